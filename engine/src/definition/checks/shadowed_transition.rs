//! A transition that earlier ones of the same state always take the events of.

use crate::{
    chart::{Transition, TransitionId},
    definition::{
        diagnostic::Diagnostic,
        rule::Rule,
        workflow::{
            Draft,
            cases::{Cases, World},
        },
    },
    guard::Guard,
};

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for state in &draft.chart.states {
        for (n, id) in state.transitions.iter().enumerate() {
            if let Some(earlier) = shadowed_by(draft, *id, &state.transitions[..n]) {
                found.push(diagnostic(draft, *id, earlier));
            }
        }
    }
    found
}

/// The earlier transition that takes the last of its events.
fn shadowed_by(draft: &Draft, id: TransitionId, earlier: &[TransitionId]) -> Option<TransitionId> {
    let transition = draft.chart.transition(id);
    if let Some(last) = covered_by(draft, transition, earlier) {
        return Some(last);
    }
    let rivals = || earlier.iter().copied().filter(|e| always(draft.chart.transition(*e), transition));
    if transition.events.is_empty() {
        return rivals().find(|e| draft.chart.transition(*e).events.is_empty());
    }
    let takes = |e: TransitionId, event: &str| draft.chart.transition(e).events.iter().any(|p| p.matches(event));
    let taken = transition.events.iter().map(|event| rivals().find(|e| takes(*e, event.as_str())));
    taken.collect::<Option<Vec<_>>>()?.pop()
}

/// Whenever its condition holds, that of an earlier one for the same events holds too.
fn covered_by(draft: &Draft, later: &Transition, earlier: &[TransitionId]) -> Option<TransitionId> {
    let guard = later.guard.as_ref()?;
    let takes_all = |e: &Transition| match later.events.is_empty() {
        true => e.events.is_empty(),
        false => later.events.iter().all(|event| e.events.iter().any(|p| p.matches(event.as_str()))),
    };
    let rivals: Vec<(TransitionId, &Guard)> = (earlier.iter())
        .map(|id| (*id, draft.chart.transition(*id)))
        .filter(|(_, e)| takes_all(e) && for_all(e, later))
        .filter_map(|(id, e)| Some((id, e.guard.as_ref()?)))
        .collect();
    let (last, _) = rivals.last()?;
    let cases = Cases::of(rivals.iter().map(|(_, guard)| *guard).chain([guard]), &draft.chart)?;
    let holds = |guard: &Guard, world: &World| cases.holds(guard, world, &|_| None) == Some(true);
    let mut worlds = cases.worlds();
    worlds.retain(|world| holds(guard, world));
    let covers = |guards: &[(TransitionId, &Guard)]| {
        worlds.iter().all(|world| guards.iter().any(|(_, guard)| holds(guard, world)))
    };
    let alone = rivals.iter().find(|rival| covers(&[**rival]));
    (!worlds.is_empty() && covers(&rivals)).then_some(alone.map_or(*last, |(id, _)| *id))
}

/// Has no condition, and whoever may cause the later may cause this one.
fn always(earlier: &Transition, later: &Transition) -> bool {
    earlier.guard.is_none() && for_all(earlier, later)
}

fn for_all(earlier: &Transition, later: &Transition) -> bool {
    earlier.by.is_empty() || (!later.by.is_empty() && later.by.iter().all(|role| earlier.by.contains(role)))
}

fn diagnostic(draft: &Draft, id: TransitionId, earlier: TransitionId) -> Diagnostic {
    let source = draft.name(draft.chart.transition(id).source);
    let message = format!("this transition of `{source}` is never taken");
    let found = Diagnostic::new(Rule::Shadowed, draft.arrow(id).mark, message)
        .also(draft.arrow(earlier).mark, "this one comes first and takes all of it");
    match draft.chart.transition(earlier).guard {
        None => found.help("put it before the other, or give the other a condition with `when`"),
        Some(_) => found.help("put the narrower condition first, or correct one of the two"),
    }
}
