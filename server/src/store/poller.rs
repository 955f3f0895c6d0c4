//! Who listens as a bot. Rows and not advisory locks, which end behind a pooler in transaction mode.

use std::time::Duration;

use chrono::TimeDelta;
use sqlx::PgConnection;
use uuid::Uuid;

/// Takes or keeps the right to listen, for `term` from now. `false`: somebody else has it.
pub async fn hold(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    holder: Uuid,
    term: Duration,
) -> sqlx::Result<bool> {
    let term = TimeDelta::from_std(term).unwrap_or(TimeDelta::MAX);
    let held = sqlx::query_scalar!(
        r#"insert into poller (platform, bot, holder, until)
         values ($1, $2, $3, clock_timestamp() + $4::interval)
         on conflict (platform, bot) do update
         set holder = excluded.holder, until = excluded.until
         where poller.holder = excluded.holder or poller.until < clock_timestamp()
         returning true as "held!""#,
        platform,
        bot,
        holder,
        term as TimeDelta
    );
    Ok(held.fetch_optional(conn).await?.is_some())
}

/// At an orderly end nobody need wait for the term.
pub async fn release(conn: &mut PgConnection, platform: &str, bot: &str, holder: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from poller where platform = $1 and bot = $2 and holder = $3", platform, bot, holder)
        .execute(conn)
        .await?;
    Ok(())
}
