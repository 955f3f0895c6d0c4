//! Answers: an item read, stepped and written, one at a time and by several writers, beside bare statements.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use anyhow::Context;
use engine::{
    Input, Instance,
    reminder::Settings,
    step::{Answer, Given},
};
use server::{
    advance::Advance,
    programmes::item_of,
    store::{clock, commit, instance},
};
use sqlx::PgPool;
use uuid::Uuid;

use crate::{Scale, pgbench, table::Table, town::Town, yardstick};

const WRITERS: [usize; 3] = [1, 4, 16];

/// On a town whose people have all been asked; the yardsticks write to copies of it.
pub(crate) async fn measure(
    bare: &PgPool,
    pool: &PgPool,
    town: &Town,
    scale: &Scale,
    table: &mut Table,
) -> anyhow::Result<()> {
    let mut rest = town.items.as_slice();
    for writers in WRITERS {
        let (own, others) = rest.split_at(town.items.len() / WRITERS.len());
        rest = others;
        let one = one_statement(bare, writers, scale.spell).await?;
        let five = five_statements(bare, writers, scale.spell).await?;
        let ours = answers(pool, town, own, writers, scale.spell).await?;
        let plural = if writers == 1 { "writer" } else { "writers" };
        table.rate(&format!("answers, {writers} {plural}"), ours, ("bare, one statement", one), 0.8);
        table.rate(&format!("answers, {writers} {plural}"), ours, ("bare, five statements", five), 1.2);
        if let Some(rate) = pgbench::five_statements(bare, writers, scale.spell).await? {
            table.rate(&format!("answers, {writers} {plural}"), ours, ("pgbench, five statements", rate), 1.2);
        }
    }
    Ok(())
}

/// Many at the same work until the time is over or the work is done; how many a second.
async fn together<F: Future<Output = anyhow::Result<()>>>(
    writers: usize,
    spell: Duration,
    most: usize,
    work: impl Fn(usize) -> F,
) -> anyhow::Result<f64> {
    let next = AtomicUsize::new(0);
    let began = Instant::now();
    let writer = || async {
        while began.elapsed() < spell {
            let turn = next.fetch_add(1, Ordering::Relaxed);
            if turn >= most {
                break;
            }
            work(turn).await?;
        }
        anyhow::Ok(())
    };
    futures::future::try_join_all((0..writers).map(|_| writer())).await?;
    Ok(next.load(Ordering::Relaxed).min(most) as f64 / began.elapsed().as_secs_f64())
}

async fn answers(
    pool: &PgPool,
    town: &Town,
    items: &[engine::ids::ItemId],
    writers: usize,
    spell: Duration,
) -> anyhow::Result<f64> {
    let at = clock::now(&mut *pool.acquire().await?).await?;
    together(writers, spell, items.len(), |turn| async move {
        let mut conn = pool.acquire().await?;
        let id = &items[turn];
        let stored = instance::load(&mut conn, &[town.id(id)]).await?.pop().context("an item is missing")?;
        let (item, chart) = item_of(&town.programme, &stored.item)?;
        let now: Instance = serde_json::from_str(&stored.body)?;
        let prompt = now.prompts.first().context("nobody has asked")?.no;
        let given = vec![Given::Choice("on_track".into())];
        let mut advance = Advance::on(&town.programme, item, chart, now, at);
        advance.step(&Input::Answer(Answer { prompt, by: town.person(id), given, pressed: true, amends: false }))?;
        commit::commit(&mut conn, at, &[advance.write(&|_| Settings::default())], &[]).await?;
        Ok(())
    })
    .await
}

async fn one_statement(pool: &PgPool, writers: usize, spell: Duration) -> anyhow::Result<f64> {
    let rows: Vec<(Uuid, i64, String)> =
        sqlx::query_as("select id, turn, body::text from instance order by id").fetch_all(pool).await?;
    let rows = &rows;
    together(writers, spell, rows.len(), |turn| async move {
        let (id, turn, body) = &rows[turn];
        Ok(yardstick::one_statement(&mut *pool.acquire().await?, *id, *turn, body).await?)
    })
    .await
}

async fn five_statements(pool: &PgPool, writers: usize, spell: Duration) -> anyhow::Result<f64> {
    let rows: Vec<(Uuid, String)> =
        sqlx::query_as("select id, body::text from instance order by id").fetch_all(pool).await?;
    let rows = &rows;
    together(writers, spell, rows.len(), |turn| async move {
        let (id, body) = &rows[turn];
        Ok(yardstick::five_statements(pool, *id, body).await?)
    })
    .await
}
