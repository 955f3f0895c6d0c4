//! An expression that nobody could oversee, and that could cost more than a moment.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    rule::Rule,
};

pub(crate) fn found(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(Rule::ExpressionTooBig, span, message)
        .help("split it over several transitions, or set a fact on the way and ask for that")
}

/// `all` or `exists` inside another.
pub(crate) fn nested(name: &str, span: Span) -> Diagnostic {
    let message = format!("`{name}` stands inside another `all` or `exists`");
    Diagnostic::new(Rule::ExpressionTooBig, span, message).help("one list at a time: join two conditions with `&&`")
}
