//! Free text to meaning: what a person's own words say, in her language and digits.
//!
//! Pure and bounded: the caller says which languages are heard, what day it is, and what is on the buttons. A reading
//! is never an act: everything is echoed back before it counts, and where people differ on what a phrase means both
//! readings are returned. What is not understood gives nothing, and the text goes on to a human. The phrases
//! stand in `engine/data/replies`, one file per language; beside each the page of texts that must be understood, which is
//! the test (`workflows/REPLIES.md` leads native readers to them).

mod date;
mod echo;
mod figures;
mod frame;
mod number;
mod pattern;
mod scan;
mod script;
mod sense;
mod spelling;
mod spoken;
mod table;
#[cfg(test)]
mod tests;
mod text;

use chrono::NaiveDate;

pub use date::DateReading;
pub use echo::{echo_date, echo_day, echo_month, echo_number, echo_year};
pub use number::{Number, NumberForm};

use pattern::{Meaning, fold_phrase};
use table::Table;

/// Who speaks, when, and in answer to what.
#[derive(Debug, Clone, Copy)]
pub struct Hearing<'a> {
    /// BCP 47 tags in the order of likelihood: hers, the programme's. English is always heard last.
    pub languages: &'a [&'a str],
    /// Today where she is.
    pub today: NaiveDate,
    /// What the buttons of the prompt say, in her language; one choice may have several labels.
    pub choices: &'a [ChoiceLabel<'a>],
}

/// A label under which a choice can be typed instead of pressed.
#[derive(Debug, Clone, Copy)]
pub struct ChoiceLabel<'a> {
    pub choice: &'a str,
    pub label: &'a str,
}

/// One thing that a text says. Several readings of a text are alternatives or belong together ("postponed to 15 May"):
/// the caller takes those that its question expects.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// The whole text is a button's label.
    Choice(String),
    /// The whole text is a command word.
    Command(Command),
    Word(Word),
    Number(Number),
    Date(DateReading),
}

/// What people say to a question, in the order in which they win where a text says several: the less favourable first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    NotMine,
    Blocked,
    Help,
    Delayed,
    NotYet,
    No,
    /// "I do not know."
    Unknown,
    /// "That is wrong", "change it".
    Correct,
    Undo,
    /// "Ask me again."
    Later,
    Done,
    OnTrack,
    Ready,
    Yes,
    Thanks,
}

/// What a person can ask of the bot at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    Mine,
    Status,
    Help,
    Language,
    Hours,
    Pause,
    Stop,
    Start,
    MyData,
    /// Another due date, please.
    NewDate,
    /// Words beside an item, for those whom she chooses.
    Note,
}

impl Word {
    /// The words by their names in the language tables.
    pub const NAMES: [(&'static str, Word); 15] = [
        ("not mine", Word::NotMine),
        ("blocked", Word::Blocked),
        ("help", Word::Help),
        ("delayed", Word::Delayed),
        ("not yet", Word::NotYet),
        ("no", Word::No),
        ("unknown", Word::Unknown),
        ("correct", Word::Correct),
        ("undo", Word::Undo),
        ("later", Word::Later),
        ("done", Word::Done),
        ("on track", Word::OnTrack),
        ("ready", Word::Ready),
        ("yes", Word::Yes),
        ("thanks", Word::Thanks),
    ];
}

impl Command {
    /// The commands by their English words.
    pub const NAMES: [(&'static str, Command); 11] = [
        ("mine", Command::Mine),
        ("status", Command::Status),
        ("help", Command::Help),
        ("language", Command::Language),
        ("hours", Command::Hours),
        ("pause", Command::Pause),
        ("stop", Command::Stop),
        ("start", Command::Start),
        ("my data", Command::MyData),
        ("new date", Command::NewDate),
        ("note", Command::Note),
    ];

    fn named(name: &str) -> Option<Command> {
        Command::NAMES.iter().find(|(known, _)| *known == name).map(|(_, command)| *command)
    }
}

/// More readings than this are no answer but a list.
const MOST_READINGS: usize = 12;

/// All readings of a text, best first; empty if it is not understood.
pub fn read(text: &str, hearing: &Hearing) -> Vec<Reading> {
    let Some(folded) = text::fold(text).map(text::own_lines) else { return Vec::new() };
    let tables = heard(hearing.languages);
    let labels: Vec<(&str, Vec<char>)> =
        hearing.choices.iter().map(|choice| (choice.choice, plain_letters(&fold_phrase(choice.label)))).collect();
    let is_short = text::count_words(&folded) <= sense::MOST_WORDS;
    let folded = if is_short { spelling::correct(&folded, &tables, &letters(&labels)) } else { folded };
    let scan = scan::Scan::new(&folded, &tables);
    let said = date::Said {
        today: hearing.today,
        buddhist_years: tables.iter().any(|table| table.buddhist_years),
        month_may_be_first: tables.iter().any(|table| table.month_may_be_first),
        either_way: false,
    };
    let asks = folded.iter().any(|c| frame::asks(*c)) && !hearing.choices.iter().any(|c| c.label.contains('?'));
    let mut readings = if asks { Vec::new() } else { choices(scan.core(), &folded, &labels) };
    let in_words = if asks { None } else { number_in_words(scan.core(), &tables) };
    match in_words {
        Some(number) => readings.push(number),
        None => readings.extend(sense::understand(&scan.pieces(), is_short, said)),
    }
    if readings.is_empty() {
        readings.extend(foreign_command(scan.core()));
    }
    readings.truncate(MOST_READINGS);
    readings
}

fn letters(labels: &[(&str, Vec<char>)]) -> Vec<Vec<char>> {
    labels.iter().map(|(_, letters)| letters.clone()).collect()
}

/// The tables of the languages heard, English last.
fn heard(languages: &[&str]) -> Vec<&'static Table> {
    let mut tables: Vec<&Table> = Vec::new();
    for table in languages.iter().copied().chain(["en"]).filter_map(table::table) {
        if !tables.iter().any(|known| known.code == table.code) {
            tables.push(table);
        }
    }
    tables
}

/// The choices whose label the text is, with or without polite words around it.
fn choices(core: &[char], text: &[char], labels: &[(&str, Vec<char>)]) -> Vec<Reading> {
    let (core, text) = (plain_letters(core), plain_letters(text));
    let mut readings = Vec::new();
    for (choice, label) in labels.iter().filter(|(_, label)| !label.is_empty()) {
        let reading = Reading::Choice(choice.to_string());
        if (*label == core || *label == text) && !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// Letters and digits only, single spaces between them: buttons carry signs that nobody types. Signs alone stay.
fn plain_letters(folded: &[char]) -> Vec<char> {
    let is_letter = |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    if !folded.iter().any(|c| is_letter(*c)) {
        return folded.iter().copied().filter(|c| !c.is_whitespace()).collect();
    }
    let words = folded.split(|c| !is_letter(*c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(&' ')
}

/// A number in words is an amount only if nothing else is said, or what is counted: "one of us is ill" reports no 1.
fn number_in_words(core: &[char], tables: &[&Table]) -> Option<Reading> {
    let whole = |table: &&Table| {
        let (number, end) = spoken::read(core, 0, table)?;
        let rest = end + usize::from(core.get(end) == Some(&' '));
        let counted = || table.counted.at(core, rest).is_some_and(|(_, end)| end == core.len());
        (end == core.len() || counted()).then_some(Reading::Number(Number::plain(number as f64)))
    };
    tables.iter().find_map(whole)
}

/// Who was given the wrong language must still be able to stop, to change it, or to ask for help.
fn foreign_command(core: &[char]) -> Option<Reading> {
    let mut patterns = table::tables().iter().flat_map(|table| &table.patterns);
    patterns.find_map(|pattern| match pattern.meaning {
        Meaning::Command(command @ (Command::Stop | Command::Language | Command::Help)) => {
            (pattern.letters() == Some(core)).then_some(Reading::Command(command))
        }
        _ => None,
    })
}
