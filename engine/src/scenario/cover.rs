//! What no scenario took: transitions and answers, named as their author would, at their places.

use std::collections::BTreeSet;

use crate::{
    chart::{Chart, TransitionId},
    definition::{
        diagnostic::{Diagnostic, Source, Span},
        rule::Rule,
        workflow, yaml,
    },
    message::Texts,
};

/// So many places are shown of one workflow; the rest is counted.
const MAX_SHOWN: usize = 16;

/// In the order of the workflow: "`under_way`: answer `blocked` of `progress_check`".
pub fn uncovered(chart: &Chart, taken: &BTreeSet<TransitionId>) -> Vec<String> {
    let state = |id: TransitionId| &chart.state(chart.transition(id).source).name;
    open(chart, taken).map(|id| format!("`{}`: {}", state(id), name(chart, id))).collect()
}

fn open(chart: &Chart, taken: &BTreeSet<TransitionId>) -> impl Iterator<Item = TransitionId> {
    let all = (0..chart.transitions.len()).map(|i| TransitionId(i as u16));
    all.filter(|id| !taken.contains(id))
}

fn name(chart: &Chart, id: TransitionId) -> String {
    let answered = chart.asks.iter().find_map(|ask| Some((ask, ask.answers.iter().find(|a| a.transition == id)?)));
    if let Some((ask, answer)) = answered {
        return format!("answer `{}` of `{}`", answer.choice, ask.key);
    }
    let events: Vec<&str> = chart.transition(id).events.iter().map(|e| e.as_str()).collect();
    match events.as_slice() {
        [] => "the transition without an event".to_owned(),
        [one] if chart.deadlines.iter().any(|d| d.event == *one) => format!("the deadline `{one}`"),
        events => events.iter().map(|e| format!("`{e}`")).collect::<Vec<_>>().join(", "),
    }
}

/// One warning for a workflow, at the places in `source` where it is written. `scenarios`: the file that could tell.
pub(super) fn found(
    chart: &Chart,
    taken: &BTreeSet<TransitionId>,
    source: &Source,
    texts: &Texts,
    scenarios: &str,
) -> Option<Diagnostic> {
    let open: Vec<TransitionId> = open(chart, taken).collect();
    let (first, others) = open.split_first()?;
    let places = places(source, texts);
    let place = |id: &TransitionId| places.get(id.index()).copied().unwrap_or(source.start());
    let (n, all) = (open.len(), chart.transitions.len());
    let message = format!("no scenario takes {n} of the {all} ways out of the states of `{}`", chart.name);
    let mut found = Diagnostic::new(Rule::Uncovered, place(first), message).label(name(chart, *first));
    for other in others.iter().take(MAX_SHOWN) {
        found = found.also(place(other), name(chart, *other));
    }
    let more = others.len().saturating_sub(MAX_SHOWN);
    let more = if more > 0 { format!("; {more} more are not shown") } else { String::new() };
    Some(found.help(format!("tell in `{scenarios}` a story in which each of them happens{more}")))
}

/// A chart knows no places: its file is read once more, for nobody but authors.
fn places(source: &Source, texts: &Texts) -> Vec<Span> {
    let (node, _) = yaml::parse(source);
    let read = node.and_then(|node| workflow::read(source, &node, texts, &BTreeSet::new()).0);
    read.map_or(Vec::new(), |workflow| workflow.places.transitions.iter().map(|t| t.mark).collect())
}
