//! A transition that an earlier one of the same state always takes the events of.

use crate::{
    chart::{Transition, TransitionId},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft},
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for state in &draft.chart.states {
        for (n, id) in state.transitions.iter().enumerate() {
            if let Some(earlier) = shadowed_by(draft, *id, &state.transitions[..n]) {
                found.push(diagnostic(draft, *id, earlier));
            }
        }
    }
    found
}

/// The earlier transition that takes the last of its events.
fn shadowed_by(draft: &Draft, id: TransitionId, earlier: &[TransitionId]) -> Option<TransitionId> {
    let transition = draft.chart.transition(id);
    let rivals = || earlier.iter().copied().filter(|e| always(draft.chart.transition(*e), transition));
    if transition.events.is_empty() {
        return rivals().find(|e| draft.chart.transition(*e).events.is_empty());
    }
    let takes = |e: TransitionId, event: &str| draft.chart.transition(e).events.iter().any(|p| p.matches(event));
    let taken = transition.events.iter().map(|event| rivals().find(|e| takes(*e, event.as_str())));
    taken.collect::<Option<Vec<_>>>()?.pop()
}

/// Has no condition, and whoever may cause the later may cause this one.
fn always(earlier: &Transition, later: &Transition) -> bool {
    let for_all =
        earlier.by.is_empty() || (!later.by.is_empty() && later.by.iter().all(|role| earlier.by.contains(role)));
    earlier.guard.is_none() && for_all
}

fn diagnostic(draft: &Draft, id: TransitionId, earlier: TransitionId) -> Diagnostic {
    let source = draft.name(draft.chart.transition(id).source);
    let message = format!("this transition of `{source}` is never taken");
    Diagnostic::new(Rule::Shadowed, draft.arrow(id).mark, message)
        .also(draft.arrow(earlier).mark, "this one comes first and takes all of it")
        .help("put it before the other, or give the other a condition with `when`")
}
