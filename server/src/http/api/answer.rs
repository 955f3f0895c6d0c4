//! How the API answers: pages of lists, entity tags, and how long an answer may be kept.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{super::status::Status, query::Asked, rows};

/// An answer is kept at most so long, because people answer at any time.
pub(super) const LONGEST_AGE: i64 = 60;

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
    let tag = tag(&(&items, &next_cursor, total, status.revision));
    let data_as_of = rows::instant(status.at, status.programme.zone);
    let link = next_cursor.as_deref().map(|next| asked.link(next));
    let list = List { items, next_cursor, total, revision: status.revision, data_as_of };
    let count = [("x-total-count", total.to_string())];
    let link = link.map(|link| [(header::LINK, link)]);
    (count, link, answer(headers, tag, age(status), list)).into_response()
}

/// Of all that was asked for, except the moment: the same content is the same tag, whoever wrote or whatever passed.
pub(super) fn tag(content: &impl Serialize) -> String {
    let bytes = serde_json::to_vec(content).expect("rows are plain values");
    let hash: String = Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{hash}\"")
}

/// How many seconds an answer may be kept. None: while somebody moves the clock by hand, not at all.
pub(super) fn age(status: &Status) -> Option<i64> {
    if status.clock_is_virtual {
        return None;
    }
    let left = status.next_crossing.map_or(LONGEST_AGE, |next| (next - status.at).num_seconds());
    Some(left.clamp(0, LONGEST_AGE))
}

pub(super) fn answer(headers: &HeaderMap, tag: String, age: Option<i64>, body: impl Serialize) -> Response {
    let cache = age.map_or_else(|| "private, no-cache".to_owned(), |age| format!("private, max-age={age}"));
    let about = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, cache)];
    if matches(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, Json(body)).into_response()
}

/// Weak comparison (RFC 9110, 8.8.3.2).
fn matches(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let given = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|one| one.trim() == "*" || opaque(one) == opaque(tag))
}
