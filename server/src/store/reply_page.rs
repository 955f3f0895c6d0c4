//! Addresses of reply pages: which question of which item, for whom, until when. Expiry is in real time.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What an address is for. `prompt`: the question that it was made for.
#[derive(Debug, Clone)]
pub struct ReplyPage {
    pub programme: String,
    pub person: String,
    pub instance: Uuid,
    pub prompt: Option<i32>,
    pub expires_at: DateTime<Utc>,
}

/// A new address.
#[derive(Debug, Clone)]
pub struct New {
    pub token_hash: String,
    pub programme: String,
    pub person: String,
    pub instance: Uuid,
    pub prompt: Option<i32>,
}

/// What was said to her on a page.
#[derive(Debug, Clone)]
pub struct Told {
    pub id: i64,
    pub body: serde_json::Value,
}

pub async fn make(conn: &mut PgConnection, pages: &[New], lasts: TimeDelta) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into reply_page (token_hash, programme_id, person_id, instance_id, prompt_no, made_at, expires_at)
         select n.hash, n.programme, n.person, n.instance, n.prompt, clock_timestamp(), clock_timestamp() + $6::interval
         from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::int[])
             as n (hash, programme, person, instance, prompt)",
        &pages.iter().map(|p| p.token_hash.clone()).collect::<Vec<_>>(),
        &pages.iter().map(|p| p.programme.clone()).collect::<Vec<_>>(),
        &pages.iter().map(|p| p.person.clone()).collect::<Vec<_>>(),
        &pages.iter().map(|p| p.instance).collect::<Vec<_>>(),
        &pages.iter().map(|p| p.prompt).collect::<Vec<_>>() as &[Option<i32>],
        lasts as TimeDelta
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// `None`: there is no such page, or its time is over.
pub async fn find(conn: &mut PgConnection, token_hash: &str) -> sqlx::Result<Option<ReplyPage>> {
    sqlx::query_as!(
        ReplyPage,
        "select programme_id as programme, person_id as person, instance_id as instance, prompt_no as prompt, expires_at
         from reply_page
         where token_hash = $1 and expires_at > clock_timestamp()",
        token_hash
    )
    .fetch_optional(conn)
    .await
}

/// Whose page it is, also after its time: what she sent before is heard.
pub async fn owner(conn: &mut PgConnection, token_hash: &str) -> sqlx::Result<Option<ReplyPage>> {
    sqlx::query_as!(
        ReplyPage,
        "select programme_id as programme, person_id as person, instance_id as instance, prompt_no as prompt, expires_at
         from reply_page
         where token_hash = $1",
        token_hash
    )
    .fetch_optional(conn)
    .await
}

/// The latest things said on a page, newest first, and only those that answer what she sent last.
pub async fn told(conn: &mut PgConnection, token_hash: &str) -> sqlx::Result<Vec<Told>> {
    sqlx::query_as!(
        Told,
        "select o.id, o.body
         from outbox o
         where o.platform = 'page' and o.chat = $1
             and o.inbox_id = (select max(i.id) from inbox i where i.platform = 'page' and i.chat = $1)
         order by o.id",
        token_hash
    )
    .fetch_all(conn)
    .await
}

/// How often she has sent something there lately, and whether what came under this id is heard.
pub async fn sent_lately(conn: &mut PgConnection, token_hash: &str, within: TimeDelta) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "n!" from inbox
         where platform = 'page' and chat = $1 and received_at > clock_timestamp() - $2::interval"#,
        token_hash,
        within as TimeDelta
    )
    .fetch_one(conn)
    .await
}

pub async fn is_heard(conn: &mut PgConnection, token_hash: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select not exists (
             select 1 from inbox where platform = 'page' and chat = $1 and state = 'new') as "heard!""#,
        token_hash
    )
    .fetch_one(conn)
    .await
}
