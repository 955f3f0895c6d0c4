//! The database of a command: a given one, the private one of a running server, or the private one started for it.
//!
//! Whoever opens a private Postgres supervises it and stops it; tables are brought up to date before anything is read.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use sqlx::{ConnectOptions, Connection, PgPool, postgres::PgConnectOptions};
use tokio::{task::JoinSet, time::timeout};
use tokio_util::sync::CancellationToken;

use super::{Exit, host::Stop};
use crate::{
    postgres::{Durability, PrivatePostgres, pool},
    store,
};

const CONNECTIONS: u32 = 20;
/// For the private Postgres to write its checkpoint; after that it recovers at the next start.
const LAST_CHECKPOINT: Duration = Duration::from_secs(3);

/// Where the database is.
pub(super) struct Place<'a> {
    /// None: a private Postgres in the data folder.
    pub(super) url: Option<&'a str>,
    pub(super) data: &'a Path,
    /// Where the server is found from outside.
    pub(super) public_url: Option<&'a str>,
    /// The folder of the programs `postgres` and `initdb`.
    pub(super) pg_bin: Option<&'a Path>,
    pub(super) durability: Durability,
}

/// A pool, and the server behind it where it is our own.
pub(super) struct Database {
    pub(super) pool: PgPool,
    own: Option<Own>,
}

struct Own {
    postgres: Arc<PrivatePostgres>,
    tasks: JoinSet<()>,
    stop: CancellationToken,
}

/// The database alone, for verbs that only read or write a few rows: that of a running server, or one of our own.
pub(super) async fn database(place: &Place<'_>) -> Result<Database, Stop> {
    if let (None, Some(options)) = (place.url, PrivatePostgres::running(place.data)) {
        let pool = pool(options, 1).await.map_err(|error| Stop::unavailable(&error))?;
        return Ok(Database { pool, own: None });
    }
    if place.url.is_none() && !place.data.join("data").exists() {
        let why = format!(
            "there is no Waymark in `{}` yet; begin with `waymark serve`, or give --data or DATABASE_URL",
            place.data.display()
        );
        return Err(Stop::new(Exit::Unavailable, why));
    }
    Database::open(place).await.map_err(|error| Stop::unavailable(&error))
}

impl Database {
    pub(super) async fn open(place: &Place<'_>) -> anyhow::Result<Database> {
        let Some(url) = place.url else { return Database::own(place).await };
        let options: PgConnectOptions = url.parse().context("DATABASE_URL is not a Postgres address")?;
        migrate(&options).await?;
        Ok(Database { pool: pool(options.application_name("waymark"), CONNECTIONS).await?, own: None })
    }

    async fn own(place: &Place<'_>) -> anyhow::Result<Database> {
        let postgres = Arc::new(PrivatePostgres::start(place.data, place.pg_bin, place.durability).await?);
        let options = postgres.connect_options(PrivatePostgres::DATABASE);
        migrate(&options).await?;
        let pool = pool(options, CONNECTIONS).await?;
        let (stop, mut tasks) = (CancellationToken::new(), JoinSet::new());
        let (supervised, until) = (postgres.clone(), stop.clone());
        tasks.spawn(async move { supervised.supervise(until).await });
        Ok(Database { pool, own: Some(Own { postgres, tasks, stop }) })
    }

    pub(super) async fn close(self) {
        let end = async {
            self.pool.close().await;
            let Some(mut own) = self.own else { return };
            own.stop.cancel();
            while own.tasks.join_next().await.is_some() {}
            let Ok(postgres) = Arc::try_unwrap(own.postgres) else { return };
            if let Err(error) = postgres.stop().await {
                tracing::error!("the private Postgres does not stop: {error:#}");
            }
        };
        if timeout(LAST_CHECKPOINT, end).await.is_err() {
            tracing::warn!("the private Postgres was not waited for; it recovers by itself at the next start");
        }
    }
}

/// On a connection of its own: what changes tables may take longer than any statement of a loop.
async fn migrate(options: &PgConnectOptions) -> anyhow::Result<()> {
    let mut conn = options.connect().await.context("the database cannot be reached")?;
    store::MIGRATOR.run(&mut conn).await.context("the tables cannot be brought up to date")?;
    conn.close().await.context("the database has gone away")
}

/// Where the database is, for verbs that need nothing else.
#[derive(Debug, clap::Args)]
pub(super) struct Where {
    /// Where the private Postgres keeps its data.
    #[arg(long, env = "WAYMARK_DATA", default_value = "waymark-data", value_name = "DIR")]
    data: PathBuf,
    /// The Postgres to use.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
    #[command(flatten)]
    programs: PostgresPrograms,
}

impl Where {
    pub(super) async fn open(&self) -> Result<Database, Stop> {
        let place = Place {
            url: self.database_url.as_deref().filter(|url| !url.is_empty()),
            data: &self.data,
            public_url: None,
            pg_bin: self.programs.pg_bin.as_deref(),
            durability: Durability::Durable,
        };
        database(&place).await
    }
}

/// Options about the private Postgres.
#[derive(Debug, clap::Args)]
pub(super) struct PostgresPrograms {
    /// The folder of the programs `postgres` and `initdb`, where they are in no usual place.
    #[arg(long, env = "PG_BIN", value_name = "DIR")]
    pub(super) pg_bin: Option<PathBuf>,
}
