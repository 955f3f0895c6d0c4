//! What surrounds the words of a text: punctuation, polite words, links.
//!
//! Owns the core of a text, which is what `^` phrases, commands and buttons are compared with: "Ya, Pak" is "ya". Knows which
//! signs end a clause and which ask, in all scripts. Leaves out what words mean.

use super::table::Table;
use super::text::{is_edge, is_spaced_letter};

/// The text without polite words and punctuation around it; `whole` is it without punctuation.
pub(super) fn core(text: &[char], whole: (usize, usize), tables: &[&Table]) -> (usize, usize) {
    let mut core = whole;
    let polite: Vec<&[char]> = tables.iter().flat_map(|table| table.polite_words()).collect();
    let is_polite = |(start, end): (usize, usize)| polite.contains(&&text[start..end]);
    while !is_polite(core)
        && let Some(shorter) = polite.iter().find_map(|word| without(text, core, word))
    {
        core = shorter;
    }
    core
}

/// The core without one polite word at its end or start, unless nothing would remain.
fn without(text: &[char], (start, end): (usize, usize), word: &[char]) -> Option<(usize, usize)> {
    let inner = &text[start..end];
    let shorter = if inner.ends_with(word) && is_edge(text, end - word.len()) {
        (start, end - word.len())
    } else if inner.starts_with(word) && is_edge(text, start + word.len()) {
        (start + word.len(), end)
    } else {
        return None;
    };
    Some(trimmed(text, shorter)).filter(|(start, end)| start < end)
}

pub(super) fn trimmed(text: &[char], (mut start, mut end): (usize, usize)) -> (usize, usize) {
    let around = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || ends_clause(c);
    while start < end && around(text[start]) {
        start += 1;
    }
    while start < end && around(text[end - 1]) {
        end -= 1;
    }
    (start, end)
}

/// The question marks of all scripts.
pub(super) fn asks(c: char) -> bool {
    matches!(c, '?' | '？' | '¿' | '؟')
}

pub(super) fn ends_clause(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '\n' | '(' | ')' | '[' | ']' | '"' | '…' | '•' | '|')
        || matches!(c, '“' | '”' | '«' | '»' | '。' | '、' | '។' | '៕' | '៖' | '၊' | '။' | 'ฯ' | 'ຯ' | '\u{e5a}')
}

/// A link reports nothing, whatever words and numbers are in it.
pub(super) fn link_end(text: &[char], at: usize) -> Option<usize> {
    let begins = |prefix: &str| prefix.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c));
    let is_start = at == 0 || !is_spaced_letter(text[at - 1]);
    let is_link = is_start && ["http://", "https://", "www."].iter().any(|prefix| begins(prefix));
    is_link.then(|| at + text[at..].iter().take_while(|c| !c.is_whitespace()).count())
}
