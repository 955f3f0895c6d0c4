//! One line of input: `{"after_ms": 1000, "event": "go", "data": {"n": 3}, "by": "coordinator"}`.
//!
//! Every key may be absent; one that is not known is refused, so that a slip of the pen is no silent nothing. Data are
//! single values as facts hold them: numbers, texts, yes or no, a text of the form `2024-05-01` as a date, a list of
//! texts as files. `null` is no value.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::{
    definition::is_event_name,
    guard::{Data, Value},
    instance::Subject,
    roadmap::Role,
    step::Given,
};

/// What a press may carry besides: what was said with it.
const SAID: [&str; 5] = ["number", "over", "date", "text", "files"];

#[derive(Debug)]
pub(super) struct Line {
    pub after: TimeDelta,
    pub happening: Option<Happening>,
}

#[derive(Debug)]
pub(super) struct Happening {
    pub event: String,
    pub data: Data,
    pub by: Vec<Role>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    after_ms: Option<Json>,
    event: Option<String>,
    data: Option<BTreeMap<String, Json>>,
    by: Option<Roles>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "`by` is a role such as \"coordinator\", or a list of roles")]
enum Roles {
    One(Role),
    Many(Vec<Role>),
}

impl Line {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let text = text.trim_start_matches('\u{feff}');
        // a list would be taken for the values in their order
        if !text.starts_with('{') {
            return Err("a line is a JSON object, such as {\"event\": \"go\"}".into());
        }
        let Written { after_ms, event, data, by } = serde_json::from_str(text).map_err(|error| slip(&error))?;
        let after = after_ms.map_or(Ok(TimeDelta::zero()), |n| milliseconds(&n))?;
        let Some(event) = event else {
            let lonely = if data.is_some() { Some("data") } else { by.map(|_| "by") };
            return match lonely {
                Some(key) => Err(format!("`{key}` needs an `event` beside it")),
                None => Ok(Line { after, happening: None }),
            };
        };
        if !is_event_name(&event) {
            let cure = "write words of letters, digits, `-`, `_` and `:`, parted by dots";
            return Err(format!("`{event}` is no name of an event; {cure}"));
        }
        let data = data.unwrap_or_default().into_iter().filter(|(_, json)| !json.is_null());
        let data = data.map(|(name, json)| value(&name, json).map(|value| (name, value))).collect::<Result<_, _>>()?;
        let by = match by {
            Some(Roles::One(role)) => vec![role],
            Some(Roles::Many(roles)) => roles,
            None => Vec::new(),
        };
        Ok(Line { after, happening: Some(Happening { event, data, by }) })
    }
}

/// Without the place in "line 1", which is always the line that is spoken of.
fn slip(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.split_once(" at line ") {
        Some((what, _)) if what.starts_with("EOF while") => {
            format!("the line ends in the middle (column {})", error.column())
        }
        Some(("trailing characters", _)) => format!("something stands after the object (column {})", error.column()),
        Some((what, _)) => format!("{what} (column {})", error.column()),
        None => text,
    }
}

fn milliseconds(json: &Json) -> Result<TimeDelta, String> {
    let whole = json.as_f64().filter(|n| n.fract() == 0.0 && (0.0..=9e15).contains(n));
    let delta = whole.and_then(|n| TimeDelta::try_milliseconds(n as i64));
    delta.ok_or_else(|| format!("`after_ms` is a whole number of 0 or more, not {json}"))
}

fn value(name: &str, json: Json) -> Result<Value, String> {
    let bad =
        |what: &str| Err(format!("`{name}` cannot be {what}; data are numbers, texts, true, false or lists of texts"));
    match json {
        Json::Bool(yes) => Ok(Value::YesNo(yes)),
        Json::Number(number) => match number.as_f64().filter(|n| n.is_finite()) {
            Some(number) => Ok(Value::Number(number)),
            None => bad("so large"),
        },
        Json::String(text) => Ok(date(&text).map_or(Value::Text(text), Value::Date)),
        Json::Array(items) => {
            let texts = items.into_iter().map(|item| item.as_str().map(str::to_owned));
            texts
                .collect::<Option<Vec<String>>>()
                .map_or_else(|| bad("a list of anything but texts"), |files| Ok(Value::Files(files)))
        }
        Json::Object(_) => bad("a map"),
        Json::Null => bad("null"),
    }
}

/// Only as facts are written: `2024-05-01`.
fn date(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    shaped.then(|| text.parse().ok())?
}

/// What an answer gives: the word of its event, then what its data say besides.
pub(super) fn given(subject: &Subject, word: &str, data: &Data) -> Result<Vec<Given>, String> {
    if let Subject::FollowUp(fact) = subject {
        let value =
            data.get("value").ok_or_else(|| format!("an answer about `{fact}` needs `data` with its `value`"))?;
        return Ok(vec![as_given(value)]);
    }
    if let Some(other) = data.keys().find(|key| !SAID.contains(&key.as_str())) {
        return Err(format!("an answer carries `number` (and `over`), `date`, `text` or `files`, not `{other}`"));
    }
    let mut said: Vec<(&str, Given)> = Vec::new();
    for name in ["number", "date", "text", "files"] {
        said.extend(data.get(name).map(|value| (name, as_given(value))));
    }
    if let (Some((_, Given::Number { over, .. })), Some(Value::Number(of))) = (said.first_mut(), data.get("over")) {
        *over = Some(*of);
    }
    if !matches!(word, "number" | "date" | "text") {
        said.insert(0, (word, Given::Choice(word.to_owned())));
        return Ok(said.into_iter().map(|(_, given)| given).collect());
    }
    let first = said.iter().position(|(name, _)| *name == word || (word == "text" && *name == "files"));
    let first = first.ok_or_else(|| format!("an answer in words needs `data` with its `{word}`"))?;
    let first = said.remove(first);
    said.insert(0, first);
    Ok(said.into_iter().map(|(_, given)| given).collect())
}

fn as_given(value: &Value) -> Given {
    match value {
        Value::YesNo(yes) => Given::Choice(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Number(value) => Given::Number { value: *value, over: None },
        Value::Date(date) => Given::Date(*date),
        Value::Text(text) => Given::Text(text.clone()),
        Value::Files(files) => Given::Files(files.clone()),
    }
}
