//! Cron with five fields, as in crontab(5), evaluated on civil time.
//!
//! The `cron` crate wants seconds, counts Sunday as 1, joins the day fields by *and*, accepts 30 February, and
//! loses the runs that fall into a gap. So the fields are read here, each into its set of numbers, handed to
//! the crate as plain lists, and run over wall time as if it were UTC; the zone comes last, by the rule of
//! `clock`. Refused with a cure: both day fields restricted (implementations disagree), what never comes,
//! seconds, and the dialects of other schedulers (`@daily`, `L`, `W`, `#`, `?`).

use std::{fmt, ops::Range};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{
    clock::{Slot, local},
    recurrence::first_after,
    text::Slip,
};

/// At most so many wall times are tried for one slot: the longest overlap on record is a day, at one a minute.
const MAX_CANDIDATES: usize = 1500;
/// What does not come within so many days of any leap year's beginning never comes.
const FIVE_YEARS: u64 = 5 * 366;
/// The crate knows no later year.
const LAST_YEAR: i32 = 2100;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const HELP: &str =
    "write minute, hour, day of month, month and day of week: `0 9 1 * *` is 09:00 on the first of each month";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    text: String,
    schedule: Box<cron::Schedule>,
}

impl Cron {
    pub fn parse(text: &str) -> Result<Cron, Slip> {
        let words = split(text)?;
        let [minute, hour, date, month, weekday] = five_fields(text, &words)?;
        let fields = [
            FIELDS[0].read(minute)?,
            FIELDS[1].read(hour)?,
            FIELDS[2].read(date)?,
            FIELDS[3].read(month)?,
            FIELDS[4].read(weekday)?,
        ];
        if date.text != "*" && weekday.text != "*" {
            let message = "day of month and day of week are both given, and schedulers disagree on what that means";
            return Err(Slip::new(
                date.at..weekday.place().end,
                message,
                "put `*` in one of the two, or write the recurrence under `every:`",
            ));
        }
        let schedule =
            to_schedule(fields).ok_or_else(|| Slip::new(0..text.len(), "this is not understood as cron", HELP))?;
        if !comes(&schedule) {
            return Err(Slip::new(
                date.at..month.place().end,
                "this day never comes",
                "no such day is in the given months; `last day 09:00` under `every:` is the end of each month",
            ));
        }
        Ok(Cron {
            text: words.iter().map(|word| word.text).collect::<Vec<_>>().join(" "),
            schedule: Box::new(schedule),
        })
    }

    /// The next slot after `after`, and not before `origin`.
    pub(super) fn next(&self, origin: NaiveDateTime, after: DateTime<Utc>, zone: Tz) -> Option<Slot> {
        let just_before = origin.checked_sub_signed(TimeDelta::nanoseconds(1))?;
        let from = local(after, zone).max(just_before);
        if !(1..=LAST_YEAR).contains(&from.year()) {
            return None;
        }
        let from = from.and_utc();
        let wall_times = self.schedule.after(&from).map(|time| time.naive_utc());
        first_after(wall_times.take(MAX_CANDIDATES), after, zone)
    }
}

impl fmt::Display for Cron {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// One word of the expression and where it stands.
#[derive(Clone, Copy)]
struct Word<'a> {
    at: usize,
    text: &'a str,
}

impl Word<'_> {
    fn place(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    fn slip(&self, message: impl Into<String>, help: impl Into<String>) -> Slip {
        Slip::new(self.place(), message, help)
    }
}

fn split(text: &str) -> Result<Vec<Word<'_>>, Slip> {
    if text.len() > 200 {
        return Err(Slip::new(0..text.len(), "this is too long for cron", HELP));
    }
    let mut at = 0;
    let words = text.split([' ', '\t']).map(|word| {
        let begin = at;
        at += word.len() + 1;
        Word { at: begin, text: word }
    });
    Ok(words.filter(|word| !word.text.is_empty()).collect())
}

fn five_fields<'a>(text: &str, words: &[Word<'a>]) -> Result<[Word<'a>; 5], Slip> {
    if let [word] = words
        && word.text.starts_with('@')
    {
        let same = match word.text {
            "@yearly" | "@annually" => "write `0 0 1 1 *`",
            "@monthly" => "write `0 0 1 * *`",
            "@weekly" => "write `0 0 * * 0`",
            "@daily" | "@midnight" => "write `0 0 * * *`",
            "@hourly" => "write `0 * * * *`",
            _ => HELP,
        };
        return Err(word.slip("shorthands are not understood", same));
    }
    if let Ok(five) = words.try_into() {
        return Ok(five);
    }
    let help = if words.len() > 5 {
        "leave the seconds and the year away: `0 9 1 * *` is 09:00 on the first of each month"
    } else {
        HELP
    };
    Err(Slip::new(0..text.len(), format!("cron has five fields, here are {}", words.len()), help))
}

struct Field {
    name: &'static str,
    first: u32,
    last: u32,
    names: &'static [&'static str],
}

const FIELDS: [Field; 5] = [
    Field { name: "minute", first: 0, last: 59, names: &[] },
    Field { name: "hour", first: 0, last: 23, names: &[] },
    Field { name: "day of month", first: 1, last: 31, names: &[] },
    Field { name: "month", first: 1, last: 12, names: &MONTHS },
    Field { name: "day of week", first: 0, last: 7, names: &WEEKDAYS },
];

/// The numbers that a field names, as bits.
type Numbers = u64;

impl Field {
    fn read(&self, word: Word) -> Result<Numbers, Slip> {
        let mut numbers = 0;
        let mut at = word.at;
        for part in word.text.split(',') {
            numbers |= self.read_part(Word { at, text: part })?;
            at += part.len() + 1;
        }
        Ok(numbers)
    }

    /// `*`, `5`, `1-5`, `*/15`, `0-30/10`.
    fn read_part(&self, part: Word) -> Result<Numbers, Slip> {
        let (range, step) = match part.text.split_once('/') {
            Some((range, step)) => {
                (Word { text: range, ..part }, Some(Word { at: part.at + range.len() + 1, text: step }))
            }
            None => (part, None),
        };
        let (first, last) = self.read_range(range)?;
        let step = match step {
            None => 1,
            Some(step) if first == last => {
                let help = format!("write `{first}-{}/{}`", self.top(), step.text);
                return Err(part.slip("a step needs a range", help));
            }
            Some(step) => self.read_step(step, last - first)?,
        };
        Ok((first..=last).step_by(step).fold(0, |numbers, number| numbers | 1 << number))
    }

    fn read_range(&self, range: Word) -> Result<(u32, u32), Slip> {
        if range.text == "*" {
            return Ok((self.first, self.top()));
        }
        let Some((from, to)) = range.text.split_once('-') else {
            let number = self.read_number(range)?;
            return Ok((number, number));
        };
        let first = self.read_number(Word { text: from, ..range })?;
        let to = Word { at: range.at + from.len() + 1, text: to };
        let last = match self.read_number(to)? {
            0 if self.last == 7 && first > 0 => 7, // to Sunday
            last => last,
        };
        if first > last {
            return Err(range.slip(
                "this range runs backwards",
                format!("write it as two, like `{first}-{},{}-{last}`", self.top(), self.first),
            ));
        }
        Ok((first, last))
    }

    fn read_number(&self, word: Word) -> Result<u32, Slip> {
        let lower = word.text.to_ascii_lowercase();
        if let Some(place) = self.names.iter().position(|name| *name == lower) {
            return Ok(place as u32 + self.first); // holds: at most twelve names
        }
        let digits = !lower.is_empty() && lower.len() <= 4 && lower.bytes().all(|byte| byte.is_ascii_digit());
        match lower.parse::<u32>() {
            Ok(number) if digits && (self.first..=self.last).contains(&number) => Ok(number),
            Ok(_) | Err(_) => Err(word.slip(format!("`{}` is no {}", word.text, self.name), self.help(&lower))),
        }
    }

    fn help(&self, word: &str) -> String {
        match word {
            "?" => "write `*`".to_owned(),
            "l" => "cron has no last day; write `last day 09:00` under `every:`".to_owned(),
            _ if word.contains(['#', 'l', 'w'])
                && !self.names.is_empty()
                && word.starts_with(|letter: char| letter.is_ascii_digit()) =>
            {
                "write it under `every:`, like `first monday 09:00` or `last friday 10:00`".to_owned()
            }
            _ if self.names.is_empty() => format!("write a number from {} to {}", self.first, self.last),
            _ => format!("write a number from {} to {}, or a name like `{}`", self.first, self.last, self.names[1]),
        }
    }

    fn read_step(&self, step: Word, span: u32) -> Result<usize, Slip> {
        match step.text.parse::<u32>() {
            Ok(number) if (1..=span).contains(&number) => Ok(number as usize), // holds: at most 59
            Ok(_) | Err(_) => {
                let message = format!("`{}` is no step in this field", step.text);
                Err(step.slip(
                    message,
                    format!("write a number from 1 to {span}; steps begin anew with each {}", self.whole()),
                ))
            }
        }
    }

    /// The last number that `*` covers: Sunday counts once.
    fn top(&self) -> u32 {
        if self.last == 7 { 6 } else { self.last }
    }

    /// What a field begins anew with.
    fn whole(&self) -> &'static str {
        match self.last {
            59 => "hour",
            23 => "day",
            31 => "month",
            12 => "year",
            _ => "week",
        }
    }
}

/// In the crate's terms: seconds first, Sunday is 1, Saturday 7.
fn to_schedule([minutes, hours, dates, months, weekdays]: [Numbers; 5]) -> Option<cron::Schedule> {
    let sunday = weekdays & 1 | weekdays >> 7 & 1;
    let weekdays = (weekdays & 0b111_1110 | sunday) << 1;
    let all_weekdays = weekdays == 0b1111_1110;
    let weekdays = if all_weekdays { "*".to_owned() } else { list(weekdays) };
    let text = format!("0 {} {} {} {} {weekdays}", list(minutes), list(hours), list(dates), list(months));
    cron::Schedule::try_from(text).ok()
}

fn list(numbers: Numbers) -> String {
    let numbers = (0..u64::BITS).filter(|number| numbers >> number & 1 == 1);
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(",")
}

/// Whether it ever comes: tried over five years that hold a leap day.
fn comes(schedule: &cron::Schedule) -> bool {
    let leap_year = NaiveDate::from_ymd_opt(2024, 1, 1).map(|date| date.and_time(NaiveTime::MIN).and_utc());
    let Some(from) = leap_year else { return false };
    let first = schedule.after(&from).next();
    first.is_some_and(|first| Some(first) < from.checked_add_days(Days::new(FIVE_YEARS)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::tests::*, *};
    use crate::calendar::Recurrence;

    fn check(text: &str, origin: &str, expect: &[&str]) {
        let cron = Recurrence::parse_cron(text).expect(text);
        assert_eq!(slots(&cron, origin, Tz::America__New_York, &weekdays(), expect.len()), expect, "{text}");
    }

    #[test]
    fn fields_mean_what_crontab_says() {
        let origin = "2024-06-05 12:00"; // a Wednesday
        check("0 9 1 * *", origin, &["2024-07-01T09:00", "2024-08-01T09:00"]);
        check("0 9 * * 1", origin, &["2024-06-10T09:00", "2024-06-17T09:00"]);
        check("0 9 * * 0", origin, &["2024-06-09T09:00", "2024-06-16T09:00"]);
        check("0 9 * * 7", origin, &["2024-06-09T09:00", "2024-06-16T09:00"]);
        check("0 9 * * sun", origin, &["2024-06-09T09:00", "2024-06-16T09:00"]);
        check("0 9 * * 5-7", origin, &["2024-06-07T09:00", "2024-06-08T09:00", "2024-06-09T09:00", "2024-06-14T09:00"]);
        check("0 9 * * sat-sun", origin, &["2024-06-08T09:00", "2024-06-09T09:00", "2024-06-15T09:00"]);
        check("0 9 * * MON-FRI", origin, &["2024-06-06T09:00", "2024-06-07T09:00", "2024-06-10T09:00"]);
        check("0 9 * * 0-7", origin, &["2024-06-06T09:00", "2024-06-07T09:00", "2024-06-08T09:00"]);
        check("0 9 * * */2", origin, &["2024-06-06T09:00", "2024-06-08T09:00", "2024-06-09T09:00", "2024-06-11T09:00"]);
        check(
            "*/20 13-14 * * *",
            origin,
            &["2024-06-05T13:00", "2024-06-05T13:20", "2024-06-05T13:40", "2024-06-05T14:00"],
        );
        check(
            "5,10-12 9 * jan,Mar 1",
            origin,
            &["2025-01-06T09:05", "2025-01-06T09:10", "2025-01-06T09:11", "2025-01-06T09:12", "2025-01-13T09:05"],
        );
        check(
            "0 9 1-31/10 * *",
            origin,
            &[
                "2024-06-11T09:00",
                "2024-06-21T09:00",
                "2024-07-01T09:00",
                "2024-07-11T09:00",
                "2024-07-21T09:00",
                "2024-07-31T09:00",
            ],
        );
        check("0 9 29 2 *", origin, &["2028-02-29T09:00", "2032-02-29T09:00"]);
        check("\t0  9 1 * * ", origin, &["2024-07-01T09:00"]);
    }

    #[test]
    fn gaps_fire_after_and_overlaps_once() {
        check("30 2 * * *", "2027-03-13 12:00", &["2027-03-14T02:30", "2027-03-15T02:30"]);
        let cron = Recurrence::parse_cron("30 2 * * *").expect("cron");
        let slot = cron.next(wall("2027-03-13 12:00"), utc("2027-03-14 06:00"), &weekdays(), Tz::America__New_York);
        assert_eq!(slot.expect("a slot").at, utc("2027-03-14 07:00")); // 03:00, the first there is after 02:30
        check("30 1 * * *", "2026-10-31 12:00", &["2026-11-01T01:30", "2026-11-02T01:30"]);
        let cron = Recurrence::parse_cron("30 1 * * *").expect("cron");
        let slot = cron.next(wall("2026-10-31 12:00"), utc("2026-11-01 06:10"), &weekdays(), Tz::America__New_York);
        assert_eq!(slot.expect("a slot").local, wall("2026-11-02 01:30")); // asked in the second pass
    }

    #[test]
    fn slips_point_at_the_word_and_help() {
        let check = |text: &str, place: &str, help: &str| {
            let slip = Cron::parse(text).expect_err(text);
            assert_eq!(&text[slip.place.clone()], place, "{text}: {slip:?}");
            assert!(slip.help.contains(help), "{text}: {slip:?}");
        };
        check("", "", "minute, hour");
        check("0 9 1 *", "0 9 1 *", "minute, hour");
        check("0 0 9 1 * *", "0 0 9 1 * *", "seconds");
        check("0 0 9 1 * * 2024", "0 0 9 1 * * 2024", "seconds");
        check("0 9 1 * 1", "1 * 1", "`*` in one of the two");
        check("0 9 */2 * 1", "*/2 * 1", "`*` in one of the two");
        check("0 9 30 2 *", "30 2", "last day");
        check("0 9 30,31 feb *", "30,31 feb", "last day");
        check("0 9 31 4,6,9,11 *", "31 4,6,9,11", "last day");
        check("60 9 * * *", "60", "0 to 59");
        check("0 24 * * *", "24", "0 to 23");
        check("0 9 0 * *", "0", "1 to 31");
        check("0 9 * 13 *", "13", "`feb`");
        check("0 9 * * 8", "8", "`mon`");
        check("0 9 * * funday", "funday", "`mon`");
        check("0 9 ? * 1", "?", "write `*`");
        check("0 9 L * *", "L", "last day 09:00");
        check("0 9 * * 1#1", "1#1", "first monday");
        check("0 9 * * 5L", "5L", "first monday");
        check("5/15 9 * * *", "5/15", "`5-59/15`");
        check("*/0 9 * * *", "0", "1 to 59");
        check("*/90 9 * * *", "90", "begin anew with each hour");
        check("0 9 * * fri-mon", "fri-mon", "5-6,0-1");
        check("50-10 9 * * *", "50-10", "50-59,0-10");
        check("1,,2 9 * * *", "", "0 to 59");
        check("-5 9 * * *", "", "0 to 59");
        check("+5 9 * * *", "+5", "0 to 59");
        check("1-2-3 9 * * *", "2-3", "0 to 59");
        check("@daily", "@daily", "0 0 * * *");
        check("@often", "@often", "minute, hour");
        check("é 9 * * *", "é", "0 to 59");
        check("99999999999 9 * * *", "99999999999", "0 to 59");
        check(&"* ".repeat(200), &"* ".repeat(200), "minute, hour");
    }

    fn numbers(first: u32, last: u32) -> impl Strategy<Value = Vec<u32>> {
        prop_oneof![Just(Vec::new()), proptest::collection::vec(first..=last, 1..4)]
    }

    /// A field of these numbers; none means all.
    fn field(numbers: &[u32]) -> String {
        if numbers.is_empty() {
            return "*".to_owned();
        }
        numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
    }

    proptest! {
        /// Against an oracle that tries every minute.
        #[test]
        fn the_next_one_is_the_first_that_matches(
            minutes in numbers(0, 59), hours in numbers(0, 23), dates in numbers(1, 31), weekdays in numbers(0, 7), by_date in any::<bool>(),
            origin in 0..200_000_000i64,
        ) {
            let (dates, weekdays) = if by_date { (dates, Vec::new()) } else { (Vec::new(), weekdays) };
            let text = format!("{} {} {} * {}", field(&minutes), field(&hours), field(&dates), field(&weekdays));
            let cron = Cron::parse(&text).expect(&text);
            let origin = utc("2023-01-01 00:00") + TimeDelta::seconds(origin);
            let has = |numbers: &[u32], number: u32| numbers.is_empty() || numbers.contains(&number);
            let whole_minute = origin - TimeDelta::seconds(origin.timestamp() % 60);
            let found = (1..).map(|minute| whole_minute + TimeDelta::minutes(minute)).find(|at| {
                let weekday = at.weekday().num_days_from_sunday();
                has(&minutes, chrono::Timelike::minute(at)) && has(&hours, chrono::Timelike::hour(at)) && has(&dates, at.day())
                    && (has(&weekdays, weekday) || weekday == 0 && weekdays.contains(&7))
            });
            let next = cron.next(origin.naive_utc(), origin, Tz::UTC).map(|slot| slot.at);
            prop_assert_eq!(next, found, "{}", text);
        }
    }

    #[test]
    fn the_ends_of_time_give_no_slot() {
        let cron = Cron::parse("* * * * *").expect("cron");
        for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            assert_eq!(cron.next(at.naive_utc(), at, Tz::Asia__Jakarta), None);
        }
    }
}
