//! Files that people sent: which are still to be fetched, and what they turned out to be.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::evidence::Kept;

/// A file, as it was sent.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: Uuid,
    pub programme: String,
    pub instance: Option<Uuid>,
    pub person: Option<String>,
    pub platform: String,
    pub bot: String,
    /// The platform's own word for it.
    pub remote: String,
    pub name: Option<String>,
}

/// A file that lies in the data folder already.
pub async fn kept(conn: &mut PgConnection, row: &Row, kept: &Kept) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into evidence (id, programme_id, instance_id, person_id, platform, bot, remote, name, mime, size, sha256, state, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'kept', waymark_now())",
        row.id,
        row.programme,
        row.instance,
        row.person,
        row.platform,
        row.bot,
        row.remote,
        row.name,
        kept.mime,
        i64::try_from(kept.size).unwrap_or(i64::MAX),
        kept.sha256
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A file to be fetched from its platform; its number, also where it was known before.
pub async fn want(conn: &mut PgConnection, row: &Row) -> sqlx::Result<Uuid> {
    sqlx::query_scalar!(
        "insert into evidence (id, programme_id, instance_id, person_id, platform, bot, remote, name, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, waymark_now())
         on conflict (platform, bot, remote) do update set remote = excluded.remote
         returning id",
        row.id,
        row.programme,
        row.instance,
        row.person,
        row.platform,
        row.bot,
        row.remote,
        row.name
    )
    .fetch_one(conn)
    .await
}
