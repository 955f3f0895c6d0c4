use serde_json::Value;

use super::*;
use crate::definition::{File, compile};

/// A programme with a misspelling, a doubled id and a trap, in a folder with a name that needs care.
fn found() -> Compiled {
    let roadmap = "pillars: []\nactivities:\n  - {id: A1, title: ชื่อ, responsible: bord, due: 2024-06-13}\n  - {id: A1, title: 100% off, \
                   responsible: board, due: 2024-06-13, evidence: on}\n";
    let files = [
        File::new("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [board]}"),
        File::new(
            "entities.yaml",
            "entities: [{id: board, name: B, kind: other, languages: [en], members: [{id: f, office: focal_point}]}]",
        ),
        File::new("roadmap.yaml", roadmap),
    ];
    let mut compiled = compile(&files);
    for source in &mut compiled.sources {
        source.path = format!("a, b: ü/{}", source.path);
    }
    compiled
}

#[test]
fn one_line_for_each() {
    let expect = "a, b: ü/roadmap.yaml:3:40: error[E102] `bord` is not an entity; use `board`\n\
        a, b: ü/roadmap.yaml:4:10: error[E101] the id `A1` is taken; give one of the two another id; ids are unique in the programme\n\
        a, b: ü/roadmap.yaml:4:78: warning[W001] other YAML tools read an unquoted `on` as true; use `\"on\"`\n";
    assert_eq!(concise(&findings(&found())), expect);
}

#[test]
fn the_closing_lines_count() {
    let check = |rules: &[Rule], files, expect: &str| assert_eq!(summary(rules, files, false), expect);
    check(&[], 5, "no problems in 5 files");
    check(&[Rule::Trap, Rule::Trap], 1, "note: run `waymark explain W001`\n2 warnings in 1 file");
    check(
        &[Rule::Trap, Rule::UnknownKey, Rule::UnknownKey],
        4,
        "note: run `waymark explain CODE`, for E006, W001\n2 errors, 1 warning in 4 files",
    );
    let many = [Rule::Trap, Rule::UnknownKey, Rule::BadDate, Rule::BadId, Rule::WrongType, Rule::Syntax];
    check(
        &many,
        4,
        "note: run `waymark explain CODE`, for E003, E006, E008, E010, E011, …\n5 errors, 1 warning in 4 files",
    );
}

#[test]
fn what_is_left_out_is_said() {
    let with = |keys: usize| {
        let keys = (0..keys).map(|i| format!("zzz{i}: 1\n")).collect::<String>();
        let mut compiled =
            compile(&[File::new("waymark.yaml", ""), File::new("entities.yaml", ""), File::new("roadmap.yaml", keys)]);
        compiled.cut();
        compiled
    };
    let few = with(100);
    assert!(few.errors() < 200 && !few.more);
    let compiled = with(2_000);
    assert_eq!((compiled.errors(), compiled.more), (500, true));
    let rules: Vec<Rule> = compiled.diagnostics.iter().map(|found| found.rule).collect();
    let said = summary(&rules, 3, compiled.more);
    let end = "note: of one programme 500 errors and 500 warnings are shown, the rest is left out\n500 errors and more in 3 files";
    assert!(said.ends_with(end), "{said}");
    let all: Value = serde_json::from_str(&json(&findings(&compiled), 3, compiled.more)).unwrap();
    assert_eq!(all["summary"], serde_json::json!({"errors": 500, "warnings": 0, "files": 3, "more": true}));
}

#[test]
fn people_see_what_fix_would_do() {
    let shown = human(&found(), false);
    assert!(shown.contains("= help: use `board`   (applied by --fix)"), "{shown}");
    assert!(shown.contains("= help: give one of the two another id; ids are unique in the programme\n"), "{shown}");
}

#[test]
fn json_keeps_its_shape() {
    let all: Value = serde_json::from_str(&json(&findings(&found()), 3, false)).unwrap();
    assert_eq!(all["version"], 1);
    assert_eq!(all["summary"], serde_json::json!({"errors": 2, "warnings": 1, "files": 3, "more": false}));
    let place = |column: u32, end_column: u32| serde_json::json!({"file": "a, b: ü/roadmap.yaml", "line": 3, "column": column, "end_line": 3, "end_column": end_column});
    let mut expect = serde_json::json!({
        "code": "E102", "name": "unknown-reference", "severity": "error",
        "message": "`bord` is not an entity", "label": "", "help": "use `board`", "note": null, "related": [],
    });
    let mut fix = place(40, 44);
    fix["replacement"] = "board".into();
    expect["fix"] = fix;
    expect.as_object_mut().unwrap().extend(place(40, 44).as_object().unwrap().clone());
    assert_eq!(all["findings"][0], expect);
    assert_eq!(all["findings"][1]["fix"], Value::Null);
    assert_eq!(all["findings"][1]["related"][0]["line"], 3);
    assert_eq!(serde_json::from_str::<Value>(&json(&[], 2, false)).unwrap()["findings"], serde_json::json!([]));
}

#[test]
fn commands_of_a_log_are_escaped() {
    let lines = github(&findings(&found()));
    let first = lines.lines().next().unwrap();
    let expect = "::error file=a%2C b%3A ü/roadmap.yaml,line=3,col=40,endLine=3,endColumn=44,title=E102 unknown-reference::\
        `bord` is not an entity%0Ahelp: use `board`";
    assert_eq!(first, expect);
    assert_eq!(lines.lines().count(), 3);
    assert!(lines.contains("\n::warning file="), "{lines}");
    let mut odd = findings(&found()).remove(0);
    odd.message = "100%\r\n::error::x".into();
    assert!(github(&[odd]).contains("::100%25%0D%0A::error::x%0Ahelp"));
}

/// What the published schema of SARIF demands of what we use.
#[test]
fn sarif_is_sarif() {
    let log: Value = serde_json::from_str(&sarif(&findings(&found()))).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().ends_with("sarif-schema-2.1.0.json"));
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "waymark");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["W001", "E101", "E102"]);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(result["ruleId"], ids[index]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let physical = &result["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "a%2C%20b%3A%20%C3%BC/roadmap.yaml");
        let of = |key: &str| physical["region"][key].as_u64().unwrap();
        assert!(of("startLine") >= 1 && of("startColumn") >= 1);
        assert!((of("endLine"), of("endColumn")) >= (of("startLine"), of("startColumn")));
    }
    let replaced = &results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replaced["insertedContent"]["text"], "board");
    assert_eq!(results[1]["relatedLocations"][0]["message"]["text"], "by this activity");
    let nothing: Value = serde_json::from_str(&sarif(&[])).unwrap();
    assert_eq!(nothing["runs"][0]["results"], serde_json::json!([]));
}
