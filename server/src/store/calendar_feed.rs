//! The secret addresses of people's calendars: one for each, kept as its hash.

use sqlx::PgConnection;

use crate::token;

/// Whose calendar it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    pub programme: String,
    pub person: String,
}

/// Makes a new secret for her; the one before is over.
pub async fn make(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<String> {
    let secret = token::fresh();
    sqlx::query!(
        "insert into calendar_feed (programme_id, person_id, token_hash, made_at)
         values ($1, $2, $3, clock_timestamp())
         on conflict (programme_id, person_id) do update
         set token_hash = excluded.token_hash, made_at = excluded.made_at",
        programme,
        person,
        token::hash(&secret)
    )
    .execute(conn)
    .await?;
    Ok(secret)
}

/// Her address is over. `false`: she had none.
pub async fn end(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<bool> {
    let ended = sqlx::query!("delete from calendar_feed where programme_id = $1 and person_id = $2", programme, person);
    Ok(ended.execute(conn).await?.rows_affected() == 1)
}

pub async fn whose(conn: &mut PgConnection, secret: &str) -> sqlx::Result<Option<Whose>> {
    sqlx::query_as!(
        Whose,
        "select programme_id as programme, person_id as person from calendar_feed where token_hash = $1",
        token::hash(secret)
    )
    .fetch_optional(conn)
    .await
}
