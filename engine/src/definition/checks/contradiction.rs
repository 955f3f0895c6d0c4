//! Keys that exclude each other, or of which one needs the other.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::Fields,
    rule::Rule,
    yaml::Value,
};

pub(crate) fn to_and_back_to(back_to: Span, to: Span) -> Diagnostic {
    Diagnostic::new(Rule::Contradiction, back_to, "`to` and `back_to` exclude each other")
        .also(to, "the other way")
        .help("keep one of the two")
}

pub(crate) fn every_and_cron(cron: Span, every: Span) -> Diagnostic {
    Diagnostic::new(Rule::Contradiction, cron, "`every` and `cron` exclude each other")
        .also(every, "the other recurrence")
        .help("keep one of the two")
}

/// `until` ends a recurrence, so there must be one.
pub(crate) fn until_alone(until: Span) -> Diagnostic {
    Diagnostic::new(Rule::Contradiction, until, "`until` ends a recurrence, but there is none")
        .help("write `every:` or `cron:`, or delete `until`")
}

/// The keys that say what kind of state it is.
pub(crate) fn of_state(fields: &Fields<'_>) -> Vec<Diagnostic> {
    let is = |key: &str| fields.get(key).filter(|f| f.node.value != Value::Bool(false));
    let mut found = Vec::new();
    if let (Some(parallel), None) = (is("parallel"), fields.get("states"))
        && is("final").is_none()
        && is("history").is_none()
    {
        let message = "`parallel` needs states inside that are active together";
        found.push(Diagnostic::new(Rule::Contradiction, parallel.key_span, message).help("write them under `states:`"));
    }
    if let (Some(default), None) = (fields.get("default"), fields.get("history")) {
        let message = "`default` belongs to a history state, and this is none";
        let help = "write `history: deep` beside it, or `initial` for the state to begin in";
        found.push(Diagnostic::new(Rule::Contradiction, default.key_span, message).help(help));
    }
    found
}
