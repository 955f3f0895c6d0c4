//! What messages refer to: whether it is there, and whether it comes to an end.
//!
//! Fluent stops writing after a hundred values, and its way of saying so can panic. So a message that might
//! get there, through circles or sheer size, is refused here and never formatted.

use std::collections::{BTreeMap, BTreeSet};

use super::ftl::{FtlSlip, Parts};

/// Values put into one text, those of the messages it refers to included. Fluent's own limit.
const MAX_PLACEABLES: usize = 100;

type Messages = BTreeMap<String, Parts>;

/// References of what was added to messages that this language does not have.
pub(super) fn unknown(added: &Messages, all: &Messages) -> Vec<FtlSlip> {
    let references = added.values().flat_map(|parts| &parts.references);
    references
        .filter(|(name, _)| !all.contains_key(name))
        .map(|(name, range)| FtlSlip {
            range: range.clone(),
            message: format!("no text `{name}` in this language: write one, or `{{ ${name} }}` if a variable is meant"),
        })
        .collect()
}

/// What was added and has no end, or takes the end from a message that was there before.
pub(super) fn endless(added: &Messages, all: &Messages) -> Vec<FtlSlip> {
    let mut slips = Vec::new();
    for key in without_end(all) {
        let through = reachable(all, key);
        let Some(cause) = added.get(key).or_else(|| through.iter().find_map(|k| added.get(*k))) else { continue };
        let leads_back = all[key].references.iter().any(|(name, _)| reachable(all, name).contains(key));
        let message = match leads_back {
            true => format!("`{key}` refers to texts that lead back to it"),
            false => {
                format!("`{key}` puts in more than {MAX_PLACEABLES} values, with what it refers to: make it shorter")
            }
        };
        slips.push(FtlSlip { range: cause.key.clone(), message });
    }
    slips
}

/// Messages that lead back to themselves, put in too much, or refer to one that does.
pub(super) fn without_end(messages: &Messages) -> BTreeSet<&str> {
    let mut weights: BTreeMap<&str, usize> = BTreeMap::new();
    // a round for each level of references; more levels than values allowed are too many anyway
    for _ in 0..=MAX_PLACEABLES {
        let before = weights.len();
        for (key, parts) in messages {
            if !weights.contains_key(key.as_str())
                && let Some(weight) = weight(messages, &weights, parts)
            {
                weights.insert(key, weight);
            }
        }
        if weights.len() == before {
            break;
        }
    }
    let bounded = |key: &str| weights.get(key).is_some_and(|weight| *weight <= MAX_PLACEABLES);
    messages.keys().map(String::as_str).filter(|key| !bounded(key)).collect()
}

/// None while a message it refers to has not been weighed.
fn weight(messages: &Messages, weights: &BTreeMap<&str, usize>, parts: &Parts) -> Option<usize> {
    let known = parts.references.iter().filter(|(name, _)| messages.contains_key(name));
    known
        .map(|(name, _)| weights.get(name.as_str()).copied())
        .try_fold(parts.placeables, |sum, weight| Some(sum.saturating_add(weight?)))
}

/// The message itself and all it refers to.
pub(super) fn reachable<'a>(messages: &'a Messages, key: &str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = vec![key];
    while let Some(next) = open.pop() {
        let Some((name, parts)) = messages.get_key_value(next) else { continue };
        if seen.insert(name.as_str()) {
            open.extend(parts.references.iter().map(|(name, _)| name.as_str()));
        }
    }
    seen
}
