//! An expression that gives something else than true or false, where a condition stands.

use super::expression_types::noun;
use crate::definition::{
    diagnostic::{Diagnostic, Span},
    rule::Rule,
    workflow::Type,
};

pub(crate) fn found(written: &str, kind: &Type, span: Span) -> Diagnostic {
    let message = format!("{written} gives {}; a condition must be true or false", noun(kind));
    let help = match kind {
        Type::Number => "compare it, such as `progress >= 100`",
        Type::Date => "compare it, such as `expected > due`, or ask `has(expected)`",
        Type::Text | Type::Word(_) => "compare it, such as `level == 'high'`",
        Type::Files | Type::List(_) => "ask for its size, such as `size(evidence) > 0`",
        Type::YesNo | Type::Any => "write a comparison",
    };
    Diagnostic::new(Rule::NotACondition, span, message).help(help)
}
