//! What people answer, and when, if nobody tells it step by step: three policies.
//!
//! *Nobody*: every reminder and escalation is seen. *On time*: who is asked answers within an hour of work, with the first
//! answer that leads neither into trouble nor back; from a week before the item is due with the one that ends it soonest. *Random*: a seeded
//! mixture of presses, words, silence, delays of hours to weeks, and second thoughts. Leaves out how an answer is given
//! (`mod`): all of them go through a conversation, as in life.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::{chance::Chance, ways::Ways};
use crate::{
    calendar::release,
    chart::{Chart, FactKind},
    ids::{FactName, PersonId},
    instance::{Instance, Prompt, Subject},
    reminder::Reader,
    roadmap::{Detail, Item},
    step::AS_A_WHOLE,
};

/// Who answers on time does so after so much working time.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);
/// A question that is put to who just answered is answered so soon.
const AT_ONCE: TimeDelta = TimeDelta::minutes(2);
/// From so many days before the due date on, who works on time ends it.
const LAST_DAYS: i64 = 7;
/// Who is asked for a new date and has none says this many days more.
const MORE_DAYS: u64 = 14;

/// At random: in so many of a hundred nobody answers this message,
const SILENT: u64 = 30;
/// words are written instead of a press,
const IN_WORDS: u64 = 25;
/// and an answer is taken back or corrected.
const REGRETTED: u64 = 8;
/// Delays double so many times at most, from half an hour: to about three weeks.
const DOUBLINGS: u64 = 10;
/// What people write: figures, words that mean an answer, words that mean nothing to a machine.
const WORDS: [&str; 8] =
    ["3/10", "60 %", "done", "delayed", "We wait for the ministry.", "?", "next month", "https://example.org/report"];

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    Nobody,
    OnTime,
    Random { seed: u64 },
}

/// A question as it stands when it is answered.
pub(super) struct Question<'a> {
    pub(super) person: &'a PersonId,
    pub(super) item: &'a Item,
    pub(super) chart: &'a Chart,
    pub(super) instance: &'a Instance,
    pub(super) prompt: &'a Prompt,
    /// The choices that stand before her.
    pub(super) offered: &'a [String],
    pub(super) today: NaiveDate,
    /// How many messages of hers came before: two askings of one question are two draws.
    pub(super) place: usize,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Press(String),
    Write(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regret {
    Undo,
    Correct,
}

pub(super) struct Policy {
    answers: Answers,
    /// By workflow.
    ways: BTreeMap<String, Ways>,
}

impl Policy {
    pub(super) fn of(answers: Answers) -> Policy {
        Policy { answers, ways: BTreeMap::new() }
    }

    /// When she answers what was put before her at `at`; none: never. `at_once`: she has just answered something else.
    pub(super) fn when(
        &self,
        reader: &Reader,
        about: &str,
        place: usize,
        at: DateTime<Utc>,
        at_once: bool,
    ) -> Option<DateTime<Utc>> {
        match self.answers {
            Answers::Nobody => None,
            Answers::OnTime if at_once => Some(at + AT_ONCE),
            Answers::OnTime => Some(release(at + AN_HOUR, reader.zone, &reader.quiet, &reader.entity.days).at),
            Answers::Random { seed } => {
                let mut chance = Chance::of(seed, &["when", reader.person.as_str(), about], place);
                if chance.percent(SILENT) {
                    return None;
                }
                let longest = 30_u64 << if at_once { 1 } else { chance.below(DOUBLINGS + 1) };
                Some(at + TimeDelta::minutes(1 + chance.below(longest) as i64))
            }
        }
    }

    pub(super) fn reply(&mut self, question: &Question<'_>) -> Option<Reply> {
        match self.answers {
            Answers::Nobody => None,
            Answers::OnTime => self.on_time(question),
            Answers::Random { seed } => Some(at_random(question, seed)),
        }
    }

    /// Whether she thinks better of what she answered.
    pub(super) fn regret(&self, person: &PersonId, about: &str, place: usize) -> Option<Regret> {
        let Answers::Random { seed } = self.answers else { return None };
        let mut chance = Chance::of(seed, &["regret", person.as_str(), about], place);
        let regrets = chance.percent(REGRETTED);
        regrets.then(|| if chance.percent(50) { Regret::Undo } else { Regret::Correct })
    }

    fn on_time(&mut self, question: &Question<'_>) -> Option<Reply> {
        match &question.prompt.subject {
            Subject::Ask(id) => {
                let ask = question.chart.ask(*id);
                let chart = question.chart;
                let ways = self.ways.entry(chart.name.clone()).or_insert_with(|| Ways::of(chart));
                let best = ways.best(chart, ask, question.is_ending());
                best.map(|n| Reply::Press(ask.answers[n].choice.clone())).or_else(|| question.in_words(&ask.words))
            }
            Subject::FollowUp(fact) => Some(question.fact(fact)),
            Subject::WhichTarget { .. } => Some(Reply::Press(AS_A_WHOLE.to_owned())),
            // approved, accepted
            Subject::NewDate { .. } | Subject::HandOver { .. } => question.offered.first().cloned().map(Reply::Press),
        }
    }
}

impl Question<'_> {
    /// What has no due date is ended when it can be.
    fn is_ending(&self) -> bool {
        self.instance.due.is_none_or(|due| due.signed_duration_since(self.today).num_days() <= LAST_DAYS)
    }

    /// A question that offers nothing to press.
    fn in_words(&self, words: &crate::chart::Words) -> Option<Reply> {
        let fact = words.number.as_ref().or(words.date.as_ref()).or(words.text.as_ref());
        fact.map(|fact| self.fact(fact))
    }

    /// A sensible value: as much as time has passed, the due date, a link.
    fn fact(&self, fact: &FactName) -> Reply {
        let kind = self.chart.facts.get(fact).map_or(&FactKind::Text, |declared| &declared.kind);
        let written = match kind {
            FactKind::Percent => format!("{} %", self.elapsed()),
            FactKind::Number => self.number().to_string(),
            FactKind::Date => self.date().to_string(),
            FactKind::Text => "All is going as planned.".to_owned(),
            FactKind::Files => format!("https://example.org/{}", self.item.id),
            FactKind::YesNo | FactKind::OneOf(_) => {
                return self
                    .offered
                    .first()
                    .map_or(Reply::Write("yes".to_owned()), |first| Reply::Press(first.clone()));
            }
        };
        Reply::Write(written)
    }

    /// How much of its time has passed, in steps of five of a hundred; not all of it before it is due.
    fn elapsed(&self) -> i64 {
        let Some((start, due)) = self.instance.start.zip(self.instance.due) else { return 50 };
        if self.today >= due {
            return 100;
        }
        let whole = due.signed_duration_since(start).num_days().max(1);
        let passed = self.today.signed_duration_since(start).num_days().clamp(0, whole);
        (passed * 20 / whole * 5).min(95)
    }

    /// Of a target as much as time has passed.
    fn number(&self) -> f64 {
        match &self.item.detail {
            Detail::Target(target) => {
                (target.baseline + (target.goal - target.baseline) * self.elapsed() as f64 / 100.0).round()
            }
            Detail::Activity { .. }
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => 1.0,
        }
    }

    fn date(&self) -> NaiveDate {
        let later = || self.today.checked_add_days(Days::new(MORE_DAYS)).unwrap_or(self.today);
        self.instance.due.filter(|due| *due > self.today).unwrap_or_else(later)
    }
}

fn at_random(question: &Question<'_>, seed: u64) -> Reply {
    let mut chance = Chance::of(seed, &["what", question.person.as_str(), question.item.id.as_str()], question.place);
    match chance.pick(question.offered) {
        Some(choice) if !chance.percent(IN_WORDS) => Reply::Press(choice.clone()),
        Some(_) => words(question, &mut chance),
        None => match &question.prompt.subject {
            // mostly what was asked for, and sometimes something else
            Subject::FollowUp(fact) if !chance.percent(IN_WORDS) => question.fact(fact),
            Subject::FollowUp(_)
            | Subject::Ask(_)
            | Subject::WhichTarget { .. }
            | Subject::NewDate { .. }
            | Subject::HandOver { .. } => words(question, &mut chance),
        },
    }
}

fn words(question: &Question<'_>, chance: &mut Chance) -> Reply {
    let days = Days::new(1 + chance.below(90));
    let written = match chance.below(WORDS.len() as u64 + 2) {
        0 | 1 => question.today.checked_add_days(days).unwrap_or(question.today).to_string(),
        n => WORDS[n as usize - 2].to_owned(),
    };
    Reply::Write(written)
}
