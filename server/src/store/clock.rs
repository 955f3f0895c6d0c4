//! The clock in the database, so that all replicas agree, and its virtual hand.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// The moment that people see and charts decide by.
pub async fn now(conn: &mut PgConnection) -> sqlx::Result<DateTime<Utc>> {
    sqlx::query_scalar!(r#"select waymark_now() as "at!""#).fetch_one(conn).await
}

/// The real moment, by which leases and pauses are counted.
pub async fn real(conn: &mut PgConnection) -> sqlx::Result<DateTime<Utc>> {
    sqlx::query_scalar!(r#"select clock_timestamp() as "at!""#).fetch_one(conn).await
}

/// Where the virtual hand stands, if the clock is virtual.
pub async fn virtual_now(conn: &mut PgConnection) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!("select virtual_at from clock").fetch_one(conn).await
}

/// Makes the clock virtual, or real again with `None`.
pub async fn set(conn: &mut PgConnection, to: Option<DateTime<Utc>>) -> sqlx::Result<()> {
    sqlx::query!("update clock set virtual_at = $1", to).execute(conn).await?;
    Ok(())
}

/// Moves the virtual hand on, never back. `None`: the clock is real.
pub async fn advance(conn: &mut PgConnection, to: DateTime<Utc>) -> sqlx::Result<Option<DateTime<Utc>>> {
    let now = sqlx::query_scalar!(
        "update clock set virtual_at = greatest(virtual_at, $1)
         where virtual_at is not null
         returning virtual_at",
        to
    );
    Ok(now.fetch_optional(conn).await?.flatten())
}
