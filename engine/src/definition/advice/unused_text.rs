//! A text whose key nothing uses, and which is probably a slip of the pen.
//!
//! Only where another key is near: who keeps a text for later has a reason.

use std::collections::BTreeSet;

use super::Ground;
use crate::{
    definition::{diagnostic::Diagnostic, nearest::nearest, rule::Rule},
    message::Texts,
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let used = used(ground);
    let mut found = Vec::new();
    for (key, places) in &ground.texts.keys {
        if used.contains(key) || places.iter().any(|(lang, _)| is_referred_to(ground, lang, key)) {
            continue;
        }
        let Some(meant) = nearest(key, used.iter().map(String::as_str)) else { continue };
        let Some((_, place)) = places.first() else { continue };
        let message = format!("nothing uses the text `{key}`");
        found.push(Diagnostic::new(Rule::UnusedText, *place, message).replace_with(meant));
    }
    found
}

/// All keys that the product or a workflow asks for.
fn used(ground: &Ground<'_>) -> BTreeSet<String> {
    let shipped = Texts::wording();
    let mut used: BTreeSet<String> = shipped.keys().into_iter().map(str::to_owned).collect();
    for chart in ground.programme.charts.values() {
        used.extend(super::said::said(chart).into_iter().map(|said| said.message.to_string()));
        for ask in &chart.asks {
            let choices = ask.answers.iter().map(|answer| &answer.choice);
            used.extend(choices.flat_map(|choice| [format!("answer-{choice}"), format!("{}-{choice}", ask.key)]));
        }
        used.extend(chart.facts.keys().flat_map(|fact| [format!("fact-{fact}"), format!("follow-up-{fact}")]));
        used.extend(chart.states.iter().map(|state| format!("state-{}", state.name)));
    }
    used
}

fn is_referred_to(ground: &Ground<'_>, lang: &crate::ids::Lang, key: &str) -> bool {
    let texts = &ground.programme.texts;
    let others = ground.texts.keys.keys().filter(|other| *other != key);
    others.into_iter().any(|other| texts.refers_to(lang, other, key))
}
