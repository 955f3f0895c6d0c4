//! Answers: an item read, stepped and written, one at a time and by several writers, beside bare statements.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::Context;
use bots::{BotId, Button, ButtonKey, Chat, Content, Inbound, Inbox};
use chrono::DateTime;
use engine::{
    Input, Instance,
    ids::ItemId,
    reminder::Settings,
    step::{Answer, Given},
};
use server::{
    advance::Advance,
    intake::{self, Intake},
    programmes::item_of,
    store::{clock, commit, instance, secret},
};
use sqlx::PgPool;
use tokio::sync::Notify;
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
    let share = town.items.len() / (WRITERS.len() + 2);
    for writers in WRITERS {
        let (own, others) = rest.split_at(share);
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
    let (one_by_one, at_once) = rest.split_at(share);
    let single = presses(pool, town, one_by_one, 1, scale.spell).await?;
    let burst = presses(pool, town, &at_once[..share], share, scale.spell).await?;
    table.rate("presses accepted and heard, all at once", burst, ("one by one", single), 4.0);
    Ok(())
}

/// Presses of buttons, the whole way: accepted so many at a time, then heard. How many are heard a second.
async fn presses(
    pool: &PgPool,
    town: &Town,
    items: &[ItemId],
    at_a_time: usize,
    spell: Duration,
) -> anyhow::Result<f64> {
    let key = ButtonKey::new(secret::buttons(&mut *pool.acquire().await?).await?);
    let [hear, fire, release, deliver] = [(); 4].map(|()| Arc::new(Notify::new()));
    let intake = Intake::new(pool.clone(), town.programmes.clone(), key.clone(), hear, fire, release, deliver);
    let (began, mut hearing, mut heard) = (Instant::now(), Duration::ZERO, 0);
    for some in items.chunks(at_a_time) {
        let accepting = Instant::now();
        for item in some {
            intake.accept(press(town, item, &key)?).await?;
        }
        // who comes alone waits for its storing too
        hearing += if at_a_time == 1 { accepting.elapsed() } else { Duration::ZERO };
        let begin = Instant::now();
        while intake.run_once(intake::BATCH).await? > 0 {}
        hearing += begin.elapsed();
        heard += some.len();
        if began.elapsed() > spell {
            break;
        }
    }
    let done: i64 = sqlx::query_scalar("select count(*) from inbox where state <> 'done'").fetch_one(pool).await?;
    anyhow::ensure!(done == 0, "{done} presses were not heard");
    Ok(heard as f64 / hearing.as_secs_f64())
}

fn press(town: &Town, item: &ItemId, key: &ButtonKey) -> anyhow::Result<Inbound> {
    let button = Button::Choice { instance: town.id(item), prompt: 1, choice: 0 };
    let payload = button.seal(key).context("it fits")?;
    let person = town.person(item).to_string();
    Ok(Inbound {
        bot: BotId::local(),
        external_id: item.to_string(),
        chat: Chat(format!("{}:{person}", town.programme.id)),
        user: person,
        happened_at: DateTime::UNIX_EPOCH,
        content: Content::Press { payload, message: None },
        message: None,
    })
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

pub(crate) async fn answers(
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
        advance.step(&Input::Answer(Answer {
            prompt,
            by: town.person(id),
            given,
            pressed: true,
            amends: false,
            entered_by: None,
        }))?;
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
