//! Reminders that wait for their moment, and what they become.

use chrono::{DateTime, NaiveDateTime, Utc};
use engine::reminder::{Reminder, Silence};
use sqlx::PgConnection;
use uuid::Uuid;

/// A reminder that may reach its person now.
#[derive(Debug, Clone)]
pub struct Ready {
    pub id: i64,
    pub programme: String,
    pub person: String,
    pub instance: Uuid,
    pub prompt: Option<i32>,
    pub kind: String,
    pub message: Option<String>,
    pub words: Option<String>,
    pub who: Option<String>,
    pub entity: String,
    pub slot: NaiveDateTime,
    pub release_at: DateTime<Utc>,
    pub closing: Option<serde_json::Value>,
    /// For an edit: the message it rewrites.
    pub edits: Option<i64>,
}

/// Where a message of ours went, for those that rewrite it.
#[derive(Debug, Clone)]
pub struct Original {
    pub id: i64,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    /// How many reminders it carried: a digest is not rewritten for one of them.
    pub carries: i32,
}

/// A person's first account that is not gone.
#[derive(Debug, Clone)]
pub struct Account {
    pub programme: String,
    pub person: String,
    pub platform: String,
    pub bot: String,
    pub chat: String,
}

/// A message to be put into the outbox.
#[derive(Debug, Clone)]
pub struct Letter {
    pub programme: String,
    pub platform: String,
    pub bot: String,
    pub chat: String,
    pub person: String,
    pub priority: i16,
    /// Of the message it rewrites.
    pub edits: Option<i64>,
    /// JSON: `deliver::Body`.
    pub body: String,
    pub asks: bool,
    /// The reminders it delivers.
    pub ledger: Vec<i64>,
}

/// A reminder that nobody will receive, and why.
#[derive(Debug, Clone)]
pub struct Silenced {
    pub id: i64,
    pub status: &'static str,
    pub why: &'static str,
}

/// Locks people who have something ready, `limit` of them, and gives all that is ready for each. What holds for
/// nobody in particular (an answer to somebody who just wrote, a rewriting) is ready at once; reminders only when
/// everything due before them has fired (`frontier`), so that a digest sees them all.
pub async fn claim(
    conn: &mut PgConnection,
    at: DateTime<Utc>,
    frontier: DateTime<Utc>,
    limit: i64,
) -> sqlx::Result<Vec<Ready>> {
    sqlx::query_as!(
        Ready,
        r#"
        with waiting as materialized (
            select programme_id, person, min(release_at) as release_at
            from ledger
            where status = 'planned' and release_at <= $1 and (kind in ('at_once', 'edit') or release_at < $2)
            group by programme_id, person
            order by min(release_at), programme_id, person
            limit $3
        ), people as materialized (
            select p.programme_id, p.id
            from waiting w
            join person p on p.programme_id = w.programme_id and p.id = w.person
            order by p.programme_id, p.id
            for no key update of p skip locked
        )
        select l.id, l.programme_id as programme, l.person as "person!", l.instance_id as instance, l.prompt_no as prompt, l.kind,
            l.message, l.words, l.who, l.entity, l.slot, l.release_at, l.closing, l.edits
        from people p
        join ledger l on l.programme_id = p.programme_id and l.person = p.id
        where l.status = 'planned' and l.release_at <= $1 and (l.kind in ('at_once', 'edit') or l.release_at < $2)
        order by l.programme_id, l.person, l.id
        "#,
        at,
        frontier,
        limit
    )
    .fetch_all(conn)
    .await
}

pub async fn originals(conn: &mut PgConnection, ids: &[i64]) -> sqlx::Result<Vec<Original>> {
    sqlx::query_as!(
        Original,
        r#"select id, platform, bot, chat, cardinality(ledger) as "carries!" from outbox where id = any($1) order by id"#,
        ids
    )
    .fetch_all(conn)
    .await
}

pub async fn accounts(conn: &mut PgConnection, programmes: &[String], people: &[String]) -> sqlx::Result<Vec<Account>> {
    sqlx::query_as!(
        Account,
        r#"select distinct on (a.programme_id, a.person_id)
             a.programme_id as programme, a.person_id as person, a.platform, a.bot, a.chat
         from unnest($1::text[], $2::text[]) as wanted (programme_id, person_id)
         join account a on a.programme_id = wanted.programme_id and a.person_id = wanted.person_id
         where a.gone_at is null and a.consented_at is not null
         order by a.programme_id, a.person_id, a.rank, a.id"#,
        programmes,
        people
    )
    .fetch_all(conn)
    .await
}

/// Puts letters into the outbox and marks what they deliver; both or neither, within the caller's transaction.
pub async fn release(conn: &mut PgConnection, letters: &[Letter], silenced: &[Silenced]) -> sqlx::Result<()> {
    let ids: Vec<i64> = sqlx::query_scalar!(
        r#"select nextval(pg_get_serial_sequence('outbox', 'id')) as "id!" from generate_series(1, $1::int)"#,
        i32::try_from(letters.len()).unwrap_or(i32::MAX)
    )
    .fetch_all(&mut *conn)
    .await?;
    let column = |value: &dyn Fn(&Letter) -> String| letters.iter().map(value).collect::<Vec<String>>();
    sqlx::query!(
        "insert into outbox (id, programme_id, platform, bot, chat, person, priority, kind, edits, body, asks, ledger, created_at)
         overriding system value
         select l.id, l.programme, l.platform, l.bot, l.chat, l.person, l.priority,
             case when l.edits is null then 'send' else 'edit' end, l.edits, l.body::jsonb, l.asks, l.ledger::bigint[], clock_timestamp()
         from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::bigint[],
             $9::text[], $10::boolean[], $11::text[])
             as l (id, programme, platform, bot, chat, person, priority, edits, body, asks, ledger)",
        &ids,
        &column(&|l| l.programme.clone()),
        &column(&|l| l.platform.clone()),
        &column(&|l| l.bot.clone()),
        &column(&|l| l.chat.clone()),
        &column(&|l| l.person.clone()),
        &letters.iter().map(|l| l.priority).collect::<Vec<_>>(),
        &letters.iter().map(|l| l.edits).collect::<Vec<_>>() as &[Option<i64>],
        &column(&|l| l.body.clone()),
        &letters.iter().map(|l| l.asks).collect::<Vec<_>>(),
        &column(&|l| format!("{{{}}}", l.ledger.iter().map(i64::to_string).collect::<Vec<_>>().join(","))),
    )
    .execute(&mut *conn)
    .await?;
    let released: Vec<(i64, i64)> =
        ids.iter().zip(letters).flat_map(|(id, l)| l.ledger.iter().map(move |row| (*row, *id))).collect();
    sqlx::query!(
        "update ledger l
         set status = r.status, why = r.why, outbox_id = r.outbox_id
         from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[]) as r (id, status, why, outbox_id)
         where l.id = r.id and l.status = 'planned'",
        &released.iter().map(|r| r.0).chain(silenced.iter().map(|s| s.id)).collect::<Vec<i64>>(),
        &released
            .iter()
            .map(|_| "released")
            .chain(silenced.iter().map(|s| s.status))
            .map(str::to_owned)
            .collect::<Vec<_>>(),
        &released.iter().map(|_| None).chain(silenced.iter().map(|s| Some(s.why.to_owned()))).collect::<Vec<_>>()
            as &[Option<String>],
        &released.iter().map(|r| Some(r.1)).chain(silenced.iter().map(|_| None)).collect::<Vec<_>>()
            as &[Option<i64>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Words of the coordinators, planned for those who read them. They belong to an item and are no step of it.
pub async fn plan_words(
    conn: &mut PgConnection,
    programme: &str,
    instance: Uuid,
    reminders: &[Reminder],
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    let silence = |r: &Reminder| r.suppressed.map(silence_word);
    let moved = |r: &Reminder| serde_json::to_string(&r.moved).unwrap_or_else(|_| "[]".into());
    sqlx::query!(
        "insert into ledger (programme_id, instance_id, kind, message, words, person, entity, slot, planned_at, release_at,
             moved, status, why)
         select $1, $2, 'tell', r.message, r.words, r.person, r.entity, r.slot, $3, r.release_at, r.moved::jsonb,
             case when r.why is null then 'planned' else 'suppressed' end, r.why
         from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::timestamp[], $9::timestamptz[], $10::text[], $11::text[])
             as r (message, words, person, entity, slot, release_at, moved, why)",
        programme,
        instance,
        at,
        &reminders.iter().map(|r| r.message.as_ref().map(ToString::to_string)).collect::<Vec<_>>()
            as &[Option<String>],
        &reminders.iter().map(|r| r.words.clone()).collect::<Vec<_>>() as &[Option<String>],
        &reminders.iter().map(|r| r.person.to_string()).collect::<Vec<_>>(),
        &reminders.iter().map(|r| r.entity.to_string()).collect::<Vec<_>>(),
        &reminders.iter().map(|r| r.slot).collect::<Vec<_>>(),
        &reminders.iter().map(|r| r.release_at).collect::<Vec<_>>(),
        &reminders.iter().map(moved).collect::<Vec<_>>(),
        &reminders.iter().map(|r| silence(r).map(str::to_owned)).collect::<Vec<_>>() as &[Option<String>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What the coordinators wrote to her about an item and what has reached her, the latest first.
pub async fn words_to(
    conn: &mut PgConnection,
    programme: &str,
    person: &str,
    instance: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"select words as "words!" from ledger
         where programme_id = $1 and person = $2 and instance_id = $3 and words is not null
             and status not in ('planned', 'suppressed')
         order by id desc
         limit $4"#,
        programme,
        person,
        instance,
        limit
    )
    .fetch_all(conn)
    .await
}

/// As the ledger names why somebody is not written to.
pub fn silence_word(silence: Silence) -> &'static str {
    match silence {
        Silence::Paused => "paused",
        Silence::Stopped => "stopped",
        Silence::NobodyThere => "nobody_there",
    }
}

/// Reminders that wait for the hours of their readers: of which item, to whose entity, until when.
pub async fn held(
    conn: &mut PgConnection,
    programme: &str,
    until: DateTime<Utc>,
) -> sqlx::Result<Vec<(Uuid, String, DateTime<Utc>)>> {
    let rows = sqlx::query!(
        "select instance_id, entity, release_at
         from ledger
         where programme_id = $1 and status = 'planned' and release_at < $2 and kind not in ('edit', 'at_once')
         order by release_at, id
         limit 1000",
        programme,
        until
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|r| (r.instance_id, r.entity, r.release_at)).collect())
}

/// Reminders that did not arrive, or perhaps not, and should have since then.
pub async fn troubles(conn: &mut PgConnection, programme: &str, since: DateTime<Utc>) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "n!"
         from ledger
         where programme_id = $1 and release_at >= $2 and status in ('undeliverable', 'dead', 'uncertain')"#,
        programme,
        since
    )
    .fetch_one(conn)
    .await
}

/// Reminders that reached nobody: their items hear of it, unless somebody else of the entity was asked the same or
/// still may be. Who was written to at once has just been heard, and nobody waits for a rewriting.
pub async fn unreachable(conn: &mut PgConnection, ids: &[i64], at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into notice (instance_id, at, input)
         select distinct l.instance_id, $2::timestamptz, jsonb_build_object('undeliverable', jsonb_build_object(
             'prompt', case when l.kind <> 'report' then l.prompt_no end, 'entity', l.entity))
         from ledger l
         where l.id = any($1) and l.kind not in ('edit', 'at_once')
             and not exists (
                 select 1 from ledger other
                 where other.instance_id = l.instance_id
                     and other.prompt_no is not distinct from l.prompt_no
                     and other.message is not distinct from l.message
                     and other.entity = l.entity
                     and other.slot = l.slot
                     and other.status in ('planned', 'released', 'sent', 'answered', 'uncertain')
                     and other.id <> all($1))",
        ids,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}
