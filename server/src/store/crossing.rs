//! What the clock alone changed of how items look, written down once so that it can be told in order.
//!
//! Leaves out what a look is and when it changes (`engine::signal`), and who looks (`http::view`).

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// From a moment on an item looks otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    pub instance: Uuid,
    pub turn: i64,
    pub at: DateTime<Utc>,
    pub signal: &'static str,
    pub timeliness: &'static str,
}

/// Up to which moment all of it is written down.
pub async fn told_until(conn: &mut PgConnection, programme: &str) -> sqlx::Result<DateTime<Utc>> {
    sqlx::query_scalar!("select told_until from programme where id = $1", programme).fetch_one(conn).await
}

/// Writes down all that there was until `until`, but for what somebody else has. The programme's row is locked first, so
/// that the transaction has its number before the rows have theirs (`watermark`). `false`: somebody holds that row, and
/// nothing was written.
pub async fn tell(
    conn: &mut PgConnection,
    programme: &str,
    until: DateTime<Utc>,
    crossings: &[Crossing],
) -> sqlx::Result<bool> {
    let instances: Vec<Uuid> = crossings.iter().map(|one| one.instance).collect();
    let turns: Vec<i64> = crossings.iter().map(|one| one.turn).collect();
    let moments: Vec<DateTime<Utc>> = crossings.iter().map(|one| one.at).collect();
    let signals: Vec<String> = crossings.iter().map(|one| one.signal.to_owned()).collect();
    let timeliness: Vec<String> = crossings.iter().map(|one| one.timeliness.to_owned()).collect();
    sqlx::query_scalar!(
        r#"with mine as materialized (
            select id from programme where id = $1 for no key update skip locked
        ), marked as (
            update programme p set told_until = greatest(p.told_until, $2) from mine where p.id = mine.id
        ), crossed as materialized (
            select mine.id, c.instance_id, c.turn, c.at, c.signal, c.timeliness
            from mine
            cross join unnest($3::uuid[], $4::bigint[], $5::timestamptz[], $6::text[], $7::text[])
                as c (instance_id, turn, at, signal, timeliness)
            order by c.at, c.instance_id
        ), told as (
            insert into crossing (programme_id, instance_id, turn, at, signal, timeliness)
            select id, instance_id, turn, at, signal, timeliness
            from crossed
            on conflict (instance_id, at) do nothing
        )
        select exists (select from mine) as "told!""#,
        programme,
        until,
        &instances,
        &turns,
        &moments,
        &signals,
        &timeliness
    )
    .fetch_one(conn)
    .await
}
