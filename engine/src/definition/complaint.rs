//! What the YAML parser complains of, in words for coordinators: no options, no types, no jargon.
//!
//! The parser's wording is looked up by its beginning; where a new version of it says something new,
//! its own words stand, which is ugly and never wrong.

use serde_saphyr::Error;

use super::{
    diagnostic::{Diagnostic, Source, Span},
    rule::Rule,
    yaml::span_of,
};

/// (how the parser's message begins, what we say, what to do)
const WORDS: &[(&str, &str, &str)] = &[
    (
        "mapping values are not allowed",
        "a `:` that cannot stand here",
        "put quotes around a text that contains `: `, write a space after the `:` of a key, and indent keys of one map alike",
    ),
    (
        "illegal placement of ':'",
        "a `:` that cannot stand here",
        "close the bracket of the line above, or put quotes around the text",
    ),
    ("unclosed quote", "a quote that is never closed", "write the closing quote"),
    ("unclosed bracket", "a bracket that is never closed", "write the closing bracket"),
    ("misplaced bracket", "a closing bracket without its opening one", "delete it, or write the opening one"),
    ("mismatched bracket", "a closing bracket of the wrong kind", "`[` closes with `]`, `{` closes with `}`"),
    (
        "while parsing a block collection",
        "this line does not fit the list above it",
        "begin it with `- `, or indent it differently",
    ),
    (
        "while parsing a block mapping",
        "this line does not fit the lines above it",
        "indent keys of one map alike, and text under `|` more than its key",
    ),
    ("while parsing a flow mapping", "a comma or `}` is missing before this", "write `{key: value, other: value}`"),
    ("while parsing a flow sequence", "a comma or `]` is missing before this", "write `[one, two]`"),
    (
        "while parsing a quoted scalar, found unknown escape",
        "an unknown `\\` in a text in double quotes",
        "write `\\\\`, or use single quotes",
    ),
    (
        "block sequence entries are not allowed",
        "a list cannot begin here",
        "begin it on the next line, or write `[one, two]`; put quotes around a text that begins with `- `",
    ),
    (
        "alias references unknown anchor",
        "`*` refers to something that is not marked with `&`",
        "put quotes around a text that begins with `*`",
    ),
    ("unexpected character", "a text cannot begin with this character", "put quotes around the text"),
    ("while scanning for the next token", "a text cannot begin with this character", "put quotes around the text"),
    ("expected string scalar", "a key must be a word", "write `key: value`; for a list begin lines with `- `"),
    ("cannot deserialize null into string", "a key must be a word", "write `key: value`"),
    ("recursive references", "something that contains itself", "remove the `*` reference"),
    ("recursion limit exceeded", "nested too deeply", "a programme needs no more than a dozen levels"),
    ("YAML merge value must be", "`<<` takes a map, or a list of maps", "write the keys out"),
    ("invalid !!", "this value does not fit its `!!` tag", "remove the tag"),
    (
        "could not find expected ':'",
        "a line without `:`",
        "write `key: value`, or indent the line as part of the text above",
    ),
    ("simple key expect", "a line without `:`", "write `key: value`, or indent the line as part of the text above"),
    (
        "while scanning a simple key",
        "a line without `:`",
        "write `key: value`, or indent the line as part of the text above",
    ),
    ("unsupported YAML major version", "a version of YAML that nobody reads", "delete the line with `%YAML`"),
    ("invalid indentation", "this line is indented less than it must be", "indent it as the lines around it"),
];

pub(super) fn complaint(error: &Error, source: &Source) -> Diagnostic {
    let span = error.location().map_or(source.start(), |l| span_of(&l, source));
    let error = match error {
        Error::AliasError { error, .. } => error.as_ref(),
        other => other,
    };
    if let Error::Budget { breach, .. } = error {
        return over_budget(&format!("{breach:?}"), span);
    }
    let text = error.to_string();
    if text.starts_with("recursion limit exceeded") {
        return over_budget("Depth", span);
    }
    if text.starts_with("alias replay") || text.starts_with("alias expansion") {
        return over_budget("Aliases", span);
    }
    if text.starts_with("invalid u64") || text.starts_with("invalid floating") {
        return syntax(span, "this value does not fit its `!!` tag", "remove the tag");
    }
    if let Some(tab) = text.contains(" tab").then(|| tab_from(span, source)).flatten() {
        return syntax(tab, "a tab where spaces are needed", "indent with spaces; most editors can convert tabs");
    }
    let in_brackets = ["unclosed", "misplaced", "mismatched", "while parsing a flow", "illegal placement"];
    let tab = tab_from(span, source).filter(|tab| same_line(*tab, span, source));
    if let Some(tab) = tab.filter(|_| !in_brackets.iter().any(|begins| text.starts_with(begins))) {
        return syntax(tab, "a tab where spaces are needed", "indent with spaces; most editors can convert tabs");
    }
    if text.starts_with("while parsing a flow mapping") && stands_after_colon(span, source) {
        return syntax(span, "a `:` that cannot stand here", "put quotes around the text");
    }
    match WORDS.iter().find(|(begins, ..)| text.starts_with(begins)) {
        Some((_, message, help)) => syntax(span, message, help),
        None => {
            syntax(span, own_words(&text), "put quotes around texts with special characters, and check the indentation")
        }
    }
}

fn syntax(span: Span, message: &str, help: &str) -> Diagnostic {
    Diagnostic::new(Rule::Syntax, span, message).label("reading stopped here").help(help)
}

fn over_budget(breach: &str, span: Span) -> Diagnostic {
    if breach.starts_with("Documents") {
        return Diagnostic::new(Rule::Syntax, span, "a file holds one document, here a second begins")
            .help("delete the line with `---` or `...`, or move what follows to a file of its own");
    }
    let (message, help) = if breach.starts_with("Depth") || breach.starts_with("Flow") {
        ("nested more than 40 levels deep", "a programme needs no more than a dozen levels; is a bracket missing?")
    } else if breach.starts_with("Nodes") || breach.starts_with("Events") {
        ("more than 150,000 values in one file", "split the file")
    } else {
        (
            "too many `*` references, or references that unfold to too much",
            "write out what is meant, without `&` and `*`",
        )
    };
    Diagnostic::new(Rule::Budget, span, message).label("reading stopped here").help(help)
}

/// The first tab in an indentation from the line of `span` on: parsers notice it late or at another place.
fn tab_from(span: Span, source: &Source) -> Option<Span> {
    let line_start = source.text[..span.start as usize].rfind('\n').map_or(0, |i| i + 1);
    let mut start = line_start;
    for line in source.text[line_start..].split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indent].find('\t') {
            return Some(source.span(start + tab, start + tab + 1));
        }
        start += line.len();
    }
    None
}

fn same_line(tab: Span, other: Span, source: &Source) -> bool {
    let (from, to) = (tab.start.min(other.start) as usize, tab.start.max(other.start) as usize);
    !source.text[from..to].contains('\n')
}

/// `{title: Coordination: all}`
fn stands_after_colon(span: Span, source: &Source) -> bool {
    let at = span.start as usize;
    source.text[at..].starts_with(':') || source.text[..at].trim_end_matches(' ').ends_with(':')
}

fn own_words(text: &str) -> &str {
    text.find(" at line ").map_or(text, |i| &text[..i])
}
