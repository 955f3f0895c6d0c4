//! What the server knows.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::faults::{Chance, Fault};

/// Updates are kept for a day.
const KEPT: Duration = Duration::from_secs(24 * 3600);
/// A press can be answered for so long.
const PRESS_LIVES: Duration = Duration::from_secs(15 * 60);

/// A call of the bot.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) method: String,
    pub(crate) body: Value,
    /// On the virtual clock.
    pub(crate) at: Duration,
    pub(crate) fault: Option<Fault>,
    /// What was said of it was `ok`, heard or not; else the code of the refusal. None: nothing was done.
    pub(crate) came_to: Option<Result<Value, u16>>,
}

/// A message as its reader sees it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    pub(crate) id: i64,
    pub(crate) from_bot: bool,
    /// Who wrote it, if not the bot.
    pub(crate) by: i64,
    pub(crate) text: String,
    /// Label and hidden content.
    pub(crate) buttons: Vec<(String, String)>,
    pub(crate) edited: bool,
    pub(crate) topic: Option<i64>,
}

pub(super) struct User {
    pub(super) name: String,
    pub(super) language: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    Open,
    Closed,
}

#[derive(Default, Clone)]
pub(super) struct Chat {
    pub(super) kind: &'static str,
    pub(super) messages: Vec<Seen>,
    pub(super) last_id: i64,
    /// The person has written to the bot first; before that it cannot write to her.
    pub(super) begun: bool,
    pub(super) blocked: bool,
    pub(super) kicked: bool,
    /// The bot may read and not write.
    pub(super) muted: bool,
    pub(super) migrated_to: Option<i64>,
    pub(super) members: BTreeSet<i64>,
    /// Of a forum, its topics.
    pub(super) topics: BTreeMap<i64, Topic>,
    /// When messages were sent, for the limits.
    pub(super) sent: VecDeque<Duration>,
}

/// A file that somebody sent.
pub(super) struct Upload {
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) content: String,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) token: String,
    pub(super) revoked: bool,
    pub(super) users: BTreeMap<i64, User>,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) files: BTreeMap<String, Upload>,
    /// With the moment of their arrival.
    pub(super) updates: VecDeque<(Value, Duration)>,
    pub(super) confirmed: Vec<Value>,
    pub(super) next_update: i64,
    pub(super) allowed: Option<Vec<String>>,
    /// Address and secret.
    pub(super) webhook: Option<(String, String)>,
    /// By language; `""` is the default.
    pub(super) commands: BTreeMap<String, Value>,
    /// By chat, where they are others.
    pub(super) menus: BTreeMap<i64, Value>,
    /// Presses that wait for an answer.
    pub(super) presses: BTreeMap<String, (i64, Duration)>,
    /// What a press was answered with: the person and the text, if it was an alert.
    pub(super) toasts: Vec<(i64, String)>,
    pub(super) faults: VecDeque<(String, Fault)>,
    pub(super) chance: Option<Chance>,
    pub(super) calls: Vec<Call>,
    pub(super) violations: Vec<String>,
    /// Every getUpdates has a number; a newer one ends the older.
    pub(super) poll: u64,
    /// Pollers that wait now, and how often one met another.
    pub(super) polling: usize,
    pub(super) conflicts: usize,
    sent: VecDeque<Duration>,
    clock: Duration,
    running_since: Option<Instant>,
}

impl State {
    pub(super) fn new(token: &str) -> State {
        State {
            token: token.to_owned(),
            next_update: 500_001,
            clock: Duration::from_secs(1_714_521_600), // 1 May 2024
            ..State::default()
        }
    }

    pub(super) fn now(&self) -> Duration {
        self.clock + self.running_since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    pub(super) fn pass(&mut self, time: Duration) {
        self.clock += time;
        let now = self.now();
        self.updates.retain(|(_, at)| now - *at < KEPT);
    }

    pub(super) fn run_clock(&mut self) {
        self.running_since.get_or_insert_with(Instant::now);
    }

    pub(super) fn add_user(&mut self, name: &str, language: &str) -> i64 {
        let id = 10_001 + self.users.len() as i64;
        self.users.insert(id, User { name: name.to_owned(), language: language.to_owned() });
        self.chats.insert(id, Chat { kind: "private", ..Chat::default() });
        id
    }

    pub(super) fn user(&self, id: i64) -> Value {
        let user = &self.users[&id];
        json!({"id": id, "is_bot": false, "first_name": user.name, "language_code": user.language})
    }

    pub(super) fn bot(&self) -> Value {
        json!({"id": self.bot_id(), "is_bot": true, "first_name": "Waymark", "username": "waymark_fake_bot"})
    }

    pub(super) fn bot_id(&self) -> i64 {
        self.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or_default()
    }

    pub(super) fn chat(&self, id: i64) -> Value {
        let chat = &self.chats[&id];
        match chat.kind {
            "private" => json!({"id": id, "type": "private", "first_name": self.users[&id].name}),
            "channel" => json!({"id": id, "type": "channel", "title": "A channel"}),
            kind if chat.topics.is_empty() => json!({"id": id, "type": kind, "title": "A group"}),
            kind => json!({"id": id, "type": kind, "title": "A group", "is_forum": true}),
        }
    }

    /// A message as the API writes it.
    pub(super) fn message(&self, chat: i64, seen: &Seen) -> Value {
        let mut message = json!({
            "message_id": seen.id, "date": self.now().as_secs(), "chat": self.chat(chat), "text": seen.text,
        });
        // what stands in a channel is the channel's, whoever wrote it
        match self.chats[&chat].kind {
            "channel" => message["sender_chat"] = self.chat(chat),
            _ if seen.from_bot => message["from"] = self.bot(),
            _ => message["from"] = self.user(seen.by),
        }
        if !seen.buttons.is_empty() {
            let rows: Vec<Value> =
                seen.buttons.iter().map(|(text, data)| json!([{"text": text, "callback_data": data}])).collect();
            message["reply_markup"] = json!({"inline_keyboard": rows});
        }
        if let Some(topic) = seen.topic {
            message["message_thread_id"] = json!(topic);
            message["is_topic_message"] = json!(true);
        }
        message
    }

    /// A new message stands in a chat.
    pub(super) fn post(&mut self, chat: i64, seen: Seen) -> Seen {
        let chat = self.chats.get_mut(&chat).expect("it is a chat of this server");
        chat.last_id += 1;
        let seen = Seen { id: chat.last_id, ..seen };
        chat.messages.push(seen.clone());
        seen
    }

    pub(super) fn push(&mut self, mut update: Value) {
        let kind = update.as_object().and_then(|fields| fields.keys().next().cloned()).unwrap_or_default();
        if self.allowed.as_ref().is_some_and(|allowed| !allowed.contains(&kind)) {
            return;
        }
        update["update_id"] = json!(self.next_update);
        self.next_update += 1;
        let now = self.now();
        self.updates.push_back((update, now));
    }

    /// Writes a call down; gives its place in the journal.
    pub(super) fn note(&mut self, method: &str, body: &Value, fault: Option<Fault>) -> usize {
        let at = self.now();
        self.calls.push(Call { method: method.to_owned(), body: body.clone(), at, fault, came_to: None });
        self.calls.len() - 1
    }

    pub(super) fn take_fault(&mut self, method: &str) -> Option<Fault> {
        let place = self.faults.iter().position(|(of, _)| of == method);
        match place {
            Some(place) => self.faults.remove(place).map(|(_, fault)| fault),
            None => self.chance.as_mut().and_then(|chance| chance.fault(method)),
        }
    }

    /// Seconds to wait; none: it may be sent, and is counted.
    pub(super) fn limit(&mut self, chat: i64) -> Option<u64> {
        let now = self.now();
        let group = chat < 0;
        let within = |sent: &mut VecDeque<Duration>, window: Duration| {
            while sent.front().is_some_and(|at| now - *at >= window) {
                sent.pop_front();
            }
            sent.len()
        };
        let (window, most) = if group { (Duration::from_secs(60), 20) } else { (Duration::from_secs(1), 1) };
        let of_chat = &mut self.chats.get_mut(&chat)?.sent;
        // short bursts in one chat are borne
        let (window, most) = if group { (window, most) } else { (window * 3, most * 3 + 2) };
        if within(of_chat, window) >= most {
            return Some(if group { 20 } else { 1 });
        }
        if within(&mut self.sent, Duration::from_secs(1)) >= 30 {
            return Some(1);
        }
        self.sent.push_back(now);
        self.chats.get_mut(&chat)?.sent.push_back(now);
        None
    }

    pub(super) fn press_is_live(&mut self, id: &str) -> bool {
        let now = self.now();
        self.presses.get(id).is_some_and(|(_, at)| now - *at < PRESS_LIVES)
    }
}

impl Seen {
    pub(super) fn by(user: i64, text: &str) -> Seen {
        Seen { id: 0, from_bot: false, by: user, text: text.into(), buttons: Vec::new(), edited: false, topic: None }
    }
}
