//! What a reply page asks: one question of one item, for somebody who has it on a page and not in a chat.

use super::{Listener, Topic, interpret};
use crate::{ids::ItemId, instance::Prompt, message::Message};

/// The question, and which fields help to answer it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub prompt: u32,
    pub question: Message,
    pub takes_date: bool,
    pub takes_files: bool,
}

impl Listener<'_> {
    /// The question that the page was made for, else the latest that is open with her on this item: a follow-up comes
    /// where she answered. `None`: nothing is open.
    pub fn sheet(&self, item: &ItemId, made_for: Option<u32>) -> Option<Sheet> {
        let topic = self.topic(item)?;
        let hers = |p: &&Prompt| match &p.person {
            Some(person) => *person == self.reader.person,
            None => p.entity == self.reader.entity.id,
        };
        let open = || topic.instance.prompts.iter().filter(hers);
        let asked_her_alone = open().rev().find(|p| p.person.is_some());
        let prompt =
            asked_her_alone.or_else(|| open().find(|p| Some(p.no) == made_for)).or_else(|| open().next_back())?;
        Some(self.sheet_of(topic, prompt))
    }

    fn sheet_of(&self, topic: &Topic<'_>, prompt: &Prompt) -> Sheet {
        let (takes_date, takes_files) = interpret::takes(self, topic, prompt);
        Sheet { prompt: prompt.no, question: self.question(topic, prompt), takes_date, takes_files }
    }
}
