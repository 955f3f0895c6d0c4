//! How the messenger's pages look: the list of people, and one person's phone.

use askama::Template;
use axum::response::{IntoResponse, Response};
use bots::{
    Chat, Platform, RemoteId,
    preview::{Body, Conversation, Delivery, Entry},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use engine::{
    Programme, calendar,
    ids::{Lang, PersonId},
    reminder::{Settings, reader},
};

use super::{
    super::{
        Messenger, Web,
        frame::{Frame, page},
        problem::{Problem, Result},
        say::Say,
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

/// A person as her phone knows her.
struct Owner {
    chat: Chat,
    entity: Text,
    office: String,
    languages: Vec<Lang>,
    zone: Tz,
}

pub(super) async fn draw(web: &Web, open: Option<&Chat>, shown: Shown) -> Result<Response> {
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
        frame: Frame::plain(web, Say::english()),
        clock: WallClock { instant: words::instant(at), words: Say::english().moment(at, zone), moves },
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
        let (day, time) = Say::english().local(entry.at, owner.zone);
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
