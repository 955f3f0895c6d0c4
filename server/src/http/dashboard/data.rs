//! Everything that can be fetched as data, with its address. What the API gives is read from its own table of routes, so
//! that nothing is missing here and nothing stands here that is not there (a test fetches them all).

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        api::offered,
        frame::{Frame, page},
        problem::Result,
        visit::Visit,
        words::for_address,
    },
    Draw,
    register::Around,
};

/// What is no part of the API, by the key of its name; `{}` is the programme.
const OTHERS: [(&str, &[&str], &str); 2] = [
    ("data-feed", &["/changes.atom?programme={}"], "Atom"),
    ("data-embed", &["/embed/summary?programme={}", "/embed/deadlines?programme={}"], "HTML"),
];

struct Row {
    what: String,
    addresses: Vec<String>,
    formats: String,
}

#[derive(Template)]
#[template(path = "data.html")]
struct Data {
    frame: Frame,
    around: Around,
    rows: Vec<Row>,
}

pub(super) async fn data(visit: Visit) -> Result<Response> {
    let (draw, say) = (Draw::new(&visit), &visit.say);
    let programme = for_address(&visit.status.programme.id);
    let of_api = offered(&visit.status.programme.id).map(|one| Row {
        what: say.t(&format!("data-{}", one.word)),
        addresses: one.addresses,
        formats: one.formats,
    });
    let others = OTHERS.into_iter().map(|(key, addresses, format)| Row {
        what: say.t(key),
        addresses: addresses.iter().map(|address| address.replace("{}", &programme)).collect(),
        formats: format.to_owned(),
    });
    let shown = Data {
        frame: visit.frame("data"),
        around: draw.around(draw.headed("data-title"), vec![say.t("data-sentence")]),
        rows: of_api.chain(others).collect(),
    };
    Ok(page(&shown)?.into_response())
}
