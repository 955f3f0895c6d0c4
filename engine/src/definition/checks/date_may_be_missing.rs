//! A deadline that counts from a date nobody may have given, in a state that nothing else leaves.

use std::collections::BTreeSet;

use crate::{
    calendar::Anchor,
    chart::{Action, Chart, Deadline, StateId, Transition},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::{Draft, reach},
    },
    guard::{Expression, Guard},
    ids::FactName,
};

type Facts = BTreeSet<FactName>;

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let chart = &draft.chart;
    if !chart.deadlines.iter().any(|d| matches!(d.at.anchor, Anchor::Fact(_))) {
        return Vec::new();
    }
    let carry = |t: &Transition, known: &Facts| known.iter().cloned().chain(certainly_set(chart, t)).collect();
    let meet = |a: &Facts, b: &Facts| a.intersection(b).cloned().collect();
    let known = reach::on_every_way(chart, &draft.begun, Facts::new(), carry, meet);
    let doubtful = |d: &Deadline| {
        let Anchor::Fact(name) = &d.at.anchor else { return None };
        let fact = FactName::from(name.as_str());
        let on_entry = chart.ancestors(d.state).chain([d.state]).any(|s| set_by(&chart.state(s).entry).contains(&fact));
        let before = known[d.state.index()].as_ref().is_none_or(|facts| facts.contains(&fact));
        // of what nothing sets at all another rule speaks
        (!on_entry && !before && super::never_set::is_set(chart, &fact)).then_some(fact)
    };
    let waits: Vec<(&Deadline, Span, FactName)> = (chart.deadlines.iter().zip(&draft.places.deadlines))
        .filter_map(|(deadline, place)| Some((deadline, *place, doubtful(deadline)?)))
        .collect();
    let stuck = waits.iter().filter(|(deadline, ..)| is_only_way_out(chart, deadline.state, &waits));
    stuck
        .map(|(deadline, place, fact)| {
            let state = draft.name(deadline.state);
            let message =
                format!("`{fact}` may not be set when `{state}` is entered, and nothing but this deadline leaves it");
            Diagnostic::new(Rule::DateMayBeMissing, *place, message)
                .help("write another way out, such as a deadline that counts from `due` or `entered`")
        })
        .collect()
}

/// All that leaves a state are deadlines that may never come.
fn is_only_way_out(chart: &Chart, state: StateId, waits: &[(&Deadline, Span, FactName)]) -> bool {
    let own = |t: &Transition| waits.iter().any(|(d, ..)| t.events.iter().any(|e| e.as_str() == d.event));
    !chart.transitions.iter().any(|t| reach::can_leave(chart, state, t) && !own(t))
}

/// What is known once this transition has been taken, because it waits for it, asks for it or sets it.
fn certainly_set(chart: &Chart, transition: &Transition) -> Facts {
    let mut facts = set_by(&transition.actions);
    if let Some(guard) = &transition.guard {
        needed(guard, &mut facts);
    }
    if let [event] = transition.events.as_slice() {
        facts.extend(chart.facts.keys().filter(|fact| carries(chart, event.as_str(), fact)).cloned());
    }
    facts
}

fn set_by(actions: &[Action]) -> Facts {
    let set = actions.iter().filter_map(|action| match action {
        Action::Set { name, .. } => Some(name.clone()),
        Action::Tell(_)
        | Action::FollowUp(_)
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::Notify { .. }
        | Action::If { .. } => None,
    });
    set.collect()
}

/// A condition that holds has found these.
fn needed(guard: &Guard, facts: &mut Facts) {
    match guard {
        Guard::All(parts) => parts.iter().for_each(|part| needed(part, facts)),
        Guard::Known(Expression::Fact(fact)) => drop(facts.insert(fact.clone())),
        Guard::Compare { left, right, .. } => {
            for expression in [left, right] {
                if let Expression::Fact(fact) = expression {
                    facts.insert(fact.clone());
                }
            }
        }
        Guard::Known(_)
        | Guard::Any(_)
        | Guard::Not(_)
        | Guard::In(_)
        | Guard::Targets(_)
        | Guard::Is(_)
        | Guard::Among { .. }
        | Guard::Text { .. }
        | Guard::Members { .. } => {}
    }
}

fn carries(chart: &Chart, event: &str, fact: &FactName) -> bool {
    if event.strip_prefix("follow_up.") == Some(fact.as_str()) {
        return true;
    }
    let parts: Vec<&str> = event.split('.').collect();
    let ["answer", ask, what] = parts.as_slice() else { return false };
    chart.asks.iter().filter(|a| a.key == *ask).any(|a| {
        let taken = match *what {
            "number" => &a.words.number,
            "date" => &a.words.date,
            "text" => &a.words.text,
            _ => &None,
        };
        taken.as_ref() == Some(fact)
    })
}
