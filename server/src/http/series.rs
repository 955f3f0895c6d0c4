//! How a programme has come along: what was planned, reported and confirmed by when, and who reported in each period.
//!
//! Computed from how it stood at past moments (`past`), so it never says otherwise than what was shown then.

use chrono::{DateTime, Months, NaiveDate, Utc};
use engine::{
    calendar,
    chart::StateSignal,
    message::Args,
    roadmap::{ItemKind, Role},
    signal::PERIOD_MONTHS,
};

use super::{
    say::Say,
    status::{ItemStatus, Status},
};

/// So many points are drawn at most; beyond them the steps are longer than a month.
const MOST_POINTS: usize = 60;

/// How many activities were finished when.
pub(crate) struct Course {
    pub(crate) total: usize,
    pub(crate) points: Vec<Point>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    pub(crate) day: NaiveDate,
    /// Due before this day, as first agreed.
    pub(crate) planned: usize,
    /// None: this day is still to come.
    pub(crate) stood: Option<Stood>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Stood {
    /// Reported as finished, confirmed ones among them.
    pub(crate) reported: usize,
    pub(crate) confirmed: usize,
}

/// Who reported in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    /// So many were under way.
    pub(crate) expected: usize,
    pub(crate) reported: usize,
}

impl Stood {
    pub(crate) fn of(status: &Status) -> Stood {
        let activities = || status.of_kind(ItemKind::Activity);
        let confirmed = activities().filter(|it| it.look.signal == StateSignal::Done).count();
        Stood { reported: confirmed + activities().filter(|it| is_claimed(status, it)).count(), confirmed }
    }
}

/// Its responsible entity says that it is finished, and somebody else is asked whether it is so.
fn is_claimed(status: &Status, it: &ItemStatus) -> bool {
    let asked = |ask: &engine::chart::Ask| ask.to == Role::Verifier && it.instance.is_active(ask.state);
    let open = !matches!(it.look.signal, StateSignal::Done | StateSignal::Closed);
    open && (it.chart.asks.iter().any(asked) || status.progress_claimed(it).is_some_and(|part| part >= 1.0))
}

impl Course {
    /// The days at which points lie: the first of each month while the programme lasts, and today.
    pub(crate) fn days(status: &Status) -> Vec<NaiveDate> {
        let today = calendar::local(status.at, status.programme.zone).date();
        let dues = || status.of_kind(ItemKind::Activity).flat_map(|it| [it.item.due, it.instance.due]).flatten();
        let starts = status.of_kind(ItemKind::Activity).filter_map(|it| it.instance.start);
        let period = status.programme.period;
        let first = period.map(|p| p.from).or_else(|| starts.chain(dues()).min()).unwrap_or(today).min(today);
        let last = dues().chain(period.map(|p| p.to)).max().unwrap_or(today).max(today);
        let step = (1..).find(|step| span(first, last, *step).len() <= MOST_POINTS).unwrap_or(1);
        let mut days = span(first, last, step);
        days.push(today);
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Of those days the ones that have come, as moments.
    pub(crate) fn moments(status: &Status) -> Vec<DateTime<Utc>> {
        let moment = |day| calendar::start_of_day(day, status.programme.zone);
        let mut past: Vec<DateTime<Utc>> =
            Course::days(status).into_iter().map(moment).filter(|at| *at < status.at).collect();
        // today is told as it stands now
        past.pop();
        past.push(status.at);
        past
    }

    /// `stood` tells of the same moments, those before the first publication left out.
    pub(crate) fn of(status: &Status, stood: &[(DateTime<Utc>, Stood)]) -> Course {
        let activities = || status.of_kind(ItemKind::Activity);
        let today = calendar::local(status.at, status.programme.zone).date();
        let then = |day: NaiveDate| {
            let at = if day == today { status.at } else { calendar::start_of_day(day, status.programme.zone) };
            let known = stood.iter().find(|(moment, _)| *moment == at).map(|(_, stood)| *stood);
            known.or_else(|| (day < today).then(Stood::default))
        };
        let due = |it: &ItemStatus| it.item.due.or(it.instance.due);
        let point = |day: NaiveDate| Point {
            day,
            planned: activities().filter(|it| due(it).is_some_and(|due| due < day)).count(),
            stood: then(day),
        };
        Course { total: activities().count(), points: Course::days(status).into_iter().map(point).collect() }
    }

    fn now(&self) -> (usize, Stood) {
        let now = self.points.iter().rev().find_map(|point| Some((point.planned, point.stood?)));
        now.unwrap_or_default()
    }

    pub(crate) fn sentence(&self, say: &Say) -> String {
        let (planned, stood) = self.now();
        let args = Args::new().count("total", self.total).count("planned", planned);
        say.with("progress-sentence", &args.count("reported", stood.reported).count("confirmed", stood.confirmed))
    }
}

/// From the first day on, then the first of each month.
fn span(first: NaiveDate, last: NaiveDate, step: u32) -> Vec<NaiveDate> {
    let next = |day: &NaiveDate| calendar_month(*day)?.checked_add_months(Months::new(step));
    let mut days: Vec<NaiveDate> =
        std::iter::successors(Some(first), next).take_while(|day| *day < last).take(MOST_POINTS * 12).collect();
    days.extend(last.succ_opt());
    days
}

fn calendar_month(day: NaiveDate) -> Option<NaiveDate> {
    chrono::Datelike::with_day(&day, 1)
}

impl Period {
    /// The reporting periods that have begun, the first one first, and the moment at which each is told.
    pub(crate) fn begun(status: &Status) -> Vec<(NaiveDate, NaiveDate, DateTime<Utc>)> {
        let zone = status.programme.zone;
        let today = calendar::local(status.at, zone).date();
        let Some(origin) = status.programme.period.map(|period| period.from) else { return Vec::new() };
        let mut periods = Vec::new();
        let mut day = origin;
        while let Some(period) = calendar::reporting_period(origin, PERIOD_MONTHS, day)
            .filter(|_| day <= today && periods.len() < MOST_POINTS)
        {
            let (from, to) = period.into_inner();
            let end = calendar::end_of_day(to, zone) - chrono::TimeDelta::seconds(1);
            periods.push((from, to, end.min(status.at)));
            let Some(next) = to.succ_opt() else { break };
            day = next;
        }
        periods
    }

    /// As the programme stood at the period's end, or now.
    pub(crate) fn of(then: &Status, (from, to): (NaiveDate, NaiveDate)) -> Period {
        let started = |it: &&ItemStatus| it.instance.start.is_none_or(|start| start <= to);
        let open = |it: &&ItemStatus| !matches!(it.look.signal, StateSignal::Done | StateSignal::Closed);
        let reported = |it: &&ItemStatus| it.look.reported_this_period;
        let expected = || then.of_kind(ItemKind::Activity).filter(started).filter(|it| open(it) || reported(it));
        Period { from, to, expected: expected().count(), reported: expected().filter(reported).count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_lie_at_the_beginning_of_months() {
        let day = |day: &str| -> NaiveDate { day.parse().unwrap() };
        let days = span(day("2024-05-06"), day("2024-07-15"), 1);
        assert_eq!(days, ["2024-05-06", "2024-06-01", "2024-07-01", "2024-07-16"].map(day));
        assert!(span(day("2024-05-06"), day("2524-07-15"), 600).len() < MOST_POINTS);
    }
}
