//! The reply page: one question for somebody without a messenger, behind an address that only she was given.
//!
//! Without script, log-in or cookie. Looking changes nothing, because previews of links look too; what she sends goes
//! through the `Inbox` like any platform's event, and the page shows what came of it. The address is a secret: it is
//! kept as its hash, is in no log, and nothing here leads to other sites.

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use askama::Template;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart, Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use bots::{BotId, Chat, Content, File, Inbound, Label, RemoteId};
use chrono::{TimeDelta, Utc};
use engine::{
    Instance, Programme, calendar,
    conversation::{Listener, Memory, Sheet, Topic},
    ids::{ItemId, Lang, PersonId},
    message::{Message, Texts},
    reminder::{self, Reader, Settings},
    wording::{PageWords, Voice},
};
use serde::Deserialize;
use sqlx::PgConnection;
use tower_http::limit::RequestBodyLimitLayer;
use uuid::Uuid;

use super::{
    Web, assets,
    problem::{Kind, Problem, Result},
    say,
};
use crate::{
    deliver::Body,
    evidence,
    programmes::item_of,
    seal::{self, Named},
    store::{
        clock, instance, ledger, person,
        reply_page::{self, ReplyPage},
    },
    token,
};

/// Room for the file and for what stands around it.
const LARGEST: usize = evidence::LARGEST + (1 << 20);
/// About 200 words.
const LONGEST_TEXT: usize = 1_500;
/// So often an address may be used to send something.
const TURNS: i64 = 10;
const TURNS_WITHIN: TimeDelta = TimeDelta::minutes(5);
/// How long a form waits for what came of it; the page says it as soon as it is opened again.
const ANSWER_WAIT: Duration = Duration::from_millis(2_500);
const LOOK_EVERY: Duration = Duration::from_millis(50);

pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/r/{token}", get(show).post(send))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(LARGEST))
}

/// Of what the coordinators wrote to her about an item, so much is shown.
const WORDS_SHOWN: i64 = 3;

/// What a page is about, as it stands now.
struct Opened {
    page: ReplyPage,
    hash: String,
    programme: Arc<Programme>,
    reader: Reader,
    words: PageWords,
    sheet: Option<Sheet>,
    buttons: Vec<Label>,
    nothing_open: String,
    /// What a chat may not have said: words of the coordinators, her own that wait to be sent, how the item stands.
    besides: Vec<Message>,
    languages: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "reply.html")]
struct Drawn {
    css: &'static str,
    lang: String,
    words: PageWords,
    told: Vec<Told>,
    besides: Vec<Told>,
    question: Option<Question>,
    nothing_open: String,
    languages: Vec<(String, String)>,
    tap: String,
    longest: usize,
}

/// What came of what she sent last.
struct Told {
    text: String,
    lang: String,
    buttons: Vec<Label>,
}

impl Told {
    /// To be read, with nothing to press.
    fn shown(message: Message) -> Told {
        Told { text: message.text, lang: message.lang.to_string(), buttons: Vec::new() }
    }
}

struct Question {
    prompt: u32,
    text: String,
    lang: String,
    buttons: Vec<Label>,
    takes_date: bool,
    takes_files: bool,
}

#[derive(Template)]
#[template(path = "reply_over.html")]
struct Over {
    css: &'static str,
    lang: String,
    title: String,
    text: String,
    /// The same page in every language that we speak, by their names.
    languages: Vec<(String, String)>,
}

/// What may stand behind an address.
#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
}

async fn show(
    State(web): State<Web>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut conn = web.connection().await?;
    let Some(opened) = open(&web, &mut conn, &token).await? else {
        return Ok(over(asked.lang.as_deref(), &headers));
    };
    let told = reply_page::told(&mut conn, &opened.hash).await?;
    let told = told.into_iter().filter_map(|one| serde_json::from_value::<Body>(one.body).ok());
    let drawn = Drawn {
        css: assets::css(),
        lang: opened.reader.languages.first().map(ToString::to_string).unwrap_or_default(),
        told: told.map(|body| Told { text: body.text, lang: body.lang, buttons: body.buttons }).collect(),
        question: opened.sheet.map(|sheet| Question {
            prompt: sheet.prompt,
            text: sheet.question.text,
            lang: sheet.question.lang.to_string(),
            buttons: opened.buttons,
            takes_date: sheet.takes_date,
            takes_files: sheet.takes_files,
        }),
        besides: opened.besides.into_iter().map(Told::shown).collect(),
        words: opened.words,
        nothing_open: opened.nothing_open,
        languages: opened.languages,
        tap: Uuid::new_v4().simple().to_string(),
        longest: LONGEST_TEXT,
    };
    Ok(private(Html(drawn.render().map_err(anyhow::Error::from)?)))
}

/// Nobody else may learn the address from this page, and no search engine may keep it.
fn private(page: impl IntoResponse) -> Response {
    let mut response = page.into_response();
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}

/// Who opens it is not known: the language that she chose or that her browser wants, at last English.
fn over(chosen: Option<&str>, headers: &HeaderMap) -> Response {
    let texts = Texts::wording();
    let spoken = say::wanted(chosen, headers, &[Lang::from("en")]);
    let name = |lang: Lang| {
        let voice = Voice { texts: &texts, languages: std::slice::from_ref(&lang) };
        (lang.to_string(), voice.own_name())
    };
    let (title, text) = Voice { texts: &texts, languages: &spoken }.page_is_over();
    let lang = spoken.first().map(ToString::to_string).unwrap_or_default();
    let languages = engine::wording::languages().map(name).filter(|(id, _)| *id != lang).collect();
    let drawn = Over { css: assets::css(), lang, title, text, languages };
    let page = drawn.render().unwrap_or_else(|_| "This page does not work any more.\n".into());
    private((StatusCode::NOT_FOUND, Html(page)))
}

async fn open(web: &Web, conn: &mut PgConnection, token: &str) -> Result<Option<Opened>> {
    let hash = token::hash(token);
    let Some(page) = reply_page::find(conn, &hash).await? else { return Ok(None) };
    let Some(stored) = instance::load(conn, &[page.instance]).await?.pop() else { return Ok(None) };
    let programme = web.programmes.revision(conn, &stored.programme, stored.revision).await?.said_in_full();
    let newest = web.programmes.newest(conn, &page.programme).await?.context("a programme has vanished")?;
    let settings: Settings = person::settings_of(conn, &page.programme, &page.person).await?;
    let person = PersonId::from(page.person.as_str());
    // she is no member any more
    let Some(reader) = reminder::reader(&newest, &person, &settings) else { return Ok(None) };
    let instance: Instance = serde_json::from_str(&stored.body).map_err(anyhow::Error::from)?;
    let (item, chart) = item_of(&programme, &stored.item)?;
    let at = clock::now(conn).await?;
    let topics = [Topic { item, chart, instance: &instance, open: Vec::new() }];
    let memory: Memory =
        serde_json::from_value(person::memory_of(conn, &page.programme, &page.person).await?).unwrap_or_default();
    let words = ledger::words_to(conn, &page.programme, &page.person, page.instance, WORDS_SHOWN).await?;
    let listener =
        Listener { programme: &programme, reader: &reader, topics: &topics, memory: &memory, view: None, at };
    let sheet = listener.sheet(&item.id, page.prompt.and_then(|no| u32::try_from(no).ok()));
    let told = words.iter().rev().filter_map(|words| listener.written_to_her(&item.id, words));
    let stands = listener.stands(&item.id).filter(|_| sheet.is_none());
    let besides = told.chain(listener.unsent(&item.id)).chain(stands).collect();
    let named = |_: &ItemId| Some(Named { programme: &programme, item: &stored.item, instance: &instance });
    let buttons = sheet.as_ref().map(|sheet| seal::body(&sheet.question, &web.key, &page.programme, &named).buttons);
    let voice = reader.voice(&programme);
    let until = calendar::local(page.expires_at, reader.zone).date();
    let own_name = |lang: &Lang| {
        let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
        (lang.to_string(), voice.own_name())
    };
    Ok(Some(Opened {
        words: voice.page(item.id.as_str(), until),
        nothing_open: voice.page_nothing_open(item.id.as_str()),
        languages: newest
            .languages
            .iter()
            .filter(|lang| reader.languages.first() != Some(lang))
            .map(own_name)
            .collect(),
        buttons: buttons.unwrap_or_default(),
        besides,
        programme: programme.clone(),
        page,
        hash,
        sheet,
        reader: reader.clone(),
    }))
}

/// What a form of the page held.
#[derive(Default)]
struct Form {
    tap: String,
    button: Option<String>,
    words: String,
    date: String,
    language: Option<String>,
    prompt: String,
    file: Option<(Option<String>, Vec<u8>)>,
}

async fn send(
    State(web): State<Web>,
    Path(token): Path<String>,
    headers: HeaderMap,
    form: Multipart,
) -> Result<Response> {
    let (opened, lately) = {
        let mut conn = web.connection().await?;
        let Some(opened) = open(&web, &mut conn, &token).await? else { return Ok(over(None, &headers)) };
        let lately = reply_page::sent_lately(&mut conn, &opened.hash, TURNS_WITHIN).await?;
        (opened, lately)
    };
    if lately >= TURNS {
        let wait = format!("please wait {} minutes, then send it again", TURNS_WITHIN.num_minutes());
        return Err(Problem::new(Kind::TooMany, &wait));
    }
    let form = read(form).await?;
    if let Some(content) = content(&web, &opened, &form).await? {
        let inbound = Inbound {
            bot: BotId::page(),
            external_id: form.tap,
            chat: Chat(opened.hash.clone()),
            user: opened.page.person.clone(),
            happened_at: Utc::now(),
            content,
            message: None,
        };
        web.inbox.accept(inbound).await.map_err(anyhow::Error::from)?;
        heard(&web, &opened.hash).await?;
    }
    Ok(private(Redirect::to(&format!("/r/{token}"))))
}

async fn content(web: &Web, opened: &Opened, form: &Form) -> Result<Option<Content>> {
    if let Some(payload) = &form.button {
        return Ok(Some(Content::Press { payload: payload.clone(), message: None }));
    }
    let words = |text: String, files: Vec<File>, reply_to| Some(Content::Words { text, files, reply_to });
    if let Some(language) = &form.language {
        return Ok(words(format!("language {language}"), Vec::new(), None));
    }
    let mut files = Vec::new();
    if let Some((name, bytes)) = &form.file {
        let keeper =
            web.evidence.as_ref().ok_or_else(|| Problem::new(Kind::Unavailable, "this server keeps no files"))?;
        let sent = evidence::Sent { page: &opened.page, name: name.as_deref() };
        let kept = keeper.keep_upload(&web.pool, &sent, bytes).await?;
        let refused =
            |why| Problem::said(Kind::BadParameter, &opened.reader.voice(&opened.programme).file_refused(why).text);
        files.push(kept.map_err(refused)?);
    }
    let text: Vec<&str> = [form.date.trim(), form.words.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    if text.is_empty() && files.is_empty() {
        return Ok(None);
    }
    let reply_to = (!form.prompt.is_empty()).then(|| RemoteId(form.prompt.clone()));
    Ok(words(text.join(" "), files, reply_to))
}

async fn read(mut form: Multipart) -> Result<Form> {
    let broken =
        |_| Problem::new(Kind::BadParameter, "this form did not arrive whole: please open the page and send it again");
    let mut read = Form::default();
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let file_name = field.file_name().map(str::to_owned).filter(|name| !name.is_empty());
            let bytes = field.bytes().await.map_err(broken)?;
            // an empty field is a file that nobody chose
            if !bytes.is_empty() {
                read.file = Some((file_name, bytes.to_vec()));
            }
            continue;
        }
        let text: String = field.text().await.map_err(broken)?.chars().take(LONGEST_TEXT).collect();
        match name.as_str() {
            "tap" => read.tap = text,
            "button" => read.button = Some(text),
            "words" => read.words = text,
            "date" => read.date = text,
            "language" => read.language = Some(text),
            "prompt" => read.prompt = text,
            _ => {}
        }
    }
    if read.tap.is_empty() || read.tap.len() > 64 {
        return Err(Problem::new(Kind::BadParameter, "this form is not complete: open the page again"));
    }
    Ok(read)
}

/// Waits a little until what she sent is heard, so that the next look shows what came of it.
async fn heard(web: &Web, hash: &str) -> Result<()> {
    let until = tokio::time::Instant::now() + ANSWER_WAIT;
    while tokio::time::Instant::now() < until {
        if reply_page::is_heard(&mut *web.connection().await?, hash).await? {
            return Ok(());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}
