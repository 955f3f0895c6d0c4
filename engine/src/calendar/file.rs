//! A calendar file as it stands on disk, for those who need no places and cures: tests and the shipped files.
//!
//! `definition` reads what coordinators write, with its own eyes; the keys are the same.

use chrono::Weekday;
use serde::Deserialize;

use super::days::{Calendar, Day};

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarFile {
    pub calendar: String,
    pub country: Option<String>,
    pub name: String,
    pub rest: Vec<Weekday>,
    /// Where the days come from, and which version of it.
    pub source: Option<String>,
    pub version: Option<String>,
    pub days: Vec<Day>,
}

impl Calendar {
    pub fn from_file(file: CalendarFile) -> Calendar {
        Calendar::new(file.calendar, file.rest.into_iter().collect(), file.days)
    }
}
