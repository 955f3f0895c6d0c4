//! Texts of the programme's own that somebody will meet, but not in her language.
//!
//! A programme that names a language among its own has promised it. A language that only an entity speaks is
//! a promise too, unless the entity names another one after it: then that is the one it will read.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Ground,
    said::{Said, said},
    some,
};
use crate::{
    chart::{Action, Chart},
    definition::{diagnostic::Diagnostic, rule::Rule},
    ids::{EntityId, ItemId, Lang},
    roadmap::{Entity, Role},
};

/// So many keys are named, and the others counted.
const SHOWN: usize = 4;

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut texts: BTreeMap<&str, BTreeMap<Role, BTreeSet<String>>> = BTreeMap::new();
    let mut met: BTreeMap<&EntityId, BTreeSet<&String>> = BTreeMap::new();
    let programme = ground.programme;
    for chart in programme.charts.values() {
        texts.insert(&chart.name, own_texts(ground, chart));
    }
    for item in programme.items.values() {
        for (role, keys) in texts.get(item.workflow.as_str()).into_iter().flatten() {
            for entity in programme.entities_of(*role, item) {
                met.entry(entity).or_default().extend(keys);
            }
        }
    }
    let mut missing: BTreeMap<&Lang, (BTreeSet<&str>, BTreeSet<&String>)> = BTreeMap::new();
    for (entity, keys) in met.iter().filter_map(|(id, keys)| Some((programme.entity(id)?, keys))) {
        for lang in languages(ground, entity) {
            let lacks: Vec<&String> = keys.iter().filter(|key| !has(ground, lang, key)).copied().collect();
            if !lacks.is_empty() {
                let (who, all) = missing.entry(lang).or_default();
                who.insert(entity.id.as_str());
                all.extend(lacks);
            }
        }
    }
    missing.into_iter().filter_map(|(lang, (who, keys))| diagnostic(ground, lang, &who, &keys)).collect()
}

fn diagnostic(ground: &Ground<'_>, lang: &Lang, who: &BTreeSet<&str>, keys: &BTreeSet<&String>) -> Option<Diagnostic> {
    let place = ground.place(&ItemId::from(*who.first()?))?;
    let inline = |key: &&&String| ground.texts.inline.contains_key(key.as_str());
    let mut list: Vec<String> = keys.iter().filter(|key| !inline(key)).map(|key| format!("`{key}`")).collect();
    let within = keys.len() - list.len();
    if list.len() > SHOWN + 1 {
        list.splice(SHOWN.., [format!("{} more", keys.len() - within - SHOWN)]);
    }
    list.extend(
        (within > 0).then(|| format!("{within} that stand{} in a workflow", if within == 1 { "s" } else { "" })),
    );
    let last = list.pop()?;
    let list = if list.is_empty() { last } else { format!("{} and {last}", list.join(", ")) };
    let (texts, them) = match keys.len() {
        1 => ("a text".to_owned(), "it"),
        n => (format!("{n} texts"), "them"),
    };
    let are = if keys.len() == 1 { "is" } else { "are" };
    let message = format!("{texts} that {} will meet {are} not written in `{lang}`: {list}", some(who.iter().copied()));
    let under = if within > 0 { ", and give what stands in a workflow a key" } else { "" };
    let help = format!("write {them} in `messages/{lang}.ftl`{under}; until then people read another language");
    Some(Diagnostic::new(Rule::Untranslated, place, message).help(help))
}

/// The programme's own words of a workflow, by who reads them; a text in the workflow itself by its made-up key.
fn own_texts(ground: &Ground<'_>, chart: &Chart) -> BTreeMap<Role, BTreeSet<String>> {
    let mut texts: BTreeMap<Role, BTreeSet<String>> = BTreeMap::new();
    for Said { to, message, ask } in said(chart) {
        let keys = texts.entry(to).or_default();
        keys.insert(message.to_string());
        for answer in ask.iter().flat_map(|ask| &ask.answers) {
            let own = format!("{}-{}", ask.map_or("", |a| &a.key), answer.choice);
            keys.insert(if ground.programme.texts.has(&own) { own } else { format!("answer-{}", answer.choice) });
            let follow_ups = chart.transition(answer.transition).actions.iter().filter_map(|action| match action {
                Action::FollowUp(fact) => Some(format!("follow-up-{fact}")),
                Action::Set { .. }
                | Action::Tell(_)
                | Action::HandOver
                | Action::Raise { .. }
                | Action::Send { .. }
                | Action::Cancel { .. }
                | Action::Notify { .. }
                | Action::If { .. } => None,
            });
            keys.extend(follow_ups);
        }
    }
    for keys in texts.values_mut() {
        keys.retain(|key| ground.texts.keys.contains_key(key) || ground.texts.inline.contains_key(key.as_str()));
    }
    texts
}

/// The first languages of those who are written to, where they were promised.
fn languages<'e>(ground: &Ground<'_>, entity: &'e Entity) -> BTreeSet<&'e Lang> {
    let promised = |lang: &&Lang| {
        let last_resort = entity.languages.iter().all(|other| other == *lang);
        ground.programme.languages.contains(lang) || last_resort
    };
    let firsts = entity.members.iter().filter_map(|m| m.language.as_ref().or(entity.languages.first()));
    firsts.filter(promised).collect()
}

fn has(ground: &Ground<'_>, lang: &Lang, key: &str) -> bool {
    let broader = lang.as_str().split('-').next().unwrap_or_default();
    ground.programme.texts.languages_of(key).any(|known| known == lang || known.as_str() == broader)
}
