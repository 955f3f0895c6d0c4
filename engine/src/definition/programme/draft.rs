//! A programme while its files are read: items without proof that what they refer to exists.
//!
//! Readers claim ids and note references here; `check` resolves them when all files have been read, so
//! that the order of files does not matter. A file that could not be read makes its kind *unread*:
//! references to it are then not complained of, because they may well be right.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::{calendars::Calendars, waymark::Head};
use crate::{
    definition::{
        diagnostic::{Diagnostic, Findings, Span},
        fields::{Fields, Placed},
        rule::Rule,
        yaml::Value,
    },
    ids::{EntityId, ItemId},
    roadmap::{Cast, Detail, Entity, Item, ItemKind, Localised, Visibility},
};

pub(super) struct Draft<'a> {
    pub(super) findings: &'a Findings,
    pub(super) head: Head,
    pub(super) calendars: Calendars<'a>,
    pub(super) pillars: IndexMap<String, Localised>,
    pub(super) entities: IndexMap<EntityId, Entity>,
    pub(super) items: IndexMap<ItemId, Item>,
    /// Of every item, in the same order.
    pub(super) places: ItemPlaces,
    pub(super) pillar_places: Vec<Placed<String>>,
    pub(super) references: Vec<Reference>,
    pub(super) unread: BTreeSet<Refers>,
    ids: HashMap<String, (Span, &'static str)>,
}

pub(in crate::definition) type ItemPlaces = IndexMap<ItemId, Place>;

/// Where an item stands, and what can be checked only when workflows are known.
pub(in crate::definition) struct Place {
    pub(in crate::definition) id: Span,
    pub(super) workflow: Option<Span>,
    pub(super) begins_in: Option<Span>,
    pub(super) depends_on: Vec<Placed<String>>,
}

pub(super) struct Reference {
    pub(super) to: Refers,
    pub(super) name: Placed<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Refers {
    Entity,
    Activity,
    Consultation,
    Pillar,
    /// `framework:number`
    Action,
}

impl<'a> Draft<'a> {
    pub(super) fn new(findings: &'a Findings, head: Head, calendars: Calendars<'a>) -> Self {
        Self {
            findings,
            head,
            calendars,
            pillars: IndexMap::new(),
            entities: IndexMap::new(),
            items: IndexMap::new(),
            places: ItemPlaces::new(),
            pillar_places: Vec::new(),
            references: Vec::new(),
            unread: BTreeSet::new(),
            ids: HashMap::new(),
        }
    }

    /// Takes an id for this thing; false where another has it already.
    pub(super) fn claim(&mut self, id: &Placed<String>, what: &'static str) -> bool {
        match self.ids.get(&id.value) {
            None => {
                self.ids.insert(id.value.clone(), (id.span, what));
                true
            }
            Some((first, owner)) => {
                self.findings.add(taken(id, *first, owner));
                false
            }
        }
    }

    pub(super) fn refer(&mut self, to: Refers, name: &Placed<String>) {
        self.references.push(Reference { to, name: name.clone() });
    }

    pub(super) fn entities(&mut self, fields: &Fields<'_>, key: &str) -> Vec<EntityId> {
        self.names(Refers::Entity, fields, key).map(EntityId::new).collect()
    }

    pub(super) fn activities(&mut self, fields: &Fields<'_>, key: &str) -> Vec<ItemId> {
        self.names(Refers::Activity, fields, key).map(ItemId::new).collect()
    }

    pub(super) fn names(&mut self, to: Refers, fields: &Fields<'_>, key: &str) -> impl Iterator<Item = String> + use<> {
        let names = fields.references(key);
        names.iter().for_each(|name| self.refer(to, name));
        let unique: indexmap::IndexSet<String> = names.into_iter().map(|n| n.value).collect();
        unique.into_iter()
    }

    pub(super) fn name(&mut self, to: Refers, fields: &Fields<'_>, key: &str) -> Option<String> {
        let name = fields.reference(key)?;
        self.refer(to, &name);
        Some(name.value)
    }

    /// The maps of a list that others refer to. Where one of them has no id, the list is not all there is.
    pub(super) fn sections<'f>(&mut self, kind: Refers, file: &Fields<'f>, key: &str) -> Vec<Fields<'f>> {
        let sections = file.sections(key);
        let given = match file.get(key).map(|field| &field.node.value) {
            Some(Value::List(items)) => Some(items.len()),
            None if file.section.key(key).is_some_and(|k| k.required.is_none()) => Some(0),
            Some(_) | None => None,
        };
        if given != Some(sections.len()) || sections.iter().any(|section| !section.has("id")) {
            self.unread.insert(kind);
        }
        sections
    }

    /// What items of all kinds have in common; the rest is filled in by who reads that kind.
    pub(super) fn item(&self, id: &Placed<String>, kind: ItemKind, fields: &Fields<'_>, title: &str) -> Item {
        Item {
            id: ItemId::from(id.value.as_str()),
            kind,
            workflow: workflow_of(kind, fields),
            title: fields.localised(title, &self.head.languages).unwrap_or_default(),
            pillar: None,
            cast: Cast::default(),
            start: None,
            due: None,
            visibility: self.visibility(fields),
            begins_in: fields.section.key("state").and_then(|_| fields.text("state")),
            depends_on: Vec::new(),
            heard_by: Vec::new(),
            references: Vec::new(),
            evidence: None,
            detail: Detail::Entity,
        }
    }

    pub(super) fn visibility(&self, fields: &Fields<'_>) -> Visibility {
        fields.visibility().unwrap_or(self.head.disclosure)
    }

    /// Claims the item's id and keeps it, unless the id is taken.
    pub(super) fn add(&mut self, item: Item, id: &Placed<String>, what: &'static str, fields: &Fields<'_>) {
        if !self.claim(id, what) {
            return;
        }
        let depends_on = fields.section.key("depends_on").map_or(Vec::new(), |_| fields.references("depends_on"));
        let state = fields.section.key("state").and_then(|_| fields.get("state")).map(|f| f.span());
        let workflow = fields.section.key("workflow").and_then(|_| fields.get("workflow")).map(|f| f.span());
        self.places.insert(item.id.clone(), Place { id: id.span, workflow, begins_in: state, depends_on });
        self.items.insert(item.id.clone(), item);
    }

    /// `due` before `start`, at the place of `due`.
    pub(super) fn check_order<T: PartialOrd + std::fmt::Display>(
        &self,
        fields: &Fields<'_>,
        start: (&str, Option<T>),
        end: (&str, Option<T>),
    ) {
        if let ((start_key, Some(from)), (end_key, Some(to))) = (start, end)
            && to < from
        {
            let here = fields.section.key(start_key).is_some() && fields.has(start_key);
            // a target begins with its activity, which stands elsewhere
            let when = if here { String::new() } else { format!(" {from}") };
            let message = format!("`{end_key}` is before `{start_key}`{when}");
            let found = Diagnostic::new(Rule::DueBeforeStart, fields.place(end_key), message);
            let found = if here { found.also(fields.place(start_key), "begins here") } else { found };
            self.findings.add(found.help("correct one of the two dates"));
        }
    }
}

fn workflow_of(kind: ItemKind, fields: &Fields<'_>) -> String {
    let own = fields.section.key("workflow").and_then(|_| fields.text("workflow"));
    own.unwrap_or_else(|| usual_workflow(kind).to_owned())
}

/// The workflow of items that name none.
pub(super) fn usual_workflow(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity => "activity",
        ItemKind::Target => "target",
        ItemKind::Commitment => "commitment",
        ItemKind::Entity => "entity",
        ItemKind::Consultation => "consultation",
        ItemKind::ReportRequest => "report_request",
        ItemKind::Test => "test",
    }
}

pub(super) fn taken(id: &Placed<String>, first: Span, owner: &str) -> Diagnostic {
    Diagnostic::new(Rule::DuplicateId, id.span, format!("the id `{}` is taken", id.value))
        .label("again here")
        .also(first, format!("by {owner}"))
        .help("give one of the two another id; ids are unique in the programme")
}
