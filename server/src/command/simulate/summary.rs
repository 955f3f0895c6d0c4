//! A course in sentences, the most important first.

use std::collections::BTreeMap;

use engine::{
    calendar::Moved,
    chart::StateSignal,
    rehearsal::Outcome,
    roadmap::ItemKind,
    simulation::{Course, MANY_A_WEEK, Warning, Way, warnings, weeks},
};

use super::{
    Show,
    words::{self, count},
};

/// Of a list, so many are named.
const NAMED: usize = 6;

pub(super) fn sentences(show: &Show<'_>, course: &Course) -> Vec<String> {
    let mut said = vec![messages(course)];
    said.extend(fullest_week(course));
    said.extend(moved(course));
    said.extend(held(course));
    said.extend(unheard(course));
    said.extend(items(course));
    said.extend(troubles(course));
    said.extend(stopped(show, course));
    said
}

/// `From Wed 1 May 2024 to Wed 30 Apr 2025 (Asia/Jakarta). Nobody answers.`
pub(super) fn period(show: &Show<'_>, course: &Course) -> String {
    let (from, to) = (words::day(show.here(course.from)), words::day(show.here(course.to)));
    format!("From {from} to {to} ({}). {}", show.programme.zone, show.how)
}

fn messages(course: &Course) -> String {
    let unasked: Vec<_> = course.messages.iter().filter(|m| m.way != Way::Reply).collect();
    let people: std::collections::BTreeSet<_> = unasked.iter().map(|m| &m.person).collect();
    let questions = unasked.iter().filter(|m| m.asks()).count();
    let digests = unasked.iter().filter(|m| m.is_digest()).count();
    let escalations = unasked.iter().filter(|m| m.way == Way::Escalation).count();
    let mut said = format!(
        "{} to {}; {} an answer, {} several items in one digest, {} sent for want of an answer.",
        count(unasked.len(), "message", "messages"),
        count(people.len(), "person", "people"),
        verb(questions, "waits for", "wait for"),
        verb(digests, "gathers", "gather"),
        verb(escalations, "is", "are"),
    );
    let replies = course.messages.len() - unasked.len();
    if !course.spoken.is_empty() {
        let spoken = count(course.spoken.len(), "time", "times");
        said += &format!(" People press or write {spoken} and get {}.", count(replies, "reply", "replies"));
    }
    said
}

fn verb(n: usize, one: &str, several: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { several })
}

fn fullest_week(course: &Course) -> Option<String> {
    let mut by_week = BTreeMap::new();
    for week in weeks(course) {
        *by_week.entry(week.monday).or_insert(0) += week.messages;
    }
    let (monday, messages) = by_week.iter().rev().max_by_key(|(_, messages)| **messages)?;
    Some(format!(
        "The fullest week begins on {}: {}.",
        monday.format("%a %-d %b %Y"),
        count(*messages, "message", "messages")
    ))
}

fn moved(course: &Course) -> Option<String> {
    let (mut weekend, mut holiday, mut quiet) = (0, 0, 0);
    let moved = course.messages.iter().filter(|m| m.is_moved());
    let mut messages = 0;
    for message in moved {
        messages += 1;
        let reasons = || message.parts.iter().flat_map(|part| &part.moved);
        weekend += usize::from(reasons().any(|r| *r == Moved::Weekend));
        holiday += usize::from(reasons().any(|r| matches!(r, Moved::Holiday(_))));
        quiet += usize::from(reasons().any(|r| *r == Moved::QuietHours));
    }
    (messages > 0).then(|| {
        let why = [(weekend, "by the weekend"), (holiday, "by a holiday"), (quiet, "by quiet hours")];
        let why: Vec<String> = why.iter().filter(|(n, _)| *n > 0).map(|(n, why)| format!("{n} {why}")).collect();
        let (n, why) = (verb(messages, "message comes", "messages come"), why.join(", "));
        let twice = if weekend + holiday + quiet > messages { " (some for several reasons)" } else { "" };
        format!("{n} later than planned: {why}{twice}.")
    })
}

fn held(course: &Course) -> Option<String> {
    let mut by_reason: BTreeMap<Outcome, usize> = BTreeMap::new();
    for held in &course.held {
        *by_reason.entry(held.why).or_default() += 1;
    }
    let why: Vec<String> = by_reason.iter().map(|(why, n)| format!("{n} because {}", words::held(*why))).collect();
    let n = verb(course.held.len(), "planned reminder is", "planned reminders are");
    (!why.is_empty()).then(|| format!("{n} not sent: {}.", why.join(", ")))
}

fn unheard(course: &Course) -> Option<String> {
    let named: Vec<&str> = course.unheard.iter().map(|person| person.as_str()).collect();
    let never = if named.len() == 1 { "person never hears" } else { "people never hear" };
    (!named.is_empty()).then(|| format!("{} {never} anything: {}.", named.len(), some(&named)))
}

fn some(named: &[&str]) -> String {
    let more = named.len().saturating_sub(NAMED);
    let shown = named[..named.len() - more].join(", ");
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}

fn items(course: &Course) -> Option<String> {
    // an entity has no end
    let ending: Vec<_> = course.items.iter().filter(|i| i.kind != ItemKind::Entity).collect();
    let with = |signal: StateSignal| ending.iter().filter(|i| i.signal == signal).count();
    let overdue = ending.iter().filter(|i| i.overdue).count();
    let counts = [
        (with(StateSignal::Done), "done"),
        (overdue, "overdue"),
        (with(StateSignal::Late).saturating_sub(overdue), "late"),
        (with(StateSignal::AtRisk), "at risk"),
        (with(StateSignal::OnTrack), "on track"),
        (with(StateSignal::NoReport), "without a report"),
        (with(StateSignal::Closed), "closed"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    (!counts.is_empty())
        .then(|| format!("At the end, of {}: {}.", count(ending.len(), "item", "items"), counts.join(", ")))
}

fn troubles(course: &Course) -> Vec<String> {
    let mut said = Vec::new();
    if !course.desk.is_empty() {
        said.push(format!("{} to be read by a person.", verb(course.desk.len(), "text is", "texts are")));
    }
    if !course.incidents.is_empty() {
        let shown = course.incidents.iter().take(NAMED).map(|(item, why)| format!("{item}: {why}"));
        let more = if course.incidents.len() > NAMED { "; …" } else { "" };
        let n = count(course.incidents.len(), "incident", "incidents");
        said.push(format!("{n}: {}{more}.", shown.collect::<Vec<_>>().join("; ")));
    }
    said
}

fn stopped(show: &Show<'_>, course: &Course) -> Option<String> {
    let why = course.stopped.as_ref()?;
    Some(format!("It ends early, on {}: {why}.", words::moment(show.here(course.to))))
}

/// What is too much for somebody: the crowded weeks of one person in one line.
pub(super) fn burdens(course: &Course) -> Vec<String> {
    let (mut much, mut crowded) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
    for warning in warnings(course) {
        match warning {
            Warning::MuchOnAverage { person, a_week } => {
                much.push(format!("{person} gets {a_week:.1} messages a week"))
            }
            Warning::CrowdedWeek(week) => crowded.entry(week.person.clone()).or_default().push(week),
        }
    }
    let crowded = crowded.into_iter().filter_map(|(person, weeks)| {
        let fullest = weeks.iter().rev().max_by_key(|week| week.messages)?;
        let n = count(weeks.len(), "week", "weeks");
        let (monday, messages) = (fullest.monday.format("%-d %b %Y"), fullest.messages);
        Some(format!("{person} has {n} with more than {MANY_A_WEEK} messages; the one of {monday} has {messages}"))
    });
    much.into_iter().chain(crowded).collect()
}
