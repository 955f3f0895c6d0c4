//! What a person can do with the app, and see.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    Shared,
    state::{Seen, State, Upload},
};

pub(crate) struct Phone {
    shared: Arc<Shared>,
    pub(crate) id: i64,
}

impl Phone {
    pub(super) fn new(shared: Arc<Shared>, id: i64) -> Phone {
        Phone { shared, id }
    }

    /// Something happens on the phone, which may reach the bot as an update.
    fn act(&self, act: impl FnOnce(&mut State) -> Option<Value>) {
        let mut state = self.shared.state.lock();
        if let Some(update) = act(&mut state) {
            state.push(update);
        }
        drop(state);
        self.shared.arrived.notify_waiters();
    }

    /// She opens `https://t.me/<bot>?start=<code>` and presses *Start*.
    pub(crate) fn starts(&self, code: Option<&str>) {
        let text = code.map_or_else(|| "/start".to_owned(), |code| format!("/start {code}"));
        self.says(&text);
    }

    pub(crate) fn says(&self, text: &str) {
        self.writes(text, None);
    }

    pub(crate) fn replies_to(&self, message: i64, text: &str) {
        self.writes(text, Some(message));
    }

    fn writes(&self, text: &str, reply_to: Option<i64>) {
        self.act(|state| {
            let chat = state.chats.get_mut(&self.id)?;
            assert!(!chat.blocked, "who has blocked a bot does not write to it");
            chat.begun = true;
            let replied = reply_to.and_then(|id| chat.messages.iter().find(|seen| seen.id == id).cloned());
            let seen = state.post(self.id, Seen::by(self.id, text));
            let mut message = state.message(self.id, &seen);
            if let Some(replied) = replied {
                message["reply_to_message"] = state.message(self.id, &replied);
            }
            Some(json!({"message": message}))
        });
    }

    /// She changes what she wrote; Telegram also speaks of a change where she has made none.
    pub(crate) fn changes(&self, message: i64, text: &str) {
        self.act(|state| {
            let now = state.now().as_secs();
            let messages = &mut state.chats.get_mut(&self.id)?.messages;
            let seen = messages.iter_mut().find(|seen| seen.id == message && !seen.from_bot).expect("she wrote it");
            seen.text = text.to_owned();
            let seen = seen.clone();
            let mut message = state.message(self.id, &seen);
            message["edit_date"] = json!(now);
            Some(json!({"edited_message": message}))
        });
    }

    /// She sends a file; its bytes lie with Telegram.
    pub(crate) fn sends_file(&self, name: &str, mime: &str, size: u64, caption: &str) {
        self.act(|state| {
            let seen = state.post(self.id, Seen::by(self.id, caption));
            let mut message = state.message(self.id, &seen);
            let fields = message.as_object_mut()?;
            fields.remove("text");
            fields.insert("caption".into(), json!(caption));
            let id = format!("file-{}-{}", self.id, seen.id);
            let content = format!("{name} ").repeat(size as usize).chars().take(size.min(1 << 16) as usize).collect();
            state.files.insert(id.clone(), Upload { path: format!("documents/{id}"), size, content });
            let document =
                json!({"file_id": id, "file_unique_id": id, "file_size": size, "file_name": name, "mime_type": mime});
            fields.insert("document".into(), document);
            Some(json!({"message": message}))
        });
    }

    /// The newest message with a button of this label; there must be one.
    pub(crate) fn presses(&self, label: &str) {
        let wanted = self.chat().into_iter().rev().find_map(|seen| {
            let data = seen.buttons.iter().find(|(of, _)| of == label)?.1.clone();
            Some((seen.id, data))
        });
        let (message, data) = wanted.unwrap_or_else(|| panic!("there is no button `{label}`:\n{}", self.transcript()));
        self.presses_on(message, &data);
    }

    /// A press on a message as she saw it once: its buttons may have gone since, as for somebody with a slow network.
    pub(crate) fn presses_on(&self, message: i64, data: &str) {
        self.act(|state| {
            let seen = state.chats[&self.id].messages.iter().find(|seen| seen.id == message)?.clone();
            Some(state.press(self.id, self.id, &seen, data))
        });
    }

    /// A press on a message that she has deleted on another device: Telegram says of it only which it was.
    pub(crate) fn presses_on_gone(&self, message: i64, data: &str) {
        self.act(|state| {
            let mut update = state.press(self.id, self.id, &Seen { id: message, ..Seen::by(self.id, "") }, data);
            update["callback_query"]["message"] =
                json!({"chat": state.chat(self.id), "message_id": message, "date": 0});
            Some(update)
        });
    }

    /// She deletes a message of ours, which nobody tells us.
    pub(crate) fn deletes(&self, message: i64) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.messages.retain(|seen| seen.id != message);
            None
        });
    }

    /// Her whole account is gone, which nobody tells us.
    pub(crate) fn leaves_telegram(&self) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.blocked = true;
            None
        });
    }

    pub(crate) fn blocks(&self) {
        self.changes_membership("member", "kicked", true);
    }

    pub(crate) fn unblocks(&self) {
        self.changes_membership("kicked", "member", false);
    }

    fn changes_membership(&self, before: &str, after: &str, blocked: bool) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.blocked = blocked;
            let member = |status: &str| match status {
                "kicked" => json!({"status": status, "user": state.bot(), "until_date": 0}),
                _ => json!({"status": status, "user": state.bot()}),
            };
            Some(json!({"my_chat_member": {
                "chat": state.chat(self.id), "from": state.user(self.id), "date": state.now().as_secs(),
                "old_chat_member": member(before), "new_chat_member": member(after),
            }}))
        });
    }

    /// Everything in her chat with the bot, oldest first.
    pub(crate) fn chat(&self) -> Vec<Seen> {
        self.shared.state.lock().chats[&self.id].messages.clone()
    }

    /// The commands that are offered in her chat and nowhere else, with what is said of each.
    pub(crate) fn menu(&self) -> Vec<(String, String)> {
        let state = self.shared.state.lock();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let offered = state.menus.get(&self.id).and_then(Value::as_array).cloned().unwrap_or_default();
        offered.iter().map(|one| (text(&one["command"]), text(&one["description"]))).collect()
    }

    /// Notices that came as answers to her presses.
    pub(crate) fn toasts(&self) -> Vec<String> {
        let state = self.shared.state.lock();
        state.toasts.iter().filter(|(of, _)| *of == self.id).map(|(_, text)| text.clone()).collect()
    }

    /// Presses that still show their waiting mark.
    pub(crate) fn waits(&self) -> usize {
        self.shared.state.lock().presses.values().filter(|(of, _)| *of == self.id).count()
    }

    /// The chat as she reads it.
    pub(crate) fn transcript(&self) -> String {
        let lines = self.chat().into_iter().map(|seen| {
            let who = if seen.from_bot { "Waymark" } else { "she" };
            let edited = if seen.edited { " (edited)" } else { "" };
            let buttons: String = seen.buttons.iter().map(|(label, _)| format!(" [{label}]")).collect();
            let gap = if buttons.is_empty() { "" } else { "\n   " };
            format!("{who}{edited}: {}{gap}{buttons}", seen.text.replace('\n', "\n    "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}
