//! A message of ours as Discord takes it: escaped, without mentions and previews, with buttons in rows.
//!
//! The nonce is of the content as well as of the key: another database counts its messages from one again, and must
//! not find its first messages swallowed.

use engine::message::Messenger;
use serde_json::{Value, json};
use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateMessage, EditMessage, MessageFlags,
    MessageId, Nonce,
};
use sha2::{Digest, Sha256};

use super::interaction::FORM;
use crate::{Outgoing, RemoteId};

/// Buttons side by side: two verbs can be read on a phone. Beyond ten, more, because there are five rows.
const PER_ROW: usize = 2;
const ROWS: usize = 5;
/// Hexadecimal digits of a nonce; Discord takes 25 characters.
const NONCE: usize = 24;
/// Characters of the name of a thread.
const NAME: usize = 100;
/// In minutes: so long a thread stays open although nobody writes.
const A_WEEK: u16 = 10_080;

pub(super) fn new(message: &Outgoing) -> CreateMessage {
    plain(message).nonce(Nonce::String(nonce(message))).enforce_nonce(true)
}

/// As the first message of a thread, which is called by its first line. Such a message has fewer fields than others: Discord
/// knows no repeats of it.
pub(super) fn thread(message: &Outgoing) -> Value {
    let line = message.text.lines().find(|line| !line.trim().is_empty()).unwrap_or("…");
    let name: String = line.trim().chars().take(NAME).collect();
    let mut first = json!(plain(message));
    for unknown in ["tts", "enforce_nonce"] {
        first.as_object_mut().map(|fields| fields.remove(unknown));
    }
    json!({"name": name, "auto_archive_duration": A_WEEK, "message": first})
}

fn plain(message: &Outgoing) -> CreateMessage {
    let sent = CreateMessage::new()
        .content(Messenger::Discord.written(&message.text))
        .allowed_mentions(CreateAllowedMentions::new())
        .flags(MessageFlags::SUPPRESS_EMBEDS);
    let rows = rows(message);
    if rows.is_empty() { sent } else { sent.components(rows) }
}

pub(super) fn edit(message: &Outgoing) -> EditMessage {
    EditMessage::new()
        .content(Messenger::Discord.written(&message.text))
        .allowed_mentions(CreateAllowedMentions::new())
        .flags(MessageFlags::SUPPRESS_EMBEDS)
        // none: those that it had are gone
        .components(rows(message))
}

/// Whether what stands in a channel is this message: ours, the same text, the same buttons.
pub(super) fn is_same(message: &Outgoing, bot: &str, stands: &Value) -> Option<RemoteId> {
    let id = stands["id"].as_str()?.parse::<MessageId>().ok()?;
    let is_ours = stands["author"]["id"].as_str() == Some(bot);
    let same_text = stands["content"].as_str() == Some(&*Messenger::Discord.written(&message.text));
    let rows = stands["components"].as_array().into_iter().flatten();
    let ids = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
    let same_buttons = ids.filter_map(|one| one["custom_id"].as_str()).eq(payloads(message));
    (is_ours && same_text && same_buttons).then(|| RemoteId(id.to_string()))
}

fn nonce(message: &Outgoing) -> String {
    let mut hash = Sha256::new();
    for part in [&message.key, &message.chat.0, &message.text] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    hex[..NONCE].to_owned()
}

fn payloads(message: &Outgoing) -> impl Iterator<Item = &str> {
    let buttons = message.buttons.iter().map(|button| button.payload.as_str());
    buttons.chain(message.form.iter().map(|_| FORM))
}

fn rows(message: &Outgoing) -> Vec<CreateActionRow> {
    let labels = message.buttons.iter().map(|button| button.label.as_str()).chain(message.form.as_deref());
    let buttons: Vec<CreateButton> = labels
        .zip(payloads(message))
        .map(|(label, payload)| CreateButton::new(payload).label(label).style(ButtonStyle::Secondary))
        .collect();
    let per_row = PER_ROW.max(buttons.len().div_ceil(ROWS));
    buttons.chunks(per_row).map(|row| CreateActionRow::Buttons(row.to_vec())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Chat, Label};

    fn message(text: &str, buttons: usize, form: Option<&str>) -> Outgoing {
        let button = |n: usize| Label { label: format!("L{n}"), payload: format!("p{n}") };
        Outgoing {
            key: "17".into(),
            chat: Chat("5".into()),
            text: text.into(),
            lang: "en".into(),
            buttons: (0..buttons).map(button).collect(),
            form: form.map(str::to_owned),
            edits: None,
            again: None,
        }
    }

    #[test]
    fn nothing_that_somebody_wrote_mentions_or_formats() {
        let plain = "@everyone **<@1>** `x`";
        for sent in [json!(new(&message(plain, 0, None))), json!(edit(&message(plain, 0, None)))] {
            assert_eq!(sent["allowed_mentions"]["parse"], json!([]));
            assert_eq!(sent["flags"], json!(4));
            assert_eq!(sent["content"], json!(r"@everyone \*\*\<@1>\*\* \`x\`"));
        }
        assert_eq!(json!(edit(&message(plain, 0, None)))["components"], json!([]), "an edit takes buttons away");
        assert!(json!(new(&message(plain, 0, None))).get("components").is_none());
    }

    #[test]
    fn a_thread_is_called_by_its_first_line() {
        let line = "ก".repeat(120);
        let sent = thread(&message(&format!("\n {line}\nmore"), 1, None));
        assert_eq!(sent["name"], json!("ก".repeat(100)));
        assert_eq!(sent["message"]["allowed_mentions"]["parse"], json!([]));
        for unknown in ["nonce", "enforce_nonce", "tts"] {
            assert!(sent["message"].get(unknown).is_none(), "{unknown} is for messages only");
        }
        assert_eq!(thread(&message("", 1, None))["name"], json!("…"));
    }

    #[test]
    fn buttons_stand_two_by_two_and_the_form_comes_last() {
        let check = |buttons, form, expect: &[usize]| {
            let sent = json!(new(&message("?", buttons, form)));
            let rows = sent["components"].as_array().unwrap();
            let lengths: Vec<usize> = rows.iter().map(|row| row["components"].as_array().unwrap().len()).collect();
            assert_eq!(lengths, expect);
            let last = &rows.last().unwrap()["components"][lengths.last().unwrap() - 1];
            assert_eq!(last["custom_id"] == json!(FORM), form.is_some());
        };
        check(3, None, &[2, 1]);
        check(3, Some("Write"), &[2, 2]);
        check(10, Some("Write"), &[3, 3, 3, 2]);
        check(25, None, &[5, 5, 5, 5, 5]);
    }

    #[test]
    fn a_repeat_has_the_same_nonce_and_another_message_has_not() {
        let first = message("Ready?", 2, None);
        let sent = json!(new(&first));
        assert_eq!(sent["enforce_nonce"], json!(true));
        assert_eq!(sent["nonce"], json!(new(&first.clone()))["nonce"]);
        assert!(sent["nonce"].as_str().unwrap().len() <= 25);
        for other in [
            Outgoing { key: "18".into(), ..first.clone() },
            Outgoing { chat: Chat("6".into()), ..first.clone() },
            Outgoing { text: "Done?".into(), ..first.clone() },
        ] {
            assert_ne!(sent["nonce"], json!(new(&other))["nonce"]);
        }
    }

    #[test]
    fn a_message_is_known_where_it_stands() {
        let ours = message("Ready_?", 1, Some("Write"));
        let stands = json!({"id": "99", "author": {"id": "7"}, "content": "Ready\\_?", "components": [
            {"type": 1, "components": [{"custom_id": "p0"}, {"custom_id": FORM}]}]});
        assert_eq!(is_same(&ours, "7", &stands), Some(RemoteId("99".into())));
        assert_eq!(is_same(&ours, "8", &stands), None, "somebody else's");
        assert_eq!(is_same(&message("Ready_?", 1, None), "7", &stands), None, "other buttons");
        assert_eq!(is_same(&message("Done", 1, Some("Write")), "7", &stands), None, "another text");
    }
}
