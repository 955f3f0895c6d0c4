//! The shell: Postgres, loops, HTTP, pages, command line.

pub mod access;
pub mod advance;
pub mod collect;
pub mod command;
pub mod deliver;
pub mod evidence;
pub mod fire;
pub mod holds;
pub mod http;
pub mod intake;
mod invite;
pub mod listen;
pub mod menus;
pub mod metrics;
pub mod postgres;
pub mod programmes;
pub mod publish;
pub mod release;
pub mod round;
pub mod seal;
pub mod shell;
pub mod store;
pub mod timeline;
pub mod token;
pub mod wake;
pub mod wall;
pub mod watermark;
