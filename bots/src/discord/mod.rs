//! Discord: serenity's types and gateway, our own calls.
//!
//! What people do comes over serenity's connection, is put in order again and stored (`receive`) before Discord is
//! told; what was said while nobody listened is read back (`catch_up`). Messages go out by our own calls (`api`),
//! because the library hides how far a call came. Texts mention nobody and format nothing, whoever wrote them. What is
//! kept in memory are Discord's own limits (`limits`) and what is under way, nothing that a restart would lose.

mod api;
mod catch_up;
mod commands;
mod compose;
mod files;
mod gateway;
mod inbound;
mod interaction;
mod limits;
mod lines;
mod receive;
mod refusal;
mod send;

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use serde::Deserialize;
use serenity::all::ApplicationId;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{BotId, Inbox, Platform, SendError, Stopped, transport::Token};
use api::{Api, NOTHING, Route};

/// The base before `/api/v10`, unless a setting says otherwise.
pub const API_URL: &str = "https://discord.com";

/// Libraries below this one that must log nothing: they write down what they receive, and with it people's words.
pub const SILENT: [&str; 3] = ["serenity", "tungstenite", "tokio_tungstenite"];

/// How to reach Discord as one bot.
#[derive(Debug, Clone)]
pub struct Settings {
    pub token: Token,
    pub api_url: String,
    pub proxy: Option<String>,
}

pub struct Discord {
    id: BotId,
    api: Api,
    token: Token,
    has_proxy: bool,
    patience: Patience,
}

/// How long to wait for a connection that says nothing, and before another one; both can be shorter in tests.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Without a sign of life for so long, a connection is given up. Heartbeats come every 41 seconds.
    pub quiet: Duration,
    /// Before the next connection, growing.
    pub pause: Duration,
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

/// The rest of what is told of them does not concern us.
#[derive(Deserialize)]
struct Application {
    id: ApplicationId,
}

impl Discord {
    pub fn new(settings: &Settings) -> Result<Self, NoBot> {
        // the number stays when the secret is renewed
        let name = number_of(&settings.token).ok_or(NoBot::Token)?;
        let id = BotId { platform: Platform::Discord, name };
        let api = Api::new(&settings.api_url, &settings.token, settings.proxy.as_deref()).map_err(NoBot::Address)?;
        let patience = Patience { quiet: Duration::from_secs(180), pause: Duration::from_secs(1) };
        let has_proxy = settings.proxy.is_some();
        Ok(Discord { id, api, token: settings.token.clone(), has_proxy, patience })
    }

    #[must_use]
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    pub fn id(&self) -> &BotId {
        &self.id
    }

    /// The number of the application, for links; it also shows whether the token is good.
    pub async fn application(&self) -> Result<String, SendError> {
        let route = Route::get("/applications/@me", String::new());
        let asked = self.api.call::<Application>(&route, NOTHING).await;
        asked.map(|application| application.id.to_string()).map_err(refusal::of_question)
    }

    /// Listens until `stop`. Only one process may do so for one bot.
    pub async fn listen(&self, inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        // its state is large, and whoever waits for it need not be
        Box::pin(self.hear(inbox, stop)).await
    }

    async fn hear(&self, inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        let (ear, events) = mpsc::unbounded_channel();
        tokio::select! {
            ended = self.connect(&ear, stop) => ended,
            () = self.receive(inbox, events) => Ok(()),
        }
    }
}

/// A token begins with the number of its bot.
fn number_of(token: &Token) -> Option<String> {
    let mut parts = token.reveal().split('.');
    let (number, rest) = (parts.next()?, parts.collect::<Vec<_>>());
    let is_plain =
        |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if rest.len() != 2 || !rest.iter().all(is_plain) {
        return None;
    }
    let number = String::from_utf8(STANDARD_NO_PAD.decode(number.trim_end_matches('=')).ok()?).ok()?;
    number.parse::<u64>().ok().filter(|id| *id > 0).map(|_| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_is_none_is_refused_before_it_is_used() {
        let check = |token: &str, number: Option<&str>| {
            let settings = Settings { token: Token::new(token), api_url: API_URL.into(), proxy: None };
            assert_eq!(Discord::new(&settings).ok().map(|bot| bot.id.name).as_deref(), number, "{token}");
        };
        check("NzAwMQ.Gabc-1.x_yz\n", Some("7001"));
        for bad in ["", "NzAwMQ", "NzAwMQ.a", "NzAwMQ.a.b.c", "NzAwMQ..b", "!!.a.b", "YWJj.a.b", "NzAwMQ.a/b.c"] {
            check(bad, None);
        }
    }
}
