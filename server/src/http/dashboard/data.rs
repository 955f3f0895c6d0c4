//! Everything that can be fetched as data, with its address: one table, so that no address stands here that is not there
//! (a test fetches them all).

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
        visit::Visit,
        words::for_address,
    },
    Draw,
    register::Around,
};

/// By the key of its name; `{}` is the programme.
const ADDRESSES: [(&str, &str, &str); 9] = [
    ("data-programme", "/api/v1/programmes/{}", "JSON"),
    ("data-summary", "/api/v1/programmes/{}/summary", "JSON"),
    ("data-activities", "/api/v1/programmes/{}/activities", "JSON"),
    ("data-targets", "/api/v1/programmes/{}/targets", "JSON"),
    ("data-commitments", "/api/v1/programmes/{}/commitments", "JSON"),
    ("data-entities", "/api/v1/programmes/{}/entities", "JSON"),
    ("data-consultations", "/api/v1/programmes/{}/consultations", "JSON"),
    ("data-ledger", "/api/v1/programmes/{}/ledger", "JSON"),
    ("data-feed", "/changes.atom?programme={}", "Atom"),
];

struct Row {
    what: String,
    address: String,
    format: &'static str,
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
    let row = |(key, address, format): (&str, &str, &'static str)| Row {
        what: say.t(key),
        address: address.replace("{}", &programme),
        format,
    };
    let shown = Data {
        frame: visit.frame("data"),
        around: draw.around(draw.headed("data-title"), vec![say.t("data-sentence")]),
        rows: ADDRESSES.into_iter().map(row).collect(),
    };
    Ok(page(&shown)?.into_response())
}
