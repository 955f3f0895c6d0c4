//! The same changes as a stream of server-sent events, for pages that stay open.
//!
//! One event for each step that may be seen, with the cursor behind it as its id, so a client that comes back with
//! `Last-Event-ID` goes on where it was. Without one the stream begins now. Streams are counted: who comes too many asks
//! `changes` instead. Whatever goes wrong on the way ends the stream, and the client comes back by itself.

use std::{collections::VecDeque, convert::Infallible, time::Duration};

use axum::{
    extract::{Path, State},
    http::request::Parts,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::stream;
use tokio::sync::OwnedSemaphorePermit;

use super::{
    super::{
        Web,
        problem::{Kind, Problem, Result},
    },
    changes::{Cursor, Follower},
    parameter::Key,
    query::Asked,
    shapes::ChangeRow,
};

/// Events that are held ready for one stream.
const AT_ONCE: usize = 100;
/// After which a client comes back.
const RETRY: Duration = Duration::from_secs(5);
/// Proxies give up connections on which nothing is said.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

pub(super) async fn events(
    State(web): State<Web>,
    Path(p): Path<String>,
    asked: Asked,
    mut parts: Parts,
) -> Result<Response> {
    let Ok(place) = web.shared.streams.clone().try_acquire_owned() else {
        return Err(Problem::new(Kind::Busy, Kind::Busy.help()));
    };
    let follower = Follower { web, programme: p, lang: asked.lang(), limit: AT_ONCE };
    let last = parts.headers.get("last-event-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    let since = last.or(asked.word(Key::Since).map(str::to_owned)).unwrap_or_else(|| "latest".to_owned());
    let from = follower.begin(Some(&since), &mut parts).await?;
    let listener = Listener { follower, parts, from, ready: VecDeque::new(), has_begun: false, _place: place };
    let events = stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    // proxies that collect an answer before they hand it on
    let unbuffered = [("x-accel-buffering", "no")];
    Ok((unbuffered, Sse::new(events).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE))).into_response())
}

struct Listener {
    follower: Follower,
    parts: Parts,
    from: Cursor,
    ready: VecDeque<(Cursor, ChangeRow)>,
    has_begun: bool,
    _place: OwnedSemaphorePermit,
}

impl Listener {
    async fn next(&mut self) -> Option<Event> {
        if !self.has_begun {
            self.has_begun = true;
            // an event without data is not told, but its id is kept
            return Some(Event::default().retry(RETRY).id(self.from.to_string()));
        }
        loop {
            if self.follower.web.stop.is_cancelled() {
                return None;
            }
            if let Some((cursor, row)) = self.ready.pop_front() {
                return Event::default().id(cursor.to_string()).event("changed").json_data(row).ok();
            }
            let told = self.follower.read(self.from, &mut self.parts).await.ok()?;
            self.from = told.next;
            self.ready = told.rows;
            if self.ready.is_empty() && !told.more {
                self.follower.wait(self.from, told.look_at, None).await.ok()?;
            }
        }
    }
}
