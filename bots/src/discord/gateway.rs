//! serenity's connection: begun, watched, ended and begun again.
//!
//! Its address comes from our own question and from nowhere else: the library's client would fall back to the real
//! one, so only its shards are used. They resume by themselves; a connection that goes quiet, or begins again and again,
//! is given up here, and the next one waits, longer each time: Discord allows a thousand beginnings a day and takes the
//! token away beyond that. Nothing is decided about what comes in; that is `receive`.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use async_trait::async_trait;
use futures::{StreamExt, channel::mpsc::UnboundedReceiver};
use serde::Deserialize;
use serenity::{
    all::{Context, Event, RawEventHandler, ShardId},
    gateway::{ConnectionStage, GatewayError, ShardManager, ShardManagerOptions},
    http::HttpBuilder,
    model::gateway::GatewayIntents,
    prelude::TypeMap,
};
use tokio::sync::{RwLock, mpsc};
use tokio_util::sync::CancellationToken;

use super::{
    Discord,
    api::{Failure, NOTHING, Route},
};
use crate::{Scope, Stopped};

/// Presses and commands come without asking; nothing of servers is wanted.
const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;
const LONGEST_PAUSE: Duration = Duration::from_secs(900);
/// A connection that held for so long was a good one.
const GOOD: Duration = Duration::from_secs(600);
/// Beginnings within one connection; after them it is given up.
const MOST_BEGINNINGS: u32 = 5;
/// Of today's beginnings so many are left alone.
const RESERVE: u32 = 20;
/// The watch looks so many times while a connection may be quiet.
const LOOKS: u32 = 20;

/// What is heard, and the sign that something is.
struct Ear {
    to: mpsc::UnboundedSender<Event>,
    last: Mutex<Instant>,
    beginnings: AtomicU32,
}

#[derive(Deserialize)]
struct Gateway {
    url: String,
    session_start_limit: StartLimit,
}

#[derive(Deserialize)]
struct StartLimit {
    remaining: u32,
    /// Milliseconds.
    reset_after: u64,
}

struct Session {
    shards: Arc<ShardManager>,
    fatal: UnboundedReceiver<Result<(), GatewayError>>,
    ear: Arc<Ear>,
    latency: Option<Duration>,
}

/// Why a session is over.
enum Over {
    Stop,
    Stopped(Stopped),
    Quiet,
}

impl Discord {
    /// One connection after the other, until `stop`.
    pub(super) async fn connect(
        &self,
        ear: &mpsc::UnboundedSender<Event>,
        stop: &CancellationToken,
    ) -> Result<(), Stopped> {
        if self.has_proxy {
            tracing::warn!("Discord's gateway is reached directly: the proxy is for calls and files only");
        }
        let mut pause = self.patience.pause;
        loop {
            let begun = Instant::now();
            let wait = match self.address().await {
                Ok(address) => {
                    let mut session = self.begin(address, ear);
                    let over = session.watch(self.patience.quiet, stop).await;
                    session.shards.shutdown_all().await;
                    match over {
                        Over::Stop => return Ok(()),
                        Over::Stopped(why) => return Err(why),
                        Over::Quiet => tracing::warn!("the connection to Discord said nothing, and is made anew"),
                    }
                    pause
                }
                Err(Wait::Stopped(why)) => return Err(why),
                Err(Wait::For(wait)) => wait.max(pause),
            };
            if begun.elapsed() >= GOOD {
                pause = self.patience.pause;
            } else {
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Where the gateway is, as our base says, and only if a session may be begun.
    async fn address(&self) -> Result<String, Wait> {
        let asked = self.api.call::<Gateway>(&Route::get("/gateway/bot", String::new()), NOTHING).await;
        let gateway = asked.map_err(|failure| match failure {
            Failure::Refused(refusal) if refusal.status == 401 => Wait::Stopped(Stopped::Credentials),
            Failure::Throttled { wait, scope: Scope::Bot | Scope::Chat } => Wait::For(wait),
            failure => {
                tracing::warn!("Discord does not say where its gateway is: {}", super::receive::word(&failure));
                Wait::For(Duration::ZERO)
            }
        })?;
        let is_secret = gateway.url.starts_with("wss://");
        if !is_secret && (self.api.base().scheme() == "https" || !gateway.url.starts_with("ws://")) {
            tracing::error!("the address of Discord's gateway cannot be used");
            return Err(Wait::For(LONGEST_PAUSE));
        }
        let limit = gateway.session_start_limit;
        if limit.remaining <= RESERVE {
            let wait = Duration::from_millis(limit.reset_after);
            tracing::error!(
                wait_s = wait.as_secs(),
                "too many sessions were begun on Discord today: the next one waits"
            );
            return Err(Wait::For(wait));
        }
        Ok(gateway.url.trim_end_matches('/').to_owned() + "/")
    }

    fn begin(&self, address: String, to: &mpsc::UnboundedSender<Event>) -> Session {
        let last = Mutex::new(Instant::now());
        let ear = Arc::new(Ear { to: to.clone(), last, beginnings: AtomicU32::new(0) });
        // of this the library takes the token alone; the address keeps it from the real host whatever it does
        let base = self.api.base().as_str().trim_end_matches('/');
        let http = HttpBuilder::new(self.token.reveal()).proxy(base).ratelimiter_disabled(true).build();
        let (shards, fatal) = ShardManager::new(ShardManagerOptions {
            data: Arc::new(RwLock::new(TypeMap::new())),
            event_handlers: Vec::new(),
            raw_event_handlers: vec![ear.clone()],
            shard_index: 0,
            shard_init: 1,
            shard_total: 1,
            ws_url: Arc::new(tokio::sync::Mutex::new(address)),
            http: Arc::new(http),
            intents: INTENTS,
            presence: None,
        });
        // says Ok whatever happens
        let _ = shards.initialize();
        Session { shards, fatal, ear, latency: None }
    }
}

enum Wait {
    For(Duration),
    Stopped(Stopped),
}

impl Session {
    async fn watch(&mut self, quiet: Duration, stop: &CancellationToken) -> Over {
        let mut looks = tokio::time::interval(quiet / LOOKS);
        loop {
            tokio::select! {
                () = stop.cancelled() => return Over::Stop,
                Some(Err(error)) = self.fatal.next() => return Over::Stopped(stopped(&error)),
                _ = looks.tick() => {
                    self.look().await;
                    let begins_again = self.ear.beginnings.load(Ordering::Relaxed) > MOST_BEGINNINGS;
                    if begins_again || self.ear.last().elapsed() > quiet {
                        return Over::Quiet;
                    }
                }
            }
        }
    }

    /// A heartbeat that was answered is a sign of life, once there is a session.
    async fn look(&mut self) {
        let runners = self.shards.runners.lock().await;
        let Some(runner) = runners.get(&ShardId(0)) else { return };
        if runner.stage == ConnectionStage::Connected && runner.latency.is_some() && runner.latency != self.latency {
            self.latency = runner.latency;
            *self.ear.last() = Instant::now();
        }
    }
}

impl Ear {
    fn last(&self) -> std::sync::MutexGuard<'_, Instant> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl RawEventHandler for Ear {
    async fn raw_event(&self, _: Context, event: Event) {
        *self.last() = Instant::now();
        if matches!(event, Event::Ready(_)) {
            self.beginnings.fetch_add(1, Ordering::Relaxed);
        }
        // nobody listens any more: what is lost now is read back
        let _ = self.to.send(event);
    }
}

fn stopped(error: &GatewayError) -> Stopped {
    match error {
        GatewayError::InvalidGatewayIntents | GatewayError::DisallowedGatewayIntents => {
            Stopped::Rights("to hear direct messages".into())
        }
        _ => Stopped::Credentials,
    }
}
