//! Sends what waits in the outbox: leases in one short transaction, sends outside any, settles in another.
//!
//! Replies overtake reminders, order within a chat is kept, and nothing is faster than its platform allows.
//! What came of an attempt is a closed set (`SendError`), which alone decides what happens next. A message
//! whose sender died is uncertain: a question is sent once more (copies converge), a plain notice stays
//! uncertain and is shown (DECISIONS 21). So nothing is lost, and every possible copy is counted.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use bots::{BotId, Bots, Chat, Label, Outgoing, Pace, Platform, Refused, RemoteId, Scope, SendError, Sent};
use futures::{StreamExt, stream};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    store::{
        clock,
        outbox::{self, Fate, Leased},
    },
    wake,
};

/// Messages taken at once.
pub const BATCH: i64 = 200;
/// Messages under way at once.
const CONCURRENT: usize = 16;
/// One attempt may take so long; then nobody knows whether it arrived.
const ATTEMPT: Duration = Duration::from_secs(15);
/// A lease outlives every attempt of its batch.
const LEASE: Duration = Duration::from_secs(300);
/// After so many attempts that certainly failed, a human must look.
const MAX_ATTEMPTS: i16 = 12;
/// A question whose arrival is uncertain is sent again after this, once.
const AGAIN_AFTER: Duration = Duration::from_secs(60);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// Bots whose credentials are refused are left alone for so long.
const LOCKED_OUT: Duration = Duration::from_secs(600);

/// What a row of the outbox says, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub text: String,
    #[serde(default)]
    pub lang: String,
    #[serde(default)]
    pub buttons: Vec<Label>,
    /// See `Outgoing::form`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

pub struct Deliver {
    pool: PgPool,
    bots: Bots,
    /// Woken when something was put into the outbox.
    pub woken: Arc<Notify>,
    /// To be woken when somebody turned out to be unreachable.
    fire: Arc<Notify>,
    paces: Mutex<HashMap<String, Bucket>>,
}

impl Deliver {
    pub fn new(pool: PgPool, bots: Bots, woken: Arc<Notify>, fire: Arc<Notify>) -> Self {
        Deliver { pool, bots, woken, fire, paces: Mutex::default() }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("deliver", &self.woken, stop, || self.run_once(BATCH)).await;
    }

    /// Sends up to `limit` messages and says how many were settled or put off.
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let bots = self.bots.ids();
        let names: Vec<String> = bots.iter().map(|b| format!("{}/{}", b.platform.as_str(), b.name)).collect();
        let (lost, leased) = {
            let mut conn = self.pool.acquire().await?;
            let lost = outbox::overdue(&mut conn, limit).await?;
            outbox::coalesce(&mut conn).await?;
            (lost, outbox::lease(&mut conn, &names, limit, LEASE).await?)
        };
        for one in &lost {
            self.settle_uncertain(one, "its sender did not come back").await?;
        }
        let count = lost.len() + leased.len();
        let results: Vec<anyhow::Result<()>> =
            stream::iter(leased).map(|one| self.deliver(one)).buffer_unordered(CONCURRENT).collect().await;
        results.into_iter().collect::<anyhow::Result<Vec<()>>>()?;
        Ok(count)
    }

    async fn deliver(&self, one: Leased) -> anyhow::Result<()> {
        let Some(platform) = Platform::parse(&one.platform) else {
            return self.give_up(&one, Fate::Dead, "this version knows no such platform").await;
        };
        if one.edits.is_some() && one.edited.is_none() {
            outbox::drop_edit(&mut *self.pool.acquire().await?, &one).await?;
            return Ok(());
        }
        if let Some(wait) = self.pace(platform, &one) {
            outbox::postpone(&mut *self.pool.acquire().await?, &one, wait, false, None).await?;
            return Ok(());
        }
        let bot = BotId { platform, name: one.bot.clone() };
        let mut message = match message(&one) {
            Ok(message) => message,
            Err(error) => return self.give_up(&one, Fate::Dead, &format!("it cannot be read: {error}")).await,
        };
        if one.attempts > 0 && one.edits.is_none() && platform.forgets_repeats() {
            let others = outbox::remotes(&mut *self.pool.acquire().await?, &one).await?;
            message.again = Some(others.into_iter().map(RemoteId).collect());
        }
        let result = match tokio::time::timeout(ATTEMPT, self.bots.send(&bot, &message)).await {
            Ok(result) => result,
            Err(_) => Err(SendError::Uncertain { reason: "no answer in time".into() }),
        };
        self.settle(&one, result).await
    }

    async fn settle(&self, one: &Leased, result: Result<Sent, SendError>) -> anyhow::Result<()> {
        match result {
            Ok(sent) => {
                let mut conn = self.pool.acquire().await?;
                let at = clock::now(&mut conn).await?;
                let settled = outbox::sent(&mut conn, one, sent.remote.as_ref().map(|r| r.0.as_str()), at).await?;
                if !settled {
                    tracing::warn!(outbox.id = one.id, "a message was sent by a sender whose lease had ended");
                }
            }
            Err(SendError::NotApplied { reason }) => self.try_again(one, &reason).await?,
            Err(SendError::Throttled { retry_after, scope }) => {
                let mut conn = self.pool.acquire().await?;
                outbox::postpone(&mut conn, one, retry_after, false, Some("throttled")).await?;
                if scope == Scope::Bot {
                    outbox::hold(&mut conn, &one.platform, &one.bot, retry_after).await?;
                }
            }
            Err(SendError::Uncertain { reason }) => self.settle_uncertain(one, &reason).await?,
            Err(SendError::Refused(refused)) => self.refused(one, refused).await?,
        }
        Ok(())
    }

    async fn try_again(&self, one: &Leased, reason: &str) -> anyhow::Result<()> {
        if one.attempts + 1 >= MAX_ATTEMPTS {
            return self.give_up(one, Fate::Dead, reason).await;
        }
        outbox::postpone(&mut *self.pool.acquire().await?, one, pause(one.attempts), true, Some(reason)).await?;
        Ok(())
    }

    /// Repeating an edit changes nothing; a question may come twice; a plain notice is left alone.
    async fn settle_uncertain(&self, one: &Leased, reason: &str) -> anyhow::Result<()> {
        let repeats_are_harmless =
            one.edits.is_some() || Platform::parse(&one.platform).is_some_and(Platform::forgets_repeats);
        let mut conn = self.pool.acquire().await?;
        if repeats_are_harmless && one.attempts + 1 < MAX_ATTEMPTS {
            outbox::postpone(&mut conn, one, pause(one.attempts), true, Some(reason)).await?;
        } else if one.asks && one.attempts == 0 {
            outbox::postpone(&mut conn, one, AGAIN_AFTER, true, Some(reason)).await?;
        } else {
            let at = clock::now(&mut conn).await?;
            outbox::give_up(&mut conn, one, Fate::Uncertain, reason, at).await?;
        }
        Ok(())
    }

    async fn refused(&self, one: &Leased, refused: Refused) -> anyhow::Result<()> {
        match refused {
            // what was sent before a move cannot be edited any more
            Refused::Moved { .. } | Refused::Gone | Refused::Rights | Refused::NoThread | Refused::Lost
                if one.edits.is_some() =>
            {
                outbox::drop_edit(&mut *self.pool.acquire().await?, one).await?;
                Ok(())
            }
            Refused::Moved { to } => self.elsewhere(one, &to).await,
            Refused::NoThread => match Chat(one.chat.clone()).without_thread() {
                Some(whole) => self.elsewhere(one, &whole).await,
                None => self.give_up(one, Fate::Undeliverable, &Refused::NoThread.to_string()).await,
            },
            Refused::Gone | Refused::Rights | Refused::Lost => {
                self.give_up(one, Fate::Undeliverable, &refused.to_string()).await?;
                self.fire.notify_one();
                Ok(())
            }
            Refused::Ours(_) => {
                tracing::error!(outbox.id = one.id, "a platform does not accept a message of ours: {refused}");
                self.give_up(one, Fate::Dead, &refused.to_string()).await
            }
            Refused::Credentials => {
                tracing::error!(bot = %one.bot, platform = %one.platform, "the bot's credentials are refused: nothing is sent until they are mended");
                let mut conn = self.pool.acquire().await?;
                outbox::postpone(&mut conn, one, LOCKED_OUT, false, Some("credentials refused")).await?;
                outbox::hold(&mut conn, &one.platform, &one.bot, LOCKED_OUT).await?;
                Ok(())
            }
        }
    }

    /// The chat has another address now, for this message and for all that follow.
    async fn elsewhere(&self, one: &Leased, to: &Chat) -> anyhow::Result<()> {
        let mut tx = self.pool.begin().await?;
        outbox::postpone(&mut tx, one, Duration::ZERO, true, Some("the chat has moved")).await?;
        outbox::moved(&mut tx, &one.platform, &one.bot, &one.chat, &to.0).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn give_up(&self, one: &Leased, fate: Fate, why: &str) -> anyhow::Result<()> {
        let mut conn = self.pool.acquire().await?;
        let at = clock::now(&mut conn).await?;
        outbox::give_up(&mut conn, one, fate, why, at).await?;
        Ok(())
    }

    /// How long this message must wait for its bot's and its chat's turn; none: it may go now.
    fn pace(&self, platform: Platform, one: &Leased) -> Option<Duration> {
        let limits = platform.limits();
        let mut paces = self.paces.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        paces.retain(|_, bucket| !bucket.is_full(now));
        let bot = format!("{}/{}", one.platform, one.bot);
        let chat = format!("{bot}/{}", one.chat);
        let group = limits.group.filter(|_| platform.is_group(&Chat(one.chat.clone())));
        let each = [(bot, Some(limits.bot)), (format!("{chat} group"), group), (chat, Some(limits.chat))];
        let each = || each.iter().filter_map(|(name, pace)| Some((name, (*pace)?)));
        let longest = each().filter_map(|(name, pace)| paces.get(name)?.wait(pace, now)).max();
        if longest.is_none() {
            for (name, pace) in each() {
                paces.entry(name.clone()).or_insert_with(|| Bucket::full(pace, now)).take(pace, now);
            }
        }
        longest
    }
}

fn message(one: &Leased) -> serde_json::Result<Outgoing> {
    let body: Body = serde_json::from_value(one.body.clone())?;
    Ok(Outgoing {
        key: one.id.to_string(),
        chat: Chat(one.chat.clone()),
        text: body.text,
        lang: body.lang,
        buttons: body.buttons,
        form: body.form,
        edits: one.edited.clone().map(RemoteId),
        again: None,
    })
}

/// Doubles with each attempt, with full jitter so that many do not come back at once.
fn pause(attempts: i16) -> Duration {
    let longest = Duration::from_secs(1).saturating_mul(1 << attempts.clamp(0, 16)).min(LONGEST_PAUSE);
    longest.mul_f64(rand::random_range(0.1..=1.0))
}

/// Tokens that refill with time.
struct Bucket {
    tokens: f64,
    pace: Pace,
    at: Instant,
}

impl Bucket {
    fn full(pace: Pace, at: Instant) -> Self {
        Bucket { tokens: pace.burst, pace, at }
    }

    fn tokens(&self, pace: Pace, now: Instant) -> f64 {
        (self.tokens + now.duration_since(self.at).as_secs_f64() * pace.per_second).min(pace.burst)
    }

    fn wait(&self, pace: Pace, now: Instant) -> Option<Duration> {
        let missing = 1.0 - self.tokens(pace, now);
        (missing > 0.0).then(|| Duration::from_secs_f64(missing / pace.per_second))
    }

    fn take(&mut self, pace: Pace, now: Instant) {
        self.tokens = self.tokens(pace, now) - 1.0;
        self.at = now;
    }

    fn is_full(&self, now: Instant) -> bool {
        self.tokens(self.pace, now) >= self.pace.burst
    }
}
