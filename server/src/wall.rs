//! The clock on the wall of those who try things out: moved by hand, while all loops stand still.
//!
//! One task runs the loops and moves the clock, never both at a time: a loop that is in the middle of something would
//! else find itself in another week. Where nobody moves the clock, this only runs the loops.

use std::sync::Arc;

use anyhow::Context;
use bots::preview::Preview;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::shell::Shell;

/// More people do not press at a time.
const WAITING: usize = 16;
/// Without anything planned, the clock is not moved further than this.
const NOTHING_PLANNED: TimeDelta = TimeDelta::days(1);

/// How far somebody wants to move the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// To when something next happens by itself.
    Event,
    Time(TimeDelta),
}

type Asked = (By, oneshot::Sender<anyhow::Result<DateTime<Utc>>>);

/// What asks for moves; cheap to clone.
#[derive(Clone)]
pub struct Hand {
    asked: mpsc::Sender<Asked>,
}

/// What does them.
pub struct Wall {
    shell: Arc<Shell>,
    preview: Arc<Preview>,
    asked: mpsc::Receiver<Asked>,
}

impl Hand {
    /// Returns when everything on the way has happened.
    pub async fn move_on(&self, by: By) -> anyhow::Result<DateTime<Utc>> {
        let (done, moved) = oneshot::channel();
        self.asked.send((by, done)).await.ok().context("the server is stopping")?;
        moved.await.context("the server is stopping")?
    }
}

pub fn wall(shell: Arc<Shell>, preview: Arc<Preview>) -> (Hand, Wall) {
    let (asking, asked) = mpsc::channel(WAITING);
    (Hand { asked: asking }, Wall { shell, preview, asked })
}

impl Wall {
    /// Runs the loops, and moves the clock when asked, until `stop`.
    pub async fn run(mut self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let round = stop.child_token();
            let loops = self.shell.run(round.clone());
            tokio::pin!(loops);
            let asked = tokio::select! {
                () = &mut loops => return,
                Some(asked) = self.asked.recv() => asked,
            };
            round.cancel();
            loops.await;
            let (by, done) = asked;
            // who asked may have gone; the clock is moved all the same
            let _ = done.send(self.move_on(by).await);
        }
    }

    async fn move_on(&self, by: By) -> anyhow::Result<DateTime<Utc>> {
        self.shell.settle().await?;
        let now = self.shell.now().await?;
        let goal = match by {
            By::Event => self.shell.next_event().await?.unwrap_or(now + NOTHING_PLANNED),
            By::Time(time) => now + time,
        };
        loop {
            let stop_at = self.shell.next_event().await?.map_or(goal, |next| next.min(goal));
            self.preview.tell_time(Some(stop_at));
            let reached = self.shell.advance_to(stop_at).await?;
            if reached >= goal {
                return Ok(reached);
            }
        }
    }
}
