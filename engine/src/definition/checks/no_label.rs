//! A button needs a text that people can read.

use std::collections::BTreeSet;

use crate::{
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft},
    message::Texts,
};

/// One warning a choice, however often it is offered.
pub(super) fn find(draft: &Draft, texts: &Texts) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (ask, place) in draft.chart.asks.iter().zip(&draft.places.asks) {
        for (answer, span) in ask.answers.iter().zip(&place.answers) {
            let choice = &answer.choice;
            let labels = [format!("{}-{choice}", ask.key), format!("answer-{choice}")];
            let is_name = choice.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
            if !is_name || labels.iter().any(|key| texts.has(key)) || !seen.insert(choice) {
                continue;
            }
            let message = format!("the choice `{choice}` has no text, so people read its name");
            let help = format!("add `answer-{choice} = …` to `messages/*.ftl`");
            found.push(Diagnostic::new(Rule::NoLabel, *span, message).help(help));
        }
    }
    found
}
