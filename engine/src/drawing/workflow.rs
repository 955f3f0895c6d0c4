//! What the picture of a workflow shows.

use super::{Block, Diagram, Mark, Node, NodeId, Shape, Subject, Way, words};
use crate::{
    chart::{Chart, State, StateId, StateKind, StateSet, StateSignal, TransitionId},
    definition::workflow::{Sketch, reach},
    scenario::Covered,
};

/// A workflow, and what its scenarios take of it, where there are any.
pub fn of_workflow(sketch: &Sketch, covered: Option<&Covered>) -> Diagram {
    let chart = &sketch.chart;
    // who cannot be followed is not said to lead nowhere
    let reached = sketch.sound.then(|| reach::reachable(chart, &[StateId::ROOT], |_| true));
    let visited = covered.filter(|_| sketch.sound).map(|covered| visited(chart, covered));
    let mark = |id: StateId| match (&reached, &visited) {
        (Some(reached), _) if !reached.contains(id) => Mark::Unreached,
        (_, Some(visited)) if !visited.contains(id) => Mark::Unvisited,
        _ => Mark::Plain,
    };
    let states = reach::state_ids(chart).skip(1);
    let nodes = states.map(|id| {
        let mark = if reach::is_history(chart, id) { Mark::Plain } else { mark(id) };
        Node { mark, ..node(chart, id, covered) }
    });
    Diagram {
        title: chart.name.clone(),
        nodes: nodes.collect(),
        begins: nodes_of(&chart.state(StateId::ROOT).initial),
        subject: Subject::Workflow { scenarios: covered.is_some() },
    }
}

fn visited(chart: &Chart, covered: &Covered) -> StateSet {
    let begun = covered.begun.iter().filter_map(|name| chart.find(name));
    let first: Vec<StateId> = std::iter::once(StateId::ROOT).chain(begun).collect();
    reach::reachable(chart, &first, |id| covered.taken.contains(&id))
}

/// The chart itself is no node, so every state is one earlier.
fn node_of(state: StateId) -> Option<NodeId> {
    state.index().checked_sub(1)
}

fn nodes_of(states: &[StateId]) -> Vec<NodeId> {
    states.iter().filter_map(|s| node_of(*s)).collect()
}

fn node(chart: &Chart, id: StateId, covered: Option<&Covered>) -> Node {
    let state = chart.state(id);
    let shape = match state.kind {
        StateKind::Atomic => Shape::Simple,
        StateKind::Compound => Shape::Compound,
        StateKind::Parallel => Shape::Parallel,
        StateKind::Final => Shape::Final,
        StateKind::History { deep } => Shape::History { deep },
    };
    Node {
        name: name(chart, state),
        parent: state.parent.and_then(node_of),
        children: nodes_of(&state.children),
        begins: if shape == Shape::Parallel { Vec::new() } else { nodes_of(&state.initial) },
        shape,
        signal: signal(chart, id),
        notes: Vec::new(),
        mark: Mark::Plain,
        blocks: blocks(chart, state, covered),
    }
}

/// The memory that a `back_to` asks for has no name of its own.
fn name(chart: &Chart, state: &State) -> String {
    let around = state.parent.map_or("", |parent| &chart.state(parent).name);
    match state.kind {
        StateKind::History { .. } if state.name.contains('.') => format!("where it was in {around}"),
        StateKind::History { .. }
        | StateKind::Atomic
        | StateKind::Compound
        | StateKind::Parallel
        | StateKind::Final => state.name.clone(),
    }
}

/// What is shown while the item stands there; a state with others inside shows only its own.
fn signal(chart: &Chart, id: StateId) -> Option<StateSignal> {
    let state = chart.state(id);
    let inherited = || chart.ancestors(id).find_map(|s| chart.state(s).signal);
    state.signal.or_else(|| state.is_atomic().then(inherited).flatten())
}

fn blocks(chart: &Chart, state: &State, covered: Option<&Covered>) -> Vec<Block> {
    let way = |id: TransitionId, choice: Option<&str>| {
        let transition = chart.transition(id);
        // where a way leads is the most that can be said of it; one that leads nowhere does something else
        let doings = if transition.to.is_empty() { words::doings(&transition.actions) } else { String::new() };
        let with_doings = |said: String| if doings.is_empty() { said } else { format!("{said}: {doings}") };
        let full = words::full(chart, transition);
        Way {
            short: with_doings(choice.map_or_else(|| full.clone(), |choice| words::short(chart, transition, choice))),
            full: with_doings(full),
            to: nodes_of(&transition.to),
            uncovered: covered.is_some_and(|covered| !covered.taken.contains(&id)),
        }
    };
    let mut blocks: Vec<Block> = Vec::new();
    let mut asked: Vec<TransitionId> = Vec::new();
    for ask in state.asks.iter().map(|id| chart.ask(*id)) {
        asked.extend(ask.answers.iter().map(|answer| answer.transition));
        blocks.push(Block {
            heading: Some(format!("asks {}: {}", ask.to.as_str(), ask.key)),
            detail: Some(words::schedule(ask)),
            ways: ask.answers.iter().map(|answer| way(answer.transition, Some(&answer.choice))).collect(),
        });
    }
    let others: Vec<Way> = state.transitions.iter().filter(|id| !asked.contains(id)).map(|id| way(*id, None)).collect();
    if !others.is_empty() {
        blocks.push(Block { heading: None, detail: None, ways: others });
    }
    blocks
}
