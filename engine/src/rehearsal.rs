//! A whole programme in memory on a virtual clock: what the server does with Postgres, without it.
//!
//! Scenarios, `simulate` and `chat` play here. It calls the same pure functions in the same order as
//! the server's loops (`step`, `reminder::plan`, `reminder::compose`, `conversation::hear`), so that a
//! transcript played here and one played through Postgres must be equal. Delivery always succeeds.

mod carried;
mod ledger;
mod people;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::{DateTime, Utc};
use indexmap::IndexMap;

pub use ledger::{Entry, Ledger, Outcome, Withheld};
pub use people::Spoken;

use crate::{
    chart::{Chart, StateId, TransitionId},
    conversation::{self, Change, Memory, PromptRef},
    ids::{ItemId, PersonId},
    instance::Instance,
    message::Message,
    reminder::{self, Due, Kind, Reader, Reminder, Settings},
    roadmap::{Item, Programme},
    step::{self, Audience, Closing, Effect, Input, Refusal, Scene, Step},
};

/// Steps at one instant, and more for each item; beyond that items keep each other busy for ever.
const MAX_STEPS_AT_ONCE: usize = 10_000;
const MAX_STEPS_AN_ITEM: usize = 100;

pub struct Rehearsal<'a> {
    pub programme: &'a Programme,
    pub at: DateTime<Utc>,
    pub items: IndexMap<ItemId, Standing>,
    pub chats: BTreeMap<PersonId, Chat>,
    pub ledger: Ledger,
    /// Every message of ours by its place in its reader's chat, in the order they were sent.
    pub told: Vec<(PersonId, usize)>,
    /// Where items came from and went, in order.
    pub moves: Vec<Move>,
    /// What people pressed and wrote, in order.
    pub spoken: Vec<Spoken>,
    pub incidents: Vec<(ItemId, String)>,
    pub desk: Vec<(PersonId, String, conversation::ForDesk)>,
    /// Transitions taken, by workflow.
    pub taken: BTreeMap<String, BTreeSet<TransitionId>>,
    notices: VecDeque<(ItemId, Input)>,
    /// When each item is next to be woken, and its place among the items.
    waking: BTreeSet<(DateTime<Utc>, usize)>,
}

/// An item that went from one configuration to another; one that was just born came from none.
#[derive(Debug, Clone)]
pub struct Move {
    pub at: DateTime<Utc>,
    pub item: ItemId,
    pub from: Vec<StateId>,
    pub to: Vec<StateId>,
}

/// An item, and how it stood before its latest answer.
#[derive(Debug, Clone)]
pub struct Standing {
    pub instance: Instance,
    before: Option<Instance>,
}

/// One person's chat as she sees it.
#[derive(Debug, Default)]
pub struct Chat {
    pub messages: Vec<Shown>,
    pub memory: Memory,
    pub settings: Settings,
    /// The items that she was told of or answered about, by their places.
    knows: BTreeSet<usize>,
}

#[derive(Debug, Clone)]
pub struct Shown {
    pub at: DateTime<Utc>,
    pub from: Side,
    pub message: Message,
    /// How it read at first, if it was rewritten.
    pub first: Option<Message>,
    /// What the message asks; a digest asks several.
    pub prompts: Vec<PromptRef>,
    /// How many reminders it delivers: those of a digest need not all ask.
    pub carries: usize,
    pub edited: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Waymark,
    Person,
}

impl<'a> Rehearsal<'a> {
    /// Every item of the programme, or `only` these, started at `at`.
    pub fn begin(programme: &'a Programme, at: DateTime<Utc>, only: Option<&[ItemId]>) -> Result<Self, Refusal> {
        let mut play = Rehearsal {
            programme,
            at,
            items: IndexMap::new(),
            chats: BTreeMap::new(),
            ledger: Ledger::default(),
            told: Vec::new(),
            moves: Vec::new(),
            spoken: Vec::new(),
            incidents: Vec::new(),
            desk: Vec::new(),
            taken: BTreeMap::new(),
            notices: VecDeque::new(),
            waking: BTreeSet::new(),
        };
        for item in programme.items.values().filter(|i| only.is_none_or(|only| only.contains(&i.id))) {
            let Some(chart) = programme.charts.get(&item.workflow) else { continue };
            let step = step::start(chart, Scene { programme, item }, at)?;
            play.adopt(item, chart, step, None);
        }
        play.settle()?;
        Ok(play)
    }

    pub fn person(&mut self, person: &PersonId) -> &mut Chat {
        self.chats.entry(person.clone()).or_default()
    }

    pub fn item(&self, id: &ItemId) -> Option<(&'a Item, &'a Chart, &Instance)> {
        let programme = self.programme;
        let item = programme.items.get(id)?;
        Some((item, programme.charts.get(&item.workflow)?, &self.items.get(id)?.instance))
    }

    // --- time ---------------------------------------------------------------------------------

    /// When something is next to happen by itself.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        let timers = self.waking.first().map(|(at, _)| *at);
        timers.into_iter().chain(self.ledger.next()).min()
    }

    /// Everything up to `goal`, each thing at its own moment.
    pub fn advance_to(&mut self, goal: DateTime<Utc>) -> Result<(), Refusal> {
        while let Some(next) = self.next().filter(|next| *next <= goal) {
            self.at = self.at.max(next);
            self.settle()?;
        }
        self.at = self.at.max(goal);
        Ok(())
    }

    /// All that is due now: timers and notices first, then what people are to be told of it.
    fn settle(&mut self) -> Result<(), Refusal> {
        for _ in 0..MAX_STEPS_AT_ONCE + MAX_STEPS_AN_ITEM * self.items.len() {
            if let Some((item, input)) = self.notices.pop_front() {
                // a notice that means nothing to the item is no fault of its sender
                if let Err(Refusal::Unsettled(why)) = self.step(&item, &input) {
                    self.incidents.push((item, why));
                }
            } else if let Some(item) = self.first_due() {
                self.step(&item, &Input::Due)?;
            } else if !self.release() {
                return Ok(());
            }
        }
        Err(Refusal::Unsettled("items keep each other busy".into()))
    }

    /// Of those that are due, the first in the order of the roadmap.
    fn first_due(&self) -> Option<ItemId> {
        let due = self.waking.range(..=(self.at, usize::MAX)).map(|(_, place)| *place).min()?;
        self.items.get_index(due).map(|(id, _)| id.clone())
    }

    fn step(&mut self, id: &ItemId, input: &Input) -> Result<Step, Refusal> {
        let (item, chart, instance) = self.item(id).ok_or(Refusal::Closed)?;
        let step = step::step(chart, instance, input, self.at, Scene { programme: self.programme, item })?;
        let answered = matches!(input, Input::Answer(_) | Input::Request { .. }).then(|| instance.clone());
        self.adopt(item, chart, step.clone(), answered);
        Ok(step)
    }

    fn adopt(&mut self, item: &Item, chart: &Chart, step: Step, before: Option<Instance>) {
        match self.taken.get_mut(&chart.name) {
            Some(taken) => taken.extend(&step.taken),
            None => _ = self.taken.insert(chart.name.clone(), step.taken.iter().copied().collect()),
        }
        self.stand(&item.id, Standing { instance: step.instance, before });
        for effect in step.effects {
            self.carry_out(item, effect);
        }
    }

    /// An item stands anew: when it wakes and where it went is noted.
    fn stand(&mut self, id: &ItemId, standing: Standing) {
        let (wakes, to) = (standing.instance.wakes(), standing.instance.active.clone());
        let (place, before) = self.items.insert_full(id.clone(), standing);
        if let Some(at) = before.as_ref().and_then(|b| b.instance.wakes()) {
            self.waking.remove(&(at, place));
        }
        self.waking.extend(wakes.map(|at| (at, place)));
        let from = before.map_or(Vec::new(), |b| b.instance.active);
        if from != to {
            self.moves.push(Move { at: self.at, item: id.clone(), from, to });
        }
    }

    fn carry_out(&mut self, item: &Item, effect: Effect) {
        match effect {
            Effect::Ask { .. } | Effect::Tell { .. } => self.plan(item, &effect),
            Effect::Close { prompt, why } => self.close(&item.id, prompt, why),
            Effect::Notify { to: Audience::One(to), name, data } => self.notify(item, to, name, data),
            Effect::Notify { to: Audience::Hearers, name, data } => {
                for to in &item.heard_by {
                    self.notify(item, to.clone(), name.clone(), data.clone());
                }
            }
            Effect::Suppress { why, .. } => self.ledger.push(Entry {
                item: item.id.clone(),
                at: self.at,
                reminder: None,
                outcome: Outcome::Skipped(why),
                closing: None,
                shown: None,
            }),
            Effect::Incident { detail, .. } => self.incidents.push((item.id.clone(), detail)),
            Effect::Arm { .. } | Effect::Disarm { .. } => {}
        }
    }

    fn notify(&mut self, from: &Item, to: ItemId, name: String, data: crate::guard::Data) {
        self.notices.push_back((to, Input::Notice { name, from: from.id.clone(), data }));
    }

    // --- people -------------------------------------------------------------------------------

    fn plan(&mut self, item: &Item, effect: &Effect) {
        let settings = |person: &PersonId| self.chats.get(person).map(|c| c.settings.clone()).unwrap_or_default();
        let plan = reminder::plan(self.programme, effect, self.at, &settings);
        plan.reminders.into_iter().for_each(|reminder| self.planned(&item.id, reminder));
        self.notices.extend(plan.nobody.map(|input| (item.id.clone(), input)));
    }

    fn planned(&mut self, item: &ItemId, reminder: Reminder) {
        let outcome = reminder.suppressed.map_or(Outcome::Planned, |why| Outcome::Suppressed(why.into()));
        self.ledger.push(Entry {
            item: item.clone(),
            at: self.at,
            reminder: Some(reminder),
            outcome,
            closing: None,
            shown: None,
        });
    }

    /// What was only planned is not sent; what was sent is rewritten to say so.
    fn close(&mut self, item: &ItemId, prompt: u32, why: Closing) {
        let open = |place: &usize| {
            let entry = self.ledger.get(*place);
            entry.closing.is_none() && entry.asks(prompt)
        };
        let places: Vec<usize> = self.ledger.places(item).iter().copied().filter(open).collect();
        for place in places {
            let entry = self.ledger.get(place);
            match entry.outcome {
                Outcome::Planned => self.ledger.settle(place, Outcome::Suppressed(Withheld::Closed)),
                Outcome::Sent => {
                    let edit = self.edit_of(entry, &why);
                    if matches!(why, Closing::Answered { .. }) {
                        self.ledger.settle(place, Outcome::Answered);
                    }
                    self.ledger.push(edit);
                }
                Outcome::Answered | Outcome::Suppressed(_) | Outcome::Skipped(_) => {}
            }
        }
    }

    fn edit_of(&self, sent: &Entry, why: &Closing) -> Entry {
        let edit = |r: &Reminder| Reminder { kind: Kind::Edit, release_at: self.at, moved: Vec::new(), ..r.clone() };
        Entry {
            at: self.at,
            reminder: sent.reminder.as_ref().map(edit),
            outcome: Outcome::Planned,
            closing: Some(why.clone()),
            ..sent.clone()
        }
    }

    /// Whatever may reach people now. `false`: nothing was waiting.
    fn release(&mut self) -> bool {
        let mut by_person: BTreeMap<PersonId, Vec<usize>> = BTreeMap::new();
        for place in self.ledger.ready(self.at) {
            let person = self.ledger.get(place).reminder.as_ref().map(|r| r.person.clone());
            by_person.entry(person.unwrap_or_else(|| PersonId::from(""))).or_default().push(place);
        }
        let any = !by_person.is_empty();
        for (person, places) in by_person {
            self.release_to(&person, &places);
        }
        any
    }

    fn release_to(&mut self, person: &PersonId, places: &[usize]) {
        let Some(reader) = self.reader(person) else {
            places.iter().for_each(|p| self.ledger.settle(*p, Outcome::Suppressed(Withheld::NobodyThere)));
            return;
        };
        let entries: Vec<Entry> = places.iter().map(|p| self.ledger.get(*p).clone()).collect();
        let due: Vec<Due<'_>> = entries.iter().filter_map(|entry| self.due(entry)).collect();
        let (messages, dropped) = reminder::compose(self.programme, &reader, &due, self.at);
        for gone in dropped {
            let why = reader.silence(self.at).map_or(Withheld::Closed, Withheld::from);
            self.ledger.settle(places[gone.which], Outcome::Suppressed(why));
        }
        for composed in messages {
            let of: Vec<usize> = composed.of.iter().map(|which| places[*which]).collect();
            self.show(person, &of, composed.message);
        }
    }

    fn due<'e>(&'e self, entry: &'e Entry) -> Option<Due<'e>> {
        let (item, chart, instance) = self.item(&entry.item)?;
        Some(Due { reminder: entry.reminder.as_ref()?, item, chart, instance, closing: entry.closing.as_ref() })
    }

    fn show(&mut self, person: &PersonId, of: &[usize], message: Message) {
        let of_entries = || of.iter().map(|p| self.ledger.get(*p));
        let edits = of_entries().find_map(|entry| entry.closing.is_some().then_some(entry.shown).flatten());
        let known: Vec<usize> = of_entries().filter_map(|entry| self.items.get_index_of(&entry.item)).collect();
        let prompts = of_entries().filter_map(|entry| {
            Some(PromptRef {
                item: entry.item.clone(),
                prompt: entry.reminder.as_ref().filter(|r| r.message.is_none())?.prompt?,
            })
        });
        let shown = Shown {
            at: self.at,
            from: Side::Waymark,
            message,
            first: None,
            prompts: prompts.collect(),
            carries: of.len(),
            edited: edits.is_some(),
        };
        let chat = self.person(person);
        chat.knows.extend(known);
        let place = match edits.filter(|place| chat.messages[*place].carries < 2) {
            Some(place) => {
                // a message keeps its place and its time, whatever becomes of its words
                let before = &chat.messages[place];
                let first = Some(before.first.as_ref().unwrap_or(&before.message).clone());
                chat.messages[place] = Shown { at: before.at, first, ..shown };
                place
            }
            // one answer does not rewrite a digest, which says other things too
            None if edits.is_some() => edits.unwrap_or_default(),
            None => {
                chat.messages.push(shown);
                let place = chat.messages.len() - 1;
                self.told.push((person.clone(), place));
                place
            }
        };
        of.iter().for_each(|p| self.ledger.show(*p, place));
    }

    fn reader(&self, person: &PersonId) -> Option<Reader> {
        let settings = self.chats.get(person).map(|c| c.settings.clone()).unwrap_or_default();
        reminder::reader(self.programme, person, &settings)
    }
}

/// A person's own choices after a change.
pub fn apply(settings: &mut Settings, change: Change) {
    match change {
        Change::Language(language) => settings.language = Some(language),
        Change::Quiet(quiet) => settings.quiet = Some(quiet),
        Change::PauseUntil(until) => settings.paused_until = Some(until),
        Change::Stop => settings.stopped = true,
        Change::Start => {
            settings.stopped = false;
            settings.paused_until = None;
        }
    }
}
