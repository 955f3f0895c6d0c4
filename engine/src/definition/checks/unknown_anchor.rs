//! Moments count from something that is a date here.

use std::collections::BTreeMap;

use crate::{
    calendar::{Anchor, Moment},
    chart::{FactDecl, FactKind},
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::{Placed, unknown},
        rule::Rule,
        workflow::Draft,
    },
    ids::FactName,
    roadmap::ItemKind,
};

/// An anchor that is no fact, or a fact that is no date.
pub(crate) fn fact(
    name: &str,
    kind: Option<&FactKind>,
    span: Span,
    facts: &BTreeMap<FactName, FactDecl>,
) -> Diagnostic {
    let dates = facts.iter().filter(|(_, f)| f.kind == FactKind::Date).map(|(name, _)| name.as_str());
    let anchors = ["start", "due", "entered", "now"].into_iter().chain(dates);
    if kind.is_some() {
        let message = format!("a moment cannot count from `{name}`, which is a fact but no date");
        return Diagnostic::new(Rule::UnknownAnchor, span, message)
            .help(format!("use {}", crate::definition::nearest::one_of(anchors)));
    }
    unknown(Rule::UnknownAnchor, &Placed { value: name.to_owned(), span }, "something a moment can count from", anchors)
}

/// `start` and `due` in the workflow of something that has neither.
pub(super) fn without_dates(draft: &Draft) -> Vec<Diagnostic> {
    if draft.chart.kind != ItemKind::Entity {
        return Vec::new();
    }
    let chart = &draft.chart;
    let asks =
        chart.asks.iter().zip(&draft.places.asks).flat_map(|(a, p)| a.at.iter().zip(p.schedule.at.iter().copied()));
    let reminds =
        chart.reminds.iter().zip(&draft.places.reminds).flat_map(|(r, p)| r.at.iter().zip(p.at.iter().copied()));
    let ends =
        chart.asks.iter().zip(&draft.places.asks).filter_map(|(a, p)| Some((a.until.as_ref()?, p.schedule.until?)));
    let other_ends =
        chart.reminds.iter().zip(&draft.places.reminds).filter_map(|(r, p)| Some((r.until.as_ref()?, p.until?)));
    let deadlines = chart.deadlines.iter().map(|d| &d.at).zip(draft.places.deadlines.iter().copied());
    let all = asks.chain(reminds).chain(ends).chain(other_ends).chain(deadlines);
    all.filter_map(|(moment, span)| missing(draft, moment, span)).collect()
}

fn missing(draft: &Draft, moment: &Moment, span: Span) -> Option<Diagnostic> {
    let name = match moment.anchor {
        Anchor::Start => "start",
        Anchor::Due => "due",
        Anchor::Entered | Anchor::Now | Anchor::Fact(_) => return None,
    };
    (!draft.chart.sets(name)).then(|| {
        Diagnostic::new(Rule::UnknownAnchor, span, format!("an entity has no `{name}`, so this moment never comes"))
            .help("count from `entered`, or from a fact of type `date`")
    })
}
