//! One programme in memory, kept up with what is written anywhere.
//!
//! What the clock changed meanwhile is written down for those who follow (`store::crossing`). Everything is read once; then only the items of the rows that the journal has above `Mark::complete`. A new revision,
//! or something that was taken back (`Edition::rewritten`), begins anew. Whoever is cut off in the middle of it leaves a
//! board that is merely behind: the mark moves last, and reading a row twice does no harm.

use std::{collections::BTreeMap, sync::Arc};

use futures::TryStreamExt;
use sqlx::PgConnection;
use uuid::Uuid;

use super::super::status::{Board, Clock, Level, Roadmap, Status, Stored};
use crate::{
    programmes::Programmes,
    store::{
        self,
        crossing::Crossing,
        status::Stand,
        view::{Edition, Head, Pulse},
    },
    watermark::Mark,
};

pub(super) struct Upkeep {
    edition: Edition,
    board: Board,
    mark: Mark,
    /// What the clock changed and nobody has written down yet.
    untold: Vec<Crossing>,
    /// One for each level that somebody has asked for.
    statuses: Vec<Arc<Status>>,
    /// The board has moved on since the statuses were made.
    moved: bool,
}

impl Upkeep {
    pub(super) async fn begin(
        conn: &mut PgConnection,
        programmes: &Programmes,
        edition: &Edition,
        pulse: &Pulse,
    ) -> anyhow::Result<Upkeep> {
        let id = edition.programme_id.as_str();
        // before the items are read: what is written meanwhile is read twice and not never
        let mark = Mark::default().moved_on(conn, pulse.last, pulse.oldest_open).await?;
        let programme = programmes.revision(conn, id, edition.revision).await?;
        let mut in_use = BTreeMap::new();
        for n in store::view::revisions(conn, id).await? {
            in_use.insert(n, programmes.revision(conn, id, n).await?);
        }
        let mut stored = Vec::with_capacity(programme.items.len());
        let mut stands = store::view::all(conn, id);
        while let Some(stand) = stands.try_next().await? {
            // else it was born on a revision that is newer than this edition: there will be another look
            if let Some(programme) = in_use.get(&stand.revision) {
                stored.push(follow(stand, programme));
            }
        }
        drop(stands);
        let mut board = Board::new(Arc::new(Roadmap::new(programme, edition.revision)));
        let told_until = store::crossing::told_until(conn, id).await?;
        let anew = board.keep_up(stored, pulse.at);
        let untold = board.crossings(&anew, told_until);
        let mut upkeep = Upkeep { edition: edition.clone(), board, mark, untold, statuses: Vec::new(), moved: true };
        upkeep.tell(conn).await?;
        Ok(upkeep)
    }

    /// Nothing was taken back and nothing new published.
    pub(super) fn is_of(&self, edition: &Edition) -> bool {
        self.edition == *edition
    }

    pub(super) async fn keep_up(
        &mut self,
        conn: &mut PgConnection,
        programmes: &Programmes,
        pulse: &Pulse,
    ) -> anyhow::Result<()> {
        let id = self.edition.programme_id.as_str();
        // what is known to be complete is known before it is read
        let mark = self.mark.moved_on(conn, pulse.last, pulse.oldest_open).await?;
        let heads = match self.mark.complete {
            Some(complete) if pulse.last <= complete => Vec::new(),
            Some(complete) => store::view::heads(conn, id, complete).await?,
            None => store::view::turns(conn, id).await?,
        };
        let is_news = |head: &Head| self.board.turn(head.instance) != u64::try_from(head.turn).ok();
        let news: Vec<Uuid> = heads.into_iter().filter(is_news).map(|head| head.instance).collect();
        let mut gone_on = Vec::new();
        if !news.is_empty() {
            for stand in store::status::stands(conn, &news).await? {
                let programme = programmes.revision(conn, id, stand.revision).await?;
                gone_on.push(follow(stand, &programme));
            }
        }
        let before = self.board.at();
        let anew = self.board.keep_up(gone_on, pulse.at);
        self.moved |= !anew.is_empty();
        self.untold.extend(self.board.crossings(&anew, before));
        if !self.untold.is_empty() {
            self.tell(conn).await?;
        }
        self.mark = mark;
        Ok(())
    }

    async fn tell(&mut self, conn: &mut PgConnection) -> sqlx::Result<()> {
        if store::crossing::tell(conn, &self.edition.programme_id, self.board.at(), &self.untold).await? {
            self.untold.clear();
        }
        Ok(())
    }

    /// Of each level that was ever asked for, with this one.
    pub(super) fn statuses(&mut self, wanted: Option<Level>, clock: Clock) -> Vec<Arc<Status>> {
        let moved = std::mem::take(&mut self.moved);
        for status in &mut self.statuses {
            let now = if moved { self.board.as_seen(status.level, clock) } else { status.still(clock) };
            *status = Arc::new(now);
        }
        if let Some(level) = wanted.filter(|level| self.statuses.iter().all(|status| status.level != *level)) {
            self.statuses.push(Arc::new(self.board.as_seen(level, clock)));
        }
        self.statuses.clone()
    }
}

fn follow(stand: Stand, programme: &Arc<engine::Programme>) -> Stored {
    let (instance_id, updated_at) = (stand.id, stand.updated_at);
    Stored { programme: programme.clone(), instance_id, instance: stand.body.0, updated_at }
}
