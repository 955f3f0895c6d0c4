//! What waits to be sent, who sends it, and what came of it.
//!
//! A lease is fenced by a counter of its own: a sender that was thought dead and comes back settles nothing.
//! Order is kept within a chat: of one priority only the oldest unsent message can be leased, and never two at once.
//! Only a reply overtakes what waits for its chat, and no edit its message. Leases and pauses are counted in real
//! time; what people see carries `at`.

mod given_up;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use std::time::Duration;

pub use given_up::{drop_edit, give_up, give_up_rest};

/// A message that this process has taken on to send.
#[derive(Debug, Clone)]
pub struct Leased {
    pub id: i64,
    pub fence: i64,
    pub programme: String,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    /// Empty: it is posted to a group, and to nobody in particular.
    pub person: String,
    pub body: serde_json::Value,
    /// Sent again where its arrival is uncertain: copies converge.
    pub asks: bool,
    pub attempts: i16,
    /// So often nobody knew whether it had arrived.
    pub doubts: i16,
    pub edits: Option<i64>,
    /// Of the message it edits, the platform's id.
    pub edited: Option<String>,
}

/// What a settled message becomes in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Uncertain,
    Undeliverable,
    Dead,
}

impl Fate {
    fn outbox(self) -> &'static str {
        match self {
            Fate::Uncertain => "uncertain",
            Fate::Undeliverable | Fate::Dead => "dead",
        }
    }
    fn ledger(self) -> &'static str {
        match self {
            Fate::Uncertain => "uncertain",
            Fate::Undeliverable => "undeliverable",
            Fate::Dead => "dead",
        }
    }
}

fn interval(of: Duration) -> sqlx::postgres::types::PgInterval {
    sqlx::postgres::types::PgInterval {
        months: 0,
        days: 0,
        microseconds: of.as_micros().try_into().unwrap_or(i64::MAX),
    }
}

/// What may be leased for one bot.
#[derive(Debug, Clone, Copy)]
pub struct Turn<'a> {
    pub platform: &'a str,
    pub bot: &'a str,
    /// Chats that must wait, with all their topics.
    pub resting: &'a [String],
    /// Only what is as urgent as this.
    pub urgency: i16,
    pub limit: i64,
}

/// Takes messages of one bot: replies first, and of each chat only the oldest. Of several edits of one message only
/// the newest is worth sending; the others end here.
pub async fn lease(conn: &mut PgConnection, turn: Turn<'_>, term: Duration) -> sqlx::Result<Vec<Leased>> {
    sqlx::query_as!(
        Leased,
        r#"
        with free as materialized (
            select o.id, exists (
                select 1 from outbox newer
                where o.kind = 'edit' and newer.edits = o.edits and newer.id > o.id and newer.state = 'pending') as stale
            from outbox o
            where o.state = 'pending'
                and o.not_before <= clock_timestamp()
                and o.platform = $1 and o.bot = $2 and o.priority <= $3
                and split_part(o.chat, '/', 1) <> all($4)
                and not exists (
                    select 1 from outbox other
                    where other.platform = o.platform and other.bot = o.bot and other.chat = o.chat
                        and other.state in ('pending', 'leased') and other.doubts = 0 and other.id <> o.id
                        and (other.state = 'leased'
                            or other.id < o.id and (other.priority <= o.priority or other.id = o.edits)))
            order by o.priority, o.id
            limit $5
            for no key update skip locked
        ), leased as (
            update outbox o
            set state = 'leased', fence = o.fence + 1, lease_until = clock_timestamp() + $6
            from free f
            where o.id = f.id and not f.stale
            returning o.*
        ), stale as (
            update outbox o
            set state = 'superseded'
            from free f
            where o.id = f.id and f.stale
            returning o.ledger
        ), told as (
            update ledger l
            set status = 'suppressed', why = 'superseded'
            from stale s
            where l.id = any(s.ledger) and l.status = 'released'
        )
        select l.id as "id!", l.fence as "fence!", l.programme_id as "programme!", l.platform as "platform!",
            l.bot as "bot!", l.chat as "chat!", l.person as "person!", l.body as "body!", l.asks as "asks!",
            l.attempts as "attempts!", l.doubts as "doubts!", l.edits, e.remote as "edited?"
        from leased l
        left join outbox e on e.id = l.edits
        order by l.priority, l.id
        "#,
        turn.platform,
        turn.bot,
        turn.urgency,
        turn.resting,
        turn.limit,
        interval(term)
    )
    .fetch_all(conn)
    .await
}

/// Whether its lease still holds: what was taken on to be sent may have been dropped meanwhile.
pub async fn is_wanted(conn: &mut PgConnection, of: &Leased) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select 1 from outbox where id = $1 and fence = $2 and state = 'leased') as "wanted!""#,
        of.id,
        of.fence
    )
    .fetch_one(conn)
    .await
}

/// Messages whose sender has not come back in time: whether they arrived nobody knows.
pub async fn overdue(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<Leased>> {
    sqlx::query_as!(
        Leased,
        r#"
        with lost as materialized (
            select id from outbox
            where state = 'leased' and lease_until < clock_timestamp()
            order by id
            limit $1
            for no key update skip locked
        )
        update outbox o
        set fence = o.fence + 1, lease_until = clock_timestamp() + interval '30 seconds'
        from lost
        where o.id = lost.id
        returning o.id, o.fence, o.programme_id as programme, o.platform, o.bot, o.chat, o.person, o.body, o.asks,
            o.attempts, o.doubts, o.edits, null as "edited?: String"
        "#,
        limit
    )
    .fetch_all(conn)
    .await
}

/// The ids of the newest messages that arrived in the same chat.
pub async fn remotes(conn: &mut PgConnection, beside: &Leased) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"
        select remote as "remote!"
        from outbox
        where platform = $1 and bot = $2 and chat = $3 and remote is not null
        order by id desc
        limit 100
        "#,
        beside.platform,
        beside.bot,
        beside.chat
    )
    .fetch_all(conn)
    .await
}

/// What a message that arrived has delivered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Delivered {
    pub reminders: i64,
    /// Since the earliest of them was to be released.
    pub late_s: Option<f64>,
}

/// It arrived. None: somebody else settles this message.
pub async fn sent(
    conn: &mut PgConnection,
    of: &Leased,
    remote: Option<&str>,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<Delivered>> {
    let settled = sqlx::query_as!(
        Delivered,
        r#"
        with settled as (
            update outbox
            set state = 'sent', lease_until = null, remote = $3, sent_at = $4
            where id = $1 and fence = $2 and state = 'leased'
            returning ledger
        ), told as (
            update ledger l
            set status = case when l.status in ('released', 'uncertain') then 'sent' else l.status end, sent_at = $4
            from settled s
            where l.id = any(s.ledger)
            returning l.kind, l.release_at
        )
        select
            (select count(*) from told where kind <> 'edit') as "reminders!",
            (select extract(epoch from $4 - min(release_at))::float8 from told where kind <> 'edit') as late_s
        from settled
        "#,
        of.id,
        of.fence,
        remote,
        at
    );
    settled.fetch_optional(conn).await
}

/// Why a message goes back into the queue, which decides what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// The platform asked for patience.
    Asked,
    /// It certainly did not arrive.
    Failed,
    /// Nobody knows; its chat does not wait for the repeat.
    Doubted,
}

/// Back into the queue, after a pause.
pub async fn postpone(
    conn: &mut PgConnection,
    of: &Leased,
    pause: Duration,
    why: Again,
    error: Option<&str>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update outbox
         set state = 'pending', lease_until = null, not_before = clock_timestamp() + $3,
             attempts = attempts + $4::smallint, doubts = doubts + $5::smallint, error = coalesce($6, error)
         where id = $1 and fence = $2 and state = 'leased'",
        of.id,
        of.fence,
        interval(pause),
        i16::from(why != Again::Asked),
        i16::from(why == Again::Doubted),
        error
    );
    Ok(done.execute(conn).await?.rows_affected() == 1)
}

/// Another attempt at once, with another body or at another address; an edit becomes a message of its own.
pub async fn send_as(
    conn: &mut PgConnection,
    of: &Leased,
    chat: &str,
    body: &serde_json::Value,
    edits: Option<i64>,
    why: &str,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update outbox
         set state = 'pending', lease_until = null, not_before = '-infinity', attempts = attempts + 1, error = $6,
             chat = $3, body = $4, edits = $5, kind = case when $5::bigint is null then 'send' else 'edit' end
         where id = $1 and fence = $2 and state = 'leased'",
        of.id,
        of.fence,
        chat,
        body,
        edits,
        why
    );
    Ok(done.execute(conn).await?.rows_affected() == 1)
}

/// Whether all that a message asks was settled meanwhile: a repeat of it would only confuse.
pub async fn is_over(conn: &mut PgConnection, of: &Leased) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select not exists (
             select 1 from outbox o join ledger l on l.id = any(o.ledger)
             where o.id = $1 and l.closing is null) as "over!""#,
        of.id
    )
    .fetch_one(conn)
    .await
}

/// Messages that wait, and since when the oldest does.
pub async fn waiting(conn: &mut PgConnection) -> sqlx::Result<(i64, Option<DateTime<Utc>>)> {
    let row = sqlx::query!(
        r#"select count(*) as "n!", min(created_at) as oldest from outbox where state in ('pending', 'leased')"#
    )
    .fetch_one(conn)
    .await?;
    Ok((row.n, row.oldest))
}

/// Where a message goes that answers no message of hers and delivers no reminder.
#[derive(Debug, Clone, Copy)]
pub struct To<'a> {
    pub platform: &'a str,
    pub bot: &'a str,
    pub chat: &'a str,
    pub person: &'a str,
}

/// Puts one message into the outbox, as urgent as a reminder.
pub async fn say(conn: &mut PgConnection, programme: &str, to: &To<'_>, body: &serde_json::Value) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        "insert into outbox (programme_id, platform, bot, chat, person, body, priority, kind, created_at)
         values ($1, $2, $3, $4, $5, $6, 1, 'send', clock_timestamp())
         returning id",
        programme,
        to.platform,
        to.bot,
        to.chat,
        to.person,
        body
    )
    .fetch_one(conn)
    .await
}
