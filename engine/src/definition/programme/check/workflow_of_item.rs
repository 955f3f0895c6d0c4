//! Every item follows a workflow that is there and meant for its kind, and begins in a state that it has.

use super::kind_name;
use crate::{
    chart::StateKind,
    definition::{
        diagnostic::Diagnostic,
        fields::{Placed, unknown},
        programme::{
            Workflows,
            draft::{Draft, usual_workflow},
        },
        rule::Rule,
    },
    roadmap::Item,
};

pub(super) fn check(draft: &Draft<'_>, workflows: &Workflows) {
    for item in draft.items.values() {
        workflow(item, draft, workflows);
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
