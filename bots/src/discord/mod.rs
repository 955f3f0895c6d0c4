//! Discord: serenity's types and gateway, our own calls.

use tokio_util::sync::CancellationToken;

use crate::{BotId, Inbox, Outgoing, Platform, SendError, Sent, Stopped, transport::Token};

/// The base before `/api/v10`, unless a setting says otherwise.
pub const API_URL: &str = "https://discord.com";

/// How to reach Discord as one bot.
#[derive(Debug, Clone)]
pub struct Settings {
    pub token: Token,
    pub api_url: String,
    pub proxy: Option<String>,
}

pub struct Discord {
    id: BotId,
}

/// Why there is no such bot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBot {
    #[error(
        "this is no token of a Discord bot: it has three parts with dots between them, as the developer portal gives it"
    )]
    Token,
    #[error("the address or the proxy of Discord cannot be used: {0}")]
    Address(String),
}

impl Discord {
    pub fn new(settings: &Settings) -> Result<Self, NoBot> {
        let name = settings.token.reveal().split('.').next().unwrap_or_default().to_owned();
        Ok(Discord { id: BotId { platform: Platform::Discord, name } })
    }

    pub fn id(&self) -> &BotId {
        &self.id
    }

    /// The number of the application, for links; it also shows whether the token is good.
    pub async fn application(&self) -> Result<String, SendError> {
        Err(SendError::NotApplied { reason: "not built".into() })
    }

    pub async fn send(&self, _message: &Outgoing) -> Result<Sent, SendError> {
        Err(SendError::NotApplied { reason: "not built".into() })
    }

    /// Listens until `stop`. Only one process may do so for one bot.
    pub async fn listen(&self, _inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        stop.cancelled().await;
        Ok(())
    }
}
