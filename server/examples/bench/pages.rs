//! Pages that a claim touches: it must not matter how many others are pending, nor that somebody has held an old
//! snapshot open while many fired.

use std::time::Duration;

use chrono::{DateTime, Utc};
use server::{
    fire,
    store::{clock, instance},
};
use sqlx::PgPool;

use crate::{Scale, table::Table, town};

/// Items claimed at once.
const CLAIM: i64 = 100;
const FEW: i64 = 10_000;
const ROUNDS: usize = 5;
/// Until the plan of a prepared statement is settled.
const WARM: usize = 8;

/// Fills the database with items that wait for moments long after the town's.
pub(crate) async fn measure(pool: &PgPool, scale: &Scale, table: &mut Table) -> anyhow::Result<()> {
    sqlx::raw_sql("insert into programme values ('crowd', 1); insert into revision values ('crowd', 1, 'h', '{}', now(), 'bench')")
        .execute(pool)
        .await?;
    clock::set(&mut *pool.acquire().await?, Some(town::due() - chrono::Duration::days(2))).await?;
    let few = FEW.min(scale.crowd / 10);
    fill(pool, 0, few).await?;
    let among_few = claimed(pool, false).await?;
    fill(pool, few, scale.crowd).await?;
    let among_many = claimed(pool, false).await?;
    table.cost(
        &format!("pages a claim of {CLAIM} touches, {} pending", scale.crowd),
        among_many,
        (&format!("with {few} pending"), among_few),
        1.2,
    );

    let mut old = pool.begin().await?;
    sqlx::raw_sql("set transaction isolation level repeatable read").execute(&mut *old).await?;
    sqlx::query("select count(*) from clock").fetch_one(&mut *old).await?;
    fire_many(pool, scale.items as i64).await?;
    let held = claimed(pool, true).await?;
    table.cost(
        &format!("the same after {} fired under an old snapshot", scale.items),
        held,
        ("before", among_many),
        2.0,
    );
    let without = claimed(pool, false).await?;
    table.plain("the same without the low-water mark", format!("{without:.0}"), "");
    old.rollback().await?;
    sqlx::raw_sql("vacuum analyze instance").execute(pool).await?;
    Ok(())
}

async fn fill(pool: &PgPool, from: i64, to: i64) -> anyhow::Result<()> {
    sqlx::query(
        "insert into instance (id, programme_id, item_id, kind, revision, definition, body, wake_at, place, signal, updated_at)
         select gen_random_uuid(), 'crowd', 'C' || n, 'activity', 1, repeat('0', 64), '{\"turn\": 0}',
             (select virtual_at from clock) + interval '100 years' + n * interval '1 second', 'open', 'on_track', now()
         from generate_series($1::bigint, $2::bigint - 1) as n",
    )
    .bind(from)
    .bind(to)
    .execute(pool)
    .await?;
    sqlx::raw_sql("vacuum analyze instance").execute(pool).await?;
    Ok(())
}

/// Pages of the items and their indexes that one claim touches: the middle one of several rounds. All on one
/// connection that has its plans, as a loop's has after its first minute. `mark`: from the low-water mark on, as `fire`.
async fn claimed(pool: &PgPool, mark: bool) -> anyhow::Result<f64> {
    let mut conn = pool.acquire().await?;
    let mut touched = Vec::new();
    for round in 0..WARM + ROUNDS {
        let at = make_due(pool, CLAIM).await?;
        let since = mark.then_some(at - fire::MARGIN);
        flush(&mut conn).await?;
        let before = pages(pool).await?;
        let claimed = instance::claim(&mut conn, since, at, CLAIM).await?;
        anyhow::ensure!(claimed.len() as i64 == CLAIM, "claimed {} of {CLAIM}", claimed.len());
        flush(&mut conn).await?;
        if round >= WARM {
            touched.push((pages(pool).await? - before) as f64);
        }
        let ids: Vec<uuid::Uuid> = claimed.iter().map(|c| c.id).collect();
        sqlx::query("update instance set wake_at = $2::timestamptz + interval '300 years' where id = any($1)")
            .bind(&ids)
            .bind(at)
            .execute(pool)
            .await?;
    }
    touched.sort_by(f64::total_cmp);
    Ok(touched[ROUNDS / 2])
}

/// A minute later the next so many of the crowd fall due.
async fn make_due(pool: &PgPool, count: i64) -> anyhow::Result<DateTime<Utc>> {
    let at = clock::now(&mut *pool.acquire().await?).await? + chrono::Duration::minutes(1);
    clock::set(&mut *pool.acquire().await?, Some(at)).await?;
    sqlx::query("update instance set wake_at = $1 where id in (select id from instance where wake_at > $1 order by wake_at limit $2)")
        .bind(at)
        .bind(count)
        .execute(pool)
        .await?;
    Ok(at)
}

/// As many timers fire, in sets, and are planned anew for later.
async fn fire_many(pool: &PgPool, count: i64) -> anyhow::Result<()> {
    const SET: i64 = 500;
    for _ in 0..count / SET {
        let at = make_due(pool, SET).await?;
        sqlx::query("update instance set wake_at = $1::timestamptz + interval '200 years' where wake_at = $1")
            .bind(at)
            .execute(pool)
            .await?;
    }
    Ok(())
}

async fn pages(pool: &PgPool) -> sqlx::Result<i64> {
    sqlx::query_scalar(
        "select (heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read)::bigint from pg_statio_user_tables where relname = 'instance'",
    )
    .fetch_one(pool)
    .await
}

/// Makes a connection report what it has touched.
async fn flush(conn: &mut sqlx::PgConnection) -> anyhow::Result<()> {
    let on_demand: bool = sqlx::query_scalar("select to_regprocedure('pg_stat_force_next_flush()') is not null")
        .fetch_one(&mut *conn)
        .await?;
    if on_demand {
        sqlx::raw_sql("select pg_stat_force_next_flush()").execute(&mut *conn).await?;
        sqlx::raw_sql("select 1").execute(&mut *conn).await?;
    } else {
        // Postgres 14 reports by itself, at most twice a second
        tokio::time::sleep(Duration::from_millis(1100)).await;
        sqlx::raw_sql("select 1").execute(&mut *conn).await?;
        tokio::time::sleep(Duration::from_millis(600)).await;
    }
    Ok(())
}
