//! How items stood at past moments, read from the journal, and what was reported of them.
//!
//! A step belongs to the moment that it carries, which is what people saw then. Like `status`, every query takes the
//! instances that may be seen.

use chrono::{DateTime, Utc};
use engine::Instance;
use serde_json::Value;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

/// How one item stood after a step.
pub struct Stood {
    pub id: Uuid,
    pub revision: i32,
    pub body: Json<Instance>,
    pub at: DateTime<Utc>,
    /// The first of the moments asked for at which it stood so.
    pub moment: i32,
}

/// Something that a person said of an item.
pub struct Said {
    pub turn: i64,
    pub at: DateTime<Utc>,
    pub actor: Option<String>,
    /// `engine::Input`, unless words were taken out of it that it was made of.
    pub input: Value,
    pub from_place: String,
    pub to_place: String,
    pub before: Option<Json<Instance>>,
    pub after: Json<Instance>,
}

/// The revisions of a programme and since when each was the newest, the first one first.
pub async fn revisions(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<(i32, DateTime<Utc>)>> {
    let rows = sqlx::query!(
        "select n, published_at
         from revision
         where programme_id = $1
         order by n
         limit 10000",
        programme
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.n, row.published_at)).collect())
}

/// How each of these items stood at one moment, if it was there.
pub async fn stood(conn: &mut PgConnection, instances: &[Uuid], at: DateTime<Utc>) -> sqlx::Result<Vec<Stood>> {
    sqlx::query_as!(
        Stood,
        r#"select i.id, i.revision, j.body as "body: Json<Instance>", j.at, 0 as "moment!"
        from instance i
        cross join lateral (
            select body, at
            from journal
            where instance_id = i.id and at <= $2
            order by turn desc
            limit 1
        ) as j
        where i.id = any($1)
        order by i.id"#,
        instances,
        at
    )
    .fetch_all(conn)
    .await
}

/// How these items stood at several moments, in order: of the steps between two only the last.
pub async fn stood_at(
    conn: &mut PgConnection,
    instances: &[Uuid],
    moments: &[DateTime<Utc>],
) -> sqlx::Result<Vec<Stood>> {
    sqlx::query_as!(
        Stood,
        r#"with last as (
            select distinct on (j.instance_id, m.moment) j.instance_id, j.turn, m.moment
            from journal j
            cross join lateral (
                -- thresholds count as reached: a step belongs to the first moment that is not before it
                select width_bucket(j.at - interval '1 microsecond', $2::timestamptz[]) as moment
            ) as m
            where j.instance_id = any($1) and m.moment < cardinality($2::timestamptz[])
            order by j.instance_id, m.moment, j.turn desc
        )
        select i.id, i.revision, j.body as "body: Json<Instance>", j.at, last.moment as "moment!"
        from last
        join journal j on j.instance_id = last.instance_id and j.turn = last.turn
        join instance i on i.id = last.instance_id
        order by last.moment, i.id"#,
        instances,
        moments
    )
    .fetch_all(conn)
    .await
}

/// What people said of an item, the latest first, below the turn `before`.
pub async fn said(conn: &mut PgConnection, instance: Uuid, before: i64, limit: i64) -> sqlx::Result<Vec<Said>> {
    sqlx::query_as!(
        Said,
        r#"select
            j.turn, j.at, j.actor, j.input, j.from_place, j.to_place,
            earlier.body as "before?: Json<Instance>", j.body as "after: Json<Instance>"
        from journal j
        left join journal earlier on earlier.instance_id = j.instance_id and earlier.turn = j.turn - 1
        where j.instance_id = $1 and j.turn < $2 and (j.input ? 'answer' or j.input ? 'request')
        order by j.turn desc
        limit $3"#,
        instance,
        before,
        limit
    )
    .fetch_all(conn)
    .await
}
