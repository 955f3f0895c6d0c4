//! One throw-away Postgres per test process, and a database of its own for every test.
//!
//! The databases are copies of a migrated template, which takes some 50 ms where migrating anew takes longer with every
//! migration. A small shell process removes the server and its folder when the test process ends, also by abort: it waits
//! for the end of a pipe that only the test process holds. It is started before initdb, so there is no moment at which a
//! dying test leaves anything behind.
//! Not for production: nothing here survives the loss of power.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Context;
use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgPool};
use tokio::sync::OnceCell;

use super::{Durability, PrivatePostgres, pool};

const TEMPLATE: &str = "template_waymark";
const CONNECTIONS_PER_DATABASE: u32 = 8;

/// Ends the server and removes the folder, again and again until both stay away: an initdb may be running.
const REAPER: &str = r#"
trap '' HUP INT TERM
cat >/dev/null
try=0
while [ $try -lt 100 ]; do
  pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid" 2>/dev/null
  rm -rf "$1" 2>/dev/null
  sleep 0.1
  [ -e "$1" ] || [ $try -lt 3 ] || exit 0
  try=$((try + 1))
done
"#;

pub struct ScratchPostgres {
    server: PrivatePostgres,
    databases: AtomicU32,
    /// Its standard input is the pipe whose end it waits for.
    _reaper: Child,
}

impl ScratchPostgres {
    /// The server of this test process, started and migrated at the first call; all calls must name the same migrations.
    pub async fn shared(migrations: &Migrator) -> anyhow::Result<&'static Self> {
        static SHARED: OnceCell<ScratchPostgres> = OnceCell::const_new();
        SHARED.get_or_try_init(|| Self::start(migrations)).await
    }

    /// A server of its own, for a test that kills it or counts its connections.
    pub async fn start(migrations: &Migrator) -> anyhow::Result<Self> {
        let dir = tempfile::Builder::new().prefix("waymark-scratch-").tempdir()?.keep();
        let reaper = reaper(&dir)?;
        let pg_bin = std::env::var_os("PG_BIN").map(PathBuf::from);
        let server = PrivatePostgres::start(&dir, pg_bin.as_deref(), Durability::Throwaway).await?;
        let scratch = Self { server, databases: AtomicU32::new(0), _reaper: reaper };
        scratch.migrate_template(migrations).await?;
        Ok(scratch)
    }

    /// A fresh migrated database; a second pool on it comes from `pool.connect_options()`.
    pub async fn database(&self) -> anyhow::Result<PgPool> {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut admin = self.connect(PrivatePostgres::DATABASE).await?;
        // copying files is the faster way without fsync; Postgres 14 knows no other and no word for it
        let strategy =
            if admin.server_version_num().is_some_and(|version| version < 150_000) { "" } else { "strategy file_copy" };
        let sql = format!("create database {name} template {TEMPLATE} {strategy}");
        admin.execute(AssertSqlSafe(sql)).await.context("cannot copy the template database")?;
        admin.close().await?;
        pool(self.server.connect_options(&name), CONNECTIONS_PER_DATABASE).await
    }

    pub fn server(&self) -> &PrivatePostgres {
        &self.server
    }

    async fn migrate_template(&self, migrations: &Migrator) -> anyhow::Result<()> {
        let mut admin = self.connect(PrivatePostgres::DATABASE).await?;
        admin.execute(AssertSqlSafe(format!("create database {TEMPLATE}"))).await?;
        admin.close().await?;
        let mut template = self.connect(TEMPLATE).await?;
        migrations.run(&mut template).await.context("the migrations do not run")?;
        template.close().await?;
        Ok(())
    }

    async fn connect(&self, database: &str) -> anyhow::Result<PgConnection> {
        self.server.connect_options(database).connect().await.context("cannot reach the scratch Postgres")
    }
}

fn reaper(dir: &Path) -> anyhow::Result<Child> {
    // a group of its own: a Ctrl-C meant for the tests must not end it before its work
    Command::new("/bin/sh")
        .args(["-c", REAPER, "waymark-reaper"])
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .current_dir("/")
        .spawn()
        .context("cannot start the process that tidies up after the tests")
}
