//! Pillars against countries: how many activities stand how, each number a link to the list of them.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        chart::{Heat, HeatCell, HeatRow, NONE},
        frame::{Frame, page},
        problem::Result,
        status::Text,
        visit::Visit,
        words::Mark,
    },
    Draw,
};

struct Row {
    title: Text,
    url: String,
    cells: Vec<Cell>,
}

/// One country in one pillar.
struct Cell {
    country: String,
    numbers: Vec<Number>,
}

struct Number {
    mark: Mark,
    count: String,
    url: String,
}

#[derive(Template)]
#[template(path = "matrix.html")]
struct Matrix {
    frame: Frame,
    sentence: String,
    countries: Vec<(String, String)>,
    rows: Vec<Row>,
}

pub(super) async fn matrix(visit: Visit) -> Result<Response> {
    let draw = Draw::new(&visit);
    let heat = Heat::of(draw.status, draw.say);
    let row = |row: &HeatRow| {
        let pillar = row.pillar.as_deref().unwrap_or(NONE);
        let cells = heat.countries.iter().zip(&row.cells);
        let cells = cells.map(|((code, name), cell)| draw.cell(pillar, (code, name), cell)).collect();
        Row { title: row.title.clone(), url: visit.url_with("/activities", &[("pillar", pillar)]), cells }
    };
    let link =
        |(code, name): &(String, String)| (visit.url_with("/activities", &[("country", code.as_str())]), name.clone());
    let shown = Matrix {
        frame: visit.frame("matrix"),
        sentence: heat.sentence().to_owned(),
        rows: heat.rows.iter().map(row).collect(),
        countries: heat.countries.iter().map(link).collect(),
    };
    Ok(page(&shown)?.into_response())
}

impl Draw<'_> {
    fn cell(&self, pillar: &str, (code, name): (&str, &str), cell: &HeatCell) -> Cell {
        let number = |(mark, count): &(Mark, String)| {
            let filters = [("signal", mark.id), ("pillar", pillar), ("country", code)];
            Number { mark: mark.clone(), count: count.clone(), url: self.visit.url_with("/activities", &filters) }
        };
        Cell { country: name.to_owned(), numbers: cell.iter().map(number).collect() }
    }
}
