//! What comes of an attempt: the table of PLATFORMS 4.4 as far as the outbox is concerned, for every platform.
//!
//! Each outcome ends in the database, in one transaction: sent, later, at another address, plainer, or given up with a
//! reason that the ledger shows. Where a person or a group is not reached any more, that is where her next account, the
//! items and the coordinators come to know it.

use std::time::{Duration, Instant};

use anyhow::Context;
use bots::{BotId, Chat, Platform, Refused, SendError, Sent};
use sqlx::{Connection, PgConnection};

use super::{Body, Deliver};
use crate::{
    metrics::Outcome,
    store::{
        chats, clock, ledger,
        outbox::{self, Again, Fate, Leased},
    },
};

/// After so many attempts that certainly failed, a human must look.
const MAX_ATTEMPTS: i16 = 12;
/// A question whose arrival is uncertain is sent again after this, once.
const AGAIN_AFTER: Duration = Duration::from_secs(60);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// What waits for a bot that is not accepted is not looked at again before.
const LOCKED_OUT: Duration = Duration::from_secs(600);

impl Deliver {
    pub(super) async fn settle(
        &self,
        bot: &BotId,
        one: &Leased,
        result: Result<Sent, SendError>,
    ) -> anyhow::Result<()> {
        self.metrics.channel(bot.platform, takes_calls(&result));
        let mut conn = self.pool.acquire().await?;
        match result {
            Ok(sent) => {
                let at = clock::now(&mut conn).await?;
                let settled = outbox::sent(&mut conn, one, sent.remote.as_ref().map(|r| r.0.as_str()), at).await?;
                match settled {
                    Some(delivered) => {
                        let n = usize::try_from(delivered.reminders).unwrap_or_default();
                        self.metrics.reminders(&one.platform, Outcome::Sent, n);
                        delivered.late_s.into_iter().for_each(|late| self.metrics.lateness(late));
                    }
                    None => tracing::warn!(outbox.id = one.id, "a message was sent by a sender whose lease had ended"),
                }
            }
            Err(SendError::NotApplied { reason }) => self.try_again(&mut conn, one, &reason).await?,
            Err(SendError::Throttled { retry_after, scope }) => {
                outbox::postpone(&mut conn, one, retry_after, Again::Asked, Some("throttled")).await?;
                if self.paces().throttled(bot, &one.chat, retry_after, scope, Instant::now()) {
                    tracing::warn!(bot = %one.bot, platform = %one.platform, "told to send nothing for {} s", retry_after.as_secs());
                }
            }
            Err(SendError::Uncertain { reason }) => self.settle_uncertain(&mut conn, one, &reason).await?,
            Err(SendError::Refused(refused)) => self.refused(&mut conn, bot, one, refused).await?,
        }
        Ok(())
    }

    async fn refused(
        &self,
        conn: &mut PgConnection,
        bot: &BotId,
        one: &Leased,
        refused: Refused,
    ) -> anyhow::Result<()> {
        let why = refused.to_string();
        match refused {
            Refused::Moved { to } => {
                let mut tx = conn.begin().await?;
                // what was written before cannot be edited from there
                outbox::send_as(&mut tx, one, &to.0, &one.body, None, &why).await?;
                chats::moved(&mut tx, &one.platform, &one.bot, &one.chat, &to.0).await?;
                tx.commit().await?;
            }
            Refused::NoThread => match Chat(one.chat.clone()).without_thread() {
                Some(whole) => {
                    outbox::send_as(conn, one, &whole.0, &one.body, None, &why).await?;
                }
                None => self.unreached(conn, one, "no_thread", &why).await?,
            },
            Refused::Gone => self.unreached(conn, one, "gone", &why).await?,
            Refused::Rights => self.unreached(conn, one, "no_rights", &why).await?,
            Refused::Lost if one.edits.is_some() => {
                outbox::send_as(conn, one, &one.chat, &one.body, None, &why).await?;
            }
            Refused::Lost => self.dead(conn, one, &why).await?,
            Refused::Ours(_) => {
                tracing::error!(outbox.id = one.id, platform = %one.platform, "a message of ours is not accepted: {why}");
                match plainer(one)? {
                    Some(plain) => {
                        outbox::send_as(conn, one, &one.chat, &plain, one.edits, &why).await?;
                    }
                    None => self.dead(conn, one, &why).await?,
                }
            }
            Refused::Credentials => {
                outbox::postpone(conn, one, LOCKED_OUT, Again::Asked, Some("credentials refused")).await?;
                if self.paces().stop(bot, Instant::now()) {
                    tracing::error!(bot = %one.bot, platform = %one.platform,
                        "the bot's token is refused: nothing is sent until it is mended and Waymark started again");
                }
            }
        }
        Ok(())
    }

    /// Nobody reads there, or we may not write there: to her next account, or else the items hear of it.
    async fn unreached(&self, conn: &mut PgConnection, one: &Leased, reason: &str, why: &str) -> anyhow::Result<()> {
        let mut tx = conn.begin().await?;
        let at = clock::now(&mut tx).await?;
        chats::close_chat(&mut tx, &one.platform, &one.bot, &one.chat, reason, at).await?;
        let mut lost = 0;
        if one.edits.is_some() {
            outbox::drop_edit(&mut tx, one, reason).await?;
        } else if !chats::fall_through(&mut tx, one, why).await? {
            let mut reminders = outbox::give_up(&mut tx, one, Fate::Undeliverable, why).await?;
            reminders.extend(outbox::give_up_rest(&mut tx, one, why).await?);
            ledger::unreachable(&mut tx, &reminders, at).await?;
            lost = reminders.len();
        }
        tx.commit().await?;
        self.metrics.reminders(&one.platform, Outcome::Undeliverable, lost);
        self.fire.notify_one();
        self.woken.notify_one();
        Ok(())
    }

    /// Repeating an edit changes nothing; a question may come twice; a plain notice is left alone.
    pub(super) async fn settle_uncertain(
        &self,
        conn: &mut PgConnection,
        one: &Leased,
        reason: &str,
    ) -> anyhow::Result<()> {
        let repeats_are_harmless =
            one.edits.is_some() || Platform::parse(&one.platform).is_some_and(Platform::forgets_repeats);
        if repeats_are_harmless && one.attempts + 1 < MAX_ATTEMPTS {
            outbox::postpone(conn, one, pause(one.attempts), Again::Failed, Some(reason)).await?;
        } else if one.asks && one.doubts == 0 {
            outbox::postpone(conn, one, AGAIN_AFTER, Again::Doubted, Some(reason)).await?;
        } else {
            self.give_up(conn, one, Fate::Uncertain, reason).await?;
        }
        Ok(())
    }

    async fn try_again(&self, conn: &mut PgConnection, one: &Leased, reason: &str) -> anyhow::Result<()> {
        if one.attempts + 1 >= MAX_ATTEMPTS {
            return self.dead(conn, one, reason).await;
        }
        outbox::postpone(conn, one, pause(one.attempts), Again::Failed, Some(reason)).await?;
        Ok(())
    }

    pub(super) async fn dead(&self, conn: &mut PgConnection, one: &Leased, why: &str) -> anyhow::Result<()> {
        self.give_up(conn, one, Fate::Dead, why).await
    }

    pub(super) async fn give_up(
        &self,
        conn: &mut PgConnection,
        one: &Leased,
        fate: Fate,
        why: &str,
    ) -> anyhow::Result<()> {
        let reminders = outbox::give_up(conn, one, fate, why).await?;
        let outcome = match fate {
            Fate::Uncertain => Outcome::Uncertain,
            Fate::Undeliverable => Outcome::Undeliverable,
            Fate::Dead => Outcome::Dead,
        };
        self.metrics.reminders(&one.platform, outcome, reminders.len());
        Ok(())
    }
}

/// Whether the platform listened to us at all, whatever it made of the message.
fn takes_calls(result: &Result<Sent, SendError>) -> bool {
    match result {
        Ok(_) | Err(SendError::Throttled { .. }) => true,
        Err(SendError::NotApplied { .. } | SendError::Uncertain { .. }) => false,
        Err(SendError::Refused(refused)) => !matches!(refused, Refused::Credentials),
    }
}

/// The words alone, once: what a platform does not accept are buttons and forms.
fn plainer(one: &Leased) -> anyhow::Result<Option<serde_json::Value>> {
    let body: Body = serde_json::from_value(one.body.clone()).context("it cannot be read")?;
    if body.buttons.is_empty() && body.form.is_none() {
        return Ok(None);
    }
    Ok(Some(serde_json::to_value(Body { buttons: Vec::new(), form: None, ..body })?))
}

/// Doubles with each attempt, with full jitter so that many do not come back at once.
fn pause(attempts: i16) -> Duration {
    let longest = Duration::from_secs(1).saturating_mul(1 << attempts.clamp(0, 16)).min(LONGEST_PAUSE);
    longest.mul_f64(rand::random_range(0.1..=1.0))
}
