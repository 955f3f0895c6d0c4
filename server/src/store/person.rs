//! People: where they write from, what they chose for themselves, and what is remembered of the dialogue.
//!
//! Settings that nobody can read any more count as not chosen: a message in the wrong language is better than none.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use engine::{
    ids::{Lang, PersonId},
    reminder::Settings,
};
use sqlx::PgConnection;

/// What people of a programme chose for themselves; who is missing chose nothing.
pub type Wishes = HashMap<PersonId, Settings>;

/// Somebody who wrote, in one of her programmes.
#[derive(Debug, Clone)]
pub struct Account {
    pub programme: String,
    pub person: String,
    /// Her own, where she is answered.
    pub chat: String,
}

/// A person as she is answered.
#[derive(Debug, Clone)]
pub struct Known {
    pub settings: Settings,
    pub memory: serde_json::Value,
}

pub async fn wishes(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Wishes> {
    let rows = sqlx::query!(
        "select id, language, quiet, paused_until, stopped
         from person
         where programme_id = $1
             and (language is not null or quiet is not null or paused_until is not null or stopped)",
        programme
    )
    .fetch_all(conn)
    .await?;
    let wishes = rows
        .into_iter()
        .map(|r| (PersonId::from(r.id.as_str()), settings(r.language.as_deref(), r.quiet, r.paused_until, r.stopped)));
    Ok(wishes.collect())
}

/// Who writes from there: one person in each programme that the account is linked to, first linked first.
pub async fn of_account(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<Vec<Account>> {
    sqlx::query_as!(
        Account,
        "select programme_id as programme, person_id as person, chat
         from account
         where platform = $1 and bot = $2 and user_id = $3
         order by id",
        platform,
        bot,
        user
    )
    .fetch_all(conn)
    .await
}

/// Where somebody is answered who writes from there.
pub async fn chats_of(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select chat from account where platform = $1 and bot = $2 and user_id = $3 order by id",
        platform,
        bot,
        user
    )
    .fetch_all(conn)
    .await
}

/// The programme that wrote to this chat last.
pub async fn programme_of_chat(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    chat: &str,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select programme_id from outbox
         where platform = $1 and bot = $2 and chat = $3 and remote is not null
         order by id desc
         limit 1",
        platform,
        bot,
        chat
    )
    .fetch_optional(conn)
    .await
}

/// Locks a person until the transaction ends: what she says in two chats at once is heard one after the other.
pub async fn lock(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Option<Known>> {
    let row = sqlx::query!(
        "select language, quiet, paused_until, stopped, memory
         from person
         where programme_id = $1 and id = $2
         for no key update",
        programme,
        person
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| Known {
        settings: settings(r.language.as_deref(), r.quiet, r.paused_until, r.stopped),
        memory: r.memory,
    }))
}

/// She cannot be written to there any more. Whom she leaves without any way to be reached, and what is open with
/// her then, the items hear. Two statements, for the caller's transaction.
pub async fn gone(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    user: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update account set gone_at = $4 where platform = $1 and bot = $2 and user_id = $3 and gone_at is null",
        platform,
        bot,
        user,
        at
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into notice (instance_id, at, input)
         select distinct l.instance_id, $4::timestamptz,
             jsonb_build_object('undeliverable', jsonb_build_object('prompt', l.prompt_no, 'entity', l.entity))
         from account a
         join ledger l on l.programme_id = a.programme_id and l.person = a.person_id
         where a.platform = $1 and a.bot = $2 and a.user_id = $3
             and not exists (
                 select 1 from account other
                 where other.programme_id = a.programme_id and other.person_id = a.person_id and other.gone_at is null)
             and l.status in ('released', 'sent', 'uncertain')
             and l.closing is null and l.message is null and l.prompt_no is not null and l.kind <> 'edit'",
        platform,
        bot,
        user,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// She can be written to again.
pub async fn back(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update account set gone_at = null where platform = $1 and bot = $2 and user_id = $3 and gone_at is not null",
        platform,
        bot,
        user
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn settings(
    language: Option<&str>,
    quiet: Option<serde_json::Value>,
    paused_until: Option<DateTime<Utc>>,
    stopped: bool,
) -> Settings {
    let quiet = quiet.and_then(|quiet| serde_json::from_value(quiet).ok());
    Settings { language: language.map(Lang::from), quiet, paused_until, stopped }
}
