//! Reads Fluent and says all that is wrong with it, with byte ranges.
//!
//! What is wrong is left out and what is right is kept, so that one slip does not make every other text
//! unknown. Terms and functions are refused: messages can refer to messages, and dates and figures are
//! written by us. Bounds: the Fluent reader calls itself for every bracket, and a plural of a long decimal
//! literal overflows, so both are refused before they get there.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser::{ErrorKind, ParserError, parse_runtime},
};

const MAX_NESTING: usize = 50;
const MAX_LITERAL_LEN: usize = 15;

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtlSlip {
    /// Bytes of the text that was given.
    pub range: Range<usize>,
    pub message: String,
}

/// The readable part of one Fluent text.
pub(super) struct Ftl {
    pub resource: FluentResource,
    pub messages: BTreeMap<String, Parts>,
    pub slips: Vec<FtlSlip>,
}

/// What a message is made of besides its words.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Parts {
    /// Where its key stands.
    pub key: Range<usize>,
    /// Values put in, those of every variant counted.
    pub placeables: usize,
    pub variables: BTreeSet<String>,
    /// Other messages as often as they are referred to, and where.
    pub references: Vec<(String, Range<usize>)>,
}

pub(super) fn read(source: &str) -> Ftl {
    if let Some(slip) = too_deep(source) {
        return Ftl { resource: kept(String::new()), messages: BTreeMap::new(), slips: vec![slip] };
    }
    let (parsed, errors) = match parse_runtime(source) {
        Ok(parsed) => (parsed, vec![]),
        Err((parsed, errors)) => (parsed, errors),
    };
    let mut slips: Vec<FtlSlip> = errors.iter().map(|e| not_fluent(source, e)).collect();
    let mut messages = BTreeMap::new();
    let mut refused = Vec::new();
    let starts: Vec<usize> = parsed.body.iter().filter_map(|entry| start_of(source, entry)).collect();
    for entry in &parsed.body {
        let Some(start) = start_of(source, entry) else { continue };
        match checked(source, entry, &messages) {
            Ok((key, parts)) => {
                messages.insert(key, parts);
            }
            Err(found) => {
                slips.extend(found);
                let end = starts.iter().copied().find(|s| *s > start).unwrap_or(source.len());
                refused.push(start..end);
            }
        }
    }
    slips.sort_by_key(|slip| slip.range.start);
    Ftl { resource: kept(without(source, &refused)), messages, slips }
}

/// The keys of a file, and where each stands.
pub(crate) fn keys(source: &str) -> BTreeMap<String, Range<usize>> {
    read(source).messages.into_iter().map(|(key, parts)| (key, parts.key)).collect()
}

/// Junk has been reported by the reader of Fluent already and is ignored by the bundle.
fn start_of(source: &str, entry: &Entry<&str>) -> Option<usize> {
    match entry {
        Entry::Message(message) => Some(place(source, message.id.name).start),
        Entry::Term(term) => Some(place(source, term.id.name).start - 1),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    }
}

type Checked = Result<(String, Parts), Vec<FtlSlip>>;

fn checked(source: &str, entry: &Entry<&str>, before: &BTreeMap<String, Parts>) -> Checked {
    match entry {
        Entry::Message(message) => checked_message(source, message, before),
        Entry::Term(term) => {
            let name = term.id.name;
            Err(vec![slip(
                source,
                name,
                format!("terms are not read: write `{name} = ...` and refer to it as `{{ {name} }}`"),
            )])
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => Err(vec![]),
    }
}

fn checked_message(source: &str, message: &Message<&str>, before: &BTreeMap<String, Parts>) -> Checked {
    let key = message.id.name;
    let mut walk = Walk { source, parts: Parts { key: place(source, key), ..Parts::default() }, slips: vec![] };
    if before.contains_key(key) {
        walk.slips.push(slip(source, key, format!("`{key}` is written twice in this file; the first one is kept")));
    }
    match &message.value {
        Some(pattern) => walk.pattern(pattern),
        None => walk.slips.push(slip(source, key, format!("`{key}` has no text of its own"))),
    }
    if walk.slips.is_empty() { Ok((key.to_owned(), walk.parts)) } else { Err(walk.slips) }
}

/// Collects variables and references, and refuses what is not ours.
struct Walk<'s> {
    source: &'s str,
    parts: Parts,
    slips: Vec<FtlSlip>,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => {
                    self.parts.placeables += 1;
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.literal(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { value } => self.literal(value),
            InlineExpression::VariableReference { id } => {
                self.parts.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.parts.references.push((id.name.to_owned(), place(self.source, id.name)));
            }
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                self.refuse(id.name, format!("attributes are not read: write `{}-{} = ...`", id.name, attribute.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.refuse(id.name, format!("terms are not read: refer to a message, `{{ {} }}`", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => self.refuse(
                id.name,
                format!("`{}` is not known: dates and figures are written in the language by themselves", id.name),
            ),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn literal(&mut self, value: &str) {
        if value.len() > MAX_LITERAL_LEN {
            self.refuse(value, format!("a number of more than {MAX_LITERAL_LEN} characters"));
        }
    }

    fn refuse(&mut self, at: &str, message: String) {
        self.slips.push(slip(self.source, at, message));
    }
}

fn slip(source: &str, at: &str, message: String) -> FtlSlip {
    FtlSlip { range: place(source, at), message }
}

/// Where a part of the source stands in it.
fn place(source: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    start..(start + part.len()).min(source.len())
}

fn not_fluent(source: &str, error: &ParserError) -> FtlSlip {
    let floor = |at: usize| (0..=at.min(source.len())).rev().find(|i| source.is_char_boundary(*i)).unwrap_or(0);
    let ceiling = |at: usize| (at..source.len()).find(|i| source.is_char_boundary(*i)).unwrap_or(source.len());
    let (mut start, mut end) = (floor(error.pos.start), ceiling(error.pos.end));
    if error.kind == ErrorKind::ExpectedToken('}') {
        // the reader of Fluent looked for it on the next lines; it is missing behind the last word
        end = source[..start].trim_end().len();
        start = floor(end.saturating_sub(1));
    }
    let said = error.kind.to_string().replace('"', "`");
    let mut letters = said.chars();
    let said: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    FtlSlip { range: start..end.max(start), message: format!("not readable as Fluent: {said}") }
}

/// Counts the brackets that are open within one entry.
fn too_deep(source: &str) -> Option<FtlSlip> {
    let (mut depth, mut line_start) = (0_usize, 0);
    for line in source.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_NESTING {
                let at = line_start + at;
                let message = format!("more than {MAX_NESTING} brackets are open here: close them with `}}`");
                return Some(FtlSlip { range: at..at + 1, message });
            }
        }
        line_start += line.len();
    }
    None
}

/// `key = ...` in the first column, which can stand inside no expression.
fn begins_entry(line: &str) -> bool {
    let key = line.split_once('=').map_or("", |(key, _)| key.trim_end_matches(' '));
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn without(source: &str, refused: &[Range<usize>]) -> String {
    let mut rest = 0;
    let mut text = String::with_capacity(source.len());
    for range in refused {
        text.push_str(&source[rest..range.start]);
        text.push('\n');
        rest = range.end;
    }
    text.push_str(&source[rest..]);
    text
}

fn kept(source: String) -> FluentResource {
    // what could not be read has been reported; the rest is what we want
    FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts that are kept, and each slip as the words it points at and what it says.
    #[track_caller]
    fn check(source: &str, kept: &[&str], slips: &[(&str, &str)]) {
        let read = read(source);
        assert_eq!(read.messages.keys().collect::<Vec<_>>(), kept);
        let said: Vec<_> = read.slips.iter().map(|s| (&source[s.range.clone()], s.message.as_str())).collect();
        assert_eq!(said.len(), slips.len(), "{said:?}");
        for ((at, message), (place, part)) in said.iter().zip(slips) {
            assert_eq!(at, place);
            assert!(message.contains(part), "{message}");
        }
        let entries = read.resource.entries().filter(|e| matches!(e, Entry::Message(_))).count();
        assert_eq!(entries, kept.len(), "what is refused must not reach the bundle");
    }

    #[test]
    fn what_is_right_is_kept_beside_what_is_wrong() {
        check("a = one\nb = { $no } two\n", &["a", "b"], &[]);
        check("# only a comment\n", &[], &[]);
        check("", &[], &[]);
        check("a = one\nb two\nc = three\n", &["a", "c"], &[("t", "expected a token starting with `=`")]);
        check("a = { $no\nb = ខ្មែរ\n", &["b"], &[("o", "expected a token starting with `}`")]);
        check("a = one\na = two\n", &["a"], &[("a", "written twice")]);
        check("a =\n    .label = x\n", &[], &[("a", "no text of its own")]);
        check("-brand = Waymark\na = one\n", &["a"], &[("brand", "write `brand = ...`")]);
        check("a = { -brand }\n", &[], &[("brand", "refer to a message, `{ brand }`")]);
        check("a = { b.label }\nb = x\n", &["b"], &[("b", "write `b-label = ...`")]);
        check("a = { NUMBER($n, minimumFractionDigits: 2) }\n", &[], &[("NUMBER", "not known")]);
        check("a = { $n ->\n    [one] x\n}\n", &[], &[("}", "default variant")]);
    }

    #[test]
    fn nothing_can_overflow() {
        let zeros = "0".repeat(40);
        let long = format!("1.{zeros}");
        check(&format!("a = {{ {long} ->\n   *[one] x\n}}\n"), &[], &[(&long, "more than 15 characters")]);
        check(&format!("a = {{ $n ->\n   *[{long}] x\n}}\n"), &[], &[(&long, "more than 15 characters")]);
        check(&format!("a = {}", "{ ".repeat(100_000)), &[], &[("{", "more than 50 brackets")]);
        check(&format!("a = {}", "{ \nF(".repeat(100_000)), &[], &[("{", "more than 50 brackets")]);
        check(&"a = (1\n".repeat(100)[..7], &["a"], &[]);
        let many: String = (0..100).map(|i| format!("a{i} = :(\n")).collect();
        assert!(read(&many).slips.is_empty(), "brackets of one entry do not add to the next one's");
    }

    #[test]
    fn variables_and_references() {
        let read = read("a = { $kind ->\n    [x] { $no }\n   *[y] { b }\n}\nb = { { $title } }\n");
        let variables: Vec<_> = read.messages["a"].variables.iter().map(String::as_str).collect();
        assert_eq!(variables, ["kind", "no"]);
        assert_eq!(read.messages["a"].references[0].0, "b");
        assert!(read.messages["b"].variables.contains("title"));
    }
}
