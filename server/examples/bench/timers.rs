//! What is due at one instant, fired as full steps and released to the outbox; and how long the last one waits.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bots::ButtonKey;
use chrono::{DateTime, Utc};
use server::{
    fire::{self, Fire},
    release::{self, Release},
    store::{clock, secret},
};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    Scale,
    table::{Table, percentile},
    town::{self, Town},
    yardstick,
};

/// The yardsticks on databases of their own, then ours: each starts from the same town.
pub(crate) async fn measure(bare: [&PgPool; 2], pool: &PgPool, town: &Town, table: &mut Table) -> anyhow::Result<()> {
    let body = a_body(pool, town).await?;
    let steps = yardstick::sets(bare[0], &body, false).await?;
    let letters = yardstick::sets(bare[1], &body, true).await?;

    clock::set(&mut *pool.acquire().await?, Some(town::due())).await?;
    sqlx::raw_sql("checkpoint").execute(pool).await?;
    let began = Instant::now();
    let fired = drain(pool, town).await?.len() as f64;
    table.rate(
        "timers fired as full steps",
        fired / began.elapsed().as_secs_f64(),
        ("bare sets: item, journal, ledger", steps),
        0.7,
    );
    release(pool, town).await?;
    let sent: i64 = sqlx::query_scalar("select count(*) from outbox").fetch_one(pool).await?;
    table.rate(
        "timers fired and composed to the outbox",
        sent as f64 / began.elapsed().as_secs_f64(),
        ("bare sets: and outbox", letters),
        0.7,
    );
    Ok(())
}

/// What an item looks like that has been asked.
async fn a_body(pool: &PgPool, town: &Town) -> sqlx::Result<String> {
    let id = town.items.first().map_or(Uuid::nil(), |item| town.id(item));
    sqlx::query_scalar("select body::text from instance where id = $1").bind(id).fetch_one(pool).await
}

/// Fires with two workers, as two replicas would, until nothing is due. When each item was written, since the start.
async fn drain(pool: &PgPool, town: &Town) -> anyhow::Result<Vec<f64>> {
    let began = Instant::now();
    let worker = || async {
        let fire = Fire::new(pool.clone(), town.programmes.clone(), Arc::new(Notify::new()), Arc::new(Notify::new()));
        let mut written = Vec::new();
        loop {
            let count = fire.run_once(fire::BATCH).await?;
            if count == 0 {
                return anyhow::Ok(written);
            }
            written.extend(std::iter::repeat_n(began.elapsed().as_secs_f64() * 1000.0, count));
        }
    };
    let (mut one, two) = tokio::try_join!(worker(), worker())?;
    one.extend(two);
    one.sort_by(f64::total_cmp);
    Ok(one)
}

async fn release(pool: &PgPool, town: &Town) -> anyhow::Result<()> {
    let key = ButtonKey::new(secret::buttons(&mut *pool.acquire().await?).await?);
    let worker = || async {
        let [woken, deliver, fire] = [(); 3].map(|()| Arc::new(Notify::new()));
        let release = Release::new(pool.clone(), town.programmes.clone(), key.clone(), None, woken, deliver, fire);
        while release.run_once(release::BATCH).await? > 0 {}
        anyhow::Ok(())
    };
    tokio::try_join!(worker(), worker())?;
    Ok(())
}

/// Among a crowd that waits for other moments.
pub(crate) async fn lag(pool: &PgPool, scale: &Scale, table: &mut Table) -> anyhow::Result<()> {
    let town = Town::build(pool, "town", scale.items).await?;
    clock::set(&mut *pool.acquire().await?, Some(town::due())).await?;
    let lags = drain(pool, &town).await?;
    let (p50, p99) = (percentile(&lags, 50), percentile(&lags, 99));
    table.plain(
        &format!("{} due at one instant, {} others pending: lag p50, p99", scale.items, scale.crowd),
        format!("{p50:.0} ms, {p99:.0} ms"),
        "p99 of no-op jobs elsewhere: 512 ms",
    );
    let worst = lone(pool, &town).await?;
    table.plain("a lone timer among them: longest lag of five", format!("{worst:.0} ms"), "at most 50 ms");
    Ok(())
}

/// Timers that fall due one by one while the loop runs as in `serve`.
async fn lone(pool: &PgPool, town: &Town) -> anyhow::Result<f64> {
    clock::set(&mut *pool.acquire().await?, None).await?;
    let fire = Fire::new(pool.clone(), town.programmes.clone(), Arc::new(Notify::new()), Arc::new(Notify::new()));
    let stop = CancellationToken::new();
    let mut worst: f64 = 0.0;
    let times = async {
        // what fell due when the clock became real is fired first
        while sqlx::query_scalar("select exists (select 1 from instance where wake_at <= now() and not suspended)")
            .fetch_one(pool)
            .await?
        {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        for item in town.items.iter().take(5) {
            let due: DateTime<Utc> = sqlx::query_scalar(
                "update instance set wake_at = clock_timestamp() + interval '2.3 seconds' where id = $1 returning wake_at",
            )
            .bind(town.id(item))
            .fetch_one(pool)
            .await?;
            tokio::time::sleep(Duration::from_secs(5)).await;
            let fired: DateTime<Utc> = sqlx::query_scalar("select updated_at from instance where id = $1")
                .bind(town.id(item))
                .fetch_one(pool)
                .await?;
            worst = worst.max((fired - due).num_microseconds().unwrap_or(i64::MAX) as f64 / 1000.0);
        }
        stop.cancel();
        anyhow::Ok(())
    };
    let (done, ()) = tokio::join!(times, fire.run(stop.clone()));
    done?;
    Ok(worst)
}
