//! Counts that make no sense.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    rule::Rule,
};

pub(crate) fn found(key: &str, count: u32, least: u32, most: u32, span: Span) -> Diagnostic {
    Diagnostic::new(Rule::OutOfRange, span, format!("`{key}` is {count}, which makes no sense"))
        .help(format!("write a number from {least} to {most}"))
}

pub(crate) fn list(key: &str, len: usize, most: usize, span: Span) -> Diagnostic {
    Diagnostic::new(Rule::OutOfRange, span, format!("`{key}` has {len} members")).help(format!("write at most {most}"))
}
