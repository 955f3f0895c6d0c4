//! `waymark new KIND ID`: one more thing for a programme, in its file and valid, to be changed from there.
//!
//! What becomes a member of a list is appended to its file by text (`append`), so comments stay. Where that
//! cannot be done safely, or would bring an error into the programme, what to paste is printed instead.

mod append;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use engine::{
    calendar,
    definition::{Compiled, File, compile, shipped_workflow, yaml},
    roadmap::Programme,
};

use super::{
    Common, Exit, folder,
    init::{check_languages, create, in_shell},
    print,
    starters::{self, Starter, editor_lines},
};
use append::append;

/// Add one thing to a programme: valid as it stands, with the lines to change marked.
///
/// Examples:
///   waymark new activity A03
///   waymark new entity women-network --dir my-programme
///   waymark new workflow circulation
///   waymark new calendar VN
///
/// Existing files keep their text and comments; what cannot be added safely is printed, to be pasted.
/// Exit codes: 0 added, 3 printed to be pasted, 64 wrong usage, such as an id that is taken.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    #[arg(value_enum)]
    kind: Kind,
    /// Its id; of a calendar its country or name, of messages their language.
    id: String,
    /// The programme's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Activity,
    Entity,
    Commitment,
    Consultation,
    /// A workflow of your own, with its scenarios; or the shipped one of this name, to be changed.
    Workflow,
    /// The shipped calendar of this id, to be changed; or an empty one.
    Calendar,
    /// Texts in one more language.
    Messages,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let files = match folder::read(&args.dir) {
        Ok(files) if files.iter().any(|file| file.path == "waymark.yaml") => files,
        Ok(_) => {
            eprintln!("error: `{0}` is no programme's folder; begin one with `waymark init {0}`", args.dir.display());
            return Ok(Exit::Usage);
        }
        Err(error) => {
            eprintln!("error: the folder `{}` cannot be read: {error}", args.dir.display());
            return Ok(Exit::Usage);
        }
    };
    match plan(args.kind, &args.id, &files) {
        Err(why) => {
            eprintln!("error: {why}");
            Ok(Exit::Usage)
        }
        Ok(Plan::Paste { path, text, mistakes }) => {
            eprintln!("{}", why_paste(&args.dir, &path, mistakes));
            print(&text)?;
            Ok(Exit::Refused)
        }
        Ok(Plan::Write { files, note }) => write(&args.dir, &files, note.as_deref()),
    }
}

fn why_paste(dir: &Path, path: &str, mistakes: bool) -> String {
    let (place, dir) = (dir.join(path), in_shell(&dir.display().to_string()));
    let place = place.display();
    if mistakes {
        return format!(
            "`{place}` is left to you, because the programme has mistakes: `waymark validate {dir}` shows them. \
             Correct them and run this again, or paste this into `{place}`"
        );
    }
    format!("`{place}` is written in a way that is left to you: paste this into it")
}

fn write(dir: &Path, files: &[(String, Option<String>, String)], note: Option<&str>) -> anyhow::Result<Exit> {
    let mut told = String::new();
    for (path, before, after) in files {
        let place = dir.join(path);
        let done = match before {
            None => create(&place, after),
            Some(before) => super::replace(&place, before, after).map(|()| true),
        };
        match done {
            Ok(true) => told += &format!("wrote  {}\n", place.display()),
            Ok(false) => {
                eprintln!("error: `{}` is there already", place.display());
                return Ok(Exit::Refused);
            }
            Err(error) => {
                eprintln!("error: `{}` is not written: {error}", place.display());
                return Ok(Exit::Refused);
            }
        }
    }
    told += &note.map_or(String::new(), |note| format!("\n{note}\n"));
    print(&format!("{told}\nNext: change what is marked, then waymark validate {}\n", dir.display()))?;
    Ok(Exit::Done)
}

#[derive(Debug, PartialEq, Eq)]
enum Plan {
    /// Path, the text that is there, the text to be.
    Write { files: Vec<(String, Option<String>, String)>, note: Option<String> },
    Paste {
        path: String,
        text: String,
        /// It is the rest of the programme that is not in order.
        mistakes: bool,
    },
}

fn plan(kind: Kind, id: &str, files: &[File]) -> Result<Plan, String> {
    match kind {
        Kind::Activity => item(starters::ACTIVITY, "activities", id, files),
        Kind::Entity => item(starters::ENTITY, "entities", id, files),
        Kind::Commitment => item(starters::COMMITMENT, "commitments", id, files),
        Kind::Consultation => item(starters::CONSULTATION, "consultations", id, files),
        Kind::Workflow => workflow(id, files),
        Kind::Calendar => calendar(id, files),
        Kind::Messages => messages(id, files),
    }
}

/// Letters, digits, `.`, `-`, `_`: also safe as the name of a file.
fn check_id(id: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if id.is_empty() || id.len() > 64 || !id.chars().all(fits) || id.starts_with('.') {
        return Err(format!(
            "`{id}` cannot be an id; write letters a to z, digits, `.`, `-` and `_`, at most 64 of them"
        ));
    }
    Ok(())
}

fn item((path, starter): Starter, list: &str, id: &str, files: &[File]) -> Result<Plan, String> {
    check_id(id)?;
    let compiled = compile(files);
    let programme = compiled.programme.as_ref();
    if programme.is_some_and(|p| p.items.keys().any(|item| item.as_str() == id)) {
        return Err(format!("the id `{id}` is taken; ids are unique in the programme"));
    }
    let text = made_own(starter, id, programme);
    let (_, member) = text.split_once(&format!("\n{list}:\n")).ok_or("a starter of ours has no list")?;
    let member: String = member.lines().map(|line| line.strip_prefix("  ").unwrap_or(line).to_owned() + "\n").collect();
    let paste = |mistakes| Plan::Paste { path: path.to_owned(), text: member.clone(), mistakes };
    let Some((before, after)) = with_member(files, path, list, (&text, &member)) else { return Ok(paste(false)) };
    let whole = vec![(path.to_owned(), before, after)];
    let fits = fits(files, &whole, &compiled);
    Ok(if fits { Plan::Write { files: whole, note: None } } else { paste(compiled.errors() > 0) })
}

/// The text that is there, and with the member; the whole starter where there is none yet.
fn with_member(
    files: &[File],
    path: &str,
    list: &str,
    (whole, member): (&str, &str),
) -> Option<(Option<String>, String)> {
    let Some(file) = files.iter().find(|file| file.path == path) else { return Some((None, whole.to_owned())) };
    let before = file.text.as_ref().ok()?;
    Some((Some(before.clone()), append(before, list, member)?))
}

/// Whether the programme has no more problems with these texts than without.
fn fits(files: &[File], texts: &[(String, Option<String>, String)], before: &Compiled) -> bool {
    let others = files.iter().filter(|file| !texts.iter().any(|(path, ..)| file.path == *path)).cloned();
    let all: Vec<File> =
        others.chain(texts.iter().map(|(path, _, text)| File::new(path.clone(), text.clone()))).collect();
    compile(&all).errors() <= before.errors()
}

/// A starter with this id, an entity and the days of this programme.
fn made_own(starter: &str, id: &str, programme: Option<&Programme>) -> String {
    let mut text = starter.replace("NEW-ID", id);
    let Some(programme) = programme else { return text };
    let own = programme.coordinators.first().or_else(|| programme.entities.keys().next());
    if let Some(entity) = own {
        text = text.replace("SOME-ENTITY", entity.as_str());
    }
    if let Some(period) = &programme.period {
        text = text.replace("2027-01-04", &period.from.to_string()).replace("2027-12-31", &period.to.to_string());
    }
    let languages: Vec<&str> = programme.languages.iter().map(|language| language.as_str()).collect();
    text.replace("languages: [en]", &format!("languages: [{}]", languages.join(", ")))
}

fn workflow(id: &str, files: &[File]) -> Result<Plan, String> {
    let name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    check_id(id)?;
    if !id.chars().all(name) {
        return Err(format!("`{id}` cannot be a workflow's name; write letters a to z, digits, `-` and `_`"));
    }
    if let Some(shipped) = shipped_workflow(id) {
        return stand_in(id, shipped, files);
    }
    let own =
        starters::WORKFLOW.iter().map(|(path, text)| (path.replace("new-id", id), None, text.replace("new-id", id)));
    let own: Vec<_> = own.collect();
    not_there(&own, files)?;
    Ok(Plan::Write { files: own, note: Some(format!("An item follows it that says `workflow: {id}`.")) })
}

/// The shipped workflow itself: an empty one of its name would silently replace it for every item.
fn stand_in(id: &str, shipped: &str, files: &[File]) -> Result<Plan, String> {
    let own = vec![(format!("workflows/{id}.yaml"), None, shipped.to_owned())];
    not_there(&own, files)?;
    let note = format!(
        "It is a copy of the shipped workflow `{id}` and now stands in for it: what you change in it holds for every \
         item that follows `{id}`. For a workflow beside it, take another name."
    );
    Ok(Plan::Write { files: own, note: Some(note) })
}

fn calendar(id: &str, files: &[File]) -> Result<Plan, String> {
    check_id(id)?;
    // those of countries are upper case; others are called as their authors like
    let upper = id.to_ascii_uppercase();
    let id = if id.len() == 2 || calendar::shipped(&upper).is_some() { &upper } else { id };
    let (path, starter) = starters::CALENDAR;
    let text = match calendar::shipped(id) {
        Some(shipped) if shipped.starts_with("# yaml-language-server:") => shipped.to_owned(),
        Some(shipped) => editor_lines("../", "calendar") + shipped,
        None => starter.replace("NEW-ID", id),
    };
    let own = vec![(path.replace("NEW-ID", id), None, text)];
    not_there(&own, files)?;
    Ok(Plan::Write { files: own, note: Some(format!("An entity lives by it that says `calendar: {id}`.")) })
}

fn messages(lang: &str, files: &[File]) -> Result<Plan, String> {
    check_id(lang)?;
    check_languages(&[lang.to_owned()])?;
    let own = vec![(format!("messages/{lang}.ftl"), None, starters::MESSAGES.to_owned())];
    not_there(&own, files)?;
    let known = has_language(files, lang);
    let note =
        (!known).then(|| format!("Add `{lang}` to `languages:` in waymark.yaml; until then nobody reads these."));
    Ok(Plan::Write { files: own, note })
}

/// Whether waymark.yaml names it, whatever mistakes the programme has.
fn has_language(files: &[File], lang: &str) -> bool {
    let Some(Ok(text)) = files.iter().find(|file| file.path == "waymark.yaml").map(|file| &file.text) else {
        return false;
    };
    let root = yaml::parse(&append::source(text)).0;
    let Some(languages) = root.as_ref().and_then(|root| root.get("languages")) else { return false };
    let is_it = |node: &yaml::Node| matches!(&node.value, yaml::Value::Text(code) if code == lang);
    matches!(&languages.value, yaml::Value::List(items) if items.iter().any(is_it))
}

fn not_there(own: &[(String, Option<String>, String)], files: &[File]) -> Result<(), String> {
    match own.iter().find(|(path, ..)| files.iter().any(|file| file.path == *path)) {
        Some((path, ..)) => Err(format!("`{path}` is there already")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;
    use crate::command::starters::Template;

    fn programme(template: Template) -> Vec<File> {
        template.files().iter().map(|(path, text)| File::new(*path, *text)).collect()
    }

    fn said(files: &[File]) -> String {
        let mut compiled = compile(files);
        let told = engine::scenario::run(files, &compiled);
        compiled.diagnostics.extend(told);
        compiled.render(false)
    }

    fn with(files: &[File], plan: Plan) -> Vec<File> {
        let Plan::Write { files: texts, .. } = plan else { panic!("{plan:?}") };
        let others = files.iter().filter(|file| !texts.iter().any(|(path, ..)| file.path == *path)).cloned();
        others.chain(texts.iter().map(|(path, _, text)| File::new(path.clone(), text.clone()))).collect()
    }

    #[test]
    fn everything_new_is_in_order_in_every_template() {
        for template in Template::value_variants() {
            let mut files = programme(*template);
            for (kind, id) in [
                (Kind::Entity, "E9"),
                (Kind::Activity, "A9"),
                (Kind::Consultation, "meeting"),
                (Kind::Commitment, "C9"),
                (Kind::Workflow, "own-way"),
                (Kind::Workflow, "activity"),
                (Kind::Calendar, "VN"),
                (Kind::Calendar, "DE"),
                (Kind::Messages, "en"),
            ] {
                files = with(&files, plan(kind, id, &files).unwrap());
                assert_eq!(said(&files), "", "{template:?}: {kind:?} {id}");
            }
            let programme = compile(&files).programme.unwrap();
            let kept = template.files().iter().flat_map(|(_, text)| text.lines()).filter(|l| l.trim().starts_with('#'));
            let now: String = files.iter().filter_map(|file| file.text.as_deref().ok()).collect();
            assert!(kept.clone().count() > 5 && kept.clone().all(|line| now.contains(line)), "comments stay");
            for id in ["E9", "A9", "A9.T1", "meeting", "C9"] {
                assert!(programme.items.keys().any(|item| item.as_str() == id), "{template:?}: {id}");
            }
        }
    }

    #[test]
    fn a_shipped_workflow_is_copied_as_it_is() {
        let files = programme(Template::Cop);
        let Plan::Write { files: own, note } = plan(Kind::Workflow, "activity", &files).unwrap() else {
            panic!("paste")
        };
        let shipped = shipped_workflow("activity").unwrap().to_owned();
        assert_eq!(own, [("workflows/activity.yaml".to_owned(), None, shipped)]);
        assert!(note.unwrap().contains("now stands in for it"));
    }

    #[test]
    fn what_is_taken_or_no_name_is_refused() {
        let files = programme(Template::Cop);
        let check =
            |kind, id: &str, expect: &str| assert!(plan(kind, id, &files).unwrap_err().contains(expect), "{id}");
        check(Kind::Activity, "A01", "is taken");
        check(Kind::Activity, "a b", "cannot be an id");
        check(Kind::Workflow, "../x", "cannot be an id");
        check(Kind::Workflow, "Own", "cannot be a workflow's name");
        check(Kind::Calendar, "", "cannot be an id");
        check(Kind::Messages, "zz", "`zz` is not a language code");
        check(Kind::Messages, "vn", "`vn` is not a language code; use `vi`");
        let files = with(&files, plan(Kind::Workflow, "own", &files).unwrap());
        assert!(plan(Kind::Workflow, "own", &files).unwrap_err().contains("is there already"));
    }

    #[test]
    fn what_cannot_be_added_safely_is_for_pasting() {
        let mut files = programme(Template::Blank);
        files.retain(|file| file.path != "roadmap.yaml");
        files.push(File::new("roadmap.yaml", "{activities: []}\n"));
        let Plan::Paste { path, text, .. } = plan(Kind::Activity, "A01", &files).unwrap() else {
            panic!("it was written")
        };
        assert_eq!(path, "roadmap.yaml");
        assert!(text.starts_with("- id: A01\n") && text.contains("responsible: coordination"), "{text}");
    }

    #[test]
    fn a_language_that_the_programme_lacks_is_to_be_added() {
        let mut files = programme(Template::Cop);
        files.push(File::new("commitments.yaml", "commitments: 7\n"));
        let note = |lang| match plan(Kind::Messages, lang, &files).unwrap() {
            Plan::Write { note, .. } => note,
            Plan::Paste { .. } => panic!("it is for pasting"),
        };
        assert_eq!(note("en"), None);
        assert!(note("th").unwrap().contains("Add `th` to `languages:` in waymark.yaml"));
    }

    #[test]
    fn the_calendar_of_a_country_is_in_upper_case() {
        for (id, path) in [("vn", "VN"), ("my-kdh", "MY-KDH"), ("de", "DE"), ("office", "office")] {
            let Plan::Write { files, .. } = plan(Kind::Calendar, id, &[]).unwrap() else { panic!("{id}") };
            assert_eq!(files[0].0, format!("calendars/{path}.yaml"));
            assert!(files[0].2.contains(path), "{id}");
        }
    }

    #[test]
    fn mistakes_elsewhere_are_said_to_be_the_reason() {
        let mut files = programme(Template::Cop);
        files.retain(|file| !matches!(file.path.as_str(), "commitments.yaml" | "roadmap.yaml"));
        files.push(File::new("roadmap.yaml", "activities: 7\n"));
        let Plan::Paste { path, text, mistakes } = plan(Kind::Commitment, "C1", &files).unwrap() else {
            panic!("it was written")
        };
        assert!(mistakes && text.starts_with("- id: C1\n"), "{text}");
        let why = why_paste(Path::new("my plan"), &path, mistakes);
        assert!(why.contains("has mistakes: `waymark validate 'my plan'` shows them"), "{why}");
        assert!(why_paste(Path::new("p"), &path, false).contains("is written in a way that is left to you"));
    }
}
