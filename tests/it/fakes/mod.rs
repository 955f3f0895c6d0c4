//! Platforms as they are documented, on this machine: what they refuse, how they fail, and what their people see.
//!
//! The real libraries talk to them over sockets. A fake keeps state, a journal of every call, and faults that a test
//! asks for; whatever a real platform would refuse, an unknown field too, is refused and remembered as a violation.

pub(crate) mod discord;
pub(crate) mod telegram;
pub(crate) mod wire;
