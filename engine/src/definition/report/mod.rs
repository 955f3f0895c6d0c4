//! What `validate` found, for people and for other programs: one file for each form.
//!
//! `Finding` is a diagnostic whose places have become lines and columns (from 1, in characters; an end is the
//! first place behind). The paths are those of the sources, which whoever read them may have put right.

mod concise;
mod github;
mod human;
mod json;
mod sarif;

#[cfg(test)]
mod tests;

use super::{
    compile::Compiled,
    diagnostic::{Severity, Source, Span},
    rule::Rule,
};

pub use concise::concise;
pub use github::github;
pub use human::{human, summary};
pub use json::json;
pub use sarif::sarif;

/// A diagnostic that stands by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub place: Place,
    pub message: String,
    /// What stands at the underlined place; often nothing.
    pub label: String,
    pub help: Option<String>,
    pub note: Option<String>,
    /// Only what `--fix` applies.
    pub fix: Option<(Place, String)>,
    pub related: Vec<(Place, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Place {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

pub fn findings(compiled: &Compiled) -> Vec<Finding> {
    let sources = &compiled.sources;
    let finding = |d: &super::diagnostic::Diagnostic| {
        let related = d.also.iter().filter_map(|(span, label)| Some((place(*span, sources)?, label.clone())));
        let fix = d.fix.as_ref().and_then(|fix| Some((place(fix.span, sources)?, fix.replacement.clone())));
        Some(Finding {
            rule: d.rule,
            place: place(d.span, sources)?,
            message: d.message.clone(),
            label: d.label.clone(),
            help: d.help.clone(),
            note: d.note.clone(),
            fix,
            related: related.collect(),
        })
    };
    compiled.diagnostics.iter().filter_map(finding).collect()
}

fn place(span: Span, sources: &[Source]) -> Option<Place> {
    let source = sources.get(span.file.0 as usize)?;
    let (line, column) = source.line_column(span.start as usize);
    let (end_line, end_column) = source.line_column(span.end.max(span.start) as usize);
    Some(Place { file: source.path.clone(), line, column, end_line, end_column })
}

impl Finding {
    fn severity(&self) -> &'static str {
        match self.rule.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }

    /// The message, what stands at the place, what belongs to it and the cure, each on its line.
    fn in_full(&self) -> String {
        let mut text = self.message.clone();
        if !self.label.is_empty() {
            text += &format!("\n{}", self.label);
        }
        if let Some(note) = &self.note {
            text += &format!("\nnote: {note}");
        }
        if let Some(help) = &self.help {
            text += &format!("\nhelp: {help}");
        }
        text
    }
}
