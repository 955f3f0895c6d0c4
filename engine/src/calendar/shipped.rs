//! The calendars that come with Waymark: all eleven ASEAN members, and the three Malaysian states that rest on
//! Friday and Saturday.
//!
//! Written by `data/calendars/generate.py`; what is estimated in them is marked. A programme's own file of the
//! same id wins.

/// The ids, in alphabetical order.
pub const SHIPPED: [&str; 14] =
    ["BN", "ID", "KH", "LA", "MM", "MY", "MY-KDH", "MY-KTN", "MY-TRG", "PH", "SG", "TH", "TL", "VN"];

/// The text of a shipped calendar file.
pub fn shipped(id: &str) -> Option<&'static str> {
    Some(match id {
        "BN" => include_str!("../../data/calendars/BN.yaml"),
        "ID" => include_str!("../../data/calendars/ID.yaml"),
        "KH" => include_str!("../../data/calendars/KH.yaml"),
        "LA" => include_str!("../../data/calendars/LA.yaml"),
        "MM" => include_str!("../../data/calendars/MM.yaml"),
        "MY" => include_str!("../../data/calendars/MY.yaml"),
        "MY-KDH" => include_str!("../../data/calendars/MY-KDH.yaml"),
        "MY-KTN" => include_str!("../../data/calendars/MY-KTN.yaml"),
        "MY-TRG" => include_str!("../../data/calendars/MY-TRG.yaml"),
        "PH" => include_str!("../../data/calendars/PH.yaml"),
        "SG" => include_str!("../../data/calendars/SG.yaml"),
        "TH" => include_str!("../../data/calendars/TH.yaml"),
        "TL" => include_str!("../../data/calendars/TL.yaml"),
        "VN" => include_str!("../../data/calendars/VN.yaml"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Datelike, NaiveDate, Weekday};

    use super::{
        super::{tests::*, *},
        *,
    };

    fn file(id: &str) -> CalendarFile {
        serde_saphyr::from_str(shipped(id).expect(id)).expect(id)
    }

    #[test]
    fn every_file_is_sound() {
        for id in SHIPPED {
            let file = file(id);
            assert_eq!((file.calendar.as_str(), file.country.as_deref()), (id, Some(&id[..2])));
            assert_eq!(file.version.as_deref(), Some("0.109"), "{id}");
            assert!(file.days.is_sorted_by(|a, b| a.date < b.date), "{id}: one entry a date, in order");
            assert!(file.days.iter().all(|day| !day.name.trim().is_empty() && !day.name.contains("estimated")), "{id}");
            let years: BTreeSet<i32> = file.days.iter().map(|day| day.date.year()).collect();
            assert_eq!(years, (2024..=2030).collect(), "{id}");
            let worked_rest_days = file
                .days
                .iter()
                .filter(|day| day.kind == DayKind::Working)
                .all(|day| file.rest.contains(&day.date.weekday()));
            assert!(worked_rest_days, "{id}: only a rest day can be worked in exchange");
        }
        assert_eq!(shipped("XX"), None);
    }

    #[test]
    fn weeks_are_as_people_rest() {
        for id in SHIPPED {
            let rest = match id {
                "BN" => [Weekday::Fri, Weekday::Sun],
                "MY-KDH" | "MY-KTN" | "MY-TRG" => [Weekday::Fri, Weekday::Sat],
                _ => [Weekday::Sat, Weekday::Sun],
            };
            assert_eq!(file(id).rest, rest, "{id}");
        }
    }

    #[test]
    fn known_days_are_there() {
        let check = |id: &str, day: &str, expect: Option<Rest>| {
            assert_eq!(country(id).why_not_working(date(day)), expect, "{id} {day}")
        };
        check("KH", "2024-11-15", Some(Rest::Holiday("Water Festival")));
        check("ID", "2024-08-17", Some(Rest::Holiday("Independence Day")));
        check("ID", "2026-03-23", Some(Rest::Holiday("Eid al-Fitr Joint Holiday")));
        check("TH", "2025-04-14", Some(Rest::Holiday("Songkran Festival")));
        check("SG", "2026-08-10", Some(Rest::Holiday("National Day (observed)")));
        check("PH", "2024-06-12", Some(Rest::Holiday("Independence Day")));
        check("TL", "2024-05-20", Some(Rest::Holiday("Restoration of Independence Day")));
        check("MM", "2025-01-11", None); // a Saturday worked for a day off
        check("VN", "2025-04-26", None);
        check("VN", "2025-05-02", Some(Rest::Holiday("Day off (substituted from 2025-04-26)")));
        check("PH", "2026-11-07", Some(Rest::Weekend)); // an observance on a Saturday is no working day
        check("LA", "2026-07-20", None); // nor is one on a Monday a holiday
        check("MY-KTN", "2024-09-01", Some(Rest::Holiday("National Day (observed)"))); // a Sunday, for a Saturday
        check("MY-KDH", "2024-06-09", None);
    }

    #[test]
    fn lunar_days_to_come_are_marked() {
        let estimated = |id: &str, year: i32| {
            let in_year = |date: NaiveDate| date.year() == year;
            country(id).days().iter().filter(|day| in_year(day.date) && day.certainty == Certainty::Estimated).count()
        };
        assert_eq!(
            [
                estimated("BN", 2026),
                estimated("ID", 2027),
                estimated("MY", 2028),
                estimated("SG", 2028),
                estimated("PH", 2027)
            ],
            [0, 3, 9, 6, 2]
        );
    }
}
