//! HTTP: pages for people, the API for dashboards, the local messenger.
//!
//! Everything is drawn here on the server and works without script. Who asks is a `Caller`, who sees as far as its
//! `Level` in each programme. This module owns the routes, the headers that every answer has, and how a
//! `Problem` is drawn; SQL is in `store`, what an item's signal is in `engine`.

mod api;
mod assets;
mod cache;
pub(crate) mod caller;
mod chart;
mod dashboard;
mod desk;
mod door;
mod frame;
mod messenger;
mod operations;
mod past;
mod picture;
mod problem;
mod reply;
mod say;
mod series;
mod sign_in;
mod signed;
mod spark;
pub(crate) mod status;
mod telegram;
mod tempo;
mod view;
mod visit;
mod words;

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{MatchedPath, Path, Query, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use bots::{ButtonKey, Inbox, preview::Preview};
use engine::{
    Programme,
    message::{ENGLISH, Texts},
    roadmap::Visibility,
};
use sqlx::{PgPool, Postgres, pool::PoolConnection};
use tokio_util::sync::CancellationToken;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};
use uuid::Uuid;

pub use api::Shared;
pub use dashboard::embed::{EmbedFrom, Embedder};
pub use door::{Door, Net, REQUESTS};
pub use operations::operations;
pub use telegram::webhook;
pub use view::Views;

use self::{
    problem::{Kind, Problem, Result},
    say::Say,
    status::{Clock, Level, Status},
    view::Now,
};
use crate::{
    access::Access, evidence::Keeper, metrics::Metrics, programmes::Programmes, store::view::Edition, wall::Hand,
};

/// Moving the clock by a week is the slowest thing anybody can ask for.
const LONGEST_ANSWER: Duration = Duration::from_secs(120);
const LARGEST_FORM: usize = 64 * 1024;

/// What handlers work with.
#[derive(Clone)]
pub struct Web {
    pub pool: PgPool,
    pub programmes: Programmes,
    /// How programmes stand, in memory.
    pub views: Views,
    /// How often one may ask, and from where.
    pub door: Arc<Door>,
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
    /// Who waits for something to happen, and how many may.
    pub shared: Arc<Shared>,
    /// How long answers take is counted there.
    pub metrics: Metrics,
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
    let shared = Arc::new(web.clone());
    let mut pages = dashboard::router()
        .merge(desk::router())
        .merge(sign_in::router())
        .route("/assets/{hash}/{name}", get(assets::asset));
    if web.messenger.is_some() {
        pages = pages.merge(messenger::router());
    }
    pages
        .nest("/api/v1", api::router())
        .route("/problems/{kind}", get(help))
        .merge(operations::router())
        .merge(api::calendar::router())
        .fallback(async |uri: Uri| Problem::not_found("page", uri.path()))
        .method_not_allowed_fallback(async || {
            Problem::new(Kind::MethodNotAllowed, "this address does not take that method")
        })
        .layer(RequestBodyLimitLayer::new(LARGEST_FORM))
        .merge(reply::router())
        .layer(TimeoutLayer::with_status_code(Kind::Unavailable.status(), LONGEST_ANSWER))
        .layer(CatchPanicLayer::custom(|_| Problem::new(Kind::Ours, Kind::Ours.help()).into_response()))
        .layer(from_fn_with_state(web.clone(), own_pages_only))
        .layer(from_fn_with_state(shared.clone(), door::limit))
        .layer(from_fn_with_state(web.clone(), finish))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(shared.clone(), cache::fresh))
        .layer(from_fn_with_state(shared, door::other_sites))
        .layer(from_fn_with_state(web.clone(), operations::timed))
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

    /// The programmes of this server.
    async fn published(&self) -> Result<Vec<Edition>> {
        Ok(self.now(None).await?.editions.clone())
    }

    async fn clock(&self) -> Result<Clock> {
        Ok(self.now(None).await?.clock)
    }

    /// The present, as everybody sees it who asks in this second; with a programme, as far as that level sees.
    async fn now(&self, wanted: Option<(&str, Level)>) -> Result<Arc<Now>> {
        Ok(self.views.now(&self.pool, &self.programmes, wanted).await?)
    }

    async fn programme(&self, id: &str, revision: i32) -> Result<Arc<Programme>> {
        let mut conn = self.connection().await?;
        Ok(self.programmes.revision(&mut conn, id, revision).await?)
    }

    /// The programme that an address names, or the only one.
    async fn visited(&self, named: Option<&String>) -> Option<Arc<Status>> {
        let published = self.published().await.ok()?;
        let id = match (named, published.as_slice()) {
            (Some(id), _) => id.clone(),
            (None, [only]) => only.programme_id.clone(),
            (None, _) => return None,
        };
        self.status(&id, Level(self.level)).await.ok()
    }

    /// How a programme stands now, as far as `level` sees.
    async fn status(&self, id: &str, level: Level) -> Result<Arc<Status>> {
        if id.contains('\0') {
            // no name has it, and the database would not take it
            return Err(Problem::not_found("programme", &id.replace('\0', "")));
        }
        let now = self.now(Some((id, level))).await?;
        now.status((id, level)).cloned().ok_or_else(|| Problem::not_found("programme", id))
    }
}

/// What `type` of a problem leads to: for those who write programs, in English as the API itself.
async fn help(State(web): State<Web>, Path(word): Path<String>) -> Result<Response> {
    let kind =
        Kind::ALL.into_iter().find(|kind| kind.word() == word).ok_or_else(|| Problem::not_found("page", &word))?;
    Ok(frame::message(&web, Say::english(), kind.title(), kind.help(), None).into_response())
}

/// A form that another site's page submits is not what the person before the screen wanted; and where everybody's
/// chats lie open, no site may reach them by giving itself this machine's address.
async fn own_pages_only(State(web): State<Web>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let called_rightly = web.messenger.is_none() || is_called_by_address(request.headers());
    // a reply page's address is itself the secret, and its pages tell no origin
    let knows_the_secret = request.uri().path().starts_with("/r/");
    // no site can make a browser send this by itself
    let has_token = word(request.headers(), header::AUTHORIZATION).is_some_and(|with| with.starts_with("Bearer "));
    if called_rightly && (reads || knows_the_secret || has_token || is_from_here(request.headers())) {
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
    let began = Instant::now();
    let id = Uuid::new_v4().simple().to_string();
    let (uri, asked) = (request.uri().clone(), request.headers().clone());
    // some addresses are secrets: the log has the route, not what was asked
    let route = request.extensions().get::<MatchedPath>().map(|route| route.as_str().to_owned());
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        if let Some(cause) = &problem.cause {
            let route = route.as_deref().unwrap_or("none");
            tracing::error!(request.id = id, http.route = route, "a request failed: {cause}");
        }
        response = drawn(&web, &problem, (&uri, &asked), &id, response).await;
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
    let timing = format!("total;dur={:.2}", began.elapsed().as_secs_f64() * 1000.0);
    for (name, value) in [("x-request-id", id), ("server-timing", timing)] {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    cache::mark_whole(&mut response);
    response
}

async fn drawn(
    web: &Web,
    problem: &Problem,
    (uri, asked): (&Uri, &HeaderMap),
    id: &str,
    mut response: Response,
) -> Response {
    let path = uri.path();
    let (status, mut headers) = (response.status(), std::mem::take(response.headers_mut()));
    headers.remove(header::CONTENT_TYPE);
    headers.remove(header::CONTENT_LENGTH);
    if path.starts_with("/api/") {
        let document = axum::Json(problem.document(path, id));
        let media = [(header::CONTENT_TYPE, "application/problem+json")];
        return (status, headers, (media, document)).into_response();
    }
    let say = visitors(web, problem.kind, uri, asked).await;
    let report = problem.cause.is_some().then(|| id.to_owned());
    let (title, help) = (say.t(problem.kind.key()), say.t(&format!("{}-help", problem.kind.key())));
    let is_understood = problem.is_said || say.lang() == ENGLISH;
    let detail = if is_understood { problem.detail.clone() } else { help };
    (status, headers, frame::message(web, say, &title, &detail, report)).into_response()
}

/// In the languages of whoever visits, as pages choose them: the address's, the browser's, the programme's.
async fn visitors(web: &Web, kind: Kind, uri: &Uri, asked: &HeaderMap) -> Say {
    let query = Query::<BTreeMap<String, String>>::try_from_uri(uri).map(|Query(query)| query).unwrap_or_default();
    let status = match kind {
        // who has no database has no programme
        Kind::Unavailable | Kind::Ours => None,
        Kind::BadParameter
        | Kind::NotFound
        | Kind::MethodNotAllowed
        | Kind::Forbidden
        | Kind::NotKnown
        | Kind::OutOfScope
        | Kind::NotTaken
        | Kind::GoneOn
        | Kind::KeyReused
        | Kind::TooMany
        | Kind::Busy => web.visited(query.get("programme")).await,
    };
    let own = status.as_ref().map_or(&[][..], |status| &status.programme.languages);
    let languages = say::wanted(query.get("lang").map(String::as_str), asked, own);
    Say::new(languages, status.as_ref().map_or_else(Texts::wording, |status| status.programme.texts.clone()))
}

#[cfg(test)]
mod tests;
