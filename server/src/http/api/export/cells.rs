//! What stands in the columns of a table, by their names, and what a spreadsheet must not be given.
//!
//! Columns and their order are those of the rows' serialisation, their types those that the API describes. Moments are texts
//! in rows, so the names of those columns stand here; a test compares them with what real rows hold.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;
use utoipa::ToSchema;

use super::super::document::properties;

/// Moments with their offset, which are texts in rows.
const INSTANTS: &[&str] = &["updated_at", "last_report_at", "at"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Integer,
    Number,
    YesNo,
    Date,
    /// With its offset.
    Instant,
    /// As clocks show it there.
    WallClock,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) holds: Holds,
}

/// The columns of a row: in the order in which one without content is written, with the types that the API describes.
pub(super) fn columns<T: Default + Serialize + ToSchema>() -> Vec<Column> {
    let types = properties::<T>();
    let Row(cells) = Row::read(&serde_json::to_vec(&T::default()).unwrap_or_default());
    let column = |(name, _): (String, Value)| {
        let described = types.iter().find(|(known, _)| *known == name).map(|(_, schema)| schema);
        Column { holds: described.map_or(Holds::Text, |schema| holds(&name, schema)), name }
    };
    cells.into_iter().map(column).collect()
}

fn holds(name: &str, schema: &Value) -> Holds {
    let kinds = &schema["type"];
    let is = |kind: &str| kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind));
    match schema["format"].as_str() {
        _ if is("boolean") => Holds::YesNo,
        _ if is("integer") => Holds::Integer,
        _ if is("number") => Holds::Number,
        Some("date") => Holds::Date,
        Some("date-time") => Holds::WallClock,
        Some(_) | None if INSTANTS.contains(&name) => Holds::Instant,
        Some(_) | None => Holds::Text,
    }
}

/// A row, its cells in the order of its columns.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Row(pub(super) Vec<(String, Value)>);

impl Row {
    pub(super) fn read(json: &[u8]) -> Row {
        serde_json::from_slice(json).unwrap_or_default()
    }

    /// As JSON, with these fields alone.
    pub(super) fn only(mut self, fields: &[String]) -> Vec<u8> {
        self.0.retain(|(name, _)| fields.contains(name));
        serde_json::to_vec(&self).unwrap_or_default()
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name, value)))
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
