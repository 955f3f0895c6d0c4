//! A state from which no final state of the workflow can be reached.

use crate::{
    chart::{Chart, StateId, StateKind, StateSet, Transition},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{Draft, reach},
    },
    roadmap::ItemKind,
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let chart = &draft.chart;
    let ends: StateSet = chart.state(StateId::ROOT).children.iter().copied().filter(|s| is_final(chart, *s)).collect();
    if ends.is_empty() {
        return match chart.kind {
            // organisations do not end, and tests need not
            ItemKind::Entity | ItemKind::Test => Vec::new(),
            ItemKind::Activity
            | ItemKind::Target
            | ItemKind::Commitment
            | ItemKind::Consultation
            | ItemKind::ReportRequest => vec![endless(draft)],
        };
    }
    let finishing = finishing(chart, ends);
    let reachable = super::unreachable_state::reachable(draft);
    let stuck = draft.states().filter(|s| {
        reachable.contains(*s)
            && chart.state(*s).is_atomic()
            && !finishing.contains(*s)
            && !super::dead_end::is_dead_end(draft, *s)
    });
    stuck.map(|s| found(draft, s)).collect()
}

/// The states an item can stand in from which it can come to one of `ends`.
fn finishing(chart: &Chart, ends: StateSet) -> StateSet {
    let leaves: Vec<StateId> = reach::state_ids(chart).filter(|s| chart.state(*s).is_atomic()).collect();
    let mut finishing = ends;
    let mut waiting: Vec<(StateSet, &Transition)> =
        chart.transitions.iter().map(|t| (reach::may_enter(chart, &t.to), t)).collect();
    loop {
        let (leading, others): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|(goal, _)| goal.intersects(&finishing));
        if leading.is_empty() {
            return finishing;
        }
        for (_, transition) in leading {
            leaves.iter().filter(|s| reach::can_leave(chart, **s, transition)).for_each(|s| finishing.insert(*s));
        }
        waiting = others;
    }
}

fn is_final(chart: &Chart, state: StateId) -> bool {
    chart.state(state).kind == StateKind::Final
}

fn endless(draft: &Draft) -> Diagnostic {
    let message = format!("the workflow `{}` has no final state, so its items never end", draft.name(StateId::ROOT));
    Diagnostic::new(Rule::NoWayToEnd, draft.place(StateId::ROOT), message)
        .help("write a state with `final: true` at the top, such as `done: {final: true, signal: done}`")
}

fn found(draft: &Draft, state: StateId) -> Diagnostic {
    let message = format!("from `{}` no final state of the workflow can be reached", draft.name(state));
    Diagnostic::new(Rule::NoWayToEnd, draft.place(state), message)
        .help("write a way out that leads to one, if only for the coordinator")
}
