//! A label that a button cannot show whole.

use super::Ground;
use crate::{
    definition::{diagnostic::Diagnostic, rule::Rule},
    ids::Lang,
    message::{Args, LABEL_SHOWN},
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let charts = ground.programme.charts.values();
    let asks = charts.flat_map(|chart| &chart.asks);
    let mut keys: Vec<String> = asks
        .flat_map(|ask| ask.answers.iter().map(|a| (&ask.key, &a.choice)))
        .flat_map(|(ask, choice)| [format!("{ask}-{choice}"), format!("answer-{choice}")])
        .collect();
    keys.sort();
    keys.dedup();
    let own = keys.iter().filter_map(|key| Some((key, ground.texts.keys.get(key)?)));
    let places = own.flat_map(|(key, places)| places.iter().map(move |(lang, place)| (key, lang, *place)));
    places
        .filter_map(|(key, lang, place)| {
            let (label, said): (String, Lang) =
                ground.programme.texts.say(std::slice::from_ref(lang), key, &Args::new());
            let length = label.chars().count();
            (said == *lang && length > LABEL_SHOWN).then(|| {
                let message = format!("this label has {length} characters, and a button shows {LABEL_SHOWN}");
                let help = "say it in fewer words: what does not fit is cut off";
                Diagnostic::new(Rule::LongLabel, place, message).help(help)
            })
        })
        .collect()
}
