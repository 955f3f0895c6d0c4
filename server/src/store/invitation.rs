//! Codes that link an account to a person, once; and who comes without a good one.
//!
//! A code is shown when it is made and kept nowhere: the table has its hash. All times are real ones.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::token;

/// So many bad codes may be tried in `TRIES_IN`.
const TRIES: i16 = 5;
const TRIES_IN: Duration = Duration::from_secs(600);
/// How often somebody who is not linked is told how one comes to be invited; and what is forgotten after that.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// What became of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redeemed {
    Good {
        programme: String,
        person: String,
    },
    Used {
        programme: String,
        person: String,
    },
    Expired,
    /// It is for this platform.
    Elsewhere(String),
    Unknown,
}

/// Makes a code for a person, on one platform or on any; older ones that did the same are over. Two statements.
pub async fn make(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    platform: Option<&str>,
    lasts: Duration,
) -> sqlx::Result<(String, DateTime<Utc>)> {
    let code = token::fresh();
    sqlx::query!(
        "update invitation
         set expires_at = clock_timestamp()
         where programme_id = $1 and person_id = $2 and ($3::text is null or platform is null or platform = $3)
             and used_at is null and expires_at > clock_timestamp()",
        programme,
        person,
        platform
    )
    .execute(&mut *conn)
    .await?;
    let expires = sqlx::query_scalar!(
        "insert into invitation (code_hash, programme_id, person_id, platform, made_at, expires_at)
         values ($1, $2, $3, $4, clock_timestamp(), clock_timestamp() + make_interval(secs => $5))
         returning expires_at",
        token::hash(&code),
        programme,
        person,
        platform,
        lasts.as_secs_f64()
    )
    .fetch_one(conn)
    .await?;
    Ok((code, expires))
}

/// Nobody can use what a person was sent. `false`: nothing was open. Real time.
pub async fn end(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update invitation
         set expires_at = clock_timestamp()
         where programme_id = $1 and person_id = $2 and used_at is null and expires_at > clock_timestamp()",
        programme,
        person
    );
    Ok(done.execute(conn).await?.rows_affected() > 0)
}

/// A bot that people can be invited to.
#[derive(Debug, Clone)]
pub struct Bot {
    pub platform: String,
    pub handle: String,
}

/// The bots that Waymark has spoken as, of each platform the latest.
pub async fn bots(conn: &mut PgConnection) -> sqlx::Result<Vec<Bot>> {
    sqlx::query_as!(Bot, "select distinct on (platform) platform, handle from bot order by platform, seen_at desc")
        .fetch_all(conn)
        .await
}

/// Spends a code, for the caller's transaction; or says why it is not good. Two statements.
pub async fn redeem(conn: &mut PgConnection, code: &str, platform: &str) -> sqlx::Result<Redeemed> {
    let hash = token::hash(code);
    let good = sqlx::query!(
        "update invitation
         set used_at = clock_timestamp()
         where code_hash = $1 and used_at is null and expires_at > clock_timestamp()
             and (platform is null or platform = $2)
         returning programme_id, person_id",
        hash,
        platform
    );
    if let Some(good) = good.fetch_optional(&mut *conn).await? {
        return Ok(Redeemed::Good { programme: good.programme_id, person: good.person_id });
    }
    let known = sqlx::query!(
        r#"select programme_id, person_id, platform, used_at is not null as "used!",
             expires_at <= clock_timestamp() as "expired!"
         from invitation
         where code_hash = $1"#,
        hash
    );
    Ok(match known.fetch_optional(conn).await? {
        None => Redeemed::Unknown,
        Some(it) if it.used => Redeemed::Used { programme: it.programme_id, person: it.person_id },
        Some(it) if it.expired => Redeemed::Expired,
        Some(it) => it.platform.map_or(Redeemed::Unknown, Redeemed::Elsewhere),
    })
}

/// Whether an account has tried too many bad codes just now.
pub async fn is_trying(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<bool> {
    let tries = sqlx::query_scalar!(
        r#"select tries > $4 as "too_many!" from stranger
         where platform = $1 and bot = $2 and user_id = $3
             and tries_since > clock_timestamp() - make_interval(secs => $5)"#,
        platform,
        bot,
        user,
        TRIES,
        TRIES_IN.as_secs_f64()
    );
    Ok(tries.fetch_optional(conn).await?.unwrap_or(false))
}

/// Counts a bad code. `true`: that was one too many, now.
pub async fn tried(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<bool> {
    forget(conn).await?;
    let tries = sqlx::query_scalar!(
        "insert into stranger as s (platform, bot, user_id, tries, tries_since)
         values ($1, $2, $3, 1, clock_timestamp())
         on conflict (platform, bot, user_id) do update
         set tries = case when s.tries_since > clock_timestamp() - make_interval(secs => $4) then s.tries + 1 else 1 end,
             tries_since = case when s.tries_since > clock_timestamp() - make_interval(secs => $4) then s.tries_since
                 else clock_timestamp() end
         returning tries",
        platform,
        bot,
        user,
        TRIES_IN.as_secs_f64()
    );
    Ok(tries.fetch_one(conn).await? > TRIES)
}

/// Whether somebody who is not linked is to be told how one comes to be invited: once a day.
pub async fn is_told(conn: &mut PgConnection, platform: &str, bot: &str, user: &str) -> sqlx::Result<bool> {
    forget(conn).await?;
    let told = sqlx::query_scalar!(
        r#"insert into stranger as s (platform, bot, user_id, told_at, tries_since)
         values ($1, $2, $3, clock_timestamp(), clock_timestamp())
         on conflict (platform, bot, user_id) do update
         set told_at = clock_timestamp()
         where s.told_at is null or s.told_at <= clock_timestamp() - make_interval(secs => $4)
         returning true as "told!""#,
        platform,
        bot,
        user,
        DAY.as_secs_f64()
    );
    Ok(told.fetch_optional(conn).await?.is_some())
}

/// Nobody's numbers are kept without need.
async fn forget(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from stranger
         where tries_since <= clock_timestamp() - make_interval(secs => $1)
             and (told_at is null or told_at <= clock_timestamp() - make_interval(secs => $1))",
        DAY.as_secs_f64()
    )
    .execute(conn)
    .await?;
    Ok(())
}
