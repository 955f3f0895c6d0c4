//! Steps of `escalate` count from the first asking, so they stand in the order of their times.

use crate::{
    calendar::{Amount, Unit},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft},
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (ask, place) in draft.chart.asks.iter().zip(&draft.places.asks) {
        for (step, places) in ask.escalate.windows(2).zip(place.rungs.windows(2)) {
            if is_not_later(step[1].after, step[0].after) {
                let message = format!("this step, after {}, comes no later than the one before it", step[1].after);
                found.push(
                    Diagnostic::new(Rule::EscalationOrder, places[1], message)
                        .also(places[0], "the step before")
                        .help("each counts from the first asking; put them in the order of their times"),
                );
            }
        }
    }
    found
}

/// Certainly not later: working days and months have no fixed length.
fn is_not_later(later: Amount, earlier: Amount) -> bool {
    if later.unit == earlier.unit {
        return later.count <= earlier.count;
    }
    hours(later).1 <= hours(earlier).0
}

/// At least and at most.
pub(super) fn hours(amount: Amount) -> (f64, f64) {
    let n = f64::from(amount.count);
    match amount.unit {
        Unit::Millisecond => (n / 3_600_000.0, n / 3_600_000.0),
        Unit::Second => (n / 3_600.0, n / 3_600.0),
        Unit::Minute => (n / 60.0, n / 60.0),
        Unit::Hour => (n, n),
        Unit::Day => (n * 24.0, n * 24.0),
        // two weeks of holidays at most
        Unit::WorkingDay => (n * 24.0, (n * 2.0 + 14.0) * 24.0),
        Unit::Week => (n * 168.0, n * 168.0),
        Unit::Month => (n * 28.0 * 24.0, n * 31.0 * 24.0),
        Unit::Year => (n * 365.0 * 24.0, n * 366.0 * 24.0),
    }
}
