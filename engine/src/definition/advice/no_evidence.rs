//! An activity or a commitment that does not say what will show that it is done.

use super::Ground;
use crate::{
    chart::{StateId, StateKind},
    definition::{diagnostic::Diagnostic, rule::Rule},
    roadmap::{Item, ItemKind, Programme},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for item in ground.programme.items.values().filter(|i| i.evidence.is_none() && !is_over(ground.programme, i)) {
        let Some(place) = ground.place(&item.id) else { continue };
        let (message, help) = match item.kind {
            ItemKind::Activity => (
                format!("nobody can tell when `{}` is done: it names no evidence", item.id),
                "write the kind of evidence that will show it, such as `evidence: report link`",
            ),
            ItemKind::Commitment => (
                format!("nobody can tell when `{}` is kept: it has no measure", item.id),
                "write what will show that it is kept, such as `measure: draft circulated`",
            ),
            ItemKind::Target | ItemKind::Entity | ItemKind::Consultation | ItemKind::ReportRequest | ItemKind::Test => {
                continue;
            }
        };
        found.push(Diagnostic::new(Rule::NoEvidence, place, message).help(help));
    }
    found
}

/// It begins in a state that is its end.
fn is_over(programme: &Programme, item: &Item) -> bool {
    let chart = programme.charts.get(&item.workflow);
    let begins = chart.zip(item.begins_in.as_ref()).and_then(|(chart, name)| Some(chart.state(chart.find(name)?)));
    begins.is_some_and(|state| state.kind == StateKind::Final && state.parent == Some(StateId::ROOT))
}
