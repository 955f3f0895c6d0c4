//! What each route does, and refuses.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    APPLICATION, Done, check,
    state::{FIRST_ANSWER, Seen, State, TOKEN_LIVES},
    threads, upload,
};
use crate::fakes::wire::{Answer, Request};

/// A call that is known.
pub(super) struct Route {
    pub(super) name: &'static str,
    /// What its limit counts for.
    pub(super) major: String,
    parts: Vec<String>,
    query: BTreeMap<String, String>,
}

pub(super) fn of(request: &Request) -> Option<Route> {
    let path = request.path.strip_prefix("/api/v10/")?;
    let parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    let words: Vec<&str> = parts.iter().map(String::as_str).collect();
    let name = match (request.method.as_str(), words.as_slice()) {
        ("GET", ["gateway", "bot"]) => "gateway",
        ("GET", ["users", "@me"]) => "bot",
        ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => "application",
        ("GET", ["applications", _, "commands"]) => "read commands",
        ("PUT", ["applications", _, "commands"]) => "set commands",
        ("POST", ["users", "@me", "channels"]) => "open conversation",
        ("GET", ["channels", _]) => "channel",
        ("GET", ["channels", _, "messages"]) => "read messages",
        ("POST", ["channels", _, "messages"]) => "create message",
        ("GET", ["channels", _, "messages", _]) => "read message",
        ("PATCH", ["channels", _, "messages", _]) => "edit message",
        ("DELETE", ["channels", _, "messages", _]) => "delete message",
        ("POST", ["channels", _, "threads"]) => "begin thread",
        ("POST", ["channels", _, "messages", _, "threads"]) => "begin thread of message",
        ("GET", ["guilds", _]) => "server",
        ("GET", ["guilds", _, "members", _]) => "member",
        ("POST", ["interactions", _, _, "callback"]) => "answer interaction",
        ("POST", ["webhooks", _, _]) => "follow up",
        ("DELETE", ["webhooks", _, _, "messages", "@original"]) => "remove answer",
        _ => return None,
    };
    let major = parts.get(1).filter(|_| parts[0] == "channels").cloned().unwrap_or_default();
    let query = request.query.split('&').filter_map(|pair| pair.split_once('='));
    let query = query.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    Some(Route { name, major, parts, query })
}

pub(super) fn refusal(status: u16, code: u32) -> Answer {
    Answer::json(status, &json!({"code": code, "message": format!("refused with {code}")}))
}

/// A body where the call cannot be understood, in Discord's own form.
pub(super) fn bad() -> Answer {
    let errors = json!({"content": {"_errors": [{"code": "BASE_TYPE_BAD_LENGTH", "message": "Must be 2000 or fewer in length."}]}});
    Answer::json(400, &json!({"code": 50035, "message": "Invalid Form Body", "errors": errors}))
}

pub(super) fn run(state: &mut State, route: &Route, body: &Value) -> Done {
    let number = |place: usize| route.parts.get(place).and_then(|part| part.parse::<u64>().ok()).unwrap_or(0);
    if route.parts[0] == "channels" {
        let channel = state.channels.get(&number(1)).ok_or_else(|| refusal(404, 10003))?;
        if let Some((status, code)) = channel.refuses {
            return Err(refusal(status, code));
        }
        threads::may(state, route.name, number(1))?;
    }
    match route.name {
        "gateway" => {
            let left = 1000u32.saturating_sub(state.wires.identified);
            let limit = json!({"total": 1000, "remaining": left, "reset_after": 3_600_000, "max_concurrency": 1});
            Ok((200, json!({"url": state.gateway, "shards": 1, "session_start_limit": limit})))
        }
        "bot" => Ok((200, state.bot())),
        "application" => Ok((200, json!({"id": APPLICATION.to_string(), "name": "Waymark", "bot": state.bot()}))),
        "read commands" => Ok((200, json!(state.commands))),
        "set commands" => {
            if !check::commands(state, body) {
                return Err(bad());
            }
            state.commands = body.as_array().cloned().unwrap_or_default();
            Ok((200, json!(state.commands)))
        }
        "open conversation" => {
            check::known_fields(state, route.name, body);
            let user = body["recipient_id"].as_str().and_then(|id| id.parse().ok()).unwrap_or(0);
            if !state.users.contains_key(&user) {
                return Err(refusal(400, 50033));
            }
            Ok((200, state.channel(State::conversation_of(user))))
        }
        "channel" => Ok((200, state.channel(number(1)))),
        "read messages" => Ok((200, read(state, number(1), &route.query)?)),
        "read message" => {
            let seen = find(state, number(1), number(3))?;
            Ok((200, state.message(number(1), &seen)))
        }
        "create message" => create(state, number(1), body),
        "edit message" => edit(state, number(1), number(3), body),
        "delete message" => {
            find(state, number(1), number(3))?;
            let channel = state.channels.get_mut(&number(1)).expect("looked at above");
            channel.messages.retain(|seen| seen.id != number(3));
            Ok((204, Value::Null))
        }
        "begin thread" => threads::begin(state, number(1), body),
        "begin thread of message" => threads::begin_of_message(state, number(1), number(3), body),
        "server" => threads::server(number(1)),
        "member" => threads::member(state, number(1), number(3)),
        "follow up" => threads::follow_up(state, &route.parts[2], body),
        "answer interaction" => answer_interaction(state, number(1), &route.parts[2], body),
        "remove answer" => remove_answer(state, &route.parts[2]),
        _ => Err(refusal(404, 0)),
    }
}

fn find(state: &State, channel: u64, id: u64) -> Result<Seen, Answer> {
    let found = state.channels[&channel].messages.iter().find(|seen| seen.id == id).cloned();
    found.ok_or_else(|| refusal(404, 10008))
}

/// The newest first; after an id the ones that follow it.
fn read(state: &mut State, channel: u64, query: &BTreeMap<String, String>) -> Result<Value, Answer> {
    for name in query.keys() {
        if !["after", "before", "around", "limit"].contains(&name.as_str()) {
            state.violations.push(format!("read messages has no `{name}`"));
        }
    }
    let number = |name: &str| query.get(name).map(|value| value.parse::<u64>().map_err(|_| bad())).transpose();
    let (after, before, limit) = (number("after")?, number("before")?, number("limit")?.unwrap_or(50));
    if !(1..=100).contains(&limit) {
        return Err(bad());
    }
    let limit = limit as usize;
    let messages = &state.channels[&channel].messages;
    let within = |seen: &&Seen| after.is_none_or(|id| seen.id > id) && before.is_none_or(|id| seen.id < id);
    let mut chosen: Vec<&Seen> = messages.iter().filter(within).collect();
    match after {
        Some(_) => chosen.truncate(limit),
        None => drop(chosen.drain(..chosen.len().saturating_sub(limit))),
    }
    chosen.reverse();
    Ok(chosen.into_iter().map(|seen| state.message(channel, seen)).collect())
}

fn create(state: &mut State, channel: u64, body: &Value) -> Done {
    check::known_fields(state, "create message", body);
    // whoever writes into a thread opens it again
    state.channels.get_mut(&channel).expect("looked at above").archived = false;
    let (content, buttons) = check::message(state, "create message", body).ok_or_else(bad)?;
    let nonce = body["nonce"].as_str().filter(|_| body["enforce_nonce"] == json!(true)).map(str::to_owned);
    if let Some(known) = nonce.as_ref().and_then(|nonce| state.known(channel, nonce)) {
        let seen = find(state, channel, known)?;
        return Ok((200, state.message(channel, &seen)));
    }
    let id = state.next_id();
    let files = upload::sent(state, body);
    let seen = Seen { id, from_bot: true, content, buttons, edited: false, reply_to: None, files };
    let now = state.now();
    let place = state.channels.get_mut(&channel).expect("looked at above");
    place.messages.push(seen.clone());
    if let Some(nonce) = nonce {
        place.nonces.insert(nonce, (id, now));
    }
    let is_conversation = place.kind == 1;
    let mut message = state.message(channel, &seen);
    message["nonce"] = body["nonce"].clone();
    // a bot is told of its own messages too
    if is_conversation {
        state.wires.dispatch("MESSAGE_CREATE", message.clone());
    }
    Ok((200, message))
}

fn edit(state: &mut State, channel: u64, id: u64, body: &Value) -> Done {
    check::known_fields(state, "edit message", body);
    if !find(state, channel, id)?.from_bot {
        return Err(refusal(403, 50005));
    }
    let (content, buttons) = check::message(state, "edit message", body).ok_or_else(bad)?;
    let has_components = body.get("components").is_some();
    let place = state.channels.get_mut(&channel).expect("looked at above");
    let seen = place.messages.iter_mut().find(|seen| seen.id == id).expect("found above");
    seen.content = content;
    seen.edited = true;
    if has_components {
        seen.buttons = buttons;
    }
    let seen = seen.clone();
    let message = state.message(channel, &seen);
    state.wires.dispatch("MESSAGE_UPDATE", message.clone());
    Ok((200, message))
}

fn answer_interaction(state: &mut State, id: u64, token: &str, body: &Value) -> Done {
    check::known_fields(state, "answer interaction", body);
    let now = state.now();
    let unknown = || refusal(404, 10062);
    let interaction = state.interactions.get(&id).filter(|one| one.token == token).ok_or_else(unknown)?;
    if interaction.answered.is_some() {
        return Err(refusal(400, 40060));
    }
    if now - interaction.at > FIRST_ANSWER {
        return Err(unknown());
    }
    let (user, kind, from_message) = (interaction.user, interaction.kind, interaction.message.is_some());
    let answer = body["type"].as_u64().unwrap_or(0);
    // 6 and 7 need a message to update; a form cannot open another
    let possible = match answer {
        4 | 5 => true,
        6 | 7 => from_message,
        9 => kind != 5,
        _ => false,
    };
    let is_form = answer == 9;
    if !possible || (is_form && !check::form(state, &body["data"])) {
        state.violations.push(format!("an interaction of type {kind} was answered with {answer}"));
        return Err(bad());
    }
    if answer == 4 {
        if body["data"]["flags"].as_u64().unwrap_or(0) & 64 == 0 {
            state.violations.push("an answer that everybody can read".into());
        }
        state.whispers.push((user, body["data"]["content"].as_str().unwrap_or_default().to_owned()));
    }
    let interaction = state.interactions.get_mut(&id).expect("found above");
    interaction.answered = Some(answer);
    interaction.form = is_form.then(|| body["data"].clone());
    Ok((204, Value::Null))
}

fn remove_answer(state: &mut State, token: &str) -> Done {
    let now = state.now();
    let interaction = state.interactions.values_mut().find(|one| one.token == token);
    let interaction = interaction.ok_or_else(|| refusal(404, 10015))?;
    if now - interaction.at > TOKEN_LIVES {
        return Err(refusal(401, 50027));
    }
    if !matches!(interaction.answered, Some(4 | 5)) || interaction.removed {
        return Err(refusal(404, 10008));
    }
    interaction.removed = true;
    Ok((204, Value::Null))
}

/// A file is opened by its address alone, while that is good.
pub(super) fn file(state: &mut State, request: &Request) -> Answer {
    let id = request.path.split('/').nth(3).and_then(|id| id.parse::<u64>().ok());
    let files = state.channels.values().flat_map(|channel| &channel.messages).flat_map(|seen| &seen.files);
    let bytes = files.into_iter().find(|file| Some(file.id) == id).map(|file| file.bytes.clone());
    let answer = if request.headers.contains_key("authorization") {
        state.violations.push("the token was sent with a file".into());
        Answer::page(400, "")
    } else if state.take_fault("file").is_some() {
        Answer::page(403, "This content is no longer available.")
    } else {
        let status = if bytes.is_some() { 200 } else { 404 };
        Answer::Reply { status, headers: Vec::new(), body: bytes.unwrap_or_default() }
    };
    let status = if let Answer::Reply { status, .. } = &answer { *status } else { 0 };
    let host = request.headers.get("host").cloned().unwrap_or_default();
    state.calls.push(super::Call { name: "file", body: Value::Null, status, host });
    answer
}
