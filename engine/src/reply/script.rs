//! One spelling for what a script lets people type in several ways, and the encoding that is not read at all.
//!
//! Owns the habits of keyboards that Unicode's own normal forms leave apart: Thai `เเ` for `แ`, a tone mark on the wrong
//! side of a vowel, the two looks of a Lao letter, Khmer vowels typed in halves, the Burmese letter typed for a zero.
//! Zawgyi writes Burmese with the same characters in another order: read as Unicode it would say anything at all, so such
//! a text is recognised and left to a human. Knows no language and no words.

/// Adds a character to a folded text, as the same text is spelled elsewhere.
pub(super) fn push(folded: &mut Vec<char>, c: char) {
    let before = folded.last().copied();
    match (before, c) {
        // sara e twice looks like sara ae
        (Some('เ'), 'เ') => replace_last(folded, 'แ'),
        // NFKC takes sara am apart; its circle belongs before the tone mark
        (Some('\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}'), '\u{e4d}' | '\u{ecd}') => {
            folded.insert(folded.len() - 1, c);
        }
        // the Lao l below a letter is typed beside it as well
        (_, '\u{ebc}') => folded.push('ລ'),
        // coeng ta and coeng da look the same
        (Some('\u{17d2}'), '\u{178f}') => folded.push('\u{178a}'),
        // Khmer vowels that look like two others
        (Some('\u{17c1}'), '\u{17b6}') => replace_last(folded, '\u{17c4}'),
        (Some('\u{17c1}'), '\u{17b8}') => replace_last(folded, '\u{17be}'),
        (_, c) => folded.push(c),
    }
}

fn replace_last(folded: &mut [char], c: char) {
    if let Some(last) = folded.last_mut() {
        *last = c;
    }
}

/// The Burmese letter wa and the digit zero look the same: before a vowel sign or a closed syllable it is the letter.
pub(super) fn wa_typed_as_zero(raw: &str) -> String {
    let chars: Vec<char> = raw.chars().collect();
    let is_wa = |i: usize| {
        let sign = |i: usize| matches!(chars.get(i), Some('\u{102b}'..='\u{1032}' | '\u{1036}'..='\u{103e}'));
        let closed = is_burmese_letter(chars.get(i + 1)) && chars.get(i + 2) == Some(&'\u{103a}');
        chars[i] == '\u{1040}' && (sign(i + 1) || closed)
    };
    (0..chars.len()).map(|i| if is_wa(i) { 'ဝ' } else { chars[i] }).collect()
}

/// Whether a text, without invisible signs, can only be Burmese in the old Zawgyi encoding: signs stand where Unicode never puts them.
pub(super) fn is_zawgyi(raw: &str) -> bool {
    let mut before = None;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        let carries = is_burmese_letter(before.as_ref()) || matches!(before, Some('\u{103b}'..='\u{103e}'));
        let misplaced = match c {
            '\u{1060}'..='\u{1097}' | '\u{1033}' | '\u{1034}' => true,
            '\u{1031}' | '\u{103b}'..='\u{103e}' => !carries,
            '\u{1039}' => !is_burmese_letter(chars.peek()),
            _ => false,
        };
        if misplaced {
            return true;
        }
        before = Some(c);
    }
    false
}

fn is_burmese_letter(c: Option<&char>) -> bool {
    matches!(c, Some('\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{104e}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, expect: &str) {
        let mut folded = Vec::new();
        wa_typed_as_zero(raw).chars().for_each(|c| push(&mut folded, c));
        assert_eq!(folded.into_iter().collect::<String>(), expect, "{raw}");
    }

    #[test]
    fn one_spelling() {
        for (raw, expect) in [
            ("เสร็จเเล้ว", "เสร็จแล้ว"),
            ("น\u{e49}\u{e4d}\u{e32}", "น\u{e4d}\u{e49}\u{e32}"),
            ("ເຫຼືອ", "ເຫລືອ"),
            ("ដោះ", "ដោះ"),
            ("ដ\u{17c1}\u{17b6}\u{17c7}", "ដោះ"),
            ("តេ\u{17b8}", "តើ"),
            ("តစ\u{103a}၀က\u{103a}", "តစ\u{103a}ဝက\u{103a}"),
            ("၁၀ရာ", "၁၀ရာ"),
            ("done", "done"),
        ] {
            check(raw, expect);
        }
    }

    #[test]
    fn zawgyi_is_recognised() {
        for (raw, expect) in [
            ("ၿပီးပါၿပီ", true),
            ("ျပီးျပီ", true),
            ("မၿပီးေသးဘူး", true),
            ("ေန", true),
            ("အကူအညီလိုတယ\u{1039}", true),
            ("ပြီးပါပြီ", false),
            ("မပြီးသေးဘူး", false),
            ("တနင်္လာနေ့", false),
            ("ဗုဒ္ဓဟူး", false),
            ("၃/၁၀", false),
            ("เสร็จแล้ว done", false),
        ] {
            assert_eq!(is_zawgyi(raw), expect, "{raw}");
        }
    }
}
