//! Charts as pictures, for reports and pages of others: the same ones that our pages show, as SVG or PNG.
//!
//! They are drawn from what the caller may see and carry their own style. A picture that somebody has already is not
//! painted again: what it is drawn from decides its tag. Leaves out what they look like (`chart`) and painting (`picture`).

use std::sync::Arc;

use axum::{extract::Path, response::Response, routing::get};

use super::{
    super::{
        chart::{Bar, BurnUp, Counts, Heat, Look, Timeline},
        past::Past,
        picture,
        problem::{Problem, Result},
        say::Say,
        series::{Course, Stood},
        status::Status,
    },
    ask::Ask,
    media::{PNG, SVG, media, tagged, with_body},
    parameter::Key,
    route::Route,
};

pub(super) const ROUTES: &[Route] = &[Route::get(
    "/programmes/{p}/chart/{file}",
    "A chart as a picture: `bar`, `heatmap`, `burnup` or `gantt`, with `.svg` or `.png`.",
    || get(chart),
)
.asks(&[Key::Lang])
.media(&["image/svg+xml", "image/png"])
.files(&["bar.svg", "bar.png", "heatmap.svg", "heatmap.png", "burnup.svg", "burnup.png", "gantt.svg", "gantt.png"])];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Bar,
    Heatmap,
    BurnUp,
    Gantt,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Svg,
    Png,
}

async fn chart(ask: Ask, Path((p, file)): Path<(String, String)>) -> Result<Response> {
    let (which, form) = chosen(&file).ok_or_else(|| Problem::not_found("chart", &file))?;
    let status = ask.status(&p).await?;
    let say = Say::new(ask.asked.languages(&status), status.programme.texts.clone());
    let svg = drawn(&ask, which, &status, &say).await?;
    if form == Form::Svg {
        return Ok(media(&ask.headers, &status, SVG, svg));
    }
    let response = tagged(&ask.headers, &status, svg.as_bytes());
    if !response.status().is_success() {
        return Ok(response);
    }
    Ok(with_body(response, PNG, picture::png(svg).await?))
}

fn chosen(file: &str) -> Option<(Which, Form)> {
    let (name, end) = file.rsplit_once('.')?;
    let which = match name {
        "bar" => Which::Bar,
        "heatmap" => Which::Heatmap,
        "burnup" => Which::BurnUp,
        "gantt" => Which::Gantt,
        _ => return None,
    };
    let form = match end {
        "svg" => Form::Svg,
        "png" => Form::Png,
        _ => return None,
    };
    Some((which, form))
}

async fn drawn(ask: &Ask, which: Which, status: &Arc<Status>, say: &Say) -> Result<String> {
    Ok(match which {
        Which::Bar => Bar::of(&Counts::of(status), say).svg(Look::Alone),
        Which::Heatmap => Heat::of(status, say).svg(Look::Alone),
        Which::Gantt => Timeline::of(status, say).svg(Look::Alone),
        Which::BurnUp => {
            let past = Past::of(&ask.web, status.clone()).await?;
            let stood = past.each(&Course::moments(status), |then| (then.at, Stood::of(then))).await?;
            BurnUp::of(&Course::of(status, &stood), say).svg(Look::Alone)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_is_asked_for_by_its_name_and_form() {
        let check = |file, expect| assert_eq!(chosen(file), expect, "{file}");
        check("bar.svg", Some((Which::Bar, Form::Svg)));
        check("heatmap.png", Some((Which::Heatmap, Form::Png)));
        check("burnup.svg", Some((Which::BurnUp, Form::Svg)));
        check("gantt.png", Some((Which::Gantt, Form::Png)));
        check("pie.svg", None);
        check("bar.gif", None);
        check("bar", None);
    }
}
