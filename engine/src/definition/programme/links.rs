//! Who hears whose notices (DECISIONS 10), computed once from what the files say.

use indexmap::{IndexMap, IndexSet};

use crate::{
    ids::ItemId,
    roadmap::{Detail, Item, ItemKind},
};

/// Fills `heard_by` of every item, in the order of the files.
pub(super) fn link(items: &mut IndexMap<ItemId, Item>) {
    let mut links: Vec<(ItemId, ItemId)> = Vec::new(); // (who speaks, who hears)
    for item in items.values() {
        let hears = |speaker: &ItemId| (speaker.clone(), item.id.clone());
        links.extend(item.depends_on.iter().map(hears));
        if item.kind != ItemKind::Entity {
            links.extend(item.cast.responsible.iter().map(|entity| hears(&ItemId::from(entity.as_str()))));
        }
        match &item.detail {
            Detail::Activity { targets, .. } => links.extend(targets.iter().map(hears)),
            Detail::Target(target) => links.push(hears(&target.activity)),
            Detail::Commitment { serves, .. } => {
                links.extend(serves.iter().map(hears));
                links.extend(serves.iter().map(|activity| (item.id.clone(), activity.clone())));
            }
            Detail::Entity | Detail::Consultation(_) | Detail::ReportRequest { .. } => {}
        }
    }
    let unique: IndexSet<(ItemId, ItemId)> = links.into_iter().collect();
    for (speaker, hearer) in unique {
        if let Some(speaker) = items.get_mut(&speaker) {
            speaker.heard_by.push(hearer);
        }
    }
}
