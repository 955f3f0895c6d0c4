//! The local messenger's pages: every person's phone, and the clock on the wall.
//!
//! Served only where somebody asked for it (`demo`, `--local-messenger`), because whoever opens it may read and
//! write as everybody. Forms and redirects do it all; the script only saves reloading. What a person does goes through
//! `Preview` into the `Inbox` like any platform's event: this page decides nothing about it.

use std::time::Duration;

use askama::Template;
use axum::{
    Form, Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use bots::{
    Chat, Platform, RemoteId,
    preview::{Body, Conversation, Delivery, Entry, Slip},
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use engine::{
    Programme, calendar,
    ids::{Lang, PersonId},
    reminder::{Settings, reader},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    Messenger, Web,
    dashboard::{Frame, page},
    problem::{Kind, Problem, Result},
    status::{Clock, Text, text},
    words,
};
use crate::{store, wall::By};

/// How long a form waits for the answer to what it sent, so that the page shows both.
const ANSWER_WAIT: Duration = Duration::from_millis(1500);
/// How long a page waits for something new before it asks again.
const PULSE_WAIT: Duration = Duration::from_secs(25);
const PREVIEW_LENGTH: usize = 60;

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

struct WallClock {
    instant: String,
    words: String,
    moves: bool,
}

struct PersonLine {
    url: String,
    entity: Text,
    office: String,
    languages: String,
    last: Option<Text>,
    unread: usize,
    open: bool,
}

struct Bubble {
    id: String,
    side: &'static str,
    text: String,
    lang: String,
    quotes: Option<String>,
    instant: String,
    time: String,
    new_day: Option<String>,
    note: Option<&'static str>,
    buttons: Vec<bots::Label>,
    tap: String,
}

struct Quoted {
    id: String,
    text: String,
}

struct ChatView {
    url: String,
    entity: Text,
    office: String,
    lang: String,
    local_time: String,
    entries: Vec<Bubble>,
    blocked: bool,
    reply_to: Option<Quoted>,
    tap: String,
    longest: usize,
}

#[derive(Template)]
#[template(path = "messenger.html")]
struct Page {
    frame: Frame,
    clock: WallClock,
    here: String,
    said: Option<&'static str>,
    people: Vec<PersonLine>,
    chat: Option<ChatView>,
}

#[derive(Deserialize)]
struct Shown {
    reply: Option<String>,
    said: Option<String>,
}

/// A person as her phone knows her.
struct Owner {
    chat: Chat,
    entity: Text,
    office: String,
    languages: Vec<Lang>,
    zone: Tz,
}

fn messenger(web: &Web) -> Result<&Messenger> {
    web.messenger.as_ref().ok_or_else(|| Problem::not_found("page", "/messenger"))
}

async fn people(State(web): State<Web>, Query(shown): Query<Shown>) -> Result<Response> {
    draw(&web, None, shown).await
}

async fn chat(State(web): State<Web>, Path(chat): Path<String>, Query(shown): Query<Shown>) -> Result<Response> {
    let chat = Chat(chat);
    messenger(&web)?.preview.mark_read(&chat).map_err(anyhow::Error::from)?;
    draw(&web, Some(&chat), shown).await
}

async fn draw(web: &Web, open: Option<&Chat>, shown: Shown) -> Result<Response> {
    let messenger = messenger(web)?;
    let owners = owners(web).await?;
    let Clock { at, .. } = web.clock().await?;
    let moves = messenger.clock.is_some();
    let chat = match open {
        Some(chat) => Some(view(messenger, &owners, chat, shown.reply, at)?),
        None => None,
    };
    let zone = owners.first().map_or(Tz::UTC, |(_, zone)| *zone);
    let drawn = Page {
        frame: Frame::new(web, "messenger"),
        clock: WallClock { instant: words::instant(at), words: words::moment(at, zone), moves },
        here: open.map_or_else(|| "/messenger".to_owned(), url),
        said: shown.said.as_deref().and_then(said),
        people: lines(messenger, &owners, open),
        chat,
    };
    Ok(page(&drawn)?.into_response())
}

/// Everybody who has a phone here, in the order of the roadmap, with the zone of her programme.
async fn owners(web: &Web) -> Result<Vec<(Owner, Tz)>> {
    let mut conn = web.connection().await?;
    let reached = store::status::reached_on(&mut conn, Platform::Local.as_str()).await?;
    let published = store::status::programmes(&mut conn).await?;
    drop(conn);
    let mut owners = Vec::new();
    for one in published {
        let programme = web.programme(&one.programme_id, one.revision).await?;
        let here = reached.iter().filter(|r| r.programme_id == one.programme_id);
        let mut own: Vec<((usize, usize), Owner)> =
            here.filter_map(|r| owner(&programme, &r.chat, &r.person_id)).collect();
        own.sort_by_key(|(place, _)| *place);
        owners.extend(own.into_iter().map(|(_, owner)| (owner, programme.zone)));
    }
    Ok(owners)
}

/// With her place in the roadmap: by entity, then as its members are listed.
fn owner(programme: &Programme, chat: &str, person: &str) -> Option<((usize, usize), Owner)> {
    let id = PersonId::from(person);
    let (entity, member) = programme.member(&id)?;
    let reader = reader(programme, &id, &Settings::default())?;
    let place = (programme.entities.get_index_of(&entity.id)?, entity.members.iter().position(|m| m.id == id)?);
    let office = serde_json::to_value(member.office).ok()?;
    let office = programme.texts.label(&[Lang::from("en")], "office", office.as_str()?);
    let entity = text(&entity.name, &[Lang::from("en")]);
    Some((place, Owner { chat: Chat(chat.to_owned()), entity, office, languages: reader.languages, zone: reader.zone }))
}

/// As messengers do: the latest chat first, then those where nothing was said yet.
fn lines(messenger: &Messenger, owners: &[(Owner, Tz)], open: Option<&Chat>) -> Vec<PersonLine> {
    let mut lines: Vec<(Option<DateTime<Utc>>, PersonLine)> = Vec::new();
    for (owner, _) in owners {
        let conversation = messenger.preview.conversation(&owner.chat);
        let last = conversation.as_ref().and_then(|c| c.entries.last());
        let line = PersonLine {
            url: url(&owner.chat),
            entity: owner.entity.clone(),
            office: owner.office.clone(),
            languages: language_name(&owner.languages),
            last: last.map(|entry| Text { text: short(&said_in(entry)), lang: lang_in(entry, owner) }),
            unread: conversation.as_ref().map_or(0, Conversation::unread),
            open: open == Some(&owner.chat),
        };
        lines.push((last.map(|entry| entry.at), line));
    }
    lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    lines.into_iter().map(|(_, line)| line).collect()
}

fn view(
    messenger: &Messenger,
    owners: &[(Owner, Tz)],
    chat: &Chat,
    reply: Option<String>,
    at: DateTime<Utc>,
) -> Result<ChatView> {
    let missing = || Problem::not_found("chat", &chat.0);
    let (owner, _) = owners.iter().find(|(owner, _)| owner.chat == *chat).ok_or_else(missing)?;
    let conversation = messenger.preview.conversation(chat).ok_or_else(missing)?;
    let replied = reply.and_then(|id| conversation.entry(&RemoteId(id)).cloned());
    let mut entries = Vec::new();
    let mut last_day = None;
    for entry in &conversation.entries {
        let (day, time) = words::local(entry.at, owner.zone);
        let new_day = (last_day.as_ref() != Some(&day)).then(|| day.clone());
        last_day = Some(day);
        entries.push(bubble(entry, owner, &conversation, time, new_day));
    }
    Ok(ChatView {
        url: url(chat),
        entity: owner.entity.clone(),
        office: owner.office.clone(),
        lang: lang_of(owner),
        local_time: format!("{} in {}", calendar::local(at, owner.zone).format("%a %H:%M"), words::city(owner.zone)),
        entries,
        blocked: conversation.blocked,
        reply_to: replied.map(|entry| Quoted { id: entry.id.0.clone(), text: short(&said_in(&entry)) }),
        tap: tap(),
        longest: Platform::Local.limits().text,
    })
}

fn bubble(entry: &Entry, owner: &Owner, conversation: &Conversation, time: String, new_day: Option<String>) -> Bubble {
    let quote = |id: &RemoteId| conversation.entry(id).map(|e| short(&said_in(e)));
    let (side, text, quotes, note, buttons) = match &entry.body {
        Body::Ours { text, buttons, edited, .. } => {
            ("ours", text.clone(), None, edited.then_some("edited"), buttons.clone())
        }
        Body::Wrote { text, reply_to, delivery, .. } => {
            ("hers", text.clone(), reply_to.as_ref().and_then(quote), delivery_note(*delivery), Vec::new())
        }
        Body::Pressed { label, message, delivery, .. } => {
            ("hers", format!("[ {label} ]"), quote(message), delivery_note(*delivery), Vec::new())
        }
    };
    Bubble {
        id: entry.id.0.clone(),
        side,
        text,
        lang: lang_in(entry, owner),
        quotes,
        instant: words::instant(entry.at),
        time,
        new_day,
        note,
        buttons,
        tap: tap(),
    }
}

fn delivery_note(delivery: Delivery) -> Option<&'static str> {
    match delivery {
        Delivery::Sending => Some("on its way"),
        Delivery::Stored => None,
        Delivery::Failed => Some("nothing was recorded, please try again"),
    }
}

fn said_in(entry: &Entry) -> String {
    match &entry.body {
        Body::Ours { text, .. } | Body::Wrote { text, .. } => text.clone(),
        Body::Pressed { label, .. } => format!("[ {label} ]"),
    }
}

fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(PREVIEW_LENGTH).collect();
    if cut.len() < line.len() { cut + "…" } else { cut }
}

/// The language of what was said, as far as it is known: what she writes is taken for hers.
fn lang_in(entry: &Entry, owner: &Owner) -> String {
    match &entry.body {
        Body::Ours { lang, .. } if !lang.is_empty() => lang.clone(),
        Body::Ours { .. } | Body::Wrote { .. } | Body::Pressed { .. } => lang_of(owner),
    }
}

fn lang_of(owner: &Owner) -> String {
    owner.languages.first().map(ToString::to_string).unwrap_or_default()
}

/// The language she is written to in, by its own name where we know it.
fn language_name(languages: &[Lang]) -> String {
    let name = |lang: &Lang| match lang.as_str() {
        "en" => "English".to_owned(),
        "id" => "Bahasa Indonesia".to_owned(),
        "km" => "ខ្មែរ".to_owned(),
        "lo" => "ລາວ".to_owned(),
        "ms" => "Bahasa Melayu".to_owned(),
        "my" => "မြန်မာ".to_owned(),
        "fil" => "Filipino".to_owned(),
        "pt" => "Português".to_owned(),
        "tet" => "Tetun".to_owned(),
        "th" => "ไทย".to_owned(),
        "vi" => "Tiếng Việt".to_owned(),
        "zh" => "中文".to_owned(),
        other => other.to_owned(),
    };
    languages.first().map(name).unwrap_or_default()
}

/// The page's word for one submission of a form.
fn tap() -> String {
    Uuid::new_v4().simple().to_string()
}

fn url(chat: &Chat) -> String {
    let mut url = String::from("/messenger/with/");
    for byte in chat.0.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => url.push(char::from(byte)),
            other => url.push_str(&format!("%{other:02X}")),
        }
    }
    url
}

#[derive(Deserialize)]
struct Pressed {
    message: String,
    button: String,
    tap: String,
}

async fn press(State(web): State<Web>, Path(chat): Path<String>, Form(form): Form<Pressed>) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    act(&chat, &messenger, form.tap.clone(), async |m: &Messenger, chat: &Chat, tap: &str| {
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

async fn write(State(web): State<Web>, Path(chat): Path<String>, Form(form): Form<Written>) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    act(&chat, &messenger, form.tap.clone(), async |m: &Messenger, chat: &Chat, tap: &str| {
        m.preview.write(&*m.inbox, chat, &form.text, form.reply_to.clone().map(RemoteId), tap).await.map(|_| ())
    })
    .await
}

#[derive(Deserialize)]
struct Blocking {
    blocked: String,
    tap: String,
}

async fn block(State(web): State<Web>, Path(chat): Path<String>, Form(form): Form<Blocking>) -> Result<Redirect> {
    let (messenger, chat) = (messenger(&web)?.clone(), Chat(chat));
    let blocked = form.blocked == "yes";
    let done = messenger.preview.block(&*messenger.inbox, &chat, blocked, &form.tap).await;
    Ok(back(&chat, done.err()))
}

/// Does what she did, and waits a little for what is said to it.
async fn act(
    chat: &Chat,
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
    Ok(back(chat, outcome.err()))
}

/// What the bot has said and rewritten in a chat so far.
fn said_by_us(messenger: &Messenger, chat: &Chat) -> Vec<Entry> {
    let conversation = messenger.preview.conversation(chat);
    let ours = |entry: &Entry| matches!(entry.body, Body::Ours { .. });
    conversation.map(|c| c.entries.into_iter().filter(ours).collect()).unwrap_or_default()
}

fn back(chat: &Chat, slip: Option<Slip>) -> Redirect {
    let said = slip.map(|slip| format!("?said={}", slip_word(slip))).unwrap_or_default();
    Redirect::to(&format!("{}{said}#end", url(chat)))
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

fn said(word: &str) -> Option<&'static str> {
    let slip = SLIPS.into_iter().find(|slip| slip_word(*slip) == word)?;
    Some(match slip {
        Slip::NoChat => "There is no such chat.",
        Slip::NoMessage => "That message is no longer there.",
        Slip::NoButton => "That button is no longer there: the message has changed.",
        Slip::Blocked => "She has blocked the bot: nothing was sent.",
        Slip::Empty => "The message is empty: nothing was sent.",
        Slip::TooLong => "The message is too long: nothing was sent.",
        Slip::NotRecorded => "Nothing was recorded. Please try again.",
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
