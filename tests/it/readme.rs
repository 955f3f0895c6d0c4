//! The session that the README shows, typed again.

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use crate::world::{repository, text_of};

/// Lines left out.
const GAP: &str = "…";

/// Every command of the section's blocks, and what it printed.
fn session(heading: &str) -> Vec<(String, Vec<String>)> {
    let readme = text_of(&repository().join("README.md"));
    let section = readme.split_once(heading).expect("the README has this section").1;
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut typed: Vec<(String, Vec<String>)> = Vec::new();
    for block in section.split("```console\n").skip(1) {
        for line in block.split("```").next().unwrap_or_default().lines() {
            match (line.strip_prefix("$ "), typed.last_mut()) {
                (Some(command), _) => typed.push((command.to_owned(), Vec::new())),
                (None, Some((_, printed))) => printed.push(line.to_owned()),
                (None, None) => panic!("the session begins with `{line}`"),
            }
        }
    }
    typed
}

/// Whether this was printed, where gaps stand for any lines.
fn is_like(printed: &[&str], shown: &[String]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((gap, rest)) if gap == GAP => (0..=printed.len()).any(|skipped| is_like(&printed[skipped..], rest)),
        Some((line, rest)) => printed.first() == Some(&line.as_str()) && is_like(&printed[1..], rest),
    }
}

fn type_in(folder: &Path, command: &str) -> String {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap_or_default());
    let shell = Command::new("sh")
        .args(["-c", &format!("exec 2>&1; {command}")])
        .current_dir(folder)
        .env("PATH", path)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    String::from_utf8(shell.stdout).unwrap()
}

#[test]
fn the_readmes_session_is_as_it_was_recorded() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("bin")).unwrap();
    symlink(env!("CARGO_BIN_EXE_waymark-under-test"), folder.path().join("bin/waymark")).unwrap();
    let session = session("### A session, recorded\n");
    assert!(session.len() >= 6, "{session:?}");
    for (command, shown) in session {
        let printed = type_in(folder.path(), &command);
        let lines: Vec<&str> = printed.lines().collect();
        assert!(is_like(&lines, &shown), "$ {command}\n{printed}\nand the README shows\n{}", shown.join("\n"));
    }
}

#[test]
fn gaps_stand_for_any_lines_and_nothing_else_does() {
    let check = |printed: &[&str], shown: &[&str], expect: bool| {
        let shown: Vec<String> = shown.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(is_like(printed, &shown), expect, "{printed:?} {shown:?}");
    };
    check(&["a", "b", "c"], &["a", "…", "c"], true);
    check(&["a"], &["a", "…"], true);
    check(&["a", "b"], &["a"], false);
    check(&["a", "x", "c"], &["…", "b", "…"], false);
}
