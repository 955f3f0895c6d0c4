//! The preview in the terminal: plain lines, which a screen reader reads in their order.

use std::fmt::Write;

use engine::{
    message::{LABEL_SHOWN, Messenger},
    proof::{Sheet, Shown},
};

use super::{Entry, Preview, name, place};

pub(super) fn text(preview: &Preview) -> String {
    if preview.one { preview.entries.iter().map(one).collect() } else { list(preview) }
}

fn one(entry: &Entry) -> String {
    let mut out = String::new();
    let proof = &entry.proof;
    let _ = writeln!(out, "{} — {}, in {}", name(entry), entry.told, place(&entry.of));
    let _ = writeln!(out, "sample: {} {}, on {}", proof.item, entry.title, proof.on);
    for sheet in &proof.sheets {
        out.push('\n');
        self::sheet(&mut out, sheet);
    }
    out
}

fn sheet(out: &mut String, sheet: &Sheet) {
    let fallback = if sheet.is_translated() {
        String::new()
    } else {
        format!(" (no translation: said in {})", sheet.message.lang)
    };
    let _ = writeln!(out, "{}{fallback}", sheet.lang);
    let lengths: Vec<String> = sheet.shown.iter().map(length).collect();
    let _ = writeln!(out, "  {}", lengths.join(" · "));
    if !sheet.message.buttons.is_empty() {
        let (count, longest) = (sheet.message.buttons.len(), sheet.longest_label());
        let s = if count == 1 { "" } else { "s" };
        let _ = writeln!(out, "  {count} button{s}, the longest label {longest} of {LABEL_SHOWN}");
    }
    if !sheet.borrowed.is_empty() {
        let _ = writeln!(out, "  labels without a translation: {}", sheet.borrowed.join(", "));
    }
    for line in sheet.message.text.lines() {
        let _ = writeln!(out, "  | {line}");
    }
    for row in sheet.message.buttons.chunks(2) {
        let labels: Vec<String> = row.iter().map(|button| format!("[{}]", button.label)).collect();
        let _ = writeln!(out, "  | {}", labels.join(" "));
    }
    for shown in sheet.shown.iter().filter(|shown| shown.written != sheet.message.text) {
        let _ = writeln!(out, "  {} is sent, to read the same:", shown.messenger.name());
        for line in shown.written.lines() {
            let _ = writeln!(out, "  > {line}");
        }
    }
    for shown in &sheet.shown {
        for why in &shown.refused {
            let _ = writeln!(out, "  {} would refuse it: {why}", shown.messenger.name());
        }
    }
}

fn length(shown: &Shown) -> String {
    format!("{} {} of {}", shown.messenger.name(), shown.length, shown.messenger.limits().text)
}

/// One line a message.
fn list(preview: &Preview) -> String {
    let rows: Vec<[String; 4]> = preview.entries.iter().map(row).collect();
    let head = ["MESSAGE", "WORKFLOW", "LONGEST", "WHAT IT IS"].map(str::to_owned);
    let wide = |n: usize| rows.iter().chain([&head]).map(|row| row[n].chars().count()).max().unwrap_or(0);
    let widths = [wide(0), wide(1), wide(2)];
    let mut out = String::new();
    for row in std::iter::once(&head).chain(&rows) {
        let cells =
            row.iter().zip(widths).map(|(cell, width)| cell.clone() + &" ".repeat(width - cell.chars().count()));
        let _ = writeln!(out, "{}  {}", cells.collect::<Vec<_>>().join("  "), row[3]);
    }
    let languages: Vec<&str> = preview.languages.iter().map(|lang| lang.as_str()).collect();
    let (telegram, discord) = (Messenger::Telegram.limits().text, Messenger::Discord.limits().text);
    let s = if rows.len() == 1 { "" } else { "s" };
    let _ = writeln!(
        out,
        "\n{} message{s} in {}; the longest as Discord counts, where {discord} fit (Telegram: {telegram})",
        rows.len(),
        languages.join(", ")
    );
    out
}

fn row(entry: &Entry) -> [String; 4] {
    let sheets = &entry.proof.sheets;
    let discord =
        |sheet: &Sheet| sheet.shown.iter().filter(|s| s.messenger == Messenger::Discord).map(|s| s.length).max();
    let longest = sheets.iter().max_by_key(|sheet| discord(sheet));
    let longest = longest.map_or(String::new(), |sheet| format!("{} {}", discord(sheet).unwrap_or(0), sheet.lang));
    let missing: Vec<&str> = sheets.iter().filter(|s| !s.is_translated()).map(|s| s.lang.as_str()).collect();
    let labels: Vec<&str> =
        sheets.iter().filter(|s| s.is_translated() && !s.borrowed.is_empty()).map(|s| s.lang.as_str()).collect();
    let mut what = entry.told.clone();
    if !missing.is_empty() {
        what.push_str(&format!("; not in {}", missing.join(", ")));
    }
    if !labels.is_empty() {
        what.push_str(&format!("; labels not in {}", labels.join(", ")));
    }
    if !entry.proof.fits() {
        what.push_str("; DOES NOT FIT");
    }
    [name(entry), entry.of.workflow.clone().unwrap_or_default(), longest, what]
}
