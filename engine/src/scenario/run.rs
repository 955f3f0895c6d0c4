//! The scenarios of a directory, run as a part of `validate`.

use std::collections::BTreeSet;

use super::{Played, Scenario, Script, item_meant, play, programme_of, read, uncovered};
use crate::{
    chart::TransitionId,
    definition::{
        Compiled, File,
        diagnostic::{Diagnostic, FileId, Findings, Source},
        rule::Rule,
        yaml::Node,
    },
    ids::ItemId,
    roadmap::{ItemKind, Programme},
};

/// What a workflow's scenarios took of it, all together.
#[derive(Debug, Clone, Default)]
pub struct Covered {
    pub taken: BTreeSet<TransitionId>,
    /// States that their items began in, where these are not the initial ones.
    pub begun: BTreeSet<String>,
}

const ENDING: &str = ".scenarios.yaml";
/// Of what everybody saw before a scenario failed, so many lines are shown.
const LINES_SHOWN: usize = 12;

/// Every `*.scenarios.yaml` among the files of a programme that compiled.
pub fn run(files: &[File], compiled: &Compiled) -> Vec<Diagnostic> {
    let findings = Findings::default();
    let Some(programme) = &compiled.programme else { return Vec::new() };
    for source in compiled.sources.iter().filter(|s| s.path.ends_with(ENDING)) {
        let Some(script) = read(source, &findings) else { continue };
        let name = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(ENDING);
        match &script.cast {
            Some(_) => run_workflow(name, &script, source, files, programme, &findings),
            None => script.scenarios.iter().for_each(|scenario| {
                run_one(programme, scenario, None, source, &findings);
            }),
        }
    }
    findings.into_sorted()
}

/// The scenarios of one workflow, in the small programme of their cast; what none of them takes is listed.
fn run_workflow(name: &str, script: &Script, source: &Source, files: &[File], around: &Programme, findings: &Findings) {
    let (Some(cast), Some(chart)) = (&script.cast, around.charts.get(name)) else {
        let found = Diagnostic::new(
            Rule::UnknownWorkflow,
            source.start(),
            format!("there is no workflow `{name}` beside these scenarios"),
        );
        findings.add(found.help("name the file for its workflow, such as `activity.scenarios.yaml`"));
        return;
    };
    let Some(taken) = taken_by(cast, name, chart.kind, script, source, files, findings) else { return };
    let open = uncovered(chart, &taken.taken);
    if !open.is_empty() {
        let found = Diagnostic::new(Rule::Uncovered, source.start(), format!("no scenario takes {}", open.join("; ")));
        findings.add(found.help("tell a story in which it happens"));
    }
}

/// Plays all of them; none where their cast makes no programme.
fn taken_by(
    cast: &Node,
    workflow: &str,
    kind: ItemKind,
    script: &Script,
    source: &Source,
    files: &[File],
    findings: &Findings,
) -> Option<Covered> {
    let beside = |f: &&File| f.path == format!("workflows/{workflow}.yaml") || f.path.starts_with("messages/");
    let own: Vec<File> = files.iter().filter(beside).cloned().collect();
    let tried = programme_of(cast, workflow, kind, &own);
    let Some(programme) = &tried.programme else {
        let found =
            Diagnostic::new(Rule::ScenarioFailed, source.start(), "the cast of these scenarios makes no programme");
        findings.add(found.help(tried.render(false)));
        return None;
    };
    let mut covered = Covered::default();
    for scenario in &script.scenarios {
        let scenario = Scenario { item: item_meant(&scenario.item, kind), ..scenario.clone() };
        let only = Some(std::slice::from_ref(&scenario.item));
        if let Some(played) = run_one(programme, &scenario, only, source, findings) {
            covered.taken.extend(played.rehearsal.taken.get(workflow).into_iter().flatten());
            covered.begun.extend(programme.item(&scenario.item).and_then(|item| item.begins_in.clone()));
        }
    }
    Some(covered)
}

/// What the scenarios beside a workflow take of it; none without such scenarios.
pub fn covered(files: &[File], workflow: &str, kind: ItemKind) -> Option<Covered> {
    let path = format!("workflows/{workflow}{ENDING}");
    let text = files.iter().find(|f| f.path == path)?.text.clone().ok()?;
    let source = Source { id: FileId(0), path, text };
    let findings = Findings::default();
    let script = read(&source, &findings)?;
    taken_by(script.cast.as_ref()?, workflow, kind, &script, &source, files, &findings)
}

fn run_one<'a>(
    programme: &'a Programme,
    scenario: &Scenario,
    only: Option<&[ItemId]>,
    source: &Source,
    findings: &Findings,
) -> Option<Played<'a>> {
    let found = |span, why: &str| Diagnostic::new(Rule::ScenarioFailed, span, format!("“{}”: {why}", scenario.name));
    match play(programme, scenario, only) {
        Err(why) => {
            findings.add(found(source.start(), &why));
            None
        }
        Ok(played) => {
            if let Some((span, why)) = &played.failed {
                findings.add(found(*span, why).help(format!("until then everybody saw\n{}", latest(&played))));
            }
            Some(played)
        }
    }
}

fn latest(played: &Played<'_>) -> String {
    let transcript = played.transcript().to_string();
    let lines: Vec<&str> = transcript.lines().collect();
    lines[lines.len().saturating_sub(LINES_SHOWN)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{Unreadable, compile};

    const WORKFLOW: &str = include_str!("../../../workflows/library/target.yaml");

    fn found(story: &str) -> Vec<Diagnostic> {
        let scenarios = format!(
            "cast:\n  item: {{id: X01.T1, indicator: meetings, unit: meetings, goal: 4, due: 2024-12-31}}\nscenarios:\n{story}"
        );
        let text = |path: &str, text: &str| File::new(path, text);
        let files = [
            text("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [e]}"),
            text(
                "entities.yaml",
                "entities: [{id: e, name: E, kind: other, zone: Etc/UTC, languages: [en], members: [{id: f, office: focal_point}]}]",
            ),
            text(
                "roadmap.yaml",
                "pillars: [{id: one, title: One}]\nactivities: [{id: A01, pillar: one, title: Work, due: 2024-12-31, responsible: e, evidence: link, targets: [{id: A01.T1, indicator: meetings, unit: meetings, goal: 4, due: 2024-12-31}]}]",
            ),
            text("workflows/target.yaml", WORKFLOW),
            text("workflows/target.scenarios.yaml", &scenarios),
        ];
        let compiled = compile(&files);
        assert!(compiled.programme.is_some(), "{}", compiled.render(false));
        run(&files, &compiled)
    }

    #[test]
    fn what_fails_and_what_no_scenario_takes_is_found() {
        let rules = |story: &str| found(story).into_iter().map(|f| f.rule).collect::<Vec<_>>();
        let start = "  - {name: it begins, item: X01.T1, start: 2024-01-08, steps: [{expect: {state: ";
        let right = format!("{start}nowhere}}}}]}}");
        assert!(rules(&right).contains(&Rule::ScenarioFailed), "{:?}", rules(&right));
        let nothing = "  - {name: nothing, item: X01.T1, start: 2024-01-08, steps: []}";
        assert_eq!(rules(nothing), [Rule::Uncovered]);
    }

    #[test]
    fn what_cannot_be_opened_is_said() {
        let compiled =
            compile(&[File::unreadable("waymark.yaml".to_owned(), Unreadable::Refused("it is not a file".into()))]);
        assert!(compiled.diagnostics.iter().any(|f| f.rule == Rule::Unreadable), "{}", compiled.render(false));
    }
}
