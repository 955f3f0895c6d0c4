//! From what a step wants said to what one person receives, and when.
//!
//! `plan` turns an effect into reminders: one delivery to one person each, held back by her quiet hours
//! and her calendar's rest days, with the reason. `compose` turns what is due for one person in one
//! release slot into messages: one alone, two or more as a digest (DECISIONS 7). Both are pure, so a
//! rehearsal shows exactly what will be sent. Leaves out platforms, storage and retries.

mod codes;
mod compose;
pub mod summary;

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

pub use compose::{Composed, Dropped, Due, about, compose, prompt_message, sender};
pub(crate) use compose::{ESCALATION_AHEAD, FROM_COORDINATORS};

use crate::{
    calendar::{self, Moved, QuietHours, release},
    ids::{EntityId, Lang, PersonId, TextKey},
    instance::Instance,
    roadmap::{Entity, Item, Member, Programme, Role},
    step::{Asking, Effect, Input, Recipient},
    wording::Voice,
};

/// What a person has chosen for herself; what she has not, her membership and her entity say.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub language: Option<Lang>,
    pub quiet: Option<QuietHours>,
    pub paused_until: Option<DateTime<Utc>>,
    /// She said *stop*: nothing more is sent until she says *start*.
    pub stopped: bool,
}

/// A person as far as messages to her go.
#[derive(Debug, Clone)]
pub struct Reader {
    pub person: PersonId,
    pub entity: Arc<Entity>,
    /// Hers, her entity's, the programme's, English.
    pub languages: Vec<Lang>,
    pub zone: Tz,
    pub quiet: QuietHours,
    pub settings: Settings,
}

/// One delivery to one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reminder {
    pub person: PersonId,
    pub entity: EntityId,
    pub kind: Kind,
    /// The prompt it asks, edits or speaks of.
    pub prompt: Option<u32>,
    /// The text of a message that asks nothing.
    pub message: Option<TextKey>,
    /// The entity whose answer caused it, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<EntityId>,
    /// What the coordinators write themselves: such a message is never one of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The planned civil moment, in the recipient's zone.
    pub slot: NaiveDateTime,
    /// When it may reach her.
    pub release_at: DateTime<Utc>,
    /// Why that is later than planned.
    pub moved: Vec<Moved>,
    /// She is not to be written to, and why; then it is for the ledger only.
    pub suppressed: Option<Silence>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Ask,
    Again,
    /// To somebody else, for want of an answer: never digested with reminders.
    Escalated,
    /// To somebody who just wrote: held by nothing.
    AtOnce,
    Tell,
    /// To coordinators, about a prompt that nobody answers.
    Report,
    /// Rewrites a message that was sent: its question is closed.
    Edit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    Paused,
    Stopped,
    /// Nobody of the entity holds the office.
    NobodyThere,
}

/// What one effect means for people.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    pub reminders: Vec<Reminder>,
    /// Nobody can be reached: what the item should hear of it.
    pub nobody: Option<Input>,
}

impl Reader {
    /// She wants no messages now, and why.
    pub(crate) fn silence(&self, at: DateTime<Utc>) -> Option<Silence> {
        if self.settings.stopped {
            Some(Silence::Stopped)
        } else if self.settings.paused_until.is_some_and(|until| at < until) {
            Some(Silence::Paused)
        } else {
            None
        }
    }

    pub fn voice<'a>(&'a self, programme: &'a Programme) -> Voice<'a> {
        Voice { texts: &programme.texts, languages: &self.languages }
    }
}

/// A member as a reader, with what she chose for herself.
pub fn reader(programme: &Programme, person: &PersonId, settings: &Settings) -> Option<Reader> {
    let (entity, member) = programme.member(person)?;
    let mut languages: Vec<Lang> = settings.language.iter().chain(&member.language).cloned().collect();
    languages.extend(entity.languages.iter().chain(&programme.languages).cloned());
    languages.push(Lang::from("en"));
    let mut seen = std::collections::BTreeSet::new();
    languages.retain(|l| seen.insert(l.clone()));
    Some(Reader {
        person: person.clone(),
        entity: entity.clone(),
        languages,
        zone: member.zone.unwrap_or(entity.zone),
        quiet: settings.quiet.or(member.quiet).unwrap_or(entity.quiet),
        settings: settings.clone(),
    })
}

/// Who receives what an effect says, and when. Effects that say nothing to people plan nothing.
pub fn plan(
    programme: &Programme,
    effect: &Effect,
    at: DateTime<Utc>,
    settings: &dyn Fn(&PersonId) -> Settings,
) -> Plan {
    match effect {
        Effect::Ask { prompt, to, asking, slot, .. } => {
            let kind = match asking {
                Asking::First => Kind::Ask,
                Asking::Again(_) => Kind::Again,
                Asking::Escalated => Kind::Escalated,
                Asking::AtOnce => Kind::AtOnce,
            };
            Planner { programme, at, settings }
                .deliver(to, &Draft { kind, prompt: Some(*prompt), message: None, who: None, slot: *slot })
        }
        Effect::Tell { to, message, slot, about, who } => {
            let kind = if about.is_some() { Kind::Report } else { Kind::Tell };
            let draft = Draft { kind, prompt: *about, message: Some(message), who: who.as_ref(), slot: *slot };
            Planner { programme, at, settings }.deliver(to, &draft)
        }
        Effect::Close { .. }
        | Effect::Notify { .. }
        | Effect::Suppress { .. }
        | Effect::Arm { .. }
        | Effect::Disarm { .. }
        | Effect::Incident { .. } => Plan::default(),
    }
}

/// Words of the coordinators to all who are responsible for an item as it stands, those who took it over among them.
pub fn tell(
    programme: &Programme,
    item: &Item,
    now: &Instance,
    words: &str,
    at: DateTime<Utc>,
    settings: &dyn Fn(&PersonId) -> Settings,
) -> Vec<Reminder> {
    let message = TextKey::from(FROM_COORDINATORS);
    let planner = Planner { programme, at, settings };
    let to = |entity: &EntityId| {
        let zone = programme.entity(entity).map_or(programme.zone, |e| e.zone);
        let slot = calendar::local(at, zone);
        let to = Recipient { role: Role::Responsible, entity: entity.clone(), person: None };
        let draft = Draft { kind: Kind::Tell, prompt: None, message: Some(&message), who: None, slot };
        planner.deliver(&to, &draft).reminders
    };
    let responsible = now.entities_of(programme, Role::Responsible, item);
    let told = responsible.iter().flat_map(to);
    told.map(|reminder| Reminder { words: Some(words.to_owned()), ..reminder }).collect()
}

struct Planner<'a> {
    programme: &'a Programme,
    at: DateTime<Utc>,
    settings: &'a dyn Fn(&PersonId) -> Settings,
}

/// What a reminder says, before it is known to whom.
struct Draft<'a> {
    kind: Kind,
    prompt: Option<u32>,
    message: Option<&'a TextKey>,
    who: Option<&'a EntityId>,
    slot: NaiveDateTime,
}

impl Planner<'_> {
    fn deliver(&self, to: &Recipient, draft: &Draft<'_>) -> Plan {
        let Draft { kind, prompt, message, who, slot } = *draft;
        let mut reminders: Vec<Reminder> = Vec::new();
        for person in self.people(to) {
            let settings = (self.settings)(&person);
            let Some(reader) = reader(self.programme, &person, &settings) else { continue };
            let (release_at, moved) = self.release(&reader, kind);
            reminders.push(Reminder {
                person,
                entity: to.entity.clone(),
                kind,
                prompt,
                message: message.cloned(),
                who: who.cloned(),
                words: None,
                slot,
                release_at,
                moved,
                suppressed: reader.silence(self.at).filter(|_| kind.waits()),
            });
        }
        // who asked for a pause has not gone: she is turned to again, and others in their time
        let reached = reminders.iter().any(|r| matches!(r.suppressed, None | Some(Silence::Paused)));
        // what only announces the next rung moves nothing when nobody reads it
        let matters = kind != Kind::AtOnce && message.is_none_or(|key| key.as_str() != ESCALATION_AHEAD);
        let nobody = (!reached && matters).then(|| Input::Undeliverable { prompt, entity: to.entity.clone() });
        Plan { reminders, nobody }
    }

    /// Roles are resolved when something fires: all who hold the office now (DECISIONS 5).
    fn people(&self, to: &Recipient) -> Vec<PersonId> {
        if let Some(person) = &to.person {
            return vec![person.clone()];
        }
        let Some(entity) = self.programme.entity(&to.entity) else { return Vec::new() };
        entity.people_for(to.role).map(|m| m.id.clone()).collect()
    }

    /// Nothing holds the answer to somebody who just wrote; all else waits for her hours and working days.
    fn release(&self, reader: &Reader, kind: Kind) -> (DateTime<Utc>, Vec<Moved>) {
        if kind == Kind::AtOnce {
            return (self.at, Vec::new());
        }
        let free = release(self.at, reader.zone, &reader.quiet, &reader.entity.days);
        (free.at, free.moved)
    }
}

impl Programme {
    pub fn member(&self, person: &PersonId) -> Option<(&Arc<Entity>, &Member)> {
        let (entity, _) = person.as_str().split_once('/')?;
        let entity = self.entities.get(entity)?;
        Some((entity, entity.member(person)?))
    }

    /// Whose clock a person lives by: her own, else her entity's.
    pub fn zone_of(&self, person: &PersonId) -> Tz {
        self.member(person).map_or(self.zone, |(entity, member)| member.zone.unwrap_or(entity.zone))
    }

    /// The roles a person holds on an item, as far as commands and authorisation go.
    pub fn roles_of(&self, person: &PersonId, item: &crate::roadmap::Item) -> Vec<Role> {
        let Some((entity, _)) = self.member(person) else { return Vec::new() };
        Role::ALL.into_iter().filter(|role| self.entities_of(*role, item).contains(&entity.id)).collect()
    }
}
