//! A pillar that no activity belongs to.

use std::collections::HashSet;

use super::Ground;
use crate::definition::{diagnostic::Diagnostic, rule::Rule};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let used: HashSet<&str> = ground.programme.items.values().filter_map(|i| i.pillar.as_deref()).collect();
    let unused = ground.pillars.iter().filter(|pillar| !used.contains(pillar.value.as_str()));
    unused
        .map(|pillar| {
            let message = format!("no activity belongs to the pillar `{}`", pillar.value);
            Diagnostic::new(Rule::UnusedPillar, pillar.span, message)
                .help("name it in an activity (`pillar:`), or delete it: dashboards show it empty")
        })
        .collect()
}
