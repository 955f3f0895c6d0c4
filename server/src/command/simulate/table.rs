//! `-o table`: for people, in a terminal of a hundred columns: a summary, the calendar, the load, answers and moves.

use std::fmt::Write;

use engine::simulation::{Course, Delivery, Way, burdens};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Show, Story, rows, summary, words};

const COLUMNS: usize = 100;
const INDENT: &str = "         ";
/// Of a text so many lines are shown.
const LINES: usize = 3;
/// So many people stand in the table of the load; `-o json` has all.
const PEOPLE: usize = 25;

pub(super) fn write(show: &Show<'_>) -> String {
    let mut out = String::new();
    line(&mut out, "", show.best(&show.programme.title));
    for story in &show.stories {
        if let Some(name) = &story.name {
            line(&mut out, "\n", &format!("“{name}”"));
        }
        head(&mut out, show, &story.course);
        calendar(&mut out, show, &story.course);
        load(&mut out, &story.course);
        happened(&mut out, show, story);
    }
    out
}

fn line(out: &mut String, before: &str, text: &str) {
    // a string takes everything
    let _ = writeln!(out, "{before}{}", fit(text, COLUMNS));
}

fn head(out: &mut String, show: &Show<'_>, course: &Course) {
    wrap(out, "", &summary::period(show, course));
    out.push('\n');
    for sentence in summary::sentences(show, course) {
        wrap(out, "- ", &sentence);
    }
    for warning in summary::burdens(course) {
        wrap(out, "! ", &warning);
    }
}

/// A day for each heading, on the clocks of those who are written to.
fn calendar(out: &mut String, show: &Show<'_>, course: &Course) {
    let mut messages: Vec<&Delivery> = course.messages.iter().filter(|m| m.way != Way::Reply).collect();
    if messages.is_empty() {
        return;
    }
    line(out, "\n", "Messages, in local time of their readers");
    messages.sort_by(|a, b| (a.local, &a.person).cmp(&(b.local, &b.person)));
    for day in messages.chunk_by(|a, b| a.local.date() == b.local.date()) {
        line(out, "\n", &words::day(day[0].local));
        day.iter().for_each(|message| one(out, show, message));
    }
}

fn one(out: &mut String, show: &Show<'_>, message: &Delivery) {
    let (time, lang) = (message.local.format("%H:%M"), &message.message.lang);
    line(out, "", &format!("  {time}  {} ({lang})  {}", message.person, words::what(message)));
    // that it is about this programme need not be said here
    let is_title = |text: &str| show.programme.title.by_language.values().any(|title| title == text);
    let lines = message.message.text.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|text| !text.is_empty() && !is_title(text)).collect();
    for (n, text) in lines.iter().take(LINES).enumerate() {
        let cut = if n + 1 == LINES && lines.len() > LINES { " …" } else { "" };
        let _ = writeln!(out, "{INDENT}{}{cut}", fit(text, COLUMNS - INDENT.len() - cut.width()));
    }
    let buttons: Vec<String> = message.message.buttons.iter().map(|b| format!("[{}]", b.label)).collect();
    if !buttons.is_empty() {
        let _ = writeln!(out, "{INDENT}{}", fit(&buttons.join(" "), COLUMNS - INDENT.len()));
    }
    if let Some(moved) = words::moved(message) {
        wrap(out, INDENT, &moved);
    }
}

fn load(out: &mut String, course: &Course) {
    let burdens = burdens(course);
    if burdens.is_empty() {
        return;
    }
    let name = burdens.iter().take(PEOPLE).map(|b| b.person.as_str().width()).max().unwrap_or(0).clamp(6, 40);
    let row = |person: &str, cells: [&str; 5]| {
        let [messages, questions, a_week, fullest, crowded] = cells;
        let person = fit(person, name);
        let gap = " ".repeat(name - person.width());
        format!("  {person}{gap} {messages:>9} {questions:>10} {a_week:>7}  {fullest:<22} {crowded:>8}")
    };
    line(out, "\n", "Load for each person");
    line(out, "", &row("person", ["messages", "questions", "a week", "fullest week", "crowded"]));
    for burden in burdens.iter().take(PEOPLE) {
        let fullest = format!("{}: {}", burden.fullest.monday.format("%-d %b %Y"), burden.fullest.messages);
        let (messages, questions) = (burden.messages.to_string(), burden.questions.to_string());
        let (a_week, crowded) = (format!("{:.1}", burden.a_week), burden.crowded.to_string());
        line(out, "", &row(burden.person.as_str(), [&messages, &questions, &a_week, &fullest, &crowded]));
    }
    if burdens.len() > PEOPLE {
        line(out, "", &format!("  and {} people more", burdens.len() - PEOPLE));
    }
}

/// What people said, where items went, and what was not sent.
fn happened(out: &mut String, show: &Show<'_>, story: &Story) {
    let rows: Vec<rows::Row> = rows::rows(show, story).into_iter().filter(|row| row.row != "message").collect();
    if rows.is_empty() {
        return;
    }
    line(out, "\n", "What people do, where items go, and what is not sent");
    for day in rows.chunk_by(|a, b| a.date == b.date) {
        line(out, "\n", &day_of(&day[0]));
        for row in day {
            let who = if row.person.is_empty() { String::new() } else { format!("{}: ", row.person) };
            let items = if row.items.is_empty() { String::new() } else { format!(" {}", row.items) };
            let said = match row.row {
                "move" => format!("{} goes from {}", row.items, row.what),
                "answer" => format!(
                    "{who}{}{}",
                    row.what,
                    if items.is_empty() { String::new() } else { format!(" about{items}") }
                ),
                _ => format!("{who}not sent about{items}: {}", row.why),
            };
            line(out, "", &format!("  {}  {said}", row.time));
        }
    }
}

fn day_of(row: &rows::Row) -> String {
    row.date.parse().map_or(row.date.clone(), |date: chrono::NaiveDate| date.format("%a %-d %b %Y").to_string())
}

/// As much as so many columns hold; what is cut off is marked. Signs that stand on another one take no column.
pub(super) fn fit(text: &str, columns: usize) -> String {
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    if text.width() <= columns {
        return text;
    }
    let (mut kept, mut width) = (String::new(), 0);
    for letter in text.chars() {
        let wide = letter.width().unwrap_or(0);
        if width + wide >= columns {
            break;
        }
        kept.push(letter);
        width += wide;
    }
    kept.trim_end().to_owned() + "…"
}

/// Whole words on as many lines as it takes, the later ones indented like the first.
fn wrap(out: &mut String, before: &str, text: &str) {
    let room = COLUMNS - before.width();
    let mut here = String::new();
    let mut lead = before.to_owned();
    for word in text.split_whitespace() {
        if !here.is_empty() && here.width() + 1 + word.width() > room {
            let _ = writeln!(out, "{lead}{}", fit(&here, room));
            lead = " ".repeat(before.width());
            here.clear();
        }
        if !here.is_empty() {
            here.push(' ');
        }
        here.push_str(word);
    }
    let _ = writeln!(out, "{lead}{}", fit(&here, room));
}
