//! A message on its way: into a conversation, a channel, a thread, or a forum.
//!
//! A thread is a channel of its own; its address is `channel/thread`, so that the channel is known when it is gone. A
//! forum holds no messages, only threads: each message to one begins a new thread, and is from then on known as
//! `thread/message`. Which channels are forums Discord says when it refuses the message, so that nobody has to know before.
//! Leaves out what a refusal means (`refusal`) and how a message is written (`compose`).

use serde::Deserialize;
use serde_json::Value;
use serenity::all::{ChannelId, MessageId};

use super::{
    Discord,
    api::{Failure, NOTHING, Refusal, Route},
    compose, refusal,
};
use crate::{Chat, Outgoing, Refused, RemoteId, SendError, Sent};

/// "Unknown channel"; "tried to perform an operation on an archived thread".
const NO_CHANNEL: u32 = 10003;
const ARCHIVED: u32 = 50083;
/// "Cannot send messages in a non-text channel"; "cannot execute action on this channel type".
const NO_MESSAGES: [u32; 2] = [50008, 50024];

#[derive(Deserialize)]
struct Posted {
    id: MessageId,
}

/// A thread that was begun.
#[derive(Deserialize)]
struct Begun {
    id: ChannelId,
}

#[derive(Deserialize)]
struct Forum {
    /// Of a forum, its newest thread.
    last_message_id: Option<ChannelId>,
}

impl Discord {
    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        let channel = channel_of(&message.chat)?;
        if let Some(edited) = &message.edits {
            return self.edit(channel, edited, message).await;
        }
        if let Some(others) = &message.again
            && let Some(remote) = self.arrived(channel, message, others).await?
        {
            return Ok(Sent { remote: Some(remote) });
        }
        match self.api.call::<Posted>(&Route::post(channel), Some(&compose::new(message))).await {
            Ok(posted) => Ok(Sent { remote: Some(RemoteId(posted.id.to_string())) }),
            Err(Failure::Refused(refusal)) if NO_MESSAGES.contains(&refusal.code) => {
                self.open_thread(channel, message).await
            }
            Err(failure) => not_sent(&message.chat, failure),
        }
    }

    async fn edit(&self, channel: u64, edited: &RemoteId, message: &Outgoing) -> Result<Sent, SendError> {
        let ours = || SendError::Refused(Refused::Ours("not the id of a message of Discord".into()));
        let (channel, id) = match edited.0.split_once('/') {
            Some((thread, id)) => (thread.parse().map_err(|_| ours())?, id),
            None => (channel, edited.0.as_str()),
        };
        let route = Route::edit(channel, id.parse().map_err(|_| ours())?);
        let is_in_thread = edited.0.contains('/') || message.chat.without_thread().is_some();
        match self.api.call::<Value>(&route, Some(&compose::edit(message))).await {
            Ok(_) => Ok(Sent { remote: Some(edited.clone()) }),
            // what is there no more, or not open, can take a new message, or is not the whole place
            Err(Failure::Refused(Refusal { code: ARCHIVED, .. })) => Err(SendError::Refused(Refused::Lost)),
            Err(Failure::Refused(Refusal { code: NO_CHANNEL, .. })) if is_in_thread => {
                Err(SendError::Refused(Refused::Lost))
            }
            Err(failure) => refusal::outcome(failure, true).map(|()| Sent { remote: Some(edited.clone()) }),
        }
    }

    /// A thread of a forum.
    async fn open_thread(&self, forum: u64, message: &Outgoing) -> Result<Sent, SendError> {
        if let Some(others) = &message.again
            && let Some(remote) = self.opened(forum, message, others).await?
        {
            return Ok(Sent { remote: Some(remote) });
        }
        match self.api.call::<Begun>(&Route::thread(forum), Some(&compose::thread(message))).await {
            // the first message has the number of its thread
            Ok(begun) => Ok(Sent { remote: Some(RemoteId(format!("{0}/{0}", begun.id))) }),
            Err(failure) => not_sent(&message.chat, failure),
        }
    }

    /// The same message among the latest of its channel: a nonce is remembered for some minutes only.
    async fn arrived(
        &self,
        channel: u64,
        message: &Outgoing,
        others: &[RemoteId],
    ) -> Result<Option<RemoteId>, SendError> {
        let route = Route::messages(channel, "limit=50");
        let latest: Vec<Value> = match self.api.call(&route, NOTHING).await {
            Ok(latest) => latest,
            // who may write but not read there is told twice at worst; a forum has none
            Err(Failure::Refused(refusal)) if refusal.status == 403 || NO_MESSAGES.contains(&refusal.code) => {
                return Ok(None);
            }
            Err(failure) => return Err(refusal::of_question(failure)),
        };
        let same = latest.iter().filter_map(|one| compose::is_same(message, &self.id.name, one));
        Ok(same.into_iter().find(|id| !others.contains(id)))
    }

    /// The same message as the first of a forum's newest thread: Discord knows no repeats of threads.
    async fn opened(&self, forum: u64, message: &Outgoing, others: &[RemoteId]) -> Result<Option<RemoteId>, SendError> {
        let newest = match self.api.call::<Forum>(&Route::channel(forum), NOTHING).await {
            Ok(Forum { last_message_id: Some(newest) }) => newest.get(),
            Ok(Forum { last_message_id: None }) => return Ok(None),
            Err(failure) => return Err(refusal::of_question(failure)),
        };
        let first = match self.api.call::<Value>(&Route::message(newest, newest), NOTHING).await {
            Ok(first) => first,
            // somebody has taken it away
            Err(Failure::Refused(refusal)) if matches!(refusal.status, 403 | 404) => return Ok(None),
            Err(failure) => return Err(refusal::of_question(failure)),
        };
        let same = compose::is_same(message, &self.id.name, &first).map(|id| RemoteId(format!("{newest}/{}", id.0)));
        Ok(same.filter(|id| !others.contains(id)))
    }
}

/// A thread that is gone is not the whole channel.
fn not_sent(chat: &Chat, failure: Failure) -> Result<Sent, SendError> {
    let is_in_thread = chat.without_thread().is_some();
    match failure {
        Failure::Refused(Refusal { code: NO_CHANNEL, .. }) if is_in_thread => {
            Err(SendError::Refused(Refused::NoThread))
        }
        failure => refusal::outcome(failure, false).map(|()| Sent { remote: None }),
    }
}

/// A channel, or `channel/thread`: a thread is a channel of its own.
pub(super) fn channel_of(chat: &Chat) -> Result<u64, SendError> {
    let last = chat.0.rsplit('/').next().unwrap_or_default();
    let id = last.parse::<u64>().ok().filter(|id| *id > 0);
    id.ok_or_else(|| SendError::Refused(Refused::Ours("not an address of Discord".into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_written_to_by_its_own_number() {
        assert_eq!(channel_of(&Chat("12".into())), Ok(12));
        assert_eq!(channel_of(&Chat("12/34".into())), Ok(34));
        for bad in ["", "x", "12/", "0", "-3"] {
            assert!(channel_of(&Chat(bad.into())).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_thread_that_is_gone_is_not_its_channel() {
        let check = |chat: &str, code, expect| {
            let failure = Failure::Refused(Refusal { status: 404, code, message: String::new() });
            assert_eq!(not_sent(&Chat(chat.into()), failure), Err(SendError::Refused(expect)), "{chat} {code}");
        };
        check("12/34", NO_CHANNEL, Refused::NoThread);
        check("12", NO_CHANNEL, Refused::Gone);
        check("12/34", 50007, Refused::Gone);
        check("12/34", ARCHIVED, Refused::NoThread);
    }
}
