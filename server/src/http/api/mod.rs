//! `/api/v1`: how programmes stand, as flat JSON for dashboards that poll.
//!
//! Every answer is computed at the moment of the question, so an ETag over its content is right also when a deadline
//! passes and nobody writes, and `Cache-Control` ends where the clock alone would change it. Reads only. Shapes are in
//! `rows`, what may be asked in `query`, who sees what in `status`.

mod answer;
mod changes;
mod events;
mod export;
mod query;
mod report;
mod rows;
mod shapes;

use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, Uri},
    response::Response,
    routing::{get, post},
};
use chrono::NaiveDate;
use engine::{chart::StateSignal, ids::Lang, roadmap::ItemKind, signal::Timeliness};
use serde::Serialize;

pub use self::changes::Shared;
use self::{
    answer::{LONGEST_AGE, age, answer, page_answer, tag},
    query::{Asked, Key},
    rows::Rows,
};
use super::{
    Web,
    caller::Caller,
    problem::{Kind, Problem, Result},
    status::{ItemStatus, Level, Status, text},
};
use crate::store::status as stored;

const ITEMS: &[Key] =
    &[Key::Signal, Key::State, Key::Entity, Key::Pillar, Key::Overdue, Key::Lang, Key::Limit, Key::Cursor];
const WITHOUT_PILLAR: &[Key] =
    &[Key::Signal, Key::State, Key::Entity, Key::Overdue, Key::Lang, Key::Limit, Key::Cursor];
const LEDGER: &[Key] = &[Key::Status, Key::Item, Key::Entity, Key::Lang, Key::Limit, Key::Cursor];

type Pairs = Query<Vec<(String, String)>>;

pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/programmes", get(programmes))
        .route("/programmes/{p}", get(programme))
        .route("/programmes/{p}/summary", get(summary))
        .route("/programmes/{p}/activities", get(activities))
        .route("/programmes/{p}/activities/{id}", get(activity))
        .route("/programmes/{p}/activities/{id}/history", get(history))
        .route("/programmes/{p}/activities/{id}/updates", post(report::report))
        .route("/programmes/{p}/targets", get(targets))
        .route("/programmes/{p}/commitments", get(commitments))
        .route("/programmes/{p}/entities", get(entities))
        .route("/programmes/{p}/consultations", get(consultations))
        .route("/programmes/{p}/ledger", get(ledger))
        .route("/programmes/{p}/changes", get(changes::changes))
        .route("/programmes/{p}/events", get(events::events))
        .route("/programmes/{p}/export/{file}", get(export::export))
        .fallback(async |uri: Uri| Problem::not_found("page", uri.path()))
        .method_not_allowed_fallback(async || Problem::new(Kind::MethodNotAllowed, Kind::MethodNotAllowed.help()))
}

#[derive(Serialize)]
struct ProgrammeRow {
    id: String,
    title: String,
    lang: String,
    notice: Option<String>,
    period_from: Option<NaiveDate>,
    period_to: Option<NaiveDate>,
    zone: &'static str,
    languages: String,
    revision: i32,
    url: String,
}

#[derive(Serialize)]
struct Summary {
    programme: String,
    title: String,
    lang: String,
    notice: Option<String>,
    revision: i32,
    activities: usize,
    done: usize,
    on_track: usize,
    at_risk: usize,
    late: usize,
    no_report: usize,
    closed: usize,
    due_soon: usize,
    overdue: usize,
    reported_this_period: usize,
    targets: usize,
    targets_met: usize,
    commitments: usize,
    commitments_done: usize,
    next_deadline: Option<NaiveDate>,
    next_deadline_id: Option<String>,
    last_change_at: Option<String>,
    data_as_of: String,
}

async fn programmes(
    State(web): State<Web>,
    caller: Caller,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, &[Key::Lang, Key::Limit, Key::Cursor])?;
    let mut rows = Vec::new();
    let (mut published, clock) = (web.published().await?, web.clock().await?);
    published.retain(|one| caller.level(&one.programme_id).is_ok());
    for one in &published {
        let programme = web.programme(&one.programme_id, one.revision).await?;
        let languages: Vec<Lang> = asked.lang.iter().chain(&programme.languages).cloned().collect();
        rows.push(programme_row(&programme, one.revision, &languages));
    }
    let (page, next_cursor) = asked.page(&rows, |row| &row.id)?;
    let tag = tag(&(page, &next_cursor, rows.len()));
    let revision = published.iter().map(|p| p.revision).max().unwrap_or(0);
    let body = serde_json::json!({
        "items": page, "next_cursor": next_cursor, "total": rows.len(), "revision": revision,
        "data_as_of": rows::instant(clock.at, chrono_tz::UTC),
    });
    let age = (!clock.is_virtual).then_some(LONGEST_AGE);
    Ok(answer(&headers, tag, age, body))
}

async fn programme(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, &[Key::Lang])?;
    let status = web.status(&p, caller.level(&p)?).await?;
    let row = programme_row(&status.programme, status.revision, &asked.languages(&status));
    let tag = tag(&row);
    Ok(answer(&headers, tag, age(&status), row))
}

fn programme_row(programme: &engine::Programme, revision: i32, languages: &[Lang]) -> ProgrammeRow {
    let title = text(&programme.title, languages);
    ProgrammeRow {
        id: programme.id.clone(),
        title: title.text,
        lang: title.lang,
        notice: programme.notice.as_ref().map(|notice| text(notice, languages).text),
        period_from: programme.period.map(|period| period.from),
        period_to: programme.period.map(|period| period.to),
        zone: programme.zone.name(),
        languages: programme.languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(","),
        revision,
        url: format!("/api/v1/programmes/{}/summary", programme.id),
    }
}

async fn summary(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, &[Key::Lang])?;
    let status = web.status(&p, caller.level(&p)?).await?;
    let mut summary = summarise(&status, &asked.languages(&status));
    let tag = tag(&summary);
    summary.data_as_of = rows::instant(status.at, status.programme.zone);
    Ok(answer(&headers, tag, age(&status), summary))
}

/// Without the moment it is true at: that alone is no change.
fn summarise(status: &Status, languages: &[Lang]) -> Summary {
    let activities: Vec<&ItemStatus> = status.of_kind(ItemKind::Activity).collect();
    let with = |signal| activities.iter().filter(|a| a.look.signal == signal).count();
    let when = |timeliness| activities.iter().filter(|a| a.look.timeliness == timeliness).count();
    let done = |kind| status.of_kind(kind).filter(|i| i.look.signal == StateSignal::Done).count();
    let title = text(&status.programme.title, languages);
    let next = status.deadlines().into_iter().next();
    Summary {
        programme: status.programme.id.clone(),
        title: title.text,
        lang: title.lang,
        notice: status.programme.notice.as_ref().map(|notice| text(notice, languages).text),
        revision: status.revision,
        activities: activities.len(),
        done: with(StateSignal::Done),
        on_track: with(StateSignal::OnTrack),
        at_risk: with(StateSignal::AtRisk),
        late: with(StateSignal::Late),
        no_report: with(StateSignal::NoReport),
        closed: with(StateSignal::Closed),
        due_soon: when(Timeliness::DueSoon),
        overdue: when(Timeliness::Overdue),
        reported_this_period: activities.iter().filter(|a| a.look.reported_this_period).count(),
        targets: status.of_kind(ItemKind::Target).count(),
        targets_met: done(ItemKind::Target),
        commitments: status.of_kind(ItemKind::Commitment).count(),
        commitments_done: done(ItemKind::Commitment),
        next_deadline: next.map(|(_, due)| due),
        next_deadline_id: next.map(|(it, _)| it.item.id.to_string()),
        last_change_at: status.changed_at().map(|at| rows::instant(at, status.programme.zone)),
        data_as_of: String::new(),
    }
}

async fn activities(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    list(&web, caller.level(&p)?, &p, &headers, Asked::read(&pairs, ITEMS)?, ItemKind::Activity, |rows, it| {
        Some(rows.activity(it))
    })
    .await
}

async fn targets(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    list(&web, caller.level(&p)?, &p, &headers, Asked::read(&pairs, ITEMS)?, ItemKind::Target, |rows, it| {
        Some(rows.target(it))
    })
    .await
}

async fn commitments(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, WITHOUT_PILLAR)?;
    list(&web, caller.level(&p)?, &p, &headers, asked, ItemKind::Commitment, |rows, it| Some(rows.commitment(it))).await
}

async fn entities(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, WITHOUT_PILLAR)?;
    list(&web, caller.level(&p)?, &p, &headers, asked, ItemKind::Entity, |rows, it| rows.entity(it)).await
}

async fn consultations(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, WITHOUT_PILLAR)?;
    list(&web, caller.level(&p)?, &p, &headers, asked, ItemKind::Consultation, |rows, it| Some(rows.consultation(it)))
        .await
}

/// The items of one kind that are asked for, a page of them.
async fn list<T: Serialize>(
    web: &Web,
    level: Level,
    programme: &str,
    headers: &HeaderMap,
    asked: Asked,
    kind: ItemKind,
    draw: impl Fn(&Rows<'_>, &ItemStatus) -> Option<T>,
) -> Result<Response> {
    let status = web.status(programme, level).await?;
    asked.check_names(&status)?;
    let languages = asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let drawn = |it: &ItemStatus| Some((it.item.id.clone(), draw(&rows, it)?));
    let wanted: Vec<_> = status.of_kind(kind).filter(|it| asked.wants(it)).filter_map(drawn).collect();
    let total = wanted.len();
    let (begin, next_cursor) = {
        let (page, next) = asked.page(&wanted, |(id, _)| id.as_str())?;
        (page.first().and_then(|(first, _)| wanted.iter().position(|(id, _)| id == first)).unwrap_or(total), next)
    };
    let items: Vec<T> = wanted.into_iter().skip(begin).take(asked.limit.get()).map(|(_, row)| row).collect();
    Ok(page_answer(headers, &status, &asked, items, next_cursor, total))
}

async fn activity(
    State(web): State<Web>,
    caller: Caller,
    Path((p, id)): Path<(String, String)>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, &[Key::Lang])?;
    let status = web.status(&p, caller.level(&p)?).await?;
    let row = Rows { status: &status, languages: &asked.languages(&status) }.activity(find(&status, &id)?);
    Ok(answer(&headers, tag(&row), age(&status), row))
}

async fn history(
    State(web): State<Web>,
    caller: Caller,
    Path((p, id)): Path<(String, String)>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, &[Key::Lang, Key::Limit, Key::Cursor])?;
    let status = web.status(&p, caller.level(&p)?).await?;
    let it = find(&status, &id)?;
    let before = asked.number()?.unwrap_or(i64::MAX);
    let mut conn = web.connection().await?;
    let mut past = stored::history(&mut conn, it.instance_id, before, one_more(&asked)).await?;
    let next = cut(&mut past, &asked).then(|| past.last().map(|p| p.turn.to_string())).flatten();
    let languages = asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let items = past.iter().map(|p| rows.past(it, p)).collect();
    // turns count from one without a gap
    let total = usize::try_from(it.instance.turn).unwrap_or(usize::MAX);
    Ok(page_answer(&headers, &status, &asked, items, next, total))
}

async fn ledger(
    State(web): State<Web>,
    caller: Caller,
    Path(p): Path<String>,
    headers: HeaderMap,
    Query(pairs): Pairs,
) -> Result<Response> {
    let asked = Asked::read(&pairs, LEDGER)?;
    let status = web.status(&p, caller.level(&p)?).await?;
    asked.check_names(&status)?;
    let meant = |it: &&ItemStatus| asked.item.as_ref().is_none_or(|item| it.item.id.as_str() == item);
    let instances: Vec<_> = status.items.iter().filter(meant).map(|it| it.instance_id).collect();
    let wanted = stored::Ledger {
        programme: &p,
        instances: &instances,
        status: asked.status.as_deref(),
        entity: asked.entity.as_deref(),
        after: asked.number()?.unwrap_or(0),
        limit: one_more(&asked),
    };
    let mut conn = web.connection().await?;
    let mut sent = stored::ledger(&mut conn, &wanted).await?;
    let total = usize::try_from(stored::ledger_total(&mut conn, &wanted).await?).unwrap_or(0);
    let next = cut(&mut sent, &asked).then(|| sent.last().map(|s| s.id.to_string())).flatten();
    let languages = asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let items = sent.into_iter().filter_map(|s| rows.reminder(s)).collect();
    Ok(page_answer(&headers, &status, &asked, items, next, total))
}

/// One more than wanted shows whether there is a next page.
fn one_more(asked: &Asked) -> i64 {
    i64::try_from(asked.limit.get()).unwrap_or(i64::MAX).saturating_add(1)
}

fn cut<T>(rows: &mut Vec<T>, asked: &Asked) -> bool {
    let more = rows.len() > asked.limit.get();
    rows.truncate(asked.limit.get());
    more
}

fn find<'a>(status: &'a Status, id: &str) -> Result<&'a ItemStatus> {
    let found = status.item(id).filter(|it| it.item.kind == ItemKind::Activity);
    found.ok_or_else(|| Problem::not_found("activity", id))
}
