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

use super::account;

/// What people of a programme chose for themselves; who is missing chose nothing.
pub type Wishes = HashMap<PersonId, Settings>;

/// Somebody who wrote, in one of her programmes.
#[derive(Debug, Clone)]
pub struct Account {
    pub programme: String,
    pub person: String,
    /// Where she alone reads: what concerns her is not for the others of a group.
    pub chat: String,
}

/// A person as a coordinator finds her; times are real ones.
#[derive(Debug, Clone)]
pub struct Listed {
    pub programme: String,
    pub person: String,
    /// That she chose.
    pub language: Option<String>,
    pub stopped: bool,
    pub paused_until: Option<DateTime<Utc>>,
    /// Platforms where she is reached, the preferred one first.
    pub linked: Vec<String>,
    /// Platforms where she was reached.
    pub gone: Vec<String>,
    /// She has read her welcome and not said yes.
    pub welcomed: bool,
    pub heard: Option<DateTime<Utc>>,
    pub invited_until: Option<DateTime<Utc>>,
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
         where platform = $1 and bot = $2 and user_id = $3 and consented_at is not null
         order by id",
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

/// What a person chose for herself; who is not known chose nothing.
pub async fn settings_of(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<Settings> {
    let row = sqlx::query!(
        "select language, quiet, paused_until, stopped from person where programme_id = $1 and id = $2",
        programme,
        person
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map_or_else(Settings::default, |r| settings(r.language.as_deref(), r.quiet, r.paused_until, r.stopped)))
}

/// What is remembered of the dialogue with her.
pub async fn memory_of(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<serde_json::Value> {
    let memory =
        sqlx::query_scalar!("select memory from person where programme_id = $1 and id = $2", programme, person);
    Ok(memory.fetch_optional(conn).await?.unwrap_or_default())
}

/// Where a person is written to on one platform.
pub async fn chat_on(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    platform: &str,
    bot: &str,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select chat from account
         where programme_id = $1 and person_id = $2 and platform = $3 and bot = $4 and gone_at is null
         order by rank, id
         limit 1",
        programme,
        person,
        platform,
        bot
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
/// her then, the items hear. Several statements, for the caller's transaction.
pub async fn gone(
    conn: &mut PgConnection,
    platform: &str,
    bot: &str,
    user: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    let gone = sqlx::query_scalar!(
        "update account set gone_at = $4
         where platform = $1 and bot = $2 and user_id = $3 and gone_at is null
         returning id",
        platform,
        bot,
        user,
        at
    );
    for link in gone.fetch_all(&mut *conn).await? {
        account::unreached(conn, link, at).await?;
    }
    Ok(())
}

/// Everybody of one programme or of all, with what is known of how she is reached.
pub async fn all(conn: &mut PgConnection, programme: Option<&str>) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        r#"select p.programme_id as programme, p.id as person, p.language, p.stopped, p.paused_until,
             array(select a.platform from account a
                 where a.programme_id = p.programme_id and a.person_id = p.id and a.consented_at is not null and a.gone_at is null
                 order by a.rank, a.id) as "linked!",
             array(select a.platform from account a
                 where a.programme_id = p.programme_id and a.person_id = p.id and a.consented_at is not null and a.gone_at is not null
                 order by a.rank, a.id) as "gone!",
             exists (select 1 from account a
                 where a.programme_id = p.programme_id and a.person_id = p.id and a.consented_at is null) as "welcomed!",
             (select max(last.at)
                 from account a
                 cross join lateral (
                     select i.received_at as at from inbox i
                     where i.platform = a.platform and i.bot = a.bot and i.user_id = a.user_id
                     order by i.received_at desc
                     limit 1) last
                 where a.programme_id = p.programme_id and a.person_id = p.id and a.consented_at is not null) as heard,
             (select max(i.expires_at) from invitation i
                 where i.programme_id = p.programme_id and i.person_id = p.id
                     and i.used_at is null and i.expires_at > clock_timestamp()) as invited_until
         from person p
         where $1::text is null or p.programme_id = $1
         order by p.programme_id, p.id
         limit 10000"#,
        programme
    )
    .fetch_all(conn)
    .await
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
