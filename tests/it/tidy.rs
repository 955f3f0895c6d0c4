//! What neither Cargo nor clippy can check: where words may stand, how long files are, and that nothing lacks its test.

use std::{
    fs,
    path::{Path, PathBuf},
};

use engine::definition::rule::Rule;

use crate::world::{repository, text_of};

/// Lines of a file without its tests.
const LONGEST_FILE: usize = 400;

/// A file of Rust, by its path from the top of the repository.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Without its tests.
    fn own(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
    }

    /// Its tests alone.
    fn tests(self) -> String {
        let own = if self.is_test() { 0 } else { self.own().len() };
        self.text[own..].to_owned()
    }

    /// Or a measurement, which looks at tables as a test does.
    fn is_test(&self) -> bool {
        self.path.starts_with("tests/")
            || self.path.contains("/examples/")
            || self.path.ends_with("/tests.rs")
            || self.path.contains("/tests/")
    }

    /// Lines of code that are no comment.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.own().lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() && !matches!(name, "target" | "node_modules") && !name.starts_with('.') {
                open.push(path);
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<Source> {
    let top = repository();
    let all = ["engine", "bots", "server", "tests"].iter().flat_map(|part| below(&top.join(part), ".rs"));
    let source =
        |path: PathBuf| Source { path: path.strip_prefix(&top).unwrap().display().to_string(), text: text_of(&path) };
    let all: Vec<Source> = all.map(source).collect();
    assert!(all.len() > 100, "only {} files were found", all.len());
    all
}

/// Where product code, without its tests, holds one of these words.
fn offenders(words: &[&str], looked_at: impl Fn(&str) -> bool) -> Vec<String> {
    let all = sources();
    let looked_at = all.iter().filter(|s| !s.is_test() && looked_at(&s.path));
    let found = looked_at.flat_map(|source| {
        let bad = source.code().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        bad.map(|(at, line)| format!("{}:{at}: {}", source.path, line.trim())).collect::<Vec<_>>()
    });
    found.collect()
}

fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn sql_stands_only_in_the_store() {
    let home = |path: &str| path.starts_with("server/src/store") || path.starts_with("server/src/postgres");
    let found = offenders(&["sqlx::query", "sqlx::raw_sql", "QueryBuilder", "AssertSqlSafe"], |path| !home(path));
    none("SQL outside server/src/store and server/src/postgres", &found);
}

#[test]
fn files_are_short() {
    let all = sources();
    let lines = |s: &Source| s.own().lines().count();
    let long = all.iter().filter(|s| !s.is_test() && lines(s) > LONGEST_FILE);
    let found: Vec<String> = long.map(|s| format!("{}: {} lines without its tests", s.path, lines(s))).collect();
    none("split these by noun", &found);
}

#[test]
fn every_workflow_has_its_scenarios() {
    let folder = repository().join("workflows");
    let without = |path: &PathBuf| {
        let holder =
            path.parent().and_then(Path::file_name).is_some_and(|name| name == "library" || name == "workflows");
        let name = path.to_string_lossy();
        holder && !name.ends_with(".scenarios.yaml") && !path.with_extension("scenarios.yaml").exists()
    };
    let found: Vec<String> =
        below(&folder, ".yaml").iter().filter(|p| without(p)).map(|p| p.display().to_string()).collect();
    none("workflows without scenarios", &found);
}

#[test]
fn every_rule_has_a_fixture() {
    // what cannot be told by a fixture of texts has a test that names it
    let named: String = sources().into_iter().filter(|s| s.path.starts_with("engine/")).map(|s| s.tests()).collect();
    let shown: String = below(&repository().join("engine/src/definition"), "")
        .iter()
        .filter(|p| is_fixture(p))
        .map(|p| text_of(p))
        .collect();
    let has = |rule: &&Rule| shown.contains(rule.code()) || named.contains(&format!("Rule::{rule:?}"));
    let missing = Rule::ALL.iter().filter(|rule| !has(rule)).map(|rule| format!("{} {}", rule.code(), rule.name()));
    none("rules that no fixture shows", &missing.collect::<Vec<_>>());
}

fn is_fixture(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "fixtures") && path.extension().is_some_and(|e| e == "txt")
}

#[test]
fn what_a_platform_calls_things_stays_in_its_folder() {
    let found = offenders(&["teloxide", "serenity", "poise", "twilight"], |path| !path.starts_with("bots/src/"));
    none("a platform's own types outside its folder", &found);
}

#[test]
fn nothing_is_left_over() {
    let leftovers = ["todo!", "dbg!", "unimplemented!", "FIXME", "XXX", "TODO", "provisional"];
    let all = sources();
    let mut found = Vec::new();
    for source in all.iter().filter(|s| s.path != "tests/it/tidy.rs") {
        for (at, line) in source.text.lines().enumerate() {
            if leftovers.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", source.path, at + 1, line.trim()));
            }
        }
    }
    none("leftovers", &found);
}

#[test]
fn the_engine_is_pure() {
    let impure = [
        "async fn",
        "async move",
        ".await?",
        ".await;",
        ".await)",
        ".await.",
        "now()",
        "tokio",
        "std::fs",
        "std::net",
        "std::env",
        "rand::",
        "SystemTime",
        "Instant::",
    ];
    let found = offenders(&impure, |path| path.starts_with("engine/src"));
    let found: Vec<String> = found.into_iter().filter(|line| !line.contains("CivilAnchor::Instant")).collect();
    none("IO, clocks, chance or async in the engine", &found);
}
