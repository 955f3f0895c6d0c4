//! A fact that is declared, but that nothing ever sets.

use crate::{
    calendar::Anchor,
    chart::{Action, Ask, Chart},
    definition::{diagnostic::Diagnostic, rule::Rule, workflow::Draft},
    guard::{Expression, Guard},
    ids::{FactName, TextKey},
    message::Texts,
    roadmap::ItemKind,
};

pub(super) fn find(draft: &Draft, texts: &Texts) -> Vec<Diagnostic> {
    let unset = draft.chart.facts.keys().filter(|fact| !is_set(&draft.chart, fact));
    let places = unset.filter_map(|fact| Some((fact, *draft.places.facts.get(fact)?)));
    places
        .map(|(fact, place)| {
            let (message, help) = match is_looked_at(draft, fact, texts) {
                true => (
                    format!("nothing ever sets `{fact}`, though this workflow looks at it"),
                    format!("let an answer ask for it (`follow_up: {fact}`), or `set` it"),
                ),
                false => (
                    format!("nothing sets `{fact}`, and nothing looks at it"),
                    format!("delete it, or let an answer ask for it: `follow_up: {fact}`"),
                ),
            };
            Diagnostic::new(Rule::NeverSet, place, message).help(help)
        })
        .collect()
}

/// By an action, by what people write, or by the product itself.
pub(super) fn is_set(chart: &Chart, fact: &FactName) -> bool {
    let ours = chart.kind == ItemKind::Target && fact.as_str() == "percent";
    ours || chart.sets(fact.as_str()) || chart.asks.iter().any(|ask| takes(ask, fact))
}

pub(super) fn takes(ask: &Ask, fact: &FactName) -> bool {
    [&ask.words.number, &ask.words.date, &ask.words.text].into_iter().any(|taken| taken.as_ref() == Some(fact))
}

fn is_looked_at(draft: &Draft, fact: &FactName, texts: &Texts) -> bool {
    let chart = &draft.chart;
    let speaks_of = |key: &TextKey| speaks_of(draft, key, fact, texts);
    let in_guards = chart.transitions.iter().filter_map(|t| t.guard.as_ref()).any(|guard| mentions(guard, fact));
    let in_actions = chart.actions().any(|action| match action {
        Action::Set { value, .. } => reads(&value.operands(), fact),
        Action::If { guard, .. } => mentions(guard, fact),
        Action::Tell(tell) => speaks_of(&tell.message),
        Action::FollowUp(_)
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::Notify { .. } => false,
    });
    let asks = chart.asks.iter().map(|a| (&a.at, &a.until, &a.message));
    let plans = asks.chain(chart.reminds.iter().map(|r| (&r.at, &r.until, &r.message)));
    let counts_from = |anchor: &Anchor| matches!(anchor, Anchor::Fact(name) if name == fact.as_str());
    let mut in_plans = plans.map(|(at, until, message)| {
        at.iter().chain(until).any(|moment| counts_from(&moment.anchor)) || speaks_of(message)
    });
    in_guards || in_actions || in_plans.any(|yes| yes) || chart.deadlines.iter().any(|d| counts_from(&d.at.anchor))
}

fn speaks_of(draft: &Draft, key: &TextKey, fact: &FactName, texts: &Texts) -> bool {
    let inline = draft.inline.iter().find(|text| text.key == *key);
    inline.is_some_and(|text| text.text.contains(&format!("${fact}")))
        || texts.languages_of(key.as_str()).any(|lang| texts.variables(lang, key.as_str()).contains(fact.as_str()))
}

fn mentions(guard: &Guard, fact: &FactName) -> bool {
    reads(&guard.operands(), fact)
}

fn reads(operands: &[&Expression], fact: &FactName) -> bool {
    operands.iter().any(|read| matches!(read, Expression::Fact(name) if name == fact))
}
