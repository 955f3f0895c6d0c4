//! A condition that always holds, or never.

use crate::{
    chart::{Action, StateId},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::{Draft, cases::Cases, reach},
    },
    guard::Guard,
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (transition, place) in draft.chart.transitions.iter().zip(&draft.places.transitions) {
        let certain = |state: StateId| certainly(draft, transition.source, state);
        if let Some(guard) = &transition.guard {
            found.extend(constant(draft, guard, &certain).map(|always| of_transition(always, place.when)));
        }
        found.extend(ifs(draft, &transition.actions).into_iter().map(|always| of_if(always, place.mark)));
    }
    for state in draft.states() {
        let node = draft.chart.state(state);
        let both = ifs(draft, &node.entry).into_iter().chain(ifs(draft, &node.exit));
        found.extend(both.map(|always| of_if(always, draft.place(state))));
    }
    found
}

/// Whether it holds in every case, or in none.
fn constant(draft: &Draft, guard: &Guard, active: &dyn Fn(StateId) -> Option<bool>) -> Option<bool> {
    let cases = Cases::of([guard], &draft.chart)?;
    let held: Vec<Option<bool>> = cases.worlds().iter().map(|world| cases.holds(guard, world, active)).collect();
    if !held.contains(&Some(true)) {
        return Some(false);
    }
    (!held.contains(&Some(false))).then_some(true)
}

/// Whether a state is active whenever a transition of `source` is looked at.
fn certainly(draft: &Draft, source: StateId, state: StateId) -> Option<bool> {
    if state == source || draft.chart.is_descendant(source, state) {
        return Some(true);
    }
    (!reach::can_be_active_together(&draft.chart, source, state)).then_some(false)
}

/// The `if`s of a list that are decided beforehand; those inside of one are its own matter.
fn ifs(draft: &Draft, actions: &[Action]) -> Vec<bool> {
    let conditions = actions.iter().filter_map(|action| match action {
        Action::If { guard, .. } => Some(guard),
        Action::Set { .. }
        | Action::Tell(_)
        | Action::FollowUp(_)
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::Notify { .. } => None,
    });
    conditions.filter_map(|guard| constant(draft, guard, &|_| None)).collect()
}

fn of_transition(always: bool, place: Span) -> Diagnostic {
    if always {
        return Diagnostic::new(Rule::ConstantCondition, place, "this condition always holds")
            .help("delete `when`, or correct the condition");
    }
    Diagnostic::new(Rule::ConstantCondition, place, "this condition never holds, so this is never taken")
        .help("correct the condition: can its parts be true at the same time?")
}

fn of_if(always: bool, place: Span) -> Diagnostic {
    let (message, help) = match always {
        true => ("the condition of an `if` here always holds", "write what stands under `then` without it"),
        false => ("the condition of an `if` here never holds", "correct it: can its parts be true at the same time?"),
    };
    Diagnostic::new(Rule::ConstantCondition, place, message).help(help)
}
