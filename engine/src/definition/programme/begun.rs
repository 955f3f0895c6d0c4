//! The states that items begin in, looked up before workflows are read: such a state need not be reached otherwise.
//!
//! Reads the bare trees, so it complains of nothing; who reads the items does.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sheet, Sheets, draft::usual_workflow};
use crate::{
    definition::yaml::{Node, Value},
    roadmap::ItemKind,
};

/// By workflow.
pub(in crate::definition) fn begun_in(sheets: &Sheets<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut begun = BTreeMap::new();
    let activities = list(&sheets.roadmap, "activities");
    for activity in &activities {
        note(activity, ItemKind::Activity, &mut begun);
        for target in activity.get("targets").map_or(&[][..], members) {
            note(target, ItemKind::Target, &mut begun);
        }
    }
    for commitments in [&sheets.commitments, &sheets.recorded] {
        for commitment in list(commitments, "commitments") {
            note(commitment, ItemKind::Commitment, &mut begun);
        }
    }
    for consultation in list(&sheets.consultations, "consultations") {
        note(consultation, ItemKind::Consultation, &mut begun);
    }
    begun
}

fn note(item: &Node, kind: ItemKind, begun: &mut BTreeMap<String, BTreeSet<String>>) {
    let word = |key: &str| match &item.get(key)?.value {
        Value::Text(text) => Some(text.as_str()),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::List(_) | Value::Map(_) => None,
    };
    if let Some(state) = word("state") {
        let workflow = word("workflow").unwrap_or_else(|| usual_workflow(kind));
        begun.entry(workflow.to_owned()).or_default().insert(state.to_owned());
    }
}

fn list<'a>(sheet: &Option<Sheet<'a>>, key: &str) -> Vec<&'a Node> {
    let list = sheet.as_ref().and_then(|sheet| sheet.node?.get(key));
    list.map_or(Vec::new(), |list| members(list).iter().collect())
}

fn members(list: &Node) -> &[Node] {
    match &list.value {
        Value::List(items) => items,
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Text(_) | Value::Map(_) => &[],
    }
}
