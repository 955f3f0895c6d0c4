//! What no scenario took: transitions and answers, named as their author would.

use std::collections::BTreeSet;

use crate::chart::{Chart, TransitionId};

/// In the order of the workflow: "`under_way`: answer `blocked` of `progress_check`".
pub fn uncovered(chart: &Chart, taken: &BTreeSet<TransitionId>) -> Vec<String> {
    let all = (0..chart.transitions.len()).map(|i| TransitionId(i as u16));
    all.filter(|id| !taken.contains(id)).map(|id| name(chart, id)).collect()
}

fn name(chart: &Chart, id: TransitionId) -> String {
    let transition = chart.transition(id);
    let source = &chart.state(transition.source).name;
    let events: Vec<&str> = transition.events.iter().map(|e| e.as_str()).collect();
    match events.as_slice() {
        [] => format!("`{source}`: the transition without an event"),
        events => format!("`{source}`: {}", events.iter().map(|e| format!("`{e}`")).collect::<Vec<_>>().join(", ")),
    }
}
