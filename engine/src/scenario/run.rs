//! The scenarios of a directory, run as a part of `validate`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Scenario, Script, cast, cover, failure, file, item_meant, names, play, programme_of};
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

const ENDING: &str = ".scenarios.yaml";

/// What a workflow's own scenarios took of it, all together.
#[derive(Debug, Clone, Default)]
pub struct Covered {
    pub taken: BTreeSet<TransitionId>,
    /// States that their items began in, where these are not the initial ones.
    pub begun: BTreeSet<String>,
}

/// What the scenarios beside a workflow take of it, failing ones as far as they come; none without such scenarios.
pub fn covered(files: &[File], workflow: &str, kind: ItemKind) -> Option<Covered> {
    let path = format!("workflows/{workflow}{ENDING}");
    let text = files.iter().find(|f| f.path == path)?.text.clone().ok()?;
    let findings = Findings::default();
    let script = file::read(&Source { id: FileId(0), path, text }, &findings)?;
    let mut covered = Covered::default();
    for story in &script.scenarios {
        let Some(programme) = programme_for(files, &script, story.given.as_ref(), workflow, kind, &findings) else {
            continue;
        };
        let story = Scenario { item: item_meant(&story.item, kind), ..story.clone() };
        let Ok(played) = play(&programme, &story, Some(std::slice::from_ref(&story.item))) else { continue };
        covered.taken.extend(played.rehearsal.taken.get(workflow).into_iter().flatten());
        covered.begun.extend(programme.item(&story.item).and_then(|item| item.begins_in.clone()));
    }
    Some(covered)
}

/// The small programme around a workflow, with what is given in a story.
pub fn programme_for(
    files: &[File],
    script: &Script,
    given: Option<&Node>,
    name: &str,
    kind: ItemKind,
    findings: &Findings,
) -> Option<Programme> {
    let beside = |f: &&File| f.path == format!("workflows/{name}.yaml") || f.path.starts_with("messages/");
    let own: Vec<File> = files.iter().filter(beside).cloned().collect();
    let cast = script.cast.as_ref()?;
    let tried = programme_of(cast, given, name, kind, &own);
    if tried.programme.is_none() {
        let place = given.map_or(script.cast_place, |given| given.span);
        findings.extend(cast::problems(given.unwrap_or(cast), place, &tried));
    }
    tried.programme
}

/// Every `*.scenarios.yaml` among the files of a programme that compiled.
pub fn run(files: &[File], compiled: &Compiled) -> Vec<Diagnostic> {
    let Some(programme) = &compiled.programme else { return Vec::new() };
    let mut run = Run { files, programme, findings: Findings::default(), taken: BTreeMap::new(), tried: Vec::new() };
    for source in compiled.sources.iter().filter(|s| s.path.ends_with(ENDING)) {
        let Some(script) = file::read(source, &run.findings) else { continue };
        match &script.cast {
            Some(_) => run.of_workflow(&script, source),
            None => run.of_programme(&script, source),
        }
    }
    run.uncovered(&compiled.sources);
    run.findings.into_sorted()
}

struct Run<'a> {
    files: &'a [File],
    programme: &'a Programme,
    findings: Findings,
    /// Transitions taken, by workflow.
    taken: BTreeMap<String, BTreeSet<TransitionId>>,
    /// The workflows whose own scenarios all went well, and the file of these.
    tried: Vec<(String, String)>,
}

impl Run<'_> {
    /// In the programme around it, with all its items.
    fn of_programme(&mut self, script: &Script, source: &Source) {
        for scenario in &script.scenarios {
            self.one(self.programme, scenario, None, source);
        }
    }

    /// The scenarios of one workflow, in the small programme of their cast.
    fn of_workflow(&mut self, script: &Script, source: &Source) {
        let name = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(ENDING);
        let (Some(parts), Some(chart)) = (&script.cast, self.programme.charts.get(name)) else {
            self.findings.add(no_workflow(name, source, self.programme));
            return;
        };
        cast::misnamed(parts, source, &self.findings);
        let Some(programme) = programme_for(self.files, script, None, name, chart.kind, &self.findings) else { return };
        let mut all_well = true;
        for scenario in &script.scenarios {
            let scenario = Scenario { item: item_meant(&scenario.item, chart.kind), ..scenario.clone() };
            let own = [scenario.item.clone()];
            all_well &= match &scenario.given {
                None => self.one(&programme, &scenario, Some(&own), source),
                Some(given) => {
                    cast::misnamed(given, source, &self.findings);
                    match programme_for(self.files, script, Some(given), name, chart.kind, &self.findings) {
                        Some(programme) => self.one(&programme, &scenario, Some(&own), source),
                        None => false,
                    }
                }
            };
        }
        if all_well {
            self.tried.push((name.to_owned(), source.path.clone()));
        }
    }

    /// `false`: it did not go as told.
    fn one(&mut self, programme: &Programme, scenario: &Scenario, only: Option<&[ItemId]>, source: &Source) -> bool {
        if !names::check(programme, scenario, only, &self.findings) {
            return false;
        }
        match play(programme, scenario, only) {
            Err(why) => {
                let message = format!("“{}”: {why}", scenario.name);
                self.findings.add(Diagnostic::new(
                    Rule::ScenarioFailed,
                    source.first_line(scenario.places.item),
                    message,
                ));
                false
            }
            Ok(played) => {
                for (chart, taken) in &played.rehearsal.taken {
                    self.taken.entry(chart.clone()).or_default().extend(taken);
                }
                let failed = failure::found(scenario, &played);
                let well = failed.is_none();
                self.findings.extend(failed);
                well
            }
        }
    }

    /// Of each workflow that has scenarios, what neither these nor those of the programme take. Where one fails, what
    /// comes after it was not seen, so nothing is said yet.
    fn uncovered(&self, sources: &[Source]) {
        let nothing = BTreeSet::new();
        for (name, scenarios) in &self.tried {
            let Some(chart) = self.programme.charts.get(name) else { continue };
            let path = format!("workflows/{name}.yaml");
            // the programme's own stands after the shipped one, in whose place it is
            let Some(source) = sources.iter().rev().find(|s| s.path.ends_with(&path)) else { continue };
            let taken = self.taken.get(name).unwrap_or(&nothing);
            self.findings.extend(cover::found(chart, taken, source, &self.programme.texts, scenarios));
        }
    }
}

fn no_workflow(name: &str, source: &Source, programme: &Programme) -> Diagnostic {
    let message = format!("there is no workflow `{name}` for these scenarios");
    let found = Diagnostic::new(Rule::UnknownWorkflow, source.start(), message);
    match crate::definition::nearest(name, programme.charts.keys().map(String::as_str)) {
        Some(meant) => {
            found.help(format!("did you mean `{meant}{ENDING}`? a file with a `cast` is named for its workflow"))
        }
        None => found.help("name the file for its workflow, such as `activity.scenarios.yaml`, or leave out `cast`"),
    }
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
        assert_eq!(rules(&format!("{start}met}}}}]}}")), [Rule::ScenarioFailed]);
        assert_eq!(rules(&format!("{start}nowhere}}}}]}}")), [Rule::UndefinedState]);
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
