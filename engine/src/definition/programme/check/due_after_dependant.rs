//! An activity that waits for another is due no earlier than it.

use std::collections::BTreeSet;

use crate::{
    definition::{diagnostic::Diagnostic, programme::draft::Draft, rule::Rule},
    ids::ItemId,
};

pub(super) fn check(draft: &Draft<'_>, circles: &BTreeSet<&ItemId>) {
    for (id, place) in draft.places.iter().filter(|(id, _)| !circles.contains(id)) {
        let Some(due) = draft.items.get(id).and_then(|i| i.due) else { continue };
        for before in &place.depends_on {
            let Some(other) = draft.items.get(before.value.as_str()).and_then(|i| i.due) else { continue };
            if other > due {
                let message = format!("`{id}` is due {due}, before `{}` that it waits for: {other}", before.value);
                let found = Diagnostic::new(Rule::DueAfterDependant, before.span, message);
                draft.findings.add(found.help("move one of the two dates, or take it out of `depends_on`"));
            }
        }
    }
}
