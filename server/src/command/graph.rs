//! `waymark graph`: a workflow or a roadmap as a picture, offline.
//!
//! Draws also what has errors, as far as it can be read: a picture helps to find them.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use engine::{
    definition::{self, File, compile, nearest},
    drawing::{self, Diagram},
    ids::Lang,
    scenario,
};

use super::{Common, Exit, folder};

/// Draw a workflow, or what waits for what in a roadmap, as Mermaid, Graphviz DOT or SVG.
///
/// What no scenario takes and what is never reached is marked, in words and with dashes.
///
/// Examples:
///   waymark graph . activity -o svg --out activity.svg
///   waymark graph workflows/library/target.yaml          Mermaid, for a README or a wiki
///   waymark graph my-programme -o dot | dot -Tpdf > roadmap.pdf
///
/// Exit codes: 0 drawn, 1 drawn as far as the files can be read, 64 there is no such folder, file or workflow.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The folder with `waymark.yaml`, or the file of one workflow.
    #[arg(default_value = ".")]
    path: PathBuf,
    /// The workflow, by its name; without one the roadmap is drawn.
    workflow: Option<String>,
    /// The language of the picture; else Mermaid, or what the ending of `--out` says.
    #[arg(short, long, value_enum)]
    output: Option<Format>,
    /// Write the picture into this file.
    #[arg(long)]
    out: Option<PathBuf>,
    /// The language of the roadmap's own words; else the programme's first.
    #[arg(long)]
    lang: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Mermaid,
    Dot,
    Svg,
}

/// What is to be drawn.
struct Task {
    files: Vec<File>,
    workflow: Option<String>,
}

/// A picture, and what is to be said about it.
struct Drawn {
    diagram: Diagram,
    talk: Vec<String>,
    sound: bool,
}

pub fn run(_: &Common, args: &Args) -> anyhow::Result<Exit> {
    let format = match format(args.output, args.out.as_deref()) {
        Ok(format) => format,
        Err(why) => return Ok(usage(&why)),
    };
    let drawn = read(args).and_then(|task| draw(&task, args.lang.as_deref()));
    let drawn = match drawn {
        Ok(drawn) => drawn,
        Err(why) => return Ok(usage(&why)),
    };
    drawn.talk.iter().for_each(|line| eprintln!("{line}"));
    let picture = match format {
        Format::Mermaid => drawing::mermaid(&drawn.diagram),
        Format::Dot => drawing::dot(&drawn.diagram),
        Format::Svg => drawing::svg(&drawn.diagram),
    };
    let written = match &args.out {
        Some(path) => fs::write(path, picture).map_err(|error| (path.display().to_string(), error)),
        None => io::stdout().lock().write_all(picture.as_bytes()).map_err(|error| ("stdout".to_owned(), error)),
    };
    match written {
        Err((_, error)) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err((place, error)) => return Ok(usage(&format!("`{place}` cannot be written: {error}"))),
        Ok(()) => {}
    }
    Ok(if drawn.sound { Exit::Done } else { Exit::Findings })
}

fn usage(why: &str) -> Exit {
    eprintln!("error: {why}");
    Exit::Usage
}

fn format(output: Option<Format>, out: Option<&Path>) -> Result<Format, String> {
    if let Some(format) = output {
        return Ok(format);
    }
    let Some(out) = out else { return Ok(Format::Mermaid) };
    match out.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => Ok(Format::Svg),
        Some("dot" | "gv") => Ok(Format::Dot),
        Some("mmd" | "mermaid") => Ok(Format::Mermaid),
        Some(_) | None => Err(format!(
            "nothing is known of the ending of `{}`; say `-o mermaid`, `-o dot` or `-o svg`",
            out.display()
        )),
    }
}

fn read(args: &Args) -> Result<Task, String> {
    let path = &args.path;
    let cannot = |error| format!("`{}` cannot be read: {error}", path.display());
    if path.is_dir() || !path.exists() {
        return Ok(Task { files: folder::read(path).map_err(cannot)?, workflow: args.workflow.clone() });
    }
    let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".yaml"));
    let Some(name) = name.filter(|name| !name.ends_with(".scenarios")) else {
        return Err(format!("`{}` is not a workflow; give a folder or a `.yaml` file of one", path.display()));
    };
    if let Some(other) = &args.workflow {
        return Err(format!("give the workflow once: `{}` or `{other}`", path.display()));
    }
    let files = folder::around_workflow(path, name).map_err(cannot)?;
    Ok(Task { files, workflow: Some(name.to_owned()) })
}

fn draw(task: &Task, lang: Option<&str>) -> Result<Drawn, String> {
    let names = definition::workflows(&task.files);
    match &task.workflow {
        Some(name) if !names.contains(name) => {
            let meant = nearest(name, names.iter().map(String::as_str));
            let meant = meant.map_or(String::new(), |name| format!(" did you mean `{name}`?"));
            Err(format!("there is no workflow `{name}`;{meant} there are {}", names.join(", ")))
        }
        Some(name) => draw_workflow(&task.files, name),
        None => draw_roadmap(&task.files, &names, lang),
    }
}

fn draw_workflow(files: &[File], name: &str) -> Result<Drawn, String> {
    let Some(sketch) = definition::sketch(files, name) else {
        return Err(format!("nothing of the workflow `{name}` can be read; `waymark validate` says why"));
    };
    let covered = scenario::covered(files, name, sketch.chart.kind);
    let mut talk = Vec::new();
    if sketch.errors > 0 {
        talk.push(format!(
            "note: `{name}` has errors and is drawn as far as it can be read; `waymark validate` says more"
        ));
    }
    let diagram = drawing::of_workflow(&sketch, covered.as_ref());
    Ok(Drawn { diagram, talk, sound: sketch.errors == 0 })
}

fn draw_roadmap(files: &[File], names: &[String], lang: Option<&str>) -> Result<Drawn, String> {
    let compiled = compile(files);
    let Some(programme) = compiled.programme else {
        return Err(format!(
            "the roadmap cannot be drawn: {} errors; `waymark validate` says more. A workflow can: {}",
            compiled.diagnostics.iter().filter(|d| d.is_error()).count(),
            names.join(", ")
        ));
    };
    let first: Vec<Lang> = lang.map(Lang::from).into_iter().chain(programme.languages.iter().cloned()).collect();
    let diagram = drawing::of_roadmap(&programme, &first);
    let talk = vec![format!("note: this is the roadmap; name a workflow to draw it: {}", names.join(", "))];
    Ok(Drawn { diagram, talk, sound: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(roadmap: &str) -> Vec<File> {
        vec![
            File::new("waymark.yaml", "{programme: p, title: Plan, zone: Etc/UTC, languages: [en], coordinators: [e]}"),
            File::new(
                "entities.yaml",
                "entities: [{id: e, name: E, kind: other, members: [{id: f, office: focal_point}]}]",
            ),
            File::new("roadmap.yaml", roadmap),
        ]
    }

    fn drawn(workflow: Option<&str>, roadmap: &str) -> Result<Drawn, String> {
        draw(&Task { files: files(roadmap), workflow: workflow.map(str::to_owned) }, None)
    }

    const ROADMAP: &str = "activities: [{id: A01, title: Work, responsible: e, due: 2024-06-13}]";

    #[test]
    fn a_workflow_or_the_roadmap_is_drawn() {
        let roadmap = drawn(None, ROADMAP).unwrap();
        assert_eq!(roadmap.diagram.title, "Plan");
        assert!(roadmap.talk[0].ends_with("activity, commitment, consultation, entity, report_request, target"));
        assert_eq!(drawn(Some("target"), ROADMAP).unwrap().diagram.title, "target");
        // a workflow is drawn also where the roadmap is wrong
        assert!(drawn(Some("target"), "activities: 3").unwrap().sound);
        let why = drawn(None, "activities: 3").err().unwrap();
        assert!(why.starts_with("the roadmap cannot be drawn"), "{why}");
        let why = drawn(Some("targte"), ROADMAP).err().unwrap();
        assert!(why.starts_with("there is no workflow `targte`; did you mean `target`?"), "{why}");
    }

    #[test]
    fn the_ending_of_a_file_says_its_format() {
        let of = |path: &str| format(None, Some(Path::new(path)));
        assert_eq!(of("a.svg"), Ok(Format::Svg));
        assert_eq!(of("a.gv"), Ok(Format::Dot));
        assert_eq!(of("a.mmd"), Ok(Format::Mermaid));
        assert!(of("a.png").is_err() && of("a").is_err());
        assert_eq!(format(None, None), Ok(Format::Mermaid));
        assert_eq!(format(Some(Format::Dot), Some(Path::new("a.svg"))), Ok(Format::Dot));
    }

    #[test]
    fn a_workflow_alone_comes_with_its_scenarios() {
        let folder = tempfile::tempdir().unwrap();
        let text = "dialect: 1\nworkflow: small\nfor: activity\nstates: {open: {transitions: [{event: shut, to: gone}]}, gone: {final: true}}\n";
        let path = folder.path().join("small.yaml");
        fs::write(&path, text).unwrap();
        fs::write(folder.path().join("small.scenarios.yaml"), "cast: {item: {id: X01, start: 2024-05-06, due: 2024-06-28}}\nscenarios: [{name: nothing, item: X01, start: 2024-05-06, steps: []}]\n").unwrap();
        let args = Args { path, workflow: None, output: None, out: None, lang: None };
        let drawn = draw(&read(&args).unwrap(), None).unwrap();
        assert!(drawn.sound);
        assert!(drawing::mermaid(&drawn.diagram).contains("◌ shut"), "what no scenario takes is marked");
        let twice = Args { workflow: Some("other".into()), ..args };
        assert!(read(&twice).is_err());
    }
}
