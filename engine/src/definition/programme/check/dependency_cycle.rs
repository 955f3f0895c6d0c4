//! Activities that wait for each other in a circle would wait for ever.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;

use crate::{
    definition::{
        diagnostic::{Diagnostic, FileId, Span},
        programme::draft::Draft,
        rule::Rule,
    },
    ids::ItemId,
};

/// Every activity that waits for itself: those that stand in a circle, each circle told once.
pub(super) fn check<'d>(draft: &'d Draft<'_>) -> BTreeSet<&'d ItemId> {
    let mut in_circles = BTreeSet::new();
    let mut done: HashSet<&ItemId> = HashSet::new();
    for start in draft.items.keys() {
        // the way from `start`, each with the predecessors that are still to be looked at
        let mut way: IndexMap<&ItemId, std::slice::Iter<'_, ItemId>> = IndexMap::new();
        let mut next = Some(start);
        loop {
            if let Some(id) = next.take()
                && !done.contains(id)
            {
                match way.get_index_of(id) {
                    Some(place) => {
                        let circle: Vec<&ItemId> = way.keys().skip(place).copied().collect();
                        draft.findings.add(circle_found(&circle, draft));
                        in_circles.extend(circle);
                    }
                    None => {
                        let before = draft.items.get(id).map_or(&[][..], |item| &item.depends_on);
                        way.insert(id, before.iter());
                    }
                }
            }
            let Some((id, before)) = way.last_mut() else { break };
            next = before.next();
            if next.is_none() {
                done.insert(*id);
                way.pop();
            }
        }
    }
    in_circles
}

fn circle_found(circle: &[&ItemId], draft: &Draft<'_>) -> Diagnostic {
    let (first, second) = (circle[0], circle[1 % circle.len()]);
    let place = draft.places.get(first);
    let at =
        place.and_then(|p| p.depends_on.iter().find(|d| d.value == second.as_str()).map(|d| d.span).or(Some(p.id)));
    let span = at.unwrap_or(Span { file: FileId(0), start: 0, end: 0 });
    let message = match circle {
        [alone] => format!("`{alone}` waits for itself"),
        _ => "activities wait for each other".to_owned(),
    };
    let names: Vec<String> = circle.iter().chain([&first]).take(12).map(|id| format!("`{id}`")).collect();
    Diagnostic::new(Rule::DependencyCycle, span, message)
        .label(names.join(" waits for "))
        .help("take one of them out of `depends_on`")
}
