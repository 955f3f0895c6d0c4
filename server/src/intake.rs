//! What people do, from its arrival to what comes of it.
//!
//! `accept` stores and commits; only then may a platform be told that it arrived. The loop then hears each chat
//! in its order, one message at a time, chats side by side; whatever a message changes, what is said in return and
//! that it was heard are one write. Two replicas may take up the same message: one of them writes, the other finds
//! it done. A message that cannot be heard is tried again after growing pauses and at last laid on a coordinator's
//! desk; it holds its own chat for that long and no other. What words mean is the engine's business.

mod about;
mod answer;
mod command;
mod coordinate;
mod desk;
mod dialogue;
mod group;
mod linking;
mod meaning;
mod my_data;
mod report;
mod rows;
#[cfg(test)]
mod tests;

use std::{
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use bots::{BotId, Button, ButtonKey, Chat, Content, Inbound, Inbox, NotStored, Receipt};
use futures::{FutureExt, StreamExt, stream};
use rand::seq::SliceRandom;
use serde_json::Value;
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

pub use command::{NotDone, command};
pub(crate) use coordinate::Everything;
pub(crate) use desk::{About, Lies, Seat};

use crate::{
    metrics::Metrics,
    programmes::Programmes,
    seal,
    store::{
        inbox::{self, New, Waiting},
        is_lost_race,
    },
    wake,
};

/// Messages taken up at once, each of another chat.
pub const BATCH: i64 = 200;
/// Chats heard side by side.
const CONCURRENT: usize = 4;
/// So often a message that could not be heard is tried.
const MAX_ATTEMPTS: i16 = 5;
/// So often a write is repeated because somebody else was faster.
const MAX_RACES: usize = 8;

pub struct Intake {
    pool: PgPool,
    programmes: Programmes,
    key: ButtonKey,
    /// Woken when something arrived.
    pub woken: Arc<Notify>,
    fire: Arc<Notify>,
    release: Arc<Notify>,
    deliver: Arc<Notify>,
    metrics: Metrics,
    /// Where the pages are found from outside.
    public_url: Option<String>,
}

#[async_trait]
impl Inbox for Intake {
    async fn accept(&self, inbound: Inbound) -> Result<Receipt, NotStored> {
        let receipt = self.keep(&inbound).await.map_err(|error| {
            tracing::error!("what a person did could not be stored: {error:#}");
            NotStored(error.to_string())
        })?;
        if receipt == Receipt::Stored {
            self.woken.notify_one();
        }
        Ok(receipt)
    }

    async fn last_heard(&self, bot: &BotId) -> Result<Vec<(Chat, Option<String>)>, NotStored> {
        let heard = async {
            let mut conn = self.pool.acquire().await?;
            inbox::last_heard(&mut conn, bot.platform.as_str(), &bot.name).await
        };
        let rows = heard.await.map_err(|error: sqlx::Error| NotStored(error.to_string()))?;
        Ok(rows.into_iter().map(|(chat, last)| (Chat(chat), last)).collect())
    }
}

impl Intake {
    #[must_use]
    pub fn new(
        pool: PgPool,
        programmes: Programmes,
        key: ButtonKey,
        woken: Arc<Notify>,
        fire: Arc<Notify>,
        release: Arc<Notify>,
        deliver: Arc<Notify>,
    ) -> Self {
        Intake { pool, programmes, key, woken, fire, release, deliver, public_url: None, metrics: Metrics::default() }
    }

    #[must_use]
    pub fn counted(self, metrics: Metrics) -> Self {
        Intake { metrics, ..self }
    }

    /// Coordinators who ask for the desk are given a link to it.
    #[must_use]
    pub fn with_pages_at(self, public_url: Option<String>) -> Self {
        Intake { public_url, ..self }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("intake", &self.woken, stop, || self.run_once(BATCH)).await;
    }

    /// Hears the oldest message of up to `limit` chats and says how many were taken up.
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let since = Instant::now();
        let mut heads = inbox::heads(&mut *self.pool.acquire().await?, limit).await?;
        if heads.is_empty() {
            return Ok(0);
        }
        // chats have no order among them, and replicas that shuffle seldom take up the same one
        heads.shuffle(&mut rand::rng());
        // boxed: of a closure over references the compiler cannot tell that it may move to another thread
        let each: Vec<_> = heads.iter().map(|one| self.take_up(one, since).boxed()).collect();
        let heard: Vec<anyhow::Result<()>> = stream::iter(each).buffer_unordered(CONCURRENT).collect().await;
        for loops in [&self.release, &self.deliver, &self.fire] {
            loops.notify_one();
        }
        heard.into_iter().collect::<anyhow::Result<Vec<()>>>()?;
        Ok(heads.len())
    }

    /// An error here is the database's; what is wrong with the message itself is settled.
    async fn take_up(&self, one: &Waiting, since: Instant) -> anyhow::Result<()> {
        for _ in 0..MAX_RACES {
            // one message must not end the loop that hears all others
            let heard = AssertUnwindSafe(self.hear(one)).catch_unwind().await;
            let error = match heard {
                Ok(Ok(())) => {
                    let waited = Duration::try_from_secs_f64(one.waited_s).unwrap_or_default();
                    self.metrics.reply_delay(waited + since.elapsed());
                    return Ok(());
                }
                Ok(Err(error)) => error,
                Err(_) => anyhow::anyhow!("hearing it panicked"),
            };
            match error.downcast_ref::<sqlx::Error>() {
                Some(lost) if is_lost_race(lost) => {}
                Some(away) if !is_about_the_statement(away) => return Err(error),
                Some(_) | None => return self.set_back(one, &error).await,
            }
        }
        self.set_back(one, &anyhow::anyhow!("others were faster {MAX_RACES} times")).await
    }

    async fn set_back(&self, one: &Waiting, error: &anyhow::Error) -> anyhow::Result<()> {
        let attempts = one.attempts.saturating_add(1);
        tracing::error!(inbox.id = one.id, attempts, "a message could not be heard: {error:#}");
        if attempts < MAX_ATTEMPTS {
            let pause = Duration::from_secs(1 << (2 * attempts.clamp(0, 5) - 2).max(0));
            inbox::set_back(&mut *self.pool.acquire().await?, one.id, pause).await?;
        } else if let Err(error) = self.give_up(one).await {
            tracing::error!(inbox.id = one.id, "a message that could not be heard reaches no desk: {error:#}");
            inbox::poison(&mut *self.pool.acquire().await?, one.id).await?;
        }
        Ok(())
    }

    async fn keep(&self, inbound: &Inbound) -> anyhow::Result<Receipt> {
        let payload = without_nul(serde_json::to_value(inbound)?);
        let clean: Inbound = serde_json::from_value(payload.clone())?;
        let fingerprint = inbound.fingerprint();
        let button = match &clean.content {
            Content::Press { payload, .. } => Button::open(payload, &self.key),
            Content::Words { .. }
            | Content::Gone
            | Content::Back
            | Content::Start { .. }
            | Content::Moved { .. }
            | Content::Report(_) => None,
        };
        let mut new = New {
            platform: clean.bot.platform.as_str(),
            bot: &clean.bot.name,
            kind: clean.content.kind(),
            external_id: &clean.external_id,
            fingerprint: &fingerprint,
            chat: &clean.chat.0,
            user: &clean.user,
            instance: button.as_ref().and_then(seal::instance_of),
            payload,
        };
        let mut conn = self.pool.acquire().await?;
        if inbox::store(&mut conn, &new).await?.is_some() {
            return Ok(Receipt::Stored);
        }
        if inbox::fingerprint(&mut conn, &new).await?.is_some_and(|known| known == fingerprint) {
            return Ok(Receipt::Seen);
        }
        // the platform gave a used id to something else
        let external_id = format!("{}#{fingerprint}", clean.external_id);
        new.external_id = &external_id;
        let stored = inbox::store(&mut conn, &new).await?;
        Ok(stored.map_or(Receipt::Seen, |_| Receipt::Stored))
    }
}

/// Whether trying another message makes sense: this one's statement failed, and not the way to the database.
fn is_about_the_statement(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some()
        || matches!(
            error,
            sqlx::Error::RowNotFound
                | sqlx::Error::Decode(_)
                | sqlx::Error::Encode(_)
                | sqlx::Error::ColumnDecode { .. }
                | sqlx::Error::TypeNotFound { .. }
        )
}

/// Postgres stores every character but this one.
fn without_nul(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace('\0', "\u{fffd}")),
        Value::Array(values) => Value::Array(values.into_iter().map(without_nul).collect()),
        Value::Object(fields) => Value::Object(fields.into_iter().map(|(name, v)| (name, without_nul(v))).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}
