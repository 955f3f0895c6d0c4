//! Executable content: what a transition, an entry or an exit does besides moving.

use super::{Audience, Effect, Machine, Recipient};
use crate::{
    chart::{Action, FactKind, Tell},
    guard::{Data, Expression, Value},
    ids::{EntityId, FactName, PersonId, TextKey},
    instance::{Postponement, TimerKey},
    roadmap::{Detail, ItemKind, Role},
    wording::HAND_OVER_WANTED,
};

/// Who caused a step, and what the event carries.
#[derive(Debug, Default)]
pub(crate) struct Cause {
    pub data: Data,
    pub roles: Vec<Role>,
    pub person: Option<PersonId>,
    pub entity: Option<EntityId>,
}

impl Machine<'_> {
    pub(crate) fn run(&mut self, actions: &[Action]) {
        for action in actions {
            match action {
                Action::Set { name, value } => self.set_to(name, value),
                Action::Tell(Tell { to, message }) => self.tell(*to, message, None),
                Action::FollowUp(fact) => self.follow_up(fact),
                Action::HandOver => self.tell(Role::Coordinator, &TextKey::from(HAND_OVER_WANTED), None),
                Action::Raise { event } => self.raise(event.clone()),
                Action::Send { event, after, id } => self.send_later(event.clone(), *after, id.clone()),
                Action::Cancel { id } => {
                    self.disarm(|key| matches!(key, TimerKey::Send { id: Some(own), .. } if own == id));
                }
                Action::Notify { name } => self.notify(name),
                Action::If { guard, then, otherwise } => match self.check(guard) {
                    Ok(true) => self.run(then),
                    Ok(false) => self.run(otherwise),
                    Err(unknown) => {
                        self.stumble("guard", format!("a condition could not be decided: {}", unknown.0));
                        self.run(otherwise);
                    }
                },
            }
        }
    }

    fn set_to(&mut self, name: &FactName, value: &Expression) {
        match self.with_sight(|sight| value.value(sight)) {
            Ok(value) => self.set(name, value),
            Err(unknown) => self.stumble("set", format!("`{name}` could not be set: {}", unknown.0)),
        }
    }

    pub(crate) fn set(&mut self, name: &FactName, value: Value) {
        match (name.as_str(), value) {
            ("start", Value::Date(date)) => {
                self.anchors_moved |= self.now.start != Some(date);
                self.now.start = Some(date);
            }
            ("due", Value::Date(date)) => self.postpone(date),
            ("start" | "due", _) => self.stumble("set", format!("`{name}` can only be set to a date")),
            (_, Value::Number(number)) if !number.is_finite() => {
                self.stumble("set", format!("`{name}` cannot be set to {number}"));
            }
            (_, value) => {
                let kind = self.chart.facts.get(name).map(|decl| &decl.kind);
                let Some(value) = kind.map_or(Some(value.clone()), |kind| fitting(kind, value.clone())) else {
                    return self.stumble("set", format!("`{name}` cannot be set to {}", value.kind()));
                };
                self.anchors_moved |= matches!(value, Value::Date(_));
                self.now.facts.insert(name.clone(), value);
                self.derive_percent();
            }
        }
    }

    pub(super) fn postpone(&mut self, to: chrono::NaiveDate) {
        if let Some(from) = self.now.due.filter(|from| *from != to) {
            self.now.postponements.push(Postponement { from, to, at: self.at });
        }
        self.anchors_moved |= self.now.due != Some(to);
        self.now.due = Some(to);
    }

    /// A target's percent follows from baseline, value and goal (DECISIONS 10).
    fn derive_percent(&mut self) {
        if let (Detail::Target(target), Some(value)) = (&self.scene.item.detail, self.now.number("value")) {
            let percent = super::progress_percent(target.baseline, value, target.goal);
            if !percent.is_finite() {
                return;
            }
            self.now.facts.insert(FactName::from("percent"), Value::Number(percent));
        }
    }

    pub(crate) fn tell(&mut self, role: Role, message: &TextKey, about: Option<u32>) {
        let entities = self.now.entities_of(self.scene.programme, role, self.scene.item);
        for entity in &entities {
            self.tell_entity(role, entity, message, about);
        }
    }

    pub(crate) fn tell_entity(&mut self, role: Role, entity: &EntityId, message: &TextKey, about: Option<u32>) {
        let slot = super::schedule::local(self.scene, entity, self.at);
        let to = self.recipient(role, entity);
        let who = self.cause.entity.clone();
        self.effects.push(Effect::Tell { to, message: message.clone(), slot, about, who });
    }

    /// All who hold the office there, or the one who took the item over.
    pub(super) fn recipient(&self, role: Role, entity: &EntityId) -> Recipient {
        let person = self.now.stand_in(entity).filter(|_| role != Role::Deputy && role != Role::Coordinator);
        Recipient { role, entity: entity.clone(), person: person.cloned() }
    }

    /// `<kind>.<name>` to all who listen.
    pub(crate) fn notify(&mut self, name: &str) {
        let name = format!("{}.{name}", kind_word(self.scene.item.kind));
        let data = self.notice_data();
        self.effects.push(Effect::Notify { to: Audience::Hearers, name, data });
    }

    fn notice_data(&self) -> Data {
        let facts = ["value", "percent", "progress"];
        facts.iter().filter_map(|f| Some(((*f).to_owned(), self.now.facts.get(*f)?.clone()))).collect()
    }
}

/// A value as the fact's type has it, if it can be that: what an event carries has no declared type.
fn fitting(kind: &FactKind, value: Value) -> Option<Value> {
    match (kind, value) {
        (FactKind::Percent | FactKind::Number, value @ Value::Number(_))
        | (FactKind::Text, value @ Value::Text(_))
        | (FactKind::Date, value @ Value::Date(_))
        | (FactKind::YesNo, value @ Value::YesNo(_))
        | (FactKind::Files, value @ Value::Files(_)) => Some(value),
        (FactKind::Date, Value::Text(text)) => text.parse().ok().map(Value::Date),
        (FactKind::Text, Value::Date(date)) => Some(Value::Text(date.to_string())),
        (FactKind::OneOf(words), Value::Text(word)) => words.contains(&word).then_some(Value::Text(word)),
        (FactKind::Files, Value::Text(file)) => Some(Value::Files(vec![file])),
        (
            FactKind::Percent
            | FactKind::Number
            | FactKind::Text
            | FactKind::Date
            | FactKind::YesNo
            | FactKind::OneOf(_)
            | FactKind::Files,
            _,
        ) => None,
    }
}

/// The word that begins the notices of items of this kind.
pub(crate) fn kind_word(kind: ItemKind) -> &'static str {
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
