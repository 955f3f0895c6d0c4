//! The roadmap as a table of months: a row for each activity, a bar from its start to its due date, and where today is.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        chart::{Pillar, Row, Stretch, Timeline},
        frame::{Frame, page},
        problem::Result,
        visit::Visit,
        words::for_address,
    },
    Draw,
};

#[derive(Template)]
#[template(path = "roadmap.html")]
struct Roadmap {
    frame: Frame,
    sentence: String,
    line: Timeline,
    today: Option<String>,
    list: String,
    rows: Vec<Group>,
}

/// A pillar with its activities, in the order of the line.
struct Group {
    rows: Vec<Cells>,
}

/// What stands beside the name of an activity.
struct Cells {
    url: String,
    before: usize,
    bar: Option<Bar>,
    after: usize,
}

/// A bar and the columns under which it lies.
struct Bar {
    columns: usize,
    /// In hundredths of a column.
    x: u32,
    width: u32,
    /// Its words stand at its end, where there is more room.
    is_at_the_end: bool,
}

pub(super) async fn roadmap(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let line = Timeline::of(draw.status, draw.say);
    let columns = line.columns.len();
    let cells = |row: &Row| {
        let url = visit.url(&format!("/a/{}", for_address(&row.id)));
        let Some(bar) = row.bar else { return Cells { url, before: columns, bar: None, after: 0 } };
        let (before, bar) = laid(bar, columns);
        Cells { url, before, after: columns - before - bar.columns, bar: Some(bar) }
    };
    let group = |pillar: &Pillar| Group { rows: pillar.rows.iter().map(cells).collect() };
    let rows = line.pillars.iter().map(group).collect();
    let shown = Roadmap {
        frame: visit.frame("roadmap"),
        sentence: line.sentence().to_owned(),
        today: line.today.map(|at| format!("{:.2}", at)),
        list: visit.url("/activities"),
        rows,
        line,
    };
    Ok(page(&shown)?.into_response())
}

/// How many columns are empty before it, and the bar in those that it touches.
fn laid(bar: Stretch, columns: usize) -> (usize, Bar) {
    let before = (bar.from.floor() as usize).min(columns.saturating_sub(1));
    let until = (bar.to.ceil() as usize).clamp(before + 1, columns.max(before + 1));
    let hundredths = |at: f64| (at.max(0.0) * 100.0).round() as u32;
    let x = hundredths(bar.from - before as f64);
    let width = hundredths(bar.to - bar.from).max(8);
    let is_at_the_end = before * 3 > columns * 2;
    (before, Bar { columns: until - before, x, width, is_at_the_end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_lies_under_the_columns_that_it_touches() {
        let check = |from: f64, to: f64, expect: (usize, usize, u32, u32)| {
            let (before, bar) = laid(Stretch { from, to }, 12);
            assert_eq!((before, bar.columns, bar.x, bar.width), expect, "{from} to {to}");
        };
        check(0.0, 1.4, (0, 2, 0, 140));
        check(2.5, 2.6, (2, 1, 50, 10));
        check(11.0, 12.0, (11, 1, 0, 100));
        check(3.0, 3.0, (3, 1, 0, 8));
    }
}
