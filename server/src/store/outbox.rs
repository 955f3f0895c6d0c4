//! What waits to be sent, who sends it, and what came of it.
//!
//! A lease is fenced by a counter of its own: a sender that was thought dead and comes back settles nothing.
//! Order is kept within a chat: only its oldest unsent message can be leased. Leases and pauses are counted in
//! real time; what people see carries `at`.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use std::time::Duration;

/// A message that this process has taken on to send.
#[derive(Debug, Clone)]
pub struct Leased {
    pub id: i64,
    pub fence: i64,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    pub body: serde_json::Value,
    /// Sent again where its arrival is uncertain: copies converge.
    pub asks: bool,
    pub attempts: i16,
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

/// Of several edits of one message only the newest is worth sending.
pub async fn coalesce(conn: &mut PgConnection) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "update outbox o
         set state = 'superseded'
         where o.kind = 'edit' and o.state = 'pending'
             and exists (
                 select 1 from outbox newer
                 where newer.edits = o.edits and newer.id > o.id and newer.state = 'pending')"
    );
    Ok(done.execute(conn).await?.rows_affected())
}

/// Takes up to `limit` messages of these bots: replies first, and of each chat only the oldest.
pub async fn lease(conn: &mut PgConnection, bots: &[String], limit: i64, term: Duration) -> sqlx::Result<Vec<Leased>> {
    sqlx::query_as!(
        Leased,
        r#"
        with free as materialized (
            select o.id
            from outbox o
            where o.state = 'pending'
                and o.not_before <= clock_timestamp()
                and o.platform || '/' || o.bot = any($1)
                and not exists (
                    select 1 from outbox earlier
                    where earlier.platform = o.platform and earlier.bot = o.bot and earlier.chat = o.chat
                        and earlier.id < o.id and earlier.state in ('pending', 'leased'))
            order by o.priority, o.id
            limit $2
            for no key update skip locked
        ), leased as (
            update outbox o
            set state = 'leased', fence = o.fence + 1, lease_until = clock_timestamp() + $3
            from free f
            where o.id = f.id
            returning o.*
        )
        select l.id as "id!", l.fence as "fence!", l.platform as "platform!", l.bot as "bot!", l.chat as "chat!",
            l.body as "body!", l.asks as "asks!", l.attempts as "attempts!", l.edits, e.remote as "edited?"
        from leased l
        left join outbox e on e.id = l.edits
        order by l.priority, l.id
        "#,
        bots,
        limit,
        interval(term)
    )
    .fetch_all(conn)
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
        returning o.id, o.fence, o.platform, o.bot, o.chat, o.body, o.asks, o.attempts, o.edits, null as "edited?: String"
        "#,
        limit
    )
    .fetch_all(conn)
    .await
}

/// It arrived. `false`: somebody else settles this message.
pub async fn sent(conn: &mut PgConnection, of: &Leased, remote: Option<&str>, at: DateTime<Utc>) -> sqlx::Result<bool> {
    let settled = sqlx::query_scalar!(
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
        )
        select exists (select 1 from settled) as "settled!"
        "#,
        of.id,
        of.fence,
        remote,
        at
    );
    settled.fetch_one(conn).await
}

/// Back into the queue, after a pause. An attempt is counted unless the platform only asked for patience.
pub async fn postpone(
    conn: &mut PgConnection,
    of: &Leased,
    pause: Duration,
    counts: bool,
    error: Option<&str>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update outbox
         set state = 'pending', lease_until = null, not_before = clock_timestamp() + $3,
             attempts = attempts + $4::smallint, error = coalesce($5, error)
         where id = $1 and fence = $2 and state = 'leased'",
        of.id,
        of.fence,
        interval(pause),
        i16::from(counts),
        error
    );
    Ok(done.execute(conn).await?.rows_affected() == 1)
}

/// A whole bot must wait: none of its messages is tried before.
pub async fn hold(conn: &mut PgConnection, platform: &str, bot: &str, pause: Duration) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "update outbox
         set not_before = clock_timestamp() + $3
         where platform = $1 and bot = $2 and state = 'pending' and not_before < clock_timestamp() + $3",
        platform,
        bot,
        interval(pause)
    );
    Ok(done.execute(conn).await?.rows_affected())
}

/// A chat is found at another address: by its people, by who posts there, and by what waits for it.
pub async fn moved(conn: &mut PgConnection, platform: &str, bot: &str, from: &str, to: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with people as (
             update account set chat = $4 where platform = $1 and bot = $2 and chat = $3
         ), posts as (
             update post p set chat = $4 where p.platform = $1 and p.bot = $2 and p.chat = $3
                 and not exists (select 1 from post other
                     where other.platform = $1 and other.bot = $2 and other.chat = $4 and other.programme_id = p.programme_id)
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

/// It will not be tried again. Where nobody is reached, the items hear of it and the account is not used again.
pub async fn give_up(
    conn: &mut PgConnection,
    of: &Leased,
    fate: Fate,
    why: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let settled = sqlx::query_scalar!(
        r#"
        with settled as (
            update outbox
            set state = $3, lease_until = null, error = $5
            where id = $1 and fence = $2 and state = 'leased'
            returning platform, bot, chat, ledger
        ), told as (
            update ledger l
            set status = $4, why = $5
            from settled s
            where l.id = any(s.ledger) and l.status in ('released', 'sent', 'uncertain')
            returning l.instance_id, l.prompt_no, l.entity, l.kind
        ), gone as (
            update account a
            set gone_at = $6
            from settled s
            where $4 = 'undeliverable' and a.platform = s.platform and a.bot = s.bot and a.chat = s.chat and a.gone_at is null
        ), lost as (
            update post p
            set gone_at = $6
            from settled s
            where $4 = 'undeliverable' and p.platform = s.platform and p.bot = s.bot and p.chat = s.chat and p.gone_at is null
        ), heard as (
            insert into notice (instance_id, at, input)
            select t.instance_id, $6,
                jsonb_build_object('undeliverable', jsonb_build_object('prompt', t.prompt_no, 'entity', t.entity))
            from told t
            where $4 = 'undeliverable' and t.kind <> 'edit'
            order by t.instance_id
        )
        select exists (select 1 from settled) as "settled!"
        "#,
        of.id,
        of.fence,
        fate.outbox(),
        fate.ledger(),
        why,
        at
    );
    settled.fetch_one(conn).await
}

/// An edit of a message that never arrived, or that its platform has lost, is dropped.
pub async fn drop_edit(conn: &mut PgConnection, of: &Leased) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update outbox set state = 'superseded', lease_until = null where id = $1 and fence = $2 and state = 'leased'",
        of.id,
        of.fence
    );
    Ok(done.execute(conn).await?.rows_affected() == 1)
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
