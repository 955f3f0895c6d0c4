//! `-o ics`: one event for each message, RFC 5545, in UTC, so that every calendar shows it on its reader's own clock.
//!
//! A calendar is shared more widely than a chat: it says what kind of message it is, about which items and for which office,
//! and not a word of its text. The same message has the same UID each time.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use engine::simulation::{Delivery, Way};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use sha2::{Digest, Sha256};

use super::{Show, words};

/// How long a message is shown to take.
const SHOWN_FOR: TimeDelta = TimeDelta::minutes(15);

pub(super) fn write(show: &Show<'_>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Waymark//simulate//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&plain(&format!("{}: simulated messages", show.best(&show.programme.title))));
    for story in &show.stories {
        let name = story.name.as_deref().unwrap_or_default();
        // several messages of one kind to one person at one moment are told apart by their order
        let mut same: BTreeMap<String, usize> = BTreeMap::new();
        for message in story.course.messages.iter().filter(|m| m.way != Way::Reply) {
            let identity = identity(show, name, message);
            let n = same.entry(identity.clone()).or_default();
            *n += 1;
            let uid = uid(&format!("{identity} {n}"), &show.programme.id);
            calendar.push(event(show, message, &uid, story.course.from));
        }
    }
    calendar.to_string()
}

fn event(show: &Show<'_>, message: &Delivery, uid: &str, written: chrono::DateTime<chrono::Utc>) -> Event {
    let (entity, office) = show.who(&message.person);
    let mut about = vec![
        format!("To: {entity}, {office}"),
        format!("Local time: {} ({})", words::moment(message.local), message.zone),
        format!("Language: {}", message.message.lang),
    ];
    about.extend(words::moved(message));
    Event::new()
        .uid(uid)
        .timestamp(written)
        .starts(message.at)
        .ends(message.at + SHOWN_FOR)
        .summary(&plain(&format!("{}, {}", words::what(message), message.person)))
        .description(&plain(&about.join("\n")))
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

fn identity(show: &Show<'_>, story: &str, message: &Delivery) -> String {
    let parts: Vec<String> = message.parts.iter().map(|part| format!("{:?} {}", part.kind, part.item)).collect();
    format!("{}\n{story}\n{}\n{}\n{}", show.programme.id, message.person, message.at.timestamp(), parts.join("\n"))
}

fn uid(identity: &str, programme: &str) -> String {
    let digest = Sha256::digest(identity.as_bytes());
    let short: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("{short}@{programme}.waymark.invalid")
}

/// No sign that a calendar's lines cannot hold.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}
