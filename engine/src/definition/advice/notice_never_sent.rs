//! A transition that waits for another item's notice which no item of that kind ever sends.

use std::collections::BTreeSet;

use super::Ground;
use crate::{
    chart::{Action, Chart, StateId},
    definition::{
        checks::unheard_event::raises,
        diagnostic::{Diagnostic, Span},
        fields::{Placed, unknown},
        rule::Rule,
        workflow::reach,
    },
    roadmap::ItemKind,
    step::kind_word,
};

const SPEAKERS: [ItemKind; 6] = [
    ItemKind::Activity,
    ItemKind::Target,
    ItemKind::Commitment,
    ItemKind::Entity,
    ItemKind::Consultation,
    ItemKind::ReportRequest,
];

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, places) in ground.workflows {
        let Some(chart) = ground.programme.charts.get(name) else { continue };
        for (transition, place) in chart.transitions.iter().zip(&places.transitions) {
            for (event, span) in transition.events.iter().zip(&place.events) {
                found.extend(never_sent(ground, chart, event.as_str(), *span));
            }
        }
    }
    found
}

fn never_sent(ground: &Ground<'_>, chart: &Chart, event: &str, span: Span) -> Option<Diagnostic> {
    let (kind, name) = event.split_once('.')?;
    let kind = SPEAKERS.into_iter().find(|k| kind_word(*k) == kind)?;
    if raises(chart, event) {
        return None;
    }
    let speakers = ground.programme.charts.values().filter(|c| c.kind == kind);
    let notices: BTreeSet<&str> = speakers.flat_map(|c| notices(c)).collect();
    // `target.changed` is also heard by waiting for `target.changed.anything`
    if notices.iter().any(|sent| *sent == name || sent.starts_with(&format!("{name}."))) {
        return None;
    }
    let word = Placed { value: event.to_owned(), span };
    let events: Vec<String> = notices.iter().map(|sent| format!("{}.{sent}", kind_word(kind))).collect();
    let what = format!("a notice that {} sends", super::super::programme::kind_name(kind));
    Some(unknown(Rule::NoticeNeverSent, &word, &what, events.iter().map(String::as_str)))
}

/// What an item that follows this workflow tells others: where it stands, and what it is told to say.
fn notices(chart: &Chart) -> impl Iterator<Item = &str> {
    let states = reach::state_ids(chart).filter(|s| *s != StateId::ROOT && !reach::is_history(chart, *s));
    let said = chart.actions().filter_map(|action| match action {
        Action::Notify { name } => Some(name.as_str()),
        Action::Set { .. }
        | Action::Tell(_)
        | Action::FollowUp(_)
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::If { .. } => None,
    });
    states.map(|s| chart.state(s).name.as_str()).chain(said)
}
