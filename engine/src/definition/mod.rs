//! Text in, a programme and all its problems out.
//!
//! `compile` reads the files of a directory (`files`, `compile`) with places (`yaml`), by one table of keys
//! (`keys`, `fields`, `values`), and lowers them: `programme` to items, `workflow` to charts, judged by
//! `checks`; what could be better in the whole says `advice`. What is wrong becomes a `Diagnostic` with place and cure; nothing stops at the first.

mod advice;
mod alone;
mod checks;
mod compile;
mod complaint;
pub mod diagnostic;
mod explain;
pub mod fields;
mod files;
mod fix;
mod in_text;
pub mod keys;
mod library;
pub(crate) mod nearest;
mod one;
mod programme;
mod recorded;
pub mod report;
pub mod rule;
pub mod schema;
mod trap;
mod values;
pub mod workflow;
pub mod yaml;

#[cfg(test)]
mod tests;

pub use alone::{alone, place_alone};
pub(crate) use checks::bad_event::is_name as is_event_name;
pub use compile::{Compiled, compile, compile_again, sketch, workflows};
pub use explain::{Unknown, explain, topics};
pub use files::{FOLDERS, File, Unreadable, wanted};
pub use fix::{Mended, mend};
pub use library::shipped_workflow;
pub use nearest::nearest;
pub use one::one_workflow;
pub use recorded::{RECORDED, Recorded};
