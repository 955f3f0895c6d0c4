//! Who alone may do something, such as listening as a bot. Rows and not advisory locks, which end behind a pooler in
//! transaction mode.

use std::time::Duration;

use chrono::TimeDelta;
use sqlx::PgConnection;
use uuid::Uuid;

/// Takes or keeps the right to do what `name` says, for `term` from now. `false`: somebody else has it.
pub async fn hold(conn: &mut PgConnection, name: &str, holder: Uuid, term: Duration) -> sqlx::Result<bool> {
    let term = TimeDelta::from_std(term).unwrap_or(TimeDelta::MAX);
    let held = sqlx::query_scalar!(
        r#"insert into lease (name, holder, until)
         values ($1, $2, clock_timestamp() + $3::interval)
         on conflict (name) do update
         set holder = excluded.holder, until = excluded.until,
             fence = lease.fence + (lease.holder <> excluded.holder)::int
         where lease.holder = excluded.holder or lease.until < clock_timestamp()
         returning true as "held!""#,
        name,
        holder,
        term as TimeDelta
    );
    Ok(held.fetch_optional(conn).await?.is_some())
}

/// At an orderly end nobody need wait for the term.
pub async fn release(conn: &mut PgConnection, name: &str, holder: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from lease where name = $1 and holder = $2", name, holder).execute(conn).await?;
    Ok(())
}
