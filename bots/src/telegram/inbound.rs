//! One update of Telegram to what a person did, and what must be answered at once.
//!
//! Kinds and messages that mean nothing to us give nothing: a picture's caption is its text, a command is words
//! ("/status A01" is "status A01"), `/start CODE` is somebody who comes with an invitation, and a channel is heard only
//! when it shows a code. What an update says is for show and order; who she is, is decided by her account.

use chrono::Utc;
use engine::conversation::native;
use teloxide::{
    payloads::{AnswerCallbackQuery, AnswerCallbackQuerySetters},
    types::{
        CallbackQueryId, ChatMemberKind, ChatMemberUpdated, MaybeInaccessibleMessage, Message, MessageId, Update,
        UpdateKind,
    },
};

use crate::{BotId, Chat, Content, File, Inbound, Own, RemoteId, pressed_among_others, try_again};

/// What an answer to a press can hold, in characters.
const LONGEST_ALERT: usize = 200;

/// What comes of an update.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read {
    pub(super) inbound: Inbound,
    /// The press that Telegram waits to hear of.
    pub(super) press: Option<Press>,
}

/// A press, until it is answered: her phone shows that it waits.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Press {
    id: String,
    /// Of her phone.
    language: Option<String>,
    /// Where others read: what comes of it is told her elsewhere.
    among_others: bool,
}

impl Press {
    /// It is stored. Whether she was the one who is asked is not known yet, so among others the answer fits both.
    pub(super) fn answered(self) -> AnswerCallbackQuery {
        match self.among_others {
            true => self.alert(pressed_among_others),
            false => AnswerCallbackQuery::new(CallbackQueryId(self.id)),
        }
    }

    pub(super) fn not_stored(self) -> AnswerCallbackQuery {
        self.alert(try_again)
    }

    fn alert(self, say: impl Fn(Option<&str>) -> String) -> AnswerCallbackQuery {
        let text: String = say(self.language.as_deref()).chars().take(LONGEST_ALERT).collect();
        AnswerCallbackQuery::new(CallbackQueryId(self.id)).text(text).show_alert(true)
    }
}

pub(super) fn read(bot: &BotId, update: Update) -> Option<Read> {
    let id = update.id.0.to_string();
    match update.kind {
        UpdateKind::Message(message) => {
            let inbound = of_message(bot, id, &message, false)?;
            Some(Read { inbound, press: None })
        }
        UpdateKind::EditedMessage(message) => {
            let inbound = of_message(bot, id, &message, true)?;
            Some(Read { inbound, press: None })
        }
        UpdateKind::ChannelPost(message) => {
            let inbound = of_channel(bot, id, &message)?;
            Some(Read { inbound, press: None })
        }
        UpdateKind::CallbackQuery(query) => {
            let message = query.message.as_ref()?;
            let (at, thread) = match message {
                MaybeInaccessibleMessage::Regular(message) => (&message.chat, thread_of(message)),
                MaybeInaccessibleMessage::Inaccessible(message) => (&message.chat, None),
            };
            let (chat, among_others) = (at.id.0, !at.is_private());
            let payload = query.data.unwrap_or_default();
            let content = Content::Press { payload, message: Some(remote(message.id())) };
            let inbound = Inbound {
                bot: bot.clone(),
                external_id: id,
                chat: address(chat, thread),
                user: query.from.id.0.to_string(),
                happened_at: Utc::now(),
                content,
                message: None,
            };
            Some(Read {
                inbound,
                press: Some(Press { id: query.id.0, language: query.from.language_code, among_others }),
            })
        }
        UpdateKind::MyChatMember(change) => {
            let inbound = of_membership(bot, id, &change)?;
            Some(Read { inbound, press: None })
        }
        // not asked for, or not known to the library
        _ => None,
    }
}

/// A channel speaks for itself and hides nothing from a bot, so nothing of it is taken but the code that links it: whoever
/// made that meant it for whoever may post there.
fn of_channel(bot: &BotId, external_id: String, message: &Message) -> Option<Inbound> {
    let (name, code) = command_in(message.text()?)?;
    if !name.eq_ignore_ascii_case("link") || code.is_empty() || code.contains(char::is_whitespace) {
        return None;
    }
    let content = Content::Words { text: native::words(name, code), files: Vec::new(), reply_to: None };
    let chat = address(message.chat.id.0, None);
    Some(Inbound {
        bot: bot.clone(),
        external_id,
        chat,
        user: String::new(),
        happened_at: message.date,
        content,
        message: None,
    })
}

fn of_message(bot: &BotId, external_id: String, message: &Message, changed: bool) -> Option<Inbound> {
    // a channel's post in the group that discusses it, where it was not written
    if message.is_automatic_forward() {
        return None;
    }
    // a group that grows says so in both chats
    let (chat, content) = match (message.migrate_to_chat_id(), message.migrate_from_chat_id()) {
        (Some(to), _) => (address(message.chat.id.0, None), Content::Moved { to: address(to.0, None) }),
        (None, Some(from)) => (address(from.0, None), Content::Moved { to: address(message.chat.id.0, None) }),
        (None, None) => (address(message.chat.id.0, thread_of(message)), content_of(message)?),
    };
    // what a group itself says has no author
    let user = message.from.as_ref().map(|user| user.id.0.to_string());
    if user.is_none() && !matches!(content, Content::Moved { .. }) {
        return None;
    }
    Some(Inbound {
        bot: bot.clone(),
        external_id,
        chat,
        user: user.unwrap_or_default(),
        happened_at: message.date,
        content,
        message: Some(Own { id: remote(message.id), changed }),
    })
}

fn content_of(message: &Message) -> Option<Content> {
    let text = message.text().or_else(|| message.caption()).unwrap_or_default();
    if message.chat.is_private()
        && let Some(rest) = text.strip_prefix("/start")
        && (rest.is_empty() || rest.starts_with([' ', '@']))
    {
        let code = rest.split_whitespace().last().filter(|word| !word.starts_with('@')).map(str::to_owned);
        let language = message.from.as_ref().and_then(|user| user.language_code.clone());
        return Some(Content::Start { code, language, place: None });
    }
    let files = files_of(message);
    if text.is_empty() && files.is_empty() {
        return None;
    }
    Some(Content::Words {
        text: without_slash(text),
        files,
        reply_to: message.reply_to_message().map(|replied| remote(replied.id)),
    })
}

/// `/status@waymark_bot A01` is "status A01", and `/newdate` is "new date".
fn without_slash(text: &str) -> String {
    command_in(text).map_or_else(|| text.to_owned(), |(name, rest)| native::words(name, rest))
}

/// `/status@waymark_bot A01` in its parts, without the bot.
fn command_in(text: &str) -> Option<(&str, &str)> {
    let command = text.strip_prefix('/')?;
    let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    Some((name.split('@').next().unwrap_or(name), rest.trim()))
}

fn files_of(message: &Message) -> Vec<File> {
    let document = message.document().map(|d| {
        let mime = d.mime_type.as_ref().map(ToString::to_string);
        File { id: d.file.id.0.clone(), name: d.file_name.clone(), mime, size: Some(u64::from(d.file.size)) }
    });
    // several sizes of one picture: the largest
    let photo = message.photo().and_then(|sizes| sizes.iter().max_by_key(|size| size.width * size.height));
    let photo = photo.map(|p| File {
        id: p.file.id.0.clone(),
        name: None,
        mime: Some("image/jpeg".into()),
        size: Some(u64::from(p.file.size)),
    });
    let video = message.video().map(|v| {
        let mime = v.mime_type.as_ref().map(ToString::to_string);
        File { id: v.file.id.0.clone(), name: v.file_name.clone(), mime, size: Some(u64::from(v.file.size)) }
    });
    let voice = message.voice().map(|v| {
        let mime = v.mime_type.as_ref().map(ToString::to_string);
        File { id: v.file.id.0.clone(), name: None, mime, size: Some(u64::from(v.file.size)) }
    });
    document.into_iter().chain(photo).chain(video).chain(voice).collect()
}

fn of_membership(bot: &BotId, external_id: String, change: &ChatMemberUpdated) -> Option<Inbound> {
    let reached = |kind: &ChatMemberKind| kind.is_present();
    let (before, after) = (&change.old_chat_member.kind, &change.new_chat_member.kind);
    let content = match (reached(before), reached(after)) {
        (true, false) => Content::Gone,
        (false, true) => Content::Back,
        (true, true) | (false, false) => return None,
    };
    Some(Inbound {
        bot: bot.clone(),
        external_id,
        chat: address(change.chat.id.0, None),
        // whoever put the bot out of a group can be reached as before
        user: if change.chat.is_private() { change.from.id.0.to_string() } else { String::new() },
        happened_at: change.date,
        content,
        message: None,
    })
}

fn thread_of(message: &Message) -> Option<i32> {
    message.thread_id.filter(|_| message.is_topic_message).map(|thread| thread.0.0)
}

fn remote(id: MessageId) -> RemoteId {
    RemoteId(id.0.to_string())
}

/// A chat, and the topic in it where it has topics: `-1001/42`.
pub(super) fn address(chat: i64, thread: Option<i32>) -> Chat {
    Chat(thread.map_or_else(|| chat.to_string(), |thread| format!("{chat}/{thread}")))
}

/// The other way round; none: this is no address of Telegram.
pub(super) fn of_address(chat: &Chat) -> Option<(i64, Option<i32>)> {
    match chat.0.split_once('/') {
        Some((chat, thread)) => Some((chat.parse().ok()?, Some(thread.parse().ok()?))),
        None => Some((chat.0.parse().ok()?, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Platform;

    fn bot() -> BotId {
        BotId { platform: Platform::Telegram, name: "7".into() }
    }

    fn read_text(update: &str) -> Option<Read> {
        read(&bot(), serde_json::from_str(update).unwrap())
    }

    /// A private message of user 5 whose fields follow.
    fn content(fields: &str) -> Option<Content> {
        let update = format!(
            r#"{{"update_id":9,"message":{{"message_id":3,"date":1714550400,
            "chat":{{"id":5,"type":"private","first_name":"A"}},
            "from":{{"id":5,"is_bot":false,"first_name":"A","language_code":"th"}},{fields}}}}}"#
        );
        let read = read_text(&update)?;
        assert_eq!((read.inbound.external_id.as_str(), read.inbound.user.as_str()), ("9", "5"));
        assert_eq!((read.inbound.chat.0.as_str(), read.press), ("5", None));
        Some(read.inbound.content)
    }

    fn words(text: &str) -> Option<Content> {
        Some(Content::Words { text: text.into(), files: Vec::new(), reply_to: None })
    }

    #[test]
    fn a_text_is_words_and_a_command_is_too() {
        let check = |text: &str, expect: &str| {
            assert_eq!(content(&format!(r#""text":"{text}""#)), words(expect), "{text}");
        };
        check("เสร็จแล้ว", "เสร็จแล้ว");
        check("3/10", "3/10");
        check("/status A01", "status A01");
        check("/status@waymark_bot A01", "status A01");
        check("/mydata", "my data");
        check("/newdate@waymark_bot 30 June", "new date 30 June");
        check("/later", "later");
        check("/startled", "startled");
    }

    /// Of a changed message Telegram gives a new update; the message itself keeps its number.
    #[test]
    fn a_message_is_known_when_it_is_changed() {
        for (kind, changed) in [("message", false), ("edited_message", true)] {
            let update = format!(
                r#"{{"update_id":9,"{kind}":{{"message_id":3,"date":1714550400,"edit_date":1714550500,"text":"4/10",
                "chat":{{"id":5,"type":"private","first_name":"A"}},
                "from":{{"id":5,"is_bot":false,"first_name":"A"}}}}}}"#
            );
            let own = read_text(&update).and_then(|read| read.inbound.message);
            assert_eq!(own, Some(Own { id: RemoteId("3".into()), changed }));
        }
    }

    #[test]
    fn who_comes_with_an_invitation_brings_its_code() {
        let check = |text: &str, code: Option<&str>| {
            let expect = Content::Start { code: code.map(str::to_owned), language: Some("th".into()), place: None };
            assert_eq!(content(&format!(r#""text":"{text}""#)), Some(expect), "{text}");
        };
        check("/start AbC-1_x", Some("AbC-1_x"));
        check("/start", None);
        check("/start@waymark_bot AbC", Some("AbC"));
        check("/start@waymark_bot", None);
    }

    #[test]
    fn evidence_comes_with_its_name_and_size() {
        let document = r#""caption":"minutes","document":{"file_id":"F","file_unique_id":"U","file_size":9,"file_name":"m.pdf","mime_type":"application/pdf"}"#;
        let file =
            File { id: "F".into(), name: Some("m.pdf".into()), mime: Some("application/pdf".into()), size: Some(9) };
        let expect = Content::Words { text: "minutes".into(), files: vec![file], reply_to: None };
        assert_eq!(content(document), Some(expect));
        let photo = r#""photo":[{"file_id":"S","file_unique_id":"a","file_size":1,"width":9,"height":9},
            {"file_id":"L","file_unique_id":"b","file_size":2,"width":90,"height":90}]"#;
        let Some(Content::Words { files, .. }) = content(photo) else { panic!("a photo") };
        assert_eq!(files.iter().map(|f| f.id.as_str()).collect::<Vec<_>>(), ["L"]);
        assert_eq!(content(r#""sticker":{}"#), None);
    }

    #[test]
    fn a_press_names_its_message_even_one_that_is_gone() {
        let check = |message: &str, expect_chat: &str| {
            let update = format!(
                r#"{{"update_id":10,"callback_query":{{"id":"q1","chat_instance":"x","data":"w1:abc",
                "from":{{"id":5,"is_bot":false,"first_name":"A","language_code":"id"}},"message":{message}}}}}"#
            );
            let read = read_text(&update).unwrap();
            let expect = Content::Press { payload: "w1:abc".into(), message: Some(RemoteId("3".into())) };
            assert_eq!((read.inbound.content, read.inbound.chat.0.as_str()), (expect, expect_chat));
            let press = read.press.unwrap();
            assert_eq!((press.id.as_str(), press.language.as_deref()), ("q1", Some("id")));
            let alert = press.answered().text;
            assert_eq!(alert.is_some(), expect_chat.starts_with('-'), "{alert:?}");
        };
        check(r#"{"message_id":3,"date":1,"chat":{"id":5,"type":"private","first_name":"A"},"text":"?"}"#, "5");
        check(r#"{"message_id":3,"date":0,"chat":{"id":5,"type":"private","first_name":"A"}}"#, "5");
        let topic = r#"{"message_id":3,"date":1,"message_thread_id":42,"is_topic_message":true,"text":"?",
            "chat":{"id":-1001,"type":"supergroup","title":"G","is_forum":true}}"#;
        check(topic, "-1001/42");
    }

    #[test]
    fn who_blocks_is_gone_and_comes_back() {
        let member = |status: &str| {
            let until = if status == "kicked" { r#","until_date":0"# } else { "" };
            format!(r#"{{"status":"{status}","user":{{"id":7,"is_bot":true,"first_name":"B"}}{until}}}"#)
        };
        let check = |before: &str, after: &str, expect: Option<Content>| {
            let update = format!(
                r#"{{"update_id":11,"my_chat_member":{{"date":1714550400,"chat":{{"id":5,"type":"private","first_name":"A"}},
                "from":{{"id":5,"is_bot":false,"first_name":"A"}},"old_chat_member":{},"new_chat_member":{}}}}}"#,
                member(before),
                member(after)
            );
            assert_eq!(read_text(&update).map(|read| read.inbound.content), expect, "{before} {after}");
        };
        check("member", "kicked", Some(Content::Gone));
        check("kicked", "member", Some(Content::Back));
        check("member", "member", None);
    }

    /// What a channel posts, and what its discussion group gets of it, is nobody's.
    #[test]
    fn a_channel_is_heard_only_when_it_shows_a_code() {
        let check = |text: &str, expect: Option<Content>| {
            let post = format!(
                r#""message_id":3,"date":1714550400,"text":"{text}",
                "sender_chat":{{"id":-1007,"type":"channel","title":"C"}},"#
            );
            let update = format!(
                r#"{{"update_id":13,"channel_post":{{{post}"chat":{{"id":-1007,"type":"channel","title":"C"}}}}}}"#
            );
            let read = read_text(&update).map(|read| read.inbound);
            assert!(read.iter().all(|one| one.chat.0 == "-1007" && one.user.is_empty()), "{read:?}");
            assert_eq!(read.map(|one| one.content), expect, "{text}");
            let discussed = format!(
                r#"{{"update_id":14,"message":{{{post}"is_automatic_forward":true,
                "forward_origin":{{"type":"channel","date":1714550400,"message_id":3,
                    "chat":{{"id":-1007,"type":"channel","title":"C"}}}},
                "from":{{"id":777000,"is_bot":false,"first_name":"Telegram"}},
                "chat":{{"id":-1008,"type":"supergroup","title":"G"}}}}}}"#
            );
            assert_eq!(read_text(&discussed), None, "{text}");
        };
        check("/link AbC-1", words("link AbC-1"));
        check("/LINK@waymark_bot AbC-1", words("link AbC-1"));
        for other in ["/link", "/link a b", "link AbC-1", "/status A01", "The minister is ill"] {
            check(other, None);
        }
    }

    #[test]
    fn what_the_library_does_not_know_is_passed_over() {
        assert_eq!(read_text(r#"{"update_id":12,"managed_bot":{"x":1}}"#), None);
        assert_eq!(content(r#""rich_message":{"blocks":[]}"#), None);
    }

    #[test]
    fn an_address_comes_back_as_it_was() {
        for (chat, thread) in [(5, None), (-1001, Some(42))] {
            assert_eq!(of_address(&address(chat, thread)), Some((chat, thread)));
        }
        for bad in ["", "x", "1/x", "1/2/3"] {
            assert_eq!(of_address(&Chat(bad.into())), None, "{bad}");
        }
    }
}
