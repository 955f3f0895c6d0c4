//! Numbers as people write them: with thousands separators of either habit, as fractions, as percentages.
//!
//! Owns what a number means against a goal, and reading a run of digits. Which sign separates thousands is the
//! language's; where a text allows both habits (`1.500`), both numbers are returned, the language's own first.
//! Words for numbers live in the language tables.

/// An amount that somebody reported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    /// As written: 60 of `60 %`, 3 of `3/10`.
    pub value: f64,
    pub form: NumberForm,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NumberForm {
    Plain,
    Percent,
    /// `value` of `over`; `over` is never zero.
    Fraction {
        over: f64,
    },
}

impl Number {
    /// How far something is, in percent. A plain number counts as percent if it can be one: `0.5` might be half or
    /// half a percent, so it is neither.
    pub fn as_percent(&self) -> Option<f64> {
        match self.form {
            NumberForm::Percent => Some(self.value),
            NumberForm::Fraction { over } => Some(self.value * 100.0 / over),
            NumberForm::Plain if self.value == 0.0 || (1.0..=100.0).contains(&self.value) => Some(self.value),
            NumberForm::Plain => None,
        }
    }

    /// The amount in the goal's own unit: `60 %` of 40 is 24, and `3/10` of 40 is 12. Without a goal a percentage has no amount.
    pub fn as_value(&self, goal: Option<f64>) -> Option<f64> {
        match (self.form, goal) {
            (NumberForm::Plain, _) => Some(self.value),
            (NumberForm::Fraction { over }, Some(goal)) if over != goal => Some(self.value * goal / over),
            (NumberForm::Fraction { .. }, _) => Some(self.value),
            (NumberForm::Percent, Some(goal)) => Some(self.value * goal / 100.0),
            (NumberForm::Percent, None) => None,
        }
    }

    /// Whether it says that something is left to do, whatever the goal.
    pub fn is_part(&self) -> bool {
        self.form != NumberForm::Plain && self.as_percent().is_some_and(|percent| percent < 100.0)
    }

    pub(super) fn plain(value: f64) -> Number {
        Number { value, form: NumberForm::Plain }
    }

    pub(super) fn percent(value: f64) -> Number {
        Number { value, form: NumberForm::Percent }
    }

    pub(super) fn fraction(value: f64, over: f64) -> Option<Number> {
        (over > 0.0 && value >= 0.0).then_some(Number { value, form: NumberForm::Fraction { over } })
    }
}

/// The sign between whole and part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decimal {
    Point,
    Comma,
}

impl Decimal {
    pub(super) fn sign(self) -> char {
        match self {
            Decimal::Point => '.',
            Decimal::Comma => ',',
        }
    }

    pub(super) fn thousands_sign(self) -> char {
        match self {
            Decimal::Point => ',',
            Decimal::Comma => '.',
        }
    }
}

/// A run of digits with its separators; `readings` is empty if it is no number (`1.2.3`, `15.5.2027`).
pub(super) struct Digits {
    pub(super) readings: Vec<f64>,
    pub(super) end: usize,
}

/// More digits than this are an account or a telephone number.
const MOST_DIGITS: usize = 15;

/// The digits that start at `at`; the caller has made sure that none stands before them.
pub(super) fn read_digits(text: &[char], at: usize, decimal: Decimal) -> Option<Digits> {
    let mut end = run_end(text, at);
    if end == at {
        return None;
    }
    let mut groups = vec![&text[at..end]];
    let mut signs = Vec::new();
    while let Some(sign) = text.get(end).copied().filter(|c| matches!(c, '.' | ',' | ' ')) {
        let next = run_end(text, end + 1);
        if next == end + 1 || (sign == ' ' && !continues_by_space(&groups, &signs, &text[end + 1..next])) {
            break;
        }
        signs.push(sign);
        groups.push(&text[end + 1..next]);
        end = next;
    }
    Some(Digits { readings: interpret(&groups, &signs, decimal), end })
}

fn run_end(text: &[char], at: usize) -> usize {
    at + text.get(at..).unwrap_or_default().iter().take_while(|c| c.is_ascii_digit()).count()
}

/// `10 000` is one number, `15 2027` and `3 of 100 200` are not.
fn continues_by_space(groups: &[&[char]], signs: &[char], next: &[char]) -> bool {
    next.len() == 3 && signs.iter().all(|sign| *sign == ' ') && thousands(groups)
}

fn thousands(groups: &[&[char]]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    (1..=3).contains(&first.len()) && first[0] != '0' && rest.iter().all(|group| group.len() == 3)
}

fn interpret(groups: &[&[char]], signs: &[char], decimal: Decimal) -> Vec<f64> {
    let whole: String = groups.iter().copied().flatten().collect();
    if whole.len() > MOST_DIGITS || (whole.len() > 3 && whole.starts_with('0') && groups.len() == 1) {
        return Vec::new();
    }
    let whole = whole.parse::<f64>().ok();
    let (Some(sign), Some((part, front))) = (signs.last().copied(), groups.split_last()) else {
        return whole.into_iter().collect();
    };
    let front: String = front.iter().copied().flatten().collect();
    let with_part = format!("{front}.{}", part.iter().collect::<String>()).parse::<f64>().ok();
    let same = signs.iter().all(|other| *other == sign);
    let readings = match signs.len() {
        1 if sign != ' ' && !thousands(groups) => [with_part, None],
        1 if sign == ' ' || sign == decimal.thousands_sign() => [whole, None],
        1 if part.iter().all(|c| *c == '0') => [whole, with_part],
        1 => [with_part, whole],
        _ if same && thousands(groups) => [whole, None],
        _ if !same && sign != ' ' && mixed_signs(signs) && thousands(&groups[..groups.len() - 1]) => [with_part, None],
        _ => [None, None],
    };
    readings.into_iter().flatten().collect()
}

/// `1,234,567.89`: one sign throughout, another before the part.
fn mixed_signs(signs: &[char]) -> bool {
    let front = &signs[..signs.len() - 1];
    front.iter().all(|sign| Some(sign) == front.first() && Some(sign) != signs.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, decimal: Decimal, expect: &[f64]) {
        let chars: Vec<char> = text.chars().collect();
        let digits = read_digits(&chars, 0, decimal).expect("starts with a digit");
        assert_eq!(digits.readings, expect, "{text} with {decimal:?}");
    }

    #[test]
    fn both_habits_of_separating() {
        use Decimal::{Comma, Point};
        for (text, decimal, expect) in [
            ("45", Point, &[45.0][..]),
            ("1,000,000", Point, &[1e6]),
            ("1,000,000", Comma, &[1e6]),
            ("1.000.000", Comma, &[1e6]),
            ("1 000 000", Comma, &[1e6]),
            ("1,500", Point, &[1500.0]),
            ("1.500", Comma, &[1500.0]),
            ("1.500", Point, &[1.5, 1500.0]),
            ("1,000", Comma, &[1000.0, 1.0]),
            ("12,5", Point, &[12.5]),
            ("0,125", Comma, &[0.125]),
            ("1,234.56", Point, &[1234.56]),
            ("1.234.567,8", Comma, &[1234567.8]),
            ("1.2.3", Point, &[]),
            ("15.5.2027", Point, &[]),
            ("1,2,3", Point, &[]),
            ("1.2,3.4", Point, &[]),
            ("15 2027", Point, &[15.0]),
            ("0812345678", Point, &[]),
            ("1234567890123456", Point, &[]),
        ] {
            check(text, decimal, expect);
        }
    }

    #[test]
    fn amounts_against_a_goal() {
        let third = Number::fraction(3.0, 10.0).expect("ten is not zero");
        assert_eq!(third.as_percent(), Some(30.0));
        assert_eq!(third.as_value(Some(10.0)), Some(3.0));
        assert_eq!(third.as_value(Some(40.0)), Some(12.0));
        assert_eq!(third.as_value(None), Some(3.0));
        assert_eq!(Number::percent(60.0).as_value(Some(40.0)), Some(24.0));
        assert_eq!(Number::percent(60.0).as_value(None), None);
        assert_eq!(Number::plain(45.0).as_percent(), Some(45.0));
        assert_eq!(Number::plain(0.5).as_percent(), None);
        assert_eq!(Number::plain(450.0).as_percent(), None);
        assert_eq!(Number::fraction(3.0, 0.0), None);
        assert!(third.is_part() && !Number::plain(3.0).is_part() && !Number::percent(100.0).is_part());
    }
}
