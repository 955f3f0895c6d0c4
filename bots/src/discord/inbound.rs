//! Messages of people to what they did.
//!
//! Only conversations with the bot are heard: not what stands in servers, not what bots write. A message has the same
//! id and the same content whether it came over the gateway or was read back, so it counts once.

use chrono::{DateTime, Utc};
use engine::conversation::native;
use serenity::all::{Attachment, Message, MessageType, MessageUpdateEvent, Timestamp};

use crate::{BotId, Chat, Content, File, Inbound, Own, RemoteId};

pub(super) fn of_message(bot: &BotId, message: &Message) -> Option<Inbound> {
    if message.author.bot || message.guild_id.is_some() {
        return None;
    }
    if !matches!(message.kind, MessageType::Regular | MessageType::InlineReply) {
        return None;
    }
    let reply_to = message.message_reference.as_ref().and_then(|replied| replied.message_id);
    let content = content(
        &message.content,
        files_of(message.channel_id.get(), message.id.get(), &message.attachments),
        reply_to.map(|id| RemoteId(id.to_string())),
        None,
    )?;
    Some(Inbound {
        bot: bot.clone(),
        external_id: message.id.to_string(),
        chat: Chat(message.channel_id.to_string()),
        user: message.author.id.to_string(),
        happened_at: moment(message.timestamp),
        content,
        message: Some(Own { id: RemoteId(message.id.to_string()), changed: false }),
    })
}

/// Somebody has changed what she wrote; a preview that was added to a message is no change.
pub(super) fn of_edit(bot: &BotId, edit: &MessageUpdateEvent) -> Option<Inbound> {
    let (author, text, edited_at) = (edit.author.as_ref()?, edit.content.as_ref()?, edit.edited_timestamp?);
    if author.bot || edit.guild_id.is_some() {
        return None;
    }
    let attachments = edit.attachments.as_deref().unwrap_or_default();
    let reply_to = edit.message_reference.as_ref().and_then(|replied| replied.as_ref()?.message_id);
    let content = content(
        text,
        files_of(edit.channel_id.get(), edit.id.get(), attachments),
        reply_to.map(|id| RemoteId(id.to_string())),
        None,
    )?;
    Some(Inbound {
        bot: bot.clone(),
        external_id: format!("{}e{}", edit.id, moment(edited_at).timestamp_millis()),
        chat: Chat(edit.channel_id.to_string()),
        user: author.id.to_string(),
        happened_at: moment(edited_at),
        content,
        message: Some(Own { id: RemoteId(edit.id.to_string()), changed: true }),
    })
}

/// Words; or `link CODE` and `start`, with which somebody begins. A command is words, typed or chosen.
pub(super) fn content(
    text: &str,
    files: Vec<File>,
    reply_to: Option<RemoteId>,
    language: Option<&str>,
) -> Option<Content> {
    if let Some(command) = text.strip_prefix('/') {
        let (name, rest) = command.split_at(command.find(char::is_whitespace).unwrap_or(command.len()));
        let rest = rest.trim();
        if matches!(name, "link" | "start") {
            let code = rest.split_whitespace().next().map(str::to_owned);
            return Some(Content::Start { code, language: language.map(str::to_owned), place: None });
        }
        return Some(Content::Words { text: native::words(name, rest), files, reply_to });
    }
    if text.is_empty() && files.is_empty() {
        return None;
    }
    Some(Content::Words { text: text.to_owned(), files, reply_to })
}

/// A file is named by where it stands: its address is good for a day only, and is asked for when it is fetched.
fn files_of(channel: u64, message: u64, attachments: &[Attachment]) -> Vec<File> {
    let file = |one: &Attachment| File {
        id: format!("{channel}/{message}/{}", one.id),
        name: Some(one.filename.clone()),
        mime: one.content_type.clone(),
        size: Some(u64::from(one.size)),
    };
    attachments.iter().map(file).collect()
}

pub(super) fn moment(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp(at.unix_timestamp(), 0).unwrap_or_default()
        + chrono::TimeDelta::milliseconds(i64::from(at.nanosecond() / 1_000_000))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Platform;

    fn bot() -> BotId {
        BotId { platform: Platform::Discord, name: "7001".into() }
    }

    /// A message in a conversation with the bot, with these fields.
    fn heard(fields: Value) -> Option<Inbound> {
        let mut message = json!({
            "id": "900", "channel_id": "55", "content": "", "timestamp": "2024-05-01T00:00:00.250000+00:00", "edited_timestamp": null,
            "author": {"id": "5", "username": "a", "discriminator": "0", "global_name": "A", "avatar": null},
            "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
            "pinned": false, "type": 0,
        });
        for (name, value) in fields.as_object().unwrap() {
            message[name] = value.clone();
        }
        of_message(&bot(), &serde_json::from_value(message).unwrap())
    }

    fn words(text: &str) -> Option<Content> {
        Some(Content::Words { text: text.into(), files: Vec::new(), reply_to: None })
    }

    fn start(code: Option<&str>) -> Option<Content> {
        Some(Content::Start { code: code.map(str::to_owned), language: None, place: None })
    }

    #[test]
    fn a_text_is_words_and_a_typed_command_is_too() {
        let check = |text: &str, expect: Option<Content>| {
            assert_eq!(heard(json!({"content": text})).map(|inbound| inbound.content), expect, "{text}");
        };
        check("เสร็จแล้ว", words("เสร็จแล้ว"));
        check("/status A01", words("status A01"));
        check("/mydata", words("my data"));
        check("/newdate 30 June", words("new date 30 June"));
        check("/link AbC-1", start(Some("AbC-1")));
        check("/start", start(None));
        check("/linked", words("linked"));
        check("", None);
    }

    #[test]
    fn where_when_and_who() {
        let inbound = heard(json!({"content": "ready"})).unwrap();
        assert_eq!((inbound.external_id.as_str(), inbound.user.as_str()), ("900", "5"));
        assert_eq!(inbound.chat, Chat("55".into()));
        assert_eq!(inbound.happened_at, "2024-05-01T00:00:00.250Z".parse::<DateTime<Utc>>().unwrap());
    }

    #[test]
    fn what_is_not_for_us_is_not_heard() {
        let bot = json!({"id": "6", "username": "b", "discriminator": "0", "bot": true, "avatar": null});
        assert_eq!(heard(json!({"content": "x", "author": bot})), None);
        assert_eq!(heard(json!({"content": "x", "guild_id": "3"})), None);
        assert_eq!(heard(json!({"content": "x", "type": 6})), None, "a message was pinned");
    }

    #[test]
    fn a_reply_names_its_message_and_evidence_its_place() {
        let file = json!({"id": "31", "filename": "m.pdf", "size": 9, "url": "https://cdn.discordapp.com/x?sig=1",
            "proxy_url": "https://media.discordapp.net/x", "content_type": "application/pdf"});
        let reply = json!({"content": "minutes", "type": 19, "attachments": [file],
            "message_reference": {"type": 0, "message_id": "800", "channel_id": "55"}});
        let file = File {
            id: "55/900/31".into(),
            name: Some("m.pdf".into()),
            mime: Some("application/pdf".into()),
            size: Some(9),
        };
        let expect =
            Content::Words { text: "minutes".into(), files: vec![file], reply_to: Some(RemoteId("800".into())) };
        assert_eq!(heard(reply).map(|inbound| inbound.content), Some(expect));
    }

    #[test]
    fn a_change_is_heard_and_a_preview_is_none() {
        let check = |edited: Value, expect: Option<&str>| {
            let edit = json!({"id": "900", "channel_id": "55", "content": "4/10", "edited_timestamp": edited,
                "author": {"id": "5", "username": "a", "discriminator": "0", "avatar": null}});
            let edit: MessageUpdateEvent = serde_json::from_value(edit).unwrap();
            let inbound = of_edit(&bot(), &edit);
            let own = inbound.as_ref().map(|inbound| inbound.message.clone());
            let changed = Some(Own { id: RemoteId("900".into()), changed: true });
            assert_eq!((inbound.map(|inbound| inbound.external_id).as_deref(), own), (expect, expect.map(|_| changed)));
        };
        check(json!("2024-05-01T00:00:01.000000+00:00"), Some("900e1714521601000"));
        check(Value::Null, None);
    }
}
