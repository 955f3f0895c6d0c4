//! What coordinators and groups were told besides reminders, and what that is made from.

use chrono::{DateTime, NaiveDateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What somebody was told for one civil moment.
#[derive(Debug, Clone)]
pub struct Made {
    pub kind: String,
    pub whose: String,
    pub slot: NaiveDateTime,
    pub made_at: DateTime<Utc>,
}

/// Words that wait for a person.
#[derive(Debug, Clone)]
pub struct OnDesk {
    pub id: i64,
    pub person: Option<String>,
    pub instance: Option<Uuid>,
}

/// What somebody was told last.
#[derive(Debug, Clone, Copy, Default)]
pub struct Last {
    pub made_at: Option<DateTime<Utc>>,
    /// The newest row of the desk of which it spoke.
    pub desk: i64,
}

/// What was made since then.
pub async fn made(conn: &mut PgConnection, programme: &str, since: DateTime<Utc>) -> sqlx::Result<Vec<Made>> {
    sqlx::query_as!(
        Made,
        "select kind, whose, slot, made_at
         from round
         where programme_id = $1 and made_at >= $2
         order by made_at, kind, whose
         limit 10000",
        programme,
        since
    )
    .fetch_all(conn)
    .await
}

/// `false`: somebody has made it already.
pub async fn make(
    conn: &mut PgConnection,
    programme: &str,
    kind: &str,
    whose: &str,
    slot: NaiveDateTime,
    desk: i64,
    at: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "insert into round (programme_id, kind, whose, slot, desk_id, made_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (programme_id, kind, whose, slot) do nothing",
        programme,
        kind,
        whose,
        slot,
        desk,
        at
    );
    Ok(done.execute(conn).await?.rows_affected() == 1)
}

/// When somebody was last told something of this kind.
pub async fn last(conn: &mut PgConnection, programme: &str, kind: &str, whose: &str) -> sqlx::Result<Last> {
    sqlx::query_as!(
        Last,
        r#"select max(made_at) as made_at, coalesce(max(desk_id), 0) as "desk!"
         from round
         where programme_id = $1 and kind = $2 and whose = $3"#,
        programme,
        kind,
        whose
    )
    .fetch_one(conn)
    .await
}

/// What lies on the desk of a programme, the oldest first, after this row.
pub async fn desk(conn: &mut PgConnection, programme: &str, after: i64) -> sqlx::Result<Vec<OnDesk>> {
    sqlx::query_as!(
        OnDesk,
        "select id, person, instance_id as instance
         from desk
         where programme_id = $1 and resolved_at is null and id > $2
         order by id
         limit 1000",
        programme,
        after
    )
    .fetch_all(conn)
    .await
}
