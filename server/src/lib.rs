//! The shell.

pub mod command;
pub mod postgres;
