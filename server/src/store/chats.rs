//! Chats that move, close and open again: what that means for the people who read there, for what is posted there, and
//! for what waits to be sent there. For the caller's transaction.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::outbox::Leased;

/// A chat is found at another address: by its people, by what is posted there, and by what waits for it.
pub async fn moved(conn: &mut PgConnection, platform: &str, bot: &str, from: &str, to: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with people as (
             update account set chat = $4 where platform = $1 and bot = $2 and chat = $3
         ), posts as (
             update post p set chat = $4
             where p.platform = $1 and p.bot = $2 and p.chat = $3
                 and not exists (
                     select 1 from post there
                     where there.platform = $1 and there.bot = $2 and there.chat = $4
                         and there.programme_id = p.programme_id)
         )
         update outbox set chat = $4 where platform = $1 and bot = $2 and chat = $3 and state = 'pending'",
        platform,
        bot,
        from,
        to
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Nobody can be written to in this chat: its people are sought elsewhere from now on, and nothing is posted there.
/// Of which programme somebody must be told about it, each once. Its whole meaning is in the caller's transaction.
pub async fn close_chat(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
    reason: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "with people as (
             update account set gone_at = $5
             where platform = $1 and bot = $2 and chat = $3 and gone_at is null
             returning programme_id, person_id
         ), posts as (
             update post set gone_at = $5
             where platform = $1 and bot = $2 and (chat = $3 or starts_with(chat, $3 || '/')) and gone_at is null
             returning programme_id
         )
         insert into desk (programme_id, person, at, words, reason)
         select programme_id, person_id, $5, $1, $4 from people where $4 = 'no_rights'
         union all
         select programme_id, null, $5, $1 || ' ' || $3, $4 from posts",
        platform,
        bot,
        chat,
        reason,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The bot may write to a group again that it could not write to.
pub async fn reopen_posts(conn: &mut PgConnection, platform: &str, bot: &str, chat: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update post set gone_at = null
         where platform = $1 and bot = $2 and (chat = $3 or starts_with(chat, $3 || '/')) and gone_at is not null",
        platform,
        bot,
        chat
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// To the person's next account goes this message, and all others that wait for her at the address it had.
/// `false`: she has no other.
pub async fn fall_through(conn: &mut PgConnection, of: &Leased, why: &str) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "with next as materialized (
             select platform, bot, chat
             from account
             where programme_id = $3 and person_id = $4 and gone_at is null
             order by rank, id
             limit 1
         )
         update outbox o
         set platform = n.platform, bot = n.bot, chat = n.chat, state = 'pending', lease_until = null,
             not_before = '-infinity', error = $5, attempts = 0, doubts = 0
         from next n
         where o.kind = 'send'
             and (o.id = $1 and o.fence = $2 and o.state = 'leased'
                 or o.state = 'pending' and o.programme_id = $3 and o.person = $4
                     and o.platform = $6 and o.bot = $7 and o.chat = $8)",
        of.id,
        of.fence,
        of.programme,
        of.person,
        why,
        of.platform,
        of.bot,
        of.chat
    );
    Ok(done.execute(conn).await?.rows_affected() > 0)
}
