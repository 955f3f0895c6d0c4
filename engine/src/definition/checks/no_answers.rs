//! A question that nobody could answer.

use crate::definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let asks = draft.chart.asks.iter().zip(&draft.places.asks);
    let mute = asks.filter(|(ask, _)| {
        let words = &ask.words;
        ask.answers.is_empty() && words.number.is_none() && words.date.is_none() && words.text.is_none()
    });
    mute.map(|(ask, place)| {
        Diagnostic::new(
            Rule::NoAnswers,
            place.name,
            format!("`{}` can be answered neither by a button nor in words", ask.key),
        )
        .help("write `answers:` or `words:`; for a message that asks nothing use `remind`")
    })
    .collect()
}
