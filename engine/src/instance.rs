//! Where one item stands: active states, facts, pending timers, open prompts.
//!
//! An instance is a value. Only `step` makes the next one, and the shell stores it whole, so state,
//! timers and prompts can never disagree. States are stored by their number, which is stable because
//! an instance is pinned to one immutable chart. The stored shape has a golden test: changing it is a
//! migration.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    chart::{AskId, Chart, DeadlineId, RemindId, StateId, StateSet, StateSignal},
    guard::{Data, Facts, Value},
    ids::{EntityId, FactName, ItemId, PersonId},
    roadmap::{Item, Programme, Role, Visibility},
    step::Given,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// Counts steps. A step is written only if the stored turn is still the one it was made from.
    pub turn: u64,
    /// In document order.
    pub active: Vec<StateId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub history: BTreeMap<StateId, Vec<StateId>>,
    /// When each active state was entered.
    pub entered: BTreeMap<StateId, DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: Facts,
    pub start: Option<NaiveDate>,
    /// As it stands after every approved postponement; the baseline is the roadmap's.
    pub due: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postponements: Vec<Postponement>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timers: Vec<Timer>,
    /// Occurrences that fired: they never fire again, whatever moves (DECISIONS 2).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fired: Vec<Fired>,
    /// Open prompts only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Prompt>,
    pub next_prompt: u32,
    /// The latest answers, which a person may still amend.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<Answered>,
    /// Of the item's targets, those that are met, as their notices say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met: Vec<ItemId>,
    /// Who does what others were to do, by an accepted hand-over: at most one for each entity of the cast.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stand_ins: Vec<StandIn>,
    /// What people noted beside their answers, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<DateTime<Utc>>,
    /// A final state of the chart itself is reached.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Postponement {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub at: DateTime<Utc>,
}

/// On this item `to` is meant wherever the roadmap says `of`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandIn {
    pub of: EntityId,
    pub to: EntityId,
    /// Of that entity only she is asked; none: all who hold the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

/// A person's own words, for those whom she chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub by: PersonId,
    pub at: DateTime<Utc>,
    pub text: String,
    pub visibility: Visibility,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timer {
    pub key: TimerKey,
    /// The civil moment in the recipient's zone: the identity of the occurrence.
    pub slot: NaiveDateTime,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimerKey {
    /// `place` in the ask's list of moments; `EVERY` for its recurrence.
    Ask {
        ask: AskId,
        place: u8,
        entity: EntityId,
    },
    Remind {
        remind: RemindId,
        place: u8,
        entity: EntityId,
    },
    Deadline(DeadlineId),
    /// The n-th repetition of an open prompt.
    Repeat {
        prompt: u32,
        n: u16,
    },
    Rung {
        prompt: u32,
        rung: u8,
    },
    /// An open prompt that she wanted to be asked again later.
    Resume {
        prompt: u32,
    },
    /// A delayed event to oneself.
    Send {
        event: String,
        id: Option<String>,
        data: Data,
    },
}

/// The place of a recurrence, beside its ask's list of moments.
pub const EVERY: u8 = u8::MAX;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fired {
    pub key: TimerKey,
    pub slot: NaiveDateTime,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Prompt {
    /// Unique within the item, for ever.
    pub no: u32,
    pub subject: Subject,
    pub entity: EntityId,
    /// Only this person is asked (a follow-up); none: all who hold the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// The planned slot of the first asking; repetition and escalation count from it (DECISIONS 8).
    pub slot: NaiveDateTime,
    pub opened: DateTime<Utc>,
    /// Deputies are asked too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub escalated: bool,
}

/// What a prompt asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Ask(AskId),
    FollowUp(FactName),
    /// For which of the activity's targets a number was that went to this fact.
    WhichTarget {
        fact: FactName,
        value: f64,
        over: Option<f64>,
    },
    /// Whether the item may be due on another date, as a person of this entity asks.
    NewDate {
        by: PersonId,
        entity: EntityId,
        date: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Whether who is asked takes the item over from this entity. `about`: the question that led to it.
    HandOver {
        from: EntityId,
        by: PersonId,
        about: u32,
    },
}

impl Subject {
    /// Put before others because a person wished it.
    pub fn is_wished(&self) -> bool {
        match self {
            Subject::NewDate { .. } | Subject::HandOver { .. } => true,
            Subject::Ask(_) | Subject::FollowUp(_) | Subject::WhichTarget { .. } => false,
        }
    }

    /// Its answer may be given anew within a day; what has been passed on or carried out is not.
    pub(crate) fn is_amendable(&self) -> bool {
        match self {
            Subject::Ask(_) | Subject::FollowUp(_) => true,
            Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
        }
    }

    /// One of two such questions to the same people is enough.
    pub(crate) fn is_same(&self, other: &Subject) -> bool {
        match (self, other) {
            (Subject::Ask(a), Subject::Ask(b)) => a == b,
            (Subject::FollowUp(a), Subject::FollowUp(b)) => a == b,
            (Subject::WhichTarget { .. }, Subject::WhichTarget { .. })
            | (Subject::NewDate { .. }, Subject::NewDate { .. }) => true,
            (Subject::HandOver { from: a, .. }, Subject::HandOver { from: b, .. }) => a == b,
            (
                Subject::Ask(_)
                | Subject::FollowUp(_)
                | Subject::WhichTarget { .. }
                | Subject::NewDate { .. }
                | Subject::HandOver { .. },
                _,
            ) => false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    pub prompt: u32,
    pub subject: Subject,
    pub entity: EntityId,
    pub by: PersonId,
    pub at: DateTime<Utc>,
    pub given: Vec<Given>,
    pub pressed: bool,
}

impl Answered {
    /// The question as it was when it was open.
    pub(crate) fn as_prompt(&self) -> Prompt {
        let (subject, entity, person) = (self.subject.clone(), self.entity.clone(), Some(self.by.clone()));
        Prompt {
            no: self.prompt,
            subject,
            entity,
            person,
            slot: self.at.naive_utc(),
            opened: self.at,
            escalated: false,
        }
    }
}

impl Instance {
    /// Before its first step.
    pub(crate) fn unborn(item: &Item) -> Self {
        Instance {
            turn: 0,
            active: Vec::new(),
            history: BTreeMap::new(),
            entered: BTreeMap::new(),
            facts: Facts::new(),
            start: item.start,
            due: item.due,
            postponements: Vec::new(),
            timers: Vec::new(),
            fired: Vec::new(),
            prompts: Vec::new(),
            next_prompt: 1,
            answered: Vec::new(),
            met: Vec::new(),
            stand_ins: Vec::new(),
            notes: Vec::new(),
            reported: None,
            done: false,
        }
    }

    /// The entities meant by a role on this item, those who took it over among them.
    pub fn entities_of(&self, programme: &Programme, role: Role, item: &Item) -> Vec<EntityId> {
        let mut meant: Vec<EntityId> = Vec::new();
        for entity in programme.entities_of(role, item) {
            let stand_in = self.stand_ins.iter().find(|s| s.of == *entity && role != Role::Coordinator);
            let entity = stand_in.map_or(entity, |s| &s.to);
            if !meant.contains(entity) {
                meant.push(entity.clone());
            }
        }
        meant
    }

    /// The one member who is asked of an entity that took the item over; none: all who hold the office.
    pub(crate) fn stand_in(&self, entity: &EntityId) -> Option<&PersonId> {
        self.stand_ins.iter().find(|s| s.to == *entity)?.person.as_ref()
    }

    /// The roles a person holds on this item as it stands.
    pub fn roles_of(&self, programme: &Programme, person: &PersonId, item: &Item) -> Vec<Role> {
        let Some((entity, _)) = programme.member(person) else { return Vec::new() };
        Role::ALL.into_iter().filter(|role| self.entities_of(programme, *role, item).contains(&entity.id)).collect()
    }

    pub fn is_active(&self, state: StateId) -> bool {
        self.active.contains(&state)
    }

    pub fn prompt(&self, no: u32) -> Option<&Prompt> {
        self.prompts.iter().find(|p| p.no == no)
    }

    /// When something is next to be done without anybody asking.
    pub fn wakes(&self) -> Option<DateTime<Utc>> {
        self.timers.iter().map(|t| t.at).min()
    }

    pub(crate) fn configuration(&self) -> StateSet {
        self.active.iter().copied().collect()
    }

    /// The active states without active children: where the item is, in one word or a few.
    pub fn leaves<'a>(&'a self, chart: &'a Chart) -> impl Iterator<Item = StateId> + 'a {
        chart.leaves(&self.active)
    }

    /// `under_way.on_track`; parallel regions joined by ` + `.
    pub fn place(&self, chart: &Chart) -> String {
        chart.place(&self.active)
    }

    /// What the active states say of themselves: of several, the worst.
    pub fn state_signal(&self, chart: &Chart) -> Option<StateSignal> {
        let own =
            |leaf: StateId| std::iter::once(leaf).chain(chart.ancestors(leaf)).find_map(|s| chart.state(s).signal);
        self.leaves(chart).filter_map(own).max_by_key(|signal| signal.weight())
    }

    pub fn number(&self, fact: &str) -> Option<f64> {
        match self.facts.get(fact) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        }
    }
}

impl StateSignal {
    /// Of several signals the heaviest is shown.
    pub(crate) fn weight(self) -> u8 {
        match self {
            StateSignal::Closed => 0,
            StateSignal::Done => 1,
            StateSignal::OnTrack => 2,
            StateSignal::NoReport => 3,
            StateSignal::AtRisk => 4,
            StateSignal::Late => 5,
        }
    }
}
