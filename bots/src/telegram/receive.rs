//! How updates come in that are asked for, again and again, and how presses are answered.
//!
//! Telegram repeats what was not confirmed, for a day. So a batch is stored whole, in its order, before the next
//! offset is sent; what cannot be stored is not confirmed and comes again. The offset is that of the last update of
//! the batch and not the highest: after a quiet week ids begin anew, lower.

use std::time::Duration;

use futures::{StreamExt, stream};
use serde_json::Value;
use teloxide::{
    payloads::{DeleteWebhook, GetUpdates, GetUpdatesSetters},
    types::{AllowedUpdate, Update},
};
use tokio_util::sync::CancellationToken;

use super::{
    Telegram,
    api::Failure,
    inbound::{self, Press},
};
use crate::{Inbox, NotStored, Stopped};

/// Seconds for which Telegram may hold an empty answer back.
const WAIT: u32 = 25;
/// For the answer to such a call.
const PATIENCE: Duration = Duration::from_secs(WAIT as u64 + 10);
const BATCH: u8 = 100;
/// After failures, growing; and at least so long after another poller was met.
pub(super) const SHORTEST_PAUSE: Duration = Duration::from_millis(500);
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const OTHER_POLLER: Duration = Duration::from_secs(5);
/// Presses answered side by side.
const CONCURRENT: usize = 16;

impl Telegram {
    /// Polls until `stop`. Only one process may do so for one bot.
    pub(super) async fn poll(&self, inbox: &dyn Inbox, stop: &CancellationToken) -> Result<(), Stopped> {
        let mut offset = None;
        let mut pause = SHORTEST_PAUSE;
        let mut unhooked = false;
        loop {
            let wait = tokio::select! {
                () = stop.cancelled() => return Ok(()),
                result = self.round(inbox, &mut offset, &mut unhooked) => match result {
                    Ok(()) => Duration::ZERO,
                    Err(Failure::Refused(refusal)) if matches!(refusal.code, 401 | 404) => return Err(Stopped::Credentials),
                    Err(Failure::Refused(refusal)) if refusal.code == 429 => {
                        Duration::from_secs(refusal.parameters.retry_after.unwrap_or(5))
                    }
                    // whoever it is must first find out that it lost the lease
                    Err(Failure::Refused(refusal)) if refusal.code == 409 => {
                        tracing::warn!(bot = %self.id.name, "somebody else asks for the bot's updates: {}", refusal.description);
                        pause.max(OTHER_POLLER)
                    }
                    Err(failure) => {
                        tracing::warn!(bot = %self.id.name, "updates of Telegram do not come in: {failure:?}");
                        pause
                    }
                },
            };
            if wait.is_zero() {
                pause = SHORTEST_PAUSE;
                continue;
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// One question for updates; all of the answer is stored before the offset moves.
    async fn round(&self, inbox: &dyn Inbox, offset: &mut Option<i32>, unhooked: &mut bool) -> Result<(), Failure> {
        if !*unhooked {
            self.api.call::<_, bool>(&DeleteWebhook::new()).await?;
            *unhooked = true;
        }
        let mut payload = GetUpdates::new().timeout(WAIT).limit(BATCH).allowed_updates(wanted());
        payload.offset = *offset;
        let batch: Vec<Value> = self.api.call_for(&payload, PATIENCE).await?;
        let mut presses = Vec::new();
        for update in &batch {
            let stored = match self.read(update) {
                Some(read) => inbox.accept(read.inbound).await.map(|_| presses.extend(read.press)),
                None => Ok(()),
            };
            if let Err(NotStored(why)) = stored {
                // this one and what follows come again; those before it were stored and will be known
                self.answer(presses, false).await;
                let press = self.read(update).and_then(|read| read.press);
                self.answer(press.into_iter().collect(), true).await;
                return Err(Failure::NotSent(why));
            }
            *offset = id_of(update).and_then(|id| id.checked_add(1)).or(*offset);
        }
        self.answer(presses, false).await;
        Ok(())
    }

    pub(super) fn read(&self, update: &Value) -> Option<inbound::Read> {
        // from a `Value` the library reads good updates as errors, from text it does not
        let parsed = serde_json::from_str::<Update>(&update.to_string());
        match parsed {
            Ok(parsed) => inbound::read(&self.id, parsed),
            Err(error) => {
                // what is wrong stands in the error, and perhaps words of hers: only the place is told
                tracing::warn!(
                    update.id = id_of(update),
                    line = error.line(),
                    column = error.column(),
                    "an update of Telegram cannot be read"
                );
                None
            }
        }
    }

    /// Ends the waiting mark on pressed buttons. Too late is no harm.
    async fn answer(&self, presses: Vec<Press>, failed: bool) {
        let each = presses.into_iter().map(|press| async move {
            let payload = if failed { press.not_stored() } else { press.answered() };
            if let Err(failure) = self.api.call::<_, bool>(&payload).await {
                tracing::debug!("a press could not be answered: {failure:?}");
            }
        });
        stream::iter(each).buffer_unordered(CONCURRENT).collect::<Vec<()>>().await;
    }
}

pub(super) fn wanted() -> Vec<AllowedUpdate> {
    vec![
        AllowedUpdate::Message,
        AllowedUpdate::EditedMessage,
        AllowedUpdate::ChannelPost,
        AllowedUpdate::CallbackQuery,
        AllowedUpdate::MyChatMember,
    ]
}

fn id_of(update: &Value) -> Option<i32> {
    update.get("update_id")?.as_i64().and_then(|id| i32::try_from(id).ok())
}
