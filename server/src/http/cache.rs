//! Answers that somebody has already, and answers that somebody else was just given.
//!
//! What is drawn from a view alone has a tag before it is drawn: made of the view's print, the question, the language
//! and who asks. So a 304 costs no query and draws nothing, and the tag differs as soon as anything that may be seen
//! does, be it by a write or by the clock. Such answers are kept beside their view until the next one, at most a second.
//! Which addresses these are stands here, in `Place`: whatever reads tables by itself (the ledger, the desk) is none of
//! them, and neither is a page for somebody with a cookie, on whose page stand things of her own.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use axum::{
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use engine::calendar;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    Web, api,
    caller::Caller,
    say,
    status::Status,
    tempo,
    view::{self, Now},
    word,
};

/// An answer is kept by others at most so many seconds, because people answer at any time.
pub(super) const LONGEST_AGE: i64 = 60;
/// What was then does not change by itself: only what was erased or restricted since is taken out of it, so it is asked for
/// again now and then and never called immutable.
const PAST_AGE: i64 = 600;
/// An answer that is larger is drawn for each who asks.
const LARGEST_KEPT: u64 = 1 << 20;
/// All that is kept beside one view.
const MOST_KEPT: usize = 16 << 20;
const VARY: &str = "accept-encoding, accept-language, authorization, cookie";

/// Below a programme of the API, what is drawn from its view alone.
const OF_THE_API: [&str; 15] = [
    "",
    "summary",
    "activities",
    "targets",
    "commitments",
    "entities",
    "consultations",
    "responsibilities",
    "matrix",
    "timeseries",
    "export",
    "datapackage.json",
    "badge",
    "chart",
    "calendar.ics",
];
/// The pages that are drawn from a view alone, by the first part of their address.
const PAGES: [&str; 16] = [
    "",
    "roadmap",
    "activities",
    "a",
    "matrix",
    "who",
    "e",
    "targets",
    "commitments",
    "consultations",
    "progress",
    "changes",
    "changes.atom",
    "about",
    "wall",
    "embed",
];

/// Where something stands that is drawn from a view alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place<'a> {
    /// Below this programme of the API.
    Api(&'a str),
    /// A page, of the programme that the question names or of the only one.
    Page,
}

impl Place<'_> {
    fn of(path: &str) -> Option<Place<'_>> {
        // what is written in a roundabout way is found by the router and not here
        if path.contains('%') {
            return None;
        }
        if let Some(below) = path.strip_prefix("/api/v1/programmes/") {
            let (programme, rest) = below.split_once('/').unwrap_or((below, ""));
            let first = rest.split('/').next().unwrap_or_default();
            return OF_THE_API.contains(&first).then_some(Place::Api(programme));
        }
        let first = path.strip_prefix('/')?.split('/').next().unwrap_or_default();
        PAGES.contains(&first).then_some(Place::Page)
    }
}

/// Answers that were drawn from one view.
#[derive(Default)]
pub(crate) struct Drawn(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    answers: HashMap<Key, Arc<Kept>>,
    bytes: usize,
}

/// What makes two questions the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    tag: String,
    /// As it was written: it stands in links of the answer.
    query: String,
    encoding: Option<&'static str>,
}

struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

impl Drawn {
    fn find(&self, key: &Key) -> Option<Arc<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).answers.get(key).cloned()
    }

    fn keep(&self, key: Key, kept: Kept) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.bytes + kept.body.len() <= MOST_KEPT {
            shelf.bytes += kept.body.len();
            shelf.answers.insert(key, Arc::new(kept));
        }
    }
}

/// Answers from memory where that is right, and says of every answer of a view until when it may be kept.
pub(super) async fn fresh(State(web): State<Arc<Web>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads {
        let response = next.run(request).await;
        web.views.forget();
        return response;
    }
    let is_of_a_view = !request.headers().contains_key(header::COOKIE) && Place::of(request.uri().path()).is_some();
    if !is_of_a_view {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Some((now, about)) = seen(&web, &mut parts).await else {
        return next.run(Request::from_parts(parts, body)).await;
    };
    if is_known(&parts.headers, &about.tag) {
        return about.dress(StatusCode::NOT_MODIFIED.into_response(), began);
    }
    let encoding = encoding(&parts.headers);
    let key = Key { tag: about.tag.clone(), query: parts.uri.query().unwrap_or_default().to_owned(), encoding };
    if let Some(kept) = now.drawn.find(&key)
        && let Some(pace) = web.door.knock(&web, &mut parts).await
    {
        let body = if parts.method == Method::HEAD { Body::empty() } else { kept.body.clone().into() };
        let mut response = Response::new(body);
        *response.headers_mut() = kept.headers.clone();
        pace.tell(response.headers_mut());
        return about.dress(response, began);
    }
    parts.headers.remove(header::ACCEPT_ENCODING);
    if let Some(encoding) = encoding {
        parts.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding));
    }
    let is_kept = parts.method == Method::GET && !now.clock.is_virtual;
    let response = view::seeing(now.clone(), next.run(Request::from_parts(parts, body))).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let response = if is_kept { kept(&now, key, response).await } else { response };
    about.dress(response, began)
}

/// What the caller sees of the programme that is meant. None: whoever draws the answer says what is wrong.
async fn seen(web: &Web, parts: &mut Parts) -> Option<(Arc<Now>, About)> {
    let caller = Caller::from_request_parts(parts, web).await.ok()?;
    let query = parts.uri.query().unwrap_or_default();
    let named = match Place::of(parts.uri.path())? {
        Place::Api(programme) => Some(programme),
        Place::Page => given(query, "programme").or(caller.own_programme()),
    };
    let programme = match named {
        Some(named) => named.to_owned(),
        None => web.now(None).await.ok()?.only()?.to_owned(),
    };
    let level = caller.level(&programme).ok()?;
    let now = web.now(Some((&programme, level))).await.ok()?;
    let status = now.status((&programme, level))?;
    let about = About::new(status, &now, parts, web.shared.tempo.tick());
    Some((now, about))
}

/// A value of a query that is written plainly.
fn given<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == key).map(|(_, value)| value)
}

/// Lets an answer be given again, if it is small and wholly there.
async fn kept(now: &Now, key: Key, response: Response) -> Response {
    let is_for_one = response.headers().contains_key(header::SET_COOKIE);
    if is_for_one || response.extensions().get::<Whole>().is_none() {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut headers = parts.headers.clone();
    // each answer has its own
    for own in ["x-request-id", "server-timing", "ratelimit", "ratelimit-policy"] {
        headers.remove(own);
    }
    now.drawn.keep(key, Kept { headers, body: body.clone() });
    Response::from_parts(parts, body.into())
}

/// Of an answer that lies in memory as a whole before it is compressed.
#[derive(Clone)]
struct Whole;

/// Marks such answers.
pub(super) fn mark_whole(response: &mut Response) {
    if response.body().size_hint().exact().is_some_and(|size| size <= LARGEST_KEPT) {
        response.extensions_mut().insert(Whole);
    }
}

/// What is said of an answer beside its content.
struct About {
    tag: String,
    cache: String,
    modified: DateTime<Utc>,
    language: String,
    poll_interval: i64,
}

impl About {
    fn new(status: &Status, now: &Now, parts: &Parts, polls: u64) -> About {
        let query = parts.uri.query().unwrap_or_default();
        let languages = say::wanted(given(query, "lang"), &parts.headers, &status.programme.languages);
        let mut hash = Sha256::new();
        let mut say = |part: &[u8]| {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        };
        let past = past(status, parts);
        say(env!("CARGO_PKG_VERSION").as_bytes());
        say(status.programme.id.as_bytes());
        say(&now.rewritten(&status.programme.id).to_be_bytes());
        match past {
            // how it stood then; and of that only what may be seen now
            Some(_) => say(&status.outline().to_be_bytes()),
            None => {
                say(&status.print().to_be_bytes());
                say(today(status).to_string().as_bytes());
            }
        }
        say(status.level.0.as_str().as_bytes());
        say(parts.uri.path().as_bytes());
        for pair in in_order(query) {
            say(pair.as_bytes());
        }
        say(b"?");
        for lang in &languages {
            say(lang.as_str().as_bytes());
        }
        for one in parts.headers.get_all(header::AUTHORIZATION) {
            say(one.as_bytes());
        }
        let hash: String = hash.finalize().iter().take(10).map(|byte| format!("{byte:02x}")).collect();
        About {
            tag: format!("W/\"{}-{hash}\"", status.revision),
            cache: cache(status, past.map_or_else(|| age(status, now.age()), |_| Some(PAST_AGE)), parts),
            modified: past.unwrap_or_else(|| modified(status)),
            poll_interval: tempo::interval(polls, status.next_crossing.map(|next| next - status.at)),
            language: languages.first().map_or("en", |lang| lang.as_str()).to_owned(),
        }
    }

    fn dress(self, mut response: Response, began: Instant) -> Response {
        let headers = response.headers_mut();
        let timing = format!("total;dur={:.2}", began.elapsed().as_secs_f64() * 1000.0);
        let said = [
            (header::ETAG, self.tag),
            (header::CACHE_CONTROL, self.cache),
            (header::LAST_MODIFIED, self.modified.format("%a, %d %b %Y %H:%M:%S GMT").to_string()),
            (header::CONTENT_LANGUAGE, self.language),
            (HeaderName::from_static("x-poll-interval"), self.poll_interval.to_string()),
            (HeaderName::from_static("server-timing"), timing),
        ];
        for (name, value) in said {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
        headers.insert(header::VARY, HeaderValue::from_static(VARY));
        if !headers.contains_key("x-request-id")
            && let Ok(id) = HeaderValue::try_from(Uuid::new_v4().simple().to_string())
        {
            headers.insert("x-request-id", id);
        }
        response
    }
}

/// The pairs of a query, in an order of their own: who asks the same in another order asks the same.
fn in_order(query: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_unstable();
    pairs
}

/// The date where the programme is: some pages show it.
fn today(status: &Status) -> chrono::NaiveDate {
    calendar::local(status.at, status.programme.zone).date()
}

/// The past moment that the API is asked about, if what was then is settled. Whoever moves the clock by hand may go back.
fn past(status: &Status, parts: &Parts) -> Option<DateTime<Utc>> {
    let asked = given(parts.uri.query().unwrap_or_default(), "as_of")?;
    let is_of_the_api = matches!(Place::of(parts.uri.path()), Some(Place::Api(_)));
    (is_of_the_api && !status.clock_is_virtual).then(|| api::settled(asked, status)).flatten()
}

fn cache(status: &Status, age: Option<i64>, parts: &Parts) -> String {
    let is_personal = parts.headers.contains_key(header::AUTHORIZATION);
    let Some(age) = age.filter(|_| !is_personal) else { return "private, no-cache".to_owned() };
    match status.level.0 {
        engine::roadmap::Visibility::Public => format!("public, max-age={age}, stale-while-revalidate=60"),
        engine::roadmap::Visibility::Members
        | engine::roadmap::Visibility::Coordinators
        | engine::roadmap::Visibility::Restricted => format!("private, max-age={age}"),
    }
}

/// How many seconds an answer may be kept: until the clock alone would change it. None: while somebody moves the clock
/// by hand, not at all.
pub(super) fn age(status: &Status, old: chrono::TimeDelta) -> Option<i64> {
    if status.clock_is_virtual {
        return None;
    }
    let tomorrow = calendar::end_of_day(today(status), status.programme.zone);
    let next = status.next_crossing.map_or(tomorrow, |next| next.min(tomorrow));
    Some((next - status.at - old).num_seconds().clamp(0, LONGEST_AGE))
}

/// The newest of write and crossing.
fn modified(status: &Status) -> DateTime<Utc> {
    let midnight = calendar::start_of_day(today(status), status.programme.zone);
    let known = [status.changed_at(), status.crossed_at()].into_iter().flatten();
    known.fold(midnight, DateTime::max)
}

/// Weak comparison (RFC 9110, 8.8.3.2).
pub(super) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &'_ str| tag.trim().trim_start_matches("W/").to_owned();
    let given = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|one| one.trim() == "*" || opaque(one) == opaque(tag))
}

/// The best of what is offered that we have.
fn encoding(headers: &HeaderMap) -> Option<&'static str> {
    let offered = word(headers, header::ACCEPT_ENCODING)?;
    let takes = |name: &str| {
        offered.split(',').any(|one| {
            let (coding, weight) = one.split_once(';').unwrap_or((one, ""));
            let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
            coding.trim().eq_ignore_ascii_case(name) && !refused
        })
    };
    ["br", "gzip"].into_iter().find(|name| takes(name))
}
