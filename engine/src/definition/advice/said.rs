//! What a workflow says to people, and in which role they hear it.

use crate::{
    calendar::{Moment, Recurrence},
    chart::{Action, Ask, Chart, Remind, StateId},
    ids::TextKey,
    roadmap::Role,
};

/// A text that people in a role read.
pub(super) struct Said<'c> {
    pub to: Role,
    pub message: &'c TextKey,
    /// The question it asks, with its choices.
    pub ask: Option<&'c Ask>,
}

pub(super) fn said(chart: &Chart) -> Vec<Said<'_>> {
    let mut all = Vec::new();
    for ask in &chart.asks {
        all.push(Said { to: ask.to, message: &ask.message, ask: Some(ask) });
        for rung in &ask.escalate {
            match (&rung.message, rung.to) {
                (None, Role::Deputy) => all.push(Said { to: rung.to, message: &ask.message, ask: Some(ask) }),
                (Some(message), _) => all.push(Said { to: rung.to, message, ask: None }),
                // the product's own words
                (None, _) => {}
            }
        }
    }
    all.extend(chart.reminds.iter().map(|r| Said { to: r.to, message: &r.message, ask: None }));
    all.extend(chart.actions().filter_map(|action| match action {
        Action::Tell(tell) => Some(Said { to: tell.to, message: &tell.message, ask: None }),
        Action::Set { .. }
        | Action::FollowUp(_)
        | Action::HandOver
        | Action::Raise { .. }
        | Action::Send { .. }
        | Action::Cancel { .. }
        | Action::Notify { .. }
        | Action::If { .. } => None,
    }));
    all
}

/// A question or a reminder, as far as its times go.
#[derive(Clone, Copy)]
pub(super) enum Plan<'c> {
    Ask(&'c Ask),
    Remind(&'c Remind),
}

pub(super) fn plans(chart: &Chart) -> impl Iterator<Item = Plan<'_>> {
    chart.asks.iter().map(Plan::Ask).chain(chart.reminds.iter().map(Plan::Remind))
}

impl<'c> Plan<'c> {
    pub(super) fn to(self) -> Role {
        match self {
            Plan::Ask(ask) => ask.to,
            Plan::Remind(remind) => remind.to,
        }
    }
    pub(super) fn state(self) -> StateId {
        match self {
            Plan::Ask(ask) => ask.state,
            Plan::Remind(remind) => remind.state,
        }
    }
    pub(super) fn at(self) -> &'c [Moment] {
        match self {
            Plan::Ask(ask) => &ask.at,
            Plan::Remind(remind) => &remind.at,
        }
    }
    pub(super) fn every(self) -> Option<&'c Recurrence> {
        match self {
            Plan::Ask(ask) => ask.every.as_ref(),
            Plan::Remind(remind) => remind.every.as_ref(),
        }
    }
    pub(super) fn until(self) -> Option<&'c Moment> {
        match self {
            Plan::Ask(ask) => ask.until.as_ref(),
            Plan::Remind(remind) => remind.until.as_ref(),
        }
    }
}
