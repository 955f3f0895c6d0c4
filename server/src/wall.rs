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

use crate::{shell::Shell, store::clock};

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
        let told = clock::virtual_now(&mut *self.shell.pool.acquire().await?).await?;
        let now = told.context("the clock is real and cannot be moved")?;
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use bots::{BotId, Bots, Chat};

    use super::*;
    use crate::{
        command::folder,
        postgres::ScratchPostgres,
        publish::{Policy, publish},
        store,
    };

    /// The shipped programme on the morning of 1 May 2024, a holiday, with a phone for everybody.
    async fn world() -> (Arc<Shell>, Arc<Preview>) {
        let pool = ScratchPostgres::shared(&store::MIGRATOR).await.unwrap().database().await.unwrap();
        let preview = Arc::new(Preview::default());
        let shell = Arc::new(Shell::new(pool, Bots::default().with_local(preview.clone())).await.unwrap());
        let mut conn = shell.pool.acquire().await.unwrap();
        let begin = "2024-05-01T02:00:00Z".parse().unwrap();
        store::clock::set(&mut conn, Some(begin)).await.unwrap();
        let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
        publish(&shell.pool, &shell.programmes, &files, Policy::Refuse, "test").await.unwrap();
        let bot = BotId::local();
        let platform = bot.platform.as_str();
        store::programme::add_local_accounts(&mut conn, "asean-wps-cop", platform, &bot.name, begin).await.unwrap();
        for reached in store::status::reached_on(&mut conn, platform).await.unwrap() {
            preview.open_chat(&Chat(reached.chat)).unwrap();
        }
        drop(conn);
        (shell, preview)
    }

    #[tokio::test]
    async fn a_week_passes_and_each_message_comes_at_its_own_time() {
        let (shell, preview) = world().await;
        let (hand, wall) = wall(shell.clone(), preview.clone());
        let stop = CancellationToken::new();
        let running = tokio::spawn(wall.run(stop.clone()));

        let first = hand.move_on(By::Event).await.unwrap();
        assert!(first > "2024-05-01T02:00:00Z".parse::<DateTime<Utc>>().unwrap());
        let begun = shell.now().await.unwrap();
        let reached = hand.move_on(By::Time(TimeDelta::weeks(1))).await.unwrap();
        assert_eq!(reached, begun + TimeDelta::weeks(1));
        assert_eq!(shell.now().await.unwrap(), reached, "and there it stands");

        let conversations = preview.conversations();
        let times: Vec<DateTime<Utc>> = conversations.iter().flat_map(|c| c.entries.iter().map(|e| e.at)).collect();
        let days: std::collections::BTreeSet<_> = times.iter().map(|at| at.date_naive()).collect();
        assert!(days.len() > 2, "messages of several days, each shown at its own: {days:?}");
        assert!(times.iter().all(|at| *at <= reached));
        stop.cancel();
        running.await.unwrap();
        assert!(hand.move_on(By::Event).await.is_err(), "nobody moves it any more");
    }

    #[tokio::test]
    async fn a_real_clock_is_not_moved() {
        let (shell, preview) = world().await;
        store::clock::set(&mut shell.pool.acquire().await.unwrap(), None).await.unwrap();
        let (hand, wall) = wall(shell, preview);
        let stop = CancellationToken::new();
        let running = tokio::spawn(wall.run(stop.clone()));
        assert!(hand.move_on(By::Time(TimeDelta::hours(1))).await.is_err());
        stop.cancel();
        running.await.unwrap();
    }
}
