//! Tokens of programs, sessions of coordinators, and the links that make these. All times are real ones, and of every
//! secret only the hash is here.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// A new token.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    pub hash: &'a str,
    pub prefix: &'a str,
    pub name: &'a str,
    /// None: all of them.
    pub programme: Option<&'a str>,
    pub scopes: &'a [String],
    pub made_by: &'a str,
    pub lasts: Duration,
    /// The number of the form that it is made with.
    pub form: Option<&'a str>,
}

/// A token as it is listed, and as it is looked up.
#[derive(Debug, Clone)]
pub struct Token {
    pub id: i64,
    pub prefix: String,
    pub name: String,
    pub programme: Option<String>,
    pub scopes: Vec<String>,
    pub made_by: String,
    pub made_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub is_over: bool,
    pub revoked_at: Option<DateTime<Utc>>,
    pub used_at: Option<DateTime<Utc>>,
}

/// Somebody's browser.
#[derive(Debug, Clone)]
pub struct Session {
    pub id: i64,
    pub programme: String,
    pub person: String,
}

/// Its number. `None`: this form has made its token already.
pub async fn make_token(conn: &mut PgConnection, new: &NewToken<'_>) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar!(
        "insert into token (hash, prefix, name, programme_id, scopes, made_by, made_at, expires_at, form)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + make_interval(secs => $7), $8)
         on conflict (form) do nothing
         returning id",
        new.hash,
        new.prefix,
        new.name,
        new.programme,
        new.scopes,
        new.made_by,
        new.lasts.as_secs_f64(),
        new.form
    )
    .fetch_optional(conn)
    .await
}

/// A token by its hash, also one that is over or revoked.
pub async fn token(conn: &mut PgConnection, hash: &str) -> sqlx::Result<Option<Token>> {
    sqlx::query_as!(
        Token,
        r#"select id, prefix, name, programme_id as programme, scopes, made_by, made_at, expires_at,
             expires_at <= clock_timestamp() as "is_over!", revoked_at, used_at
         from token
         where hash = $1"#,
        hash
    )
    .fetch_optional(conn)
    .await
}

/// The newest first; of one programme, or all.
pub async fn tokens(conn: &mut PgConnection, programme: Option<&str>) -> sqlx::Result<Vec<Token>> {
    sqlx::query_as!(
        Token,
        r#"select id, prefix, name, programme_id as programme, scopes, made_by, made_at, expires_at,
             expires_at <= clock_timestamp() as "is_over!", revoked_at, used_at
         from token
         where $1::text is null or programme_id = $1
         order by id desc
         limit 1000"#,
        programme
    )
    .fetch_all(conn)
    .await
}

/// Ends a token, if it is one of this programme. `false`: there is none, or it was revoked before.
pub async fn revoke(conn: &mut PgConnection, id: i64, programme: Option<&str>, by: &str) -> sqlx::Result<bool> {
    let revoked = sqlx::query!(
        "update token
         set revoked_at = clock_timestamp(), revoked_by = $3
         where id = $1 and revoked_at is null and ($2::text is null or programme_id = $2)",
        id,
        programme,
        by
    );
    Ok(revoked.execute(conn).await?.rows_affected() > 0)
}

/// That these were used just now. Two statements.
pub async fn used(conn: &mut PgConnection, tokens: &[i64], sessions: &[i64]) -> sqlx::Result<()> {
    sqlx::query!("update token set used_at = clock_timestamp() where id = any($1)", tokens).execute(&mut *conn).await?;
    sqlx::query!("update session set seen_at = clock_timestamp() where id = any($1)", sessions).execute(conn).await?;
    Ok(())
}

/// Keeps a link that signs in; older ones of the same person are over, and what is long over is forgotten. Two statements.
pub async fn make_sign_in(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    code_hash: &str,
    lasts: Duration,
) -> sqlx::Result<()> {
    sqlx::query!("delete from sign_in where programme_id = $1 and person_id = $2", programme, person)
        .execute(&mut *conn)
        .await?;
    sqlx::query!(
        "insert into sign_in (code_hash, programme_id, person_id, made_at, expires_at)
         values ($1, $2, $3, clock_timestamp(), clock_timestamp() + make_interval(secs => $4))",
        code_hash,
        programme,
        person,
        lasts.as_secs_f64()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a link is still good; looking spends nothing. Tells the programme and the person that it is for.
pub async fn sign_in(conn: &mut PgConnection, code_hash: &str) -> sqlx::Result<Option<(String, String)>> {
    let good = sqlx::query!(
        "select programme_id, person_id from sign_in
         where code_hash = $1 and used_at is null and expires_at > clock_timestamp()",
        code_hash
    );
    Ok(good.fetch_optional(conn).await?.map(|it| (it.programme_id, it.person_id)))
}

/// Spends a link on a session, in one statement. `None`: it is not good any more.
pub async fn begin_session(
    conn: &mut PgConnection,
    code_hash: &str,
    hash: &str,
    lasts: Duration,
) -> sqlx::Result<Option<Session>> {
    sqlx::query_as!(
        Session,
        "with spent as (
             update sign_in
             set used_at = clock_timestamp()
             where code_hash = $1 and used_at is null and expires_at > clock_timestamp()
             returning programme_id, person_id
         )
         insert into session (hash, programme_id, person_id, made_at, seen_at, expires_at)
         select $2, programme_id, person_id, clock_timestamp(), clock_timestamp(),
             clock_timestamp() + make_interval(secs => $3)
         from spent
         returning id, programme_id as programme, person_id as person",
        code_hash,
        hash,
        lasts.as_secs_f64()
    )
    .fetch_optional(conn)
    .await
}

/// A session that is not over, and was used within `idle`.
pub async fn session(conn: &mut PgConnection, hash: &str, idle: Duration) -> sqlx::Result<Option<Session>> {
    sqlx::query_as!(
        Session,
        "select id, programme_id as programme, person_id as person
         from session
         where hash = $1 and ended_at is null and expires_at > clock_timestamp()
             and seen_at > clock_timestamp() - make_interval(secs => $2)",
        hash,
        idle.as_secs_f64()
    )
    .fetch_optional(conn)
    .await
}

/// In how many browsers somebody is signed in.
pub async fn sessions(conn: &mut PgConnection, programme: &str, person: &str, idle: Duration) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "n!"
         from session
         where programme_id = $1 and person_id = $2 and ended_at is null and expires_at > clock_timestamp()
             and seen_at > clock_timestamp() - make_interval(secs => $3)"#,
        programme,
        person,
        idle.as_secs_f64()
    )
    .fetch_one(conn)
    .await
}

/// Ends one session.
pub async fn end_session(conn: &mut PgConnection, id: i64) -> sqlx::Result<()> {
    sqlx::query!("update session set ended_at = clock_timestamp() where id = $1 and ended_at is null", id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends all sessions of a person, and her links that would make one; how many sessions. Two statements.
pub async fn end_sessions(conn: &mut PgConnection, programme: &str, person: &str) -> sqlx::Result<u64> {
    sqlx::query!("delete from sign_in where programme_id = $1 and person_id = $2", programme, person)
        .execute(&mut *conn)
        .await?;
    let ended = sqlx::query!(
        "update session
         set ended_at = clock_timestamp()
         where programme_id = $1 and person_id = $2 and ended_at is null and expires_at > clock_timestamp()",
        programme,
        person
    );
    Ok(ended.execute(conn).await?.rows_affected())
}
