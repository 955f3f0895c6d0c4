//! A programme as it stood at a past moment, rebuilt from the journal.
//!
//! The programme is the revision of that moment, and each item stands as after its last step till then, so an answer is
//! what was shown then, but for what was erased (the journal itself forgets it) or restricted since: what may not be
//! seen today is not seen in the past either.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};
use engine::Programme;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    Web,
    problem::Result,
    status::{Clock, Status, Stored},
};
use crate::store::{self, past::Stood};

/// A programme's past, as far as somebody sees who sees it now.
pub(crate) struct Past<'a> {
    web: &'a Web,
    now: Arc<Status>,
    revisions: Vec<(i32, DateTime<Utc>)>,
}

impl<'a> Past<'a> {
    pub(crate) async fn of(web: &'a Web, now: Arc<Status>) -> Result<Past<'a>> {
        let mut conn = web.connection().await?;
        let revisions = store::past::revisions(&mut conn, &now.programme.id).await?;
        Ok(Past { web, now, revisions })
    }

    /// When it was first published.
    pub(crate) fn begins(&self) -> Option<DateTime<Utc>> {
        self.revisions.first().map(|(_, at)| *at)
    }

    /// None: nothing was published yet.
    pub(crate) async fn at(&self, at: DateTime<Utc>) -> Result<Option<Status>> {
        let mut conn = self.web.connection().await?;
        let Some((n, programme)) = self.revision(&mut conn, at).await? else { return Ok(None) };
        let mut stored = Vec::new();
        for stood in store::past::stood(&mut conn, &instances(&programme), at).await? {
            stored.push(self.stored(&mut conn, stood).await?);
        }
        Ok(Some(self.then(programme, n, stored, at)))
    }

    /// What `read` makes of each of these moments, the earlier first; what was before the first publication is left out.
    pub(crate) async fn each<T>(&self, moments: &[DateTime<Utc>], read: impl Fn(&Status) -> T) -> Result<Vec<T>> {
        let mut conn = self.web.connection().await?;
        let mut known: Vec<Uuid> = Vec::new();
        for (n, _) in &self.revisions {
            let programme = self.web.programmes.revision(&mut conn, &self.now.programme.id, *n).await?;
            known.extend(instances(&programme));
        }
        known.sort_unstable();
        known.dedup();
        let mut steps = store::past::stood_at(&mut conn, &known, moments).await?.into_iter().peekable();
        let mut stand: BTreeMap<Uuid, Stored> = BTreeMap::new();
        let mut made = Vec::new();
        for (place, at) in moments.iter().enumerate() {
            while let Some(stood) = steps.next_if(|stood| usize::try_from(stood.moment).is_ok_and(|m| m <= place)) {
                let stored = self.stored(&mut conn, stood).await?;
                stand.insert(stored.instance_id, stored);
            }
            if let Some((n, programme)) = self.revision(&mut conn, *at).await? {
                made.push(read(&self.then(programme, n, stand.values().cloned().collect(), *at)));
            }
        }
        Ok(made)
    }

    async fn revision(&self, conn: &mut PgConnection, at: DateTime<Utc>) -> Result<Option<(i32, Arc<Programme>)>> {
        let Some((n, _)) = self.revisions.iter().rev().find(|(_, published)| *published <= at) else { return Ok(None) };
        Ok(Some((*n, self.web.programmes.revision(conn, &self.now.programme.id, *n).await?)))
    }

    async fn stored(&self, conn: &mut PgConnection, stood: Stood) -> Result<Stored> {
        let programme = self.web.programmes.revision(conn, &self.now.programme.id, stood.revision).await?;
        Ok(Stored { programme, instance_id: stood.id, instance: stood.body.0, updated_at: stood.at })
    }

    fn then(&self, programme: Arc<Programme>, n: i32, stored: Vec<Stored>, at: DateTime<Utc>) -> Status {
        let now = &self.now;
        let clock = Clock { at, is_virtual: now.clock_is_virtual };
        let mut status = Status::new(programme, n, stored, now.level, clock);
        // what the roadmap of today still has is seen as far as it is today
        status
            .items
            .retain(|it| now.programme.item(&it.item.id).is_none() || now.by_instance(it.instance_id).is_some());
        status.next_crossing = None;
        status.since = Some(now.programme.clone());
        status
    }
}

fn instances(programme: &Programme) -> Vec<Uuid> {
    programme.items.keys().map(|item| store::instance_id(&programme.id, item.as_str())).collect()
}
