//! How the messenger's pages look: the list of people, and one person's phone.

use std::sync::Arc;

use askama::Template;
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use bots::{
    Chat, Platform, RemoteId,
    preview::{Body, Conversation, Delivery, Entry},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use engine::{
    Programme,
    ids::{Lang, PersonId},
    message::{Args, Texts},
    reminder::{Settings, reader},
};

use super::{
    super::{
        Messenger, Web,
        frame::{Frame, LanguageLink, page},
        problem::{Problem, Result},
        say::{self, Say},
        status::{Clock, Text, text},
        words,
    },
    Shown, messenger, said, tap, url,
};
use crate::store;

/// So much of a message is shown where there is only one line for it.
const PREVIEW_LENGTH: usize = 60;

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
    unread_words: String,
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
    note: Option<String>,
    buttons: Vec<bots::Label>,
    reply_url: String,
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
    /// The people's own page.
    list: String,
    /// What forms carry on behind their address.
    kept: String,
    said: Option<String>,
    people: Vec<PersonLine>,
    chat: Option<ChatView>,
}

/// Who looks at the phones: in whose words, and what was chosen.
struct Looker<'a> {
    say: Say,
    lang: Option<&'a str>,
}

/// A person as her phone knows her.
struct Owner {
    chat: Chat,
    entity: Text,
    office: String,
    languages: Vec<Lang>,
    zone: Tz,
}

pub(super) async fn draw(web: &Web, open: Option<&Chat>, shown: Shown, headers: &HeaderMap) -> Result<Response> {
    let messenger = messenger(web)?;
    let programmes = programmes(web).await?;
    let lang = shown.lang.as_deref();
    let own = programmes.first().map_or(&[][..], |first| &first.languages);
    let texts = programmes.first().map_or_else(Texts::wording, |first| first.texts.clone());
    let looker = Looker { say: Say::new(say::wanted(lang, headers, own), texts), lang };
    let say = &looker.say;
    let owners = owners(web, &programmes, say).await?;
    let Clock { at, .. } = web.clock().await?;
    let moves = messenger.clock.is_some();
    let chat = match open {
        Some(chat) => Some(view(messenger, &owners, chat, shown.reply, &looker, at)?),
        None => None,
    };
    let zone = owners.first().map_or(Tz::UTC, |(_, zone)| *zone);
    let path = open.map_or_else(|| "/messenger".to_owned(), url);
    let language = |one: &Lang| LanguageLink {
        url: super::at(&path, Some(one.as_str()), None),
        name: say.language_name(one),
        lang: one.to_string(),
        is_chosen: say.languages().first() == Some(one),
    };
    let drawn = Page {
        frame: Frame {
            languages: own.iter().map(language).collect(),
            home: super::at("/", lang, None),
            ..Frame::plain(web, say.clone())
        },
        clock: WallClock { instant: words::instant(at), words: say.moment(at, zone), moves },
        here: super::at(&path, lang, None),
        list: super::at("/messenger", lang, None),
        kept: super::at("", lang, None),
        said: shown.said.as_deref().and_then(said).map(|key| say.t(key)),
        people: lines(messenger, &owners, open, &looker),
        chat,
    };
    Ok(page(&drawn)?.into_response())
}

async fn programmes(web: &Web) -> Result<Vec<Arc<Programme>>> {
    let mut programmes = Vec::new();
    for one in web.published().await? {
        programmes.push(web.programme(&one.programme_id, one.revision).await?);
    }
    Ok(programmes)
}

/// Everybody who has a phone here, in the order of the roadmap, with the zone of her programme.
async fn owners(web: &Web, programmes: &[Arc<Programme>], say: &Say) -> Result<Vec<(Owner, Tz)>> {
    let mut conn = web.connection().await?;
    let reached = store::status::reached_on(&mut conn, Platform::Local.as_str()).await?;
    drop(conn);
    let mut owners = Vec::new();
    for programme in programmes {
        let here = reached.iter().filter(|r| r.programme_id == programme.id);
        let mut own: Vec<((usize, usize), Owner)> =
            here.filter_map(|r| owner(programme, &r.chat, &r.person_id, say)).collect();
        own.sort_by_key(|(place, _)| *place);
        owners.extend(own.into_iter().map(|(_, owner)| (owner, programme.zone)));
    }
    Ok(owners)
}

/// With her place in the roadmap: by entity, then as its members are listed.
fn owner(programme: &Programme, chat: &str, person: &str, say: &Say) -> Option<((usize, usize), Owner)> {
    let id = PersonId::from(person);
    let (entity, member) = programme.member(&id)?;
    let reader = reader(programme, &id, &Settings::default())?;
    let place = (programme.entities.get_index_of(&entity.id)?, entity.members.iter().position(|m| m.id == id)?);
    let office = programme.texts.label(say.languages(), "office", member.office.as_str());
    let entity = text(&entity.name, say.languages());
    Some((place, Owner { chat: Chat(chat.to_owned()), entity, office, languages: reader.languages, zone: reader.zone }))
}

/// As messengers do: the latest chat first, then those where nothing was said yet.
fn lines(messenger: &Messenger, owners: &[(Owner, Tz)], open: Option<&Chat>, looker: &Looker<'_>) -> Vec<PersonLine> {
    let mut lines: Vec<(Option<DateTime<Utc>>, PersonLine)> = Vec::new();
    for (owner, _) in owners {
        let conversation = messenger.preview.conversation(&owner.chat);
        let last = conversation.as_ref().and_then(|c| c.entries.last());
        let unread = conversation.as_ref().map_or(0, Conversation::unread);
        let line = PersonLine {
            url: super::at(&url(&owner.chat), looker.lang, None),
            entity: owner.entity.clone(),
            office: owner.office.clone(),
            languages: language_name(&owner.languages),
            last: last.map(|entry| Text { text: short(&said_in(entry)), lang: lang_in(entry, owner) }),
            unread,
            unread_words: looker.say.with("messenger-new", &Args::new().count("n", unread)),
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
    looker: &Looker<'_>,
    at: DateTime<Utc>,
) -> Result<ChatView> {
    let say = &looker.say;
    let missing = || Problem::not_found("chat", &chat.0);
    let (owner, _) = owners.iter().find(|(owner, _)| owner.chat == *chat).ok_or_else(missing)?;
    let conversation = messenger.preview.conversation(chat).ok_or_else(missing)?;
    let replied = reply.and_then(|id| conversation.entry(&RemoteId(id)).cloned());
    let mut entries = Vec::new();
    let mut last_day = None;
    for entry in &conversation.entries {
        let (day, time) = say.local(entry.at, owner.zone);
        let new_day = (last_day.as_ref() != Some(&day)).then(|| day.clone());
        last_day = Some(day);
        entries.push(bubble(entry, owner, &conversation, looker, time, new_day));
    }
    let (day, time) = say.local(at, owner.zone);
    let there = Args::new().text("day", day).text("time", time).text("place", words::city(owner.zone));
    Ok(ChatView {
        url: url(chat),
        entity: owner.entity.clone(),
        office: owner.office.clone(),
        lang: lang_of(owner),
        local_time: say.with("messenger-there", &there),
        entries,
        blocked: conversation.blocked,
        reply_to: replied.map(|entry| Quoted { id: entry.id.0.clone(), text: short(&said_in(&entry)) }),
        tap: tap(),
        longest: Platform::Local.limits().text,
    })
}

fn bubble(
    entry: &Entry,
    owner: &Owner,
    conversation: &Conversation,
    looker: &Looker<'_>,
    time: String,
    new_day: Option<String>,
) -> Bubble {
    let quote = |id: &RemoteId| conversation.entry(id).map(|e| short(&said_in(e)));
    let (side, text, quotes, note, buttons) = match &entry.body {
        Body::Ours { text, buttons, edited, .. } => {
            ("ours", text.clone(), None, edited.then_some("messenger-edited"), buttons.clone())
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
        note: note.map(|key| looker.say.t(key)),
        buttons,
        reply_url: super::at(&url(&owner.chat), looker.lang, Some(("reply", &entry.id.0))),
        tap: tap(),
    }
}

/// The key of a word beside what she sent.
fn delivery_note(delivery: Delivery) -> Option<&'static str> {
    match delivery {
        Delivery::Sending => Some("messenger-sending"),
        Delivery::Stored => None,
        Delivery::Failed => Some("messenger-failed"),
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
