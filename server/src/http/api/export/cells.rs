//! What stands in the columns of a table, by their names, and what a spreadsheet must not be given.
//!
//! Columns and their order are those of the rows' serialisation. Whether a column of text holds dates is not seen from a
//! row, so the names that do stand here; a test compares them with what real rows hold.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, Visitor},
};
use serde_json::Value;

const DATES: &[&str] = &["start", "due", "due_baseline", "expected"];
/// With their offset.
const INSTANTS: &[&str] = &["updated_at", "last_report_at", "at", "answered_at", "since", "until"];
/// As clocks show it there.
const WALL_CLOCK: &[&str] = &["begins", "ends"];
const INTEGERS: &[&str] = &["days_to_due"];
const NUMBERS: &[&str] =
    &["progress_claimed", "progress_confirmed", "baseline", "goal", "value", "percent", "number", "progress"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Integer,
    Number,
    YesNo,
    Date,
    Instant,
    WallClock,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) holds: Holds,
}

/// The columns of a row without content.
pub(super) fn columns(empty: &impl Serialize) -> Vec<Column> {
    let json = serde_json::to_vec(empty).unwrap_or_default();
    let Row(cells) = Row::read(&json);
    cells.into_iter().map(|(name, value)| Column { holds: holds(&name, &value), name }).collect()
}

fn holds(name: &str, empty: &Value) -> Holds {
    match empty {
        _ if DATES.contains(&name) => Holds::Date,
        _ if INSTANTS.contains(&name) => Holds::Instant,
        _ if WALL_CLOCK.contains(&name) => Holds::WallClock,
        _ if INTEGERS.contains(&name) => Holds::Integer,
        _ if NUMBERS.contains(&name) => Holds::Number,
        Value::Bool(_) => Holds::YesNo,
        Value::Number(_) => Holds::Integer,
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => Holds::Text,
    }
}

/// A row, its cells in the order of its columns.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Row(pub(super) Vec<(String, Value)>);

impl Row {
    pub(super) fn read(json: &[u8]) -> Row {
        serde_json::from_slice(json).unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Row;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a flat row")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Row, A::Error> {
                let mut cells = Vec::with_capacity(map.size_hint().unwrap_or(32));
                while let Some(cell) = map.next_entry()? {
                    cells.push(cell);
                }
                Ok(Row(cells))
            }
        }
        from.deserialize_map(InOrder)
    }
}

/// A text that no spreadsheet takes for a formula (ASVS 1.2.10): quoting does not help, a leading `'` does.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) { format!("'{text}").into() } else { text.into() }
}
