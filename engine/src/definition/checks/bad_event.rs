//! Names of events are words parted by dots; patterns may end in `*`.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    rule::Rule,
};

const MAX_LEN: usize = 200;
const HELP: &str = "write words of letters, digits, `-` and `_`, parted by dots, like `activity.done`";

/// What is wrong with the name of something that happens.
pub(crate) fn name(text: &str, span: Span) -> Option<Diagnostic> {
    if text.contains('*') {
        let message = format!("`{text}` is a pattern, but here a name is given");
        return Some(
            Diagnostic::new(Rule::BadEvent, span, message).help("write the whole name; only `event` can have a `*`"),
        );
    }
    (!is_name(text)).then(|| bad(text, span))
}

/// What is wrong with what a transition waits for.
pub(crate) fn pattern(text: &str, span: Span) -> Option<Diagnostic> {
    let stem = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    if text == "*" || is_name(stem) {
        return None;
    }
    Some(if stem.contains('*') {
        let message = format!("the `*` of `{text}` does not stand at the end");
        Diagnostic::new(Rule::BadEvent, span, message)
            .help("names match by their beginning: `answer` and `answer.*` match every answer")
    } else {
        bad(text, span)
    })
}

fn bad(text: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::new(Rule::BadEvent, span, format!("`{text}` is no name of an event"));
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|w| is_name(w)) {
        let cure = format!("[{}]", words.join(", "));
        return found
            .help(format!("for several events write a list: `{cure}`; for one, join its words with `_` or `.`"));
    }
    found.help(HELP)
}

pub(crate) fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':');
    text.len() <= MAX_LEN && text.split('.').all(|token| !token.is_empty() && token.chars().all(fits))
}
