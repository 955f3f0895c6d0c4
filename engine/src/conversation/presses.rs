//! Buttons: each names its prompt or its turn, so that a press on a stale one is told from a fresh one.

use super::{ForDesk, Heard, Last, Listener, Memory, PromptRef, Said, Topic};
use crate::{
    guard::Value,
    ids::ItemId,
    instance::{Prompt, Subject},
    message::Press,
    step::{Answer, Given},
};

impl Listener<'_> {
    pub(super) fn pressed(&self, press: &Press) -> Heard {
        match press {
            Press::Choice { item, prompt, choice } => self.chose(item, *prompt, choice),
            Press::Undo { item, turn } => Heard { undo: Some((item.clone(), *turn)), ..self.quiet() },
            Press::Correct { item, .. } => self.correct(item),
            Press::Which { item, prompt } => self.which(item, *prompt),
            Press::Answer { item, prompt } => self.open(item, *prompt),
            Press::Command(words) => self.wrote(&Said { text: words.clone(), ..Said::default() }),
            Press::Wish { item, prompt, way } => self.goes(item, *prompt, way),
            Press::ToDesk => self.to_desk(self.memory.pending.clone().unwrap_or_default(), ForDesk::Wanted),
        }
    }

    fn chose(&self, item: &ItemId, prompt: u32, choice: &str) -> Heard {
        if self.programme.item(item).is_none() {
            return self.closed(item);
        }
        let given = match self.asked(item, prompt) {
            Some((topic, asked)) => self.given_by(topic, &asked, choice),
            None => Given::Choice(choice.to_owned()),
        };
        self.answers(item, prompt, vec![given], true)
    }

    /// A choice of a question, or a value that a follow-up question offered.
    pub(super) fn given_by(&self, topic: &Topic<'_>, asked: &Prompt, choice: &str) -> Given {
        let value = match &asked.subject {
            Subject::FollowUp(fact) => {
                let declared = topic.chart.facts.get(fact);
                declared.and_then(|declared| self.voice().value_of_choice(fact, &declared.kind, choice))
            }
            Subject::Ask(_) => choice.parse().ok().map(Value::Date),
            Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => None,
        };
        match value {
            Some(Value::Number(value)) => Given::Number { value, over: Some(100.0) },
            Some(Value::Date(date)) => Given::Date(date),
            Some(Value::Text(text)) => Given::Text(text),
            Some(Value::YesNo(_) | Value::Files(_)) | None => Given::Choice(choice.to_owned()),
        }
    }

    pub(super) fn answers(&self, item: &ItemId, prompt: u32, given: Vec<Given>, pressed: bool) -> Heard {
        let here = PromptRef { item: item.clone(), prompt };
        let amends = self.memory.focus.as_ref() == Some(&here);
        let by = self.reader.person.clone();
        let answer = Answer { prompt, by, given, amends, pressed, entered_by: None };
        let last = Some(Last { item: item.clone(), at: self.at, wish: None, said: None });
        Heard { answer: Some((item.clone(), answer)), memory: Memory { last, ..Memory::default() }, ..Heard::default() }
    }

    /// Puts the question again whose answer she wants to correct.
    pub(super) fn correct(&self, item: &ItemId) -> Heard {
        let again = self.topic(item).and_then(|topic| {
            let past = topic.instance.answered.iter().rev().find(|a| a.by == self.reader.person)?;
            Some((topic, past.as_prompt()))
        });
        let Some((topic, prompt)) = again else { return self.closed(item) };
        let buttons = self.question(topic, &prompt).buttons;
        self.focused(self.voice().correct(item, buttons), topic, &prompt)
    }

    /// *Which one?* is answered: the words that waited are for this prompt.
    pub(super) fn which(&self, item: &ItemId, prompt: u32) -> Heard {
        let Some((topic, open)) = self.prompt(item, prompt) else { return self.closed(item) };
        match &self.memory.pending {
            Some(words) => self.understand(topic, open, words, &[]),
            None => self.ask(topic, open),
        }
    }

    /// One item of a digest: its question with its own buttons.
    fn open(&self, item: &ItemId, prompt: u32) -> Heard {
        match self.prompt(item, prompt) {
            Some((topic, open)) => self.ask(topic, open),
            None => self.closed(item),
        }
    }
}
