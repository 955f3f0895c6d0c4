//! How far the roadmap has come: planned, reported and confirmed over time, and who reported in each period.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use engine::message::Args;

use super::{
    super::{
        chart::{BurnUp, Look},
        frame::{Frame, page},
        past::Past,
        problem::Result,
        series::{Course, Period, Stood},
        visit::Visit,
    },
    Draw,
};

struct Point {
    date: NaiveDate,
    day: String,
    planned: String,
    reported: String,
    confirmed: String,
}

struct Rate {
    period: String,
    expected: String,
    reported: String,
    share: String,
    /// Of a hundred, for its bar; none: nobody was to report.
    percent: Option<u32>,
}

#[derive(Template)]
#[template(path = "progress.html")]
struct Progress {
    frame: Frame,
    sentence: String,
    chart: Option<String>,
    points: Vec<Point>,
    rates: Vec<Rate>,
}

pub(super) async fn progress(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let past = Past::of(&visit.web, visit.status.clone()).await?;
    let stood = past.each(&Course::moments(draw.status), |then| (then.at, Stood::of(then))).await?;
    let course = Course::of(draw.status, &stood);
    let begun = Period::begun(draw.status);
    let moments: Vec<_> = begun.iter().map(|(_, _, at)| *at).collect();
    let named = |at| begun.iter().find(|(_, _, end)| *end == at).map(|(from, to, _)| (*from, *to));
    let periods = past.each(&moments, |then| Some(Period::of(then, named(then.at)?))).await?;
    let shown = Progress {
        frame: visit.frame("progress"),
        sentence: course.sentence(draw.say),
        chart: (course.total > 0).then(|| BurnUp::of(&course, draw.say).svg(Look::InPage)),
        points: course.points.iter().map(|point| draw.point(point)).collect(),
        rates: periods.into_iter().flatten().map(|period| draw.rate(period)).collect(),
    };
    Ok(page(&shown)?.into_response())
}

impl Draw<'_> {
    fn point(&self, point: &super::super::series::Point) -> Point {
        let count = |count: usize| self.say.number(count as f64);
        let then =
            |of: fn(&Stood) -> usize| point.stood.map_or_else(|| self.say.t("unknown"), |stood| count(of(&stood)));
        Point {
            date: point.day,
            day: self.say.day(point.day),
            planned: count(point.planned),
            reported: then(|stood| stood.reported),
            confirmed: then(|stood| stood.confirmed),
        }
    }

    fn rate(&self, period: Period) -> Rate {
        let days = Args::new().day("from", period.from).day("to", period.to);
        let part = period.reported as f64 / period.expected.max(1) as f64;
        Rate {
            period: self.say.with("roadmap-from-to", &days),
            expected: self.say.number(period.expected as f64),
            reported: self.say.number(period.reported as f64),
            share: if period.expected == 0 { self.say.t("unknown") } else { self.say.percent(part) },
            percent: (period.expected > 0).then_some((part * 100.0).round() as u32),
        }
    }
}
