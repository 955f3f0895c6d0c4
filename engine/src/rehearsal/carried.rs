//! What a message carried, looked up for scenarios and the terminal: its items, and why it came when it did.

use super::{Entry, Rehearsal};
use crate::{
    calendar::Moved,
    ids::{ItemId, PersonId},
    reminder::Reminder,
};

/// What scenarios and the terminal look up.
impl Rehearsal<'_> {
    /// Why one of a person's messages came later than planned; of a digest, all reasons.
    pub fn moved(&self, person: &PersonId, message: usize) -> Vec<Moved> {
        let mut moved: Vec<Moved> = Vec::new();
        for reason in self.carried(person, message).flat_map(|reminder| &reminder.moved) {
            if !moved.contains(reason) {
                moved.push(reason.clone());
            }
        }
        moved
    }

    /// The items that one of a person's messages is about; none of what answers her at once.
    pub fn items_of(&self, person: &PersonId, message: usize) -> Vec<&ItemId> {
        let mut items: Vec<&ItemId> = Vec::new();
        for entry in self.ledger.iter().filter(|e| e.carried_by(person, message)) {
            if !items.contains(&&entry.item) {
                items.push(&entry.item);
            }
        }
        items
    }

    fn carried(&self, person: &PersonId, message: usize) -> impl Iterator<Item = &Reminder> {
        let carried = self.ledger.iter().filter(move |e| e.carried_by(person, message));
        carried.filter_map(|e| e.reminder.as_ref())
    }
}

impl Entry {
    fn carried_by(&self, person: &PersonId, message: usize) -> bool {
        let hers = self.reminder.as_ref().is_some_and(|r| r.person == *person);
        hers && self.shown == Some(message) && !self.is_edit()
    }
}
