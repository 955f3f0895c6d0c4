//! Numbers said in words: "two hundred and fifty", "ยี่สิบเอ็ด", "vinte e cinco".
//!
//! Owns how words add up. What follows is added if it fits into the zeros of what stands before ("twenty" and "five",
//! not "two" and "five"), and "thousand" multiplies. The words are the tables', up to twenty and the tens each by
//! itself, so that nothing is put together that a language does not say.

use super::table::Table;
use super::text::is_edge;

/// A number of which nothing is added to below: "ten five" is no fifteen.
const FIRST_ROUND: u64 = 20;
/// Greater numbers are nobody's report.
const GREATEST: u64 = 1_000_000_000_000;

/// The number whose words start at `at`, and where they end.
pub(super) fn read(text: &[char], at: usize, table: &Table) -> Option<(u64, usize)> {
    let (first, end) = table.numbers.at(text, at)?;
    let mut sum = Sum { whole: 0, part: u64::from(first) };
    let mut end = end;
    while let Some((more, next)) = following(text, end, table, sum) {
        (sum, end) = (more, next);
    }
    Some((sum.whole + sum.part, end))
}

/// What was said: `whole` thousands, and `part` since.
#[derive(Clone, Copy)]
struct Sum {
    whole: u64,
    part: u64,
}

fn following(text: &[char], at: usize, table: &Table, sum: Sum) -> Option<(Sum, usize)> {
    let next = gap(text, at)?;
    let scaled = table.scales.at(text, next).and_then(|(scale, end)| Some((sum.times(u64::from(scale))?, end)));
    let joined = || table.number_joiners.at(text, next).and_then(|(_, end)| gap(text, end));
    scaled.or_else(|| added(text, next, table, sum)).or_else(|| added(text, joined()?, table, sum))
}

fn added(text: &[char], at: usize, table: &Table, sum: Sum) -> Option<(Sum, usize)> {
    let after_ten = || table.numbers_after_ten.at(text, at).filter(|_| (sum.whole + sum.part).is_multiple_of(10));
    let candidates = [table.numbers.at(text, at), after_ten()];
    let longest = candidates.into_iter().flatten().max_by_key(|(_, end)| *end);
    longest.and_then(|(number, end)| Some((sum.plus(u64::from(number))?, end)))
}

fn gap(text: &[char], at: usize) -> Option<usize> {
    let inside = text.get(at).is_some_and(|c| matches!(c, ' ' | '-'));
    (inside || is_edge(text, at)).then_some(at + usize::from(inside))
}

impl Sum {
    fn plus(self, number: u64) -> Option<Sum> {
        let before = if self.part > 0 { self.part } else { self.whole };
        let fits = before >= FIRST_ROUND && number > 0 && number < zeros(before);
        fits.then_some(Sum { part: self.part + number, ..self })
    }

    /// "Hundred" multiplies what was just said, "thousand" all below it.
    fn times(self, scale: u64) -> Option<Sum> {
        let Sum { whole, part } = self;
        if scale < 1_000 {
            return (1..scale).contains(&part).then(|| Sum { part: part * scale, ..self });
        }
        let whole = match (whole < scale, part) {
            (true, _) => (whole + part).checked_mul(scale)?,
            (false, 0) => return None,
            (false, part) => whole.checked_add(part.checked_mul(scale)?)?,
        };
        (whole <= GREATEST).then_some(Sum { whole, part: 0 })
    }
}

/// 100 of 300: how much can be added below.
fn zeros(number: u64) -> u64 {
    (0..12).map(|power| 10u64.pow(power)).take_while(|power| number.is_multiple_of(*power)).last().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::super::{table::table, text::fold};
    use super::*;

    fn check(language: &str, said: &str, expect: Option<u64>) {
        let text = fold(said).expect("short");
        let found = read(&text, 0, table(language).expect("shipped"));
        assert_eq!(found.filter(|(_, end)| *end == text.len()).map(|(number, _)| number), expect, "{said}");
    }

    #[test]
    fn words_add_up() {
        for (language, said, expect) in [
            ("en", "twenty-five", Some(25)),
            ("en", "two hundred and fifty", Some(250)),
            ("en", "two hundred fifty thousand three", Some(250_003)),
            ("en", "one million two hundred thousand", Some(1_200_000)),
            ("en", "two five", None),
            ("en", "ten five", None),
            ("en", "twenty twelve", None),
            ("en", "hundred hundred", None),
            ("th", "ยี่สิบเอ็ด", Some(21)),
            ("th", "สองแสนห้าหมื่น", Some(250_000)),
            ("vi", "hai mươi mốt", Some(21)),
            ("id", "dua ratus lima puluh", Some(250)),
            ("pt", "duzentos e cinquenta", Some(250)),
        ] {
            check(language, said, expect);
        }
    }
}
