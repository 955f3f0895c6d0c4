//! Secrets that replicas share and nobody needs to know.

use sqlx::PgConnection;

/// The secret of this name; made now if there is none yet.
pub async fn get_or_make(conn: &mut PgConnection, name: &str) -> sqlx::Result<String> {
    // random enough: two version 4 UUIDs carry 244 random bits, and no extension is needed
    sqlx::query!(
        "
        insert into secret (name, value)
        values ($1, gen_random_uuid()::text || gen_random_uuid()::text)
        on conflict on constraint secret_pkey do nothing
        ",
        name
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query_scalar!("select value from secret where name = $1", name).fetch_one(conn).await
}
