//! `waymark validate DIR`: everything that is wrong with a programme, offline.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use engine::{
    definition::{Compiled, compile},
    scenario,
};

use super::{Common, Exit, folder};

/// Check a programme's files, offline: every problem at once, with its place and its cure.
///
/// Examples:
///   waymark validate .
///   waymark validate workflows/asean-wps-cop --color never
///
/// Exit codes: 0 in order (there may be warnings), 1 something is wrong, 64 there is no such folder.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The folder with `waymark.yaml`.
    #[arg(default_value = ".")]
    dir: PathBuf,
}

pub fn run(common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let files = match folder::read(&args.dir) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("error: the folder `{}` cannot be read: {error}", args.dir.display());
            return Ok(Exit::Usage);
        }
    };
    let mut compiled = compile(&files);
    let told = scenario::run(&files, &compiled);
    compiled.diagnostics.extend(told);
    print(&compiled, files.len(), common.coloured())?;
    Ok(if compiled.errors() > 0 { Exit::Findings } else { Exit::Done })
}

pub(super) fn print(compiled: &Compiled, files: usize, coloured: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let findings = compiled.render(coloured);
    let gap = if findings.is_empty() { "" } else { "\n\n" };
    let written = writeln!(out, "{findings}{gap}{}", summary(compiled.errors(), compiled.warnings(), files));
    match written {
        // who reads only the first lines has what she wanted
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// `2 errors, 1 warning in 4 files`
fn summary(errors: usize, warnings: usize, files: usize) -> String {
    let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    let found: Vec<String> = [(errors, "error"), (warnings, "warning")]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| count(n, word))
        .collect();
    let found = if found.is_empty() { "no problems".to_owned() } else { found.join(", ") };
    format!("{found} in {}", count(files, "file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_counts() {
        let check = |errors, warnings, files, expect: &str| assert_eq!(summary(errors, warnings, files), expect);
        check(2, 1, 4, "2 errors, 1 warning in 4 files");
        check(0, 2, 1, "2 warnings in 1 file");
        check(1, 0, 12, "1 error in 12 files");
        check(0, 0, 5, "no problems in 5 files");
    }
}
