//! How every status comes about, who confirms, how it compares with other public scales, and what is never shown.
//!
//! Numbers of days and months are those that `engine::signal` counts with.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use engine::{
    calendar,
    message::Args,
    signal::{GRACE_DAYS, PERIOD_MONTHS, SOON_DAYS},
};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        visit::Visit,
        words::{self, Mark},
    },
    Draw,
    register::{Around, Ref},
};

/// From so much progress on it counts as substantial.
const SUBSTANTIAL: f64 = 2.0 / 3.0;

/// A step of ours, and the nearest of the Open Government Partnership's completion levels, of the Compact's, and of
/// Open SDG's statuses, by the keys of their words.
const SCALES: [[&str; 4]; 7] = [
    ["method-scale-silent", "ogp-no-evidence", "scale-no-step", "sdg-exploring"],
    ["method-scale-open", "ogp-not-started", "compact-none", "sdg-in-progress"],
    ["method-scale-half", "ogp-limited", "compact-limited", "sdg-in-progress"],
    ["method-scale-most", "ogp-substantial", "compact-limited", "sdg-in-progress"],
    ["method-scale-done", "ogp-complete", "compact-met", "sdg-complete"],
    ["method-scale-over", "ogp-complete", "compact-exceeded", "sdg-complete"],
    ["method-scale-closed", "scale-no-step", "scale-no-step", "sdg-not-applicable"],
];

struct Meaning {
    mark: Mark,
    meaning: String,
}

struct Timely {
    name: String,
    meaning: String,
}

#[derive(Template)]
#[template(path = "method.html")]
struct Method {
    frame: Frame,
    around: Around,
    signals: Vec<Meaning>,
    calendar: Vec<Timely>,
    period: String,
    scales: Vec<[String; 4]>,
    hidden: Vec<String>,
    coordinators: Vec<Ref>,
    data: String,
}

pub(super) async fn method(visit: Visit) -> Result<Response> {
    let (draw, say) = (Draw::new(&visit), &visit.say);
    let hidden = ["method-hidden-person", "method-hidden-words", "method-hidden-entity", "method-hidden-items"];
    let signals = words::SIGNALS.map(|signal| Meaning {
        mark: say.mark(signal),
        meaning: say.t(&format!("method-{}", words::signal_id(signal).0)),
    });
    let share = Args::new().share("share", SUBSTANTIAL);
    let shown = Method {
        frame: visit.frame("method"),
        around: draw.around(draw.headed("method-title"), vec![say.t("method-sentence")]),
        signals: signals.into(),
        calendar: draw.timeliness(),
        period: draw.period(),
        scales: SCALES.iter().map(|row| row.map(|key| say.with(key, &share))).collect(),
        hidden: hidden.iter().map(|key| say.t(key)).collect(),
        coordinators: visit.status.programme.coordinators.iter().map(|id| draw.party(id)).collect(),
        data: visit.url("/data"),
    };
    Ok(page(&shown)?.into_response())
}

impl Draw<'_> {
    fn timeliness(&self) -> Vec<Timely> {
        let say = &self.say;
        let days = |days: i64| Args::new().number("days", days as f64);
        let lines = [
            ("on_time", say.t("method-on_time")),
            ("due_soon", say.with("method-due_soon", &days(SOON_DAYS))),
            ("no_report", say.with("method-silent", &days(GRACE_DAYS))),
            ("overdue", say.t("method-overdue")),
        ];
        lines.into_iter().map(|(id, meaning)| Timely { name: say.label("timeliness", id), meaning }).collect()
    }

    fn period(&self) -> String {
        let (say, programme) = (&self.say, &self.status.programme);
        let today = calendar::local(self.status.at, programme.zone).date();
        let origin = programme.period.map_or_else(|| any_new_year(today), |period| Some(period.from));
        let period = origin.and_then(|origin| calendar::reporting_period(origin, PERIOD_MONTHS, today));
        let args = Args::new().number("months", f64::from(PERIOD_MONTHS));
        match period {
            Some(period) => {
                let args = args.text("from", say.day(*period.start())).text("to", say.day(*period.end()));
                say.with("method-period", &args)
            }
            None => say.with("method-period-none", &args),
        }
    }
}

/// Where a programme has no days of its own, its periods are the quarters of the year.
fn any_new_year(today: NaiveDate) -> Option<NaiveDate> {
    use chrono::Datelike;
    NaiveDate::from_yo_opt(today.year(), 1)
}
