//! Answers of the API that are no JSON: calendars and pictures, with the same tags and ages.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    super::status::Status,
    answer::{age, answer},
};

pub(super) const SVG: &str = "image/svg+xml; charset=utf-8";
const OWN_STYLE: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
pub(super) const PNG: &str = "image/png";
pub(super) const CALENDAR: &str = "text/calendar; charset=utf-8";

/// `body` as it is, unless whoever asks has it already.
pub(super) fn media(headers: &HeaderMap, status: &Status, media: &'static str, body: impl Into<Vec<u8>>) -> Response {
    let body = body.into();
    let response = tagged(headers, status, &body);
    if response.status() == StatusCode::OK { with_body(response, media, body) } else { response }
}

/// An answer without its body, or that nothing has changed: for what is made of `source` and takes long to make.
pub(super) fn tagged(headers: &HeaderMap, status: &Status, source: &[u8]) -> Response {
    answer(headers, &source, age(status), ())
}

pub(super) fn with_body(mut response: Response, media: &'static str, body: Vec<u8>) -> Response {
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    response.headers_mut().remove(header::CONTENT_LENGTH);
    if media == SVG {
        // opened by itself it is a document, which brings its style along and nothing else
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(OWN_STYLE));
    }
    *response.body_mut() = Body::from(body);
    response
}
