//! Reporting periods: whole months on end, without a gap or a day in two of them.
//!
//! A period that ought to begin on a day its month lacks begins on the first of the next: from 31 January the
//! first runs to the end of February, the second from 1 to 30 March, the third from 31 March. Clamping, right
//! for a reminder, would make 28 February belong to two periods.

use std::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate};

/// The period of so many months that `on` lies in, counted from `origin`, the first day of the first one. None
/// before that.
pub fn reporting_period(origin: NaiveDate, months: u32, on: NaiveDate) -> Option<RangeInclusive<NaiveDate>> {
    if on < origin || months == 0 {
        return None;
    }
    let passed = (on.year() - origin.year()) * 12 + on.month() as i32 - origin.month() as i32; // holds: `on` is not earlier
    let whole = u32::try_from(passed).ok()? / months;
    let current = if begin(origin, whole * months)? <= on { whole } else { whole.checked_sub(1)? };
    let first = begin(origin, current * months)?;
    let last = begin(origin, (current + 1).checked_mul(months)?)?.pred_opt()?;
    Some(first..=last)
}

/// So many months after the origin; the first of the month after, if that month has no such day.
fn begin(origin: NaiveDate, months: u32) -> Option<NaiveDate> {
    let clamped = origin.checked_add_months(Months::new(months))?;
    if clamped.day() == origin.day() { Some(clamped) } else { clamped.succ_opt() }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::*, *};

    #[test]
    fn months_on_end_without_gap_or_overlap() {
        let check = |origin: &str, months: u32, on: &str, first: &str, last: &str| {
            assert_eq!(reporting_period(date(origin), months, date(on)), Some(date(first)..=date(last)), "{on}");
        };
        check("2025-01-31", 1, "2025-02-10", "2025-01-31", "2025-02-28");
        check("2024-01-31", 1, "2024-02-10", "2024-01-31", "2024-02-29");
        check("2025-01-31", 1, "2025-02-28", "2025-01-31", "2025-02-28");
        check("2025-01-31", 1, "2025-03-01", "2025-03-01", "2025-03-30");
        check("2025-01-31", 1, "2025-03-31", "2025-03-31", "2025-04-30");
        check("2025-01-31", 1, "2025-05-01", "2025-05-01", "2025-05-30");
        check("2024-05-01", 3, "2024-12-31", "2024-11-01", "2025-01-31");
        check("2024-05-15", 1, "2024-06-14", "2024-05-15", "2024-06-14");
        check("2024-05-15", 1, "2024-06-15", "2024-06-15", "2024-07-14");
    }

    #[test]
    fn every_day_lies_in_one_period() {
        let origin = date("2023-12-31");
        let mut last_of_previous = origin.pred_opt().expect("a date");
        for day in origin.iter_days().take(800) {
            let period = reporting_period(origin, 1, day).expect("a period");
            assert!(period.contains(&day));
            if *period.start() == day {
                assert_eq!(last_of_previous.succ_opt(), Some(day));
                last_of_previous = *period.end();
            }
            assert_eq!(*period.end(), last_of_previous);
        }
    }

    #[test]
    fn there_is_no_period_before_the_first_nor_without_length() {
        assert_eq!(reporting_period(date("2024-05-01"), 1, date("2024-04-30")), None);
        assert_eq!(reporting_period(date("2024-05-01"), 0, date("2024-05-02")), None);
        assert_eq!(reporting_period(NaiveDate::MIN, u32::MAX, NaiveDate::MAX), None);
    }
}
