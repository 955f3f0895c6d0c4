//! The preview for programs. Keys stay; new ones may come.

use serde_json::{Value, json};

use super::{Entry, Preview};

pub(super) fn json(preview: &Preview) -> String {
    let entries: Vec<Value> = preview.entries.iter().map(entry).collect();
    let text = serde_json::to_string_pretty(&entries).expect("texts and numbers always become JSON");
    text + "\n"
}

fn entry(entry: &Entry) -> Value {
    let sheets = entry.proof.sheets.iter().map(|sheet| {
        let shown = sheet.shown.iter().map(|shown| {
            let limit = shown.messenger.limits().text;
            json!({"messenger": shown.messenger.as_str(), "text": shown.written, "length": shown.length, "limit": limit, "refused": shown.refused})
        });
        json!({
            "language": sheet.lang,
            "said_in": sheet.message.lang,
            "text": sheet.message.text,
            "buttons": sheet.message.buttons.iter().map(|button| &button.label).collect::<Vec<_>>(),
            "labels_missing": sheet.borrowed,
            "shown": shown.collect::<Vec<_>>(),
        })
    });
    json!({
        "message": entry.of.key,
        "workflow": entry.of.workflow,
        "purpose": entry.told,
        "item": entry.proof.item,
        "on": entry.proof.on,
        "sheets": sheets.collect::<Vec<_>>(),
    })
}
