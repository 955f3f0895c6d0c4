//! How the API answers: pages of lists, entity tags, and how long an answer may be kept.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

pub(super) use super::super::cache::LONGEST_AGE;
use super::{
    super::{cache, status::Status, view},
    query::Asked,
    rows,
};

/// One page of a list.
#[derive(Serialize)]
struct List<T> {
    items: Vec<T>,
    next_cursor: Option<String>,
    total: usize,
    revision: i32,
    data_as_of: String,
}

pub(super) fn page_answer<T: Serialize>(
    headers: &HeaderMap,
    status: &Status,
    asked: &Asked,
    items: Vec<T>,
    next_cursor: Option<String>,
    total: usize,
) -> Response {
    let data_as_of = rows::instant(status.at, status.programme.zone);
    let link = next_cursor.as_deref().map(|next| asked.link(next));
    let list = List { items, next_cursor, total, revision: status.revision, data_as_of };
    let content = (&list.items, &list.next_cursor, total, status.revision);
    let count = [("x-total-count", total.to_string())];
    let link = link.map(|link| [(header::LINK, link)]);
    (count, link, answer(headers, &content, age(status), &list)).into_response()
}

/// The same content is the same tag, whoever wrote or whatever passed.
fn tag(content: &impl Serialize) -> String {
    let bytes = serde_json::to_vec(content).expect("rows are plain values");
    let hash: String = Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{hash}\"")
}

/// How many seconds an answer may be kept. None: while somebody moves the clock by hand, not at all.
pub(super) fn age(status: &Status) -> Option<i64> {
    cache::age(status, chrono::TimeDelta::zero())
}

/// `content`: all that was asked for, except the moment.
pub(super) fn answer(
    headers: &HeaderMap,
    content: &impl Serialize,
    age: Option<i64>,
    body: impl Serialize,
) -> Response {
    // it is drawn from a view, whose tag it is given; whoever has that already was told so before
    if view::is_seen() {
        return Json(body).into_response();
    }
    let tag = tag(content);
    let cache = age.map_or_else(|| "private, no-cache".to_owned(), |age| format!("private, max-age={age}"));
    let about = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, cache)];
    if cache::is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, Json(body)).into_response()
}
