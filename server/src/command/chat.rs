//! `waymark chat`: a programme, or one workflow, as a conversation in the terminal.
//!
//! The conversation itself is `engine::terminal`; here are the files that it begins from, and a loop that hands lines in and
//! out. Nothing is redrawn, so that it suits a screen reader, a pipe and a script alike.

use std::{
    fs,
    io::{self, BufRead, IsTerminal, Read, Write},
    path::{Path, PathBuf},
};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use engine::{
    Programme,
    definition::{Compiled, File, compile},
    ids::ItemId,
    terminal::{Beginning, Session, Stage, stage},
};

use super::{Common, Exit, folder};

/// Of one line, so many bytes are read; what is longer comes as several.
const MAX_LINE_BYTES: u64 = 16 * 1024;
/// A programme without a period begins so long before its first item does.
const BEFORE_THE_FIRST: chrono::Days = chrono::Days::new(28);
/// No story is played from a file that is named otherwise.
const ENDING: &str = ".scenarios.yaml";

/// Talk to a programme, or to one workflow, as its people do, on a clock that you move.
///
/// Type words to write, a number to press that button, /next for the next message, /help for
/// the rest. At the end what was done is printed as a scenario, which `validate` plays. Needs no
/// database and no network, and reads a script from a pipe as well.
///
/// Examples:
///   waymark chat workflows/asean-wps-cop
///   waymark chat . --as secretariat --item A01 --from 2024-06-03
///   waymark chat workflows/activity.yaml --lang th --save workflows/activity.scenarios.yaml
///
/// Exit codes: 0 done, 1 the files have problems, 3 the file to save to is there already,
/// 64 there is no such folder, workflow, person, item or language, or `--save` names no file of scenarios.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The folder with `waymark.yaml`, or the file of one workflow.
    #[arg(default_value = ".")]
    path: PathBuf,
    /// Whom to speak for, such as `asec/focal-point` or `asec`; without it, who is asked first.
    #[arg(long = "as", value_name = "PERSON")]
    person: Option<String>,
    /// The item to talk about; without it, the one that the first question is about.
    #[arg(long, value_name = "ID")]
    item: Option<String>,
    /// The day that the clock begins with; without it, the programme's first.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// The language that the person reads, if the programme has it.
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Write the story to this new file at the end; its name ends in `.scenarios.yaml`.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

pub fn run(common: &Common, args: &Args) -> anyhow::Result<Exit> {
    if let Some(why) = args.save.as_deref().and_then(|file| misnamed(&args.path, file)) {
        eprintln!("error: --save: {why}");
        return Ok(Exit::Usage);
    }
    let opened = match open(args) {
        Ok(opened) => opened,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    let Some(programme) = &opened.compiled.programme else {
        println!("{}", opened.compiled.render(common.coloured()));
        return Ok(Exit::Findings);
    };
    let beginning = match opened.beginning(programme, args) {
        Ok(beginning) => beginning,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    let mut session = match Session::begin(programme, beginning) {
        Ok(session) => session,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    let manner = if io::stdin().is_terminal() { Manner::Prompt } else { Manner::Echo };
    // in a cast the language is the cast's
    let language = args.lang.as_deref().filter(|_| opened.stage.is_none());
    let talked = talk(&mut session, &args.path, language, &mut io::stdin().lock(), &mut io::stdout().lock(), manner);
    match talked {
        // who reads only the first lines has what she wanted
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(Exit::Done),
        other => other?,
    }
    match &args.save {
        Some(file) => match save(&args.path, file, &session.story()) {
            Ok(()) => Ok(Exit::Done),
            Err(why) => {
                eprintln!("error: {why}");
                Ok(Exit::Refused)
            }
        },
        None => Ok(Exit::Done),
    }
}

/// What is talked to.
struct Opened {
    compiled: Compiled,
    /// Of one workflow alone.
    stage: Option<Stage>,
}

fn open(args: &Args) -> Result<Opened, String> {
    if args.path.is_dir() {
        let files = folder::read(&args.path);
        let files = files.map_err(|error| format!("the folder `{}` cannot be read: {error}", args.path.display()))?;
        return Ok(Opened { compiled: compile(&files), stage: None });
    }
    let (name, files) = workflow(&args.path)?;
    let part = args.person.as_deref().unwrap_or("responsible");
    let language = args.lang.as_deref().map(|lang| (part.split('/').next().unwrap_or(part), lang));
    let stage = stage(&files, &name, args.from, language);
    let stage =
        stage.ok_or_else(|| format!("`{}` is no workflow: it does not say `for:` what", args.path.display()))?;
    Ok(Opened { compiled: compile(&stage.files), stage: Some(stage) })
}

/// A workflow's name, and the files that stand beside it: those of the programme, where it stands in one.
fn workflow(path: &Path) -> Result<(String, Vec<File>), String> {
    let shown = path.display();
    if !path.is_file() {
        return Err(format!("there is no folder and no workflow `{shown}`"));
    }
    let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".yaml"));
    let name = name.filter(|name| !name.ends_with(".scenarios"));
    let name = name
        .ok_or_else(|| format!("`{shown}` is no workflow; name a folder, or a file like `workflows/activity.yaml`"))?;
    let inside = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let around = inside.join("..");
    if inside.file_name().is_some_and(|n| n == "workflows") && around.join("waymark.yaml").is_file() {
        let files =
            folder::read(&around).map_err(|error| format!("the folder around `{shown}` cannot be read: {error}"))?;
        return Ok((name.to_owned(), files));
    }
    let mut files = Vec::new();
    for ending in ["yaml", "scenarios.yaml"] {
        let file = inside.join(format!("{name}.{ending}"));
        if file.is_file() {
            let bytes = fs::read(&file).map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
            files.push(File::from_bytes(format!("workflows/{name}.{ending}"), bytes));
        }
    }
    Ok((name.to_owned(), files))
}

impl Opened {
    fn beginning(&self, programme: &Programme, args: &Args) -> Result<Beginning, String> {
        let person = args.person.clone();
        if let Some(lang) = &args.lang
            && !programme.languages.iter().any(|l| l.as_str() == lang)
        {
            let all: Vec<&str> = programme.languages.iter().map(|l| l.as_str()).collect();
            return Err(format!("`{lang}` is not a language of this programme; it has {}", all.join(", ")));
        }
        Ok(match &self.stage {
            Some(stage) => {
                Beginning { item: Some(stage.item.clone()), person, start: stage.start, cast: Some(stage.cast.clone()) }
            }
            None => {
                let item = args.item.as_deref().map(ItemId::from);
                let start = args.from.map_or_else(|| beginning_of(programme), midnight);
                Beginning { item, person, start, cast: None }
            }
        })
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

/// The first day of the programme, or some time before the first item begins.
fn beginning_of(programme: &Programme) -> NaiveDateTime {
    let first = programme.items.values().filter_map(|item| item.start.or(item.due)).min();
    let before = first.map(|date| date.checked_sub_days(BEFORE_THE_FIRST).unwrap_or(date));
    midnight(programme.period.map(|p| p.from).or(before).unwrap_or_default())
}

/// How it is shown what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// A terminal shows it itself, after a prompt that names who speaks.
    Prompt,
    /// A pipe does not.
    Echo,
}

/// Lines in, lines out, until the end of either; at last the story.
fn talk(
    session: &mut Session<'_>,
    about: &Path,
    language: Option<&str>,
    input: &mut impl BufRead,
    out: &mut impl Write,
    manner: Manner,
) -> io::Result<()> {
    print(out, &session.greeting())?;
    if let Some(language) = language {
        print(out, &session.line(&format!("/say language {language}")).lines)?;
    }
    loop {
        if manner == Manner::Prompt {
            write!(out, "\n{}> ", session.person())?;
            out.flush()?;
        }
        let Some(line) = read_line(input)? else { break };
        if manner == Manner::Echo {
            writeln!(out, "\n{}> {line}", session.person())?;
        }
        let response = session.line(&line);
        print(out, &response.lines)?;
        if let Some(file) = response.save {
            let saved = save(about, Path::new(&file), &session.story());
            print(out, &[saved.map_or_else(|why| format!("Not saved: {why}."), |()| format!("Saved to {file}."))])?;
        }
        if response.end {
            break;
        }
    }
    writeln!(out, "\nWhat was done, as a scenario:\n\n{}", session.story().trim_end())
}

fn print(out: &mut impl Write, lines: &[String]) -> io::Result<()> {
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// None: the end.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.take(MAX_LINE_BYTES).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()))
}

/// Never over a file that is there, and never where it would not be played. `about`: the folder or workflow.
fn save(about: &Path, file: &Path, story: &str) -> Result<(), String> {
    if let Some(why) = misnamed(about, file) {
        return Err(why);
    }
    let made = fs::OpenOptions::new().write(true).create_new(true).open(file);
    let written = made.and_then(|mut file| file.write_all(story.as_bytes()));
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => format!("`{}` is there already; {}", file.display(), instead(about, file)),
        _ => format!("`{}` cannot be written: {error}", file.display()),
    })
}

/// Why a story in this file would not be played, and where it would be.
fn misnamed(about: &Path, file: &Path) -> Option<String> {
    let fits = file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(ENDING));
    let played = played(about, file);
    (!fits).then(|| {
        format!(
            "`{}` would not be played, as its name does not end in `{ENDING}`; save to `{}`",
            file.display(),
            played.display()
        )
    })
}

/// A workflow's scenarios have one name, beside it; a programme's stand anywhere in its folder.
fn played(about: &Path, file: &Path) -> PathBuf {
    if !about.is_dir() {
        return about.with_extension(&ENDING[1..]);
    }
    let stem = file.file_stem().map_or("story".into(), |stem| stem.to_string_lossy());
    about.join(format!("{stem}{ENDING}"))
}

/// What to do where the file is there already.
fn instead(about: &Path, file: &Path) -> &'static str {
    if !about.is_dir() && file.file_name() == played(about, file).file_name() {
        "paste the part of the story under `scenarios:` into it"
    } else {
        "choose another name"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str) -> Args {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../workflows/library").join(name);
        Args { path, person: None, item: None, from: None, lang: None, save: None }
    }

    fn said(args: &Args, input: &[u8], manner: Manner) -> String {
        let opened = open(args).unwrap();
        let programme = opened.compiled.programme.as_ref().unwrap();
        let mut session = Session::begin(programme, opened.beginning(programme, args).unwrap()).unwrap();
        let mut out = Vec::new();
        talk(&mut session, &args.path, None, &mut &*input, &mut out, manner).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_shipped_workflow_can_be_talked_to() {
        for name in ["activity", "target", "commitment", "consultation", "report_request", "entity"] {
            let text = said(&library(&format!("{name}.yaml")), b"/next\n\xff\n1\n/quit\n/next\n", Manner::Echo);
            assert!(text.contains("\nWhat was done, as a scenario:\n\ncast:\n"), "{text}");
            assert_eq!(text.matches("> /next").count(), 1, "nothing is heard after the end: {text}");
        }
    }

    #[test]
    fn a_terminal_is_prompted_and_a_pipe_echoed() {
        let check = |manner, expect: &str| {
            let text = said(&library("activity.yaml"), b"/who\n", manner);
            assert!(text.contains(expect), "{text}");
        };
        check(Manner::Prompt, "\nresponsible/focal-point> responsible/focal-point, focal point of responsible (you)");
        check(Manner::Echo, "\nresponsible/focal-point> /who\nresponsible/focal-point, focal point");
    }

    #[test]
    fn what_cannot_be_opened_is_said() {
        let check = |path: &str, expect: &str| {
            let why = open(&library(path)).err().unwrap_or_default();
            assert!(why.contains(expect), "{why}");
        };
        check("nothing.yaml", "there is no folder and no workflow");
        check("activity.scenarios.yaml", "name a folder, or a file like");
    }

    #[test]
    fn a_story_is_never_written_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("story.scenarios.yaml");
        assert_eq!(save(folder.path(), &file, "one"), Ok(()));
        let check = |about: &Path, expect: &str| {
            let why = save(about, &file, "two").unwrap_err();
            assert!(why.ends_with(expect), "{why}");
        };
        check(folder.path(), "is there already; choose another name");
        check(Path::new("story.yaml"), "is there already; paste the part of the story under `scenarios:` into it");
        check(Path::new("activity.yaml"), "is there already; choose another name");
        assert_eq!(fs::read_to_string(&file).unwrap(), "one");
    }

    #[test]
    fn a_story_is_only_saved_where_it_would_be_played() {
        let why = |about: &str, file: &str| misnamed(Path::new(about), Path::new(file)).unwrap_or_default();
        assert!(
            why("workflows/activity.yaml", "story.yaml").ends_with("; save to `workflows/activity.scenarios.yaml`")
        );
        assert!(why("..", "story.yaml").ends_with("; save to `../story.scenarios.yaml`"));
        assert_eq!(why("..", "my.scenarios.yaml"), "");
        let text = said(&library("activity.yaml"), b"/save story.yaml\n/quit\n", Manner::Echo);
        assert!(text.contains("Not saved: `story.yaml` would not be played, as its name"), "{text}");
    }
}
