//! An item that would stand still, because its workflow waits for the answer of a role that nobody has.

use std::collections::{BTreeMap, BTreeSet};

use super::Ground;
use crate::{
    chart::{Ask, Chart},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::reach},
    roadmap::{Item, Role},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut stuck: BTreeMap<(&str, BTreeSet<Role>), Option<&Ask>> = BTreeMap::new();
    let mut found = Vec::new();
    for item in ground.programme.items.values() {
        let (Some(chart), Some(place)) = (ground.programme.charts.get(&item.workflow), ground.place(&item.id)) else {
            continue;
        };
        let empty = empty_roles(ground, chart, item);
        if empty.is_empty() {
            continue;
        }
        let ask = stuck.entry((&chart.name, empty)).or_insert_with_key(|(_, empty)| waits_for(chart, empty));
        let Some(ask) = *ask else { continue };
        let role = ask.to.as_str();
        let message = format!(
            "`{}` would stand still in `{}`: nobody is `{role}`, and nobody else is asked there",
            item.id,
            chart.state(ask.state).name
        );
        let here = Diagnostic::new(Rule::NobodyAsked, place, message);
        found.push(here.help(format!("name who: `{role}: [...]`, or give the item another workflow")));
    }
    found
}

fn empty_roles(ground: &Ground<'_>, chart: &Chart, item: &Item) -> BTreeSet<Role> {
    let asked = chart.asks.iter().map(|ask| ask.to);
    asked.filter(|role| ground.programme.entities_of(*role, item).is_empty()).collect()
}

/// The first question to one of these roles without whose answer a state is never left.
fn waits_for<'c>(chart: &'c Chart, empty: &BTreeSet<Role>) -> Option<&'c Ask> {
    let unasked: Vec<&Ask> = chart.asks.iter().filter(|ask| empty.contains(&ask.to)).collect();
    let by_answer = |event: &str| unasked.iter().any(|a| event.starts_with(&format!("answer.{}.", a.key)));
    unasked.iter().copied().find(|ask| {
        let mut ways = chart.transitions.iter().filter(|t| reach::can_leave(chart, ask.state, t)).peekable();
        ways.peek().is_some()
            && ways.all(|t| !t.events.is_empty() && t.events.iter().all(|event| by_answer(event.as_str())))
    })
}
