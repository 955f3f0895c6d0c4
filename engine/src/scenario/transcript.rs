//! What everybody saw, as text: one line for each message, by person, in the order it came.

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::{
    ids::PersonId,
    message::Message,
    rehearsal::{Rehearsal, Side},
};

/// The chats of everybody, comparable line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    pub chats: BTreeMap<PersonId, Vec<String>>,
}

impl Transcript {
    pub fn of(play: &Rehearsal<'_>) -> Transcript {
        let zone = play.programme.zone;
        let lines = |chat: &crate::rehearsal::Chat| {
            chat.messages.iter().map(|m| Transcript::line(m.at, zone, m.from, &m.message, m.edited)).collect()
        };
        let chats = play.chats.iter().filter(|(_, c)| !c.messages.is_empty());
        Transcript { chats: chats.map(|(person, chat)| (person.clone(), lines(chat))).collect() }
    }

    /// One message as a line of a transcript.
    pub fn line(at: DateTime<Utc>, zone: Tz, from: Side, message: &Message, edited: bool) -> String {
        let at = at.with_timezone(&zone).format("%Y-%m-%d %H:%M");
        let who = match (from, edited) {
            (Side::Person, _) => "<",
            (Side::Waymark, false) => ">",
            (Side::Waymark, true) => "~",
        };
        let buttons: String = message.buttons.iter().map(|b| format!(" [{}]", b.label)).collect();
        format!("{at} {who} {}{buttons}", message.text.replace('\n', " / "))
    }
}

/// The answers that a message offers, as a scenario names them; the way out below them is none.
pub fn choices(message: &Message) -> Vec<String> {
    message.buttons.iter().filter(|b| !b.is_way_out()).map(|b| b.name().to_owned()).collect()
}

impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (person, lines) in &self.chats {
            writeln!(f, "{person}")?;
            for line in lines {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}
