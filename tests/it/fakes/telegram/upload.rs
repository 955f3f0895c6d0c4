//! Files and commands: what a bot leaves with Telegram and what it may take from there.

use serde_json::{Value, json};

use super::{Fault, methods::Done, refusal, state::State};
use crate::fakes::wire::Answer;

/// What a bot may take.
const LARGEST: u64 = 20 << 20;

/// "At most 100 commands", names of 1-32 small letters, digits and `_`, descriptions of 1-256 characters.
pub(super) fn set_commands(state: &mut State, body: &Value) -> Done {
    let commands = body["commands"].as_array().cloned().unwrap_or_default();
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    for command in &commands {
        let (name, said) = (command["command"].as_str().unwrap_or(""), command["description"].as_str().unwrap_or(""));
        if !(1..=32).contains(&name.len()) || !name.bytes().all(fits) || !(1..=256).contains(&said.chars().count()) {
            return Err(refusal(400, "Bad Request: BOT_COMMAND_INVALID"));
        }
    }
    let language = body["language_code"].as_str().unwrap_or_default();
    if !matches!(language.len(), 0 | 2) || commands.len() > 100 {
        return Err(refusal(400, "Bad Request: invalid language code specified"));
    }
    match scope(state, body)? {
        Some(chat) => state.menus.insert(chat, json!(commands)),
        None => state.commands.insert(language.to_owned(), json!(commands)),
    };
    Ok(json!(true))
}

pub(super) fn delete_commands(state: &mut State, body: &Value) -> Done {
    if let Some(chat) = scope(state, body)? {
        state.menus.remove(&chat);
    }
    Ok(json!(true))
}

/// A private chat; none: all of them.
fn scope(state: &mut State, body: &Value) -> Result<Option<i64>, Answer> {
    match body["scope"]["type"].as_str() {
        Some("all_private_chats") => Ok(None),
        Some("chat") => {
            let chat =
                body["scope"]["chat_id"].as_i64().filter(|chat| state.chats.get(chat).is_some_and(|of| of.begun));
            if body.get("language_code").is_some() {
                state.violations.push("her phone's language is not asked for in her own chat".into());
            }
            chat.map(Some).ok_or_else(|| refusal(400, "Bad Request: chat not found"))
        }
        _ => {
            state.violations.push("commands are offered where nobody is asked".into());
            Ok(None)
        }
    }
}

pub(super) fn get_file(state: &mut State, body: &Value) -> Done {
    let id = body["file_id"].as_str().unwrap_or_default();
    let Some(file) = state.files.get(id) else {
        return Err(refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable"));
    };
    if file.size > LARGEST {
        return Err(refusal(400, "Bad Request: file is too big"));
    }
    Ok(json!({"file_id": id, "file_unique_id": id, "file_size": file.size, "file_path": file.path}))
}

/// The bytes of a file.
pub(super) fn file(state: &mut State, token: &str, path: &str) -> Answer {
    let fault = state.take_fault("file");
    state.note("file", &json!({"path": path}), fault.clone());
    if token != state.token {
        return refusal(401, "Unauthorized");
    }
    let Some(file) = state.files.values().find(|file| file.path == path) else {
        return refusal(404, "Not Found");
    };
    match fault {
        Some(Fault::TornAfter) => Answer::Torn(file.content.clone()),
        Some(Fault::CutBefore) => Answer::Cut,
        Some(Fault::BadGateway) => Answer::page(502, "<html></html>"),
        // more comes than was said
        Some(Fault::GarbledAfter) => Answer::page(200, &file.content.repeat(1000)),
        _ => Answer::page(200, &file.content),
    }
}
