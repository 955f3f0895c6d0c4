//! What independent implementations say of days, months, cron and clocks, as recorded by
//! `data/calendars/oracle/generate.py`. Each file is compared line by line; a line that differs is shown.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::{
    tests::{country, date},
    *,
};

fn wall(text: &str) -> NaiveDateTime {
    text.parse().or_else(|_| format!("{text}:00").parse()).expect(text)
}

fn zone(text: &str) -> Tz {
    text.parse().expect(text)
}

/// Every line that `says` differs from, up to a dozen; at least `least` lines must be there.
fn check(text: &str, least: usize, says: impl Fn(&str) -> (String, String)) {
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.len() >= least, "only {} lines were recorded", lines.len());
    let differ = lines.iter().filter_map(|line| {
        let (ours, theirs) = says(line);
        (ours != theirs).then(|| format!("{line}\n    here: {ours}"))
    });
    let differ: Vec<String> = differ.take(12).collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

fn words(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

#[test]
fn working_days_are_those_of_holidays() {
    let calendars: Vec<(&str, Calendar)> = SHIPPED.iter().map(|id| (*id, country(id))).collect();
    let calendar = |id: &str| &calendars.iter().find(|(known, _)| *known == id).expect(id).1;
    check(include_str!("../../data/calendars/oracle/days.txt"), 14 * (7 + 60), |line| match words(line)[..] {
        [id, year, days] => {
            let first = NaiveDate::from_ymd_opt(year.parse().expect(year), 1, 1).expect(year);
            let of_year = first.iter_days().take_while(|day| day.year() == first.year());
            let mark = |day| if calendar(id).is_working(day) { '#' } else { '.' };
            (of_year.map(mark).collect(), days.to_owned())
        }
        [id, from, count, to] => {
            let found = calendar(id).shift_working(date(from), count.parse().expect(count));
            (found.map_or_else(|none| none.to_string(), |day| day.to_string()), to.to_owned())
        }
        _ => panic!("{line}"),
    });
}

/// `first monday`, `day 31`: the days from a date on.
fn days_from(from: &str, text: &str, count: usize) -> Vec<String> {
    let days = Calendar::weekdays_only();
    let every = Recurrence::parse_every(text).expect(text);
    let origin = date(from).and_hms_opt(0, 0, 0).expect("midnight");
    let mut after = origin.and_utc();
    let next = || {
        let slot = every.next(origin, after, &days, Tz::UTC)?;
        after = slot.at;
        Some(slot.local.date().to_string())
    };
    std::iter::from_fn(next).take(count).collect()
}

#[test]
fn months_are_those_of_dateutil() {
    let days = Calendar::weekdays_only();
    check(include_str!("../../data/calendars/oracle/months.txt"), 300, |line| {
        if let Some((from_and_text, expect)) = line.split_once(": ") {
            let (from, text) = from_and_text.split_once(' ').expect(line);
            return (days_from(from, text, words(expect).len()).join(" "), expect.to_owned());
        }
        let [from, count, unit, to] = words(line)[..] else { panic!("{line}") };
        let sign = if count.starts_with('-') { '-' } else { '+' };
        let moment = Moment::parse(&format!("due {sign} {} {unit} 12:00 none", &count[1..])).expect(line);
        let slot = moment.resolve(CivilAnchor::Date(date(from)), Place::one(&days, Tz::UTC)).expect(line);
        (slot.local.date().to_string(), to.to_owned())
    });
}

#[test]
fn cron_is_that_of_cronsim_and_croniter() {
    let days = Calendar::weekdays_only();
    check(include_str!("../../data/calendars/oracle/cron.txt"), 1_100, |line| {
        let [text, start, expect] = line.split(" | ").collect::<Vec<_>>()[..] else { panic!("{line}") };
        let cron = Recurrence::parse_cron(text).expect(line);
        let mut after = wall(start).and_utc();
        let next = || {
            let slot = cron.next(wall(start), after, &days, Tz::UTC)?;
            after = slot.at;
            Some(slot.local.format("%Y-%m-%dT%H:%M").to_string())
        };
        let found: Vec<String> = std::iter::from_fn(next).take(words(expect).len()).collect();
        (found.join(" "), expect.to_owned())
    });
}

#[test]
fn gaps_and_overlaps_are_those_of_zoneinfo() {
    let days = Calendar::weekdays_only();
    check(include_str!("../../data/calendars/oracle/zones.txt"), 2_000, |line| {
        let [name, time, expect] = words(line)[..] else { panic!("{line}") };
        let found = instant(wall(time), zone(name));
        // cron finds the same moment of the same day, and no other on that day
        let cron = Recurrence::parse_cron(&wall(time).format("%-M %-H %-d %-m *").to_string()).expect(line);
        let first = cron.next(wall(time), found - chrono::TimeDelta::seconds(1), &days, zone(name)).expect(line);
        let second = cron.next(wall(time), found, &days, zone(name)).expect(line);
        assert_eq!(first.at, found, "{line}");
        assert!(second.at - found > chrono::TimeDelta::days(300), "{line}: {second}");
        (found.format("%Y-%m-%dT%H:%M:%S").to_string(), expect.to_owned())
    });
}

#[test]
fn moments_are_those_of_holidays_and_zoneinfo() {
    let mut calendars = std::collections::BTreeMap::new();
    for id in SHIPPED {
        calendars.insert(id, country(id));
    }
    check(include_str!("../../data/calendars/oracle/moments.txt"), 14 * 40, |line| {
        let [place, text, expect] = line.split(" | ").collect::<Vec<_>>()[..] else { panic!("{line}") };
        let [id, name, due] = words(place)[..] else { panic!("{line}") };
        let place = Place::one(&calendars[id], zone(name));
        let slot = Moment::parse(text).expect(line).resolve(CivilAnchor::Date(date(due)), place).expect(line);
        (slot.at.format("%Y-%m-%dT%H:%M:%S").to_string(), expect.to_owned())
    });
}
