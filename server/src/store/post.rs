//! Groups, channels, topics and threads that a programme posts to, and the codes that link them.

use chrono::{DateTime, NaiveDateTime, Utc};
use sqlx::PgConnection;

/// Where a programme posts.
#[derive(Debug, Clone)]
pub struct Post {
    pub id: i64,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    /// Only what concerns this entity; none: all.
    pub entity: Option<String>,
    pub language: Option<String>,
    pub is_public: bool,
    /// The week of its latest message.
    pub slot: Option<NaiveDateTime>,
    pub posted_at: Option<DateTime<Utc>>,
    /// A hash of what that says.
    pub posted: Option<String>,
    pub outbox_id: Option<i64>,
}

/// What a code links a chat to.
#[derive(Debug, Clone)]
pub struct Code {
    pub programme: String,
    pub entity: Option<String>,
    pub language: Option<String>,
    pub is_public: bool,
}

/// A code for a group; `hash` is all that is kept of it. It can be used once, for so long in real time.
pub async fn invite(
    conn: &mut PgConnection,
    hash: &str,
    code: &Code,
    lasts: std::time::Duration,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into post_code (code_hash, programme_id, entity, language, visibility, made_at, expires_at)
         values ($1, $2, $3, $4, case when $5 then 'public' else 'members' end, $6,
             clock_timestamp() + make_interval(secs => $7))",
        hash,
        code.programme,
        code.entity,
        code.language,
        code.is_public,
        at,
        lasts.as_secs_f64()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a code could be used now.
pub async fn is_good(conn: &mut PgConnection, hash: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (
             select 1 from post_code where code_hash = $1 and used_at is null and expires_at > clock_timestamp()
         ) as "is!""#,
        hash
    )
    .fetch_one(conn)
    .await
}

/// Uses a code up. `None`: it is not one, or it was used, or it is too old.
pub async fn take(conn: &mut PgConnection, hash: &str, at: DateTime<Utc>) -> sqlx::Result<Option<Code>> {
    sqlx::query_as!(
        Code,
        r#"update post_code
         set used_at = $2
         where code_hash = $1 and used_at is null and expires_at > clock_timestamp()
         returning programme_id as programme, entity, language, visibility = 'public' as "is_public!""#,
        hash,
        at
    )
    .fetch_optional(conn)
    .await
}

/// A chat is linked; linked again it follows the newer code. `slot`: it begins with the week after this one.
#[allow(clippy::too_many_arguments, reason = "a chat, and what it is linked to")]
pub async fn link(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
    code: &Code,
    slot: Option<NaiveDateTime>,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into post (programme_id, platform, bot, chat, entity, language, visibility, linked_at, slot)
         values ($1, $2, $3, $4, $5, $6, case when $7 then 'public' else 'members' end, $8, $9)
         on conflict (platform, bot, chat, programme_id) do update
         set entity = excluded.entity, language = excluded.language, visibility = excluded.visibility,
             linked_at = excluded.linked_at, gone_at = null",
        code.programme,
        platform,
        bot,
        chat,
        code.entity,
        code.language,
        code.is_public,
        at,
        slot
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Those of a programme that can still be written to.
pub async fn of(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Post>> {
    sqlx::query_as!(
        Post,
        r#"select id, platform, bot, chat, entity, language, visibility = 'public' as "is_public!", slot, posted_at,
             posted, outbox_id
         from post
         where programme_id = $1 and gone_at is null
         order by id
         limit 1000"#,
        programme
    )
    .fetch_all(conn)
    .await
}

/// Locks one of them as it is now; none: it is gone.
pub async fn lock(conn: &mut PgConnection, id: i64) -> sqlx::Result<Option<Post>> {
    sqlx::query_as!(
        Post,
        r#"select id, platform, bot, chat, entity, language, visibility = 'public' as "is_public!", slot, posted_at,
             posted, outbox_id
         from post
         where id = $1 and gone_at is null
         for no key update"#,
        id
    )
    .fetch_optional(conn)
    .await
}

/// A message for a chat of many people; `edits`: it takes the place of that one. Gives its row.
pub async fn queue(
    conn: &mut PgConnection,
    programme: &str,
    post: &Post,
    body: &str,
    edits: Option<i64>,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        "insert into outbox (programme_id, platform, bot, chat, person, body, priority, kind, edits, created_at)
         values ($1, $2, $3, $4, '', $5::text::jsonb, 2, case when $6::bigint is null then 'send' else 'edit' end, $6,
             clock_timestamp())
         returning id",
        programme,
        post.platform,
        post.bot,
        post.chat,
        body,
        edits
    )
    .fetch_one(conn)
    .await
}

/// What it says from now on, and for which week.
pub async fn posted(
    conn: &mut PgConnection,
    id: i64,
    slot: NaiveDateTime,
    hash: &str,
    outbox: i64,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update post set slot = $2, posted = $3, outbox_id = $4, posted_at = $5 where id = $1",
        id,
        slot,
        hash,
        outbox,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How many were lost since then.
pub async fn gone_since(conn: &mut PgConnection, programme: &str, since: DateTime<Utc>) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "n!" from post where programme_id = $1 and gone_at >= $2"#,
        programme,
        since
    )
    .fetch_one(conn)
    .await
}
