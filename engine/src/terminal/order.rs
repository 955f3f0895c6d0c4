//! The lines that begin with `/`: what moves the clock, changes who speaks, or looks at something.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::sentence;
use crate::{
    calendar::Amount,
    definition::nearest::nearest,
    guard::{Data, Value},
    roadmap::Role,
    scenario::ROLES,
};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Order {
    Next,
    Wait(Amount),
    To(NaiveDateTime),
    Who { all: bool },
    As(String),
    State(Option<String>),
    Undo,
    Say(String),
    Press(String),
    Command { event: String, by: Role, data: Data },
    Story,
    Save(String),
    Help,
    Quit,
}

/// Name, what follows it, what it does.
const ORDERS: [(&str, &str, &str); 14] = [
    ("next", "", "go on to the next message"),
    ("wait", "3 days", "go on by so much; also hours, working days, weeks, months"),
    ("to", "2024-06-01 09:00", "go on to this day, or to this time of it (programme's time)"),
    ("as", "PERSON", "speak for somebody else, and see her latest messages"),
    ("who", "[all]", "who has been written to, or everybody"),
    ("state", "[ITEM]", "where an item stands, and what happens to it next"),
    ("undo", "", "take the latest answer back, as the person would in words"),
    ("say", "WORDS", "write these words, also where they are the number of a button"),
    ("press", "BUTTON", "press a button by its text or name, also of an older message"),
    (
        "command",
        "EVENT [ROLE] [NAME=VALUE]",
        "what a coordinator commands: postponement.approved coordinator date=2024-07-15",
    ),
    ("story", "", "what was done so far, as a scenario"),
    ("save", "FILE", "write that to a file"),
    ("help", "", "this list"),
    ("quit", "", "end, and show the story"),
];

/// The order, or kindly what is wrong with it.
pub(super) fn read(line: &str) -> Result<Order, String> {
    let line = line.trim_start_matches('/').trim();
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let (name, rest) = (name.to_lowercase(), rest.trim());
    match name.as_str() {
        "next" | "n" => Ok(Order::Next),
        "wait" | "w" => Amount::parse(rest)
            .map(Order::Wait)
            .map_err(|slip| format!("{} Write it like /wait 3 days.", sentence(&slip.message))),
        "to" => moment(rest)
            .map(Order::To)
            .ok_or_else(|| "Write it like /to 2024-06-01, or /to 2024-06-01 09:00.".to_owned()),
        "as" => some(rest, "Say for whom, like /as asec/focal-point. /who lists them.").map(Order::As),
        "who" => Ok(Order::Who { all: rest.eq_ignore_ascii_case("all") }),
        "state" => Ok(Order::State(Some(rest.to_owned()).filter(|item| !item.is_empty()))),
        "undo" => Ok(Order::Undo),
        "say" => some(rest, "Say what, like /say 3.").map(Order::Say),
        "press" => some(rest, "Say which button, like /press Done.").map(Order::Press),
        "command" => command(rest),
        "story" => Ok(Order::Story),
        "save" => some(rest, "Say where, like /save my.scenarios.yaml.").map(Order::Save),
        "help" | "h" | "?" => Ok(Order::Help),
        "quit" | "q" | "exit" => Ok(Order::Quit),
        _ => Err(match nearest(&name, ORDERS.iter().map(|(name, ..)| *name)) {
            Some(near) => format!("There is no /{name}. Did you mean /{near}?"),
            None => format!("There is no /{name}. /help lists what there is."),
        }),
    }
}

pub(super) fn help() -> Vec<String> {
    let mut lines = vec![
        "Words are heard as if you had written them in your messenger. A number presses the button of that number."
            .to_owned(),
        "A line that begins with / is for this terminal:".to_owned(),
    ];
    lines.extend(ORDERS.iter().map(|(name, argument, does)| {
        let gap = if argument.is_empty() { "" } else { " " };
        format!("  /{name}{gap}{argument}: {does}")
    }));
    lines
}

fn some(rest: &str, else_say: &str) -> Result<String, String> {
    if rest.is_empty() { Err(else_say.to_owned()) } else { Ok(rest.to_owned()) }
}

fn moment(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00"));
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    Some(date.and_time(NaiveTime::parse_from_str(time.trim(), "%H:%M").ok()?))
}

/// `postponement.approved coordinator date=2024-07-15`: the role is the coordinator's unless another is named.
fn command(rest: &str) -> Result<Order, String> {
    let mut words = rest.split_whitespace();
    let event =
        words.next().ok_or("Say what, like /command cancel, or /command postponement.approved date=2024-07-15.")?;
    let (mut by, mut data) = (Role::Coordinator, Data::new());
    for word in words {
        match word.split_once('=') {
            Some((name, value)) => {
                data.insert(name.to_owned(), value_of(value));
            }
            None => {
                let role = ROLES.iter().find(|(name, _)| *name == word);
                let all = || ROLES.map(|(name, _)| name).join(", ");
                by = role
                    .map(|(_, role)| *role)
                    .ok_or_else(|| format!("{word} is not a role. The roles are {}.", all()))?;
            }
        }
    }
    Ok(Order::Command { event: event.to_owned(), by, data })
}

fn value_of(text: &str) -> Value {
    let number = || text.parse::<f64>().ok().filter(|n| n.is_finite()).map(Value::Number);
    let date = || text.parse::<NaiveDate>().ok().map(Value::Date);
    match text {
        "true" => Value::YesNo(true),
        "false" => Value::YesNo(false),
        _ => date().or_else(number).unwrap_or_else(|| Value::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read_or_kindly_refused() {
        let check =
            |line: &str, expect: Result<Order, &str>| assert_eq!(read(line), expect.map_err(str::to_owned), "{line}");
        check("/next", Ok(Order::Next));
        check("/ TO 2024-06-01", Ok(Order::To(moment("2024-06-01").unwrap())));
        check("/to morgen", Err("Write it like /to 2024-06-01, or /to 2024-06-01 09:00."));
        check("/wait 3 dyas", Err("`dyas` is no unit of time. Write it like /wait 3 days."));
        check("/nxt", Err("There is no /nxt. Did you mean /next?"));
        check("/frobnicate", Err("There is no /frobnicate. /help lists what there is."));
        check("/as", Err("Say for whom, like /as asec/focal-point. /who lists them."));
        check(
            "/command cancel boss",
            Err(
                "boss is not a role. The roles are responsible, deputy, contributing, consulted, informed, verifier, coordinator.",
            ),
        );
        let data = Data::from([("date".to_owned(), Value::Date("2024-07-15".parse().unwrap()))]);
        let event = "postponement.approved".to_owned();
        check(
            "/command postponement.approved date=2024-07-15",
            Ok(Order::Command { event, by: Role::Coordinator, data }),
        );
    }
}
