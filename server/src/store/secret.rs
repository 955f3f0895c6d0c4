//! Secrets that all replicas share: the first to ask makes one, everybody after reads it.

use sqlx::PgConnection;

/// What seals buttons.
pub async fn buttons(conn: &mut PgConnection) -> sqlx::Result<String> {
    named(conn, "buttons").await
}

async fn named(conn: &mut PgConnection, name: &str) -> sqlx::Result<String> {
    let fresh: String = (0..4).map(|_| format!("{:016x}", rand::random::<u64>())).collect();
    sqlx::query!("insert into secret (name, value) values ($1, $2) on conflict (name) do nothing", name, fresh)
        .execute(&mut *conn)
        .await?;
    sqlx::query_scalar!("select value from secret where name = $1", name).fetch_one(conn).await
}
