//! The overview: how a programme stands, in a sentence first.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use engine::{chart::StateSignal, roadmap::ItemKind};
use uuid::Uuid;

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        status::{ItemStatus, Status, Text},
        visit::Visit,
        words::{self, Count, Mark, mark},
    },
    AsOf, Change, Draw, Due,
};
use crate::store::{self, status::Past};

const DEADLINES: usize = 5;
const CHANGES: usize = 8;

pub(super) struct Part {
    pub(super) mark: Mark,
    pub(super) count: usize,
    pub(super) percent: usize,
    pub(super) x: usize,
    pub(super) width: usize,
}

struct Deadline {
    id: String,
    url: Option<String>,
    title: Text,
    date: NaiveDate,
    day: String,
    distance: String,
}

struct ActivityLine {
    id: String,
    url: String,
    title: Text,
    lead: Text,
    due: Option<Due>,
    state: String,
    mark: Mark,
    progress: String,
}

#[derive(Template)]
#[template(path = "overview.html")]
struct Overview {
    frame: Frame,
    title: Text,
    notice: Option<Text>,
    sentence: String,
    counts: Vec<Part>,
    deadlines: Vec<Deadline>,
    changes: Vec<Change>,
    activities: Vec<ActivityLine>,
    as_of: AsOf,
    revision: i32,
}

pub(super) async fn overview(visit: Visit) -> Result<Response> {
    let (status, draw) = (&visit.status, Draw::new(&visit));
    let changes = draw.changes(&latest(&visit).await?);
    let counts = counts(status);
    let overview = Overview {
        frame: visit.frame("overview"),
        title: draw.text(&status.programme.title),
        notice: status.programme.notice.as_ref().map(|notice| draw.text(notice)),
        sentence: words::sentence(&counts),
        counts: parts(&counts),
        deadlines: draw.deadlines(),
        changes,
        activities: status.of_kind(ItemKind::Activity).map(|it| draw.line(it)).collect(),
        as_of: draw.as_of(),
        revision: status.revision,
    };
    Ok(page(&overview)?.into_response())
}

/// What happened last, one move of an item each.
async fn latest(visit: &Visit) -> Result<Vec<Past>> {
    let status = &visit.status;
    let told = [ItemKind::Activity, ItemKind::Commitment, ItemKind::Consultation];
    let mut recent: Vec<&ItemStatus> =
        status.items.iter().filter(|i| told.contains(&i.item.kind) && i.instance.turn > 1).collect();
    recent.sort_by_key(|i| std::cmp::Reverse((i.updated_at, i.instance_id)));
    let instances: Vec<Uuid> = recent.iter().take(CHANGES * 2).map(|i| i.instance_id).collect();
    let mut conn = visit.web.connection().await?;
    let mut moves = store::status::latest_moves(&mut conn, &instances).await?;
    // a first step is no news: everything begins at once
    moves.retain(|past| past.turn > 1);
    moves.truncate(CHANGES);
    Ok(moves)
}

pub(super) fn counts(status: &Status) -> Vec<Count> {
    let order = [
        StateSignal::Done,
        StateSignal::OnTrack,
        StateSignal::AtRisk,
        StateSignal::Late,
        StateSignal::NoReport,
        StateSignal::Closed,
    ];
    let of = |signal| status.of_kind(ItemKind::Activity).filter(|i| i.look.signal == signal).count();
    order.into_iter().map(|signal| Count { signal, count: of(signal) }).filter(|c| c.count > 0).collect()
}

/// Segments of a bar that is a thousand wide.
pub(super) fn parts(counts: &[Count]) -> Vec<Part> {
    let total: usize = counts.iter().map(|c| c.count).sum::<usize>().max(1);
    let mut before = 0;
    let part = |c: &Count| {
        let (x, end) = (before * 1000 / total, (before + c.count) * 1000 / total);
        before += c.count;
        let percent = (c.count * 200 + total) / (2 * total); // rounded to the nearest
        Part { mark: mark(c.signal), count: c.count, percent, x, width: end - x }
    };
    counts.iter().map(part).collect()
}

impl Draw<'_> {
    fn line(&self, it: &ItemStatus) -> ActivityLine {
        let lead = self.names(&it.item.cast.responsible).into_iter().next();
        ActivityLine {
            id: it.item.id.to_string(),
            url: self.url(it).unwrap_or_default(),
            title: self.text(&it.item.title),
            lead: lead.unwrap_or_else(|| Text { text: "nobody".into(), lang: "en".into() }),
            due: self.due(it),
            state: self.status.state_words(&it.place, self.languages),
            mark: mark(it.look.signal),
            progress: self.progress(it),
        }
    }

    fn deadlines(&self) -> Vec<Deadline> {
        let deadline = |(it, date): (&ItemStatus, NaiveDate)| Deadline {
            id: it.item.id.to_string(),
            url: self.url(it),
            title: self.text(&it.item.title),
            date,
            day: words::day(date),
            distance: it.look.days_to_due.map(words::distance).unwrap_or_default(),
        };
        self.status.deadlines().into_iter().take(DEADLINES).map(deadline).collect()
    }
}
