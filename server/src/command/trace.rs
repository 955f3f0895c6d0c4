//! `waymark trace WORKFLOW.yaml`: one workflow on a virtual clock, a line in, a line out.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
};

use anyhow::Context;
use chrono::{Months, NaiveDate};
use engine::{
    definition::{File, one_workflow},
    trace::{Player, Record},
};

use super::{Common, Exit, folder, validate};

/// A line that is longer is none of ours.
const MAX_LINE: u64 = 1024 * 1024;
const WITHOUT_START: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day of the calendar");

/// Play one workflow offline on a virtual clock: a JSON line for its start and for each line of events.
///
/// A line of events: {"after_ms": 1000, "event": "go", "data": {"x": 3}, "by": "coordinator"}
/// Every key may be absent. The clock advances first, and what falls due happens in order; then the
/// event comes. Printed are the active states, the facts, what was asked for since the line before,
/// and the clock. workflows/LANGUAGE.md has both formats; they stay as they are. A workflow
/// `for: test` needs no messages, and is not judged by where its ways lead.
///
/// Examples:
///   waymark trace workflows/library/activity.yaml
///   waymark trace chart.yaml --events events.jsonl
///   echo '{"event": "go"}' | waymark trace chart.yaml --events - --start 2024-05-06 --due 2024-06-28
///
/// Exit codes: 0 played, 1 the workflow is not in order, 64 a line of events or the command is wrong.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The workflow's file.
    workflow: PathBuf,
    /// What happens, a JSON object a line; `-` reads them from the standard input. Without it only the start is played.
    #[arg(long, value_name = "FILE")]
    events: Option<PathBuf>,
    /// The day on which the item starts, where the clock shows 0; in UTC.
    #[arg(long, value_name = "DATE", default_value_t = WITHOUT_START)]
    start: NaiveDate,
    /// The day on which it is due; without it, a year after its start.
    #[arg(long, value_name = "DATE")]
    due: Option<NaiveDate>,
}

pub fn run(common: &Common, args: &Args) -> anyhow::Result<Exit> {
    if let Err(error) = fs::metadata(&args.workflow) {
        eprintln!("error: the workflow `{}` cannot be read: {error}", args.workflow.display());
        return Ok(Exit::Usage);
    }
    let workflow = match one_workflow(&folder::one(&args.workflow), &messages_of(&args.workflow)) {
        Ok(workflow) => workflow,
        Err(found) => {
            super::print(&validate::for_people(&[*found], 1, common.coloured()))?;
            return Ok(Exit::Findings);
        }
    };
    let due = args.due.or_else(|| args.start.checked_add_months(Months::new(12)));
    let Some(due) = due.filter(|due| *due >= args.start) else {
        eprintln!("error: the item would be due before it starts on {}; give a later `--due`", args.start);
        return Ok(Exit::Usage);
    };
    let (player, first) = match Player::begin(workflow, args.start, due) {
        Ok(begun) => begun,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    let out = io::stdout().lock();
    let played = match args.events.as_deref() {
        None => play(player, &first, io::empty(), out),
        Some(path) if path == Path::new("-") => play(player, &first, io::stdin().lock(), out),
        Some(path) => match fs::File::open(path) {
            Ok(file) => play(player, &first, BufReader::new(file), out),
            Err(error) => {
                eprintln!("error: the events `{}` cannot be read: {error}", path.display());
                return Ok(Exit::Usage);
            }
        },
    };
    match played {
        Ok(Ok(())) => Ok(Exit::Done),
        Ok(Err(slip)) => {
            eprintln!("error: {slip}");
            Ok(Exit::Usage)
        }
        // who reads only the first lines has what she wanted
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::Done),
        Err(error) => Err(error).context("the events cannot be read, or their outcome not be written"),
    }
}

/// `messages/*.ftl` of the programme in whose `workflows` the file stands.
fn messages_of(workflow: &Path) -> Vec<File> {
    let folder = workflow.parent().filter(|folder| folder.file_name().is_some_and(|name| name == "workflows"));
    let files = folder.and_then(Path::parent).and_then(|programme| match programme.as_os_str().is_empty() {
        true => folder::read(Path::new(".")).ok(),
        false => folder::read(programme).ok(),
    });
    files.unwrap_or_default().into_iter().filter(|file| file.path.starts_with("messages/")).collect()
}

/// A line out for the start and for each line in. Inside, an `Err` is a bad line, with its number and what is wrong.
fn play(
    mut player: Player,
    first: &Record,
    mut events: impl BufRead,
    mut out: impl Write,
) -> io::Result<Result<(), String>> {
    write(&mut out, first)?;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if events.by_ref().take(MAX_LINE + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = match str::from_utf8(&line) {
            Ok(_) if line.len() as u64 > MAX_LINE => return Ok(Err(format!("line {number}: it is longer than 1 MiB"))),
            Ok(text) => text.trim(),
            Err(_) => return Ok(Err(format!("line {number}: it is not UTF-8 text"))),
        };
        if text.is_empty() {
            continue;
        }
        match player.line(text) {
            Ok(record) => write(&mut out, &record)?,
            Err(slip) => return Ok(Err(format!("line {number}: {slip}"))),
        }
    }
    Ok(Ok(()))
}

/// Whoever drives this waits for the line.
fn write(out: &mut impl Write, record: &Record) -> io::Result<()> {
    writeln!(out, "{}", record.to_json())?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHART: &str = "
workflow: t
for: test
facts: {n: {type: number}, word: {type: text}, day: {type: date}, yes: {type: yes_no}}
states:
  a: {transitions: [{event: go, to: b, set: {n: event.n, word: event.word, day: event.day, yes: event.yes}}]}
  b: {}
";

    fn played(events: &[u8]) -> (String, Result<(), String>) {
        let workflow = one_workflow(&File::new("t.yaml", CHART), &[]).unwrap();
        let due = WITHOUT_START.checked_add_months(Months::new(12)).unwrap();
        let (player, first) = Player::begin(workflow, WITHOUT_START, due).unwrap();
        let mut out = Vec::new();
        let slip = play(player, &first, events, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), slip)
    }

    #[test]
    fn a_line_for_the_start_and_one_for_each_line() {
        let events = b"{\"after_ms\": 1500}\n\n  {\"event\":\"go\",\"data\":{\"n\":3,\"word\":\"x\",\"day\":\"2024-05-01\",\"yes\":true}}\r\n{\"event\":\"go\"}";
        let (out, slip) = played(events);
        assert_eq!(slip, Ok(()));
        let at = |ms: u32, state: &str, facts: &str| {
            format!(
                r#"{{"states":["{state}"],"all_states":["{state}"],"facts":{{{facts}}},"effects":[],"at_ms":{ms}}}"#
            )
        };
        let facts = r#""day":"2024-05-01","n":3,"word":"x","yes":true"#;
        let expect = [at(0, "a", ""), at(1500, "a", ""), at(1500, "b", facts), at(1500, "b", facts)];
        assert_eq!(out.lines().collect::<Vec<_>>(), expect);
    }

    #[test]
    fn a_bad_line_ends_it_with_its_number() {
        let check = |events: &[u8], lines: usize, expect: &str| {
            let (out, slip) = played(events);
            assert_eq!((out.lines().count(), slip), (lines, Err(expect.to_owned())));
        };
        check(b"{}\n{\"event\": 3}\n{}", 2, "line 2: invalid type: integer `3`, expected a string (column 11)");
        check(b"\xff\n", 1, "line 1: it is not UTF-8 text");
        let long = vec![b'x'; MAX_LINE as usize + 5];
        check(&long, 1, "line 1: it is longer than 1 MiB");
    }
}
