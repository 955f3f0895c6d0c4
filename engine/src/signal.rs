//! How an item stands, as it is shown: what its state says of itself, and what the calendar says.
//!
//! The one place that knows what *late* is: reminders, the API and the pages ask here and never compute it again.
//! A `Standing` is all of an item that its signal depends on; `look` says how it stands at a moment, and
//! `next_crossing` until when that stays true if nobody does anything, so that a cached answer can end in time.
//! Leaves out: words and colours (pages), and whose business it is to know (visibility).

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    calendar,
    chart::{Chart, StateSignal},
    ids::ItemId,
    instance::Instance,
    roadmap::{Item, ItemKind, Programme},
};

/// Due within so many days is due soon.
pub const SOON_DAYS: i64 = 14;
/// A programme's reporting periods are quarters, counted from its first day.
pub const PERIOD_MONTHS: u32 = 3;
/// What was reported, or begun, so lately is no silence, although a new period may have begun since.
pub const GRACE_DAYS: i64 = 30;
const GRACE: TimeDelta = TimeDelta::days(GRACE_DAYS);

/// What the calendar says of an item; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timeliness {
    OnTime,
    DueSoon,
    /// Under way, and no report in this period.
    NoReport,
    /// The due day has ended where the responsible entity is.
    Overdue,
}

/// How an item stands at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What is shown: the worst of state and calendar.
    pub signal: StateSignal,
    pub timeliness: Timeliness,
    /// Negative when overdue; none without a due date or when nothing is due any more.
    pub days_to_due: Option<i64>,
    pub reported_this_period: bool,
    /// Items that it depends on, unfinished and past their due dates.
    pub held_up_by: Vec<ItemId>,
}

/// All of an item that its signal depends on.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What the state says of itself.
    state: Option<StateSignal>,
    done: bool,
    expects_reports: bool,
    start: Option<NaiveDate>,
    due: Option<NaiveDate>,
    /// The responsible entity's.
    zone: Tz,
    reported: Option<DateTime<Utc>>,
    periods: Periods,
    /// Unfinished items that it depends on, and when each becomes overdue.
    awaits: Vec<(ItemId, DateTime<Utc>)>,
}

#[derive(Debug, Clone, Copy)]
struct Periods {
    origin: NaiveDate,
    zone: Tz,
}

impl Standing {
    /// `other` gives how another item of the programme is going; one that has not begun is none.
    pub fn of<'a>(
        programme: &Programme,
        item: &Item,
        chart: &Chart,
        instance: &Instance,
        other: impl Fn(&ItemId) -> Option<(&'a Chart, &'a Instance)>,
    ) -> Standing {
        let awaits = item.depends_on.iter().filter_map(|id| {
            let (chart, instance) = other(id)?;
            let due = instance.due.filter(|_| !settled(instance.done, instance.state_signal(chart)))?;
            let zone = programme.item(id).map_or(programme.zone, |before| zone(programme, before));
            Some((id.clone(), calendar::end_of_day(due, zone)))
        });
        Standing {
            state: instance.state_signal(chart),
            done: instance.done,
            expects_reports: matches!(item.kind, ItemKind::Activity | ItemKind::Commitment),
            start: instance.start,
            due: instance.due,
            zone: zone(programme, item),
            reported: instance.reported,
            periods: Periods::of(programme),
            awaits: awaits.collect(),
        }
    }

    pub fn look(&self, at: DateTime<Utc>) -> Look {
        let settled = settled(self.done, self.state);
        let timeliness = if settled { Timeliness::OnTime } else { self.timeliness(at) };
        let late = |(id, overdue): &(ItemId, DateTime<Utc>)| (*overdue <= at).then(|| id.clone());
        let held_up_by: Vec<ItemId> = if settled { Vec::new() } else { self.awaits.iter().filter_map(late).collect() };
        Look {
            signal: self.signal(timeliness, !held_up_by.is_empty()),
            timeliness,
            days_to_due: self.due.filter(|_| !settled).map(|due| self.days_to(due, at)),
            reported_this_period: self.reported_this_period(at),
            held_up_by,
        }
    }

    /// The next instant at which anything of `look` changes by the clock alone.
    pub fn next_crossing(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut crossings = vec![self.periods.next_start(at)];
        if !settled(self.done, self.state) {
            // days are counted where the responsible entity is; due soon and overdue begin at such a midnight too
            crossings.push(self.due.map(|_| calendar::end_of_day(calendar::local(at, self.zone).date(), self.zone)));
            crossings.push(self.silent_from());
            crossings.extend(self.awaits.iter().map(|(_, overdue)| Some(*overdue)));
        }
        crossings.into_iter().flatten().filter(|crossing| *crossing > at).min()
    }

    /// Done and closed are their own; of all else the worst is shown (DECISIONS 9).
    fn signal(&self, timeliness: Timeliness, held_up: bool) -> StateSignal {
        if settled(self.done, self.state) {
            return self.state.unwrap_or(StateSignal::Done);
        }
        let by_calendar = match timeliness {
            Timeliness::OnTime | Timeliness::DueSoon => StateSignal::OnTrack,
            Timeliness::NoReport => StateSignal::NoReport,
            Timeliness::Overdue => StateSignal::Late,
        };
        let by_others = if held_up { StateSignal::AtRisk } else { StateSignal::OnTrack };
        let own = self.state.unwrap_or(StateSignal::OnTrack);
        [by_calendar, by_others].into_iter().fold(own, |worst, s| if s.weight() > worst.weight() { s } else { worst })
    }

    fn timeliness(&self, at: DateTime<Utc>) -> Timeliness {
        let days = self.due.map(|due| self.days_to(due, at));
        if days.is_some_and(|days| days < 0) {
            Timeliness::Overdue
        } else if self.is_silent(at) {
            Timeliness::NoReport
        } else if days.is_some_and(|days| days <= SOON_DAYS) {
            Timeliness::DueSoon
        } else {
            Timeliness::OnTime
        }
    }

    fn days_to(&self, due: NaiveDate, at: DateTime<Utc>) -> i64 {
        due.signed_duration_since(calendar::local(at, self.zone).date()).num_days()
    }

    fn is_silent(&self, at: DateTime<Utc>) -> bool {
        !self.reported_this_period(at) && self.silent_from().is_some_and(|from| from <= at)
    }

    /// When silence would begin, if the last report were not of this period.
    fn silent_from(&self) -> Option<DateTime<Utc>> {
        if !self.expects_reports {
            return None;
        }
        let begun = calendar::start_of_day(self.start?, self.zone);
        self.reported.map_or(begun, |reported| reported.max(begun)).checked_add_signed(GRACE)
    }

    fn reported_this_period(&self, at: DateTime<Utc>) -> bool {
        let start = self.periods.start(at);
        self.reported.zip(start).is_some_and(|(reported, start)| reported >= start)
    }
}

/// Nothing more is expected of it.
fn settled(done: bool, state: Option<StateSignal>) -> bool {
    done || matches!(state, Some(StateSignal::Done | StateSignal::Closed))
}

fn zone(programme: &Programme, item: &Item) -> Tz {
    let responsible = item.cast.responsible.first().and_then(|id| programme.entity(id));
    responsible.map_or(programme.zone, |entity| entity.zone)
}

impl Periods {
    fn of(programme: &Programme) -> Self {
        // without a period of its own a programme reports by the quarters of the year
        let any_new_year = NaiveDate::from_yo_opt(2000, 1).unwrap_or_default();
        Periods { origin: programme.period.map_or(any_new_year, |p| p.from), zone: programme.zone }
    }

    fn start(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = calendar::local(at, self.zone).date();
        let period = calendar::reporting_period(self.origin, PERIOD_MONTHS, today)?;
        Some(calendar::start_of_day(*period.start(), self.zone))
    }

    fn next_start(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = calendar::local(at, self.zone).date();
        let first = match calendar::reporting_period(self.origin, PERIOD_MONTHS, today) {
            Some(period) => period.end().checked_add_days(Days::new(1))?,
            None => self.origin,
        };
        // beyond the years of zone data nothing more is expected to happen
        (first.year() <= 9999).then(|| calendar::start_of_day(first, self.zone))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}:00Z").parse().expect("an instant")
    }

    /// An activity of somebody in Phnom Penh (UTC+7), from 3 June to 15 August, in a programme of Jakarta (UTC+7).
    fn activity() -> Standing {
        Standing {
            state: Some(StateSignal::OnTrack),
            done: false,
            expects_reports: true,
            start: Some(date("2024-06-03")),
            due: Some(date("2024-08-15")),
            zone: chrono_tz::Asia::Phnom_Penh,
            reported: Some(at("2024-08-01T02:00")),
            periods: Periods { origin: date("2024-05-01"), zone: chrono_tz::Asia::Jakarta },
            awaits: Vec::new(),
        }
    }

    fn check(standing: &Standing, moment: &str, signal: StateSignal, timeliness: Timeliness, days: Option<i64>) {
        let look = standing.look(at(moment));
        assert_eq!((look.signal, look.timeliness, look.days_to_due), (signal, timeliness, days), "{moment}");
    }

    #[test]
    fn the_calendar_moves_an_item_from_on_time_to_due_soon_to_overdue() {
        let it = activity();
        check(&it, "2024-07-31T16:59", StateSignal::OnTrack, Timeliness::OnTime, Some(15));
        check(&it, "2024-07-31T17:00", StateSignal::OnTrack, Timeliness::DueSoon, Some(14));
        check(&it, "2024-08-14T17:00", StateSignal::OnTrack, Timeliness::DueSoon, Some(0));
        check(&it, "2024-08-15T16:59", StateSignal::OnTrack, Timeliness::DueSoon, Some(0));
        // the day ends where the responsible entity is
        check(&it, "2024-08-15T17:00", StateSignal::Late, Timeliness::Overdue, Some(-1));
        let in_manila = Standing { zone: chrono_tz::Asia::Manila, ..activity() };
        check(&in_manila, "2024-08-15T15:59", StateSignal::OnTrack, Timeliness::DueSoon, Some(0));
        check(&in_manila, "2024-08-15T16:00", StateSignal::Late, Timeliness::Overdue, Some(-1));
    }

    #[test]
    fn the_worst_is_shown_and_done_closed_and_no_report_are_their_own() {
        let said = |state| Standing { state: Some(state), ..activity() };
        let (soon, after) = ("2024-08-10T00:00", "2024-08-20T00:00");
        check(&said(StateSignal::AtRisk), soon, StateSignal::AtRisk, Timeliness::DueSoon, Some(5));
        check(&said(StateSignal::AtRisk), after, StateSignal::Late, Timeliness::Overdue, Some(-5));
        check(&said(StateSignal::Late), soon, StateSignal::Late, Timeliness::DueSoon, Some(5));
        check(&said(StateSignal::NoReport), soon, StateSignal::NoReport, Timeliness::DueSoon, Some(5));
        check(&said(StateSignal::Done), after, StateSignal::Done, Timeliness::OnTime, None);
        check(&said(StateSignal::Closed), after, StateSignal::Closed, Timeliness::OnTime, None);
        let missed = Standing { done: true, ..said(StateSignal::Late) };
        check(&missed, soon, StateSignal::Late, Timeliness::OnTime, None);
        let speechless = Standing { state: None, ..activity() };
        check(&speechless, soon, StateSignal::OnTrack, Timeliness::DueSoon, Some(5));
        check(&Standing { done: true, ..speechless }, after, StateSignal::Done, Timeliness::OnTime, None);
    }

    #[test]
    fn silence_is_no_report_never_late() {
        let silent = Standing { reported: None, due: Some(date("2025-02-01")), ..activity() };
        check(&silent, "2024-05-20T00:00", StateSignal::OnTrack, Timeliness::OnTime, Some(257));
        check(&silent, "2024-07-02T16:59", StateSignal::OnTrack, Timeliness::OnTime, Some(214));
        check(&silent, "2024-07-02T17:00", StateSignal::NoReport, Timeliness::NoReport, Some(213));
        let at_risk = Standing { state: Some(StateSignal::AtRisk), ..silent.clone() };
        check(&at_risk, "2024-07-10T00:00", StateSignal::AtRisk, Timeliness::NoReport, Some(206));
        check(&silent, "2025-02-02T00:00", StateSignal::Late, Timeliness::Overdue, Some(-1));
        // a report of the last days of one period is still news in the next; later it is not
        let lately = Standing { reported: Some(at("2024-07-25T00:00")), ..silent.clone() };
        check(&lately, "2024-08-23T00:00", StateSignal::OnTrack, Timeliness::OnTime, Some(162));
        check(&lately, "2024-08-24T00:00", StateSignal::NoReport, Timeliness::NoReport, Some(161));
        // nobody is asked to report on an entity, and nothing is due before it starts
        let entity = Standing { expects_reports: false, ..silent.clone() };
        check(&entity, "2024-12-01T00:00", StateSignal::OnTrack, Timeliness::OnTime, Some(62));
        let someday = Standing { start: None, ..silent };
        check(&someday, "2024-12-01T00:00", StateSignal::OnTrack, Timeliness::OnTime, Some(62));
    }

    #[test]
    fn a_report_is_of_the_period_it_came_in() {
        let check = |reported: &str, moment: &str, expect: bool| {
            let it = Standing { reported: Some(at(reported)), ..activity() };
            assert_eq!(it.look(at(moment)).reported_this_period, expect, "{reported} seen at {moment}");
        };
        check("2024-06-10T00:00", "2024-07-31T16:59", true);
        check("2024-06-10T00:00", "2024-07-31T17:00", false);
        check("2024-07-31T17:00", "2024-08-01T00:00", true);
        check("2024-06-10T00:00", "2024-04-01T00:00", false);
    }

    #[test]
    fn an_unfinished_predecessor_past_its_due_puts_at_risk() {
        let it = Standing { awaits: vec![("A03".into(), at("2024-07-11T17:00"))], ..activity() };
        check(&it, "2024-07-11T16:59", StateSignal::OnTrack, Timeliness::OnTime, Some(35));
        check(&it, "2024-07-11T17:00", StateSignal::AtRisk, Timeliness::OnTime, Some(34));
        assert_eq!(it.look(at("2024-07-12T00:00")).held_up_by, [ItemId::from("A03")]);
        let silent = Standing { reported: None, ..it.clone() };
        check(&silent, "2024-07-11T17:00", StateSignal::AtRisk, Timeliness::NoReport, Some(34));
        let done = Standing { state: Some(StateSignal::Done), ..it };
        assert_eq!(done.look(at("2024-07-12T00:00")).held_up_by, []);
    }

    /// Over two years: `look` changes at a crossing and at no other time.
    #[test]
    fn nothing_changes_between_crossings() {
        let base = activity();
        let cases = [
            base.clone(),
            Standing { reported: None, ..base.clone() },
            Standing { due: None, ..base.clone() },
            Standing { due: None, start: None, expects_reports: false, ..base.clone() },
            Standing { state: Some(StateSignal::Done), ..base.clone() },
            Standing {
                zone: chrono_tz::America::New_York,
                awaits: vec![("A03".into(), at("2024-07-11T17:30"))],
                ..base.clone()
            },
            Standing { reported: None, due: None, ..base },
        ];
        for (n, it) in cases.iter().enumerate() {
            let mut now = at("2024-04-01T00:30");
            let mut changes = 0;
            while now < at("2026-04-01T00:00") {
                let crossing = it.next_crossing(now).expect("a period always ends");
                assert!(crossing > now);
                let just_before = crossing - TimeDelta::seconds(1);
                for part in 0..8 {
                    let between = now + (just_before - now) * part / 8;
                    assert_eq!(it.look(between), it.look(just_before), "case {n}, from {now} to {crossing}");
                }
                changes += usize::from(it.look(crossing) != it.look(just_before));
                now = crossing;
            }
            assert!(changes > 0, "case {n}");
        }
    }
}
