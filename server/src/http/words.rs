//! How machines are told things on pages: instants, addresses, classes of signals. What people read is `say`'s.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use engine::chart::StateSignal;

/// A signal as colour, shape and word at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    /// As filters and labels have it: `on_track`.
    pub(crate) id: &'static str,
    pub(crate) class: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) word: String,
}

/// In the order in which they are counted and drawn.
pub(crate) const SIGNALS: [StateSignal; 6] = [
    StateSignal::Done,
    StateSignal::OnTrack,
    StateSignal::AtRisk,
    StateSignal::Late,
    StateSignal::NoReport,
    StateSignal::Closed,
];

/// As filters and labels have it, and as style sheets do.
pub(crate) fn signal_id(signal: StateSignal) -> (&'static str, &'static str) {
    match signal {
        StateSignal::Done => ("done", "done"),
        StateSignal::OnTrack => ("on_track", "on-track"),
        StateSignal::AtRisk => ("at_risk", "at-risk"),
        StateSignal::Late => ("late", "late"),
        StateSignal::NoReport => ("no_report", "no-report"),
        StateSignal::Closed => ("closed", "closed"),
    }
}

/// `Asia/Phnom_Penh` → `Phnom Penh`
pub(crate) fn city(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or(zone.name()).replace('_', " ")
}

/// For `datetime` attributes.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// As part of an address: all but letters, digits and `-._~` is written in percent signs.
pub(crate) fn for_address(text: &str) -> String {
    let written = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_places() {
        assert_eq!(for_address("a:b/c d~ក"), "a%3Ab%2Fc%20d~%E1%9E%80");
        assert_eq!(city(Tz::Asia__Phnom_Penh), "Phnom Penh");
    }
}
