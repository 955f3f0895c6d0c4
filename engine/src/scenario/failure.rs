//! How a scenario that failed is told: the part of the step that says otherwise, what was expected beside what was
//! seen, and what the people of the story read, wrote and pressed until then, each in her own local time.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Played, Scenario, Step, Wrong, transcript::choices};
use crate::{
    calendar::local,
    definition::{diagnostic::Diagnostic, rule::Rule},
    ids::PersonId,
    rehearsal::{Shown, Side},
};

/// Of the chats, so many lines are shown, the latest.
const LINES_SHOWN: usize = 12;
/// And of one text so many characters.
const LONGEST_TEXT: usize = 100;
/// What stands around the part of a text that is compared.
const AROUND: usize = 16;

/// None: nothing failed.
pub fn found(scenario: &Scenario, played: &Played<'_>) -> Option<Diagnostic> {
    let failed = played.failed.as_ref()?;
    let (first, others) = failed.wrong.split_first()?;
    let place = |wrong: &Wrong| scenario.place(failed.step, &wrong.part);
    let message = format!("“{}”: {}", scenario.name, first.message);
    let mut found = Diagnostic::new(Rule::ScenarioFailed, place(first), message);
    for other in others {
        found = found.also(place(other), other.message.clone());
    }
    let compared = failed.wrong.iter().filter_map(|wrong| wrong.compared.as_ref());
    let mut note: Vec<String> = compared.map(|(expected, seen)| beside(expected, seen)).collect();
    note.push(chats(scenario, played, failed.step));
    let found = found.note(note.join("\n\n"));
    Some(match failed.wrong.iter().find_map(|wrong| wrong.meant.as_ref()) {
        Some(meant) => found.help(format!("did you mean `{meant}`?")),
        None => found,
    })
}

/// Two lines, and a mark under the first letter that differs.
fn beside(expected: &str, seen: &str) -> String {
    let (expected, seen) = (one_line(expected), one_line(seen));
    // lists begin together
    let nearest =
        if expected.starts_with('[') { Some((seen.clone(), String::new())) } else { nearest_part(&expected, &seen) };
    let Some((part, before)) = nearest else {
        return format!("expected  {}\nseen      {}", cut(&expected, 2 * LONGEST_TEXT), cut(&seen, 2 * LONGEST_TEXT));
    };
    let lead = if before.is_empty() { String::new() } else { " ".repeat(before.chars().count()) };
    let mut text = format!("expected  {lead}{expected}\nseen      {before}{part}");
    let is_narrow = |c: char| (c as u32) < 0x300 || matches!(c, '…' | '“' | '”' | '’' | '–' | '—');
    if expected.chars().chain(part.chars()).chain(before.chars()).all(is_narrow)
        && let Some(place) = first_difference(&expected, &part)
    {
        text.push_str(&format!("\n          {lead}{}^", " ".repeat(place)));
    }
    text
}

fn first_difference(expected: &str, seen: &str) -> Option<usize> {
    let seen: Vec<char> = seen.chars().collect();
    expected.chars().enumerate().find(|(n, c)| seen.get(*n) != Some(c)).map(|(n, _)| n)
}

/// The part of `seen` that is most like `expected` and some way on, and what stands just before it. None: nothing is
/// like it.
fn nearest_part(expected: &str, seen: &str) -> Option<(String, String)> {
    let wanted: Vec<char> = expected.chars().take(LONGEST_TEXT).collect();
    let all: Vec<char> = seen.chars().take(4_000).collect();
    let alike = |from: usize| wanted.iter().zip(&all[from..]).filter(|(a, b)| a == b).count();
    // the earliest of the best
    let from = (0..all.len()).rev().max_by_key(|from| alike(*from))?;
    if alike(from) * 2 < wanted.len() {
        return None;
    }
    let start = from.saturating_sub(AROUND);
    let end = (from + wanted.len() + AROUND).min(all.len());
    let text = |range: std::ops::Range<usize>| all[range].iter().collect::<String>();
    let mark = |there: bool| if there { "…" } else { "" };
    let before = format!("{}{}", mark(start > 0), text(start..from));
    Some((format!("{}{}", text(from..end), mark(end < all.len())), before))
}

/// What the people of the story met until it failed.
fn chats(scenario: &Scenario, played: &Played<'_>, step: usize) -> String {
    let play = &played.rehearsal;
    let now = local(play.at, play.programme.zone).format("%a %-d %b %Y %H:%M");
    let mut lines: Vec<(DateTime<Utc>, String)> = Vec::new();
    for person in people(scenario, played, step) {
        lines.extend(lines_of(scenario, played, &person));
    }
    // what one person met keeps its order
    lines.sort_by_key(|(at, _)| *at);
    if lines.is_empty() {
        return format!("nobody of this story was written to until {now} ({})", play.programme.zone);
    }
    let mut text = format!("the chats until {now} ({}), each in the person's own local time", play.programme.zone);
    let earlier = lines.len().saturating_sub(LINES_SHOWN);
    if earlier > 0 {
        text.push_str(&format!("\n… {earlier} earlier"));
    }
    for (_, line) in &lines[earlier..] {
        text.push_str(&format!("\n{line}"));
    }
    text
}

/// Whom the story names so far, and who was written to about its item.
fn people(scenario: &Scenario, played: &Played<'_>, step: usize) -> BTreeSet<PersonId> {
    let named = scenario.steps.iter().take(step + 1).filter_map(|(_, step)| match step {
        Step::Expect(expected) => expected.person.clone(),
        Step::Press { person, .. } | Step::Write { person, .. } => Some(person.clone()),
        Step::Advance(_) | Step::Command { .. } | Step::Notice { .. } => None,
    });
    let play = &played.rehearsal;
    let told = play
        .chats
        .iter()
        .filter(|(person, chat)| (0..chat.messages.len()).any(|n| play.items_of(person, n).contains(&&scenario.item)));
    named.chain(told.map(|(person, _)| person.clone())).collect()
}

/// What she wrote and pressed, and what she was told about the story's item or in answer.
fn lines_of(scenario: &Scenario, played: &Played<'_>, person: &PersonId) -> Vec<(DateTime<Utc>, String)> {
    let play = &played.rehearsal;
    let zone = play.programme.zone_of(person);
    let title = play.programme.title.by_language.values().map(String::as_str).collect::<Vec<_>>();
    let messages = play.chats.get(person).map_or(&[][..], |chat| chat.messages.as_slice());
    let presses = |n: usize| played.presses.iter().filter(move |(who, before, _)| who == person && *before == n);
    let belongs = |n: usize| {
        let items = play.items_of(person, n);
        items.is_empty() || items.contains(&&scenario.item)
    };
    let mut lines = Vec::new();
    for n in 0..=messages.len() {
        // a press stands after what she had read by then
        let read_at = n.checked_sub(1).and_then(|n| messages.get(n)).map_or(play.at, |m| m.at);
        for (_, _, choice) in presses(n) {
            lines.push((read_at, format!("{person} presses {choice}")));
        }
        let shown = messages.get(n).filter(|_| belongs(n));
        lines.extend(shown.map(|m| (m.at, line(person, m, &title))));
    }
    let stamp = |at: DateTime<Utc>| local(at, zone).format("%Y-%m-%d %H:%M");
    lines.into_iter().map(|(at, line)| (at, format!("{}  {line}", stamp(at)))).collect()
}

/// `title`: of the programme, which stands above every question.
fn line(person: &PersonId, shown: &Shown, title: &[&str]) -> String {
    let own = shown.message.text.split('\n').filter(|line| !title.contains(&line.trim()));
    let text = shorten(&one_line(&own.collect::<Vec<_>>().join("\n")));
    let buttons: String = choices(&shown.message).iter().map(|b| format!(" [{b}]")).collect();
    match (shown.from, shown.edited) {
        (Side::Person, _) => format!("{person} writes: {text}"),
        (Side::Waymark, false) => format!("to {person}: {text}{buttons}"),
        (Side::Waymark, true) => format!("to {person}, rewritten since: {text}{buttons}"),
    }
}

fn one_line(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" / ")
}

/// The beginning, which names the item, and the end, which asks.
fn shorten(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    if all.len() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let part = |range: &[char]| range.iter().collect::<String>();
    let (head, tail) = (part(&all[..LONGEST_TEXT / 2]), part(&all[all.len() - LONGEST_TEXT / 2..]));
    // between words, where a language has spaces
    let head = head.rfind(' ').map_or(head.as_str(), |end| &head[..end]);
    let tail = tail.find(' ').map_or(tail.as_str(), |start| &tail[start..]);
    format!("{} … {}", head.trim_end(), tail.trim_start())
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
