//! The preview as one page without anything beside it: chat bubbles as people will see them, in light and dark.

use std::fmt::Write;

use engine::{
    message::{LABEL_SHOWN, Messenger},
    proof::{Sheet, Shown},
};

use super::{Entry, Preview, name, place};

const STYLE: &str = "\
:root{--ink:#1b2430;--quiet:#4d5866;--line:#d5dae1;--paper:#fff;--ground:#f4f6f8;--bad:#b31f2d;--tg:#c9d9c3;--tg-ours:#fff;--tg-ink:#111;--tg-key:#5f7a63;--dc:#fff;--dc-ink:#2e3338;--dc-key:#e3e5e8;--dc-key-ink:#2e3338;--dc-edge:#b9bdc4;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#eef1f5;--quiet:#b3bcc7;--line:#39424d;--paper:#1d232b;--ground:#14181d;--bad:#ff9aa4;--tg:#0e1621;--tg-ours:#182533;--tg-ink:#f5f5f5;--tg-key:#2b3b4d;--dc:#313338;--dc-ink:#dbdee1;--dc-key:#4e5058;--dc-key-ink:#fff;--dc-edge:#6a6d76}}
*{box-sizing:border-box}body{margin:0 auto;max-width:76rem;padding:1rem;font:100%/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Thai','Noto Sans Khmer','Noto Sans Lao','Noto Sans Myanmar',sans-serif;color:var(--ink);background:var(--ground)}
:lang(km),:lang(my),:lang(lo),:lang(th){line-height:1.75}h1{font-size:1.4rem;margin:0}h2{font-size:1.15rem;margin:0}h3{font-size:1rem;margin:0 0 .25rem}h4{font-size:.85rem;margin:0 0 .35rem;color:var(--quiet);font-weight:600}
p{margin:.15rem 0}.quiet{color:var(--quiet);font-size:.9rem}.bad{color:var(--bad);font-weight:600}section{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0}article{border-top:1px solid var(--line);padding:.75rem 0 0;margin:.75rem 0 0}
.three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem;margin-top:.5rem}.text{white-space:pre-wrap;overflow-wrap:anywhere}
.telegram{background:var(--tg);border-radius:.5rem;padding:.75rem}.telegram .bubble{background:var(--tg-ours);color:var(--tg-ink);border-radius:.75rem .75rem .75rem .2rem;padding:.45rem .7rem;max-width:22rem}
.keys{display:grid;grid-template-columns:1fr 1fr;gap:.25rem;margin-top:.25rem;max-width:22rem}.keys span{border-radius:.4rem;padding:.4rem .5rem;text-align:center;overflow-wrap:anywhere;font-size:.9rem}.keys span:last-child:nth-child(odd){grid-column:1/-1}.telegram .keys span{background:var(--tg-key);color:#fff}
.discord{background:var(--dc);color:var(--dc-ink);border:1px solid var(--line);border-radius:.5rem;padding:.75rem}.who{display:flex;gap:.5rem;align-items:center;font-weight:600;margin-bottom:.15rem}.who i{width:1.75rem;height:1.75rem;border-radius:50%;background:#082e5e;color:#fff;display:grid;place-items:center;font-style:normal;font-size:.9rem}.who small{background:#4752c4;color:#fff;border-radius:.2rem;padding:0 .3rem;font-size:.7rem}.discord .body{padding-left:2.25rem}
.discord .keys{grid-template-columns:auto auto;justify-content:start}.discord .keys span{background:var(--dc-key);color:var(--dc-key-ink);border:1px solid var(--dc-edge);border-radius:.5rem}.discord .keys span:last-child:nth-child(odd){grid-column:auto}
.page{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.75rem}.page .keys span{border:1px solid var(--quiet)}details{font-size:.85rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0}";

pub(super) fn page(preview: &Preview) -> String {
    let mut out = String::new();
    let title = format!("Messages of {}", preview.programme);
    let _ = writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{0}</title>\n<style>{STYLE}</style></head><body>\n<main><h1>{0}</h1>",
        escaped(&title)
    );
    let _ = writeln!(
        out,
        "<p class=\"quiet\">Samples: nothing of this was sent. Looks differ between devices; texts and lengths do not.</p>"
    );
    preview.entries.iter().for_each(|entry| section(&mut out, entry));
    out + "</main></body></html>\n"
}

fn section(out: &mut String, entry: &Entry) {
    let proof = &entry.proof;
    let _ = writeln!(out, "<section><h2>{}</h2>", escaped(&name(entry)));
    let about = format!(
        "{}, in {}; about {} {}, on {}",
        entry.told,
        place(&entry.of).replace('`', ""),
        proof.item,
        entry.title,
        proof.on
    );
    let _ = writeln!(out, "<p class=\"quiet\">{}</p>", escaped(&about));
    proof.sheets.iter().for_each(|sheet| article(out, sheet));
    out.push_str("</section>\n");
}

fn article(out: &mut String, sheet: &Sheet) {
    let _ = writeln!(out, "<article><h3>{}</h3>", escaped(sheet.lang.as_str()));
    if !sheet.is_translated() {
        let _ =
            writeln!(out, "<p class=\"bad\">▲ no translation: said in {}</p>", escaped(sheet.message.lang.as_str()));
    }
    if !sheet.borrowed.is_empty() {
        let _ = writeln!(
            out,
            "<p class=\"bad\">▲ labels without a translation: {}</p>",
            escaped(&sheet.borrowed.join(", "))
        );
    }
    if !sheet.message.buttons.is_empty() {
        let longest = sheet.longest_label();
        let _ = writeln!(
            out,
            "<p class=\"quiet\">{} buttons, the longest label {longest} of {LABEL_SHOWN}</p>",
            sheet.message.buttons.len()
        );
    }
    out.push_str("<div class=\"three\">\n");
    sheet.shown.iter().for_each(|shown| screen(out, sheet, shown));
    out.push_str("</div></article>\n");
}

fn screen(out: &mut String, sheet: &Sheet, shown: &Shown) {
    let messenger = shown.messenger;
    let _ = write!(out, "<div><h4>{} · {} of {}</h4>", messenger.name(), shown.length, messenger.limits().text);
    let lang = escaped(sheet.message.lang.as_str());
    let text = format!("<div class=\"text\" lang=\"{lang}\">{}</div>", escaped(&sheet.message.text));
    let keys: String =
        sheet.message.buttons.iter().map(|button| format!("<span>{}</span>", escaped(&button.label))).collect();
    let asked = escaped(sheet.lang.as_str());
    let keys = if keys.is_empty() { keys } else { format!("<div class=\"keys\" lang=\"{asked}\">{keys}</div>") };
    let _ = match messenger {
        Messenger::Telegram => write!(out, "<div class=\"telegram\"><div class=\"bubble\">{text}</div>{keys}</div>"),
        Messenger::Discord => write!(
            out,
            "<div class=\"discord\"><div class=\"who\"><i>W</i>Waymark <small>APP</small></div><div class=\"body\">{text}{keys}</div></div>"
        ),
        Messenger::Page => write!(out, "<div class=\"page\">{text}{keys}</div>"),
    };
    for why in &shown.refused {
        let _ = write!(out, "<p class=\"bad\">■ would be refused: {}</p>", escaped(why));
    }
    if shown.written != sheet.message.text {
        let _ = write!(
            out,
            "<details><summary>what is sent, to read the same</summary><pre>{}</pre></details>",
            escaped(&shown.written)
        );
    }
    out.push_str("</div>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
