use std::collections::BTreeSet;

use super::*;
use crate::{
    definition::{File, compile, sketch},
    ids::Lang,
    scenario,
};

const LIBRARY: [(&str, &str, &str); 6] = [
    (
        "activity",
        include_str!("../../../workflows/library/activity.yaml"),
        include_str!("../../../workflows/library/activity.scenarios.yaml"),
    ),
    (
        "commitment",
        include_str!("../../../workflows/library/commitment.yaml"),
        include_str!("../../../workflows/library/commitment.scenarios.yaml"),
    ),
    (
        "consultation",
        include_str!("../../../workflows/library/consultation.yaml"),
        include_str!("../../../workflows/library/consultation.scenarios.yaml"),
    ),
    (
        "entity",
        include_str!("../../../workflows/library/entity.yaml"),
        include_str!("../../../workflows/library/entity.scenarios.yaml"),
    ),
    (
        "report_request",
        include_str!("../../../workflows/library/report_request.yaml"),
        include_str!("../../../workflows/library/report_request.scenarios.yaml"),
    ),
    (
        "target",
        include_str!("../../../workflows/library/target.yaml"),
        include_str!("../../../workflows/library/target.scenarios.yaml"),
    ),
];

/// Every kind of state, and something that nothing leads to.
const PLAIN: &str = r#"
dialect: 1
workflow: plain
for: activity
initial: both
facts:
  progress: {type: percent}
states:
  both:
    parallel: true
    signal: on_track
    transitions:
      - {event: cancel, by: coordinator, to: gone}
      - {event: jump, when: {all: [{progress: {at_least: 50}}, {not: {in: left_b}}]}, to: [left_b, right_b]}
      - {event: note, set: {progress: 3}}
    states:
      left:
        states:
          left_a: {deadline: [{at: entered + 10 working days, to: left_b}]}
          left_b: {signal: at_risk}
          left_back: {history: shallow, default: left_a}
      right:
        states:
          right_a: {transitions: [{event: say, to: right_b}]}
          right_b: {transitions: [{when: {progress: known}, to: gone}]}
  lost: {transitions: [{event: found, to: left_back}]}
  gone: {final: true, signal: closed}
"#;

fn files(workflow: &str, text: &str, scenarios: Option<&str>) -> Vec<File> {
    let own = File::new(format!("workflows/{workflow}.yaml"), text);
    let told = scenarios.map(|told| File::new(format!("workflows/{workflow}.scenarios.yaml"), told));
    std::iter::once(own).chain(told).collect()
}

fn diagram(workflow: &str, text: &str, scenarios: Option<&str>) -> Diagram {
    let files = files(workflow, text, scenarios);
    let sketch = sketch(&files, workflow).unwrap();
    of_workflow(&sketch, scenario::covered(&files, workflow, sketch.chart.kind).as_ref())
}

fn plain() -> Diagram {
    diagram("plain", PLAIN, None)
}

#[track_caller]
fn has(picture: &str, parts: &[&str]) {
    for part in parts {
        assert!(picture.contains(part), "no {part} in\n{picture}");
    }
}

#[test]
fn ways_are_told_as_an_officer_reads_them() {
    let activity = diagram("activity", LIBRARY[0].1, None);
    let under_way = &activity.nodes[1];
    assert_eq!((under_way.name.as_str(), under_way.shape), ("under_way", Shape::Compound));
    assert_eq!(under_way.blocks[0].heading.as_deref(), Some("asks responsible: progress_check"));
    let told: Vec<&str> = under_way.ways().map(|way| way.full.as_str()).collect();
    assert_eq!(
        told,
        [
            "“on_track” answered to progress_check",
            "“delayed” answered to progress_check",
            "“blocked” answered to progress_check",
            "“done” answered to progress_check",
            "a number answered to progress_check or progress told when progress is at least 100",
            "a date answered to progress_check or expected told when expected is after due",
            "reason told or returned: tells responsible",
            "targets.changed when all targets are met",
            "postponement.approved by coordinator",
            "cancel by coordinator",
        ]
    );
    let plain = plain();
    let told: Vec<String> = plain.nodes.iter().flat_map(Node::ways).map(Way::label).collect();
    assert_eq!(
        told,
        [
            "cancel by coordinator",
            "jump when progress is at least 50 and not in left_b",
            "note: sets progress",
            "10 working days after entering",
            "say",
            "when progress is known",
            "found",
        ]
    );
}

#[test]
fn what_is_never_reached_and_what_no_scenario_takes_is_marked() {
    let marks = |diagram: &Diagram, mark: Mark| -> Vec<String> {
        diagram.nodes.iter().filter(|n| n.mark == mark).map(|n| n.name.clone()).collect()
    };
    let plain = plain();
    assert_eq!(marks(&plain, Mark::Unreached), ["lost"]);
    for (name, text, scenarios) in LIBRARY {
        let covered = diagram(name, text, Some(scenarios));
        assert_eq!(covered.remarks(), ["scenarios take every way that is shown"], "{name}");
    }
    let story = "cast: {item: {id: X01, start: 2024-05-06, due: 2024-06-28}}\nscenarios:\n  - {name: cancelled, item: X01, start: 2024-04-01, steps: [{command: {event: cancel, by: coordinator}}]}\n";
    let activity = diagram("activity", LIBRARY[0].1, Some(story));
    assert_eq!(marks(&activity, Mark::Unvisited), ["under_way", "on_track", "at_risk", "blocked", "reported", "done"]);
    let taken: Vec<&str> = activity.nodes[0].ways().filter(|way| !way.uncovered).map(|way| way.full.as_str()).collect();
    assert_eq!(taken, ["cancel by coordinator"]);
    has(
        &svg(&activity),
        &["(in no scenario)", ">◌ “ready”<", "class=\"way open\"", "◌ dashed: no scenario goes there"],
    );
    has(&mermaid(&activity), &["◌ “ready” answered to kickoff", "class s1,s2,s3,s4,s6,s7 faint"]);
    has(&dot(&activity), &["◌ “ready” answered to kickoff", "style=dashed, color=\"#55606e\""]);
    has(&svg(&plain), &["⊘ lost", "(never reached)"]);
}

#[test]
fn what_cannot_be_followed_is_drawn_all_the_same() {
    let broken = PLAIN.replace("to: left_b}]}", "to: lfet}]}");
    let files = files("plain", &broken, None);
    let sketch = sketch(&files, "plain").unwrap();
    assert!(sketch.errors > 0);
    let diagram = of_workflow(&sketch, None);
    assert!(diagram.nodes.iter().all(|node| node.mark == Mark::Plain), "nobody knows what is reached");
    has(&svg(&diagram), &["left_a", "lost"]);
}

#[test]
fn every_kind_of_state_is_written_in_every_format() {
    let plain = plain();
    has(
        &mermaid(&plain),
        &[
            "[*] --> s0\n",
            "state \"anywhere in both\" as a0\n        a0 --> s3 : jump when",
            "        --\n",
            "state \"H left#95;back\" as s4",
            "s9 --> [*]",
            "note right of s0\n        note#58; sets progress (stays)",
        ],
    );
    has(
        &dot(&plain),
        &[
            "subgraph cluster_0 {",
            "label=\"both  ● on track  (all at once)",
            "peripheries=2",
            "a0 [label=\"anywhere in both\"",
            "a0 -> s3",
            "ltail=cluster_0",
        ],
    );
    has(&svg(&plain), &["class=\"divider\"", ">H</text>", "class=\"ring\"", "● on track", "begins in left_a"]);
}

#[test]
fn no_text_breaks_out_of_its_place() {
    let mut diagram = plain();
    let wild = "a\"b<c>&d#e;f:g\\h{i}\n%%]`*_".to_owned();
    diagram.title = wild.clone();
    diagram.nodes[0].name = wild.clone();
    diagram.nodes[0].notes = vec![wild.clone()];
    diagram.nodes[0].blocks[0].ways[0].full = wild;
    let text = mermaid(&diagram);
    let allowed = |line: &&str| line.matches('"').count().is_multiple_of(2) && !line.contains("<c>");
    assert!(text.lines().skip(3).all(|line| allowed(&line)), "{text}");
    has(&dot(&diagram), &["a\\\"b<c>&amp;d#e;f:g\\\\h{i}\\l%%]"]);
    let picture = svg(&diagram);
    has(&picture, &["a&quot;b&lt;c&gt;&amp;d#e"]);
    assert!(!picture.contains("<c>"));
}

/// Lines leave and enter boxes at their right edge, and run up and down only to the right of all of them.
#[test]
fn no_line_runs_through_a_box_or_over_another() {
    for (name, text, scenarios) in LIBRARY {
        let picture = svg(&diagram(name, text, Some(scenarios)));
        let number = |line: &str, key: &str| -> i32 {
            line.split(&format!("{key}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
        };
        let boxes = picture.lines().filter(|line| line.starts_with("<rect class=\"box"));
        let right = boxes.map(|line| number(line, "x") + number(line, "width")).max().unwrap();
        let mut heights = BTreeSet::new();
        for line in picture.lines().filter(|line| line.contains("><title>")) {
            let path = line.split(" d=\"M").nth(1).unwrap();
            let ends: Vec<i32> = path.split(['"', ' ', 'H', 'Q']).take(4).filter_map(|n| n.parse().ok()).collect();
            let [_, y, straight, lane] = ends[..] else { panic!("{line}") };
            assert!(straight > right && lane > straight, "{name}: {line}");
            assert!(heights.insert(y), "{name}: two lines at {y}");
        }
    }
}

#[test]
fn a_roadmap_shows_who_and_what_waits_for_what() {
    let file = |path: &str, text: &str| File::new(path, text);
    let compiled = compile(&[
        file(
            "waymark.yaml",
            "{programme: p, title: {en: Plan, th: แผน}, zone: Etc/UTC, languages: [en, th], coordinators: [e]}",
        ),
        file(
            "entities.yaml",
            "entities: [{id: e, name: Water Board, kind: other, members: [{id: f, office: focal_point}]}]",
        ),
        file(
            "roadmap.yaml",
            "pillars: [{id: one, title: One}, {id: none, title: Empty}]\nactivities:\n  - {id: A01, pillar: one, title: First, responsible: e, due: 2024-05-06, state: done}\n  - {id: A02, title: Second, responsible: e, due: 2024-06-06, depends_on: [A01]}\n",
        ),
    ]);
    let programme = compiled.programme.as_ref().unwrap();
    let diagram = of_roadmap(programme, &[Lang::from("th"), Lang::from("en")]);
    assert_eq!(diagram.title, "แผน");
    let names: Vec<&str> = diagram.nodes.iter().map(|node| node.name.as_str()).collect();
    assert_eq!(names, ["One", "A01", "A02"]);
    assert_eq!(diagram.nodes[1].notes, ["First", "Water Board · due 6 May 2024"]);
    assert_eq!((diagram.nodes[1].signal, diagram.nodes[1].parent), (Some(StateSignal::Done), Some(0)));
    has(&mermaid(&diagram), &["direction LR", "s1 --> s2\n"]);
    has(&dot(&diagram), &["rankdir=LR", "s1 -> s2"]);
    has(&svg(&diagram), &["comes before “Second”", "→ A02"]);
}
