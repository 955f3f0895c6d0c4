//! What stands in digits: amounts, fractions, percentages, numeric dates.
//!
//! Owns which runs of digits are understood at all: clock times, telephone numbers, ranges, and digits grown together
//! with letters are passed over whole, never read in part. `3/10` is both a fraction and the third of October; the
//! likelier stands first and the caller knows which it asked for.

use super::date::{DateBlanks, DateKind, DateSaid, MonthPart, Year};
use super::number::{Decimal, Number, read_digits};
use super::scan::Sense;
use super::table::Names;
use super::text::{is_edge, is_spaced_letter};

/// A stretch that begins with a digit or a sign, and what it says; no senses if it is not understood.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) end: usize,
    pub(super) senses: Vec<Sense>,
}

/// A date in digits: `15/5/2027`, `2027-05-15`, `15/5`, `5/2027`.
pub(super) struct NumericDate {
    pub(super) end: usize,
    pub(super) said: DateSaid,
    /// Its two parts could be a fraction just as well.
    like_fraction: bool,
}

/// Digits that a telephone number has at least, written with `+`.
const FEWEST_TELEPHONE_DIGITS: usize = 7;
/// `05 06 2027`.
const MOST_DATE_DIGITS: usize = 8;

pub(super) fn read_figure(text: &[char], at: usize, decimal: Decimal, scales: &[&Names]) -> Option<Figure> {
    if let Some(telephone) = telephone(text, at) {
        return Some(telephone);
    }
    let negative = is_minus(text, at);
    let start = at + usize::from(negative);
    if !text.get(start).is_some_and(char::is_ascii_digit) {
        return None;
    }
    let date = (!negative).then(|| read_date(text, start)).flatten();
    let amount = amount(text, start, decimal, scales, negative);
    let figure = match (date, amount) {
        (Some(date), Some(amount)) if date.like_fraction && amount.end == date.end => both(date, amount),
        (Some(date), Some(amount)) if date.end < amount.end => amount,
        (Some(date), _) => Figure { end: date.end, senses: vec![Sense::Date(date.said)] },
        (None, Some(amount)) => amount,
        (None, None) => Figure { end: start, senses: Vec::new() },
    };
    Some(if is_torn(text, figure.end) || figure.end == start { pass_over(text, start) } else { figure })
}

/// A hyphen is a minus only at the start of a word: `3-10` is a range.
fn is_minus(text: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|i| text.get(i));
    text.get(at) == Some(&'-') && before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ':'))
}

/// `15/5` and `5/2027` are hardly fractions.
fn both(date: NumericDate, amount: Figure) -> Figure {
    let likelier = date.said.kind != DateKind::Day || date.said.blanks.day > date.said.blanks.month;
    let mut senses = amount.senses;
    let at = if likelier { 0 } else { senses.len() };
    senses.insert(at, Sense::Date(date.said));
    Figure { end: date.end, senses }
}

/// Whether a figure that ends here is only the front of something longer: `10:30`, `10km`, `3-5`.
pub(super) fn is_torn(text: &[char], end: usize) -> bool {
    let next = |ahead: usize| text.get(end + ahead).copied();
    let digit_follows = next(1).is_some_and(|c| c.is_ascii_digit());
    match next(0) {
        Some(':' | '/' | '-' | '.' | ',') => digit_follows,
        Some(c) => c.is_ascii_digit() || is_spaced_letter(c) || matches!(c, '_' | '@'),
        None => false,
    }
}

fn pass_over(text: &[char], at: usize) -> Figure {
    let joins = |i: usize| {
        let next_is_digit = text.get(i + 1).is_some_and(char::is_ascii_digit);
        matches!(text[i], ':' | '/' | '-' | '.' | ',') && next_is_digit || matches!(text[i], '_' | '@')
    };
    let inside = |i: &usize| text[*i].is_ascii_digit() || is_spaced_letter(text[*i]) || joins(*i);
    let length = (at..text.len()).take_while(inside).count();
    Figure { end: at + length, senses: Vec::new() }
}

/// `+62 812 3456`, and `0812 3456 7890` with more digits than a date has.
fn telephone(text: &[char], at: usize) -> Option<Figure> {
    let fewest = match (text.get(at)?, text.get(at + 1)) {
        ('+', _) => FEWEST_TELEPHONE_DIGITS,
        ('0', Some(next)) if next.is_ascii_digit() => MOST_DATE_DIGITS + 1,
        _ => return None,
    };
    let inside = |c: &&char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')');
    let stretch: Vec<char> = text[at + 1..].iter().take_while(inside).copied().collect();
    let digits = text[at..=at + stretch.len()].iter().filter(|c| c.is_ascii_digit()).count();
    (digits >= fewest).then(|| Figure { end: at + 1 + stretch.len(), senses: Vec::new() })
}

/// An amount with what follows it: a scale ("2 million"), the rest of a fraction, a percent sign.
fn amount(text: &[char], at: usize, decimal: Decimal, scales: &[&Names], negative: bool) -> Option<Figure> {
    let (values, end) = scaled_digits(text, at, decimal, scales)?;
    let sign = if negative { -1.0 } else { 1.0 };
    if let Some((number, end)) = fraction(text, at, &values, end, decimal).filter(|_| !negative) {
        return Some(Figure { end, senses: vec![Sense::Number(number)] });
    }
    let after_space = end + usize::from(text.get(end) == Some(&' '));
    if text.get(after_space) == Some(&'%') {
        let senses = values.iter().map(|value| Sense::Number(Number::percent(sign * value))).collect();
        return Some(Figure { end: after_space + 1, senses });
    }
    let senses = values.iter().map(|value| Sense::Number(Number::plain(sign * value))).collect();
    Some(Figure { end, senses })
}

/// Digits and the word that multiplies them, if one follows.
pub(super) fn scaled_digits(
    text: &[char],
    at: usize,
    decimal: Decimal,
    scales: &[&Names],
) -> Option<(Vec<f64>, usize)> {
    let digits = read_digits(text, at, decimal).filter(|digits| !digits.readings.is_empty())?;
    let after_space = digits.end + usize::from(text.get(digits.end) == Some(&' '));
    let names = scales.iter().flat_map(|names| names.iter());
    let mut following = names.filter(|(name, _)| {
        let end = after_space + name.len();
        text.get(after_space..end) == Some(name) && is_edge(text, end)
    });
    let Some((name, scale)) = following.next() else {
        return Some((digits.readings, digits.end));
    };
    let scaled = digits.readings.iter().take(1).map(|value| value * f64::from(scale)).collect();
    Some((scaled, after_space + name.len()))
}

fn fraction(text: &[char], at: usize, values: &[f64], end: usize, decimal: Decimal) -> Option<(Number, usize)> {
    let slash = end + usize::from(text.get(end) == Some(&' '));
    let over_at = slash + 1 + usize::from(text.get(slash + 1) == Some(&' '));
    let is_padded = |at: usize| text.get(at) == Some(&'0') && text.get(at + 1).is_some_and(char::is_ascii_digit);
    if text.get(slash) != Some(&'/') || is_padded(at) || is_padded(over_at) {
        return None;
    }
    let over = read_digits(text, over_at, decimal)?;
    let number = Number::fraction(*values.first()?, *over.readings.first()?)?;
    Some((number, over.end))
}

/// A date in digits. Day first; the other order only where it is the only one possible. Two parts need `/` or `-`.
pub(super) fn read_date(text: &[char], at: usize) -> Option<NumericDate> {
    let first = Part::read(text, at)?;
    let separator = first.separator(text)?;
    let second = Part::read(text, separator.end)?;
    let third = second.separator(text).filter(|next| next.sign == separator.sign);
    if let Some(third) = third.and_then(|next| Part::read(text, next.end)) {
        let said = date_of_three(first, second, third)?;
        return Some(NumericDate { end: third.end, said, like_fraction: false });
    }
    if separator.sign == '.' {
        return None;
    }
    let said = date_of_two(first, second)?;
    let like_fraction = separator.sign == '/';
    Some(NumericDate { end: second.end, said, like_fraction })
}

#[derive(Clone, Copy)]
struct Part {
    value: u32,
    digits: usize,
    end: usize,
}

struct Separator {
    sign: char,
    end: usize,
}

impl Part {
    fn read(text: &[char], at: usize) -> Option<Part> {
        let digits: String = text.get(at..)?.iter().take(5).take_while(|c| c.is_ascii_digit()).collect();
        let value = digits.parse().ok().filter(|_| digits.len() <= 4)?;
        Some(Part { value, digits: digits.len(), end: at + digits.len() })
    }

    /// Spaces only around a slash: `15 - 20` is a range and `15 . 5` nothing.
    fn separator(self, text: &[char]) -> Option<Separator> {
        let spaced = usize::from(text.get(self.end) == Some(&' '));
        let sign = *text.get(self.end + spaced).filter(|c| matches!(c, '/' | '-' | '.'))?;
        if sign != '/' {
            return (spaced == 0).then_some(Separator { sign, end: self.end + 1 });
        }
        let end = self.end + spaced + 1;
        Some(Separator { sign, end: end + usize::from(text.get(end) == Some(&' ')) })
    }

    fn year(self) -> Option<Year> {
        match self.digits {
            2 => Some(Year::Short(self.value as i32)),
            4 => Some(Year::Full(self.value as i32)),
            _ => None,
        }
    }
}

fn date_of_three(first: Part, second: Part, third: Part) -> Option<DateSaid> {
    let (day, month, year) = if first.digits == 4 { (third, second, first) } else { (first, second, third) };
    if day.digits > 2 || month.digits > 2 {
        return None;
    }
    let swapped = first.digits != 4 && month.value > 12 && day.value <= 12;
    let (day, month) = if swapped { (month.value, day.value) } else { (day.value, month.value) };
    let is_numeric = first.digits != 4;
    let blanks = DateBlanks { day, month, year: Some(year.year()?), is_numeric, ..DateBlanks::default() };
    Some(DateSaid { kind: DateKind::Day, blanks })
}

fn date_of_two(first: Part, second: Part) -> Option<DateSaid> {
    let month_of_year = |month: Part, year: Part| {
        let blanks = DateBlanks { month: month.value, year: year.year(), ..DateBlanks::default() };
        DateSaid { kind: DateKind::MonthNamed(MonthPart::End), blanks }
    };
    match (first.digits, second.digits) {
        (4, 2) if (1..=12).contains(&second.value) => Some(month_of_year(second, first)),
        (1 | 2, 4) if (1..=12).contains(&first.value) => Some(month_of_year(first, second)),
        (1 | 2, 1 | 2) => {
            let (day, month) = (first.value, second.value);
            let blanks = DateBlanks { day, month, is_numeric: true, ..DateBlanks::default() };
            Some(DateSaid { kind: DateKind::Day, blanks })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect_end: usize, expect: &str) {
        let chars: Vec<char> = text.chars().collect();
        let figure = read_figure(&chars, 0, Decimal::Point, &[]).expect("begins with a figure");
        let shown = |sense: &Sense| match sense {
            Sense::Number(number) => format!("{} {:?}", number.value, number.form),
            Sense::Date(said) => format!("{}.{}.{:?}", said.blanks.day, said.blanks.month, said.blanks.year),
            other => format!("{other:?}"),
        };
        assert_eq!(figure.senses.iter().map(shown).collect::<Vec<_>>().join("; "), expect, "{text}");
        assert_eq!(figure.end, expect_end, "{text}");
    }

    #[test]
    fn figures() {
        for (text, end, expect) in [
            ("3/10", 4, "3 Fraction { over: 10.0 }; 3.10.None"),
            ("3 / 10 done", 6, "3 Fraction { over: 10.0 }; 3.10.None"),
            ("15/5", 4, "15.5.None; 15 Fraction { over: 5.0 }"),
            ("03/10", 5, "3.10.None"),
            ("3/100", 5, "3 Fraction { over: 100.0 }"),
            ("15/5/70", 7, "15.5.Some(Short(70))"),
            ("5/15/2027", 9, "15.5.Some(Full(2027))"),
            ("2027-05-15", 10, "15.5.Some(Full(2027))"),
            ("15.5.2027", 9, "15.5.Some(Full(2027))"),
            ("15-5", 4, "15.5.None"),
            ("5/2027", 6, "0.5.Some(Full(2027)); 5 Fraction { over: 2027.0 }"),
            ("60 %", 4, "60 Percent"),
            ("-10", 3, "-10 Plain"),
            ("1.5", 3, "1.5 Plain"),
            ("3/0", 3, "3.0.None"),
            ("10:30", 5, ""),
            ("10km x", 4, ""),
            ("1O0", 3, ""),
            ("812-3456-7890", 13, ""),
            ("+62 812 3456", 12, ""),
            ("0812 3456 7890", 14, ""),
            ("03-8888 1234", 12, ""),
            ("05-06-2027", 10, "5.6.Some(Full(2027))"),
            ("1/2/3/4", 7, ""),
            ("1.2.3 x", 5, ""),
        ] {
            check(text, end, expect);
        }
    }
}
