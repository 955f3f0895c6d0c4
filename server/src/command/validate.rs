//! `waymark validate`: everything that is wrong with a programme, a folder of them or one file, offline.
//!
//! What is looked at stands in `target`, how cures are written in `mend`, how findings are printed in the
//! engine's `report`. Here: the order of things and the exit code.

mod mend;
mod target;

use std::path::PathBuf;

use clap::ValueEnum;
use engine::definition::{Compiled, report, rule::Rule};

use super::{Common, Exit, print};
use target::Target;

/// Check a programme's files, offline: every problem at once, with its place and its cure.
///
/// Examples:
///   waymark validate .
///   waymark validate my-programme --fix
///   waymark validate workflows/activity.yaml --format concise
///   waymark validate --deny warnings --format github .
///
/// A file of a programme is checked as a part of it; one without a programme around it as far as it can be.
/// `-` is a workflow on standard input. `waymark explain CODE` says more about a problem.
/// Exit codes: 0 in order (there may be warnings), 1 something is wrong, 64 there is no such file or folder.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// Folders with `waymark.yaml`, or single files; `-` is standard input.
    #[arg(default_value = ".", value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How problems are printed: for people, one line each, or for other programs.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Apply the cures that are certain, such as that of a misspelt word; what changed is shown on stderr.
    #[arg(long)]
    fix: bool,
    /// With --fix: show what would change, and write nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// What is to count as an error besides errors.
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Concise,
    Json,
    Github,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

pub fn run(common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let mut targets = match target::all(&args.paths) {
        Ok(targets) => targets,
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(Exit::Usage);
        }
    };
    if args.fix {
        for target in &mut targets {
            if let Err(why) = mend::mend(target, args.dry_run) {
                eprintln!("error: {why}");
                return Ok(Exit::Refused);
            }
        }
    }
    let looked: Vec<Compiled> = targets.iter().map(|target| look(target, targets.len(), args.format)).collect();
    let files = targets.iter().map(Target::count).sum();
    print(&shown(&looked, files, args.format, common.coloured()))?;
    Ok(exit(&rules(&looked), args.deny))
}

/// What is wrong with a target; the paths are as they should be read. People who check one folder know which.
fn look(target: &Target, targets: usize, format: Format) -> Compiled {
    let mut compiled = target.check(&target.files);
    compiled.cut();
    let here = targets == 1 && format == Format::Human && target.is_folder();
    for source in compiled.sources.iter_mut().filter(|source| !here && target.holds(&source.path)) {
        source.path = target.shown(&source.path);
    }
    compiled
}

fn shown(looked: &[Compiled], files: usize, format: Format, coloured: bool) -> String {
    let findings = || looked.iter().flat_map(report::findings).collect::<Vec<_>>();
    let more = looked.iter().any(|one| one.more);
    match format {
        Format::Human => for_people(looked, files, coloured),
        Format::Concise => report::concise(&findings()),
        Format::Json => report::json(&findings(), files, more),
        Format::Github => report::github(&findings()),
        Format::Sarif => report::sarif(&findings()),
    }
}

/// Each finding with its excerpt, then how many there are.
pub(super) fn for_people(looked: &[Compiled], files: usize, coloured: bool) -> String {
    let all: Vec<String> = looked.iter().map(|one| report::human(one, coloured)).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    let gap = if all.is_empty() { "" } else { "\n\n" };
    let more = looked.iter().any(|one| one.more);
    format!("{}{gap}{}\n", all.join("\n\n"), report::summary(&rules(looked), files, more))
}

fn rules(looked: &[Compiled]) -> Vec<Rule> {
    looked.iter().flat_map(|one| &one.diagnostics).map(|found| found.rule).collect()
}

fn exit(rules: &[Rule], deny: Option<Deny>) -> Exit {
    let denied = |rule: &Rule| rule.code().starts_with('E') || deny == Some(Deny::Warnings);
    if rules.iter().any(denied) { Exit::Findings } else { Exit::Done }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_count_only_where_they_are_denied() {
        let check = |rules: &[Rule], deny, expect: Exit| assert_eq!(exit(rules, deny), expect, "{rules:?}");
        check(&[], Some(Deny::Warnings), Exit::Done);
        check(&[Rule::Trap], None, Exit::Done);
        check(&[Rule::Trap], Some(Deny::Warnings), Exit::Findings);
        check(&[Rule::Trap, Rule::UnknownKey], None, Exit::Findings);
    }

    #[test]
    fn people_read_paths_from_where_they_stand() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| std::fs::write(folder.path().join(path), text).unwrap();
        write("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [board]}");
        write(
            "entities.yaml",
            "entities: [{id: board, name: B, kind: other, members: [{id: f, office: focal_point}]}]",
        );
        write("roadmap.yaml", "activites: []\n");
        let seen = |path: PathBuf, format| {
            let targets = target::all(&[path]).unwrap();
            let looked: Vec<Compiled> = targets.iter().map(|target| look(target, targets.len(), format)).collect();
            shown(&looked, targets[0].count(), format, false)
        };
        let whole = seen(folder.path().to_owned(), Format::Human);
        assert!(whole.contains("\n --> roadmap.yaml:1:1\n") && whole.ends_with("\n1 error in 3 files\n"), "{whole}");
        let roadmap = folder.path().join("roadmap.yaml").display().to_string();
        let line = format!("{roadmap}:1:1: error[E006] unknown key `activites`; use `activities`\n");
        assert_eq!(seen(folder.path().to_owned(), Format::Concise), line);
        assert_eq!(seen(folder.path().join("roadmap.yaml"), Format::Concise), line);
        assert_eq!(seen(folder.path().join("entities.yaml"), Format::Human), "no problems in 1 file\n");
        assert!(target::all(&[folder.path().join("nowhere")]).is_err());
    }
}
