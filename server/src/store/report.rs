//! Reports of other systems, each under the key that its sender chose, so that what is sent twice counts once.
//!
//! A key is kept for a week of real time. Until the report is heard its content lies here too: if the process ends between
//! this row and the inbox, whoever sends it again finishes it. Afterwards the row holds no words.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

pub struct New<'a> {
    pub programme: &'a str,
    pub sender: &'a str,
    pub key: &'a str,
    pub fingerprint: &'a str,
    pub instance: Uuid,
    pub content: &'a Value,
}

pub struct Report {
    pub id: i64,
    pub fingerprint: String,
    /// Until it is heard.
    pub content: Option<Value>,
    /// The turn of its item that it became.
    pub turn: Option<i64>,
    /// Why it became none.
    pub refused: Option<String>,
}

/// A few of those that are over, so that there are never many.
pub async fn forget_old(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from report
         where id in (
             select id from report
             where made_at < clock_timestamp() - interval '7 days'
             order by made_at
             limit 100
             for update skip locked)"
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// `None`: the key is taken.
pub async fn claim(conn: &mut PgConnection, new: &New<'_>) -> sqlx::Result<Option<Report>> {
    sqlx::query_as!(
        Report,
        "insert into report (programme_id, sender, key, fingerprint, instance_id, content, made_at)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp())
         on conflict (sender, key) do nothing
         returning id, fingerprint, content, turn, refused",
        new.programme,
        new.sender,
        new.key,
        new.fingerprint,
        new.instance,
        new.content
    )
    .fetch_optional(conn)
    .await
}

pub async fn find(conn: &mut PgConnection, sender: &str, key: &str) -> sqlx::Result<Option<Report>> {
    sqlx::query_as!(
        Report,
        "select id, fingerprint, content, turn, refused
         from report
         where sender = $1 and key = $2 and made_at >= clock_timestamp() - interval '7 days'",
        sender,
        key
    )
    .fetch_optional(conn)
    .await
}

/// What came of it, in the transaction in which it is heard.
pub async fn settle(conn: &mut PgConnection, id: i64, turn: Option<i64>, refused: Option<&str>) -> sqlx::Result<()> {
    sqlx::query!(
        "update report set content = null, turn = $2, refused = $3 where id = $1 and turn is null and refused is null",
        id,
        turn,
        refused
    )
    .execute(conn)
    .await?;
    Ok(())
}
