//! Where the parts of a chart stand in their file, by the numbers that the chart gives them.
//!
//! Kept beside the chart and not in it: a chart is what an item follows, a place is only for authors.
//! Every place lies in one line, so that it can be underlined.

use std::collections::BTreeMap;

use super::InlineText;
use crate::{
    chart::{Chart, StateId, TransitionId},
    definition::diagnostic::Span,
    ids::FactName,
};

#[derive(Debug, Default)]
pub(crate) struct Places {
    /// By state: its name.
    pub states: Vec<Span>,
    pub transitions: Vec<TransitionPlace>,
    pub asks: Vec<AskPlace>,
    pub reminds: Vec<SchedulePlace>,
    /// By deadline: its moment.
    pub deadlines: Vec<Span>,
    /// Of every declared fact: its name.
    pub facts: BTreeMap<FactName, Span>,
}

#[derive(Debug)]
pub(crate) struct TransitionPlace {
    /// What tells it from its neighbours: its event, moment or choice.
    pub mark: Span,
    /// By event.
    pub events: Vec<Span>,
    /// Of what it leads to: `to` or `back_to`, else its mark.
    pub to: Span,
    /// Of its condition, else its mark.
    pub when: Span,
}

#[derive(Debug)]
pub(crate) struct AskPlace {
    pub name: Span,
    pub schedule: SchedulePlace,
    /// By answer: the choice.
    pub answers: Vec<Span>,
    /// By step of `escalate`: its `after`.
    pub rungs: Vec<Span>,
}

#[derive(Debug, Default)]
pub(crate) struct SchedulePlace {
    pub at: Vec<Span>,
    /// Of `every` or `cron`.
    pub every: Option<Span>,
    pub until: Option<Span>,
}

/// A chart that is not yet known to be valid, and where everything in it stands.
pub(crate) struct Draft {
    pub chart: Chart,
    pub places: Places,
    /// States that items of the programme begin in, besides the initial ones.
    pub begun: Vec<StateId>,
    /// Texts that stand in the workflow itself.
    pub inline: Vec<InlineText>,
}

impl Draft {
    pub(crate) fn place(&self, state: StateId) -> Span {
        self.places.states[state.index()]
    }
    pub(crate) fn arrow(&self, id: TransitionId) -> &TransitionPlace {
        &self.places.transitions[id.index()]
    }
    /// All but the chart itself, in document order.
    pub(crate) fn states(&self) -> impl Iterator<Item = StateId> + use<> {
        (1..self.chart.states.len()).map(StateId::at)
    }
    pub(crate) fn name(&self, state: StateId) -> &str {
        &self.chart.state(state).name
    }
}
