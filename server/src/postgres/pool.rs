//! Connection pools with the limits that our loops rely on.
//!
//! A `begin()` whose future is dropped leaves its `BEGIN` in flight: sqlx believes that the connection is in no
//! transaction, and without the hook below the next borrower works inside one and loses its writes (sqlx 4385, 4393).
//! So every connection that comes back is rolled back on the server. The rule stays: never drop `begin` on purpose.
//!
//! Nothing relies on the state of a session: no advisory lock, no `listen`, no `set`. The time limits protect against
//! our own mistakes; behind a transaction pooler they cannot be set per connection and belong to the role.

use std::time::Duration;

use anyhow::anyhow;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{ConnectOptions, Executor, PgPool};
use tokio::time::timeout;

/// A borrower waits this long, and then hears that the database is unavailable.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);

/// No statement of ours runs that long; migrations do not go through a pool but through a connection of their own.
const LIMITS: [(&str, &str); 3] =
    [("statement_timeout", "30s"), ("lock_timeout", "10s"), ("idle_in_transaction_session_timeout", "30s")];

/// A pool straight to a server, with at least one working connection.
pub async fn pool(options: PgConnectOptions, max: u32) -> anyhow::Result<PgPool> {
    connect(options.options(LIMITS), max).await
}

/// A pool to a pooler in transaction mode, which rejects start parameters and forgets settings.
///
/// The pooler must know prepared statements: PgBouncer 1.21 and newer with `max_prepared_statements` above 0, the default
/// since 1.24. Tried with 1.25 and 8 clients on 3 servers: no error. With an older one two thirds of all queries fail, and
/// `statement-cache-capacity=0` in the URL does not help: sqlx 0.9 names its statements all the same, and then forgets
/// to close them. Only `persistent(false)` inside a transaction would do, which `query!` cannot say.
/// The limits belong to the role: `alter role waymark set statement_timeout = '30s'`, and so on.
pub async fn pool_behind_pooler(options: PgConnectOptions, max: u32) -> anyhow::Result<PgPool> {
    connect(options.extra_float_digits(None), max).await
}

async fn connect(options: PgConnectOptions, max: u32) -> anyhow::Result<PgPool> {
    let pool = PgPoolOptions::new()
        .max_connections(max)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .after_release(|connection, _| Box::pin(roll_back(connection)))
        .connect_with(options.clone())
        .await;
    match pool {
        Ok(pool) => Ok(pool),
        Err(error) => Err(unreachable(&options, error).await),
    }
}

/// The pool tries again until its time is over and then only says so; one try without it tells the cause.
async fn unreachable(options: &PgConnectOptions, error: sqlx::Error) -> anyhow::Error {
    let cause = match error {
        sqlx::Error::PoolTimedOut => timeout(ACQUIRE_TIMEOUT, options.connect()).await.ok().and_then(Result::err),
        other => Some(other),
    };
    let place = match options.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    };
    let advice = "help: check that Postgres runs there and lets us in, and that `DATABASE_URL` is right";
    let cause = cause.map_or_else(|| "no answer in time".into(), |cause| cause.to_string());
    anyhow!(
        "cannot reach the database `{}` at `{place}`: {cause}\n  {advice}",
        options.get_database().unwrap_or_default()
    )
}

/// Whatever was going on ends here. `begin` first, because a lone `rollback` outside a transaction makes the server log a
/// warning; in a failed transaction it fails, and the pool then closes the connection.
async fn roll_back(connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
    connection.execute("begin; rollback").await?;
    Ok(true)
}
