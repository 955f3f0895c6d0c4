//! How the parts of a course are named, wherever they are shown.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use engine::{
    calendar::{self, Moved},
    ids::{ItemId, Lang, PersonId},
    message::Press,
    rehearsal::{Outcome, Spoken, Withheld},
    reminder::Kind,
    roadmap::{Localised, Office},
    simulation::{Delivery, Part},
    step::Suppression,
};

use super::Show;

/// `Mon 3 Jun 2024`
pub(super) fn day(local: NaiveDateTime) -> String {
    local.format("%a %-d %b %Y").to_string()
}

/// `Mon 3 Jun 2024 09:00`
pub(super) fn moment(local: NaiveDateTime) -> String {
    local.format("%a %-d %b %Y %H:%M").to_string()
}

pub(super) fn count(n: usize, one: &str, several: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { several })
}

/// `question about A01`, `digest of A01, A02`, `reply`
pub(super) fn what(message: &Delivery) -> String {
    match message.parts.as_slice() {
        [] => "reply".to_owned(),
        [part] => format!("{} about {}", kind(part.kind), part.item),
        parts => {
            let mut items: Vec<&str> = parts.iter().map(|part| part.item.as_str()).collect();
            items.dedup();
            format!("digest of {}", items.join(", "))
        }
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ask => "question",
        Kind::Again => "question again",
        Kind::Escalated => "escalated question",
        Kind::AtOnce => "follow-up question",
        Kind::Tell => "notice",
        Kind::Report => "report of an open question",
        Kind::Edit => "correction",
    }
}

/// `planned Sat 1 Jun 2024 09:00, moved by the weekend`, once for each moment that was planned.
pub(super) fn moved(message: &Delivery) -> Option<String> {
    let mut said: Vec<(String, Vec<&ItemId>)> = Vec::new();
    for part in message.parts.iter().filter(|part| !part.moved.is_empty()) {
        let why = format!("planned {}, moved by {}", moment(part.planned), reasons(part));
        match said.iter_mut().find(|(known, _)| *known == why) {
            Some((_, items)) => items.push(&part.item),
            None => said.push((why, vec![&part.item])),
        }
    }
    let alone = message.parts.len() == 1 || said.iter().any(|(_, items)| items.len() == message.parts.len());
    let lines = said.into_iter().map(|(why, items)| match alone {
        true => why,
        false => format!("{} {why}", items.iter().map(|i| i.as_str()).collect::<Vec<_>>().join(", ")),
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("; "))
}

fn reasons(part: &Part) -> String {
    part.moved.iter().map(reason).collect::<Vec<_>>().join(", ")
}

pub(super) fn reason(moved: &Moved) -> String {
    match moved {
        Moved::QuietHours => "quiet hours".to_owned(),
        Moved::Weekend => "the weekend".to_owned(),
        Moved::Holiday(name) => format!("a holiday ({name})"),
    }
}

/// Why nobody got it.
pub(super) fn held(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Planned => "still to come",
        Outcome::Sent | Outcome::Answered => "sent",
        Outcome::Suppressed(Withheld::Closed) => "its question was closed before",
        Outcome::Suppressed(Withheld::Paused) => "its reader had paused",
        Outcome::Suppressed(Withheld::Stopped) => "its reader had stopped",
        Outcome::Suppressed(Withheld::NobodyThere) => "nobody is there",
        Outcome::Skipped(Suppression::Past) => "it was past already when it was planned",
        Outcome::Skipped(Suppression::Folded) => "it was folded into a later one",
        Outcome::Skipped(Suppression::Missed) => "it was missed while nothing ran",
    }
}

/// `pressed done`, `wrote “3/10”`
pub(super) fn spoken(spoken: &Spoken) -> String {
    match &spoken.said.press {
        None => format!("wrote “{}”", one_line(&spoken.said.text)),
        Some(Press::Choice { choice, .. }) => format!("pressed {choice}"),
        Some(Press::Undo { .. }) => "took the answer back".to_owned(),
        Some(Press::Correct { .. }) => "wants to correct the answer".to_owned(),
        Some(Press::Which { item, .. }) => format!("meant {item}"),
        Some(Press::Answer { item, .. }) => format!("opened {item}"),
        Some(Press::Command(words)) => format!("wrote “{}”", one_line(words)),
        Some(Press::Wish { .. }) => "wished something besides answering".to_owned(),
        Some(Press::ToDesk) => "wants a person to read it".to_owned(),
    }
}

/// Lines of a text in one, parted by a stroke.
pub(super) fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" / ")
}

pub(super) fn office(office: Office) -> &'static str {
    match office {
        Office::FocalPoint => "focal point",
        Office::Deputy => "deputy",
        Office::Observer => "observer",
    }
}

impl Show<'_> {
    /// In English, else in the programme's own languages.
    pub(super) fn best<'t>(&self, text: &'t Localised) -> &'t str {
        let languages: Vec<Lang> =
            std::iter::once(Lang::from("en")).chain(self.programme.languages.iter().cloned()).collect();
        text.best(&languages)
    }

    /// The entity of a person and her office.
    pub(super) fn who(&self, person: &PersonId) -> (String, &'static str) {
        match self.programme.member(person) {
            Some((entity, member)) => (self.best(entity.shown_name()).to_owned(), office(member.office)),
            None => (String::new(), ""),
        }
    }

    /// The zone a person lives by.
    pub(super) fn zone_of(&self, person: &PersonId) -> Tz {
        let member = self.programme.member(person);
        member.map_or(self.programme.zone, |(entity, member)| member.zone.unwrap_or(entity.zone))
    }

    pub(super) fn here(&self, at: DateTime<Utc>) -> NaiveDateTime {
        calendar::local(at, self.programme.zone)
    }

    /// Where a move went, as its author named the states.
    pub(super) fn place(&self, item: &ItemId, states: &[engine::chart::StateId]) -> String {
        let item = self.programme.item(item);
        let chart = item.and_then(|item| self.programme.charts.get(&item.workflow));
        chart.map_or(String::new(), |chart| chart.place(states))
    }
}
