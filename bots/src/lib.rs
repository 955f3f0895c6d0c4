//! How people are reached: the border between Waymark and every messenger.
//!
//! In comes an `Inbound`, handed to the `Inbox`, which stores and commits it before the platform is told
//! that it was received. Out goes an `Outgoing` through `Bots::send`, which tries once and says exactly
//! what came of it: retrying, pacing and order belong to the outbox (`server`), because a bot keeps
//! nothing in memory. What a platform can carry is data (`Limits`), so nobody asks which platform it is.
//!
//! One folder for each platform; its own types never leave it. `preview` is the local messenger.

mod at_once;
mod button;
pub mod discord;
mod invitation;
mod platform;
pub mod preview;
mod registry;
pub mod telegram;
mod transport;

use std::{collections::BTreeMap, time::Duration};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use at_once::{answered_in_private, pressed_among_others, shown_among_others, try_again};
pub use button::{Button, ButtonKey};
pub use invitation::Invitation;
pub use platform::{Limits, Pace, Platform};
pub use registry::Bots;
pub use transport::Token;

/// One bot account on one platform.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BotId {
    pub platform: Platform,
    pub name: String,
}

/// A place on a platform where messages are read, in the platform's own words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Chat(pub String);

impl Chat {
    /// Of a thread or topic the chat around it; none: this is no thread.
    pub fn without_thread(&self) -> Option<Chat> {
        self.0.split_once('/').map(|(chat, _)| Chat(chat.to_owned()))
    }
}

/// The platform's own id of one message in one chat.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RemoteId(pub String);

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

/// Where platforms hand in what people do. Behind it stands the database, and in tests a list.
#[async_trait]
pub trait Inbox: Send + Sync {
    /// Returns once the event is stored and committed; only then may the platform be told so.
    async fn accept(&self, inbound: Inbound) -> Result<Receipt, NotStored>;

    /// The conversations of a bot, and of each the last message that was accepted: for platforms that must be asked
    /// what was said while nobody listened.
    async fn last_heard(&self, _bot: &BotId) -> Result<Vec<(Chat, Option<String>)>, NotStored> {
        Ok(Vec::new())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    Stored,
    /// It came before: nothing more happens.
    Seen,
}

/// Nothing was recorded, and the person must be told so.
#[derive(Debug, thiserror::Error)]
#[error("the event could not be stored: {0}")]
pub struct NotStored(pub String);

/// One message to one chat, or the new shape of one that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// The same for every attempt, for platforms that can tell repeats by it.
    pub key: String,
    pub chat: Chat,
    pub text: String,
    /// The language of the text, for platforms that can say it to screens and readers; empty if not known.
    pub lang: String,
    pub buttons: Vec<Label>,
    /// The label of one more button where the platform has forms: it opens one for an answer in words, which comes
    /// back as words in reply to this message. Elsewhere she just writes.
    pub form: Option<String>,
    /// This message takes the place of an earlier one.
    pub edits: Option<RemoteId>,
    /// It was tried before and may have arrived, perhaps so long ago that the platform has forgotten its key: these
    /// messages of the chat are known to be others. None: it is the first attempt.
    #[serde(default)]
    pub again: Option<Vec<RemoteId>>,
}

/// A button as the person sees it, and what comes back when she presses it (`Button::seal`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    pub label: String,
    pub payload: String,
}

/// A command that the platform offers by name; what comes back when it is used are words: its name, and what she added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NativeCommand {
    /// Small letters, digits and `_`, at most 32, on every platform and in every language the same.
    pub name: String,
    /// At most 100 characters, English among them.
    pub description: BTreeMap<String, String>,
    /// What may be added, where something may, in the same languages.
    pub argument: Option<BTreeMap<String, String>>,
}

/// Why a file that somebody sent cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoFile {
    #[error("it is larger than {limit} bytes")]
    TooLarge { limit: u64 },
    #[error("it is not there any more")]
    Gone,
    #[error("it could not be read: {0}")]
    Again(String),
}

/// Why nothing more is heard as a bot until somebody mends it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Stopped {
    #[error("the bot's token is not accepted")]
    Credentials,
    #[error("the bot lacks a right that it must be given where it is registered: {0}")]
    Rights(String),
}

/// The platform took the message. Its id may be unknown although it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub remote: Option<RemoteId>,
}

/// What came of an attempt that did not certainly succeed. It alone steers what happens next.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Certainly not applied: try again later.
    #[error("not sent: {reason}")]
    NotApplied { reason: String },
    /// The platform asks for patience.
    #[error("told to wait {} s", retry_after.as_secs())]
    Throttled { retry_after: Duration, scope: Scope },
    /// It may have arrived or not.
    #[error("perhaps sent: {reason}")]
    Uncertain { reason: String },
    /// Trying again would change nothing.
    #[error("refused: {0}")]
    Refused(Refused),
}

/// How much of our sending a platform holds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Chat,
    Bot,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("the chat has moved")]
    Moved { to: Chat },
    /// Blocked, left, deleted: nobody reads there.
    #[error("nobody is reached there any more")]
    Gone,
    #[error("the bot may not write there")]
    Rights,
    /// The chat is there, its thread or topic is not, or is closed.
    #[error("the thread is closed or gone")]
    NoThread,
    /// The message to be edited is not there any more, or too old.
    #[error("the message cannot be edited any more")]
    Lost,
    /// We sent what the platform does not accept: our bug.
    #[error("the platform does not accept it: {0}")]
    Ours(String),
    /// The bot itself is not accepted: nothing more is sent until somebody mends it.
    #[error("the bot's credentials are not accepted")]
    Credentials,
}

impl BotId {
    /// The one bot of the local messenger.
    pub fn local() -> Self {
        BotId { platform: Platform::Local, name: "waymark".into() }
    }

    pub fn page() -> Self {
        BotId { platform: Platform::Page, name: "waymark".into() }
    }

    pub fn api() -> Self {
        BotId { platform: Platform::Api, name: "waymark".into() }
    }

    /// The coordinators' desk, which is a page too: only they speak there, and what is said to them is read there.
    pub fn desk() -> Self {
        BotId { platform: Platform::Page, name: "desk".into() }
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
