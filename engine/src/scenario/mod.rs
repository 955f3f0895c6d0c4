//! Scenarios: what people meet, written as given, when, then, and played on a virtual clock.
//!
//! `file` reads `*.scenarios.yaml`, `cast` makes the small programme that a library workflow is tried
//! with, `play` drives a `Rehearsal`, `expect` compares. The same file is played again through Postgres
//! by the integration tests: `Scenario`, `Seen` and `Transcript` are plain values for that. Failures are
//! diagnostics at the step that failed; what no scenario took is listed.

mod cast;
mod cover;
mod expect;
mod file;
mod play;
mod run;
mod transcript;

#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;

pub use cast::{files_of, item_meant, programme_of};
pub use cover::uncovered;
pub use expect::{Expectation, Seen, check};
pub use file::{SCENARIOS_FILE, Script, read};
pub use play::{HORIZON, Played, play};
pub use run::{Covered, covered, run};
pub use transcript::{Transcript, choices};

use crate::{
    calendar::Amount,
    definition::diagnostic::Span,
    guard::Data,
    ids::{ItemId, PersonId},
    roadmap::Role,
};

/// One story.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub name: String,
    pub item: ItemId,
    /// Local time in the programme's zone.
    pub start: NaiveDateTime,
    pub steps: Vec<(Span, Step)>,
}

#[derive(Debug, Clone)]
pub enum Step {
    Advance(Until),
    Expect(Expectation),
    Press { person: PersonId, choice: String },
    Write { person: PersonId, text: String },
    Command { item: Option<ItemId>, event: String, by: Role, data: Data },
    Notice { name: String, from: ItemId, data: Data },
}

#[derive(Debug, Clone)]
pub enum Until {
    /// Somebody is written to about the scenario's item.
    NextMessage,
    For(Amount),
    /// Local time in the programme's zone.
    To(NaiveDateTime),
}
