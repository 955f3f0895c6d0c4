//! Listening as the bots: one process for each bot over all replicas, which holds a row for as long as it does.
//!
//! A process that cannot renew its hold stops listening before the hold ends, so that two never listen at once; the
//! platform would send both away in turn. What is heard goes to the `Inbox`, like everything.

use std::{sync::Arc, time::Duration};

use bots::{BotId, Bots};
use futures::{FutureExt, future::join_all};
use sqlx::PgPool;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{intake::Intake, store::lease};

/// How long a hold lasts, and after which share of it it is renewed.
const TERM: Duration = Duration::from_secs(30);
const RENEWED_AFTER: Duration = Duration::from_secs(8);
/// A hold that could not be renewed for so long is given up.
const UNRENEWED: Duration = Duration::from_secs(20);
/// Who does not hold a bot looks again.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

pub struct Listen {
    pool: PgPool,
    bots: Bots,
    inbox: Arc<Intake>,
    /// This process, for as long as it lives.
    holder: Uuid,
}

impl Listen {
    #[must_use]
    pub fn new(pool: PgPool, bots: Bots, inbox: Arc<Intake>) -> Self {
        Listen { pool, bots, inbox, holder: Uuid::new_v4() }
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
                () = self.keep(bot) => None,
            };
            match ended {
                Some(Ok(())) | None => {}
                Some(Err(stopped)) => {
                    tracing::error!(bot = %bot.name, platform = bot.platform.as_str(),
                        "{stopped}: nothing is heard until it is mended and Waymark started again");
                    break;
                }
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
        tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(), "another process listens from now on");
    }

    async fn renewed(&self, bot: &BotId) -> bool {
        let held = async {
            let mut conn = self.pool.acquire().await?;
            lease::hold(&mut conn, &name(bot), self.holder, TERM).await
        };
        held.await.unwrap_or_else(|error| {
            tracing::warn!("who listens cannot be told: {error}");
            false
        })
    }

    async fn let_go(&self, bot: &BotId) {
        let Ok(mut conn) = self.pool.acquire().await else { return };
        if let Err(error) = lease::release(&mut conn, &name(bot), self.holder).await {
            tracing::debug!("a hold ends by itself: {error}");
        }
    }
}

fn name(bot: &BotId) -> String {
    format!("{}/{}", bot.platform.as_str(), bot.name)
}
