//! Servers, and what there is in them besides messages: forums, threads, members; and what a bot may do there.

use serde_json::{Value, json};

use super::{
    APPLICATION, BOT, Done, check,
    routes::{bad, refusal},
    state::{GUILD, SEE, Seen, State, TOKEN_LIVES, WRITE, WRITE_IN_THREADS},
    upload,
};
use crate::fakes::wire::Answer;

/// "Maximum number of follow up messages for this interaction", where the bot is no member.
const MOST_FOLLOWING: usize = 5;
const DURATIONS: [u64; 4] = [60, 1440, 4320, 10080];

/// What a call about a channel may meet before it does anything.
pub(super) fn may(state: &State, name: &str, id: u64) -> Result<(), Answer> {
    let channel = &state.channels[&id];
    if channel.kind == 1 {
        return Ok(());
    }
    let is_thread = channel.parent.is_some();
    let may = |right: u64| channel.allowed.is_some_and(|allowed| allowed & right == right);
    if !may(SEE) {
        return Err(refusal(403, 50001));
    }
    let writes = matches!(name, "create message" | "begin thread" | "begin thread of message");
    if writes && !may(if is_thread { WRITE_IN_THREADS } else { WRITE }) {
        return Err(refusal(403, 50013));
    }
    if matches!(name, "create message" | "begin thread of message") && channel.kind == 15 {
        return Err(refusal(400, 50008));
    }
    match (name, channel.archived, channel.locked) {
        ("create message" | "edit message", true, true) | ("edit message", true, false) => Err(refusal(400, 50083)),
        ("create message", false, true) => Err(refusal(403, 160_005)),
        _ => Ok(()),
    }
}

pub(super) fn begin(state: &mut State, parent: u64, body: &Value) -> Done {
    let kind = state.channels[&parent].kind;
    match kind {
        15 => {
            check::known_fields(state, "begin thread", body);
            let first = &body["message"];
            check::known_fields(state, "first message of thread", first);
            let (content, buttons) = check::message(state, "first message of thread", first).ok_or_else(bad)?;
            let name = name_of(state, body)?;
            let thread = state.add_thread(parent, &name);
            let files = upload::sent(state, body);
            let seen = Seen { id: thread, from_bot: true, content, buttons, edited: false, reply_to: None, files };
            state.channels.get_mut(&thread).expect("just added").messages.push(seen.clone());
            let mut said = state.channel(thread);
            said["message"] = state.message(thread, &seen);
            Ok((201, said))
        }
        0 | 5 => {
            check::known_fields(state, "begin thread in channel", body);
            let name = name_of(state, body)?;
            let thread = state.add_thread(parent, &name);
            Ok((201, state.channel(thread)))
        }
        _ => Err(refusal(400, 50024)),
    }
}

pub(super) fn begin_of_message(state: &mut State, parent: u64, message: u64, body: &Value) -> Done {
    check::known_fields(state, "begin thread of message", body);
    if !state.channels[&parent].messages.iter().any(|seen| seen.id == message) {
        return Err(refusal(404, 10008));
    }
    if state.channels.contains_key(&message) {
        return Err(refusal(400, 160_004));
    }
    let name = name_of(state, body)?;
    let made = state.add_thread(parent, &name);
    // it has the number of its message
    let thread = state.channels.remove(&made).expect("just added");
    state.channels.insert(message, thread);
    Ok((201, state.channel(message)))
}

fn name_of(state: &mut State, body: &Value) -> Result<String, Answer> {
    let name = body["name"].as_str().unwrap_or_default();
    let duration = body["auto_archive_duration"].as_u64();
    if !(1..=100).contains(&name.chars().count()) || duration.is_some_and(|minutes| !DURATIONS.contains(&minutes)) {
        state.violations.push(format!("a thread called `{name}`, archived after {duration:?}"));
        return Err(bad());
    }
    Ok(name.to_owned())
}

pub(super) fn server(id: u64) -> Done {
    match id == GUILD {
        true => Ok((200, json!({"id": id.to_string(), "name": "A server", "owner_id": "1", "features": []}))),
        false => Err(refusal(404, 10004)),
    }
}

pub(super) fn member(state: &State, guild: u64, user: u64) -> Done {
    if guild != GUILD {
        return Err(refusal(404, 10004));
    }
    let user = match user {
        BOT => state.bot(),
        person if state.users.contains_key(&person) => state.user(person),
        _ => return Err(refusal(404, 10007)),
    };
    Ok((
        200,
        json!({"user": user, "nick": null, "avatar": null, "roles": [], "deaf": false, "mute": false, "flags": 0,
        "joined_at": "2024-01-01T00:00:00.000000+00:00"}),
    ))
}

/// A message after the first answer to an interaction.
pub(super) fn follow_up(state: &mut State, token: &str, body: &Value) -> Done {
    check::known_fields(state, "follow up", body);
    check::message(state, "follow up", body).ok_or_else(bad)?;
    let now = state.now();
    let interaction = state.interactions.values_mut().find(|one| one.token == token);
    let interaction = interaction.filter(|one| one.answered.is_some()).ok_or_else(|| refusal(404, 10015))?;
    if now - interaction.at > TOKEN_LIVES {
        return Err(refusal(401, 50027));
    }
    if !interaction.is_member && interaction.followed >= MOST_FOLLOWING {
        return Err(refusal(400, 40094));
    }
    interaction.followed += 1;
    let (user, text) = (interaction.user, body["content"].as_str().unwrap_or_default().to_owned());
    state.whispers.push((user, text));
    Ok((200, json!({"id": state.next_id().to_string(), "application_id": APPLICATION.to_string()})))
}
