//! From civil time to instants and back: what a wall clock means where clocks are put forward and back.
//!
//! The one rule, for every caller: a wall time that does not exist (a gap) means the first instant after the
//! gap, one that exists twice (an overlap) means its first occurrence. The other crates' rules differ from each
//! other, so none of them is used.

use std::fmt;

use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc,
};
use chrono_tz::{GapInfo, Tz};

/// An instant with the civil intent behind it; shown as its identity, its local date and time: `2024-06-06T09:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slot {
    pub at: DateTime<Utc>,
    pub local: NaiveDateTime,
    pub zone: Tz,
}

impl Slot {
    /// What a wall clock in the zone will show.
    pub fn at_local(local: NaiveDateTime, zone: Tz) -> Slot {
        Slot { at: instant(local, zone), local, zone }
    }

    /// The instant itself, whatever the clocks do.
    pub fn at_instant(at: DateTime<Utc>, zone: Tz) -> Slot {
        Slot { at, local: local(at, zone), zone }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.local.format("%Y-%m-%dT%H:%M"))?;
        if self.local.second() != 0 || self.local.nanosecond() != 0 {
            write!(f, "{}", self.local.format(":%S%.f"))?;
        }
        Ok(())
    }
}

/// A gap gives the first instant after it, an overlap the first occurrence.
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    occurrences(local, zone).0
}

/// What a wall clock in the zone shows.
pub fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let naive = at.naive_utc();
    let offset = zone.offset_from_utc_datetime(&naive).fix();
    naive.checked_add_offset(offset).unwrap_or(naive)
}

pub fn start_of_day(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant(date.and_time(NaiveTime::MIN), zone)
}

/// The first instant of the next local day: a due date without a time has passed from then on, not before.
pub fn end_of_day(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    start_of_day(next_day(date), zone)
}

/// The last date there is has no successor and stands for itself.
pub(super) fn next_day(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(date)
}

/// The first time a wall clock shows `local`, and the last.
pub(super) fn occurrences(local: NaiveDateTime, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
    if !(1..=9999).contains(&local.year()) {
        return (local.and_utc(), local.and_utc()); // beyond all zone data, and near the ends of what can be computed
    }
    match zone.from_local_datetime(&local) {
        LocalResult::Single(only) => (only.to_utc(), only.to_utc()),
        LocalResult::Ambiguous(first, last) => (first.to_utc(), last.to_utc()),
        LocalResult::None => {
            let end = GapInfo::new(&local, &zone).and_then(|gap| gap.end);
            let at = end.map_or(local.and_utc(), |end| end.to_utc());
            (at, at)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::*, *};

    #[test]
    fn wall_times_become_instants() {
        let check =
            |local: &str, zone: Tz, expect: &str| assert_eq!(instant(wall(local), zone), utc(expect), "{local} {zone}");
        check("2024-06-06 09:00", Tz::Asia__Jakarta, "2024-06-06 02:00");
        // gaps: the first instant after, whatever minute of the gap
        check("2027-03-14 02:00", Tz::America__New_York, "2027-03-14 07:00");
        check("2027-03-14 02:30", Tz::America__New_York, "2027-03-14 07:00");
        check("2027-03-14 03:00", Tz::America__New_York, "2027-03-14 07:00");
        check("2025-10-05 02:10", Tz::Australia__Lord_Howe, "2025-10-04 15:30");
        check("2011-12-30 12:00", Tz::Pacific__Apia, "2011-12-30 10:00"); // a day that Samoa left out
        check("2024-03-31 00:00", Tz::Asia__Beirut, "2024-03-30 22:00"); // a day without a midnight
        // overlaps: the first occurrence
        check("2026-11-01 01:30", Tz::America__New_York, "2026-11-01 05:30");
        check("2025-04-06 01:45", Tz::Australia__Lord_Howe, "2025-04-05 14:45");
    }

    #[test]
    fn days_end_where_the_next_begins() {
        let check =
            |day: &str, zone: Tz, expect: &str| assert_eq!(end_of_day(date(day), zone), utc(expect), "{day} {zone}");
        check("2024-06-13", Tz::Asia__Phnom_Penh, "2024-06-13 17:00");
        check("2024-03-30", Tz::Asia__Beirut, "2024-03-30 22:00");
        check("2024-03-31", Tz::Asia__Beirut, "2024-03-31 21:00");
        assert_eq!(start_of_day(date("2024-06-14"), Tz::Asia__Phnom_Penh), utc("2024-06-13 17:00"));
    }

    #[test]
    fn the_ends_of_time_are_no_panic() {
        for zone in [Tz::UTC, Tz::Asia__Jakarta, Tz::Pacific__Kiritimati, Tz::America__New_York] {
            for extreme in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
                assert_eq!(instant(extreme, zone), extreme.and_utc());
                local(extreme.and_utc(), zone);
                end_of_day(extreme.date(), zone);
            }
        }
    }

    #[test]
    fn a_slot_is_known_by_its_local_time() {
        let slot = Slot::at_local(wall("2024-06-06 09:00"), Tz::Asia__Dili);
        assert_eq!((slot.to_string().as_str(), slot.at), ("2024-06-06T09:00", utc("2024-06-06 00:00")));
        let at = utc("2024-06-06 00:00") + chrono::TimeDelta::milliseconds(5_250);
        assert_eq!(Slot::at_instant(at, Tz::Asia__Dili).to_string(), "2024-06-06T09:00:05.250");
    }
}
