//! What Discord knows.

use std::{
    collections::{BTreeMap, VecDeque},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{Fault, gateway::Wires};

/// The server that all channels are of.
pub(super) const GUILD: u64 = 600_001;
pub(super) const SEE: u64 = 1 << 10;
pub(super) const WRITE: u64 = 1 << 11;
pub(super) const WRITE_IN_THREADS: u64 = 1 << 38;
const MEMBER: u64 = SEE | WRITE | WRITE_IN_THREADS;

/// Milliseconds since 1970 at which ids begin.
const BEGIN_OF_IDS: u64 = 1_420_070_400_000;
/// The first answer to an interaction is waited for so long,
pub(super) const FIRST_ANSWER: Duration = Duration::from_secs(3);
/// and further ones so long.
pub(super) const TOKEN_LIVES: Duration = Duration::from_secs(15 * 60);
/// A nonce is remembered for so long.
const NONCE_LIVES: Duration = Duration::from_secs(300);

/// A call of the bot.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// What was called, such as `create message`.
    pub(crate) name: &'static str,
    pub(crate) body: Value,
    pub(crate) status: u16,
    /// Of its request.
    pub(crate) host: String,
}

/// A message as it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    pub(crate) id: u64,
    pub(crate) from_bot: bool,
    /// As it was sent; `shown` is what is read.
    pub(crate) content: String,
    /// Label and hidden content.
    pub(crate) buttons: Vec<(String, String)>,
    pub(crate) edited: bool,
    pub(crate) reply_to: Option<u64>,
    pub(crate) files: Vec<Sent>,
}

/// A file that somebody sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: String,
    /// What is claimed of its size, where that is not its length.
    pub(crate) host: Option<String>,
}

pub(super) struct User {
    pub(super) name: String,
    pub(super) locale: String,
}

#[derive(Default)]
pub(super) struct Channel {
    /// 0 in a server, 1 a conversation with the bot, 11 a thread, 15 a forum.
    pub(super) kind: u8,
    /// Of a thread, the channel around it.
    pub(super) parent: Option<u64>,
    pub(super) name: String,
    pub(super) archived: bool,
    pub(super) locked: bool,
    /// What the bot may do there; none: it is no member of the server.
    pub(super) allowed: Option<u64>,
    pub(super) person: Option<u64>,
    pub(super) messages: Vec<Seen>,
    /// Every call about it is refused so: status, code.
    pub(super) refuses: Option<(u16, u32)>,
    /// By nonce: the message and when it was sent.
    pub(super) nonces: BTreeMap<String, (u64, Duration)>,
}

/// Something that a person did and that waits for an answer.
pub(super) struct Interaction {
    pub(super) token: String,
    pub(super) user: u64,
    pub(super) at: Duration,
    /// The type of the first answer.
    pub(super) answered: Option<u64>,
    /// What was opened by it.
    pub(super) form: Option<Value>,
    /// The mark of a deferred answer was taken away again.
    pub(super) removed: bool,
    /// Comes of a form, or of a command: which answers are possible.
    pub(super) kind: u8,
    pub(super) message: Option<(u64, u64)>,
    /// Messages that followed the first answer; only five where the bot is no member.
    pub(super) followed: usize,
    pub(super) is_member: bool,
}

pub(super) struct State {
    pub(super) token: String,
    pub(super) revoked: bool,
    pub(super) users: BTreeMap<u64, User>,
    pub(super) channels: BTreeMap<u64, Channel>,
    pub(super) interactions: BTreeMap<u64, Interaction>,
    /// Shown to one person only.
    pub(super) whispers: Vec<(u64, String)>,
    pub(super) commands: Vec<Value>,
    pub(super) wires: Wires,
    pub(super) faults: VecDeque<(&'static str, Fault)>,
    pub(super) calls: Vec<Call>,
    pub(super) violations: Vec<String>,
    /// Where files are, and the gateway.
    pub(super) cdn: String,
    pub(super) gateway: String,
    buckets: BTreeMap<(&'static str, String), VecDeque<Duration>>,
    all_calls: VecDeque<Duration>,
    refused: VecDeque<Duration>,
    last_id: u64,
    clock: Duration,
    running_since: Option<Instant>,
}

impl State {
    /// What happened last, for whoever waits in vain.
    pub(super) fn story(&self) -> String {
        let wires = &self.wires;
        let last: Vec<String> =
            self.calls.iter().rev().take(12).map(|call| format!("{} {}", call.name, call.status)).collect();
        format!(
            "{} connections, {} begun, {} resumed, faults {:?}; the last calls {last:?}; {:?}",
            wires.connections, wires.identified, wires.resumed, wires.faults, self.violations
        )
    }

    pub(super) fn new(token: &str) -> State {
        State {
            token: token.to_owned(),
            revoked: false,
            users: BTreeMap::new(),
            channels: BTreeMap::new(),
            interactions: BTreeMap::new(),
            whispers: Vec::new(),
            commands: Vec::new(),
            wires: Wires::default(),
            faults: VecDeque::new(),
            calls: Vec::new(),
            violations: Vec::new(),
            cdn: String::new(),
            gateway: String::new(),
            buckets: BTreeMap::new(),
            all_calls: VecDeque::new(),
            refused: VecDeque::new(),
            last_id: 0,
            clock: Duration::from_secs(1_714_521_600), // 1 May 2024
            running_since: None,
        }
    }

    pub(super) fn now(&self) -> Duration {
        self.clock + self.running_since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    pub(super) fn pass(&mut self, time: Duration) {
        self.clock += time;
    }

    pub(super) fn run_clock(&mut self) {
        self.running_since.get_or_insert_with(Instant::now);
    }

    /// Ids hold the moment of their making, and are never used twice.
    pub(super) fn next_id(&mut self) -> u64 {
        let made = (self.now().as_millis() as u64 - BEGIN_OF_IDS) << 22;
        self.last_id = made.max(self.last_id + 1);
        self.last_id
    }

    /// As RFC 3339 writes it.
    pub(super) fn moment_of(id: u64) -> String {
        let at = chrono::DateTime::from_timestamp_millis((BEGIN_OF_IDS + (id >> 22)) as i64).unwrap();
        at.format("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string()
    }

    pub(super) fn add_user(&mut self, name: &str, locale: &str) -> u64 {
        let id = 10_001 + self.users.len() as u64;
        self.users.insert(id, User { name: name.to_owned(), locale: locale.to_owned() });
        self.channels.insert(id + 10_000, Channel { kind: 1, person: Some(id), ..Channel::default() });
        id
    }

    /// Her conversation with the bot.
    pub(super) fn conversation_of(user: u64) -> u64 {
        user + 10_000
    }

    pub(super) fn add_channel(&mut self, kind: u8) -> u64 {
        let id = 500_000 + self.channels.len() as u64;
        self.channels.insert(id, Channel { kind, allowed: Some(MEMBER), ..Channel::default() });
        id
    }

    /// A thread has the number of the message that it begins with, if it has one.
    pub(super) fn add_thread(&mut self, parent: u64, name: &str) -> u64 {
        let id = self.next_id();
        let thread = Channel {
            kind: 11,
            parent: Some(parent),
            name: name.to_owned(),
            allowed: Some(MEMBER),
            ..Channel::default()
        };
        self.channels.insert(id, thread);
        id
    }

    pub(super) fn user(&self, id: u64) -> Value {
        json!({"id": id.to_string(), "username": self.users[&id].name, "discriminator": "0",
            "global_name": self.users[&id].name, "avatar": null, "public_flags": 0})
    }

    pub(super) fn bot(&self) -> Value {
        json!({"id": super::BOT.to_string(), "username": "waymark", "discriminator": "0", "global_name": null,
            "avatar": null, "bot": true, "public_flags": 0})
    }

    pub(super) fn channel(&self, id: u64) -> Value {
        let channel = &self.channels[&id];
        let mut said = json!({"id": id.to_string(), "type": channel.kind, "flags": 0});
        if let Some(person) = channel.person {
            said["recipients"] = json!([self.user(person)]);
        } else {
            said["guild_id"] = json!(GUILD.to_string());
            said["name"] = json!(channel.name);
        }
        if channel.kind == 15 {
            let newest = self.channels.iter().rev().find(|(_, other)| other.parent == Some(id));
            said["last_message_id"] = json!(newest.map(|(thread, _)| thread.to_string()));
        }
        if let Some(parent) = channel.parent {
            said["parent_id"] = json!(parent.to_string());
            said["thread_metadata"] = json!({"archived": channel.archived, "locked": channel.locked,
                "auto_archive_duration": 10080, "archive_timestamp": State::moment_of(id)});
        }
        said
    }

    /// A message as the API writes it.
    pub(super) fn message(&self, channel: u64, seen: &Seen) -> Value {
        let place = &self.channels[&channel];
        let author = match (seen.from_bot, place.person) {
            (false, Some(person)) => self.user(person),
            (true, _) | (false, None) => self.bot(),
        };
        let rows: Vec<Value> = seen
            .buttons
            .chunks(5)
            .map(|row| {
                let button = |(label, id): &(String, String)| json!({"type": 2, "id": 2, "style": 2, "label": label, "custom_id": id});
                json!({"type": 1, "id": 1, "components": row.iter().map(button).collect::<Vec<_>>()})
            })
            .collect();
        let files: Vec<Value> = seen.files.iter().map(|file| self.file(channel, file)).collect();
        let mut said = json!({
            "id": seen.id.to_string(), "channel_id": channel.to_string(), "author": author, "content": seen.content,
            "timestamp": State::moment_of(seen.id), "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": files, "embeds": [], "pinned": false, "type": 0,
            "flags": 0, "components": rows,
        });
        if seen.edited {
            said["edited_timestamp"] = json!(State::moment_of(self.last_id));
        }
        if let Some(replied) = seen.reply_to {
            said["type"] = json!(19);
            said["message_reference"] =
                json!({"type": 0, "message_id": replied.to_string(), "channel_id": channel.to_string()});
        }
        said
    }

    fn file(&self, channel: u64, file: &Sent) -> Value {
        let host = file.host.as_deref().unwrap_or(&self.cdn);
        let url = format!("{host}/attachments/{channel}/{}/{}?ex=66&sig=1", file.id, file.name);
        json!({"id": file.id.to_string(), "filename": file.name, "size": file.bytes.len(), "url": url, "proxy_url": url,
            "content_type": file.mime})
    }

    pub(super) fn take_fault(&mut self, name: &str) -> Option<Fault> {
        let place = self.faults.iter().position(|(of, _)| *of == name)?;
        self.faults.remove(place).map(|(_, fault)| fault)
    }

    /// The message that this nonce made, if that is not long ago.
    pub(super) fn known(&mut self, channel: u64, nonce: &str) -> Option<u64> {
        let now = self.now();
        let nonces = &mut self.channels.get_mut(&channel)?.nonces;
        nonces.retain(|_, (_, at)| now - *at < NONCE_LIVES);
        nonces.get(nonce).map(|(id, _)| *id)
    }

    /// `Err`: seconds to wait. `Ok`: calls that are left of how many, and seconds until they are whole again.
    pub(super) fn limit(&mut self, name: &'static str, major: &str) -> Result<(usize, usize, f64), f64> {
        let now = self.now();
        let window = Duration::from_secs(5);
        let most = if matches!(name, "create message" | "edit message") { 5 } else { 50 };
        let calls = self.buckets.entry((name, major.to_owned())).or_default();
        while calls.front().is_some_and(|at| now - *at >= window) {
            calls.pop_front();
        }
        if calls.len() >= most {
            return Err((window - (now - calls[0])).as_secs_f64());
        }
        calls.push_back(now);
        Ok((most - calls.len(), most, (window - (now - calls[0])).as_secs_f64()))
    }

    /// Whether all calls together are too many.
    pub(super) fn is_flooded(&mut self) -> bool {
        let now = self.now();
        while self.all_calls.front().is_some_and(|at| now - *at >= Duration::from_secs(1)) {
            self.all_calls.pop_front();
        }
        // where the clock stands, so many calls in a second mean nothing
        let most = if self.running_since.is_some() { 50 } else { usize::MAX };
        self.all_calls.push_back(now);
        self.all_calls.len() > most
    }

    /// Ten thousand refused calls in ten minutes lock an address out.
    pub(super) fn is_locked_out(&mut self) -> bool {
        let now = self.now();
        while self.refused.front().is_some_and(|at| now - *at >= Duration::from_secs(600)) {
            self.refused.pop_front();
        }
        self.refused.len() >= 10_000
    }

    pub(super) fn note_refused(&mut self) {
        let now = self.now();
        self.refused.push_back(now);
    }
}

impl Seen {
    /// As a reader sees it: backslashes before marks are gone.
    pub(crate) fn shown(&self) -> String {
        let mut shown = String::new();
        let mut rest = self.content.chars().peekable();
        while let Some(next) = rest.next() {
            match (next, rest.peek()) {
                ('\\', Some(mark)) if mark.is_ascii_punctuation() => {}
                _ => {
                    shown.push(next);
                    continue;
                }
            }
            shown.extend(rest.next());
        }
        shown
    }
}
