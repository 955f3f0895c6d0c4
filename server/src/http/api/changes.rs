//! What happened, in order, for those who follow: pages from a cursor, waiting for the next, and a stream.
//!
//! Steps, and what the clock alone changed, which is numbered among them when somebody first sees it. A cursor is the
//! number of the last of them that was looked at, whether it was told or not: what is hidden is passed over and
//! holds up nothing. Only what is complete is told (`watermark`), so nothing is skipped and nothing comes twice. Whoever
//! waits holds no connection; how long, how many and until when is bounded here, and the stop of the server ends all.
//! Who asks is asked again after every wait: a token that was revoked meanwhile hears nothing more.

use std::{
    collections::{HashSet, VecDeque},
    sync::Arc,
    time::Duration,
};

use axum::{
    Json,
    extract::{FromRequestParts, Path, State},
    http::request::Parts,
    response::{IntoResponse, Response},
};
use engine::ids::Lang;
use tokio::{sync::Semaphore, time::Instant};
use uuid::Uuid;

use super::{
    super::{
        Web,
        caller::Caller,
        problem::{Problem, Result},
        status::{Status, text},
        tempo::Tempo,
    },
    lists::kind_word,
    parameter::{Key, SIGNAL_WORDS, TIMELINESS_WORDS, refuse},
    query::{Asked, signal_word},
    rows::{Rows, instant},
    shapes::{ChangeRow, Changes},
};
use crate::{
    store::changes as stored,
    watermark::{Extent, Watermark},
};

/// So many steps are looked at in one read, whether they may be told or not.
const WINDOW: i64 = 2_000;
/// After so many windows without anything to tell, the answer says that there is more.
const WINDOWS: usize = 20;
/// Between two looks while somebody waits, on average: also another replica's writes are told soon.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// More than these do not wait: they are answered at once.
const WAITING: usize = 1_000;
/// More streams than these are refused.
const STREAMS: usize = 200;
const WORKBOOKS: usize = 2;

/// What the requests of one process share besides the pool: how far the journal is complete, and how many may wait,
/// listen, or have a workbook made at a time.
pub struct Shared {
    watermark: Watermark,
    waiting: Semaphore,
    pub(in super::super) tempo: Tempo,
    pub(super) streams: Arc<Semaphore>,
    pub(super) workbooks: Arc<Semaphore>,
}

impl Default for Shared {
    fn default() -> Self {
        Shared {
            watermark: Watermark::default(),
            waiting: Semaphore::new(WAITING),
            tempo: Tempo::default(),
            streams: Arc::new(Semaphore::new(STREAMS)),
            workbooks: Arc::new(Semaphore::new(WORKBOOKS)),
        }
    }
}

/// Where somebody is in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cursor(i64);

impl Cursor {
    pub(super) fn read(word: &str) -> Option<Cursor> {
        let number = i64::from_str_radix(word.strip_prefix("c1-")?, 16).ok()?;
        // one way to write each
        (number >= 0 && Cursor(number).to_string() == word).then_some(Cursor(number))
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "c1-{:x}", self.0)
    }
}

/// What somebody reads next.
pub(super) struct Told {
    /// Each with the cursor behind it.
    pub(super) rows: VecDeque<(Cursor, ChangeRow)>,
    /// All before it was looked at.
    pub(super) next: Cursor,
    pub(super) more: bool,
    revision: i32,
    data_as_of: String,
    /// When the clock alone may have changed something: then somebody must look.
    pub(super) look_at: Option<Instant>,
}

pub(super) async fn changes(
    State(web): State<Web>,
    Path(p): Path<String>,
    asked: Asked,
    mut parts: Parts,
) -> Result<Response> {
    let follower = Follower { web, programme: p, lang: asked.lang(), limit: asked.limit() };
    let mut from = follower.begin(asked.word(Key::Since), &mut parts).await?;
    let until = Instant::now() + asked.wait();
    let place = follower.web.shared.waiting.try_acquire();
    let told = loop {
        let told = follower.read(from, &mut parts).await?;
        let late = place.is_err() || Instant::now() >= until;
        if told.more || !told.rows.is_empty() || late || follower.web.stop.is_cancelled() {
            break told;
        }
        from = told.next;
        follower.wait(from, told.look_at, Some(until)).await?;
    };
    let page = Changes {
        items: told.rows.into_iter().map(|(_, row)| row).collect(),
        next_cursor: told.next.to_string(),
        more: told.more,
        revision: told.revision,
        data_as_of: told.data_as_of,
    };
    Ok(Json(page).into_response())
}

fn not_from_here() -> Problem {
    refuse(Key::Since, "this cursor is not from here: begin without one")
}

/// Somebody who reads on and on.
pub(super) struct Follower {
    pub(super) web: Web,
    pub(super) programme: String,
    pub(super) lang: Option<Lang>,
    pub(super) limit: usize,
}

impl Follower {
    /// `since`: a cursor, `latest` for what happens from now on, or nothing for all there is.
    pub(super) async fn begin(&self, since: Option<&str>, parts: &mut Parts) -> Result<Cursor> {
        // whoever may not see the programme is told so before anything else
        self.status(parts).await?;
        let Some(since) = since else { return Ok(Cursor(0)) };
        let extent = self.look().await?;
        if since == "latest" {
            return Ok(Cursor(extent.complete));
        }
        // another replica may know more to be complete than this one; what was never written nobody knows
        Cursor::read(since).filter(|cursor| cursor.0 <= extent.given_out).ok_or_else(not_from_here)
    }

    async fn look(&self) -> Result<Extent> {
        Ok(self.web.shared.watermark.look(&self.web.pool).await?)
    }

    async fn status(&self, parts: &mut Parts) -> Result<Arc<Status>> {
        let caller = Caller::from_request_parts(parts, &self.web).await?;
        self.web.status(&self.programme, caller.level(&self.programme)?).await
    }

    /// What there is after `from`, at most a page of it.
    pub(super) async fn read(&self, from: Cursor, parts: &mut Parts) -> Result<Told> {
        // whoever looks first writes down what the clock has changed
        let mut status = self.status(parts).await?;
        let complete = self.look().await?.complete;
        if from.0 < complete {
            // a view that is younger than the mark knows every item that a step below the mark is about
            self.web.views.forget();
            status = self.status(parts).await?;
        }
        let languages: Vec<Lang> = self.lang.iter().chain(&status.programme.languages).cloned().collect();
        let mut told = Told {
            rows: VecDeque::new(),
            next: from,
            more: false,
            revision: status.revision,
            data_as_of: instant(status.at, status.programme.zone),
            look_at: look_at(&status),
        };
        for _ in 0..WINDOWS {
            if told.next.0 >= complete || told.more {
                break;
            }
            self.read_window(&status, &languages, complete, &mut told).await?;
        }
        told.more = told.next.0 < complete;
        Ok(told)
    }

    async fn read_window(&self, status: &Status, languages: &[Lang], complete: i64, told: &mut Told) -> Result<()> {
        let upto = complete.min(told.next.0.saturating_add(WINDOW));
        let mut conn = self.web.connection().await?;
        let heads = stored::heads(&mut conn, &self.programme, told.next.0, upto).await?;
        let touched: HashSet<Uuid> = heads.iter().map(|head| head.instance_id).collect();
        let seen: HashSet<Uuid> =
            status.items.iter().map(|it| it.instance_id).filter(|id| touched.contains(id)).collect();
        let mut seen: Vec<i64> =
            heads.iter().filter(|head| seen.contains(&head.instance_id)).map(|head| head.id).collect();
        let room = self.limit - told.rows.len();
        told.more = seen.len() > room;
        seen.truncate(room);
        told.next = Cursor(if told.more { seen.last().copied().unwrap_or(told.next.0) } else { upto });
        if seen.is_empty() {
            return Ok(());
        }
        let rows = Rows { status, languages };
        let all = stored::told(&mut conn, &seen).await?;
        told.rows.extend(all.iter().filter_map(|one| Some((Cursor(one.id), rows.change(one)?))));
        Ok(())
    }

    /// Until there may be something after `from`, or `until`, or somebody must look, or the server stops.
    pub(super) async fn wait(&self, from: Cursor, look: Option<Instant>, until: Option<Instant>) -> Result<()> {
        let until = [look, until].into_iter().flatten().min();
        loop {
            let look_at = Instant::now() + LOOK_EVERY.mul_f64(rand::random_range(0.5..=1.5));
            tokio::select! {
                () = self.web.stop.cancelled() => return Ok(()),
                () = tokio::time::sleep_until(until.map_or(look_at, |until| until.min(look_at))) => {}
            }
            if until.is_some_and(|until| Instant::now() >= until) || self.look().await?.complete > from.0 {
                return Ok(());
            }
        }
    }
}

/// A view may be a second old, and where somebody moves the clock by hand its next moment may come at any time.
fn look_at(status: &Status) -> Option<Instant> {
    let margin = Duration::from_secs(1);
    if status.clock_is_virtual {
        return Some(Instant::now() + margin);
    }
    let next = (status.next_crossing? - status.at).to_std().unwrap_or_default();
    Instant::now().checked_add(next + margin)
}

/// The word of a closed list.
fn word_of(words: &[&'static str], word: &str) -> Option<&'static str> {
    words.iter().find(|known| **known == word).copied()
}

impl Rows<'_> {
    /// None: of an item that may not be seen, or could not be when it stood like this.
    fn change(&self, told: &stored::Told) -> Option<ChangeRow> {
        let past = &told.past;
        let it = self.status.by_instance(past.instance_id)?;
        if !self.status.level.sees(it.item.visibility_of(&past.body)) {
            return None;
        }
        let title = text(&it.item.title, self.languages);
        Some(ChangeRow {
            item_id: it.item.id.to_string(),
            kind: kind_word(it.item.kind),
            title: title.text,
            lang: title.lang,
            step: self.past(it, past),
            signal: match &told.by_clock {
                Some((signal, _)) => word_of(SIGNAL_WORDS, signal),
                None => past.body.state_signal(&it.chart).map(signal_word),
            },
            timeliness: told.by_clock.as_ref().and_then(|(_, timeliness)| word_of(TIMELINESS_WORDS, timeliness)),
        })
    }
}
