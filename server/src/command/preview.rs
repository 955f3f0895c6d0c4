//! `waymark preview`: messages as Telegram, Discord and our page would show them, in every language, offline.
//!
//! What is shown is computed by `engine::proof`; here it is chosen and written down.

mod html;
mod json;
mod text;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::ValueEnum;
use engine::{
    definition::{compile, nearest},
    ids::{ItemId, Lang, TextKey},
    proof::{self, Part, Proof, Use},
    roadmap::Programme,
};

use super::{Common, Exit, folder};

/// Show a message as each messenger would, in every language, with its length and its buttons.
///
/// Without a message: all that the workflows in use say, with their languages and longest lengths. What an item does not
/// know yet is filled in with samples.
///
/// Examples:
///   waymark preview .                                    all messages, as a list
///   waymark preview . commitment_confirm --lang th,en
///   waymark preview my-programme --ask progress_check --item A07 -o html > progress.html
///
/// Exit codes: 0 everything fits, 1 a messenger would refuse something, or the files have errors, 64 there is no such
/// folder, message, question or item.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The folder with `waymark.yaml`.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The message's key, as in `message: progress`.
    message: Option<String>,
    /// Say it about this item; else about the first that may hear it.
    #[arg(long)]
    item: Option<String>,
    /// The message of this question.
    #[arg(long, conflicts_with = "message")]
    ask: Option<String>,
    /// Languages, parted by commas; `all` are the programme's.
    #[arg(long, default_value = "all")]
    lang: String,
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    output: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Html,
    Json,
}

/// A proof with what it is a proof of.
struct Entry {
    of: Use,
    /// `asks responsible: progress_check`
    told: String,
    title: String,
    proof: Proof,
}

/// All that is shown.
struct Preview {
    programme: String,
    languages: Vec<Lang>,
    entries: Vec<Entry>,
    /// One message was asked for.
    one: bool,
    talk: Vec<String>,
}

fn faulty(errors: usize) -> String {
    let noun = if errors == 1 { "error" } else { "errors" };
    format!("the files have {errors} {noun}; `waymark validate` says more")
}

pub fn run(_: &Common, args: &Args) -> anyhow::Result<Exit> {
    let (dir, message) = meant(args);
    let files = match folder::read(&dir) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("error: the folder `{}` cannot be read: {error}", dir.display());
            return Ok(Exit::Usage);
        }
    };
    let compiled = compile(&files);
    let Some(programme) = &compiled.programme else {
        eprintln!("error: {}", faulty(compiled.errors()));
        return Ok(Exit::Findings);
    };
    let wish = Wish { message: message.as_deref(), ask: args.ask.as_deref(), item: args.item.as_deref() };
    let preview = match preview(programme, &wish, &args.lang) {
        Ok(preview) => preview,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    preview.talk.iter().for_each(|line| eprintln!("note: {line}"));
    let shown = match args.output {
        Format::Text => text::text(&preview),
        Format::Html => html::page(&preview),
        Format::Json => json::json(&preview),
    };
    match io::stdout().lock().write_all(shown.as_bytes()) {
        // who reads only the first lines has what she wanted
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        Err(_) | Ok(()) => {}
    }
    Ok(if preview.entries.iter().all(|entry| entry.proof.fits()) { Exit::Done } else { Exit::Findings })
}

/// `waymark preview progress` inside of the folder means the message.
fn meant(args: &Args) -> (PathBuf, Option<String>) {
    match &args.message {
        None if args.ask.is_none() && !args.dir.exists() => (PathBuf::from("."), args.dir.to_str().map(str::to_owned)),
        message => (args.dir.clone(), message.clone()),
    }
}

/// What is to be shown; of `message` and `ask` at most one is given.
#[derive(Default)]
struct Wish<'a> {
    message: Option<&'a str>,
    ask: Option<&'a str>,
    item: Option<&'a str>,
}

fn preview(programme: &Programme, wish: &Wish<'_>, lang: &str) -> Result<Preview, String> {
    let languages = languages(programme, lang)?;
    let item = wish.item.map(|id| {
        let found = programme.item(&ItemId::from(id));
        let near = || nearest(id, programme.items.keys().map(ItemId::as_str)).map_or(String::new(), did_you_mean);
        found.ok_or_else(|| format!("there is no item `{id}`{}", near()))
    });
    let item = item.transpose()?;
    let uses = proof::uses(programme);
    let one = wish.message.is_some() || wish.ask.is_some();
    let chosen: Vec<Use> = match (wish.message, wish.ask) {
        (Some(key), _) => with_key(programme, &uses, key)?,
        (None, Some(ask)) => with_ask(programme, &uses, ask)?,
        (None, None) => uses,
    };
    let said = |of: &Use| -> Option<Entry> {
        let about = item.map(AsRef::as_ref).or_else(|| proof::sample_item(programme, of))?;
        let chart = programme.charts.get(&about.workflow)?;
        let told = match of.part.role(chart) {
            Some(role) => format!("{}, to {}", of.part.describe(chart), role_word(role)),
            None => of.part.describe(chart),
        };
        let title = about.title.best(&languages).to_owned();
        Some(Entry { told, title, proof: proof::proof(programme, of, about, &languages)?, of: of.clone() })
    };
    let entries: Vec<Entry> = chosen.iter().filter_map(said).collect();
    if entries.is_empty() {
        let who = item.map_or("no item".to_owned(), |item| format!("`{}` follows `{}`, which", item.id, item.workflow));
        let workflows: Vec<&str> = chosen.iter().filter_map(|of| of.workflow.as_deref()).collect();
        return Err(format!("{who} never says this; what says it is {}", workflows.join(", ")));
    }
    let mut preview = Preview { programme: programme.id.clone(), languages, entries, one, talk: Vec::new() };
    if one {
        keep_first(&mut preview);
    }
    Ok(preview)
}

/// One text may stand in several workflows: the first is shown, and the others are named.
fn keep_first(preview: &mut Preview) {
    let others: Vec<String> =
        preview.entries.drain(1..).map(|other| format!("{} ({})", place(&other.of), other.told)).collect();
    if !others.is_empty() {
        preview.talk.push(format!("the same text stands in {}; `--item` shows it there", others.join("; ")));
    }
}

fn place(of: &Use) -> String {
    of.workflow.as_ref().map_or("Waymark itself".to_owned(), |workflow| format!("`{workflow}`"))
}

fn with_key(programme: &Programme, uses: &[Use], key: &str) -> Result<Vec<Use>, String> {
    let found: Vec<Use> = uses.iter().filter(|of| of.key.as_str() == key).cloned().collect();
    if !found.is_empty() {
        return Ok(found);
    }
    if programme.texts.has(key) {
        return Ok(vec![Use { key: TextKey::from(key), workflow: None, part: Part::Wording }]);
    }
    let near = nearest(key, programme.texts.keys()).map_or(String::new(), did_you_mean);
    Err(format!("there is no message `{key}`{near}; without one all are listed"))
}

fn with_ask(programme: &Programme, uses: &[Use], name: &str) -> Result<Vec<Use>, String> {
    let key = |of: &Use| match &of.part {
        Part::Ask(id) => Some(programme.charts.get(of.workflow.as_ref()?)?.ask(*id).key.clone()),
        Part::FollowUp(_) | Part::Remind(_) | Part::Tell(_) | Part::Report(_) | Part::Wording => None,
    };
    let found: Vec<Use> = uses.iter().filter(|of| key(of).as_deref() == Some(name)).cloned().collect();
    if found.is_empty() {
        let asks: Vec<String> = uses.iter().filter_map(key).collect();
        let near = nearest(name, asks.iter().map(String::as_str)).map_or(String::new(), did_you_mean);
        return Err(format!("no workflow in use asks `{name}`{near}; there are {}", asks.join(", ")));
    }
    Ok(found)
}

fn did_you_mean(name: &str) -> String {
    format!("; did you mean `{name}`?")
}

fn languages(programme: &Programme, lang: &str) -> Result<Vec<Lang>, String> {
    if lang == "all" {
        return Ok(programme.languages.clone());
    }
    let wanted: Vec<Lang> = lang.split(',').map(str::trim).filter(|code| !code.is_empty()).map(Lang::from).collect();
    if wanted.is_empty() { Err("say languages as `--lang en,th`, or `--lang all`".to_owned()) } else { Ok(wanted) }
}

fn role_word(role: engine::roadmap::Role) -> String {
    serde_json::to_value(role).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What an author calls the message: its key, or the beginning of a text that stands in YAML itself.
fn name(entry: &Entry) -> String {
    let key = entry.of.key.as_str();
    if !key.starts_with("inline") {
        return key.to_owned();
    }
    let text = entry.proof.sheets.first().map_or("", |sheet| sheet.message.text.as_str());
    let short: String = text.chars().take(24).collect();
    format!("“{}…”", short.trim_end())
}

#[cfg(test)]
mod tests;
