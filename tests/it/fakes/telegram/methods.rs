//! What each method does, and refuses.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    Shared, refusal,
    state::{Seen, State, Topic},
    too_many, upload,
};
use crate::fakes::wire::Answer;

pub(super) type Done = Result<Value, Answer>;

/// The fields that a method takes, of those that the documentation lists.
fn fields(method: &str) -> Option<&'static [&'static str]> {
    Some(match method {
        "getme" | "getwebhookinfo" => &[],
        "getupdates" => &["offset", "limit", "timeout", "allowed_updates"],
        "deletewebhook" => &["drop_pending_updates"],
        "setwebhook" => &["url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates"],
        "sendmessage" => &[
            "chat_id",
            "text",
            "message_thread_id",
            "link_preview_options",
            "reply_markup",
            "reply_parameters",
            "protect_content",
            "disable_notification",
        ],
        "editmessagetext" => &["chat_id", "message_id", "text", "link_preview_options", "reply_markup"],
        "answercallbackquery" => &["callback_query_id", "text", "show_alert"],
        "setmycommands" => &["commands", "scope", "language_code"],
        "deletemycommands" => &["scope", "language_code"],
        "getfile" => &["file_id"],
        _ => return None,
    })
}

pub(super) fn run(state: &mut State, method: &str, body: &Value) -> Done {
    let Some(known) = fields(method) else {
        state.violations.push(format!("there is no method `{method}`"));
        return Err(refusal(404, "Not Found: method not found"));
    };
    for name in body.as_object().into_iter().flatten().map(|(name, _)| name) {
        if !known.contains(&name.as_str()) {
            state.violations.push(format!("{method} has no field `{name}`"));
        }
    }
    match method {
        "getme" => {
            let mut me = state.bot();
            for (name, value) in [
                ("can_join_groups", true),
                ("can_read_all_group_messages", false),
                ("supports_inline_queries", false),
                ("has_main_web_app", false),
            ] {
                me[name] = json!(value);
            }
            Ok(me)
        }
        "deletewebhook" => {
            state.webhook = None;
            Ok(json!(true))
        }
        "setwebhook" => {
            let secret = body["secret_token"].as_str().unwrap_or_default();
            let fits = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
            if secret.is_empty() || secret.len() > 256 || !secret.bytes().all(fits) {
                state.violations.push("a webhook without a good secret".into());
            }
            set_allowed(state, body);
            let url = body["url"].as_str().filter(|url| !url.is_empty());
            state.webhook = url.map(|url| (url.to_owned(), secret.to_owned()));
            Ok(json!(true))
        }
        "getwebhookinfo" => Ok(json!({"url": state.webhook.clone().map(|(url, _)| url).unwrap_or_default()})),
        "sendmessage" => send(state, body),
        "editmessagetext" => edit(state, body),
        "answercallbackquery" => answer_press(state, body),
        "setmycommands" => upload::set_commands(state, body),
        "deletemycommands" => upload::delete_commands(state, body),
        "getfile" => upload::get_file(state, body),
        _ => Err(refusal(404, "Not Found: method not found")),
    }
}

fn send(state: &mut State, body: &Value) -> Done {
    let chat_id = body["chat_id"].as_i64().ok_or_else(|| refusal(400, "Bad Request: chat_id is empty"))?;
    let buttons = check_content(state, "sendmessage", body)?;
    let topic = body["message_thread_id"].as_i64();
    may_write(state, chat_id, topic)?;
    if let Some(seconds) = state.limit(chat_id) {
        return Err(too_many(seconds));
    }
    let text = body["text"].as_str().unwrap_or_default().to_owned();
    let seen = state.post(chat_id, Seen { id: 0, from_bot: true, by: 0, text, buttons, edited: false, topic });
    Ok(state.message(chat_id, &seen))
}

fn may_write(state: &State, chat_id: i64, topic: Option<i64>) -> Result<(), Answer> {
    let Some(chat) = state.chats.get(&chat_id) else { return Err(refusal(400, "Bad Request: chat not found")) };
    if let Some(to) = chat.migrated_to {
        return Err(Answer::json(
            400,
            &json!({"ok": false, "error_code": 400,
                "description": "Bad Request: group chat was upgraded to a supergroup chat",
                "parameters": {"migrate_to_chat_id": to}}),
        ));
    }
    if chat.blocked {
        return Err(refusal(403, "Forbidden: bot was blocked by the user"));
    }
    let is_channel = chat.kind == "channel";
    if chat.kicked {
        let of = if is_channel { "channel" } else { "group" };
        return Err(refusal(403, &format!("Forbidden: bot was kicked from the {of} chat")));
    }
    if chat.kind == "private" && !chat.begun {
        return Err(refusal(403, "Forbidden: bot can't initiate conversation with a user"));
    }
    if chat.muted && is_channel {
        return Err(refusal(400, "Bad Request: need administrator rights in the channel chat"));
    }
    if chat.muted {
        return Err(refusal(400, "Bad Request: not enough rights to send text messages to the chat"));
    }
    match topic.map(|topic| chat.topics.get(&topic)) {
        Some(None) => Err(refusal(400, "Bad Request: message thread not found")),
        Some(Some(Topic::Closed)) => Err(refusal(400, "Bad Request: TOPIC_CLOSED")),
        Some(Some(Topic::Open)) | None => Ok(()),
    }
}

fn edit(state: &mut State, body: &Value) -> Done {
    let chat_id = body["chat_id"].as_i64().ok_or_else(|| refusal(400, "Bad Request: chat_id is empty"))?;
    let buttons = check_content(state, "editmessagetext", body)?;
    may_write(state, chat_id, None)?;
    let Some(chat) = state.chats.get_mut(&chat_id) else { return Err(refusal(400, "Bad Request: chat not found")) };
    let id = body["message_id"].as_i64();
    let Some(seen) = chat.messages.iter_mut().find(|seen| Some(seen.id) == id && seen.from_bot) else {
        return Err(refusal(400, "Bad Request: message to edit not found"));
    };
    let text = body["text"].as_str().unwrap_or_default();
    if seen.text == text && seen.buttons == buttons {
        return Err(refusal(
            400,
            "Bad Request: message is not modified: specified new message content is exactly the same",
        ));
    }
    *seen = Seen { text: text.to_owned(), buttons, edited: true, ..seen.clone() };
    let seen = seen.clone();
    Ok(state.message(chat_id, &seen))
}

/// Text and keyboard, as sendMessage and editMessageText take them.
fn check_content(state: &mut State, method: &str, body: &Value) -> Result<Vec<(String, String)>, Answer> {
    let text = body["text"].as_str().unwrap_or_default();
    if text.is_empty() {
        return Err(refusal(400, "Bad Request: message text is empty"));
    }
    if text.encode_utf16().count() > 4096 {
        return Err(refusal(400, "Bad Request: message is too long"));
    }
    let previews = body["link_preview_options"]["is_disabled"] == json!(true);
    if !previews {
        state.violations.push(format!("{method} lets links be fetched"));
    }
    if body.get("parse_mode").is_some() {
        state.violations.push(format!("{method} lets what people wrote format"));
    }
    let mut buttons = Vec::new();
    for row in body["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten() {
        let row = row.as_array().cloned().unwrap_or_default();
        if row.is_empty() || row.len() > 8 {
            return Err(refusal(400, "Bad Request: BUTTON_ROW_INVALID"));
        }
        for button in row {
            let (label, data) = (button["text"].as_str().unwrap_or(""), button["callback_data"].as_str().unwrap_or(""));
            if data.is_empty() || data.len() > 64 {
                return Err(refusal(400, "Bad Request: BUTTON_DATA_INVALID"));
            }
            if label.is_empty() {
                return Err(refusal(400, "Bad Request: text buttons are unallowed in the inline keyboard"));
            }
            buttons.push((label.to_owned(), data.to_owned()));
        }
    }
    Ok(buttons)
}

fn answer_press(state: &mut State, body: &Value) -> Done {
    let id = body["callback_query_id"].as_str().unwrap_or_default().to_owned();
    if !state.press_is_live(&id) {
        return Err(refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
    }
    if let Some((user, _)) = state.presses.remove(&id)
        && let Some(text) = body["text"].as_str()
    {
        if text.chars().count() > 200 {
            return Err(refusal(400, "Bad Request: MESSAGE_TOO_LONG"));
        }
        state.toasts.push((user, text.to_owned()));
    }
    Ok(json!(true))
}

/// Confirms what lies below the offset, and waits for something to come.
pub(super) async fn get_updates(shared: &Shared, body: &Value, repeat: bool) -> Done {
    let poll = {
        let mut state = shared.state.lock();
        if state.webhook.is_some() {
            return Err(refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first",
            ));
        }
        set_allowed(&mut state, body);
        if !repeat {
            confirm(&mut state, body["offset"].as_i64());
        }
        state.poll += 1;
        state.poll
    };
    let _here = Here::new(shared);
    shared.confirmed.notify_waiters();
    // whoever waits there is sent away by this one
    shared.arrived.notify_waiters();
    let timeout = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0).min(50));
    let deadline = tokio::time::Instant::now() + timeout;
    loop {
        let arrived = shared.arrived.notified();
        {
            let mut state = shared.state.lock();
            if state.poll != poll {
                state.conflicts += 1;
                return Err(refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ));
            }
            let limit = usize::try_from(body["limit"].as_u64().unwrap_or(100)).unwrap_or(100);
            let batch: Vec<Value> = state.updates.iter().take(limit).map(|(update, _)| update.clone()).collect();
            if !batch.is_empty() {
                return Ok(json!(batch));
            }
        }
        if tokio::time::timeout_at(deadline, arrived).await.is_err() {
            return Ok(json!([]));
        }
    }
}

/// Somebody waits there.
struct Here<'a>(&'a Shared);

impl<'a> Here<'a> {
    fn new(shared: &'a Shared) -> Self {
        shared.state.lock().polling += 1;
        Here(shared)
    }
}

impl Drop for Here<'_> {
    fn drop(&mut self) {
        self.0.state.lock().polling -= 1;
    }
}

/// The list stays until another one is given.
fn set_allowed(state: &mut State, body: &Value) {
    if let Some(allowed) = body["allowed_updates"].as_array() {
        state.allowed = Some(allowed.iter().filter_map(|kind| kind.as_str().map(str::to_owned)).collect());
    }
}

/// An offset that names no update that waits is unusable: everything comes again.
fn confirm(state: &mut State, offset: Option<i64>) {
    let Some(offset) = offset.filter(|offset| *offset > 0) else { return };
    let confirmed = state.updates.iter().position(|(update, _)| update["update_id"].as_i64() == Some(offset - 1));
    if let Some(last) = confirmed {
        let gone: Vec<Value> = state.updates.drain(..=last).map(|(update, _)| update).collect();
        state.confirmed.extend(gone);
    }
}
