//! `waymark schema`: the JSON Schemas by which editors complete and check.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use engine::definition::{
    keys::{FILE_KINDS, FileKind},
    nearest,
    schema::{file_kind, schema},
};

use super::{Common, Exit, print};

/// Write the JSON Schema (draft-07) of a kind of file, for editors.
///
/// Examples:
///   waymark schema workflow
///   waymark schema --all --out .waymark/schema
///
/// An editor finds it by the first line of a file: `# yaml-language-server: $schema=.waymark/schema/roadmap.json`.
/// Without a kind, all kinds are listed. `waymark init` and `waymark new` write schemas and lines by themselves.
/// Exit codes: 0 written, 64 there is no such kind.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The kind of file: waymark, entities, roadmap, commitments, consultations, calendar, workflow, scenarios.
    kind: Option<String>,
    /// All kinds, each into its own file.
    #[arg(long, requires = "out", conflicts_with = "kind")]
    all: bool,
    /// The folder to write into; without it, stdout.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    if let Some(out) = args.out.as_ref().filter(|_| args.all) {
        return Ok(written(write_all(out), out));
    }
    let Some(name) = &args.kind else {
        print(&list())?;
        return Ok(Exit::Done);
    };
    let Some(kind) = file_kind(name) else {
        let names = FILE_KINDS.iter().map(|file| file.name);
        let cure =
            nearest(name, names).map_or("`waymark schema` lists them".to_owned(), |near| format!("use `{near}`"));
        eprintln!("error: there is no kind of file `{name}`; {cure}");
        return Ok(Exit::Usage);
    };
    match &args.out {
        Some(out) => Ok(written(write(out, kind), out)),
        None => {
            print(&schema(kind))?;
            Ok(Exit::Done)
        }
    }
}

fn list() -> String {
    FILE_KINDS.iter().map(|file| format!("{:14} {:18} {}\n", file.name, file.place, file.section.doc)).collect()
}

fn written(done: io::Result<()>, out: &Path) -> Exit {
    match done {
        Ok(()) => Exit::Done,
        Err(error) => {
            eprintln!("error: the folder `{}` cannot be written: {error}", out.display());
            Exit::Usage
        }
    }
}

pub(super) fn write_all(folder: &Path) -> io::Result<()> {
    FILE_KINDS.iter().try_for_each(|kind| write(folder, kind))
}

fn write(folder: &Path, kind: &FileKind) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{}.json", kind.name)), schema(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("a/schema");
        write_all(&out).unwrap();
        for kind in &FILE_KINDS {
            let text = fs::read_to_string(out.join(format!("{}.json", kind.name))).unwrap();
            assert_eq!(text, schema(kind));
            assert!(list().contains(kind.name));
        }
    }
}
