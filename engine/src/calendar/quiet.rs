//! When a message may reach a person: not in her quiet hours, not on her rest days.
//!
//! A held message goes out at the first moment that is neither, so all that was held over a weekend comes in
//! one slot. The reasons are told, for the ledger. Leaves out which messages are never held (the answer to
//! somebody who just wrote) and whose hours apply.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{
    clock::{local, next_day, occurrences},
    days::{Calendar, Rest},
    moment::MORNING,
    text::{Slip, Words, is_sign},
};

/// A message is not held for rest days beyond this; a calendar that rests longer is wrong, and silence would be
/// worse.
const MAX_HELD_DAYS: u32 = 60;

/// From the first time to the second, over midnight if the second is the earlier one; equal times mean no quiet
/// hours.
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    /// When a day that follows rest days begins: with the end of the night, or in the morning where no quiet
    /// hours are kept at night.
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

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
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

/// When a message due at `at` may reach a person who lives by this clock, these hours and these days; never
/// earlier than `at`.
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

/// The first working day from `date` on, unless that is `date` itself or too far away; tells why the days
/// before are none.
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

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::{
        super::{tests::*, *},
        *,
    };

    const JAKARTA: Tz = Tz::Asia__Jakarta;

    fn check(quiet: &str, days: &Calendar, wished: &str, expect: &str, moved: &[Moved]) {
        let quiet = QuietHours::parse(quiet).expect(quiet);
        let release = release(instant(wall(wished), JAKARTA), JAKARTA, &quiet, days);
        assert_eq!((local(release.at, JAKARTA), release.moved.as_slice()), (wall(expect), moved), "{wished}");
    }

    #[test]
    fn nights_are_quiet() {
        let check =
            |wished: &str, expect: &str, moved: &[Moved]| check("18:00-08:00", &weekdays(), wished, expect, moved);
        check("2024-06-11 09:00", "2024-06-11 09:00", &[]);
        check("2024-06-11 17:59", "2024-06-11 17:59", &[]);
        check("2024-06-11 18:00", "2024-06-12 08:00", &[Moved::QuietHours]);
        check("2024-06-11 07:59", "2024-06-11 08:00", &[Moved::QuietHours]);
        check("2024-06-11 08:00", "2024-06-11 08:00", &[]);
        check("2024-06-11 00:00", "2024-06-11 08:00", &[Moved::QuietHours]);
    }

    #[test]
    fn weekends_and_holidays_hold_over_the_night() {
        let new_year = Calendar::new(
            "X",
            RestDays::SATURDAY_SUNDAY,
            [holiday("2024-06-17", "Eid al-Adha"), holiday("2024-06-18", "Leave")],
        );
        let check =
            |wished: &str, expect: &str, moved: &[Moved]| check("18:00-08:00", &new_year, wished, expect, moved);
        let (eid, leave) = (Moved::Holiday("Eid al-Adha".into()), Moved::Holiday("Leave".into()));
        check("2024-06-15 10:00", "2024-06-19 08:00", &[Moved::Weekend, eid.clone(), leave.clone()]);
        check("2024-06-14 18:30", "2024-06-19 08:00", &[Moved::QuietHours, Moved::Weekend, eid.clone(), leave.clone()]);
        check("2024-06-17 12:00", "2024-06-19 08:00", &[eid.clone(), leave.clone()]);
        check("2024-06-18 05:00", "2024-06-19 08:00", &[Moved::QuietHours, leave]);
        check("2024-06-14 12:00", "2024-06-14 12:00", &[]);
        check("2024-06-07 23:00", "2024-06-10 08:00", &[Moved::QuietHours, Moved::Weekend]);
    }

    #[test]
    fn the_day_after_rest_days_begins_humanely() {
        check("12:00-13:00", &weekdays(), "2024-06-15 12:30", "2024-06-17 09:00", &[Moved::QuietHours, Moved::Weekend]);
        check("12:00-13:00", &weekdays(), "2024-06-14 12:30", "2024-06-14 13:00", &[Moved::QuietHours]);
        check("00:00-00:00", &weekdays(), "2024-06-14 23:30", "2024-06-14 23:30", &[]);
        check("00:00-00:00", &weekdays(), "2024-06-15 23:30", "2024-06-17 09:00", &[Moved::Weekend]);
        check("07:00-10:00", &weekdays(), "2024-06-15 11:00", "2024-06-17 10:00", &[Moved::Weekend]);
        check("20:00-00:00", &weekdays(), "2024-06-11 21:00", "2024-06-12 00:00", &[Moved::QuietHours]);
    }

    #[test]
    fn where_nobody_ever_works_only_the_night_holds() {
        check("18:00-08:00", &nobody_works(), "2024-06-11 19:00", "2024-06-12 08:00", &[Moved::QuietHours]);
        check("18:00-08:00", &nobody_works(), "2024-06-11 10:00", "2024-06-11 10:00", &[]);
    }

    #[test]
    fn quiet_hours_are_read_and_shown() {
        assert_eq!(QuietHours::parse("18:00-08:00"), Ok(QuietHours::default()));
        assert_eq!(QuietHours::parse("18:00 \u{2013} 8:00").expect("quiet hours").to_string(), "18:00-08:00");
        assert!((0..24).all(|hour| !QuietHours::NONE.contains(NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour"))));
        for (text, place) in [
            ("", ""),
            ("18:00", ""),
            ("18-08", "18"),
            ("18:00-25:00", "25:00"),
            ("18:00+08:00", "+"),
            ("18:00-08:00 x", "x"),
        ] {
            let slip = QuietHours::parse(text).expect_err(text);
            assert_eq!(&text[slip.place.clone()], place, "{slip:?}");
        }
    }

    proptest! {
        #[test]
        fn released_when_it_may_be_and_never_early(minute in 0..3_700_000i64, from in 0..1440u32, until in 0..1440u32, zone in 0..4usize) {
            let zone = [JAKARTA, Tz::America__New_York, Tz::Australia__Lord_Howe, Tz::Asia__Beirut][zone];
            let time = |minute: u32| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a time");
            let quiet = QuietHours { from: time(from), until: time(until) };
            let days = myanmar();
            let at = utc("2024-01-01 00:00") + TimeDelta::minutes(minute);
            let release = release(at, zone, &quiet, days);
            let shown = local(release.at, zone);
            prop_assert!(release.at >= at);
            prop_assert_eq!(release.moved.is_empty(), release.at == at);
            prop_assert!(!quiet.contains(shown.time()) || zone != JAKARTA); // a gap may end inside quiet hours
            prop_assert!(days.is_working(shown.date()));
        }
    }
}
