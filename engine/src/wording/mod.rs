//! Every sentence the product itself says, in the reader's language.
//!
//! The sentences stand in `<language>.ftl`, one function here for each that is said, so that a key and the
//! names of its values are written once. A new language is a file and a line in `FILES`. Also here: the
//! prompts of the shipped workflows, which a programme overrides by key in its own `messages/<lang>.ftl`.
//! Leaves out when something is said and to whom (`step`), and how it looks on a platform (`bots`).

mod about;
mod coordinator;
mod linking;
mod my_data;
mod page;
mod person;
mod post;
mod question;
mod receipt;
mod several;
#[cfg(test)]
mod tests;
mod wish;

use std::sync::LazyLock;

use crate::{
    ids::{ItemId, Lang, TextKey},
    message::{Args, Button, Message, Press, Texts},
};

pub(crate) use about::UNSAID;
pub use about::{About, PROMPT_VARIABLES, Sender};
pub use coordinator::{Late, Morning, Upcoming};
pub use linking::Bad;
pub use my_data::{Past, Stored};
pub use page::{FileRefused, PageWords};
pub use person::Hours;
pub use post::{Deadline, Weekly};
pub(crate) use question::follow_up_key;
pub use question::offered;
pub(crate) use question::{HAND_OVER, NEW_DATE};
pub use receipt::Recorded;
pub use several::Open;
pub(crate) use wish::{
    ACCEPT, APPROVE, DECLINE, HAND_OVER_ACCEPTED, HAND_OVER_DECLINED, HAND_OVER_UNANSWERED, HAND_OVER_WANTED,
    NEW_DATE_APPROVED, NEW_DATE_DECLINED, NOT_MINE,
};
pub use wish::{Note, Offer};

const FILES: [(&str, &str); 11] = [
    ("en", include_str!("en.ftl")),
    ("id", include_str!("id.ftl")),
    ("th", include_str!("th.ftl")),
    ("km", include_str!("km.ftl")),
    ("vi", include_str!("vi.ftl")),
    ("lo", include_str!("lo.ftl")),
    ("my", include_str!("my.ftl")),
    ("ms", include_str!("ms.ftl")),
    ("fil", include_str!("fil.ftl")),
    ("tet", include_str!("tet.ftl")),
    ("pt", include_str!("pt.ftl")),
];

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let mut texts = Texts::default();
    for (lang, ftl) in FILES {
        let slips = texts.add(&Lang::from(lang), ftl);
        debug_assert!(slips.is_empty(), "{lang}: {slips:?}");
    }
    texts
});

pub(crate) fn texts() -> &'static Texts {
    &TEXTS
}

/// The languages the product itself speaks.
pub fn languages() -> impl Iterator<Item = Lang> {
    FILES.iter().map(|(lang, _)| Lang::from(*lang))
}

/// How one person is spoken to: the texts of her programme, and her languages, first choice first.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    pub texts: &'a Texts,
    pub languages: &'a [Lang],
}

impl Voice<'_> {
    /// A message that asks nothing: `remind`, `tell`, a rung of an escalation.
    pub fn notice(&self, about: &About, key: &TextKey) -> Message {
        self.message(key.as_str(), &about.args())
    }

    /// The label of a state, signal, role and so on: `label("state", "on_track")`.
    pub fn label(&self, family: &str, id: &str) -> String {
        self.texts.label(self.languages, family, id)
    }

    /// `<ask>-<choice>`, else `answer-<choice>`, else the words of the id.
    pub fn choice_label(&self, ask: &str, choice: &str) -> String {
        if self.texts.has(&format!("{ask}-{choice}")) { self.label(ask, choice) } else { self.label("answer", choice) }
    }

    fn text(&self, key: &str, args: &Args) -> String {
        without_unsaid(self.texts.say(self.languages, key, args).0)
    }

    fn message(&self, key: &str, args: &Args) -> Message {
        let (text, lang) = self.texts.say(self.languages, key, args);
        Message { text: without_unsaid(text), lang, buttons: vec![], form: None, about: args.item().map(ItemId::from) }
    }

    fn button(&self, key: &str, press: Press) -> Button {
        Button::new(self.text(key, &Args::new()), press)
    }
}

/// "A01: " without a title is "A01", "the programme “”" without its name "the programme".
fn without_unsaid(text: String) -> String {
    if !text.contains(about::UNSAID) {
        return text;
    }
    let around = [("", ": "), (" “", "”"), ("“", "” "), (": ", ""), ("៖ ", ""), ("", "៖ "), (" ", ""), ("", "")];
    let without =
        |text: String, (lead, tail): (&str, &str)| text.replace(&format!("{lead}{}{tail}", about::UNSAID), "");
    around.into_iter().fold(text, without)
}
