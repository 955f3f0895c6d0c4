//! What can be checked only when every file has been read: references, circles, people, states.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;

use super::{
    Workflows,
    draft::{Draft, Refers, usual_workflow},
};
use crate::{
    chart::StateKind,
    definition::{
        diagnostic::{Diagnostic, FileId, Span},
        fields::{Placed, unknown},
        rule::Rule,
    },
    ids::{EntityId, ItemId},
    roadmap::{Framework, Item, ItemKind, Office},
};

pub(super) fn check(draft: &Draft<'_>, workflows: &Workflows) {
    references(draft);
    let circles = circles(draft);
    order_of_dependants(draft, &circles);
    people(draft);
    for item in draft.items.values() {
        workflow(item, draft, workflows);
    }
}

fn references(draft: &Draft<'_>) {
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

/// Every activity that waits for itself: those that stand in a circle, each circle told once.
fn circles<'d>(draft: &'d Draft<'_>) -> BTreeSet<&'d ItemId> {
    let mut in_circles = BTreeSet::new();
    let mut done: HashSet<&ItemId> = HashSet::new();
    for start in draft.items.keys() {
        // the way from `start`, each with the predecessors that are still to be looked at
        let mut way: IndexMap<&ItemId, std::slice::Iter<'_, ItemId>> = IndexMap::new();
        let mut next = Some(start);
        loop {
            if let Some(id) = next.take()
                && !done.contains(id)
            {
                match way.get_index_of(id) {
                    Some(place) => {
                        let circle: Vec<&ItemId> = way.keys().skip(place).copied().collect();
                        draft.findings.add(circle_found(&circle, draft));
                        in_circles.extend(circle);
                    }
                    None => {
                        let before = draft.items.get(id).map_or(&[][..], |item| &item.depends_on);
                        way.insert(id, before.iter());
                    }
                }
            }
            let Some((id, before)) = way.last_mut() else { break };
            next = before.next();
            if next.is_none() {
                done.insert(*id);
                way.pop();
            }
        }
    }
    in_circles
}

fn circle_found(circle: &[&ItemId], draft: &Draft<'_>) -> Diagnostic {
    let (first, second) = (circle[0], circle[1 % circle.len()]);
    let place = draft.places.get(first);
    let at =
        place.and_then(|p| p.depends_on.iter().find(|d| d.value == second.as_str()).map(|d| d.span).or(Some(p.id)));
    let span = at.unwrap_or(Span { file: FileId(0), start: 0, end: 0 });
    let message = match circle {
        [alone] => format!("`{alone}` waits for itself"),
        _ => "activities wait for each other".to_owned(),
    };
    let names: Vec<String> = circle.iter().chain([&first]).take(12).map(|id| format!("`{id}`")).collect();
    Diagnostic::new(Rule::DependencyCycle, span, message)
        .label(names.join(" waits for "))
        .help("take one of them out of `depends_on`")
}

fn order_of_dependants(draft: &Draft<'_>, circles: &BTreeSet<&ItemId>) {
    for (id, place) in draft.places.iter().filter(|(id, _)| !circles.contains(id)) {
        let Some(due) = draft.items.get(id).and_then(|i| i.due) else { continue };
        for before in &place.depends_on {
            let Some(other) = draft.items.get(before.value.as_str()).and_then(|i| i.due) else { continue };
            if other > due {
                let message = format!("`{id}` is due {due}, before `{}` that it waits for: {other}", before.value);
                let found = Diagnostic::new(Rule::DueAfterDependant, before.span, message);
                draft.findings.add(found.help("move one of the two dates, or take it out of `depends_on`"));
            }
        }
    }
}

/// Who must act needs a focal point: without one in a coordinator nobody hears of anything.
fn people(draft: &Draft<'_>) {
    let has_focal_point = |id: &str| {
        let entity = draft.entities.get(id);
        entity.is_none_or(|e| e.members.iter().any(|m| m.office == Office::FocalPoint))
    };
    for coordinator in draft.head.coordinators.iter().filter(|c| !has_focal_point(&c.value)) {
        let message =
            format!("the coordinator `{}` has no focal point, so nobody can be told anything", coordinator.value);
        let found = Diagnostic::new(Rule::NoMembers, coordinator.span, message);
        draft.findings.add(found.help("give it a member with `office: focal_point` in `entities.yaml`"));
    }
    let mut load: HashMap<&EntityId, usize> = HashMap::new();
    for item in draft.items.values().filter(|i| !matches!(i.kind, ItemKind::Entity | ItemKind::Target)) {
        let acting: BTreeSet<&EntityId> = item.cast.responsible.iter().chain(&item.cast.verifier).collect();
        acting.into_iter().for_each(|id| *load.entry(id).or_default() += 1);
    }
    for (id, entity) in &draft.entities {
        let coordinates = draft.head.coordinators.iter().any(|c| c.value == id.as_str());
        let (Some(load), Some(place)) = (load.get(id), draft.places.get(id.as_str())) else { continue };
        // members without a focal point were warned of where they stand
        if entity.members.is_empty() && !coordinates {
            let items = if *load == 1 { "item" } else { "items" };
            let message = format!("`{id}` is to do or confirm {load} {items}, but has no members");
            let found = Diagnostic::new(Rule::NoFocalPoint, place.id, message);
            draft
                .findings
                .add(found.help("add `members:` with a focal point; until then its messages go to the coordinators"));
        }
    }
}

fn workflow(item: &Item, draft: &Draft<'_>, workflows: &Workflows) {
    let Some(place) = draft.places.get(&item.id) else { return };
    let span = place.workflow.unwrap_or(place.id);
    let name = Placed { value: item.workflow.clone(), span };
    let Some(chart) = workflows.charts.get(&item.workflow) else {
        if !workflows.unread.contains(&item.workflow) {
            let of_kind = workflows.charts.values().filter(|c| c.kind == item.kind).map(|c| c.name.as_str());
            draft.findings.add(unknown(Rule::UnknownWorkflow, &name, "a workflow", of_kind));
        }
        return;
    };
    if chart.kind != item.kind {
        let message = format!(
            "the workflow `{}` is for {}, not for {}",
            item.workflow,
            kind_name(chart.kind),
            kind_name(item.kind)
        );
        let found = Diagnostic::new(Rule::UnknownWorkflow, span, message);
        draft
            .findings
            .add(found.help(format!("use `{}`, or change `for:` in the workflow", usual_workflow(item.kind))));
        return;
    }
    let (Some(state), Some(span)) = (&item.begins_in, place.begins_in) else { return };
    let states = || {
        chart.states.iter().skip(1).filter(|s| !matches!(s.kind, StateKind::History { .. })).map(|s| s.name.as_str())
    };
    if !states().any(|s| s == state) {
        let names: Vec<&str> = states().collect();
        let what = format!("a state of the workflow `{}`", chart.name);
        draft.findings.add(unknown(Rule::UnknownState, &Placed { value: state.clone(), span }, &what, names));
    }
}

pub(in crate::definition) fn kind_name(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity => "an activity",
        ItemKind::Target => "a target",
        ItemKind::Commitment => "a commitment",
        ItemKind::Entity => "an entity",
        ItemKind::Consultation => "a consultation",
        ItemKind::ReportRequest => "a report request",
        ItemKind::Test => "a test",
    }
}
