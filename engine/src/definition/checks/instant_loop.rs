//! A circle of deadlines in which, from some moment on, no time passes.
//!
//! A deadline that is past when its state is entered fires at once. Moments counted from `start`, `due`
//! or a fact are past for good one day; only what counts forward from `entered` or `now` always waits.

use super::endless_loop::{after, certain};
use crate::{
    calendar::{Anchor, Moment, Sign},
    chart::{Deadline, StateId, Transition},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::{Draft, reach},
    },
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let circles = reach::circles(draft.chart.states.len(), |s| next(draft, s));
    let timed = circles.into_iter().filter(|circle| circle.iter().any(|s| instant(draft, *s).is_some()));
    timed.map(|circle| found(draft, &circle)).collect()
}

fn next(draft: &Draft, state: StateId) -> Vec<StateId> {
    if let Some(transition) = certain(draft, state) {
        return after(draft, state, transition);
    }
    // one that leads nowhere is over when it has come
    let leads_on = instant(draft, state).filter(|(transition, _)| !transition.to.is_empty());
    leads_on.map_or(Vec::new(), |(transition, _)| after(draft, state, transition))
}

/// The only deadline of a state, if it is certain to fire at once, one day.
fn instant(draft: &Draft, state: StateId) -> Option<(&Transition, Span)> {
    let chart = &draft.chart;
    let together = |other: StateId| reach::can_be_active_together(chart, state, other);
    let rivals = chart.deadlines.iter().any(|d| d.state != state && together(d.state))
        || chart.transitions.iter().any(|t| t.events.is_empty() && together(t.source));
    let [id] = chart.state(state).deadlines.as_slice() else { return None };
    let deadline = &chart.deadlines[id.index()];
    let own = chart.state(state).transitions.iter().map(|id| chart.transition(*id));
    let transition = own.into_iter().find(|t| t.events.iter().any(|e| e.as_str() == deadline.event))?;
    let fires = !rivals && transition.guard.is_none() && !waits(&deadline.at) && !is_moved(draft, deadline);
    fires.then(|| (transition, draft.places.deadlines[id.index()]))
}

/// Counts forward from when its state was entered.
fn waits(moment: &Moment) -> bool {
    match moment.anchor {
        Anchor::Entered | Anchor::Now => matches!(moment.shift, Some((Sign::After, _))),
        Anchor::Start | Anchor::Due | Anchor::Fact(_) => false,
    }
}

/// The workflow itself moves what this deadline counts from.
fn is_moved(draft: &Draft, deadline: &Deadline) -> bool {
    let anchor = match &deadline.at.anchor {
        Anchor::Start => "start",
        Anchor::Due => "due",
        Anchor::Fact(name) => name.as_str(),
        Anchor::Entered | Anchor::Now => return false,
    };
    draft.chart.sets(anchor)
}

fn found(draft: &Draft, circle: &[StateId]) -> Diagnostic {
    let names: Vec<String> = circle.iter().chain(circle.first()).map(|s| format!("`{}`", draft.name(*s))).collect();
    let mut marks = circle.iter().filter_map(|s| instant(draft, *s)).map(|(_, place)| place);
    let first = marks.next().unwrap_or_else(|| draft.place(circle[0]));
    let message = format!("once these moments are past, the item goes round without end: {}", names.join(", "));
    let found = Diagnostic::new(Rule::InstantLoop, first, message).label("past for good, one day");
    let found = marks.fold(found, |found, mark| found.also(mark, "and this one"));
    found.help("let one of them wait: `entered + 3 working days`")
}
