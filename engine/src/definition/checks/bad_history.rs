//! A history state remembers where the state around it was, so there must be one, and a default.

use crate::{
    chart::{StateId, StateKind},
    definition::{
        diagnostic::Diagnostic,
        fields::{Fields, Placed},
        rule::Rule,
        workflow::Outline,
    },
};

/// A `back_to` to a state in which there is only one place to be.
pub(crate) fn nothing_inside(name: &Placed<String>) -> Diagnostic {
    let message = format!("`{}` has no states inside, so there is nothing to go back to", name.value);
    Diagnostic::new(Rule::BadHistory, name.span, message).help(format!("write `to: {}`", name.value))
}

pub(crate) fn find(
    outline: &Outline<'_>,
    parent: StateId,
    fields: &Fields<'_>,
    default: &[StateId],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if parent == StateId::ROOT {
        let message = "a history state at the top has nothing to remember: the workflow is never left";
        found.push(
            Diagnostic::new(Rule::BadHistory, fields.place("history"), message)
                .help("move it into the state whose inside it remembers"),
        );
    }
    for other in fields.iter().filter(|f| !matches!(f.name, "history" | "default")) {
        let message = format!("a history state only leads on, so it has no `{}`", other.name);
        let found_here = Diagnostic::new(Rule::BadHistory, other.key_span, message);
        found.push(found_here.help("its keys are `history` and `default`"));
    }
    if !fields.has("default") {
        let beginning = outline.states[parent.index()].children.iter().find(|s| !is_history(outline, **s));
        let help = beginning.map_or_else(
            || "write `default:` with the state to begin in".to_owned(),
            |s| format!("write `default: {}`", outline.states[s.index()].name.value),
        );
        let message = "this history state has no `default`, so it leads nowhere the first time";
        found.push(Diagnostic::new(Rule::BadHistory, fields.place("history"), message).help(help));
    }
    found.extend(bad_default(outline, parent, fields, default));
    found
}

fn bad_default(outline: &Outline<'_>, parent: StateId, fields: &Fields<'_>, default: &[StateId]) -> Option<Diagnostic> {
    let around = &outline.states[parent.index()].name.value;
    let bad = default.iter().find(|s| is_history(outline, **s) || !outline.is_descendant(**s, parent))?;
    let name = &outline.states[bad.index()].name.value;
    let message = if is_history(outline, *bad) {
        format!("the default of a history state is itself one, `{name}`")
    } else {
        format!("the default `{name}` is not inside `{around}`, which this history state remembers")
    };
    Some(
        Diagnostic::new(Rule::BadHistory, fields.place("default"), message)
            .help(format!("name a state inside `{around}`")),
    )
}

fn is_history(outline: &Outline<'_>, state: StateId) -> bool {
    matches!(outline.states[state.index()].kind, StateKind::History { .. })
}
