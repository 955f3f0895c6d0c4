//! The bots that Waymark has spoken as: how people find them, and what they offer by name, everywhere and in single chats.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// Keeps how people find a bot. Gives the hash of the native commands that its platform was told.
pub async fn seen(
    conn: &mut PgConnection,
    platform: &str,
    name: &str,
    handle: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "insert into bot (platform, name, handle, seen_at)
         values ($1, $2, $3, $4)
         on conflict (platform, name) do update set handle = excluded.handle, seen_at = excluded.seen_at
         returning commands_hash",
        platform,
        name,
        handle,
        at
    )
    .fetch_one(conn)
    .await
}

/// The platform was told the native commands.
pub async fn told_commands(conn: &mut PgConnection, platform: &str, name: &str, hash: &str) -> sqlx::Result<()> {
    sqlx::query!("update bot set commands_hash = $3 where platform = $1 and name = $2", platform, name, hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Where one of these people is reached by the bot, with who she is.
pub async fn chats_of(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    programme: &str,
    people: &[String],
) -> sqlx::Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        "select chat, person_id
         from account
         where platform = $1 and bot = $2 and programme_id = $3 and person_id = any($4)
             and consented_at is not null and gone_at is null
         order by id",
        platform,
        bot,
        programme,
        people
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.chat, row.person_id)).collect())
}

/// The chats with a menu of their own, and its hash.
pub async fn menus(conn: &mut PgConnection, platform: &str, bot: &str) -> sqlx::Result<Vec<(String, String)>> {
    let rows =
        sqlx::query!("select chat, hash from menu where platform = $1 and bot = $2 order by chat", platform, bot)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(|row| (row.chat, row.hash)).collect())
}

/// The platform was told the menu of a chat; none: it has none of its own any more.
pub async fn told_menu(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
    hash: Option<&str>,
) -> sqlx::Result<()> {
    let Some(hash) = hash else {
        sqlx::query!("delete from menu where platform = $1 and bot = $2 and chat = $3", platform, bot, chat)
            .execute(conn)
            .await?;
        return Ok(());
    };
    sqlx::query!(
        "insert into menu (platform, bot, chat, hash)
         values ($1, $2, $3, $4)
         on conflict (platform, bot, chat) do update set hash = excluded.hash",
        platform,
        bot,
        chat,
        hash
    )
    .execute(conn)
    .await?;
    Ok(())
}
