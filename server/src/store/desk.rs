//! What waits for a human: words that nobody understood, and incidents.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

pub async fn incident(
    conn: &mut PgConnection,
    id: Uuid,
    at: DateTime<Utc>,
    code: &str,
    detail: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into incident (instance_id, code, detail, opened_at)
        values ($1, $3, $4, $2)
        on conflict (instance_id, code, detail) where resolved_at is null do nothing
        ",
        id,
        at,
        code,
        detail
    )
    .execute(conn)
    .await?;
    Ok(())
}
