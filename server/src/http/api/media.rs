//! Answers of the API that are no JSON: calendars and pictures, with the same tags and ages.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    super::status::Status,
    answer::{age, answer, tag},
};

pub(super) const SVG: &str = "image/svg+xml; charset=utf-8";
pub(super) const CALENDAR: &str = "text/calendar; charset=utf-8";

/// `body` as it is, unless whoever asks has it already.
pub(super) fn media(headers: &HeaderMap, status: &Status, media: &'static str, body: impl Into<Vec<u8>>) -> Response {
    let body = body.into();
    let mut response = answer(headers, tag(&body), age(status), ());
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        response.headers_mut().remove(header::CONTENT_LENGTH);
        *response.body_mut() = Body::from(body);
    }
    response
}
