//! What a person typed, made comparable: one form for every letter and every digit.
//!
//! Owns folding (NFKC, lower case, digits, invisible characters), the question where a word may begin or end in
//! scripts with and without spaces, which lines are quoted, and how many words a stretch counts for. Knows no language: the tables under
//! `engine/data/replies` are folded by the same function, so what looks alike compares alike.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::script;

/// Longer texts are read as nothing; the raw text is kept elsewhere for a human. No messenger carries longer ones.
pub(super) const LONGEST_TEXT: usize = 4_096;
/// The same with what cannot be seen, such as a space of no width between all words.
const LONGEST_RAW: usize = 4 * LONGEST_TEXT;

/// Letters that count as one word where words are not spaced; Thai, Lao, Khmer and Burmese words are about this long.
const LETTERS_PER_UNSPACED_WORD: usize = 5;

/// The zeros of every decimal digit run (general category Nd, Unicode 17). Nd always comes in runs of ten, so a
/// digit's value is its distance from its zero, and no script needs naming.
const ZEROS: [u32; 75] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2,
    0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// The folded text, or nothing if it is longer than `LONGEST_TEXT` or in an encoding that cannot be read.
pub(super) fn fold(raw: &str) -> Option<Vec<char>> {
    let visible: String = raw.chars().take(LONGEST_RAW).filter(|c| !is_invisible(*c)).collect();
    if raw.chars().nth(LONGEST_RAW).is_some() || script::is_zawgyi(&visible) {
        return None;
    }
    let raw = script::wa_typed_as_zero(&visible);
    let mut folded = Vec::new();
    for c in raw.chars().scan(' ', with_halves).flatten().nfkc().map(plain).flat_map(char::to_lowercase) {
        if folded.len() == LONGEST_TEXT {
            return None;
        }
        script::push(&mut folded, c);
    }
    Some(folded)
}

/// The text without the lines that quote somebody else (`> Is it done?`).
pub(super) fn own_lines(folded: Vec<char>) -> Vec<char> {
    if !folded.contains(&'>') {
        return folded;
    }
    let is_own = |line: &&[char]| line.iter().find(|c| **c != ' ') != Some(&'>');
    folded.split(|c| *c == '\n').filter(is_own).collect::<Vec<_>>().join(&'\n')
}

/// `3½` is 3.5, and `½` alone is 50 %: normalised as it stands it would be `31/2`, or the first of February.
fn with_halves(before: &mut char, c: char) -> Option<impl Iterator<Item = char> + use<>> {
    let written = match (digit(*before).is_some(), c) {
        (true, '¼') => ".25",
        (true, '½') => ".5",
        (true, '¾') => ".75",
        (false, '¼') => "25%",
        (false, '½') => "50%",
        (false, '¾') => "75%",
        (_, _) => "",
    };
    *before = c;
    Some(written.chars().chain(written.is_empty().then_some(c)))
}

/// Zero-width spaces and joiners, marks of direction, soft hyphen, variation selectors, skin tones.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// One sign for the many that people's keyboards send for it.
fn plain(c: char) -> char {
    if c.is_ascii() {
        return if matches!(c, '\t' | '\r') { ' ' } else { c };
    }
    if let Some(digit) = digit(c).and_then(|value| char::from_digit(value, 10)) {
        return digit;
    }
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        '\u{66a}' => '%',
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        '\u{2028}' | '\u{2029}' => '\n',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

fn digit(c: char) -> Option<u32> {
    let run = ZEROS.partition_point(|zero| *zero <= u32::from(c)).checked_sub(1)?;
    Some(u32::from(c) - ZEROS[run]).filter(|value| *value < 10)
}

/// The same text as typed without accents (`da xong` for `đã xong`).
pub(super) fn without_accents(folded: &[char]) -> Vec<char> {
    let letters = folded.iter().copied().nfd().filter(|c| !is_combining_mark(*c));
    letters.map(|c| if c == 'đ' { 'd' } else { c }).collect()
}

/// Whether a word may begin or end between `at - 1` and `at`.
pub(super) fn is_edge(text: &[char], at: usize) -> bool {
    let (Some(&before), Some(&after)) = (at.checked_sub(1).and_then(|i| text.get(i)), text.get(at)) else {
        return true;
    };
    if continues_syllable(after) || expects_more(before) {
        return false;
    }
    if closes_syllable(text.get(at + 1).copied()) && is_unspaced(after) {
        return false;
    }
    if before.is_ascii_digit() && after.is_ascii_digit() {
        return false;
    }
    let letter = |i: Option<usize>| i.and_then(|i| text.get(i)).is_some_and(|c| is_spaced_letter(*c));
    let inside_word = match (before, after) {
        ('\'' | '_', _) => letter(at.checked_sub(2)) && letter(Some(at)),
        (_, '\'' | '_') => letter(Some(at - 1)) && letter(Some(at + 1)),
        _ => letter(Some(at - 1)) && letter(Some(at)),
    };
    !inside_word
}

/// Where letters that start at `at` end: a space among them stands for any number, for a hyphen, or for none where a word
/// may end.
pub(super) fn match_letters(text: &[char], letters: &[char], at: usize) -> Option<usize> {
    let mut end = at;
    for letter in letters {
        if *letter == ' ' {
            let spaces = text.get(end..)?.iter().take_while(|c| matches!(c, ' ' | '-')).count();
            if spaces == 0 && !is_edge(text, end) {
                return None;
            }
            end += spaces;
        } else if text.get(end) == Some(letter) {
            end += 1;
        } else {
            return None;
        }
    }
    Some(end)
}

/// Marks, and the vowels of Thai and Lao that are written after their consonant.
fn continues_syllable(c: char) -> bool {
    is_combining_mark(c) || matches!(c, 'ะ' | 'า' | 'ๅ' | 'ະ' | 'າ')
}

/// Vowels of Thai and Lao that are written before their consonant; signs that stack the next letter.
fn expects_more(c: char) -> bool {
    matches!(c, 'เ'..='ไ' | 'ເ'..='ໄ' | '\u{17d2}' | '\u{1039}')
}

/// The Burmese signs that make the letter before them the end of a syllable.
fn closes_syllable(c: Option<char>) -> bool {
    matches!(c, Some('\u{103a}' | '\u{1039}'))
}

/// Which letters occur in a text, roughly: phrases with other letters need not be tried.
#[derive(Default)]
pub(super) struct Letters([u64; 16]);

impl Letters {
    pub(super) fn of(text: &[char]) -> Letters {
        let mut letters = Letters([0; 16]);
        for c in text {
            let (word, bit) = Letters::place(*c);
            letters.0[word] |= bit;
        }
        letters
    }

    pub(super) fn may_have(&self, c: char) -> bool {
        let (word, bit) = Letters::place(c);
        self.0[word] & bit != 0
    }

    fn place(c: char) -> (usize, u64) {
        let place = c as usize % 1024;
        (place / 64, 1 << (place % 64))
    }
}

/// Letters of scripts that write no space between words: Thai, Lao, Burmese, Khmer, Chinese and its neighbours.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0x9fff | 0x20000..=0x3ffff)
}

pub(super) fn is_spaced_letter(c: char) -> bool {
    c.is_alphabetic() && !is_unspaced(c)
}

/// How many words the text counts for: what stands between spaces, or every few letters where nothing does.
pub(super) fn count_words(text: &[char]) -> usize {
    text.split(|c| c.is_whitespace()).map(words_between_spaces).sum()
}

pub(super) fn words_between_spaces(stretch: &[char]) -> usize {
    let unspaced = stretch.iter().filter(|c| is_unspaced(**c) && !is_combining_mark(**c)).count();
    let spaced = stretch.iter().any(|c| c.is_alphanumeric() && !is_unspaced(*c));
    unspaced.div_ceil(LETTERS_PER_UNSPACED_WORD) + usize::from(spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_fold(raw: &str, expect: &str) {
        assert_eq!(fold(raw).expect("short").into_iter().collect::<String>(), expect, "{raw}");
    }

    #[test]
    fn one_form_for_every_digit_and_letter() {
        for (raw, expect) in [
            ("๓/๑๐", "3/10"),
            ("៣/១០", "3/10"),
            ("၃၀ %", "30 %"),
            ("໑໕", "15"),
            ("٣٪", "3%"),
            ("９９％", "99%"),
            ("½", "50%"),
            ("3½", "3.5"),
            ("−10", "-10"),
            ("Đã XONG", "đã xong"),
            ("isn’t", "isn't"),
            ("រួច\u{200b}រាល់", "រួចរាល់"),
            ("ពាក់កណ្តាល", "ពាក់កណ\u{17d2}\u{178a}ាល"),
            ("👍🏽", "👍"),
        ] {
            check_fold(raw, expect);
        }
    }

    #[test]
    fn every_run_is_ten_digits_of_its_value() {
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            for value in 0..10 {
                let c = char::from_u32(zero + value).expect("a character");
                assert_eq!(digit(c), Some(value), "{c:?}");
            }
        }
        for c in ['l', 'O', '²', '五', 'Ⅱ', '\u{e4f}'] {
            assert_eq!(digit(c), None, "{c:?}");
        }
    }

    #[test]
    fn edges_respect_syllables() {
        for (text, at, expect) in [
            ("not done", 3, true),
            ("undone", 2, false),
            ("isn't", 3, false),
            ("isn't", 4, false),
            ("'done'", 1, true),
            ("'done'", 5, true),
            ("15พ", 2, true),
            ("15", 1, false),
            ("เสร็จ", 1, false),
            ("เสร็จแล้ว", 5, true),
            ("เสร็จแล้ว", 6, false),
            ("ខ្ញុំ", 1, false),
            ("မနက်ဖြန်", 2, false),
        ] {
            assert_eq!(is_edge(&text.chars().collect::<Vec<_>>(), at), expect, "{text} {at}");
        }
    }

    #[test]
    fn words_are_counted_with_and_without_spaces() {
        for (text, expect) in [("", 0), ("not  done", 2), ("งานเสร็จแล้วครับ", 3), ("15 พ.ค. 2570", 3), ("- ?", 0)]
        {
            assert_eq!(count_words(&text.chars().collect::<Vec<_>>()), expect, "{text}");
        }
    }

    #[test]
    fn too_long_is_nothing() {
        assert!(fold(&"x".repeat(LONGEST_TEXT)).is_some());
        assert!(fold(&"x".repeat(LONGEST_TEXT + 1)).is_none());
        assert!(fold(&"\u{fdfa}".repeat(LONGEST_TEXT)).is_none());
    }
}
