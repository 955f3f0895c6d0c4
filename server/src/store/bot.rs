//! The bots that Waymark has spoken as: how people find them, and what they offer by name.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// Keeps how people find a bot. Gives the hash of the native commands that its platform was told.
pub async fn seen(
    conn: &mut PgConnection,
    platform: &str,
    name: &str,
    handle: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "insert into bot (platform, name, handle, seen_at)
         values ($1, $2, $3, $4)
         on conflict (platform, name) do update set handle = excluded.handle, seen_at = excluded.seen_at
         returning commands_hash",
        platform,
        name,
        handle,
        at
    )
    .fetch_one(conn)
    .await
}

/// The platform was told the native commands.
pub async fn told_commands(conn: &mut PgConnection, platform: &str, name: &str, hash: &str) -> sqlx::Result<()> {
    sqlx::query!("update bot set commands_hash = $3 where platform = $1 and name = $2", platform, name, hash)
        .execute(conn)
        .await?;
    Ok(())
}
