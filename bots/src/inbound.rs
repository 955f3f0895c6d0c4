//! What people do, as every platform hands it in: the same nouns for all of them, stored as they are.
//!
//! What was stored by an older version must be read by a newer one: a field that is new may be missing. Leaves out what
//! any of it means, and to whom (`server`).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{BotId, Chat, RemoteId};

/// Something a person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    pub bot: BotId,
    /// The platform's own id of this event: with its kind, what makes it count once.
    pub external_id: String,
    pub chat: Chat,
    /// The platform's id of the person, which may be a member of many chats.
    pub user: String,
    /// As the platform says; for order and for show, never for a decision.
    pub happened_at: DateTime<Utc>,
    pub content: Content,
    /// Her message, where it was one and its platform lets her change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Own>,
}

/// A message of a person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    pub id: RemoteId,
    /// It was there before, and she has changed it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub changed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Content {
    /// A button, on the message that carried it where the platform still says which.
    Press { payload: String, message: Option<RemoteId> },
    /// Free text and files, as a reply to one of our messages or not.
    Words { text: String, files: Vec<File>, reply_to: Option<RemoteId> },
    /// She can no longer be written to: blocked or left.
    Gone,
    /// She can be written to again.
    Back,
    /// She has found our bot, with the code of an invitation or without; and the language that her phone is set to.
    Start {
        code: Option<String>,
        language: Option<String>,
        /// Where others read, if she did it there; what is said to her is said in her own chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Place>,
    },
    /// The whole chat has another address from now on.
    Moved { to: Chat },
    /// Another system says it for her.
    Report(Report),
}

/// A channel or thread in which somebody used a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub chat: Chat,
    /// As the platform says: whether the bot may write there.
    pub may_post: bool,
}

/// An answer that another system hands in, as it was understood when it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Under which whoever handed it in is told what came of it.
    pub no: i64,
    pub programme: String,
    pub item: String,
    /// For whom.
    pub person: String,
    pub prompt: u32,
    /// It corrects what was answered already.
    pub amends: bool,
    /// What is said, as `engine` writes it.
    pub given: serde_json::Value,
}

/// A reference to evidence that lies with the platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    pub id: String,
    pub name: Option<String>,
    /// As its sender's phone says.
    #[serde(default)]
    pub mime: Option<String>,
    /// In bytes, as the platform says.
    #[serde(default)]
    pub size: Option<u64>,
}

impl Content {
    /// Part of the key of an event: some platforms number each kind by itself.
    pub fn kind(&self) -> &'static str {
        match self {
            Content::Press { .. } => "press",
            Content::Words { .. } => "words",
            Content::Gone => "gone",
            Content::Back => "back",
            Content::Start { .. } => "start",
            Content::Moved { .. } => "moved",
            Content::Report(_) => "report",
        }
    }
}

impl Inbound {
    /// Tells an event that comes twice from another one that was given a used id.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let content = serde_json::to_vec(&self.content).expect("strings and lists of them always become JSON");
        for part in [self.chat.0.as_bytes(), self.user.as_bytes(), &content] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, user: &str) -> Inbound {
        Inbound {
            bot: BotId::local(),
            external_id: "7".into(),
            chat: Chat("c1".into()),
            user: user.into(),
            happened_at: DateTime::UNIX_EPOCH,
            content: Content::Words { text: text.into(), files: Vec::new(), reply_to: None },
            message: None,
        }
    }

    #[test]
    fn a_repeat_has_the_same_fingerprint_and_another_event_has_not() {
        let first = words("3/10", "u1");
        let later = Inbound { happened_at: Utc::now(), ..first.clone() };
        assert_eq!(first.fingerprint(), later.fingerprint());
        assert_ne!(first.fingerprint(), words("3/1", "u1").fingerprint());
        assert_ne!(first.fingerprint(), words("3/10", "u2").fingerprint());
    }
}
