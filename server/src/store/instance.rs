//! Items where they stand: claiming those that have something to do, reading, starting, and giving up.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// An item as it was read. The body stays text, so that one that cannot be understood stops no other.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub id: Uuid,
    pub programme: String,
    pub item: String,
    pub revision: i32,
    pub turn: i64,
    pub body: String,
    pub wake_at: Option<DateTime<Utc>>,
    pub attempts: i16,
}

/// Something said to an item that it has not taken up yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    pub id: i64,
    pub instance: Uuid,
    pub input: String,
}

/// Locks up to `limit` items that have a notice or a timer due, earliest first, passing over those that others
/// hold. Of timers, those before `mark` are taken for done: what was moved away from there has left entries in
/// the index which an old snapshot keeps alive.
pub async fn claim(
    conn: &mut PgConnection,
    at: DateTime<Utc>,
    mark: Option<DateTime<Utc>>,
    limit: i64,
) -> sqlx::Result<Vec<Row>> {
    sqlx::query_as!(
        Row,
        r#"
        with told as materialized (
            select i.*
            from instance i
            where i.id in (select n.instance_id from notice n where n.at <= $1 order by n.id limit $3) and not i.suspended
            order by i.id
            limit $3
            for no key update of i skip locked
        ), due as materialized (
            select i.*
            from instance i
            where i.wake_at <= $1
                and i.wake_at >= coalesce($2, '-infinity'::timestamptz)
                and not i.suspended
                and i.id not in (select id from told)
            order by i.wake_at
            limit $3
            for no key update of i skip locked
        )
        -- the rows as they were when they were locked, not as the statement first saw them
        select i.id as "id!", i.programme_id as "programme!", i.item_id as "item!", i.revision as "revision!",
            i.turn as "turn!", i.body::text as "body!", i.wake_at, i.attempts as "attempts!"
        from (select * from told union all select * from due) i
        order by i.id
        "#,
        at,
        mark,
        limit
    )
    .fetch_all(conn)
    .await
}

/// What waits for these items, in the order it was said.
pub async fn waiting(conn: &mut PgConnection, at: DateTime<Utc>, of: &[Uuid]) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"
        select id, instance_id as instance, input::text as "input!"
        from notice
        where instance_id = any($1) and at <= $2
        order by id
        "#,
        of,
        at
    )
    .fetch_all(conn)
    .await
}

/// Without a lock: whoever steps one of them writes it by its turn.
pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Row>> {
    sqlx::query_as!(
        Row,
        r#"
        select id, programme_id as programme, item_id as item, revision, turn, body::text as "body!", wake_at, attempts
        from instance
        where id = any($1)
        order by id
        "#,
        ids
    )
    .fetch_all(conn)
    .await
}

/// The item after `turn`, as the journal has it.
pub async fn body_after(conn: &mut PgConnection, id: Uuid, turn: i64) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(r#"select body::text as "body!" from journal where instance_id = $1 and turn = $2"#, id, turn)
        .fetch_optional(conn)
        .await
}

/// An item before its first step.
#[derive(Debug, Clone, PartialEq)]
pub struct New {
    pub id: Uuid,
    pub item: String,
    pub kind: &'static str,
    pub definition: String,
}

/// Makes room for new items at turn 0; their first step is written like every other. Returns those that there
/// were none of.
pub async fn insert(
    conn: &mut PgConnection,
    at: DateTime<Utc>,
    programme: &str,
    revision: i32,
    items: &[New],
) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        insert into instance (id, programme_id, item_id, kind, revision, definition, body, place, updated_at)
        select n.id, $2, n.item_id, n.kind, $3, n.definition, '{}', '', $1
        from unnest($4::uuid[], $5::text[], $6::text[], $7::text[]) as n (id, item_id, kind, definition)
        on conflict on constraint instance_pkey do nothing
        returning id
        ",
        at,
        programme,
        revision,
        &items.iter().map(|n| n.id).collect::<Vec<_>>(),
        &items.iter().map(|n| n.item.as_str()).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|n| n.kind).collect::<Vec<_>>() as &[&str],
        &items.iter().map(|n| n.definition.as_str()).collect::<Vec<_>>() as &[&str],
    )
    .fetch_all(conn)
    .await
}

/// An item that could not be stepped or written is tried again later, and after `most` attempts left to a human.
/// Returns whether it is now.
pub async fn set_back(
    conn: &mut PgConnection,
    id: Uuid,
    at: DateTime<Utc>,
    again_at: DateTime<Utc>,
    most: i32,
    why: &str,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"
        with failed as (
            update instance
            set attempts = attempts + 1, suspended = attempts + 1 >= $4, wake_at = $3
            where id = $1
            returning suspended
        ), later as (
            update notice set at = $3 where instance_id = $1 and at < $3
        ), told as (
            insert into incident (instance_id, code, detail, opened_at)
            select $1, 'failed', $5, $2 from failed where suspended
            on conflict (instance_id, code, detail) where resolved_at is null do nothing
        )
        select suspended from failed
        "#,
        id,
        at,
        again_at,
        most,
        why
    )
    .fetch_optional(conn)
    .await
    .map(|suspended| suspended.unwrap_or(false))
}

/// An item that must not go on by itself, and why.
pub async fn suspend(
    conn: &mut PgConnection,
    id: Uuid,
    at: DateTime<Utc>,
    code: &str,
    detail: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with stopped as (
            update instance set suspended = true where id = $1
        )
        insert into incident (instance_id, code, detail, opened_at)
        values ($1, $3, $4, $2)
        on conflict (instance_id, code, detail) where resolved_at is null do nothing
        ",
        id,
        at,
        code,
        detail
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notices from outside a step.
pub async fn tell(conn: &mut PgConnection, at: DateTime<Utc>, notices: &[(Uuid, String)]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into notice (instance_id, at, input)
        select n.id, $1, n.input::jsonb
        from unnest($2::uuid[], $3::text[]) as n (id, input)
        where exists (select 1 from instance i where i.id = n.id)
        ",
        at,
        &notices.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        &notices.iter().map(|(_, input)| input.as_str()).collect::<Vec<_>>() as &[&str],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The earliest timer of all, `None` if nothing is planned.
pub async fn next_wake(conn: &mut PgConnection) -> sqlx::Result<Option<DateTime<Utc>>> {
    sqlx::query_scalar!(
        r#"select wake_at as "at!" from instance where wake_at is not null and not suspended order by wake_at limit 1"#
    )
    .fetch_optional(conn)
    .await
}

/// Whether an item that is not left to a human has something to take up by `at`.
pub async fn any_waiting(conn: &mut PgConnection, at: DateTime<Utc>) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"
        select exists (
            select 1 from notice n
            join instance i on i.id = n.instance_id
            where n.at <= $1 and not i.suspended
        ) as "any!"
        "#,
        at
    )
    .fetch_one(conn)
    .await
}
