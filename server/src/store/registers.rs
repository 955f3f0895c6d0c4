//! What the registers of the pages read besides how items stand: what changed, numbers over time, who was asked.
//!
//! Reads only. Like `status`, every query takes the instances that may be seen and no person comes out of it but as
//! her office.

use chrono::{DateTime, Utc};
use engine::Instance;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use super::status::Past;

/// A step that people would notice, or a moment at which the clock changed how an item looks; and how it stood before.
pub struct Changed {
    /// Where it stands among all steps.
    pub id: i64,
    pub step: Past,
    pub before: Instance,
    /// Of the latter: signal and timeliness from then on.
    pub by_clock: Option<(String, String)>,
}

/// A number as it was reported.
pub struct Reading {
    pub instance_id: Uuid,
    pub at: DateTime<Utc>,
    pub value: f64,
}

/// What became of the questions to an entity.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Answering {
    pub asked: i64,
    pub answered: i64,
    /// Of those answered: after more than one message.
    pub reminded: i64,
    /// Reached nobody.
    pub lost: i64,
}

/// What is below `before`, the latest first: steps by which an item moved, somebody did something, or what it knows
/// changed because of another item, and what the clock changed. First steps are no news: everything begins at once.
pub async fn changed(
    conn: &mut PgConnection,
    programme: &str,
    instances: &[Uuid],
    before: i64,
    limit: i64,
) -> sqlx::Result<Vec<Changed>> {
    let rows = sqlx::query!(
        r#"select
            id as "id!", instance_id as "instance_id!", turn as "turn!", at as "at!", cause as "cause!", actor,
            from_place as "from_place!", to_place as "to_place!", body as "body!: Json<Instance>",
            before as "before!: Json<Instance>", signal, timeliness
        from (
            (select j.id, j.instance_id, j.turn, j.at, j.cause, j.actor, j.from_place, j.to_place, j.body,
                earlier.body as before, null as signal, null as timeliness
            from journal as j
            join journal as earlier on earlier.instance_id = j.instance_id and earlier.turn = j.turn - 1
            where j.programme_id = $1
                and j.instance_id = any($2)
                and j.id < $3
                and (j.from_place <> j.to_place or j.actor is not null
                    or j.body -> 'facts' is distinct from earlier.body -> 'facts'
                    or j.body -> 'due' is distinct from earlier.body -> 'due')
            order by j.id desc
            limit $4)
            union all
            (select c.id, c.instance_id, c.turn, c.at, 'clock', null, j.to_place, j.to_place, j.body, j.body,
                c.signal, c.timeliness
            from crossing as c
            join journal as j on j.instance_id = c.instance_id and j.turn = c.turn
            where c.programme_id = $1 and c.instance_id = any($2) and c.id < $3
            order by c.id desc
            limit $4)
        ) as changed
        order by id desc
        limit $4"#,
        programme,
        instances,
        before,
        limit
    )
    .fetch_all(conn)
    .await?;
    let changed = rows.into_iter().map(|row| Changed {
        id: row.id,
        step: Past {
            instance_id: row.instance_id,
            turn: row.turn,
            at: row.at,
            cause: row.cause,
            actor: row.actor,
            from_place: row.from_place,
            to_place: row.to_place,
            body: row.body,
        },
        before: row.before.0,
        by_clock: row.signal.zip(row.timeliness),
    });
    Ok(changed.collect())
}

/// What a fact of these items was over time, in order; of each item the latest `limit` steps that changed it.
pub async fn readings(
    conn: &mut PgConnection,
    instances: &[Uuid],
    fact: &str,
    limit: i64,
) -> sqlx::Result<Vec<Reading>> {
    sqlx::query_as!(
        Reading,
        r#"select wanted.id as "instance_id!", reading.at, reading.value as "value!"
        from unnest($1::uuid[]) as wanted (id)
        cross join lateral (
            select j.turn, j.at, (j.body #>> array['facts', $2, 'number'])::float8 as value
            from journal as j
            left join journal as earlier on earlier.instance_id = j.instance_id and earlier.turn = j.turn - 1
            where j.instance_id = wanted.id
                and j.body #>> array['facts', $2, 'number'] is not null
                and earlier.body #>> array['facts', $2, 'number'] is distinct from j.body #>> array['facts', $2, 'number']
            order by j.turn desc
            limit $3
        ) as reading
        order by wanted.id, reading.turn"#,
        instances,
        fact,
        limit
    )
    .fetch_all(conn)
    .await
}

/// How an entity was asked about these items, and what came of it. A question counts once, however often it was put.
pub async fn answering(
    conn: &mut PgConnection,
    programme: &str,
    instances: &[Uuid],
    entity: &str,
) -> sqlx::Result<Answering> {
    sqlx::query_as!(
        Answering,
        r#"select
            count(*) filter (where sent or lost) as "asked!",
            count(*) filter (where answered) as "answered!",
            count(*) filter (where answered and reminded) as "reminded!",
            count(*) filter (where lost and not sent) as "lost!"
        from (
            select
                bool_or(status in ('sent', 'answered', 'uncertain')) as sent,
                bool_or(status = 'answered') as answered,
                bool_or(status in ('undeliverable', 'dead')) as lost,
                bool_or(kind in ('again', 'escalated') and status in ('sent', 'answered', 'uncertain')) as reminded
            from ledger
            where instance_id = any($2)
                and prompt_no is not null
                and programme_id = $1
                and entity = $3
                and kind in ('ask', 'again', 'escalated')
            group by instance_id, prompt_no
        ) as question"#,
        programme,
        instances,
        entity
    )
    .fetch_one(conn)
    .await
}
