//! What a roadmap means. Pure: no IO, no clock, no randomness, no async, no panic on any input.
//!
//! `definition` turns a directory of YAML into a `Programme`, or says everything that is wrong with it.
//! A `Programme` holds items and charts. `start` puts an item into its first configuration; from then on
//! `step` makes of an instance, an input and a moment the next instance and what should happen in the
//! world. Time comes in as `at`; the shell (`server`) stores, sends and asks again.

pub mod calendar;
pub mod chart;
pub mod conversation;
pub mod definition;
pub mod drawing;
pub mod guard;
pub mod ids;
pub mod instance;
pub mod message;
pub mod proof;
pub mod rehearsal;
pub mod reminder;
pub mod reply;
pub mod roadmap;
pub mod scenario;
pub mod signal;
pub mod simulation;
pub mod step;
pub mod terminal;
pub mod trace;
pub mod wording;

pub use chart::Chart;
pub use instance::Instance;
pub use roadmap::Programme;
pub use step::{Effect, Input, Refusal, Step, start, step, undo};
