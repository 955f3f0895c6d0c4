//! The overview: how a programme stands, in a sentence first.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use engine::roadmap::ItemKind;
use uuid::Uuid;

use super::{
    super::{
        chart::{Bar, Counts, Look},
        frame::{Frame, page},
        problem::Result,
        status::{ItemStatus, Text},
        visit::Visit,
        words::Mark,
    },
    Change, Draw,
};
use crate::store::{self, status::Past};

const DEADLINES: usize = 5;
const CHANGES: usize = 8;

pub(super) struct Deadline {
    pub(super) id: String,
    url: Option<String>,
    pub(super) title: Text,
    mark: Mark,
    pub(super) date: NaiveDate,
    pub(super) day: String,
    pub(super) distance: String,
}

struct Download {
    url: String,
    text: String,
}

#[derive(Template)]
#[template(path = "overview.html")]
struct Overview {
    frame: Frame,
    title: Text,
    sentence: String,
    bar: String,
    counts: Vec<Count>,
    deadlines: Vec<Deadline>,
    changes: Vec<Change>,
    all_changes: String,
    downloads: Vec<Download>,
}

/// One line of the table beside the bar.
struct Count {
    mark: Mark,
    count: String,
    share: String,
    url: String,
}

pub(super) async fn overview(visit: Visit) -> Result<Response> {
    let (status, draw) = (&visit.status, Draw::new(&visit));
    let changes = draw.changes(&latest(&visit).await?);
    let counts = Counts::of(status);
    let sentence = counts.sentence(&visit.say);
    let overview = Overview {
        frame: visit.frame("overview"),
        title: draw.text(&status.programme.title),
        bar: Bar::of(&counts, &visit.say).svg(Look::InPage),
        counts: draw.counts(&counts),
        sentence,
        deadlines: draw.deadlines(DEADLINES),
        changes,
        all_changes: visit.url("/changes"),
        downloads: draw.downloads(),
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

impl Draw<'_> {
    fn counts(&self, counts: &Counts) -> Vec<Count> {
        let count = |(signal, count): (_, usize)| {
            let mark = self.say.mark(signal);
            let url = self.visit.url_with("/activities", &[("signal", mark.id)]);
            let share = self.say.percent(count as f64 / counts.total().max(1) as f64);
            Count { mark, count: self.say.number(count as f64), share, url }
        };
        counts.present().map(count).collect()
    }

    pub(super) fn deadlines(&self, limit: usize) -> Vec<Deadline> {
        let deadline = |(it, date): (&ItemStatus, NaiveDate)| Deadline {
            id: it.item.id.to_string(),
            url: self.url(it),
            title: self.text(&it.item.title),
            mark: self.say.mark(it.look.signal),
            date,
            day: self.say.day(date),
            distance: it.look.days_to_due.map(|days| self.say.distance(days)).unwrap_or_default(),
        };
        self.status.deadlines().into_iter().take(limit).map(deadline).collect()
    }

    /// What programs read of this programme; a page's reader sees no more there than here.
    fn downloads(&self) -> Vec<Download> {
        let api = format!("/api/v1/programmes/{}", super::words::for_address(&self.status.programme.id));
        let lang = self.say.lang();
        let file = |name: &str, key: &str| Download { url: format!("{api}/{name}?lang={lang}"), text: self.say.t(key) };
        vec![
            file("export/activities.csv", "download-csv"),
            file("export/activities.xlsx", "download-xlsx"),
            file("export/activities.json", "download-json"),
            file("calendar.ics", "download-calendar"),
        ]
    }
}
