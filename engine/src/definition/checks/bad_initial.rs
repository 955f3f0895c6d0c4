//! A state with states inside is entered through its `initial`, which must be one of them.

use crate::{
    chart::{StateId, StateKind},
    definition::{
        diagnostic::{Diagnostic, Span},
        nearest::one_of,
        rule::Rule,
        workflow::Outline,
    },
};

/// `initial` on a state that has no choice.
pub(crate) fn not_compound(key: Span, outline: &Outline<'_>, state: StateId) -> Diagnostic {
    let name = &outline.states[state.index()].name.value;
    let message = match outline.states[state.index()].kind {
        StateKind::Parallel => format!("all states inside `{name}` are entered together, so it has no `initial`"),
        StateKind::Atomic | StateKind::Compound | StateKind::Final | StateKind::History { .. } => {
            format!("`{name}` has no states inside, so it has no `initial`")
        }
    };
    Diagnostic::new(Rule::BadInitial, key, message).help("delete `initial`")
}

pub(crate) fn outside(span: Span, outline: &Outline<'_>, state: StateId, named: StateId) -> Diagnostic {
    let name = &outline.states[named.index()].name.value;
    let around = &outline.states[state.index()].name.value;
    let inside = outline.states[state.index()].children.iter().filter(|s| !is_history(outline, **s));
    let inside = inside.map(|s| outline.states[s.index()].name.value.as_str());
    Diagnostic::new(Rule::BadInitial, span, format!("`{around}` cannot begin in `{name}`, which is not inside it"))
        .also(outline.states[named.index()].name.span, format!("`{name}` is here"))
        .help(format!("use {}", one_of(inside)))
}

pub(crate) fn nothing_inside(outline: &Outline<'_>, state: StateId) -> Diagnostic {
    let outline = &outline.states[state.index()];
    let message = format!("`{}` has no state inside that can be entered", outline.name.value);
    Diagnostic::new(Rule::BadInitial, outline.name.span, message).help("write a state under `states:`")
}

fn is_history(outline: &Outline<'_>, state: StateId) -> bool {
    matches!(outline.states[state.index()].kind, StateKind::History { .. })
}
