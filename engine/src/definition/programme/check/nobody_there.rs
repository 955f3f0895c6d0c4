//! Who coordinates needs a focal point, and who must act needs members.

use std::collections::{BTreeSet, HashMap};

use crate::{
    definition::{diagnostic::Diagnostic, programme::draft::Draft, rule::Rule},
    ids::EntityId,
    roadmap::{ItemKind, Office},
};

/// Who must act needs a focal point: without one in a coordinator nobody hears of anything.
pub(super) fn check(draft: &Draft<'_>) {
    let has_focal_point = |id: &str| {
        let entity = draft.entities.get(id);
        entity.is_none_or(|e| e.members.iter().any(|m| m.office == Office::FocalPoint))
    };
    for coordinator in draft.head.coordinators.iter().filter(|c| !has_focal_point(&c.value)) {
        let message =
            format!("the coordinator `{}` has no focal point, so nobody can be told anything", coordinator.value);
        let found = Diagnostic::new(Rule::NoMembers, coordinator.span, message);
        draft.findings.add(found.help("give it a member with `office: focal_point` in `entities.yaml`"));
    }
    let mut load: HashMap<&EntityId, usize> = HashMap::new();
    for item in draft.items.values().filter(|i| !matches!(i.kind, ItemKind::Entity | ItemKind::Target)) {
        let acting: BTreeSet<&EntityId> = item.cast.responsible.iter().chain(&item.cast.verifier).collect();
        acting.into_iter().for_each(|id| *load.entry(id).or_default() += 1);
    }
    for (id, entity) in &draft.entities {
        let coordinates = draft.head.coordinators.iter().any(|c| c.value == id.as_str());
        let (Some(load), Some(place)) = (load.get(id), draft.places.get(id.as_str())) else { continue };
        // members without a focal point were warned of where they stand
        if entity.members.is_empty() && !coordinates {
            let items = if *load == 1 { "item" } else { "items" };
            let message = format!("`{id}` is to do or confirm {load} {items}, but has no members");
            let found = Diagnostic::new(Rule::NoFocalPoint, place.id, message);
            draft
                .findings
                .add(found.help("add `members:` with a focal point; until then its messages go to the coordinators"));
        }
    }
}
