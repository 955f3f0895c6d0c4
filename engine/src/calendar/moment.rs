//! "due - 10 working days 09:00": a point in time told from an anchor.
//!
//! The order is fixed: civil arithmetic from the anchor (month ends clamp), working days, roll, local time,
//! gap or overlap, instant. Dates are those of the responsible entity, her zone and her calendar; a written time
//! is the recipient's (`Place`). What is left unsaid is filled in by `Moment`'s defaults. Leaves out where an
//! anchor's value comes from, and quiet hours (`quiet`).

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

/// The defaults:
/// - `start` alone is the beginning of that local day, `due` or another date alone its end; an anchor with a time
///   is itself.
/// - After a shift in days or longer without a written time, a date gets 09:00 and an anchor with a time keeps it.
/// - Such a shift rolls off rest days in its own direction; without a shift nothing rolls.
/// - Minutes and hours are elapsed time from what the anchor alone would be; they take neither a time nor a roll.
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::{tests::*, *},
        *,
    };

    const JAKARTA: Tz = Tz::Asia__Jakarta;

    fn resolve(text: &str, anchor: CivilAnchor, days: &Calendar, zone: Tz) -> Slot {
        Moment::parse(text).expect(text).resolve(anchor, Place::one(days, zone)).expect(text)
    }

    /// From the date 2024-06-13, a Thursday, over weekdays.
    #[test]
    fn told_from_a_date() {
        let check = |text: &str, expect: &str| {
            let slot = resolve(text, CivilAnchor::Date(date("2024-06-13")), &weekdays(), JAKARTA);
            assert_eq!(slot.local, wall(expect), "{text}");
            assert_eq!(slot.at, instant(slot.local, JAKARTA));
        };
        check("start", "2024-06-13 00:00");
        check("due", "2024-06-14 00:00");
        check("expected", "2024-06-14 00:00");
        check("due 09:00", "2024-06-13 09:00");
        check("start 9:30", "2024-06-13 09:30");
        check("start - 10 working days 09:00", "2024-05-30 09:00");
        check("due + 3 working days 09:00", "2024-06-18 09:00");
        check("due - 7 days", "2024-06-06 09:00");
        check("due + 1 week 14:00", "2024-06-20 14:00");
        check("expected - 1 day 09:00 preceding", "2024-06-12 09:00");
        check("due - 2 hours", "2024-06-13 22:00");
        check("start + 90 minutes", "2024-06-13 01:30");
        check("due + 1 year 09:00", "2025-06-13 09:00");
        // a rest day: before an anchor earlier, after it later, unless said otherwise
        check("due - 5 days 09:00", "2024-06-07 09:00"); // from Saturday
        check("due + 2 days 09:00", "2024-06-17 09:00"); // from Saturday
        check("due - 5 days 09:00 following", "2024-06-10 09:00");
        check("due + 2 days 09:00 preceding", "2024-06-14 09:00");
        check("due + 2 days 09:00 none", "2024-06-15 09:00");
        check("due + 17 days modified_following", "2024-06-28 09:00"); // from Sunday the 30th
    }

    #[test]
    fn without_a_shift_nothing_rolls_unless_told() {
        let check = |text: &str, expect: &str| {
            let slot = resolve(text, CivilAnchor::Date(date("2024-06-15")), &weekdays(), JAKARTA);
            assert_eq!(slot.local, wall(expect), "{text}");
        };
        check("due 09:00", "2024-06-15 09:00");
        check("due 09:00 preceding", "2024-06-14 09:00");
        check("due", "2024-06-16 00:00");
        check("due following", "2024-06-18 00:00");
        check("start following", "2024-06-17 00:00");
    }

    #[test]
    fn month_ends_clamp_from_the_anchor() {
        let check = |anchor: &str, text: &str, expect: &str| {
            let slot = resolve(text, CivilAnchor::Date(date(anchor)), &weekdays(), JAKARTA);
            assert_eq!(slot.local, wall(expect), "{anchor} {text}");
        };
        check("2024-01-31", "due + 1 month none", "2024-02-29 09:00");
        check("2025-01-31", "due + 1 month none", "2025-02-28 09:00");
        check("2024-01-31", "due + 2 months none", "2024-03-31 09:00");
        check("2024-05-31", "due - 3 months none", "2024-02-29 09:00");
        check("2024-02-29", "due + 1 year none", "2025-02-28 09:00");
        check("2025-08-31", "due + 1 month modified_following", "2025-09-30 09:00");
    }

    #[test]
    fn told_from_an_instant() {
        let check = |text: &str, expect: &str| {
            let anchor = CivilAnchor::Instant(utc("2024-06-13 09:12")); // 16:12 in Jakarta
            assert_eq!(resolve(text, anchor, &weekdays(), JAKARTA).local, wall(expect), "{text}");
        };
        check("now", "2024-06-13 16:12");
        check("entered", "2024-06-13 16:12");
        check("entered + 2 hours", "2024-06-13 18:12");
        check("entered + 1 working day", "2024-06-14 16:12");
        check("entered + 2 days", "2024-06-17 16:12"); // from Saturday
        check("entered + 3 working days 09:00", "2024-06-18 09:00");
        check("entered 09:00", "2024-06-13 09:00");
        check("entered preceding", "2024-06-13 16:12");
    }

    #[test]
    fn hours_are_elapsed_time_and_days_are_not() {
        let zone = Tz::America__New_York;
        let check = |text: &str, from: &str, expect: &str| {
            let slot = resolve(text, CivilAnchor::Instant(utc(from)), &weekdays(), zone);
            assert_eq!(slot.at, utc(expect), "{text}");
        };
        check("entered + 1 hour", "2026-11-01 05:30", "2026-11-01 06:30"); // 01:30, then 01:30 again
        check("entered + 24 hours", "2026-10-31 16:00", "2026-11-01 16:00");
        check("entered + 1 day none", "2026-10-31 16:00", "2026-11-01 17:00");
        check("entered + 1 day 02:30 none", "2027-03-13 16:00", "2027-03-14 07:00"); // a gap
    }

    #[test]
    fn dates_are_told_where_the_work_is_done_and_times_where_the_reader_is() {
        let days = country("BN");
        let place = Place { days: &days, dates: Tz::Asia__Brunei, times: Tz::Asia__Yangon };
        let check = |text: &str, anchor: CivilAnchor, expect: &str, at: &str| {
            let slot = Moment::parse(text).expect(text).resolve(anchor, place).expect(text);
            assert_eq!((slot.local, slot.at), (wall(expect), utc(at)), "{text}");
        };
        let due = CivilAnchor::Date(date("2024-06-11"));
        check("due 09:00", due, "2024-06-11 09:00", "2024-06-11 02:30");
        check("due", due, "2024-06-12 00:00", "2024-06-11 16:00");
        check("due - 2 working days 09:00", due, "2024-06-08 09:00", "2024-06-08 02:30"); // Monday, Saturday
        check("due - 2 days", due, "2024-06-08 09:00", "2024-06-08 02:30"); // Sunday rolls to Saturday
        let late = CivilAnchor::Instant(utc("2024-06-11 16:30")); // the 12th in Brunei, still the 11th in Yangon
        check("entered 09:00", late, "2024-06-12 09:00", "2024-06-12 02:30");
    }

    #[test]
    fn a_holiday_moves_what_is_counted() {
        let days = country("ID");
        let slot = resolve("due - 1 working day 09:00", CivilAnchor::Date(date("2026-03-25")), &days, JAKARTA);
        assert_eq!(slot.local, wall("2026-03-17 09:00")); // Nyepi, collective leave, the feast, a weekend
        assert_eq!(resolve("due - 1 day 09:00", CivilAnchor::Date(date("2026-03-25")), &days, JAKARTA), slot);
    }

    #[test]
    fn what_cannot_be_resolved_says_so() {
        let check = |text: &str, anchor: CivilAnchor, days: &Calendar| {
            let moment = Moment::parse(text).expect(text);
            moment.resolve(anchor, Place::one(days, JAKARTA)).expect_err(text).to_string()
        };
        let no_working_day = check("due - 1 working day", CivilAnchor::Date(date("2024-06-13")), &nobody_works());
        assert_eq!(no_working_day, "calendar `never` has no working day within reach of 2024-06-13");
        let beyond = "this moment lies beyond the calendar";
        assert_eq!(check("due + 1 day", CivilAnchor::Date(NaiveDate::MAX), &weekdays()), beyond);
        assert_eq!(check("now - 1 hour", CivilAnchor::Instant(DateTime::<Utc>::MIN_UTC), &weekdays()), beyond);
    }

    #[test]
    fn moments_are_shown_as_they_are_read() {
        for text in [
            "due",
            "now",
            "start 09:00",
            "start - 10 working days 09:00",
            "entered + 1 hour",
            "report_due + 3 working days",
            "expected - 1 day 09:00 preceding",
            "due + 1 month modified_following",
            "due - 2 years none",
            "วันนัด + 1 day",
        ] {
            assert_eq!(Moment::parse(text).expect(text).to_string(), text);
        }
        let check = |text: &str, expect: &str| assert_eq!(Moment::parse(text).expect(text).to_string(), expect);
        check("  Due-7 Days  9:00", "due - 7 days 09:00");
        check("due \u{2212} 7 days", "due - 7 days");
        check("due +3 working days 09:00 PRECEDING", "due + 3 working days 09:00 preceding");
    }

    #[test]
    fn slips_point_at_the_word_and_help() {
        let check = |text: &str, place: &str, help: &str| {
            let slip = Moment::parse(text).expect_err(text);
            assert_eq!(&text[slip.place.clone()], place, "{text}: {slip:?}");
            assert!(slip.help.contains(help), "{text}: {slip:?}");
        };
        check("", "", "due - 10 working days 09:00");
        check("10 working days before start", "10", "`start`, `due`");
        check("- 3 days", "-", "`start`, `due`");
        check("2024-06-13", "2024", "`start`, `due`");
        check("due -", "", "3 working days");
        check("due 7 days", "7", "after `+` or `-`");
        check("due - 7 dyas", "dyas", "did you mean `days`");
        check("due - 7 days 25:00", "25:00", "23:59");
        check("due - 7 days 9:0", "9:0", "23:59");
        check("due - 7 days at", "at", "due - 10 working days");
        check("due - 7 days 09:00 folowing", "folowing", "did you mean `following`");
        check("due - 7 days preceding 09:00", "09:00", "before the roll");
        check("due - 7 days preceding preceding", "preceding", "once");
        check("due - 7 days + 1 hour", "+", "one amount");
        check("due - 2 hours 09:00", "09:00", "count in days");
        check("due - 2 hours preceding", "preceding", "count in days");
    }

    fn anchors() -> impl Strategy<Value = CivilAnchor> {
        let seconds = -62_000_000_000..253_000_000_000i64;
        (seconds, 0..3u8).prop_filter_map("a time", |(seconds, kind)| {
            let at = DateTime::from_timestamp(seconds, 0)?;
            Some(match kind {
                0 => CivilAnchor::Instant(at),
                1 => CivilAnchor::Date(at.date_naive()),
                _ => CivilAnchor::DateTime(at.naive_utc()),
            })
        })
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = Moment::parse(&text);
            let _ = Amount::parse(&text);
            let _ = QuietHours::parse(&text);
            let _ = Recurrence::parse_every(&text);
            let _ = Recurrence::parse_cron(&text);
        }

        #[test]
        fn almost_right_texts_give_places_inside_them(
            text in "(due|start|[a-z]{1,5})? ?[-+]? ?[0-9]{0,6} ?(working |wrking )?(days?|hours|x)? ?([0-9]{1,2}:[0-9]{0,2})? ?(none|prec|-)?"
        ) {
            if let Err(slip) = Moment::parse(&text) {
                prop_assert!(text.get(slip.place).is_some());
                prop_assert!(!slip.message.is_empty() && !slip.help.is_empty());
            }
        }

        #[test]
        fn a_shift_moves_its_own_way(anchor in anchors(), count in 1..1000u32, unit in 0..5usize, zone in 0..3usize) {
            let unit = [Unit::Day, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year][unit];
            let zone = [JAKARTA, Tz::America__New_York, Tz::Australia__Lord_Howe][zone];
            let days = weekdays();
            let place = Place::one(&days, zone);
            let origin = date_of(anchor, place);
            for sign in [Sign::Before, Sign::After] {
                let moment = Moment { anchor: Anchor::Due, shift: Some((sign, Amount { count, unit })), time: None, roll: None };
                let Ok(slot) = moment.resolve(anchor, place) else { continue };
                prop_assert!(days.is_working(slot.local.date()));
                prop_assert_eq!(slot.local.date() > origin, sign == Sign::After);
                prop_assert_ne!(slot.local.date(), origin);
                prop_assert_eq!(Moment::parse(&moment.to_string()), Ok(moment));
            }
        }
    }
}
