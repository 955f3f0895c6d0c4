//! The examples of a rule: fixtures, chosen by the build script.

use super::indent;
use crate::definition::rule::Rule;

pub(super) enum Example {
    /// Two workflows, and what is said of the first.
    Workflow { wrong: &'static str, says: &'static str, right: &'static str },
    /// A fixture of `fixtures/*.txt`: files, then what is said of them.
    Programme(&'static str),
}

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// A longer example is cut: it is one because it is long.
const MAX_LINES: usize = 40;
/// So many lines around what differs are shown of a longer file.
const CONTEXT: usize = 3;
const SHORT: usize = 12;

/// What is wrong, what `validate` says of it, and what is right; each under its head.
pub(super) fn of(rule: Rule) -> String {
    let Some((wrong, says, right)) = parts(rule) else { return String::new() };
    let mut out = String::new();
    for (head, text) in [("Wrong", wrong), ("What `waymark validate` says", says), ("Right", right)] {
        if !text.trim().is_empty() {
            out += &format!("\n{head}\n\n{}", indent(&clip(&text)));
        }
    }
    out
}

/// The wrong files, what is said, and the right ones.
pub(super) fn parts(rule: Rule) -> Option<(String, String, String)> {
    let (_, example) = EXAMPLES.iter().find(|(key, _)| *key == rule.name() || *key == rule.code())?;
    match example {
        Example::Workflow { wrong, says, right } => {
            Some(((*wrong).to_owned(), (*says).to_owned(), (*right).to_owned()))
        }
        Example::Programme(fixture) => {
            let (given, said) = fixture.split_once("=== expect\n")?;
            let files: Vec<(&str, &str)> =
                given.split("=== ").skip(1).map(|part| part.split_once('\n').unwrap_or((part, ""))).collect();
            let wrong: Vec<(&str, &str)> =
                files.iter().copied().filter(|(head, _)| !head.starts_with("right ")).collect();
            let mut right: Vec<(&str, &str)> =
                files.iter().filter_map(|(head, text)| Some((head.strip_prefix("right ")?, *text))).collect();
            if right.is_empty() {
                let path = wrong.first()?.0.split(' ').next()?;
                right.extend(BASE.iter().find(|(base, _)| *base == path));
            }
            let shown = |files: &[(&str, &str)], others: &[(&str, &str)]| {
                files.iter().map(|file| show(file, others)).collect::<Vec<_>>().join("\n")
            };
            Some((shown(&wrong, &right), said.to_owned(), shown(&right, &wrong)))
        }
    }
}

/// A file under its name; of a long one only what differs from its other form.
fn show((head, text): &(&str, &str), others: &[(&str, &str)]) -> String {
    let other = others.iter().find(|(path, _)| path == head).map_or("", |(_, text)| *text);
    let lines: Vec<&str> = text.lines().collect();
    let same = |a: &mut dyn Iterator<Item = (&str, &str)>| a.take_while(|(a, b)| a == b).count();
    let begin = same(&mut text.lines().zip(other.lines()));
    let end = lines.len() - same(&mut text.lines().rev().zip(other.lines().rev())).min(lines.len() - begin);
    if lines.len() <= SHORT || other.is_empty() {
        return format!("# {head}\n{text}");
    }
    let (from, to) = (begin.saturating_sub(CONTEXT), (end + CONTEXT).min(lines.len()));
    let before = if from > 0 { "…\n" } else { "" };
    let after = if to < lines.len() { "…\n" } else { "" };
    format!("# {head}\n{before}{}\n{after}", lines[from..to].join("\n"))
}

fn clip(text: &str) -> String {
    let text = text.trim_end();
    let lines = text.lines().count();
    if lines <= MAX_LINES {
        return text.lines().map(cut).collect::<Vec<_>>().join("\n");
    }
    let shown: Vec<String> = text.lines().take(MAX_LINES - 1).map(cut).collect();
    format!("{}\n… and {} lines more", shown.join("\n"), lines - shown.len())
}

fn cut(line: &str) -> String {
    const WIDEST: usize = 160;
    if line.chars().count() <= WIDEST { line.to_owned() } else { line.chars().take(WIDEST).chain(['…']).collect() }
}
