//! A recurrence needs an end: its own `until`, or the item's due date.

use crate::{
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{Draft, SchedulePlace},
    },
    roadmap::ItemKind,
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    if draft.chart.kind != ItemKind::Entity || draft.chart.sets("due") {
        return Vec::new(); // every other kind has a due date
    }
    let asks = draft.places.asks.iter().map(|a| &a.schedule).filter_map(endless);
    asks.chain(draft.places.reminds.iter().filter_map(endless)).collect()
}

fn endless(place: &SchedulePlace) -> Option<Diagnostic> {
    let every = place.every.filter(|_| place.until.is_none())?;
    Some(
        Diagnostic::new(Rule::EndlessRecurrence, every, "this recurrence never ends: an entity has no due date")
            .help("write when it ends: `until: entered + 60 days`"),
    )
}
