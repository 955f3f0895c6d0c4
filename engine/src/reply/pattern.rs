//! One phrase of a language table, ready to be matched.
//!
//! Owns the small notation that native readers correct: `in {n} [more] weeks` has a blank and a part that may be
//! missing; `^` before a phrase means that it must be the whole text. Spaces in a phrase are never required where the
//! script does without them. Leaves out where phrases are looked for (`scan`).

use super::date::DateKind;
use super::text::{self, Letters};
use super::{Command, Word};

#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) parts: Vec<Part>,
    pub(super) meaning: Meaning,
    /// Only as the whole text.
    pub(super) alone: bool,
    /// Derived by dropping accents; valid only in texts that have none, unless it is cautious.
    pub(super) unaccented: bool,
    /// A count that the phrase fixes itself ("a fortnight" is two weeks).
    pub(super) count: Option<u32>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    Letters(Vec<char>),
    Blank(Blank),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blank {
    Day,
    Month,
    Year,
    FullYear,
    Count,
    Weekday,
    Quarter,
    Amount,
    Whole,
    /// `15/5` or `15/5/2027`.
    Numeric,
}

/// The blanks by their names in the language tables.
pub(super) const BLANKS: [(&str, Blank); 10] = [
    ("day", Blank::Day),
    ("month", Blank::Month),
    ("year", Blank::Year),
    ("full year", Blank::FullYear),
    ("n", Blank::Count),
    ("weekday", Blank::Weekday),
    ("quarter", Blank::Quarter),
    ("x", Blank::Amount),
    ("y", Blank::Whole),
    ("d/m", Blank::Numeric),
];

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    Word(Word),
    Command(Command),
    /// "not": turns what follows in its clause.
    Negation,
    /// "will be", "almost", "if": what follows in its clause is not so yet.
    Doubt,
    /// "but": a new clause.
    Contrast,
    /// The text is a question.
    Question,
    Polite,
    /// "at 10 o'clock": said with a number, and reports nothing.
    Ignored,
    /// "half".
    Share(f64, f64),
    Percent,
    OutOf,
    /// "Two and a half": no half of anything.
    AndAHalf,
    /// "Forwarded message": what follows is another's.
    Forwarded,
    Date(DateKind),
}

/// `tre` without its accent may be "late", "child" or "bamboo"; `hoan` the half of "done" or "postponed".
const FEWEST_UNACCENTED_LETTERS: usize = 5;

impl Pattern {
    /// Every way to write one phrase of a table: each `[part]` with and without it.
    pub(super) fn variants(phrase: &str, meaning: Meaning, count: Option<u32>) -> Result<Vec<Pattern>, String> {
        let (alone, phrase) = match phrase.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, phrase),
        };
        let with = |parts| Pattern { parts, meaning, alone, unaccented: false, count };
        spellings(phrase)?.iter().map(|spelling| parse_parts(spelling).map(with)).collect()
    }

    /// The phrase without its accents, unless it has none or too few letters remain to tell it from other words.
    pub(super) fn without_accents(&self) -> Option<Pattern> {
        let parts: Vec<Part> = self.parts.iter().map(Part::without_accents).collect();
        let Pattern { meaning, alone, count, .. } = *self;
        let is_short = self.letters().is_some_and(|letters| letters.len() < FEWEST_UNACCENTED_LETTERS);
        let is_not_yet = self.meaning == Meaning::Word(Word::NotYet);
        (parts != self.parts && (!is_short || self.is_cautious() || is_not_yet)).then_some(Pattern {
            parts,
            meaning,
            alone,
            unaccented: true,
            count,
        })
    }

    /// "Not" is heard even where it may be another word: a good report too few is better than a false one.
    pub(super) fn is_cautious(&self) -> bool {
        matches!(self.meaning, Meaning::Negation | Meaning::Doubt)
    }

    /// The letters it consists of, if it has no blank.
    pub(super) fn letters(&self) -> Option<&[char]> {
        match self.parts.as_slice() {
            [Part::Letters(letters)] => Some(letters),
            _ => None,
        }
    }

    /// Of two phrases that match equally far, the one that is the whole text is meant, else the one with more letters of
    /// its own.
    pub(super) fn weight(&self) -> (bool, usize) {
        let letters = |part: &Part| if let Part::Letters(letters) = part { letters.len() } else { 0 };
        (self.alone, self.parts.iter().map(letters).sum())
    }

    /// Whether a text with these letters can have it.
    pub(super) fn is_possible(&self, letters: &Letters) -> bool {
        self.parts.iter().all(|part| match part {
            Part::Letters(own) => own.iter().all(|c| *c == ' ' || letters.may_have(*c)),
            Part::Blank(_) => true,
        })
    }

    /// Its last part is letters; else it may end in the front of a longer figure.
    pub(super) fn ends_with_name(&self) -> bool {
        let name = |part: &Part| {
            matches!(part, Part::Letters(_) | Part::Blank(Blank::Month | Blank::Weekday | Blank::Quarter))
        };
        self.parts.last().is_some_and(name)
    }

    /// Dates are also written with points, commas, hyphens and slashes between day, month and year.
    pub(super) fn is_punctuated(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Blank(Blank::Month | Blank::Day | Blank::Quarter)))
    }
}

impl Part {
    fn without_accents(&self) -> Part {
        match self {
            Part::Letters(letters) => Part::Letters(text::without_accents(letters)),
            Part::Blank(blank) => Part::Blank(*blank),
        }
    }
}

/// Longest list of `[parts]` in one phrase; more would be unreadable and multiply beyond use.
const MOST_OPTIONAL_PARTS: usize = 4;

/// `a [b] c` is `a  c` and `a b c`.
pub(super) fn spellings(phrase: &str) -> Result<Vec<String>, String> {
    if phrase.matches('[').count() > MOST_OPTIONAL_PARTS {
        return Err(format!("`{phrase}` has more than {MOST_OPTIONAL_PARTS} optional parts"));
    }
    let Some((front, rest)) = phrase.split_once('[') else {
        return Ok(vec![phrase.to_string()]);
    };
    let (optional, back) = rest.split_once(']').ok_or_else(|| format!("`{phrase}` has `[` without `]`"))?;
    let backs = spellings(back)?;
    let choices = backs.iter().flat_map(|back| [format!("{front}{back}"), format!("{front}{optional}{back}")]);
    Ok(choices.collect())
}

fn parse_parts(spelling: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = spelling;
    while let Some((letters, after)) = rest.split_once('{') {
        push_letters(&mut parts, letters);
        let (name, after) = after.split_once('}').ok_or_else(|| format!("`{spelling}` has `{{` without `}}`"))?;
        let blank = BLANKS.iter().find(|(known, _)| *known == name);
        let (_, blank) = blank.ok_or_else(|| format!("`{{{name}}}` is no blank"))?;
        parts.push(Part::Blank(*blank));
        rest = after;
    }
    push_letters(&mut parts, rest);
    if parts.is_empty() { Err("an empty phrase".to_string()) } else { Ok(parts) }
}

fn push_letters(parts: &mut Vec<Part>, raw: &str) {
    let letters = fold_phrase(raw);
    if !letters.is_empty() {
        parts.push(Part::Letters(letters));
    }
}

/// A phrase of a table or a label of a button, folded, its spaces single.
pub(super) fn fold_phrase(raw: &str) -> Vec<char> {
    let folded: String = text::fold(raw).unwrap_or_default().into_iter().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(phrase: &str, expect: Result<&[&str], &str>) {
        let found = Pattern::variants(phrase, Meaning::Negation, None);
        let shown = found.map(|patterns| patterns.iter().map(|p| format!("{:?}", p.parts)).collect::<Vec<_>>());
        match (shown, expect) {
            (Ok(shown), Ok(expect)) => assert_eq!(shown, expect, "{phrase}"),
            (Err(problem), Err(expect)) => assert!(problem.contains(expect), "{phrase}: {problem}"),
            (shown, expect) => panic!("{phrase}: {shown:?}, not {expect:?}"),
        }
    }

    #[test]
    fn notation() {
        check("To Be", Ok(&["[Letters(['t', 'o', ' ', 'b', 'e'])]"]));
        check("a [b] {n}", Ok(&["[Letters(['a']), Blank(Count)]", "[Letters(['a', ' ', 'b']), Blank(Count)]"]));
        check("a {b}", Err("is no blank"));
        check("a {n", Err("without `}`"));
        check("a [b", Err("without `]`"));
        check("^", Err("empty"));
    }
}
