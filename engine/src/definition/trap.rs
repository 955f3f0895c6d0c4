//! Words and numbers that YAML 1.1 tools read as something else than we do.
//!
//! Spreadsheets, older libraries and editors of colleagues read `no` as false and `09:30` as 570. Our
//! own reading is right, so these are warnings; the cure is a pair of quotes.

use super::{
    diagnostic::{Diagnostic, Findings, Source, Span},
    rule::Rule,
    yaml::{Node, Value},
};

pub(super) fn warn_of_traps(node: &Node, source: &Source, findings: &Findings) {
    match &node.value {
        Value::Text(text) => check(text, node.span, source, findings),
        Value::List(items) => items.iter().for_each(|item| warn_of_traps(item, source, findings)),
        Value::Map(entries) => entries.iter().for_each(|entry| {
            check(&entry.key.text, entry.key.span, source, findings);
            warn_of_traps(&entry.value, source, findings);
        }),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) => {}
    }
}

fn check(text: &str, span: Span, source: &Source, findings: &Findings) {
    if source.at(span) != text {
        return; // quoted, or a block of text
    }
    let reading = match text.to_ascii_lowercase().as_str() {
        "yes" | "on" | "y" => "true",
        "no" | "off" | "n" => "false",
        _ if is_base_60(text) => "a number of base 60",
        _ => return,
    };
    let message = format!("other YAML tools read an unquoted `{text}` as {reading}");
    findings.add(Diagnostic::new(Rule::Trap, span, message).replace_with(format!("\"{text}\"")));
}

/// `09:30`, `1:02:03`
fn is_base_60(text: &str) -> bool {
    let mut parts = text.split(':');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.next().is_some_and(digits) && text.contains(':') && parts.all(|p| digits(p) && p.len() <= 2 && p < "6")
}
