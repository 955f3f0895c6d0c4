//! What must be seen, against what is seen: plain values, so that both worlds can fill them.

use chrono::NaiveDate;

use crate::{
    guard::{Facts, Value},
    ids::{FactName, ItemId, PersonId},
};

/// All that is named must hold.
#[derive(Debug, Clone, Default)]
pub struct Expectation {
    pub person: Option<PersonId>,
    pub says: Option<String>,
    pub buttons: Option<Vec<String>>,
    pub messages: Option<usize>,
    pub language: Option<String>,
    pub item: Option<ItemId>,
    pub state: Option<String>,
    /// `None`: the fact must not be set.
    pub facts: Vec<(FactName, Option<Value>)>,
    pub signal: Option<String>,
    pub due: Option<NaiveDate>,
    pub quiet: bool,
    pub ledger: Vec<(String, usize)>,
}

/// What there is to see at one moment.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Her latest message: text, answers offered, language.
    pub message: Option<(String, Vec<String>, String)>,
    /// Messages to her since the last expectation about her.
    pub messages: usize,
    /// Messages to anybody since the last step that moved time or spoke.
    pub written_to: usize,
    /// `under_way.on_track`; parallel regions joined by ` + `.
    pub place: String,
    pub facts: Facts,
    pub signal: Option<String>,
    pub due: Option<NaiveDate>,
    /// Reminders of the item, by outcome.
    pub ledger: Vec<(String, usize)>,
}

/// Everything that is not as expected, each in one line.
pub fn check(expected: &Expectation, seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut differs =
        |what: &str, expected: String, seen: String| wrong.push(format!("{what} should be {expected}, but is {seen}"));
    let (text, buttons, language) = seen.message.clone().unwrap_or_default();
    if expected.person.is_some() && seen.message.is_none() {
        differs("her chat", "a message".into(), "empty".into());
    }
    if let Some(says) = expected.says.as_ref().filter(|says| !text.contains(says.as_str())) {
        differs("her latest message", format!("one with “{says}”"), format!("“{text}”"));
    }
    if let Some(wanted) = expected.buttons.as_ref().filter(|wanted| **wanted != buttons) {
        differs("the buttons", list(wanted), list(&buttons));
    }
    if let Some(wanted) = expected.messages.filter(|wanted| *wanted != seen.messages) {
        differs("her new messages", wanted.to_string(), seen.messages.to_string());
    }
    if let Some(wanted) = expected.language.as_ref().filter(|wanted| **wanted != language) {
        differs("the language", wanted.clone(), language.clone());
    }
    if let Some(wanted) = expected.state.as_ref().filter(|wanted| !stands_in(&seen.place, wanted)) {
        differs("the state", format!("`{wanted}`"), format!("`{}`", seen.place));
    }
    for (name, wanted) in &expected.facts {
        let is = seen.facts.get(name);
        if is != wanted.as_ref() && !same_text(is, wanted.as_ref()) {
            differs(&format!("`{name}`"), shown(wanted.as_ref()), shown(is));
        }
    }
    if let Some(wanted) = expected.signal.as_ref().filter(|wanted| Some(*wanted) != seen.signal.as_ref()) {
        differs("the signal", wanted.clone(), seen.signal.clone().unwrap_or("none".into()));
    }
    if expected.due.is_some() && expected.due != seen.due {
        let shown = |due: Option<NaiveDate>| due.map_or("none".into(), |d| d.to_string());
        differs("the due date", shown(expected.due), shown(seen.due));
    }
    if expected.quiet && seen.written_to > 0 {
        differs("the number of messages", "none".into(), seen.written_to.to_string());
    }
    for (outcome, wanted) in &expected.ledger {
        let is = seen.ledger.iter().find(|(name, _)| name == outcome).map_or(0, |(_, n)| *n);
        if is != *wanted {
            differs(&format!("the ledger's `{outcome}`"), wanted.to_string(), is.to_string());
        }
    }
    wrong
}

/// A state is named by its own name or by its whole path.
fn stands_in(place: &str, wanted: &str) -> bool {
    place.split(" + ").any(|path| path == wanted || path.split('.').any(|state| state == wanted))
}

/// A text that looks like a date is read as one by the scenario, but may be kept as a text by the item.
fn same_text(is: Option<&Value>, wanted: Option<&Value>) -> bool {
    match (is, wanted) {
        (Some(Value::Text(text)), Some(Value::Date(date))) => *text == date.to_string(),
        _ => false,
    }
}

fn shown(value: Option<&Value>) -> String {
    match value {
        None => "not set".into(),
        Some(Value::YesNo(yes)) => yes.to_string(),
        Some(Value::Number(n)) => n.to_string(),
        Some(Value::Date(date)) => date.to_string(),
        Some(Value::Text(text)) => format!("“{text}”"),
        Some(Value::Files(files)) => list(files),
    }
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.join(", "))
}
