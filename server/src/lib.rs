//! The shell.

pub mod postgres;

pub mod store;
