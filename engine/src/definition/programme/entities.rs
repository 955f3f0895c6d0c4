//! `entities.yaml`: who can be responsible, and their members by office.

use std::sync::Arc;

use super::{
    calendars::{self, rest_days},
    draft::{Draft, Refers, taken},
};
use crate::{
    calendar::Calendar,
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::{Fields, Placed, Reader},
        keys::programme::{ENTITIES_FILE, ENTITY_KINDS},
        rule::Rule,
        yaml::Node,
    },
    ids::{EntityId, PersonId},
    roadmap::{Cast, Detail, Entity, ItemKind, Member, Office},
};

const OFFICES: [(&str, Office); 3] =
    [("focal_point", Office::FocalPoint), ("deputy", Office::Deputy), ("observer", Office::Observer)];
const MESSENGERS: [(&str, &str); 4] =
    [("telegram", "telegram"), ("discord", "discord"), ("email", "email"), ("web", "web")];

pub(super) fn read(reader: Reader<'_>, node: &Node, draft: &mut Draft<'_>) {
    let Some(file) = reader.root(node, &ENTITIES_FILE) else { return };
    for fields in draft.sections(Refers::Entity, &file, "entities") {
        let Some(id) = fields.id("id") else {
            entity(&fields, "", draft); // for what else is wrong with it
            continue;
        };
        let entity = entity(&fields, &id.value, draft);
        add(entity, &id, &fields, draft);
    }
}

fn add(entity: Entity, id: &Placed<String>, fields: &Fields<'_>, draft: &mut Draft<'_>) {
    let mut item = draft.item(id, ItemKind::Entity, fields, "name");
    item.cast = Cast { responsible: vec![entity.id.clone()], ..Cast::default() };
    item.detail = Detail::Entity;
    if !draft.entities.contains_key(&entity.id) {
        draft.entities.insert(entity.id.clone(), entity);
    }
    draft.add(item, id, "this entity", fields);
}

fn entity(fields: &Fields<'_>, id: &str, draft: &mut Draft<'_>) -> Entity {
    let kinds = ENTITY_KINDS.map(|kind| (kind, kind));
    let languages = fields.languages("languages");
    let country = fields.get("country").and_then(|f| f.country());
    let entity = Entity {
        id: EntityId::from(id),
        name: fields.localised("name", &draft.head.languages).unwrap_or_default(),
        public_label: fields.localised("public_label", &draft.head.languages),
        pseudonymous: fields.yes_no("pseudonymous").unwrap_or(false),
        kind: fields.word("kind", &kinds).unwrap_or("other").to_owned(),
        days: days(fields, country.as_deref(), draft),
        country,
        zone: fields.zone("zone").unwrap_or(draft.head.zone),
        languages: if languages.is_empty() { draft.head.languages.clone() } else { languages },
        quiet: fields.quiet_hours("quiet_hours").unwrap_or_default(),
        visibility: draft.visibility(fields),
        members: members(fields, id),
    };
    check_label(fields, &entity);
    entity
}

/// The calendar that is named, else the country's; with the entity's own week where it says so.
fn days(fields: &Fields<'_>, country: Option<&str>, draft: &mut Draft<'_>) -> Arc<Calendar> {
    let named = fields.get("calendar").and_then(|f| Some((f, f.reference()?.value)));
    let found = match (&named, country) {
        (Some((field, id)), _) => draft.calendars.get(id).or_else(|| {
            calendars::unknown(field, id, &draft.calendars);
            None
        }),
        (None, Some(country)) => draft.calendars.get(country).or_else(|| {
            no_calendar(fields, country);
            None
        }),
        (None, None) => None,
    };
    let days = found.unwrap_or_else(|| Arc::new(Calendar::weekdays_only()));
    match rest_days(fields) {
        Some(rest) if rest != days.rest() => Arc::new(days.with_rest(rest)),
        Some(_) | None => days,
    }
}

fn no_calendar(fields: &Fields<'_>, country: &str) {
    let message = format!("there is no calendar `{country}`: Saturday and Sunday rest, and no holidays are known");
    let found = Diagnostic::new(Rule::NoCalendar, fields.place("country"), message);
    fields.reader.add(found.help(format!("write `calendars/{country}.yaml`, or name another with `calendar:`")));
}

fn check_label(fields: &Fields<'_>, entity: &Entity) {
    if entity.pseudonymous && entity.public_label.is_none() {
        let message = "a pseudonymous entity needs `public_label`".to_owned();
        let found = Diagnostic::new(Rule::Contradiction, fields.place("pseudonymous"), message);
        fields
            .reader
            .add(found.help("write what stands for its name in public, such as `public_label: A women's network`"));
    }
    if !entity.pseudonymous && entity.public_label.is_some() {
        let message = "`public_label` has no effect without `pseudonymous: true`".to_owned();
        let found = Diagnostic::new(Rule::Contradiction, fields.place("public_label"), message);
        fields.reader.add(found.help("add `pseudonymous: true`, or delete the label"));
    }
}

fn members(fields: &Fields<'_>, entity: &str) -> Vec<Member> {
    let mut read: Vec<(Span, Member)> = Vec::new();
    for member in fields.sections("members") {
        let (language, zone, quiet) =
            (member.language("language"), member.zone("zone"), member.quiet_hours("quiet_hours"));
        let messenger = member.word("messenger", &MESSENGERS).map(str::to_owned);
        let office = member.word("office", &OFFICES).unwrap_or(Office::FocalPoint);
        let Some(id) = member.id("id") else { continue };
        let person = PersonId::new(format!("{entity}/{}", id.value));
        match read.iter().find(|(_, m)| m.id == person) {
            Some((first, _)) => fields.reader.add(taken(&id, *first, "this member")),
            None => read.push((id.span, Member { id: person, office, language, zone, quiet, messenger })),
        }
    }
    let focal_points = read.iter().any(|(_, m)| m.office == Office::FocalPoint);
    if !read.is_empty() && !focal_points {
        let found = Diagnostic::new(
            Rule::NoFocalPoint,
            fields.place("members"),
            "no member is a focal point, so nobody is asked first",
        );
        fields.reader.add(found.help("give one member `office: focal_point`"));
    }
    read.into_iter().map(|(_, member)| member).collect()
}
