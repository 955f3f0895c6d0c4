//! What a person can do with the app, and see.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    APPLICATION, Shared,
    state::{GUILD, Interaction, Seen, Sent, State},
};

pub(crate) struct Phone {
    shared: Arc<Shared>,
    pub(crate) id: u64,
}

/// A form that was opened on her phone.
pub(crate) struct Form {
    pub(crate) title: String,
    pub(crate) label: String,
    id: String,
    field: String,
    message: u64,
}

/// Kinds of interactions.
const COMMAND: u8 = 2;
const PRESS: u8 = 3;
const FORM: u8 = 5;

impl Phone {
    pub(super) fn new(shared: Arc<Shared>, id: u64) -> Phone {
        Phone { shared, id }
    }

    /// Her conversation with the bot.
    pub(crate) fn conversation(&self) -> u64 {
        State::conversation_of(self.id)
    }

    fn act<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let done = act(&mut self.shared.state.lock());
        self.shared.dispatched.notify_waiters();
        done
    }

    pub(crate) fn says(&self, text: &str) -> u64 {
        self.writes(text, None, Vec::new())
    }

    pub(crate) fn replies_to(&self, message: u64, text: &str) -> u64 {
        self.writes(text, Some(message), Vec::new())
    }

    /// She sends a file; its bytes lie with Discord, or with this host.
    pub(crate) fn sends_file(&self, name: &str, mime: &str, bytes: &str, host: Option<&str>) -> u64 {
        let host = host.map(str::to_owned);
        let file = Sent { id: 0, name: name.into(), mime: mime.into(), bytes: bytes.into(), host };
        self.writes("", None, vec![file])
    }

    fn writes(&self, text: &str, reply_to: Option<u64>, mut files: Vec<Sent>) -> u64 {
        let channel = self.conversation();
        self.act(|state| {
            for file in &mut files {
                file.id = state.next_id();
            }
            let id = state.next_id();
            let content = text.to_owned();
            let seen = Seen { id, from_bot: false, content, buttons: Vec::new(), edited: false, reply_to, files };
            state.channels.get_mut(&channel).unwrap().messages.push(seen.clone());
            let message = state.message(channel, &seen);
            state.wires.dispatch("MESSAGE_CREATE", message);
            id
        })
    }

    /// She changes what she wrote.
    pub(crate) fn changes(&self, id: u64, text: &str) {
        let channel = self.conversation();
        self.act(|state| {
            state.next_id();
            let messages = &mut state.channels.get_mut(&channel).unwrap().messages;
            let seen = messages.iter_mut().find(|seen| seen.id == id && !seen.from_bot).unwrap();
            (seen.content, seen.edited) = (text.to_owned(), true);
            let seen = seen.clone();
            let message = state.message(channel, &seen);
            state.wires.dispatch("MESSAGE_UPDATE", message);
        });
    }

    /// The newest message with a button of this label; there must be one.
    pub(crate) fn presses(&self, label: &str) -> u64 {
        let wanted = self.chat().into_iter().rev().find_map(|seen| {
            let id = seen.buttons.iter().find(|(of, _)| of == label)?.1.clone();
            Some((seen.id, id))
        });
        let (message, id) = wanted.unwrap_or_else(|| panic!("there is no button `{label}`:\n{}", self.transcript()));
        self.press(message, &id)
    }

    /// A phone that still shows what a message was before it was edited.
    pub(crate) fn press(&self, message: u64, custom_id: &str) -> u64 {
        let channel = self.conversation();
        self.act(|state| {
            let seen = state.channels[&channel].messages.iter().find(|seen| seen.id == message).cloned().unwrap();
            let data = json!({"custom_id": custom_id, "component_type": 2, "id": 2});
            self.interact(state, PRESS, channel, data, Some(&seen))
        })
    }

    /// She presses the first button of the newest message of a server's channel.
    pub(crate) fn presses_in(&self, channel: u64) -> u64 {
        self.act(|state| {
            let seen = state.channels[&channel].messages.last().cloned().unwrap();
            let data = json!({"custom_id": seen.buttons[0].1, "component_type": 2, "id": 2});
            self.interact(state, PRESS, channel, data, Some(&seen))
        })
    }

    /// She uses a command that the bot offers, in her conversation with it or in a channel of a server.
    pub(crate) fn commands(&self, name: &str, argument: Option<&str>, channel: Option<u64>) -> u64 {
        let channel = channel.unwrap_or(self.conversation());
        self.act(|state| {
            let offered = state.commands.iter().find(|command| command["name"] == json!(name)).cloned();
            let offered = offered.unwrap_or_else(|| panic!("the bot offers no `/{name}`"));
            let mut options = Vec::new();
            if let Some(argument) = argument {
                let option = &offered["options"][0]["name"];
                assert!(option.is_string(), "nothing can be added to `/{name}`");
                options.push(json!({"name": option, "type": 3, "value": argument}));
            }
            let data = json!({"id": "4242", "name": name, "type": 1, "options": options});
            self.interact(state, COMMAND, channel, data, None)
        })
    }

    /// The form that this interaction opened.
    pub(crate) async fn form(&self, interaction: u64) -> Form {
        for _ in 0..500 {
            {
                let state = self.shared.state.lock();
                let opened = &state.interactions[&interaction];
                if let Some(form) = &opened.form {
                    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    let field = &form["components"][0]["components"][0];
                    return Form {
                        title: text(&form["title"]),
                        label: text(&field["label"]),
                        id: text(&form["custom_id"]),
                        field: text(&field["custom_id"]),
                        message: opened.message.unwrap().1,
                    };
                }
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("no form was opened:\n{}", self.transcript());
    }

    pub(crate) fn submits(&self, form: &Form, text: &str) -> u64 {
        let channel = self.conversation();
        self.act(|state| {
            let seen = state.channels[&channel].messages.iter().find(|seen| seen.id == form.message).cloned();
            let field = json!({"type": 4, "id": 2, "custom_id": form.field, "value": text});
            let data = json!({"custom_id": form.id, "components": [{"type": 1, "id": 1, "components": [field]}]});
            self.interact(state, FORM, channel, data, seen.as_ref())
        })
    }

    fn interact(&self, state: &mut State, kind: u8, channel: u64, data: Value, on: Option<&Seen>) -> u64 {
        let id = state.next_id();
        let token = format!("token-of-{id}");
        let is_server = state.channels[&channel].kind != 1;
        let allowed = state.channels[&channel].allowed;
        // whoever has the application with her, or the server that has it as a member
        let owner = match allowed {
            Some(_) if is_server => json!({"0": GUILD.to_string()}),
            _ => json!({"1": self.id.to_string()}),
        };
        let mut said = json!({
            "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind, "token": token, "version": 1,
            "data": data, "channel_id": channel.to_string(), "channel": state.channel(channel),
            "locale": state.users[&self.id].locale, "entitlements": [], "authorizing_integration_owners": owner,
            "context": if is_server { 0 } else { 1 }, "attachment_size_limit": 10_485_760, "app_permissions": allowed.unwrap_or(0).to_string(),
        });
        if is_server {
            said["guild_id"] = json!(GUILD.to_string());
            said["guild_locale"] = json!("en-US");
            said["member"] = json!({"user": state.user(self.id), "nick": null, "avatar": null, "roles": [],
                "joined_at": "2024-01-01T00:00:00.000000+00:00", "deaf": false, "mute": false, "flags": 0, "permissions": "0"});
        } else {
            said["user"] = state.user(self.id);
        }
        if let Some(seen) = on {
            said["message"] = state.message(channel, seen);
            // a kind of component that the library does not know
            let unknown = json!({"type": 17, "id": 9, "components": [{"type": 10, "id": 10, "content": "x"}]});
            said["message"]["components"].as_array_mut().unwrap().insert(0, unknown);
        }
        let at = state.now();
        let message = on.map(|seen| (channel, seen.id));
        let waits = Interaction {
            token,
            user: self.id,
            at,
            answered: None,
            form: None,
            removed: false,
            kind,
            message,
            followed: 0,
            is_member: allowed.is_some(),
        };
        state.interactions.insert(id, waits);
        state.wires.dispatch("INTERACTION_CREATE", said);
        id
    }

    /// Everything in her conversation with the bot, oldest first.
    pub(crate) fn chat(&self) -> Vec<Seen> {
        self.shared.state.lock().channels[&self.conversation()].messages.clone()
    }

    /// Notices that only she sees.
    pub(crate) fn whispers(&self) -> Vec<String> {
        let state = self.shared.state.lock();
        state.whispers.iter().filter(|(of, _)| *of == self.id).map(|(_, text)| text.clone()).collect()
    }

    /// Presses that still wait, and marks that say "thinking".
    pub(crate) fn waits(&self) -> usize {
        let state = self.shared.state.lock();
        let waits = |one: &&Interaction| {
            one.user == self.id && (one.answered.is_none() || (one.answered == Some(5) && !one.removed))
        };
        state.interactions.values().filter(waits).count()
    }

    /// The conversation as she reads it.
    pub(crate) fn transcript(&self) -> String {
        let lines = self.chat().into_iter().map(|seen| {
            let who = if seen.from_bot { "Waymark" } else { "she" };
            let edited = if seen.edited { " (edited)" } else { "" };
            let buttons: String = seen.buttons.iter().map(|(label, _)| format!(" [{label}]")).collect();
            let gap = if buttons.is_empty() { "" } else { "\n   " };
            format!("{who}{edited}: {}{gap}{buttons}", seen.shown().replace('\n', "\n    "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}
