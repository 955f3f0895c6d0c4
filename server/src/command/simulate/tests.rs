//! From the files of a small programme to what is printed, in each format.

use clap::Parser;
use engine::definition::File;
use unicode_width::UnicodeWidthStr;

use super::{Args, Exit, csv, played, table};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

const ENTITIES: &str = "entities:
  - {id: board, name: 'The <board>', kind: government, country: TH, zone: Asia/Bangkok, languages: [th],
     members: [{id: focal-point, office: focal_point}, {id: deputy, office: deputy}]}
  - {id: desk, name: The desk, kind: secretariat, country: ID, zone: Asia/Jakarta, languages: [en],
     members: [{id: focal-point, office: focal_point}]}
";
const ROADMAP: &str = "activities:
  - {id: A01, title: '=Write the report', responsible: board, verifier: desk, evidence: link, start: 2025-01-20, due: 2025-04-30}
  - {id: A02, title: Send it, responsible: board, verifier: desk, evidence: link, start: 2025-01-20, due: 2025-04-30}
";
const STORY: &str = "scenarios:
  - name: it is ready
    item: A01
    start: 2025-01-01
    steps:
      - advance: to next message
      - write: {person: board/focal-point, text: A01}
      - press: {person: board/focal-point, choice: ready}
      - expect: {state: on_track}
  - name: it is never ready
    item: A01
    start: 2025-01-01
    steps:
      - expect: {state: on_track}
";

fn files() -> Vec<File> {
    let head = "{programme: plan, title: A plan, zone: Asia/Jakarta, languages: [en, th], coordinators: [desk], \
                period: {from: 2025-01-01, to: 2025-12-31}}";
    vec![
        File::new("waymark.yaml", head),
        File::new("entities.yaml", ENTITIES),
        File::new("roadmap.yaml", ROADMAP),
        File::new("plan.scenarios.yaml", STORY),
    ]
}

fn shown(line: &str) -> Result<(String, Exit), (String, Exit)> {
    let words = std::iter::once("simulate").chain(line.split_whitespace());
    let line = Line::try_parse_from(words).unwrap_or_else(|error| panic!("{error}"));
    played(&files(), &line.args).map_err(|stop| (stop.why, stop.exit))
}

fn done(line: &str) -> String {
    match shown(line) {
        Ok((text, Exit::Done)) => text,
        Ok((text, exit)) => panic!("{exit:?}: {text}"),
        Err((why, exit)) => panic!("{exit:?}: {why}"),
    }
}

#[test]
fn the_table_says_it_in_short_and_day_by_day() {
    let table = done("");
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("A plan"));
    assert_eq!(lines.next(), Some("From Wed 1 Jan 2025 to Wed 31 Dec 2025 (Asia/Jakarta). Nobody answers."));
    for expected in [
        "messages to 3 people;",
        "The fullest week begins on ",
        "later than planned: ",
        "At the end, of 2 items: 2 overdue.",
        "\nMon 6 Jan 2025\n  09:00  board/focal-point (th)  digest of A01, A02\n",
        "moved by a holiday",
        "\nLoad for each person\n",
        "A01 goes from planned to under_way.on_track",
    ] {
        assert!(table.contains(expected), "`{expected}` is missing in\n{table}");
    }
    let widest = table.lines().max_by_key(|line| line.width()).unwrap();
    assert!(widest.width() <= 100, "{} columns: {widest}", widest.width());
}

#[test]
fn the_ending_of_a_file_says_its_format() {
    let check = |line: &str, expect: &str| assert_eq!(done(line), done(expect), "{line}");
    for format in ["html", "csv", "json", "ics"] {
        check(&format!("--out plan.{format}"), &format!("-o {format}"));
    }
    check("--out plan.txt", "-o table");
    check("--out plan.html -o csv", "-o csv");
    let why = crate::command::hand_out("text", Some(std::path::Path::new("/nosuch/x.html"))).unwrap_err();
    assert!(why.starts_with("`/nosuch/x.html` cannot be written: "), "{why}");
}

#[test]
fn the_same_line_gives_the_same_output_in_every_format() {
    for format in ["table", "json", "csv", "ics", "html"] {
        let line = format!("--answers random --seed 5 -o {format}");
        assert_eq!(done(&line), done(&line), "{format}");
    }
    assert_ne!(done("--answers random --seed 5"), done("--answers random --seed 6"));
}

#[test]
fn what_is_asked_for_is_what_is_shown() {
    let check = |line: &str, there: &str, missing: &str| {
        let csv = done(&format!("{line} -o csv"));
        assert!(csv.contains(there), "`{there}` is missing with `{line}`");
        assert!(!csv.contains(missing), "`{missing}` stands there with `{line}`");
    };
    check("--person board/deputy", "board/deputy", "board/focal-point");
    check("--person desk", "desk/focal-point", "board/focal-point");
    check("--item A02 --answers on-time", "confirm", ",A01,");
    check("", ",th,", "pressed");
    check("--lang en", ",en,", ",th,");
    check("--days 30", "2025-01-06", "2025-02");
    check("--from 2025-02-01 --to 2025-02-28", "2025-02-03", "2025-03");
}

#[test]
fn a_spreadsheet_gets_one_flat_table_and_no_formula() {
    let text = done("--answers on-time -o csv");
    assert!(text.starts_with("story,row,date,time,") && text.ends_with("\r\n"));
    let mut lines = ::csv::Reader::from_reader(text.as_bytes());
    let mut kinds = std::collections::BTreeSet::new();
    for line in lines.records() {
        let line = line.unwrap();
        assert_eq!(line.len(), 18);
        kinds.insert(line[1].to_owned());
        assert!(line.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{line:?}");
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["answer", "message", "move"]);
    let check = |cell: &str, expect: &str| assert_eq!(csv::harmless(cell), expect);
    check("=1+1", "'=1+1");
    check("+855", "'+855");
    check("-3", "'-3");
    check("@sum", "'@sum");
    check("\t=1", "'\t=1");
    check("3/10", "3/10");
    check("", "");
}

#[test]
fn programs_get_flat_rows() {
    let json: serde_json::Value = serde_json::from_str(&done("--answers on-time -o json")).unwrap();
    assert_eq!(json["programme"], "plan");
    assert_eq!(json["courses"][0]["from"], "2025-01-01T02:00:00Z");
    assert_eq!(json["courses"][0]["stopped"], "");
    for list in ["calendar", "load", "items"] {
        for row in json[list].as_array().unwrap() {
            let flat = row.as_object().unwrap().values().all(|cell| !cell.is_array() && !cell.is_object());
            assert!(flat, "{row}");
        }
    }
    let first = &json["calendar"].as_array().unwrap().iter().find(|row| row["row"] == "message").unwrap();
    assert_eq!(first["utc"], "2025-01-06T02:00:00Z");
    assert_eq!((&first["zone"], &first["items"]), (&"Asia/Bangkok".into(), &"A01 A02".into()));
    assert!(json["items"].as_array().unwrap().iter().any(|i| i["item"] == "A01" && i["signal"] == "done"));
}

#[test]
fn calendars_get_an_event_for_each_message_without_its_words() {
    let text = done("-o ics");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Waymark"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.lines().all(|line| line.len() <= 75), "a line is longer than 75 octets");
    let unfolded = text.replace("\r\n ", "");
    let of = |key: &str| unfolded.lines().filter(|line| line.starts_with(key)).collect::<Vec<_>>();
    let events = of("BEGIN:VEVENT").len();
    let uids: std::collections::BTreeSet<_> = of("UID:").into_iter().collect();
    assert_eq!((uids.len(), of("DTSTART:").len(), of("DTSTAMP:").len()), (events, events, events));
    assert!(of("DTSTART:").iter().all(|line| line.ends_with('Z')), "not in UTC");
    assert!(unfolded.contains("DTSTART:20250106T020000Z"));
    assert!(unfolded.contains("SUMMARY:digest of A01\\, A02\\, board/focal-point"));
    assert!(!unfolded.contains("Write the report"), "the words of a message stand in the calendar");
}

#[test]
fn the_page_needs_nothing_else_and_says_what_is_written_as_text() {
    let page = done("-o html");
    assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
    for foreign in ["<script", "src=", "<link", "@import", "url("] {
        assert!(!page.contains(foreign), "`{foreign}` stands in the page");
    }
    assert!(page.contains("The &#60;board&#62;"), "a name is not written as text");
    assert!(
        page.contains("lang=\"th\"") && page.contains("prefers-color-scheme: dark") && page.contains("@media print")
    );
}

#[test]
fn scenarios_are_shown_whole_and_one_that_fails_is_a_finding() {
    let (text, exit) = shown("--scenario plan.scenarios.yaml").unwrap_or_else(|(why, _)| panic!("{why}"));
    assert_eq!(exit, Exit::Findings);
    for expected in ["“it is ready”", "board/focal-point: pressed ready about A01", "“it is never ready”"] {
        assert!(text.contains(expected), "`{expected}` is missing in\n{text}");
    }
}

#[test]
fn what_cannot_be_done_is_said() {
    let check = |line: &str, exit: Exit, expect: &str| match shown(line) {
        Ok(_) => panic!("`{line}` is done"),
        Err((why, is)) => assert_eq!((why.lines().last().unwrap(), is), (expect, exit), "`{line}`"),
    };
    check("--item A09", Exit::Usage, "error: --item `A09` is not an item of this programme");
    check(
        "--person nobody",
        Exit::Usage,
        "error: --person `nobody` is nobody of this programme; write an entity and a member, such as `board/focal-point`",
    );
    check(
        "--out plan.pdf",
        Exit::Usage,
        "error: nothing is known of the ending of `plan.pdf`; say `-o table`, `-o json`, `-o csv`, `-o ics` or `-o html`",
    );
    check("--lang fr", Exit::Usage, "error: --lang `fr` is not a language of this programme; it has en, th");
    check("--to 2024-01-01", Exit::Usage, "error: the period ends on 2024-01-01, before it begins on 2025-01-01");
    check(
        "--scenario other.yaml",
        Exit::Usage,
        "error: --scenario `other.yaml` is not a file of scenarios of this programme; it has plan.scenarios.yaml",
    );
    let line = Line::try_parse_from(["simulate"]).unwrap_or_else(|error| panic!("{error}"));
    let broken = [File::new("waymark.yaml", "programme: x")];
    let stop = played(&broken, &line.args).map(|_| ()).map_err(|stop| (stop.exit, stop.why)).unwrap_err();
    assert_eq!(stop.0, Exit::Findings);
    assert!(stop.1.contains("nothing was simulated: "), "{}", stop.1);
}

#[test]
fn columns_are_counted_as_they_are_seen() {
    let check = |text: &str, columns, expect: &str| {
        let fitted = table::fit(text, columns);
        assert_eq!(fitted, expect);
        assert!(fitted.width() <= columns);
    };
    check("short", 10, "short");
    check("a longer text", 8, "a longe…");
    // the vowels and tones of Thai stand on their consonants
    check("ที่นี่", 3, "ที่นี่");
    check("日本語", 5, "日本…");
    check("two\u{7}\nlines", 20, "twolines");
}
