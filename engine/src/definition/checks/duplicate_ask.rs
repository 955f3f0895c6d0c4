//! Questions are told apart by their names, in the whole workflow.

use std::collections::BTreeMap;

use crate::definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut first = BTreeMap::new();
    let mut found = Vec::new();
    for (ask, place) in draft.chart.asks.iter().zip(&draft.places.asks) {
        match first.get(ask.key.as_str()) {
            None => drop(first.insert(ask.key.as_str(), place.name)),
            Some(earlier) => found.push(
                Diagnostic::new(Rule::DuplicateAsk, place.name, format!("two questions are called `{}`", ask.key))
                    .also(*earlier, "the first")
                    .help("give one of them another name"),
            ),
        }
    }
    found
}
