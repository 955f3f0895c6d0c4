//! "first monday 09:00", "2 weeks", or cron: slots on a grid that lies still.
//!
//! The grid depends on its origin and on nothing else, neither on when somebody looks nor on what was sent:
//! slot k is k steps from the origin, never one step from slot k-1. The origin itself is no slot of an interval
//! ("every 2 weeks" first comes after two weeks); a named day counts from the origin on. The default times:
//! - an interval keeps the origin's time of day, unless a time is written;
//! - a named day ("first monday") is at 09:00, unless a time is written.
//!
//! `quarter` is three months from the origin. A slot may fall on a holiday: `quiet::release` holds it then.
//! Leaves out when a recurrence ends, and how many slots were missed.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use super::{
    amount::{Amount, Sign, Unit},
    clock::{Slot, instant, local},
    cron::Cron,
    days::{Calendar, Roll},
};

mod wording;

/// At most so many candidates are looked at for one slot; five are enough where months have working days.
const MAX_CANDIDATES: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recurrence {
    Every(Every),
    Cron(Cron),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    /// "3 working days", "1 month 09:00".
    Interval { amount: Amount, time: Option<NaiveTime> },
    /// "monday 09:00".
    Week { day: Weekday, time: NaiveTime },
    /// "first monday 09:00", "day 15".
    Month { day: MonthDay, time: NaiveTime },
}

/// A day that every month has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthDay {
    Weekday(Nth, Weekday),
    /// 1 to 31; the last day in months that are shorter.
    Date(u8),
    Last,
    FirstWorking,
    LastWorking,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Last,
}

impl From<Amount> for Recurrence {
    fn from(amount: Amount) -> Self {
        Recurrence::Every(Every::Interval { amount, time: None })
    }
}

impl Recurrence {
    /// The next slot strictly after `after` on the grid of `origin`, a wall clock's time in the zone; none
    /// where dates end or no month has a working day.
    pub fn next(&self, origin: NaiveDateTime, after: DateTime<Utc>, days: &Calendar, zone: Tz) -> Option<Slot> {
        let grid = Grid { origin, after, days, zone };
        let slot = match self {
            Recurrence::Every(Every::Interval { amount, time }) => match amount.elapsed() {
                Some(step) => grid.elapsed(step),
                None => grid.interval(*amount, time.unwrap_or(origin.time())),
            },
            Recurrence::Every(Every::Week { day, time }) => grid.week(*day, *time),
            Recurrence::Every(Every::Month { day, time }) => grid.month(*day, *time),
            Recurrence::Cron(cron) => cron.next(origin, after, zone),
        };
        slot.filter(|slot| slot.at > after) // whatever is wrong, it never goes back or stands still
    }
}

/// The first of the candidates, which are in order, that lies after `after`.
pub(super) fn first_after(
    candidates: impl Iterator<Item = NaiveDateTime>,
    after: DateTime<Utc>,
    zone: Tz,
) -> Option<Slot> {
    candidates.map(|local| Slot::at_local(local, zone)).find(|slot| slot.at > after)
}

/// Where a grid begins, and from when on its next slot is looked for.
struct Grid<'a> {
    origin: NaiveDateTime,
    after: DateTime<Utc>,
    days: &'a Calendar,
    zone: Tz,
}

impl Grid<'_> {
    /// Instants at equal distances, whatever the clocks do.
    fn elapsed(&self, step: TimeDelta) -> Option<Slot> {
        let origin = instant(self.origin, self.zone);
        let steps = (self.after - origin).num_seconds().div_euclid(step.num_seconds().max(1)) + 1;
        let length = step.checked_mul(i32::try_from(steps.max(1)).ok()?)?;
        Some(Slot::at_instant(origin.checked_add_signed(length)?, self.zone))
    }

    fn interval(&self, amount: Amount, time: NaiveTime) -> Option<Slot> {
        let steps = self.steps_passed(amount)?.max(1)..;
        let slots = steps.map_while(|steps| {
            let whole = Amount { count: amount.count.checked_mul(steps)?, ..amount };
            Some(whole.shift(self.origin.date(), Sign::After, self.days).ok()?.and_time(time))
        });
        first_after(slots.take(MAX_CANDIDATES), self.after, self.zone)
    }

    /// How many whole steps have passed, or one less.
    fn steps_passed(&self, amount: Amount) -> Option<u32> {
        let (from, to) = (self.origin.date(), local(self.after, self.zone).date());
        let months = || i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month()) - 1;
        let passed = match amount.unit {
            Unit::Millisecond | Unit::Second | Unit::Minute | Unit::Hour => 0,
            Unit::Day => (to - from).num_days() - 1,
            Unit::Week => (to - from).num_days().div_euclid(7) - 1,
            Unit::WorkingDay => i64::try_from(self.days.working_days_between(from, to)).ok()? - 1,
            Unit::Month => months(),
            Unit::Year => months().div_euclid(12),
        };
        u32::try_from(passed.max(0)).ok()?.checked_div(amount.count)
    }

    fn week(&self, day: Weekday, time: NaiveTime) -> Option<Slot> {
        let from = self.begin();
        let ahead = u64::from(day.days_since(from.weekday()));
        let weeks = (0..).map_while(|week: u64| from.checked_add_days(Days::new(ahead + 7 * week)));
        self.first(weeks.take(MAX_CANDIDATES), time)
    }

    fn month(&self, day: MonthDay, time: NaiveTime) -> Option<Slot> {
        let from = self.begin().with_day(1)?;
        let months = (0..).map_while(|month| from.checked_add_months(Months::new(month)));
        self.first(months.take(MAX_CANDIDATES).filter_map(|first| day.in_month(first, self.days)), time)
    }

    /// The first date that can have a slot.
    fn begin(&self) -> NaiveDate {
        local(self.after, self.zone).max(self.origin).date()
    }

    fn first(&self, dates: impl Iterator<Item = NaiveDate>, time: NaiveTime) -> Option<Slot> {
        let slots = dates.map(|date| date.and_time(time)).filter(|slot| *slot >= self.origin);
        first_after(slots, self.after, self.zone)
    }
}

impl MonthDay {
    /// The date in the month that begins with `first`.
    fn in_month(self, first: NaiveDate, days: &Calendar) -> Option<NaiveDate> {
        let length = u32::from(first.num_days_in_month());
        let date = match self {
            MonthDay::Date(day) => first.with_day(u32::from(day).clamp(1, length))?,
            MonthDay::Last => first.with_day(length)?,
            MonthDay::FirstWorking => days.roll(first, Roll::Following).ok()?,
            MonthDay::LastWorking => days.roll(first.with_day(length)?, Roll::Preceding).ok()?,
            MonthDay::Weekday(nth, weekday) => {
                let earliest = 1 + weekday.days_since(first.weekday());
                first.with_day(match nth {
                    Nth::First => earliest,
                    Nth::Second => earliest + 7,
                    Nth::Third => earliest + 14,
                    Nth::Fourth => earliest + 21,
                    Nth::Last => earliest + (length - earliest) / 7 * 7,
                })?
            }
        };
        (date.month() == first.month()).then_some(date)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::tests::*, *};

    fn check(text: &str, origin: &str, expect: &[&str]) {
        let recurrence = Recurrence::parse_every(text).expect(text);
        assert_eq!(slots(&recurrence, origin, Tz::Asia__Jakarta, &weekdays(), expect.len()), expect, "{text}");
    }

    #[test]
    fn named_days_of_the_month() {
        let origin = "2024-01-01 00:00";
        check("first monday 09:00", origin, &["2024-01-01T09:00", "2024-02-05T09:00", "2024-03-04T09:00"]);
        check("first monday", origin, &["2024-01-01T09:00", "2024-02-05T09:00"]);
        check("second tuesday of month 10:30", origin, &["2024-01-09T10:30", "2024-02-13T10:30"]);
        check("fourth thu", origin, &["2024-01-25T09:00", "2024-02-22T09:00", "2024-03-28T09:00"]);
        check(
            "last friday of the month 10:00",
            origin,
            &["2024-01-26T10:00", "2024-02-23T10:00", "2024-03-29T10:00", "2024-04-26T10:00", "2024-05-31T10:00"],
        );
        check("day 15 09:00", origin, &["2024-01-15T09:00", "2024-02-15T09:00"]);
        check("day 30", origin, &["2024-01-30T09:00", "2024-02-29T09:00", "2024-03-30T09:00"]);
        check("last day 12:00", origin, &["2024-01-31T12:00", "2024-02-29T12:00", "2024-03-31T12:00"]);
        check("first day", origin, &["2024-01-01T09:00", "2024-02-01T09:00"]);
        check(
            "first working day of month",
            "2024-05-15 00:00",
            &["2024-06-03T09:00", "2024-07-01T09:00", "2024-08-01T09:00", "2024-09-02T09:00"],
        );
        check(
            "last working day",
            "2024-05-15 00:00",
            &["2024-05-31T09:00", "2024-06-28T09:00", "2024-07-31T09:00", "2024-08-30T09:00"],
        );
    }

    #[test]
    fn named_days_count_from_the_origin_on() {
        check("monday 09:00", "2024-01-01 08:00", &["2024-01-01T09:00", "2024-01-08T09:00"]);
        check("monday 09:00", "2024-01-01 10:00", &["2024-01-08T09:00", "2024-01-15T09:00"]);
        let recurrence = Recurrence::parse_every("monday 09:00").expect("a recurrence");
        let early =
            recurrence.next(wall("2024-06-01 00:00"), utc("2020-01-01 00:00"), &weekdays(), Tz::UTC).expect("a slot");
        assert_eq!(early.local, wall("2024-06-03 09:00"));
    }

    #[test]
    fn intervals_begin_one_step_after_the_origin() {
        check("2 weeks", "2024-01-03 16:45", &["2024-01-17T16:45", "2024-01-31T16:45"]);
        check("2 weeks 09:00", "2024-01-03 16:45", &["2024-01-17T09:00", "2024-01-31T09:00"]);
        check("week", "2024-01-03 09:00", &["2024-01-10T09:00", "2024-01-17T09:00"]);
        check("3 working days", "2024-06-05 09:00", &["2024-06-10T09:00", "2024-06-13T09:00", "2024-06-18T09:00"]);
        check("working day 08:30", "2024-06-07 09:00", &["2024-06-10T08:30", "2024-06-11T08:30"]);
        check("day 09:00", "2024-06-07 09:00", &["2024-06-08T09:00", "2024-06-09T09:00"]);
        check("1 month 09:00", "2024-01-31 00:00", &["2024-02-29T09:00", "2024-03-31T09:00", "2024-04-30T09:00"]);
        check("quarter", "2024-01-31 09:00", &["2024-04-30T09:00", "2024-07-31T09:00", "2024-10-31T09:00"]);
        check("2 quarters 10:00", "2024-01-31 09:00", &["2024-07-31T10:00", "2025-01-31T10:00"]);
        check(
            "year",
            "2024-02-29 09:00",
            &["2025-02-28T09:00", "2026-02-28T09:00", "2027-02-28T09:00", "2028-02-29T09:00"],
        );
        check("6 hours", "2024-06-07 21:30", &["2024-06-08T03:30", "2024-06-08T09:30"]);
    }

    #[test]
    fn hours_keep_their_distance_where_clocks_change() {
        let recurrence = Recurrence::parse_every("1 hour").expect("a recurrence");
        let found = slots(&recurrence, "2026-11-01 00:30", Tz::America__New_York, &weekdays(), 3);
        assert_eq!(found, ["2026-11-01T01:30", "2026-11-01T01:30", "2026-11-01T02:30"]);
    }

    #[test]
    fn the_grid_does_not_depend_on_when_somebody_looks() {
        let origin = wall("2024-06-05 09:00");
        for text in ["3 working days", "2 weeks", "1 month", "36 hours", "first monday", "quarter 10:00"] {
            let recurrence = Recurrence::parse_every(text).expect(text);
            let zone = Tz::Europe__Berlin;
            let step_by_step = slots(&recurrence, "2024-06-05 09:00", zone, &weekdays(), 40);
            let last = recurrence.next(origin, utc("2024-06-05 07:00"), &weekdays(), zone);
            assert_eq!(last.map(|slot| slot.to_string()).as_ref(), step_by_step.first(), "{text}");
            for at in (0..400).map(|day| utc("2024-06-05 13:00") + TimeDelta::days(day)) {
                let Some(slot) = recurrence.next(origin, at, &weekdays(), zone) else { panic!("{text}") };
                if slot.to_string() <= *step_by_step.last().expect("forty slots") {
                    assert!(step_by_step.contains(&slot.to_string()), "{text}: {slot}");
                }
            }
        }
    }

    #[test]
    fn recurrences_are_shown_as_they_are_read() {
        for text in [
            "first monday 09:00",
            "last friday 10:00",
            "monday 09:00",
            "day 15 09:00",
            "2 weeks",
            "3 working days 09:00",
            "1 month 09:00",
            "last day 12:00",
            "first working day 09:00",
            "90 minutes",
        ] {
            assert_eq!(Recurrence::parse_every(text).expect(text).to_string(), text);
        }
        assert_eq!(Recurrence::parse_every("quarter").expect("quarter").to_string(), "3 months");
        assert_eq!(Recurrence::from(Amount { count: 2, unit: Unit::WorkingDay }).to_string(), "2 working days");
    }

    #[test]
    fn slips_point_at_the_word_and_help() {
        let check = |text: &str, place: &str, help: &str| {
            let slip = Recurrence::parse_every(text).expect_err(text);
            assert_eq!(&text[slip.place.clone()], place, "{text}: {slip:?}");
            assert!(slip.help.contains(help), "{text}: {slip:?}");
        };
        check("", "", "first monday");
        check("0 9 1 * *", "0", "1 or more");
        check("*/5 * * * *", "*/5", "first monday");
        check("* * * * *", "*", "cron:");
        check("@daily", "@daily", "cron:");
        check("fifth monday", "fifth", "last monday");
        check("frist monday", "frist", "did you mean `first`");
        check("mondy 09:00", "mondy", "did you mean `monday`");
        check("first 09:00", "09:00", "first monday");
        check("second day", "day", "first monday");
        check("first monday of june", "june", "of month");
        check("day 32", "32", "1 to 31");
        check("day 0", "0", "1 to 31");
        check("2 hours 09:00", "09:00", "leave the time away");
        check("2 wekes", "wekes", "did you mean `weeks`");
        check("monday 09:00 10:00", "10:00", "first monday");
        check("monday 24:00", "24:00", "23:59");
    }

    fn recurrences() -> impl Strategy<Value = Recurrence> {
        let texts = [
            "first monday 02:30",
            "last friday 10:00",
            "third sunday",
            "sunday 02:30",
            "day 31 00:00",
            "last day 23:59",
            "2 weeks",
            "1 day 02:30",
            "3 working days",
            "working day 00:00",
            "1 month",
            "quarter 02:00",
            "1 year",
            "7 hours",
            "25 minutes",
            "first working day",
            "last working day",
        ];
        let cron = ["30 2 * * *", "*/20 * * * *", "0 0 29 2 *", "15 1,2,3 * * sun", "0 9 1 */2 *"];
        let every = texts.map(|text| Recurrence::parse_every(text).expect(text));
        let cron = cron.map(|text| Recurrence::parse_cron(text).expect(text));
        proptest::sample::select([every.as_slice(), cron.as_slice()].concat())
    }

    proptest! {
        #[test]
        fn the_next_slot_is_later_and_none_is_left_out(
            recurrence in recurrences(), origin in 0..300_000_000i64, ahead in -100_000_000..300_000_000i64, zone in 0..4usize,
        ) {
            let zone = [Tz::Asia__Jakarta, Tz::America__New_York, Tz::Australia__Lord_Howe, Tz::Asia__Beirut][zone];
            let days = myanmar();
            let from = utc("2023-01-01 00:00") + TimeDelta::seconds(origin);
            let origin = local(from, zone);
            let after = from + TimeDelta::seconds(ahead);
            let slot = recurrence.next(origin, after, days, zone).expect("it goes on");
            prop_assert!(slot.at > after && slot.at >= from);
            // looked at from any moment between, the next is the same
            let between = after + (slot.at - after) / 2;
            prop_assert_eq!(recurrence.next(origin, between, days, zone), Some(slot));
            let just_before = slot.at - TimeDelta::nanoseconds(1);
            prop_assert_eq!(recurrence.next(origin, just_before, days, zone), Some(slot));
        }

        #[test]
        fn no_amount_makes_it_panic_or_stand_still(count in any::<u32>(), unit in 0..7usize, ahead in any::<i32>()) {
            let units = [Unit::Minute, Unit::Hour, Unit::Day, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year];
            let recurrence = Recurrence::from(Amount { count, unit: units[unit] });
            let after = utc("2024-01-01 00:00") + TimeDelta::seconds(i64::from(ahead));
            if let Some(slot) = recurrence.next(wall("2024-01-01 00:00"), after, &weekdays(), Tz::Asia__Jakarta) {
                prop_assert!(slot.at > after);
            }
        }
    }

    #[test]
    fn the_ends_of_time_give_no_slot() {
        for text in ["monday", "first monday", "last day", "1 day", "1 year", "1 hour", "3 working days"] {
            let recurrence = Recurrence::parse_every(text).expect(text);
            assert_eq!(
                recurrence.next(NaiveDateTime::MAX, DateTime::<Utc>::MAX_UTC, &weekdays(), Tz::UTC),
                None,
                "{text}"
            );
            let _ = recurrence.next(NaiveDateTime::MIN, DateTime::<Utc>::MAX_UTC, &weekdays(), Tz::UTC);
            let _ = recurrence.next(NaiveDateTime::MIN, DateTime::<Utc>::MIN_UTC, &weekdays(), Tz::Asia__Jakarta);
        }
        let working = Recurrence::parse_every("first working day").expect("a recurrence");
        assert_eq!(working.next(wall("2024-01-01 00:00"), utc("2024-01-01 00:00"), &nobody_works(), Tz::UTC), None);
    }
}
