//! HTTP: pages for people, the API for dashboards, the local messenger.
//!
//! Everything is drawn here on the server and works without script. Who asks is a `Caller`, who sees as far as its
//! `Level` in each programme. This module owns the routes, the headers that every answer has, and how a
//! `Problem` is drawn; SQL is in `store`, what an item's signal is in `engine`.

mod api;
mod assets;
pub(crate) mod caller;
mod chart;
mod dashboard;
mod frame;
mod messenger;
mod problem;
mod reply;
mod say;
mod series;
mod spark;
pub(crate) mod status;
mod telegram;
mod visit;
mod words;

use std::{net::IpAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use bots::{ButtonKey, Inbox, preview::Preview};
use engine::{Programme, roadmap::Visibility};
use sqlx::{PgPool, Postgres, pool::PoolConnection};
use tokio_util::sync::CancellationToken;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};
use uuid::Uuid;

pub use dashboard::embed::{EmbedFrom, Embedder};
pub use telegram::webhook;

use self::{
    problem::{Kind, Problem, Result},
    status::{Clock, Level, Status},
};
use crate::{
    access::Access,
    evidence::Keeper,
    programmes::Programmes,
    store::{self, status::Published},
    wall::Hand,
};

/// Moving the clock by a week is the slowest thing anybody can ask for.
const LONGEST_ANSWER: Duration = Duration::from_secs(120);
const LARGEST_FORM: usize = 64 * 1024;

/// What handlers work with.
#[derive(Clone)]
pub struct Web {
    pub pool: PgPool,
    pub programmes: Programmes,
    /// How far those see who do not say who they are.
    pub level: Visibility,
    /// Those who do.
    pub access: Access,
    /// Where the server is found from outside.
    pub public_url: Option<String>,
    pub messenger: Option<Messenger>,
    /// Where reply pages hand in what people send, and what seals their buttons.
    pub inbox: Arc<dyn Inbox>,
    pub key: ButtonKey,
    /// Where files are kept, if this server keeps any.
    pub evidence: Option<Keeper>,
    /// Who may show our fragments.
    pub embed_from: EmbedFrom,
    /// Ends what waits for something to happen.
    pub stop: CancellationToken,
}

/// The local messenger, where there is one.
#[derive(Clone)]
pub struct Messenger {
    pub preview: Arc<Preview>,
    pub inbox: Arc<dyn Inbox>,
    /// Moves the clock, where it is virtual.
    pub clock: Option<Hand>,
}

pub fn router(web: Web) -> Router {
    let mut pages = dashboard::router().route("/assets/{hash}/{name}", get(assets::asset));
    if web.messenger.is_some() {
        pages = pages.merge(messenger::router());
    }
    pages
        .nest("/api/v1", api::router())
        .route("/problems/{kind}", get(help))
        .route("/livez", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/healthz", get(ready))
        .fallback(async |uri: Uri| Problem::not_found("page", uri.path()))
        .method_not_allowed_fallback(async || {
            Problem::new(Kind::MethodNotAllowed, "this address does not take that method")
        })
        .layer(RequestBodyLimitLayer::new(LARGEST_FORM))
        .merge(reply::router())
        .layer(TimeoutLayer::with_status_code(Kind::Unavailable.status(), LONGEST_ANSWER))
        .layer(CatchPanicLayer::custom(|_| Problem::new(Kind::Ours, Kind::Ours.help()).into_response()))
        .layer(from_fn_with_state(web.clone(), own_pages_only))
        .layer(from_fn_with_state(web.clone(), finish))
        .layer(CompressionLayer::new())
        .with_state(web)
}

impl Web {
    /// People reach it so, whatever a proxy in between speaks.
    fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    async fn connection(&self) -> Result<PoolConnection<Postgres>> {
        Ok(self.pool.acquire().await?)
    }

    async fn published(&self) -> Result<Vec<Published>> {
        let mut conn = self.connection().await?;
        Ok(store::status::programmes(&mut conn).await?)
    }

    async fn clock(&self) -> Result<Clock> {
        let mut conn = self.connection().await?;
        Ok(status::clock(&mut conn).await?)
    }

    async fn programme(&self, id: &str, revision: i32) -> Result<Arc<Programme>> {
        let mut conn = self.connection().await?;
        Ok(self.programmes.revision(&mut conn, id, revision).await?)
    }

    /// How a programme stands now, as far as `level` sees.
    async fn status(&self, id: &str, level: Level) -> Result<Arc<Status>> {
        let mut conn = self.connection().await?;
        let status = status::load(&mut conn, &self.programmes, id, level).await?;
        status.map(Arc::new).ok_or_else(|| Problem::not_found("programme", id))
    }
}

/// Whether this process can do its work: the database answers.
async fn ready(State(web): State<Web>) -> Result<&'static str> {
    let mut conn = web.connection().await?;
    store::clock::real(&mut conn).await?;
    Ok("ready\n")
}

/// What `type` of a problem leads to.
async fn help(State(web): State<Web>, Path(word): Path<String>) -> Result<Response> {
    let kind =
        Kind::ALL.into_iter().find(|kind| kind.word() == word).ok_or_else(|| Problem::not_found("page", &word))?;
    Ok(frame::message(&web, kind.title(), kind.help(), None).into_response())
}

/// A form that another site's page submits is not what the person before the screen wanted; and where everybody's
/// chats lie open, no site may reach them by giving itself this machine's address.
async fn own_pages_only(State(web): State<Web>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let called_rightly = web.messenger.is_none() || is_called_by_address(request.headers());
    // a reply page's address is itself the secret, and its pages tell no origin
    let knows_the_secret = request.uri().path().starts_with("/r/");
    if called_rightly && (reads || knows_the_secret || is_from_here(request.headers())) {
        return next.run(request).await;
    }
    Problem::new(Kind::Forbidden, Kind::Forbidden.help()).into_response()
}

/// Browsers say where a form comes from; programs say nothing and mean what they do.
fn is_from_here(headers: &HeaderMap) -> bool {
    let origin = word(headers, header::ORIGIN).map(|origin| origin.split_once("://").map_or(origin, |(_, host)| host));
    origin.is_none_or(|origin| word(headers, header::HOST) == Some(origin))
}

fn is_called_by_address(headers: &HeaderMap) -> bool {
    let Some(host) = word(headers, header::HOST) else { return true };
    let name = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
        .map_or(host, |(name, _)| name);
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || address.parse::<IpAddr>().is_ok()
}

fn word(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Draws problems, numbers every answer, and sets what every answer has.
async fn finish(State(web): State<Web>, request: Request, next: Next) -> Response {
    let id = Uuid::new_v4().simple().to_string();
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        response = drawn(&web, &problem, &path, &id, response);
    }
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
        ),
    ];
    let headers = response.headers_mut();
    for (name, value) in fixed {
        // a page may be stricter
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}

fn drawn(web: &Web, problem: &Problem, path: &str, id: &str, mut response: Response) -> Response {
    if let Some(cause) = &problem.cause {
        tracing::error!(request.id = id, http.path = path, "a request failed: {cause}");
    }
    let (status, mut headers) = (response.status(), std::mem::take(response.headers_mut()));
    headers.remove(header::CONTENT_TYPE);
    headers.remove(header::CONTENT_LENGTH);
    if path.starts_with("/api/") {
        let document = axum::Json(problem.document(path, id));
        let media = [(header::CONTENT_TYPE, "application/problem+json")];
        return (status, headers, (media, document)).into_response();
    }
    let report = problem.cause.is_some().then(|| id.to_owned());
    (status, headers, frame::message(web, problem.kind.title(), &problem.detail, report)).into_response()
}

#[cfg(test)]
mod tests;
