//! JSON that keeps its order: a schema's keys stand as in the tables, whatever a JSON library thinks of order.

use serde::{Serialize, Serializer};

use crate::definition::yaml::{Node, Value};

#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Yes(bool),
    Whole(i64),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn map<const N: usize>(entries: [(&str, Json); N]) -> Json {
        Json::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Json {
        Json::List(texts.into_iter().map(Json::from).collect())
    }

    /// A list, or its only member.
    pub(super) fn one_of_many(mut list: Vec<Json>) -> Json {
        if list.len() == 1 { list.remove(0) } else { Json::List(list) }
    }

    pub(super) fn put(&mut self, key: &str, value: Json) {
        if let Json::Map(entries) = self {
            entries.push((key.to_owned(), value));
        }
    }

    /// The entries of another map, except those that are there already.
    pub(super) fn extend(&mut self, other: Json) {
        let (Json::Map(entries), Json::Map(more)) = (self, other) else { return };
        for (key, value) in more {
            if !entries.iter().any(|(known, _)| *known == key) {
                entries.push((key, value));
            }
        }
    }

    /// A file's tree, without its places.
    pub fn of(node: &Node) -> Json {
        match &node.value {
            Value::Null => Json::Null,
            Value::Bool(yes) => Json::Yes(*yes),
            Value::Int(n) => Json::Whole(*n),
            Value::Float(n) => Json::Number(*n),
            Value::Text(text) => Json::Text(text.clone()),
            Value::List(items) => Json::List(items.iter().map(Json::of).collect()),
            Value::Map(entries) => {
                Json::Map(entries.iter().map(|e| (e.key.text.clone(), Json::of(&e.value))).collect())
            }
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Yes(yes) => to.serialize_bool(*yes),
            Json::Whole(n) => to.serialize_i64(*n),
            Json::Number(n) => to.serialize_f64(*n),
            Json::Text(text) => to.serialize_str(text),
            Json::List(items) => to.collect_seq(items),
            Json::Map(entries) => to.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}
