//! A question whose escalation ends with somebody who is not there, so that silence is heard by nobody.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ground, some};
use crate::{
    chart::{Ask, Chart, Transition},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::reach},
    ids::{EntityId, ItemId},
    roadmap::{Item, Role},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    // by what is to be mended: the entity without a deputy, or the item without the role
    let mut missing: BTreeMap<(ItemId, Role), BTreeSet<&str>> = BTreeMap::new();
    for item in ground.programme.items.values() {
        let Some(chart) = ground.programme.charts.get(&item.workflow) else { continue };
        let patient = chart.asks.iter().filter(|ask| !ends_by_itself(chart, ask));
        for (ask, role) in patient.filter_map(|ask| Some((ask, last_rung(ask)?))) {
            for who in unheard(ground, item, ask, role) {
                missing.entry((who, role)).or_default().insert(&ask.key);
            }
        }
    }
    let found = missing.into_iter().filter_map(|((who, role), asks)| {
        let asks = some(asks);
        let (message, help) = match role {
            Role::Deputy => (
                format!("`{who}` has no deputy, so nobody hears of it when {asks} is not answered"),
                "give it a member with `office: deputy`, or let the question end with `to: coordinator`".to_owned(),
            ),
            _ => (
                format!(
                    "`{who}` has nobody who is `{}`, so nobody hears of it when {asks} is not answered",
                    role.as_str()
                ),
                format!("name who: `{}: [...]`", role.as_str()),
            ),
        };
        Some(Diagnostic::new(Rule::UnheardEscalation, ground.place(&who)?, message).help(help))
    });
    found.collect()
}

/// A deadline ends the wait for this answer, so silence has its consequence.
fn ends_by_itself(chart: &Chart, ask: &Ask) -> bool {
    let deadline = |t: &Transition| chart.deadlines.iter().any(|d| t.events.iter().any(|e| e.as_str() == d.event));
    chart.transitions.iter().any(|t| deadline(t) && reach::can_leave(chart, ask.state, t))
}

fn last_rung(ask: &Ask) -> Option<Role> {
    ask.escalate.last().map(|rung| rung.to)
}

/// Which entities, or the item itself, lack the people that this question ends with.
fn unheard(ground: &Ground<'_>, item: &Item, ask: &Ask, role: Role) -> Vec<ItemId> {
    let programme = ground.programme;
    // where an earlier step has already told somebody else, silence was heard
    let heard_before = ask.escalate.iter().any(|rung| rung.to != role);
    if heard_before || programme.entities_of(ask.to, item).is_empty() {
        return Vec::new();
    }
    let entities = programme.entities_of(role, item);
    if entities.is_empty() {
        return vec![item.id.clone()];
    }
    let lacks = |id: &&EntityId| {
        programme.entity(id).is_some_and(|e| !e.members.is_empty() && e.people_for(role).next().is_none())
    };
    entities.iter().filter(lacks).map(|id| ItemId::from(id.as_str())).collect()
}
