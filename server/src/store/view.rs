//! What a view of the present is kept up with: one short look that tells whether anything has changed, and what has.
//!
//! Rows of the journal are numbered when they are written and seen when they are committed, so a number that is seen
//! says nothing about those below it: `watermark` makes of both numbers up to where all is there. Leaves out what is made of it (`http::view`).

use chrono::{DateTime, Utc};
use futures::stream::BoxStream;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use super::status::Stand;

/// The state of everything, in a few numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulse {
    pub at: DateTime<Utc>,
    pub clock_is_virtual: bool,
    /// The number of the journal that was given out last.
    pub last: i64,
    /// All transactions below this one are over.
    pub oldest_open: i64,
    /// By their ids.
    pub editions: Vec<Edition>,
}

/// Which programme it is that stands in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    pub programme_id: String,
    pub revision: i32,
    /// How often something was taken back.
    pub rewritten: i64,
}

/// How many steps an item has taken.
pub struct Head {
    pub instance: Uuid,
    pub turn: i64,
}

pub async fn pulse(conn: &mut PgConnection) -> sqlx::Result<Pulse> {
    let rows = sqlx::query!(
        r#"select
            waymark_now() as "at!",
            c.virtual_at is not null as "clock_is_virtual!",
            (select case when is_called then last_value else 0 end from journal_id_seq) as "last!",
            pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "oldest_open!",
            p.id as "programme?", p.revision as "revision?", p.rewritten as "rewritten?"
        from clock c
        left join programme p on true
        order by p.id
        limit 1000"#
    )
    .fetch_all(conn)
    .await?;
    let first = rows.first().ok_or(sqlx::Error::RowNotFound)?;
    let (at, clock_is_virtual) = (first.at, first.clock_is_virtual);
    let (last, oldest_open) = (first.last, first.oldest_open);
    let edition = |programme_id, revision, rewritten| Edition { programme_id, revision, rewritten };
    let editions = rows.into_iter().filter_map(|row| Some(edition(row.programme?, row.revision?, row.rewritten?)));
    Ok(Pulse { at, clock_is_virtual, last, oldest_open, editions: editions.collect() })
}

/// The items that have gone on in rows above this number.
pub async fn heads(conn: &mut PgConnection, programme: &str, above: i64) -> sqlx::Result<Vec<Head>> {
    sqlx::query_as!(
        Head,
        r#"select instance_id as instance, max(turn) as "turn!"
        from journal
        where id > $2 and programme_id = $1
        group by instance_id"#,
        programme,
        above
    )
    .fetch_all(conn)
    .await
}

/// Of all items of a programme.
pub async fn turns(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Head>> {
    sqlx::query_as!(Head, "select id as instance, turn from instance where programme_id = $1", programme)
        .fetch_all(conn)
        .await
}

/// The revisions that items of a programme run on.
pub async fn revisions(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<i32>> {
    sqlx::query_scalar!("select distinct revision from instance where programme_id = $1 order by revision", programme)
        .fetch_all(conn)
        .await
}

/// All items of a programme, in no order: there may be more than should lie in memory twice.
pub fn all<'a>(conn: &'a mut PgConnection, programme: &'a str) -> BoxStream<'a, sqlx::Result<Stand>> {
    sqlx::query_as!(
        Stand,
        r#"select id, revision, body as "body: Json<engine::Instance>", updated_at
        from instance
        where programme_id = $1"#,
        programme
    )
    .fetch(conn)
}

/// Whoever keeps this programme in memory reads it anew.
pub async fn rewritten(conn: &mut PgConnection, programme: &str) -> sqlx::Result<()> {
    sqlx::query!("update programme set rewritten = rewritten + 1 where id = $1", programme).execute(conn).await?;
    Ok(())
}
