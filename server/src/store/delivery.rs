//! How sending goes, for whoever looks after it: queues, bots, what did not arrive, and reminders by their status.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What one bot has to send.
#[derive(Debug, Clone)]
pub struct Queue {
    pub platform: String,
    pub bot: String,
    /// Somebody speaks and listens as it now; none: that bot needs nobody.
    pub is_up: Option<bool>,
    pub waiting: i64,
    pub oldest: Option<DateTime<Utc>>,
    pub uncertain: i64,
    pub dead: i64,
    pub sent_at: Option<DateTime<Utc>>,
}

/// A message that will not be sent again by itself.
#[derive(Debug, Clone)]
pub struct Lost {
    pub id: i64,
    pub platform: String,
    pub person: String,
    pub state: String,
    pub error: Option<String>,
    pub at: DateTime<Utc>,
}

/// A reminder.
#[derive(Debug, Clone)]
pub struct Reminded {
    pub id: i64,
    pub item: String,
    pub person: Option<String>,
    pub entity: String,
    pub kind: String,
    pub status: String,
    pub why: Option<String>,
    pub at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// Reply pages and desks are read where they are and send nothing.
pub async fn queues(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<Queue>> {
    sqlx::query_as!(
        Queue,
        r#"with sending as (
             select platform, bot,
                 count(*) filter (where state in ('pending', 'leased')) as waiting,
                 min(created_at) filter (where state in ('pending', 'leased')) as oldest,
                 count(*) filter (where state = 'uncertain') as uncertain,
                 count(*) filter (where state = 'dead') as dead,
                 max(sent_at) as sent_at
             from outbox
             where programme_id = $1 and platform <> 'page'
             group by platform, bot
         )
         select coalesce(s.platform, b.platform) as "platform!", coalesce(s.bot, b.name) as "bot!",
             case when b.name is not null then exists (
                 select 1 from lease l where l.name = b.platform || '/' || b.name and l.until > clock_timestamp())
             end as is_up,
             coalesce(s.waiting, 0) as "waiting!", s.oldest, coalesce(s.uncertain, 0) as "uncertain!",
             coalesce(s.dead, 0) as "dead!", s.sent_at
         from sending s
         full join bot b on b.platform = s.platform and b.name = s.bot
         order by 1, 2"#,
        programme
    )
    .fetch_all(conn)
    .await
}

/// The latest first.
pub async fn lost(conn: &mut PgConnection, programme: &str, limit: i64) -> sqlx::Result<Vec<Lost>> {
    sqlx::query_as!(
        Lost,
        "select id, platform, person, state, error, created_at as at
         from outbox
         where programme_id = $1 and state in ('dead', 'uncertain') and platform <> 'page'
         order by id desc
         limit $2",
        programme,
        limit
    )
    .fetch_all(conn)
    .await
}

/// How many reminders there are of each status.
pub async fn counts(conn: &mut PgConnection, programme: &str) -> sqlx::Result<Vec<(String, i64)>> {
    let rows = sqlx::query!(
        r#"select status, count(*) as "n!" from ledger where programme_id = $1 group by status order by status"#,
        programme
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.status, row.n)).collect())
}

/// One of them.
pub async fn reminder(conn: &mut PgConnection, programme: &str, id: i64) -> sqlx::Result<Option<Reminded>> {
    sqlx::query_as!(
        Reminded,
        "select l.id, i.item_id as item, l.person, l.entity, l.kind, l.status, l.why, l.release_at as at, l.sent_at
         from ledger l
         join instance i on i.id = l.instance_id
         where l.programme_id = $1 and l.id = $2",
        programme,
        id
    )
    .fetch_optional(conn)
    .await
}

/// This reminder is not sent, or not again. What shares a message with it that nobody has taken on yet is composed anew
/// without it. Its item, unless it arrived or is about to: then nothing is done. Who calls holds its person.
pub async fn give_up(
    conn: &mut PgConnection,
    programme: &str,
    id: i64,
    why: &str,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "with held as (
             update outbox o
             set state = 'superseded'
             from ledger l
             where l.id = $2 and l.programme_id = $1 and l.status = 'released' and l.kind <> 'edit'
                 and o.id = l.outbox_id and o.state = 'pending'
             returning o.ledger
         ), anew as (
             update ledger l
             set status = 'planned', outbox_id = null
             from held
             where l.id = any(held.ledger) and l.id <> $2 and l.status = 'released'
         )
         update ledger l
         set status = 'suppressed', why = $3, outbox_id = null, settled_at = $4
         where l.id = $2 and l.programme_id = $1 and l.kind <> 'edit'
             and (l.status in ('planned', 'undeliverable', 'uncertain', 'dead')
                 or l.status = 'released' and exists (select 1 from held))
         returning l.instance_id",
        programme,
        id,
        why,
        at
    )
    .fetch_optional(conn)
    .await
}

/// The latest first, below `before`.
pub async fn reminders(
    conn: &mut PgConnection,
    programme: &str,
    status: Option<&str>,
    before: i64,
    limit: i64,
) -> sqlx::Result<Vec<Reminded>> {
    sqlx::query_as!(
        Reminded,
        "select l.id, i.item_id as item, l.person, l.entity, l.kind, l.status, l.why, l.release_at as at, l.sent_at
         from ledger l
         join instance i on i.id = l.instance_id
         where l.programme_id = $1 and ($2::text is null or l.status = $2) and l.id < $3
         order by l.id desc
         limit $4",
        programme,
        status,
        before,
        limit
    )
    .fetch_all(conn)
    .await
}
