//! Typing errors in words of five letters and more.
//!
//! Owns one rule: an unknown word that is one slip away from exactly one known word is that word, and one that may be
//! "not" is "not". Shorter words, other first letters, words that stand near two known ones, and the table's list of real
//! words that look like slips (`susah` is not `sudah`) are left alone. Scripts without spaces have no such correction.

use std::collections::HashSet;

use super::table::Table;
use super::text::is_spaced_letter;

const SHORTEST_CORRECTED: usize = 5;

/// Replaces the slips in a folded text by the words meant; `labels` are known words beside the tables'.
pub(super) fn correct(text: &[char], tables: &[&Table], labels: &[Vec<char>]) -> Vec<char> {
    let label_words: HashSet<&[char]> = labels.iter().flat_map(|label| words_of(label)).collect();
    let mut corrected = Vec::with_capacity(text.len());
    for stretch in text.chunk_by(|one, other| is_spaced_letter(*one) == is_spaced_letter(*other)) {
        let is_word = stretch.first().is_some_and(|c| is_spaced_letter(*c));
        let meant = if is_word { meant(stretch, tables, &label_words) } else { None };
        corrected.extend_from_slice(meant.unwrap_or(stretch));
    }
    corrected
}

fn words_of(phrase: &[char]) -> impl Iterator<Item = &[char]> {
    phrase.split(|c| !is_spaced_letter(*c)).filter(|word| !word.is_empty())
}

fn meant<'a>(typed: &[char], tables: &[&'a Table], labels: &HashSet<&'a [char]>) -> Option<&'a [char]> {
    let is_known = |table: &&Table| table.words.contains(typed) || table.not_slips.contains(typed);
    if typed.len() + 1 < SHORTEST_CORRECTED || labels.contains(typed) || tables.iter().any(is_known) {
        return None;
    }
    let known = tables.iter().flat_map(|table| &table.words).map(Vec::as_slice).chain(labels.iter().copied());
    let mut near: Vec<&[char]> =
        known.filter(|word| word.len() >= SHORTEST_CORRECTED && is_slip(typed, word)).collect();
    // who leaves accents out does so throughout
    if typed.iter().all(char::is_ascii) && near.iter().any(|word| word.iter().all(char::is_ascii)) {
        near.retain(|word| word.iter().all(char::is_ascii));
    }
    near.sort_by_key(|word| (word.len(), *word));
    let is_cautious = |word: &&&[char]| tables.iter().any(|table| table.cautious_words.contains(**word));
    if let Some(not) = near.iter().find(is_cautious) {
        return Some(not);
    }
    // several forms of one word ("delay", "delayed") are no collision: the longest is meant
    let stem = *near.first()?;
    let longest = *near.last()?;
    near.iter().all(|word| word.starts_with(stem)).then_some(longest)
}

/// One letter wrong, missing or too many, or two neighbours exchanged; never the first letter.
pub(super) fn is_slip(typed: &[char], meant: &[char]) -> bool {
    if typed.first() != meant.first() || typed.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let same = typed.iter().zip(meant).take_while(|(one, other)| one == other).count();
    let (typed, meant) = (&typed[same..], &meant[same..]);
    match (typed, meant) {
        ([], []) => false,
        ([a, b, typed @ ..], [c, d, meant @ ..]) if a == d && b == c && typed == meant => true,
        _ if typed.len() == meant.len() => typed[1..] == meant[1..],
        _ if typed.len() > meant.len() => typed[1..] == *meant,
        _ => *typed == meant[1..],
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::table;
    use super::*;

    fn check(text: &str, expect: &str) {
        let tables = [table("id").expect("shipped"), table("en").expect("shipped")];
        let text: Vec<char> = text.chars().collect();
        let label: Vec<char> = "menunggu anggaran".chars().collect();
        assert_eq!(correct(&text, &tables, &[label]).into_iter().collect::<String>(), expect);
    }

    #[test]
    fn slips() {
        for (text, expect) in [
            ("selesei", "selesai"),
            ("sudah selesia!", "sudah selesai!"),
            ("finsihed", "finished"),
            ("delayd", "delayed"),
            ("angaran", "anggaran"),
            ("susah", "susah"),
            ("dome", "dome"),
            ("relayed", "relayed"),
            ("telambat 15 me", "terlambat 15 me"),
            ("selesai", "selesai"),
        ] {
            check(text, expect);
        }
    }

    #[test]
    fn one_slip_and_not_two() {
        for (typed, meant, expect) in [
            ("selesai", "selesai", false),
            ("selsai", "selesai", true),
            ("sselesai", "selesai", true),
            ("elesai", "selesai", false),
            ("selseia", "selesai", false),
            ("finishe", "finished", true),
        ] {
            let chars = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(is_slip(&chars(typed), &chars(meant)), expect, "{typed} {meant}");
        }
    }
}
