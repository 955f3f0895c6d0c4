//! Conversations in which something is to be done: one thing at a time in each, side by side among them.
//!
//! What could not be stored stays at its place in the line and is tried again after a pause; presses do not wait behind
//! it, because Discord does not. Leaves out what a thing is and how it is done (`receive`).

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use futures::{future::BoxFuture, stream::FuturesUnordered};
use tokio::{sync::Semaphore, time::Instant};

use super::{Discord, interaction::Did};
use crate::{Chat, Inbound, Inbox};

/// After something could not be stored; it doubles a few times.
pub(super) const PAUSE: Duration = Duration::from_secs(1);
const DOUBLINGS: u32 = 4;
/// Messages kept for one conversation; beyond them it is read back.
const MOST_KEPT: usize = 500;

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
    /// Attempts that failed since one did not.
    failures: u32,
    /// Gaps that are to be read back; presses do not wait for that.
    gaps: usize,
}

/// What became of the first in a line.
pub(super) type Done = (Chat, Result<(), Undone>);

/// All conversations in which something is to be done.
pub(super) struct Lines<'a> {
    pub(super) discord: &'a Discord,
    pub(super) inbox: &'a dyn Inbox,
    of: HashMap<Chat, Line>,
    pub(super) running: FuturesUnordered<BoxFuture<'a, Done>>,
    /// What waits for nothing: answers, and presses in conversations that are held up.
    pub(super) beside: FuturesUnordered<BoxFuture<'a, ()>>,
    reading: &'a Semaphore,
}

impl<'a> Lines<'a> {
    pub(super) fn new(discord: &'a Discord, inbox: &'a dyn Inbox, reading: &'a Semaphore) -> Self {
        Lines {
            discord,
            inbox,
            of: HashMap::new(),
            running: FuturesUnordered::new(),
            beside: FuturesUnordered::new(),
            reading,
        }
    }

    pub(super) fn put_done(&mut self, did: Did) {
        let Some(chat) = did.chat.clone() else { return self.put_beside(did) };
        let is_held_up = self.of.get(&chat).is_some_and(|line| line.gaps > 0 || line.paused_until.is_some());
        if is_held_up { self.put_beside(did) } else { self.put(chat, Job::Did(did)) }
    }

    fn put_beside(&mut self, did: Did) {
        let (discord, inbox) = (self.discord, self.inbox);
        self.beside.push(Box::pin(async move { discord.did(inbox, did).await }));
    }

    pub(super) fn put(&mut self, chat: Chat, job: Job) {
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

    pub(super) fn done(&mut self, (chat, result): Done) {
        let Some(line) = self.of.get_mut(&chat) else { return };
        line.is_busy = false;
        match result {
            Ok(()) => {
                line.failures = 0;
                line.gaps = line.waiting.iter().filter(|job| matches!(job, Job::CatchUp(_))).count();
            }
            Err(Undone(job)) => {
                line.waiting.push_front(job);
                line.paused_until = Some(Instant::now() + PAUSE * 2_u32.pow(line.failures.min(DOUBLINGS)));
                line.failures += 1;
                let done = line.take_presses();
                done.into_iter().for_each(|did| self.put_beside(did));
            }
        }
        self.go_on(chat);
    }

    pub(super) fn next_try(&self) -> Option<Instant> {
        self.of.values().filter_map(|line| line.paused_until).min()
    }

    pub(super) fn try_again(&mut self) {
        let now = Instant::now();
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
