//! What the gateway heard, put in order again and stored, conversation by conversation.
//!
//! The library hands on every event in a task of its own, so events of one moment arrive in any order: they are
//! gathered for a few hundredths of a second and sorted by their ids, which hold the moment of their making. In one
//! conversation one thing at a time is stored. What cannot be stored is kept and tried again, in its order; a press
//! cannot wait, and is answered honestly. Where a gap is read back, new messages wait behind it, so that the last
//! message that was stored has none before it that was not.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use futures::{StreamExt, future::BoxFuture, stream::FuturesUnordered};
use serenity::all::{CreateInteractionResponse, Event};
use tokio::{
    sync::{Semaphore, mpsc},
    time::{Instant, sleep_until, timeout},
};

use super::{
    Discord,
    api::{Failure, NOTHING, Route},
    inbound,
    interaction::{self, Did, Read},
};
use crate::{Chat, Inbound, Inbox, NotStored};

/// For events of one moment to arrive.
const GATHER: Duration = Duration::from_millis(40);
/// To store what Discord waits to hear of; it waits for three seconds.
const STORING: Duration = Duration::from_millis(1500);
/// To tell Discord so.
const ANSWERING: Duration = Duration::from_millis(2500);
/// After something could not be stored.
const PAUSE: Duration = Duration::from_secs(1);
/// Messages kept for one conversation; beyond them it is read back.
const MOST_KEPT: usize = 500;
/// Conversations read back side by side: beside what is sent, that stays below Discord's limit.
const READING: usize = 2;

/// Something of one conversation that must not be lost.
#[derive(Debug)]
pub(super) enum Job {
    Said(Inbound),
    Did(Did),
    /// Everything after this message is read back.
    CatchUp(u64),
}

/// What was to be done could not be stored, and is tried again.
pub(super) struct Undone(pub(super) Job);

/// One conversation.
#[derive(Default)]
struct Line {
    waiting: VecDeque<Job>,
    is_busy: bool,
    /// Nothing of it is tried before.
    paused_until: Option<Instant>,
    /// Gaps that are to be read back; presses do not wait for that.
    gaps: usize,
}

type Done = (Chat, Result<(), Undone>);

/// All conversations in which something is to be done.
struct Lines<'a> {
    discord: &'a Discord,
    inbox: &'a dyn Inbox,
    of: HashMap<Chat, Line>,
    running: FuturesUnordered<BoxFuture<'a, Done>>,
    /// What waits for nothing: answers, and presses in conversations that are held up.
    beside: FuturesUnordered<BoxFuture<'a, ()>>,
    reading: &'a Semaphore,
    /// The list of conversations could not be read, and is read again at this moment.
    catch_up_at: Option<Instant>,
}

impl Discord {
    /// Until there are no more events.
    pub(super) async fn receive(&self, inbox: &dyn Inbox, mut events: mpsc::UnboundedReceiver<Event>) {
        let reading = Semaphore::new(READING);
        let mut lines = Lines::new(self, inbox, &reading);
        let mut gathered: Vec<(u64, Event)> = Vec::new();
        let mut due: Option<Instant> = None;
        loop {
            let wake = [due, lines.next_try()].into_iter().flatten().min();
            tokio::select! {
                event = events.recv() => match event {
                    Some(event) => {
                        gathered.push((order_of(&event), event));
                        due.get_or_insert(Instant::now() + GATHER);
                    }
                    None => return,
                },
                Some(done) = lines.running.next() => lines.done(done),
                Some(()) = lines.beside.next() => {}
                () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => {
                    if due.is_some_and(|due| due <= Instant::now()) {
                        due = None;
                        // equal ids stay as they came
                        gathered.sort_by_key(|(order, _)| *order);
                        for (_, event) in gathered.drain(..) {
                            lines.hear(event).await;
                        }
                    }
                    lines.try_again().await;
                }
            }
        }
    }

    pub(super) async fn respond(&self, id: u64, token: &str, response: &CreateInteractionResponse) {
        let path = format!("/interactions/{id}/{token}/callback");
        let route = Route::answer(reqwest::Method::POST, path, "/interactions/{}/{}/callback", id);
        // too late, or answered before: that she sees, and her press is stored all the same
        if let Err(failure) = self.api.call_for::<serde_json::Value>(&route, Some(response), ANSWERING).await {
            tracing::debug!("something done on Discord could not be answered: {}", word(&failure));
        }
    }

    /// Stored and acknowledged, or told that it was not.
    async fn did(&self, inbox: &dyn Inbox, did: Did) {
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
            tracing::debug!("the mark of a command could not be taken away: {}", word(&failure));
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
            Err(failure) => Err(NotStored(format!("her conversation was not opened: {}", word(&failure)))),
        }
    }

    async fn run(&self, inbox: &dyn Inbox, chat: Chat, job: Job, reading: &Semaphore) -> Done {
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

impl<'a> Lines<'a> {
    fn new(discord: &'a Discord, inbox: &'a dyn Inbox, reading: &'a Semaphore) -> Self {
        Lines {
            discord,
            inbox,
            of: HashMap::new(),
            running: FuturesUnordered::new(),
            beside: FuturesUnordered::new(),
            reading,
            catch_up_at: None,
        }
    }

    async fn hear(&mut self, event: Event) {
        let bot = &self.discord.id;
        match event {
            Event::MessageCreate(created) => {
                if let Some(inbound) = inbound::of_message(bot, &created.message) {
                    self.put(inbound.chat.clone(), Job::Said(inbound));
                }
            }
            Event::MessageUpdate(edit) => {
                if let Some(inbound) = inbound::of_edit(bot, &edit) {
                    self.put(inbound.chat.clone(), Job::Said(inbound));
                }
            }
            Event::InteractionCreate(created) => match interaction::read(&created.interaction) {
                Some(Read::Did(did)) => self.put_done(did),
                Some(Read::Open { id, token, form }) => {
                    let (discord, response) = (self.discord, CreateInteractionResponse::Modal(form));
                    self.beside.push(Box::pin(async move { discord.respond(id, &token, &response).await }));
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
        match timeout(STORING, self.inbox.last_heard(&self.discord.id)).await.unwrap_or_else(late) {
            Ok(conversations) => {
                for (chat, last) in conversations {
                    let after = last.and_then(|last| last.parse().ok()).unwrap_or(0);
                    self.put(chat, Job::CatchUp(after));
                }
            }
            Err(NotStored(why)) => {
                tracing::warn!("what was said on Discord meanwhile is read back later: {why}");
                self.catch_up_at = Some(Instant::now() + PAUSE);
            }
        }
    }

    fn put_done(&mut self, did: Did) {
        let Some(chat) = did.chat.clone() else { return self.put_beside(did) };
        let is_held_up = self.of.get(&chat).is_some_and(|line| line.gaps > 0 || line.paused_until.is_some());
        if is_held_up { self.put_beside(did) } else { self.put(chat, Job::Did(did)) }
    }

    fn put_beside(&mut self, did: Did) {
        let (discord, inbox) = (self.discord, self.inbox);
        self.beside.push(Box::pin(async move { discord.did(inbox, did).await }));
    }

    fn put(&mut self, chat: Chat, job: Job) {
        let line = self.of.entry(chat.clone()).or_default();
        line.gaps += usize::from(matches!(job, Job::CatchUp(_)));
        line.waiting.push_back(job);
        if line.waiting.len() > MOST_KEPT {
            line.read_back_instead();
        }
        self.go_on(chat);
    }

    /// The next thing of a conversation is begun, if it may be.
    fn go_on(&mut self, chat: Chat) {
        let Some(line) = self.of.get_mut(&chat) else { return };
        if line.is_busy || line.paused_until.is_some() {
            return;
        }
        let Some(job) = line.waiting.pop_front() else {
            self.of.remove(&chat);
            return;
        };
        line.is_busy = true;
        let (discord, inbox, reading) = (self.discord, self.inbox, self.reading);
        self.running.push(Box::pin(discord.run(inbox, chat, job, reading)));
    }

    fn done(&mut self, (chat, result): Done) {
        let Some(line) = self.of.get_mut(&chat) else { return };
        line.is_busy = false;
        match result {
            Ok(()) => line.gaps = line.waiting.iter().filter(|job| matches!(job, Job::CatchUp(_))).count(),
            Err(Undone(job)) => {
                line.waiting.push_front(job);
                line.paused_until = Some(Instant::now() + PAUSE);
                let done = line.take_presses();
                done.into_iter().for_each(|did| self.put_beside(did));
            }
        }
        self.go_on(chat);
    }

    fn next_try(&self) -> Option<Instant> {
        self.of.values().filter_map(|line| line.paused_until).chain(self.catch_up_at).min()
    }

    async fn try_again(&mut self) {
        let now = Instant::now();
        if self.catch_up_at.is_some_and(|at| at <= now) {
            self.catch_up().await;
        }
        let over = |line: &Line| line.paused_until.is_some_and(|until| until <= now);
        let ready: Vec<Chat> = self.of.iter().filter(|(_, line)| over(line)).map(|(chat, _)| chat.clone()).collect();
        for chat in ready {
            if let Some(line) = self.of.get_mut(&chat) {
                line.paused_until = None;
            }
            self.go_on(chat);
        }
    }
}

impl Line {
    /// Too much waits: what is known of the first of it is enough to read all of it back.
    fn read_back_instead(&mut self) {
        let first = self.waiting.iter().find_map(|job| match job {
            Job::CatchUp(after) => Some(*after),
            Job::Said(said) => said.external_id.parse::<u64>().ok().map(|id| id.saturating_sub(1)),
            Job::Did(_) => None,
        });
        if let Some(after) = first {
            self.waiting.retain(|job| matches!(job, Job::Did(_)));
            self.waiting.push_back(Job::CatchUp(after));
            self.gaps = 1;
        }
    }

    fn take_presses(&mut self) -> Vec<Did> {
        let (presses, rest): (Vec<Job>, Vec<Job>) = self.waiting.drain(..).partition(|job| matches!(job, Job::Did(_)));
        self.waiting.extend(rest);
        let did = |job| if let Job::Did(did) = job { Some(did) } else { None };
        presses.into_iter().filter_map(did).collect()
    }
}

/// What a failure is, without anybody's words.
pub(super) fn word(failure: &Failure) -> String {
    match failure {
        Failure::NotSent(why) | Failure::Cut(why) => why.clone(),
        Failure::Garbled => "its answer cannot be read".into(),
        Failure::Trouble { status } => format!("status {status}"),
        Failure::Throttled { wait, .. } => format!("told to wait {} s", wait.as_secs()),
        Failure::Refused(refusal) => format!("{} {}", refusal.status, refusal.code),
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
