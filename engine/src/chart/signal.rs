//! The signal that a state declares, its key for programs, and the shape and word that stand for it.

use serde::{Deserialize, Serialize};

/// What a state says of itself; timeliness is computed (`signal`), the worse of both is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateSignal {
    OnTrack,
    AtRisk,
    Late,
    Done,
    Closed,
    NoReport,
}

impl StateSignal {
    /// What comes first is best.
    pub const ALL: [StateSignal; 6] = [
        StateSignal::Done,
        StateSignal::OnTrack,
        StateSignal::AtRisk,
        StateSignal::Late,
        StateSignal::NoReport,
        StateSignal::Closed,
    ];

    /// As programs read it, for ever.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            StateSignal::OnTrack => "on_track",
            StateSignal::AtRisk => "at_risk",
            StateSignal::Late => "late",
            StateSignal::Done => "done",
            StateSignal::Closed => "closed",
            StateSignal::NoReport => "no_report",
        }
    }

    /// Never shown by colour alone: this shape and this word stand with it.
    pub fn shape_and_word(self) -> (&'static str, &'static str) {
        match self {
            StateSignal::Done => ("✓", "done"),
            StateSignal::OnTrack => ("●", "on track"),
            StateSignal::AtRisk => ("▲", "at risk"),
            StateSignal::Late => ("■", "late"),
            StateSignal::NoReport => ("○", "no report"),
            StateSignal::Closed => ("–", "closed"),
        }
    }
}
