//! Two transitions for one event whose conditions can both hold, though neither is the special case of the other.
//!
//! An earlier transition goes before a later one, so "at least 100" before "at least 50" is an order and no
//! overlap. Judged only where both look at one thing alone, so that there is an example to show.

use crate::{
    chart::{Transition, TransitionId},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{
            Draft,
            cases::{Cases, Kind, World},
        },
    },
    guard::Guard,
};

/// Transitions of one state that wait for the same event of the same people, all with a condition.
pub(super) struct Alternatives<'d> {
    pub event: &'d str,
    pub members: Vec<(TransitionId, &'d Guard)>,
}

pub(super) fn alternatives(draft: &Draft) -> Vec<Alternatives<'_>> {
    let mut groups: Vec<(&Transition, Alternatives<'_>)> = Vec::new();
    for (index, transition) in draft.chart.transitions.iter().enumerate() {
        let Some(guard) = &transition.guard else { continue };
        let events: Vec<&str> = transition.events.iter().map(|e| e.as_str()).collect();
        for event in if events.is_empty() { vec![""] } else { events } {
            let id = TransitionId(index as u16);
            let same = |(first, group): &&mut (&Transition, Alternatives<'_>)| {
                first.source == transition.source && first.by == transition.by && group.event == event
            };
            match groups.iter_mut().find(same) {
                Some((_, group)) => group.members.push((id, guard)),
                None => groups.push((transition, Alternatives { event, members: vec![(id, guard)] })),
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| group.members.len() > 1).collect()
}

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for group in alternatives(draft) {
        for (n, later) in group.members.iter().enumerate() {
            let earlier = group.members[..n].iter().filter(|earlier| differ(draft, earlier.0, later.0));
            found.extend(earlier.filter_map(|earlier| both(draft, *earlier, *later)).take(1));
        }
    }
    found
}

/// They do not lead to the same.
fn differ(draft: &Draft, a: TransitionId, b: TransitionId) -> bool {
    let (a, b) = (draft.chart.transition(a), draft.chart.transition(b));
    a.to != b.to || !a.actions.is_empty() || !b.actions.is_empty()
}

fn both(draft: &Draft, earlier: (TransitionId, &Guard), later: (TransitionId, &Guard)) -> Option<Diagnostic> {
    let cases = Cases::of([earlier.1, later.1], &draft.chart)?;
    if cases.kind() == Kind::Other {
        return None;
    }
    let holds = |guard: &Guard, world: &World| cases.holds(guard, world, &|_| None) == Some(true);
    let worlds = cases.worlds();
    let in_both = worlds.iter().find(|w| holds(earlier.1, w) && holds(later.1, w))?;
    let alone = |a: &Guard, b: &Guard| worlds.iter().any(|w| holds(a, w) && !holds(b, w));
    if !alone(earlier.1, later.1) || !alone(later.1, earlier.1) {
        return None; // one is a special case of the other
    }
    let message = format!("where {}, two transitions fit, and the first is taken", cases.describe(in_both));
    let found = Diagnostic::new(Rule::Overlapping, draft.arrow(later.0).when, message)
        .label("fits too")
        .also(draft.arrow(earlier.0).when, "this one comes first");
    Some(match cases.kind() {
        Kind::Ordered => found.help("let one begin where the other ends, such as `below: 50` and `at_least: 50`"),
        Kind::Listed | Kind::Other => found.help("name each word in one of the two only"),
    })
}
