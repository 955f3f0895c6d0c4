//! Programmes, and how each stands in one flat object.

use axum::{extract::Path, response::Response};
use engine::{Programme, chart::StateSignal, ids::Lang, roadmap::ItemKind, signal::Timeliness};

use super::{
    super::{
        problem::Result,
        status::{ItemStatus, Status, text},
    },
    answer::{LONGEST_AGE, age, answer},
    ask::Ask,
    rows::instant,
    shapes::{ProgrammeRow, Summary},
};

pub(super) async fn programmes(ask: Ask) -> Result<Response> {
    let mut rows = Vec::new();
    let (mut published, clock) = (ask.web.published().await?, ask.web.clock().await?);
    published.retain(|one| ask.caller.level(&one.programme_id).is_ok());
    for one in &published {
        let programme = ask.web.programme(&one.programme_id, one.revision).await?;
        let languages: Vec<Lang> = ask.asked.lang().iter().chain(&programme.languages).cloned().collect();
        rows.push(row(&programme, one.revision, &languages));
    }
    let (page, next_cursor) = ask.asked.page(&rows, |row| &row.id)?;
    let revision = published.iter().map(|p| p.revision).max().unwrap_or(0);
    let body = serde_json::json!({
        "items": page, "next_cursor": next_cursor, "total": rows.len(), "revision": revision,
        "data_as_of": instant(clock.at, chrono_tz::UTC),
    });
    let age = (!clock.is_virtual).then_some(LONGEST_AGE);
    Ok(answer(&ask.headers, &(page, &next_cursor, rows.len()), age, &body))
}

pub(super) async fn programme(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    ask.one(&status, row(&status.programme, status.revision, &ask.asked.languages(&status)))
}

fn row(programme: &Programme, revision: i32, languages: &[Lang]) -> ProgrammeRow {
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

pub(super) async fn summary(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let content = summarise(&status, &ask.asked.languages(&status));
    let told = Summary { data_as_of: instant(status.at, status.programme.zone), ..content.clone() };
    Ok(answer(&ask.headers, &content, age(&status), told))
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
        last_change_at: status.changed_at().map(|at| instant(at, status.programme.zone)),
        data_as_of: String::new(),
    }
}
