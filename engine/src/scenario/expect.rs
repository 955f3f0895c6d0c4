//! What must be seen, against what is seen: plain values, so that both worlds can fill them.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::{
    calendar::Moved,
    definition::nearest,
    guard::{Facts, Value},
    ids::{FactName, ItemId, PersonId},
};

/// All that is named must hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Expectation {
    pub person: Option<PersonId>,
    pub says: Option<String>,
    pub buttons: Option<Vec<String>>,
    pub messages: Option<usize>,
    pub language: Option<String>,
    pub at: Option<When>,
    /// Why her latest message came later than planned; empty: it did not.
    pub moved: Option<Vec<String>>,
    pub item: Option<ItemId>,
    /// All of them must be active.
    pub state: Vec<String>,
    /// `None`: the fact must not be set.
    pub facts: Vec<(FactName, Option<Value>)>,
    pub signal: Option<String>,
    pub due: Option<NaiveDate>,
    pub quiet: Option<bool>,
    pub ledger: Vec<(String, usize)>,
    pub desk: Option<Wanted>,
    pub incident: Option<Wanted>,
}

/// A local moment, or only its date or its time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    pub date: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
}

/// What waits for a human.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Something,
    Nothing,
    /// Something with these words.
    Saying(String),
}

/// What there is to see at one moment.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    pub latest: Option<Latest>,
    /// Messages to her since the last expectation about her.
    pub messages: usize,
    /// Messages since the last step that moved time or spoke: to her, if the expectation is about somebody, else to anybody.
    pub written_to: usize,
    /// `under_way.on_track`; parallel regions joined by ` + `.
    pub place: String,
    pub facts: Facts,
    pub signal: Option<String>,
    pub due: Option<NaiveDate>,
    /// Reminders of the item, by outcome and by reason, in the words of `LEDGER_WORDS`.
    pub ledger: Vec<(String, usize)>,
    /// Words that wait for a human: hers, or everybody's.
    pub desk: Vec<String>,
    /// What waits for a coordinator's decision about the item.
    pub incidents: Vec<String>,
}

/// Her latest message.
#[derive(Debug, Clone)]
pub struct Latest {
    pub text: String,
    /// The answers offered, as a scenario names them.
    pub buttons: Vec<String>,
    pub language: String,
    /// In her own zone.
    pub at: NaiveDateTime,
    pub moved: Vec<Moved>,
}

/// One thing that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The part of the step that says otherwise: `facts.progress`.
    pub part: String,
    /// In one line.
    pub message: String,
    /// Where the line cannot hold it: what was expected and what was seen.
    pub compared: Option<(String, String)>,
    /// What was probably meant.
    pub meant: Option<String>,
}

impl Wrong {
    pub fn new(part: impl Into<String>, message: impl Into<String>) -> Wrong {
        Wrong { part: part.into(), message: message.into(), compared: None, meant: None }
    }

    fn differs(part: impl Into<String>, what: &str, expected: impl fmt::Display, seen: impl fmt::Display) -> Wrong {
        Wrong::new(part, format!("{what} should be {expected}, but is {seen}"))
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some((expected, seen)) = &self.compared {
            write!(f, ": expected “{expected}”, seen “{seen}”")?;
        }
        Ok(())
    }
}

/// Everything that is not as expected.
pub fn check(expected: &Expectation, seen: &Seen) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    match (&seen.latest, expected.person.as_ref()) {
        (Some(latest), Some(_)) => check_message(expected, latest, &mut wrong),
        (None, Some(person)) if expected.is_about_a_message() => {
            wrong.push(Wrong::new("person", format!("nothing was ever written to `{person}`")));
        }
        (_, None) if expected.is_about_a_message() => {
            wrong.push(Wrong::new("", "whose message? an expectation about a message needs `person`"));
        }
        _ => {}
    }
    if let Some(wanted) = expected.messages.filter(|wanted| *wanted != seen.messages) {
        wrong.push(Wrong::differs("messages", "the number of her new messages", wanted, seen.messages));
    }
    match (expected.quiet, seen.written_to, expected.person.is_some()) {
        (Some(true), n @ 1.., true) => wrong.push(Wrong::new("quiet", format!("she was written to: {}", times(n)))),
        (Some(true), n @ 1.., false) => {
            wrong.push(Wrong::new("quiet", format!("somebody was written to: {}", times(n))));
        }
        (Some(false), 0, true) => wrong.push(Wrong::new("quiet", "she was not written to")),
        (Some(false), 0, false) => wrong.push(Wrong::new("quiet", "nobody was written to")),
        _ => {}
    }
    check_item(expected, seen, &mut wrong);
    waits("desk", "for a human", expected.desk.as_ref(), &seen.desk, &mut wrong);
    waits("incident", "for a decision", expected.incident.as_ref(), &seen.incidents, &mut wrong);
    wrong
}

fn times(n: usize) -> String {
    if n == 1 { "one message".into() } else { format!("{n} messages") }
}

impl Expectation {
    fn is_about_a_message(&self) -> bool {
        self.says.is_some()
            || self.buttons.is_some()
            || self.language.is_some()
            || self.at.is_some()
            || self.moved.is_some()
    }
}

fn check_message(expected: &Expectation, latest: &Latest, wrong: &mut Vec<Wrong>) {
    if let Some(says) = expected.says.as_ref().filter(|says| !latest.text.contains(says.as_str())) {
        let compared = Some((says.clone(), latest.text.clone()));
        wrong.push(Wrong { compared, ..Wrong::new("says", "her latest message says something else") });
    }
    if let Some(wanted) = expected.buttons.as_ref().filter(|wanted| **wanted != latest.buttons) {
        let meant = wanted.iter().filter(|w| !latest.buttons.contains(w));
        let meant = meant.filter_map(|w| nearest(w, latest.buttons.iter().map(String::as_str))).next();
        let compared = Some((list(wanted), list(&latest.buttons)));
        let other = Wrong::new("buttons", "her latest message offers other buttons");
        wrong.push(Wrong { compared, meant: meant.map(str::to_owned), ..other });
    }
    if let Some(wanted) = expected.language.as_ref().filter(|wanted| **wanted != latest.language) {
        wrong.push(Wrong::differs("language", "the language", format!("`{wanted}`"), format!("`{}`", latest.language)));
    }
    if let Some(at) = expected.at.filter(|at| !at.is(latest.at)) {
        let seen = latest.at.format("%Y-%m-%d %H:%M");
        wrong.push(Wrong::new("at", format!("her latest message came at {seen} of her time, not at {at}")));
    }
    if let Some(wanted) = expected.moved.as_ref().filter(|wanted| !are_reasons(wanted, &latest.moved)) {
        let seen: Vec<String> = latest.moved.iter().map(|m| moved_word(m).to_owned()).collect();
        wrong.push(Wrong::differs("moved", "what moved her message", list(wanted), list(&seen)));
    }
}

fn check_item(expected: &Expectation, seen: &Seen, wrong: &mut Vec<Wrong>) {
    for (n, wanted) in expected.state.iter().enumerate().filter(|(_, wanted)| !stands_in(&seen.place, wanted)) {
        let part = format!("state.{n}");
        wrong.push(Wrong::differs(part, "the state", format!("`{wanted}`"), format!("`{}`", seen.place)));
    }
    for (name, wanted) in &expected.facts {
        let is = seen.facts.get(name);
        if is != wanted.as_ref() && !is_written_so(is, wanted.as_ref()) {
            let part = format!("facts.{name}");
            wrong.push(Wrong::differs(part, &format!("`{name}`"), shown(wanted.as_ref()), shown(is)));
        }
    }
    if let Some(wanted) = expected.signal.as_ref().filter(|wanted| Some(*wanted) != seen.signal.as_ref()) {
        let is = seen.signal.clone().unwrap_or("none".into());
        wrong.push(Wrong::differs("signal", "the signal", wanted, is));
    }
    if expected.due.is_some() && expected.due != seen.due {
        let shown = |due: Option<NaiveDate>| due.map_or("none".into(), |d| d.to_string());
        wrong.push(Wrong::differs("due", "the due date", shown(expected.due), shown(seen.due)));
    }
    for (word, wanted) in &expected.ledger {
        let is = seen.ledger.iter().find(|(name, _)| name == word).map_or(0, |(_, n)| *n);
        if is != *wanted {
            wrong.push(Wrong::differs(format!("ledger.{word}"), &format!("the ledger's `{word}`"), wanted, is));
        }
    }
}

fn waits(part: &str, what: &str, wanted: Option<&Wanted>, seen: &[String], wrong: &mut Vec<Wrong>) {
    let all = seen.iter().map(|words| format!("“{words}”")).collect::<Vec<_>>().join(", ");
    match wanted {
        Some(Wanted::Something) if seen.is_empty() => wrong.push(Wrong::new(part, format!("nothing waits {what}"))),
        Some(Wanted::Nothing) if !seen.is_empty() => {
            wrong.push(Wrong::new(part, format!("something waits {what}: {all}")));
        }
        Some(Wanted::Saying(words)) if !seen.iter().any(|s| s.contains(words.as_str())) => {
            let is = if all.is_empty() { "nothing".to_owned() } else { format!("only {all}") };
            wrong.push(Wrong::new(part, format!("“{words}” should wait {what}, but {is} does")));
        }
        _ => {}
    }
}

impl When {
    fn is(&self, at: NaiveDateTime) -> bool {
        let minute = |time: NaiveTime| time.format("%H:%M").to_string();
        self.date.is_none_or(|date| date == at.date()) && self.time.is_none_or(|time| minute(time) == minute(at.time()))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date.map(|date| date.to_string());
        let time = self.time.map(|time| time.format("%H:%M").to_string());
        f.write_str(&date.into_iter().chain(time).collect::<Vec<_>>().join(" "))
    }
}

/// As a scenario names it: a holiday by its own name.
pub fn moved_word(moved: &Moved) -> &str {
    match moved {
        Moved::QuietHours => "quiet_hours",
        Moved::Weekend => "weekend",
        Moved::Holiday(name) => name,
    }
}

/// Every reason is named, and no other.
fn are_reasons(wanted: &[String], seen: &[Moved]) -> bool {
    let is = |wanted: &String, seen: &Moved| {
        wanted == moved_word(seen) || (wanted == "holiday" && matches!(seen, Moved::Holiday(_)))
    };
    wanted.iter().all(|w| seen.iter().any(|s| is(w, s))) && seen.iter().all(|s| wanted.iter().any(|w| is(w, s)))
}

/// A state is named by its own name or by its whole path.
fn stands_in(place: &str, wanted: &str) -> bool {
    place.split(" + ").any(|path| path == wanted || path.split('.').any(|state| state == wanted))
}

/// A scenario does not know the types of facts: a text may look like a date or a number, and one file like a text.
fn is_written_so(is: Option<&Value>, wanted: Option<&Value>) -> bool {
    match (is, wanted) {
        (Some(Value::Text(text)), Some(Value::Date(date))) => *text == date.to_string(),
        (Some(Value::Text(text)), Some(Value::Number(n))) => *text == n.to_string(),
        (Some(Value::Text(text)), Some(Value::YesNo(yes))) => *text == yes.to_string(),
        (Some(Value::Files(files)), Some(Value::Text(text))) => matches!(files.as_slice(), [one] if one == text),
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
