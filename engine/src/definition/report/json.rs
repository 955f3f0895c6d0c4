//! The stable form for other programs. What stands here today stays; new keys may come beside it.
//!
//! `version` 1: `summary` with `errors`, `warnings`, `files` and
//! `more` (whether more were found than are listed); `findings` in the order of files and places, each
//! with `code`, `name`, `severity`, its place (`file`, `line`, `column`, `end_line`, `end_column`), `message`,
//! `label` (what stands at the place, or ""), `help` and `note` (or null), `fix` (null, or a place with its `replacement`:
//! only what `--fix` applies), and `related` (places with a `message`).

use serde::Serialize;

use super::{Finding, Place};

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    files: usize,
    more: bool,
}

#[derive(Serialize)]
struct One<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'a str,
    #[serde(flatten)]
    place: &'a Place,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    note: Option<&'a str>,
    fix: Option<Fix<'a>>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    #[serde(flatten)]
    place: &'a Place,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: &'a Place,
    message: &'a str,
}

pub fn json(findings: &[Finding], files: usize, more: bool) -> String {
    let warnings = findings.iter().filter(|f| f.severity() == "warning").count();
    let report = Report {
        version: 1,
        summary: Summary { errors: findings.len() - warnings, warnings, files, more },
        findings: findings.iter().map(one).collect(),
    };
    serde_json::to_string_pretty(&report).expect("it is made of texts, numbers and lists") + "\n"
}

fn one(found: &Finding) -> One<'_> {
    One {
        code: found.rule.code(),
        name: found.rule.name(),
        severity: found.severity(),
        place: &found.place,
        message: &found.message,
        label: &found.label,
        help: found.help.as_deref(),
        note: found.note.as_deref(),
        fix: found.fix.as_ref().map(|(place, replacement)| Fix { place, replacement }),
        related: found.related.iter().map(|(place, message)| Related { place, message }).collect(),
    }
}
