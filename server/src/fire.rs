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
    programmes::{Programmes, item_of},
    store::{
        clock,
        commit::{Write, commit},
        instance::{self, Stored, Waiting},
        person,
    },
    wake,
};

/// Items fired in one transaction.
pub const BATCH: i64 = 500;
/// Of what waits for one batch of items, so many notices are taken at once.
const NOTICES: i64 = 5_000;
/// An item that failed so often waits for a human.
const MAX_ATTEMPTS: i16 = 5;
/// Every so often all that is due is looked for, and not only what came after the low-water mark.
const FULL_SCAN: Duration = Duration::from_secs(30);
/// So far behind the clock the mark stays: others may still be writing what was due then.
const MARGIN: TimeDelta = TimeDelta::minutes(10);

pub struct Fire {
    pool: PgPool,
    programmes: Programmes,
    pub woken: Arc<Notify>,
    /// To be woken when there may be something to tell people.
    release: Arc<Notify>,
    mark: Mutex<Mark>,
}

/// Nothing due is older than `since`, as of the last full scan.
struct Mark {
    since: Option<DateTime<Utc>>,
    scanned: Option<Instant>,
}

/// An item that was claimed.
struct Claimed {
    id: Uuid,
    attempts: i16,
}

/// A batch that came to nothing, and whose it was.
struct NotWritten {
    error: anyhow::Error,
    claimed: Vec<Claimed>,
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
        Fire { pool, programmes, woken, release, mark }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("fire", &self.woken, stop, || self.run_once(BATCH)).await;
    }

    /// Fires up to `limit` items and says how many. A batch that cannot be written is tried one by one, so that one
    /// bad item cannot hold the others (DECISIONS 19).
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let error = match self.batch(limit).await {
            Err(NotWritten { error, claimed }) if claimed.len() > 1 => error,
            result => return self.settle(result).await,
        };
        tracing::warn!("a batch could not be written and is tried one by one: {error:#}");
        let mut count = 0;
        for _ in 0..limit {
            match self.settle(self.batch(1).await).await? {
                0 => break,
                fired => count += fired,
            }
        }
        Ok(count)
    }

    /// An item that cannot be written by itself is put aside.
    async fn settle(&self, result: Result<usize, NotWritten>) -> anyhow::Result<usize> {
        match result {
            Ok(count) => Ok(count),
            Err(NotWritten { error, claimed }) => {
                let [one] = claimed.as_slice() else { return Err(error) };
                let mut tx = self.pool.begin().await?;
                let at = clock::now(&mut tx).await?;
                put_aside(&mut tx, one, &error, at).await?;
                tx.commit().await?;
                Ok(1)
            }
        }
    }

    async fn batch(&self, limit: i64) -> Result<usize, NotWritten> {
        let mut claimed = Vec::new();
        self.fire_claimed(limit, &mut claimed).await.map_err(|error| NotWritten { error, claimed })
    }

    /// `names`: what was claimed, for who must know when it could not be written.
    async fn fire_claimed(&self, limit: i64, names: &mut Vec<Claimed>) -> anyhow::Result<usize> {
        let mut tx = self.pool.begin().await?;
        let at = clock::now(&mut tx).await?;
        let claimed = instance::claim(&mut tx, self.since(at), at, limit).await?;
        self.scanned(at, claimed.len() < usize::try_from(limit).unwrap_or(usize::MAX));
        if claimed.is_empty() {
            return Ok(0);
        }
        names.extend(claimed.iter().map(|s| Claimed { id: s.id, attempts: s.attempts }));
        let ids: Vec<Uuid> = claimed.iter().map(|s| s.id).collect();
        let mut notices: HashMap<Uuid, Vec<Waiting>> = HashMap::new();
        for waiting in instance::notices(&mut tx, &ids, NOTICES).await? {
            notices.entry(waiting.instance).or_default().push(waiting);
        }
        let fired = self.step_all(&mut tx, claimed, &notices, at).await?;
        let count = fired.len();
        write(&mut tx, fired, at).await?;
        tx.commit().await?;
        self.release.notify_one();
        Ok(count)
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
    let now: Instance = serde_json::from_value(stored.body.clone()).context("the stored item cannot be read")?;
    let is_due = now.wakes().is_some_and(|wakes| wakes <= at);
    let mut advance = Advance::on(programme, item, chart, now, at);
    let mut inputs: Vec<(Input, Option<i64>)> = if is_due { vec![(Input::Due, None)] } else { Vec::new() };
    for one in waiting {
        let input = serde_json::from_value(one.input.clone()).context("a notice cannot be read")?;
        inputs.push((input, Some(one.id)));
    }
    for (input, notice) in inputs {
        match advance.step(&input) {
            Err(Refusal::Unsettled(why)) => return Ok(Err(why)),
            // a notice may mean nothing to the item as it stands
            Ok(_) | Err(_) => {}
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
            Fired::Failed(error) => {
                put_aside(conn, &Claimed { id: stored.id, attempts: stored.attempts }, &error, at).await?;
            }
        }
    }
    commit(conn, at, &writes, &[]).await?;
    Ok(())
}

/// Tried again after a growing pause; at last it waits for a human, and an incident says why.
async fn put_aside(
    conn: &mut PgConnection,
    one: &Claimed,
    error: &anyhow::Error,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let attempts = one.attempts + 1;
    tracing::error!(instance.id = %one.id, attempts, "an item could not be fired: {error:#}");
    let until = (attempts < MAX_ATTEMPTS).then(|| at + TimeDelta::seconds(10 << attempts.clamp(0, 10)));
    instance::set_back(conn, one.id, until).await?;
    instance::open_incident(conn, one.id, "failed", &format!("{error:#}"), at).await?;
    Ok(())
}
