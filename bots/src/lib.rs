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
mod inbound;
mod invitation;
mod platform;
pub mod preview;
pub mod telegram;
mod transport;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWrite;
use tokio_util::sync::CancellationToken;

use at_once::{answered_in_private, pressed_among_others, shown_among_others, try_again};
pub use button::{Button, ButtonKey};
use discord::Discord;
pub use inbound::{Content, File, Inbound, Own, Place, Report};
pub use invitation::Invitation;
pub use platform::{Limits, Pace, Platform};
use preview::Preview;
use telegram::Telegram;
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

/// The bots that this process speaks through.
#[derive(Clone, Default)]
pub struct Bots {
    local: Option<Arc<Preview>>,
    telegram: Option<Arc<Telegram>>,
    discord: Option<Arc<Discord>>,
}

impl Bots {
    pub fn with_local(mut self, preview: Arc<Preview>) -> Self {
        self.local = Some(preview);
        self
    }

    pub fn with_telegram(mut self, telegram: Arc<Telegram>) -> Self {
        self.telegram = Some(telegram);
        self
    }

    pub fn with_discord(mut self, discord: Arc<Discord>) -> Self {
        self.discord = Some(discord);
        self
    }

    pub fn discord(&self) -> Option<&Arc<Discord>> {
        self.discord.as_ref()
    }

    pub fn telegram(&self) -> Option<&Arc<Telegram>> {
        self.telegram.as_ref()
    }

    pub fn ids(&self) -> Vec<BotId> {
        let local = self.local.iter().map(|_| BotId::local());
        let telegram = self.telegram.iter().map(|bot| bot.id().clone());
        let discord = self.discord.iter().map(|bot| bot.id().clone());
        local.chain(telegram).chain(discord).chain([BotId::page()]).collect()
    }

    /// Tries once. The caller paces, keeps order and decides about another attempt.
    pub async fn send(&self, bot: &BotId, message: &Outgoing) -> Result<Sent, SendError> {
        match self.named(bot) {
            // the page reads it out of the outbox
            Some(Bot::Page) => Ok(Sent { remote: None }),
            Some(Bot::Local(preview)) => preview.send(message).await,
            Some(Bot::Telegram(telegram)) => telegram.send(message).await,
            Some(Bot::Discord(discord)) => discord.send(message).await,
            None => Err(SendError::NotApplied { reason: "this process has no such bot".into() }),
        }
    }

    /// How people find the bot; asking for it also shows whether its token is good.
    pub async fn handle(&self, bot: &BotId) -> Result<String, SendError> {
        match self.named(bot) {
            Some(Bot::Local(_) | Bot::Page) => Ok(bot.name.clone()),
            Some(Bot::Telegram(telegram)) => telegram.username().await,
            Some(Bot::Discord(discord)) => discord.application().await,
            None => Err(SendError::NotApplied { reason: "this process has no such bot".into() }),
        }
    }

    /// Tells the platform which commands it offers by name; those of before are gone.
    pub async fn set_commands(&self, bot: &BotId, commands: &[NativeCommand]) -> Result<(), SendError> {
        match self.named(bot) {
            Some(Bot::Telegram(telegram)) => telegram.set_commands(commands).await,
            Some(Bot::Discord(discord)) => discord.set_commands(commands).await,
            Some(Bot::Local(_) | Bot::Page) | None => Ok(()),
        }
    }

    /// In this chat other commands than everywhere, described in the first of these languages that they have; none: as
    /// everywhere. Only where a platform tells its chats apart (`Platform::offers_by_chat`).
    pub async fn set_menu(
        &self,
        bot: &BotId,
        chat: &Chat,
        commands: &[NativeCommand],
        languages: &[String],
    ) -> Result<(), SendError> {
        match self.named(bot) {
            Some(Bot::Telegram(telegram)) => telegram.set_menu(chat, commands, languages).await,
            Some(Bot::Discord(_) | Bot::Local(_) | Bot::Page) | None => Ok(()),
        }
    }

    /// The bytes of a file that somebody sent, at most `limit` of them, into `sink`; and how many they are.
    pub async fn fetch(
        &self,
        bot: &BotId,
        id: &str,
        limit: u64,
        sink: &mut (dyn AsyncWrite + Send + Unpin),
    ) -> Result<u64, NoFile> {
        match self.named(bot) {
            Some(Bot::Telegram(telegram)) => telegram.fetch(id, limit, sink).await,
            Some(Bot::Discord(discord)) => discord.fetch(id, limit, sink).await,
            Some(Bot::Local(_) | Bot::Page) => Err(NoFile::Gone),
            None => Err(NoFile::Again("this process has no such bot".into())),
        }
    }

    /// Hears what people do there until `stop`. Only one process may do so for one bot.
    pub async fn listen(&self, bot: &BotId, inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        match self.named(bot) {
            Some(Bot::Telegram(telegram)) => telegram.listen(inbox, stop).await,
            Some(Bot::Discord(discord)) => discord.listen(inbox, stop).await,
            // its pages hand in what people do there
            Some(Bot::Local(_) | Bot::Page) | None => {
                stop.cancelled().await;
                Ok(())
            }
        }
    }

    fn named(&self, bot: &BotId) -> Option<Bot<'_>> {
        match bot.platform {
            Platform::Local => self.local.as_deref().map(Bot::Local),
            Platform::Telegram => self.telegram.as_deref().filter(|ours| ours.id() == bot).map(Bot::Telegram),
            Platform::Discord => self.discord.as_deref().filter(|ours| ours.id() == bot).map(Bot::Discord),
            Platform::Page => Some(Bot::Page),
            Platform::Api => None,
        }
    }
}

enum Bot<'a> {
    Local(&'a Preview),
    Telegram(&'a Telegram),
    Discord(&'a Discord),
    Page,
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

    #[tokio::test]
    async fn without_the_bot_nothing_is_sent() {
        let message = Outgoing {
            key: "1".into(),
            chat: Chat("c1".into()),
            text: "hello".into(),
            lang: "en".into(),
            buttons: Vec::new(),
            form: None,
            edits: None,
            again: None,
        };
        let error = Bots::default().send(&BotId::local(), &message).await.unwrap_err();
        assert!(matches!(error, SendError::NotApplied { .. }));
        let preview = Arc::new(Preview::default());
        preview.open_chat(&message.chat).unwrap();
        let sent = Bots::default().with_local(preview).send(&BotId::local(), &message).await.unwrap();
        assert!(sent.remote.is_some());
    }
}
