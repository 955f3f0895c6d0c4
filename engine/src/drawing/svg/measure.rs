//! How much room a text takes, without its font: a little more than any common one needs, so that nothing is cut off.

/// In pixels, for a font of `size` pixels.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(advance).sum();
    (hundredths * size + 99) / 100
}

/// In hundredths of the font's size.
fn advance(c: char) -> i32 {
    match c {
        _ if is_mark(c) => 0,
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | ';' | '|' | '!' => 30,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '[' | ']' | '-' | '“' | '”' | '·' => 40,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 92,
        'A'..='Z' => 70,
        '\0'..='\u{24f}' => 60,
        '\u{370}'..='\u{52f}' => 68,
        '\u{e00}'..='\u{eff}' => 64,
        '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => 86,
        _ => 100,
    }
}

/// Stands over, under or around the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{102d}'..='\u{1030}' | '\u{1032}'..='\u{103a}' | '\u{103d}'..='\u{103e}'
        | '\u{17b7}'..='\u{17bd}' | '\u{17c6}' | '\u{17c9}'..='\u{17d3}'
        | '\u{200b}'..='\u{200f}')
}

/// Whether a line may end before this letter where there are no spaces to end at.
fn begins_cluster(before: char, c: char) -> bool {
    // a Khmer subscript belongs to the sign before it, a Thai or Lao vowel in front to the letter after it
    let leads = matches!(before, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' | '\u{17d2}' | '\u{1039}');
    !is_mark(c)
        && !leads
        && !matches!(
            c,
            '\u{17b6}' | '\u{17be}'..='\u{17c8}' | '\u{102b}' | '\u{102c}' | '\u{1031}' | '\u{103b}' | '\u{103c}'
        )
}

/// Lines of at most this many pixels, at least one.
pub(super) fn wrapped(text: &str, size: i32, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is one from the beginning");
        let gap = if line.is_empty() { "" } else { " " };
        let longer = format!("{line}{gap}{word}");
        if width(&longer, size) <= room {
            *line = longer;
            continue;
        }
        if line.is_empty() {
            lines.pop();
        }
        lines.extend(pieces(word, size, room));
    }
    lines
}

fn pieces(word: &str, size: i32, room: i32) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut before = ' ';
    for c in word.chars() {
        let piece = pieces.last_mut().expect("there is one from the beginning");
        let full = width(piece, size) + width(c.encode_utf8(&mut [0; 4]), size) > room;
        if full && !piece.is_empty() && begins_cluster(before, c) {
            pieces.push(c.to_string());
        } else {
            piece.push(c);
        }
        before = c;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_words_and_between_letters_where_there_are_none() {
        let check = |text: &str, room: i32, expect: &[&str]| assert_eq!(wrapped(text, 10, room), expect);
        check("", 50, &[""]);
        check("one", 50, &["one"]);
        check("one two three", 50, &["one two", "three"]);
        check("aaaaaaaaaa", 30, &["aaaaa", "aaaaa"]);
        check("ab aaaaaaaaaa", 30, &["ab", "aaaaa", "aaaaa"]);
        // no mark is torn from its letter
        for line in wrapped("ស្ថានភាពនៃសកម្មភាព", 10, 20) {
            assert!(line.chars().next().is_some_and(|c| !is_mark(c)), "{line}");
        }
        for line in wrapped("เปลี่ยนกำหนดส่งรายงาน", 10, 20) {
            assert!(!line.ends_with('เ') && !line.starts_with('่'), "{line}");
        }
    }
}
