//! A time of day at which those who are meant are not to be written to, so that the message waits.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::{
    Ground,
    said::{Plan, plans},
    some,
};
use crate::{
    calendar::{Anchor, Calendar, Moment, QuietHours, Recurrence},
    chart::Chart,
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::SchedulePlace,
    },
    roadmap::Role,
};

const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// Whether a moment is where its day begins or ends, because it says no time.
#[derive(Clone, Copy)]
enum Edge {
    None,
    Beginning,
    End,
}

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, places) in ground.workflows {
        let Some(chart) = ground.programme.charts.get(name) else { continue };
        let schedules = places.asks.iter().map(|p| &p.schedule).chain(&places.reminds);
        for (plan, place) in plans(chart).zip(schedules) {
            found.extend(of_plan(ground, chart, plan, place));
        }
    }
    found
}

fn of_plan(ground: &Ground<'_>, chart: &Chart, plan: Plan<'_>, place: &SchedulePlace) -> Vec<Diagnostic> {
    let moments = plan.at().iter().zip(&place.at).filter_map(|(m, span)| Some((time_of(m)?, *span, edge_of(m))));
    let slots = plan.every().zip(place.every).and_then(|(every, span)| Some((time_of_slots(every)?, span, Edge::None)));
    let times: Vec<(NaiveTime, Span, Edge)> = moments.chain(slots).collect();
    if times.is_empty() {
        return Vec::new();
    }
    let hours = hours_of(ground, chart, plan.to());
    times.into_iter().filter_map(|(time, span, edge)| held(&hours, time, span, edge)).collect()
}

/// The quiet hours of those who hear it, with their entities.
fn hours_of<'g>(ground: &Ground<'g>, chart: &Chart, role: Role) -> Vec<(&'g str, QuietHours)> {
    let programme = ground.programme;
    let items = programme.items.values().filter(|item| item.workflow == chart.name);
    let entities: BTreeSet<_> = items.flat_map(|item| programme.entities_of(role, item)).collect();
    let known = entities.into_iter().filter_map(|id| programme.entity(id));
    known.flat_map(|e| e.people_for(role).map(|m| (e.id.as_str(), m.quiet.unwrap_or(e.quiet)))).collect()
}

fn held(hours: &[(&str, QuietHours)], time: NaiveTime, span: Span, edge: Edge) -> Option<Diagnostic> {
    let quiet: Vec<_> = hours.iter().filter(|(_, hours)| hours.contains(time)).collect();
    let (_, first) = quiet.first()?;
    let who: BTreeSet<&str> = quiet.iter().map(|(id, _)| *id).collect();
    let who = some(who);
    let until = first.until.format("%H:%M");
    let (message, help) = match edge {
        Edge::End => (
            format!("the day ends in the quiet hours of {who} ({first}): this comes the morning after, at {until}"),
            "write a time on the day itself, such as `due 09:00`".to_owned(),
        ),
        Edge::Beginning => (
            format!("the day begins in the quiet hours of {who} ({first}): this waits until {until}"),
            "write a time, such as `start 09:00`".to_owned(),
        ),
        Edge::None => (
            format!("{} lies in the quiet hours of {who} ({first}): this waits until {until}", time.format("%H:%M")),
            format!("write a time between {until} and {}", first.from.format("%H:%M")),
        ),
    };
    Some(Diagnostic::new(Rule::QuietHours, span, message).help(help))
}

/// What a moment's clock shows; none where that is known only when it comes.
fn time_of(moment: &Moment) -> Option<NaiveTime> {
    match (moment.time, moment.shift, &moment.anchor) {
        (Some(time), ..) => Some(time),
        (None, _, Anchor::Entered | Anchor::Now) => None,
        (None, Some((_, amount)), _) => (!amount.unit.is_elapsed()).then_some(MORNING),
        // a day begins and ends at midnight
        (None, None, Anchor::Start | Anchor::Due | Anchor::Fact(_)) => Some(NaiveTime::MIN),
    }
}

fn edge_of(moment: &Moment) -> Edge {
    match (&moment.anchor, moment.time, moment.shift) {
        (Anchor::Start, None, None) => Edge::Beginning,
        (Anchor::Due | Anchor::Fact(_), None, None) => Edge::End,
        _ => Edge::None,
    }
}

/// What the clock shows at all slots, as far as the first two tell.
fn time_of_slots(every: &Recurrence) -> Option<NaiveTime> {
    let origin = NaiveDate::from_ymd_opt(2024, 1, 1)?.and_time(MORNING);
    let days = Calendar::weekdays_only();
    let next = |after: DateTime<chrono::Utc>| every.next(origin, after, &days, Tz::UTC);
    let first = next(origin.and_utc())?;
    let second = next(first.at)?;
    (first.local.time() == second.local.time()).then(|| first.local.time())
}
