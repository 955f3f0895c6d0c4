//! What Discord takes, of what its documentation lists; anything else is remembered as a violation.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::state::State;

/// The fields that a call takes.
fn fields(name: &str) -> &'static [&'static str] {
    match name {
        "create message" => &[
            "content",
            "nonce",
            "enforce_nonce",
            "tts",
            "embeds",
            "allowed_mentions",
            "message_reference",
            "components",
            "sticker_ids",
            "attachments",
            "flags",
            "poll",
        ],
        "edit message" => &["content", "embeds", "flags", "allowed_mentions", "components", "attachments"],
        "begin thread" => &["name", "auto_archive_duration", "rate_limit_per_user", "message", "applied_tags"],
        // a nonce is for messages only
        "first message of thread" => {
            &["content", "embeds", "allowed_mentions", "components", "sticker_ids", "attachments", "flags"]
        }
        "begin thread in channel" => &["name", "auto_archive_duration", "rate_limit_per_user", "type", "invitable"],
        "begin thread of message" => &["name", "auto_archive_duration", "rate_limit_per_user"],
        "follow up" => &[
            "content",
            "username",
            "avatar_url",
            "tts",
            "embeds",
            "allowed_mentions",
            "components",
            "attachments",
            "flags",
            "thread_name",
            "applied_tags",
            "poll",
        ],
        "open conversation" => &["recipient_id"],
        "answer interaction" => &["type", "data"],
        _ => &[],
    }
}

pub(super) fn known_fields(state: &mut State, name: &str, body: &Value) {
    for field in body.as_object().into_iter().flatten().map(|(field, _)| field) {
        if !fields(name).contains(&field.as_str()) && field != super::upload::FILES {
            state.violations.push(format!("{name} has no field `{field}`"));
        }
    }
}

/// A message's text and buttons. `None`: it is refused.
pub(super) fn message(state: &mut State, name: &str, body: &Value) -> Option<(String, Vec<(String, String)>)> {
    let before = state.violations.len();
    let text = body["content"].as_str().unwrap_or_default().to_owned();
    let mut wrong = |what: String| state.violations.push(format!("{name}: {what}"));
    let length = text.chars().count();
    if length > 2000 {
        wrong(format!("{length} characters"));
    }
    // ours alone: nobody is ever mentioned, no preview is ever made
    let mentions = &body["allowed_mentions"];
    if mentions["parse"] != json!([])
        || ["users", "roles"].iter().any(|of| !mentions[of].as_array().is_none_or(Vec::is_empty))
    {
        wrong("somebody may be mentioned".into());
    }
    if body["flags"].as_u64().unwrap_or(0) & 4 == 0 {
        wrong("previews are not suppressed".into());
    }
    if let Some(nonce) = body["nonce"].as_str()
        && (nonce.is_empty() || nonce.chars().count() > 25)
    {
        wrong(format!("a nonce of {} characters", nonce.len()));
    }
    let rows = body["components"].as_array().cloned().unwrap_or_default();
    if rows.len() > 5 {
        wrong(format!("{} rows", rows.len()));
    }
    let (mut buttons, mut ids) = (Vec::new(), BTreeSet::new());
    for row in &rows {
        let of_row = row["components"].as_array().cloned().unwrap_or_default();
        if row["type"] != json!(1) || of_row.is_empty() || of_row.len() > 5 {
            wrong(format!("a row of {}", of_row.len()));
        }
        for button in of_row {
            let label = button["label"].as_str().unwrap_or_default().to_owned();
            let id = button["custom_id"].as_str().unwrap_or_default().to_owned();
            let is_known =
                button["type"] == json!(2) && button["style"].as_u64().is_some_and(|style| (1..=4).contains(&style));
            if !is_known || label.is_empty() || label.chars().count() > 80 {
                wrong(format!("a button `{label}`"));
            }
            if id.is_empty() || id.chars().count() > 100 || !ids.insert(id.clone()) {
                wrong(format!("a button's id `{id}`"));
            }
            buttons.push((label, id));
        }
    }
    if text.is_empty() && buttons.is_empty() {
        wrong("nothing is said".into());
    }
    (state.violations.len() == before).then_some((text, buttons))
}

/// A form that is to be opened. `false`: it is refused.
pub(super) fn form(state: &mut State, form: &Value) -> bool {
    let before = state.violations.len();
    let mut wrong = |what: &str| state.violations.push(format!("form: {what}"));
    let within =
        |value: &Value, most: usize| value.as_str().is_some_and(|text| (1..=most).contains(&text.chars().count()));
    if !within(&form["title"], 45) {
        wrong("its title");
    }
    if !within(&form["custom_id"], 100) {
        wrong("its id");
    }
    let rows = form["components"].as_array().cloned().unwrap_or_default();
    if !(1..=5).contains(&rows.len()) {
        wrong("its rows");
    }
    for row in &rows {
        let field = &row["components"][0];
        let is_field = field["type"] == json!(4) && matches!(field["style"].as_u64(), Some(1 | 2));
        if !is_field || !within(&field["label"], 45) || !within(&field["custom_id"], 100) {
            wrong("a field");
        }
        if field["max_length"].as_u64().is_some_and(|most| !(1..=4000).contains(&most)) {
            wrong("the length of a field");
        }
    }
    state.violations.len() == before
}

/// The commands of an application. `false`: they are refused.
pub(super) fn commands(state: &mut State, commands: &Value) -> bool {
    let before = state.violations.len();
    let known = [
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "default_permission",
        "integration_types",
        "contexts",
        "type",
        "nsfw",
    ];
    let locales = [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
        "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];
    let list = commands.as_array().cloned().unwrap_or_default();
    let mut names = BTreeSet::new();
    let mut wrong = |what: String| state.violations.push(format!("command {what}"));
    if list.len() > 100 {
        wrong(format!("{} of them", list.len()));
    }
    for command in &list {
        let name = command["name"].as_str().unwrap_or_default();
        let is_name = (1..=32).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b));
        if !is_name || !names.insert(name.to_owned()) {
            wrong(format!("`{name}`: its name"));
        }
        for field in command.as_object().into_iter().flatten().map(|(field, _)| field) {
            if !known.contains(&field.as_str()) {
                wrong(format!("`{name}` has no field `{field}`"));
            }
        }
        let options = command["options"].as_array().cloned().unwrap_or_default();
        for described in std::iter::once(command).chain(&options) {
            let translated = described["description_localizations"].as_object().cloned().unwrap_or_default();
            for (locale, text) in
                translated.iter().map(|(l, t)| (l.as_str(), t)).chain([("en-US", &described["description"])])
            {
                let length = text.as_str().unwrap_or_default().chars().count();
                if !locales.contains(&locale) || !(1..=100).contains(&length) {
                    wrong(format!("`{name}`: its description in {locale}"));
                }
            }
        }
    }
    state.violations.len() == before
}
