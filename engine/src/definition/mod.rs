//! Text in, a programme and all its problems out.

mod complaint;
pub mod diagnostic;
pub mod fields;
pub mod keys;
mod nearest;
pub mod rule;
mod trap;
pub mod yaml;
