//! Names of states are unique in the whole workflow.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::Placed,
    rule::Rule,
};

pub(crate) fn found(name: &Placed<String>, first: Span) -> Diagnostic {
    Diagnostic::new(Rule::DuplicateState, name.span, format!("two states are called `{}`", name.value))
        .also(first, "the first")
        .help("give one of them another name: transitions name their goal alone")
}
