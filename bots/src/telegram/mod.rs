//! Telegram: teloxide's types over our own calls.
//!
//! An update is told to be received (the next offset, or a webhook's 200) only after the `Inbox` has stored it. The
//! library's dispatcher confirms when it queues, sleeps inside calls, and hides a refusal's status, so none of it is
//! used. Texts are sent without a parse mode: nothing that anybody wrote can format, mention or forge. One process at
//! a time may poll; `server` sees to that.

mod api;
mod commands;
mod fetch;
mod inbound;
mod receive;
mod refusal;
mod webhook;

use serde::Deserialize;
use teloxide::{
    payloads::{EditMessageText, EditMessageTextSetters, GetMe, SendMessage, SendMessageSetters},
    types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ThreadId},
};

use tokio_util::sync::CancellationToken;

use crate::{BotId, Inbox, Outgoing, Platform, Refused, RemoteId, SendError, Sent, Stopped, transport::Token};
use api::Api;
pub use webhook::NotTaken;
use webhook::Webhook;

/// Where the Bot API is, unless a setting says otherwise.
pub const API_URL: &str = "https://api.telegram.org";
/// Buttons side by side: two verbs can be read on a phone.
const PER_ROW: usize = 2;

/// How to reach Telegram as one bot.
#[derive(Debug, Clone)]
pub struct Settings {
    pub token: Token,
    pub api_url: String,
    pub proxy: Option<String>,
    /// What the world calls us: updates are handed in there, and not asked for.
    pub webhook: Option<String>,
}

pub struct Telegram {
    id: BotId,
    api: Api,
    webhook: Option<Webhook>,
}

/// Why there is no such bot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBot {
    #[error("this is no token of a Telegram bot: it looks like 123456:ABC-DEF, as @BotFather gives it")]
    Token,
    #[error("the address or the proxy of Telegram cannot be used: {0}")]
    Address(String),
    #[error("the webhook needs the address by which the world reaches Waymark, such as https://waymark.example.org")]
    Webhook,
}

/// A message that was posted; the rest of it does not concern us.
#[derive(Deserialize)]
struct Posted {
    message_id: i32,
}

#[derive(Deserialize)]
struct Me {
    username: String,
}

impl Telegram {
    pub fn new(settings: &Settings) -> Result<Self, NoBot> {
        let (number, secret) = settings.token.reveal().split_once(':').ok_or(NoBot::Token)?;
        let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        let is_secret = !secret.is_empty() && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        if !is_number || !is_secret {
            return Err(NoBot::Token);
        }
        // the number stays when the secret is renewed
        let id = BotId { platform: Platform::Telegram, name: number.to_owned() };
        let api = Api::new(&settings.api_url, &settings.token, settings.proxy.as_deref())
            .map_err(|error| NoBot::Address(error.without_url().to_string()))?;
        let hook = |base| Webhook::new(base, number, &settings.token).ok_or(NoBot::Webhook);
        let webhook = settings.webhook.as_deref().map(hook).transpose()?;
        Ok(Telegram { id, api, webhook })
    }

    pub fn id(&self) -> &BotId {
        &self.id
    }

    /// Hears what people do until `stop`: handed in, or asked for. Only one process may do so for one bot.
    pub async fn listen(&self, inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        match &self.webhook {
            Some(webhook) => self.be_called(webhook, stop).await,
            None => self.poll(inbox, stop).await,
        }
    }

    /// The bot's name, for links (`https://t.me/<name>`); it also shows whether the token is good.
    pub async fn username(&self) -> Result<String, SendError> {
        match self.api.call::<_, Me>(&GetMe::new()).await {
            Ok(me) => Ok(me.username),
            Err(failure) => Err(refusal::of_question(failure)),
        }
    }

    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let Some((chat, thread)) = inbound::of_address(&message.chat) else {
            return Err(SendError::Refused(Refused::Ours("not an address of Telegram".into())));
        };
        let failure = match &message.edits {
            Some(edited) => {
                let Ok(id) = edited.0.parse() else {
                    return Err(SendError::Refused(Refused::Ours("not the id of a message of Telegram".into())));
                };
                let payload = EditMessageText::new(ChatId(chat), MessageId(id), &message.text)
                    .link_preview_options(without_previews())
                    .reply_markup(keyboard(message));
                match self.api.call::<_, serde_json::Value>(&payload).await {
                    Ok(_) => return Ok(Sent { remote: Some(edited.clone()) }),
                    Err(failure) => failure,
                }
            }
            None => {
                let mut payload =
                    SendMessage::new(ChatId(chat), &message.text).link_preview_options(without_previews());
                payload.message_thread_id = thread.map(|thread| ThreadId(MessageId(thread)));
                if !message.buttons.is_empty() {
                    payload = payload.reply_markup(keyboard(message));
                }
                match self.api.call::<_, Posted>(&payload).await {
                    Ok(posted) => return Ok(Sent { remote: Some(RemoteId(posted.message_id.to_string())) }),
                    Err(failure) => failure,
                }
            }
        };
        refusal::outcome(failure, message.edits.is_some())?;
        if message.edits.is_none() {
            tracing::warn!("a message arrived, and which it is cannot be read: it will not be rewritten");
        }
        Ok(Sent { remote: message.edits.clone() })
    }
}

fn without_previews() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn keyboard(message: &Outgoing) -> InlineKeyboardMarkup {
    let button = |one: &crate::Label| InlineKeyboardButton::callback(&one.label, &one.payload);
    InlineKeyboardMarkup::new(message.buttons.chunks(PER_ROW).map(|row| row.iter().map(button).collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_is_none_is_refused_before_it_is_used() {
        let check = |token: &str, good: bool| {
            let settings = Settings { token: Token::new(token), api_url: API_URL.into(), proxy: None, webhook: None };
            assert_eq!(Telegram::new(&settings).map(|bot| bot.id.name).ok(), good.then(|| "123".to_owned()), "{token}");
        };
        check("123:ABC-def_1\n", true);
        for bad in ["", "123", "123:", ":abc", "x1:abc", "123:a/b", "123:a b"] {
            check(bad, false);
        }
    }
}
