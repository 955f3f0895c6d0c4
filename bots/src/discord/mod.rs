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

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use serde::Deserialize;
use serenity::all::{ApplicationId, MessageId};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{BotId, Chat, Inbox, Outgoing, Platform, Refused, RemoteId, SendError, Sent, Stopped, transport::Token};
use api::{Api, Failure, NOTHING, Route};

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

#[derive(Deserialize)]
struct Posted {
    id: MessageId,
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

    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let channel = channel_of(&message.chat)?;
        if let Some(edited) = &message.edits {
            let Ok(id) = edited.0.parse::<u64>() else {
                return Err(SendError::Refused(Refused::Ours("not the id of a message of Discord".into())));
            };
            let (route, edit) = (Route::edit(channel, id), compose::edit(message));
            return match self.api.call::<serde_json::Value>(&route, Some(&edit)).await {
                Ok(_) => Ok(Sent { remote: Some(edited.clone()) }),
                Err(failure) => refusal::outcome(failure, true).map(|()| Sent { remote: Some(edited.clone()) }),
            };
        }
        if let Some(others) = &message.again
            && let Some(remote) = self.arrived(channel, message, others).await?
        {
            return Ok(Sent { remote: Some(remote) });
        }
        match self.api.call::<Posted>(&Route::post(channel), Some(&compose::new(message))).await {
            Ok(posted) => Ok(Sent { remote: Some(RemoteId(posted.id.to_string())) }),
            Err(failure) => refusal::outcome(failure, false).map(|()| Sent { remote: None }),
        }
    }

    /// The same message among the latest of its channel: a nonce is remembered for some minutes only.
    async fn arrived(
        &self,
        channel: u64,
        message: &Outgoing,
        others: &[RemoteId],
    ) -> Result<Option<RemoteId>, SendError> {
        let route = Route::messages(channel, "limit=50");
        let latest: Vec<serde_json::Value> = match self.api.call(&route, NOTHING).await {
            Ok(latest) => latest,
            // who may write but not read there is told twice at worst
            Err(Failure::Refused(refusal)) if refusal.status == 403 => return Ok(None),
            Err(failure) => return Err(refusal::of_question(failure)),
        };
        let same = latest.iter().filter_map(|one| compose::is_same(message, &self.id.name, one));
        Ok(same.into_iter().find(|id| !others.contains(id)))
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

/// A channel, or `channel/thread`: a thread is a channel of its own.
fn channel_of(chat: &Chat) -> Result<u64, SendError> {
    let last = chat.0.rsplit('/').next().unwrap_or_default();
    let id = last.parse::<u64>().ok().filter(|id| *id > 0);
    id.ok_or_else(|| SendError::Refused(Refused::Ours("not an address of Discord".into())))
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

    #[test]
    fn a_thread_is_written_to_by_its_own_number() {
        assert_eq!(channel_of(&Chat("12".into())), Ok(12));
        assert_eq!(channel_of(&Chat("12/34".into())), Ok(34));
        for bad in ["", "x", "12/", "0", "-3"] {
            assert!(channel_of(&Chat(bad.into())).is_err(), "{bad}");
        }
    }
}
