//! Finding the phrases of several languages in one text: from left to right, the longest match at every place.
//!
//! Owns matching and cutting the text into pieces; no spaces are needed where the script has none. Knows nothing of what
//! pieces mean together: that "done" after "not" is the opposite is `sense`'s.

use super::date::{DateBlanks, DateKind, DateSaid, Year};
use super::figures::{read_date, read_figure, scaled_digits};
use super::number::Number;
use super::pattern::{Blank, Meaning, Part, Pattern};
use super::table::{Names, Table};
use super::text::{Letters, is_edge, is_spaced_letter, is_unspaced, words_between_spaces};
use super::{Command, Word};

/// A piece of the text, in order.
#[derive(Debug)]
pub(super) enum Piece {
    /// A phrase or figure with all it can mean; nothing if it is understood to report nothing.
    Known(Vec<Sense>),
    /// Words that no table has.
    Unknown(usize),
    /// The end of a clause.
    Break,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    Word(Word),
    Command(Command),
    Negation,
    Doubt,
    Contrast,
    Question,
    Number(Number),
    Date(DateSaid),
}

/// A text and the languages it is read in.
pub(super) struct Scan<'a> {
    text: &'a [char],
    tables: &'a [&'a Table],
    /// The text without polite words and punctuation around it: what `^` phrases must fill.
    core: (usize, usize),
    unaccented: bool,
    letters: Letters,
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
        Scan { text, tables, core: core(text, tables), unaccented, letters: Letters::of(text) }
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
        match self.text[at] {
            '?' | '？' | '¿' => (Some(Piece::Known(vec![Sense::Question])), at + 1),
            c if ends_clause(c) => (Some(Piece::Break), at + 1),
            '-' if self.text.get(at + 1).is_none_or(|c| c.is_whitespace()) => (Some(Piece::Break), at + 1),
            c if c.is_alphanumeric() => self.unknown(at),
            _ => (None, at + 1),
        }
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
        found.extend(self.tables.iter().flat_map(|table| self.phrases(table, at)));
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

    fn phrases(&self, table: &'a Table, at: usize) -> impl Iterator<Item = Found> {
        let possible = table.patterns_from(self.text[at]).filter(|pattern| pattern.is_possible(&self.letters));
        possible.filter_map(move |pattern| {
            let (end, blanks) = self.match_pattern(table, pattern, at)?;
            let is_spelled = !pattern.unaccented || self.unaccented || pattern.is_cautious();
            let fits = is_spelled && (!pattern.alone || (at, end) == self.core);
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
                Part::Letters(letters) => self.match_letters(letters, end)?,
                Part::Blank(blank) => self.fill(table, *blank, end, &mut blanks)?,
            };
        }
        is_edge(self.text, end).then_some((end, blanks))
    }

    /// What may stand between two parts: spaces, in dates also points, commas, hyphens, slashes; nothing where a word may end.
    fn gap(&self, at: usize, punctuated: bool) -> Option<usize> {
        let inside = |c: &&char| **c == ' ' || punctuated && matches!(c, '.' | ',' | '-' | '/');
        let end = at + self.text[at..].iter().take(3).take_while(inside).count();
        (end > at || is_edge(self.text, at)).then_some(end)
    }

    fn match_letters(&self, letters: &[char], at: usize) -> Option<usize> {
        let mut end = at;
        for letter in letters {
            if *letter == ' ' {
                let spaces = self.text.get(end..)?.iter().take_while(|c| matches!(c, ' ' | '-')).count();
                if spaces == 0 && !is_edge(self.text, end) {
                    return None;
                }
                end += spaces;
            } else if self.text.get(end) == Some(letter) {
                end += 1;
            } else {
                return None;
            }
        }
        Some(end)
    }

    fn fill(&self, table: &Table, blank: Blank, at: usize, blanks: &mut Blanks) -> Option<usize> {
        let date = &mut blanks.date;
        match blank {
            Blank::Day => {
                let (day, end) = self.integer(at, 2).filter(|(day, _)| (1..=31).contains(day))?;
                date.day = day;
                Some(self.match_name(&table.day_endings, end).map_or(end, |(_, end)| end))
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
                let (count, end) = self.integer(at, 3).or_else(|| self.match_name(&table.numbers, at))?;
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
                *date = numeric.said.blanks;
                Some(numeric.end)
            }
        }
    }

    fn fill_name(&self, names: &Names, at: usize, blank: &mut u32) -> Option<usize> {
        let (number, end) = self.match_name(names, at)?;
        *blank = number;
        Some(end)
    }

    fn amounts(&self, table: &Table, at: usize) -> Option<(Vec<f64>, usize)> {
        let word = || self.match_name(&table.numbers, at).map(|(number, end)| (vec![f64::from(number)], end));
        scaled_digits(self.text, at, table.decimal, &[&table.scales]).or_else(word)
    }

    fn match_name(&self, names: &Names, at: usize) -> Option<(u32, usize)> {
        let mut fitting = names.iter().filter_map(|(name, number)| {
            let end = self.match_letters(name, at)?;
            (end > at && is_edge(self.text, end)).then_some((number, end))
        });
        fitting.next()
    }

    fn integer(&self, at: usize, most_digits: usize) -> Option<(u32, usize)> {
        let digits: String =
            self.text.get(at..)?.iter().take(most_digits + 1).take_while(|c| c.is_ascii_digit()).collect();
        let value = digits.parse().ok().filter(|_| digits.len() <= most_digits)?;
        Some((value, at + digits.len()))
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
        Meaning::Polite | Meaning::Ignored => Vec::new(),
        Meaning::Share(value, over) => Number::fraction(value, over).map(Sense::Number).into_iter().collect(),
        Meaning::Percent => numbers(&|amount| Some(Number::percent(amount))),
        Meaning::OutOf => numbers(&|amount| Number::fraction(amount, blanks.whole)),
        Meaning::Date(kind) => {
            let mut blanks = blanks.date;
            blanks.count = pattern.count.unwrap_or(blanks.count);
            vec![Sense::Date(DateSaid { kind, blanks })]
        }
    }
}

fn core(text: &[char], tables: &[&Table]) -> (usize, usize) {
    let mut core = trimmed(text, (0, text.len()));
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

fn trimmed(text: &[char], (mut start, mut end): (usize, usize)) -> (usize, usize) {
    let around = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || ends_clause(c);
    while start < end && around(text[start]) {
        start += 1;
    }
    while start < end && around(text[end - 1]) {
        end -= 1;
    }
    (start, end)
}

fn ends_clause(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '\n' | '(' | ')' | '[' | ']' | '"' | '…' | '•' | '|')
        || matches!(c, '“' | '”' | '«' | '»' | '。' | '、' | '។' | '៕' | '៖' | '၊' | '။' | 'ฯ' | 'ຯ' | '\u{e5a}')
}

/// A link reports nothing, whatever words and numbers are in it.
fn link_end(text: &[char], at: usize) -> Option<usize> {
    let begins = |prefix: &str| prefix.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c));
    let is_start = at == 0 || !is_spaced_letter(text[at - 1]);
    let is_link = is_start && ["http://", "https://", "www."].iter().any(|prefix| begins(prefix));
    is_link.then(|| at + text[at..].iter().take_while(|c| !c.is_whitespace()).count())
}
