//! The questions that a person may mean: looked up by what she was shown.

use super::{Listener, Topic};
use crate::{ids::ItemId, instance::Prompt};

impl Listener<'_> {
    pub(super) fn topic(&self, item: &ItemId) -> Option<&Topic<'_>> {
        self.topics.iter().find(|t| t.item.id == *item)
    }

    pub(super) fn prompt(&self, item: &ItemId, prompt: u32) -> Option<(&Topic<'_>, &Prompt)> {
        let topic = self.topic(item)?;
        Some((topic, topic.instance.prompt(prompt)?))
    }

    /// The question she was just asked or wants to correct.
    pub(super) fn focus(&self) -> Option<(&Topic<'_>, Prompt)> {
        let focus = self.memory.focus.as_ref()?;
        self.asked(&focus.item, focus.prompt)
    }

    /// A question, open or answered by her lately.
    pub(super) fn asked(&self, item: &ItemId, prompt: u32) -> Option<(&Topic<'_>, Prompt)> {
        let topic = self.topic(item)?;
        if let Some(open) = topic.instance.prompt(prompt) {
            return Some((topic, open.clone()));
        }
        let past = topic.instance.answered.iter().find(|a| a.prompt == prompt && a.by == self.reader.person)?;
        Some((topic, past.as_prompt()))
    }

    pub(super) fn open_prompts(&self) -> Vec<(&Topic<'_>, &Prompt)> {
        let of =
            |topic| move |no: &u32| -> Option<(&Topic<'_>, &Prompt)> { Some((topic, topic.instance.prompt(*no)?)) };
        let mut open: Vec<_> = self.topics.iter().flat_map(|t| t.open.iter().filter_map(of(t))).collect();
        open.sort_by_key(|(_, prompt)| std::cmp::Reverse(prompt.opened));
        open
    }
}
