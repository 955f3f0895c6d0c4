//! The tables of keys as JSON Schemas (draft-07): what editors complete, explain and underline while one writes.
//!
//! `schema` turns one kind of file into one document; `kind` turns a `Kind` into what its values may be, and
//! `patterns` has the forms of short texts. Everything that an editor shows stands in the tables. A schema
//! refuses nothing that `validate` accepts; what needs more than one value to judge (does that state exist?) is
//! `validate`'s alone.

mod json;
mod kind;
mod patterns;

#[cfg(test)]
mod tests;

use super::{
    keys::{FILE_KINDS, FileKind, Key, Section},
    yaml,
};
pub use json::Json;

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of a kind of file, as text that ends with a newline.
pub fn schema(file: &FileKind) -> String {
    let mut text = serde_json::to_string_pretty(&document(file)).expect("it is made of texts, numbers, lists and maps");
    text.push('\n');
    text
}

/// The kind of file of this name.
pub fn file_kind(name: &str) -> Option<&'static FileKind> {
    FILE_KINDS.iter().find(|file| file.name == name)
}

/// In the file itself, before what it may hold.
fn document(file: &FileKind) -> Json {
    let mut root = Json::map([("$schema", DRAFT.into()), ("title", format!("Waymark: {}", file.place).into())]);
    root.extend(section(file.section));
    let inner = file.section.all().into_iter().skip(1).map(|inner| (inner.noun(), with_title(inner)));
    let shared = kind::shared(file.section);
    root.put("definitions", Json::Map(inner.chain(shared).collect()));
    root
}

fn with_title(inner: &'static Section) -> Json {
    let mut all = Json::map([("title", inner.noun().replace('_', " ").into())]);
    all.extend(section(inner));
    all
}

/// What a map that follows a table may hold.
fn section(section: &'static Section) -> Json {
    let required: Vec<Json> = section.keys.iter().filter(|key| key.required.is_some()).map(|k| k.name.into()).collect();
    // an empty map may be written as nothing
    let kinds = if required.is_empty() { vec!["object".into(), "null".into()] } else { vec!["object".into()] };
    let mut all = Json::map([("description", section.doc.into()), ("type", Json::one_of_many(kinds))]);
    all.put("properties", Json::Map(section.keys.iter().map(|key| (key.name.to_owned(), property(key))).collect()));
    if !required.is_empty() {
        all.put("required", Json::List(required));
    }
    all.put("additionalProperties", Json::Yes(false));
    all
}

fn property(key: &'static Key) -> Json {
    let mut all = Json::map([("description", key.doc.into())]);
    all.extend(kind::schema(&key.kind));
    if let Some(example) = example(key) {
        all.put("examples", Json::List(vec![example]));
    }
    all
}

/// The example as the value that it is.
fn example(key: &Key) -> Option<Json> {
    if key.example.is_empty() {
        return None;
    }
    let source = super::diagnostic::Source {
        id: super::diagnostic::FileId(0),
        path: String::new(),
        text: format!("example: {}\n", key.example),
    };
    yaml::parse(&source).0?.get("example").map(Json::of)
}
