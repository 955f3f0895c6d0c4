//! What machines that look after this one ask: whether it lives, whether it can do its work, which version it is, and
//! what it has counted.
//!
//! Whether it lives never touches the database: restarting us mends nothing there. `/metrics` stands on a listener of
//! its own and nowhere else, so that nobody who reads the pages learns how busy our chats are; programmes are counted
//! there as far as members see. Leaves out what is counted (`metrics`).

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use anyhow::Context;
use axum::{
    Json, Router,
    extract::{MatchedPath, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::TimeDelta;
use engine::{
    calendar,
    chart::StateSignal,
    roadmap::{ItemKind, Visibility},
};

use super::{
    Web,
    problem::Result,
    status::{ItemStatus, Level, Status},
};
use crate::{
    metrics::{Connections, Now, Standing},
    store,
};

/// Whoever asks whether we are ready asks again soon and has no patience.
const PATIENCE: Duration = Duration::from_secs(2);
/// What is due is looked for every second; a look that is so old is no longer going on.
const FRESH: Duration = Duration::from_secs(60);
const TEXT: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];

/// What may be asked on the listener of the pages too.
pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/livez", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/healthz", get(ready))
        .route("/version", get(version))
}

/// All of it, for a listener that only operators reach. `backup`: the file that is touched when a backup is finished.
pub fn operations(web: Web, backup: Option<PathBuf>) -> Router {
    let backup: Arc<Option<PathBuf>> = Arc::new(backup);
    let metrics = move |State(web): State<Web>| metrics(web, backup.clone());
    router().route("/metrics", get(metrics)).with_state(web)
}

/// Counts how long answers take, by the route as we have it: an address that somebody made up is no label.
pub(super) async fn timed(State(web): State<Web>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let begun = Instant::now();
    let response = next.run(request).await;
    web.metrics.request(route.as_deref().unwrap_or("none"), response.status().as_u16(), begun.elapsed());
    response
}

async fn version() -> impl IntoResponse {
    Json(serde_json::json!({ "name": "waymark", "version": env!("CARGO_PKG_VERSION") }))
}

/// Says of each thing that is needed whether it is there.
async fn ready(State(web): State<Web>) -> Response {
    let database = tokio::time::timeout(PATIENCE, tables(&web)).await;
    let database = database.unwrap_or_else(|_| Err(anyhow::anyhow!("no answer in time")));
    let (database, migrations) = match database {
        Ok(0) => (Ok(()), Ok(())),
        Ok(missing) => (Ok(()), Err(format!("{missing} of this version are not applied"))),
        Err(error) => {
            tracing::warn!("not ready, the database does not answer: {error:#}");
            (Err("it does not answer".to_owned()), Err("the database does not answer".to_owned()))
        }
    };
    drawn([("database", database), ("migrations", migrations), ("tick", tick(web.metrics.since_tick()))])
        .into_response()
}

fn drawn(checks: [(&str, std::result::Result<(), String>); 3]) -> (StatusCode, String) {
    let is_ready = checks.iter().all(|(_, outcome)| outcome.is_ok());
    let line = |(what, outcome): &(&str, std::result::Result<(), String>)| match outcome {
        Ok(()) => format!("{what}: ok\n"),
        Err(why) => format!("{what}: failed, {why}\n"),
    };
    let head = if is_ready { "ready\n" } else { "not ready\n" };
    let lines = std::iter::once(head.to_owned()).chain(checks.iter().map(line)).collect();
    (if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, lines)
}

fn tick(since: Duration) -> std::result::Result<(), String> {
    match since {
        since if since <= FRESH => Ok(()),
        since => Err(format!("what is due was last looked for {} s ago", since.as_secs())),
    }
}

/// How many of our migrations are missing.
async fn tables(web: &Web) -> anyhow::Result<usize> {
    let mut conn = web.pool.acquire().await.context("no connection")?;
    store::missing_migrations(&mut conn).await
}

async fn metrics(web: Web, backup: Arc<Option<PathBuf>>) -> Result<Response> {
    let mut programmes = Vec::new();
    for one in web.published().await? {
        let status = web.status(&one.programme_id, Level(web.level.max(Visibility::Members))).await?;
        programmes.push(standing(&status));
    }
    let (waiting, oldest_s) = {
        let mut conn = web.connection().await?;
        let (waiting, oldest) = store::outbox::waiting(&mut conn).await?;
        let now = store::clock::real(&mut conn).await?;
        (waiting, oldest.map_or(TimeDelta::zero(), |oldest| now - oldest).as_seconds_f64().max(0.0))
    };
    let (open, idle) = (web.pool.size(), web.pool.num_idle());
    let connections = Connections { open, idle, most: web.pool.options().get_max_connections() };
    // a file that is not there yet is a backup that was never made
    let made = |path: &PathBuf| std::fs::metadata(path).and_then(|about| about.modified());
    let backup = (*backup).as_ref().map(|path| made(path).unwrap_or(SystemTime::UNIX_EPOCH));
    let text = web.metrics.text(&Now { programmes, waiting, oldest_s, connections, backup });
    Ok((TEXT, text).into_response())
}

fn standing(status: &Status) -> Standing {
    let activities: Vec<&ItemStatus> = status.of_kind(ItemKind::Activity).collect();
    let with = |signal| activities.iter().filter(|a| a.look.signal == signal).count();
    let expected: Vec<_> = activities.iter().filter(|a| is_under_way(status, a)).collect();
    Standing {
        programme: status.programme.id.clone(),
        signals: StateSignal::ALL.map(|signal| (signal, with(signal))).to_vec(),
        overdue: activities.iter().filter(|a| a.look.days_to_due.is_some_and(|days| days < 0)).count(),
        received: expected.iter().filter(|a| a.look.reported_this_period).count(),
        expected: expected.len(),
    }
}

fn is_under_way(status: &Status, it: &ItemStatus) -> bool {
    let today = calendar::local(status.at, status.zone_of(&it.item)).date();
    let has_begun = it.instance.start.is_none_or(|start| start <= today);
    has_begun && !matches!(it.look.signal, StateSignal::Done | StateSignal::Closed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_which_part_is_missing() {
        let check = |database: std::result::Result<(), String>, since, status, says: &str| {
            let (was, said) = drawn([("database", database), ("migrations", Ok(())), ("tick", tick(since))]);
            assert_eq!((was.as_u16(), said.as_str()), (status, says));
        };
        let fresh = Duration::from_secs(1);
        check(Ok(()), fresh, 200, "ready\ndatabase: ok\nmigrations: ok\ntick: ok\n");
        let away = Err("it does not answer".to_owned());
        check(away, fresh, 503, "not ready\ndatabase: failed, it does not answer\nmigrations: ok\ntick: ok\n");
        let asleep =
            "not ready\ndatabase: ok\nmigrations: ok\ntick: failed, what is due was last looked for 61 s ago\n";
        check(Ok(()), Duration::from_secs(61), 503, asleep);
    }
}
