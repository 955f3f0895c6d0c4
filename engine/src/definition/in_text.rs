//! Where in a file a part of a text stands.
//!
//! What YAML folds, indents and escapes is undone character by character: all that is no blank stands in
//! the file in the same order as in the text, so blanks need no thought and every style of text is one.
//! A text that cannot be followed so has no places inside.

use std::ops::Range;

use super::{diagnostic::Span, fields::Field, yaml::Value};

impl Field<'_> {
    /// A part of the value's text (bytes of it), in one line; the whole value where the text is written elsewhere.
    pub fn inside(&self, part: Range<usize>) -> Span {
        self.part(part).unwrap_or_else(|| self.span())
    }

    /// The same, if the text can be followed in the file; it can be for all of its parts or for none.
    pub fn part(&self, part: Range<usize>) -> Option<Span> {
        let Value::Text(text) = &self.node.value else { return None };
        let source = self.reader.source;
        let place = written_place(source.at(self.node.span), text, part)?;
        let start = self.node.span.start as usize;
        Some(source.first_line(source.span(start + place.start, start + place.end)))
    }
}

/// For a text that is written as `written`, with its quotes or its `|`: where a part of it (bytes) is written.
fn written_place(written: &str, text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let mut walk = Walk::begin(written);
    let mut found: Option<Range<usize>> = None;
    for (at, wanted) in text.char_indices() {
        if wanted.is_whitespace() {
            continue;
        }
        let place = walk.next(wanted)?;
        if at + wanted.len_utf8() > part.start && at < part.end.max(part.start + 1) {
            let start = found.map_or(place.start, |found| found.start);
            found = Some(start..place.end);
        }
    }
    found
}

struct Walk<'a> {
    written: &'a str,
    at: usize,
    /// `"` or `'`, in which some characters are written with another.
    quote: Option<char>,
}

impl<'a> Walk<'a> {
    fn begin(written: &'a str) -> Self {
        let quote = written.chars().next().filter(|c| matches!(c, '"' | '\''));
        // after `|` or `>` comes what says how the lines are joined
        let block = written.starts_with(['|', '>']);
        let header = if block { written.find('\n').unwrap_or(written.len()) } else { quote.map_or(0, char::len_utf8) };
        Walk { written, at: header, quote }
    }

    /// The next character that is no blank, which must be this one.
    fn next(&mut self, wanted: char) -> Option<Range<usize>> {
        loop {
            let rest = &self.written[self.at..];
            let first = rest.chars().next()?;
            let (found, len) = match (self.quote, first) {
                (Some('"'), '\\') => escaped(rest)?,
                (Some('\''), '\'') if rest.starts_with("''") => ('\'', 2),
                _ => (first, first.len_utf8()),
            };
            let place = self.at..self.at + len;
            self.at += len;
            if !found.is_whitespace() {
                return (found == wanted).then_some(place);
            }
        }
    }
}

/// What begins with `\` in double quotes: the character, and how much room it takes.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let kind = rest[1..].chars().next()?;
    let code = |len: usize| {
        let digits = rest.get(2..2 + len)?;
        Some((u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?, 2 + len))
    };
    match kind {
        'x' => code(2),
        'u' => code(4),
        'U' => code(8),
        // line breaks, tabs and other blanks
        'n' | 't' | 'r' | 'v' | 'f' | 'N' | '_' | 'L' | 'P' | ' ' | '\n' | '\r' | '\t' => {
            Some((' ', 1 + kind.len_utf8()))
        }
        '0' | 'a' | 'b' | 'e' => Some(('\0', 2)),
        other => Some((other, 1 + other.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use crate::definition::{
        diagnostic::{FileId, Findings, Source},
        fields::{Field, Reader},
        keys::Kind,
        yaml::{self, Value},
    };

    /// What stands in the file where `part` stands in the text of the key `k`, with its line and column.
    fn check(text: &str, part: &str, expect: (&str, usize, usize)) {
        let source = Source { id: FileId(0), path: "x.yaml".into(), text: text.into() };
        let node = yaml::parse(&source).0.unwrap();
        let node = node.get("k").unwrap();
        let Value::Text(value) = &node.value else { panic!("{node:?}") };
        let start = value.find(part).unwrap_or_else(|| panic!("{part} is not in {value:?}"));
        let findings = Findings::default();
        let reader = Reader { source: &source, findings: &findings };
        let field = Field { reader, name: "k", kind: &Kind::Text, node, key_span: node.span };
        let span = field.inside(start..start + part.len());
        let (line, column) = source.line_column(span.start as usize);
        assert_eq!((source.at(span), line, column), expect, "{text}");
    }

    #[test]
    fn parts_are_found_in_every_style_of_text() {
        check("k: one two\n", "two", ("two", 1, 8));
        check("{k: one two, l: two}", "two", ("two", 1, 9));
        check("k: one\n  two\n  three\n", "two", ("two", 2, 3));
        check("k: one\n  two\n  three\n", "three", ("three", 3, 3));
        check("k: 'it''s two'\n", "two", ("two", 1, 11));
        check("k: 'it''s two'\n", "'", ("''", 1, 7));
        check("k: 'one\n\n  two'\n", "two", ("two", 3, 3));
        check("k: \"a \\u0e01 \\\"two\\\" \\\\ b\"\n", "two", ("two", 1, 16));
        check("k: \"a \\u0e01 \\\"two\\\" \\\\ b\"\n", "ก", ("\\u0e01", 1, 7));
        check("k: \"a\\ntwo \\\n   three\"\n", "two", ("two", 1, 8));
        check("k: \"a\\ntwo \\\n   three\"\n", "three", ("three", 2, 4));
        check("k: |\n  one\n    two\n", "two", ("two", 3, 5));
        check("k: |2-  # a word about it\n  one\n  # two\n\n  two\n", "one", ("one", 2, 3));
        check("k: >-\n  one\n  two\n\n  three\nl: 1\n", "two\nthree", ("two", 3, 3));
        check("k: >+\n\n  ชื่อ two\n", "two", ("two", 3, 8));
        check("k: &a !!str one two\n", "two", ("two", 1, 17));
        check("k: &a |\n  one\n  two\n", "two", ("two", 3, 3));
    }

    #[test]
    fn a_text_from_elsewhere_has_its_places_there() {
        check("a: &x one two\nk: *x\n", "two", ("two", 1, 11));
    }
}
