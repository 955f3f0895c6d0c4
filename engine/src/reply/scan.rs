//! Finding the phrases of several languages in one text: from left to right, the longest match at every place.
//!
//! Owns matching and cutting the text into pieces; no spaces are needed where the script has none. Knows nothing of what
//! pieces mean together: that "done" after "not" is the opposite is `sense`'s.

use std::collections::HashMap;

use super::date::{DateBlanks, DateKind, DateSaid, Year};
use super::figures::{is_torn, read_date, read_figure, scaled_digits};
use super::frame::{asks, core, ends_clause, link_end, trimmed};
use super::number::Number;
use super::pattern::{Blank, Meaning, Part, Pattern};
use super::table::{Names, Table};
use super::text::{Letters, is_edge, is_unspaced, match_letters, words_between_spaces};
use super::{Command, Word, spoken};

/// A piece of the text, in order.
#[derive(Debug)]
pub(super) enum Piece {
    /// A phrase or figure with all it can mean; nothing if it is understood to report nothing.
    Known(Vec<Sense>),
    /// Words that no table has.
    Unknown(usize),
    /// The end of a clause.
    Break,
    /// The end of a clause that may be the first half of a sentence: "if the money comes, it is done".
    Comma,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    Word(Word),
    Command(Command),
    Negation,
    Doubt,
    Contrast,
    Question,
    /// From here on the text is somebody else's.
    Forwarded,
    Number(Number),
    Date(DateSaid),
}

/// A text and the languages it is read in.
pub(super) struct Scan<'a> {
    text: &'a [char],
    tables: &'a [&'a Table],
    /// The text without punctuation around it, and also without polite words: what `^` phrases must fill.
    whole: (usize, usize),
    core: (usize, usize),
    unaccented: bool,
    possible: Possible<'a>,
}

/// The patterns of which all letters occur in the text, by how they begin.
struct Possible<'a> {
    by_first_letter: HashMap<char, Vec<(&'a Table, &'a Pattern)>>,
    beginning_with_blank: Vec<(&'a Table, &'a Pattern)>,
}

#[derive(Default, Clone)]
struct Blanks {
    date: DateBlanks,
    amounts: Vec<f64>,
    whole: f64,
}

struct Found {
    end: usize,
    weight: (bool, usize),
    senses: Vec<Sense>,
}

/// Names and counts beyond this are nobody's date.
const MOST_COUNTED: u32 = 999;

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a [char], tables: &'a [&'a Table]) -> Scan<'a> {
        let unaccented = text.iter().all(|c| c.is_ascii() || !c.is_alphabetic());
        let whole = trimmed(text, (0, text.len()));
        Scan { text, tables, whole, core: core(text, whole, tables), unaccented, possible: Possible::of(text, tables) }
    }

    /// The text without polite words and punctuation around it.
    pub(super) fn core(&self) -> &'a [char] {
        &self.text[self.core.0..self.core.1]
    }

    pub(super) fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = 0;
        while at < self.text.len() {
            let (piece, end) = self.piece(at);
            pieces.extend(piece);
            at = end.max(at + 1);
        }
        pieces
    }

    fn piece(&self, at: usize) -> (Option<Piece>, usize) {
        if let Some(end) = link_end(self.text, at) {
            return (None, end);
        }
        if let Some((end, senses)) = self.longest(at) {
            return (Some(Piece::Known(senses)), end);
        }
        if let Some(end) = self.quotation(at) {
            return (Some(Piece::Unknown(words_between_spaces(&self.text[at..end]).max(1))), end);
        }
        match self.text[at] {
            c if asks(c) => (Some(Piece::Known(vec![Sense::Question])), at + 1),
            // "more than 50" reports no 50
            '<' | '>' | '≤' | '≥' if !self.is_arrow(at) => (Some(Piece::Known(vec![Sense::Negation])), at + 1),
            ',' | '、' | '၊' => (Some(Piece::Comma), at + 1),
            c if ends_clause(c) => (Some(Piece::Break), at + 1),
            '-' if self.text.get(at + 1).is_none_or(|c| c.is_whitespace()) => (Some(Piece::Break), at + 1),
            c if c.is_alphanumeric() => self.unknown(at),
            _ => (None, at + 1),
        }
    }

    /// The end of what stands in quotation marks: another's words, unless it is all that is said.
    fn quotation(&self, at: usize) -> Option<usize> {
        let closing = match self.text[at] {
            '"' => '"',
            '“' => '”',
            '«' => '»',
            '「' => '」',
            _ => return None,
        };
        let length = self.text[at + 1..].iter().position(|c| *c == closing)?;
        let end = at + 1 + length + 1;
        (self.core.0 < at || end < self.core.1).then_some(end)
    }

    /// `delayed -> 15 May`.
    fn is_arrow(&self, at: usize) -> bool {
        let joins =
            |i: Option<usize>| i.and_then(|i| self.text.get(i)).is_some_and(|c| matches!(c, '-' | '=' | '<' | '>'));
        joins(at.checked_sub(1)) || joins(Some(at + 1))
    }

    /// One unknown word, or in an unspaced script all letters up to the next phrase.
    fn unknown(&self, at: usize) -> (Option<Piece>, usize) {
        let mut end = at + 1;
        if is_unspaced(self.text[at]) {
            let goes_on = |end: usize| self.text.get(end).is_some_and(|c| is_unspaced(*c) && !ends_clause(*c));
            while goes_on(end) && (!is_edge(self.text, end) || self.longest(end).is_none()) {
                end += 1;
            }
        } else {
            let is_digit = |at: usize| self.text.get(at).is_some_and(char::is_ascii_digit);
            let goes_on = |end: usize| {
                let separates = matches!(self.text.get(end), Some('.' | ',')) && is_digit(end - 1) && is_digit(end + 1);
                end < self.text.len() && (is_digit(end) || separates || !is_edge(self.text, end))
            };
            while goes_on(end) {
                end += 1;
            }
        }
        (Some(Piece::Unknown(words_between_spaces(&self.text[at..end]).max(1))), end)
    }

    fn longest(&self, at: usize) -> Option<(usize, Vec<Sense>)> {
        if !is_edge(self.text, at) {
            return None;
        }
        let mut found: Vec<Found> = self.figure(at).into_iter().collect();
        found.extend(self.phrases(at));
        let end = found.iter().map(|found| found.end).max().filter(|end| *end > at)?;
        found.retain(|found| found.end == end);
        let weight = found.iter().map(|found| found.weight).max()?;
        let mut senses: Vec<Sense> = Vec::new();
        for found in found.iter().filter(|found| found.weight == weight || found.is_word()) {
            let is_new = |sense: &&Sense| !senses.contains(sense) && (!sense.is_amount() || !has_amount(&senses));
            let new: Vec<Sense> = found.senses.iter().filter(is_new).copied().collect();
            senses.extend(new);
        }
        Some((end, senses))
    }

    fn figure(&self, at: usize) -> Option<Found> {
        let decimal = self.tables.first()?.decimal;
        let scales: Vec<&Names> = self.tables.iter().map(|table| &table.scales).collect();
        let figure = read_figure(self.text, at, decimal, &scales)?;
        Some(Found { end: figure.end, weight: (false, 0), senses: figure.senses })
    }

    fn phrases(&self, at: usize) -> impl Iterator<Item = Found> {
        self.possible.at(self.text[at]).filter_map(move |(table, pattern)| {
            let (end, blanks) = self.match_pattern(table, pattern, at)?;
            let is_spelled = !pattern.unaccented || self.unaccented || pattern.is_cautious();
            let fits = is_spelled && (!pattern.alone || [self.core, self.whole].contains(&(at, end)));
            fits.then(|| Found { end, weight: pattern.weight(), senses: senses(pattern, &blanks) })
        })
    }

    fn match_pattern(&self, table: &Table, pattern: &Pattern, at: usize) -> Option<(usize, Blanks)> {
        let mut blanks = Blanks::default();
        let mut end = at;
        for (index, part) in pattern.parts.iter().enumerate() {
            if index > 0 {
                end = self.gap(end, pattern.is_punctuated())?;
            }
            end = match part {
                Part::Letters(letters) => match_letters(self.text, letters, end)?,
                Part::Blank(blank) => self.fill(table, *blank, end, &mut blanks)?,
            };
        }
        let is_whole = pattern.ends_with_name() || !is_torn(self.text, end);
        (is_whole && is_edge(self.text, end)).then_some((end, blanks))
    }

    /// What may stand between two parts: spaces, in dates also points, commas, hyphens, slashes; nothing where a word may end.
    fn gap(&self, at: usize, punctuated: bool) -> Option<usize> {
        let inside = |c: &&char| **c == ' ' || punctuated && matches!(c, '.' | ',' | '-' | '/');
        let end = at + self.text[at..].iter().take(3).take_while(inside).count();
        (end > at || is_edge(self.text, at)).then_some(end)
    }

    fn fill(&self, table: &Table, blank: Blank, at: usize, blanks: &mut Blanks) -> Option<usize> {
        let date = &mut blanks.date;
        match blank {
            Blank::Day => {
                let (day, end) = self.integer(at, 2).filter(|(day, _)| (1..=31).contains(day))?;
                date.day = day;
                Some(table.day_endings.at(self.text, end).map_or(end, |(_, end)| end))
            }
            Blank::Month => self.fill_name(&table.months, at, &mut date.month),
            Blank::Weekday => self.fill_name(&table.weekdays, at, &mut date.weekday),
            Blank::Quarter => self.fill_name(&table.quarters, at, &mut date.quarter),
            Blank::Year | Blank::FullYear => {
                let (year, end) = self.year(at, blank == Blank::FullYear)?;
                date.year = Some(year);
                Some(end)
            }
            Blank::Count => {
                let (count, end) = self.integer(at, 3).or_else(|| self.count_in_words(table, at))?;
                date.count = count.min(MOST_COUNTED);
                Some(end)
            }
            Blank::Amount => {
                let (amounts, end) = self.amounts(table, at)?;
                blanks.amounts = amounts;
                Some(end)
            }
            Blank::Whole => {
                let (amounts, end) = self.amounts(table, at)?;
                blanks.whole = *amounts.first()?;
                Some(end)
            }
            Blank::Numeric => {
                let numeric = read_date(self.text, at).filter(|numeric| numeric.said.kind == DateKind::Day)?;
                let next = self.gap(numeric.end, true)?;
                if table.months.at(self.text, next).is_some() {
                    return None; // the two ends of `15-20 May`
                }
                *date = numeric.said.blanks;
                Some(numeric.end)
            }
        }
    }

    fn fill_name(&self, names: &Names, at: usize, blank: &mut u32) -> Option<usize> {
        let (number, end) = names.at(self.text, at)?;
        *blank = number;
        Some(end)
    }

    fn amounts(&self, table: &Table, at: usize) -> Option<(Vec<f64>, usize)> {
        let words = || spoken::read(self.text, at, table).map(|(number, end)| (vec![number as f64], end));
        scaled_digits(self.text, at, table.decimal, &[&table.scales]).or_else(words)
    }

    fn count_in_words(&self, table: &Table, at: usize) -> Option<(u32, usize)> {
        let (number, end) = spoken::read(self.text, at, table)?;
        Some((u32::try_from(number).ok()?, end))
    }

    fn integer(&self, at: usize, most_digits: usize) -> Option<(u32, usize)> {
        let digits = self.text.get(at..)?.iter().take(most_digits + 1).map_while(|c| c.to_digit(10));
        let (value, count) = digits.fold((0, 0), |(value, count), digit| (value * 10 + digit, count + 1));
        (1..=most_digits).contains(&count).then_some((value, at + count))
    }

    fn year(&self, at: usize, full: bool) -> Option<(Year, usize)> {
        let at = at + usize::from(!full && self.text.get(at) == Some(&'\''));
        let (year, end) = self.integer(at, 4)?;
        match end - at {
            4 => Some((Year::Full(year as i32), end)),
            // in "15 May, 20 May" no year follows the comma
            2 if !full && !self.text[..at].ends_with(&[',', ' ']) => Some((Year::Short(year as i32), end)),
            _ => None,
        }
    }
}

impl<'a> Possible<'a> {
    fn of(text: &[char], tables: &[&'a Table]) -> Possible<'a> {
        let letters = Letters::of(text);
        let mut possible = Possible { by_first_letter: HashMap::new(), beginning_with_blank: Vec::new() };
        let patterns = tables.iter().flat_map(|table| table.patterns.iter().map(|pattern| (*table, pattern)));
        for (table, pattern) in patterns.filter(|(_, pattern)| pattern.is_possible(&letters)) {
            match pattern.parts.first() {
                Some(Part::Letters(own)) => {
                    possible.by_first_letter.entry(own[0]).or_default().push((table, pattern));
                }
                Some(Part::Blank(_)) | None => possible.beginning_with_blank.push((table, pattern)),
            }
        }
        possible
    }

    fn at(&self, first: char) -> impl Iterator<Item = (&'a Table, &'a Pattern)> {
        let by_letter = self.by_first_letter.get(&first).into_iter().flatten();
        let can_begin = move |(table, _): &&(&Table, &Pattern)| first.is_ascii_digit() || table.may_begin_name(first);
        by_letter.chain(self.beginning_with_blank.iter().filter(can_begin)).copied()
    }
}

impl Found {
    fn is_word(&self) -> bool {
        matches!(self.senses.as_slice(), [Sense::Word(_) | Sense::Command(_)])
    }
}

impl Sense {
    /// Of amounts and dates only the first language's reading counts.
    fn is_amount(&self) -> bool {
        matches!(self, Sense::Number(_) | Sense::Date(_))
    }
}

fn has_amount(senses: &[Sense]) -> bool {
    senses.iter().any(Sense::is_amount)
}

fn senses(pattern: &Pattern, blanks: &Blanks) -> Vec<Sense> {
    let numbers = |make: &dyn Fn(f64) -> Option<Number>| -> Vec<Sense> {
        blanks.amounts.iter().filter_map(|amount| make(*amount)).map(Sense::Number).collect()
    };
    match pattern.meaning {
        Meaning::Word(word) => vec![Sense::Word(word)],
        Meaning::Command(command) => vec![Sense::Command(command)],
        Meaning::Negation => vec![Sense::Negation],
        Meaning::Doubt => vec![Sense::Doubt],
        Meaning::Contrast => vec![Sense::Contrast],
        Meaning::Question => vec![Sense::Question],
        Meaning::Forwarded => vec![Sense::Forwarded],
        Meaning::Polite | Meaning::Ignored => Vec::new(),
        Meaning::Share(value, over) => Number::fraction(value, over).map(Sense::Number).into_iter().collect(),
        Meaning::Percent => numbers(&|amount| Some(Number::percent(amount))),
        Meaning::AndAHalf => numbers(&|amount| Some(Number::plain(amount + 0.5))),
        Meaning::OutOf => numbers(&|amount| Number::fraction(amount, blanks.whole)),
        Meaning::Date(kind) => {
            let mut blanks = blanks.date;
            blanks.count = pattern.count.unwrap_or(blanks.count);
            vec![Sense::Date(DateSaid { kind, blanks })]
        }
    }
}
