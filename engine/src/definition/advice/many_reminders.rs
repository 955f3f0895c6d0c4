//! More questions and reminders in a month than a person can want.
//!
//! An estimate from the plan, for the case that nobody answers: moments on their dates in the states that an
//! item comes to by itself, recurrences at their rate, with repetitions and escalations. An item stands in one
//! state at a time, so of recurrences in different states the busiest counts. What depends on when a state is
//! entered is left out; `simulate` plays the year and knows.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::{
    Ground,
    said::{Plan, plans},
};
use crate::{
    calendar::{Amount, Anchor, Calendar, Every, Moment, Recurrence, Sign, Unit},
    chart::{Ask, Chart, StateId, StateSet, Transition},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::reach},
    ids::{EntityId, ItemId},
    roadmap::{Item, Office, Role},
};

/// Three a working day: who gets more reads none.
const MOST_IN_A_MONTH: f64 = 60.0;
/// A recurrence is watched for so many days or slots to know its rate.
const WATCHED_DAYS: u64 = 90;
const WATCHED_SLOTS: usize = 200;
/// Without `until`, a recurrence goes on so long after the due date.
const AFTER_DUE: u64 = 60;
/// What recurs oftener in a month is too much in any state.
const FLOOD: f64 = 12.0;
/// Nobody plans longer than this for one item.
const MAX_MONTHS: usize = 60;

/// Counted from year 0.
type Month = i32;
/// Those who hold an office in an entity are written to alike.
type People<'p> = (&'p EntityId, Office);
/// By the workflow and what it says.
type Load<'p> = BTreeMap<(&'p str, What<'p>), f64>;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What<'p> {
    Question(&'p str),
    RemindersIn(&'p str),
}

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let loads = loads(ground);
    let mut busiest: BTreeMap<People<'_>, (f64, Month, &Load<'_>)> = BTreeMap::new();
    for ((people, month), load) in &loads {
        let sum: f64 = load.values().sum();
        let known = busiest.get(people).map_or(MOST_IN_A_MONTH, |(most, ..)| *most);
        if sum > known {
            busiest.insert(*people, (sum, *month, load));
        }
    }
    let found = busiest.into_iter().filter_map(|((entity, office), (sum, month, load))| {
        let place = ground.place(&ItemId::from(entity.as_str()))?;
        let ((chart, what), share) = load.iter().max_by(|a, b| a.1.total_cmp(b.1))?;
        let people = ground.programme.entity(entity)?.members.iter().find(|m| m.office == office)?;
        let message = format!(
            "in {:04}-{:02} `{}` would be asked and reminded about {sum:.0} times, if nobody answers",
            month.div_euclid(12),
            month.rem_euclid(12) + 1,
            people.id
        );
        let what = match what {
            What::Question(ask) => format!("the question `{ask}`"),
            What::RemindersIn(state) => format!("reminders in `{state}`"),
        };
        let help = format!(
            "{share:.0} of them are {what} of the workflow `{chart}`: ask less often, repeat less, or share the work; `waymark simulate` shows when they come"
        );
        Some(Diagnostic::new(Rule::ManyReminders, place, message).help(help))
    });
    found.collect()
}

fn loads<'g>(ground: &Ground<'g>) -> BTreeMap<(People<'g>, Month), Load<'g>> {
    let programme = ground.programme;
    let mut habits: HashMap<&str, Vec<Habit<'g>>> = HashMap::new();
    let mut loads: BTreeMap<(People<'g>, Month), Load<'g>> = BTreeMap::new();
    for item in programme.items.values() {
        let Some(chart) = programme.charts.get(&item.workflow) else { continue };
        let mut add = |role: Role, month: Month, what: What<'g>, count: f64| {
            for entity in programme.entities_of(role, item) {
                let office = if role == Role::Deputy { Office::Deputy } else { Office::FocalPoint };
                let load = loads.entry(((entity, office), month)).or_default();
                *load.entry((&chart.name, what)).or_default() += count;
            }
        };
        for habit in habits.entry(&chart.name).or_insert_with(|| habits_of(chart)).iter() {
            let months = months_of(ground, item, habit);
            let what = match habit.plan {
                Plan::Ask(ask) => What::Question(&ask.key),
                Plan::Remind(remind) => What::RemindersIn(&chart.state(remind.state).name),
            };
            for (month, count) in &months {
                add(habit.plan.to(), *month, what, count * habit.again);
            }
            // a new occurrence takes over the patience of the one before, so each step is climbed once
            if let (Plan::Ask(ask), Some(first)) = (habit.plan, months.iter().map(|(month, _)| *month).min()) {
                ask.escalate.iter().for_each(|rung| add(rung.to, first, what, 1.0));
            }
        }
    }
    loads
}

/// What one question or reminder does by itself.
struct Habit<'c> {
    plan: Plan<'c>,
    at: &'c [Moment],
    /// How often it recurs in thirty days; 0 where another state of the workflow recurs more often.
    rate: f64,
    /// How often it is said for each time that it comes.
    again: f64,
}

fn habits_of(chart: &Chart) -> Vec<Habit<'_>> {
    let rates: Vec<f64> = plans(chart).map(|plan| plan.every().map_or(0.0, rate)).collect();
    let silent = without_people(chart);
    let busiest = busiest_leaf(chart, &rates, &silent);
    let all = plans(chart).zip(rates).map(|(plan, rate)| {
        let state = plan.state();
        let recurs = busiest.is_some_and(|leaf| leaf == state || chart.is_descendant(leaf, state));
        let rate = if recurs { rate } else { 0.0 };
        let at = if silent.contains(state) { plan.at() } else { &[] };
        Habit { plan, at, rate, again: 1.0 + repetitions(plan, rate) }
    });
    all.collect()
}

/// Until the next occurrence takes its place.
fn repetitions(plan: Plan<'_>, rate: f64) -> f64 {
    let Plan::Ask(Ask { repeat: Some(repeat), .. }) = plan else { return 0.0 };
    let room = if rate > 0.0 { 30.0 / rate / days(repeat.every).max(0.001) } else { f64::INFINITY };
    f64::from(repeat.times).min(room.floor())
}

/// Where an item comes to by itself: what happens without an event, at a deadline, or when a part is done.
fn without_people(chart: &Chart) -> StateSet {
    let mut reached = reach::entered(chart, &[StateId::ROOT]);
    let by_itself = |t: &&Transition| {
        t.events
            .iter()
            .all(|e| chart.deadlines.iter().any(|d| d.event == e.as_str()) || e.as_str().starts_with("done."))
    };
    let ways: Vec<&Transition> = chart.transitions.iter().filter(by_itself).collect();
    for _ in 0..chart.states.len() {
        let taken: Vec<&&Transition> = ways.iter().filter(|t| reached.contains(t.source)).collect();
        taken.iter().for_each(|t| reach::entered(chart, &t.to).iter().for_each(|s| reached.insert(s)));
    }
    reached
}

/// The state in which most recurs; one that needs an answer first only where it would be a flood.
fn busiest_leaf(chart: &Chart, rates: &[f64], silent: &StateSet) -> Option<StateId> {
    let in_state = |state: StateId| -> f64 {
        let of_state = |plan: Plan<'_>| plan.state() == state || chart.is_descendant(state, plan.state());
        let sum: f64 = plans(chart).zip(rates).filter(|(plan, _)| of_state(*plan)).map(|(_, rate)| *rate).sum();
        if silent.contains(state) || sum > FLOOD { sum } else { 0.0 }
    };
    let leaves = reach::state_ids(chart).filter(|s| chart.state(*s).is_atomic()).map(|s| (s, in_state(s)));
    leaves.filter(|(_, sum)| *sum > 0.0).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(s, _)| s)
}

/// How often it comes in each month.
fn months_of(ground: &Ground<'_>, item: &Item, habit: &Habit<'_>) -> Vec<(Month, f64)> {
    let mut months: Vec<(Month, f64)> = Vec::new();
    for moment in habit.at {
        months.extend(date_of(item, moment).map(|date| (month(date), 1.0)));
    }
    if habit.rate > 0.0 {
        let period = ground.programme.period;
        let begin = item.start.or(period.map(|p| p.from)).or(item.due);
        let end = habit.plan.until().and_then(|until| date_of(item, until));
        let end = end.or_else(|| item.due.or(period.map(|p| p.to))?.checked_add_days(Days::new(AFTER_DUE)));
        if let (Some(begin), Some(end)) = (begin, end) {
            months.extend((month(begin)..=month(end)).take(MAX_MONTHS).map(|m| (m, habit.rate)));
        }
    }
    months
}

fn month(date: NaiveDate) -> Month {
    date.year() * 12 + date.month0() as i32
}

/// The day of a moment, near enough to know its month.
fn date_of(item: &Item, moment: &Moment) -> Option<NaiveDate> {
    let anchor = match moment.anchor {
        Anchor::Start => item.start?,
        Anchor::Due => item.due?,
        Anchor::Entered | Anchor::Now | Anchor::Fact(_) => return None,
    };
    match moment.shift {
        None => Some(anchor),
        Some((Sign::Before, amount)) => anchor.checked_sub_days(Days::new(days(amount) as u64)),
        Some((Sign::After, amount)) => anchor.checked_add_days(Days::new(days(amount) as u64)),
    }
}

fn days(amount: Amount) -> f64 {
    let n = f64::from(amount.count);
    match amount.unit {
        Unit::Millisecond => n / 86_400_000.0,
        Unit::Second => n / 86_400.0,
        Unit::Minute => n / 1440.0,
        Unit::Hour => n / 24.0,
        Unit::Day => n,
        Unit::WorkingDay => n * 7.0 / 5.0,
        Unit::Week => n * 7.0,
        Unit::Month => n * 30.4,
        Unit::Year => n * 365.0,
    }
}

/// How often a recurrence comes in thirty days.
fn rate(every: &Recurrence) -> f64 {
    if let Recurrence::Every(Every::Interval { amount, .. }) = every {
        return 30.0 / days(*amount).max(1.0 / 1440.0);
    }
    let Some(begin) = NaiveDate::from_ymd_opt(2024, 1, 1).map(|day| day.and_time(NaiveTime::MIN)) else { return 0.0 };
    let weekdays = Calendar::weekdays_only();
    let mut at = begin.and_utc();
    let end = at + chrono::TimeDelta::days(WATCHED_DAYS as i64);
    let mut slots = 0;
    while slots < WATCHED_SLOTS
        && let Some(slot) = every.next(begin, at, &weekdays, Tz::UTC)
        && slot.at <= end
    {
        at = slot.at;
        slots += 1;
    }
    let watched =
        if slots == WATCHED_SLOTS { (at - begin.and_utc()).num_minutes() as f64 / 1440.0 } else { WATCHED_DAYS as f64 };
    slots as f64 * 30.0 / watched.max(0.01)
}
