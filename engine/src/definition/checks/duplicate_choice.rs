//! Two choices that nobody could tell apart in words.

use std::collections::BTreeMap;

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::Placed,
    rule::Rule,
};

pub(crate) fn find<'a>(choices: impl Iterator<Item = &'a Placed<String>>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut found = Vec::new();
    for choice in choices {
        let plain = choice.value.to_lowercase().replace('-', "_");
        match first.get(&plain) {
            None => drop(first.insert(plain, choice.span)),
            Some(earlier) => found.push(
                Diagnostic::new(
                    Rule::DuplicateChoice,
                    choice.span,
                    format!("the choice `{}` exists twice", choice.value),
                )
                .also(*earlier, "the first, but for capitals and hyphens")
                .help("give one of them another name"),
            ),
        }
    }
    found
}
