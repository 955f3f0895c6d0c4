//! A state that is not the end, but that nothing leads out of.

use crate::{
    chart::{StateId, StateKind},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{Draft, reach},
    },
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let reachable = super::unreachable_state::reachable(draft);
    draft.states().filter(|s| reachable.contains(*s) && is_dead_end(draft, *s)).map(|s| found(draft, s)).collect()
}

/// An item can stand here, and nothing that could happen then leaves it.
pub(super) fn is_dead_end(draft: &Draft, state: StateId) -> bool {
    let chart = &draft.chart;
    let node = chart.state(state);
    let can_stay = match node.kind {
        StateKind::Atomic => true,
        StateKind::Final => node.parent != Some(StateId::ROOT),
        StateKind::Compound | StateKind::Parallel | StateKind::History { .. } => false,
    };
    can_stay && !chart.transitions.iter().any(|t| reach::can_leave(chart, state, t))
}

fn found(draft: &Draft, state: StateId) -> Diagnostic {
    let name = draft.name(state);
    let parent = draft.chart.state(state).parent.unwrap_or(StateId::ROOT);
    let place = draft.place(state);
    if draft.chart.state(state).kind == StateKind::Final {
        let message = format!("nothing happens after `{name}`: no transition leaves `{}`", draft.name(parent));
        let help = format!("write a transition `{{event: done.state.{}, to: …}}`", draft.name(parent));
        return Diagnostic::new(Rule::DeadEnd, place, message).help(help);
    }
    Diagnostic::new(Rule::DeadEnd, place, format!("`{name}` is never left, and it is not final"))
        .help("write an answer, a deadline or a transition that leads on, or `final: true`")
}
