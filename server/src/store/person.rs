//! People: what they chose for themselves, and where they are reached.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// What a person chose for herself; `quiet` is JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Wishes {
    pub programme: String,
    pub id: String,
    pub language: Option<String>,
    pub quiet: Option<String>,
    pub paused_until: Option<DateTime<Utc>>,
    pub stopped: bool,
}

/// A chat in which a person is reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    pub programme: String,
    pub person: String,
    pub platform: String,
    pub bot: String,
    pub chat: String,
}

/// Of these programmes, everybody who has chosen anything.
pub async fn wishes(conn: &mut PgConnection, programmes: &[String]) -> sqlx::Result<Vec<Wishes>> {
    sqlx::query_as!(
        Wishes,
        r#"
        select programme_id as programme, id, language, quiet::text as quiet, paused_until, stopped
        from person
        where programme_id = any($1)
            and (language is not null or quiet is not null or paused_until is not null or stopped)
        order by programme_id, id
        "#,
        programmes
    )
    .fetch_all(conn)
    .await
}

/// Of each of these people the chat to write to, if there is one.
pub async fn accounts(conn: &mut PgConnection, programmes: &[String], people: &[String]) -> sqlx::Result<Vec<Account>> {
    sqlx::query_as!(
        Account,
        r#"
        select p.programme_id as "programme!", p.id as "person!", a.platform, a.bot, a.chat
        from unnest($1::text[], $2::text[]) as p (programme_id, id)
        cross join lateral (
            select a.platform, a.bot, a.chat
            from account a
            where a.programme_id = p.programme_id and a.person_id = p.id and a.gone_at is null
            order by a.rank, a.id
            limit 1
        ) a
        order by p.programme_id, p.id
        "#,
        programmes,
        people
    )
    .fetch_all(conn)
    .await
}

/// New members of a programme; whoever is known already stays as she is.
pub async fn insert(conn: &mut PgConnection, programme: &str, ids: &[String], entities: &[String]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into person (programme_id, id, entity)
        select $1, p.id, p.entity
        from unnest($2::text[], $3::text[]) as p (id, entity)
        on conflict on constraint person_pkey do update set entity = excluded.entity
        where person.entity <> excluded.entity
        ",
        programme,
        ids,
        entities
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Everybody of a programme.
pub async fn all(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!("select id from person where programme_id = $1 order by id", programme).fetch_all(conn).await
}

/// A new account of a person; of the same user another person before is no longer meant.
pub async fn link(conn: &mut PgConnection, account: &Account, user: &str, at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict on constraint account_is_linked_once do update
        set chat = excluded.chat, person_id = excluded.person_id, gone_at = null
        where (account.chat, account.person_id, account.gone_at)
            is distinct from (excluded.chat, excluded.person_id, null::timestamptz)
        ",
        account.platform,
        account.bot,
        user,
        account.chat,
        account.programme,
        account.person,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Nobody reads a chat any more, or somebody does again.
pub async fn set_gone(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
    gone_at: Option<DateTime<Utc>>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update account set gone_at = $4 where platform = $1 and bot = $2 and chat = $3",
        platform,
        bot,
        chat,
        gone_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A chat goes on under another name, for its accounts and for all that waits to be sent there.
pub async fn move_chat(conn: &mut PgConnection, platform: &str, bot: &str, from: &str, to: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with waiting as (
            update outbox set chat = $4
            where platform = $1 and bot = $2 and chat = $3 and state in ('pending', 'leased')
        )
        update account set chat = $4 where platform = $1 and bot = $2 and chat = $3
        ",
        platform,
        bot,
        from,
        to
    )
    .execute(conn)
    .await?;
    Ok(())
}
