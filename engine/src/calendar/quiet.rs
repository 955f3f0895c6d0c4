//! When a message may reach a person: not in her quiet hours, not on her rest days.
//!
//! A held message goes out at the first moment that is neither, so all that was held over a weekend comes in one slot. The reasons are
//! told, for the ledger. Leaves out which messages are never held (the answer to somebody who just wrote) and whose hours apply.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::{
    clock::{local, next_day, occurrences},
    days::{Calendar, Rest},
    moment::MORNING,
    text::{Slip, Words, is_sign},
};

/// A message is not held for rest days beyond this; a calendar that rests longer is wrong, and silence would be worse.
const MAX_HELD_DAYS: u32 = 60;

/// From the first time to the second, over midnight if the second is the earlier one; equal times mean no quiet hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct QuietHours {
    pub from: NaiveTime,
    pub until: NaiveTime,
}

impl Default for QuietHours {
    /// 18:00 to 08:00.
    fn default() -> Self {
        const fn hour(hour: u32) -> NaiveTime {
            match NaiveTime::from_hms_opt(hour, 0, 0) {
                Some(time) => time,
                None => NaiveTime::MIN,
            }
        }
        QuietHours { from: hour(18), until: hour(8) }
    }
}

impl QuietHours {
    pub const NONE: QuietHours = QuietHours { from: NaiveTime::MIN, until: NaiveTime::MIN };

    /// `18:00-08:00`.
    pub fn parse(text: &str) -> Result<QuietHours, Slip> {
        const HELP: &str = "write quiet hours like `18:00-08:00`";
        let mut words = Words::of(text)?;
        let from = words.take_time()?.ok_or_else(|| words.slip("a time of day is missing here", HELP))?;
        let to = words.take_map(|word| word.chars().all(|letter| is_sign(letter) && letter != '+').then_some(()));
        to.ok_or_else(|| words.slip("a `-` is missing here", HELP))?;
        let until = words.take_time()?.ok_or_else(|| words.slip("a time of day is missing here", HELP))?;
        words.finish(HELP)?;
        Ok(QuietHours { from, until })
    }

    pub fn contains(&self, time: NaiveTime) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }

    /// The end of the quiet hours that `local` lies in.
    fn end(&self, local: NaiveDateTime) -> NaiveDateTime {
        let date = if local.time() < self.until { local.date() } else { next_day(local.date()) };
        date.and_time(self.until)
    }

    /// When a day that follows rest days begins: with the end of the night, or in the morning where no quiet hours are kept at night.
    fn opening(&self) -> NaiveTime {
        let kept_at_night = self.contains(NaiveTime::MIN);
        if kept_at_night || self.contains(MORNING) { self.until } else { MORNING }
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.format("%H:%M"), self.until.format("%H:%M"))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    QuietHours,
    Weekend,
    /// By its name.
    Holiday(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub at: DateTime<Utc>,
    /// Every reason once, in the order they were met; empty if nothing was held.
    pub moved: Vec<Moved>,
}

/// When a message due at `at` may reach a person who lives by this clock, these hours and these days; never earlier than `at`.
pub fn release(at: DateTime<Utc>, zone: Tz, quiet: &QuietHours, days: &Calendar) -> Release {
    let wished = local(at, zone);
    let mut moved = Vec::new();
    let mut open = wished;
    if quiet.contains(wished.time()) {
        moved.push(Moved::QuietHours);
        open = quiet.end(wished);
    }
    if let Some(date) = next_open_day(open.date(), days, &mut moved) {
        open = date.and_time(quiet.opening());
    }
    if open == wished {
        return Release { at, moved };
    }
    let (first, last) = occurrences(open, zone);
    Release { at: if first < at { last.max(at) } else { first }, moved }
}

/// The first working day from `date` on, unless that is `date` itself or too far away; tells why the days before are none.
fn next_open_day(from: NaiveDate, days: &Calendar, moved: &mut Vec<Moved>) -> Option<NaiveDate> {
    let mut reasons = Vec::new();
    let mut date = from;
    for _ in 0..MAX_HELD_DAYS {
        let Some(rest) = days.why_not_working(date) else {
            moved.append(&mut reasons);
            return (date != from).then_some(date);
        };
        let reason = match rest {
            Rest::Weekend => Moved::Weekend,
            Rest::Holiday(name) => Moved::Holiday(name.to_owned()),
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
        date = next_day(date);
    }
    None
}
