//! Files that people sent: which are still to be fetched, what they turned out to be, and which must be removed.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::evidence::Kept;

/// A file, as it was sent.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Uuid,
    pub programme: String,
    pub instance: Option<Uuid>,
    pub person: Option<String>,
    pub platform: String,
    pub bot: String,
    /// The platform's own word for it.
    pub remote: String,
    pub name: Option<String>,
}

/// A file that lies in the data folder already.
pub async fn kept(conn: &mut PgConnection, row: &Row, kept: &Kept) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into evidence (id, programme_id, instance_id, person_id, platform, bot, remote, name, mime, size, sha256, state, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'kept', waymark_now())",
        row.id,
        row.programme,
        row.instance,
        row.person,
        row.platform,
        row.bot,
        row.remote,
        row.name,
        kept.mime,
        i64::try_from(kept.size).unwrap_or(i64::MAX),
        kept.sha256
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A file to be fetched from its platform; its number, also where it was known before.
pub async fn want(conn: &mut PgConnection, row: &Row) -> sqlx::Result<Uuid> {
    sqlx::query_scalar!(
        "insert into evidence (id, programme_id, instance_id, person_id, platform, bot, remote, name, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, waymark_now())
         on conflict (platform, bot, remote) do update set remote = excluded.remote
         returning id",
        row.id,
        row.programme,
        row.instance,
        row.person,
        row.platform,
        row.bot,
        row.remote,
        row.name
    )
    .fetch_one(conn)
    .await
}

/// A file as it may be opened.
#[derive(Debug, Clone)]
pub struct Shown {
    pub id: Uuid,
    pub programme: String,
    pub person: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub size: Option<i64>,
    /// None: it is not here, or not any more.
    pub sha256: Option<String>,
    pub state: String,
    pub why: Option<String>,
    pub at: DateTime<Utc>,
}

pub async fn find(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Shown>> {
    sqlx::query_as!(
        Shown,
        "select id, programme_id as programme, person_id as person, name, mime, size, sha256, state, why, at
         from evidence
         where id = $1",
        id
    )
    .fetch_optional(conn)
    .await
}

/// The files of a programme, the latest first.
pub async fn all(conn: &mut PgConnection, programme: &str, limit: i64) -> sqlx::Result<Vec<Shown>> {
    sqlx::query_as!(
        Shown,
        "select id, programme_id as programme, person_id as person, name, mime, size, sha256, state, why, at
         from evidence
         where programme_id = $1
         order by at desc, id
         limit $2",
        programme,
        limit
    )
    .fetch_all(conn)
    .await
}

/// What a person sent is nobody's, and its content is to be removed where nobody else has sent the same.
pub async fn forget(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with hers as (
             select id, sha256 from evidence where programme_id = $1 and person_id = $2 for update
         ), forgotten as (
             update evidence e
             set person_id = null, name = null, sha256 = null, mime = null, size = null, remote = e.id::text,
                 state = 'refused', why = 'erased'
             from hers h
             where e.id = h.id
         )
         insert into evidence_gone (sha256)
         select distinct h.sha256
         from hers h
         where h.sha256 is not null
             and not exists (
                 select 1 from evidence other
                 where other.sha256 = h.sha256 and other.id not in (select id from hers))
         on conflict (sha256) do nothing",
        programme,
        person
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Contents to be removed from the data folder.
pub async fn gone(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!("select sha256 from evidence_gone order by at, sha256 limit $1", limit).fetch_all(conn).await
}

/// Whether somebody has sent the same since: then it stays.
pub async fn is_kept(conn: &mut PgConnection, sha256: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select 1 from evidence where sha256 = $1) as "kept!""#, sha256)
        .fetch_one(conn)
        .await
}

pub async fn removed(conn: &mut PgConnection, sha256: &str) -> sqlx::Result<()> {
    sqlx::query!("delete from evidence_gone where sha256 = $1", sha256).execute(conn).await?;
    Ok(())
}

/// A file to be fetched now.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub row: Row,
    /// This one included.
    pub attempts: i16,
}

/// Takes up to `limit` files that wait; nobody else takes them for `lease`. Real time.
pub async fn claim(conn: &mut PgConnection, limit: i64, lease: Duration) -> sqlx::Result<Vec<Wanted>> {
    let rows = sqlx::query!(
        "update evidence e
         set attempts = e.attempts + 1, not_before = clock_timestamp() + make_interval(secs => $2)
         from (
             select id from evidence
             where state = 'wanted' and not_before <= clock_timestamp()
             order by not_before, id
             limit $1
             for no key update skip locked) as due
         where e.id = due.id
         returning e.id, e.programme_id, e.instance_id, e.person_id, e.platform, e.bot, e.remote, e.name, e.attempts",
        limit,
        lease.as_secs_f64()
    )
    .fetch_all(conn)
    .await?;
    let wanted = rows.into_iter().map(|r| Wanted {
        attempts: r.attempts,
        row: Row {
            id: r.id,
            programme: r.programme_id,
            instance: r.instance_id,
            person: r.person_id,
            platform: r.platform,
            bot: r.bot,
            remote: r.remote,
            name: r.name,
        },
    });
    Ok(wanted.collect())
}

pub async fn settle_kept(conn: &mut PgConnection, id: Uuid, kept: &Kept) -> sqlx::Result<()> {
    sqlx::query!(
        "update evidence set state = 'kept', mime = $2, size = $3, sha256 = $4 where id = $1 and state = 'wanted'",
        id,
        kept.mime,
        i64::try_from(kept.size).unwrap_or(i64::MAX),
        kept.sha256
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn settle_refused(conn: &mut PgConnection, id: Uuid, why: &str) -> sqlx::Result<()> {
    sqlx::query!("update evidence set state = 'refused', why = $2 where id = $1 and state = 'wanted'", id, why)
        .execute(conn)
        .await?;
    Ok(())
}

/// It cannot be had now.
pub async fn later(conn: &mut PgConnection, id: Uuid, pause: Duration) -> sqlx::Result<()> {
    sqlx::query!(
        "update evidence set not_before = clock_timestamp() + make_interval(secs => $2) where id = $1 and state = 'wanted'",
        id,
        pause.as_secs_f64()
    )
    .execute(conn)
    .await?;
    Ok(())
}
