//! Sends what waits in the outbox: leases in one short transaction, sends outside any, settles in another.
//!
//! Replies overtake reminders and reminders digests, order within a chat is kept, and nothing is faster than its platform
//! allows: as many messages are leased as may go now (`pace`), each goes by itself, and the next are leased as soon as
//! there is room, so that one slow answer holds up nobody else. What came of an attempt is a closed set (`SendError`),
//! which alone decides what happens next (`settle`). A message whose sender died is uncertain: a question is sent once
//! more (copies converge), a plain notice stays uncertain and is shown (DECISIONS 21). So nothing is lost, and every
//! possible copy is counted. One process at a time sends as a bot (`Holds`).

mod pace;
mod settle;

use std::{
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use bots::{BotId, Bots, Chat, Label, Outgoing, Platform, RemoteId, SendError};
use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use pace::Paces;
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    holds::Holds,
    metrics::Metrics,
    store::outbox::{self, Fate, Leased, Turn},
    wake::Round,
};

/// Messages taken at once.
pub const BATCH: i64 = 200;
/// Messages under way at once, and those of them that are kept for replies.
const CONCURRENT: usize = 64;
const FOR_REPLIES: usize = 16;
/// One attempt may take so long; then nobody knows whether it arrived.
const ATTEMPT: Duration = Duration::from_secs(15);
/// A lease outlives every attempt.
const LEASE: Duration = Duration::from_secs(60);
/// Between two looks for messages whose sender did not come back.
const SWEEP: Duration = Duration::from_secs(5);
/// Between two looks without a hint; and after a look that failed.
const INTERVAL: Duration = Duration::from_secs(1);
const BACKOFF: Duration = Duration::from_secs(2);
const SHORTEST: Duration = Duration::from_millis(2);

/// What `outbox.priority` says.
const REPLY: i16 = 0;
const ANYTHING: i16 = i16::MAX;

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
    holds: Arc<Holds>,
    /// Woken when something was put into the outbox.
    pub woken: Arc<Notify>,
    /// To be woken when somebody turned out to be unreachable.
    fire: Arc<Notify>,
    paces: Mutex<Paces>,
    metrics: Metrics,
}

impl Deliver {
    pub fn new(pool: PgPool, bots: Bots, holds: Arc<Holds>, woken: Arc<Notify>, fire: Arc<Notify>) -> Self {
        Deliver { pool, bots, holds, woken, fire, paces: Mutex::default(), metrics: Metrics::default() }
    }

    #[must_use]
    pub fn counted(self, metrics: Metrics) -> Self {
        Deliver { metrics, ..self }
    }

    /// Until `stop`; what is under way then is finished.
    pub async fn run(&self, stop: CancellationToken) {
        let mut under_way = UnderWay::new();
        let mut swept: Option<Instant> = None;
        while !stop.is_cancelled() {
            // subscribed before looking: a hint during the look is not lost
            let hint = self.woken.notified();
            if swept.is_none_or(|at| at.elapsed() >= SWEEP) {
                swept = Some(Instant::now());
                if let Err(error) = meanwhile(&mut under_way, self.sweep(BATCH)).await {
                    tracing::error!("messages whose sender was lost are looked for later: {error:#}");
                }
            }
            let free = CONCURRENT - under_way.len();
            let urgency = if free > FOR_REPLIES { ANYTHING } else { REPLY };
            let next = match meanwhile(&mut under_way, self.take(free, urgency)).await {
                Ok((leased, round)) => {
                    under_way.extend(leased.into_iter().map(|one| self.deliver(one).boxed()));
                    round.next.unwrap_or(INTERVAL).clamp(SHORTEST, INTERVAL)
                }
                Err(error) => {
                    tracing::error!("nothing can be taken from the outbox, again later: {error:#}");
                    BACKOFF
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = hint, if under_way.len() < CONCURRENT => {}
                () = tokio::time::sleep(next) => {}
                Some(done) = under_way.next() => logged(done),
            }
        }
        while let Some(done) = under_way.next().await {
            logged(done);
        }
    }

    /// Sends up to `limit` messages that may go now, and says how many were settled or put off.
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let lost = self.sweep(limit).await?;
        let (leased, round) = self.take(usize::try_from(limit).unwrap_or_default(), ANYTHING).await?;
        let mut under_way: FuturesUnordered<_> = leased.into_iter().map(|one| self.deliver(one)).collect();
        while let Some(done) = under_way.next().await {
            done?;
        }
        Ok(lost + round.done)
    }

    /// Messages whose sender did not come back.
    async fn sweep(&self, limit: i64) -> anyhow::Result<usize> {
        let mut conn = self.pool.acquire().await?;
        let lost = outbox::overdue(&mut conn, limit).await?;
        for one in &lost {
            self.settle_uncertain(&mut conn, one, "its sender did not come back").await?;
        }
        Ok(lost.len())
    }

    /// Leases up to `limit` messages that may go now, of all bots that this process speaks as.
    async fn take(&self, limit: usize, urgency: i16) -> anyhow::Result<(Vec<Leased>, Round)> {
        let (mut all, mut next): (Vec<Leased>, Option<Duration>) = (Vec::new(), None);
        if limit == 0 {
            return Ok((all, Round { done: 0, next }));
        }
        let mut conn = self.pool.acquire().await?;
        for bot in self.bots.ids() {
            if !self.holds.has(&mut conn, &bot).await? {
                self.paces().pass_on(&bot);
                continue;
            }
            let room = self.paces().room(&bot, Instant::now());
            let some = room.messages.min(limit - all.len());
            if some > 0 {
                let turn = Turn {
                    platform: bot.platform.as_str(),
                    bot: &bot.name,
                    resting: &room.resting,
                    urgency,
                    limit: i64::try_from(some).unwrap_or(i64::MAX),
                };
                let leased = outbox::lease(&mut conn, turn, LEASE).await?;
                let now = Instant::now();
                leased.iter().for_each(|one| self.paces().take(&bot, &one.chat, now));
                all.extend(leased);
            }
            // there may be more than there was room for
            let more_in = self.paces().room(&bot, Instant::now());
            next = [next, more_in.more_in].into_iter().flatten().min();
            if all.len() == limit {
                break;
            }
        }
        let done = all.len();
        Ok((all, Round { done, next }))
    }

    async fn deliver(&self, one: Leased) -> anyhow::Result<()> {
        let Some(platform) = Platform::parse(&one.platform) else {
            return self.dead(&mut *self.pool.acquire().await?, &one, "this version knows no such platform").await;
        };
        let bot = BotId { platform, name: one.bot.clone() };
        let done = self.attempt(&bot, &one).await;
        self.paces().landed(&bot, &one.chat, Instant::now());
        done
    }

    async fn attempt(&self, bot: &BotId, one: &Leased) -> anyhow::Result<()> {
        if one.edits.is_some() && one.edited.is_none() {
            return Ok(outbox::drop_edit(&mut *self.pool.acquire().await?, one, "never_sent").await?);
        }
        if one.doubts > 0 && outbox::is_over(&mut *self.pool.acquire().await?, one).await? {
            let why = "it was settled before it could be sent again";
            return self.give_up(&mut *self.pool.acquire().await?, one, Fate::Uncertain, why).await;
        }
        let mut message = match message(one) {
            Ok(message) => message,
            Err(error) => {
                let why = format!("it cannot be read: {error}");
                return self.dead(&mut *self.pool.acquire().await?, one, &why).await;
            }
        };
        // who has said *stop* since it was taken on is not written to any more
        if !outbox::is_wanted(&mut *self.pool.acquire().await?, one).await? {
            return Ok(());
        }
        if one.attempts > 0 && one.edits.is_none() && bot.platform.forgets_repeats() {
            let others = outbox::remotes(&mut *self.pool.acquire().await?, one).await?;
            message.again = Some(others.into_iter().map(RemoteId).collect());
        }
        let result = match tokio::time::timeout(ATTEMPT, self.bots.send(bot, &message)).await {
            Ok(result) => result,
            Err(_) => Err(SendError::Uncertain { reason: "no answer in time".into() }),
        };
        self.settle(bot, one, result).await
    }

    fn paces(&self) -> MutexGuard<'_, Paces> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type UnderWay<'a> = FuturesUnordered<BoxFuture<'a, anyhow::Result<()>>>;

/// What is under way goes on while something else is waited for, such as a connection that one of it holds.
async fn meanwhile<T>(under_way: &mut UnderWay<'_>, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            Some(done) = under_way.next() => logged(done),
        }
    }
}

/// What could not be settled is found by the next sweep.
fn logged(done: anyhow::Result<()>) {
    if let Err(error) = done {
        tracing::error!("what came of a message could not be written: {error:#}");
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
