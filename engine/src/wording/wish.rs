//! The way out of every question: to be asked later, another date, somebody else, help, a note of one's own.
//!
//! Each is one question at a time, ends with thanks, and says what was stored and who sees it.

use chrono::{NaiveDate, NaiveDateTime};

use super::{About, Sender, Voice, receipt::from};
use crate::{
    message::{Args, Button, Message, Press, Way},
    roadmap::{Localised, Visibility},
};

/// What is told after a decision; the texts are named here because `step` sends them.
pub(crate) const NEW_DATE_APPROVED: &str = "new-date-approved";
pub(crate) const NEW_DATE_DECLINED: &str = "new-date-declined";
pub(crate) const HAND_OVER_WANTED: &str = "hand-over-wanted";
pub(crate) const HAND_OVER_ACCEPTED: &str = "hand-over-accepted";
pub(crate) const HAND_OVER_DECLINED: &str = "hand-over-declined";
pub(crate) const HAND_OVER_UNANSWERED: &str = "hand-over-unanswered";

/// What can be decided about a wish.
pub(crate) const APPROVE: &str = "approve";
pub(crate) const DECLINE: &str = "decline";
pub(crate) const ACCEPT: &str = "accept";
pub(crate) const NOT_MINE: &str = "not_mine";

impl Voice<'_> {
    /// Below the answers of every question.
    pub fn way_out(&self, about: &About, prompt: u32) -> Button {
        self.button("button-otherwise", wish(about, prompt, Way::SomethingElse))
    }

    pub fn ways(&self, about: &About, prompt: u32) -> Message {
        self.message("ways", &about.args())
            .with_button(self.text("button-later", &Args::new()), wish(about, prompt, Way::Later))
            .with_button(self.text("button-new-date", &Args::new()), wish(about, prompt, Way::NewDate))
            .with_button(self.text("button-not-mine", &Args::new()), wish(about, prompt, Way::NotMine))
            .with_button(self.text("button-need-help", &Args::new()), wish(about, prompt, Way::Help))
    }

    // --- later --------------------------------------------------------------------------------

    pub fn when_again(&self, about: &About, prompt: u32, offers: &[(Offer, NaiveDateTime)]) -> Message {
        let mut message = self.message("when-again", &about.args());
        for (offer, at) in offers {
            let label = match offer {
                Offer::ThisAfternoon => self.text("button-this-afternoon", &Args::new()),
                Offer::TomorrowMorning => self.text("button-tomorrow-morning", &Args::new()),
                Offer::NextMonday => self.text("button-next-monday", &Args::new()),
                Offer::NextWeek => self.text("button-on-date", &Args::new().date("date", at.date())),
            };
            message = message.with_button(label, wish(about, prompt, Way::At(*at)));
        }
        message
    }

    /// `bounded`: it is due too soon for the moment that she wished.
    pub fn asked_again(&self, about: &About, prompt: u32, at: NaiveDateTime, bounded: bool, turn: u64) -> Message {
        let args = about.args().date("date", at.date()).text("time", at.time().format("%H:%M").to_string());
        let message = if bounded { self.message("later-bounded", &args) } else { self.message("later-noted", &args) };
        message
            .with_button(self.text("button-change", &Args::new()), wish(about, prompt, Way::Later))
            .with_button(self.text("button-undo", &Args::new()), undo(about, turn))
    }

    // --- a new date ---------------------------------------------------------------------------

    pub fn which_date(&self, about: &About) -> Message {
        self.message("which-date", &about.args())
    }

    /// A date that is past already: once, is that right?
    pub fn past_date(&self, about: &About, date: NaiveDate, yes: Press, change: Press) -> Message {
        self.message("past-date", &about.args().date("date", date))
            .with_button(self.label("answer", "yes"), yes)
            .with_button(self.text("button-change", &Args::new()), change)
    }

    pub fn new_date_asked(&self, about: &About, prompt: u32, date: NaiveDate, turn: u64) -> Message {
        self.message("new-date-asked", &about.args().date("date", date))
            .with_button(self.text("button-change", &Args::new()), wish(about, prompt, Way::NewDate))
            .with_button(self.text("button-undo", &Args::new()), undo(about, turn))
    }

    /// To the coordinators. `who`: the entity that asks for it.
    pub fn approve_date(&self, about: &About, who: &Localised, date: NaiveDate, reason: Option<&str>) -> Message {
        let args = about.args().localised("who", who).date("date", date);
        match reason {
            Some(reason) => self.message("approve-date-reason", &args.text("reason", reason)),
            None => self.message("approve-date", &args),
        }
    }

    /// To the coordinator who decided.
    pub fn date_decided(&self, about: &About, approved: bool) -> Message {
        self.message(if approved { "date-approved" } else { "date-declined" }, &about.args())
    }

    // --- somebody else ------------------------------------------------------------------------

    pub fn who_else(&self, about: &About, prompt: u32, has_colleagues: bool) -> Message {
        let mut message = self.message("who-else", &about.args());
        if has_colleagues {
            let label = self.text("button-colleague", &Args::new());
            message = message.with_button(label, wish(about, prompt, Way::Colleague));
        }
        message
            .with_button(self.text("button-other-office", &Args::new()), wish(about, prompt, Way::Office))
            .with_button(self.text("button-nobody", &Args::new()), wish(about, prompt, Way::Nobody))
    }

    pub fn which_office(&self, about: &About) -> Message {
        self.message("which-office", &about.args())
    }

    /// Of several that may be meant, or members of her office.
    pub fn whom_to_ask(&self, about: &About, prompt: u32, offered: Vec<(String, Way)>) -> Message {
        let mut message = self.message("whom-to-ask", &about.args());
        for (label, way) in offered {
            message = message.with_button(label, wish(about, prompt, way));
        }
        message.with_button(self.text("button-nobody", &Args::new()), wish(about, prompt, Way::Nobody))
    }

    /// A member as others know her: by the office, and by the id where two hold the same one.
    pub fn member_label(&self, office: &str, id: Option<&str>) -> String {
        let office = self.label("office", office);
        match id {
            Some(id) => self.text("member-of-several", &Args::new().text("office", office).text("id", id)),
            None => office,
        }
    }

    /// Somebody else has been asked; `whom`: her entity.
    pub fn hand_over_asked(&self, about: &About, whom: &Localised, turn: u64) -> Message {
        self.message("hand-over-asked", &about.args().localised("whom", whom))
            .with_button(self.text("button-undo", &Args::new()), undo(about, turn))
    }

    /// To who may take it over. `who`: the office that says so.
    pub fn do_you_accept(&self, about: &About, who: &Sender) -> Message {
        let entity = about.entity.clone();
        let args = from(about.args(), who).localised("who", &who.entity).localised("entity", &entity);
        self.message("do-you-accept", &args)
    }

    /// To who decided whether to take it over.
    pub fn taken_over(&self, about: &About, accepted: bool) -> Message {
        self.message(if accepted { "taken-over" } else { "not-taken-over" }, &about.args())
    }

    /// To those who had it: their question has gone with it.
    pub fn handed_over(&self, about: &About, to: &Localised) -> Message {
        self.message("handed-over", &about.args().localised("whom", to))
    }

    /// The buttons of a decision.
    pub(crate) fn decision_label(&self, choice: &str) -> String {
        match choice {
            APPROVE => self.text("button-approve", &Args::new()),
            ACCEPT => self.text("button-accept", &Args::new()),
            NOT_MINE => self.text("button-not-me", &Args::new()),
            _ => self.text("button-decline", &Args::new()),
        }
    }

    /// What stands for every name where chats carry codes only.
    pub(crate) fn an_office(&self) -> String {
        self.text("an-office", &Args::new())
    }

    pub(crate) fn details(&self, link: &str) -> String {
        self.text("details", &Args::new().text("link", link))
    }

    // --- help ---------------------------------------------------------------------------------

    pub fn help_coming(&self, about: &About) -> Message {
        self.message("help-coming", &about.args())
    }

    // --- notes --------------------------------------------------------------------------------

    pub fn what_note(&self) -> Message {
        self.message("what-note", &Args::new())
    }

    pub fn note_about(&self, items: &[About]) -> Message {
        let mut message = self.message("note-about", &Args::new());
        for about in items {
            message = message.with_button(about.named(self.languages), wish(about, 0, Way::Note));
        }
        message
    }

    pub fn note_readers(&self, about: &About) -> Message {
        let mut message = self.message("note-readers", &about.args());
        for visibility in [Visibility::Coordinators, Visibility::Members, Visibility::Public] {
            if let Some(key) = reader_key(visibility) {
                message = message.with_button(self.text(key, &Args::new()), wish(about, 0, Way::Readers(visibility)));
            }
        }
        message
    }

    pub fn note_kept(&self, about: &About, visibility: Visibility, turn: u64) -> Message {
        self.message("note-kept", &about.args().label("visibility", "visibility", visibility.as_str()))
            .with_button(self.text("button-undo", &Args::new()), undo(about, turn))
    }

    /// What may be written for these readers, besides their button.
    pub(crate) fn reader_labels(&self, visibility: Visibility) -> impl Iterator<Item = String> {
        let own = self.label("visibility", visibility.as_str());
        let button = reader_key(visibility).map(|key| self.text(key, &Args::new()));
        [Some(own), button, Some(visibility.as_str().to_owned())].into_iter().flatten()
    }

    /// One line under how an item stands.
    pub(super) fn note_line(&self, note: &Note) -> String {
        let visibility = note.visibility.as_str();
        self.text(
            "note-line",
            &Args::new().text("text", note.text.as_str()).label("visibility", "visibility", visibility),
        )
    }
}

/// A note as its reader may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    pub text: String,
    pub visibility: Visibility,
}

/// *Restricted* is a word and no button.
fn reader_key(visibility: Visibility) -> Option<&'static str> {
    match visibility {
        Visibility::Coordinators => Some("button-secretariat"),
        Visibility::Members => Some("button-members"),
        Visibility::Public => Some("button-public"),
        Visibility::Restricted => None,
    }
}

/// What is offered to be asked again at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    ThisAfternoon,
    TomorrowMorning,
    NextMonday,
    /// The Monday is a rest day.
    NextWeek,
}

fn wish(about: &About, prompt: u32, way: Way) -> Press {
    Press::Wish { item: about.no.clone(), prompt, way }
}

fn undo(about: &About, turn: u64) -> Press {
    Press::Undo { item: about.no.clone(), turn }
}
