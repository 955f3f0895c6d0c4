//! What conditions compare and `set` assigns has one type on both sides.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    nearest::{meant, one_of},
    rule::Rule,
    workflow::Type,
    yaml::{Node, Value},
};

/// A comparison that this type does not have.
pub(crate) fn no_order(what: &str, left: &Type, span: Span) -> Diagnostic {
    let (message, help) = match left {
        Type::Files | Type::List(_) => {
            (format!("`{what}` holds files, which cannot be compared"), "write `known` or `unknown`")
        }
        Type::Text | Type::Word(_) | Type::YesNo | Type::Number | Type::Date | Type::Any => (
            format!("`{what}` holds {}, which is neither more nor less than another", name(left)),
            "write `equals` or `differs`; more and less are for numbers and dates",
        ),
    };
    Diagnostic::new(Rule::TypeMismatch, span, message).help(help)
}

/// What an expression gives does not fit.
pub(crate) fn computed(what: &str, wanted: &Type, found: &Type, span: Span) -> Diagnostic {
    let message = format!("`{what}` holds {}, but this gives {}", name(wanted), name(found));
    Diagnostic::new(Rule::TypeMismatch, span, message).help(format!("write an expression that gives {}", name(wanted)))
}

/// A value that does not fit.
pub(crate) fn found(what: &str, wanted: &Type, node: &Node, span: Span) -> Diagnostic {
    let message = format!("`{what}` holds {}, but {} is {}", name(wanted), "this", written(wanted, node));
    let found = Diagnostic::new(Rule::TypeMismatch, span, message);
    let text = match &node.value {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    };
    match (wanted, text) {
        (Type::Word(words), text) => match text.and_then(|t| meant(t, words.iter().map(String::as_str))) {
            Some(meant) => found.use_instead(meant),
            None => found.help(format!("use {}", one_of(words.iter().map(String::as_str)))),
        },
        (Type::YesNo, Some(text)) if matches!(text.to_ascii_lowercase().as_str(), "yes" | "on" | "y") => {
            found.replace_with("true")
        }
        (Type::YesNo, Some(text)) if matches!(text.to_ascii_lowercase().as_str(), "no" | "off" | "n") => {
            found.replace_with("false")
        }
        (Type::Text, None) => found.help("put it in quotes"),
        _ => found.help(help(wanted)),
    }
}

fn name(kind: &Type) -> &'static str {
    match kind {
        Type::Number => "a number",
        Type::Date => "a date",
        Type::Text => "a text",
        Type::Word(_) => "one of its words",
        Type::YesNo => "`true` or `false`",
        Type::Files => "files",
        Type::List(_) => "a list",
        Type::Any => "a value",
    }
}

fn written(wanted: &Type, node: &Node) -> String {
    match (&node.value, wanted) {
        (Value::Text(text), Type::Word(_)) => format!("`{text}`"),
        (Value::Text(text), _) if text.starts_with("facts.") => format!("`{text}`"),
        _ => node.describe().to_owned(),
    }
}

fn help(wanted: &Type) -> &'static str {
    match wanted {
        Type::Number => "write a number, `event.<field>` or `facts.<name>` of a number",
        Type::Date => {
            "write a date such as `2024-06-13`, `start`, `due`, `today`, `event.<field>` or `facts.<name>` of a date"
        }
        Type::Text | Type::Word(_) => "write a text, `event.<field>` or `facts.<name>` of a text",
        Type::YesNo => "write `true` or `false`",
        Type::Files | Type::List(_) => {
            "files come from people; nothing else can be put there but `event.<field>` and `facts.<name>` of files"
        }
        Type::Any => "write a single value",
    }
}
