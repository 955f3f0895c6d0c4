//! Flat rows, the same for JSON and for spreadsheets: one thing each, no nesting, the same columns every time.

use engine::{
    calendar::local,
    chart::StateSignal,
    simulation::{Course, Way},
};
use serde::Serialize;

use super::{
    Show, Story,
    words::{self, one_line},
};

/// A line of the calendar: a message, one that was not sent, an answer, or an item that moved.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    /// The scenario; empty if there is none.
    pub(super) story: String,
    /// `message` | `not_sent` | `answer` | `move`
    pub(super) row: &'static str,
    /// On the person's own clock; of a move, on the programme's.
    pub(super) date: String,
    pub(super) time: String,
    pub(super) weekday: String,
    pub(super) zone: String,
    pub(super) utc: String,
    pub(super) person: String,
    pub(super) entity: String,
    pub(super) office: &'static str,
    /// Of the text, which may be a fallback.
    pub(super) language: String,
    /// `reminder` | `escalation` | `reply`
    pub(super) way: &'static str,
    /// Parted by a space.
    pub(super) items: String,
    pub(super) digest: bool,
    pub(super) what: String,
    pub(super) text: String,
    /// Parted by ` | `.
    pub(super) buttons: String,
    /// What moved it and when it was planned, or why it was not sent.
    pub(super) why: String,
}

/// How an item stands at the end.
#[derive(Debug, Serialize)]
pub(super) struct ItemRow {
    pub(super) story: String,
    pub(super) item: String,
    pub(super) title: String,
    pub(super) state: String,
    pub(super) signal: StateSignal,
    pub(super) overdue: bool,
    pub(super) done: bool,
}

/// All lines of a course, in the order of time.
pub(super) fn rows(show: &Show<'_>, story: &Story) -> Vec<Row> {
    let course = &story.course;
    let mut rows = messages(show, course);
    rows.extend(not_sent(show, course));
    rows.extend(answers(show, course));
    rows.extend(moves(show, course));
    // at one moment an answer comes before what it causes
    let rank = |row: &str| ["answer", "move", "message", "not_sent"].iter().position(|kind| *kind == row);
    rows.sort_by(|a, b| (&a.utc, rank(a.row), &a.person).cmp(&(&b.utc, rank(b.row), &b.person)));
    rows.iter_mut().for_each(|row| row.story = story.name.clone().unwrap_or_default());
    rows
}

fn at(at: chrono::DateTime<chrono::Utc>, zone: chrono_tz::Tz) -> Row {
    let here = local(at, zone);
    Row {
        story: String::new(),
        row: "",
        date: here.format("%Y-%m-%d").to_string(),
        time: here.format("%H:%M").to_string(),
        weekday: here.format("%a").to_string(),
        zone: zone.name().to_owned(),
        utc: at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        person: String::new(),
        entity: String::new(),
        office: "",
        language: String::new(),
        way: "",
        items: String::new(),
        digest: false,
        what: String::new(),
        text: String::new(),
        buttons: String::new(),
        why: String::new(),
    }
}

fn messages(show: &Show<'_>, course: &Course) -> Vec<Row> {
    let row = |message: &engine::simulation::Delivery| {
        let (entity, office) = show.who(&message.person);
        let items: Vec<&str> = message.parts.iter().map(|part| part.item.as_str()).collect();
        let buttons: Vec<&str> = message.message.buttons.iter().map(|b| b.label.as_str()).collect();
        let way = match message.way {
            Way::Reminder => "reminder",
            Way::Escalation => "escalation",
            Way::Reply => "reply",
        };
        Row {
            row: "message",
            person: message.person.to_string(),
            entity,
            office,
            language: message.message.lang.to_string(),
            way,
            items: items.join(" "),
            digest: message.is_digest(),
            what: words::what(message),
            text: one_line(&message.message.text),
            buttons: buttons.join(" | "),
            why: words::moved(message).unwrap_or_default(),
            ..at(message.at, message.zone)
        }
    };
    course.messages.iter().map(row).collect()
}

fn not_sent(show: &Show<'_>, course: &Course) -> Vec<Row> {
    let row = |held: &engine::simulation::Held| {
        let zone = held.person.as_ref().map_or(show.programme.zone, |person| show.zone_of(person));
        let (entity, office) = held.person.as_ref().map_or((String::new(), ""), |person| show.who(person));
        Row {
            row: "not_sent",
            person: held.person.as_ref().map(ToString::to_string).unwrap_or_default(),
            entity,
            office,
            items: held.item.to_string(),
            what: "planned and not sent".to_owned(),
            why: words::held(held.why).to_owned(),
            ..at(held.at, zone)
        }
    };
    course.held.iter().map(row).collect()
}

fn answers(show: &Show<'_>, course: &Course) -> Vec<Row> {
    let row = |spoken: &engine::rehearsal::Spoken| {
        let (entity, office) = show.who(&spoken.person);
        Row {
            row: "answer",
            person: spoken.person.to_string(),
            entity,
            office,
            items: spoken.about.as_ref().map(ToString::to_string).unwrap_or_default(),
            what: words::spoken(spoken),
            ..at(spoken.at, show.zone_of(&spoken.person))
        }
    };
    course.spoken.iter().map(row).collect()
}

fn moves(show: &Show<'_>, course: &Course) -> Vec<Row> {
    // that an item was born says nothing about its course
    let went = course.moves.iter().filter(|m| !m.from.is_empty());
    let row = |went: &engine::rehearsal::Move| Row {
        row: "move",
        items: went.item.to_string(),
        what: format!("{} to {}", show.place(&went.item, &went.from), show.place(&went.item, &went.to)),
        ..at(went.at, show.programme.zone)
    };
    went.map(row).collect()
}

pub(super) fn items(show: &Show<'_>, story: &Story) -> Vec<ItemRow> {
    let row = |end: &engine::simulation::End| ItemRow {
        story: story.name.clone().unwrap_or_default(),
        item: end.item.to_string(),
        title: show.programme.item(&end.item).map_or(String::new(), |item| show.best(&item.title).to_owned()),
        state: end.place.clone(),
        signal: end.signal,
        overdue: end.overdue,
        done: end.done,
    };
    story.course.items.iter().map(row).collect()
}
