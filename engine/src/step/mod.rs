//! One input, one step: `step(&Chart, &Instance, &Input, at) -> Result<Step, Refusal>`.
//!
//! A step is a macrostep of W3C SCXML Appendix D around which prompts and timers live and die with
//! the states that own them. It is a pure function: the same four arguments give the same result on
//! every machine. What should happen in the world comes back as effects, in order; nothing is sent,
//! stored or scheduled here.
//!
//! `machine` and `enter` hold the algorithm of the appendix, `actions` the executable content, `ask` prompts,
//! `answer` their answers, `request` what people wish besides, `hand_over` who takes an item over, `hear` commands and notices, `target` what goes to and from targets, `schedule` when
//! things fall due, `fire` what happens then.

mod actions;
mod answer;
mod ask;
mod enter;
mod fire;
mod hand_over;
mod hear;
mod machine;
mod request;
mod schedule;
mod target;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    chart::{Chart, StateId, TransitionId},
    guard::Data,
    ids::{EntityId, FactName, ItemId, PersonId, TextKey},
    instance::{Instance, Subject, Timer},
    roadmap::{Item, Programme, Role, Visibility},
};

pub(crate) use actions::kind_word;
pub(crate) use ask::NO_ANSWER;
pub(crate) use machine::Machine;
pub use request::{NOTE_LENGTH, ask_again_by};
pub use schedule::progress_percent;
pub use target::AS_A_WHOLE;

/// A macrostep may take at most this many microsteps; a chart that needs more does not settle.
pub const MAX_MICROSTEPS: usize = 300;
/// At most this many timers fire in one step; more wait for the next.
pub const MAX_TIMERS_A_STEP: usize = 1_000;

/// The world an item stands in.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub programme: &'a Programme,
    pub item: &'a Item,
}

/// All that can happen to an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Something planned has fallen due.
    Due,
    /// A person answered a prompt, by a press or in words.
    Answer(Answer),
    /// A person who is asked wishes something besides answering.
    Request { by: PersonId, wish: Wish },
    /// Somebody with a role wants something done: `cancel`, `postponement.approved`.
    Command { event: String, roles: Vec<Role>, by: Option<PersonId>, data: Data },
    /// Another item said something.
    Notice { name: String, from: ItemId, data: Data },
    /// A reminder of this prompt reached nobody of this entity.
    Undeliverable { prompt: Option<u32>, entity: EntityId },
    /// Dates, calendars or people of the roadmap changed: plan anew.
    Replan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub prompt: u32,
    pub by: PersonId,
    /// What was said, in the order it was said. What the question does not take goes to the follow-up it opens.
    pub given: Vec<Given>,
    /// The prompt may have been answered already: this corrects that answer.
    pub amends: bool,
    /// By a button and not in words.
    pub pressed: bool,
    /// Who entered it for her, from words that she said elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    Choice(String),
    /// `3/10` is 3 over 10, `30 %` is 30 over 100, `3` has no over.
    Number {
        value: f64,
        over: Option<f64>,
    },
    Date(NaiveDate),
    Text(String),
    Files(Vec<String>),
}

/// What a person can wish of an item besides answering its questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// To be asked this again then; never later than the due date allows.
    Later { prompt: u32, until: DateTime<Utc> },
    /// Another due date, which the coordinators approve or not.
    NewDate { date: NaiveDate, reason: Option<String> },
    /// That somebody else is asked. `prompt`: the question that is not hers, open or answered just now.
    HandOver { prompt: u32, to: Nominee },
    /// Her own words beside the item.
    Note { text: String, visibility: Visibility },
    /// That the coordinators turn to her.
    Help,
}

/// Who should be asked from now on; she must accept it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nominee {
    Person(PersonId),
    /// Whoever holds the office there.
    Entity(EntityId),
    /// The coordinators find somebody.
    Unknown,
}

/// What came of an input.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub instance: Instance,
    pub effects: Vec<Effect>,
    /// Transitions taken, in order.
    pub taken: Vec<TransitionId>,
    /// States entered and still active.
    pub entered: Vec<StateId>,
    /// The event that no transition wanted. Not an error: an answer may only set a fact.
    pub unheard: bool,
}

/// What should happen in the world because of a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Effect {
    /// Put an open prompt before people.
    Ask {
        prompt: u32,
        subject: Subject,
        to: Recipient,
        asking: Asking,
        slot: NaiveDateTime,
    },
    /// Tell people something that asks nothing.
    /// `about`: the prompt it speaks of; `who`: the entity whose answer caused it.
    Tell {
        to: Recipient,
        message: TextKey,
        slot: NaiveDateTime,
        about: Option<u32>,
        who: Option<EntityId>,
    },
    /// A prompt is no longer open: its messages say so.
    Close {
        prompt: u32,
        why: Closing,
    },
    /// Say something to other items.
    Notify {
        to: Audience,
        name: String,
        data: Data,
    },
    /// A planned occurrence that nobody will receive, and why.
    Suppress {
        what: String,
        entity: EntityId,
        slot: NaiveDateTime,
        why: Suppression,
    },
    Arm {
        timer: Timer,
    },
    Disarm {
        timer: Timer,
    },
    /// For the coordinator: something the chart could not decide.
    Incident {
        code: String,
        detail: String,
    },
}

/// Who should receive something: all who hold the role's office in this entity when it is sent, or one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    pub role: Role,
    pub entity: EntityId,
    pub person: Option<PersonId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    First,
    /// The n-th repetition.
    Again(u16),
    /// To somebody else, for want of an answer.
    Escalated,
    /// To somebody who just wrote: neither quiet hours nor digests hold it.
    AtOnce,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    Answered {
        by: PersonId,
        entity: EntityId,
    },
    /// The state that asked was left.
    Left,
    /// A new occurrence of the same question took its place.
    Superseded {
        by: u32,
    },
    /// Somebody else accepted to be asked.
    HandedOver {
        to: EntityId,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// All items that hear this one (`Item::heard_by`).
    Hearers,
    One(ItemId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Suppression {
    /// Past already when it was planned, and declared `if_past: skip`.
    Past,
    /// Folded into a later one, declared `if_past: fold`.
    Folded,
    /// Passed while nothing ran, and `missed` said so.
    Missed,
}

/// Why an input changes nothing. Everyday, not an error: phrased kindly by `wording`.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    #[error("this question is no longer open")]
    Closed,
    #[error("this question was answered already")]
    AlreadyAnswered,
    #[error("`{0}` is not one of its answers")]
    NoSuchChoice(String),
    #[error("this is not an answer to `{0}`")]
    WrongKind(FactName),
    #[error("`{0}` is not possible now")]
    NotNow(String),
    #[error("this person is not asked")]
    NotYours,
    /// The chart does not settle: an incident, and the item must wait for a human.
    #[error("the workflow does not settle: {0}")]
    Unsettled(String),
}

/// A new item, in its first configuration.
pub fn start(chart: &Chart, scene: Scene<'_>, at: DateTime<Utc>) -> Result<Step, Refusal> {
    let mut machine = Machine::new(chart, scene, Instance::unborn(scene.item), at);
    machine.begin()?;
    Ok(machine.finish())
}

/// What `input` makes of `instance` at the moment `at`.
pub fn step(
    chart: &Chart,
    instance: &Instance,
    input: &Input,
    at: DateTime<Utc>,
    scene: Scene<'_>,
) -> Result<Step, Refusal> {
    let mut machine = Machine::new(chart, scene, instance.clone(), at);
    match input {
        Input::Due => machine.fire_due()?,
        Input::Answer(answer) => machine.answer(answer)?,
        Input::Request { by, wish } => machine.request(by, wish)?,
        Input::Command { event, roles, by, data } => machine.command(event, roles, by.as_ref(), data)?,
        Input::Notice { name, from, data } => machine.notice(name, from, data)?,
        Input::Undeliverable { prompt, entity } => machine.undeliverable(*prompt, entity)?,
        Input::Replan => machine.replan(),
    }
    Ok(machine.finish())
}

/// The instance as it was before an answer or a wish, if nothing has happened since (DECISIONS 13). What was
/// put before others because of it is taken back from them.
pub fn undo(now: &Instance, before: &Instance, turn: u64) -> Result<Step, Refusal> {
    if now.turn != turn || before.turn + 1 != turn {
        return Err(Refusal::NotNow("undo".into()));
    }
    // a decision has been told to whoever asked for it
    if before.prompts.iter().any(|p| p.subject.is_wished() && now.answered.iter().any(|a| a.prompt == p.no)) {
        return Err(Refusal::NotNow("undo".into()));
    }
    let mut restored = before.clone();
    restored.turn = now.turn + 1;
    // numbers of prompts are never used twice: an old button must not press a new question
    restored.next_prompt = now.next_prompt;
    let wished = now.prompts.iter().filter(|p| p.subject.is_wished() && before.prompt(p.no).is_none());
    let effects = wished.map(|p| Effect::Close { prompt: p.no, why: Closing::Left }).collect();
    Ok(Step { instance: restored, effects, taken: Vec::new(), entered: Vec::new(), unheard: false })
}
