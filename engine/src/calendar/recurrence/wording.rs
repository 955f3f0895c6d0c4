//! Recurrences as authors write them, and as they are shown again.

use std::{fmt, ops::Range};

use chrono::Weekday;

use super::{
    super::{
        amount::{Amount, Unit, read_count, read_unit, take_unit},
        cron::Cron,
        moment::MORNING,
        text::{Slip, Words, nearest, weekday},
    },
    Every, MonthDay, Nth, Recurrence,
};

const HELP: &str =
    "write something like `first monday 09:00`, `monday`, `day 15`, `last day 12:00`, `2 weeks` or `quarter`";
const NTH: [(&str, Nth); 5] = [
    ("first", Nth::First),
    ("second", Nth::Second),
    ("third", Nth::Third),
    ("fourth", Nth::Fourth),
    ("last", Nth::Last),
];

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
}

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
    let begin = words.place();
    let amount = read_interval(words)?;
    let place = words.place();
    let time = words.take_time()?;
    if amount.unit.is_for_machines() {
        return Err(Slip::new(begin, "nobody wants to be written to so often", "count in minutes or longer"));
    }
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

fn unknown(words: &Words, place: Range<usize>) -> Slip {
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
