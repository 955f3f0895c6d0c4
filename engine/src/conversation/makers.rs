//! Which organisation is meant: by what somebody wrote for its name, or by what a commitment says.
//!
//! One that is called so exactly is meant; otherwise the best few are offered, and nothing is guessed. A word counts for
//! the less the more organisations have it, so "ministry" alone says little.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    definition::nearest,
    roadmap::{Entity, Programme},
};

/// Of several words at least one must be so rare, where nobody was asked for a name.
const RARE: f64 = 0.5;

/// The one that has exactly this id or name.
pub(super) fn called<'a>(programme: &'a Programme, written: &str) -> Option<&'a Entity> {
    let wanted = words(written);
    if wanted.is_empty() {
        return None;
    }
    let mut found = programme.entities.values().filter(|e| names(e).any(|name| words(name) == wanted));
    let first = found.next()?;
    // two of one name are told apart by the ids
    let same_id = || programme.entities.values().find(|e| e.id.as_str().eq_ignore_ascii_case(written.trim()));
    if found.next().is_some() { same_id().map(|e| &**e) } else { Some(first) }
}

/// Those that may be meant by a name that was written, the best first.
pub(super) fn like<'a>(programme: &'a Programme, written: &str) -> Vec<&'a Entity> {
    let found = ranked(programme, written, 0.0);
    if !found.is_empty() {
        return found;
    }
    let ids = programme.entities.keys().map(|id| id.as_str());
    let names = programme.entities.values().flat_map(|e| names(e));
    let near = nearest(written.trim(), ids.chain(names));
    near.and_then(|name| called(programme, name)).into_iter().collect()
}

/// Those of whom a commitment speaks.
pub(super) fn in_text<'a>(programme: &'a Programme, text: &str) -> Vec<&'a Entity> {
    ranked(programme, text, RARE)
}

fn ranked<'a>(programme: &'a Programme, text: &str, at_least: f64) -> Vec<&'a Entity> {
    let said: BTreeSet<String> = words(text).into_iter().collect();
    let of = |entity: &Entity| -> BTreeSet<String> { names(entity).flat_map(words).collect() };
    let all: Vec<(&Entity, BTreeSet<String>)> = programme.entities.values().map(|e| (&**e, of(e))).collect();
    let mut known: BTreeMap<&str, f64> = BTreeMap::new();
    for word in all.iter().flat_map(|(_, words)| words) {
        *known.entry(word).or_default() += 1.0;
    }
    let plain = text.to_lowercase();
    let score = |entity: &Entity, words: &BTreeSet<String>| -> f64 {
        let shared: f64 = words.intersection(&said).map(|word| 1.0 / known[word.as_str()]).sum();
        // languages that write without spaces
        let whole = names(entity)
            .any(|name| name.chars().count() > 3 && !name.is_ascii() && plain.contains(&name.to_lowercase()));
        shared + if whole { 1.0 } else { 0.0 }
    };
    let mut found: Vec<(f64, &Entity)> = all.iter().map(|(entity, words)| (score(entity, words), *entity)).collect();
    found.retain(|(score, _)| *score > 0.0 && *score >= at_least);
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().map(|(_, entity)| entity).collect()
}

fn names(entity: &Entity) -> impl Iterator<Item = &str> {
    let labels = entity.public_label.iter().flat_map(|label| label.by_language.values());
    let names = entity.name.by_language.values().chain(labels).map(String::as_str);
    names.chain([entity.id.as_str()])
}

/// Letters and digits in small letters; of one or two letters only where they stand alone.
fn words(text: &str) -> Vec<String> {
    let is_letter = |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    text.to_lowercase().split(|c| !is_letter(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
