//! The load for each person and week, and when it is too much.
//!
//! What counts is what comes unasked: the answer to somebody who just wrote is no burden. Weeks begin on Monday, on the
//! recipient's own clock.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::{Course, Way};
use crate::ids::PersonId;

/// More messages than this in one week are more than one on each working day.
pub const MANY_A_WEEK: usize = 5;
/// More than this a week, over the whole period, are a job of their own.
pub const MANY_ON_AVERAGE: f64 = 2.0;
/// A shorter period than so many weeks has no average worth a warning.
const WEEKS_FOR_AN_AVERAGE: f64 = 4.0;

/// One week of one person in which she got something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub person: PersonId,
    pub monday: NaiveDate,
    pub messages: usize,
    /// Of those, how many wait for an answer.
    pub questions: usize,
}

/// The whole period of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Burden {
    pub person: PersonId,
    pub messages: usize,
    pub questions: usize,
    pub a_week: f64,
    /// Her fullest week, the first of several.
    pub fullest: Week,
    /// How many weeks have more than `MANY_A_WEEK`.
    pub crowded: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    CrowdedWeek(Week),
    MuchOnAverage { person: PersonId, a_week: f64 },
}

/// In the order of people, then of time.
pub fn weeks(course: &Course) -> Vec<Week> {
    let mut weeks: BTreeMap<(&PersonId, NaiveDate), (usize, usize)> = BTreeMap::new();
    for message in course.messages.iter().filter(|m| m.way != Way::Reply) {
        let count = weeks.entry((&message.person, monday(message.local.date()))).or_default();
        count.0 += 1;
        count.1 += usize::from(message.asks());
    }
    let week = |((person, monday), (messages, questions)): ((&PersonId, _), _)| Week {
        person: person.clone(),
        monday,
        messages,
        questions,
    };
    weeks.into_iter().map(week).collect()
}

/// The most burdened first.
pub fn burdens(course: &Course) -> Vec<Burden> {
    let weeks = weeks(course);
    let long = (course.to - course.from).num_hours() as f64 / (7.0 * 24.0);
    let of_one = weeks.chunk_by(|a, b| a.person == b.person).filter_map(|own| {
        let fullest = own.iter().rev().max_by_key(|week| week.messages)?.clone();
        let messages: usize = own.iter().map(|week| week.messages).sum();
        Some(Burden {
            person: fullest.person.clone(),
            messages,
            questions: own.iter().map(|week| week.questions).sum(),
            a_week: messages as f64 / long.max(1.0),
            crowded: own.iter().filter(|week| week.messages > MANY_A_WEEK).count(),
            fullest,
        })
    });
    let mut burdens: Vec<Burden> = of_one.collect();
    burdens.sort_by(|a, b| b.messages.cmp(&a.messages).then_with(|| a.person.cmp(&b.person)));
    burdens
}

/// By person, then by time.
pub fn warnings(course: &Course) -> Vec<Warning> {
    let long = (course.to - course.from).num_hours() as f64 / (7.0 * 24.0);
    let much = burdens(course).into_iter().filter(|b| b.a_week > MANY_ON_AVERAGE && long >= WEEKS_FOR_AN_AVERAGE);
    let much = much.map(|b| Warning::MuchOnAverage { person: b.person, a_week: b.a_week });
    let crowded = weeks(course).into_iter().filter(|week| week.messages > MANY_A_WEEK).map(Warning::CrowdedWeek);
    much.chain(crowded).collect()
}

/// The Monday on or before a date.
fn monday(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday()))).unwrap_or(date)
}
