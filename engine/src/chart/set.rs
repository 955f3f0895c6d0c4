//! A set of states of one chart: a bit for each, so that a step copies, joins and compares sets without looking
//! at states. Leaves out what a set means: a configuration, what is left, what history remembers.

use super::{MAX_STATES, StateId};

/// A set of states of one chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StateSet([u64; MAX_STATES / 64]);

impl StateSet {
    pub fn contains(&self, state: StateId) -> bool {
        self.0[state.index() / 64] & (1 << (state.index() % 64)) != 0
    }
    pub(crate) fn insert(&mut self, state: StateId) {
        self.0[state.index() / 64] |= 1 << (state.index() % 64);
    }
    pub(crate) fn remove(&mut self, state: StateId) {
        self.0[state.index() / 64] &= !(1 << (state.index() % 64));
    }
    pub(crate) fn intersects(&self, other: &StateSet) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }
    pub fn is_empty(&self) -> bool {
        self.0 == [0; MAX_STATES / 64]
    }
    /// In document order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = StateId> + '_ {
        Members(self.0)
    }
}

/// What is left to be visited, from both ends.
struct Members([u64; MAX_STATES / 64]);

impl Iterator for Members {
    type Item = StateId;
    fn next(&mut self) -> Option<StateId> {
        let (place, word) = self.0.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros() as usize;
        *word &= !(1 << bit);
        Some(StateId::at(place * 64 + bit))
    }
}

impl DoubleEndedIterator for Members {
    fn next_back(&mut self) -> Option<StateId> {
        let (place, word) = self.0.iter_mut().enumerate().rfind(|(_, word)| **word != 0)?;
        let bit = 63 - word.leading_zeros() as usize;
        *word &= !(1 << bit);
        Some(StateId::at(place * 64 + bit))
    }
}

impl FromIterator<StateId> for StateSet {
    fn from_iter<I: IntoIterator<Item = StateId>>(states: I) -> Self {
        let mut set = StateSet::default();
        states.into_iter().for_each(|s| set.insert(s));
        set
    }
}
