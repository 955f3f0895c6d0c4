//! What can be checked only when every file has been read: one rule, or a pair that shares its search, a file.

mod dependency_cycle;
mod due_after_dependant;
mod nobody_there;
mod unknown_reference;
mod workflow_of_item;

use super::{Workflows, draft::Draft};
use crate::roadmap::ItemKind;

pub(super) fn check(draft: &Draft<'_>, workflows: &Workflows) {
    unknown_reference::check(draft);
    let circles = dependency_cycle::check(draft);
    due_after_dependant::check(draft, &circles);
    nobody_there::check(draft);
    workflow_of_item::check(draft, workflows);
}

pub(in crate::definition) fn kind_name(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity => "an activity",
        ItemKind::Target => "a target",
        ItemKind::Commitment => "a commitment",
        ItemKind::Entity => "an entity",
        ItemKind::Consultation => "a consultation",
        ItemKind::ReportRequest => "a report request",
        ItemKind::Test => "a test",
    }
}
