//! "due - 10 working days 09:00": a point in time told from an anchor.
//!
//! The order is fixed: civil arithmetic from the anchor (month ends clamp), working days, roll, local time, gap or overlap, instant.
//! Dates are those of the responsible entity, her zone and her calendar; a written time is the recipient's (`Place`). The defaults:
//! - `start` alone is the beginning of that local day, `due` or another date alone its end; an anchor with a time is itself.
//! - After a shift in days or longer without a written time, a date gets 09:00 and an anchor with a time keeps it.
//! - Such a shift rolls off rest days in its own direction (before an anchor earlier, after it later); without a shift nothing rolls.
//! - Minutes and hours are elapsed time from what the anchor alone would be; they take neither a time nor a roll.
//!
//! Leaves out where an anchor's value comes from, and quiet hours (`quiet`).

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::{
    amount::{Amount, OffCalendar, Sign},
    clock::{Slot, instant, local, next_day},
    days::{Calendar, NoWorkingDay, Roll},
    text::{Slip, Words, is_sign, nearest, time},
};

/// When nothing else is said, people are written to at nine in the morning.
pub(super) const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// What a moment is told from; where two have the same name, it is the anchor and not the fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Due,
    /// When the state was entered.
    Entered,
    Now,
    /// A fact that holds a date.
    Fact(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    pub anchor: Anchor,
    pub shift: Option<(Sign, Amount)>,
    pub time: Option<NaiveTime>,
    pub roll: Option<Roll>,
}

/// An anchor's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CivilAnchor {
    Date(NaiveDate),
    /// A wall clock's time in the zone of the dates.
    DateTime(NaiveDateTime),
    Instant(DateTime<Utc>),
}

/// Whose calendar and whose clocks a moment is told by.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The responsible entity's working days.
    pub days: &'a Calendar,
    /// The responsible entity's zone: where a date begins and ends.
    pub dates: Tz,
    /// The recipient's zone: where 09:00 is nine o'clock.
    pub times: Tz,
}

impl<'a> Place<'a> {
    /// Where the recipient lives by the same clock, or where there is none.
    pub fn one(days: &'a Calendar, zone: Tz) -> Place<'a> {
        Place { days, dates: zone, times: zone }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    #[error(transparent)]
    NoWorkingDay(#[from] NoWorkingDay),
    #[error("this moment lies beyond the calendar")]
    OutOfRange,
}

impl From<OffCalendar> for Unresolved {
    fn from(off: OffCalendar) -> Self {
        match off {
            OffCalendar::OutOfRange => Unresolved::OutOfRange,
            OffCalendar::NoWorkingDay(none) => Unresolved::NoWorkingDay(none),
        }
    }
}

impl Moment {
    /// So much after an anchor: how `repeat` and `escalate` count.
    pub fn after(anchor: Anchor, amount: Amount) -> Moment {
        Moment { anchor, shift: Some((Sign::After, amount)), time: None, roll: None }
    }

    pub fn resolve(&self, anchor: CivilAnchor, place: Place) -> Result<Slot, Unresolved> {
        match self.shift {
            Some((sign, amount)) if amount.unit.is_elapsed() => self.elapsed(anchor, sign, amount, place),
            Some((sign, amount)) => self.shifted(anchor, sign, amount, place),
            None => self.unshifted(anchor, place),
        }
    }

    /// "due", "due 09:00".
    fn unshifted(&self, anchor: CivilAnchor, place: Place) -> Result<Slot, Unresolved> {
        let date = date_of(anchor, place);
        let rolled = place.days.roll(date, self.roll.unwrap_or(Roll::None))?;
        if let Some(time) = self.time {
            return Ok(Slot::at_local(rolled.and_time(time), place.times));
        }
        let local = match anchor {
            CivilAnchor::Instant(at) if rolled == date => return Ok(Slot::at_instant(at, place.dates)),
            CivilAnchor::Instant(_) | CivilAnchor::DateTime(_) => rolled.and_time(time_of(anchor, place)),
            CivilAnchor::Date(_) => self.edge_of_day(rolled),
        };
        Ok(Slot::at_local(local, place.dates))
    }

    /// "due - 10 working days 09:00".
    fn shifted(&self, anchor: CivilAnchor, sign: Sign, amount: Amount, place: Place) -> Result<Slot, Unresolved> {
        let direction = match sign {
            Sign::Before => Roll::Preceding,
            Sign::After => Roll::Following,
        };
        let date = amount.shift(date_of(anchor, place), sign, place.days)?;
        let date = place.days.roll(date, self.roll.unwrap_or(direction))?;
        let (time, zone) = match (self.time, anchor) {
            (Some(time), _) => (time, place.times),
            (None, CivilAnchor::Date(_)) => (MORNING, place.times),
            (None, CivilAnchor::DateTime(_) | CivilAnchor::Instant(_)) => (time_of(anchor, place), place.dates),
        };
        Ok(Slot::at_local(date.and_time(time), zone))
    }

    /// "entered + 2 hours".
    fn elapsed(&self, anchor: CivilAnchor, sign: Sign, amount: Amount, place: Place) -> Result<Slot, Unresolved> {
        let from = match anchor {
            CivilAnchor::Date(date) => instant(self.edge_of_day(date), place.dates),
            CivilAnchor::DateTime(local) => instant(local, place.dates),
            CivilAnchor::Instant(at) => at,
        };
        let length = amount.elapsed().ok_or(Unresolved::OutOfRange)?;
        let at = match sign {
            Sign::Before => from.checked_sub_signed(length),
            Sign::After => from.checked_add_signed(length),
        };
        Ok(Slot::at_instant(at.ok_or(Unresolved::OutOfRange)?, place.dates))
    }

    /// A start opens its day; every other date lasts until its end.
    fn edge_of_day(&self, date: NaiveDate) -> NaiveDateTime {
        match self.anchor {
            Anchor::Start | Anchor::Entered | Anchor::Now => date.and_time(NaiveTime::MIN),
            Anchor::Due | Anchor::Fact(_) => next_day(date).and_time(NaiveTime::MIN),
        }
    }
}

fn date_of(anchor: CivilAnchor, place: Place) -> NaiveDate {
    match anchor {
        CivilAnchor::Date(date) => date,
        CivilAnchor::DateTime(local) => local.date(),
        CivilAnchor::Instant(at) => local(at, place.dates).date(),
    }
}

fn time_of(anchor: CivilAnchor, place: Place) -> NaiveTime {
    match anchor {
        CivilAnchor::Date(_) => NaiveTime::MIN,
        CivilAnchor::DateTime(local) => local.time(),
        CivilAnchor::Instant(at) => local(at, place.dates).time(),
    }
}

const HELP: &str = "write a moment like `due - 10 working days 09:00` or `start`";
const ROLLS: [(&str, Roll); 4] = [
    ("following", Roll::Following),
    ("preceding", Roll::Preceding),
    ("modified_following", Roll::ModifiedFollowing),
    ("none", Roll::None),
];

impl Moment {
    pub fn parse(text: &str) -> Result<Moment, Slip> {
        let mut words = Words::of(text)?;
        let anchor = read_anchor(&mut words)?;
        let shift = read_shift(&mut words)?;
        let before_time = words.place();
        let time = words.take_time()?;
        let roll = words
            .take_map(|word| ROLLS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, roll)| *roll));
        let elapsed = shift.is_some_and(|(_, amount)| amount.unit.is_elapsed());
        if elapsed && (time.is_some() || roll.is_some()) {
            return Err(Slip::new(
                before_time,
                "minutes and hours count from the anchor itself",
                "leave away what follows them, or count in days",
            ));
        }
        finish(&words)?;
        Ok(Moment { anchor, shift, time, roll })
    }
}

fn read_anchor(words: &mut Words) -> Result<Anchor, Slip> {
    let Some(word) = words.peek() else { return Err(words.slip("a moment is missing here", HELP)) };
    let begins = |letter: char| letter.is_alphabetic() || letter == '_';
    let continues = |letter: char| letter.is_alphanumeric() || letter == '_';
    if !word.starts_with(begins) || !word.chars().all(continues) {
        let message = format!("a moment begins with an anchor, not with `{word}`");
        return Err(words.slip(
            message,
            "anchors are `start`, `due`, `entered`, `now` and the names of date facts: `start - 10 working days 09:00`",
        ));
    }
    words.take();
    Ok(match word.to_ascii_lowercase().as_str() {
        "start" => Anchor::Start,
        "due" => Anchor::Due,
        "entered" => Anchor::Entered,
        "now" => Anchor::Now,
        _ => Anchor::Fact(word.to_owned()),
    })
}

fn read_shift(words: &mut Words) -> Result<Option<(Sign, Amount)>, Slip> {
    let Some(sign) = words.take_map(|word| word.chars().next().filter(|letter| is_sign(*letter))) else {
        return Ok(None);
    };
    let sign = if sign == '+' { Sign::After } else { Sign::Before };
    Ok(Some((sign, Amount::read(words)?)))
}

/// Says what stands in the wrong place: the roll comes last, the time before it.
fn finish(words: &Words) -> Result<(), Slip> {
    let Some(word) = words.peek() else { return Ok(()) };
    let help = match nearest(word, &ROLLS.map(|(name, _)| name)) {
        Some(roll) if roll != word => format!("did you mean `{roll}`?"),
        Some(_) => "write the roll once".to_owned(),
        None if time(word).is_some() => "write one time, before the roll: `due - 1 day 09:00 preceding`".to_owned(),
        None if word.starts_with(|letter: char| letter.is_ascii_digit()) => {
            "write a time as `09:00`, an amount after `+` or `-`".to_owned()
        }
        None if is_sign(word.chars().next().unwrap_or(' ')) => {
            "write one amount: `due - 10 working days 09:00`".to_owned()
        }
        None => HELP.to_owned(),
    };
    words.finish(help)
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Anchor::Start => "start",
            Anchor::Due => "due",
            Anchor::Entered => "entered",
            Anchor::Now => "now",
            Anchor::Fact(name) => name,
        })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.anchor)?;
        if let Some((sign, amount)) = self.shift {
            let sign = if sign == Sign::Before { '-' } else { '+' };
            write!(f, " {sign} {amount}")?;
        }
        if let Some(time) = self.time {
            write!(f, " {}", time.format("%H:%M"))?;
        }
        match ROLLS.iter().find(|(_, roll)| Some(*roll) == self.roll) {
            Some((name, _)) => write!(f, " {name}"),
            None => Ok(()),
        }
    }
}
