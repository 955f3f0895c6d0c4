//! Text to a tree whose every key and value knows its place.
//!
//! The parser is serde-saphyr's with a budget, so that no file can cost more than a programme needs;
//! its complaints are put into words for coordinators. Types are YAML 1.2's: `off` is a text, a date
//! is a text. What YAML 1.1 tools would read otherwise gets a warning. Knows no keys (`keys`, `fields`).

use std::{
    collections::{HashMap, hash_map},
    fmt,
};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{
    Location, Spanned,
    options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy},
};

use super::{
    complaint::complaint,
    diagnostic::{Diagnostic, Findings, Source, Span},
    rule::Rule,
    trap::warn_of_traps,
};

/// A programme's file is never larger; a calendar of six years has 10 KiB.
pub const MAX_FILE_BYTES: u64 = 1024 * 1024;
/// A roadmap of a thousand activities has 70,000.
const MAX_NODES: usize = 150_000;
/// What `*` references may unfold to, all together.
const MAX_UNFOLDED: usize = 20_000;
const MAX_DEPTH: usize = 40;
const MAX_ALIASES: usize = 100;

#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    /// In the order of the file; every key stands once.
    Map(Vec<Entry>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub key: Key,
    pub value: Node,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub span: Span,
    pub text: String,
}

impl Node {
    /// For messages: "this is a list".
    pub fn describe(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "`true` or `false`",
            Value::Int(_) | Value::Float(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map of keys",
        }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|e| e.key.text == key).map(|e| &e.value),
            _ => None,
        }
    }
}

/// The tree, or none where there is no reading on; and all that is wrong with the YAML itself.
pub fn parse(source: &Source) -> (Option<Node>, Vec<Diagnostic>) {
    let findings = Findings::default();
    let node = read(source, &findings);
    if let Some(node) = &node {
        warn_of_traps(node, source, &findings);
    }
    (node, findings.into_sorted())
}

fn read(source: &Source, findings: &Findings) -> Option<Node> {
    let text = source.text.as_str();
    if text.len() as u64 > MAX_FILE_BYTES {
        findings.add(too_large(source, text.len() as u64));
        return None;
    }
    if let Some(at) = text.find(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        let message = format!(
            "the file holds the character U+{:04X}, which text never has",
            text[at..].chars().next().map_or(0, u32::from)
        );
        let found = Diagnostic::new(Rule::NotText, source.span(at, at + 1), message);
        findings.add(found.help("delete it; if the file looks empty or garbled, save it again as UTF-8 text"));
        return None;
    }
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options()) {
        Ok(raw) => Some(place(raw, source, findings)),
        Err(error) => {
            findings.add(complaint(error.without_snippet(), source));
            None
        }
    }
}

/// For who reads files: a file of this size is not opened at all.
pub fn too_large(source: &Source, bytes: u64) -> Diagnostic {
    // rounded up: what is a little too large has not the size that is allowed
    let tenths = bytes.saturating_mul(10).div_ceil(1024 * 1024);
    let size = match (tenths / 10, tenths % 10) {
        (0, _) => format!("{bytes} bytes"),
        (whole, 0) => format!("{whole} MiB"),
        (whole, part) => format!("{whole}.{part} MiB"),
    };
    let in_folder = super::files::FOLDERS.iter().any(|folder| source.path.split('/').any(|part| part == *folder));
    let help = if in_folder {
        "split it, or check whether the right file was copied here"
    } else {
        "check whether the right file was copied here; no programme needs so much"
    };
    Diagnostic::new(Rule::TooLarge, source.start(), format!("`{}` has {size}, the limit is 1 MiB", source.path))
        .help(help)
}

fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_events: 4 * MAX_NODES,
            max_aliases: MAX_ALIASES,
            max_anchors: MAX_ALIASES,
            max_depth: MAX_DEPTH,
            flow_nesting_limit: MAX_DEPTH,
            max_documents: 1,
            max_merge_keys: MAX_ALIASES,
            max_recorded_anchor_events: MAX_UNFOLDED,
            max_recorded_anchor_bytes: 4 * 1024 * 1024,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 2 * MAX_UNFOLDED,
            max_replay_stack_depth: 8,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Merge,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    }
}

/// What the parser yields, before places are looked up.
enum Raw {
    Scalar(Value),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }
    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }
    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Bool(value)))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Int(value)))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Scalar(i64::try_from(value).map_or(Value::Float(value as f64), Value::Int)))
    }
    fn visit_i128<E>(self, value: i128) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Float(value as f64)))
    }
    fn visit_u128<E>(self, value: u128) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Float(value as f64)))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Float(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Text(value.to_owned())))
    }
    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Text(value)))
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }
    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<Raw, E> {
        Err(E::custom("binary data has no place in a programme"))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = access.next_key()? {
            let value = access.next_value()?;
            entries.push((key, value));
        }
        Ok(Raw::Map(entries))
    }
}

fn place(raw: Spanned<Raw>, source: &Source, findings: &Findings) -> Node {
    let own = span_of(&raw.defined, source);
    match raw.value {
        Raw::Scalar(value) => Node { span: own, value },
        Raw::List(items) => {
            let items: Vec<Node> = items.into_iter().map(|item| place(item, source, findings)).collect();
            let span = items.iter().filter(|i| i.span.start >= own.start).fold(own, |all, item| all.to(item.span));
            Node { span, value: Value::List(items) }
        }
        Raw::Map(entries) => {
            let mut span = own;
            let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
            let mut first: HashMap<String, Span> = HashMap::with_capacity(entries.len());
            for (key, value) in entries {
                let key = Key { span: span_of(&key.defined, source), text: key.value };
                let value = place(value, source, findings);
                if key.span.start >= own.start {
                    span = span.to(key.span).to(value.span);
                }
                match first.entry(key.text.clone()) {
                    hash_map::Entry::Occupied(first) => findings.add(twice(&key, *first.get())),
                    hash_map::Entry::Vacant(free) => {
                        free.insert(key.span);
                        kept.push(Entry { key, value });
                    }
                }
            }
            Node { span, value: Value::Map(kept) }
        }
    }
}

fn twice(key: &Key, first: Span) -> Diagnostic {
    Diagnostic::new(Rule::DuplicateKey, key.span, format!("the key `{}` stands twice in one map", key.text))
        .label("again here")
        .also(first, "first here")
        .help("keep one of the two; only the first was read")
}

/// A parser's place; where it knows no bytes, the character at its line and column.
pub(super) fn span_of(location: &Location, source: &Source) -> Span {
    let span = location.span();
    if let (Some(start), Some(len)) = (span.byte_offset(), span.byte_len()) {
        return source.span(start as usize, (start + len) as usize);
    }
    let line_start =
        source.text.split_inclusive('\n').take((location.line() as usize).saturating_sub(1)).map(str::len).sum();
    let line = source.text[line_start..].split('\n').next().unwrap_or("");
    let column = (location.column() as usize).saturating_sub(1);
    let start = line.char_indices().nth(column).map_or(line.len(), |(i, _)| i);
    let len = line[start..].chars().next().map_or(0, char::len_utf8);
    source.span(line_start + start, line_start + start + len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::diagnostic::FileId;

    fn source(text: impl Into<String>) -> Source {
        Source { id: FileId(0), path: "x.yaml".into(), text: text.into() }
    }

    #[test]
    fn values_know_their_places() {
        let source = source("\u{feff}ก: [x, 'y', 1, 2.50, true, ~]\nb: {c: 2024-06-13, d: off}\n");
        let (node, found) = parse(&source);
        assert_eq!(found.len(), 1, "the unquoted `off` is a trap: {found:?}");
        let node = node.unwrap();
        let Value::List(items) = &node.get("ก").unwrap().value else { panic!("a list") };
        let texts: Vec<&str> = items.iter().map(|i| source.at(i.span)).collect();
        assert_eq!(texts, ["x", "'y'", "1", "2.50", "true", "~"]);
        let kinds: Vec<&str> = items.iter().map(Node::describe).collect();
        assert_eq!(kinds, ["a text", "a text", "a number", "a number", "`true` or `false`", "nothing"]);
        assert_eq!(node.get("b").unwrap().get("c").unwrap().value, Value::Text("2024-06-13".into()));
        assert_eq!(node.get("b").unwrap().get("d").unwrap().value, Value::Text("off".into()));
    }

    /// Nothing that a file can hold panics, hangs or costs more than a moment.
    #[test]
    fn bombs_are_refused_quickly() {
        let alias = |c: u8| format!("{}: &{0} [{}]\n", c as char, vec![format!("*{}", (c - 1) as char); 9].join(","));
        let laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned() + &(b'b'..=b'i').map(alias).collect::<String>();
        let deep: String = (0..200).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
        let bombs = [
            (Rule::Budget, laughs),
            (Rule::Budget, "[".repeat(100_000)),
            (Rule::Budget, "{a: ".repeat(50_000)),
            (Rule::Budget, deep),
            (Rule::Budget, "- 1\n".repeat(160_000)),
            (Rule::Budget, format!("a: &b 1\nc: [{}]", "*b,".repeat(101))),
            (Rule::TooLarge, "a".repeat(50 * 1024 * 1024)),
            (Rule::NotText, "a: \0".to_owned()),
            (Rule::NotText, "a: \u{1b}[31m".to_owned()),
        ];
        for (rule, text) in bombs {
            let begun = std::time::Instant::now();
            let source = source(text);
            let (node, found) = parse(&source);
            assert!(node.is_none());
            assert_eq!(found.iter().map(|f| f.rule).collect::<Vec<_>>(), [rule], "{found:?}");
            found[0].render(&[source], false);
            assert!(begun.elapsed().as_secs() < 30, "{rule:?} took {:?}", begun.elapsed());
        }
    }
}
