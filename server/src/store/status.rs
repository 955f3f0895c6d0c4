//! What dashboards read: how items stand, what happened to them, and what became of reminders.
//!
//! Reads only. Every query takes the instances that may be seen, so that what is hidden never leaves the
//! database; who may see what is decided once, by whoever asks. Personal rows stay behind: a person appears
//! here only as the id of her office.

use chrono::{DateTime, NaiveDateTime, Utc};
use engine::Instance;
use serde_json::Value;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

/// How one item stands.
pub struct Stand {
    pub id: Uuid,
    pub revision: i32,
    pub body: Json<Instance>,
    pub updated_at: DateTime<Utc>,
}

/// One step of an item.
pub struct Past {
    pub instance_id: Uuid,
    pub turn: i64,
    pub at: DateTime<Utc>,
    pub cause: String,
    /// The office that caused it.
    pub actor: Option<String>,
    pub from_place: String,
    pub to_place: String,
    /// As it stood afterwards.
    pub body: Json<Instance>,
}

/// One reminder.
pub struct Reminded {
    pub id: i64,
    pub instance_id: Uuid,
    pub prompt_no: Option<i32>,
    pub kind: String,
    pub message: Option<String>,
    pub person: Option<String>,
    pub entity: String,
    pub slot: NaiveDateTime,
    pub planned_at: DateTime<Utc>,
    pub release_at: DateTime<Utc>,
    pub moved: Value,
    pub status: String,
    pub why: Option<String>,
    pub sent_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
}

/// Who is reached at a chat.
pub struct Reached {
    pub chat: String,
    pub programme_id: String,
    pub person_id: String,
}

pub async fn stands(conn: &mut PgConnection, instances: &[Uuid]) -> sqlx::Result<Vec<Stand>> {
    sqlx::query_as!(
        Stand,
        r#"select id, revision, body as "body: Json<Instance>", updated_at
        from instance
        where id = any($1)"#,
        instances
    )
    .fetch_all(conn)
    .await
}

/// The steps of one item, the latest first, below `before`.
pub async fn history(conn: &mut PgConnection, instance: Uuid, before: i64, limit: i64) -> sqlx::Result<Vec<Past>> {
    sqlx::query_as!(
        Past,
        r#"select instance_id, turn, at, cause, actor, from_place, to_place, body as "body: Json<Instance>"
        from journal
        where instance_id = $1 and turn < $2
        order by turn desc
        limit $3"#,
        instance,
        before,
        limit
    )
    .fetch_all(conn)
    .await
}

/// The steps of one item between these two turns, the first one first.
pub async fn history_from(
    conn: &mut PgConnection,
    instance: Uuid,
    above: i64,
    below: i64,
    limit: i64,
) -> sqlx::Result<Vec<Past>> {
    sqlx::query_as!(
        Past,
        r#"select instance_id, turn, at, cause, actor, from_place, to_place, body as "body: Json<engine::Instance>"
        from journal
        where instance_id = $1 and turn > $2 and turn < $3
        order by turn
        limit $4"#,
        instance,
        above,
        below,
        limit
    )
    .fetch_all(conn)
    .await
}

/// Of each of these items the latest step that moved it, if any did; the latest first.
pub async fn latest_moves(conn: &mut PgConnection, instances: &[Uuid]) -> sqlx::Result<Vec<Past>> {
    sqlx::query_as!(
        Past,
        r#"select
            j.instance_id, j.turn, j.at, j.cause, j.actor, j.from_place, j.to_place,
            j.body as "body: Json<Instance>"
        from unnest($1::uuid[]) as wanted (id)
        cross join lateral (
            select *
            from journal
            where instance_id = wanted.id and from_place <> to_place
            order by turn desc
            limit 1
        ) as j
        order by j.at desc, j.instance_id"#,
        instances
    )
    .fetch_all(conn)
    .await
}

/// What is asked of the ledger.
pub struct Ledger<'a> {
    pub programme: &'a str,
    /// The items that may be seen and are meant.
    pub instances: &'a [Uuid],
    pub status: Option<&'a str>,
    /// Of these only; none: of all.
    pub entities: &'a [String],
    pub kinds: &'a [String],
    /// The column that they are sorted by: `planned_at` or `release_at`, else their number.
    pub by: &'a str,
    pub is_down: bool,
    /// Rows after this one: its moment, if they are sorted by one, and its number.
    pub after: Option<(DateTime<Utc>, i64)>,
    pub limit: i64,
}

pub async fn ledger(conn: &mut PgConnection, asked: &Ledger<'_>) -> sqlx::Result<Vec<Reminded>> {
    let (after_moment, after_id) = asked.after.unzip();
    sqlx::query_as!(
        Reminded,
        r#"select
            id, instance_id, prompt_no, kind, message, person, entity, slot, planned_at, release_at, moved, status,
            why, sent_at, answered_at
        from (
            select *, case $6
                when 'planned_at' then planned_at
                when 'release_at' then release_at
                else 'epoch'::timestamptz
            end as moment
            from ledger
            where programme_id = $1
                and instance_id = any($2)
                and ($3::text is null or status = $3)
                and (cardinality($4::text[]) = 0 or entity = any($4))
                and (cardinality($5::text[]) = 0 or kind = any($5))
        ) as l
        where $8::timestamptz is null
            or case when $7 then (moment, id) < ($8, $9::bigint) else (moment, id) > ($8, $9::bigint) end
        order by case when $7 then moment end desc, case when $7 then id end desc, moment, id
        limit $10"#,
        asked.programme,
        asked.instances,
        asked.status,
        asked.entities,
        asked.kinds,
        asked.by,
        asked.is_down,
        after_moment,
        after_id,
        asked.limit
    )
    .fetch_all(conn)
    .await
}

/// How many rows `ledger` would give in all.
pub async fn ledger_total(conn: &mut PgConnection, asked: &Ledger<'_>) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "total!"
        from ledger
        where programme_id = $1
            and instance_id = any($2)
            and ($3::text is null or status = $3)
            and (cardinality($4::text[]) = 0 or entity = any($4))
            and (cardinality($5::text[]) = 0 or kind = any($5))"#,
        asked.programme,
        asked.instances,
        asked.status,
        asked.entities,
        asked.kinds
    )
    .fetch_one(conn)
    .await
}

/// Everybody who can be reached on a platform.
pub async fn reached_on(conn: &mut PgConnection, platform: &str) -> sqlx::Result<Vec<Reached>> {
    sqlx::query_as!(
        Reached,
        r#"select chat, programme_id, person_id
        from account
        where platform = $1
        order by programme_id, id
        limit 10000"#,
        platform
    )
    .fetch_all(conn)
    .await
}
