//! `roadmap.yaml`: pillars, activities with their targets, report requests.

use super::draft::{Draft, Refers, taken};
use crate::{
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::{Fields, Placed, Reader},
        keys::programme::ROADMAP,
        rule::Rule,
        yaml::Node,
    },
    ids::{EntityId, ItemId},
    roadmap::{Cast, Detail, Item, ItemKind, Milestone, Target},
};

pub(super) fn read(reader: Reader<'_>, node: &Node, draft: &mut Draft<'_>) {
    let Some(file) = reader.root(node, &ROADMAP) else { return };
    pillars(&file, draft);
    for fields in draft.sections(Refers::Activity, &file, "activities") {
        activity(&fields, draft);
    }
    for fields in file.sections("report_requests") {
        report_request(&fields, draft);
    }
}

fn pillars(file: &Fields<'_>, draft: &mut Draft<'_>) {
    for pillar in draft.sections(Refers::Pillar, file, "pillars") {
        let title = pillar.localised("title", &draft.head.languages).unwrap_or_default();
        let Some(id) = pillar.id("id") else { continue };
        match draft.pillar_places.iter().find(|p| p.value == id.value) {
            Some(first) => file.reader.add(taken(&id, first.span, "this pillar")),
            None => {
                draft.pillars.insert(id.value.clone(), title);
                draft.pillar_places.push(id);
            }
        }
    }
}

fn activity(fields: &Fields<'_>, draft: &mut Draft<'_>) {
    let id = fields.id("id").unwrap_or_else(|| nameless(fields));
    let mut item = draft.item(&id, ItemKind::Activity, fields, "title");
    item.cast = cast(fields, draft);
    item.pillar = draft.name(Refers::Pillar, fields, "pillar");
    (item.start, item.due) = (fields.date("start"), fields.date("due"));
    draft.check_order(fields, ("start", item.start), ("due", item.due));
    check_period(fields, &item, draft);
    item.depends_on = draft.activities(fields, "depends_on");
    item.references = draft.names(Refers::Action, fields, "references").collect();
    item.evidence = fields.text("evidence");
    let milestones = milestones(fields, &item, draft);
    let sections = fields.sections("targets");
    let targets: Vec<_> = sections.iter().filter_map(|t| Some((target(t, &item, draft)?, t))).collect();
    let ids = targets.iter().map(|((id, _), _)| ItemId::from(id.value.as_str())).collect();
    item.detail = Detail::Activity { targets: ids, milestones };
    if !id.value.is_empty() {
        draft.add(item, &id, "this activity", fields);
    }
    for ((id, item), section) in targets {
        draft.add(item, &id, "this target", section);
    }
}

/// An item whose id is missing or wrong is read on for what else is wrong, and not kept.
pub(super) fn nameless(fields: &Fields<'_>) -> Placed<String> {
    Placed { value: String::new(), span: fields.span }
}

fn cast(fields: &Fields<'_>, draft: &mut Draft<'_>) -> Cast {
    Cast {
        responsible: draft.entities(fields, "responsible"),
        contributing: draft.entities(fields, "contributing"),
        consulted: draft.entities(fields, "consulted"),
        informed: draft.entities(fields, "informed"),
        verifier: draft.entities(fields, "verifier"),
    }
}

fn check_period(fields: &Fields<'_>, item: &Item, draft: &Draft<'_>) {
    let (Some(period), Some(due)) = (draft.head.period, item.due) else { return };
    if due < period.from || due > period.to {
        let message = format!("`due` {due} lies outside the programme's period, {} to {}", period.from, period.to);
        let found = Diagnostic::new(Rule::OutsidePeriod, fields.place("due"), message);
        fields.reader.add(found.help("correct the date, or the period in `waymark.yaml`"));
    }
}

fn milestones(fields: &Fields<'_>, activity: &Item, draft: &Draft<'_>) -> Vec<Milestone> {
    let mut read: Vec<(Span, Milestone)> = Vec::new();
    for milestone in fields.sections("milestones") {
        let title = milestone.localised("title", &draft.head.languages);
        let (id, due) = (milestone.id("id"), milestone.date("due"));
        draft.check_order(&milestone, ("start", activity.start), ("due", due));
        let (Some(id), Some(due)) = (id, due) else { continue };
        match read.iter().find(|(_, m)| m.id == id.value) {
            Some((first, _)) => fields.reader.add(taken(&id, *first, "this milestone")),
            None => read.push((id.span, Milestone { id: id.value, title, due })),
        }
    }
    read.into_iter().map(|(_, milestone)| milestone).collect()
}

fn target(fields: &Fields<'_>, activity: &Item, draft: &mut Draft<'_>) -> Option<(Placed<String>, Item)> {
    let id = fields.id("id");
    let mut item = draft.item(&id.clone().unwrap_or_else(|| nameless(fields)), ItemKind::Target, fields, "indicator");
    item.cast = activity.cast.clone();
    item.pillar = activity.pillar.clone();
    item.start = activity.start;
    let due = fields.date("due");
    item.due = due.or(activity.due);
    item.visibility = fields.visibility().unwrap_or(activity.visibility);
    item.evidence = activity.evidence.clone();
    draft.check_order(fields, ("start", item.start), ("due", due));
    let (baseline, goal) = (fields.number("baseline").unwrap_or(0.0), fields.number("goal"));
    if goal == Some(baseline) {
        let message = format!("the goal {baseline} is where the target begins, so it cannot be measured");
        let found = Diagnostic::new(Rule::GoalIsBaseline, fields.place("goal"), message);
        fields.reader.add(found.help("correct `goal`, or write the `baseline` it is measured from"));
    }
    item.detail = Detail::Target(Target {
        activity: activity.id.clone(),
        indicator: item.title.clone(),
        unit: fields.text("unit").unwrap_or_default(),
        baseline,
        goal: goal.unwrap_or(baseline),
        disaggregate: fields.texts("disaggregate"),
        condition: fields.text("condition"),
        milestone: fields.text("milestone"),
    });
    Some((id?, item))
}

/// One item for each entity that reports: `half-year.asec`.
fn report_request(fields: &Fields<'_>, draft: &mut Draft<'_>) {
    let id = fields.id("id").unwrap_or_else(|| nameless(fields));
    let mut item = draft.item(&id, ItemKind::ReportRequest, fields, "title");
    (item.start, item.due) = (fields.date("start"), fields.date("due"));
    draft.check_order(fields, ("start", item.start), ("due", item.due));
    check_period(fields, &item, draft);
    item.cast.verifier = draft.entities(fields, "verifier");
    item.detail = Detail::ReportRequest { round: id.value.clone() };
    let from: Vec<EntityId> = draft.entities(fields, "from");
    if id.value.is_empty() || !draft.claim(&id, "this report request") {
        return;
    }
    for entity in from {
        let one = Placed { value: format!("{}.{entity}", id.value), span: id.span };
        let mut item = item.clone();
        item.id = ItemId::from(one.value.as_str());
        item.cast.responsible = vec![entity];
        draft.add(item, &one, "this report request", fields);
    }
}
