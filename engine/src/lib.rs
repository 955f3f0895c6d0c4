//! What a roadmap means.

pub mod reply;
