//! How an account comes to be a person's, and ceases to be: invitations, consent, several accounts.
//!
//! Before her yes nothing private is said: no office, no item, and of her entity the name only where everybody may see it.

use chrono::{NaiveDate, NaiveTime};

use super::{Sender, Voice, person::command};
use crate::{
    message::{Args, Message},
    roadmap::{Localised, Office},
};

/// Why an invitation does not connect anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bad {
    /// There is no such code, or it is another person's by now.
    Unknown,
    Used,
    Expired,
    /// It is for this messenger.
    Elsewhere(String),
    TooManyTries,
    /// It links a group and nobody.
    OfGroup,
}

impl Voice<'_> {
    /// The first message: who writes, why, and whether that is welcome. `entity`: none where it is not for everybody's eyes.
    pub fn welcome(&self, programme: &Localised, entity: Option<&Localised>, link: i64) -> Message {
        let args = Args::new().localised("programme", programme);
        let args = match entity {
            Some(entity) => args.localised("entity", entity),
            None => args.text("entity", self.text("welcome-office", &Args::new())),
        };
        self.message("welcome", &args)
            .with_button(self.text("button-agree", &Args::new()), command(&format!("link yes {link}")))
            .with_button(self.text("button-another-way", &Args::new()), command(&format!("link other {link}")))
            .with_button(self.text("button-wrong-person", &Args::new()), command(&format!("link wrong {link}")))
            .with_button(self.text("button-language", &Args::new()), command(&format!("link language {link}")))
    }

    pub fn another_way(&self) -> Message {
        self.message("link-other-way", &Args::new())
    }

    pub fn wrong_person(&self) -> Message {
        self.message("link-wrong-person", &Args::new())
    }

    /// To a button of a question that was answered long ago.
    pub fn settled(&self) -> Message {
        self.message("link-settled", &Args::new())
    }

    /// To somebody unknown: nothing is said of any programme.
    pub fn invitation_needed(&self) -> Message {
        self.message("link-needed", &Args::new())
    }

    pub fn bad_invitation(&self, why: &Bad) -> Message {
        match why {
            Bad::Unknown => self.message("link-unknown", &Args::new()),
            Bad::Used => self.message("link-used", &Args::new()),
            Bad::Expired => self.message("link-expired", &Args::new()),
            Bad::Elsewhere(messenger) => self.message("link-elsewhere", &by(messenger)),
            Bad::TooManyTries => self.message("link-wait", &Args::new()),
            Bad::OfGroup => self.message("link-of-group", &Args::new()),
        }
    }

    /// Her account is another office's already.
    pub fn other_person(&self, now: &Sender, then: &Sender, link: i64) -> Message {
        let args = Args::new().text("office", self.office(now.office)).localised("entity", &now.entity);
        let args = args.text("new_office", self.office(then.office)).localised("new_entity", &then.entity);
        let change = self.text("button-change-to", &Args::new().text("office", self.office(then.office)));
        self.message("link-other-person", &args)
            .with_button(change, command(&format!("link change {link}")))
            .with_button(self.text("button-refuse", &Args::new()), command(&format!("link keep {link}")))
    }

    pub fn office(&self, office: Office) -> String {
        self.label("office", office.as_str())
    }

    pub fn kept(&self) -> Message {
        self.message("link-kept", &Args::new())
    }

    /// Her accounts, the preferred one first, with the names of their messengers.
    pub fn accounts(&self, accounts: &[(i64, String)]) -> Message {
        match accounts {
            [] => self.invitation_needed(),
            [(_, only)] => self.message("accounts-one", &by(only)),
            [(_, first), ..] => self.each("accounts", &by(first), accounts, "first"),
        }
    }

    pub fn account_first(&self, messenger: &str) -> Message {
        self.message("account-first", &by(messenger))
    }

    pub fn unlink_which(&self, accounts: &[(i64, String)]) -> Message {
        self.each("unlink-which", &Args::new(), accounts, "drop")
    }

    pub fn unlink_sure(&self, link: i64, messenger: &str, is_last: bool) -> Message {
        let key = if is_last { "unlink-last" } else { "unlink-sure" };
        self.message(key, &by(messenger))
            .with_button(self.text("button-unlink", &Args::new()), command(&format!("link dropped {link}")))
            .with_button(self.text("button-refuse", &Args::new()), command(&format!("link keep {link}")))
    }

    pub fn unlinked(&self, messenger: &str) -> Message {
        self.message("unlinked", &by(messenger))
    }

    /// For a coordinator to forward: it may be read by somebody else, so it names no office and nobody.
    /// `code`: what is to be written where a link cannot carry it.
    pub fn invite(
        &self,
        programme: &Localised,
        messenger: &str,
        (date, time): (NaiveDate, NaiveTime),
        link: &str,
        code: Option<&str>,
    ) -> String {
        let args = by(messenger).localised("programme", programme).date("date", date);
        let args = args.text("time", time.format("%H:%M").to_string()).text("link", link);
        let text = self.text("invite", &args);
        match code {
            Some(code) => format!("{text}\n{}", self.text("invite-then-code", &Args::new().text("code", code))),
            None => text,
        }
    }

    fn each(&self, key: &str, args: &Args, accounts: &[(i64, String)], what: &str) -> Message {
        let with = |message: Message, (link, name): &(i64, String)| {
            message.with_button(name.clone(), command(&format!("link {what} {link}")))
        };
        accounts.iter().fold(self.message(key, args), with)
    }
}

fn by(messenger: &str) -> Args {
    Args::new().text("messenger", messenger)
}
