//! Chooses what `explain` shows of each rule, from the fixtures that the tests play: the wrong file with what is
//! said of it, and a right one. So an explanation cannot drift from what `validate` does, and a rule has its
//! examples as soon as it has its fixtures.
//!
//! Two kinds of fixtures: folders named for a rule (`workflow/fixtures/NAME/`), and files of whole programmes
//! (`fixtures/*.txt`), where the right one is the same file of `fixtures/base` unless the fixture has its own.
//! Of several the clearest is taken: with a right one, few findings, short.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

/// Lower is clearer.
type Unclear = (bool, usize, usize);

fn main() {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("Cargo says it")).join("src/definition");
    let (programmes, workflows) = (here.join("fixtures"), here.join("workflow/fixtures"));
    println!("cargo::rerun-if-changed={}", programmes.display());
    println!("cargo::rerun-if-changed={}", workflows.display());

    let mut out = String::from("pub(super) static BASE: &[(&str, &str)] = &[\n");
    for path in entries(&programmes.join("base")) {
        out += &format!("    ({:?}, include_str!({path:?})),\n", name(&path));
    }
    out += "];\n/// By code or by name.\npub(super) static EXAMPLES: &[(&str, Example)] = &[\n";
    for folder in entries(&workflows) {
        if let Some((wrong, right)) = of_workflows(&folder) {
            let says = wrong.with_extension("txt");
            let files = format!("wrong: include_str!({wrong:?}), says: include_str!({says:?})");
            out += &format!(
                "    ({:?}, Example::Workflow {{ {files}, right: include_str!({right:?}) }}),\n",
                name(&folder)
            );
        }
    }
    for (code, path) in of_programmes(&programmes) {
        out += &format!("    ({code:?}, Example::Programme(include_str!({path:?}))),\n");
    }
    out += "];\n";
    let to = PathBuf::from(env::var("OUT_DIR").expect("Cargo says it")).join("examples.rs");
    fs::write(&to, out).unwrap_or_else(|error| panic!("{}: {error}", to.display()));
}

fn entries(folder: &Path) -> BTreeSet<PathBuf> {
    fs::read_dir(folder).map_or(BTreeSet::new(), |all| all.flatten().map(|entry| entry.path()).collect())
}

fn name(path: &Path) -> String {
    path.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned())
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn of_workflows(folder: &Path) -> Option<(PathBuf, PathBuf)> {
    let files = || entries(folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "yaml"));
    let right = files().filter(|path| name(path).starts_with("pass")).min_by_key(|path| text(path).len())?;
    let wrong = files().filter(|path| !name(path).starts_with("pass"));
    let unclear = |path: &PathBuf| (codes(&text(&path.with_extension("txt"))).len(), text(path).len());
    Some((wrong.min_by_key(unclear)?, right))
}

fn of_programmes(folder: &Path) -> BTreeMap<String, PathBuf> {
    let base: BTreeSet<String> = entries(&folder.join("base")).iter().map(|path| name(path)).collect();
    let mut best: BTreeMap<String, (Unclear, PathBuf)> = BTreeMap::new();
    for path in entries(folder).into_iter().filter(|path| path.is_file()) {
        let fixture = text(&path);
        let Some((given, said)) = fixture.split_once("=== expect\n") else { continue };
        let first = given.strip_prefix("=== ").and_then(|g| g.split(['\n', ' ']).next()).unwrap_or_default();
        let has_right = base.contains(first) || given.contains("\n=== right ");
        let found = codes(said);
        for code in found.iter().collect::<BTreeSet<_>>() {
            let unclear = (!has_right, found.len(), given.len());
            if best.get(code).is_none_or(|(known, _)| unclear < *known) {
                best.insert(code.clone(), (unclear, path.clone()));
            }
        }
    }
    best.into_iter().map(|(code, (_, path))| (code, path)).collect()
}

/// `E102` for each line that begins `error[E102]`.
fn codes(said: &str) -> Vec<String> {
    let begun = said.lines().filter_map(|line| line.strip_prefix("error[").or(line.strip_prefix("warning[")));
    begun.filter_map(|rest| Some(rest.split_once(']')?.0.to_owned())).collect()
}
