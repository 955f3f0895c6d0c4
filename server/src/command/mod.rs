//! The verbs of `waymark`, one module each, and what they share: exit codes, colours, common options.
//!
//! A verb prints its results on stdout and its talk on stderr. It returns an `Exit`; an error means
//! that we failed, not that the author or the user did.

pub mod chat;
pub mod demo;
pub mod folder;
mod host;
pub mod serve;
pub mod validate;

use std::{io::IsTerminal, process::ExitCode};

use clap::ValueEnum;

/// One table for every verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    /// The files, or whatever was looked at, are not in order.
    Findings = 1,
    /// Not done, to keep something safe: changed files, a stale plan.
    Refused = 3,
    Usage = 64,
    /// A service that is needed cannot be reached.
    Unavailable = 69,
    OurBug = 70,
    NotAllowed = 77,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Options that mean the same for every verb.
#[derive(Debug, clap::Args)]
pub struct Common {
    /// When to use colours.
    #[arg(long, value_enum, default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
    /// Any value turns colours off (https://no-color.org).
    #[arg(long, env = "NO_COLOR", hide = true, hide_env = true, global = true)]
    no_color: Option<String>,
    #[arg(long, env = "TERM", hide = true, hide_env = true, global = true)]
    term: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

impl Common {
    /// Whether what goes to stdout is coloured.
    pub fn coloured(&self) -> bool {
        let plain = self.no_color.as_deref().is_some_and(|value| !value.is_empty());
        let dumb = self.term.as_deref() == Some("dumb");
        match self.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => !plain && !dumb && std::io::stdout().is_terminal(),
        }
    }
}
