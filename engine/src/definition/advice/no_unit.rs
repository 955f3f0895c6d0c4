//! A target whose numbers count nobody knows what.

use super::Ground;
use crate::{
    definition::{diagnostic::Diagnostic, rule::Rule},
    roadmap::{Detail, Item},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let nameless = |item: &Item| matches!(&item.detail, Detail::Target(target) if target.unit.is_empty());
    let items = ground.programme.items.values().filter(|item| nameless(item));
    items
        .filter_map(|item| {
            let message = format!("the target `{}` does not say what it counts", item.id);
            let found = Diagnostic::new(Rule::NoUnit, ground.place(&item.id)?, message);
            Some(found.help("write its `unit`, such as `unit: people` or `unit: percent`"))
        })
        .collect()
}
