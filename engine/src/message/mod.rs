//! What people read and press, before any platform: a text in one language, and buttons with their meaning.
//!
//! `texts` holds the wording of a programme in all its languages, `ftl` reads Fluent and says what is wrong
//! with it, `references` follows what messages refer to, `args` are the values put into a text. Dates and figures are
//! written by `reply`, whose language tables hold the names of months. `limits` is what messengers carry. Leaves out the
//! sentences themselves (`wording`), and who is written to when (`step`).

mod args;
mod ftl;
mod limits;
mod references;
mod texts;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ItemId, Lang},
    roadmap::Visibility,
    step::Nominee,
};

pub use args::{ABSENT, Args};
pub use ftl::FtlSlip;
pub(crate) use ftl::keys;
pub use limits::{LABEL_SHOWN, Limits, Messenger};
pub use texts::{ENGLISH, Texts};

/// A text ready to be sent, with its buttons in the order of the reader's eye.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub text: String,
    /// The language the text is really in, which may be a fallback.
    pub lang: Lang,
    pub buttons: Vec<Button>,
    /// It asks for words: what opens a form for them is called so, where the messenger has forms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The item that it speaks of, where it is one; nobody is shown this.
    #[serde(skip)]
    pub about: Option<ItemId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub press: Press,
}

/// What pressing means. Each names its prompt or turn, so that a stale press can be told from a fresh one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Press {
    /// One of the answers of a prompt, or of the values that a follow-up question offers.
    Choice { item: ItemId, prompt: u32, choice: String },
    /// Take back what was recorded in this turn of the item.
    Undo { item: ItemId, turn: u64 },
    /// Answer again what was recorded in this turn of the item.
    Correct { item: ItemId, turn: u64 },
    /// "It was about this one", after *which one?*.
    Which { item: ItemId, prompt: u32 },
    /// Opens one item of a digest.
    Answer { item: ItemId, prompt: u32 },
    /// The same as writing these words: `language th`, `mine`.
    Command(String),
    /// Let a person read what I wrote.
    ToDesk,
    /// Something besides an answer to this question.
    Wish { item: ItemId, prompt: u32, way: Way },
}

/// A step on the way to a wish (`step::Wish`): the first ones ask what exactly is meant, the others say it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Shows the ones that follow.
    SomethingElse,
    Later,
    NewDate,
    NotMine,
    Help,
    /// Asked again at this moment of her clock.
    At(NaiveDateTime),
    /// This new date, though it may be past.
    Date(NaiveDate),
    /// A member of her office takes it over, or another office, or she does not know who.
    Colleague,
    Office,
    Nobody,
    To(Nominee),
    /// The note that waits is about this item; these may read it.
    Note,
    Readers(Visibility),
}

impl Button {
    /// Titles of items and words of authors may be longer than a button.
    pub fn new(label: String, press: Press) -> Button {
        let fits = label.chars().nth(LABEL_SHOWN).is_none();
        let cut = || label.chars().take(LABEL_SHOWN - 1).collect::<String>().trim_end().to_owned() + "…";
        Button { label: if fits { label } else { cut() }, press }
    }
}

impl Button {
    /// As a scenario names it: an answer by its choice, an item that is offered by its id, else what it does.
    pub fn name(&self) -> &str {
        match &self.press {
            Press::Choice { choice, .. } => choice,
            Press::Undo { .. } => "undo",
            Press::Correct { .. } => "correct",
            Press::Which { item, .. } | Press::Answer { item, .. } => item.as_str(),
            Press::ToDesk => "to_desk",
            Press::Wish { way, .. } => way.name().unwrap_or(&self.label),
            Press::Command(_) => &self.label,
        }
    }

    /// "Something else…", which stands below every question and is no answer to it.
    pub fn is_way_out(&self) -> bool {
        matches!(self.press, Press::Wish { way: Way::SomethingElse, .. })
    }

    /// The item that pressing it is about.
    pub fn item(&self) -> Option<&ItemId> {
        match &self.press {
            Press::Choice { item, .. }
            | Press::Undo { item, .. }
            | Press::Correct { item, .. }
            | Press::Which { item, .. }
            | Press::Answer { item, .. }
            | Press::Wish { item, .. } => Some(item),
            Press::ToDesk | Press::Command(_) => None,
        }
    }
}

impl Way {
    /// None: it is told apart by its label.
    fn name(&self) -> Option<&'static str> {
        Some(match self {
            Way::SomethingElse => "something_else",
            Way::Later => "later",
            Way::NewDate => "new_date",
            Way::NotMine => "not_mine",
            Way::Help => "need_help",
            Way::Date(_) => "yes",
            Way::Colleague => "colleague",
            Way::Office => "office",
            Way::Nobody => "nobody",
            Way::Readers(visibility) => visibility.as_str(),
            Way::At(_) | Way::To(_) | Way::Note => return None,
        })
    }
}

impl Message {
    pub fn with_button(mut self, label: String, press: Press) -> Message {
        self.buttons.push(Button::new(label, press));
        self
    }

    /// The item that it speaks of, else those that its buttons open.
    pub fn items(&self) -> Vec<&ItemId> {
        let mut items: Vec<&ItemId> = Vec::new();
        let of_buttons = || self.buttons.iter().filter_map(Button::item);
        for item in self.about.iter().chain(of_buttons().filter(|_| self.about.is_none())) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        items
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_fits_the_narrowest_button() {
        let check = |label: &str, expect: &str| assert_eq!(Button::new(label.into(), Press::ToDesk).label, expect);
        check("On track", "On track");
        check("A12 Open call and first members admit", "A12 Open call and first members admit");
        check("A12 Open call and first members admitted", "A12 Open call and first members admit…");
        check("123456789 123456789 123456789 123456 89", "123456789 123456789 123456789 123456…");
    }
}
