//! What a person meant by a press or a text, and what she is told in return.
//!
//! The whole dialogue is a pure function of what she said, the prompts that are open with her and a
//! small memory kept in the database: `hear` decides, the shell steps the item it names, and `Told`
//! says what came of it. Nothing is guessed silently: several open prompts and nothing to tell them
//! apart ask *which one?*; what is not understood is asked once more and then goes to a human; what
//! was understood is echoed with a way back. Leaves out platforms (`bots`) and storage.
//!
//! `presses` and `words` decide, `interpret` reads a text as an answer to one question, `commands` are for the
//! product itself, `native` names what messengers offer, `told` says what came of it. What she wishes besides answering
//! begins in `ways` and goes on in `later`, `new_date`, `hand_over` and `note`. `welcome` is what comes before all that:
//! her account and her consent; `page` is a question on a page. `coordinator` hears what only coordinators say; `drafting`
//! and `makers` are for what they put together in several messages. `rewrote` is about a message that is changed after it was heard.

mod commands;
mod coordinator;
mod drafting;
mod hand_over;
mod interpret;
mod later;
mod makers;
pub mod native;
mod new_date;
mod note;
mod page;
mod presses;
mod rewrote;
#[cfg(test)]
mod tests;
mod told;
mod ways;
pub mod welcome;
mod words;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

pub use commands::Change;
pub use coordinator::{Held, Stand, View, is_date_request, needs_view, upcoming, wants_decision};
pub use drafting::{Draft, Order, Promise};
pub use page::Sheet;
pub use told::{Told, actor, asked_at_once, receipt};

use crate::{
    calendar,
    chart::Chart,
    ids::ItemId,
    instance::{Instance, Prompt},
    message::{Message, Press, Way},
    reminder::{self, Reader, prompt_message},
    roadmap::{Item, Programme},
    step::{Answer, Wish},
    wording::{About, Voice},
};

/// So long a person may amend her latest answer in words (DECISIONS 4).
const AMENDABLE: chrono::Duration = chrono::Duration::hours(24);
/// Of what a person writes, so many characters are kept.
const MAX_WORDS: usize = 4_096;
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
    /// Her message itself, as her messenger calls it, where she can change it later.
    pub message: Option<String>,
    /// She has changed that message, which said this before.
    pub changed: Option<String>,
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
    /// What she is about to wish; what she writes next is for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<Talk>,
    /// What a coordinator is putting together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

/// A question of ours that is no prompt of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Talk {
    /// When shall we ask again?
    Later(PromptRef),
    /// Which new date? `date`: understood, and to be confirmed.
    NewDate {
        about: PromptRef,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        date: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Which office should be asked?
    Office(PromptRef),
    /// What would help?
    Help(PromptRef),
    /// Which item is the note about (until that is known), and who may read it?
    Note { item: Option<ItemId>, text: String },
    /// Is a date right that is past?
    Past { about: PromptRef, date: NaiveDate },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Last {
    pub item: ItemId,
    pub at: DateTime<Utc>,
    /// It was a wish and no answer: where to say it anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<(u32, Way)>,
    /// The message whose words were that answer, and what they answered: while they can be taken back, changing it amends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<(String, u32)>,
}

/// What is to be done about what was said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// An answer to step an item with.
    pub answer: Option<(ItemId, Answer)>,
    /// A wish to step an item with.
    pub request: Option<(ItemId, Wish)>,
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
    /// What a coordinator wants done; nothing of it is done yet.
    pub order: Option<Order>,
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
    /// She asks for help.
    Help,
}

/// One person, heard at one moment.
pub struct Listener<'a> {
    pub programme: &'a Programme,
    pub reader: &'a Reader,
    pub topics: &'a [Topic<'a>],
    pub memory: &'a Memory,
    /// For coordinators only (`needs_view`): how everything stands.
    pub view: Option<&'a View<'a>>,
    pub at: DateTime<Utc>,
}

/// What `said` means.
pub fn hear(listener: &Listener<'_>, said: &Said) -> Heard {
    let changed = said.changed.as_deref().map(|before| listener.rewrote(said, before));
    let mut heard = changed.or_else(|| listener.coordinates(said)).unwrap_or_else(|| {
        let heard = match &said.press {
            Some(press) => Heard { shows_itself: said.on_prompt, ..listener.pressed(press) },
            None => listener.wrote(said),
        };
        // what she puts together waits while she answers something
        let memory = Memory { draft: listener.draft().cloned(), ..heard.memory };
        Heard { memory, ..heard }
    });
    if let (Some((_, answer)), Some(last), Some(message)) = (&heard.answer, &mut heard.memory.last, &said.message) {
        last.said = Some((message.clone(), answer.prompt));
    }
    let finished = |message| listener.reader.finished(listener.programme, message);
    heard.says = heard.says.into_iter().map(finished).collect();
    heard
}

impl Listener<'_> {
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
            None => self.mine(),
        }
    }

    fn voice(&self) -> Voice<'_> {
        self.reader.voice(self.programme)
    }

    fn about(&self, topic: &Topic<'_>) -> About {
        reminder::about(self.programme, self.reader, topic.item, topic.chart, topic.instance, self.at)
    }

    /// A sentence of ours that is no prompt; what she writes next is for it.
    fn talk(&self, message: Message, talk: Talk) -> Heard {
        let mut heard = self.say(message);
        heard.memory.talk = Some(talk);
        heard
    }

    fn quiet(&self) -> Heard {
        Heard { memory: Memory { last: self.memory.last.clone(), ..Memory::default() }, ..Heard::default() }
    }

    fn today(&self) -> NaiveDate {
        calendar::local(self.at, self.reader.zone).date()
    }

    fn topic(&self, item: &ItemId) -> Option<&Topic<'_>> {
        self.topics.iter().find(|t| t.item.id == *item)
    }

    fn prompt(&self, item: &ItemId, prompt: u32) -> Option<(&Topic<'_>, &Prompt)> {
        let topic = self.topic(item)?;
        Some((topic, topic.instance.prompt(prompt)?))
    }

    /// The question she was just asked or wants to correct.
    fn focus(&self) -> Option<(&Topic<'_>, Prompt)> {
        let focus = self.memory.focus.as_ref()?;
        self.asked(&focus.item, focus.prompt)
    }

    /// A question, open or answered by her lately.
    fn asked(&self, item: &ItemId, prompt: u32) -> Option<(&Topic<'_>, Prompt)> {
        let topic = self.topic(item)?;
        if let Some(open) = topic.instance.prompt(prompt) {
            return Some((topic, open.clone()));
        }
        let past = topic.instance.answered.iter().find(|a| a.prompt == prompt && a.by == self.reader.person)?;
        Some((topic, past.as_prompt()))
    }

    fn open_prompts(&self) -> Vec<(&Topic<'_>, &Prompt)> {
        let of =
            |topic| move |no: &u32| -> Option<(&Topic<'_>, &Prompt)> { Some((topic, topic.instance.prompt(*no)?)) };
        let mut open: Vec<_> = self.topics.iter().flat_map(|t| t.open.iter().filter_map(of(t))).collect();
        open.sort_by_key(|(_, prompt)| std::cmp::Reverse(prompt.opened));
        open
    }
}
