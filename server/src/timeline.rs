//! The virtual clock, moved from event to event: what the demonstration and the tests do instead of waiting.
//!
//! At every stop all loops run until nothing is left to do, so each thing happens at its own moment, as it
//! would have in real time. Only a virtual clock can be moved.

use anyhow::bail;
use chrono::{DateTime, Utc};

use crate::{
    shell::Shell,
    store::{clock, instance},
};

/// Rounds of all loops at one moment; more means that they keep each other busy for ever.
const MAX_ROUNDS: usize = 10_000;
/// Stops on one way; a year of a large programme has some thousands.
const MAX_STOPS: usize = 100_000;

impl Shell {
    /// Runs every loop until none has anything to do.
    pub async fn settle(&self) -> anyhow::Result<()> {
        for _ in 0..MAX_ROUNDS {
            let heard = self.intake.run_once(crate::intake::BATCH).await?;
            let fired = self.fire.run_once(crate::fire::BATCH).await?;
            // people are told only when everything due has fired
            let told = if heard + fired == 0 { self.release.run_once(crate::release::BATCH).await? } else { 0 };
            let sent = if heard + fired + told == 0 { self.deliver.run_once(crate::deliver::BATCH).await? } else { 0 };
            if heard + fired + told + sent == 0 && self.make_rounds().await? == 0 {
                return Ok(());
            }
        }
        bail!("the loops do not come to rest")
    }

    /// The moment that people see and charts decide by.
    pub async fn now(&self) -> anyhow::Result<DateTime<Utc>> {
        Ok(clock::now(&mut *self.pool.acquire().await?).await?)
    }

    /// When something is next to happen by itself.
    pub async fn next_event(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        let next = instance::next_event(&mut *self.pool.acquire().await?).await?;
        Ok(next.into_iter().chain(self.next_round().await?).min())
    }

    /// Moves the virtual clock to `goal`, stopping wherever something falls due.
    pub async fn advance_to(&self, goal: DateTime<Utc>) -> anyhow::Result<DateTime<Utc>> {
        self.settle().await?;
        for _ in 0..MAX_STOPS {
            let next = self.next_event().await?.filter(|next| *next <= goal);
            let Some(now) = clock::advance(&mut *self.pool.acquire().await?, next.unwrap_or(goal)).await? else {
                bail!("the clock is real and cannot be moved");
            };
            self.settle().await?;
            if next.is_none() {
                return Ok(now);
            }
        }
        bail!("more than {MAX_STOPS} things happen on the way")
    }
}
