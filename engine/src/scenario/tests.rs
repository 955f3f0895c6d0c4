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
    let compiled = programme_of(cast, name, kind, &[File::new(format!("workflows/{name}.yaml"), workflow)]);
    let Some(programme) = &compiled.programme else { return report + &compiled.render(false) };
    let mut taken: BTreeMap<String, BTreeSet<TransitionId>> = BTreeMap::new();
    for scenario in script.scenarios {
        let scenario = Scenario { item: item_meant(&scenario.item, kind), ..scenario };
        match play(programme, &scenario, Some(std::slice::from_ref(&scenario.item))) {
            Err(why) => report.push_str(&format!("{name}: {}: {why}\n", scenario.name)),
            Ok(played) => {
                for (chart, own) in &played.rehearsal.taken {
                    taken.entry(chart.clone()).or_default().extend(own);
                }
                if let Some((span, why)) = &played.failed {
                    let (line, _) = source.line_column(span.start as usize);
                    report.push_str(&format!("{name}:{line}: {}: {why}\n{}", scenario.name, played.transcript()));
                }
            }
        }
    }
    let chart = &programme.charts[name];
    for open in uncovered(chart, &taken.remove(name).unwrap_or_default()) {
        report.push_str(&format!("{name}: no scenario takes {open}\n"));
    }
    report
}
