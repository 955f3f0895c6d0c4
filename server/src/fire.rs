//! What is due, fired: timers and notices, in batches, one commit each.
//!
//! Items are claimed in the order of their ids and whatever another replica holds is skipped, so nothing waits
//! and nothing deadlocks. A batch is stepped in memory and written as one set. An item that cannot be stepped
//! is put aside with growing pauses and at last suspended with an incident; it never holds others. A crash
//! leaves everything due as it was.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use engine::{Input, Instance, Programme, Refusal, ids::PersonId, reminder::Settings};
use sqlx::{PgConnection, PgPool};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    advance::Advance,
    metrics::Metrics,
    programmes::{Programmes, item_of},
    store::{
        clock,
        commit::{Write, commit},
        instance::{self, Stored, Waiting},
        person,
    },
    wake::{self, Round},
};

/// Items fired in one transaction.
pub const BATCH: i64 = 500;
/// Of what waits for one batch of items, so many notices are taken at once.
const NOTICES: i64 = 5_000;
/// An item that failed so often waits for a human.
const MAX_ATTEMPTS: i16 = 5;
/// Every so often all that is due is looked for, and not only what came after the low-water mark.
const FULL_SCAN: Duration = Duration::from_secs(30);
/// So far behind the clock the mark stays: others may still be writing what was due then. Short, because under an old
/// snapshot a claim passes all that fired since; whoever took longer is found by the full scan.
pub const MARGIN: TimeDelta = TimeDelta::seconds(5);

pub struct Fire {
    pool: PgPool,
    programmes: Programmes,
    pub woken: Arc<Notify>,
    /// To be woken when there may be something to tell people.
    release: Arc<Notify>,
    mark: Mutex<Mark>,
    metrics: Metrics,
}

/// Nothing due is older than `since`, as of the last full scan.
struct Mark {
    since: Option<DateTime<Utc>>,
    scanned: Option<Instant>,
}

/// What became of one claimed item.
enum Fired {
    Write(Box<Write>),
    /// The chart does not settle: only a human can help.
    Unsettled(String),
    /// It could not be read or stepped.
    Failed(anyhow::Error),
}

impl Fire {
    pub fn new(pool: PgPool, programmes: Programmes, woken: Arc<Notify>, release: Arc<Notify>) -> Self {
        let mark = Mutex::new(Mark { since: None, scanned: None });
        Fire { pool, programmes, woken, release, mark, metrics: Metrics::default() }
    }

    #[must_use]
    pub fn counted(self, metrics: Metrics) -> Self {
        Fire { metrics, ..self }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("fire", &self.woken, stop, || async {
            match self.run_once(BATCH).await? {
                0 => Ok(Round { done: 0, next: self.next().await? }),
                done => Ok(done.into()),
            }
        })
        .await;
    }

    /// How long until the next timer, where the clock is the real one.
    async fn next(&self) -> anyhow::Result<Option<Duration>> {
        let mut conn = self.pool.acquire().await?;
        let at = clock::now(&mut conn).await?;
        Ok(instance::next_wake_in(&mut conn, self.since(at)).await?)
    }

    /// Fires up to `limit` items that are due or that something waits for, and says how many.
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let mut tx = self.pool.begin().await?;
        let at = clock::now(&mut tx).await?;
        let claimed = instance::claim(&mut tx, self.since(at), at, limit).await?;
        self.scanned(at, claimed.len() < usize::try_from(limit).unwrap_or(usize::MAX));
        if claimed.is_empty() {
            self.metrics.tick();
            return Ok(0);
        }
        let ids: Vec<Uuid> = claimed.iter().map(|s| s.id).collect();
        let fired = match self.fire(&mut tx, claimed, at).await {
            Ok(fired) => {
                tx.commit().await?;
                fired
            }
            Err(error) => {
                tx.rollback().await?;
                tracing::warn!(items = ids.len(), "a batch could not be written, each item is fired alone: {error:#}");
                for id in &ids {
                    self.fire_alone(*id).await?;
                }
                ids.len()
            }
        };
        self.metrics.tick();
        self.release.notify_one();
        Ok(fired)
    }

    /// Steps and writes what is claimed, within the caller's transaction, and says how many there were to fire.
    async fn fire(&self, conn: &mut PgConnection, claimed: Vec<Stored>, at: DateTime<Utc>) -> anyhow::Result<usize> {
        let ids: Vec<Uuid> = claimed.iter().map(|s| s.id).collect();
        let mut notices: HashMap<Uuid, Vec<Waiting>> = HashMap::new();
        for waiting in instance::notices(conn, &ids, NOTICES).await? {
            notices.entry(waiting.instance).or_default().push(waiting);
        }
        // the claim saw notices as they were when it began: somebody else may have taken them up before it had the lock
        let is_left = |it: &Stored| it.wake_at.is_some_and(|wakes| wakes <= at) || notices.contains_key(&it.id);
        let claimed: Vec<Stored> = claimed.into_iter().filter(is_left).collect();
        let count = claimed.len();
        let fired = self.step_all(conn, claimed, &notices, at).await?;
        write(conn, fired, at).await?;
        Ok(count)
    }

    /// One item that may be what made its batch fail.
    async fn fire_alone(&self, id: Uuid) -> anyhow::Result<()> {
        let mut tx = self.pool.begin().await?;
        let at = clock::now(&mut tx).await?;
        let Some(stored) = instance::lock(&mut tx, id).await? else { return Ok(()) };
        let attempts = stored.attempts;
        match self.fire(&mut tx, vec![stored], at).await {
            Ok(_) => tx.commit().await?,
            Err(error) => {
                tx.rollback().await?;
                let mut tx = self.pool.begin().await?;
                set_back(&mut tx, id, attempts, &error, at).await?;
                tx.commit().await?;
            }
        }
        Ok(())
    }

    /// Steps every claimed item in memory.
    async fn step_all(
        &self,
        conn: &mut PgConnection,
        claimed: Vec<Stored>,
        notices: &HashMap<Uuid, Vec<Waiting>>,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Vec<(Stored, Fired)>> {
        let mut wishes: HashMap<String, HashMap<PersonId, Settings>> = HashMap::new();
        let mut fired = Vec::with_capacity(claimed.len());
        for stored in claimed {
            let programme = match self.programmes.revision(conn, &stored.programme, stored.revision).await {
                Ok(programme) => programme,
                Err(error) => {
                    fired.push((stored, Fired::Failed(error)));
                    continue;
                }
            };
            let waiting = notices.get(&stored.id).map_or(&[][..], Vec::as_slice);
            let outcome = match step(&programme, &stored, waiting, at) {
                Err(error) => Fired::Failed(error),
                Ok(Err(unsettled)) => Fired::Unsettled(unsettled),
                Ok(Ok(advance)) => {
                    if advance.speaks() && !wishes.contains_key(&stored.programme) {
                        wishes.insert(stored.programme.clone(), person::wishes(conn, &stored.programme).await?);
                    }
                    let of = wishes.get(&stored.programme);
                    let settings =
                        |person: &_| of.and_then(|w| w.get(person)).cloned().unwrap_or_else(Settings::default);
                    Fired::Write(Box::new(advance.write(&settings)))
                }
            };
            fired.push((stored, outcome));
        }
        Ok(fired)
    }

    /// None: everything that is due is looked for. So it is after a while, and when a virtual clock was set back.
    fn since(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mark = self.mark.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = mark.scanned.is_some_and(|scanned| scanned.elapsed() <= FULL_SCAN);
        mark.since.filter(|since| is_fresh && *since < at)
    }

    /// Once nothing older is left the mark moves up behind the clock.
    fn scanned(&self, at: DateTime<Utc>, drained: bool) {
        let mut mark = self.mark.lock().unwrap_or_else(PoisonError::into_inner);
        if drained {
            let full = mark.scanned.is_none_or(|scanned| scanned.elapsed() > FULL_SCAN);
            *mark = Mark { since: Some(at - MARGIN), scanned: if full { Some(Instant::now()) } else { mark.scanned } };
        }
    }
}

/// What is due, then each notice in its order. `Err` inside: the chart does not settle.
fn step<'a>(
    programme: &'a Programme,
    stored: &Stored,
    waiting: &[Waiting],
    at: DateTime<Utc>,
) -> anyhow::Result<Result<Advance<'a>, String>> {
    let (item, chart) = item_of(programme, &stored.item)?;
    let now: Instance = serde_json::from_str(&stored.body).context("the stored item cannot be read")?;
    let is_due = now.wakes().is_some_and(|wakes| wakes <= at);
    let mut advance = Advance::on(programme, item, chart, now, at);
    let mut inputs: Vec<(Input, Option<i64>)> = if is_due { vec![(Input::Due, None)] } else { Vec::new() };
    for one in waiting {
        let input = serde_json::from_str(&one.input).context("a notice cannot be read")?;
        inputs.push((input, Some(one.id)));
    }
    for (input, notice) in inputs {
        // any other refusal: a notice may mean nothing to the item as it stands
        if let Err(Refusal::Unsettled(why)) = advance.step(&input) {
            return Ok(Err(why));
        }
        notice.into_iter().for_each(|id| advance.consume(id));
    }
    Ok(Ok(advance))
}

async fn write(conn: &mut PgConnection, fired: Vec<(Stored, Fired)>, at: DateTime<Utc>) -> anyhow::Result<()> {
    let mut writes = Vec::with_capacity(fired.len());
    for (stored, outcome) in fired {
        match outcome {
            Fired::Write(write) => writes.push(*write),
            Fired::Unsettled(why) => {
                instance::set_back(conn, stored.id, None).await?;
                instance::open_incident(conn, stored.id, "unsettled", &why, at).await?;
            }
            Fired::Failed(error) => set_back(conn, stored.id, stored.attempts, &error, at).await?,
        }
    }
    commit(conn, at, &writes, &[]).await?;
    Ok(())
}

/// Tried again after a pause that grows, until a human must look.
async fn set_back(
    conn: &mut PgConnection,
    id: Uuid,
    attempts: i16,
    error: &anyhow::Error,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let attempts = attempts.saturating_add(1);
    tracing::error!(instance.id = %id, attempts, "an item could not be fired: {error:#}");
    let until = (attempts < MAX_ATTEMPTS).then(|| at + TimeDelta::seconds(10 << attempts.clamp(0, 10)));
    instance::set_back(conn, id, until).await?;
    instance::open_incident(conn, id, "failed", &format!("{error:#}"), at).await?;
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests;
