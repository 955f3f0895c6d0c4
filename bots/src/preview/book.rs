//! What the local messenger remembers: conversations, in memory and as JSON lines in a file.
//!
//! Every record says how one entry or one conversation stands now, so the last record of each wins, reading the
//! file again gives the same book, and a line that a crash cut short costs only itself. Opening writes the
//! book anew, so the file stays as small as what is kept.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, Write},
    path::Path,
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Chat, Label, Outgoing, Refused, RemoteId, SendError};

/// A chat keeps so many entries; older ones are forgotten, and can then no longer be edited.
const KEPT: usize = 500;

/// One chat between the bot and one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    pub chat: Chat,
    pub blocked: bool,
    /// Oldest first.
    pub entries: Vec<Entry>,
    /// The number of the newest entry that she has seen.
    read: u64,
    next: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub id: RemoteId,
    pub at: DateTime<Utc>,
    pub body: Body,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    Ours { key: String, text: String, lang: String, buttons: Vec<Label>, edited: bool },
    Wrote { text: String, reply_to: Option<RemoteId>, tap: String, delivery: Delivery },
    Pressed { label: String, message: RemoteId, tap: String, delivery: Delivery },
}

/// How far something that she did has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// On its way; after a crash: not known.
    Sending,
    Stored,
    /// Nothing was recorded.
    Failed,
}

/// Why what she did was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Slip {
    #[error("there is no such chat")]
    NoChat,
    #[error("this message is no longer there")]
    NoMessage,
    #[error("this button is no longer there")]
    NoButton,
    #[error("this chat is blocked")]
    Blocked,
    #[error("the message is empty")]
    Empty,
    #[error("the message is too long")]
    TooLong,
    #[error("nothing was recorded; please try again")]
    NotRecorded,
}

impl From<io::Error> for Slip {
    fn from(_: io::Error) -> Self {
        Slip::NotRecorded
    }
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
enum Record {
    Chat { chat: Chat, blocked: bool, read: u64 },
    Entry { chat: Chat, entry: Entry },
}

#[derive(Default)]
pub(super) struct Book {
    chats: BTreeMap<Chat, Conversation>,
    file: Option<File>,
}

impl Book {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut book = Book::default();
        match File::open(path) {
            Ok(file) => book.replay(file)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        book.file = Some(book.rewrite(path)?);
        Ok(book)
    }

    fn replay(&mut self, file: File) -> io::Result<()> {
        for line in BufReader::new(file).split(b'\n') {
            match serde_json::from_slice(&line?) {
                Ok(record) => self.apply(record),
                Err(error) => {
                    tracing::warn!("a line of the local messenger's file cannot be read and is left out: {error}")
                }
            }
        }
        Ok(())
    }

    /// What is kept takes the place of the file in one rename.
    fn rewrite(&self, path: &Path) -> io::Result<File> {
        let beside = path.with_extension("new");
        let mut all = Vec::new();
        for conversation in self.chats.values() {
            line(&mut all, &conversation.record())?;
            for entry in &conversation.entries {
                line(&mut all, &Record::Entry { chat: conversation.chat.clone(), entry: entry.clone() })?;
            }
        }
        fs::write(&beside, all)?;
        fs::rename(&beside, path)?;
        OpenOptions::new().append(true).open(path)
    }

    /// In the file first, so that nothing is shown that a restart would not show.
    fn write(&mut self, record: Record) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            let mut bytes = Vec::new();
            line(&mut bytes, &record)?;
            file.write_all(&bytes)?;
        }
        self.apply(record);
        Ok(())
    }

    fn apply(&mut self, record: Record) {
        match record {
            Record::Chat { chat, blocked, read } => {
                let conversation = self.chats.entry(chat.clone()).or_insert_with(|| Conversation::new(chat));
                conversation.blocked = blocked;
                conversation.read = read;
            }
            Record::Entry { chat, entry } => {
                self.chats.entry(chat.clone()).or_insert_with(|| Conversation::new(chat)).apply(entry);
            }
        }
    }

    pub(super) fn open_chat(&mut self, chat: &Chat) -> io::Result<()> {
        if self.chats.contains_key(chat) {
            return Ok(());
        }
        self.write(Record::Chat { chat: chat.clone(), blocked: false, read: 0 })
    }

    pub(super) fn conversation(&self, chat: &Chat) -> Option<&Conversation> {
        self.chats.get(chat)
    }

    pub(super) fn conversations(&self) -> Vec<Conversation> {
        self.chats.values().cloned().collect()
    }

    pub(super) fn put(&mut self, chat: &Chat, entry: Entry) -> io::Result<()> {
        self.write(Record::Entry { chat: chat.clone(), entry })
    }

    pub(super) fn settle(&mut self, chat: &Chat, id: &RemoteId, how: Delivery) -> io::Result<()> {
        let Some(mut entry) = self.chats.get(chat).and_then(|c| c.entry(id)).cloned() else { return Ok(()) };
        match &mut entry.body {
            Body::Wrote { delivery, .. } | Body::Pressed { delivery, .. } => *delivery = how,
            Body::Ours { .. } => return Ok(()),
        }
        self.put(chat, entry)
    }

    pub(super) fn set_blocked(&mut self, chat: &Chat, blocked: bool) -> io::Result<()> {
        let Some(conversation) = self.chats.get(chat) else { return Ok(()) };
        self.write(Record::Chat { chat: chat.clone(), blocked, read: conversation.read })
    }

    /// Whether there was anything new in it.
    pub(super) fn mark_read(&mut self, chat: &Chat) -> io::Result<bool> {
        let Some(conversation) = self.chats.get(chat).filter(|c| c.unread() > 0) else { return Ok(false) };
        let record = Record::Chat { chat: chat.clone(), blocked: conversation.blocked, read: conversation.next - 1 };
        self.write(record).map(|()| true)
    }
}

fn line(bytes: &mut Vec<u8>, record: &Record) -> io::Result<()> {
    serde_json::to_writer(&mut *bytes, record)?;
    bytes.push(b'\n');
    Ok(())
}

impl Conversation {
    fn new(chat: Chat) -> Self {
        Conversation { chat, blocked: false, entries: Vec::new(), read: 0, next: 1 }
    }

    fn record(&self) -> Record {
        Record::Chat { chat: self.chat.clone(), blocked: self.blocked, read: self.read }
    }

    fn apply(&mut self, entry: Entry) {
        self.next = self.next.max(entry.number().saturating_add(1));
        match self.entries.iter_mut().find(|e| e.id == entry.id) {
            Some(earlier) => *earlier = entry,
            None => self.entries.push(entry),
        }
        if self.entries.len() > KEPT {
            self.entries.remove(0);
        }
    }

    /// Messages of ours that came since she last looked.
    pub fn unread(&self) -> usize {
        self.entries.iter().filter(|e| e.number() > self.read && matches!(e.body, Body::Ours { .. })).count()
    }

    pub fn entry(&self, id: &RemoteId) -> Option<&Entry> {
        self.entries.iter().find(|e| e.id == *id)
    }

    pub(super) fn fresh(&self, at: DateTime<Utc>, body: Body) -> Entry {
        Entry { id: RemoteId(self.next.to_string()), at, body }
    }

    pub(super) fn sent_as(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| matches!(&e.body, Body::Ours { key: own, .. } if own == key))
    }

    /// One of our messages in its new shape.
    pub(super) fn rewritten(&self, id: &RemoteId, message: &Outgoing) -> Result<Entry, SendError> {
        let missing = || SendError::Refused(Refused::Ours(format!("there is no message `{}` to edit", id.0)));
        let earlier = self.entry(id).ok_or_else(missing)?;
        let Body::Ours { key, .. } = &earlier.body else { return Err(missing()) };
        let first = Outgoing { key: key.clone(), ..message.clone() };
        Ok(Entry { body: Body::ours(&first, true), ..earlier.clone() })
    }

    /// What she did under this word before, unless it was refused, and how far it has come.
    pub(super) fn heard(&self, tap: &str) -> Option<(RemoteId, Delivery)> {
        self.entries.iter().find_map(|e| match &e.body {
            Body::Wrote { tap: own, delivery, .. } | Body::Pressed { tap: own, delivery, .. } => {
                (own == tap && *delivery != Delivery::Failed).then(|| (e.id.clone(), *delivery))
            }
            Body::Ours { .. } => None,
        })
    }

    pub(super) fn label(&self, message: &RemoteId, payload: &str) -> Option<String> {
        match &self.entry(message)?.body {
            Body::Ours { buttons, .. } => buttons.iter().find(|b| b.payload == payload).map(|b| b.label.clone()),
            Body::Wrote { .. } | Body::Pressed { .. } => None,
        }
    }
}

impl Entry {
    fn number(&self) -> u64 {
        // only `fresh` makes ids; a strange one in an edited file counts as the oldest
        self.id.0.parse().unwrap_or(0)
    }
}

impl Body {
    pub(super) fn ours(message: &Outgoing, edited: bool) -> Self {
        let Outgoing { key, text, lang, buttons, .. } = message.clone();
        Body::Ours { key, text, lang, buttons, edited }
    }
}
