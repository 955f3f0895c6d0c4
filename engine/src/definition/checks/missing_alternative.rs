//! Alternatives for one event that leave out a case.
//!
//! "Below 50" and "above 50" forget 50 itself; of three words two are named. Where an item only passes
//! through a state, a forgotten case means that it stays there. Silent where another transition takes
//! what remains, where more than one thing is looked at, and beyond the ends of a scale: who waits for
//! 100 need not say what happens at 20.

use super::overlapping_alternatives::{Alternatives, alternatives};
use crate::{
    chart::{StateId, StateKind, Transition},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{
            Draft,
            cases::{Cases, Kind, World},
        },
    },
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    alternatives(draft).iter().filter_map(|group| missing(draft, group)).collect()
}

fn missing(draft: &Draft, group: &Alternatives<'_>) -> Option<Diagnostic> {
    let (first, _) = group.members.first()?;
    let (last, _) = group.members.last()?;
    let source = draft.chart.transition(*first).source;
    if is_taken_elsewhere(draft, source, group) {
        return None;
    }
    let cases = Cases::of(group.members.iter().map(|(_, guard)| *guard), &draft.chart)?;
    let worlds = cases.worlds();
    let taken = |world: &World| group.members.iter().any(|(_, g)| cases.holds(g, world, &|_| None) == Some(true));
    let covered: Vec<bool> = worlds.iter().map(taken).collect();
    let passing = is_passed_through(draft, source);
    let place = match cases.kind() {
        Kind::Other => None,
        Kind::Listed => covered.iter().position(|taken| !taken),
        Kind::Ordered if passing => covered.iter().position(|taken| !taken),
        Kind::Ordered => {
            let from = covered.iter().position(|taken| *taken)?;
            let to = covered.iter().rposition(|taken| *taken)?;
            (from..to).find(|place| !covered[*place])
        }
    }?;
    let case = cases.describe(&worlds[place]);
    let message = match passing {
        true => format!("where {case}, nothing leads on: the item stays in `{}`", draft.name(source)),
        false => format!("where {case}, no transition is taken"),
    };
    let found = Diagnostic::new(Rule::MissingAlternative, draft.arrow(*last).when, message)
        .also(draft.arrow(*first).when, "the first of the alternatives");
    Some(found.help("add that case, or a last transition without `when` for all others"))
}

/// What these leave over falls to a transition without a condition, or to a state around.
fn is_taken_elsewhere(draft: &Draft, source: StateId, group: &Alternatives<'_>) -> bool {
    let takes = |t: &Transition| {
        if group.event.is_empty() { t.events.is_empty() } else { t.events.iter().any(|e| e.matches(group.event)) }
    };
    let ours = |t: &Transition| group.members.iter().any(|(id, _)| std::ptr::eq(draft.chart.transition(*id), t));
    draft.chart.transitions.iter().any(|t| {
        let near = t.source == source || draft.chart.is_descendant(source, t.source);
        near && !ours(t) && takes(t)
    })
}

/// Only transitions without an event lead out of it, so nobody means an item to stay.
fn is_passed_through(draft: &Draft, source: StateId) -> bool {
    let node = draft.chart.state(source);
    let own = node.transitions.iter().map(|id| draft.chart.transition(*id));
    node.kind == StateKind::Atomic && own.into_iter().all(|t| t.events.is_empty())
}
