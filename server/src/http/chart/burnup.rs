//! How many activities were to be finished, are reported as finished, and are confirmed, over time.

use chrono::NaiveDate;

use super::{
    super::{say::Say, series::Course},
    Canvas, Look,
};

pub(crate) struct BurnUp<'a> {
    course: &'a Course,
    title: String,
    about: String,
    names: [String; 3],
    /// What stands along the lines below and beside.
    first: String,
    last: String,
    total: String,
    none: String,
}

impl<'a> BurnUp<'a> {
    pub(crate) fn of(course: &'a Course, say: &Say) -> BurnUp<'a> {
        let day = |day: Option<NaiveDate>| day.map(|day| say.day(day)).unwrap_or_default();
        BurnUp {
            course,
            title: say.t("progress-burnup"),
            about: course.sentence(say),
            names: [say.t("progress-planned"), say.t("progress-reported"), say.t("progress-confirmed-name")],
            first: day(course.points.first().map(|point| point.day)),
            last: day(course.points.last().map(|point| point.day)),
            total: say.number(course.total as f64),
            none: say.number(0.0),
        }
    }

    pub(crate) fn svg(&self, look: Look) -> String {
        let (width, height, left) = match look {
            Look::InPage => (360.0, 220.0, 34.0),
            Look::Alone => (720.0, 380.0, 48.0),
        };
        let (top, right, bottom) = (12.0, width - 10.0, height - 56.0);
        let mut canvas = Canvas::new(look, "burnup", width, height);
        let points = &self.course.points;
        let x = |n: usize| left + (right - left) * n as f64 / points.len().saturating_sub(1).max(1) as f64;
        let y = |count: usize| bottom - (bottom - top) * count as f64 / self.course.total.max(1) as f64;
        for (count, label) in [(0, &self.none), (self.course.total, &self.total)] {
            canvas.line("grid", (left, y(count)), (right, y(count)));
            canvas.text("quiet end", (left - 6.0, y(count) + 5.0), label);
        }
        let planned = points.iter().enumerate().map(|(n, point)| (x(n), y(point.planned)));
        canvas.polyline("line planned", planned);
        let known = || points.iter().enumerate().filter_map(|(n, point)| Some((n, point.stood?)));
        canvas.polyline("line reported", known().map(|(n, stood)| (x(n), y(stood.reported))));
        canvas.polyline("line confirmed", known().map(|(n, stood)| (x(n), y(stood.confirmed))));
        canvas.text("quiet", (left, bottom + 18.0), &self.first);
        canvas.text("quiet end", (right, bottom + 18.0), &self.last);
        let step = (right - left) / 3.0;
        for (n, (class, name)) in ["planned", "reported", "confirmed"].into_iter().zip(&self.names).enumerate() {
            let from = left + step * n as f64;
            canvas.line(&format!("line {class}"), (from, bottom + 38.0), (from + 18.0, bottom + 38.0));
            canvas.text("", (from + 24.0, bottom + 43.0), name);
        }
        canvas.finish(&self.title, &self.about)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::super::series::{Point, Stood},
        *,
    };

    #[test]
    fn what_lies_ahead_is_only_planned() {
        let point = |day: &str, planned, stood: Option<(usize, usize)>| Point {
            day: day.parse().unwrap(),
            planned,
            stood: stood.map(|(reported, confirmed)| Stood { reported, confirmed }),
        };
        let points = vec![
            point("2024-05-01", 0, Some((0, 0))),
            point("2024-06-01", 2, Some((4, 1))),
            point("2024-07-01", 4, None),
        ];
        let course = Course { total: 4, points };
        let svg = BurnUp::of(&course, &Say::english()).svg(Look::Alone);
        assert!(svg.contains(r#"<polyline class="line planned" points="48,324 379,168 710,12"/>"#), "{svg}");
        assert!(svg.contains(r#"<polyline class="line reported" points="48,324 379,12"/>"#), "{svg}");
        assert!(svg.contains(r#"<polyline class="line confirmed" points="48,324 379,246"/>"#), "{svg}");
    }
}
