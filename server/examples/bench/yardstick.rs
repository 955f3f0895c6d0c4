//! What Postgres allows: the same rows written by bare statements, with nothing decided.

use std::time::Instant;

use server::store::clock;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::town;

const ONE_STATEMENT: &str = "
    with stepped as (
        update instance
        set turn = turn + 1, body = $2::jsonb, wake_at = now() + interval '30 days', place = 'open', updated_at = now()
        where id = $1 and turn = $3
        returning id, programme_id, turn, body
    ), journaled as (
        insert into journal (instance_id, turn, at, programme_id, cause, actor, input, from_place, to_place, taken, body)
        select id, turn, now(), programme_id, 'answer', 'a1/focal-point', $4::jsonb, 'open', 'open', '{1}', body from stepped
    ), planned as (
        insert into ledger (programme_id, instance_id, prompt_no, kind, person, entity, slot, planned_at, release_at, status)
        select programme_id, id, 1, 'ask', 'a1/focal-point', 'a1', now(), now(), now() + interval '30 days', 'planned' from stepped
    )
    insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, created_at)
    select programme_id, 'local', 'waymark', 'a1/focal-point', 'a1/focal-point', 0, 'send', '{\"text\": \"Got it\"}', now() from stepped";

const INPUT: &str =
    r#"{"answer": {"prompt": 1, "by": "a1/focal-point", "given": [{"choice": "on_track"}], "amends": false}}"#;

/// An item's writes in one statement: item, journal, ledger, outbox.
pub(crate) async fn one_statement(conn: &mut PgConnection, id: Uuid, turn: i64, body: &str) -> sqlx::Result<()> {
    sqlx::query(ONE_STATEMENT).bind(id).bind(body).bind(turn).bind(INPUT).execute(conn).await?;
    Ok(())
}

/// The same as five statements in one transaction.
pub(crate) async fn five_statements(pool: &PgPool, id: Uuid, body: &str) -> sqlx::Result<()> {
    let mut tx = pool.begin().await?;
    sqlx::query("select body from instance where id = $1 for no key update").bind(id).fetch_one(&mut *tx).await?;
    sqlx::query("update instance set turn = turn + 1, body = $2::jsonb, wake_at = now() + interval '30 days', place = 'open', updated_at = now() where id = $1")
        .bind(id).bind(body).execute(&mut *tx).await?;
    sqlx::query("insert into journal (instance_id, turn, at, programme_id, cause, actor, input, from_place, to_place, taken, body)
        select id, turn, now(), programme_id, 'answer', 'a1/focal-point', $2::jsonb, 'open', 'open', '{1}', body from instance where id = $1")
        .bind(id).bind(INPUT).execute(&mut *tx).await?;
    sqlx::query("insert into ledger (programme_id, instance_id, prompt_no, kind, person, entity, slot, planned_at, release_at, status)
        values ('town', $1, 1, 'ask', 'a1/focal-point', 'a1', now(), now(), now() + interval '30 days', 'planned')")
        .bind(id).execute(&mut *tx).await?;
    sqlx::query("insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, created_at)
        values ('town', 'local', 'waymark', 'a1/focal-point', 'a1/focal-point', 0, 'send', '{\"text\": \"Got it\"}', now())")
        .execute(&mut *tx).await?;
    tx.commit().await
}

/// Claims and writes sets of 500 with two workers until nothing is due, and says how many a second: item, journal
/// and ledger, and with `outbox` what sending needs as well.
pub(crate) async fn sets(pool: &PgPool, body: &str, outbox: bool) -> anyhow::Result<f64> {
    clock::set(&mut *pool.acquire().await?, Some(town::due())).await?;
    sqlx::raw_sql("checkpoint").execute(pool).await?;
    let began = Instant::now();
    let worker = || async {
        let mut done = 0;
        loop {
            let set = one_set(pool, body, outbox).await?;
            if set == 0 {
                return anyhow::Ok(done);
            }
            done += set;
        }
    };
    let (one, two) = tokio::try_join!(worker(), worker())?;
    Ok((one + two) as f64 / began.elapsed().as_secs_f64())
}

async fn one_set(pool: &PgPool, body: &str, outbox: bool) -> sqlx::Result<usize> {
    let mut tx = pool.begin().await?;
    let claimed: Vec<(Uuid, serde_json::Value)> = sqlx::query_as(
        "select id, body from instance
         where wake_at <= (select virtual_at from clock) and not suspended
         order by wake_at limit 500 for no key update skip locked",
    )
    .fetch_all(&mut *tx)
    .await?;
    if claimed.is_empty() {
        return Ok(0);
    }
    let ids: Vec<Uuid> = claimed.iter().map(|(id, _)| *id).collect();
    let bodies: Vec<&str> = ids.iter().map(|_| body).collect();
    sqlx::query(
        "update instance i set turn = turn + 1, body = w.body::jsonb, wake_at = now() + interval '10 years', place = 'open', updated_at = now()
         from unnest($1::uuid[], $2::text[]) as w (id, body) where i.id = w.id",
    )
    .bind(&ids)
    .bind(&bodies)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "insert into journal (instance_id, turn, at, programme_id, cause, input, from_place, to_place, taken, body)
         select w.id, 2, now(), 'town', 'due', '\"due\"', 'open', 'open', '{}', w.body::jsonb from unnest($1::uuid[], $2::text[]) as w (id, body)",
    )
    .bind(&ids)
    .bind(&bodies)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "insert into ledger (programme_id, instance_id, prompt_no, kind, person, entity, slot, planned_at, release_at, status)
         select 'town', id, 1, 'ask', 'a1/focal-point', 'a1', now(), now(), now(), 'planned' from unnest($1::uuid[]) as w (id)",
    )
    .bind(&ids)
    .execute(&mut *tx)
    .await?;
    if outbox {
        send(&mut tx, &ids).await?;
    }
    tx.commit().await?;
    Ok(ids.len())
}

async fn send(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<()> {
    const TEXT: &str = r#"{"text": "A1 An activity. How far is it? It is due on 3 September 2024.", "lang": "en", "buttons": [
        {"label": "On track", "payload": "1cAZIAAAAAcACAAAAAAAAAAQ1.0.AAAAAAAA"}, {"label": "Done", "payload": "1cAZIAAAAAcACAAAAAAAAAAQ1.1.AAAAAAAA"}]}"#;
    sqlx::query(
        "with written as (
             insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, asks, created_at)
             select 'town', 'local', 'waymark', id::text, 'a1/focal-point', 1, 'send', $2::jsonb, true, now() from unnest($1::uuid[]) as w (id)
             returning id, chat
         )
         update ledger l set status = 'released', outbox_id = o.id from written o where l.instance_id = o.chat::uuid",
    )
    .bind(ids)
    .bind(TEXT)
    .execute(conn)
    .await?;
    Ok(())
}
