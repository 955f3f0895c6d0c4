//! What the gateway heard, put in order again and stored, conversation by conversation.
//!
//! The library hands on every event in a task of its own, so events of one moment arrive in any order: they are
//! gathered for a few hundredths of a second and sorted by their ids, which hold the moment of their making. In one
//! conversation one thing at a time is stored. What cannot be stored is kept and tried again, in its order; a press
//! cannot wait, and is answered honestly. Where a gap is read back, new messages wait behind it, so that the last
//! message that was stored has none before it that was not.

use std::time::Duration;

use futures::StreamExt;
use serenity::all::{CreateInteractionResponse, Event};
use tokio::{
    sync::{Semaphore, mpsc},
    time::{Instant, sleep_until, timeout},
};

use super::{
    Discord,
    api::{NOTHING, Route},
    inbound,
    interaction::{self, Did, Read},
    lines::{Done, Job, Lines, PAUSE, Undone},
};
use crate::{Chat, Inbox, NotStored};

/// For events of one moment to arrive.
const GATHER: Duration = Duration::from_millis(40);
/// To store what Discord waits to hear of; it waits for three seconds.
const STORING: Duration = Duration::from_millis(1500);
/// To tell Discord so.
const ANSWERING: Duration = Duration::from_millis(2500);
/// Conversations read back side by side: beside what is sent, that stays below Discord's limit.
const READING: usize = 2;

/// What is under way.
struct Hearing<'a> {
    lines: Lines<'a>,
    /// With their order.
    gathered: Vec<(u64, Event)>,
    /// When they are put in order.
    due: Option<Instant>,
    /// The list of conversations could not be read, and is read again at this moment.
    catch_up_at: Option<Instant>,
}

impl Discord {
    /// Until there are no more events.
    pub(super) async fn receive(&self, inbox: &dyn Inbox, mut events: mpsc::UnboundedReceiver<Event>) {
        let reading = Semaphore::new(READING);
        let lines = Lines::new(self, inbox, &reading);
        let mut hearing = Hearing { lines, gathered: Vec::new(), due: None, catch_up_at: None };
        loop {
            let wake = [hearing.due, hearing.catch_up_at, hearing.lines.next_try()].into_iter().flatten().min();
            tokio::select! {
                event = events.recv() => match event {
                    Some(event) => {
                        hearing.gathered.push((order_of(&event), event));
                        hearing.due.get_or_insert(Instant::now() + GATHER);
                    }
                    None => return,
                },
                Some(done) = hearing.lines.running.next() => hearing.lines.done(done),
                Some(()) = hearing.lines.beside.next() => {}
                () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => hearing.wake().await,
            }
        }
    }

    pub(super) async fn respond(&self, id: u64, token: &str, response: &CreateInteractionResponse) {
        let path = format!("/interactions/{id}/{token}/callback");
        let route = Route::answer(reqwest::Method::POST, path, "/interactions/{}/{}/callback", id);
        // too late, or answered before: that she sees, and her press is stored all the same
        if let Err(failure) = self.api.call_for::<serde_json::Value>(&route, Some(response), ANSWERING).await {
            tracing::debug!("something done on Discord could not be answered: {}", failure.said());
        }
    }

    /// Stored and acknowledged, or told that it was not.
    pub(super) async fn did(&self, inbox: &dyn Inbox, did: Did) {
        let stored = timeout(STORING, async {
            let chat = match &did.chat {
                Some(chat) => chat.clone(),
                None => self.conversation_with(did.user).await?,
            };
            inbox.accept(did.inbound(&self.id, chat)).await
        });
        let response = match stored.await {
            Ok(Ok(_)) => did.received(),
            Ok(Err(_)) | Err(_) => did.not_received(),
        };
        let is_mark = did.leaves_a_mark() && matches!(response, CreateInteractionResponse::Defer(_));
        self.respond(did.id, &did.token, &response).await;
        if is_mark {
            self.remove_mark(&did).await;
        }
    }

    async fn remove_mark(&self, did: &Did) {
        let path = format!("/webhooks/{}/{}/messages/@original", did.application, did.token);
        let route = Route::answer(reqwest::Method::DELETE, path, "/webhooks/{}/{}/messages/@original", did.id);
        if let Err(failure) = self.api.call_for::<serde_json::Value>(&route, NOTHING, ANSWERING).await {
            tracing::debug!("the mark of a command could not be taken away: {}", failure.said());
        }
    }

    /// Her conversation with the bot, which is made if there is none.
    async fn conversation_with(&self, user: u64) -> Result<Chat, NotStored> {
        #[derive(serde::Deserialize)]
        struct Opened {
            id: serenity::all::ChannelId,
        }
        let route = Route {
            method: reqwest::Method::POST,
            path: "/users/@me/channels".into(),
            template: "/users/@me/channels",
            major: String::new(),
            counts: true,
            yields: false,
        };
        let body = serde_json::json!({ "recipient_id": user.to_string() });
        match self.api.call::<Opened>(&route, Some(&body)).await {
            Ok(opened) => Ok(Chat(opened.id.to_string())),
            Err(failure) => Err(NotStored(format!("her conversation was not opened: {}", failure.said()))),
        }
    }

    /// One thing of a conversation.
    pub(super) async fn run(&self, inbox: &dyn Inbox, chat: Chat, job: Job, reading: &Semaphore) -> Done {
        let result = match job {
            Job::Said(inbound) => match timeout(STORING, inbox.accept(inbound.clone())).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(NotStored(_))) | Err(_) => Err(Undone(Job::Said(inbound))),
            },
            Job::Did(did) => {
                self.did(inbox, did).await;
                Ok(())
            }
            Job::CatchUp(after) => {
                let _turn = reading.acquire().await.expect("it is never closed");
                self.catch_up(inbox, &chat, after).await.map_err(|after| Undone(Job::CatchUp(after)))
            }
        };
        (chat, result)
    }
}

impl Hearing<'_> {
    async fn wake(&mut self) {
        let now = Instant::now();
        if self.due.is_some_and(|due| due <= now) {
            self.due = None;
            // equal ids stay as they came
            self.gathered.sort_by_key(|(order, _)| *order);
            for (_, event) in std::mem::take(&mut self.gathered) {
                self.hear(event).await;
            }
        }
        if self.catch_up_at.is_some_and(|at| at <= now) {
            self.catch_up().await;
        }
        self.lines.try_again();
    }

    async fn hear(&mut self, event: Event) {
        let bot = &self.lines.discord.id;
        match event {
            Event::MessageCreate(created) => {
                if let Some(inbound) = inbound::of_message(bot, &created.message) {
                    self.lines.put(inbound.chat.clone(), Job::Said(inbound));
                }
            }
            Event::MessageUpdate(edit) => {
                if let Some(inbound) = inbound::of_edit(bot, &edit) {
                    self.lines.put(inbound.chat.clone(), Job::Said(inbound));
                }
            }
            Event::InteractionCreate(created) => match interaction::read(&created.interaction) {
                Some(Read::Did(did)) => self.lines.put_done(did),
                Some(Read::Open { id, token, form }) => {
                    let (discord, response) = (self.lines.discord, CreateInteractionResponse::Modal(form));
                    self.lines.beside.push(Box::pin(async move { discord.respond(id, &token, &response).await }));
                }
                None => {}
            },
            // a new session: what came before it is not told again
            Event::Ready(_) => {
                tracing::info!("Discord is listened to");
                self.catch_up().await;
            }
            // the rest is not asked for, or means nothing to us
            _ => {}
        }
    }

    /// Every conversation is read back from the last message that was stored.
    async fn catch_up(&mut self) {
        self.catch_up_at = None;
        let late = |_| Err(NotStored("no answer in time".into()));
        match timeout(STORING, self.lines.inbox.last_heard(&self.lines.discord.id)).await.unwrap_or_else(late) {
            Ok(conversations) => {
                for (chat, last) in conversations {
                    let after = last.and_then(|last| last.parse().ok()).unwrap_or(0);
                    self.lines.put(chat, Job::CatchUp(after));
                }
            }
            Err(NotStored(why)) => {
                tracing::warn!("what was said on Discord meanwhile is read back later: {why}");
                self.catch_up_at = Some(Instant::now() + PAUSE);
            }
        }
    }
}

/// Ids hold the moment of their making. A new session comes before everything that came in it.
fn order_of(event: &Event) -> u64 {
    match event {
        Event::MessageCreate(created) => created.message.id.get(),
        Event::InteractionCreate(created) => created.interaction.id().get(),
        // its id is that of the message; it was made later than all that waits
        Event::MessageUpdate(_) => u64::MAX,
        _ => 0,
    }
}
