//! The working days of one entity: its week, its holidays, and arithmetic in working days.
//!
//! A calendar is data; nothing computes a holiday. The list of days is sorted once and searched by bisection,
//! because a step asks for dozens of days and there are a few hundred. Every search is bounded: a week without
//! working days is an error, never a loop.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

/// A search gives up after this many rest days in a row: no calendar rests for a year.
const MAX_REST: u32 = 366;
/// No one counts further than a century of working days.
const MAX_SHIFT: u32 = 36_600;

/// The weekly rest days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RestDays(u8);

impl RestDays {
    pub const SATURDAY_SUNDAY: RestDays = RestDays(0b110_0000);
    pub const NONE: RestDays = RestDays(0);

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// True for a week on which nobody ever works; `definition` refuses it.
    pub fn is_whole_week(self) -> bool {
        self.0 == 0b111_1111
    }
}

impl FromIterator<Weekday> for RestDays {
    fn from_iter<T: IntoIterator<Item = Weekday>>(days: T) -> Self {
        RestDays(days.into_iter().fold(0, |week, day| week | 1 << day.num_days_from_monday()))
    }
}

/// A date that differs from what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    pub date: NaiveDate,
    pub name: String,
    pub kind: DayKind,
    pub certainty: Certainty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    Holiday,
    /// A rest day that is worked, in exchange for another.
    Working,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Fixed,
    /// Follows the moon, and nobody has announced it yet.
    Estimated,
}

/// Why nobody works on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest<'a> {
    Weekend,
    Holiday(&'a str),
}

/// Where a date goes that falls on a rest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Roll {
    Following,
    Preceding,
    /// Following, unless that leaves the month; then preceding.
    ModifiedFollowing,
    None,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("calendar `{calendar}` has no working day within reach of {from}")]
pub struct NoWorkingDay {
    pub calendar: String,
    pub from: NaiveDate,
}

/// Working week and holidays of one entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    pub id: String,
    rest: RestDays,
    /// Sorted, one entry a date.
    days: Vec<Day>,
}

impl Calendar {
    /// Of several entries for one date the last one counts, so overrides come after what they override.
    pub fn new(id: impl Into<String>, rest: RestDays, days: impl IntoIterator<Item = Day>) -> Self {
        let mut days: Vec<Day> = days.into_iter().collect();
        days.reverse();
        days.sort_by_key(|day| day.date); // stable: the last given now stands first
        days.dedup_by_key(|day| day.date);
        Calendar { id: id.into(), rest, days }
    }

    /// Saturday and Sunday rest, no holidays.
    pub fn weekdays_only() -> Self {
        Calendar::new("weekdays", RestDays::SATURDAY_SUNDAY, [])
    }

    /// The entity's own week over its country's holidays.
    pub fn with_rest(&self, rest: RestDays) -> Self {
        Calendar { rest, ..self.clone() }
    }

    pub fn rest(&self) -> RestDays {
        self.rest
    }

    /// Sorted by date.
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    pub fn day(&self, date: NaiveDate) -> Option<&Day> {
        let found = self.days.binary_search_by_key(&date, |day| day.date);
        found.ok().map(|place| &self.days[place])
    }

    pub fn is_working(&self, date: NaiveDate) -> bool {
        match self.day(date) {
            Some(day) => day.kind == DayKind::Working,
            None => !self.rest.contains(date.weekday()),
        }
    }

    /// A holiday on a weekend is called by its name.
    pub fn why_not_working(&self, date: NaiveDate) -> Option<Rest<'_>> {
        match self.day(date) {
            Some(Day { kind: DayKind::Working, .. }) => None,
            Some(Day { kind: DayKind::Holiday, name, .. }) => Some(Rest::Holiday(name)),
            None => self.rest.contains(date.weekday()).then_some(Rest::Weekend),
        }
    }

    /// So many working days later, or earlier if negative; 0 leaves the date alone. From a rest day, one later
    /// is the next working day and one earlier the one before.
    pub fn shift_working(&self, from: NaiveDate, days: i32) -> Result<NaiveDate, NoWorkingDay> {
        if days.unsigned_abs() > MAX_SHIFT {
            return Err(self.no_working_day(from));
        }
        let step = if days < 0 { one_earlier } else { one_later };
        (0..days.unsigned_abs()).try_fold(from, |date, _| self.next_working(date, step))
    }

    /// Leaves a working day alone.
    pub fn roll(&self, date: NaiveDate, roll: Roll) -> Result<NaiveDate, NoWorkingDay> {
        if roll == Roll::None || self.is_working(date) {
            return Ok(date);
        }
        match roll {
            Roll::None => Ok(date),
            Roll::Following => self.next_working(date, one_later),
            Roll::Preceding => self.next_working(date, one_earlier),
            Roll::ModifiedFollowing => match self.next_working(date, one_later) {
                Ok(later) if (later.year(), later.month()) == (date.year(), date.month()) => Ok(later),
                Ok(_) | Err(_) => self.next_working(date, one_earlier),
            },
        }
    }

    /// How many working days there are after `from`, up to and including `to`; 0 if `to` is not later.
    pub(super) fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        let span = (to - from).num_days().clamp(0, i64::from(MAX_SHIFT) * 2) as usize; // holds: clamped
        from.iter_days().skip(1).take(span).filter(|date| self.is_working(*date)).count()
    }

    fn next_working(
        &self,
        from: NaiveDate,
        step: fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Result<NaiveDate, NoWorkingDay> {
        let mut date = from;
        for _ in 0..MAX_REST {
            date = step(date).ok_or_else(|| self.no_working_day(from))?;
            if self.is_working(date) {
                return Ok(date);
            }
        }
        Err(self.no_working_day(from))
    }

    fn no_working_day(&self, from: NaiveDate) -> NoWorkingDay {
        NoWorkingDay { calendar: self.id.clone(), from }
    }
}

fn one_later(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(1))
}

fn one_earlier(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::tests::*, *};

    #[test]
    fn brunei_rests_on_friday_and_sunday() {
        let brunei = country("BN");
        let check = |from: &str, days: i32, expect: &str| {
            assert_eq!(brunei.shift_working(date(from), days), Ok(date(expect)), "{from} {days}")
        };
        check("2024-06-06", 1, "2024-06-08"); // Thursday to Saturday
        check("2024-06-06", 2, "2024-06-10"); // and Monday
        check("2024-06-08", -1, "2024-06-06");
        check("2024-06-13", 1, "2024-06-15"); // Friday is a rest day
        assert!(brunei.is_working(date("2024-06-08")));
        assert_eq!(brunei.why_not_working(date("2024-06-07")), Some(Rest::Weekend));
    }

    #[test]
    fn an_entity_keeps_its_own_week_over_the_holidays_of_its_country() {
        let office = country("BN").with_rest(RestDays::SATURDAY_SUNDAY);
        assert!(office.is_working(date("2024-06-07")) && !office.is_working(date("2024-06-08")));
        assert_eq!(office.why_not_working(date("2024-02-23")), Some(Rest::Holiday("National Day")));
    }

    #[test]
    fn the_last_entry_for_a_date_wins() {
        let worked = Day { kind: DayKind::Working, ..holiday("2024-06-08", "Make-up day") };
        let days = [holiday("2024-06-10", "One"), worked.clone(), holiday("2024-06-08", "Off after all"), worked];
        let calendar = Calendar::new("X", RestDays::SATURDAY_SUNDAY, days);
        assert_eq!(calendar.days().len(), 2);
        assert!(calendar.is_working(date("2024-06-08")));
        assert_eq!(calendar.shift_working(date("2024-06-08"), 1), Ok(date("2024-06-11")));
    }

    #[test]
    fn rolling_off_a_rest_day() {
        let calendar = Calendar::new("X", RestDays::SATURDAY_SUNDAY, [holiday("2024-07-01", "New Month")]);
        let check = |from: &str, roll: Roll, expect: &str| {
            assert_eq!(calendar.roll(date(from), roll), Ok(date(expect)), "{from} {roll:?}")
        };
        check("2024-06-15", Roll::Following, "2024-06-17");
        check("2024-06-15", Roll::Preceding, "2024-06-14");
        check("2024-06-15", Roll::ModifiedFollowing, "2024-06-17");
        check("2024-06-15", Roll::None, "2024-06-15");
        check("2024-06-14", Roll::Following, "2024-06-14");
        check("2024-06-29", Roll::Following, "2024-07-02");
        check("2024-06-29", Roll::ModifiedFollowing, "2024-06-28");
        check("2024-07-01", Roll::Preceding, "2024-06-28");
    }

    #[test]
    fn a_calendar_without_working_days_is_an_error() {
        let never = nobody_works();
        assert!(never.rest().is_whole_week() && !RestDays::SATURDAY_SUNDAY.is_whole_week());
        for roll in [Roll::Following, Roll::Preceding, Roll::ModifiedFollowing] {
            assert!(never.roll(date("2024-06-15"), roll).is_err());
        }
        let error = never.shift_working(date("2024-06-15"), -3).expect_err("nobody works");
        assert_eq!(error.to_string(), "calendar `never` has no working day within reach of 2024-06-15");
        assert_eq!(never.shift_working(date("2024-06-15"), 0), Ok(date("2024-06-15")));
        assert!(weekdays().shift_working(date("2024-06-15"), i32::MIN).is_err());
        assert!(weekdays().shift_working(NaiveDate::MAX, 1).is_err());
        assert!(weekdays().shift_working(NaiveDate::MIN, -1).is_err());
    }

    fn calendars() -> impl Strategy<Value = Calendar> {
        let week = proptest::collection::vec(0..7u8, 0..4)
            .prop_map(|days| days.into_iter().filter_map(|day| Weekday::try_from(day).ok()).collect());
        let days = proptest::collection::vec((0..800u64, any::<bool>()), 0..120);
        (week, days).prop_map(|(week, days)| {
            let day = |(offset, worked)| Day {
                date: date("2024-01-01") + Days::new(offset),
                kind: if worked { DayKind::Working } else { DayKind::Holiday },
                ..holiday("2024-01-01", "some day")
            };
            Calendar::new("any", week, days.into_iter().map(day))
        })
    }

    proptest! {
        #[test]
        fn there_and_back_again(calendar in calendars(), offset in 0..800u64, count in 1..40i32) {
            let from = date("2024-01-01") + Days::new(offset);
            let there = calendar.shift_working(from, count).expect("within reach");
            prop_assert!(calendar.is_working(there) && there > from);
            prop_assert_eq!(calendar.working_days_between(from, there), count as usize);
            let back = calendar.shift_working(there, -count).expect("within reach");
            if calendar.is_working(from) {
                prop_assert_eq!(back, from);
            } else {
                prop_assert_eq!(back, calendar.roll(from, Roll::Preceding).expect("within reach"));
            }
        }

        #[test]
        fn rolls_land_on_working_days(calendar in calendars(), offset in 0..800u64) {
            let from = date("2024-01-01") + Days::new(offset);
            for roll in [Roll::Following, Roll::Preceding, Roll::ModifiedFollowing] {
                let to = calendar.roll(from, roll).expect("within reach");
                prop_assert!(calendar.is_working(to));
                prop_assert_eq!(calendar.is_working(from), to == from);
                let (later, earlier) = (to >= from, to <= from);
                let kept_direction = match roll {
                    Roll::Following => later,
                    Roll::Preceding => earlier,
                    Roll::ModifiedFollowing => (to.year(), to.month()) == (from.year(), from.month()),
                    Roll::None => false,
                };
                prop_assert!(kept_direction);
            }
        }

        #[test]
        fn works_or_says_why(calendar in calendars(), offset in 0..800u64) {
            let day = date("2024-01-01") + Days::new(offset);
            prop_assert_eq!(calendar.is_working(day), calendar.why_not_working(day).is_none());
        }
    }
}
