//! What Waymark reaches beside what Postgres allows, in one run on one server with default durability:
//! `cargo run --release -p server --example bench`. A benchmark and not a test: times decide nothing.
//!
//! Every figure stands beside its yardstick from the same run, because absolute figures change with the
//! machine and the hour; the goals are ratios. With the argument `quick` it takes a tenth of everything,
//! with `polls` only the last part.

mod pages;
mod pgbench;
mod polls;
mod replies;
mod table;
mod timers;
mod town;
mod yardstick;

use std::time::Duration;

use server::{
    postgres::{Durability, PrivatePostgres},
    store::MIGRATOR,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgPool};

use table::Table;
use town::Town;

/// How much of everything.
struct Scale {
    /// Due at one instant, and answered.
    items: usize,
    /// Pending beside them.
    crowd: i64,
    /// For each way of answering.
    spell: Duration,
}

const FULL: Scale = Scale { items: 20_000, crowd: 1_000_000, spell: Duration::from_secs(5) };
const QUICK: Scale = Scale { items: 2_000, crowd: 100_000, spell: Duration::from_secs(1) };

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let scale = if std::env::args().any(|arg| arg == "quick") { QUICK } else { FULL };
    if cfg!(debug_assertions) {
        eprintln!("this is a debug build: figures mean little without --release");
    }
    let folder = tempfile::Builder::new().prefix("waymark-bench-").tempdir()?;
    let server = PrivatePostgres::start(folder.path(), None, Durability::Durable).await?;
    let mut table = Table::default();
    let result = measure(&server, &scale, &mut table).await;
    table.print();
    server.stop().await?;
    result
}

async fn measure(server: &PrivatePostgres, scale: &Scale, table: &mut Table) -> anyhow::Result<()> {
    if std::env::args().any(|arg| arg == "polls") {
        return polls(server, scale, table).await;
    }
    eprintln!("1/5  {} reminders due at one instant", scale.items);
    let pool = database(server, "town").await?;
    let town = Town::build(&pool, "town", scale.items).await?;
    pool.close().await;
    let steps = copy(server, "bare_steps").await?;
    let letters = copy(server, "bare_letters").await?;
    let ours = copy(server, "ours").await?;
    timers::measure([&steps, &letters], &ours, &town, table).await?;
    letters.close().await;

    eprintln!("2/5  answers");
    replies::measure(&steps, &ours, &town, scale, table).await?;
    steps.close().await;
    ours.close().await;

    eprintln!("3/5  {} others pending", scale.crowd);
    let crowd = database(server, "crowd").await?;
    pages::measure(&crowd, scale, table).await?;

    eprintln!("4/5  {} due at one instant among them", scale.items);
    timers::lag(&crowd, scale, table).await?;
    crowd.close().await;
    polls(server, scale, table).await
}

/// Alone with the argument `polls`.
async fn polls(server: &PrivatePostgres, scale: &Scale, table: &mut Table) -> anyhow::Result<()> {
    eprintln!("5/5  dashboards that poll");
    let watched = database(server, "watched").await?;
    polls::measure(&watched, scale, table).await?;
    watched.close().await;
    Ok(())
}

/// A fresh migrated database.
async fn database(server: &PrivatePostgres, name: &'static str) -> anyhow::Result<PgPool> {
    create(server, &format!("create database {name}")).await?;
    let mut own = server.connect_options(name).connect().await?;
    MIGRATOR.run(&mut own).await?;
    own.close().await?;
    open(server, name).await
}

/// The town as it was built.
async fn copy(server: &PrivatePostgres, name: &'static str) -> anyhow::Result<PgPool> {
    create(server, &format!("create database {name} template town")).await?;
    open(server, name).await
}

async fn create(server: &PrivatePostgres, sql: &str) -> anyhow::Result<()> {
    let mut admin = server.connect_options(PrivatePostgres::DATABASE).connect().await?;
    admin.execute(AssertSqlSafe(sql.to_owned())).await?;
    admin.close().await?;
    Ok(())
}

/// With plenty of connections: who waits for one measures the pool.
async fn open(server: &PrivatePostgres, name: &str) -> anyhow::Result<PgPool> {
    server::postgres::pool(server.connect_options(name), 24).await
}
