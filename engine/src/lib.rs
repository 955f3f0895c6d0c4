//! What a roadmap means.
