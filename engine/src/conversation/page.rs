//! What pages ask: one question of one item, for somebody who has it on a reply page and not in a chat; and on the
//! coordinators' desk, where questions of others are read too and an answer is entered that was given elsewhere.

use super::{AMENDABLE, Listener, Topic, interpret};
use crate::{
    ids::{ItemId, PersonId},
    instance::{Answered, Prompt},
    message::Message,
    step::Answer,
};

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

    /// This question, whosever it is, open or answered lately, as this reader would be asked it.
    pub fn sheet_on(&self, item: &ItemId, prompt: u32) -> Option<Sheet> {
        let topic = self.topic(item)?;
        let past = || topic.instance.answered.iter().find(|a| a.prompt == prompt).map(Answered::as_prompt);
        Some(self.sheet_of(topic, &topic.instance.prompt(prompt).cloned().or_else(past)?))
    }

    /// Her words as the answer to a question that is open with her or that she answered within a day, as `by` enters
    /// them for her. `None`: they are no answer to it.
    pub fn entered(&self, item: &ItemId, prompt: u32, words: &str, by: &PersonId) -> Option<Answer> {
        let (topic, asked) = self.asked(item, prompt)?;
        let amends = topic.instance.prompt(prompt).is_none();
        if amends && (!asked.subject.is_amendable() || self.at - asked.opened > AMENDABLE) {
            return None;
        }
        let given = interpret::fitting(self, topic, &asked, words.trim(), &[]);
        let (person, by) = (self.reader.person.clone(), Some(by.clone()));
        let answer = Answer { prompt, by: person, given, amends, pressed: false, entered_by: by };
        (!answer.given.is_empty()).then_some(answer)
    }

    /// How an item stands that nothing is asked about, with the notes that she may read.
    pub fn stands(&self, item: &ItemId) -> Option<Message> {
        let topic = self.topic(item)?;
        Some(self.voice().status(&self.about(topic), &self.notes(topic)))
    }

    /// Words of the coordinators to her about an item, as she was written to.
    pub fn written_to_her(&self, item: &ItemId, words: &str) -> Option<Message> {
        Some(self.voice().from_coordinators(&self.about(self.topic(item)?), words))
    }

    fn sheet_of(&self, topic: &Topic<'_>, prompt: &Prompt) -> Sheet {
        let (takes_date, takes_files) = interpret::takes(self, topic, prompt);
        Sheet { prompt: prompt.no, question: self.question(topic, prompt), takes_date, takes_files }
    }
}
