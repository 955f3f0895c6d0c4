//! "3 working days": a length of civil time, counted in the unit it was written in and never converted.
//!
//! A day is a day on the calendar, not 24 hours; only milliseconds to hours are elapsed time.

use std::fmt;

use chrono::{Days, Months, NaiveDate, TimeDelta};

use super::{
    days::{Calendar, NoWorkingDay},
    text::{Slip, Words, nearest},
};

/// The largest count that can be written: 10,000 days are 27 years.
const MAX_COUNT: u32 = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
}

impl Unit {
    /// Up to hours they are counted on a stop-watch, the rest on a calendar.
    pub fn is_elapsed(self) -> bool {
        self.is_for_machines() || matches!(self, Unit::Minute | Unit::Hour)
    }

    /// Too short for anything that people are asked or told.
    pub fn is_for_machines(self) -> bool {
        matches!(self, Unit::Millisecond | Unit::Second)
    }

    fn word(self) -> &'static str {
        match self {
            Unit::Millisecond => "millisecond",
            Unit::Second => "second",
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::WorkingDay => "working day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    pub count: u32,
    pub unit: Unit,
}

/// On which side of its anchor something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Before,
    After,
}

/// A date that no calendar can hold, or that no working day is near of.
#[derive(Debug)]
pub(super) enum OffCalendar {
    OutOfRange,
    NoWorkingDay(NoWorkingDay),
}

const HELP: &str = "write a number and a unit, like `3 working days`; also minutes, hours, days, weeks, months, years";

impl Amount {
    pub fn parse(text: &str) -> Result<Amount, Slip> {
        let mut words = Words::of(text)?;
        let amount = Amount::read(&mut words)?;
        words.finish(HELP)?;
        Ok(amount)
    }

    pub(super) fn read(words: &mut Words) -> Result<Amount, Slip> {
        let count = read_count(words)?.ok_or_else(|| words.slip("a number is missing here", HELP))?;
        Ok(Amount { count, unit: read_unit(words)? })
    }

    /// The date so far before or after; months and years clamp to the month's end. Elapsed units do not move a date.
    pub(super) fn shift(self, date: NaiveDate, sign: Sign, days: &Calendar) -> Result<NaiveDate, OffCalendar> {
        let moved = match self.unit {
            Unit::Millisecond | Unit::Second | Unit::Minute | Unit::Hour => Some(date),
            Unit::Day => by_days(date, sign, u64::from(self.count)),
            Unit::Week => by_days(date, sign, u64::from(self.count) * 7),
            Unit::Month => by_months(date, sign, Some(self.count)),
            Unit::Year => by_months(date, sign, self.count.checked_mul(12)),
            Unit::WorkingDay => {
                let count = i32::try_from(self.count).map_err(|_| OffCalendar::OutOfRange)?;
                let count = if sign == Sign::Before { -count } else { count };
                return days.shift_working(date, count).map_err(OffCalendar::NoWorkingDay);
            }
        };
        moved.ok_or(OffCalendar::OutOfRange)
    }

    /// The time on a stop-watch, if this is one of the elapsed units.
    pub(super) fn elapsed(self) -> Option<TimeDelta> {
        match self.unit {
            Unit::Millisecond => Some(TimeDelta::milliseconds(i64::from(self.count))),
            Unit::Second => Some(TimeDelta::seconds(i64::from(self.count))),
            Unit::Minute => Some(TimeDelta::minutes(i64::from(self.count))),
            Unit::Hour => Some(TimeDelta::hours(i64::from(self.count))),
            Unit::Day | Unit::WorkingDay | Unit::Week | Unit::Month | Unit::Year => None,
        }
    }
}

fn by_days(date: NaiveDate, sign: Sign, days: u64) -> Option<NaiveDate> {
    match sign {
        Sign::Before => date.checked_sub_days(Days::new(days)),
        Sign::After => date.checked_add_days(Days::new(days)),
    }
}

fn by_months(date: NaiveDate, sign: Sign, months: Option<u32>) -> Option<NaiveDate> {
    match sign {
        Sign::Before => date.checked_sub_months(Months::new(months?)),
        Sign::After => date.checked_add_months(Months::new(months?)),
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.count, self.unit.word())
    }
}

/// A number from 1 on, if a number stands here.
pub(super) fn read_count(words: &mut Words) -> Result<Option<u32>, Slip> {
    let Some(word) = words.peek().filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit())) else {
        return Ok(None);
    };
    if word.contains(':') {
        return Ok(None);
    }
    let glued = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if glued.starts_with(['.', ',']) && glued[1..].starts_with(|letter: char| letter.is_ascii_digit()) {
        let help =
            "only whole numbers are understood: write a smaller unit, for example `90 minutes` or `1500 milliseconds`";
        return Err(words.slip(format!("`{word}` is no whole number"), help));
    }
    if !glued.is_empty() {
        return Err(words.slip(
            format!("`{word}` is no number"),
            format!("put a space after the number: `{}`", unglue(word, glued)),
        ));
    }
    match word.parse::<u32>() {
        Ok(0) => Err(words.slip("an amount of nothing", "write 1 or more, or leave the amount away")),
        Ok(count) if count <= MAX_COUNT => {
            words.take();
            Ok(Some(count))
        }
        Ok(_) | Err(_) => Err(words.slip(format!("{word} is too many"), "write 10000 or less")),
    }
}

fn unglue(word: &str, glued: &str) -> String {
    format!("{} {glued}", &word[..word.len() - glued.len()])
}

pub(super) fn read_unit(words: &mut Words) -> Result<Unit, Slip> {
    if let Some(unit) = take_unit(words) {
        return Ok(unit);
    }
    let Some(word) = words.peek() else { return Err(words.slip("a unit is missing here", HELP)) };
    let known = ["milliseconds", "seconds", "minutes", "hours", "days", "working days", "weeks", "months", "years"];
    let help = match word.to_ascii_lowercase().as_str() {
        "workday" | "workdays" | "workingday" | "workingdays" | "business" | "weekday" | "weekdays" | "working" => {
            Some("working days")
        }
        _ => nearest(word, &known),
    };
    let help = help.map_or(HELP.to_owned(), |unit| format!("did you mean `{unit}`?"));
    Err(words.slip(format!("`{word}` is no unit of time"), help))
}

/// Takes a unit if one stands here.
pub(super) fn take_unit(words: &mut Words) -> Option<Unit> {
    let one = |word: &str| {
        let word = word.to_ascii_lowercase();
        match word.strip_suffix('s').unwrap_or(&word) {
            "millisecond" => Some(Unit::Millisecond),
            "second" => Some(Unit::Second),
            "minute" => Some(Unit::Minute),
            "hour" => Some(Unit::Hour),
            "day" => Some(Unit::Day),
            "week" => Some(Unit::Week),
            "month" => Some(Unit::Month),
            "year" => Some(Unit::Year),
            _ => None,
        }
    };
    if let Some(unit) = words.take_map(one) {
        return Some(unit);
    }
    let two = words.peek_second().and_then(one) == Some(Unit::Day);
    (two && words.take_if("working")).then(|| {
        words.take();
        Unit::WorkingDay
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_shown() {
        let check = |text: &str, count: u32, unit: Unit, shown: &str| {
            let amount = Amount::parse(text).expect(text);
            assert_eq!((amount, amount.to_string().as_str()), (Amount { count, unit }, shown));
            assert_eq!(Amount::parse(shown), Ok(amount));
        };
        check("3 working days", 3, Unit::WorkingDay, "3 working days");
        check("1 month", 1, Unit::Month, "1 month");
        check(" 2  Weeks ", 2, Unit::Week, "2 weeks");
        check("1 working day", 1, Unit::WorkingDay, "1 working day");
        check("500 milliseconds", 500, Unit::Millisecond, "500 milliseconds");
        check("1 second", 1, Unit::Second, "1 second");
        check("90 minutes", 90, Unit::Minute, "90 minutes");
        check("1 hours", 1, Unit::Hour, "1 hour");
        check("10000 years", 10_000, Unit::Year, "10000 years");
    }

    #[test]
    fn slips_point_at_the_word_and_help() {
        let check = |text: &str, place: &str, help: &str| {
            let slip = Amount::parse(text).expect_err(text);
            assert_eq!(&text[slip.place.clone()], place, "{text}: {slip:?}");
            assert!(slip.help.contains(help), "{text}: {slip:?}");
        };
        check("", "", "a number and a unit");
        check("days", "days", "a number and a unit");
        check("3", "", "a number and a unit");
        check("3 buisness days", "buisness", "working days");
        check("3 business days", "business", "did you mean `working days`");
        check("3 workdays", "workdays", "did you mean `working days`");
        check("3 dais", "dais", "did you mean `days`");
        check("3 mouths", "mouths", "did you mean `months`");
        check("3d", "3d", "`3 d`");
        check("0 days", "0", "leave the amount away");
        check("99999999999999999999 days", "99999999999999999999", "10000");
        check("3 days ago", "ago", "a number and a unit");
        check("- 3 days", "-", "a number and a unit");
        check(&"9".repeat(5_000), &"9".repeat(5_000), "write something like");
    }
}
