//! Which bots this process speaks and listens as: one process for each bot over all replicas, by a row in the database.
//!
//! Platforms send two listeners away in turn, and two senders who each keep the pace break it together. Whoever cannot
//! renew his hold stops before it ends. The local messenger is everybody's: its pages are our own.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use bots::BotId;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::store::lease;

/// How long a hold lasts, and after how much of it it is renewed.
const TERM: Duration = Duration::from_secs(30);
pub const RENEWED_AFTER: Duration = Duration::from_secs(8);
/// A hold that could not be renewed for so long is given up.
pub const UNRENEWED: Duration = Duration::from_secs(20);

pub struct Holds {
    /// This process, for as long as it lives.
    holder: Uuid,
    renewed: Mutex<HashMap<BotId, Instant>>,
}

impl Default for Holds {
    fn default() -> Self {
        Holds { holder: Uuid::new_v4(), renewed: Mutex::default() }
    }
}

impl Holds {
    /// Whether this process speaks as the bot; asked of the database now and then only.
    pub async fn has(&self, conn: &mut PgConnection, bot: &BotId) -> sqlx::Result<bool> {
        let renewed = self.renewed.lock().unwrap_or_else(PoisonError::into_inner).get(bot).copied();
        match renewed {
            _ if !bot.platform.is_listened_to() => Ok(true),
            Some(at) if at.elapsed() < RENEWED_AFTER => Ok(true),
            Some(_) | None => self.renew(conn, bot).await,
        }
    }

    /// Takes or keeps the hold. `false`: another process has it.
    pub async fn renew(&self, conn: &mut PgConnection, bot: &BotId) -> sqlx::Result<bool> {
        let since = Instant::now();
        let held = lease::hold(conn, &name(bot), self.holder, TERM).await?;
        let mut renewed = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        match held {
            true => renewed.insert(bot.clone(), since),
            false => renewed.remove(bot),
        };
        Ok(held)
    }

    /// At an orderly end nobody need wait for the term.
    pub async fn let_go(&self, conn: &mut PgConnection, bot: &BotId) -> sqlx::Result<()> {
        self.renewed.lock().unwrap_or_else(PoisonError::into_inner).remove(bot);
        lease::release(conn, &name(bot), self.holder).await
    }
}

fn name(bot: &BotId) -> String {
    format!("{}/{}", bot.platform.as_str(), bot.name)
}
