//! A state that nothing ever leads to.

use crate::{
    chart::{StateId, StateSet},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{Draft, reach},
    },
};

/// Of nested unreachable states only the outermost is reported.
pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let reachable = reachable(draft);
    let named = |state: StateId| {
        let ids = reach::state_ids(&draft.chart).map(|s| draft.chart.state(s)).flat_map(|s| s.initial.iter().copied());
        ids.chain(draft.chart.transitions.iter().flat_map(|t| t.to.iter().copied())).any(|s| s == state)
    };
    let lost = draft.states().filter(|s| {
        if reach::is_history(&draft.chart, *s) {
            return !named(*s);
        }
        let parent = draft.chart.state(*s).parent.unwrap_or(StateId::ROOT);
        !reachable.contains(*s) && reachable.contains(parent)
    });
    lost.map(|state| {
        let message = format!("`{}` is never reached", draft.name(state));
        let found = Diagnostic::new(Rule::UnreachableState, draft.place(state), message);
        found.help("write a transition, an answer or a deadline that leads `to` it, or delete it")
    })
    .collect()
}

/// All states that can become active, as far as the ways tell; an item may begin elsewhere than its workflow.
pub(super) fn reachable(draft: &Draft) -> StateSet {
    let begins: Vec<StateId> = std::iter::once(StateId::ROOT).chain(draft.begun.iter().copied()).collect();
    reach::reachable(&draft.chart, &begins, |_| true)
}
