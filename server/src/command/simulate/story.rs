//! `--scenario FILE`: the scenarios of one file, each played to its end, or as far as it goes.

use engine::{
    Programme,
    definition::{
        File,
        diagnostic::{FileId, Findings, Source},
    },
    scenario::{self, Scenario, Script, item_meant, programme_of},
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
    let Some(cast) = &script.cast else {
        let (stories, failed) = all(around, &script.scenarios, false, &source)?;
        return Ok((Told { programme: None, stories }, failed));
    };
    let name = source.path.rsplit('/').next().unwrap_or_default().trim_end_matches(ENDING).to_owned();
    let Some(chart) = around.charts.get(&name) else {
        return Err(Stop::usage(format!("error: there is no workflow `{name}` beside `{}`", source.path)));
    };
    let beside = |f: &&File| f.path == format!("workflows/{name}.yaml") || f.path.starts_with("messages/");
    let own: Vec<File> = files.iter().filter(beside).cloned().collect();
    let compiled = programme_of(cast, &name, chart.kind, &own);
    let Some(programme) = &compiled.programme else {
        let why = format!("{}\n\nthe cast of these scenarios makes no programme", compiled.render(false));
        return Err(Stop { exit: Exit::Findings, why });
    };
    let programme = in_language(programme, args)?;
    let meant = |s: &Scenario| Scenario { item: item_meant(&s.item, chart.kind), ..s.clone() };
    let scenarios: Vec<Scenario> = script.scenarios.iter().map(meant).collect();
    let (stories, failed) = all(&programme, &scenarios, true, &source)?;
    Ok((Told { programme: Some(programme), stories }, failed))
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
        None => {
            let found: Vec<String> = found.iter().map(|f| f.render(std::slice::from_ref(source), false)).collect();
            Err(Stop { exit: Exit::Findings, why: found.join("\n\n") })
        }
    }
}

fn all(
    programme: &Programme,
    scenarios: &[Scenario],
    alone: bool,
    source: &Source,
) -> Result<(Vec<Story>, Vec<String>), Stop> {
    let (mut stories, mut failed) = (Vec::new(), Vec::new());
    for scenario in scenarios {
        let only = alone.then(|| std::slice::from_ref(&scenario.item));
        let played = scenario::play(programme, scenario, only)
            .map_err(|why| Stop { exit: Exit::Findings, why: format!("error: “{}”: {why}", scenario.name) })?;
        if let Some((span, why)) = &played.failed {
            let line = source.text.bytes().take(span.start as usize).filter(|byte| *byte == b'\n').count() + 1;
            failed.push(format!("error: {}:{line}: “{}” fails here: {why}", source.path, scenario.name));
        }
        let from = engine::calendar::instant(scenario.start, programme.zone);
        stories.push(Story { name: Some(scenario.name.clone()), course: Course::of(&played.rehearsal, from) });
    }
    Ok((stories, failed))
}
