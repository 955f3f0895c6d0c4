//! What coordinators are told besides the messages of the workflows: what needs a person, what is late, what waits for
//! them, and the steps of telling and recording.
//!
//! Words of a person stand only in what is put before the coordinators themselves, or was written by one of them.

use chrono::{NaiveDate, NaiveTime};

use super::{About, Sender, Voice, receipt::from, several::push_line};
use crate::{
    ids::ItemId,
    message::{Args, Button, Message, Press},
    roadmap::Localised,
};

/// Of several offices so many are named.
const MAX_OFFICES: usize = 6;

/// An item that is late, or of which nothing has been heard since a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Late {
    pub about: About,
    pub silent_since: Option<NaiveDate>,
}

/// A reminder of today.
#[derive(Debug, Clone, PartialEq)]
pub struct Upcoming {
    pub about: About,
    pub time: NaiveTime,
    /// Who is reminded.
    pub to: Localised,
}

/// What a coordinator's day begins with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Morning {
    pub reminders: usize,
    /// Words that wait for a person, and decisions that wait for her.
    pub needs: usize,
    pub dates: usize,
    pub problems: usize,
}

impl Voice<'_> {
    /// To anybody else who uses a command of theirs.
    pub fn command_of_coordinators(&self) -> Message {
        self.message("command-of-coordinators", &Args::new())
    }

    /// A text that was not understood, or has no open question.
    pub fn needs_human(&self, sender: &Sender, about: Option<&About>) -> Message {
        match about {
            Some(about) => self.message("needs-human-about", &from(about.args(), sender)),
            None => self.message("needs-human", &from(Args::new(), sender)),
        }
    }

    pub fn needs_human_many(&self, n: usize, senders: &[Sender]) -> Message {
        self.message("needs-human-many", &Args::new().count("n", n).text("offices", self.offices(senders)))
    }

    /// A guard stumbled; `reason` is its own complaint, in English.
    pub fn incident(&self, about: &About, reason: &str) -> Message {
        self.message("incident", &about.args().text("reason", reason))
    }

    /// What is late or silent, the oldest first; `more` are left out. Each can be looked at.
    pub fn overdue(&self, late: &[Late], more: usize) -> Message {
        if late.is_empty() {
            return self.message("overdue-none", &Args::new());
        }
        let mut message = self.message("overdue-heading", &Args::new().count("n", late.len() + more));
        for one in late {
            let line = match one.silent_since {
                Some(since) => self.text("overdue-silent", &one.about.args().date("since", since)),
                None => self.text("overdue-line", &one.about.args()),
            };
            push_line(&mut message, &line);
        }
        self.and_more(message, more)
    }

    pub fn reminders(&self, upcoming: &[Upcoming], more: usize) -> Message {
        if upcoming.is_empty() {
            return self.message("reminders-none", &Args::new());
        }
        let mut message = self.message("reminders-heading", &Args::new().count("n", upcoming.len() + more));
        for one in upcoming {
            let args = one.about.args().text("time", one.time.format("%H:%M").to_string());
            push_line(&mut message, &self.text("reminders-line", &args.localised("entity", &one.to)));
        }
        self.and_more(message, more)
    }

    fn and_more(&self, mut message: Message, more: usize) -> Message {
        if more > 0 {
            push_line(&mut message, &self.text("mine-more", &Args::new().count("n", more)));
        }
        message
    }

    /// Before the decisions themselves.
    pub fn approve(&self, n: usize) -> Message {
        let key = if n == 0 { "approve-none" } else { "approve-heading" };
        self.message(key, &Args::new().count("n", n))
    }

    pub fn approve_more(&self, n: usize) -> Message {
        self.message("approve-more", &Args::new().count("n", n))
    }

    /// Nothing, if there is nothing to say.
    pub fn morning(&self, of: &Morning) -> Option<Message> {
        if *of == Morning::default() {
            return None;
        }
        let args = Args::new().count("reminders", of.reminders).count("needs", of.needs);
        let message = self.message("morning", &args.count("dates", of.dates).count("problems", of.problems));
        let commands =
            [("button-overdue", "overdue"), ("button-waiting", "approve"), ("button-reminders", "reminders")];
        let buttons = commands.map(|(key, words)| self.button(key, Press::Command(words.into())));
        Some(Message { buttons: buttons.into(), ..message })
    }

    // --- telling ------------------------------------------------------------------------------

    pub fn tell_how(&self) -> Message {
        self.message("tell-how", &Args::new())
    }

    pub fn tell_ask(&self, about: &About, readers: &[Sender], words: &str) -> Message {
        self.message("tell-ask", &about.args().text("words", words).text("offices", self.offices(readers)))
    }

    pub fn tell_sent(&self, about: &About, readers: &[Sender]) -> Message {
        self.message("tell-sent", &about.args().text("offices", self.offices(readers)))
    }

    pub fn tell_nobody(&self, about: &About) -> Message {
        self.message("tell-nobody", &about.args())
    }

    /// To those responsible: words of the coordinators.
    pub fn from_coordinators(&self, about: &About, words: &str) -> Message {
        self.message("from-coordinators", &about.args().text("words", words))
    }

    /// `Focal point, Ministry of Women; …`
    fn offices(&self, of: &[Sender]) -> String {
        let mut named: Vec<String> = Vec::new();
        for sender in of {
            let office = self.label("office", sender.office.as_str());
            let one = format!("{office}, {}", sender.entity.best(self.languages));
            if !named.contains(&one) {
                named.push(one);
            }
        }
        let more = named.len().saturating_sub(MAX_OFFICES);
        named.truncate(MAX_OFFICES);
        if more > 0 {
            named.push(format!("+{more}"));
        }
        named.join("; ")
    }

    // --- recording a commitment ---------------------------------------------------------------

    pub fn commit_text(&self) -> Message {
        self.message("commit-text", &Args::new())
    }

    pub fn commit_too_long(&self, longest: usize) -> Message {
        self.message("commit-too-long", &Args::new().count("n", longest))
    }

    pub fn commit_who(&self, words: &str) -> Message {
        self.message("commit-who", &Args::new().text("words", words))
    }

    /// Of what was written several organisations are meant, or none.
    pub fn commit_which_who(&self, written: &str, any: bool) -> Message {
        let key = if any { "commit-which-who" } else { "commit-nobody" };
        self.message(key, &Args::new().text("written", written))
    }

    pub fn commit_when(&self, words: &str, maker: &Localised) -> Message {
        self.message("commit-when", &Args::new().text("words", words).localised("entity", maker))
    }

    pub fn commit_no_date(&self, written: &str) -> Message {
        self.message("commit-no-date", &Args::new().text("written", written))
    }

    pub fn commit_which_date(&self, written: &str) -> Message {
        self.message("commit-which-date", &Args::new().text("written", written))
    }

    pub fn commit_recorded(&self, no: &ItemId, words: &str, maker: &Localised, due: NaiveDate) -> Message {
        let args = Args::new().text("no", no.as_str()).text("words", words);
        let args = args.localised("entity", maker).date("due", due);
        let undo = Press::Command(format!("withdraw {no}"));
        self.message("commit-recorded", &args).with_button(self.text("button-undo", &Args::new()), undo)
    }

    /// The way to the desk, for her alone and once.
    pub fn sign_in(&self, link: &str, minutes: usize) -> Message {
        self.message("sign-in", &Args::new().text("link", link).count("n", minutes))
    }

    pub fn sign_in_nowhere(&self) -> Message {
        self.message("sign-in-nowhere", &Args::new())
    }

    pub fn commit_not_here(&self) -> Message {
        self.message("commit-not-here", &Args::new())
    }

    /// Taken back before its maker has confirmed it, or it stays as it is.
    pub fn commit_withdrawn(&self, about: &About, done: bool) -> Message {
        self.message(if done { "commit-withdrawn" } else { "commit-stays" }, &about.args())
    }

    pub fn draft_dropped(&self) -> Message {
        self.message("draft-dropped", &Args::new())
    }

    pub fn draft_gone(&self) -> Message {
        self.message("draft-gone", &Args::new())
    }

    pub fn send_button(&self, press: Press) -> Button {
        self.button("button-send", press)
    }

    pub fn cancel_button(&self, press: Press) -> Button {
        self.button("button-cancel", press)
    }

    /// Whether these words are what one of the buttons of the morning says.
    pub fn is_button(&self, key: &str, words: &str) -> bool {
        self.text(key, &Args::new()).to_lowercase() == words.trim().to_lowercase()
    }
}
