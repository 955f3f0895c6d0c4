//! Several items in one message: the digest of what is due, and what a person asks to see of her items.

use super::{About, Note, Voice};
use crate::message::{Args, Button, Message, Press};

/// A list longer than this is cut, and says by how many.
const MAX_LISTED: usize = 20;

/// An item that is open with a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    pub about: About,
    /// None: it asks nothing.
    pub prompt: Option<u32>,
}

impl Voice<'_> {
    /// What is due for one person in one slot, each question with a button that opens it.
    pub fn digest(&self, open: &[Open]) -> Message {
        let mut message = self.message("digest-heading", &Args::new().count("n", open.len()));
        for (place, one) in (1..).zip(open) {
            push_line(&mut message, &self.text("digest-line", &one.about.args().count("place", place)));
            if let Some(prompt) = one.prompt {
                let label = self.text("button-answer", &Args::new().count("place", place));
                message.buttons.push(Button::new(label, Press::Answer { item: one.about.no.clone(), prompt }));
            }
        }
        message
    }

    /// The items of a person that are open, as the command `mine` shows them.
    pub fn mine(&self, items: &[About]) -> Message {
        if items.is_empty() {
            return self.message("nothing-open", &Args::new());
        }
        let mut message = self.message("mine-heading", &Args::new().count("n", items.len()));
        for about in items.iter().take(MAX_LISTED) {
            push_line(&mut message, &self.text("mine-line", &about.args()));
        }
        if let Some(more) = items.len().checked_sub(MAX_LISTED).filter(|more| *more > 0) {
            push_line(&mut message, &self.text("mine-more", &Args::new().count("n", more)));
        }
        message
    }

    /// How one item stands, with the notes that the reader may see.
    pub fn status(&self, about: &About, notes: &[Note]) -> Message {
        let mut message = self.message("status", &about.args());
        if let Some(progress) = about.progress {
            let percent = self.text("percent", &Args::new().number("value", progress));
            let args = Args::new().label("fact", "fact", "progress").text("value", percent);
            push_line(&mut message, &self.text("status-line", &args));
        }
        notes.iter().for_each(|note| push_line(&mut message, &self.note_line(note)));
        message
    }

    /// No such item, or none that this person may see.
    pub fn status_unknown(&self, written: &str) -> Message {
        self.message("status-unknown", &Args::new().text("written", written))
    }
}

pub(super) fn push_line(message: &mut Message, line: &str) {
    message.text.push('\n');
    message.text.push_str(line);
}
