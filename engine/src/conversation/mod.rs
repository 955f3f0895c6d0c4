//! What a person meant by a press or a text, and what she is told in return.
//!
//! The whole dialogue is a pure function of what she said, the prompts that are open with her and a
//! small memory kept in the database: `hear` decides, the shell steps the item it names, and `recorded`
//! says what came of it. Nothing is guessed silently: several open prompts and nothing to tell them
//! apart ask *which one?*; what is not understood is asked once more and then goes to a human; what
//! was understood is echoed with a way back. Leaves out platforms (`bots`) and storage.

mod commands;
mod interpret;
mod told;
mod topics;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

pub use commands::Change;
pub use told::{Told, actor, asked_at_once, receipt};

use crate::{
    calendar,
    chart::Chart,
    guard::Value,
    ids::ItemId,
    instance::{Instance, Prompt, Subject},
    message::{Message, Press},
    reminder::{self, Reader, prompt_message},
    roadmap::{Item, Programme},
    step::{Answer, Given},
    wording::{About, Open, Voice},
};

/// So long a person may amend her latest answer in words (DECISIONS 4).
const AMENDABLE: chrono::Duration = chrono::Duration::hours(24);
/// Of what a person writes, so many characters are kept.
const MAX_WORDS: usize = 4_000;
/// *Which one?* offers at most this many.
const MAX_OFFERED: usize = 4;

/// What came from a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    pub press: Option<Press>,
    pub text: String,
    pub files: Vec<String>,
    /// The prompt whose message she replied to.
    pub reply_to: Option<PromptRef>,
    /// She pressed on the message of that very prompt, which will be rewritten to show what was recorded.
    pub on_prompt: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromptRef {
    pub item: ItemId,
    pub prompt: u32,
}

/// An item that a person was asked about or answered lately.
#[derive(Clone)]
pub struct Topic<'a> {
    pub item: &'a Item,
    pub chart: &'a Chart,
    pub instance: &'a Instance,
    /// The prompts of this item that were put before her and are still open, newest first.
    pub open: Vec<u32>,
}

/// What the product remembers of a dialogue; everything else is in the items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Words that wait for *which one?* to be answered, or that were not understood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<String>,
    /// The question just put to her at once, or the answer she wants to correct.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<PromptRef>,
    /// The answer recorded last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
    /// Texts in a row that were not understood.
    #[serde(default)]
    pub misunderstood: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Last {
    pub item: ItemId,
    pub at: DateTime<Utc>,
}

/// What is to be done about what was said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// An answer to step an item with.
    pub answer: Option<(ItemId, Answer)>,
    /// The message she answered will show what was recorded; no other is needed.
    pub shows_itself: bool,
    /// An answer to take back: the turn that recorded it.
    pub undo: Option<(ItemId, u64)>,
    /// What to say at once.
    pub says: Vec<Message>,
    pub memory: Memory,
    /// Words for a human, and why.
    pub desk: Option<(String, ForDesk)>,
    /// A change of the person's own settings.
    pub change: Option<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForDesk {
    /// Asked twice, not understood.
    NotUnderstood,
    /// She wanted a human to read it.
    Wanted,
    /// Nothing is open with her and nothing recent to amend.
    Unprompted,
}

/// One person, heard at one moment.
pub struct Listener<'a> {
    pub programme: &'a Programme,
    pub reader: &'a Reader,
    pub topics: &'a [Topic<'a>],
    pub memory: &'a Memory,
    pub at: DateTime<Utc>,
}

/// What `said` means.
pub fn hear(listener: &Listener<'_>, said: &Said) -> Heard {
    match &said.press {
        Some(press) => Heard { shows_itself: said.on_prompt, ..listener.pressed(press) },
        None => listener.wrote(said),
    }
}

impl Listener<'_> {
    // --- presses ------------------------------------------------------------------------------

    fn pressed(&self, press: &Press) -> Heard {
        match press {
            Press::Choice { item, prompt, choice } => self.chose(item, *prompt, choice),
            Press::Undo { item, turn } => Heard { undo: Some((item.clone(), *turn)), ..self.quiet() },
            Press::Correct { item, .. } => self.correct(item),
            Press::Which { item, prompt } => self.which(item, *prompt),
            Press::Answer { item, prompt } => self.open(item, *prompt),
            Press::Command(words) => self.wrote(&Said { text: words.clone(), ..Said::default() }),
            Press::ToDesk => self.to_desk(self.memory.pending.clone().unwrap_or_default(), ForDesk::Wanted),
        }
    }

    /// A choice of a question, or a value that a follow-up question offered.
    fn chose(&self, item: &ItemId, prompt: u32, choice: &str) -> Heard {
        let value = self.asked(item, prompt).and_then(|(topic, asked)| match &asked.subject {
            Subject::FollowUp(fact) => self.voice().value_of_choice(fact, &topic.chart.facts.get(fact)?.kind, choice),
            Subject::Ask(_) => choice.parse().ok().map(Value::Date),
            Subject::WhichTarget { .. } => None,
        });
        let given = match value {
            Some(Value::Number(value)) => Given::Number { value, over: Some(100.0) },
            Some(Value::Date(date)) => Given::Date(date),
            Some(Value::Text(text)) => Given::Text(text),
            Some(Value::YesNo(_) | Value::Files(_)) | None => Given::Choice(choice.to_owned()),
        };
        self.answers(item, prompt, vec![given], true)
    }

    fn answers(&self, item: &ItemId, prompt: u32, given: Vec<Given>, pressed: bool) -> Heard {
        let here = PromptRef { item: item.clone(), prompt };
        let amends = self.memory.focus.as_ref() == Some(&here);
        let answer = Answer { prompt, by: self.reader.person.clone(), given, amends, pressed };
        let last = Some(Last { item: item.clone(), at: self.at });
        Heard { answer: Some((item.clone(), answer)), memory: Memory { last, ..Memory::default() }, ..Heard::default() }
    }

    /// Puts the question again whose answer she wants to correct.
    fn correct(&self, item: &ItemId) -> Heard {
        let again = self.topic(item).and_then(|topic| {
            let past = topic.instance.answered.iter().rev().find(|a| a.by == self.reader.person)?;
            Some((topic, past.as_prompt()))
        });
        let Some((topic, prompt)) = again else { return self.closed(item) };
        let buttons = self.question(topic, &prompt).buttons;
        self.focused(self.voice().correct(item, buttons), topic, &prompt)
    }

    /// *Which one?* is answered: the words that waited are for this prompt.
    fn which(&self, item: &ItemId, prompt: u32) -> Heard {
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

    // --- words --------------------------------------------------------------------------------

    fn wrote(&self, said: &Said) -> Heard {
        let text: String = said.text.chars().take(MAX_WORDS).collect();
        let text = text.trim();
        if let Some(heard) = self.command(text) {
            return heard;
        }
        if let Some((topic, prompt)) = said.reply_to.as_ref().and_then(|to| self.prompt(&to.item, to.prompt)) {
            return self.understand(topic, prompt, text, &said.files);
        }
        if let Some((topic, prompt)) = self.focus()
            && !interpret::fitting(self, topic, &prompt, text, &said.files).is_empty()
        {
            return self.understand(topic, &prompt, text, &said.files);
        }
        let open: Vec<(&Topic<'_>, &Prompt)> = self.open_prompts();
        match open.as_slice() {
            [] => self.amend_latest(text, &said.files),
            [(topic, prompt)] => self.understand_or_amend(topic, prompt, text, &said.files),
            several => self.choose(several, text, &said.files),
        }
    }

    /// The only open question takes it, if it can; else what was answered just now may be meant.
    fn understand_or_amend(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str, files: &[String]) -> Heard {
        if interpret::fitting(self, topic, prompt, text, files).is_empty()
            && let Some(heard) = self.amendment(text, files, false)
        {
            return heard;
        }
        self.understand(topic, prompt, text, files)
    }

    /// Several are open: an item named in the text, or the only question it can answer, else *which one?*.
    fn choose(&self, open: &[(&Topic<'_>, &Prompt)], text: &str, files: &[String]) -> Heard {
        let named: Vec<_> = open.iter().filter(|(topic, _)| interpret::names(text, &topic.item.id)).collect();
        if let [(topic, prompt)] = named.as_slice() {
            let rest = interpret::without_name(text, &topic.item.id);
            return self.understand(topic, prompt, &rest, files);
        }
        let fits =
            |(topic, prompt): &&(&Topic<'_>, &Prompt)| !interpret::fitting(self, topic, prompt, text, files).is_empty();
        let able: Vec<_> = open.iter().filter(fits).collect();
        match able.as_slice() {
            [(topic, prompt)] => self.understand(topic, prompt, text, files),
            [] => self.amendment(text, files, false).unwrap_or_else(|| self.which_one(open, text)),
            _ => self.which_one(open, text),
        }
    }

    fn which_one(&self, open: &[(&Topic<'_>, &Prompt)], text: &str) -> Heard {
        let offered = open.iter().take(MAX_OFFERED);
        let offered: Vec<Open> =
            offered.map(|(topic, p)| Open { about: self.about(topic), prompt: Some(p.no) }).collect();
        let mut heard = self.say(self.voice().which_one(&offered));
        heard.memory.pending = Some(text.to_owned());
        heard
    }

    fn understand(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str, files: &[String]) -> Heard {
        let given = interpret::fitting(self, topic, prompt, text, files);
        if !given.is_empty() {
            return self.answers(&topic.item.id, prompt.no, given, false);
        }
        if let Some((one, other)) = interpret::either(self, topic, prompt, text) {
            return self.either_date(topic, prompt, text, (one, other));
        }
        self.not_understood(topic, prompt, text)
    }

    /// Both readings of a date are common: she says which.
    fn either_date(
        &self,
        topic: &Topic<'_>,
        prompt: &Prompt,
        written: &str,
        (one, other): (NaiveDate, NaiveDate),
    ) -> Heard {
        let message = self.voice().either_date(&topic.item.id, written, &[one, other], prompt.no);
        self.focused(message, topic, prompt)
    }

    /// Asked again once; the second time a human reads it. Never a third question of a robot's.
    fn not_understood(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str) -> Heard {
        if self.memory.misunderstood > 0 {
            return self.to_desk(text.to_owned(), ForDesk::NotUnderstood);
        }
        let buttons = self.question(topic, prompt).buttons;
        let mut heard = self.say(self.voice().not_understood(buttons));
        heard.memory = Memory {
            misunderstood: 1,
            pending: Some(text.to_owned()),
            focus: Some(PromptRef { item: topic.item.id.clone(), prompt: prompt.no }),
            last: self.memory.last.clone(),
        };
        heard
    }

    /// Nothing is open: the words amend what she answered within a day, else a human reads them.
    fn amend_latest(&self, text: &str, files: &[String]) -> Heard {
        self.amendment(text, files, true).unwrap_or_else(|| self.to_desk(text.to_owned(), ForDesk::Unprompted))
    }

    /// `any_words`: nothing else is open, so that a text may also replace a text.
    fn amendment(&self, text: &str, files: &[String], any_words: bool) -> Option<Heard> {
        let last = self.memory.last.as_ref().filter(|last| self.at - last.at <= AMENDABLE)?;
        let topic = self.topic(&last.item)?;
        let own =
            topic.instance.answered.iter().rev().filter(|a| a.by == self.reader.person && self.at - a.at <= AMENDABLE);
        for past in own {
            let prompt = past.as_prompt();
            let mut given = interpret::fitting(self, topic, &prompt, text, files);
            given.retain(|g| any_words || !matches!(g, Given::Text(_)));
            if !given.is_empty() {
                let mut heard = self.answers(&topic.item.id, prompt.no, given, false);
                heard.answer = heard.answer.map(|(item, answer)| (item, Answer { amends: true, ..answer }));
                return Some(heard);
            }
        }
        None
    }

    fn to_desk(&self, words: String, why: ForDesk) -> Heard {
        let mut heard = self.say(self.voice().passed_on(None));
        heard.desk = Some((words, why));
        heard.memory.last = self.memory.last.clone();
        heard
    }

    // --- pieces -------------------------------------------------------------------------------

    /// Puts a question now; what she writes next is for it.
    fn ask(&self, topic: &Topic<'_>, prompt: &Prompt) -> Heard {
        self.focused(self.question(topic, prompt), topic, prompt)
    }

    fn question(&self, topic: &Topic<'_>, prompt: &Prompt) -> Message {
        prompt_message(self.programme, self.voice(), &self.about(topic), topic.chart, prompt)
    }

    fn focused(&self, message: Message, topic: &Topic<'_>, prompt: &Prompt) -> Heard {
        let mut heard = self.say(message);
        heard.memory.focus = Some(PromptRef { item: topic.item.id.clone(), prompt: prompt.no });
        heard
    }

    fn say(&self, message: Message) -> Heard {
        Heard { says: vec![message], ..self.quiet() }
    }

    /// A press on something that is over.
    fn closed(&self, item: &ItemId) -> Heard {
        match self.topic(item) {
            Some(topic) => self.say(self.voice().closed_prompt(&self.about(topic))),
            None => self.say(self.voice().mine(&[])),
        }
    }

    fn voice(&self) -> Voice<'_> {
        self.reader.voice(self.programme)
    }

    fn about(&self, topic: &Topic<'_>) -> About {
        reminder::about(self.programme, self.reader, topic.item, topic.chart, topic.instance, self.at)
    }

    fn quiet(&self) -> Heard {
        Heard { memory: Memory { last: self.memory.last.clone(), ..Memory::default() }, ..Heard::default() }
    }

    fn today(&self) -> NaiveDate {
        calendar::local(self.at, self.reader.zone).date()
    }
}
