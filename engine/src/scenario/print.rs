//! A scenario written down: what `file` reads, from its plain values. For what was played in a terminal.
//!
//! Texts that YAML could take for something else stand in quotes, which in YAML are those of JSON.

use serde_json::Value as Json;

use super::{Expectation, Scenario, Step, Until, Wanted};
use crate::guard::{Data, Value};

/// A whole file: the cast, if the scenarios are of one, and the scenarios.
pub fn print(cast: Option<&Json>, scenarios: &[&Scenario]) -> String {
    let mut text = String::new();
    if let Some(parts) = cast.and_then(Json::as_object) {
        text.push_str("cast:\n");
        for (part, keys) in in_order(parts) {
            text.push_str(&format!("  {part}: {}\n", flow(keys)));
        }
    }
    text.push_str("scenarios:\n");
    scenarios.iter().for_each(|s| text.push_str(&scenario(s)));
    text
}

fn scenario(scenario: &Scenario) -> String {
    let start = moment(scenario.start);
    let item = scalar(scenario.item.as_str());
    let mut text = format!("  - name: {}\n    item: {item}\n    start: {start}\n", scalar(&scenario.name));
    if scenario.steps.is_empty() {
        return text + "    steps: []\n";
    }
    text.push_str("    steps:\n");
    scenario.steps.iter().for_each(|(_, told)| text.push_str(&format!("      - {}\n", step(told))));
    text
}

fn step(step: &Step) -> String {
    match step {
        Step::Advance(Until::NextMessage) => "advance: to next message".into(),
        Step::Advance(Until::For(amount)) => format!("advance: {amount}"),
        Step::Advance(Until::To(local)) => format!("advance: to {}", moment(*local)),
        Step::Expect(expected) => format!("expect: {}", map(expectation(expected))),
        Step::Press { person, choice, item } => {
            let mut keys = vec![("person", scalar(person.as_str())), ("choice", scalar(choice))];
            keys.extend(item.as_ref().map(|item| ("item", scalar(item.as_str()))));
            format!("press: {}", map(keys))
        }
        Step::Write { person, text } => {
            format!("write: {}", map(vec![("person", scalar(person.as_str())), ("text", scalar(text))]))
        }
        Step::Command { item, event, by, data } => {
            let mut keys = vec![("event", scalar(event)), ("by", by.as_str().to_owned())];
            keys.extend(item.as_ref().map(|item| ("item", scalar(item.as_str()))));
            keys.extend(carried(data));
            format!("command: {}", map(keys))
        }
        Step::Notice { name, from, data } => {
            let mut keys = vec![("name", scalar(name)), ("from", scalar(from.as_str()))];
            keys.extend(carried(data));
            format!("notice: {}", map(keys))
        }
    }
}

fn expectation(expected: &Expectation) -> Vec<(&'static str, String)> {
    let mut keys: Vec<(&'static str, String)> = Vec::new();
    let mut key = |name: &'static str, value: Option<String>| keys.extend(value.map(|value| (name, value)));
    let names = |words: &[String]| match words {
        [] => None,
        [one] => Some(scalar(one)),
        several => Some(list(several)),
    };
    key("person", expected.person.as_ref().map(|p| scalar(p.as_str())));
    key("at", expected.at.map(|at| if at.date.is_some() { at.to_string() } else { quoted(&at.to_string()) }));
    key("moved", expected.moved.as_ref().map(|moved| list(moved)));
    key("says", expected.says.as_deref().map(scalar));
    key("buttons", expected.buttons.as_ref().map(|buttons| list(buttons)));
    key("language", expected.language.as_deref().map(scalar));
    key("messages", expected.messages.map(|n| n.to_string()));
    key("item", expected.item.as_ref().map(|item| scalar(item.as_str())));
    key("state", names(&expected.state));
    let facts = expected.facts.iter().map(|(name, is)| (name.as_str(), is.as_ref().map_or("null".into(), value)));
    key("facts", Some(map(facts.collect())).filter(|_| !expected.facts.is_empty()));
    key("signal", expected.signal.as_deref().map(scalar));
    key("due", expected.due.map(|due| due.to_string()));
    key("quiet", expected.quiet.map(|quiet| quiet.to_string()));
    let ledger = expected.ledger.iter().map(|(word, n)| (word.as_str(), n.to_string()));
    key("ledger", Some(map(ledger.collect())).filter(|_| !expected.ledger.is_empty()));
    key("desk", expected.desk.as_ref().map(wanted));
    key("incident", expected.incident.as_ref().map(wanted));
    keys
}

fn wanted(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Something => "true".into(),
        Wanted::Nothing => "false".into(),
        Wanted::Saying(words) => scalar(words),
    }
}

fn carried(data: &Data) -> Option<(&'static str, String)> {
    let fields = data.iter().map(|(name, is)| (name.as_str(), value(is)));
    (!data.is_empty()).then(|| ("data", map(fields.collect())))
}

fn value(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => yes.to_string(),
        Value::Number(n) => n.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => scalar(text),
        Value::Files(files) => list(files),
    }
}

/// `2024-05-06`, with the time unless the day begins.
fn moment(local: chrono::NaiveDateTime) -> String {
    let midnight = local.time() == chrono::NaiveTime::MIN;
    local.format(if midnight { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" }).to_string()
}

fn map(keys: Vec<(&str, String)>) -> String {
    let keys: Vec<String> = keys.into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{{{}}}", keys.join(", "))
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.iter().map(|w| scalar(w)).collect::<Vec<_>>().join(", "))
}

/// As a coordinator would write it: without quotes where nothing else can be meant.
fn flow(json: &Json) -> String {
    match json {
        Json::Null => "null".into(),
        Json::Bool(yes) => yes.to_string(),
        Json::Number(n) => n.to_string(),
        Json::String(text) if text.parse::<chrono::NaiveDate>().is_ok() => text.clone(),
        Json::String(text) => scalar(text),
        Json::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Json::Object(keys) => map(in_order(keys).into_iter().map(|(name, value)| (name, flow(value))).collect()),
    }
}

/// What a thing is called comes first.
fn in_order(keys: &serde_json::Map<String, Json>) -> Vec<(&str, &Json)> {
    const FIRST: [&str; 5] = ["item", "id", "title", "text", "responsible"];
    let mut keys: Vec<(&str, &Json)> = keys.iter().map(|(name, value)| (name.as_str(), value)).collect();
    keys.sort_by_key(|(name, _)| FIRST.iter().position(|first| first == name).unwrap_or(FIRST.len()));
    keys
}

fn scalar(text: &str) -> String {
    const OTHERS: [&str; 10] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "inf"];
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ' ');
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.')
        && text.chars().all(plain)
        && !OTHERS.contains(&text.to_ascii_lowercase().as_str());
    if is_plain { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        definition::diagnostic::{FileId, Findings, Source},
        scenario::read,
    };

    /// Every key of the language once: written, read and written again it is the same.
    #[test]
    fn what_is_written_is_read_as_it_was() {
        let steps = [
            "advance: to next message",
            "advance: 3 working days",
            "advance: to 2024-05-06 09:30",
            r#"expect: {person: a/focal-point, at: 2024-05-06 09:00, moved: [weekend, Hari Raya], says: "is due, {soon}", buttons: [on_track, done], language: th, messages: 2}"#,
            r#"expect: {person: a/focal-point, at: "09:00", moved: [], quiet: false, desk: "no: idea"}"#,
            r#"expect: {item: A02, state: [one, two.three], facts: {progress: 30, expected: 2024-06-01, said: "5 %", there: true, link: ["https://example.org/a"], blocker: null}, signal: at_risk, due: 2024-06-13, ledger: {sent: 2, weekend: 1}, incident: true}"#,
            r#"press: {person: a/focal-point, choice: "กำลังดำเนินการ", item: A02}"#,
            r#"write: {person: a/focal-point, text: "true"}"#,
            "command: {event: postponement.approved, by: coordinator, item: A02, data: {date: 2024-07-15}}",
            "notice: {name: activity.done, from: A02, data: {value: 3}}",
        ];
        let steps: String = steps.map(|step| format!("      - {step}\n")).concat();
        let text =
            format!("scenarios:\n  - name: \"all: of it\"\n    item: A01\n    start: 2024-05-01\n    steps:\n{steps}");
        let source = Source { id: FileId(0), path: "all.scenarios.yaml".into(), text: text.clone() };
        let findings = Findings::default();
        let script = read(&source, &findings).unwrap();
        assert_eq!(findings.into_sorted(), []);
        assert_eq!(print(None, &script.scenarios.iter().collect::<Vec<_>>()), text);
    }
}
