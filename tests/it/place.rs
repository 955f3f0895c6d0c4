//! A real process in a folder of its own, on a private Postgres that outlives it.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use server::postgres::pool;
use sqlx::{PgPool, postgres::PgConnectOptions};

use crate::world::repository;

/// Another process has so long for anything.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
pub(crate) const LOOK_AGAIN: Duration = Duration::from_millis(50);
const WAYMARK: &str = env!("CARGO_BIN_EXE_waymark-under-test");

/// A folder with a programme and one with data, and whatever runs on them.
pub(crate) struct Place {
    folder: tempfile::TempDir,
    pub(crate) running: Option<Child>,
    pub(crate) address: String,
    pub(crate) http: reqwest::Client,
    /// How its people are reached; none: by the local messenger.
    messengers: Vec<(&'static str, String)>,
}

impl Place {
    pub(crate) fn new(messengers: Vec<(&'static str, String)>) -> Place {
        let folder = tempfile::Builder::new().prefix("waymark-crash-").tempdir().unwrap();
        copy(&repository().join("workflows/asean-wps-cop"), &folder.path().join("programme"));
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
        Place { folder, running: None, address: String::new(), http, messengers }
    }

    pub(crate) fn programme(&self) -> PathBuf {
        self.folder.path().join("programme")
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn serve(&self, more: &[&str]) -> Command {
        let mut command = Command::new(WAYMARK);
        command.args(["serve", "--listen", "127.0.0.1:0", "--log", "warn", "--data"]);
        command.arg(self.data()).args(more).env_remove("DATABASE_URL");
        match self.messengers.is_empty() {
            true => command.arg("--local-messenger"),
            false => command.envs(self.messengers.iter().cloned()),
        };
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn with_programme(&self, more: &[&str]) -> Command {
        let mut command = self.serve(more);
        command.arg("--programme").arg(self.programme());
        command
    }

    /// Returns once it says where it is.
    pub(crate) fn start(&mut self, mut command: Command) {
        let mut child = command.stderr(Stdio::inherit()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        self.running = Some(child);
        let said = lines.by_ref().map_while(Result::ok).find_map(|line| Some(line.split_once("http://")?.1.to_owned()));
        self.address = said.expect("it says where it is").trim_end_matches('/').to_owned();
        // nobody may be kept from talking
        std::thread::spawn(move || lines.for_each(drop));
    }

    /// For a start that ends by itself.
    pub(crate) fn refused(&self, command: &mut Command) -> (i32, String) {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let all = [stdout, stderr].concat();
        (status.code().unwrap_or(-1), String::from_utf8_lossy(&all).into_owned())
    }

    pub(crate) fn kill_the_server(&mut self) {
        let mut child = self.running.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    pub(crate) fn kill_postgres(&self, how: Signal) {
        let file = fs::read_to_string(self.data().join("data/postmaster.pid")).unwrap_or_default();
        if let Some(pid) = file.lines().next().and_then(|pid| pid.trim().parse().ok()) {
            let _ = kill(Pid::from_raw(pid), how);
        }
    }

    pub(crate) fn stop(&mut self) {
        let mut child = self.running.take().unwrap();
        kill(Pid::from_raw(child.id() as i32), Signal::SIGTERM).unwrap();
        assert!(child.wait().unwrap().success(), "an orderly end");
    }

    pub(crate) async fn pool(&self) -> PgPool {
        let options = PgConnectOptions::new_without_pgpass()
            .socket(self.data().join("run"))
            .username("waymark")
            .database("postgres");
        let deadline = Instant::now() + PATIENCE;
        loop {
            match pool(options.clone(), 4).await {
                Ok(pool) => return pool,
                Err(error) if Instant::now() > deadline => panic!("{error:#}"),
                Err(_) => tokio::time::sleep(LOOK_AGAIN).await,
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(mut child) = self.running.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
        self.kill_postgres(Signal::SIGQUIT);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let goal = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &goal),
            false => assert!(fs::copy(&path, &goal).is_ok(), "{}", path.display()),
        }
    }
}

pub(crate) async fn move_to(pool: &PgPool, date: &str) {
    let sql = "update clock set virtual_at = greatest(virtual_at, $1::text::timestamptz)";
    sqlx::query(sql).bind(date).execute(pool).await.unwrap();
}

/// Until nothing waits any more, in any table.
pub(crate) async fn at_rest(pool: &PgPool) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match waiting(pool).await {
            Ok(left) if left.is_empty() => return,
            left if Instant::now() > deadline => panic!("these still wait: {left:?}"),
            _ => tokio::time::sleep(LOOK_AGAIN).await,
        }
    }
}

async fn waiting(pool: &PgPool) -> sqlx::Result<String> {
    sqlx::query_scalar(
        "select concat_ws(', ',
            'inbox ' || nullif((select count(*) from inbox where state = 'new'), 0),
            'due ' || nullif((select count(*) from instance where wake_at <= waymark_now()), 0),
            'notices ' || nullif((select count(*) from notice), 0),
            'planned ' || nullif((select count(*) from ledger where status = 'released'
                or (status = 'planned' and release_at <= waymark_now())), 0),
            'outbox ' || nullif((select count(*) from outbox where state in ('pending', 'leased')), 0))",
    )
    .fetch_one(pool)
    .await
}

/// Whoever held these messages is dead: as if its leases had run out.
pub(crate) async fn let_leases_end(pool: &PgPool) {
    let sql = "update outbox set lease_until = clock_timestamp() where state = 'leased'";
    sqlx::query(sql).execute(pool).await.unwrap();
}
