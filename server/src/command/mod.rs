//! The verbs of `waymark`, one module each, and what they share: exit codes, colours, common options.
//!
//! A verb prints its results on stdout and its talk on stderr. It returns an `Exit`; an error means
//! that we failed, not that the author or the user did.

pub mod calendar;
pub mod chat;
mod database;
pub mod demo;
pub mod explain;
pub mod folder;
pub mod graph;
pub mod healthcheck;
mod host;
pub mod init;
pub mod invite;
mod messengers;
mod neighbours;
pub mod new;
pub mod people;
pub mod preview;
pub mod schema;
pub mod serve;
pub mod sign_in;
pub mod simulate;
mod starters;
pub mod token;
pub mod trace;
pub mod validate;

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use clap::ValueEnum;

/// How long something counts: 30m, 12h, 3d.
pub(crate) fn lasting(text: &str, longest: Duration) -> Option<Duration> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let seconds = match unit {
        "m" => 60,
        "h" => 3600,
        "d" => 24 * 3600,
        _ => return None,
    };
    let lasts = number.parse::<u64>().ok()?.checked_mul(seconds).map(Duration::from_secs)?;
    (!lasts.is_zero() && lasts <= longest).then_some(lasts)
}

/// A verb's result, on stdout. Who reads only the first lines has what she wanted.
pub(crate) fn print(text: &str) -> io::Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes a file anew. Whoever reads it meanwhile sees the old text or the new one; a link stays a link; what
/// somebody else wrote since it was read stays.
pub(crate) fn replace(place: &Path, before: &str, after: &str) -> io::Result<()> {
    let place = fs::canonicalize(place)?;
    if fs::read(&place)? != before.as_bytes() {
        return Err(io::Error::other("it has changed since it was read"));
    }
    let folder = place.parent().ok_or_else(|| io::Error::other("it is in no folder"))?;
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(after.as_bytes())?;
    new.as_file().set_permissions(fs::metadata(&place)?.permissions())?;
    new.as_file().sync_all()?;
    new.persist(&place).map_err(|error| error.error)?;
    Ok(())
}

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

/// How results are written: `-o`. `--out` is where to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, in the terminal.
    Table,
    /// For programs: flat rows.
    Json,
    /// For spreadsheets.
    Csv,
    /// For calendars.
    Ics,
    /// One page that needs nothing else.
    Html,
}

/// Results go to a file, or to stdout; else it says why they cannot.
fn hand_out(text: &str, to: Option<&Path>) -> Result<(), String> {
    let Some(path) = to else {
        return match io::stdout().lock().write_all(text.as_bytes()) {
            // who reads only the first lines has what she wanted
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other.map_err(|error| format!("stdout cannot be written: {error}")),
        };
    };
    fs::write(path, text).map_err(|error| format!("`{}` cannot be written: {error}", path.display()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_else_wrote_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("roadmap.yaml");
        fs::write(&place, "theirs").unwrap();
        assert!(replace(&place, "mine", "mended").is_err());
        assert_eq!(fs::read_to_string(&place).unwrap(), "theirs");
        replace(&place, "theirs", "mended").unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "mended");
    }
}
