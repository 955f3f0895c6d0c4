//! With real servers; slow parts of Postgres (initdb) are paid once per test, so each test tells a whole story.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::task::Poll;

use nix::sys::signal::kill;
use nix::unistd::{Pid, geteuid};
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgPool};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};

use super::*;

/// Bounds waits for what other processes do.
const PATIENCE: Duration = Duration::from_secs(60);

fn folder() -> TempDir {
    tempfile::Builder::new().prefix("waymark-test-").tempdir().unwrap()
}

async fn start(dir: &Path) -> anyhow::Result<PrivatePostgres> {
    PrivatePostgres::start(dir, None, Durability::Throwaway).await
}

async fn refusal(dir: &Path) -> String {
    match start(dir).await {
        Ok(_) => panic!("`{}` was accepted", dir.display()),
        Err(error) => format!("{error:#}"),
    }
}

async fn connect(postgres: &PrivatePostgres) -> PgConnection {
    postgres.connect_options(PrivatePostgres::DATABASE).connect().await.unwrap()
}

async fn run(postgres: &PrivatePostgres, sql: &'static str) {
    let mut connection = connect(postgres).await;
    connection.execute(sql).await.unwrap();
    connection.close().await.unwrap();
}

async fn count(postgres: &PrivatePostgres) -> i64 {
    sqlx::query_scalar("select count(*) from promise").fetch_one(&mut connect(postgres).await).await.unwrap()
}

fn lives(pid: u32) -> bool {
    // a zombie has no working folder any more
    fs::read_link(format!("/proc/{pid}/cwd")).is_ok()
}

fn kill_hard(pid: u32) {
    kill(Pid::from_raw(pid.try_into().unwrap()), Signal::SIGKILL).unwrap();
}

#[tokio::test]
async fn rows_survive_a_stop_and_nothing_is_open_to_others() {
    let dir = folder();
    let postgres = PrivatePostgres::start(dir.path(), None, Durability::Durable).await.unwrap();
    run(&postgres, "create table promise (id int); insert into promise values (1), (2)").await;
    for (setting, expect) in [
        ("listen_addresses", ""),
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
        ("log_error_verbosity", "terse"),
    ] {
        let sql = AssertSqlSafe(format!("show {setting}"));
        let value: String = sqlx::query_scalar(sql).fetch_one(&mut connect(&postgres).await).await.unwrap();
        assert_eq!(value, expect, "{setting}");
    }
    for closed in [".", "data", "run"] {
        let mode = fs::metadata(dir.path().join(closed)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{closed}");
    }
    let pid = postgres.pid();
    postgres.stop().await.unwrap();
    assert!(!lives(pid));

    let postgres = start(dir.path()).await.unwrap();
    assert_eq!(count(&postgres).await, 2);
    postgres.stop().await.unwrap();
}

#[tokio::test]
async fn what_an_interrupted_initdb_left_is_no_obstacle() {
    let dir = folder();
    fs::create_dir_all(dir.path().join("data.new-1234/base")).unwrap();
    fs::write(dir.path().join("data.new-1234/PG_VERSION"), "15\n").unwrap();
    // a folder that is not empty keeps its permissions, so it must be open to the account from the outset
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    give_to_postgres(dir.path());
    let postgres = start(dir.path()).await.unwrap();
    assert!(!dir.path().join("data.new-1234").exists());
    postgres.stop().await.unwrap();
}

/// As root a test's folder belongs to root, who does not run Postgres.
fn give_to_postgres(dir: &Path) {
    if geteuid().is_root() {
        let user = nix::unistd::User::from_name("nobody").unwrap().unwrap();
        std::os::unix::fs::chown(dir, Some(user.uid.as_raw()), Some(user.gid.as_raw())).unwrap();
    }
}

#[tokio::test]
async fn a_killed_server_comes_back_with_its_rows() {
    let dir = folder();
    let postgres = Arc::new(PrivatePostgres::start(dir.path(), None, Durability::Durable).await.unwrap());
    run(&postgres, "create table promise (id int); insert into promise values (1)").await;
    let pool = pool(postgres.connect_options(PrivatePostgres::DATABASE), 4).await.unwrap();
    let stop = CancellationToken::new();
    let supervised = tokio::spawn({
        let (postgres, stop) = (postgres.clone(), stop.clone());
        async move { postgres.supervise(stop).await }
    });

    for round in 1..=2_i64 {
        let killed = postgres.pid();
        // a connection at work, whose process outlives the postmaster for a while
        let busy = tokio::spawn({
            let pool = pool.clone();
            async move { sqlx::query("select pg_sleep(20)").execute(&pool).await }
        });
        kill_hard(killed);
        let back = async {
            while postgres.pid() == killed || sqlx::query("select 1").execute(&pool).await.is_err() {
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(PATIENCE, back).await.expect("the server is started again");
        let _ = busy.await.unwrap();
        assert_eq!(count(&postgres).await, round);
        run(&postgres, "insert into promise values (2)").await;
    }

    stop.cancel();
    supervised.await.unwrap();
    pool.close().await;
    let last = postgres.pid();
    assert!(lives(last), "supervise leaves the server to `stop`");
    Arc::into_inner(postgres).unwrap().stop().await.unwrap();
    assert!(!lives(last));
}

#[tokio::test]
async fn a_folder_serves_one_process_at_a_time() {
    let dir = folder();
    let postgres = start(dir.path()).await.unwrap();
    let refused = refusal(dir.path()).await;
    assert!(refused.contains(&format!("another process ({}) already uses", std::process::id())), "{refused}");
    assert!(refused.contains("DATABASE_URL"), "{refused}");
    run(&postgres, "select 1").await;
    postgres.stop().await.unwrap();
    start(dir.path()).await.unwrap().stop().await.unwrap();
}

const SERVE_IN: &str = "WAYMARK_TEST_SERVE_IN";
const SCRATCH: &str = "scratch";

/// Does nothing unless a test runs this test binary again as the process that dies.
#[tokio::test]
async fn in_another_process() {
    let Some(dir) = std::env::var_os(SERVE_IN) else { return };
    if dir == SCRATCH {
        let scratch = ScratchPostgres::shared(&Migrator::DEFAULT).await.unwrap();
        println!("\nserves {} as {}", scratch.server().cluster.dir().display(), scratch.server().pid());
        std::process::abort();
    }
    let postgres = start(Path::new(&dir)).await.unwrap();
    run(&postgres, "create table promise (id int); insert into promise values (1)").await;
    println!("\nserves {} as {}", Path::new(&dir).display(), postgres.pid());
    // until we are killed, or whoever started us is gone
    let _ = std::io::stdin().read(&mut [0]);
}

/// The other process, the folder it serves, and the server's process id.
fn another_process(serve_in: &OsStr) -> (std::process::Child, PathBuf, u32) {
    let mut other = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "postgres::tests::in_another_process", "--nocapture"])
        .env(SERVE_IN, serve_in)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(other.stdout.take().unwrap()).lines().map_while(Result::ok);
    let said = lines.find_map(|line| Some(line.strip_prefix("serves ")?.to_owned())).unwrap();
    let (dir, pid) = said.split_once(" as ").unwrap();
    (other, dir.into(), pid.parse().unwrap())
}

#[tokio::test]
async fn a_server_left_behind_is_adopted() {
    let dir = folder();
    let (mut other, _, orphan) = another_process(dir.path().as_os_str());
    let refused = refusal(dir.path()).await;
    assert!(refused.contains(&format!("another process ({})", other.id())), "{refused}");
    other.kill().unwrap();
    other.wait().unwrap();
    assert!(lives(orphan));

    let postgres = start(dir.path()).await.unwrap();
    assert_eq!(postgres.pid(), orphan);
    assert_eq!(count(&postgres).await, 1);
    // an adopted one is watched as well
    let stop = CancellationToken::new();
    kill_hard(orphan);
    let back = async {
        while postgres.pid() == orphan {
            sleep(Duration::from_millis(20)).await;
        }
        stop.cancel();
    };
    timeout(PATIENCE, async { tokio::join!(postgres.supervise(stop.clone()), back) }).await.unwrap();
    let pid = postgres.pid();
    postgres.stop().await.unwrap();
    assert!(!lives(orphan) && !lives(pid));
}

#[tokio::test]
async fn a_stale_pid_file_is_no_obstacle() {
    let dir = folder();
    let postgres = start(dir.path()).await.unwrap();
    let kept = fs::read_to_string(dir.path().join("data/postmaster.pid")).unwrap();
    postgres.stop().await.unwrap();
    // its number belongs to a living process that is no Postgres: ours
    let (_, rest) = kept.split_once('\n').unwrap();
    fs::write(dir.path().join("data/postmaster.pid"), format!("{}\n{rest}", std::process::id())).unwrap();
    let postgres = start(dir.path()).await.unwrap();
    run(&postgres, "select 1").await;
    postgres.stop().await.unwrap();
}

#[tokio::test]
async fn a_long_path_gets_its_socket_elsewhere() {
    let dir = folder();
    let long = dir.path().join("long/".repeat(25)).join("name with, \"quotes\"");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let postgres = start(&long).await.unwrap();
    run(&postgres, "select 1").await;
    let socket = postgres.cluster.socket_folder().to_path_buf();
    assert!(socket.starts_with("/tmp") && !socket.starts_with(&long));
    assert_eq!(fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o700);
    postgres.stop().await.unwrap();
    assert!(!socket.exists());

    // somebody else's folder of that name is not used
    fs::create_dir(&socket).unwrap();
    fs::set_permissions(&socket, fs::Permissions::from_mode(0o777)).unwrap();
    let refused = refusal(&long).await;
    fs::remove_dir(&socket).unwrap();
    assert!(refused.contains("is not a folder that only"), "{refused}");
}

#[tokio::test]
async fn folders_that_do_not_fit_are_refused_by_name() {
    let dir = folder();
    let path = dir.path();
    fs::write(path.join("file"), "").unwrap();
    assert!(refusal(&path.join("file/below")).await.contains("cannot make the folder"));
    assert!(refusal(&path.join("file")).await.contains("cannot look into"));

    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    fs::create_dir_all(path.join("alien/data")).unwrap();
    fs::write(path.join("alien/data/notes"), "").unwrap();
    let refused = refusal(&path.join("alien")).await;
    assert!(refused.contains("is no Postgres cluster") && refused.contains("alien/data"), "{refused}");

    fs::write(path.join("alien/data/PG_VERSION"), "9\n").unwrap();
    let refused = refusal(&path.join("alien")).await;
    assert!(refused.contains("was written by Postgres 9, and this machine has"), "{refused}");

    let empty = path.join("empty");
    fs::create_dir(&empty).unwrap();
    let refused = match PrivatePostgres::start(&path.join("new"), Some(&empty), Durability::Throwaway).await {
        Ok(_) => panic!("an empty `PG_BIN` was accepted"),
        Err(error) => error.to_string(),
    };
    assert!(refused.contains("`PG_BIN` is") && refused.contains("three ways out"), "{refused}");

    // only root becomes somebody else, who may not get there
    if geteuid().is_root() {
        fs::create_dir(path.join("closed")).unwrap();
        fs::set_permissions(path.join("closed"), fs::Permissions::from_mode(0o700)).unwrap();
        let refused = refusal(&path.join("closed/below")).await;
        let named = format!("`{}` is closed", fs::canonicalize(path).unwrap().join("closed").display());
        assert!(refused.contains(&named) && refused.contains("/var/lib/waymark"), "{refused}");
    }
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why() {
    let dir = folder();
    start(dir.path()).await.unwrap().stop().await.unwrap();
    fs::write(dir.path().join("data/postgresql.conf"), "no_such_setting = 1\n").unwrap();
    let refused = refusal(dir.path()).await;
    assert!(refused.contains("no_such_setting") && refused.contains("postgres.log"), "{refused}");
}

#[tokio::test]
async fn every_test_gets_a_database_of_its_own_and_nothing_stays() {
    let scratch = ScratchPostgres::start(&Migrator::DEFAULT).await.unwrap();
    let (one, other) = tokio::try_join!(scratch.database(), scratch.database()).unwrap();
    one.execute("create table promise (id int)").await.unwrap();
    other.execute("create table promise (id int)").await.unwrap();
    let timeouts: String = sqlx::query_scalar("show statement_timeout").fetch_one(&one).await.unwrap();
    assert_eq!(timeouts, "30s");
    let dir = scratch.server().cluster.dir().to_path_buf();
    let pid = scratch.server().pid();
    drop((one, other, scratch));
    reaped(&dir, pid).await;
}

#[tokio::test]
async fn a_test_process_that_aborts_leaves_nothing() {
    let (mut other, dir, pid) = another_process(OsStr::new(SCRATCH));
    assert!(!other.wait().unwrap().success());
    reaped(&dir, pid).await;
}

async fn reaped(dir: &Path, pid: u32) {
    let gone = async {
        while dir.exists() || lives(pid) {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, gone).await.expect("the reaper ends the server and removes the folder");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_named() {
    let dir = folder();
    // nobody listens on it any more: what the pool itself reports is only that its time was over
    drop(UnixListener::bind(dir.path().join(".s.PGSQL.5432")).unwrap());
    let options = PgConnectOptions::new_without_pgpass().socket(dir.path()).port(cluster::PORT).database("roadmap");
    let refused = pool(options, 1).await.unwrap_err().to_string();
    for part in ["`roadmap`", dir.path().to_str().unwrap(), "refused", "`DATABASE_URL`"] {
        assert!(refused.contains(part), "{refused} lacks {part}");
    }
}

/// The driver leaves a connection inside a transaction when `begin` is dropped at the wrong moment. This drops it at every
/// moment: the answers arrive byte by byte, and each byte is a chance.
#[tokio::test]
async fn a_dropped_begin_poisons_nobody() {
    let scratch = ScratchPostgres::start(&Migrator::DEFAULT).await.unwrap();
    let proxy = folder();
    let listener = UnixListener::bind(proxy.path().join(format!(".s.PGSQL.{}", cluster::PORT))).unwrap();
    let served = tokio::spawn(answer_byte_by_byte(listener, scratch.server().cluster.socket()));
    let options = scratch.server().connect_options(PrivatePostgres::DATABASE).socket(proxy.path());

    let ours = pool(options.clone(), 1).await.unwrap();
    assert_eq!(poisoned(&ours).await, 0);
    // when this fails, sqlx is cured, and the hook of `pool` can go
    let bare = PgPoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
    assert_ne!(poisoned(&bare).await, 0);
    served.abort();
}

/// How often the next borrower finds herself inside a transaction.
async fn poisoned(pool: &PgPool) -> usize {
    let mut poisoned = 0;
    for polls in 0.. {
        if begin_for(pool, polls).await {
            assert!(polls > 10, "byte by byte there are more than {polls} moments");
            return poisoned;
        }
        let mut next = pool.acquire().await.unwrap();
        let mut id =
            async || -> i64 { sqlx::query_scalar("select txid_current()").fetch_one(&mut *next).await.unwrap() };
        if id().await == id().await {
            poisoned += 1;
            next.close().await.unwrap();
        }
    }
    unreachable!("there are fewer moments than numbers")
}

/// Drops `begin` when it was polled so often; true if it was ready by then.
async fn begin_for(pool: &PgPool, polls: usize) -> bool {
    let mut begin = Box::pin(pool.begin());
    let mut left = polls;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        match begin.as_mut().poll(context) {
            Poll::Ready(begun) => {
                begun.unwrap();
                Poll::Ready(true)
            }
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn answer_byte_by_byte(listener: UnixListener, server: PathBuf) {
    loop {
        let (client, _) = listener.accept().await.unwrap();
        let server = UnixStream::connect(&server).await.unwrap();
        tokio::spawn(async move {
            let (mut questions, mut to_client) = client.into_split();
            let (mut answers, mut to_server) = server.into_split();
            let asks = async {
                let _ = tokio::io::copy(&mut questions, &mut to_server).await;
                let _ = to_server.shutdown().await;
            };
            let tells = async {
                while let Ok(byte) = answers.read_u8().await {
                    if to_client.write_u8(byte).await.is_err() {
                        return;
                    }
                    tokio::task::yield_now().await;
                }
            };
            tokio::join!(asks, tells);
        });
    }
}
