//! For people at a terminal: each finding with its excerpt and cure, then how many there are and where to read on.

use std::collections::BTreeSet;

use crate::definition::{
    Compiled,
    diagnostic::{Diagnostic, MAX_FINDINGS},
    rule::Rule,
};

const APPLIED: &str = "(applied by --fix)";
/// So many codes are named in the closing note.
const NAMED: usize = 5;

/// All findings as rustc shows them, a blank line between two; ends without a newline.
pub fn human(compiled: &Compiled, coloured: bool) -> String {
    let shown = compiled.diagnostics.iter().map(|d| with_note(d).render(&compiled.sources, coloured));
    shown.collect::<Vec<_>>().join("\n\n")
}

fn with_note(found: &Diagnostic) -> Diagnostic {
    let help = found.help.as_ref().map(|help| match &found.fix {
        Some(_) => format!("{help}   {APPLIED}"),
        None => help.clone(),
    });
    Diagnostic { help, ..found.clone() }
}

/// `2 errors, 1 warning in 4 files`, and which command says more; `more` were found and left out.
pub fn summary(rules: &[Rule], files: usize, more: bool) -> String {
    let warnings = rules.iter().filter(|rule| rule.code().starts_with('W')).count();
    let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    let found: Vec<String> = [(rules.len() - warnings, "error"), (warnings, "warning")]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| count(n, word))
        .collect();
    let found = if found.is_empty() { "no problems".to_owned() } else { found.join(", ") };
    let (left_out, and_more) = if more {
        (
            format!(
                "note: of one programme {MAX_FINDINGS} errors and {MAX_FINDINGS} warnings are shown, the rest is left out\n"
            ),
            " and more",
        )
    } else {
        (String::new(), "")
    };
    format!("{}{left_out}{found}{and_more} in {}", note(rules), count(files, "file"))
}

fn note(rules: &[Rule]) -> String {
    let codes: BTreeSet<&str> = rules.iter().map(|rule| rule.code()).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    match codes.as_slice() {
        [] => String::new(),
        [one] => format!("note: run `waymark explain {one}`\n"),
        many => {
            let more = if many.len() > NAMED { ", …" } else { "" };
            let named = many[..many.len().min(NAMED)].join(", ");
            format!("note: run `waymark explain CODE`, for {named}{more}\n")
        }
    }
}
