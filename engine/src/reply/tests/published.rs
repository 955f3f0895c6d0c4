//! The published phrases (`engine/data/replies/*.md`) are the test: each is understood as its page says, however it is
//! typed, and what a page lists as no answer gives nothing.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::*;

/// Every language of the product, and Chinese, which is an extra.
pub(super) const PAGES: [(&str, &str); 12] = [
    ("en", include_str!("../../../data/replies/en.md")),
    ("id", include_str!("../../../data/replies/id.md")),
    ("ms", include_str!("../../../data/replies/ms.md")),
    ("th", include_str!("../../../data/replies/th.md")),
    ("vi", include_str!("../../../data/replies/vi.md")),
    ("km", include_str!("../../../data/replies/km.md")),
    ("lo", include_str!("../../../data/replies/lo.md")),
    ("my", include_str!("../../../data/replies/my.md")),
    ("fil", include_str!("../../../data/replies/fil.md")),
    ("tet", include_str!("../../../data/replies/tet.md")),
    ("pt", include_str!("../../../data/replies/pt.md")),
    ("zh", include_str!("../../../data/replies/zh.md")),
];
const EXTRA: &str = "zh";
/// What each language of the product is tested with at least.
const FEWEST: [(&str, usize); 4] = [("Status", 40), ("Numbers", 40), ("Dates", 40), ("Not an answer", 12)];

struct Phrase {
    language: &'static str,
    section: &'static str,
    text: String,
    expect: &'static str,
}

fn phrases() -> Vec<Phrase> {
    PAGES.iter().flat_map(|(language, page)| phrases_of(language, page)).collect()
}

fn phrases_of(language: &'static str, page: &'static str) -> Vec<Phrase> {
    let mut section = "";
    let mut phrases = Vec::new();
    for line in page.lines() {
        section = line.strip_prefix("## ").unwrap_or(section);
        let Some(row) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else { continue };
        let (text, expect) = row.split_once(" | ").unwrap_or_else(|| panic!("{language}: two cells, not `{line}`"));
        if !matches!(expect, "Understood" | "---") {
            phrases.push(Phrase { language, section, text: text.replace("<br>", "\n"), expect });
        }
    }
    phrases
}

/// Every phrase whose reading is another than the page's, after `typed` has changed how it is typed.
fn wrong(phrases: &[Phrase], typed: impl Fn(&Phrase) -> String) -> Vec<String> {
    let wrong = phrases.iter().filter_map(|phrase| {
        let text = typed(phrase);
        let found = heard_in(&[phrase.language], &text);
        let Phrase { language, expect, .. } = phrase;
        (found != *expect).then(|| format!("{language}: {text} => {found}\n    not {expect}"))
    });
    wrong.collect()
}

#[test]
fn every_phrase_is_understood_as_published() {
    let wrong = wrong(&phrases(), |phrase| phrase.text.clone());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_language_is_published_whole() {
    for (language, page) in PAGES.iter().filter(|(language, _)| *language != EXTRA) {
        let phrases = phrases_of(language, page);
        for (section, fewest) in FEWEST {
            let count = phrases.iter().filter(|phrase| phrase.section == section).count();
            assert!(count >= fewest, "{language}: {count} of {section}");
        }
        let texts: HashSet<&str> = phrases.iter().map(|phrase| phrase.text.as_str()).collect();
        assert_eq!(texts.len(), phrases.len(), "{language}: a phrase twice");
        let said: HashSet<&str> = phrases.iter().flat_map(|phrase| phrase.expect.split("; ")).collect();
        let commands = Command::NAMES.iter().map(|(name, _)| format!("command {name}"));
        let meanings: Vec<String> = Word::NAMES.iter().map(|(name, _)| name.to_string()).chain(commands).collect();
        for meaning in meanings {
            assert!(said.contains(meaning.as_str()), "{language}: nothing means {meaning}");
        }
        for phrase in phrases.iter().filter(|phrase| phrase.section == "Not an answer") {
            assert_eq!(phrase.expect, "nothing", "{language}: {}", phrase.text);
        }
    }
}

/// The page that leads to the phrases counts them, and says who has read them.
#[test]
fn the_page_for_native_readers_is_true() {
    let page = include_str!("../../../../workflows/REPLIES.md");
    for (language, text) in PAGES {
        let phrases = phrases_of(language, text);
        let count = |section: &str| phrases.iter().filter(|phrase| phrase.section == section).count().to_string();
        let counts = FEWEST.map(|(section, _)| count(section)).join(" | ");
        let table = table::table(language).expect("every page has its table");
        let table::Table { name, native_reader, .. } = table;
        let row =
            format!("| [{name}](../engine/data/replies/{language}.md) | `{language}` | {counts} | {native_reader} |");
        assert!(page.contains(&row), "workflows/REPLIES.md lacks\n{row}");
        assert!(text.starts_with(&format!("# {name}\n")), "{language}.md has another name");
    }
    assert_eq!(page.matches("](../engine/data/replies/").count(), PAGES.len());
}

type Typed = fn(&Phrase) -> String;

/// Capitals, composed and decomposed letters, invisible signs, other spaces and other digits change nothing.
#[test]
fn however_it_is_typed() {
    let phrases = phrases();
    let ways: [(&str, Typed); 5] = [
        ("in capitals and hard spaces", |p| p.text.to_uppercase().replace(' ', "\u{a0}")),
        ("decomposed, with zero-width spaces", |p| p.text.nfd().flat_map(|c| [c, '\u{200b}']).collect()),
        ("composed, in wide digits", |p| p.text.nfc().map(|c| own_digit(c, '０')).collect()),
        ("with joiners, in Khmer digits", |p| p.text.chars().flat_map(|c| ['\u{2060}', own_digit(c, '០')]).collect()),
        ("with spaces around", |p| format!("  {} \n", p.text)),
    ];
    for (how, typed) in ways {
        let wrong = wrong(&phrases, |phrase| if is_link(&phrase.text) { phrase.text.clone() } else { typed(phrase) });
        assert!(wrong.is_empty(), "{how}:\n{}", wrong.join("\n"));
    }
}

fn is_link(text: &str) -> bool {
    text.contains("://")
}

fn own_digit(c: char, zero: char) -> char {
    c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c)
}

/// Thai, Lao, Khmer and Burmese are understood without any space.
#[test]
fn no_space_is_needed() {
    let unspaced = |c: Option<&char>| c.is_some_and(|c| text::is_unspaced(*c));
    let wrong = wrong(&phrases(), |phrase| {
        let chars: Vec<char> = phrase.text.chars().collect();
        let needed =
            |i: &usize| chars[*i] != ' ' || !unspaced(chars.get(i.wrapping_sub(1))) || !unspaced(chars.get(i + 1));
        (0..chars.len()).filter(needed).map(|i| chars[i]).collect()
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Who hears a second language besides hears no good news that is not there: `siap` is "ready" and "finished".
#[test]
fn no_good_news_from_another_language() {
    let others: Vec<&str> = PAGES.iter().map(|(language, _)| *language).filter(|language| *language != EXTRA).collect();
    let good = GOOD.map(|word| name(&Word::NAMES, &word));
    let is_good = |reading: &str| good.contains(&reading);
    for (i, phrase) in phrases().iter().enumerate() {
        let found = heard_in(&[phrase.language, others[i % others.len()]], &phrase.text);
        let was_good = phrase.expect.split("; ").any(is_good);
        assert!(was_good || !found.split("; ").any(is_good), "{}: {} => {found}", phrase.language, phrase.text);
    }
}

const GOOD: [Word; 4] = [Word::Done, Word::OnTrack, Word::Ready, Word::Yes];

fn words_in(language: &str, text: &str) -> Vec<Word> {
    let readings = read(text, &Hearing { languages: &[language], today: monday(), choices: &[] });
    let words = readings.into_iter().filter_map(|reading| match reading {
        Reading::Word(word) => Some(word),
        Reading::Choice(_) | Reading::Command(_) | Reading::Number(_) | Reading::Date(_) => None,
    });
    words.collect()
}

fn said(table: &table::Table, is_meant: impl Fn(Meaning) -> bool) -> Vec<(String, Meaning)> {
    let patterns = table.patterns.iter().filter(|pattern| is_meant(pattern.meaning));
    let said = |pattern: &pattern::Pattern| Some((pattern.letters()?.iter().collect(), pattern.meaning));
    patterns.filter(|pattern| !pattern.unaccented).filter_map(said).collect()
}

/// Of all pairs so many for each phrase, each time with other partners: all would take minutes.
const PARTNERS: usize = 2;

/// In every language: no good news stands before or after any word that says "not", and none after "almost" or "if".
#[test]
fn no_good_news_from_its_negation() {
    let mut wrong = Vec::new();
    for table in table::tables() {
        let good = said(table, |meaning| matches!(meaning, Meaning::Word(word) if GOOD.contains(&word)));
        let done: Vec<_> = good.iter().filter(|(_, meaning)| *meaning == Meaning::Word(Word::Done)).cloned().collect();
        let negations = said(table, |meaning| meaning == Meaning::Negation);
        let doubts = said(table, |meaning| meaning == Meaning::Doubt);
        let before = pairs(&negations, &good).chain(pairs(&doubts, &done)).map(|(not, good)| format!("{not} {good}"));
        let after = pairs(&negations, &good).map(|(not, good)| format!("{good} {not}"));
        for text in before.chain(after) {
            for text in [text.replace(' ', "  "), format!("x {text}")] {
                let words = words_in(table.code, &text);
                if words.iter().any(|word| GOOD.contains(word)) {
                    wrong.push(format!("{}: {text} => {words:?}", table.code));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Every one of both with some of the others.
fn pairs<'a>(
    first: &'a [(String, Meaning)],
    second: &'a [(String, Meaning)],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let partners = move |i: usize, of: usize| (0..PARTNERS.min(of)).map(move |n| (i * 5 + n * 11) % of);
    let of_first = first
        .iter()
        .enumerate()
        .flat_map(move |(i, (one, _))| partners(i, second.len()).map(move |n| (one.as_str(), second[n].0.as_str())));
    let of_second = second
        .iter()
        .enumerate()
        .flat_map(move |(i, (other, _))| partners(i, first.len()).map(move |n| (first[n].0.as_str(), other.as_str())));
    of_first.chain(of_second)
}

/// A letter left out, and two exchanged, in every word of every phrase: bad news never becomes good, nor good bad.
#[test]
fn no_slip_turns_a_word_into_its_opposite() {
    let mut wrong = Vec::new();
    for table in table::tables() {
        let is_news = |word: &Word| *word <= Word::No || GOOD.contains(word);
        for (phrase, meaning) in said(table, |meaning| matches!(meaning, Meaning::Word(word) if is_news(&word))) {
            let Meaning::Word(meant) = meaning else { continue };
            for slip in slips(&phrase) {
                let words = words_in(table.code, &slip);
                let is_turned = |word: &Word| {
                    let is_bad = |word: &Word| *word <= Word::No;
                    GOOD.contains(word) && is_bad(&meant) || is_bad(word) && GOOD.contains(&meant)
                };
                if words.iter().any(is_turned) {
                    wrong.push(format!("{}: {phrase} as {slip} => {words:?}", table.code));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Slips in the spaced words of five letters and more.
fn slips(phrase: &str) -> Vec<String> {
    let chars: Vec<char> = phrase.chars().collect();
    let inside = |i: usize| {
        let word = phrase.split(' ').scan(0, |at, word| {
            let start = *at;
            *at += word.chars().count() + 1;
            Some((start, word.chars().count()))
        });
        word.into_iter().any(|(start, length)| length >= 5 && (start + 1..start + length).contains(&i))
    };
    let mut slips = Vec::new();
    for i in (0..chars.len()).filter(|i| inside(*i) && text::is_spaced_letter(chars[*i])) {
        let mut shorter = chars.clone();
        shorter.remove(i);
        slips.push(shorter.into_iter().collect());
        if inside(i + 1) {
            let mut exchanged = chars.clone();
            exchanged.swap(i, i + 1);
            slips.push(exchanged.into_iter().collect());
        }
    }
    slips
}

/// A reply is read in far less than a millisecond; a build with checks is given twenty times that.
#[test]
fn a_reply_is_read_at_once() {
    let phrases = phrases();
    heard_in(&EVERY_LANGUAGE, "warm");
    let start = std::time::Instant::now();
    for phrase in &phrases {
        heard_in(&[phrase.language], &phrase.text);
    }
    let each = start.elapsed() / u32::try_from(phrases.len()).expect("some thousand");
    assert!(each < std::time::Duration::from_millis(20), "{each:?}");
}
