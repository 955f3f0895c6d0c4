//! Reads a map by its table of keys: every accessor reports a located problem instead of failing.
//!
//! `Fields::open` reports unknown and missing keys; `Fields::get` gives one value as a `Field`, which
//! knows its key's kind and is read by one of its typed accessors. An accessor that does not fit the
//! table is a slip of ours, caught in debug builds. Knows nothing of programmes and workflows.

use super::{
    diagnostic::{Diagnostic, Findings, Source, Span},
    keys::{Key, Kind, Section},
    nearest::{Meant, meant, one_of},
    rule::Rule,
    yaml::{self, Node, Value},
};

/// Where reading happens: the file and the place for what is found.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub source: &'a Source,
    pub findings: &'a Findings,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    pub value: T,
    pub span: Span,
}

/// A map that follows a table.
pub struct Fields<'a> {
    pub reader: Reader<'a>,
    pub section: &'static Section,
    /// The map's first line: where problems of the whole map are shown.
    pub span: Span,
    entries: Vec<(&'static Key, Field<'a>)>,
}

/// One value, what its key is called and what the table says of it.
#[derive(Clone)]
pub struct Field<'a> {
    pub reader: Reader<'a>,
    pub name: &'a str,
    pub kind: &'static Kind,
    pub node: &'a Node,
    /// Of the key; of the value itself in a list.
    pub key_span: Span,
}

impl<'a> Reader<'a> {
    pub fn add(&self, diagnostic: Diagnostic) {
        self.findings.add(diagnostic);
    }

    /// The map of a whole file, or of anything else that has no key of its own.
    pub fn root(&self, node: &'a Node, section: &'static Section) -> Option<Fields<'a>> {
        Fields::open(*self, node, section, self.source.start())
    }
}

impl<'a> Fields<'a> {
    pub fn open(reader: Reader<'a>, node: &'a Node, section: &'static Section, at: Span) -> Option<Self> {
        let map: &[yaml::Entry] = match &node.value {
            Value::Map(map) => map,
            Value::Null => &[],
            _ => {
                let message = format!("{} is a map of keys, but this is {}", section.name, node.describe());
                let found = Diagnostic::new(Rule::WrongType, reader.source.first_line(node.span), message);
                reader.add(found.help(format!("write keys: {}", one_of(section.names()))));
                return None;
            }
        };
        let mut entries = Vec::with_capacity(section.keys.len());
        let mut misspelt: Vec<&str> = Vec::new();
        for entry in map {
            match section.key(&entry.key.text) {
                Some(key) => {
                    let field =
                        Field { reader, name: key.name, kind: &key.kind, node: &entry.value, key_span: entry.key.span };
                    entries.push((key, field));
                }
                None if reader.findings.is_full() => break,
                None => {
                    let meant = meant(&entry.key.text, section.names()).map(|meant| {
                        let taken = misspelt.contains(&meant.word) || map.iter().any(|e| e.key.text == meant.word);
                        Meant { sure: meant.sure && !taken, ..meant }
                    });
                    misspelt.extend(meant.map(|meant| meant.word));
                    reader.add(unknown_key(&entry.key, section, meant));
                }
            }
        }
        let span = if map.is_empty() { at } else { reader.source.first_line(node.span) };
        let fields = Self { reader, section, span, entries };
        fields.report_missing(&misspelt);
        Some(fields)
    }

    /// `misspelt`: keys that an unknown one probably is; to report them once is enough.
    fn report_missing(&self, misspelt: &[&str]) {
        for key in self.section.keys {
            let Some(rule) = key.required else { continue };
            let here = self.entries.iter().find(|(k, _)| k.name == key.name);
            let (span, message) = match here {
                Some((_, field)) if field.node.value == Value::Null => {
                    (field.key_span, format!("`{}` has no value", key.name))
                }
                Some(_) => continue,
                None if misspelt.contains(&key.name) => continue,
                None => (self.span, format!("{} needs `{}`", self.section.name, key.name)),
            };
            let example = if key.example.is_empty() || matches!(key.kind, Kind::List(_)) {
                String::new()
            } else {
                format!(", such as `{}: {}`", key.name, key.example)
            };
            self.reader.add(Diagnostic::new(rule, span, message).help(format!("write `{}:`{example}", key.name)));
        }
    }

    /// The value of a key, unless it is absent or empty.
    pub fn get(&self, name: &str) -> Option<&Field<'a>> {
        self.given(name).filter(|f| f.node.value != Value::Null)
    }

    /// The value of a key, unless it is absent.
    pub fn given(&self, name: &str) -> Option<&Field<'a>> {
        debug_assert!(self.section.key(name).is_some(), "`{name}` is not in the table of {}", self.section.name);
        self.entries.iter().find(|(key, _)| key.name == name).map(|(_, f)| f)
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// All that is there, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Field<'a>> {
        self.entries.iter().map(|(_, field)| field)
    }

    /// The key of a value, for problems that are about it; else the map.
    pub fn place(&self, name: &str) -> Span {
        self.get(name).map_or(self.span, |f| f.span())
    }

    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.text()
    }
    pub fn id(&self, name: &str) -> Option<Placed<String>> {
        self.get(name)?.id()
    }
    pub fn reference(&self, name: &str) -> Option<Placed<String>> {
        self.get(name)?.reference()
    }
    /// One or many references.
    pub fn references(&self, name: &str) -> Vec<Placed<String>> {
        self.get(name).map_or(Vec::new(), |f| f.items().iter().filter_map(Field::reference).collect())
    }
    /// One or many texts.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.get(name).map_or(Vec::new(), |f| f.items().iter().filter_map(Field::text).collect())
    }
    pub fn number(&self, name: &str) -> Option<f64> {
        self.get(name)?.number()
    }
    pub fn count(&self, name: &str) -> Option<u32> {
        self.get(name)?.count()
    }
    pub fn yes_no(&self, name: &str) -> Option<bool> {
        self.get(name)?.yes_no()
    }
    pub fn word<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Option<T> {
        self.get(name)?.word(words)
    }
    /// The maps of a list of sections.
    pub fn sections(&self, name: &str) -> Vec<Fields<'a>> {
        self.get(name).map_or(Vec::new(), |f| f.items().iter().filter_map(Field::section).collect())
    }
    /// The names and values of a map with the author's own names.
    pub fn named(&self, name: &str) -> Vec<(Placed<String>, Field<'a>)> {
        self.get(name).map_or(Vec::new(), Field::named)
    }
}

fn unknown_key(key: &yaml::Key, section: &Section, meant: Option<Meant<'_>>) -> Diagnostic {
    let found = Diagnostic::new(Rule::UnknownKey, key.span, format!("unknown key `{}`", key.text))
        .label(format!("not a key of {}", section.name));
    match meant {
        Some(meant) => found.use_instead(meant),
        None => found.help(format!("its keys are {}", one_of(section.names()))),
    }
}

impl<'a> Field<'a> {
    /// The value, or the key where the value takes no room.
    pub fn span(&self) -> Span {
        let span = self.reader.source.first_line(self.node.span);
        if span.start < span.end { span } else { self.key_span }
    }

    pub fn add(&self, diagnostic: Diagnostic) {
        self.reader.add(diagnostic);
    }

    /// "`due` should be a date, but this is a list"
    pub fn wrong(&self, expected: &str) {
        let message = format!("`{}` should be {expected}, but this is {}", self.name, self.node.describe());
        self.add(Diagnostic::new(Rule::WrongType, self.span(), message));
    }

    pub fn placed<T>(&self, value: T) -> Placed<T> {
        Placed { value, span: self.span() }
    }

    /// The text as it was written: `2.10` stays `2.10`.
    pub fn written(&self) -> Option<String> {
        match &self.node.value {
            Value::Text(text) => Some(text.clone()),
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => Some(self.reader.source.at(self.node.span).to_owned()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    fn written_as(&self, expected: &str) -> Option<String> {
        let text = self.written();
        if text.is_none() {
            self.wrong(expected);
        }
        text
    }

    pub fn text(&self) -> Option<String> {
        let text = self.written_as("a text")?;
        if text.trim().is_empty() {
            self.add(Diagnostic::new(Rule::MissingKey, self.span(), format!("`{}` has no text", self.name)));
            return None;
        }
        Some(text)
    }

    /// Letters, digits, `.`, `-`, `_`, at most 64.
    pub fn id(&self) -> Option<Placed<String>> {
        debug_assert!(matches!(self.kind, Kind::Id), "`{}` is no id in the table", self.name);
        let text = self.written_as("an id")?;
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if text.is_empty() || text.len() > 64 || !text.chars().all(fits) {
            let found = Diagnostic::new(Rule::BadId, self.span(), format!("`{text}` cannot be an id"));
            self.add(found.help("an id has letters a to z, digits, `.`, `-` and `_`, at most 64 of them"));
            return None;
        }
        Some(self.placed(text))
    }

    /// An id that must exist elsewhere; whether it does is checked by who knows all of them.
    pub fn reference(&self) -> Option<Placed<String>> {
        self.written_as(&self.kind.describe()).map(|text| self.placed(text))
    }

    pub fn number(&self) -> Option<f64> {
        match self.node.value {
            Value::Int(n) => Some(n as f64),
            Value::Float(n) if n.is_finite() => Some(n),
            _ => {
                match self.written().as_deref().and_then(super::values::bare_number) {
                    Some(number) => {
                        let found = format!("`{}` should be a number, but this is a text", self.name);
                        let found = Diagnostic::new(Rule::WrongType, self.span(), found);
                        self.add(found.help(format!("write the number alone: `{number}`")));
                    }
                    None => self.wrong("a number"),
                }
                None
            }
        }
    }

    pub fn count(&self) -> Option<u32> {
        let count = match self.node.value {
            Value::Int(n) => u32::try_from(n).ok(),
            _ => None,
        };
        if count.is_none() {
            self.wrong("a whole number of 0 or more");
        }
        count
    }

    pub fn yes_no(&self) -> Option<bool> {
        match self.node.value {
            Value::Bool(yes) => Some(yes),
            _ => {
                self.wrong("`true` or `false`");
                None
            }
        }
    }

    /// One of the words that the table allows, as what it means.
    pub fn word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        debug_assert!(
            matches!(self.kind, Kind::Word(table) if table.iter().copied().eq(words.iter().map(|w| w.0))),
            "the words of `{}` differ from the table",
            self.name
        );
        let all = one_of(words.iter().map(|w| w.0));
        let text = self.written_as(&all)?;
        let known = words.iter().find(|(word, _)| *word == text);
        if known.is_none() {
            let what = format!("a value of `{}`", self.name);
            self.add(unknown(Rule::UnknownWord, &self.placed(text), &what, words.iter().map(|w| w.0)));
        }
        known.map(|(_, meaning)| *meaning)
    }

    pub fn section(&self) -> Option<Fields<'a>> {
        let Kind::Section(section) = self.kind else {
            debug_assert!(false, "`{}` is no section in the table", self.name);
            return None;
        };
        Fields::open(self.reader, self.node, section, self.key_span)
    }

    /// The members of a list; of `Kind::OneOrMany` also a single value.
    pub fn items(&self) -> Vec<Field<'a>> {
        let (kind, one) = match self.kind {
            Kind::List(kind) => (*kind, false),
            Kind::OneOrMany(kind) => (*kind, true),
            _ => {
                debug_assert!(false, "`{}` is no list in the table", self.name);
                return Vec::new();
            }
        };
        match &self.node.value {
            Value::List(items) => items.iter().map(|node| self.item(node, kind)).collect(),
            Value::Null => Vec::new(),
            _ if one => vec![Field { kind, ..self.clone() }],
            _ => {
                let found = format!("`{}` should be a list, but this is {}", self.name, self.node.describe());
                self.add(
                    Diagnostic::new(Rule::WrongType, self.span(), found)
                        .help("begin each member with `- `, or write `[one, two]`"),
                );
                Vec::new()
            }
        }
    }

    fn item(&self, node: &'a Node, kind: &'static Kind) -> Field<'a> {
        Field { reader: self.reader, name: self.name, kind, node, key_span: self.key_span }
    }

    /// The author's own names and what stands under them.
    pub fn named(&self) -> Vec<(Placed<String>, Field<'a>)> {
        let Kind::Named(_, kind) = self.kind else {
            debug_assert!(false, "`{}` is no map of names in the table", self.name);
            return Vec::new();
        };
        match &self.node.value {
            Value::Map(entries) => entries
                .iter()
                .map(|e| {
                    let field =
                        Field { reader: self.reader, name: &e.key.text, kind, node: &e.value, key_span: e.key.span };
                    (Placed { value: e.key.text.clone(), span: e.key.span }, field)
                })
                .collect(),
            Value::Null => Vec::new(),
            _ => {
                self.wrong("a map of names");
                Vec::new()
            }
        }
    }

    /// Reads the same value as another kind of the table: for `Kind::Either`.
    pub fn as_kind(&self, kind: &'static Kind) -> Field<'a> {
        Field { kind, ..self.clone() }
    }
}

/// A name that is not among those there are, with the nearest one as the cure: `` `asce` is not an entity ``
pub fn unknown<'w>(
    rule: Rule,
    word: &Placed<String>,
    what: &str,
    words: impl IntoIterator<Item = &'w str, IntoIter: Clone>,
) -> Diagnostic {
    let words = words.into_iter();
    let found = Diagnostic::new(rule, word.span, format!("`{}` is not {what}", word.value));
    match meant(&word.value, words.clone()) {
        Some(meant) => found.use_instead(meant),
        None if words.clone().next().is_none() => found,
        None => found.help(format!("use {}", one_of(words))),
    }
}
