//! Limits of what one workflow can be.

use crate::{
    chart::{Chart, MAX_STATES},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
        workflow::MAX_NESTING,
    },
};

const MAX_TRANSITIONS: usize = 1000;
const MAX_PROMPTS: usize = 1000;

pub(crate) fn states(span: Span) -> Diagnostic {
    let most = MAX_STATES - 1;
    Diagnostic::new(Rule::TooBig, span, format!("the workflow has more than {most} states"))
        .help("split it: items of their own, with workflows of their own, speak to each other by notices")
}

pub(crate) fn nesting(span: Span) -> Diagnostic {
    Diagnostic::new(Rule::TooBig, span, format!("states are nested more than {MAX_NESTING} deep"))
        .help("states inside states are for what they share; let them stand side by side")
}

pub(crate) fn parts(chart: &Chart, span: Span) -> Vec<Diagnostic> {
    let counts = [
        ("answers, deadlines and transitions", chart.transitions.len(), MAX_TRANSITIONS),
        ("questions and reminders", chart.asks.len() + chart.reminds.len(), MAX_PROMPTS),
    ];
    let over = counts.into_iter().filter(|(_, count, most)| count > most);
    over.map(|(what, count, most)| {
        let message = format!("the workflow has {count} {what}, more than {most}");
        Diagnostic::new(Rule::TooBig, span, message).help("split it")
    })
    .collect()
}
