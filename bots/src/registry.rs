//! The bots of this process, and which of them is meant.

use std::sync::Arc;

use tokio::io::AsyncWrite;
use tokio_util::sync::CancellationToken;

use crate::{
    BotId, Chat, Inbox, NativeCommand, NoFile, Outgoing, Platform, SendError, Sent, Stopped, discord::Discord,
    preview::Preview, telegram::Telegram,
};

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
