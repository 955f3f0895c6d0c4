//! The word that was probably meant: for `use X` in every diagnostic about an unknown name.
//!
//! To suggest a word is one thing, to write it into somebody's file another: `Meant::sure` holds only for a
//! misspelling. `nfp-la` is no misspelt `nfp-vn`, nor `A01` a misspelt `A02`.

/// The candidate nearest to `word`, if it is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = normal(word);
    if wanted.len() > 64 {
        return None;
    }
    let allowed = (wanted.len() / 3).clamp(1, 4);
    let near = candidates.into_iter().map(|c| (distance(&wanted, &normal(c)), c)).filter(|(d, _)| *d <= allowed);
    near.min_by_key(|(d, _)| *d).map(|(_, c)| c)
}

/// The word that was meant, and whether that is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meant<'a> {
    pub(crate) word: &'a str,
    pub(crate) sure: bool,
}

/// The nearest candidate; `sure` if no other is as near and the two differ as a slip of the finger does.
pub(crate) fn meant<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str, IntoIter: Clone>,
) -> Option<Meant<'a>> {
    let candidates = candidates.into_iter();
    let best = nearest(word, candidates.clone())?;
    let (wanted, found) = (normal(word), normal(best));
    let far = distance(&wanted, &found);
    let rivals = candidates.filter(|c| *c != best && distance(&wanted, &normal(c)) <= far).count();
    Some(Meant { word: best, sure: rivals == 0 && is_slip(&wanted, &found) })
}

/// Only in capitals and hyphens, or by one letter in a part of four or more (two in eight), and never by a digit.
fn is_slip(wrong: &[char], right: &[char]) -> bool {
    let digits = |word: &[char]| word.iter().copied().filter(char::is_ascii_digit).collect::<Vec<_>>();
    if digits(wrong) != digits(right) {
        return false;
    }
    let near = |(a, b): (&[char], &[char])| {
        let allowed = match b.len() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        distance(a, b) <= allowed
    };
    let parts = |word: &'_ [char]| word.split(|c| matches!(c, '_' | '.' | '/')).count();
    if parts(wrong) != parts(right) {
        return near((wrong, right));
    }
    let split = |word| <[char]>::split(word, |c: &char| matches!(c, '_' | '.' | '/'));
    split(wrong).zip(split(right)).all(near)
}

/// Up to eight words as a list for a help text: `` `a`, `b` or `c` ``.
pub(crate) fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|w| format!("`{w}`")).collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., last] if words.len() <= 12 => format!("{} or {last}", first.join(", ")),
        many => format!("{} and {} more", many[..8].join(", "), many.len() - 8),
    }
}

fn normal(word: &str) -> Vec<char> {
    word.chars().take(80).flat_map(char::to_lowercase).map(|c| if c == '-' || c == ' ' { '_' } else { c }).collect()
}

/// Insertions, deletions, replacements and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let words = ["title", "responsible", "due", "start", "under_way"];
        let check = |word: &str, expect: Option<&str>| assert_eq!(nearest(word, words), expect, "{word}");
        check("tilte", Some("title"));
        check("Due", Some("due"));
        check("responsable", Some("responsible"));
        check("under way", Some("under_way"));
        check("colour", None);
        check("", None);
        check(&"x".repeat(10_000), None);
    }

    #[test]
    fn a_misspelling_is_certain_and_another_name_is_not() {
        let check = |word: &str, words: &[&str], expect: Option<(&str, bool)>| {
            let found = meant(word, words.iter().copied()).map(|m| (m.word, m.sure));
            assert_eq!(found, expect, "{word}");
        };
        check("reviewd", &["draft", "reviewed", "agreed"], Some(("reviewed", true)));
        check("under way", &["under_way", "planned"], Some(("under_way", true)));
        check("underway", &["under_way"], Some(("under_way", true)));
        check("Due", &["due", "start"], Some(("due", true)));
        check("water-bord", &["water-board", "secretariat"], Some(("water-board", true)));
        check("Asia/Jakata", &["Asia/Jakarta", "Asia/Makassar"], Some(("Asia/Jakarta", true)));
        check("stat", &["start", "state"], Some(("start", false)));
        check("A03", &["A02", "B17"], Some(("A02", false)));
        check("nfp-la", &["nfp-vn", "asec"], Some(("nfp-vn", false)));
        check("nfp-lv", &["nfp-la"], Some(("nfp-la", false)));
        check("deu", &["due"], Some(("due", false)));
        check("colour", &["due"], None);
    }

    #[test]
    fn lists_read_as_a_sentence() {
        assert_eq!(one_of(["a"]), "`a`");
        assert_eq!(one_of(["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
