//! What expressions can call, and how each is written.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::{Placed, unknown},
    nearest::{nearest, one_of},
    rule::Rule,
};

const FUNCTIONS: [(&str, &str); 9] = [
    ("has", "has(progress)"),
    ("in_state", "in_state('blocked')"),
    ("size", "size(evidence)"),
    ("date", "date('2024-06-13')"),
    ("contains", "note.contains('late')"),
    ("startsWith", "note.startsWith('late')"),
    ("endsWith", "note.endsWith('late')"),
    ("all", "evidence.all(one, one.startsWith('https'))"),
    ("exists", "evidence.exists(one, one.endsWith('.pdf'))"),
];
/// What CEL, or another language, has instead.
const ELSEWHERE: [(&[&str], &str); 7] = [
    (&["timestamp", "duration"], "write `date('2024-06-13')`; days are added as numbers, such as `due + 7`"),
    (
        &["int", "uint", "double", "string", "bool", "bytes", "type", "dyn"],
        "values are compared as they are; no conversion is needed",
    ),
    (&["filter", "map", "exists_one", "existsOne", "any", "some"], "for lists there are `all` and `exists`"),
    (&["matches"], "there are no patterns; write `contains`, `startsWith` or `endsWith`"),
    (&["not"], "write `!`"),
    (&["now", "today"], "write `today`, without brackets"),
    (&["length", "len", "count"], "write `size(evidence)`"),
];

pub(crate) fn found(name: &Placed<String>) -> Diagnostic {
    let found = Diagnostic::new(Rule::UnknownFunction, name.span, format!("there is no function `{}`", name.value));
    let names = || FUNCTIONS.iter().map(|(name, _)| *name);
    if let Some((_, help)) = ELSEWHERE.iter().find(|(words, _)| words.contains(&name.value.as_str())) {
        return found.help(*help);
    }
    match nearest(&name.value, names()) {
        Some(name) => found.replace_with(name),
        None => found.help(format!("there are {}", one_of(names()).replace(" or ", " and "))),
    }
}

/// A function that is there, written in another way.
pub(crate) fn used_otherwise(name: &str, span: Span) -> Diagnostic {
    let example = FUNCTIONS.iter().find(|(known, _)| *known == name).map_or(name, |(_, example)| example);
    Diagnostic::new(Rule::UnknownFunction, span, format!("`{name}` is not written like this"))
        .help(format!("write it as in `{example}`"))
}

pub(crate) fn no_word_for_targets(name: &Placed<String>, words: &[&str]) -> Diagnostic {
    unknown(Rule::UnknownFunction, name, "a word for targets", words.iter().copied())
}
