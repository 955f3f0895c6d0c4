//! A screen on a wall: large, without anything to press, drawn anew each minute.

use askama::Template;
use axum::{
    http::{HeaderName, HeaderValue},
    response::{IntoResponse, Response},
};
use engine::{chart::StateSignal, roadmap::ItemKind};

use super::{
    super::{
        chart::{Bar, Counts, Look},
        frame::{Frame, page},
        problem::Result,
        status::{ItemStatus, Text},
        visit::Visit,
        words::Mark,
    },
    Draw,
    overview::Deadline,
};

/// In seconds.
const AGAIN: HeaderValue = HeaderValue::from_static("60");
const LINES: usize = 6;

#[derive(Template)]
#[template(path = "wall.html")]
struct Wall {
    frame: Frame,
    title: Text,
    sentence: String,
    bar: String,
    counts: Vec<(Mark, String)>,
    deadlines: Vec<Deadline>,
    late: Vec<Late>,
}

/// What is past its due date.
struct Late {
    id: String,
    title: Text,
    lead: Option<Text>,
    distance: String,
}

pub(super) async fn wall(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let counts = Counts::of(draw.status);
    let number = |(signal, count): (StateSignal, usize)| (draw.say.mark(signal), draw.say.number(count as f64));
    let mut late: Vec<&ItemStatus> =
        draw.status.of_kind(ItemKind::Activity).filter(|it| it.look.signal == StateSignal::Late).collect();
    late.sort_by_key(|it| it.look.days_to_due);
    let wall = Wall {
        frame: visit.frame("wall"),
        title: draw.text(&draw.status.programme.title),
        sentence: counts.sentence(draw.say),
        bar: Bar::of(&counts, draw.say).svg(Look::InPage),
        counts: counts.present().map(number).collect(),
        deadlines: draw.deadlines(LINES),
        late: late.into_iter().take(LINES).map(|it| draw.late(it)).collect(),
    };
    let mut response = page(&wall)?.into_response();
    // in a header, because there is nobody here whose reading it could break off
    response.headers_mut().insert(HeaderName::from_static("refresh"), AGAIN);
    Ok(response)
}

impl Draw<'_> {
    fn late(&self, it: &ItemStatus) -> Late {
        Late {
            id: it.item.id.to_string(),
            title: self.text(&it.item.title),
            lead: self.names(&self.holders(it, engine::roadmap::Role::Responsible)).into_iter().next(),
            distance: it.look.days_to_due.map(|days| self.say.distance(days)).unwrap_or_default(),
        }
    }
}
