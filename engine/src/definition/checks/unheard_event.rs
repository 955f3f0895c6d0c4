//! A transition that waits for one of the engine's own events which this workflow never has.

use crate::{
    chart::{Action, Chart, StateId, StateKind},
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::{Placed, unknown},
        rule::Rule,
        workflow::Draft,
    },
};

/// What words raise beside the choices.
const IN_WORDS: [&str; 3] = ["number", "date", "text"];

pub(super) fn find(draft: &Draft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (transition, place) in draft.chart.transitions.iter().zip(&draft.places.transitions) {
        for (event, span) in transition.events.iter().zip(&place.events) {
            if !raises(&draft.chart, event.as_str()) {
                found.extend(never_comes(&draft.chart, event.as_str(), *span));
            }
        }
    }
    found
}

fn never_comes(chart: &Chart, event: &str, span: Span) -> Option<Diagnostic> {
    let parts: Vec<&str> = event.split('.').collect();
    match parts.as_slice() {
        ["answer", ask, rest @ ..] => answer(chart, ask, rest, span),
        ["done", "state", state, ..] => done(chart, state, span),
        ["follow_up", fact, ..] => follow_up(chart, fact, span),
        ["deadline", state, ..] => {
            let known = chart.deadlines.iter().any(|d| d.event == event || d.event.starts_with(&format!("{event}.")));
            (!known).then(|| {
                let message = format!("`{state}` has no deadline that raises `{event}`");
                Diagnostic::new(Rule::UnheardEvent, span, message)
                    .help("write the way out in the deadline itself, with `to`")
            })
        }
        _ => None,
    }
}

fn answer(chart: &Chart, ask: &str, rest: &[&str], span: Span) -> Option<Diagnostic> {
    let asks: Vec<_> = chart.asks.iter().filter(|a| a.key == ask).collect();
    if asks.is_empty() {
        let name = Placed { value: ask.to_owned(), span };
        let found = unknown(
            Rule::UnheardEvent,
            &name,
            "a question of this workflow",
            chart.asks.iter().map(|a| a.key.as_str()),
        );
        return Some(without_fix(found));
    }
    let choice = *rest.first()?;
    let choices = asks.iter().flat_map(|a| &a.answers).map(|a| a.choice.as_str()).chain(IN_WORDS);
    if choices.clone().any(|known| known == choice) {
        return None;
    }
    let name = Placed { value: choice.to_owned(), span };
    Some(without_fix(unknown(Rule::UnheardEvent, &name, &format!("an answer to `{ask}`"), choices)))
}

/// A fact that nobody is asked for.
fn follow_up(chart: &Chart, fact: &str, span: Span) -> Option<Diagnostic> {
    let mut asked: Vec<&str> = Vec::new();
    for action in chart.actions() {
        if let Action::FollowUp(name) = action
            && !asked.contains(&name.as_str())
        {
            asked.push(name.as_str());
        }
    }
    let name = Placed { value: fact.to_owned(), span };
    let found = unknown(Rule::UnheardEvent, &name, "a fact that a `follow_up` asks for", asked.iter().copied());
    (!asked.contains(&fact)).then(|| without_fix(found))
}

/// The place is the whole event, so its cure cannot be put there as it is.
fn without_fix(mut found: Diagnostic) -> Diagnostic {
    found.fix = None;
    found
}

fn done(chart: &Chart, name: &str, span: Span) -> Option<Diagnostic> {
    let Some(state) = chart.find(name) else {
        let word = Placed { value: name.to_owned(), span };
        let names = chart.states.iter().skip(1).map(|s| s.name.as_str()).filter(|n| !n.contains('.'));
        return Some(without_fix(unknown(Rule::UnheardEvent, &word, "a state of this workflow", names)));
    };
    (!can_be_done(chart, state)).then(|| {
        let message = format!("`{name}` has no final state inside, so it is never done");
        Diagnostic::new(Rule::UnheardEvent, span, message).help("write `final: true` on the state that ends it")
    })
}

fn can_be_done(chart: &Chart, state: StateId) -> bool {
    let mut children = chart.state(state).children.iter().copied();
    match chart.state(state).kind {
        StateKind::Compound => children.any(|c| chart.state(c).kind == StateKind::Final),
        StateKind::Parallel => children
            .filter(|c| !matches!(chart.state(*c).kind, StateKind::History { .. }))
            .all(|c| can_be_done(chart, c)),
        StateKind::Atomic | StateKind::Final | StateKind::History { .. } => false,
    }
}

/// The workflow itself raises it, whatever it is called.
pub(in crate::definition) fn raises(chart: &Chart, wanted: &str) -> bool {
    chart.actions().any(|action| match action {
        Action::Raise { event } | Action::Send { event, .. } => {
            event.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        }
        Action::Set { .. }
        | Action::Tell(_)
        | Action::FollowUp(_)
        | Action::HandOver
        | Action::Cancel { .. }
        | Action::Notify { .. }
        | Action::If { .. } => false,
    })
}
