//! The ledger of a rehearsal: every reminder, what became of it, and which are next to go out.
//!
//! A year of a large programme has a hundred thousand lines, and each step asks for a few of them: so they are found by
//! item, and those that wait by their moment. Lines are only added, and stand in the order in which they were planned.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use crate::{
    conversation::Held,
    ids::ItemId,
    reminder::{Kind, Reminder, Silence},
    step::{Closing, Suppression},
};

#[derive(Debug, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
    /// Places in `entries`.
    of_item: HashMap<ItemId, Vec<usize>>,
    /// What is planned: when it may go out, and its place.
    waiting: BTreeSet<(DateTime<Utc>, usize)>,
}

/// A line of the ledger.
#[derive(Debug, Clone)]
pub struct Entry {
    pub item: ItemId,
    /// When it was planned, which is when it would go out if nothing held it.
    pub at: DateTime<Utc>,
    pub reminder: Option<Reminder>,
    pub outcome: Outcome,
    /// For an edit: why its question is closed.
    pub(super) closing: Option<Closing>,
    /// Which message of the person's chat carries it.
    pub shown: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Planned,
    Sent,
    Answered,
    Suppressed(Withheld),
    /// Passed or folded by the policy that the workflow declares.
    Skipped(Suppression),
}

/// Why what was planned was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// Its question was closed first, by an answer or because its state was left.
    Closed,
    Paused,
    Stopped,
    NobodyThere,
}

impl From<Silence> for Withheld {
    fn from(silence: Silence) -> Self {
        match silence {
            Silence::Paused => Withheld::Paused,
            Silence::Stopped => Withheld::Stopped,
            Silence::NobodyThere => Withheld::NobodyThere,
        }
    }
}

impl Entry {
    /// It rewrites a message and sends none.
    pub fn is_edit(&self) -> bool {
        self.reminder.as_ref().is_some_and(|r| r.kind == Kind::Edit)
    }

    /// Of this prompt, and not a message that only speaks of it.
    pub(super) fn asks(&self, prompt: u32) -> bool {
        self.reminder.as_ref().is_some_and(|r| r.prompt == Some(prompt) && r.message.is_none())
    }
}

impl Ledger {
    /// In the order in which they were planned.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }

    /// What is planned and has its moment.
    pub(super) fn held(&self) -> impl Iterator<Item = Held> {
        self.waiting.iter().filter_map(|(at, place)| {
            let entry = &self.entries[*place];
            let reminder = entry.reminder.as_ref().filter(|r| r.kind != Kind::Edit)?;
            Some(Held { item: entry.item.clone(), entity: reminder.entity.clone(), at: *at })
        })
    }

    /// Those of one item, in the same order.
    pub fn of(&self, item: &ItemId) -> impl Iterator<Item = &Entry> {
        self.places(item).iter().map(|place| &self.entries[*place])
    }

    pub(super) fn places(&self, item: &ItemId) -> &[usize] {
        self.of_item.get(item).map_or(&[], Vec::as_slice)
    }

    pub(super) fn get(&self, place: usize) -> &Entry {
        &self.entries[place]
    }

    pub(super) fn push(&mut self, entry: Entry) {
        let place = self.entries.len();
        self.waiting.extend(entry.waits_for().map(|at| (at, place)));
        self.of_item.entry(entry.item.clone()).or_default().push(place);
        self.entries.push(entry);
    }

    pub(super) fn settle(&mut self, place: usize, outcome: Outcome) {
        let entry = &mut self.entries[place];
        if let Some(at) = entry.waits_for() {
            self.waiting.remove(&(at, place));
        }
        entry.outcome = outcome;
    }

    pub(super) fn show(&mut self, place: usize, message: usize) {
        self.settle(place, Outcome::Sent);
        self.entries[place].shown = Some(message);
    }

    /// When something is next to go out.
    pub(super) fn next(&self) -> Option<DateTime<Utc>> {
        self.waiting.first().map(|(at, _)| *at)
    }

    /// What may go out by now.
    pub(super) fn ready(&self, at: DateTime<Utc>) -> Vec<usize> {
        let mut places: Vec<usize> = self.waiting.range(..=(at, usize::MAX)).map(|(_, place)| *place).collect();
        places.sort_unstable();
        places
    }
}

impl Entry {
    fn waits_for(&self) -> Option<DateTime<Utc>> {
        self.reminder.as_ref().filter(|_| self.outcome == Outcome::Planned).map(|r| r.release_at)
    }
}
