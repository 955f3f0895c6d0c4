//! Several states can be entered at once only in different regions of a parallel state.

use crate::{
    chart::{StateId, StateKind},
    definition::{diagnostic::Diagnostic, fields::Placed, rule::Rule, workflow::Outline},
};

pub(crate) fn find(outline: &Outline<'_>, named: &[(StateId, &Placed<String>)]) -> Option<Diagnostic> {
    let pairs = named.iter().enumerate().flat_map(|(i, a)| named[i + 1..].iter().map(move |b| (a, b)));
    let ((a, _), (_, name)) = pairs.into_iter().find(|((a, _), (b, _))| !in_different_regions(outline, *a, *b))?;
    let other = &outline.states[a.index()].name.value;
    let message = if *other == name.value {
        format!("`{other}` stands twice")
    } else {
        format!("`{other}` and `{}` cannot be active together", name.value)
    };
    let found = Diagnostic::new(Rule::ImpossibleTargets, name.span, message);
    Some(found.help("name one state, or states in different regions of a `parallel` state"))
}

fn in_different_regions(outline: &Outline<'_>, a: StateId, b: StateId) -> bool {
    if a == b || outline.is_descendant(a, b) || outline.is_descendant(b, a) {
        return false;
    }
    let ancestors = std::iter::successors(outline.states[a.index()].parent, |s| outline.states[s.index()].parent);
    let common = ancestors.into_iter().find(|s| outline.is_descendant(b, *s));
    // what a parallel state's own history leads to is in all of its regions
    let remembers_all = |s: StateId, around: StateId| {
        let own = &outline.states[s.index()];
        own.parent == Some(around) && matches!(own.kind, StateKind::History { .. })
    };
    common.is_some_and(|s| {
        outline.states[s.index()].kind == StateKind::Parallel && !remembers_all(a, s) && !remembers_all(b, s)
    })
}
