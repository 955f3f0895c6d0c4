//! How people are reached: the border between Waymark and every messenger.
//!
//! In comes an `Inbound`, handed to the `Inbox`, which stores and commits it before the platform is told
//! that it was received. Out goes an `Outgoing` through `Bots::send`, which tries once and says exactly
//! what came of it: retrying, pacing and order belong to the outbox (`server`), because a bot keeps
//! nothing in memory. What a platform can carry is data (`Limits`), so nobody asks which platform it is.
//!
//! One folder for each platform; its own types never leave it. `preview` is the local messenger.

mod button;
pub mod preview;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use engine::message::Messenger;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use button::{Button, ButtonKey};
use preview::Preview;

/// A messenger. A new one is a variant here and a folder beside `preview`; the compiler shows the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// The messenger served by ourselves, for trying things out.
    Local,
}

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
}

/// A reference to evidence that lies with the platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    pub id: String,
    pub name: Option<String>,
}

impl Content {
    /// Part of the key of an event: some platforms number each kind by itself.
    pub fn kind(&self) -> &'static str {
        match self {
            Content::Press { .. } => "press",
            Content::Words { .. } => "words",
            Content::Gone => "gone",
            Content::Back => "back",
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
    /// This message takes the place of an earlier one.
    pub edits: Option<RemoteId>,
}

/// A button as the person sees it, and what comes back when she presses it (`Button::seal`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    pub label: String,
    pub payload: String,
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
    /// We sent what the platform does not accept: our bug.
    #[error("the platform does not accept it: {0}")]
    Ours(String),
    /// The bot itself is not accepted: nothing more is sent until somebody mends it.
    #[error("the bot's credentials are not accepted")]
    Credentials,
}

/// What a platform can carry, and how fast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Longest text, in characters.
    pub text: usize,
    /// Longest label of a button, in characters.
    pub label: usize,
    pub buttons: usize,
    pub bot: Pace,
    pub chat: Pace,
}

/// A bucket of `burst` messages that refills with `per_second`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    pub per_second: f64,
    pub burst: f64,
}

impl Platform {
    pub const ALL: [Platform; 1] = [Platform::Local];

    pub fn as_str(self) -> &'static str {
        match self {
            Platform::Local => "local",
        }
    }

    pub fn parse(text: &str) -> Option<Platform> {
        Platform::ALL.into_iter().find(|p| p.as_str() == text)
    }

    pub fn limits(self) -> Limits {
        match self {
            Platform::Local => {
                let page = Messenger::Page.limits();
                Limits {
                    text: page.text,
                    label: page.label,
                    buttons: page.buttons,
                    bot: Pace { per_second: 2000.0, burst: 2000.0 },
                    chat: Pace { per_second: 200.0, burst: 200.0 },
                }
            }
        }
    }

    /// Whether the same `Outgoing::key` sent twice arrives once.
    pub fn forgets_repeats(self) -> bool {
        match self {
            Platform::Local => true,
        }
    }
}

/// The bots that this process speaks through.
#[derive(Clone, Default)]
pub struct Bots {
    local: Option<Arc<Preview>>,
}

impl Bots {
    pub fn with_local(mut self, preview: Arc<Preview>) -> Self {
        self.local = Some(preview);
        self
    }

    pub fn ids(&self) -> Vec<BotId> {
        self.local.iter().map(|_| BotId::local()).collect()
    }

    /// Tries once. The caller paces, keeps order and decides about another attempt.
    pub async fn send(&self, bot: &BotId, message: &Outgoing) -> Result<Sent, SendError> {
        match (bot.platform, &self.local) {
            (Platform::Local, Some(preview)) => preview.send(message).await,
            (Platform::Local, None) => Err(SendError::NotApplied { reason: "this process has no such bot".into() }),
        }
    }
}

impl BotId {
    /// The one bot of the local messenger.
    pub fn local() -> Self {
        BotId { platform: Platform::Local, name: "waymark".into() }
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

    #[test]
    fn a_platform_is_known_by_its_word() {
        for platform in Platform::ALL {
            assert_eq!(Platform::parse(platform.as_str()), Some(platform));
        }
        assert_eq!(Platform::parse("pigeon"), None);
    }

    #[tokio::test]
    async fn without_the_bot_nothing_is_sent() {
        let message = Outgoing {
            key: "1".into(),
            chat: Chat("c1".into()),
            text: "hello".into(),
            lang: "en".into(),
            buttons: Vec::new(),
            edits: None,
        };
        let error = Bots::default().send(&BotId::local(), &message).await.unwrap_err();
        assert!(matches!(error, SendError::NotApplied { .. }));
        let preview = Arc::new(Preview::default());
        preview.open_chat(&message.chat).unwrap();
        let sent = Bots::default().with_local(preview).send(&BotId::local(), &message).await.unwrap();
        assert!(sent.remote.is_some());
    }
}
