//! A moment that is always past when it is planned, so it never comes (or a deadline leaves at once).
//!
//! Proved in three ways: it lies before the state was entered; its state is reached only by deadlines that come
//! later; a recurrence ends before its first slot. Nothing is said where a date can be moved by the workflow.

use super::escalation_order::hours;
use crate::{
    calendar::{Anchor, Every, Moment, Recurrence, Sign},
    chart::{Chart, IfPast, StateId, Transition},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::{Draft, SchedulePlace, reach},
    },
};

/// The widest difference between two zones of one programme.
const ZONES: f64 = 26.0;
/// A roll goes over this many rest days at most.
const ROLL: f64 = 14.0 * 24.0;

/// At the earliest, in hours after the item's `start` and after its `due`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Earliest {
    start: f64,
    due: f64,
}

const ANY_TIME: Earliest = Earliest { start: f64::NEG_INFINITY, due: f64::NEG_INFINITY };

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let chart = &draft.chart;
    let earliest = reach::on_every_way(
        chart,
        &draft.begun,
        ANY_TIME,
        |t, here| after(chart, t, *here),
        |a, b| Earliest { start: a.start.min(b.start), due: a.due.min(b.due) },
    );
    let entered = |state: StateId| earliest[state.index()].unwrap_or(ANY_TIME);
    let mut found = Vec::new();
    for (ask, place) in chart.asks.iter().zip(&draft.places.asks) {
        let plan = Plan { at: &ask.at, every: ask.every.as_ref(), until: ask.until.as_ref(), if_past: ask.if_past };
        found.extend(plan.find(draft, ask.state, entered(ask.state), &place.schedule));
    }
    for (remind, place) in chart.reminds.iter().zip(&draft.places.reminds) {
        let plan = Plan {
            at: &remind.at,
            every: remind.every.as_ref(),
            until: remind.until.as_ref(),
            if_past: remind.if_past,
        };
        found.extend(plan.find(draft, remind.state, entered(remind.state), place));
    }
    for (deadline, place) in chart.deadlines.iter().zip(&draft.places.deadlines) {
        if lies_before_entry(&deadline.at) {
            let message = format!("this lies before `{}` is entered, so it leaves at once", draft.name(deadline.state));
            found.push(Diagnostic::new(Rule::NeverAhead, *place, message).help(FROM_ENTRY));
        }
    }
    found
}

const FROM_ENTRY: &str = "count forward, `entered + 3 working days`, or from another date, such as `due`";

struct Plan<'c> {
    at: &'c [Moment],
    every: Option<&'c Recurrence>,
    until: Option<&'c Moment>,
    if_past: IfPast,
}

impl Plan<'_> {
    fn find(&self, draft: &Draft, state: StateId, entered: Earliest, place: &SchedulePlace) -> Vec<Diagnostic> {
        let moments = self.at.iter().zip(&place.at).filter(|_| self.if_past == IfPast::Skip);
        let mut found: Vec<Diagnostic> =
            moments.filter_map(|(moment, span)| never(draft, state, entered, moment, *span)).collect();
        if let (Some(every), Some(until), Some(span)) = (self.every, self.until, place.until)
            && ends_before_it_begins(every, until)
        {
            let message = "this recurrence ends before it first comes";
            let here = Diagnostic::new(Rule::NeverAhead, span, message).label("over by then");
            let here = place.every.iter().fold(here, |here, every| here.also(*every, "this never comes"));
            found.push(here.help("write a later `until`, such as `due` or `entered + 1 year`"));
        }
        found
    }
}

fn never(draft: &Draft, state: StateId, entered: Earliest, moment: &Moment, span: Span) -> Option<Diagnostic> {
    let name = draft.name(state);
    if lies_before_entry(moment) {
        let message = format!("this lies before `{name}` is entered, so it never comes");
        return Some(Diagnostic::new(Rule::NeverAhead, span, message).help(FROM_ENTRY));
    }
    let (latest, reached, anchor) = match moment.anchor {
        Anchor::Start => (bounds(moment).1, entered.start, "start"),
        Anchor::Due => (bounds(moment).1, entered.due, "due"),
        Anchor::Entered | Anchor::Now | Anchor::Fact(_) => return None,
    };
    (latest + ZONES < reached).then(|| {
        let message = format!("`{name}` is reached only after this moment, so it never comes");
        Diagnostic::new(Rule::NeverAhead, span, message)
            .label(format!("`{name}` comes after a deadline that counts from `{anchor}`"))
            .help("write a later moment, put it into an earlier state, or write `if_past: send`")
    })
}

fn lies_before_entry(moment: &Moment) -> bool {
    let entry = matches!(moment.anchor, Anchor::Entered | Anchor::Now);
    entry && matches!(moment.shift, Some((Sign::Before, amount)) if amount.count > 0)
}

/// How early and how late it can be, in hours after its anchor's day begins.
fn bounds(moment: &Moment) -> (f64, f64) {
    let at_end = matches!(moment.anchor, Anchor::Due | Anchor::Fact(_));
    let of_day = match (moment.time, &moment.shift) {
        (Some(time), _) => time.signed_duration_since(chrono::NaiveTime::MIN).num_minutes() as f64 / 60.0,
        (None, Some((_, amount))) if !amount.unit.is_elapsed() => 9.0,
        (None, _) if at_end => 24.0,
        (None, _) => 0.0,
    };
    let roll = if moment.roll.is_some() { ROLL } else { 0.0 };
    match &moment.shift {
        None => (of_day - roll, of_day + roll),
        Some((Sign::Before, amount)) => {
            let (least, most) = hours(*amount);
            (of_day - most - ROLL, of_day - least + roll)
        }
        Some((Sign::After, amount)) => {
            let (least, most) = hours(*amount);
            (of_day + least - roll, of_day + most + ROLL)
        }
    }
}

/// When a state is entered by this transition, at the earliest.
fn after(chart: &Chart, transition: &Transition, here: Earliest) -> Earliest {
    let moment = |event: &str| chart.deadlines.iter().find(|d| d.event == event).map(|d| &d.at);
    let [event] = transition.events.as_slice() else { return here };
    let Some(moment) = moment(event.as_str()) else { return here };
    let least = bounds(moment).0;
    match moment.anchor {
        Anchor::Start if !chart.sets("start") => Earliest { start: here.start.max(least), ..here },
        Anchor::Due if !chart.sets("due") => Earliest { due: here.due.max(least), ..here },
        Anchor::Start | Anchor::Due | Anchor::Fact(_) => here,
        Anchor::Entered | Anchor::Now => match &moment.shift {
            Some((Sign::After, amount)) => {
                let passed = hours(*amount).0;
                Earliest { start: here.start + passed, due: here.due + passed }
            }
            Some((Sign::Before, _)) | None => here,
        },
    }
}

/// Slots come strictly after the state is entered, and those of an interval a whole one after the start.
fn ends_before_it_begins(every: &Recurrence, until: &Moment) -> bool {
    let forward = until.shift.filter(|(sign, _)| *sign == Sign::After).map(|(_, amount)| amount);
    match until.anchor {
        Anchor::Entered | Anchor::Now => forward.is_none() && until.time.is_none(),
        Anchor::Start => {
            let Recurrence::Every(Every::Interval { amount, .. }) = every else { return false };
            bounds(until).1 + ZONES < hours(*amount).0
        }
        Anchor::Due | Anchor::Fact(_) => false,
    }
}
