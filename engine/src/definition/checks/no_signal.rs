//! A state that says nothing to dashboards: no `signal`, nor one of a state around it.

use crate::{
    chart::{StateId, StateKind},
    definition::{diagnostic::Diagnostic, nearest::one_of, rule::Rule, workflow::Draft},
    roadmap::ItemKind,
};

/// One warning a workflow, however many states are mute: it is one thing to think about.
pub(super) fn find(draft: &Draft) -> Option<Diagnostic> {
    if draft.chart.kind == ItemKind::Test {
        return None;
    }
    let is_end = |s: &StateId| draft.chart.state(*s).kind == StateKind::Final;
    let ends = draft.chart.state(StateId::ROOT).children.iter().filter(|s| is_end(s)).count();
    // the only end of a workflow is rightly shown as done
    let mute: Vec<StateId> = draft.states().filter(|s| is_mute(draft, *s) && (ends > 1 || !is_end(s))).collect();
    let (first, others) = mute.split_first()?;
    let (who, help) = match others {
        [] => (
            format!("`{}` says", draft.name(*first)),
            "write its `signal`: `on_track`, `at_risk`, `late`, `done`, `closed` or `no_report`",
        ),
        _ => (
            format!("{} say", one_of(mute.iter().map(|s| draft.name(*s))).replace(" or ", " and ")),
            "write a `signal` for each, or one for the state around them: `on_track`, `at_risk`, `late`, `done`, `closed` or `no_report`",
        ),
    };
    let message =
        format!("{who} nothing to dashboards, which then take open items to be on track and ended ones to be done");
    Some(Diagnostic::new(Rule::NoSignal, draft.place(*first), message).help(help))
}

/// An item can stay here, and neither this state nor those around it nor another region speaks.
fn is_mute(draft: &Draft, state: StateId) -> bool {
    let chart = &draft.chart;
    let node = chart.state(state);
    let stays = match node.kind {
        // what is passed through within one step is seen by nobody
        StateKind::Atomic => node.transitions.is_empty() || !passes(draft, state),
        StateKind::Final => node.parent == Some(StateId::ROOT),
        StateKind::Compound | StateKind::Parallel | StateKind::History { .. } => false,
    };
    let around: Vec<StateId> = chart.ancestors(state).collect();
    let in_regions = around.iter().any(|s| chart.state(*s).kind == StateKind::Parallel);
    stays && !in_regions && node.signal.is_none() && around.iter().all(|s| chart.state(*s).signal.is_none())
}

fn passes(draft: &Draft, state: StateId) -> bool {
    let own = draft.chart.state(state).transitions.iter().map(|id| draft.chart.transition(*id));
    own.into_iter().all(|t| t.events.is_empty())
}
