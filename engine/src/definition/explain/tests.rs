use super::*;

#[test]
fn every_rule_has_its_examples() {
    let mut missing = Vec::new();
    for rule in Rule::ALL {
        let Some((wrong, says, right)) = example::parts(*rule) else {
            missing.push(format!("{} {}: no fixture shows it", rule.code(), rule.name()));
            continue;
        };
        assert!(says.contains(&format!("[{}]", rule.code())), "{}: {says}", rule.code());
        if wrong.is_empty() || right.is_empty() {
            missing.push(format!("{} {}: its fixture has no `=== right PATH`", rule.code(), rule.name()));
        }
        let shown = explain(rule.code()).unwrap();
        assert_eq!(explain(rule.name()).as_ref(), Ok(&shown));
        assert_eq!(explain(&rule.code().to_lowercase()).as_ref(), Ok(&shown));
        assert!(shown.contains("\nRight\n"), "{shown}");
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_rule_is_shown_wrong_and_right() {
    let expect = "\
E103 missing-due: an error

An item that is to be done has no due date. Reminders, lateness and reports all count from it.

Wrong

    # commitments.yaml
    commitments:
      - id: C01
        text: Send the draft within ten weeks.
        maker: asec
        consultation: dialogue
        due:
        serves: [A01]

What `waymark validate` says

    error[E103]: `due` has no value
     --> commitments.yaml:6:5
      |
    6 |     due:
      |     ^^^
      |
      = help: write `due:`, such as `due: 2024-07-04`

Right

    # commitments.yaml
    commitments:
      - id: C01
        text: Send the draft within ten weeks.
        maker: asec
        consultation: dialogue
        due: 2024-07-04
        serves: [A01]
        measure: draft sent
";
    assert_eq!(explain("E103").unwrap(), expect);
}

#[test]
fn keys_are_found_by_their_last_words() {
    let check = |topic: &str, parts: &[&str]| {
        let shown = explain(topic).unwrap_or_else(|_| panic!("{topic}"));
        for part in parts {
            assert!(shown.contains(part), "{topic}: no `{part}` in\n{shown}");
        }
    };
    check(
        "activity.due",
        &[
            "due: The last day.",
            "holds    a date such as",
            "must be there",
            "example  due: 2024-06-13",
            "roadmap.activities",
        ],
    );
    check("workflow.ask.repeat", &["repeat: Asks again", "\nrepeat: ", "  * every ", "workflow.states.ask\n"]);
    check("repeat", &["Asks again for want of an answer."]);
    check("activity", &["activities: The activities.", "activity: Something to be done", "  * responsible "]);
    check("roadmap", &["roadmap.yaml: What is to be done.", "  * activities "]);
    check(
        "due",
        &["`due` stands in several places", "waymark explain roadmap.activities.due", "commitments.commitments.due"],
    );
    check("set", &["stands in workflow.states", "and workflow.states.transitions"]);
    check("scenarios.press.choice", &["The answer, or the label"]);
}

#[test]
fn what_is_unknown_has_a_neighbour() {
    let check = |topic: &str, expect: Option<&str>| {
        assert_eq!(explain(topic), Err(Unknown { nearest: expect.map(str::to_owned) }), "{topic}");
    };
    check("E199999", None);
    check("E12", Some("E012"));
    check("unreachable-sate", Some("unreachable-state"));
    check("activity.deu", Some("activity.due"));
    check("ask.repaet", Some("ask.repeat"));
    check("", None);
    check(".", None);
    check(&"x".repeat(100_000), None);
}

#[test]
fn all_topics_are_listed() {
    let all = topics();
    assert!(Rule::ALL.iter().all(|rule| all.contains(rule.code()) && all.contains(rule.name())));
    assert!(FILE_KINDS.iter().all(|file| all.contains(file.place)));
    assert_eq!(all.lines().filter(|line| line.starts_with("  E") || line.starts_with("  W")).count(), Rule::ALL.len());
}
