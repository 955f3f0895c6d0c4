//! "first monday 09:00", "2 weeks", or cron: slots on a grid that lies still.
//!
//! The grid depends on its origin and on nothing else, neither on when somebody looks nor on what was sent: slot k is k steps from
//! the origin, never one step from slot k-1. The origin itself is no slot of an interval ("every 2 weeks" first comes after two weeks);
//! a named day counts from the origin on. The default times:
//! - an interval keeps the origin's time of day, unless a time is written;
//! - a named day ("first monday") is at 09:00, unless a time is written.
//!
//! `quarter` is three months from the origin. A slot may fall on a holiday: `quiet::release` holds it then. Leaves out when a recurrence
//! ends, and how many slots were missed.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use super::{
    amount::{Amount, Sign, Unit, read_count, read_unit, take_unit},
    clock::{Slot, instant, local},
    cron::Cron,
    days::{Calendar, Roll},
    moment::MORNING,
    text::{Slip, Words, nearest, weekday},
};

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
    pub fn parse_every(text: &str) -> Result<Recurrence, Slip> {
        let mut words = Words::of(text)?;
        let every = read_every(&mut words)?;
        words.finish(HELP)?;
        Ok(Recurrence::Every(every))
    }

    pub fn parse_cron(text: &str) -> Result<Recurrence, Slip> {
        Cron::parse(text).map(Recurrence::Cron)
    }

    /// The next slot strictly after `after` on the grid of `origin`, a wall clock's time in the zone; none where dates end or no
    /// month has a working day.
    pub fn next(&self, origin: NaiveDateTime, after: DateTime<Utc>, days: &Calendar, zone: Tz) -> Option<Slot> {
        let slot = match self {
            Recurrence::Every(Every::Interval { amount, time }) => match amount.elapsed() {
                Some(step) => next_elapsed(step, origin, after, zone),
                None => next_interval(*amount, *time, origin, after, days, zone),
            },
            Recurrence::Every(Every::Week { day, time }) => next_week(*day, *time, origin, after, zone),
            Recurrence::Every(Every::Month { day, time }) => next_month(*day, *time, origin, after, days, zone),
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

/// Elapsed time: instants at equal distances, whatever the clocks do.
fn next_elapsed(step: TimeDelta, origin: NaiveDateTime, after: DateTime<Utc>, zone: Tz) -> Option<Slot> {
    let origin = instant(origin, zone);
    let steps = (after - origin).num_seconds().div_euclid(step.num_seconds().max(1)) + 1;
    let at = origin.checked_add_signed(step.checked_mul(i32::try_from(steps.max(1)).ok()?)?)?;
    Some(Slot::at_instant(at, zone))
}

fn next_interval(
    amount: Amount,
    time: Option<NaiveTime>,
    origin: NaiveDateTime,
    after: DateTime<Utc>,
    days: &Calendar,
    zone: Tz,
) -> Option<Slot> {
    let time = time.unwrap_or(origin.time());
    let passed = steps_passed(amount, origin.date(), local(after, zone).date(), days)?;
    let steps = passed.max(1)..;
    let slots = steps.map_while(|steps| {
        let whole = Amount { count: amount.count.checked_mul(steps)?, ..amount };
        Some(whole.shift(origin.date(), Sign::After, days).ok()?.and_time(time))
    });
    first_after(slots.take(MAX_CANDIDATES), after, zone)
}

/// How many whole steps fit between two dates, or one less.
fn steps_passed(amount: Amount, from: NaiveDate, to: NaiveDate, days: &Calendar) -> Option<u32> {
    let months = || i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month()) - 1;
    let passed = match amount.unit {
        Unit::Minute | Unit::Hour => 0,
        Unit::Day => (to - from).num_days() - 1,
        Unit::Week => (to - from).num_days().div_euclid(7) - 1,
        Unit::WorkingDay => i64::try_from(days.working_days_between(from, to)).ok()? - 1,
        Unit::Month => months(),
        Unit::Year => months().div_euclid(12),
    };
    u32::try_from(passed.max(0)).ok()?.checked_div(amount.count)
}

fn next_week(day: Weekday, time: NaiveTime, origin: NaiveDateTime, after: DateTime<Utc>, zone: Tz) -> Option<Slot> {
    let from = local(after, zone).max(origin);
    let ahead = u64::from(day.days_since(from.weekday()));
    let weeks = (0..).map_while(|week: u64| from.date().checked_add_days(Days::new(ahead + 7 * week)));
    let slots = weeks.map(|date| date.and_time(time)).filter(|slot| *slot >= origin);
    first_after(slots.take(MAX_CANDIDATES), after, zone)
}

fn next_month(
    day: MonthDay,
    time: NaiveTime,
    origin: NaiveDateTime,
    after: DateTime<Utc>,
    days: &Calendar,
    zone: Tz,
) -> Option<Slot> {
    let from = local(after, zone).max(origin).date().with_day(1)?;
    let months = (0..).map_while(|month| from.checked_add_months(chrono::Months::new(month)));
    let dates = months.take(MAX_CANDIDATES).filter_map(|first| day.in_month(first, days));
    first_after(dates.map(|date| date.and_time(time)).filter(|slot| *slot >= origin), after, zone)
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

const HELP: &str = "write something like `first monday 09:00`, `monday 09:00`, `day 15 09:00`, `last day 12:00`, `2 weeks` or `3 working days`";
const NTH: [(&str, Nth); 5] = [
    ("first", Nth::First),
    ("second", Nth::Second),
    ("third", Nth::Third),
    ("fourth", Nth::Fourth),
    ("last", Nth::Last),
];

fn read_every(words: &mut Words) -> Result<Every, Slip> {
    let start = words.place();
    if words.peek().is_some_and(|word| word == "*" || word.starts_with('@')) {
        return Err(words.slip("this looks like cron", "write it under `cron:`"));
    }
    if words.take_if("fifth") {
        return Err(Slip::new(start, "most months have no fifth one", "write `last`, as in `last monday 09:00`"));
    }
    if let Some(nth) =
        words.take_map(|word| NTH.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, nth)| *nth))
    {
        let day = read_nth_day(words, nth)?;
        return Ok(Every::Month { day, time: words.take_time()?.unwrap_or(MORNING) });
    }
    if let Some(day) = words.take_map(weekday) {
        return Ok(Every::Week { day, time: words.take_time()?.unwrap_or(MORNING) });
    }
    if let Some(day) = read_date(words)? {
        return Ok(Every::Month { day, time: words.take_time()?.unwrap_or(MORNING) });
    }
    let amount = read_interval(words)?;
    let place = words.place();
    let time = words.take_time()?;
    if amount.unit.is_elapsed() && time.is_some() {
        return Err(Slip::new(place, "minutes and hours have no time of day", "leave the time away, or count in days"));
    }
    Ok(Every::Interval { amount, time })
}

/// After "first" or "last": a day of the week, "day" or "working day", then perhaps "of month".
fn read_nth_day(words: &mut Words, nth: Nth) -> Result<MonthDay, Slip> {
    let place = words.place();
    let day = match words.take_map(weekday) {
        Some(day) => MonthDay::Weekday(nth, day),
        None => match (nth, take_unit(words)) {
            (Nth::First, Some(Unit::Day)) => MonthDay::Date(1),
            (Nth::Last, Some(Unit::Day)) => MonthDay::Last,
            (Nth::First, Some(Unit::WorkingDay)) => MonthDay::FirstWorking,
            (Nth::Last, Some(Unit::WorkingDay)) => MonthDay::LastWorking,
            (_, _) => return Err(Slip::new(place, "a day of the week is missing here", HELP)),
        },
    };
    if words.take_if("of") {
        let known = words.take_if("month") || words.take_if("the") && words.take_if("month");
        if !known {
            return Err(
                words.slip("only months have a first and a last one here", "write `of month`, or leave it away")
            );
        }
    }
    Ok(day)
}

/// "day 15"; "day 09:00" is every day at nine.
fn read_date(words: &mut Words) -> Result<Option<MonthDay>, Slip> {
    let numbered = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    if !words.peek_second().is_some_and(numbered) || !words.take_if("day") {
        return Ok(None);
    }
    match words.take_map(|word| word.parse().ok().filter(|day| (1..=31).contains(day))) {
        Some(day) => Ok(Some(MonthDay::Date(day))),
        None => Err(words.slip("no month has this day", "write 1 to 31; shorter months take their last day")),
    }
}

/// "2 weeks", "week", "quarter".
fn read_interval(words: &mut Words) -> Result<Amount, Slip> {
    let place = words.place();
    let count = read_count(words)?;
    if words.take_if("quarter") || words.take_if("quarters") {
        return Ok(Amount { count: count.unwrap_or(1) * 3, unit: Unit::Month }); // holds: counts are small
    }
    match (count, take_unit(words)) {
        (Some(count), Some(unit)) => Ok(Amount { count, unit }),
        (None, Some(unit)) => Ok(Amount { count: 1, unit }),
        (Some(count), None) => Ok(Amount { count, unit: read_unit(words)? }),
        (None, None) => Err(unknown(words, place)),
    }
}

fn unknown(words: &Words, place: std::ops::Range<usize>) -> Slip {
    let known = [
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "day",
        "week",
        "month",
        "quarter",
        "year",
    ];
    match words.peek() {
        None => Slip::new(place, "a recurrence is missing here", HELP),
        Some(word) => {
            let help = nearest(word, &known).map_or(HELP.to_owned(), |near| format!("did you mean `{near}`?"));
            Slip::new(place, format!("`{word}` begins no recurrence"), help)
        }
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Recurrence::Every(every) => write!(f, "{every}"),
            Recurrence::Cron(cron) => write!(f, "{cron}"),
        }
    }
}

impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Every::Interval { amount, time: None } => write!(f, "{amount}"),
            Every::Interval { amount, time: Some(time) } => write!(f, "{amount} {}", time.format("%H:%M")),
            Every::Week { day, time } => write!(f, "{} {}", name(*day), time.format("%H:%M")),
            Every::Month { day, time } => write!(f, "{day} {}", time.format("%H:%M")),
        }
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MonthDay::Weekday(nth, day) => {
                let nth = NTH.iter().find(|(_, one)| one == nth).map_or("", |(name, _)| name);
                write!(f, "{nth} {}", name(*day))
            }
            MonthDay::Date(day) => write!(f, "day {day}"),
            MonthDay::Last => f.write_str("last day"),
            MonthDay::FirstWorking => f.write_str("first working day"),
            MonthDay::LastWorking => f.write_str("last working day"),
        }
    }
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}
