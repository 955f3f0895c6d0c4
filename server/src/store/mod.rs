//! All SQL, one file for each family of tables; rows do not leave it with their columns' names.
//!
//! Functions are free, take a connection first and the moment as `at`, and are one statement each unless
//! they say otherwise. What changes an instance goes through `commit`, in one statement for any number of
//! instances. Whoever holds the row of one instance never waits for another's (batches skip what is locked),
//! and rows of the ledger and of people are locked in the order of their ids, so nothing deadlocks.

pub mod access;
pub mod account;
pub mod audit;
pub mod bot;
pub mod calendar_feed;
pub mod changes;
pub mod chats;
pub mod clock;
pub mod commit;
pub mod crossing;
pub mod delivery;
pub mod desk;
pub mod evidence;
pub mod inbox;
pub mod instance;
pub mod invitation;
pub mod lease;
pub mod ledger;
pub mod outbox;
pub mod past;
pub mod person;
pub mod post;
pub mod privacy;
pub mod programme;
pub mod registers;
pub mod reply_page;
pub mod report;
pub mod round;
pub mod secret;
pub mod status;
pub mod view;

use std::future::Future;

use anyhow::Context;
use sqlx::{
    PgConnection,
    migrate::{Migrate, Migrator},
};
use uuid::Uuid;

pub static MIGRATOR: Migrator = sqlx::migrate!("../migrations");

/// An item's instance, by name: it needs no look-up, and an item can never have two.
pub fn instance_id(programme: &str, item: &str) -> Uuid {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    hash.update((programme.len() as u64).to_be_bytes());
    hash.update(programme);
    hash.update(item);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// How many of our migrations this database does not have; one of a newer version may have more than ours.
pub async fn missing_migrations(conn: &mut PgConnection) -> anyhow::Result<usize> {
    let applied = conn.list_applied_migrations(&MIGRATOR.table_name).await?;
    Ok(MIGRATOR.iter().filter(|ours| applied.iter().all(|one| one.version != ours.version)).count())
}

/// Runs a unit of work to its end also when its caller is dropped, as a web request's future is: a `begin`
/// that is cut short leaves its transaction open in the pool.
pub async fn whole<T: Send + 'static>(
    work: impl Future<Output = anyhow::Result<T>> + Send + 'static,
) -> anyhow::Result<T> {
    tokio::spawn(work).await.context("the work was aborted or panicked")?
}

/// Whether the statement failed only because somebody else was faster: reading again and repeating it is right.
pub fn is_lost_race(error: &sqlx::Error) -> bool {
    const SERIALIZATION_FAILURE: &str = "40001";
    const DEADLOCK_DETECTED: &str = "40P01";
    let code = error.as_database_error().and_then(|e| e.code());
    code.is_some_and(|code| code == SERIALIZATION_FAILURE || code == DEADLOCK_DETECTED)
}
