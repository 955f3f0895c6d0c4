//! A local time that clocks leave out on the very day for which it is planned.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::{Ground, said::plans};
use crate::{
    calendar::{self, Anchor, Calendar, CivilAnchor, Moment, Place, Slot},
    chart::Chart,
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
    },
    roadmap::{Entity, Item},
};

/// Clocks go forward at night, nowhere later than this.
const LATEST_GAP: NaiveTime = match NaiveTime::from_hms_opt(4, 0, 0) {
    Some(four) => four,
    None => NaiveTime::MIN,
};

/// One warning a place, with the first day on which it happens.
pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: HashSet<Span> = HashSet::new();
    for (name, places) in ground.workflows {
        let Some(chart) = ground.programme.charts.get(name) else { continue };
        let schedules = places.asks.iter().map(|p| &p.schedule).chain(&places.reminds);
        for item in ground.programme.items.values().filter(|item| item.workflow == *name) {
            let home = home(ground, item);
            for (plan, place) in plans(chart).zip(schedules.clone()) {
                for (moment, span) in plan.at().iter().zip(&place.at) {
                    let zones = ground.programme.entities_of(plan.to(), item).iter();
                    let zones = zones.filter_map(|id| ground.programme.entity(id)).map(|e| e.zone);
                    found.extend(zones.filter_map(|zone| in_gap(item, moment, home, zone)).map(|slot| (slot, *span)));
                }
            }
            found.extend(deadlines(chart, item, home, &places.deadlines));
        }
    }
    found.retain(|(_, span)| seen.insert(*span));
    found.into_iter().map(|(slot, span)| diagnostic(slot, span)).collect()
}

/// The calendar and the clock of who is responsible.
fn home<'g>(ground: &Ground<'g>, item: &Item) -> Option<&'g Entity> {
    let first = item.cast.responsible.first()?;
    ground.programme.entity(first).map(AsRef::as_ref)
}

fn deadlines(chart: &Chart, item: &Item, home: Option<&Entity>, places: &[Span]) -> Vec<(Slot, Span)> {
    let all = chart.deadlines.iter().zip(places);
    all.filter_map(|(d, span)| Some((in_gap(item, &d.at, home, home?.zone)?, *span))).collect()
}

/// The slot of a moment whose wall time does not exist.
fn in_gap(item: &Item, moment: &Moment, home: Option<&Entity>, times: Tz) -> Option<Slot> {
    moment.time.filter(|time| *time < LATEST_GAP)?;
    let date: NaiveDate = match moment.anchor {
        Anchor::Start => item.start?,
        Anchor::Due => item.due?,
        Anchor::Entered | Anchor::Now | Anchor::Fact(_) => return None,
    };
    let weekdays = Calendar::weekdays_only();
    let days = home.map_or(&weekdays, |e| e.days.as_ref());
    let place = Place { days, dates: home.map_or(times, |e| e.zone), times };
    let slot = moment.resolve(CivilAnchor::Date(date), place).ok()?;
    (calendar::local(slot.at, slot.zone) != slot.local).then_some(slot)
}

fn diagnostic(slot: Slot, span: Span) -> Diagnostic {
    let really = calendar::local(slot.at, slot.zone);
    let message = format!(
        "{} does not exist on {} in {}, where clocks go forward: this comes at {}",
        slot.local.format("%H:%M"),
        slot.local.date(),
        slot.zone,
        really.format("%H:%M")
    );
    Diagnostic::new(Rule::GapTime, span, message).help("write a time by day")
}
