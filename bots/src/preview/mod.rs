//! The local messenger: chats that our own page shows, for trying things out without an account.
//!
//! It goes through the same border as every platform and keeps what a platform would keep: the messages.

use std::{collections::BTreeMap, sync::Mutex};

use crate::{Chat, Outgoing, RemoteId, SendError, Sent};

#[derive(Default)]
pub struct Preview {
    chats: Mutex<BTreeMap<Chat, Vec<Outgoing>>>,
}

impl Preview {
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let mut chats = self.chats.lock().map_err(|_| SendError::NotApplied { reason: "the chats are lost".into() })?;
        let chat = chats.entry(message.chat.clone()).or_default();
        chat.push(message.clone());
        Ok(Sent { remote: Some(RemoteId(chat.len().to_string())) })
    }
}
