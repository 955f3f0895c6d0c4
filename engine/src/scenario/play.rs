//! Plays a scenario on a `Rehearsal`.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Expectation, Scenario, Seen, Step, Transcript, Until, check, transcript::choices};
use crate::{
    calendar::{Anchor, Calendar, CivilAnchor, Moment, Place, instant},
    conversation::Said,
    definition::diagnostic::Span,
    ids::{ItemId, PersonId},
    rehearsal::{Outcome, Rehearsal, Side},
    roadmap::Programme,
    step::Refusal,
};

/// *To next message* looks this far ahead.
pub const HORIZON: TimeDelta = TimeDelta::days(800);

/// How a scenario went.
pub struct Played<'a> {
    pub rehearsal: Rehearsal<'a>,
    /// The first step that failed, and why.
    pub failed: Option<(Span, String)>,
}

/// All steps in order, until one fails. `only`: the items that take part; none: the whole programme.
pub fn play<'a>(programme: &'a Programme, scenario: &Scenario, only: Option<&[ItemId]>) -> Result<Played<'a>, String> {
    let start = instant(scenario.start, programme.zone);
    let rehearsal = Rehearsal::begin(programme, start, only).map_err(|refusal| refusal.to_string())?;
    let mut player = Player { rehearsal, scenario, looked: BTreeMap::new(), written: 0 };
    for (span, step) in &scenario.steps {
        if let Err(why) = player.step(step) {
            return Ok(Played { rehearsal: player.rehearsal, failed: Some((*span, why)) });
        }
    }
    Ok(Played { rehearsal: player.rehearsal, failed: None })
}

struct Player<'a, 's> {
    rehearsal: Rehearsal<'a>,
    scenario: &'s Scenario,
    /// How many messages each person had at the last expectation about her.
    looked: BTreeMap<PersonId, usize>,
    /// How many messages there were before the last step that moved time or spoke.
    written: usize,
}

impl Player<'_, '_> {
    fn step(&mut self, step: &Step) -> Result<(), String> {
        if !matches!(step, Step::Expect(_)) {
            self.written = self.messages();
        }
        match step {
            Step::Advance(until) => self.advance(until),
            Step::Expect(expectation) => self.expect(expectation),
            Step::Press { person, choice } => {
                let said =
                    self.rehearsal.press(person, choice).ok_or_else(|| format!("{person} has no button `{choice}`"))?;
                self.rehearsal.says(person, &said).map_err(|e| e.to_string())
            }
            Step::Write { person, text } => {
                let said = Said { text: text.clone(), ..Said::default() };
                self.rehearsal.says(person, &said).map_err(|e| e.to_string())
            }
            Step::Command { item, event, by, data } => {
                let item = item.as_ref().unwrap_or(&self.scenario.item);
                match self.rehearsal.command(item, event, *by, data.clone()) {
                    // what somebody may not do, or not now, changes nothing: the next expectation says so
                    Ok(()) | Err(Refusal::NotNow(_)) => Ok(()),
                    Err(refusal) => Err(refusal.to_string()),
                }
            }
            Step::Notice { name, from, data } => {
                self.rehearsal.notice(&self.scenario.item, name, from, data.clone()).map_err(|e| e.to_string())
            }
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
        Err(format!("nobody is written to about {} any more", self.scenario.item))
    }

    fn about_item(&self) -> usize {
        let sent =
            |e: &&crate::rehearsal::Entry| matches!(e.outcome, Outcome::Sent | Outcome::Answered) && !e.is_edit();
        self.rehearsal.ledger.of(&self.scenario.item).filter(sent).count()
    }

    fn messages(&self) -> usize {
        self.rehearsal.chats.values().flat_map(|c| &c.messages).filter(|m| m.from == Side::Waymark).count()
    }

    fn expect(&mut self, expected: &Expectation) -> Result<(), String> {
        let seen = self.seen(expected).ok_or_else(|| {
            format!("there is no item `{}` here", expected.item.as_ref().unwrap_or(&self.scenario.item))
        })?;
        if let Some(person) = &expected.person {
            self.looked.insert(person.clone(), self.to(person));
        }
        let wrong = check(expected, &seen);
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
    }

    fn to(&self, person: &PersonId) -> usize {
        let chat = self.rehearsal.chats.get(person);
        chat.map_or(0, |c| c.messages.iter().filter(|m| m.from == Side::Waymark).count())
    }

    fn seen(&self, expected: &Expectation) -> Option<Seen> {
        let item = expected.item.as_ref().unwrap_or(&self.scenario.item);
        let (_, chart, instance) = self.rehearsal.item(item)?;
        let chat = expected.person.as_ref().and_then(|p| self.rehearsal.chats.get(p));
        let latest = chat.and_then(|c| c.messages.iter().rev().find(|m| m.from == Side::Waymark));
        let looked = expected.person.as_ref().and_then(|p| self.looked.get(p)).copied().unwrap_or(0);
        let signal = instance.state_signal(chart).and_then(|s| serde_json::to_value(s).ok());
        Some(Seen {
            message: latest.map(|m| (m.message.text.clone(), choices(&m.message), m.message.lang.to_string())),
            messages: expected.person.as_ref().map_or(0, |p| self.to(p).saturating_sub(looked)),
            written_to: self.messages().saturating_sub(self.written),
            place: instance.place(chart),
            facts: instance.facts.clone(),
            signal: signal.and_then(|s| s.as_str().map(str::to_owned)),
            due: instance.due,
            ledger: self.ledger(item),
        })
    }

    fn ledger(&self, item: &ItemId) -> Vec<(String, usize)> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for entry in self.rehearsal.ledger.of(item).filter(|e| !e.is_edit()) {
            let outcome = match entry.outcome {
                Outcome::Planned => "planned",
                Outcome::Sent => "sent",
                Outcome::Answered => "answered",
                Outcome::Suppressed(_) => "suppressed",
                Outcome::Skipped(_) => "skipped",
            };
            *counts.entry(outcome).or_default() += 1;
        }
        counts.into_iter().map(|(outcome, n)| (outcome.to_owned(), n)).collect()
    }
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
            return Err(format!("the clock stands at {} already", at.with_timezone(&zone)));
        }
        Ok(Some(goal))
    }
}

impl Played<'_> {
    pub fn transcript(&self) -> Transcript {
        Transcript::of(&self.rehearsal)
    }
}
