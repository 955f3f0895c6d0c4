//! The table of keys: what every file and section may hold.
//!
//! One table drives reading (`fields`), suggestions, `explain` and the JSON Schema, so that they cannot
//! drift (DECISIONS 24). Here is its form; the tables stand in `keys/programme.rs`, `keys/workflow.rs` and,
//! for stories, `scenario/file.rs`.

pub mod programme;
pub mod workflow;

use super::rule::Rule;

/// A kind of file: what it is called, where it stands in a programme, and what stands in it.
#[derive(Debug)]
pub struct FileKind {
    /// As `schema` and `explain` call it.
    pub name: &'static str,
    /// Its place in a programme's folder.
    pub place: &'static str,
    pub section: &'static Section,
}

pub static FILE_KINDS: [FileKind; 8] = [
    FileKind { name: "waymark", place: "waymark.yaml", section: &programme::WAYMARK },
    FileKind { name: "entities", place: "entities.yaml", section: &programme::ENTITIES_FILE },
    FileKind { name: "roadmap", place: "roadmap.yaml", section: &programme::ROADMAP },
    FileKind { name: "commitments", place: "commitments.yaml", section: &programme::COMMITMENTS },
    FileKind { name: "consultations", place: "consultations.yaml", section: &programme::CONSULTATIONS },
    FileKind { name: "calendar", place: "calendars/*.yaml", section: &programme::CALENDAR },
    FileKind { name: "workflow", place: "workflows/*.yaml", section: &workflow::WORKFLOW },
    FileKind { name: "scenarios", place: "*.scenarios.yaml", section: &crate::scenario::SCENARIOS_FILE },
];

/// What a map may hold: a file, an item, a state.
#[derive(Debug)]
pub struct Section {
    /// With its article: "an activity", "the file `waymark.yaml`".
    pub name: &'static str,
    pub doc: &'static str,
    pub keys: &'static [Key],
}

#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub kind: Kind,
    /// The rule that is broken where it is missing; none: it may be.
    pub required: Option<Rule>,
    pub doc: &'static str,
    /// As it is written in YAML after `key: `.
    pub example: &'static str,
}

/// What a value may be.
#[derive(Debug)]
pub enum Kind {
    Text,
    /// A text, or a map from language to text.
    Localised,
    /// A new id.
    Id,
    /// The id of something: "entity", "activity".
    Reference(&'static str),
    Date,
    DateTime,
    Number,
    /// A whole number of 0 or more.
    Count,
    YesNo,
    /// One of these words.
    Word(&'static [&'static str]),
    Zone,
    Language,
    Country,
    QuietHours,
    /// `due - 10 working days 09:00`
    Moment,
    /// `3 working days`
    Amount,
    /// `first monday 09:00`
    Recurrence,
    /// `0 9 1 * *`
    Cron,
    /// The condition of `when`: a map, or a text, which is an expression of CEL.
    Guard,
    /// Any single value: a text, number, date, yes or no.
    Scalar,
    List(&'static Kind),
    /// One, or a list of them.
    OneOrMany(&'static Kind),
    /// A map with names of the author's own: states, facts, answers.
    Named(Names, &'static Kind),
    Section(&'static Section),
    /// One of several forms.
    Either(&'static [Kind]),
    /// Anything; read by code of its own.
    Any,
}

/// What the author's own names may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Letters, digits, `-` and `_`: states, questions, choices.
    Words,
    /// Letters, digits and `_`, beginning with a letter.
    Facts,
    /// Whatever the other side calls things.
    Any,
}

impl Section {
    /// One word for it: `activity`, `priority_action`, `escalate`.
    pub fn noun(&self) -> String {
        let name = ["the file ", "a file of ", "a step of ", "a ", "an "]
            .iter()
            .find_map(|article| self.name.strip_prefix(article));
        name.unwrap_or(self.name).trim_matches('`').trim_end_matches(".yaml").replace(' ', "_")
    }

    /// This section and all that can be met inside it, each once.
    pub fn all(&'static self) -> Vec<&'static Section> {
        let mut found: Vec<&'static Section> = vec![self];
        let mut next = 0;
        while let Some(section) = found.get(next) {
            for section in section.keys.iter().flat_map(|key| key.kind.sections()) {
                if !found.iter().any(|known| std::ptr::eq(*known, section)) {
                    found.push(section);
                }
            }
            next += 1;
        }
        found
    }

    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|k| k.name == name)
    }

    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.keys.iter().map(|k| k.name)
    }
}

impl Key {
    pub const fn required(name: &'static str, kind: Kind, doc: &'static str, example: &'static str) -> Self {
        Self::required_by(Rule::MissingKey, name, kind, doc, example)
    }

    pub const fn required_by(
        rule: Rule,
        name: &'static str,
        kind: Kind,
        doc: &'static str,
        example: &'static str,
    ) -> Self {
        Self { name, kind, required: Some(rule), doc, example }
    }

    pub const fn optional(name: &'static str, kind: Kind, doc: &'static str, example: &'static str) -> Self {
        Self { name, kind, required: None, doc, example }
    }
}

impl Kind {
    /// The sections that stand directly in a value of this kind.
    pub fn sections(&'static self) -> Vec<&'static Section> {
        match self {
            Kind::Section(section) => vec![section],
            Kind::List(kind) | Kind::OneOrMany(kind) | Kind::Named(_, kind) => kind.sections(),
            Kind::Either(kinds) => kinds.iter().flat_map(Kind::sections).collect(),
            Kind::Text | Kind::Localised | Kind::Id | Kind::Reference(_) | Kind::Date | Kind::DateTime => Vec::new(),
            Kind::Number | Kind::Count | Kind::YesNo | Kind::Word(_) | Kind::Zone | Kind::Language => Vec::new(),
            Kind::Country | Kind::QuietHours | Kind::Moment | Kind::Amount | Kind::Recurrence => Vec::new(),
            Kind::Cron | Kind::Guard | Kind::Scalar | Kind::Any => Vec::new(),
        }
    }

    /// For messages: "should be …".
    pub fn describe(&self) -> String {
        match self {
            Kind::Text => "a text".into(),
            Kind::Localised => "a text, or a map from language to text".into(),
            Kind::Id => "an id".into(),
            Kind::Reference(what) => format!("the id of {what}"),
            Kind::Date => "a date such as `2024-06-13`".into(),
            Kind::DateTime => "a date with a time such as `2024-04-24T09:00`".into(),
            Kind::Number => "a number".into(),
            Kind::Count => "a whole number".into(),
            Kind::YesNo => "`true` or `false`".into(),
            Kind::Word(words) => super::nearest::one_of(words.iter().copied()),
            Kind::Zone => "a time zone such as `Asia/Jakarta`".into(),
            Kind::Language => "a language code such as `en`".into(),
            Kind::Country => "a country code such as `VN`".into(),
            Kind::QuietHours => "quiet hours such as `\"18:00-08:00\"`".into(),
            Kind::Moment => "a moment such as `due - 7 days 09:00`".into(),
            Kind::Amount => "an amount of time such as `3 working days`".into(),
            Kind::Recurrence => "a recurrence such as `first monday 09:00`".into(),
            Kind::Guard => "a condition such as `{progress: {at_least: 100}}` or `\"progress >= 100\"`".into(),
            Kind::Scalar => "a single value".into(),
            Kind::List(_) => "a list".into(),
            Kind::OneOrMany(one) => format!("{}, or a list", one.describe()),
            Kind::Cron => "five fields of cron such as `\"0 9 1 * *\"`".into(),
            Kind::Named(..) | Kind::Section(_) => "a map of keys".into(),
            Kind::Either(kinds) => kinds.iter().map(Kind::describe).collect::<Vec<_>>().join(", or "),
            Kind::Any => "a value".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::definition::{
        diagnostic::{FileId, Findings, Source},
        fields::{Field, Reader},
        yaml,
    };

    fn all() -> Vec<&'static Section> {
        let mut all: Vec<&'static Section> = Vec::new();
        for section in FILE_KINDS.iter().flat_map(|file| file.section.all()) {
            if !all.iter().any(|known| std::ptr::eq(*known, section)) {
                all.push(section);
            }
        }
        all
    }

    #[test]
    fn every_key_stands_once_with_words_about_it() {
        let sections = all();
        assert!(sections.len() > 20);
        for section in sections {
            let names: BTreeSet<&str> = section.names().collect();
            assert_eq!(names.len(), section.keys.len(), "{}", section.name);
            assert!(!section.doc.is_empty() && section.keys.iter().all(|key| !key.doc.is_empty()), "{}", section.name);
        }
    }

    /// An example is shown where the key is missing, so it must be right.
    #[test]
    fn every_example_is_of_its_kind() {
        for section in all() {
            for key in section.keys.iter().filter(|key| !key.example.is_empty()) {
                let text = format!("{}: {}\n", key.name, key.example);
                let source = Source { id: FileId(0), path: section.name.into(), text };
                let (node, found) = yaml::parse(&source);
                assert_eq!(found, [], "{}", source.text);
                let node = node.as_ref().and_then(|n| n.get(key.name)).unwrap();
                let findings = Findings::default();
                let reader = Reader { source: &source, findings: &findings };
                read(&Field { reader, name: key.name, kind: &key.kind, node, key_span: node.span });
                assert_eq!(findings.into_sorted(), [], "{}", source.text);
            }
        }
    }

    fn read(field: &Field<'_>) {
        match field.kind {
            Kind::Text => drop(field.text()),
            Kind::Localised => drop(field.localised(&["en".into()])),
            Kind::Id => drop(field.id()),
            Kind::Date => drop(field.date()),
            Kind::DateTime => drop(field.date_time()),
            Kind::Number => drop(field.number()),
            Kind::Count => drop(field.count()),
            Kind::YesNo => drop(field.yes_no()),
            Kind::Zone => drop(field.zone()),
            Kind::Language => drop(field.language()),
            Kind::Country => drop(field.country()),
            Kind::QuietHours => drop(field.quiet_hours()),
            Kind::Word(words) => assert!(words.contains(&field.text().unwrap().as_str()), "{}", field.name),
            Kind::List(_) | Kind::OneOrMany(_) => field.items().iter().for_each(read),
            Kind::Named(..) => field.named().iter().for_each(|(_, field)| read(field)),
            Kind::Section(_) => drop(field.section()),
            Kind::Reference(_) => drop(field.reference()),
            Kind::Moment | Kind::Amount | Kind::Recurrence | Kind::Cron | Kind::Guard => {}
            Kind::Scalar | Kind::Either(_) | Kind::Any => {}
        }
    }
}
