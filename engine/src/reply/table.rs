//! The language tables: what people say in each language, as data that a native reader can correct.
//!
//! Owns the list of languages, the file format (`key: phrase | phrase`, explained on top of each file) and its parser.
//! `every.txt` stands before each of them. The files are part of the binary and parsed once. A wrong line is left out and listed in `problems`, which a test
//! keeps empty; reading a reply never fails because of a table. Leaves out what phrases mean together (`sense`).

use std::collections::HashSet;
use std::sync::OnceLock;

use super::date::DATE_KINDS;
use super::number::Decimal;
use super::pattern::{Meaning, Part, Pattern, fold_phrase, spellings};
use super::text::{self, Letters, is_spaced_letter};
use super::{Command, Word};

/// Every language that can be read, by its BCP 47 code. To add one: its file, and a line here.
const FILES: [(&str, &str); 12] = [
    ("en", include_str!("../../data/replies/en.txt")),
    ("fil", include_str!("../../data/replies/fil.txt")),
    ("id", include_str!("../../data/replies/id.txt")),
    ("km", include_str!("../../data/replies/km.txt")),
    ("lo", include_str!("../../data/replies/lo.txt")),
    ("ms", include_str!("../../data/replies/ms.txt")),
    ("my", include_str!("../../data/replies/my.txt")),
    ("pt", include_str!("../../data/replies/pt.txt")),
    ("tet", include_str!("../../data/replies/tet.txt")),
    ("th", include_str!("../../data/replies/th.txt")),
    ("vi", include_str!("../../data/replies/vi.txt")),
    ("zh", include_str!("../../data/replies/zh.txt")),
];

/// What is written the same in every language.
const EVERY: &str = include_str!("../../data/replies/every.txt");

/// One language, parsed.
pub(super) struct Table {
    pub(super) code: &'static str,
    /// Its own name, as native readers look for it.
    pub(super) name: String,
    /// Who speaks it natively and has read the table; nobody yet, if it is a draft.
    pub(super) native_reader: String,
    pub(super) decimal: Decimal,
    /// Two digits of a year may be Buddhist.
    pub(super) buddhist_years: bool,
    /// Some write `5/4` for the fifth of April, others for the fourth of May.
    pub(super) month_may_be_first: bool,
    pub(super) patterns: Vec<Pattern>,
    pub(super) months: Names,
    pub(super) weekdays: Names,
    pub(super) quarters: Names,
    pub(super) numbers: Names,
    pub(super) scales: Names,
    /// "And" inside a number.
    pub(super) number_joiners: Names,
    /// Numbers that are said so only after a ten.
    pub(super) numbers_after_ten: Names,
    /// "People": what may stand after a number in words.
    pub(super) counted: Names,
    /// "15th".
    pub(super) day_endings: Names,
    /// Words that look like a typing error of another word and are none.
    pub(super) not_slips: HashSet<Vec<char>>,
    /// "Not", "almost": the words that must not be lost to a typing error.
    pub(super) cautious_words: HashSet<Vec<char>>,
    /// Every word of every phrase, for correcting typing errors.
    pub(super) words: HashSet<Vec<char>>,
    pub(super) written: Written,
    pub(super) problems: Vec<String>,
}

/// Names with their numbers: months, weekdays, number words; the longest first.
#[derive(Default)]
pub(super) struct Names {
    names: Vec<(Vec<char>, u32)>,
    /// With what letters they begin, so that most places need not be tried.
    beginnings: Letters,
}

impl Names {
    pub(super) fn iter(&self) -> impl Iterator<Item = (&[char], u32)> {
        self.names.iter().map(|(name, number)| (name.as_slice(), *number))
    }

    pub(super) fn may_begin(&self, c: char) -> bool {
        self.beginnings.may_have(c)
    }

    /// The longest name that stands at `at`, and where it ends.
    pub(super) fn at(&self, text: &[char], at: usize) -> Option<(u32, usize)> {
        let first = *text.get(at)?;
        let candidates = self.iter().filter(|_| self.may_begin(first));
        let mut fitting = candidates.filter_map(|(name, number)| {
            let end = text::match_letters(text, name, at)?;
            (end > at && text::is_edge(text, end)).then_some((number, end))
        });
        fitting.next()
    }
}

/// How the language is written back to people.
#[derive(Default)]
pub(super) struct Written {
    pub(super) months: Vec<String>,
    pub(super) weekdays: Vec<String>,
    pub(super) date: String,
    /// Where there is little room; a language without short names of months has their whole ones there.
    pub(super) short_months: Vec<String>,
    pub(super) short_date: String,
    pub(super) buddhist_years: bool,
    pub(super) zero: Option<char>,
}

/// The table for a language tag: `ms-BN` is `ms`, and the older codes `in` and `tl` are known.
pub(super) fn table(language: &str) -> Option<&'static Table> {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let code = match primary.as_str() {
        "in" => "id",
        "tl" => "fil",
        other => other,
    };
    tables().iter().find(|table| table.code == code)
}

pub(super) fn tables() -> &'static [Table] {
    static TABLES: OnceLock<Vec<Table>> = OnceLock::new();
    TABLES.get_or_init(|| FILES.iter().map(|(code, file)| Table::parse(code, &[EVERY, file])).collect())
}

impl Table {
    fn parse(code: &'static str, files: &[&str]) -> Table {
        let mut table = Table::empty(code);
        let mut accents_left_out = false;
        let lines = files.iter().flat_map(|file| file.lines().enumerate());
        for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
            if line.starts_with('#') {
                continue;
            }
            let result = match line.split_once(':') {
                Some(("accents", value)) => flag(value, "left out", "needed").map(|flag| accents_left_out = flag),
                Some((key, value)) => table.take_line(key.trim(), value.trim()),
                None => Err("no `:`".to_string()),
            };
            if let Err(problem) = result {
                table.problems.push(format!("{code}.txt:{}: {problem}", number + 1));
            }
        }
        table.finish(accents_left_out);
        table
    }

    fn empty(code: &'static str) -> Table {
        Table {
            code,
            name: String::new(),
            native_reader: String::new(),
            decimal: Decimal::Point,
            buddhist_years: false,
            month_may_be_first: false,
            patterns: Vec::new(),
            months: Names::default(),
            weekdays: Names::default(),
            quarters: Names::default(),
            numbers: Names::default(),
            scales: Names::default(),
            number_joiners: Names::default(),
            numbers_after_ten: Names::default(),
            counted: Names::default(),
            day_endings: Names::default(),
            not_slips: HashSet::new(),
            cautious_words: HashSet::new(),
            words: HashSet::new(),
            written: Written::default(),
            problems: Vec::new(),
        }
    }

    fn take_line(&mut self, key: &str, value: &str) -> Result<(), String> {
        let (name, argument) = match key.rsplit_once(' ') {
            Some((name, argument)) if argument.starts_with(|c: char| c.is_ascii_digit()) => (name, Some(argument)),
            _ => (key, None),
        };
        match name {
            "name" => {
                self.name = value.to_string();
                Ok(())
            }
            "native reader" => {
                self.native_reader = value.to_string();
                Ok(())
            }
            "decimal" => flag(value, "comma", "point").map(|comma| {
                self.decimal = if comma { Decimal::Comma } else { Decimal::Point };
            }),
            "two-digit years" => flag(value, "buddhist", "common").map(|flag| self.buddhist_years = flag),
            "numeric dates" => flag(value, "either", "day first").map(|flag| self.month_may_be_first = flag),
            "written years" => flag(value, "buddhist", "common").map(|flag| self.written.buddhist_years = flag),
            "written months" => list(value, 12).map(|list| self.written.months = list),
            "written short months" => list(value, 12).map(|list| self.written.short_months = list),
            "written weekdays" => list(value, 7).map(|list| self.written.weekdays = list),
            "written zero" => single(value).map(|zero| self.written.zero = Some(zero)),
            "written date" => {
                self.written.date = value.to_string();
                Ok(())
            }
            "written short date" => {
                self.written.short_date = value.to_string();
                Ok(())
            }
            "month" => take_names(&mut self.months, argument, value),
            "weekday" => take_names(&mut self.weekdays, argument, value),
            "quarter" => take_names(&mut self.quarters, argument, value),
            "number" => take_names(&mut self.numbers, argument, value),
            "scale" => take_names(&mut self.scales, argument, value),
            "number joiner" => take_names(&mut self.number_joiners, Some("0"), value),
            "number after ten" => take_names(&mut self.numbers_after_ten, argument, value),
            "counted" => take_names(&mut self.counted, Some("0"), value),
            "day ending" => take_names(&mut self.day_endings, Some("0"), value),
            "not a slip" => {
                self.not_slips.extend(phrases(value).map(fold_phrase));
                Ok(())
            }
            _ => self.take_patterns(name, argument, value),
        }
    }

    fn take_patterns(&mut self, name: &str, argument: Option<&str>, value: &str) -> Result<(), String> {
        let meaning = meaning(name, argument)?;
        let count = match (meaning, argument) {
            (Meaning::Date(_), Some(count)) => Some(count.parse().map_err(|_| format!("`{count}` is no count"))?),
            _ => None,
        };
        for phrase in phrases(value) {
            let mut variants = Pattern::variants(phrase, meaning, count)?;
            variants.iter_mut().for_each(|pattern| pattern.alone |= matches!(meaning, Meaning::Command(_)));
            self.patterns.extend(variants);
        }
        Ok(())
    }

    fn finish(&mut self, accents_left_out: bool) {
        if accents_left_out {
            self.add_unaccented();
        }
        for names in self.all_names() {
            names.names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
            let beginnings: Vec<char> = names.names.iter().filter_map(|(name, _)| name.first().copied()).collect();
            names.beginnings = Letters::of(&beginnings);
        }
        self.collect_words();
    }

    fn all_names(&mut self) -> [&mut Names; 9] {
        let Table { months, weekdays, quarters, numbers, scales, day_endings, .. } = self;
        let Table { number_joiners, numbers_after_ten, counted, .. } = self;
        [months, weekdays, quarters, numbers, scales, day_endings, number_joiners, numbers_after_ten, counted]
    }

    /// Where people leave accents out, every phrase also counts without them, unless two meanings become one.
    fn add_unaccented(&mut self) {
        let bare = |pattern: &Pattern| Some((pattern.parts.clone(), pattern.without_accents()?));
        let bare: Vec<(Vec<Part>, Pattern)> = self.patterns.iter().filter_map(bare).collect();
        let clash = |(accented, one): &(Vec<Part>, Pattern)| {
            let same = bare.iter().filter(|(_, other)| other.parts == one.parts);
            let written = self.patterns.iter().any(|other| other.parts == one.parts && other.meaning != one.meaning);
            written || same.into_iter().any(|(parts, other)| parts != accented && other.meaning != one.meaning)
        };
        let keep: Vec<bool> = bare.iter().map(|pattern| !clash(pattern)).collect();
        self.patterns.extend(bare.into_iter().zip(keep).filter_map(|((_, pattern), keep)| keep.then_some(pattern)));
        for names in self.all_names() {
            let bare: Vec<_> =
                names.names.iter().map(|(name, number)| (text::without_accents(name), *number)).collect();
            let clash = |name: &[char], number| bare.iter().any(|(other, n)| other == name && *n != number);
            names.names.extend(bare.iter().filter(|(name, number)| !clash(name, *number)).cloned());
        }
    }

    fn collect_words(&mut self) {
        let cautious = self.patterns.iter().filter(|pattern| pattern.is_cautious()).filter_map(Pattern::letters);
        self.cautious_words = cautious.map(<[char]>::to_vec).collect();
        let letters = self.patterns.iter().flat_map(|pattern| &pattern.parts).filter_map(|part| match part {
            Part::Letters(letters) => Some(letters.as_slice()),
            Part::Blank(_) => None,
        });
        let names = [&self.months, &self.weekdays, &self.quarters, &self.numbers, &self.scales, &self.counted];
        let names = names.into_iter().flat_map(Names::iter).map(|(name, _)| name);
        let words = letters.chain(names).flat_map(|phrase| phrase.split(|c| !is_spaced_letter(*c)));
        self.words = words.filter(|word| !word.is_empty()).map(<[char]>::to_vec).collect();
    }

    /// Whether any name that fills a blank begins with this letter.
    pub(super) fn may_begin_name(&self, first: char) -> bool {
        [&self.months, &self.weekdays, &self.quarters, &self.numbers].iter().any(|names| names.may_begin(first))
    }

    pub(super) fn polite_words(&self) -> impl Iterator<Item = &[char]> {
        let polite = self.patterns.iter().filter(|pattern| pattern.meaning == Meaning::Polite);
        polite.filter_map(Pattern::letters)
    }
}

fn meaning(name: &str, argument: Option<&str>) -> Result<Meaning, String> {
    if let Some((_, word)) = Word::NAMES.iter().find(|(known, _)| *known == name) {
        return Ok(Meaning::Word(*word));
    }
    if let Some((_, kind)) = name.strip_prefix("date ").and_then(|name| DATE_KINDS.iter().find(|(n, _)| *n == name)) {
        return Ok(Meaning::Date(*kind));
    }
    let command = name.strip_prefix("command ").and_then(Command::named);
    match (name, command) {
        (_, Some(command)) => Ok(Meaning::Command(command)),
        ("negation", _) => Ok(Meaning::Negation),
        ("doubt", _) => Ok(Meaning::Doubt),
        ("contrast", _) => Ok(Meaning::Contrast),
        ("question", _) => Ok(Meaning::Question),
        ("polite", _) => Ok(Meaning::Polite),
        ("ignored", _) => Ok(Meaning::Ignored),
        ("percent", _) => Ok(Meaning::Percent),
        ("out of", _) => Ok(Meaning::OutOf),
        ("and a half", _) => Ok(Meaning::AndAHalf),
        ("forwarded", _) => Ok(Meaning::Forwarded),
        ("share", _) => share(argument.unwrap_or_default()),
        _ => Err(format!("`{name}` is no key")),
    }
}

fn share(argument: &str) -> Result<Meaning, String> {
    let parts = argument.split_once('/').and_then(|(value, over)| Some((value.parse().ok()?, over.parse().ok()?)));
    let (value, over) = parts.ok_or_else(|| format!("`{argument}` is no share such as 1/2"))?;
    Ok(Meaning::Share(value, over))
}

fn phrases(value: &str) -> impl Iterator<Item = &str> {
    value.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}

fn take_names(names: &mut Names, number: Option<&str>, value: &str) -> Result<(), String> {
    let number = number.and_then(|number| number.parse().ok()).ok_or("the key needs a number, as in `month 5`")?;
    for phrase in phrases(value) {
        names.names.extend(spellings(phrase)?.iter().map(|spelling| (fold_phrase(spelling), number)));
    }
    Ok(())
}

fn flag(value: &str, yes: &str, no: &str) -> Result<bool, String> {
    match value.trim() {
        value if value == yes => Ok(true),
        value if value == no => Ok(false),
        value => Err(format!("`{value}` is neither `{yes}` nor `{no}`")),
    }
}

fn list(value: &str, length: usize) -> Result<Vec<String>, String> {
    let list: Vec<String> = phrases(value).map(str::to_string).collect();
    if list.len() == length { Ok(list) } else { Err(format!("{} names, not {length}", list.len())) }
}

fn single(value: &str) -> Result<char, String> {
    let mut chars = value.chars();
    chars.next().filter(|_| chars.next().is_none()).ok_or_else(|| format!("`{value}` is not one character"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_parses() {
        for table in tables() {
            assert_eq!(table.problems, Vec::<String>::new());
            assert!(table.patterns.iter().any(|p| p.meaning == Meaning::Word(Word::Done)), "{}", table.code);
        }
    }

    #[test]
    fn a_wrong_line_is_named_and_left_out() {
        for (file, expect) in [
            ("dne: done", "xx.txt:1: `dne` is no key"),
            ("# fine\n\ndone done", "xx.txt:3: no `:`"),
            ("share half: half", "xx.txt:1: `share half` is no key"),
            ("month: May", "xx.txt:1: the key needs a number"),
            ("decimal: dot", "xx.txt:1: `dot` is neither `comma` nor `point`"),
            ("written months: January", "xx.txt:1: 1 names, not 12"),
            ("date someday: someday", "xx.txt:1: `date someday` is no key"),
        ] {
            let table = Table::parse("xx", &[file]);
            assert!(table.problems[0].starts_with(expect), "{file}: {:?}", table.problems);
            assert!(table.patterns.is_empty(), "{file}");
        }
    }

    #[test]
    fn tags_find_their_table() {
        for (tag, expect) in [
            ("id", Some("id")),
            ("ms-BN", Some("ms")),
            ("in", Some("id")),
            ("TL", Some("fil")),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(table(tag).map(|table| table.code), expect, "{tag}");
        }
    }
}
