//! What coordinators are told besides the messages of the workflows: what needs a person.
//!
//! None of these carries a person's own words: those stand on the desk, where the coordinators' page shows them.

use super::{About, Sender, Voice, receipt::from};
use crate::message::{Args, Message};

impl Voice<'_> {
    /// The responsible entity says that an item is not theirs.
    pub fn hand_over_wanted(&self, about: &About) -> Message {
        self.message("hand-over-wanted", &about.args())
    }

    /// A text that was not understood, or has no open question.
    pub fn needs_human(&self, sender: &Sender, about: Option<&About>) -> Message {
        match about {
            Some(about) => self.message("needs-human-about", &from(about.args(), sender)),
            None => self.message("needs-human", &from(Args::new(), sender)),
        }
    }

    /// An undo that came too late.
    pub fn correction_wanted(&self, about: &About) -> Message {
        self.message("correction-wanted", &about.args())
    }

    /// A guard stumbled; `reason` is its own complaint, in English.
    pub fn incident(&self, about: &About, reason: &str) -> Message {
        self.message("incident", &about.args().text("reason", reason))
    }
}
