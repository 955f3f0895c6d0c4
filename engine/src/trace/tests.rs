//! Facts of W3C's tests for SCXML 1.0, each a small workflow whose head says what comes of which line, derived from
//! the section that it names; then the form of the lines themselves.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value as Json;

use super::Player;
use crate::definition::{File, one_workflow};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/trace/fixtures")
}

fn begin(path: &Path) -> (Player, Json) {
    let text = fs::read_to_string(path).unwrap();
    let workflow = one_workflow(&File::new(path.file_name().unwrap().to_str().unwrap(), text), &[]);
    let workflow = workflow.unwrap_or_else(|found| panic!("{}", found.render(false)));
    let day = |text: &str| text.parse().unwrap();
    let (player, first) = Player::begin(workflow, day("2024-01-01"), day("2025-01-01")).unwrap();
    (player, serde_json::from_str(&first.to_json()).unwrap())
}

/// `pass | in_s in_a incident:guard | n=3`: where it is, what was said and went wrong, what it knows.
fn told(record: &Json) -> String {
    let words =
        |list: &Json| list.as_array().unwrap().iter().map(|s| s.as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let said =
        record["effects"].as_array().unwrap().iter().filter_map(|effect| match effect["kind"].as_str().unwrap() {
            "notice" => effect["name"].as_str().unwrap().strip_prefix("test.").map(str::to_owned),
            "incident" => Some(format!("incident:{}", effect["code"].as_str().unwrap())),
            _ => None,
        });
    let said: Vec<String> = said.collect();
    let facts = record["facts"].as_object().unwrap().iter();
    let facts: Vec<String> = facts.map(|(k, v)| format!("{k}={}", v.to_string().trim_matches('"'))).collect();
    let told = format!("{} | {} | {}", words(&record["states"]).join(" "), said.join(" "), facts.join(" "));
    told.trim_end_matches([' ', '|']).to_owned()
}

#[test]
fn charts_do_what_the_specification_says() {
    let mut problems = Vec::new();
    let all: BTreeSet<PathBuf> = fs::read_dir(fixtures()).unwrap().map(|e| e.unwrap().path()).collect();
    let files: Vec<PathBuf> = all.into_iter().filter(|p| p.extension().is_some_and(|e| e == "yaml")).collect();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let steps = text.lines().filter_map(|line| line.strip_prefix("#> ")?.split_once(" =>"));
        let (mut player, mut record) = begin(file);
        for (n, (line, expect)) in steps.enumerate() {
            assert_eq!(n == 0, line == "start", "{}", file.display());
            if n > 0 {
                let next = player.line(line).unwrap_or_else(|slip| panic!("{}: {line}: {slip}", file.display()));
                record = serde_json::from_str(&next.to_json()).unwrap();
            }
            let parts = expect.split('|').map(str::trim).chain(["", ""]).take(3).collect::<Vec<_>>().join(" | ");
            let expect = parts.trim_end_matches([' ', '|']);
            let told = told(&record);
            if told.trim() != expect.trim() {
                problems.push(format!("{}: after {line}\n  expected {expect}\n  but      {told}", file.display()));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(files.len() >= 80, "{}", files.len());
}

/// The whole lines, letter by letter; written anew with `UPDATE_FIXTURES=1`.
#[test]
fn lines_have_their_form() {
    let folder = fixtures().join("format");
    let workflow = one_workflow(&File::new("chart.yaml", fs::read_to_string(folder.join("chart.yaml")).unwrap()), &[]);
    let day = |text: &str| text.parse().unwrap();
    let (mut player, first) = Player::begin(workflow.unwrap(), day("2024-05-06"), day("2024-06-28")).unwrap();
    let events = fs::read_to_string(folder.join("events.jsonl")).unwrap();
    let lines =
        events.lines().map(|line| player.line(line).unwrap_or_else(|slip| panic!("{line}: {slip}")).to_json() + "\n");
    let lines: String = std::iter::once(first.to_json() + "\n").chain(lines).collect();
    let expected = folder.join("trace.jsonl");
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(&expected, &lines).unwrap();
    }
    assert_eq!(lines, fs::read_to_string(&expected).unwrap_or_default());
}

#[test]
fn the_example_of_the_language_page_prints_what_the_page_shows() {
    let page = include_str!("../../../workflows/LANGUAGE.md");
    let blocks: Vec<&str> = page.split("```").skip(1).step_by(2).filter_map(|b| Some(b.split_once('\n')?.1)).collect();
    let place = blocks.iter().position(|b| b.starts_with("# light.yaml")).unwrap();
    let workflow = one_workflow(&File::new("light.yaml", blocks[place]), &[]).unwrap();
    let day = |text: &str| text.parse().unwrap();
    let (mut player, first) = Player::begin(workflow, day("2024-01-01"), day("2025-01-01")).unwrap();
    let lines = blocks[place + 1].lines().map(|line| player.line(line).unwrap().to_json());
    let printed: Vec<String> = std::iter::once(first.to_json()).chain(lines).collect();
    assert_eq!(printed.join("\n"), blocks[place + 2].trim_end());
}

#[test]
fn slips_are_told() {
    let check = |line: &str, expect: &str| {
        let (mut player, _) = begin(&fixtures().join("format/chart.yaml"));
        assert_eq!(player.line(line).map(|r| r.to_json()), Err(expect.to_owned()), "{line}");
    };
    check("{", "the line ends in the middle (column 1)");
    check("\u{feff}{", "the line ends in the middle (column 1)");
    check("{\"event", "the line ends in the middle (column 7)");
    check("{} {}", "something stands after the object (column 4)");
    check(r#"[1, "go", null, null]"#, r#"a line is a JSON object, such as {"event": "go"}"#);
    check(r#"{"evnt": "x"}"#, "unknown field `evnt`, expected one of `after_ms`, `event`, `data`, `by` (column 7)");
    check(r#"{"event": "a", "event": "b"}"#, "duplicate field `event` (column 22)");
    check(r#"{"after_ms": -1}"#, "`after_ms` is a whole number of 0 or more, not -1");
    check(r#"{"after_ms": 0.5}"#, "`after_ms` is a whole number of 0 or more, not 0.5");
    check(r#"{"after_ms": "1"}"#, "`after_ms` is a whole number of 0 or more, not \"1\"");
    check(r#"{"after_ms": 9e14}"#, "the clock would stand more than a hundred years after the start");
    check(
        r#"{"event": "a b"}"#,
        "`a b` is no name of an event; write words of letters, digits, `-`, `_` and `:`, parted by dots",
    );
    check(r#"{"data": {}}"#, "`data` needs an `event` beside it");
    check(r#"{"by": "coordinator"}"#, "`by` needs an `event` beside it");
    check(r#"{"event": "e", "by": "boss"}"#, "`by` is a role such as \"coordinator\", or a list of roles (column 28)");
    let data = "data are numbers, texts, true, false or lists of texts";
    check(r#"{"event": "e", "data": {"x": {}}}"#, &format!("`x` cannot be a map; {data}"));
    check(r#"{"event": "e", "data": {"x": [1]}}"#, &format!("`x` cannot be a list of anything but texts; {data}"));
    check(r#"{"event": "answer.check.number"}"#, "an answer in words needs `data` with its `number`");
    check(
        r#"{"event": "answer.check.fine", "data": {"why": "x"}}"#,
        "an answer carries `number` (and `over`), `date`, `text` or `files`, not `why`",
    );
}

/// A press is a press: facts are set, follow-ups asked, questions closed, as in a chat.
#[test]
fn an_event_that_answers_an_open_question_is_a_press() {
    let (mut player, _) = begin(&fixtures().join("format/chart.yaml"));
    let mut after = |line: &str| -> Json { serde_json::from_str(&player.line(line).unwrap().to_json()).unwrap() };
    let kinds = |record: &Json| -> Vec<String> {
        record["effects"].as_array().unwrap().iter().map(|e| e["kind"].as_str().unwrap().to_owned()).collect()
    };
    let record = after(r#"{"event": "answer.check.nonsense"}"#);
    assert_eq!(record["effects"][0]["kind"], "refused");
    let record = after(r#"{"event": "answer.check.delayed", "data": {"date": "2024-05-15"}}"#);
    assert_eq!((&record["states"][0], &record["facts"]["expected"]), (&"late".into(), &"2024-05-15".into()));
    assert!(kinds(&record).contains(&"prompt".to_owned()), "{record}");
    let record = after(r#"{"event": "follow_up.reason", "data": {"value": "rain"}}"#);
    assert_eq!((&record["states"][0], &record["facts"]["reason"]), (&"work".into(), &"rain".into()));
    let record = after(r#"{"event": "answer.check.done"}"#);
    assert_eq!(record["states"][0], "end");
    let again = after(r#"{"event": "answer.check.done"}"#);
    assert_eq!((&again["states"], again["effects"].as_array().unwrap().len()), (&record["states"], 0));
}

#[test]
fn every_kind_of_item_can_be_played() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../workflows/library");
    for kind in ["activity", "target", "commitment", "consultation", "entity", "report_request"] {
        let (mut player, first) = begin(&library.join(format!("{kind}.yaml")));
        assert!(!first["states"].as_array().unwrap().is_empty(), "{kind}");
        let year = player.line(r#"{"after_ms": 31622400000}"#).unwrap();
        assert!(!year.to_json().contains("incident"), "{kind}: {}", year.to_json());
    }
}
