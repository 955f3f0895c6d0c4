//! Scenarios: what people meet, written as given, when, then, and played on a virtual clock.
//!
//! `file` reads `*.scenarios.yaml` by the tables of `keys`, `names` looks whether what it names exists, `cast` makes
//! the small programme that a workflow is tried with, `play` drives a `Rehearsal`, `expect` compares, `failure` puts
//! the difference and the chats into words, `cover` lists what nobody took, `run` does all of it for `validate`.
//! `print` writes a scenario down again, for `terminal`. The same file is played through Postgres by the integration
//! tests: `Scenario`, `Seen` and `Transcript` are plain values for that.

mod cast;
mod cover;
mod expect;
pub mod failure;
mod file;
mod keys;
mod names;
mod play;
mod print;
mod run;
mod transcript;

#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;

pub use cast::{files_of, item_meant, programme_of};
pub(crate) use cast::{json_of, staged};
pub use cover::uncovered;
pub use expect::{Expectation, Latest, Seen, Wanted, When, Wrong, check, moved_word};
pub use file::{Script, read};
pub(crate) use keys::ROLES;
pub use keys::{LEDGER_WORDS, SCENARIOS_FILE};
pub use play::{Failed, HORIZON, Played, Player, play};
pub use print::print;
pub use run::{Covered, covered, programme_for, run};
pub use transcript::{Transcript, choices};

use crate::{
    calendar::Amount,
    definition::{diagnostic::Span, yaml::Node},
    guard::Data,
    ids::{ItemId, PersonId},
    roadmap::Role,
};

/// One story.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub name: String,
    pub item: ItemId,
    /// What is different in the cast.
    pub given: Option<Node>,
    /// Local time in the programme's zone.
    pub start: NaiveDateTime,
    pub steps: Vec<(Span, Step)>,
    pub places: Places,
}

/// Where the parts of a scenario stand in its file; apart from the steps, which are plain values.
#[derive(Debug, Clone)]
pub struct Places {
    pub item: Span,
    /// By step: `person`, `facts.progress`.
    pub steps: Vec<Vec<(String, Span)>>,
}

#[derive(Debug, Clone)]
pub enum Step {
    Advance(Until),
    Expect(Box<Expectation>),
    Press { person: PersonId, choice: String, item: Option<ItemId> },
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

impl Scenario {
    /// Where a part of a step stands; else the step itself.
    pub fn place(&self, step: usize, part: &str) -> Span {
        let whole = self.steps.get(step).map_or(self.places.item, |(span, _)| *span);
        let parts = self.places.steps.get(step).map_or(&[][..], Vec::as_slice);
        let find = |part: &str| parts.iter().find(|(name, _)| name == part).map(|(_, span)| *span);
        find(part).or_else(|| find(part.split('.').next().unwrap_or_default())).unwrap_or(whole)
    }
}
