//! The way out of every question: what a person can wish besides answering it, by buttons or in words.
//!
//! Every way leads to a wish (`step::Wish`) in as few questions as it needs, and any answer or command on the way
//! ends it. What is not understood on the way is asked once more and then read by a human, as everywhere.

use super::{ForDesk, Heard, Last, Listener, Memory, PromptRef, Talk, Topic, interpret};
use crate::{
    ids::ItemId,
    instance::Prompt,
    message::{Message, Way},
    reply::{Command, DateReading, Reading, Word},
    step::{Given, Nominee, Wish},
};

/// "Later" among more words than this is part of a story.
const WORDS_OF_A_WISH: usize = 6;
/// Where a question takes any words for an answer, a wish must be all that is said.
const WORDS_BESIDE_A_TEXT: usize = 3;

/// "I need your help please" says no more than the button.
const WORDS_OF_HELP: usize = 4;

impl Listener<'_> {
    /// A press on a way.
    pub(super) fn goes(&self, item: &ItemId, prompt: u32, way: &Way) -> Heard {
        let Some(topic) = self.topic(item) else { return self.closed(item) };
        let about = PromptRef { item: item.clone(), prompt };
        match way {
            Way::SomethingElse => match topic.instance.prompt(prompt) {
                Some(_) => self.say(self.voice().ways(&self.about(topic), prompt)),
                None => self.closed(item),
            },
            Way::Later => self.when_again(topic, about),
            Way::At(moment) => self.again_at(topic, about, *moment),
            Way::NewDate => self.which_date(topic, about),
            Way::Date(date) => self.wishes_date(topic, about, *date),
            Way::NotMine => self.not_hers(topic, prompt),
            Way::Colleague => self.colleagues(topic, prompt),
            Way::Office => self.which_office(topic, about),
            Way::Nobody => self.hands_over(about, Nominee::Unknown),
            Way::To(nominee) => self.hands_over(about, nominee.clone()),
            Way::Help => self.wants_help(about, None),
            Way::Note => self.note_is_about(topic),
            Way::Readers(visibility) => self.note_is_for(topic, *visibility),
        }
    }

    /// A wish to step the item with; *undo* and *correct* are for it from now on.
    pub(super) fn wishes(&self, item: &ItemId, wish: Wish, anew: (u32, Way)) -> Heard {
        let last = Some(Last { item: item.clone(), at: self.at, wish: Some(anew), said: None });
        let memory = Memory { last, ..Memory::default() };
        Heard { request: Some((item.clone(), wish)), memory, ..Heard::default() }
    }

    /// The coordinators are told at once; her words, now or next, go to the desk.
    fn wants_help(&self, about: PromptRef, words: Option<&str>) -> Heard {
        let mut heard = self.wishes(&about.item, Wish::Help, (about.prompt, Way::Help));
        match words {
            Some(words) => heard.desk = Some((words.to_owned(), ForDesk::Help)),
            None => heard.memory.talk = Some(Talk::Help(about)),
        }
        heard
    }

    // --- in words -----------------------------------------------------------------------------

    /// Words that go on with what she is about to wish. None: they are something else.
    pub(super) fn goes_on(&self, text: &str) -> Option<Heard> {
        let talk = self.memory.talk.as_ref()?;
        let (item, prompt) = match talk {
            Talk::Later(about)
            | Talk::NewDate { about, .. }
            | Talk::Office(about)
            | Talk::Help(about)
            | Talk::Past { about, .. } => (Some(&about.item), about.prompt),
            Talk::Note { item, .. } => (item.as_ref(), 0),
        };
        let topic = item.and_then(|item| self.topic(item));
        let (Some(topic), false) = (topic, text.is_empty()) else {
            return match talk {
                Talk::Note { item: None, text: note } if !text.is_empty() => self.note_is_named(text, note),
                _ => None,
            };
        };
        // "done" answers the question after all
        if let Some(open) = topic.instance.prompt(prompt)
            && !matches!(talk, Talk::Past { .. })
            && matches!(interpret::fitting(self, topic, open, text, &[]).first(), Some(Given::Choice(_)))
        {
            return None;
        }
        match talk {
            Talk::Later(about) => self.later_in_words(topic, about, text),
            Talk::NewDate { about, date, reason } => self.date_in_words(topic, about, (*date, reason.as_deref()), text),
            Talk::Office(about) => self.office_in_words(topic, about, text),
            Talk::Help(_) => Some(self.to_desk(text.to_owned(), ForDesk::Help)),
            Talk::Note { text: note, .. } => self.readers_in_words(topic, note, text),
            Talk::Past { about, date } => self.past_in_words(topic, about, *date, text),
        }
    }

    /// Not understood on the way: once more with the same question, then a human reads it.
    pub(super) fn once_more(&self, question: Message, text: &str) -> Heard {
        if self.memory.misunderstood > 0 {
            return self.not_understood_twice(text);
        }
        let mut message = self.voice().not_understood(question.buttons);
        message.text = format!("{}\n{}", message.text, question.text);
        let mut heard = self.say(message);
        heard.memory.misunderstood = 1;
        heard.memory.pending = Some(text.to_owned());
        heard.memory.talk = self.memory.talk.clone();
        heard
    }

    /// A wish said instead of an answer: "later", "not my task", "I need help", "new date 15 May".
    pub(super) fn wished(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str) -> Option<Heard> {
        let about = PromptRef { item: topic.item.id.clone(), prompt: prompt.no };
        let text = text.trim_start_matches('/');
        if let Some((Command::NewDate, rest)) = self.command_before(text) {
            return Some(self.new_date(topic, about, &rest));
        }
        let takes_text = interpret::takes_text(self, topic, prompt);
        let words = text.split_whitespace().count();
        if words > if takes_text { WORDS_BESIDE_A_TEXT } else { WORDS_OF_A_WISH } {
            return None;
        }
        let readings = self.readings(text);
        let says = |word| readings.contains(&Reading::Word(word));
        if says(Word::Later) {
            let moment = readings.iter().find_map(sure_date).map(|date| self.morning_of(date));
            return Some(match moment.filter(|moment| *moment > self.local_time()) {
                Some(moment) => self.again_at(topic, about, moment),
                None => self.when_again(topic, about),
            });
        }
        // what the question itself offers comes first
        if !interpret::fitting(self, topic, prompt, text, &[]).is_empty() && !takes_text {
            return None;
        }
        if says(Word::NotMine) {
            Some(self.not_hers(topic, prompt.no))
        } else if says(Word::Help) {
            Some(self.wants_help(about, (words > WORDS_OF_HELP).then_some(text)))
        } else {
            None
        }
    }

    /// The item that a wish without a name is about: the only open one, or that of her latest answer.
    pub(super) fn meant(&self) -> Option<(&Topic<'_>, u32)> {
        let open = self.open_prompts();
        let focus = self.focus().map(|(topic, prompt)| (topic, prompt.no));
        match (open.as_slice(), focus) {
            (_, Some(focus)) => Some(focus),
            ([(topic, prompt)], None) => Some((topic, prompt.no)),
            ([(topic, prompt), rest @ ..], None) => {
                let same = rest.iter().all(|(other, _)| other.item.id == topic.item.id);
                same.then_some((*topic, prompt.no))
            }
            ([], None) => {
                let topic = self.topic(&self.memory.last.as_ref()?.item)?;
                let past = topic.instance.answered.iter().rev().find(|a| a.by == self.reader.person);
                Some((topic, past.map_or(0, |a| a.prompt)))
            }
        }
    }
}

pub(super) fn sure_date(reading: &Reading) -> Option<chrono::NaiveDate> {
    match reading {
        Reading::Date(DateReading::Sure(date)) => Some(*date),
        Reading::Date(DateReading::Either(..))
        | Reading::Choice(_)
        | Reading::Command(_)
        | Reading::Word(_)
        | Reading::Number(_) => None,
    }
}
