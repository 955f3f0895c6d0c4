//! Sessions in a terminal: what is shown, how kindly slips are met, and that every story goes well when it is played.

use super::*;
use crate::{
    definition::{
        Compiled, File, compile,
        diagnostic::{Findings, Source},
    },
    ids::Lang,
    scenario::{item_meant, play, read, staged},
};

const ACTIVITY: &str = include_str!("../../../workflows/library/activity.yaml");

fn tried() -> (Compiled, Beginning) {
    let cast = serde_json::json!({
        "item": {"id": "X01", "title": "Train forty", "start": "2024-10-08", "due": "2024-11-20"},
        "responsible": {"zone": "Asia/Jakarta", "calendar": "ID", "language": "en"},
        "verifier": {"zone": "Asia/Manila", "calendar": "PH"},
    });
    let kind = crate::roadmap::ItemKind::Activity;
    let compiled = compile(&staged(&cast, "activity", kind, &[File::new("workflows/activity.yaml", ACTIVITY)]));
    assert!(compiled.programme.is_some(), "{}", compiled.render(false));
    let item = Some(item_meant(&ItemId::from("X01"), kind));
    let start = "2024-09-23T00:00:00".parse().unwrap();
    (compiled, Beginning { item, person: None, start, cast: Some(cast) })
}

/// All that a session shows for these lines.
fn shown(lines: &[&str]) -> String {
    let (compiled, beginning) = tried();
    let mut session = Session::begin(compiled.programme.as_ref().unwrap(), beginning).unwrap();
    let mut text = session.greeting();
    for line in lines {
        text.push(format!("> {line}"));
        text.extend(session.line(line).lines);
    }
    text.join("\n")
}

#[test]
fn a_conversation_reads_as_plain_lines() {
    insta::assert_snapshot!(shown(&[
        "/next",
        "1",
        "/wait 5 weeks",
        "3/10",
        "/undo",
        "/state",
        "done",
        "/as verifier",
        "/who"
    ]));
}

#[test]
fn slips_are_met_kindly_and_end_nothing() {
    insta::assert_snapshot!(shown(&[
        "/nxt",
        "/wait soon",
        "/to 2023-01-01",
        "/as nobody",
        "/as verifer",
        "/press Done",
        "7",
        "/command cancl",
        "/state X02",
        "\u{7}",
        "/stop"
    ]));
}

#[test]
fn a_number_after_a_message_to_somebody_else_is_not_sent() {
    let text = shown(&["/as verifier", "/next", "1", "/say 1"]);
    let expect = "There is no button 1 for verifier/focal-point. The latest message is for responsible/focal-point; \
                  /as responsible/focal-point speaks as that person, /say 1 writes the number.\n> /say 1\n";
    assert!(text.contains(expect), "{text}");
    assert_eq!(text.matches("A human has it: “1” of verifier/focal-point").count(), 1, "{text}");
}

#[test]
fn what_was_done_is_a_scenario() {
    insta::assert_snapshot!(shown(&[
        "/next",
        "ready",
        "/next",
        "2",
        "20 December 2024",
        "/command postponement.approved date=2024-12-20",
        "/story"
    ]));
}

#[test]
fn a_beginning_that_does_not_exist_is_told_with_what_is_near() {
    let (compiled, beginning) = tried();
    let programme = compiled.programme.as_ref().unwrap();
    let why = |beginning| Session::begin(programme, beginning).err().unwrap();
    let person = Beginning { person: Some("verifyer".into()), ..beginning.clone() };
    assert_eq!(why(person), "there is nobody called `verifyer` here; did you mean `verifier`?");
    let item = Beginning { item: Some(ItemId::from("X1")), ..beginning };
    assert_eq!(why(item), "there is no item `X1` here; did you mean `X01`?");
}

/// Draws from a fixed sequence.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

const LINES: [&str; 30] = [
    "/next",
    "/next",
    "/next",
    "/next",
    "1",
    "2",
    "3",
    "4",
    "5",
    "3/10",
    "80 %",
    "done",
    "delayed, 12 December 2024",
    "https://example.org/report",
    "We wait for \"the\" budget: {soon}, 5 %",
    "undo",
    "correct",
    "/wait 3 days",
    "/wait 2 working days",
    "/wait 90 minutes",
    "help",
    "/stop",
    "/start",
    "/language th",
    "๕/๒๐",
    "เสร็จแล้ว",
    "/command postponement.approved date=2025-01-15",
    "/command cancel",
    "/press Undo",
    "true",
];

/// Plays at random; what is written down must be readable and go well.
fn round_trip(programme: &Programme, beginning: &Beginning, people: &[&str], seed: u64, length: usize) {
    let mut dice = Dice(seed);
    let mut session = Session::begin(programme, beginning.clone()).unwrap();
    session.greeting();
    for _ in 0..length {
        match dice.below(8) {
            0 => session.line(&format!("/as {}", people[dice.below(people.len())])),
            _ => session.line(LINES[dice.below(LINES.len())]),
        };
    }
    let story = session.story();
    let source = Source { id: FileId(0), path: "played.scenarios.yaml".into(), text: story.clone() };
    let findings = Findings::default();
    let script = read(&source, &findings).unwrap();
    assert_eq!(findings.into_sorted(), [], "{story}");
    let only = beginning.cast.as_ref().and(beginning.item.clone()).map(|item| vec![item]);
    let played = play(programme, &script.scenarios[0], only.as_deref()).unwrap();
    assert!(played.failed.is_none(), "seed {seed}: {:?}\n{story}", played.failed);
    let same = |(id, standing): (&ItemId, &crate::rehearsal::Standing)| {
        assert_eq!(standing.instance, session.player.rehearsal.items[id].instance, "seed {seed}: {id}\n{story}");
    };
    played.rehearsal.items.iter().for_each(same);
}

#[test]
fn every_story_goes_well_when_it_is_played() {
    let (compiled, beginning) = tried();
    let people = ["responsible", "responsible/deputy", "verifier", "coordinator", "contributing"];
    for seed in 0..30 {
        round_trip(compiled.programme.as_ref().unwrap(), &beginning, &people, seed, 40);
    }
}

#[test]
fn a_whole_programme_can_be_talked_to() {
    let text = |path: &str| {
        std::fs::read_to_string(format!("{}/../workflows/asean-wps-cop/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    };
    let mut paths = vec![
        "waymark.yaml".to_owned(),
        "entities.yaml".into(),
        "roadmap.yaml".into(),
        "commitments.yaml".into(),
        "consultations.yaml".into(),
        "workflows/circulation.yaml".into(),
    ];
    paths.extend(["en", "id", "km", "th", "vi"].map(|lang| format!("messages/{lang}.ftl")));
    let files: Vec<File> = paths.into_iter().map(|path| File::new(path.clone(), text(&path))).collect();
    let compiled = compile(&files);
    let programme = compiled.programme.as_ref().unwrap();
    assert!(programme.languages.contains(&Lang::from("th")));
    let start = "2024-04-10T00:00:00".parse().unwrap();
    let people = ["dlg-sec", "asec", "cop-coord", "wps-ag", "nfp-vn", "media-net"];
    for seed in 0..3 {
        let beginning = Beginning { item: None, person: None, start, cast: None };
        round_trip(programme, &beginning, &people, seed, 30);
    }
    let about = Beginning { item: Some("a15".into()), person: Some("media-net".into()), start, cast: None };
    round_trip(programme, &about, &people, 7, 20);
}
