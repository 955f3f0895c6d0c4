//! `--scenario FILE`: the scenarios of one file, each played to its end, or as far as it goes.

use engine::{
    Programme,
    definition::{
        File,
        diagnostic::{Diagnostic, FileId, Findings, Source},
        yaml::Node,
    },
    scenario::{self, Scenario, Script, item_meant},
    simulation::Course,
};

use super::{Args, Stop, Story, in_language};
use crate::command::Exit;

const ENDING: &str = ".scenarios.yaml";

pub(super) struct Told {
    /// The small programme of a cast; none: the programme around it.
    pub(super) programme: Option<Programme>,
    pub(super) stories: Vec<Story>,
}

/// The courses, and which scenarios failed.
pub(super) fn play(files: &[File], around: &Programme, args: &Args, path: &str) -> Result<(Told, Vec<String>), Stop> {
    let source = source(files, path)?;
    let script = script(&source)?;
    if script.cast.is_none() {
        let (mut stories, mut failed) = (Vec::new(), Vec::new());
        for scenario in &script.scenarios {
            let (story, slip) = one(around, scenario, false, &source)?;
            stories.push(story);
            failed.extend(slip);
        }
        return Ok((Told { programme: None, stories }, failed));
    }
    let name = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(ENDING).to_owned();
    let Some(chart) = around.charts.get(&name) else {
        return Err(Stop::usage(format!("error: there is no workflow `{name}` beside `{}`", source.path)));
    };
    let staged = |given: Option<&Node>| {
        let findings = Findings::default();
        let programme = scenario::programme_for(files, &script, given, &name, chart.kind, &findings);
        let programme = programme.ok_or_else(|| Stop { exit: Exit::Findings, why: said(findings, &source) })?;
        in_language(&programme, args)
    };
    let (mut stories, mut failed) = (Vec::new(), Vec::new());
    for scenario in &script.scenarios {
        let scenario = Scenario { item: item_meant(&scenario.item, chart.kind), ..scenario.clone() };
        let (story, slip) = one(&staged(scenario.given.as_ref())?, &scenario, true, &source)?;
        stories.push(story);
        failed.extend(slip);
    }
    Ok((Told { programme: Some(staged(None)?), stories }, failed))
}

fn source(files: &[File], path: &str) -> Result<Source, Stop> {
    let wanted = path.trim_start_matches("./");
    // who stands elsewhere writes the folder too
    let is = |file: &&File| {
        file.path.ends_with(ENDING) && (wanted == file.path || wanted.ends_with(&format!("/{}", file.path)))
    };
    let text = files.iter().find(is).and_then(|file| Some((file.path.clone(), file.text.as_ref().ok()?.clone())));
    let Some((path, text)) = text else {
        let known: Vec<&str> = files.iter().map(|f| f.path.as_str()).filter(|p| p.ends_with(ENDING)).collect();
        let known = if known.is_empty() { "it has none".to_owned() } else { format!("it has {}", known.join(", ")) };
        return Err(Stop::usage(format!(
            "error: --scenario `{path}` is not a file of scenarios of this programme; {known}"
        )));
    };
    Ok(Source { id: FileId(0), path, text })
}

fn script(source: &Source) -> Result<Script, Stop> {
    let findings = Findings::default();
    let script = scenario::read(source, &findings);
    let found = findings.into_sorted();
    match script.filter(|_| !found.iter().any(|f| f.is_error())) {
        Some(script) => Ok(script),
        None => Err(Stop { exit: Exit::Findings, why: rendered(&found, source) }),
    }
}

fn said(findings: Findings, source: &Source) -> String {
    rendered(&findings.into_sorted(), source)
}

fn rendered(found: &[Diagnostic], source: &Source) -> String {
    let found: Vec<String> = found.iter().map(|f| f.render(std::slice::from_ref(source), false)).collect();
    found.join("\n\n")
}

/// Its course, and how it failed if it did.
fn one(
    programme: &Programme,
    scenario: &Scenario,
    alone: bool,
    source: &Source,
) -> Result<(Story, Option<String>), Stop> {
    let only = alone.then(|| std::slice::from_ref(&scenario.item));
    let played = scenario::play(programme, scenario, only)
        .map_err(|why| Stop { exit: Exit::Findings, why: format!("error: “{}”: {why}", scenario.name) })?;
    let failed = scenario::failure::found(scenario, &played);
    let from = engine::calendar::instant(scenario.start, programme.zone);
    let story = Story { name: Some(scenario.name.clone()), course: Course::of(&played.rehearsal, from) };
    Ok((story, failed.map(|found| rendered(&[found], source))))
}
