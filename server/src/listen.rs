//! Listening as the bots: one process for each bot over all replicas, for as long as it holds the bot (`Holds`).
//!
//! A process that cannot renew its hold stops listening before the hold ends, so that two never listen at once; the
//! platform would send both away in turn. What is heard goes to the `Inbox`, like everything. Whoever begins to listen
//! also asks how people find the bot, and tells its platform the native commands where they have changed (`Menus`).

use std::{convert::Infallible, sync::Arc, time::Duration};

use bots::{BotId, Bots, Refused, SendError, Stopped};
use futures::{FutureExt, future::join_all};
use sqlx::PgPool;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::{
    holds::{Holds, RENEWED_AFTER, UNRENEWED},
    intake::Intake,
    menus::Menus,
    metrics::Metrics,
    store::{self, clock},
};

/// Who does not hold a bot looks again.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Whether coordinators have come or gone.
const OFFERED_AGAIN: Duration = Duration::from_secs(30);
/// Between two attempts to introduce a bot, growing.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(600);

pub struct Listen {
    pool: PgPool,
    bots: Bots,
    holds: Arc<Holds>,
    inbox: Arc<Intake>,
    menus: Arc<Menus>,
    metrics: Metrics,
}

impl Listen {
    #[must_use]
    pub fn new(pool: PgPool, bots: Bots, holds: Arc<Holds>, inbox: Arc<Intake>, menus: Arc<Menus>) -> Self {
        Listen { pool, bots, holds, inbox, menus, metrics: Metrics::default() }
    }

    #[must_use]
    pub fn counted(self, metrics: Metrics) -> Self {
        Listen { metrics, ..self }
    }

    /// Listens as every bot that has to be listened for, until `stop`.
    pub async fn run(&self, stop: CancellationToken) {
        // whoever has a platform of our own needs nobody to listen, and no row for it
        let ours: Vec<BotId> = self.bots.ids().into_iter().filter(|bot| bot.platform.is_listened_to()).collect();
        join_all(ours.iter().map(|bot| self.listen(bot, &stop).boxed())).await;
        stop.cancelled().await;
    }

    /// Listens whenever this process holds the bot.
    async fn listen(&self, bot: &BotId, stop: &CancellationToken) {
        while !stop.is_cancelled() {
            if !self.renewed(bot).await {
                tokio::select! { () = stop.cancelled() => return, () = sleep(LOOK_AGAIN) => continue }
            }
            let own = stop.child_token();
            let ended = tokio::select! {
                ended = self.bots.listen(bot, &*self.inbox, &own) => Some(ended),
                ended = self.introduce(bot) => Some(Err(ended)),
                never = self.offer(bot) => match never {},
                () = self.keep(bot) => None,
            };
            if let Some(Err(stopped)) = ended {
                self.metrics.channel(bot.platform, false);
                tracing::error!(bot = %bot.name, platform = bot.platform.as_str(),
                    "{stopped}: nothing is heard until it is mended and Waymark started again");
                break;
            }
        }
        self.let_go(bot).await;
    }

    /// Returns when the hold is lost.
    async fn keep(&self, bot: &BotId) {
        let mut since = tokio::time::Instant::now();
        while since.elapsed() < UNRENEWED {
            sleep(RENEWED_AFTER).await;
            if self.renewed(bot).await {
                since = tokio::time::Instant::now();
            }
        }
        self.metrics.channel_is_anothers(bot.platform);
        tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(), "another process listens from now on");
    }

    async fn renewed(&self, bot: &BotId) -> bool {
        let held = async { self.holds.renew(&mut *self.pool.acquire().await?, bot).await };
        held.await.unwrap_or_else(|error| {
            tracing::warn!("who listens cannot be told: {error}");
            false
        })
    }

    async fn let_go(&self, bot: &BotId) {
        let Ok(mut conn) = self.pool.acquire().await else { return };
        if let Err(error) = self.holds.let_go(&mut conn, bot).await {
            tracing::debug!("a hold ends by itself: {error}");
        }
    }

    /// Until it has come to pass; then it only waits. Returns if the bot is not accepted at all.
    async fn introduce(&self, bot: &BotId) -> Stopped {
        let mut pause = FIRST_PAUSE;
        loop {
            match self.introduced(bot).await {
                Ok(()) => {
                    self.metrics.channel(bot.platform, true);
                    return std::future::pending().await;
                }
                Err(error) => match error.downcast_ref::<SendError>() {
                    Some(SendError::Refused(Refused::Credentials)) => return Stopped::Credentials,
                    _ => {
                        tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(),
                            "the bot's name and commands are looked after later: {error:#}");
                    }
                },
            }
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn introduced(&self, bot: &BotId) -> anyhow::Result<()> {
        let handle = self.bots.handle(bot).await?;
        let platform = bot.platform.as_str();
        let known = {
            let mut conn = self.pool.acquire().await?;
            let at = clock::now(&mut conn).await?;
            store::bot::seen(&mut conn, platform, &bot.name, &handle, at).await?
        };
        self.menus.offer_all(bot, known.as_deref()).await
    }

    /// Coordinators come and go.
    async fn offer(&self, bot: &BotId) -> Infallible {
        loop {
            if let Err(error) = self.menus.run_once(bot).await {
                tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(),
                    "the commands of coordinators are looked after later: {error:#}");
            }
            sleep(OFFERED_AGAIN).await;
        }
    }
}
