//! What was said in a conversation while nobody listened.
//!
//! A new session tells nothing of the time before it. So the messages after the last one that was stored are read,
//! oldest first, through the same inbox and under the same ids: what came by the gateway too counts once. Presses cannot
//! be read back; their buttons stand, and who pressed saw that nothing happened.

use std::time::Duration;

use serde_json::Value;
use serenity::all::Message;

use super::{
    Discord,
    api::{Failure, NOTHING, Route},
    inbound,
};
use crate::{Chat, Inbox};

/// Messages of one page: the most there may be.
const PAGE: usize = 100;
/// A limit is waited for this long at once; longer ones by trying again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

impl Discord {
    /// Everything after `after`. `Err`: so far it came, and it is to be tried again from there.
    pub(super) async fn catch_up(&self, inbox: &dyn Inbox, chat: &Chat, mut after: u64) -> Result<(), u64> {
        let Ok(channel) = super::send::channel_of(chat) else { return Ok(()) };
        loop {
            let page = Route::messages(channel, &format!("after={after}&limit={PAGE}"));
            let route = Route { yields: true, ..page };
            let page: Vec<Value> = match self.api.call(&route, NOTHING).await {
                Ok(page) => page,
                // who closed her conversation has nothing in it that we could hear
                Err(Failure::Refused(refusal)) if refusal.status != 401 => {
                    tracing::debug!("a conversation cannot be read back: {} {}", refusal.status, refusal.code);
                    return Ok(());
                }
                Err(Failure::Throttled { wait, .. }) => {
                    tokio::time::sleep(wait.min(LONGEST_WAIT)).await;
                    continue;
                }
                Err(_) => return Err(after),
            };
            let full = page.len() >= PAGE;
            let mut messages: Vec<(u64, Value)> =
                page.into_iter().filter_map(|one| Some((id_of(&one)?, one))).collect();
            // Discord gives the newest first
            messages.sort_by_key(|(id, _)| *id);
            for (id, message) in messages {
                if let Some(inbound) = read(message).and_then(|message| inbound::of_message(&self.id, &message)) {
                    inbox.accept(inbound).await.map_err(|_| after)?;
                }
                after = after.max(id);
            }
            if !full {
                return Ok(());
            }
        }
    }
}

fn id_of(message: &Value) -> Option<u64> {
    message["id"].as_str()?.parse().ok()
}

/// One that the library cannot read holds up none of the others.
fn read(message: Value) -> Option<Message> {
    let parsed = serde_json::from_value::<Message>(message);
    parsed.inspect_err(|_| tracing::warn!("a message of Discord cannot be read and is passed over")).ok()
}
