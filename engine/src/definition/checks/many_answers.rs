//! A phone shows at most four buttons well.

use crate::definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft};

const MOST: usize = 4;

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let asks = draft.chart.asks.iter().zip(&draft.places.asks).filter(|(ask, _)| ask.answers.len() > MOST);
    asks.map(|(ask, place)| {
        let message = format!("`{}` has {} answers; a phone shows {MOST} buttons well", ask.key, ask.answers.len());
        let found = Diagnostic::new(Rule::ManyAnswers, place.name, message);
        found.help("ask in two steps, or let a number, date or text under `words` be an answer")
    })
    .collect()
}
