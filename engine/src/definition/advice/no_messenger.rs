//! A person who is written to, of whom nobody has said where.
//!
//! Accounts are linked later, by each person herself, so a programme that names no messenger at all says
//! nothing yet. Where it names those of others, a gap is one that somebody should fill.

use std::collections::BTreeSet;

use super::{Ground, some};
use crate::{
    definition::{diagnostic::Diagnostic, rule::Rule},
    ids::{EntityId, ItemId},
    roadmap::{Entity, ItemKind, Office},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let programme = ground.programme;
    let mut members = programme.entities.values().flat_map(|e| &e.members);
    if members.all(|member| member.messenger.is_none()) {
        return Vec::new();
    }
    let items = programme.items.values().filter(|item| item.kind != ItemKind::Entity);
    let casts = items.flat_map(|item| {
        let cast = &item.cast;
        [&cast.responsible, &cast.contributing, &cast.verifier].into_iter().flatten()
    });
    let acting: BTreeSet<&EntityId> = casts.chain(&programme.coordinators).collect();
    let entities = programme.entities.values().filter(|e| acting.contains(&e.id));
    entities.filter_map(|entity| of_entity(ground, entity)).collect()
}

/// One person with a messenger is enough to reach an entity.
fn of_entity(ground: &Ground<'_>, entity: &Entity) -> Option<Diagnostic> {
    let written_to: Vec<_> = entity.members.iter().filter(|m| m.office == Office::FocalPoint).collect();
    if written_to.is_empty() || written_to.iter().any(|m| m.messenger.is_some()) {
        return None;
    }
    let place = ground.place(&ItemId::from(entity.id.as_str()))?;
    let who = some(written_to.iter().map(|m| m.id.as_str()));
    let message = format!("nobody has said where {who} can be written to");
    let found = Diagnostic::new(Rule::NoMessenger, place, message);
    Some(found.help("write `messenger:` for the focal point: `telegram`, `discord`, `email` or `web`"))
}
