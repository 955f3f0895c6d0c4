//! The pages of the dashboard: the overview and one activity.
//!
//! A page begins with a sentence, shows a signal as colour, shape and word, and says as of when it is true. No
//! person's name or words stand on any of them: who did something is told by office.

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::NaiveDate;
use engine::{
    chart::StateSignal,
    ids::{EntityId, Lang},
    roadmap::{ItemKind, Localised},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    Web,
    frame::{Frame, Link, Message, page},
    problem::{Problem, Result},
    status::{ItemStatus, Status, Text, text},
    words::{self, Count, Mark, mark},
};
use crate::store::{self, status::Past};

const DEADLINES: usize = 5;
const CHANGES: usize = 8;
const HISTORY: i64 = 50;

pub(super) fn router() -> Router<Web> {
    Router::new().route("/", get(overview)).route("/a/{id}", get(activity))
}

#[derive(Deserialize)]
struct Which {
    programme: Option<String>,
    lang: Option<String>,
}

struct AsOf {
    instant: String,
    words: String,
}

struct Part {
    mark: Mark,
    count: usize,
    percent: usize,
    x: usize,
    width: usize,
}

struct Due {
    date: NaiveDate,
    day: String,
    distance: String,
}

struct Deadline {
    id: String,
    url: Option<String>,
    title: Text,
    date: NaiveDate,
    day: String,
    distance: String,
}

struct Change {
    id: String,
    url: Option<String>,
    instant: String,
    day: String,
    time: String,
    what: String,
    by: Option<String>,
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

async fn overview(State(web): State<Web>, Query(which): Query<Which>) -> Result<Response> {
    let id = match chosen(&web, which.programme).await? {
        Chosen::One(id) => id,
        Chosen::Several(page) => return Ok(page),
    };
    let status = web.status(&id).await?;
    let draw = Draw::new(&status, which.lang);
    let changes = draw.changes(&latest(&web, &status).await?);
    let counts = counts(&status);
    let overview = Overview {
        frame: Frame::new(&web, "overview"),
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

enum Chosen {
    One(String),
    Several(Response),
}

/// The programme asked for, or the only one; where there are several, their list.
async fn chosen(web: &Web, asked: Option<String>) -> Result<Chosen> {
    if let Some(id) = asked {
        return Ok(Chosen::One(id));
    }
    let published = web.published().await?;
    if let [only] = published.as_slice() {
        return Ok(Chosen::One(only.programme_id.clone()));
    }
    let mut links = Vec::new();
    for one in &published {
        let programme = web.programme(&one.programme_id, one.revision).await?;
        let url = format!("/?programme={}", programme.id);
        links.push(Link { url, text: text(&programme.title, &programme.languages) });
    }
    let (title, detail) = match links.len() {
        0 => ("No programme yet", "Start the server with `--programme DIR` to publish one."),
        _ => ("Programmes", "This server carries several programmes."),
    };
    let frame = Frame::new(web, "overview");
    let list = Message { frame, title, detail, links, report: None };
    Ok(Chosen::Several(page(&list)?.into_response()))
}

/// What happened last, one move of an item each.
async fn latest(web: &Web, status: &Status) -> Result<Vec<Past>> {
    let told = [ItemKind::Activity, ItemKind::Commitment, ItemKind::Consultation];
    let mut recent: Vec<&ItemStatus> =
        status.items.iter().filter(|i| told.contains(&i.item.kind) && i.instance.turn > 1).collect();
    recent.sort_by_key(|i| std::cmp::Reverse((i.updated_at, i.instance_id)));
    let instances: Vec<Uuid> = recent.iter().take(CHANGES * 2).map(|i| i.instance_id).collect();
    let mut conn = web.connection().await?;
    let mut moves = store::status::latest_moves(&mut conn, &instances).await?;
    // a first step is no news: everything begins at once
    moves.retain(|past| past.turn > 1);
    moves.truncate(CHANGES);
    Ok(moves)
}

fn counts(status: &Status) -> Vec<Count> {
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
fn parts(counts: &[Count]) -> Vec<Part> {
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

struct Fact {
    name: &'static str,
    values: Vec<Text>,
}

struct TargetLine {
    id: String,
    indicator: Text,
    baseline: String,
    latest: String,
    goal: String,
    unit: String,
    mark: Mark,
}

struct Moved {
    instant: String,
    day: String,
    from: NaiveDate,
    from_day: String,
    to: NaiveDate,
    to_day: String,
}

#[derive(Template)]
#[template(path = "activity.html")]
struct ActivityPage {
    frame: Frame,
    overview: String,
    id: String,
    title: Text,
    notice: Option<Text>,
    mark: Mark,
    sentence: String,
    facts: Vec<Fact>,
    targets: Vec<TargetLine>,
    moved: String,
    postponements: Vec<Moved>,
    history: Vec<Change>,
    as_of: AsOf,
    revision: i32,
}

async fn activity(State(web): State<Web>, Path(id): Path<String>, Query(which): Query<Which>) -> Result<Response> {
    let programme = match chosen(&web, which.programme).await? {
        Chosen::One(programme) => programme,
        Chosen::Several(page) => return Ok(page),
    };
    let status = web.status(&programme).await?;
    let draw = Draw::new(&status, which.lang);
    let it = status.item(&id).filter(|it| it.item.kind == ItemKind::Activity);
    let it = it.ok_or_else(|| Problem::not_found("activity", &id))?;
    let mut conn = web.connection().await?;
    let past = store::status::history(&mut conn, it.instance_id, i64::MAX, HISTORY).await?;
    let shown = ActivityPage {
        frame: Frame::new(&web, "activity"),
        overview: format!("/?programme={programme}"),
        id: it.item.id.to_string(),
        title: draw.text(&it.item.title),
        notice: status.programme.notice.as_ref().map(|notice| draw.text(notice)),
        mark: mark(it.look.signal),
        sentence: draw.sentence(it),
        facts: draw.facts(it),
        targets: status.targets(it).map(|(target, detail)| draw.target(target, detail)).collect(),
        moved: draw.moved_in_all(it),
        postponements: draw.postponements(it),
        history: draw.history(it, &past),
        as_of: draw.as_of(),
        revision: status.revision,
    };
    Ok(page(&shown)?.into_response())
}

/// Draws one programme in the languages of whoever reads.
struct Draw<'a> {
    status: &'a Status,
    languages: Vec<Lang>,
}

impl<'a> Draw<'a> {
    fn new(status: &'a Status, lang: Option<String>) -> Self {
        let languages = lang.iter().map(|l| Lang::from(l.as_str())).chain(status.programme.languages.iter().cloned());
        Draw { status, languages: languages.collect() }
    }

    fn text(&self, localised: &Localised) -> Text {
        text(localised, &self.languages)
    }

    fn as_of(&self) -> AsOf {
        let (at, zone) = (self.status.at, self.status.programme.zone);
        AsOf { instant: words::instant(at), words: words::moment(at, zone) }
    }

    fn url(&self, it: &ItemStatus) -> Option<String> {
        let has_page = it.item.kind == ItemKind::Activity;
        has_page.then(|| format!("/a/{}?programme={}", it.item.id, self.status.programme.id))
    }

    fn names(&self, entities: &[EntityId]) -> Vec<Text> {
        entities.iter().map(|id| self.status.entity(id, &self.languages).name).collect()
    }

    fn due(&self, it: &ItemStatus) -> Option<Due> {
        let date = it.instance.due?;
        let distance = it.look.days_to_due.map(words::distance).unwrap_or_default();
        Some(Due { date, day: words::day(date), distance })
    }

    fn progress(&self, it: &ItemStatus) -> String {
        let confirmed = self.status.progress_confirmed(it).map(|p| format!("{} confirmed", words::percent(p)));
        confirmed.or_else(|| self.status.progress_claimed(it).map(words::percent)).unwrap_or_else(|| "–".into())
    }

    fn line(&self, it: &ItemStatus) -> ActivityLine {
        let lead = self.names(&it.item.cast.responsible).into_iter().next();
        ActivityLine {
            id: it.item.id.to_string(),
            url: self.url(it).unwrap_or_default(),
            title: self.text(&it.item.title),
            lead: lead.unwrap_or_else(|| Text { text: "nobody".into(), lang: "en".into() }),
            due: self.due(it),
            state: self.status.state_words(&it.place, &self.languages),
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

    fn changes(&self, past: &[Past]) -> Vec<Change> {
        past.iter().filter_map(|past| self.change(past)).collect()
    }

    fn change(&self, past: &Past) -> Option<Change> {
        let it = self.status.by_instance(past.instance_id)?;
        let mut what = format!("is now “{}”", self.status.state_words(&past.to_place, &self.languages));
        if let Some(progress) = self.status.progress_then(it, &past.body) {
            what.push_str(&format!(", {} reported", words::percent(progress)));
        }
        Some(self.told(it, past, what))
    }

    fn told(&self, it: &ItemStatus, past: &Past, what: String) -> Change {
        let (day, time) = words::local(past.at, self.status.programme.zone);
        let by = past.actor.as_ref().and_then(|actor| self.status.entity_of(actor, &self.languages));
        Change {
            id: it.item.id.to_string(),
            url: self.url(it),
            instant: words::instant(past.at),
            day,
            time,
            what,
            by: by.map(|named| named.name.text),
        }
    }
}

mod detail;
