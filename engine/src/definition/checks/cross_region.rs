//! A transition from one region of a parallel state into another.

use crate::{
    chart::{Chart, StateId, StateKind, TransitionId},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft},
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, transition) in draft.chart.transitions.iter().enumerate() {
        let crosses = |to: &StateId| crossed(&draft.chart, transition.source, *to);
        let Some(parallel) = transition.to.iter().find_map(crosses) else { continue };
        let name = draft.name(parallel);
        let message =
            format!("this leads from one region of `{name}` into another, so all its regions are left and begin anew");
        let place = draft.arrow(TransitionId(index as u16)).to;
        let found_here = Diagnostic::new(Rule::CrossRegion, place, message)
            .also(draft.place(parallel), "its regions go on side by side");
        found.push(found_here.help("raise an event here, and let the other region wait for it"));
    }
    found
}

/// The parallel state of which the two stand in different regions.
fn crossed(chart: &Chart, a: StateId, b: StateId) -> Option<StateId> {
    if a == b || chart.is_descendant(a, b) || chart.is_descendant(b, a) {
        return None;
    }
    let common = chart.ancestors(a).find(|s| chart.is_descendant(b, *s))?;
    (chart.state(common).kind == StateKind::Parallel).then_some(common)
}
