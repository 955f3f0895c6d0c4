//! Vectors collected from the field, across the parts of this module; each part has its own tests beside it.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use super::*;

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

/// `2024-06-06 09:00`.
pub(super) fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect(text)
}

/// `2024-06-06 09:00`, in UTC.
pub(super) fn utc(text: &str) -> DateTime<Utc> {
    wall(text).and_utc()
}

pub(super) fn weekdays() -> Calendar {
    Calendar::weekdays_only()
}

pub(super) fn country(id: &str) -> Calendar {
    Calendar::from_file(serde_saphyr::from_str(shipped(id).expect(id)).expect(id))
}

/// The calendar with the most holidays, read once for all cases of a property.
pub(super) fn myanmar() -> &'static Calendar {
    static MYANMAR: LazyLock<Calendar> = LazyLock::new(|| country("MM"));
    &MYANMAR
}

pub(super) fn holiday(text: &str, name: &str) -> Day {
    Day { date: date(text), name: name.to_owned(), kind: DayKind::Holiday, certainty: Certainty::Fixed }
}

pub(super) fn nobody_works() -> Calendar {
    let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    Calendar::new("never", week.into_iter().collect(), [])
}

fn moment(text: &str, anchor: CivilAnchor, zone: Tz) -> Slot {
    let moment = Moment::parse(text).expect(text);
    moment.resolve(anchor, Place::one(&weekdays(), zone)).expect(text)
}

fn every(text: &str) -> Recurrence {
    Recurrence::parse_every(text).expect(text)
}

/// The first slots from an origin on, as identities.
pub(super) fn slots(recurrence: &Recurrence, origin: &str, zone: Tz, days: &Calendar, count: usize) -> Vec<String> {
    let origin = wall(origin);
    let mut after = instant(origin, zone);
    let next = || {
        let slot = recurrence.next(origin, after, days, zone)?;
        after = slot.at;
        Some(slot.to_string())
    };
    std::iter::from_fn(next).take(count).collect()
}

#[test]
fn two_days_keep_the_time_of_day_where_clocks_change() {
    let check = |from: &str, expect: &str, hours: i64| {
        let slot = moment("entered + 2 days none", CivilAnchor::DateTime(wall(from)), Tz::US__Eastern);
        assert_eq!(slot.local, wall(expect));
        assert_eq!(slot.at - instant(wall(from), Tz::US__Eastern), TimeDelta::hours(hours));
    };
    check("2029-11-03 00:30", "2029-11-05 00:30", 49);
    check("2029-03-10 02:30", "2029-03-12 02:30", 47);
}

#[test]
fn monthly_on_the_31st_keeps_its_anchor() {
    let expect = ["2019-08-31", "2019-09-30", "2019-10-31", "2019-11-30", "2019-12-31", "2020-01-31", "2020-02-29"];
    let expect = expect.map(|date| format!("{date}T09:00"));
    assert_eq!(slots(&every("day 31"), "2019-08-20 00:00", Tz::UTC, &weekdays(), 7), expect);
    let after_origin = slots(&every("1 month"), "2019-08-31 09:00", Tz::UTC, &weekdays(), 6);
    assert_eq!(after_origin, expect[1..]);
}

#[test]
fn the_last_day_of_the_month_in_local_time() {
    let found = slots(&every("last day of month 12:00"), "2017-04-01 00:00", Tz::America__New_York, &weekdays(), 2);
    assert_eq!(found, ["2017-04-30T12:00", "2017-05-31T12:00"]);
    let next = every("last day 12:00").next(
        wall("2017-04-01 00:00"),
        utc("2017-04-10 00:00"),
        &weekdays(),
        Tz::America__New_York,
    );
    assert_eq!(next.expect("a slot").at, utc("2017-04-30 16:00"));
}

#[test]
fn next_monday_asked_on_a_monday() {
    let check = |asked: &str, expect: &str| {
        let zone = Tz::Asia__Bangkok;
        let asked = wall(asked);
        let next = every("monday 12:00").next(asked, instant(asked, zone), &weekdays(), zone);
        assert_eq!(next.expect("a slot").local, wall(expect));
    };
    check("2026-11-23 03:00", "2026-11-23 12:00");
    check("2026-11-23 16:00", "2026-11-30 12:00");
    check("2026-11-23 12:00", "2026-11-30 12:00");
}

#[test]
fn working_days_over_a_weekend() {
    // work of so many days that begins on a date: the first day counts if it is a working day
    let check = |begin: &str, days: i32, end: &str| {
        let first = weekdays().roll(date(begin), Roll::Following).expect("a working day");
        assert_eq!(weekdays().shift_working(first, days - 1), Ok(date(end)));
    };
    check("2022-07-30", 1, "2022-08-01");
    check("2022-08-03", 10, "2022-08-16");
    // so many working days later: the first day does not count
    assert_eq!(weekdays().shift_working(date("2022-07-30"), 1), Ok(date("2022-08-01")));
    assert_eq!(weekdays().shift_working(date("2022-08-03"), 10), Ok(date("2022-08-17")));
    assert!(nobody_works().shift_working(date("2022-08-03"), 1).is_err());
}

#[test]
fn thirty_days_before_is_today_and_not_tomorrow() {
    let zone = Tz::Asia__Jakarta;
    let due = date("2024-06-13");
    let reminder = moment("due - 30 days 09:00", CivilAnchor::Date(due), zone);
    let office = |days_before: u64| {
        instant(
            due.checked_sub_days(Days::new(days_before)).expect("a date").and_hms_opt(10, 0, 0).expect("a time"),
            zone,
        )
    };
    assert!(reminder.at <= office(30), "fires at 30 days");
    assert!(reminder.at > office(31), "not at 31");
    let end = moment("due", CivilAnchor::Date(due), zone).at;
    assert_eq!(end, end_of_day(due, zone));
    assert!(office(0) < end, "due today is not overdue");
    assert_eq!(end, utc("2024-06-13 17:00"));
}

#[test]
fn seven_utc_is_office_time_in_all_of_asean() {
    let zones = [
        (Tz::Asia__Brunei, "BN"),
        (Tz::Asia__Phnom_Penh, "KH"),
        (Tz::Asia__Jakarta, "ID"),
        (Tz::Asia__Vientiane, "LA"),
        (Tz::Asia__Kuala_Lumpur, "MY"),
        (Tz::Asia__Yangon, "MM"),
        (Tz::Asia__Manila, "PH"),
        (Tz::Asia__Singapore, "SG"),
        (Tz::Asia__Bangkok, "TH"),
        (Tz::Asia__Dili, "TL"),
        (Tz::Asia__Ho_Chi_Minh, "VN"),
    ];
    let at = utc("2024-06-04 07:00"); // a Tuesday without holidays
    for (zone, id) in zones {
        let expect = Release { at, moved: Vec::new() };
        assert_eq!(release(at, zone, &QuietHours::default(), &country(id)), expect, "{id}");
    }
    assert_eq!(local(at, Tz::Asia__Yangon), wall("2024-06-04 13:30"));
    assert_eq!(local(at, Tz::Asia__Dili), wall("2024-06-04 16:00"));
}

#[test]
fn cron_over_a_change_of_half_an_hour() {
    let cron = Recurrence::parse_cron("0 3 * * *").expect("cron");
    let found = slots(&cron, "2025-04-03 12:00", Tz::Australia__Lord_Howe, &weekdays(), 4);
    assert_eq!(found, ["2025-04-04T03:00", "2025-04-05T03:00", "2025-04-06T03:00", "2025-04-07T03:00"]);
}

/// Eight zones with every kind of change: half an hour (Lord Howe), at midnight (Beirut, Santiago), around
/// Ramadan (Casablanca), none (Jakarta).
const ZONES: [Tz; 8] = [
    Tz::Australia__Lord_Howe,
    Tz::America__New_York,
    Tz::Europe__Berlin,
    Tz::Asia__Beirut,
    Tz::America__Santiago,
    Tz::Africa__Casablanca,
    Tz::Pacific__Auckland,
    Tz::Asia__Jakarta,
];

#[test]
fn a_daily_slot_comes_once_a_day_through_every_change_of_clocks() {
    let daily = ["30 2 * * *", "0 0 * * *", "30 1 * * *"].map(|text| Recurrence::parse_cron(text).expect(text));
    let civil = ["1 day 02:30", "1 day 00:00", "1 day 01:30"].map(every);
    let last_day = date("2030-12-31");
    for zone in ZONES {
        for recurrence in daily.iter().chain(&civil) {
            let origin = wall("2023-12-31 23:59");
            let mut after = instant(origin, zone);
            let mut day = origin.date();
            while day < last_day {
                let slot = recurrence.next(origin, after, &weekdays(), zone).expect("a slot");
                assert!(slot.at > after);
                assert_eq!(slot.local.date(), day.succ_opt().expect("a date"), "{recurrence} in {zone}");
                day = slot.local.date();
                after = slot.at;
            }
        }
    }
}

#[test]
fn quarter_hours_never_go_back_and_leave_out_the_second_pass() {
    let recurrence = Recurrence::parse_cron("*/15 * * * *").expect("cron");
    let check = |zone: Tz, from: &str, hours_lost: i64| {
        let from = utc(from);
        let (mut after, mut count) = (from, 0);
        while after < from + TimeDelta::hours(24) {
            let next = recurrence.next(local(from, zone), after, &weekdays(), zone).expect("a slot").at;
            assert!(next > after && next - after <= TimeDelta::minutes(15 + 60 * hours_lost));
            after = next;
            count += 1;
        }
        assert_eq!(count, 96 - 4 * hours_lost, "{zone}");
    };
    check(Tz::America__New_York, "2026-11-01 00:00", 1);
    check(Tz::America__New_York, "2026-03-08 00:00", 0);
    check(Tz::Asia__Jakarta, "2026-03-08 00:00", 0);
    assert_eq!(local(utc("2026-11-01 00:00"), Tz::America__New_York).day(), 31);
}
