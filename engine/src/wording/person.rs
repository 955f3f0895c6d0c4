//! What a person settles for herself: language, hours, pausing, stopping, her data.

use chrono::{NaiveDate, NaiveTime};

use super::{Sender, Voice, receipt::from};
use crate::{
    ids::Lang,
    message::{Args, Message, Press},
};

/// The local times between which messages may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub from: NaiveTime,
    pub to: NaiveTime,
}

impl Voice<'_> {
    /// After consent. `open` is the number of items open with this person.
    pub fn welcome_ok(&self, open: usize, hours: Hours) -> Message {
        self.message("welcome-ok", &between(Args::new().count("n", open), hours))
            .with_button(self.text("button-mine", &Args::new()), command("mine"))
            .with_button(self.text("button-hours", &Args::new()), command("hours"))
            .with_button(self.text("button-language", &Args::new()), command("language"))
    }

    pub fn help(&self) -> Message {
        self.message("help", &Args::new())
    }

    /// Each language by its own name, so that it is found by who reads only that one.
    pub fn choose_language(&self, offered: &[Lang]) -> Message {
        let mut message = self.message("choose-language", &Args::new());
        for lang in offered {
            let (name, said_in) = self.texts.say(std::slice::from_ref(lang), "language-name", &Args::new());
            let name = if said_in == *lang { name } else { lang.to_string() };
            message = message.with_button(name, command(&format!("language {lang}")));
        }
        message
    }

    /// In the language that was just chosen.
    pub fn language_changed(&self) -> Message {
        self.message("language-changed", &Args::new())
    }

    pub fn hours(&self, hours: Hours) -> Message {
        self.message("hours", &between(Args::new(), hours))
    }

    pub fn hours_changed(&self, hours: Hours) -> Message {
        self.message("hours-changed", &between(Args::new(), hours))
    }

    pub fn paused(&self, until: Option<NaiveDate>) -> Message {
        match until {
            Some(date) => self.message("paused-until", &Args::new().date("date", date)),
            None => self.message("paused", &Args::new()),
        }
    }

    pub fn stopped(&self) -> Message {
        self.message("stopped", &Args::new())
    }

    pub fn started(&self) -> Message {
        self.message("started", &Args::new())
    }

    /// What is stored about a person, in one message.
    pub fn my_data(&self, person: &Sender, answers: usize) -> Message {
        self.message("my-data", &from(Args::new().count("n", answers), person))
    }
}

pub(super) fn command(words: &str) -> Press {
    Press::Command(words.to_owned())
}

fn between(args: Args, hours: Hours) -> Args {
    let written = |time: NaiveTime| time.format("%H:%M").to_string();
    args.text("from", written(hours.from)).text("to", written(hours.to))
}
