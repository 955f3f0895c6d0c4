//! Where Telegram hands in updates, for those who let themselves be called.
//!
//! 200 only once the update is stored and committed; 401 to whoever does not know the secret; 503 if it could not be
//! stored, and Telegram hands it in again. None of what pages need (sessions, forms, origins) holds here.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use bots::{
    Inbox,
    telegram::{NotTaken, Telegram},
};
use tower_http::{catch_panic::CatchPanicLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

const SECRET: &str = "x-telegram-bot-api-secret-token";
/// A message with all that it replies to is far smaller.
const LARGEST_UPDATE: usize = 1 << 20;
const LONGEST_ANSWER: Duration = Duration::from_secs(30);

type Called = (Arc<Telegram>, Arc<dyn Inbox>);

/// The route of the webhook, if the bot has one.
pub fn webhook(telegram: &Arc<Telegram>, inbox: Arc<dyn Inbox>) -> Option<Router> {
    let path = telegram.webhook()?;
    let routes = Router::new()
        .route(&path, post(take))
        .layer(RequestBodyLimitLayer::new(LARGEST_UPDATE))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(CatchPanicLayer::new());
    Some(routes.with_state((telegram.clone(), inbox)))
}

async fn take(State((telegram, inbox)): State<Called>, headers: HeaderMap, body: Bytes) -> Response {
    let secret = headers.get(SECRET).and_then(|secret| secret.to_str().ok()).unwrap_or_default();
    match telegram.take(&*inbox, secret, &body).await {
        Ok(Some(answer)) => axum::Json(answer).into_response(),
        Ok(None) => StatusCode::OK.into_response(),
        Err(NotTaken::WrongSecret) => StatusCode::UNAUTHORIZED.into_response(),
        Err(NotTaken::NotStored(_)) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
