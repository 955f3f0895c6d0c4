//! The private Postgres of `waymark serve` and `demo`, where no `DATABASE_URL` is given.
//!
//! Owns a data folder (`<dir>/data`, its socket, its log and its lock) and the server process that works on it: found on
//! this machine, started as a fit account, adopted when an earlier Waymark was killed and left it behind, restarted when
//! it dies, stopped when we end. It listens on a socket in a closed folder and never on TCP. Durable settings are given
//! on its command line, so that nothing in the folder can weaken a promise.
//!
//! Leaves out: downloading Postgres, upgrading data between major versions, and every question about our own tables.
//! No packaged supervisor is used because those known to us switch fsync off.

mod account;
mod cluster;
mod find;
mod pool;
mod postmaster;
mod scratch;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, bail};
use nix::sys::signal::Signal;
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;

use cluster::Cluster;
use find::Binaries;
use postmaster::Postmaster;

pub use pool::{pool, pool_behind_pooler};
pub use scratch::ScratchPostgres;

/// A fast stop writes a checkpoint; on a busy disk that takes a while.
const FAST_STOP: Duration = Duration::from_secs(60);
const IMMEDIATE_STOP: Duration = Duration::from_secs(10);
const FIRST_BACKOFF: Duration = Duration::from_millis(100);
const LONGEST_BACKOFF: Duration = Duration::from_secs(10);
/// Whoever lived this long is restarted at once when it dies.
const HEALTHY_LIFE: Duration = Duration::from_secs(60);

/// What a crash of the machine may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Nothing that was committed.
    Durable,
    /// Everything: for tests, which delete the folder anyway.
    Throwaway,
}

/// A running Postgres of our own. Dropping it asks the server to stop and does not wait; `stop` waits.
pub struct PrivatePostgres {
    cluster: Cluster,
    binaries: Binaries,
    durability: Durability,
    pid: AtomicU32,
    /// Held by `supervise` for as long as it runs.
    postmaster: Mutex<Option<Postmaster>>,
}

impl PrivatePostgres {
    /// The database that every new cluster has, and that connects as its owner.
    pub const DATABASE: &'static str = "postgres";

    /// Makes `dir` a cluster if it is none yet, and returns when the server accepts connections.
    ///
    /// `pg_bin` is the folder of `postgres` and `initdb`; without it the usual places are searched.
    pub async fn start(dir: &Path, pg_bin: Option<&Path>, durability: Durability) -> anyhow::Result<Self> {
        let cluster = Cluster::open(dir).await?;
        let binaries = find::find(pg_bin, &cluster).await?;
        cluster.create_if_missing(&binaries, durability).await?;
        let postgres = Self { cluster, binaries, durability, pid: AtomicU32::new(0), postmaster: Mutex::new(None) };
        postgres.launch(&mut *postgres.postmaster.lock().await).await?;
        Ok(postgres)
    }

    /// How to reach the database of this folder, if a Waymark is running on it: a verb that only writes a row joins it.
    pub fn running(dir: &Path) -> Option<PgConnectOptions> {
        let folder = cluster::socket_folder(&dir.canonicalize().ok()?);
        let socket = folder.join(format!(".s.PGSQL.{}", cluster::PORT));
        std::os::unix::net::UnixStream::connect(socket).ok()?;
        Some(options(&folder, Self::DATABASE))
    }

    /// How to reach `database` on this server; independent of the `PG*` variables of the environment.
    pub fn connect_options(&self, database: &str) -> PgConnectOptions {
        options(self.cluster.socket_folder(), database)
    }

    /// The process id of the server, which changes when `supervise` restarts it.
    pub fn pid(&self) -> u32 {
        self.pid.load(Ordering::Relaxed)
    }

    /// Restarts the server whenever it dies, until `stop` is cancelled; then the server is still running.
    pub async fn supervise(&self, stop: CancellationToken) {
        let mut postmaster = self.postmaster.lock().await;
        let mut backoff = Duration::ZERO;
        loop {
            let since = Instant::now();
            if let Some(running) = postmaster.as_mut() {
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = running.exited() => {}
                }
                tracing::warn!(postgres.pid = self.pid(), "the private Postgres died; starting it again");
            }
            if since.elapsed() >= HEALTHY_LIFE {
                backoff = Duration::ZERO;
            }
            // cut short at any point, `launch` leaves the process it may have started in `postmaster`
            let relaunched = tokio::select! {
                () = stop.cancelled() => return,
                relaunched = async { sleep(backoff).await; self.launch(&mut postmaster).await } => relaunched,
            };
            backoff = (backoff * 2).clamp(FIRST_BACKOFF, LONGEST_BACKOFF);
            match relaunched {
                Ok(()) => tracing::info!(postgres.pid = self.pid(), "the private Postgres is back"),
                Err(error) => tracing::error!("the private Postgres does not start: {error:#}"),
            }
        }
    }

    /// Ends all connections, writes a checkpoint, and returns when the server is gone and the folder is free.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        let Some(postmaster) = self.postmaster.get_mut().as_mut() else { return Ok(()) };
        end(postmaster, &self.cluster).await?;
        *self.postmaster.get_mut() = None;
        self.cluster.remove_short_socket_folder();
        Ok(())
    }

    async fn launch(&self, slot: &mut Option<Postmaster>) -> anyhow::Result<()> {
        // what an earlier attempt left half started is ended first
        if let Some(mut earlier) = slot.take() {
            end(&mut earlier, &self.cluster).await?;
        }
        match postmaster::adopt(&self.cluster).await? {
            Some(orphan) => *slot = Some(orphan),
            None => *slot = Some(postmaster::spawn(&self.cluster, &self.binaries, self.durability)?),
        }
        let postmaster = slot.as_mut().expect("both arms above fill it");
        self.pid.store(postmaster.pid(), Ordering::Relaxed);
        postmaster.ready(&self.cluster).await
    }
}

impl Drop for PrivatePostgres {
    fn drop(&mut self) {
        if let Some(postmaster) = self.postmaster.get_mut() {
            postmaster.signal(&self.cluster, Signal::SIGINT);
        }
    }
}

fn options(socket_folder: &Path, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(socket_folder)
        .port(cluster::PORT)
        .username(cluster::OWNER)
        .database(database)
        .ssl_mode(PgSslMode::Disable)
        .application_name("waymark")
}

/// Stops a server: fast, or at once where fast takes too long (the next start then replays the log).
async fn end(postmaster: &mut Postmaster, cluster: &Cluster) -> anyhow::Result<()> {
    postmaster.signal(cluster, Signal::SIGINT);
    if timeout(FAST_STOP, postmaster.exited()).await.is_ok() {
        return Ok(());
    }
    tracing::warn!(postgres.pid = postmaster.pid(), "the private Postgres does not stop; stopping it hard");
    postmaster.signal(cluster, Signal::SIGQUIT);
    if timeout(IMMEDIATE_STOP, postmaster.exited()).await.is_ok() {
        return Ok(());
    }
    bail!("the Postgres process {} does not end; look at `{}`", postmaster.pid(), cluster.log().display())
}

/// Adds `what` and the path to an input or output error.
fn at<T>(result: std::io::Result<T>, what: &str, path: &Path) -> anyhow::Result<T> {
    result.with_context(|| format!("cannot {what} `{}`", path.display()))
}
