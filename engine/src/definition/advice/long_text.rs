//! A text that a messenger would refuse, filled in with the longest that stands in this programme.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;

use super::{Ground, said::said};
use crate::{
    chart::{Chart, FactKind},
    definition::{
        diagnostic::{Diagnostic, Span},
        rule::Rule,
    },
    guard::Value,
    ids::{FactName, ItemId, Lang, TextKey},
    message::Messenger,
    roadmap::{Localised, Visibility},
    wording::{About, Voice},
};

/// What a person writes in answer to a question is seldom longer.
const LONG_ANSWER: usize = 300;

/// A text that the programme has written itself, and the workflows that say it.
pub(super) struct OwnMessage<'g> {
    pub key: &'g str,
    pub charts: Vec<&'g Chart>,
    pub places: Vec<(Lang, Span)>,
}

/// Only those of workflows that some item follows.
pub(super) fn own_messages<'g>(ground: &Ground<'g>) -> Vec<OwnMessage<'g>> {
    let mut messages: BTreeMap<&'g str, OwnMessage<'g>> = BTreeMap::new();
    let programme = ground.programme;
    let followed = |chart: &&Arc<Chart>| programme.items.values().any(|item| item.workflow == chart.name);
    for chart in programme.charts.values().filter(followed) {
        for said in said(chart) {
            let key = said.message.as_str();
            let places = match (ground.texts.keys.get(key), ground.texts.inline.get(key), programme.languages.first()) {
                (Some(places), ..) => places.clone(),
                (None, Some(place), Some(lang)) => vec![(lang.clone(), *place)],
                _ => continue,
            };
            let message = messages.entry(key).or_insert_with(|| OwnMessage { key, charts: Vec::new(), places });
            if !message.charts.iter().any(|known| known.name == chart.name) {
                message.charts.push(chart);
            }
        }
    }
    messages.into_values().collect()
}

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for message in own_messages(ground) {
        let Some(about) = longest(ground, &message.charts) else { continue };
        for (lang, place) in &message.places {
            let voice = Voice { texts: &ground.programme.texts, languages: std::slice::from_ref(lang) };
            let said = voice.notice(&about, &TextKey::from(message.key));
            if said.lang == *lang {
                found.extend(too_long(&said.text, *place));
            }
        }
    }
    found
}

fn too_long(text: &str, place: Span) -> Option<Diagnostic> {
    let measured = Messenger::ALL.map(|m| (m, m.count(&m.written(text)), m.limits().text));
    let refused: Vec<String> = (measured.iter().filter(|(m, length, most)| length > most && *m != Messenger::Page))
        .map(|(m, _, most)| format!("{} takes {most}", m.name()))
        .collect();
    let length = measured.iter().map(|(_, length, _)| *length).max()?;
    (!refused.is_empty()).then(|| {
        let message = format!("this text can become {length} characters long, and {}", refused.join(", "));
        Diagnostic::new(Rule::LongText, place, message).help("say it in fewer words, or put in fewer values")
    })
}

/// An item with the longest words that those who follow these workflows have.
fn longest(ground: &Ground<'_>, charts: &[&Chart]) -> Option<About> {
    let programme = ground.programme;
    let items = || programme.items.values().filter(|item| charts.iter().any(|c| c.name == item.workflow));
    let item = items().max_by_key(|item| longest_of(&item.title))?;
    let entities = programme.entities.values().map(|e| e.shown_name());
    let entity = entities.max_by_key(|name| longest_of(name)).cloned().unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(2024, 12, 31)?;
    let facts: BTreeMap<FactName, Value> = (charts.iter().flat_map(|chart| &chart.facts))
        .map(|(name, decl)| (name.clone(), value(&decl.kind, day)))
        .collect();
    Some(About {
        no: items().map(|item| &item.id).max_by_key(|id| id.as_str().len()).cloned().unwrap_or(ItemId::from("")),
        kind: item.kind,
        title: item.title.clone(),
        who: Some(entity.clone()),
        entity,
        state: String::new(),
        visibility: Visibility::Members,
        start: Some(day),
        due: Some(day),
        today: day,
        progress: Some(99.9),
        value: Some(9_999.9),
        goal: Some(9_999.9),
        unit: Some("x".repeat(20)),
        facts: facts.into_iter().map(|(name, value)| (name, Some(value))).collect(),
    })
}

fn longest_of(text: &Localised) -> usize {
    text.by_language.values().map(|words| words.chars().count()).max().unwrap_or(0)
}

fn value(kind: &FactKind, day: NaiveDate) -> Value {
    match kind {
        FactKind::Percent | FactKind::Number => Value::Number(9_999.9),
        FactKind::Date => Value::Date(day),
        FactKind::YesNo => Value::YesNo(true),
        FactKind::Text => Value::Text("x".repeat(LONG_ANSWER)),
        FactKind::OneOf(words) => Value::Text(words.iter().max_by_key(|w| w.len()).cloned().unwrap_or_default()),
        FactKind::Files => Value::Files(vec![String::new()]),
    }
}
