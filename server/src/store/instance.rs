//! Items as they stand: read for a step, claimed because something is due, put aside when they make trouble.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// One item as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: Uuid,
    pub programme: String,
    pub item: String,
    pub revision: i32,
    pub turn: i64,
    /// JSON: `engine::Instance`. Read by whoever needs it, so that one that cannot be read stops no other.
    pub body: String,
    pub wake_at: Option<DateTime<Utc>>,
    pub attempts: i16,
}

/// Something that waits for an item at once.
#[derive(Debug, Clone)]
pub struct Waiting {
    pub id: i64,
    pub instance: Uuid,
    /// JSON: `engine::Input`.
    pub input: String,
}

/// Without a lock: whoever steps them finds out when writing whether they have gone on.
pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Stored>> {
    sqlx::query_as!(
        Stored,
        r#"select id, programme_id as programme, item_id as item, revision, turn, body::text as "body!", wake_at, attempts
         from instance
         where id = any($1)
         order by id"#,
        ids
    )
    .fetch_all(conn)
    .await
}

/// Locks up to `limit` items that have something due or that something waits for, passing over those that
/// somebody else holds, so that workers share what there is. `since` is the low-water mark: nothing due is older, so
/// the scan need not pass what dead rows have left there; none: all of it.
pub async fn claim(
    conn: &mut PgConnection,
    since: Option<DateTime<Utc>>,
    at: DateTime<Utc>,
    limit: i64,
) -> sqlx::Result<Vec<Stored>> {
    sqlx::query_as!(
        Stored,
        r#"
        with told as materialized (
            select i.*
            from instance i
            where i.id in (
                select n.instance_id
                from notice n
                join instance heard on heard.id = n.instance_id
                where not heard.suspended
                order by n.id
                limit $3)
                and not i.suspended
            order by i.id
            limit $3
            for no key update of i skip locked
        ), due as materialized (
            select i.*
            from instance i
            where i.wake_at >= coalesce($1, '-infinity'::timestamptz) and i.wake_at <= $2 and not i.suspended and i.id not in (select id from told)
            order by i.wake_at
            limit $3
            for no key update of i skip locked
        )
        -- the rows as they were when they were locked, not as the statement first saw them
        select i.id as "id!", i.programme_id as "programme!", i.item_id as "item!", i.revision as "revision!",
            i.turn as "turn!", i.body::text as "body!", i.wake_at, i.attempts as "attempts!"
        from (select * from told union all select * from due) i
        order by i.id
        limit $3
        "#,
        since,
        at,
        limit
    )
    .fetch_all(conn)
    .await
}

/// Locks one item, if nobody holds it and no human must look at it first.
pub async fn lock(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Stored>> {
    sqlx::query_as!(
        Stored,
        r#"select id, programme_id as programme, item_id as item, revision, turn, body::text as "body!", wake_at, attempts
         from instance
         where id = $1 and not suspended
         for no key update skip locked"#,
        id
    )
    .fetch_optional(conn)
    .await
}

/// How long it is until the next timer after the low-water mark; none where the clock is virtual, or nothing is planned.
pub async fn next_wake_in(conn: &mut PgConnection, since: Option<DateTime<Utc>>) -> sqlx::Result<Option<Duration>> {
    let seconds = sqlx::query_scalar!(
        r#"
        select extract(epoch from wake_at - clock_timestamp())::float8 as "seconds!"
        from instance
        where wake_at >= coalesce($1, '-infinity'::timestamptz) and not suspended
            and (select virtual_at from clock) is null
        order by wake_at
        limit 1
        "#,
        since
    );
    // a moment of the past, or one that no duration can hold
    Ok(seconds.fetch_optional(conn).await?.map(|s| Duration::try_from_secs_f64(s.max(0.0)).unwrap_or(Duration::MAX)))
}

/// What waits for these items, oldest first.
pub async fn notices(conn: &mut PgConnection, ids: &[Uuid], limit: i64) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"select id, instance_id as instance, input::text as "input!" from notice where instance_id = any($1) order by id limit $2"#,
        ids,
        limit
    )
    .fetch_all(conn)
    .await
}

/// The earliest moment for which something is still to be fired: long ago while a notice waits, far off when nothing is planned.
pub async fn frontier(conn: &mut PgConnection) -> sqlx::Result<DateTime<Utc>> {
    sqlx::query_scalar!(
        r#"select case
            when exists (select 1 from notice n join instance i on i.id = n.instance_id where not i.suspended)
                then 'epoch'::timestamptz
            else coalesce((select min(wake_at) from instance where wake_at is not null and not suspended), '9999-12-31')
        end as "at!""#
    )
    .fetch_one(conn)
    .await
}

/// Tried again later; with `until` none it waits for a human.
pub async fn set_back(conn: &mut PgConnection, id: Uuid, until: Option<DateTime<Utc>>) -> sqlx::Result<()> {
    sqlx::query!(
        "update instance
         set attempts = attempts + 1, suspended = $2::timestamptz is null, wake_at = coalesce($2, wake_at)
         where id = $1",
        id,
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// For a human; the same one is not opened twice.
pub async fn open_incident(
    conn: &mut PgConnection,
    id: Uuid,
    code: &str,
    detail: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into incident (instance_id, code, detail, opened_at) values ($1, $2, $3, $4)
         on conflict (instance_id, code, detail) where resolved_at is null do nothing",
        id,
        code,
        detail,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// When something is next to happen by itself: a timer, a notice, or a reminder held until then.
pub async fn next_event(conn: &mut PgConnection) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        r#"select least(
            (select min(wake_at) from instance where wake_at is not null and not suspended),
            (select min(release_at) from ledger where status = 'planned'))"#
    )
    .fetch_one(conn)
    .await
}
