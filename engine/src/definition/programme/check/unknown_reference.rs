//! Names of entities, pillars, activities, consultations and framework actions lead somewhere.

use std::collections::BTreeSet;

use super::kind_name;
use crate::{
    definition::{
        diagnostic::Diagnostic,
        fields::{Placed, unknown},
        programme::draft::{Draft, Refers},
        rule::Rule,
    },
    ids::EntityId,
    roadmap::{Framework, ItemKind},
};

pub(super) fn check(draft: &Draft<'_>) {
    let actions = actions(&draft.head.frameworks);
    for reference in draft.references.iter().filter(|r| !draft.unread.contains(&r.to)) {
        if draft.findings.is_full() {
            return;
        }
        let name = &reference.name;
        let is = |kind: ItemKind| draft.items.get(name.value.as_str()).is_some_and(|item| item.kind == kind);
        let found = match reference.to {
            Refers::Entity if draft.entities.contains_key(name.value.as_str()) => None,
            Refers::Pillar if draft.pillars.contains_key(&name.value) => None,
            Refers::Activity if is(ItemKind::Activity) => None,
            Refers::Consultation if is(ItemKind::Consultation) => None,
            Refers::Entity => Some(no(name, "an entity", draft.entities.keys().map(EntityId::as_str))),
            Refers::Pillar => Some(no(name, "a pillar", draft.pillars.keys().map(String::as_str))),
            Refers::Activity => Some(no(name, "an activity", ids_of(draft, ItemKind::Activity))),
            Refers::Consultation => Some(no(name, "a consultation", ids_of(draft, ItemKind::Consultation))),
            Refers::Action => action(name, &draft.head.frameworks, &actions),
        };
        draft.findings.extend(found.map(|found| match draft.items.get(name.value.as_str()) {
            Some(other) => found.label(format!("this is {}", kind_name(other.kind))),
            None => found,
        }));
    }
}

fn no<'w>(name: &Placed<String>, what: &str, words: impl Iterator<Item = &'w str> + Clone) -> Diagnostic {
    unknown(Rule::UnknownReference, name, what, words)
}

fn ids_of<'d>(draft: &'d Draft<'_>, kind: ItemKind) -> impl Iterator<Item = &'d str> + Clone {
    draft.items.values().filter(move |item| item.kind == kind).map(|item| item.id.as_str())
}

/// `framework:number`, and `framework:matrix:number` where numbers restart inside a matrix.
fn actions(frameworks: &[Framework]) -> BTreeSet<String> {
    let actions = frameworks.iter().flat_map(|f| f.actions.iter().map(move |a| (f, a)));
    actions
        .flat_map(|(f, a)| {
            let whole = a.matrix.as_ref().map(|matrix| format!("{}:{matrix}:{}", f.id, a.number));
            whole.into_iter().chain([format!("{}:{}", f.id, a.number)])
        })
        .collect()
}

fn action(name: &Placed<String>, frameworks: &[Framework], actions: &BTreeSet<String>) -> Option<Diagnostic> {
    let Some((framework, _)) = name.value.split_once(':') else {
        let message = format!("`{}` is not a reference to a framework", name.value);
        let found = Diagnostic::new(Rule::UnknownReference, name.span, message);
        return Some(found.help("write `framework:number`, such as `\"rpa-wps:2.2.6\"`"));
    };
    match frameworks.iter().find(|f| f.id == framework) {
        Some(known) if known.actions.is_empty() => None,
        Some(_) if actions.contains(&name.value) => None,
        Some(known) => Some(no(name, &format!("an action of `{}`", known.id), actions.iter().map(String::as_str))),
        None => {
            let name = Placed { value: framework.to_owned(), span: name.span };
            let ids = frameworks.iter().map(|f| f.id.as_str());
            // the cure would replace the number too
            Some(Diagnostic { fix: None, ..no(&name, "a framework of `waymark.yaml`", ids) })
        }
    }
}
