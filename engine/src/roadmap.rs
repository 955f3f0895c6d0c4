//! The nouns of a programme: entities and their members, items and who plays which part in them.
//!
//! Made by `definition` from a directory of YAML, so every reference in here resolves. Says nothing
//! about where an item stands (`instance`) nor how it moves (`chart`). People appear as members with
//! an office; their names and chat accounts live in the database only.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Calendar, QuietHours},
    chart::Chart,
    guard::Value,
    ids::{EntityId, ItemId, Lang, PersonId},
    instance::Instance,
    message::Texts,
};

/// One roadmap with all that is needed to run it.
#[derive(Debug, Clone)]
pub struct Programme {
    pub id: String,
    pub title: Localised,
    /// Shown on every page and report: "illustrative, not adopted".
    pub notice: Option<Localised>,
    pub period: Option<Period>,
    pub zone: Tz,
    /// The programme's own language first.
    pub languages: Vec<Lang>,
    pub coordinators: Vec<EntityId>,
    pub chats: Chats,
    pub frameworks: Vec<Framework>,
    pub pillars: IndexMap<String, Localised>,
    pub entities: IndexMap<EntityId, Arc<Entity>>,
    /// Every item of every kind, entities among them, in the order of the files.
    pub items: IndexMap<ItemId, Arc<Item>>,
    /// By the name of the workflow.
    pub charts: BTreeMap<String, Arc<Chart>>,
    pub texts: Texts,
}

/// How much chats say of items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Chats {
    #[default]
    Full,
    /// Their ids and neutral words: no title, no name, no words of others.
    Codes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// A text of the roadmap itself (a title), in the languages its author gave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localised {
    pub by_language: IndexMap<Lang, String>,
}

impl Localised {
    /// The same in every language.
    pub fn of(text: String) -> Localised {
        Localised { by_language: IndexMap::from([(Lang::from("en"), text)]) }
    }

    /// In the first of `languages` that there is, else in the author's own.
    pub fn best(&self, languages: &[Lang]) -> &str {
        let wanted = languages.iter().find_map(|l| self.by_language.get(l));
        wanted.or_else(|| self.by_language.values().next()).map_or("", String::as_str)
    }
}

#[derive(Debug, Clone)]
pub struct Framework {
    pub id: String,
    pub title: Localised,
    /// Priority actions are keyed by framework, matrix and number; numbers restart inside a matrix.
    pub actions: Vec<PriorityAction>,
}

#[derive(Debug, Clone)]
pub struct PriorityAction {
    pub number: String,
    pub matrix: Option<String>,
    pub title: Localised,
}

#[derive(Debug, Clone)]
pub struct Entity {
    pub id: EntityId,
    pub name: Localised,
    /// What stands in public for a pseudonymous entity.
    pub public_label: Option<Localised>,
    pub pseudonymous: bool,
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    pub zone: Tz,
    pub languages: Vec<Lang>,
    /// Working week and holidays.
    pub days: Arc<Calendar>,
    pub quiet: QuietHours,
    pub visibility: Visibility,
    pub members: Vec<Member>,
}

#[derive(Debug, Clone)]
pub struct Member {
    pub id: PersonId,
    pub office: Office,
    pub language: Option<Lang>,
    pub zone: Option<Tz>,
    pub quiet: Option<QuietHours>,
    /// The messenger she prefers: `telegram`, `discord`, `email`, `web`; where she really is, is linked later.
    pub messenger: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    FocalPoint,
    Deputy,
    Observer,
}

impl Office {
    /// The word that files have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Office::FocalPoint => "focal_point",
            Office::Deputy => "deputy",
            Office::Observer => "observer",
        }
    }
}

/// Who is meant, seen from an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Responsible,
    /// The deputies of the responsible entity.
    Deputy,
    Contributing,
    Consulted,
    Informed,
    Verifier,
    Coordinator,
}

impl Role {
    /// All that an entity can hold.
    pub(crate) const ALL: [Role; 6] =
        [Role::Responsible, Role::Contributing, Role::Consulted, Role::Informed, Role::Verifier, Role::Coordinator];

    /// The word that files have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Responsible => "responsible",
            Role::Deputy => "deputy",
            Role::Contributing => "contributing",
            Role::Consulted => "consulted",
            Role::Informed => "informed",
            Role::Verifier => "verifier",
            Role::Coordinator => "coordinator",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Activity,
    Target,
    Commitment,
    Entity,
    Consultation,
    ReportRequest,
    /// A workflow for `trace` and for conformance tests only.
    Test,
}

/// Who may see; later ones see less far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    Public,
    #[default]
    Members,
    Coordinators,
    Restricted,
}

impl Visibility {
    /// The word that files have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Visibility::Public => "public",
            Visibility::Members => "members",
            Visibility::Coordinators => "coordinators",
            Visibility::Restricted => "restricted",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Item {
    pub id: ItemId,
    pub kind: ItemKind,
    pub workflow: String,
    pub title: Localised,
    pub pillar: Option<String>,
    pub cast: Cast,
    pub start: Option<NaiveDate>,
    /// The due date as first agreed: the baseline. Postponements live in the instance.
    pub due: Option<NaiveDate>,
    pub visibility: Visibility,
    /// The state to begin in, where it is not the chart's initial one.
    pub begins_in: Option<String>,
    pub depends_on: Vec<ItemId>,
    /// Items that hear this one's notices: targets, commitments that serve it, dependants; an entity's items.
    pub heard_by: Vec<ItemId>,
    /// `framework:number`
    pub references: Vec<String>,
    /// The kind of evidence that shows it is done (means of verification).
    pub evidence: Option<String>,
    pub detail: Detail,
}

/// Who plays which part. Entities, never people: people come and go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cast {
    pub responsible: Vec<EntityId>,
    pub contributing: Vec<EntityId>,
    pub consulted: Vec<EntityId>,
    pub informed: Vec<EntityId>,
    pub verifier: Vec<EntityId>,
}

/// What only items of one kind have.
#[derive(Debug, Clone)]
pub enum Detail {
    Activity {
        targets: Vec<ItemId>,
        milestones: Vec<Milestone>,
    },
    Target(Target),
    Commitment {
        text: Localised,
        measure: Option<String>,
        consultation: Option<ItemId>,
        session: Option<String>,
        serves: Vec<ItemId>,
        condition: Option<String>,
        /// In chat, during a session: until its maker has confirmed it, only the coordinators and she see it.
        recorded: bool,
    },
    Entity,
    Consultation(Consultation),
    ReportRequest {
        round: String,
    },
}

#[derive(Debug, Clone)]
pub struct Milestone {
    pub id: String,
    pub title: Option<Localised>,
    pub due: NaiveDate,
}

#[derive(Debug, Clone)]
pub struct Target {
    pub activity: ItemId,
    pub indicator: Localised,
    pub unit: String,
    pub baseline: f64,
    pub goal: f64,
    pub disaggregate: Vec<String>,
    pub condition: Option<String>,
    pub milestone: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Consultation {
    pub begins: Option<NaiveDateTime>,
    pub ends: Option<NaiveDateTime>,
    pub place: Option<String>,
    pub mode: Option<String>,
    pub agenda: Vec<String>,
    pub agreements: Vec<Agreement>,
}

#[derive(Debug, Clone)]
pub struct Agreement {
    pub id: String,
    pub text: Localised,
}

impl Programme {
    pub fn entity(&self, id: &EntityId) -> Option<&Arc<Entity>> {
        self.entities.get(id)
    }

    pub fn item(&self, id: &ItemId) -> Option<&Arc<Item>> {
        self.items.get(id)
    }

    /// The targets of an activity, in the order of the roadmap; other items have none.
    pub fn targets_of<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = (&'a ItemId, &'a Target)> {
        let targets = match &item.detail {
            Detail::Activity { targets, .. } => targets.as_slice(),
            Detail::Target(_)
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => &[],
        };
        targets.iter().filter_map(|id| match &self.item(id)?.detail {
            Detail::Target(target) => Some((id, target)),
            Detail::Activity { .. }
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => None,
        })
    }

    /// The entities meant by a role on an item, in the order of the roadmap.
    pub fn entities_of<'a>(&'a self, role: Role, item: &'a Item) -> &'a [EntityId] {
        match role {
            Role::Responsible | Role::Deputy => &item.cast.responsible,
            Role::Contributing => &item.cast.contributing,
            Role::Consulted => &item.cast.consulted,
            Role::Informed => &item.cast.informed,
            // without one, the coordinators confirm
            Role::Verifier if item.cast.verifier.is_empty() => &self.coordinators,
            Role::Verifier => &item.cast.verifier,
            Role::Coordinator => &self.coordinators,
        }
    }
}

/// The fact that says that its maker stands by a commitment.
const AGREED: &str = "agreed";

impl Item {
    /// Who may see it as it stands.
    pub fn visibility_of(&self, instance: &Instance) -> Visibility {
        let waits = matches!(self.detail, Detail::Commitment { recorded: true, .. })
            && instance.facts.get(AGREED) != Some(&Value::YesNo(true));
        if waits { self.visibility.max(Visibility::Coordinators) } else { self.visibility }
    }
}

impl Entity {
    /// Those who are written to when a role means this entity.
    pub fn people_for(&self, role: Role) -> impl Iterator<Item = &Member> {
        let office = if role == Role::Deputy { Office::Deputy } else { Office::FocalPoint };
        self.members.iter().filter(move |m| m.office == office)
    }

    pub fn member(&self, id: &PersonId) -> Option<&Member> {
        self.members.iter().find(|m| m.id == *id)
    }
}
