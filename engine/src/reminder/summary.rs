//! When coordinators and groups are told how things stand, besides reminders.
//!
//! A coordinator's day begins with a summary at half past eight, or when her quiet hours end; a group has one message a
//! week. What was missed while nothing ran is caught up within the same day or week, never at night and never twice: a
//! moment is named by the civil moment for which it was planned (`slot`), however late it comes. Leaves out what they say
//! (`wording`) and what has been sent (the shell).

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Reader;
use crate::calendar::{self, Calendar, QuietHours};

/// 08:30.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(8, 30, 0).expect("a time of day");
/// 09:00 on the first working day of the week.
const WEEKLY: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");
/// What a day begins with is of no use when it is over.
const MORNING_LASTS: TimeDelta = TimeDelta::hours(9);
/// A group is not written to in the evening.
const WEEKLY_LASTS: TimeDelta = TimeDelta::hours(8);
/// No calendar rests longer.
const LONGEST_REST: u64 = 30;

/// The summary that is due for a coordinator now, if one is.
pub fn morning(reader: &Reader, at: DateTime<Utc>) -> Option<NaiveDateTime> {
    let now = calendar::local(at, reader.zone);
    let begins = morning_of(reader, now.date())?;
    let lasts = (begins..begins + MORNING_LASTS).contains(&now);
    (lasts && may_be_told(reader, at)).then(|| now.date().and_time(MORNING))
}

/// When the next one will be due.
pub fn next_morning(reader: &Reader, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let today = calendar::local(after, reader.zone).date();
    let days = (0..LONGEST_REST).filter_map(|n| today.checked_add_days(Days::new(n)));
    let mornings = days.filter_map(|day| morning_of(reader, day));
    mornings.map(|begins| calendar::instant(begins, reader.zone)).find(|begins| *begins > after)
}

/// Whether she may be written to now although she has not asked: her working day, within her hours.
pub fn may_be_told(reader: &Reader, at: DateTime<Utc>) -> bool {
    let now = calendar::local(at, reader.zone);
    reader.silence(at).is_none()
        && reader.entity.days.is_working(now.date())
        && !reader.quiet.contains(now.time())
        && (reader.quiet != QuietHours::NONE || !QuietHours::default().contains(now.time()))
}

fn morning_of(reader: &Reader, day: NaiveDate) -> Option<NaiveDateTime> {
    let time = if reader.quiet.contains(MORNING) { reader.quiet.until.max(MORNING) } else { MORNING };
    reader.entity.days.is_working(day).then(|| day.and_time(time))
}

/// A group's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// The moment for which its message is planned.
    pub slot: NaiveDateTime,
    /// It is that day.
    pub is_its_day: bool,
}

/// The week that a message may be written about now, if it may.
pub fn week(zone: Tz, days: &Calendar, at: DateTime<Utc>) -> Option<Week> {
    let now = calendar::local(at, zone);
    let slot = week_of(days, now.date())?;
    let today = now.date().and_time(WEEKLY);
    let may = days.is_working(now.date()) && slot <= now && (today..today + WEEKLY_LASTS).contains(&now);
    may.then(|| Week { slot, is_its_day: slot.date() == now.date() })
}

/// Of a moment within a week; for who begins in it.
pub fn this_week(zone: Tz, days: &Calendar, at: DateTime<Utc>) -> Option<NaiveDateTime> {
    week_of(days, calendar::local(at, zone).date())
}

pub fn next_week(zone: Tz, days: &Calendar, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let today = calendar::local(after, zone).date();
    let weeks = (0..LONGEST_REST).step_by(7).filter_map(|n| week_of(days, today.checked_add_days(Days::new(n))?));
    weeks.map(|slot| calendar::instant(slot, zone)).find(|at| *at > after)
}

/// None: nobody works in it.
fn week_of(days: &Calendar, day: NaiveDate) -> Option<NaiveDateTime> {
    let monday = day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))?;
    let mut week = (0..7).filter_map(|n| monday.checked_add_days(Days::new(n)));
    week.find(|day| days.is_working(*day)).map(|day| day.and_time(WEEKLY))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calendar::{Day, DayKind},
        definition::{File, compile},
        ids::PersonId,
        reminder::{Settings, reader},
    };

    fn at(text: &str) -> DateTime<Utc> {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect(text);
        calendar::instant(local, chrono_tz::Asia::Jakarta)
    }

    fn coordinator(quiet: Option<&str>) -> Reader {
        let files = [
            (
                "waymark.yaml",
                "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en], coordinators: [desk]}",
            ),
            (
                "entities.yaml",
                "entities: [{id: desk, name: Desk, kind: other, country: ID, members: [{id: fp, office: focal_point}]}]",
            ),
            (
                "roadmap.yaml",
                "pillars: [{id: p, title: P}]\nactivities: [{id: A01, title: T, pillar: p, responsible: desk, start: 2024-05-06, due: 2024-06-27}]",
            ),
        ];
        let programme = compile(&files.map(|(path, text)| File::new(path, text))).programme.expect("it compiles");
        let quiet = quiet.map(|q| QuietHours::parse(q).expect(q));
        reader(&programme, &PersonId::from("desk/fp"), &Settings { quiet, ..Settings::default() }).expect("a member")
    }

    #[test]
    fn a_summary_is_due_in_the_morning_of_a_working_day_and_never_at_night() {
        let check = |quiet: Option<&str>, moment: &str, due: bool| {
            let slot = morning(&coordinator(quiet), at(moment));
            assert_eq!(slot.is_some(), due, "{quiet:?} {moment}");
            let slots_day = slot.is_none_or(|s| s.to_string() == format!("{} 08:30:00", &moment[..10]));
            assert!(slots_day, "{slot:?}");
        };
        check(None, "2024-05-07 08:29", false);
        check(None, "2024-05-07 08:30", true);
        check(None, "2024-05-07 14:00", true);
        check(None, "2024-05-07 17:29", true);
        check(None, "2024-05-07 18:00", false);
        check(None, "2024-05-07 23:00", false);
        check(None, "2024-05-08 03:00", false);
        // a Sunday, and Ascension Day
        check(None, "2024-05-05 10:00", false);
        check(None, "2024-05-09 10:00", false);
        check(Some("17:00-10:00"), "2024-05-07 09:59", false);
        check(Some("17:00-10:00"), "2024-05-07 10:00", true);
        check(Some("16:00-07:00"), "2024-05-07 08:29", false);
        check(Some("00:00-00:00"), "2024-05-07 20:00", false);
        check(Some("12:00-14:00"), "2024-05-07 13:00", false);
    }

    #[test]
    fn the_next_summary_is_on_the_next_working_day() {
        let check = |after: &str, expect: &str| {
            assert_eq!(next_morning(&coordinator(None), at(after)), Some(at(expect)), "{after}");
        };
        check("2024-05-07 08:29", "2024-05-07 08:30");
        check("2024-05-07 08:30", "2024-05-08 08:30");
        check("2024-05-08 12:00", "2024-05-13 08:30");
    }

    #[test]
    fn a_group_has_one_week_from_its_first_working_day() {
        let day = |date: &str| Day {
            date: date.parse().expect(date),
            name: "Holiday".into(),
            kind: DayKind::Holiday,
            certainty: crate::calendar::Certainty::Fixed,
        };
        let days = Calendar::new("t", Calendar::weekdays_only().rest(), [day("2024-05-13")]);
        let check = |moment: &str, expect: Option<(&str, bool)>| {
            let found = week(chrono_tz::Asia::Jakarta, &days, at(moment));
            let found = found.map(|w| (w.slot.to_string(), w.is_its_day));
            assert_eq!(found, expect.map(|(slot, day)| (slot.to_owned(), day)), "{moment}");
        };
        check("2024-05-06 08:59", None);
        check("2024-05-06 09:00", Some(("2024-05-06 09:00:00", true)));
        check("2024-05-06 17:00", None);
        check("2024-05-08 11:00", Some(("2024-05-06 09:00:00", false)));
        check("2024-05-11 11:00", None);
        check("2024-05-13 11:00", None);
        check("2024-05-14 09:00", Some(("2024-05-14 09:00:00", true)));
        let next = |after: &str| next_week(chrono_tz::Asia::Jakarta, &days, at(after));
        assert_eq!(next("2024-05-06 09:00"), Some(at("2024-05-14 09:00")));
        assert_eq!(next("2024-05-06 08:00"), Some(at("2024-05-06 09:00")));
    }
}
