//! The journal as one sequence, with what the clock alone changed, for those who follow it.
//!
//! Rows are numbered when they are written and seen when they are committed, so the newest number that can be seen says
//! nothing about those below it. `watermark` makes of these reads the number up to which nothing can come any more.
//! Leaves out who may see what: whoever follows decides that from the heads, and only then reads the steps.

use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use super::status::Past;

/// A step, or a moment at which the clock alone changed how an item looks.
pub struct Told {
    pub id: i64,
    /// Of the latter: the step after which it stood so, with that moment.
    pub past: Past,
    /// What it looks like from then on: signal and timeliness.
    pub by_clock: Option<(String, String)>,
}

/// Which item one row is about.
pub struct Head {
    pub id: i64,
    pub instance_id: Uuid,
}

/// The number that was given out last; whoever got it may not have committed yet.
pub async fn last_number(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select case when is_called then last_value else 0 end as "last!" from journal_id_seq"#)
        .fetch_one(conn)
        .await
}

/// A transaction that begins now: all that have written already are older.
pub async fn newer_than_all(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select pg_current_xact_id()::text::bigint as "xid!""#).fetch_one(conn).await
}

/// The oldest transaction that is still open: all below it are over.
pub async fn oldest_open(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "xid!""#)
        .fetch_one(conn)
        .await
}

/// The rows above `after` up to and with `upto`, in order; the caller bounds the distance.
pub async fn heads(conn: &mut PgConnection, programme: &str, after: i64, upto: i64) -> sqlx::Result<Vec<Head>> {
    sqlx::query_as!(
        Head,
        r#"select id as "id!", instance_id as "instance_id!"
        from (
            select id, instance_id from journal where id > $2 and id <= $3 and programme_id = $1
            union all
            select id, instance_id from crossing where id > $2 and id <= $3 and programme_id = $1
        ) as told
        order by id"#,
        programme,
        after,
        upto
    )
    .fetch_all(conn)
    .await
}

/// One step of one item.
pub async fn step(conn: &mut PgConnection, instance: Uuid, turn: i64) -> sqlx::Result<Option<Past>> {
    sqlx::query_as!(
        Past,
        r#"select
            instance_id, turn, at, cause, actor, from_place, to_place, body as "body: Json<engine::Instance>"
        from journal
        where instance_id = $1 and turn = $2"#,
        instance,
        turn
    )
    .fetch_optional(conn)
    .await
}

/// What these numbers tell, in order.
pub async fn told(conn: &mut PgConnection, ids: &[i64]) -> sqlx::Result<Vec<Told>> {
    let rows = sqlx::query!(
        r#"select
            id as "id!", instance_id as "instance_id!", turn as "turn!", at as "at!", cause as "cause!", actor,
            from_place as "from_place!", to_place as "to_place!", body as "body!: Json<engine::Instance>", signal, timeliness
        from (
            select id, instance_id, turn, at, cause, actor, from_place, to_place, body, null as signal, null as timeliness
            from journal
            where id = any($1)
            union all
            select c.id, c.instance_id, c.turn, c.at, 'clock', null, j.to_place, j.to_place, j.body, c.signal, c.timeliness
            from crossing c
            join journal j on j.instance_id = c.instance_id and j.turn = c.turn
            where c.id = any($1)
        ) as told
        order by id"#,
        ids
    )
    .fetch_all(conn)
    .await?;
    let told = rows.into_iter().map(|row| Told {
        id: row.id,
        past: Past {
            instance_id: row.instance_id,
            turn: row.turn,
            at: row.at,
            cause: row.cause,
            actor: row.actor,
            from_place: row.from_place,
            to_place: row.to_place,
            body: row.body,
        },
        by_clock: row.signal.zip(row.timeliness),
    });
    Ok(told.collect())
}
