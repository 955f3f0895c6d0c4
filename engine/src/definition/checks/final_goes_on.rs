//! A final state is an end: it says and sets, and nothing happens in it.

use crate::{
    chart::{StateId, StateKind},
    definition::{diagnostic::Diagnostic, fields::Fields, rule::Rule, workflow::Outline},
};

const OF_ENDS: [&str; 8] = ["final", "signal", "set", "tell", "notify", "raise", "entry", "exit"];

pub(crate) fn find(outline: &Outline<'_>, state: StateId, fields: &Fields<'_>) -> Vec<Diagnostic> {
    let own = &outline.states[state.index()];
    if own.kind != StateKind::Final {
        return Vec::new();
    }
    let name = &own.name.value;
    let more = fields.iter().filter(|f| fields.has(f.name) && !OF_ENDS.contains(&f.name));
    let mut found: Vec<Diagnostic> = more
        .map(|key| {
            Diagnostic::new(Rule::FinalGoesOn, key.key_span, format!("`{name}` is final, so it has no `{}`", key.name))
                .also(fields.place("final"), "the end")
                .help("delete one of the two")
        })
        .collect();
    let parent = own.parent.map(|p| &outline.states[p.index()]);
    if let Some(parent) = parent.filter(|p| p.kind == StateKind::Parallel) {
        let message = format!("`{name}` is final, so it cannot be a region of `{}`", parent.name.value);
        found.push(
            Diagnostic::new(Rule::FinalGoesOn, own.name.span, message)
                .help("put it into a region; when every region has reached its end, the parallel state is done"),
        );
    }
    found
}
