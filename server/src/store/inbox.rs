//! What people did, from its arrival until it is heard, and what it refers to.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Something that arrived. Texts hold no NUL, which Postgres does not take.
#[derive(Debug, Clone)]
pub struct New<'a> {
    pub platform: &'a str,
    pub bot: &'a str,
    pub kind: &'a str,
    pub external_id: &'a str,
    pub fingerprint: &'a str,
    pub chat: &'a str,
    pub user: &'a str,
    /// The item that a pressed button names.
    pub instance: Option<Uuid>,
    pub payload: serde_json::Value,
}

/// Something that waits to be heard.
#[derive(Debug, Clone)]
pub struct Waiting {
    pub id: i64,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    pub user: String,
    pub payload: serde_json::Value,
    pub attempts: i16,
    /// Since it arrived.
    pub waited_s: f64,
}

/// A question that one message of ours put.
#[derive(Debug, Clone)]
pub struct Put {
    pub programme: String,
    pub instance: Uuid,
    pub prompt: i32,
}

/// An item that concerns a person. With `prompt`: this prompt of it was put before her.
#[derive(Debug, Clone)]
pub struct Concern {
    pub instance: Uuid,
    pub prompt: Option<i32>,
}

/// `None`: something with this id is there already; then the fingerprint that it has.
pub async fn store(conn: &mut PgConnection, new: &New<'_>) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar!(
        "insert into inbox (platform, bot, kind, external_id, fingerprint, chat, user_id, instance_id, payload, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())
         on conflict (platform, bot, kind, external_id) do nothing
         returning id",
        new.platform,
        new.bot,
        new.kind,
        new.external_id,
        new.fingerprint,
        new.chat,
        new.user,
        new.instance,
        new.payload
    )
    .fetch_optional(conn)
    .await
}

pub async fn fingerprint(conn: &mut PgConnection, of: &New<'_>) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select fingerprint from inbox where platform = $1 and bot = $2 and kind = $3 and external_id = $4",
        of.platform,
        of.bot,
        of.kind,
        of.external_id
    )
    .fetch_optional(conn)
    .await
}

/// The chats of a bot's accounts, and of each the highest number that a message had: for platforms whose messages are
/// numbered as they are made. What is no message has no bare number.
pub async fn last_heard(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
) -> sqlx::Result<Vec<(String, Option<String>)>> {
    let rows = sqlx::query!(
        r#"
        select a.chat as "chat!", max(i.external_id::numeric)::text as last
        from (select distinct chat from account where platform = $1 and bot = $2) a
        left join inbox i on i.platform = $1 and i.bot = $2 and i.chat = a.chat
            and i.kind in ('words', 'start') and i.external_id ~ '^[0-9]{1,20}$'
        group by a.chat
        order by a.chat
        "#,
        platform,
        bot
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.chat, row.last)).collect())
}

/// The oldest of each chat, oldest first. One that pauses holds its chat and no other.
pub async fn heads(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"select i.id, i.platform, i.bot, i.chat, i.user_id as user, i.payload, i.attempts,
             extract(epoch from clock_timestamp() - i.received_at)::float8 as "waited_s!"
         from inbox i
         where i.state = 'new'
             and i.not_before <= clock_timestamp()
             and not exists (
                 select 1 from inbox earlier
                 where earlier.platform = i.platform and earlier.bot = i.bot and earlier.chat = i.chat
                     and earlier.id < i.id and earlier.state = 'new')
         order by i.id
         limit $1"#,
        limit
    )
    .fetch_all(conn)
    .await
}

pub async fn is_new(conn: &mut PgConnection, id: i64) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select 1 from inbox where id = $1 and state = 'new') as "new!""#, id)
        .fetch_one(conn)
        .await
}

/// What came of something that was done at a desk.
#[derive(Debug, Clone)]
pub struct Told {
    pub is_heard: bool,
    pub said: Vec<serde_json::Value>,
}

/// `None`: nothing came under this id from there.
pub async fn told_at_desk(conn: &mut PgConnection, chat: &str, external_id: &str) -> sqlx::Result<Option<Told>> {
    sqlx::query_as!(
        Told,
        r#"select i.state <> 'new' as "is_heard!",
             array(select o.body from outbox o where o.inbox_id = i.id order by o.id) as "said!"
         from inbox i
         where i.platform = 'page' and i.bot = 'desk' and i.kind in ('press', 'words')
             and i.external_id = $2 and i.chat = $1
         order by i.id
         limit 1"#,
        chat,
        external_id
    )
    .fetch_optional(conn)
    .await
}

/// What a message of hers said when it was last heard of.
pub async fn said_before(
    conn: &mut PgConnection,
    now: &Waiting,
    message: &str,
) -> sqlx::Result<Option<serde_json::Value>> {
    let row = sqlx::query_scalar!(
        r#"select payload -> 'content' as "content!"
         from inbox
         where platform = $1 and bot = $2 and chat = $3 and user_id = $4 and kind = 'words' and id < $5
             and payload #>> '{message,id}' = $6
         order by id desc
         limit 1"#,
        now.platform,
        now.bot,
        now.chat,
        now.user,
        now.id,
        message
    );
    row.fetch_optional(conn).await
}

/// A code that was tried is kept nowhere: one that came on the wrong messenger is still good.
pub async fn forget_code(conn: &mut PgConnection, id: i64) -> sqlx::Result<()> {
    sqlx::query!(
        r#"update inbox
         set payload = jsonb_set(payload, '{content}', '{"kind": "start", "code": null, "language": null}')
         where id = $1"#,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// It could not be heard: again after a pause.
pub async fn set_back(conn: &mut PgConnection, id: i64, pause: Duration) -> sqlx::Result<()> {
    sqlx::query!(
        "update inbox
         set attempts = attempts + 1, not_before = clock_timestamp() + make_interval(secs => $2)
         where id = $1 and state = 'new'",
        id,
        pause.as_secs_f64()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// It will not be tried again; it may have been settled by the caller's transaction already.
pub async fn poison(conn: &mut PgConnection, id: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "update inbox
         set state = 'poison', attempts = attempts + 1, processed_at = clock_timestamp()
         where id = $1",
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The question that a message of ours put, if it was one question and nothing else.
pub async fn put_by(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
    remote: &str,
) -> sqlx::Result<Option<Put>> {
    sqlx::query_as!(
        Put,
        r#"select l.programme_id as programme, l.instance_id as instance, l.prompt_no as "prompt!"
         from outbox o
         join ledger l on l.id = o.ledger[1]
         where o.platform = $1 and o.bot = $2 and o.chat = $3 and o.remote = $4
             and o.kind = 'send' and cardinality(o.ledger) = 1
             and l.message is null and l.prompt_no is not null
         order by o.id desc
         limit 1"#,
        platform,
        bot,
        chat,
        remote
    )
    .fetch_optional(conn)
    .await
}

/// The items whose questions were put before a person and are open, and those that she answered since. Of the
/// latter all that was put counts: an answer that was taken back opens its question again.
pub async fn concerns(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    since: DateTime<Utc>,
    limit: i64,
) -> sqlx::Result<Vec<Concern>> {
    sqlx::query_as!(
        Concern,
        "select l.instance_id as instance, l.prompt_no as prompt
         from ledger l
         where l.programme_id = $1 and l.person = $2
             and l.status in ('released', 'sent', 'answered', 'uncertain')
             and l.message is null and l.prompt_no is not null and l.kind <> 'edit'
             and (l.closing is null or l.answered_at >= $3)
         group by l.instance_id, l.prompt_no
         order by max(l.id) desc
         limit $4",
        programme,
        person,
        since,
        limit
    )
    .fetch_all(conn)
    .await
}

/// An item as it stood before this person's answer of this turn; none: that turn was no answer of hers.
pub async fn before_answer(
    conn: &mut PgConnection,
    instance: Uuid,
    turn: i64,
    person: &str,
) -> sqlx::Result<Option<serde_json::Value>> {
    sqlx::query_scalar!(
        "select before.body
         from journal answer
         join journal before on before.instance_id = answer.instance_id and before.turn = answer.turn - 1
         where answer.instance_id = $1 and answer.turn = $2 and answer.cause in ('answer', 'request') and answer.actor = $3",
        instance,
        turn,
        person
    )
    .fetch_optional(conn)
    .await
}
