//! Plays a scenario on a `Rehearsal`.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Expectation, Latest, Scenario, Seen, Step, Transcript, Until, Wrong, check, transcript::choices};
use crate::{
    calendar::{Anchor, Calendar, CivilAnchor, Moment, Moved, Place, instant, local},
    conversation::Said,
    definition::nearest::nearest,
    ids::{ItemId, PersonId},
    message::Button,
    rehearsal::{Chat, Entry, Outcome, Rehearsal, Side},
    reminder::Silence,
    roadmap::Programme,
    step::{Refusal, Suppression},
};

/// *To next message* looks this far ahead.
pub const HORIZON: TimeDelta = TimeDelta::days(800);

/// How a scenario went.
pub struct Played<'a> {
    pub rehearsal: Rehearsal<'a>,
    pub failed: Option<Failed>,
    /// Who pressed what, and how many messages her chat had by then: a chat shows only what came of it.
    pub presses: Vec<(PersonId, usize, String)>,
}

/// The first step that did not go as told.
#[derive(Debug, Clone)]
pub struct Failed {
    pub step: usize,
    /// At least one.
    pub wrong: Vec<Wrong>,
}

/// All steps in order, until one fails. `only`: the items that take part; none: the whole programme.
pub fn play<'a>(programme: &'a Programme, scenario: &Scenario, only: Option<&[ItemId]>) -> Result<Played<'a>, String> {
    let mut player = Player::begin(programme, &scenario.item, scenario.start, only)?;
    for (step, (_, told)) in scenario.steps.iter().enumerate() {
        if let Err(wrong) = player.step(told) {
            return Ok(player.end(Some(Failed { step, wrong })));
        }
    }
    Ok(player.end(None))
}

/// A rehearsal that is told step by step.
pub struct Player<'a> {
    pub rehearsal: Rehearsal<'a>,
    item: ItemId,
    /// How many messages each person had at the last expectation about her.
    looked: BTreeMap<PersonId, usize>,
    /// How many messages each had before the last step that moved time or spoke.
    written: BTreeMap<PersonId, usize>,
    presses: Vec<(PersonId, usize, String)>,
}

impl<'a> Player<'a> {
    /// `start`: local time in the programme's zone.
    pub fn begin(
        programme: &'a Programme,
        item: &ItemId,
        start: NaiveDateTime,
        only: Option<&[ItemId]>,
    ) -> Result<Self, String> {
        let start = instant(start, programme.zone);
        let rehearsal = Rehearsal::begin(programme, start, only).map_err(|refusal| refusal.to_string())?;
        let (looked, written, presses) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        Ok(Player { rehearsal, item: item.clone(), looked, written, presses })
    }

    fn end(self, failed: Option<Failed>) -> Played<'a> {
        Played { rehearsal: self.rehearsal, failed, presses: self.presses }
    }

    /// One step; what is wrong with it is never nothing.
    pub fn step(&mut self, step: &Step) -> Result<(), Vec<Wrong>> {
        if !matches!(step, Step::Expect(_)) {
            self.written = self.rehearsal.chats.iter().map(|(person, chat)| (person.clone(), ours(chat))).collect();
        }
        match step {
            Step::Expect(expectation) => self.expect(expectation),
            Step::Advance(until) => self.advance(until).map_err(|why| vec![Wrong::new("", why)]),
            Step::Press { person, choice, item } => self.press(person, choice, item.as_ref()),
            Step::Write { person, text } => {
                let said = Said { text: text.clone(), ..Said::default() };
                self.rehearsal.says(person, &said).map_err(refused)
            }
            Step::Command { item, event, by, data } => {
                let item = item.as_ref().unwrap_or(&self.item);
                match self.rehearsal.command(item, event, *by, data.clone()) {
                    // what somebody may not do, or not now, changes nothing: the next expectation says so
                    Ok(()) | Err(Refusal::NotNow(_)) => Ok(()),
                    Err(refusal) => Err(refused(refusal)),
                }
            }
            Step::Notice { name, from, data } => {
                self.rehearsal.notice(&self.item, name, from, data.clone()).map_err(refused)
            }
        }
    }

    fn press(&mut self, person: &PersonId, choice: &str, item: Option<&ItemId>) -> Result<(), Vec<Wrong>> {
        let Some(said) = self.rehearsal.press_about(person, choice, item) else {
            return Err(vec![self.no_button(person, choice, item)]);
        };
        let messages = self.rehearsal.person(person).messages.len();
        self.presses.push((person.clone(), messages, choice.to_owned()));
        self.rehearsal.says(person, &said).map_err(refused)
    }

    /// The newest message that offers anything says what there was to press.
    fn no_button(&self, person: &PersonId, choice: &str, item: Option<&ItemId>) -> Wrong {
        let messages = self.rehearsal.chats.get(person).map_or(&[][..], |c| c.messages.as_slice());
        let offered = messages.iter().rev().map(|m| &m.message.buttons).find(|buttons| !buttons.is_empty());
        let named = |b: &Button| {
            if b.label == b.name() { format!("`{}`", b.label) } else { format!("`{}` ({})", b.name(), b.label) }
        };
        let offered: Vec<String> = offered.map_or(Vec::new(), |buttons| buttons.iter().map(named).collect());
        let about = item.map_or(String::new(), |item| format!(" about `{item}`"));
        let message = match offered.as_slice() {
            [] if messages.is_empty() => {
                format!("nothing was ever written to `{person}`, so there is no button `{choice}`")
            }
            [] => format!("`{person}` has no button `{choice}`{about}, nor any other"),
            some => format!("`{person}` has no button `{choice}`{about}; she is offered {}", some.join(", ")),
        };
        let all = messages.iter().flat_map(|m| &m.message.buttons).flat_map(|b| [b.name(), b.label.as_str()]);
        Wrong {
            meant: nearest(choice, all).filter(|n| *n != choice).map(str::to_owned),
            ..Wrong::new("choice", message)
        }
    }

    fn advance(&mut self, until: &Until) -> Result<(), String> {
        let Some(goal) = until.goal(self.rehearsal.at, self.rehearsal.programme.zone)? else {
            return self.until_next_message();
        };
        self.rehearsal.advance_to(goal).map_err(|e| e.to_string())
    }

    /// Until somebody is written to about the scenario's item.
    fn until_next_message(&mut self) -> Result<(), String> {
        let before = self.about_item();
        let end: DateTime<Utc> = self.rehearsal.at + HORIZON;
        while let Some(next) = self.rehearsal.next().filter(|next| *next <= end) {
            self.rehearsal.advance_to(next).map_err(|e| e.to_string())?;
            if self.about_item() > before {
                return Ok(());
            }
        }
        Err(format!("nobody is written to about `{}` any more", self.item))
    }

    fn about_item(&self) -> usize {
        let sent = |e: &&Entry| matches!(e.outcome, Outcome::Sent | Outcome::Answered) && !e.is_edit();
        self.rehearsal.ledger.of(&self.item).filter(sent).count()
    }

    fn expect(&mut self, expected: &Expectation) -> Result<(), Vec<Wrong>> {
        let Some(seen) = self.seen(expected) else {
            let item = expected.item.as_ref().unwrap_or(&self.item);
            return Err(vec![Wrong::new("item", format!("there is no item `{item}` here"))]);
        };
        if let Some(person) = &expected.person {
            let messages = self.rehearsal.chats.get(person).map_or(0, ours);
            self.looked.insert(person.clone(), messages);
        }
        let wrong = check(expected, &seen);
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// What there is to see for an expectation; none: there is no such item.
    pub fn seen(&self, expected: &Expectation) -> Option<Seen> {
        let item = expected.item.as_ref().unwrap_or(&self.item);
        let (_, chart, instance) = self.rehearsal.item(item)?;
        let person = expected.person.as_ref();
        let to = |person: &PersonId| self.rehearsal.chats.get(person).map_or(0, ours);
        let before = |of: &BTreeMap<PersonId, usize>, person: &PersonId| of.get(person).copied().unwrap_or(0);
        let new = |person: &PersonId| to(person).saturating_sub(before(&self.written, person));
        let signal = instance.state_signal(chart).and_then(|s| serde_json::to_value(s).ok());
        let desk = self.rehearsal.desk.iter().filter(|(who, ..)| person.is_none_or(|person| person == who));
        let incidents = self.rehearsal.incidents.iter().filter(|(of, _)| of == item);
        Some(Seen {
            latest: person.and_then(|person| self.latest(person)),
            messages: person.map_or(0, |person| to(person).saturating_sub(before(&self.looked, person))),
            written_to: person.map_or_else(|| self.rehearsal.chats.keys().map(new).sum(), new),
            place: instance.place(chart),
            facts: instance.facts.clone(),
            signal: signal.and_then(|s| s.as_str().map(str::to_owned)),
            due: instance.due,
            ledger: self.ledger(item),
            desk: desk.map(|(_, words, _)| words.clone()).collect(),
            incidents: incidents.map(|(_, detail)| detail.clone()).collect(),
        })
    }

    fn latest(&self, person: &PersonId) -> Option<Latest> {
        let messages = &self.rehearsal.chats.get(person)?.messages;
        let place = messages.iter().rposition(|m| m.from == Side::Waymark)?;
        let shown = &messages[place];
        Some(Latest {
            text: shown.message.text.clone(),
            buttons: choices(&shown.message),
            language: shown.message.lang.to_string(),
            at: local(shown.at, self.rehearsal.programme.zone_of(person)),
            moved: self.rehearsal.moved(person, place),
        })
    }

    fn ledger(&self, item: &ItemId) -> Vec<(String, usize)> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for entry in self.rehearsal.ledger.of(item).filter(|e| !e.is_edit()) {
            words_of(entry).into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
        }
        counts.into_iter().map(|(word, n)| (word.to_owned(), n)).collect()
    }
}

fn ours(chat: &Chat) -> usize {
    chat.messages.iter().filter(|m| m.from == Side::Waymark).count()
}

fn refused(refusal: Refusal) -> Vec<Wrong> {
    vec![Wrong::new("", refusal.to_string())]
}

/// The words of the ledger that hold for one reminder: what became of it, why, and what moved it.
fn words_of(entry: &Entry) -> Vec<&'static str> {
    let reminder = entry.reminder.as_ref();
    let (outcome, why) = match entry.outcome {
        Outcome::Planned => ("planned", None),
        Outcome::Sent => ("sent", None),
        Outcome::Answered => ("answered", None),
        Outcome::Suppressed(_) => (
            "suppressed",
            match reminder.and_then(|r| r.suppressed) {
                Some(Silence::Paused) => Some("paused"),
                Some(Silence::Stopped) => Some("stopped"),
                Some(Silence::NobodyThere) | None => None,
            },
        ),
        Outcome::Skipped(Suppression::Past) => ("skipped", Some("past")),
        Outcome::Skipped(Suppression::Folded) => ("skipped", Some("folded")),
        Outcome::Skipped(Suppression::Missed) => ("skipped", Some("missed")),
    };
    let mut words = vec![outcome];
    words.extend(why);
    for reason in reminder.map_or(&[][..], |r| r.moved.as_slice()) {
        let word = match reason {
            Moved::QuietHours => "quiet_hours",
            Moved::Weekend => "weekend",
            Moved::Holiday(_) => "holiday",
        };
        // two holidays in a row move one reminder
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

impl Until {
    /// The moment that is meant, seen from `at`; none: only playing on tells.
    pub fn goal(&self, at: DateTime<Utc>, zone: Tz) -> Result<Option<DateTime<Utc>>, String> {
        let goal = match self {
            Until::NextMessage => return Ok(None),
            Until::To(local) => instant(*local, zone),
            Until::For(amount) => {
                let days = Calendar::weekdays_only();
                let moment = Moment::after(Anchor::Now, *amount);
                moment.resolve(CivilAnchor::Instant(at), Place::one(&days, zone)).map_err(|e| e.to_string())?.at
            }
        };
        if goal < at {
            let now = local(at, zone).format("%Y-%m-%d %H:%M");
            return Err(format!("the clock stands at {now} ({zone}) already"));
        }
        Ok(Some(goal))
    }
}

impl Played<'_> {
    pub fn transcript(&self) -> Transcript {
        Transcript::of(&self.rehearsal)
    }
}
