//! In a list of actions each member is exactly one thing to do.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::{Field, Fields},
    rule::Rule,
};

const HELP: &str = "write each thing as a member of its own: `- {set: …}`, then `- {tell: …}`";

pub(crate) fn not_one(fields: &Fields<'_>, doing: &[Field<'_>]) -> Diagnostic {
    let orphan = doing.iter().find(|f| matches!(f.name, "then" | "else"));
    if let Some(orphan) = orphan {
        let message = format!("`{}` without `if`", orphan.name);
        return Diagnostic::new(Rule::BadAction, orphan.key_span, message).help("write `{if: …, then: […]}`");
    }
    match doing {
        [first, second, ..] => {
            let message = format!("one action does two things, `{}` and `{}`", first.name, second.name);
            let found = Diagnostic::new(Rule::BadAction, second.key_span, message);
            found.label("which of them first?").help(HELP)
        }
        _ => Diagnostic::new(Rule::BadAction, fields.span, "this action does nothing")
            .help("write one of `set`, `tell`, `notify`, `raise`, `send`, `cancel` and `if`"),
    }
}

pub(crate) fn beside_if(other: &Field<'_>) -> Diagnostic {
    let message = format!("`{}` stands beside `if`", other.name);
    Diagnostic::new(Rule::BadAction, other.key_span, message)
        .label("done whether or not it holds?")
        .help("move it under `then`, or make it a member of its own")
}

pub(crate) fn if_without_then(place: Span) -> Diagnostic {
    Diagnostic::new(Rule::BadAction, place, "`if` without `then` or `else` does nothing")
        .help("write `{if: …, then: […]}`")
}
