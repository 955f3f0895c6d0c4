//! Seconds are for machines: an event may be sent after some, but nobody is asked or told every three of them.

use crate::{
    calendar::Unit,
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
    },
};

pub(crate) fn find(unit: Unit, span: Span) -> Option<Diagnostic> {
    unit.is_for_machines().then(|| {
        Diagnostic::new(Rule::TooShort, span, "seconds are too short for what people are asked or told")
            .help("count in minutes or longer; seconds and milliseconds fit only `send` and `deadline`")
    })
}
