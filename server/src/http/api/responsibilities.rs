//! Who has which role on which item, as it stands: whoever took an item over is who is asked.

use axum::{extract::Path, response::Response};
use engine::{
    ids::EntityId,
    roadmap::{Item, Role},
};

use super::{
    super::{
        problem::Result,
        status::{ItemStatus, Status},
    },
    ask::Ask,
    lists::kind_word,
    parameter::Key,
    query::{Asked, signal_word},
    rows::{Rows, id_of},
    shapes::Responsibility,
};

pub(super) const ROLES: [Role; 5] =
    [Role::Responsible, Role::Contributing, Role::Consulted, Role::Informed, Role::Verifier];

pub(super) async fn responsibilities(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let languages = ask.asked.languages(&status);
    let rows = Rows { status: &status, languages: &languages };
    let roles = ask.asked.words(Key::Role);
    let wanted = |role: &Role| roles.is_empty() || roles.iter().any(|one| one == role.as_str());
    // these two are about the rows here, not about who leads
    let about_items = ask.asked.without(&[Key::Entity, Key::Country]);
    let items = of_kinds(&ask.asked, &status).filter(|it| about_items.wants(&status, it));
    let drawn: Vec<Responsibility> = items
        .flat_map(|it| ROLES.into_iter().filter(wanted).flat_map(move |role| rows.responsible(it, role)))
        .filter(|row| is_of(&ask.asked, row))
        .collect();
    let total = drawn.len();
    let (page, next) = ask.asked.page(&drawn, |row| &row.id)?;
    let begin = page.first().map_or(total, |first| drawn.iter().position(|row| row.id == first.id).unwrap_or(total));
    let items = drawn.into_iter().skip(begin).take(ask.asked.limit()).collect();
    ask.list::<Responsibility>(&status, items, next, total)
}

/// Items of the kinds asked for: activities, if none is.
pub(super) fn of_kinds<'a>(asked: &'a Asked, status: &'a Status) -> impl Iterator<Item = &'a ItemStatus> {
    let kinds = asked.words(Key::ItemKind);
    let is_meant = move |it: &&ItemStatus| {
        let word = kind_word(it.item.kind);
        if kinds.is_empty() { word == "activity" } else { kinds.iter().any(|kind| kind == word) }
    };
    status.items.iter().filter(is_meant)
}

fn is_of(asked: &Asked, row: &Responsibility) -> bool {
    let meant = |key: Key, value: &Option<String>| {
        let wanted = asked.words(key);
        wanted.is_empty() || value.as_ref().is_some_and(|value| wanted.contains(value))
    };
    meant(Key::Entity, &row.entity_id) && meant(Key::Country, &row.country)
}

impl Rows<'_> {
    pub(super) fn responsible(self, it: &ItemStatus, role: Role) -> Vec<Responsibility> {
        let named = self.status.programme.entities_of(role, &it.item);
        let taken_over = |entity: &EntityId| self.whose(it, named, entity);
        let asked = self.status.asked(it, role);
        asked.iter().enumerate().map(|(n, id)| self.role(it, role, n, id, taken_over(id))).collect()
    }

    /// Whom somebody stands in for.
    fn whose(&self, it: &ItemStatus, named: &[EntityId], entity: &EntityId) -> Option<EntityId> {
        let taken = it.instance.stand_ins.iter().find(|s| s.to == *entity && named.contains(&s.of));
        taken.map(|stand_in| stand_in.of.clone()).filter(|of| of != entity)
    }

    fn role(&self, it: &ItemStatus, role: Role, n: usize, id: &EntityId, of: Option<EntityId>) -> Responsibility {
        let item: &Item = &it.item;
        let title = super::super::status::text(&item.title, self.languages);
        let named = self.status.entity(id, self.languages);
        let of = of.map(|of| self.status.entity(&of, self.languages));
        let country = named.id.as_ref().and_then(|id| self.status.programme.entity(id)?.country.clone());
        Responsibility {
            // not by the entity's id: it may be withheld
            id: format!("{}:{}:{}", item.id, role.as_str(), n + 1),
            item_id: item.id.to_string(),
            kind: kind_word(item.kind),
            title: title.text,
            lang: title.lang,
            role: role.as_str(),
            role_label: self.status.programme.texts.label(self.languages, "role", role.as_str()),
            entity_id: id_of(&named),
            entity: named.name.text,
            country,
            stands_in_for_id: of.as_ref().and_then(id_of),
            stands_in_for: of.map(|named| named.name.text),
            state: it.place.clone(),
            state_label: self.status.state_words(&it.place, self.languages),
            signal: signal_word(it.look.signal),
            due: it.instance.due,
        }
    }
}
