//! How a number went over time, from the journal: each point is what `as_of` tells of that moment.
//!
//! Points lie at the midnights where the programme is at home at which days, weeks, months or quarters begin, and at
//! the end. Between two points only the last step of an item is read, and there is a bound to both, so that a long
//! range costs no more than a short one.

use std::collections::BTreeMap;

use axum::{extract::Path, response::Response};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use engine::{calendar, ids::Lang};

use super::{
    super::{
        past::Past,
        problem::Result,
        status::{ItemStatus, Status},
    },
    ask::{Ask, ends},
    matrix::{Axis, Place, measure},
    parameter::{Key, refuse},
    query::{Asked, begins},
    responsibilities::of_kinds,
    rows::{Rows, instant},
    shapes::Point,
};

const MOST_POINTS: usize = 400;
/// Of items times points: what is looked at for one answer.
const MOST_LOOKS: usize = 1_000_000;

type Numbers = Vec<(Place, Option<f64>)>;

pub(super) async fn timeseries(ask: Ask, Path(p): Path<String>) -> Result<Response> {
    let status = ask.status(&p).await?;
    let past = Past::of(&ask.web, status.clone()).await?;
    let moments = moments(&ask.asked, &status, past.begins())?;
    let languages = ask.asked.languages(&status);
    let read = past.each(&moments, |then| (then.at, numbers(&ask.asked, then, &languages))).await?;
    let series = series(&read);
    let nothing = if ask.asked.word(Key::Metric) == Some("progress") { None } else { Some(0.0) };
    let mut items = Vec::new();
    for (at, numbers) in &read {
        let ts = instant(*at, status.programme.zone);
        for place in &series {
            let number = numbers.iter().find(|(one, _)| one.key() == place.key()).map(|(_, number)| *number);
            let (series, series_label) = (place.word.clone(), place.label.clone());
            items.push(Point { ts: ts.clone(), series, series_label, value: number.unwrap_or(nothing) });
        }
    }
    let total = items.len();
    ask.list::<Point>(&status, items, None, total)
}

/// All that there are at some moment, as they are called at the last.
fn series(read: &[(DateTime<Utc>, Numbers)]) -> Vec<&Place> {
    let places = read.iter().flat_map(|(_, numbers)| numbers.iter().map(|(place, _)| place));
    let latest: BTreeMap<Option<&str>, &Place> = places.map(|place| (place.key(), place)).collect();
    let mut series: Vec<&Place> = latest.into_values().collect();
    series.sort();
    series
}

fn numbers(asked: &Asked, then: &Status, languages: &[Lang]) -> Numbers {
    let rows = Rows { status: then, languages };
    let metric = asked.word(Key::Metric).unwrap_or("count");
    let by = asked.word(Key::By).unwrap_or("signal");
    let mut items: BTreeMap<Place, Vec<&ItemStatus>> = BTreeMap::new();
    for it in of_kinds(asked, then).filter(|it| asked.wants(then, it)) {
        let places = Axis::read(by).map_or_else(|| vec![Place::all()], |axis| rows.places(it, axis));
        places.into_iter().for_each(|place| items.entry(place).or_default().push(it));
    }
    items.into_iter().map(|(place, items)| (place, measure(then, &items, metric))).collect()
}

/// The points that are asked for, the first one first.
fn moments(asked: &Asked, now: &Status, published: Option<DateTime<Utc>>) -> Result<Vec<DateTime<Utc>>> {
    let zone = now.programme.zone;
    let to = asked.moment(Key::To).map_or(now.at, |moment| ends(moment, now)).min(now.at);
    let beginning = published.unwrap_or(now.at);
    let from = asked.moment(Key::From).map_or(beginning, |moment| begins(moment, now)).max(beginning);
    let step = asked.word(Key::Step).unwrap_or("month");
    let mut day = first_day(calendar::local(from, zone).date(), step);
    let mut moments = Vec::new();
    loop {
        let at = calendar::start_of_day(day, zone);
        if at >= to {
            break;
        }
        if at >= from {
            moments.push(at);
        }
        if moments.len() >= MOST_POINTS || moments.len().saturating_mul(now.items.len()) > MOST_LOOKS {
            return Err(refuse(
                Key::Step,
                format!(
                    "these are more than {MOST_POINTS} points, or too many items for so many: ask for a longer step or a shorter time"
                ),
            ));
        }
        let Some(next) = next_day(day, step) else { break };
        day = next;
    }
    if from <= to {
        moments.push(to);
    }
    Ok(moments)
}

/// When the step begins that a day lies in.
fn first_day(day: NaiveDate, step: &str) -> NaiveDate {
    let back = match step {
        "day" => Some(day),
        "week" => day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))),
        "quarter" => NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1),
        _ => day.with_day(1),
    };
    back.unwrap_or(day)
}

fn next_day(day: NaiveDate, step: &str) -> Option<NaiveDate> {
    match step {
        "day" => day.checked_add_days(Days::new(1)),
        "week" => day.checked_add_days(Days::new(7)),
        "quarter" => day.checked_add_months(Months::new(3)),
        _ => day.checked_add_months(Months::new(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_begin_where_calendars_begin_them() {
        let check = |day: &str, step: &str, first: &str, next: &str| {
            let (day, first, next): (NaiveDate, NaiveDate, NaiveDate) =
                (day.parse().unwrap(), first.parse().unwrap(), next.parse().unwrap());
            assert_eq!((first_day(day, step), next_day(first, step)), (first, Some(next)), "{day} by {step}");
        };
        check("2024-06-13", "day", "2024-06-13", "2024-06-14");
        check("2024-06-13", "week", "2024-06-10", "2024-06-17");
        check("2024-06-13", "month", "2024-06-01", "2024-07-01");
        check("2024-06-13", "quarter", "2024-04-01", "2024-07-01");
        check("2024-12-31", "quarter", "2024-10-01", "2025-01-01");
    }
}
