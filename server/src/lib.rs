//! The shell: Postgres, loops, HTTP, pages, command line.

pub mod advance;
pub mod command;
pub mod deliver;
pub mod fire;
pub mod http;
pub mod postgres;
pub mod programmes;
pub mod publish;
pub mod release;
pub mod store;
pub mod wake;
