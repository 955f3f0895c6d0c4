//! A group, a supergroup, a forum with topics, or a channel, and what its members do in it.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    Phone, Shared,
    state::{Chat, Seen, State, Topic},
};

pub(crate) struct Group {
    shared: Arc<Shared>,
    pub(crate) id: i64,
}

impl Group {
    /// `topics`: it is a forum.
    pub(super) fn new(shared: Arc<Shared>, members: &[&Phone], topics: &[i64]) -> Group {
        let id = {
            let mut state = shared.state.lock();
            let big = !topics.is_empty();
            let id = if big { -1_000_000_000_500 } else { -500 } - state.chats.len() as i64;
            let chat = Chat {
                kind: if big { "supergroup" } else { "group" },
                members: members.iter().map(|phone| phone.id).collect(),
                topics: topics.iter().map(|topic| (*topic, Topic::Open)).collect(),
                last_id: 900,
                ..Chat::default()
            };
            state.chats.insert(id, chat);
            id
        };
        Group { shared, id }
    }

    pub(super) fn channel(shared: Arc<Shared>) -> Group {
        let id = {
            let mut state = shared.state.lock();
            let id = -1_000_000_000_700 - state.chats.len() as i64;
            state.chats.insert(id, Chat { kind: "channel", last_id: 40, ..Chat::default() });
            id
        };
        Group { shared, id }
    }

    /// An administrator posts in a channel: there is no privacy mode, and nobody is named.
    pub(crate) fn posts(&self, text: &str) {
        self.act(|state| {
            assert_eq!(state.chats[&self.id].kind, "channel", "in a group somebody says it");
            let seen = state.post(self.id, Seen::by(0, text));
            Some(json!({"channel_post": state.message(self.id, &seen)}))
        });
    }

    fn act(&self, act: impl FnOnce(&mut State) -> Option<Value>) {
        let mut state = self.shared.state.lock();
        if let Some(update) = act(&mut state) {
            state.push(update);
        }
        drop(state);
        self.shared.arrived.notify_waiters();
    }

    pub(crate) fn address(&self, topic: Option<i64>) -> String {
        topic.map_or_else(|| self.id.to_string(), |topic| format!("{}/{topic}", self.id))
    }

    /// In privacy mode a bot sees commands and replies to its own messages, and nothing else.
    pub(crate) fn says(&self, who: &Phone, text: &str, reply_to: Option<i64>) {
        self.act(|state| {
            assert!(state.chats[&self.id].members.contains(&who.id), "only members write");
            let seen = state.post(self.id, Seen::by(who.id, text));
            let mut message = state.message(self.id, &seen);
            let replied =
                reply_to.and_then(|id| state.chats[&self.id].messages.iter().find(|seen| seen.id == id).cloned());
            let to_bot = replied.as_ref().is_some_and(|seen| seen.from_bot);
            if let Some(replied) = replied {
                message["reply_to_message"] = state.message(self.id, &replied);
            }
            (to_bot || text.starts_with('/')).then(|| json!({"message": message}))
        });
    }

    /// The newest message with a button of this label; there must be one.
    pub(crate) fn presses(&self, who: &Phone, label: &str) {
        let found = self.messages().into_iter().rev().find_map(|seen| {
            let data = seen.buttons.iter().find(|(of, _)| of == label)?.1.clone();
            Some((seen, data))
        });
        let (seen, data) = found.unwrap_or_else(|| panic!("there is no button `{label}` in the group"));
        self.act(|state| Some(state.press(self.id, who.id, &seen, &data)));
    }

    pub(crate) fn messages(&self) -> Vec<Seen> {
        self.shared.state.lock().chats[&self.id].messages.clone()
    }

    pub(crate) fn kicks_the_bot(&self, by: &Phone) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.kicked = true;
            let before = match state.chats[&self.id].kind {
                "channel" => state.administrator(),
                _ => json!({"status": "member", "user": state.bot()}),
            };
            Some(json!({"my_chat_member": {
                "chat": state.chat(self.id), "from": state.user(by.id), "date": state.now().as_secs(),
                "old_chat_member": before,
                "new_chat_member": {"status": "kicked", "user": state.bot(), "until_date": 0},
            }}))
        });
    }

    /// The bot may not write any more, and nobody tells it.
    pub(crate) fn mutes_the_bot(&self) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.muted = true;
            None
        });
    }

    pub(crate) fn closes_topic(&self, topic: i64) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.topics.insert(topic, Topic::Closed);
            None
        });
    }

    pub(crate) fn deletes_topic(&self, topic: i64) {
        self.act(|state| {
            state.chats.get_mut(&self.id)?.topics.remove(&topic);
            None
        });
    }

    /// It becomes a supergroup of another number, and says so in both chats; `quietly`: not yet.
    pub(crate) fn grows(&self, quietly: bool) -> Group {
        let mut state = self.shared.state.lock();
        let to = -1_000_000_000_000 + self.id;
        let old = state.chats.get_mut(&self.id).expect("it is a group");
        old.migrated_to = Some(to);
        let new = Chat { kind: "supergroup", messages: Vec::new(), last_id: 0, migrated_to: None, ..old.clone() };
        state.chats.insert(to, new);
        let mut said =
            [(self.id, "migrate_to_chat_id", to), (to, "migrate_from_chat_id", self.id)].map(|(chat, word, other)| {
                let seen = Seen { id: 1, ..Seen::by(0, "") };
                let mut message = json!({
                    "message_id": seen.id, "date": state.now().as_secs(), "chat": state.chat(chat),
                    "from": {"id": 1_087_968_824_i64, "is_bot": true, "first_name": "Group"},
                });
                message[word] = json!(other);
                json!({"message": message})
            });
        if !quietly {
            said.iter_mut().for_each(|update| state.push(update.take()));
        }
        drop(state);
        self.shared.arrived.notify_waiters();
        Group { shared: self.shared.clone(), id: to }
    }
}

impl State {
    /// The bot with the rights that a channel gives.
    fn administrator(&self) -> Value {
        let mut member = json!({"status": "administrator", "user": self.bot()});
        for (right, has) in [
            ("can_be_edited", false),
            ("is_anonymous", false),
            ("can_manage_chat", true),
            ("can_change_info", false),
            ("can_post_messages", true),
            ("can_edit_messages", false),
            ("can_delete_messages", false),
            ("can_manage_video_chats", false),
            ("can_invite_users", false),
            ("can_restrict_members", false),
            ("can_promote_members", false),
            ("can_post_stories", false),
            ("can_edit_stories", false),
            ("can_delete_stories", false),
        ] {
            member[right] = json!(has);
        }
        member
    }

    /// A press by somebody, as an update.
    pub(super) fn press(&mut self, chat: i64, who: i64, seen: &Seen, data: &str) -> Value {
        let now = self.now();
        let id = format!("press-{}-{}", self.next_update, self.updates.len());
        self.presses.insert(id.clone(), (who, now));
        json!({"callback_query": {
            "id": id, "from": self.user(who), "chat_instance": "1", "data": data, "message": self.message(chat, seen),
        }})
    }
}
