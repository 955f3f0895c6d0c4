//! Reading the short texts of this module: words with their places, and slips that point at them.
//!
//! `definition` adds where the text stands in its file; a slip only knows the place inside the text. Leaves out
//! the grammars: each noun reads itself.

use std::ops::Range;

use chrono::{NaiveTime, Weekday};

/// What an author wrote wrong: where in the text (bytes), what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Slip {
    pub place: Range<usize>,
    pub message: String,
    pub help: String,
}

impl Slip {
    pub(super) fn new(place: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Slip {
        Slip { place, message: message.into(), help: help.into() }
    }
}

/// Texts longer than this are refused unread.
const MAX_TEXT: usize = 200;

/// The words of a text, taken from the front.
pub(super) struct Words<'a> {
    words: Vec<(usize, &'a str)>,
    next: usize,
    end: usize,
}

impl<'a> Words<'a> {
    /// Words are parted by spaces; a sign is a word of its own wherever it stands.
    pub(super) fn of(text: &'a str) -> Result<Words<'a>, Slip> {
        if text.len() > MAX_TEXT {
            return Err(Slip::new(
                0..text.len(),
                "this is too long",
                "write something like `due - 10 working days 09:00`",
            ));
        }
        let mut words = Vec::new();
        let mut start = None;
        for (place, letter) in text.char_indices() {
            let sign = is_sign(letter);
            if (sign || letter.is_whitespace())
                && let Some(start) = start.take()
            {
                words.push((start, &text[start..place]));
            }
            if sign {
                words.push((place, &text[place..place + letter.len_utf8()]));
            } else if !letter.is_whitespace() && start.is_none() {
                start = Some(place);
            }
        }
        words.extend(start.map(|start| (start, &text[start..])));
        Ok(Words { words, next: 0, end: text.trim_end().len() })
    }

    pub(super) fn peek(&self) -> Option<&'a str> {
        self.words.get(self.next).map(|(_, word)| *word)
    }

    pub(super) fn peek_second(&self) -> Option<&'a str> {
        self.words.get(self.next + 1).map(|(_, word)| *word)
    }

    pub(super) fn take(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.next += 1;
        Some(word)
    }

    /// Takes the next word if it is this one.
    pub(super) fn take_if(&mut self, wanted: &str) -> bool {
        let is = self.peek().is_some_and(|word| word.eq_ignore_ascii_case(wanted));
        self.next += usize::from(is);
        is
    }

    /// Takes the next word if `read` makes something of it.
    pub(super) fn take_map<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = read(self.peek()?)?;
        self.next += 1;
        Some(found)
    }

    /// Where the next word stands, or the end.
    pub(super) fn place(&self) -> Range<usize> {
        self.words.get(self.next).map_or(self.end..self.end, |(at, word)| *at..at + word.len())
    }

    pub(super) fn slip(&self, message: impl Into<String>, help: impl Into<String>) -> Slip {
        Slip::new(self.place(), message, help)
    }

    /// A time of day, if one stands here; a word with a colon that is no time is a slip.
    pub(super) fn take_time(&mut self) -> Result<Option<NaiveTime>, Slip> {
        let Some(word) = self.peek().filter(|word| word.contains(':')) else { return Ok(None) };
        let Some(time) = time(word) else {
            return Err(self.slip(
                format!("`{word}` is no time of day"),
                "write hours and minutes from 00:00 to 23:59, like `09:00`",
            ));
        };
        self.next += 1;
        Ok(Some(time))
    }

    /// Nothing may follow.
    pub(super) fn finish(&self, help: impl Into<String>) -> Result<(), Slip> {
        match self.peek() {
            None => Ok(()),
            Some(word) => Err(self.slip(format!("`{word}` is not understood here"), help)),
        }
    }
}

/// Word processors turn a hyphen into a dash; it means the same.
pub(super) fn is_sign(letter: char) -> bool {
    matches!(letter, '+' | '-' | '\u{2212}' | '\u{2013}')
}

/// `09:00` or `9:00`, to the minute.
pub(super) fn time(word: &str) -> Option<NaiveTime> {
    let (hours, minutes) = word.split_once(':')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let shaped = (1..=2).contains(&hours.len()) && minutes.len() == 2 && digits(hours) && digits(minutes);
    if !shaped {
        return None;
    }
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
}

/// A day of the week by its English name, in full or by three letters.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.to_ascii_lowercase();
    const NAMES: [(&str, Weekday); 7] = [
        ("monday", Weekday::Mon),
        ("tuesday", Weekday::Tue),
        ("wednesday", Weekday::Wed),
        ("thursday", Weekday::Thu),
        ("friday", Weekday::Fri),
        ("saturday", Weekday::Sat),
        ("sunday", Weekday::Sun),
    ];
    NAMES.into_iter().find(|(name, _)| word == *name || word == name[..3]).map(|(_, day)| day)
}

/// The known word that this one was probably meant to be.
pub(super) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = word.to_ascii_lowercase();
    let near = known.iter().map(|candidate| (distance(&word, candidate), *candidate));
    near.filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4).min().map(|(_, candidate)| candidate)
}

/// Letters to change, add or drop to turn one word into the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let change = corner + usize::from(a != *b);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}
