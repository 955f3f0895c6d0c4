//! What was seen of a rehearsal: plain rows, in the order of time, for whoever shows them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;

use super::Wish;
use crate::{
    calendar::{Moved, local},
    chart::StateSignal,
    ids::{ItemId, PersonId},
    message::Message,
    rehearsal::{Entry, Move, Outcome, Rehearsal, Spoken},
    reminder::Kind,
    roadmap::{ItemKind, Programme},
    signal::{self, Timeliness},
    step::Refusal,
};

/// How a programme went.
#[derive(Debug, Clone)]
pub struct Course {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    /// Every message of ours, those that answer what somebody wrote among them.
    pub messages: Vec<Delivery>,
    /// What was planned and not sent.
    pub held: Vec<Held>,
    pub spoken: Vec<Spoken>,
    pub moves: Vec<Move>,
    pub items: Vec<End>,
    /// Who got no message at all.
    pub unheard: Vec<PersonId>,
    pub incidents: Vec<(ItemId, String)>,
    /// What a human has to read: who wrote it, and the words.
    pub desk: Vec<(PersonId, String)>,
    /// Why it ended early.
    pub stopped: Option<Refusal>,
}

/// One message to one person.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub at: DateTime<Utc>,
    pub local: NaiveDateTime,
    pub zone: Tz,
    pub person: PersonId,
    pub way: Way,
    /// As it read when it came.
    pub message: Message,
    /// What it delivers; several make a digest, none answer what somebody wrote.
    pub parts: Vec<Part>,
}

/// How a message came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By itself.
    Reminder,
    /// For want of an answer.
    Escalation,
    /// To somebody who just wrote.
    Reply,
}

/// One reminder in a message.
#[derive(Debug, Clone)]
pub struct Part {
    pub item: ItemId,
    pub kind: Kind,
    /// When it would have come, on the recipient's clock, if nothing had held it.
    pub planned: NaiveDateTime,
    pub moved: Vec<Moved>,
}

/// A reminder that nobody got.
#[derive(Debug, Clone)]
pub struct Held {
    pub at: DateTime<Utc>,
    pub item: ItemId,
    /// Whom it was for, where that was decided already.
    pub person: Option<PersonId>,
    pub why: Outcome,
}

/// Where an item stands at the end.
#[derive(Debug, Clone)]
pub struct End {
    pub item: ItemId,
    pub kind: ItemKind,
    pub place: String,
    pub signal: StateSignal,
    pub overdue: bool,
    pub done: bool,
}

impl Course {
    /// What a rehearsal that began at `from` has come to.
    pub fn of(play: &Rehearsal<'_>, from: DateTime<Utc>) -> Course {
        let messages = deliveries(play);
        let heard: BTreeSet<&PersonId> = messages.iter().map(|m| &m.person).collect();
        let members = play.programme.entities.values().flat_map(|entity| &entity.members);
        Course {
            from,
            to: play.at,
            unheard: members.map(|m| &m.id).filter(|id| !heard.contains(id)).cloned().collect(),
            held: play.ledger.iter().filter_map(held).collect(),
            spoken: play.spoken.clone(),
            moves: play.moves.clone(),
            items: play.items.keys().filter_map(|id| end(play, id)).collect(),
            incidents: play.incidents.clone(),
            desk: play.desk.iter().map(|(person, words, _)| (person.clone(), words.clone())).collect(),
            stopped: None,
            messages,
        }
    }

    /// Not even the beginning was possible.
    pub(super) fn none(programme: &Programme, wish: &Wish, why: Refusal) -> Course {
        let members = programme.entities.values().flat_map(|entity| &entity.members);
        Course {
            from: wish.from,
            to: wish.from,
            messages: Vec::new(),
            held: Vec::new(),
            spoken: Vec::new(),
            moves: Vec::new(),
            items: Vec::new(),
            unheard: members.map(|m| m.id.clone()).collect(),
            incidents: Vec::new(),
            desk: Vec::new(),
            stopped: Some(why),
        }
    }
}

impl Delivery {
    /// It waits for an answer.
    pub fn asks(&self) -> bool {
        self.parts.iter().any(|part| part.kind.asks())
    }

    pub fn is_digest(&self) -> bool {
        self.parts.len() > 1
    }

    pub fn is_moved(&self) -> bool {
        self.parts.iter().any(|part| !part.moved.is_empty())
    }
}

fn deliveries(play: &Rehearsal<'_>) -> Vec<Delivery> {
    let mut carried: BTreeMap<(&PersonId, usize), Vec<&Entry>> = BTreeMap::new();
    for entry in play.ledger.iter().filter(|e| !e.is_edit()) {
        if let (Some(reminder), Some(place)) = (&entry.reminder, entry.shown) {
            carried.entry((&reminder.person, place)).or_default().push(entry);
        }
    }
    let all = play.told.iter().filter_map(|(person, place)| {
        let shown = play.chats.get(person)?.messages.get(*place)?;
        let (entity, member) = play.programme.member(person)?;
        let zone = member.zone.unwrap_or(entity.zone);
        let parts: Vec<Part> =
            carried.get(&(person, *place)).into_iter().flatten().filter_map(|e| part(e, zone)).collect();
        Some(Delivery {
            at: shown.at,
            local: local(shown.at, zone),
            zone,
            person: person.clone(),
            way: way(&parts),
            message: shown.first.as_ref().unwrap_or(&shown.message).clone(),
            parts,
        })
    });
    all.collect()
}

fn part(entry: &Entry, zone: Tz) -> Option<Part> {
    let reminder = entry.reminder.as_ref()?;
    let (item, kind, moved) = (entry.item.clone(), reminder.kind, reminder.moved.clone());
    Some(Part { item, kind, planned: local(entry.at, zone), moved })
}

fn way(parts: &[Part]) -> Way {
    let kinds = || parts.iter().map(|part| part.kind);
    if parts.is_empty() || kinds().any(|kind| kind == Kind::AtOnce) {
        Way::Reply
    } else if kinds().any(|kind| matches!(kind, Kind::Escalated | Kind::Report)) {
        Way::Escalation
    } else {
        Way::Reminder
    }
}

fn held(entry: &Entry) -> Option<Held> {
    let why = match entry.outcome {
        Outcome::Planned | Outcome::Sent | Outcome::Answered => return None,
        Outcome::Suppressed(_) | Outcome::Skipped(_) => entry.outcome,
    };
    // that a closed message need not be rewritten concerns nobody
    let person = entry.reminder.as_ref().map(|r| r.person.clone());
    (!entry.is_edit()).then(|| Held { at: entry.at, item: entry.item.clone(), person, why })
}

fn end(play: &Rehearsal<'_>, id: &ItemId) -> Option<End> {
    let (item, chart, instance) = play.item(id)?;
    let other = |id: &ItemId| play.item(id).map(|(_, chart, instance)| (chart, instance));
    let look = signal::Standing::of(play.programme, item, chart, instance, other).look(play.at);
    Some(End {
        item: id.clone(),
        kind: item.kind,
        place: instance.place(chart),
        signal: look.signal,
        overdue: look.timeliness == Timeliness::Overdue,
        done: instance.done,
    })
}
