//! What can be checked only when every file has been read: references, circles, people, states.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Workflows,
    draft::{Draft, Refers, usual_workflow},
};
use crate::{
    chart::StateKind,
    definition::{
        diagnostic::Diagnostic,
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
        let name = &reference.name;
        let of_kind = |kind: ItemKind| draft.items.values().filter(move |i| i.kind == kind).map(|i| i.id.as_str());
        let found = match reference.to {
            Refers::Entity => among(name, "an entity", draft.entities.keys().map(EntityId::as_str)),
            Refers::Pillar => among(name, "a pillar", draft.pillars.keys().map(String::as_str)),
            Refers::Activity => among(name, "an activity", of_kind(ItemKind::Activity)),
            Refers::Consultation => among(name, "a consultation", of_kind(ItemKind::Consultation)),
            Refers::Action => action(name, &draft.head.frameworks, &actions),
        };
        draft.findings.extend(found.map(|found| match draft.items.get(name.value.as_str()) {
            Some(other) => found.label(format!("this is {}", kind_name(other.kind))),
            None => found,
        }));
    }
}

fn among<'w>(name: &Placed<String>, what: &str, words: impl Iterator<Item = &'w str> + Clone) -> Option<Diagnostic> {
    let known = words.clone().any(|word| word == name.value);
    (!known).then(|| unknown(Rule::UnknownReference, name, what, words))
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
        Some(known) => among(name, &format!("an action of `{}`", known.id), actions.iter().map(String::as_str)),
        None => {
            let name = Placed { value: framework.to_owned(), span: name.span };
            let ids = frameworks.iter().map(|f| f.id.as_str());
            // the cure would replace the number too
            among(&name, "a framework of `waymark.yaml`", ids).map(|found| Diagnostic { fix: None, ..found })
        }
    }
}

/// Every activity that waits for itself, each circle told once.
fn circles<'d>(draft: &'d Draft<'_>) -> BTreeSet<&'d ItemId> {
    let mut told: BTreeSet<&ItemId> = BTreeSet::new();
    for (id, place) in &draft.places {
        if place.depends_on.is_empty() || told.contains(id) {
            continue;
        }
        let Some(circle) = circle_through(id, draft) else { continue };
        let names: Vec<String> = circle.iter().chain([&id]).map(|id| format!("`{id}`")).collect();
        let message = if circle.len() == 1 {
            format!("`{id}` waits for itself")
        } else {
            "activities wait for each other".to_owned()
        };
        let next = circle.get(1).map_or(id.as_str(), |next| next.as_str());
        let span = place.depends_on.iter().find(|d| d.value == next).map_or(place.id, |d| d.span);
        let found = Diagnostic::new(Rule::DependencyCycle, span, message).label(names.join(" waits for "));
        draft.findings.add(found.help("take one of them out of `depends_on`"));
        told.extend(circle);
    }
    told
}

/// The shortest way from an activity over `depends_on` back to itself.
fn circle_through<'d>(start: &'d ItemId, draft: &'d Draft<'_>) -> Option<Vec<&'d ItemId>> {
    let mut came_from: BTreeMap<&ItemId, &ItemId> = BTreeMap::new();
    let mut waiting = std::collections::VecDeque::from([start]);
    while let Some(id) = waiting.pop_front() {
        let before = draft.items.get(id).map_or(&[][..], |item| item.depends_on.as_slice());
        if before.contains(start) {
            let mut way: Vec<&ItemId> = std::iter::successors(Some(id), |id| came_from.get(id).copied()).collect();
            way.reverse();
            return Some(way);
        }
        for next in before {
            if !came_from.contains_key(next) && draft.items.contains_key(next) {
                came_from.insert(next, id);
                waiting.push_back(next);
            }
        }
    }
    None
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
    for (id, entity) in &draft.entities {
        let items = draft.items.values().filter(|i| i.kind != ItemKind::Entity && i.kind != ItemKind::Target);
        let load = items.filter(|i| i.cast.responsible.contains(id) || i.cast.verifier.contains(id)).count();
        let coordinates = draft.head.coordinators.iter().any(|c| c.value == id.as_str());
        // members without a focal point were warned of where they stand
        if load > 0
            && entity.members.is_empty()
            && !coordinates
            && let Some(place) = draft.places.get(id.as_str())
        {
            let message = format!(
                "`{id}` is to do or confirm {load} {}, but has no members",
                if load == 1 { "item" } else { "items" }
            );
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

pub(super) fn kind_name(kind: ItemKind) -> &'static str {
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
