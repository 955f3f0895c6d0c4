//! The local messenger's pages: every person's phone, and the clock on the wall.
//!
//! Served only where somebody asked for it (`demo`, `--local-messenger`), because whoever opens it may read and
//! write as everybody. Forms and redirects do it all; the script only saves reloading. What a person does goes through
//! `Preview` into the `Inbox` like any platform's event: this page decides nothing about it.

mod phone;

use std::time::Duration;

use axum::{
    Form, Router,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{Redirect, Response},
    routing::{get, post},
};
use bots::{
    Chat, RemoteId,
    preview::{Body, Entry, Slip},
};
use chrono::TimeDelta;
use serde::Deserialize;
use uuid::Uuid;

use self::phone::draw;
use super::{
    Messenger, Web,
    problem::{Kind, Problem, Result},
    words,
};
use crate::wall::By;

/// How long a form waits for the answer to what it sent, so that the page shows both.
const ANSWER_WAIT: Duration = Duration::from_millis(1500);
/// How long a page waits for something new before it asks again.
const PULSE_WAIT: Duration = Duration::from_secs(25);

pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/messenger", get(people))
        .route("/messenger/pulse", get(pulse))
        .route("/messenger/clock", post(move_clock))
        .route("/messenger/with/{chat}", get(chat))
        .route("/messenger/with/{chat}/press", post(press))
        .route("/messenger/with/{chat}/write", post(write))
        .route("/messenger/with/{chat}/block", post(block))
}

#[derive(Deserialize)]
struct Shown {
    reply: Option<String>,
    said: Option<String>,
    lang: Option<String>,
}

/// What every link and form carries on.
#[derive(Deserialize)]
struct Kept {
    lang: Option<String>,
}

fn messenger(web: &Web) -> Result<&Messenger> {
    web.messenger.as_ref().ok_or_else(|| Problem::not_found("page", "/messenger"))
}

async fn people(State(web): State<Web>, Query(shown): Query<Shown>, headers: HeaderMap) -> Result<Response> {
    draw(&web, None, shown, &headers).await
}

async fn chat(
    State(web): State<Web>,
    Path(chat): Path<String>,
    Query(shown): Query<Shown>,
    headers: HeaderMap,
) -> Result<Response> {
    let chat = Chat(chat);
    messenger(&web)?.preview.mark_read(&chat).map_err(anyhow::Error::from)?;
    draw(&web, Some(&chat), shown, &headers).await
}

/// The page's word for one submission of a form.
fn tap() -> String {
    Uuid::new_v4().simple().to_string()
}

fn url(chat: &Chat) -> String {
    format!("/messenger/with/{}", words::for_address(&chat.0))
}

/// One of these pages, in the language that was chosen.
fn at(path: &str, lang: Option<&str>, more: Option<(&str, &str)>) -> String {
    let asked = lang.map(|lang| ("lang", lang)).into_iter().chain(more);
    let asked: Vec<String> = asked.map(|(key, value)| format!("{key}={}", words::for_address(value))).collect();
    if asked.is_empty() { path.to_owned() } else { format!("{path}?{}", asked.join("&")) }
}

#[derive(Deserialize)]
struct Pressed {
    message: String,
    button: String,
    tap: String,
}

async fn press(
    State(web): State<Web>,
    Path(chat): Path<String>,
    Query(kept): Query<Kept>,
    Form(form): Form<Pressed>,
) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    act((&chat, &kept), &messenger, form.tap.clone(), async |m: &Messenger, chat: &Chat, tap: &str| {
        m.preview.press(&*m.inbox, chat, &RemoteId(form.message.clone()), &form.button, tap).await.map(|_| ())
    })
    .await
}

#[derive(Deserialize)]
struct Written {
    text: String,
    reply_to: Option<String>,
    tap: String,
}

async fn write(
    State(web): State<Web>,
    Path(chat): Path<String>,
    Query(kept): Query<Kept>,
    Form(form): Form<Written>,
) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    act((&chat, &kept), &messenger, form.tap.clone(), async |m: &Messenger, chat: &Chat, tap: &str| {
        m.preview.write(&*m.inbox, chat, &form.text, form.reply_to.clone().map(RemoteId), tap).await.map(|_| ())
    })
    .await
}

#[derive(Deserialize)]
struct Blocking {
    blocked: String,
    tap: String,
}

async fn block(
    State(web): State<Web>,
    Path(chat): Path<String>,
    Query(kept): Query<Kept>,
    Form(form): Form<Blocking>,
) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    let blocked = form.blocked == "yes";
    let done = messenger.preview.block(&*messenger.inbox, &chat, blocked, &form.tap).await;
    Ok(back(&chat, &kept, done.err()))
}

/// Does what she did, and waits a little for what is said to it.
async fn act(
    (chat, kept): (&Chat, &Kept),
    messenger: &Messenger,
    tap: String,
    done: impl AsyncFnOnce(&Messenger, &Chat, &str) -> std::result::Result<(), Slip>,
) -> Result<Redirect> {
    if tap.is_empty() || tap.len() > 64 {
        return Err(Problem::new(Kind::BadParameter, "this form is not complete: open the page again"));
    }
    let before = said_by_us(messenger, chat);
    let outcome = done(messenger, chat, &tap).await;
    if outcome.is_ok() {
        let mut changes = messenger.preview.changes();
        let answered = async { while said_by_us(messenger, chat) == before && changes.changed().await.is_ok() {} };
        // no answer in time is no failure: the page shows it when it comes
        let _ = tokio::time::timeout(ANSWER_WAIT, answered).await;
    }
    Ok(back(chat, kept, outcome.err()))
}

/// What the bot has said and rewritten in a chat so far.
fn said_by_us(messenger: &Messenger, chat: &Chat) -> Vec<Entry> {
    let conversation = messenger.preview.conversation(chat);
    let ours = |entry: &Entry| matches!(entry.body, Body::Ours { .. });
    conversation.map(|c| c.entries.into_iter().filter(ours).collect()).unwrap_or_default()
}

fn back(chat: &Chat, kept: &Kept, slip: Option<Slip>) -> Redirect {
    let said = slip.map(|slip| ("said", slip_word(slip)));
    Redirect::to(&format!("{}#end", at(&url(chat), kept.lang.as_deref(), said)))
}

const SLIPS: [Slip; 7] =
    [Slip::NoChat, Slip::NoMessage, Slip::NoButton, Slip::Blocked, Slip::Empty, Slip::TooLong, Slip::NotRecorded];

fn slip_word(slip: Slip) -> &'static str {
    match slip {
        Slip::NoChat => "no-chat",
        Slip::NoMessage => "no-message",
        Slip::NoButton => "no-button",
        Slip::Blocked => "blocked",
        Slip::Empty => "empty",
        Slip::TooLong => "too-long",
        Slip::NotRecorded => "not-recorded",
    }
}

/// The key of what is said to a slip.
fn said(word: &str) -> Option<&'static str> {
    let slip = SLIPS.into_iter().find(|slip| slip_word(*slip) == word)?;
    Some(match slip {
        Slip::NoChat => "messenger-no-chat",
        Slip::NoMessage => "messenger-no-message",
        Slip::NoButton => "messenger-no-button",
        Slip::Blocked => "messenger-blocked",
        Slip::Empty => "messenger-empty-text",
        Slip::TooLong => "messenger-too-long",
        Slip::NotRecorded => "messenger-not-recorded",
    })
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: String,
}

/// Answers when something has changed since the version given, or after a while.
async fn pulse(State(web): State<Web>, Query(since): Query<Since>) -> Result<String> {
    let mut changes = messenger(&web)?.preview.changes();
    let now = changes.borrow_and_update().to_string();
    if now != since.since {
        return Ok(now);
    }
    tokio::select! {
        _ = tokio::time::timeout(PULSE_WAIT, changes.changed()) => {}
        () = web.stop.cancelled() => {}
    }
    let now = changes.borrow().to_string();
    Ok(now)
}

#[derive(Deserialize)]
struct Moved {
    by: Step,
    back: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Step {
    Event,
    Hour,
    Day,
    Week,
}

async fn move_clock(State(web): State<Web>, Form(form): Form<Moved>) -> Result<Redirect> {
    let clock = messenger(&web)?.clock.as_ref();
    let clock = clock.ok_or_else(|| Problem::new(Kind::Forbidden, "the clock of this server is the real one"))?;
    let by = match form.by {
        Step::Event => By::Event,
        Step::Hour => By::Time(TimeDelta::hours(1)),
        Step::Day => By::Time(TimeDelta::days(1)),
        Step::Week => By::Time(TimeDelta::weeks(1)),
    };
    clock.move_on(by).await?;
    // only to our own pages
    let back = if form.back.starts_with("/messenger") { form.back } else { "/messenger".to_owned() };
    Ok(Redirect::to(&format!("{back}#end")))
}
