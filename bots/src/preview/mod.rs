//! The local messenger: chats that our own page shows, for trying things out without an account.
//!
//! It goes through the same border as every platform and keeps what a platform would keep: chats, messages
//! with their buttons, what people did. It refuses what a messenger refuses, and a press or a text counts
//! once however often its page is submitted. What a person does is stored by the `Inbox` before she is told
//! so; where that fails her own message says that nothing was recorded.
//!
//! Leaves out: drawing (`server`'s pages), who may look at which chat (it is for trying things out), files.

mod book;

use std::{
    path::Path,
    sync::{Mutex, MutexGuard},
};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::button::LONGEST_PAYLOAD;
use crate::{
    BotId, Chat, Content, Inbound, Inbox, NotStored, Outgoing, Platform, Receipt, Refused, RemoteId, SendError, Sent,
};
use book::Book;
pub use book::{Body, Conversation, Delivery, Entry, Slip};

pub struct Preview {
    book: Mutex<Book>,
    /// What people see as the time; none: the time it is.
    told: Mutex<Option<DateTime<Utc>>>,
    /// Rises with everything that a page would show.
    version: watch::Sender<u64>,
}

impl Default for Preview {
    /// Forgets everything when it ends.
    fn default() -> Self {
        Self::with(Book::default())
    }
}

impl Preview {
    /// Remembers everything in a file of JSON lines.
    pub fn open(file: &Path) -> std::io::Result<Self> {
        Book::open(file).map(Self::with)
    }

    fn with(book: Book) -> Self {
        Preview { book: Mutex::new(book), told: Mutex::new(None), version: watch::Sender::new(0) }
    }

    /// A person has found our bot: from now on it may write to her.
    pub fn open_chat(&self, chat: &Chat) -> std::io::Result<()> {
        self.book().open_chat(chat)
    }

    /// The clock that is on the wall where people try things out; none: the real one.
    pub fn tell_time(&self, at: Option<DateTime<Utc>>) {
        *self.told.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = at;
        self.changed();
    }

    pub async fn send(&self, message: &Outgoing) -> Result<Sent, SendError> {
        fits(message)?;
        let at = self.time();
        let mut book = self.book();
        let conversation = book.conversation(&message.chat).ok_or(SendError::Refused(Refused::Gone))?;
        if conversation.blocked {
            return Err(SendError::Refused(Refused::Gone));
        }
        let entry = match &message.edits {
            Some(edited) => conversation.rewritten(edited, message)?,
            None => match conversation.sent_as(&message.key) {
                Some(earlier) => return Ok(Sent { remote: Some(earlier.id.clone()) }),
                None => conversation.fresh(at, Body::ours(message, false)),
            },
        };
        let id = entry.id.clone();
        book.put(&message.chat, entry).map_err(|error| SendError::NotApplied { reason: error.to_string() })?;
        drop(book);
        self.changed();
        Ok(Sent { remote: Some(id) })
    }

    /// She presses a button. `tap` is the page's own word for this very press: a repeated one counts once.
    pub async fn press(
        &self,
        inbox: &dyn Inbox,
        chat: &Chat,
        message: &RemoteId,
        payload: &str,
        tap: &str,
    ) -> Result<Receipt, Slip> {
        let content = Content::Press { payload: payload.to_owned(), message: Some(message.clone()) };
        let body = |conversation: &Conversation| {
            let label = conversation.label(message, payload).ok_or(Slip::NoButton)?;
            Ok(Body::Pressed { label, message: message.clone(), tap: tap.to_owned(), delivery: Delivery::Sending })
        };
        self.hand_in(inbox, chat, tap, content, body).await
    }

    /// She writes.
    pub async fn write(
        &self,
        inbox: &dyn Inbox,
        chat: &Chat,
        text: &str,
        reply_to: Option<RemoteId>,
        tap: &str,
    ) -> Result<Receipt, Slip> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Slip::Empty);
        }
        if text.chars().count() > Platform::Local.limits().text {
            return Err(Slip::TooLong);
        }
        let content = Content::Words { text: text.to_owned(), files: Vec::new(), reply_to: reply_to.clone() };
        let body = |conversation: &Conversation| {
            if reply_to.as_ref().is_some_and(|to| conversation.entry(to).is_none()) {
                return Err(Slip::NoMessage);
            }
            Ok(Body::Wrote { text: text.to_owned(), reply_to, tap: tap.to_owned(), delivery: Delivery::Sending })
        };
        self.hand_in(inbox, chat, tap, content, body).await
    }

    /// She blocks our bot, or lets it write to her again.
    pub async fn block(&self, inbox: &dyn Inbox, chat: &Chat, blocked: bool, tap: &str) -> Result<Receipt, Slip> {
        if self.book().conversation(chat).ok_or(Slip::NoChat)?.blocked == blocked {
            return Ok(Receipt::Seen);
        }
        let content = if blocked { Content::Gone } else { Content::Back };
        let receipt = inbox.accept(self.inbound(chat, content, tap)).await?;
        self.book().set_blocked(chat, blocked)?;
        self.changed();
        Ok(receipt)
    }

    /// What she did stands in the chat before it is handed in, as in every messenger, so that an answer cannot overtake it.
    async fn hand_in(
        &self,
        inbox: &dyn Inbox,
        chat: &Chat,
        tap: &str,
        content: Content,
        body: impl FnOnce(&Conversation) -> Result<Body, Slip>,
    ) -> Result<Receipt, Slip> {
        let Some(id) = self.jot(chat, tap, body)? else { return Ok(Receipt::Seen) };
        let outcome = inbox.accept(self.inbound(chat, content, tap)).await;
        let delivery = if outcome.is_ok() { Delivery::Stored } else { Delivery::Failed };
        let settled = self.book().settle(chat, &id, delivery);
        self.changed();
        let receipt = outcome?;
        settled?;
        Ok(receipt)
    }

    /// None: it was handed in already.
    fn jot(
        &self,
        chat: &Chat,
        tap: &str,
        body: impl FnOnce(&Conversation) -> Result<Body, Slip>,
    ) -> Result<Option<RemoteId>, Slip> {
        let at = self.time();
        let mut book = self.book();
        let conversation = book.conversation(chat).ok_or(Slip::NoChat)?;
        match conversation.heard(tap) {
            // nobody knows whether it arrived before a crash; the inbox takes it once
            Some((id, Delivery::Sending)) => return Ok(Some(id)),
            Some((_, Delivery::Stored | Delivery::Failed)) => return Ok(None),
            None => {}
        }
        if conversation.blocked {
            return Err(Slip::Blocked);
        }
        let entry = conversation.fresh(at, body(conversation)?);
        let id = entry.id.clone();
        book.put(chat, entry)?;
        drop(book);
        self.changed();
        Ok(Some(id))
    }

    fn inbound(&self, chat: &Chat, content: Content, tap: &str) -> Inbound {
        Inbound {
            bot: BotId::local(),
            external_id: tap.to_owned(),
            chat: chat.clone(),
            // one person, one chat, one name for both
            user: chat.0.clone(),
            happened_at: self.time(),
            content,
            message: None,
        }
    }

    /// Every chat there is, in the order of their names.
    pub fn conversations(&self) -> Vec<Conversation> {
        self.book().conversations()
    }

    pub fn conversation(&self, chat: &Chat) -> Option<Conversation> {
        self.book().conversation(chat).cloned()
    }

    /// She has the chat before her eyes.
    pub fn mark_read(&self, chat: &Chat) -> std::io::Result<()> {
        if self.book().mark_read(chat)? {
            self.changed();
        }
        Ok(())
    }

    /// Changes whenever a page would look different.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    fn changed(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    fn time(&self) -> DateTime<Utc> {
        self.told.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).unwrap_or_else(Utc::now)
    }

    /// A thread that panicked has not left a record half applied: each is one assignment.
    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl From<NotStored> for Slip {
    fn from(_: NotStored) -> Self {
        Slip::NotRecorded
    }
}

/// What no messenger would take is our mistake.
fn fits(message: &Outgoing) -> Result<(), SendError> {
    let limits = Platform::Local.limits();
    let length = message.text.chars().count();
    let slip = if length == 0 {
        "the text is empty".to_owned()
    } else if length > limits.text {
        format!("the text has {length} characters, at most {}", limits.text)
    } else if message.buttons.len() > limits.buttons {
        format!("there are {} buttons, at most {}", message.buttons.len(), limits.buttons)
    } else if let Some(label) = message.buttons.iter().find(|b| !(1..=limits.label).contains(&b.label.chars().count()))
    {
        format!("the label `{}` is empty or has more than {} characters", label.label, limits.label)
    } else if message.buttons.iter().any(|b| b.payload.len() > LONGEST_PAYLOAD) {
        format!("a button carries more than {LONGEST_PAYLOAD} bytes")
    } else {
        return Ok(());
    };
    Err(SendError::Refused(Refused::Ours(slip)))
}

#[cfg(test)]
mod tests;
