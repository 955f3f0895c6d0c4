//! How an expression is written; the messages stand with the parser, which knows what it looked for.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    rule::Rule,
};

pub(crate) fn found(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(Rule::ExpressionSyntax, span, message)
}
