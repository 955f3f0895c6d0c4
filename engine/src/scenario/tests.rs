//! The shipped library's scenarios, each in a small programme of its own; every transition is taken.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{
    chart::TransitionId,
    definition::{
        File,
        diagnostic::{FileId, Findings, Source},
    },
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
        "target",
        include_str!("../../../workflows/library/target.yaml"),
        include_str!("../../../workflows/library/target.scenarios.yaml"),
    ),
    (
        "entity",
        include_str!("../../../workflows/library/entity.yaml"),
        include_str!("../../../workflows/library/entity.scenarios.yaml"),
    ),
    (
        "consultation",
        include_str!("../../../workflows/library/consultation.yaml"),
        include_str!("../../../workflows/library/consultation.scenarios.yaml"),
    ),
    (
        "report_request",
        include_str!("../../../workflows/library/report_request.yaml"),
        include_str!("../../../workflows/library/report_request.scenarios.yaml"),
    ),
];

#[test]
fn the_library_does_as_its_scenarios_say_and_they_cover_it() {
    let mut report = String::new();
    for (name, workflow, scenarios) in LIBRARY {
        report.push_str(&trouble(name, workflow, scenarios));
    }
    assert!(report.is_empty(), "{report}");
}

fn trouble(name: &str, workflow: &str, scenarios: &str) -> String {
    let mut report = String::new();
    let source = Source { id: FileId(0), path: format!("{name}.scenarios.yaml"), text: scenarios.into() };
    let findings = Findings::default();
    let script = read(&source, &findings);
    for found in findings.into_sorted() {
        report.push_str(&found.render(std::slice::from_ref(&source), false));
    }
    let Some(script) = script else { return report };
    let cast = script.cast.as_ref().expect("library scenarios bring a cast");
    let kind = serde_json::from_value(serde_json::json!(name)).expect("library workflows are named for their kind");
    let own = [File::new(format!("workflows/{name}.yaml"), workflow)];
    let mut taken: BTreeMap<String, BTreeSet<TransitionId>> = BTreeMap::new();
    for scenario in script.scenarios {
        let scenario = Scenario { item: item_meant(&scenario.item, kind), ..scenario };
        let compiled = programme_of(cast, scenario.given.as_ref(), name, kind, &own);
        let Some(programme) = &compiled.programme else { return report + &compiled.render(false) };
        match play(programme, &scenario, Some(std::slice::from_ref(&scenario.item))) {
            Err(why) => report.push_str(&format!("{name}: {}: {why}\n", scenario.name)),
            Ok(played) => {
                for (chart, own) in &played.rehearsal.taken {
                    taken.entry(chart.clone()).or_default().extend(own);
                }
                if let Some(found) = failure::found(&scenario, &played) {
                    report.push_str(&found.render(std::slice::from_ref(&source), false));
                }
            }
        }
    }
    let compiled = programme_of(cast, None, name, kind, &own);
    let chart = &compiled.programme.expect("a cast with nothing given makes a programme").charts[name];
    for open in uncovered(chart, &taken.remove(name).unwrap_or_default()) {
        report.push_str(&format!("{name}: no scenario takes {open}\n"));
    }
    report
}

/// A file of scenarios for the shipped activity, as `validate` judges it.
fn judged(stories: &str) -> String {
    let head = "cast:\n  item: {id: X01, title: Train forty, start: 2024-10-08, due: 2024-11-20}\n  \
                responsible: {zone: Asia/Jakarta, calendar: ID, language: en}\n  verifier: {zone: Asia/Bangkok, language: th}\nscenarios:\n";
    let entity = "{id: e, name: E, kind: other, zone: Etc/UTC, languages: [en], country: ID, members: [{id: f, office: focal_point}]}";
    let files = [
        File::new("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [e]}"),
        File::new("entities.yaml", format!("entities: [{entity}]")),
        File::new("roadmap.yaml", "activities: []"),
        File::new("workflows/activity.yaml", LIBRARY[0].1),
        File::new("workflows/activity.scenarios.yaml", format!("{head}{stories}")),
    ];
    let mut compiled = crate::definition::compile(&files);
    assert!(compiled.programme.is_some(), "{}", compiled.render(false));
    compiled.diagnostics = run(&files, &compiled);
    compiled.render(false)
}

const STORY: &str = "    item: X01\n    start: 2024-09-23\n    steps:\n      - advance: to next message\n";

#[test]
fn a_misspelt_next_message_is_offered() {
    let report = judged(&format!("  - name: slip\n{}", STORY.replace("message", "mesage")));
    assert!(report.contains("`to next mesage` is no place of the clock"), "{report}");
    assert!(
        report.contains("help: write `to next message`\n") || report.ends_with("help: write `to next message`"),
        "{report}"
    );
}

/// Every kind of mistake that a coordinator makes, each in a story of its own.
#[test]
fn what_goes_otherwise_is_shown_beside_what_was_expected() {
    let who = "person: responsible/focal-point";
    let steps = [
        ("another text", format!("expect: {{{who}, says: Is everything ready to begin on Monday}}")),
        ("other buttons", format!("expect: {{{who}, buttons: [redy, need_help], language: th, messages: 2}}")),
        ("a button that is not there", format!("press: {{{who}, choice: I need hlp}}")),
        ("another moment", format!("expect: {{{who}, at: 2024-09-25 09:00, moved: [weekend]}}")),
        ("nothing to her", format!("expect: {{{who}, quiet: true}}")),
        ("something to somebody else", "expect: {person: verifier/focal-point, says: X01}".into()),
        ("a message of nobody", "expect: {says: X01}".into()),
        (
            "other states",
            "expect: {state: [on_track, done], signal: done, due: 2024-12-01, facts: {progress: 3}}".into(),
        ),
        ("another ledger", "expect: {ledger: {sent: 0, weekend: 2}, desk: true, incident: the chart}".into()),
        ("back in time", "advance: to 2024-09-01".into()),
    ];
    let stories = steps.map(|(name, step)| format!("  - name: {name}\n{STORY}      - {step}\n")).concat();
    insta::assert_snapshot!(judged(&stories));
}

#[test]
fn misspelt_names_are_told_before_anything_is_played() {
    let steps = [
        "expect: {person: responsible/focal-pont, says: X01}",
        "expect: {person: verifier, says: X01}",
        "write: {person: focal-point, text: hello}",
        "expect: {state: on_trak, facts: {progres: 30}, ledger: {sended: 1}, signal: fine}",
        "expect: {state: planned.blocked, facts: {progress: {is: 30}}, at: soon}",
        "expect: {item: X02, state: done}",
        "command: {event: cancle, by: coordinator}",
        "advance: to 2024-09-31",
        "advance: 3 weks",
        "{expect: {state: done}, advance: 3 days}",
    ];
    let steps = steps.map(|step| format!("      - {step}\n")).concat();
    let given = "  - name: given\n    item: X01\n    given: {verifer: {language: th}, item: {state: reportd}}\n    start: 2024-09-23\n    steps: []\n";
    insta::assert_snapshot!(judged(&format!("  - name: names\n{STORY}{steps}{given}")));
}

/// In words and digits of other languages, in the evening, with a way back, and to a human.
#[test]
fn stories_may_expect_all_of_it() {
    let stories = "
  - name: in Thai, from where the claim is
    item: X01
    given: {item: {state: reported}, verifier: {language: th}}
    start: 2024-10-25
    steps:
      - advance: to next message
      - expect: {person: verifier/focal-point, language: th, at: 2024-10-25 08:00, moved: [quiet_hours], buttons: [confirm, return_it]}
      - press: {person: verifier/focal-point, choice: ยืนยัน, item: X01}
      - expect: {state: done}
      - press: {person: verifier/focal-point, choice: undo}
      - expect: {state: reported}
  - name: on a Saturday
    item: X01
    start: 2024-09-23
    steps:
      - advance: to next message
      - expect: {person: responsible/focal-point, at: \"09:00\", moved: [], quiet: false}
      - expect: {person: verifier/focal-point, quiet: true, messages: 0}
      - write: {person: responsible/focal-point, text: stop}
      - advance: to 2024-11-30
      - expect: {person: responsible/focal-point, messages: 1, quiet: true, desk: false}      # her own word was heard
      - expect: {ledger: {stopped: 18}}
      - write: {person: responsible/focal-point, text: start}
";
    let report = judged(stories.trim_start_matches('\n'));
    assert!(!report.contains("E501"), "{report}");
}
