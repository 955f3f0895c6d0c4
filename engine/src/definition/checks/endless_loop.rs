//! A circle of transitions that are taken as soon as their state is entered.

use crate::{
    chart::{StateId, Transition},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{Draft, reach},
    },
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let circles = reach::circles(draft.chart.states.len(), |s| next(draft, s));
    circles.iter().map(|circle| found(draft, circle)).collect()
}

/// The states after an eventless transition that is certainly taken in this state.
fn next(draft: &Draft, state: StateId) -> Vec<StateId> {
    certain(draft, state).map_or(Vec::new(), |t| after(draft, state, t))
}

pub(super) fn after(draft: &Draft, state: StateId, transition: &Transition) -> Vec<StateId> {
    if transition.to.is_empty() {
        return vec![state];
    }
    let active = reach::certainly_enters(&draft.chart, &transition.to);
    active.map_or(Vec::new(), |set| set.iter().filter(|s| *s != StateId::ROOT).collect())
}

/// The first eventless transition of a state, if it has no condition and nothing can come before it.
pub(super) fn certain(draft: &Draft, state: StateId) -> Option<&Transition> {
    let chart = &draft.chart;
    let own = chart.state(state).transitions.iter().map(|id| chart.transition(*id));
    let first = own.into_iter().find(|t| t.events.is_empty())?;
    let rival = |t: &Transition| {
        t.events.is_empty()
            && t.source != state
            && !chart.is_descendant(state, t.source)
            && reach::can_be_active_together(chart, state, t.source)
    };
    (first.guard.is_none() && !chart.transitions.iter().any(rival)).then_some(first)
}

fn found(draft: &Draft, circle: &[StateId]) -> Diagnostic {
    let names: Vec<String> = circle.iter().chain(circle.first()).map(|s| format!("`{}`", draft.name(*s))).collect();
    let mark = |state: StateId| {
        let ids = draft.chart.state(state).transitions.iter();
        let id = ids.copied().find(|id| draft.chart.transition(*id).events.is_empty());
        id.map_or(draft.place(state), |id| draft.arrow(id).to)
    };
    let message = match circle {
        [only] => format!("this transition of `{}` is taken again and again, without end", draft.name(*only)),
        _ => format!("these transitions never come to rest: {}", names.join(", ")),
    };
    let mut found = Diagnostic::new(Rule::EndlessLoop, mark(circle[0]), message);
    for state in circle.iter().skip(1) {
        found = found.also(mark(*state), "and on");
    }
    let which = if circle.len() == 1 { "it" } else { "one of them" };
    found.help(format!("give {which} an `event` to wait for, or a condition `when` that ends it"))
}
