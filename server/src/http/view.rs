//! The present, in memory: what everybody sees who asks this process how programmes stand.
//!
//! A view is at most `MAX_AGE` old and carries its moment. It is brought up to date when somebody asks and nobody has
//! lately, by one of all who ask at once, with one short query where nothing has changed (`store::view`). Where the
//! clock is virtual it is brought up to date for every question, because the clock jumps; and after every form that this
//! process took, so that whoever did something sees it. For each level there is a `Status` of its own, and answers
//! that were drawn are kept beside it (`cache`) until the next one. Leaves out how one programme is kept up (`upkeep`).

mod upkeep;

use std::{
    collections::{HashMap, hash_map::Entry},
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use sqlx::PgPool;

use self::upkeep::Upkeep;
use super::{
    cache::Drawn,
    status::{Clock, Level, Status},
};
use crate::{
    programmes::Programmes,
    store::{
        self,
        view::{Edition, Pulse},
    },
};

/// What is said of the present was true so lately.
const MAX_AGE: Duration = Duration::from_secs(1);

tokio::task_local! {
    /// What one request sees from its beginning to its end.
    static SEEN: Arc<Now>;
}

/// The views of one process.
#[derive(Clone, Default)]
pub struct Views(Arc<Shared>);

#[derive(Default)]
struct Shared {
    latest: Mutex<Latest>,
    /// Held by the one who brings it up to date.
    upkeep: tokio::sync::Mutex<Kept>,
}

#[derive(Default)]
struct Latest {
    now: Option<Arc<Now>>,
    /// What is older than this is too old, whatever its age.
    stale_before: Option<Instant>,
}

#[derive(Default)]
struct Kept {
    programmes: HashMap<String, Upkeep>,
}

/// How everything stands at one moment.
pub(crate) struct Now {
    /// When the question for it was sent.
    asked: Instant,
    pub(crate) clock: Clock,
    pub(crate) editions: Vec<Edition>,
    statuses: HashMap<String, Vec<Arc<Status>>>,
    /// Answers that were drawn from it.
    pub(crate) drawn: Drawn,
}

/// What somebody asks for: a programme by its id, and how far she sees.
type Asked<'a> = (&'a str, Level);

impl Views {
    /// The present, with the status that is asked for if there is such a programme.
    pub(crate) async fn now(
        &self,
        pool: &PgPool,
        programmes: &Programmes,
        wanted: Option<Asked<'_>>,
    ) -> anyhow::Result<Arc<Now>> {
        if let Ok(now) = SEEN.try_with(Arc::clone)
            && now.has(wanted)
        {
            return Ok(now);
        }
        let arrived = Instant::now();
        if let Some(now) = self.fresh(arrived, wanted) {
            return Ok(now);
        }
        let mut kept = self.0.upkeep.lock().await;
        // somebody else may have done it meanwhile
        if let Some(now) = self.fresh(arrived, wanted) {
            return Ok(now);
        }
        let now = Arc::new(kept.look(pool, programmes, wanted).await?);
        self.latest().now = Some(now.clone());
        Ok(now)
    }

    /// Who asks from now on sees what has been written until now.
    pub(crate) fn forget(&self) {
        self.latest().stale_before = Some(Instant::now());
    }

    fn fresh(&self, arrived: Instant, wanted: Option<Asked<'_>>) -> Option<Arc<Now>> {
        let latest = self.latest();
        let now = latest.now.as_ref()?;
        let is_young = !now.clock.is_virtual && now.asked.elapsed() < MAX_AGE;
        let is_valid = latest.stale_before.is_none_or(|before| now.asked >= before);
        let answers_this = now.asked >= arrived;
        ((is_young && is_valid || answers_this) && now.has(wanted)).then(|| now.clone())
    }

    fn latest(&self) -> MutexGuard<'_, Latest> {
        self.0.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whatever `work` asks of the present, it is told of this one.
pub(super) async fn seeing<F: Future>(now: Arc<Now>, work: F) -> F::Output {
    SEEN.scope(now, work).await
}

/// Whether what is being answered is drawn from a view, and dressed with what is said of it.
pub(super) fn is_seen() -> bool {
    SEEN.try_with(|_| ()).is_ok()
}

impl Now {
    pub(crate) fn status(&self, (programme, level): Asked<'_>) -> Option<&Arc<Status>> {
        self.statuses.get(programme)?.iter().find(|status| status.level == level)
    }

    /// The programme, where there is only one.
    pub(crate) fn only(&self) -> Option<&str> {
        match self.editions.as_slice() {
            [only] => Some(&only.programme_id),
            [] | [_, _, ..] => None,
        }
    }

    /// How often something of a programme was taken back.
    pub(crate) fn rewritten(&self, programme: &str) -> i64 {
        self.editions.iter().find(|edition| edition.programme_id == programme).map_or(0, |edition| edition.rewritten)
    }

    pub(crate) fn age(&self) -> TimeDelta {
        TimeDelta::from_std(self.asked.elapsed()).unwrap_or_default()
    }

    /// A programme that is not published is answered for, too.
    fn has(&self, wanted: Option<Asked<'_>>) -> bool {
        wanted.is_none_or(|asked| self.status(asked).is_some() || !self.publishes(asked.0))
    }

    fn publishes(&self, programme: &str) -> bool {
        self.editions.iter().any(|edition| edition.programme_id == programme)
    }
}

impl Kept {
    async fn look(&mut self, pool: &PgPool, programmes: &Programmes, wanted: Option<Asked<'_>>) -> anyhow::Result<Now> {
        let asked = Instant::now();
        let mut conn = pool.acquire().await?;
        let pulse = store::view::pulse(&mut conn).await?;
        self.programmes.retain(|id, _| pulse.editions.iter().any(|edition| edition.programme_id == *id));
        let mut statuses = HashMap::new();
        for edition in &pulse.editions {
            let id = edition.programme_id.as_str();
            let level = wanted.filter(|(programme, _)| *programme == id).map(|(_, level)| level);
            if level.is_none() && !self.programmes.contains_key(id) {
                continue;
            }
            let upkeep = match self.programmes.entry(id.to_owned()) {
                Entry::Occupied(known) if known.get().is_of(edition) => {
                    let upkeep = known.into_mut();
                    upkeep.keep_up(&mut conn, programmes, &pulse).await?;
                    upkeep
                }
                other => other.insert_entry(Upkeep::begin(&mut conn, programmes, edition, &pulse).await?).into_mut(),
            };
            statuses.insert(id.to_owned(), upkeep.statuses(level, clock(&pulse)));
        }
        let (clock, editions) = (clock(&pulse), pulse.editions);
        Ok(Now { asked, clock, editions, statuses, drawn: Drawn::default() })
    }
}

fn clock(pulse: &Pulse) -> Clock {
    Clock { at: pulse.at, is_virtual: pulse.clock_is_virtual }
}
