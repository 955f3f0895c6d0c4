//! What can follow what in a chart, seen from outside.
//!
//! Conditions, events and roles are ignored, so "never" is certain and "can" is not. Needs a chart
//! whose names all resolved. Leaves out what really happens, which is `step`'s.

use crate::chart::{Chart, StateId, StateKind, StateSet, Transition, TransitionId};

/// All that becomes active when these states are entered, their ancestors included. A history state
/// leads to its default.
pub(crate) fn entered(chart: &Chart, to: &[StateId]) -> StateSet {
    let mut set = StateSet::default();
    add_all(chart, to, &mut set);
    set
}

/// As `entered`, and through history also everything that could be remembered.
pub(crate) fn may_enter(chart: &Chart, to: &[StateId]) -> StateSet {
    let mut set = entered(chart, to);
    for state in to.iter().copied().filter(|s| is_history(chart, *s)) {
        let parent = chart.state(state).parent.unwrap_or(StateId::ROOT);
        (state_ids(chart)).filter(|s| chart.is_descendant(*s, parent)).for_each(|s| set.insert(s));
    }
    set
}

/// All that is certainly active afterwards; none where that depends on what is remembered.
pub(crate) fn certainly_enters(chart: &Chart, to: &[StateId]) -> Option<StateSet> {
    let set = entered(chart, to);
    let remembers = |states: &[StateId]| states.iter().any(|s| is_history(chart, *s));
    let certain = !remembers(to) && set.iter().all(|s| !remembers(&chart.state(s).initial));
    certain.then_some(set)
}

/// All states that can become active from those that are entered first, by the transitions that may be taken.
pub(crate) fn reachable(chart: &Chart, first: &[StateId], may: impl Fn(TransitionId) -> bool) -> StateSet {
    let mut reached = entered(chart, first);
    let all = chart.transitions.iter().enumerate();
    let mut waiting: Vec<&Transition> = all.filter(|(i, _)| may(TransitionId(*i as u16))).map(|(_, t)| t).collect();
    loop {
        let (taken, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|t| reached.contains(t.source));
        if taken.is_empty() {
            return reached;
        }
        for transition in taken {
            entered(chart, &transition.to).iter().for_each(|s| reached.insert(s));
        }
        waiting = others;
    }
}

fn add_all(chart: &Chart, to: &[StateId], set: &mut StateSet) {
    for state in to {
        for ancestor in chart.ancestors(*state) {
            set.insert(ancestor);
        }
    }
    for state in to {
        add(chart, *state, set);
    }
    for state in to {
        for ancestor in chart.ancestors(*state) {
            add_regions(chart, ancestor, set);
        }
    }
}

fn add(chart: &Chart, state: StateId, set: &mut StateSet) {
    let node = chart.state(state);
    match node.kind {
        StateKind::Atomic | StateKind::Final => set.insert(state),
        StateKind::Compound => {
            set.insert(state);
            add_all(chart, &node.initial, set);
        }
        StateKind::Parallel => {
            set.insert(state);
            add_regions(chart, state, set);
        }
        StateKind::History { .. } => add_all(chart, &node.initial, set),
    }
}

/// The regions of a parallel state that nothing else enters.
fn add_regions(chart: &Chart, state: StateId, set: &mut StateSet) {
    if chart.state(state).kind != StateKind::Parallel {
        return;
    }
    for region in chart.state(state).children.iter().copied() {
        if !is_history(chart, region) && !set.contains(region) {
            add(chart, region, set);
        }
    }
}

/// The state within which a transition leaves and enters; none: it leaves nothing.
pub(crate) fn domain(chart: &Chart, transition: &Transition) -> Option<StateId> {
    let source = transition.source;
    if transition.to.is_empty() {
        return None;
    }
    if transition.internal && chart.state(source).kind == StateKind::Compound {
        return Some(source);
    }
    let around = |s: &StateId| {
        chart.state(*s).kind == StateKind::Compound && transition.to.iter().all(|t| chart.is_descendant(*t, *s))
    };
    chart.ancestors(source).find(around).or(Some(StateId::ROOT))
}

/// Whether a transition can be taken while a state is active, and leaves it.
pub(crate) fn can_leave(chart: &Chart, state: StateId, transition: &Transition) -> bool {
    domain(chart, transition).is_some_and(|domain| chart.is_descendant(state, domain))
        && can_be_active_together(chart, state, transition.source)
}

/// One stands inside the other, or they stand in different regions.
pub(crate) fn can_be_active_together(chart: &Chart, a: StateId, b: StateId) -> bool {
    if a == b || chart.is_descendant(a, b) || chart.is_descendant(b, a) {
        return true;
    }
    let common = chart.ancestors(a).find(|s| chart.is_descendant(b, *s));
    common.is_some_and(|s| chart.state(s).kind == StateKind::Parallel)
}

pub(crate) fn is_history(chart: &Chart, state: StateId) -> bool {
    matches!(chart.state(state).kind, StateKind::History { .. })
}

pub(crate) fn state_ids(chart: &Chart) -> impl Iterator<Item = StateId> + use<> {
    (0..chart.states.len()).map(StateId::at)
}

/// What is true of every way into each state: `begin` where the item begins, carried on by each transition and met where
/// ways join. None: no way leads there.
pub(crate) fn on_every_way<T: Clone + PartialEq>(
    chart: &Chart,
    begun: &[StateId],
    begin: T,
    carry: impl Fn(&Transition, &T) -> T,
    meet: impl Fn(&T, &T) -> T,
) -> Vec<Option<T>> {
    let mut known: Vec<Option<T>> = vec![None; chart.states.len()];
    for state in std::iter::once(&StateId::ROOT).chain(begun) {
        entered(chart, &[*state]).iter().for_each(|s| known[s.index()] = Some(begin.clone()));
    }
    let goals: Vec<Vec<StateId>> = chart.transitions.iter().map(|t| may_enter(chart, &t.to).iter().collect()).collect();
    // each round makes something less certain, and there is little to be certain of
    for _ in 0..=chart.states.len() * 2 {
        let before = known.clone();
        for (transition, goals) in chart.transitions.iter().zip(&goals) {
            let Some(here) = known[transition.source.index()].clone() else { continue };
            let there = carry(transition, &here);
            for goal in goals {
                let slot = &mut known[goal.index()];
                *slot = Some(slot.as_ref().map_or_else(|| there.clone(), |old| meet(old, &there)));
            }
        }
        if known == before {
            return known;
        }
    }
    known.into_iter().map(|slot| slot.map(|_| begin.clone())).collect()
}

/// Circles along `next`, each from its first state in document order; of those that share a state one is enough.
pub(crate) fn circles(count: usize, next: impl Fn(StateId) -> Vec<StateId>) -> Vec<Vec<StateId>> {
    let edges: Vec<Vec<StateId>> = (0..count).map(|i| next(StateId::at(i))).collect();
    let mut found: Vec<Vec<StateId>> = Vec::new();
    let mut seen = vec![false; count];
    for start in (0..count).map(StateId::at) {
        if seen[start.index()] {
            continue;
        }
        if let Some(circle) = circle_through(start, &edges) {
            circle.iter().for_each(|s| seen[s.index()] = true);
            found.push(circle);
        }
    }
    found
}

/// The shortest way from a state back to itself.
fn circle_through(start: StateId, edges: &[Vec<StateId>]) -> Option<Vec<StateId>> {
    let mut came_from: Vec<Option<StateId>> = vec![None; edges.len()];
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(state) = queue.pop_front() {
        for next in edges[state.index()].iter().copied() {
            if next == start {
                let back = std::iter::successors(Some(state), |s| came_from[s.index()]);
                let mut way: Vec<StateId> = back.collect();
                way.reverse();
                return Some(way);
            }
            if came_from[next.index()].is_none() {
                came_from[next.index()] = Some(state);
                queue.push_back(next);
            }
        }
    }
    None
}
