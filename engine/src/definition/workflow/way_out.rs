//! Ways out of a state: answers, deadlines and transitions become transitions of the chart alike.

use super::{Lowering, places::TransitionPlace};
use crate::{
    calendar::{Amount, Anchor, Moment, Unit},
    chart::{Action, Deadline, DeadlineId, EventPattern, StateId, StateKind, Transition, TransitionId},
    definition::{
        checks::{bad_event, bad_history, contradiction, impossible_targets},
        diagnostic::Span,
        fields::{Field, Fields, Placed},
    },
    guard::Guard,
    roadmap::Role,
};

/// What a way out waits for, and where that is written.
pub(super) struct Wait {
    pub events: Vec<EventPattern>,
    pub places: Vec<Span>,
    pub mark: Span,
}

impl Wait {
    /// For one of the engine's own events.
    pub(super) fn own(event: &str, mark: Span) -> Wait {
        Wait { events: vec![EventPattern::new(event)], places: vec![mark], mark }
    }
}

impl Lowering<'_> {
    pub(super) fn deadlines(&mut self, state: StateId, field: &Field<'_>) {
        for fields in field.items().iter().filter_map(Field::section) {
            let Some(at) = fields.get("at") else { continue };
            let moment = self.moment(at);
            let id = DeadlineId(self.chart.deadlines.len() as u16);
            let n = self.chart.states[state.index()].deadlines.len() + 1;
            let event = format!("deadline.{}.{n}", self.outline.states[state.index()].name.value);
            self.way_out(state, &fields, Wait::own(&event, at.span()), Vec::new());
            self.chart.deadlines.push(Deadline { state, at: moment.unwrap_or_else(stand_in), event });
            self.places.deadlines.push(at.span());
            self.chart.states[state.index()].deadlines.push(id);
        }
    }

    pub(super) fn transitions(&mut self, state: StateId, field: &Field<'_>) {
        for fields in field.items().iter().filter_map(Field::section) {
            let named = fields.get("event").map_or(Vec::new(), Field::items);
            let mut wait = Wait { events: Vec::new(), places: Vec::new(), mark: mark(&fields) };
            for one in named {
                let Some(text) = one.text() else { continue };
                if let Some(bad) = bad_event::pattern(&text, one.span()) {
                    self.reader.add(bad);
                }
                wait.events.push(EventPattern::new(&text));
                wait.places.push(one.span());
            }
            self.way_out(state, &fields, wait, Vec::new());
        }
    }

    /// One transition; `first`: what is done before its own actions.
    pub(super) fn way_out(
        &mut self,
        source: StateId,
        fields: &Fields<'_>,
        wait: Wait,
        first: Vec<Action>,
    ) -> TransitionId {
        let guard = fields.given("when").map(|f| self.guard(f).unwrap_or_else(never));
        let roles = fields.get("by").map_or(Vec::new(), Field::items);
        let by: Vec<Role> = roles.iter().filter_map(|f| f.word(&super::ask::ROLES)).collect();
        let guard = if by.len() == roles.len() { guard } else { Some(never()) };
        let reenter = fields.yes_no("reenter") == Some(true);
        let mut to = self.goals(fields);
        if to.is_empty() && reenter && !fields.has("to") && !fields.has("back_to") {
            to.push(source);
        }
        let internal = !reenter && !to.is_empty() && to.iter().all(|t| self.outline.is_descendant(*t, source));
        let mut actions = first;
        actions.extend(self.actions_of_way_out(fields));
        let id = TransitionId(self.chart.transitions.len() as u16);
        let to_place = ["to", "back_to"].iter().find_map(|key| fields.get(key)).map_or(wait.mark, Field::span);
        let when = fields.get("when").map_or(wait.mark, Field::span);
        self.places.transitions.push(TransitionPlace { mark: wait.mark, events: wait.places, to: to_place, when });
        self.chart.transitions.push(Transition { source, events: wait.events, guard, by, to, internal, actions });
        self.chart.states[source.index()].transitions.push(id);
        id
    }

    fn goals(&self, fields: &Fields<'_>) -> Vec<StateId> {
        match (fields.get("to"), fields.get("back_to")) {
            (Some(to), Some(back_to)) => {
                self.reader.add(contradiction::to_and_back_to(back_to.key_span, to.key_span));
                self.states_named(to)
            }
            (Some(to), None) => self.states_named(to),
            (None, Some(back_to)) => self.back_to(back_to).into_iter().collect(),
            (None, None) => Vec::new(),
        }
    }

    /// States that are entered together, so they must be able to be active together.
    pub(super) fn states_named(&self, field: &Field<'_>) -> Vec<StateId> {
        let names: Vec<Placed<String>> = field.items().iter().filter_map(Field::reference).collect();
        let found: Vec<(StateId, &Placed<String>)> =
            names.iter().filter_map(|name| Some((self.find_state(name)?, name))).collect();
        if let Some(bad) = impossible_targets::find(&self.outline, &found) {
            self.reader.add(bad);
        }
        found.into_iter().map(|(state, _)| state).collect()
    }

    /// The history state that remembers where the item was inside a state.
    fn back_to(&self, field: &Field<'_>) -> Option<StateId> {
        let name = field.reference()?;
        let state = self.find_state(&name)?;
        if let StateKind::History { .. } = self.outline.states[state.index()].kind {
            return Some(state);
        }
        let history = self.outline.by_name.get(&format!("{}.history", name.value)).copied();
        if history.is_none() {
            self.reader.add(bad_history::nothing_inside(&name));
        }
        history
    }
}

/// In place of a condition that is wrong: not the same as none.
fn never() -> Guard {
    Guard::Any(Vec::new())
}

/// In place of a moment that is wrong.
fn stand_in() -> Moment {
    Moment::after(Anchor::Entered, Amount { count: 1, unit: Unit::Day })
}

/// What tells a transition from its neighbours.
fn mark(fields: &Fields<'_>) -> Span {
    let keys = ["event", "when", "to", "back_to"];
    keys.iter().find_map(|key| fields.get(key)).map_or(fields.span, Field::span)
}
