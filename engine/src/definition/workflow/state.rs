//! One state after the other, in document order: what it is, what it does, what can happen in it.

use super::{Lowering, MAX_NESTING};
use crate::{
    chart::{Action, State, StateId, StateKind, StateSignal},
    definition::{
        checks::{bad_history, bad_initial, contradiction, final_goes_on, too_big},
        fields::{Field, Fields},
        keys::{
            Kind,
            workflow::{FIRST_NAMES, FIRST_WITH_ACTIONS},
        },
        yaml::Value,
    },
};

const SIGNALS: [(&str, StateSignal); 6] = [
    ("on_track", StateSignal::OnTrack),
    ("at_risk", StateSignal::AtRisk),
    ("late", StateSignal::Late),
    ("done", StateSignal::Done),
    ("closed", StateSignal::Closed),
    ("no_report", StateSignal::NoReport),
];

impl Lowering<'_> {
    pub(super) fn states(&mut self) {
        for index in 0..self.outline.states.len() {
            let id = StateId::at(index);
            let fields = self.outline.states[index].fields.take();
            self.bare(id);
            match &fields {
                Some(fields) if id == StateId::ROOT => self.initial(id, fields),
                Some(fields) => self.state(id, fields),
                None => self.initial_by_default(id),
            }
        }
        self.reader.findings.extend(too_big::parts(&self.chart, self.outline.states[0].name.span));
    }

    /// The state by its outline alone, so that its parts have something to belong to.
    fn bare(&mut self, id: StateId) {
        let outline = &self.outline.states[id.index()];
        self.places.states.push(outline.name.span);
        self.chart.states.push(State {
            name: outline.name.value.clone(),
            parent: outline.parent,
            end: StateId(outline.end as u16),
            kind: outline.kind,
            children: outline.children.clone(),
            initial: Vec::new(),
            beginning: Vec::new(),
            transitions: Vec::new(),
            entry: Vec::new(),
            exit: Vec::new(),
            asks: Vec::new(),
            reminds: Vec::new(),
            deadlines: Vec::new(),
            signal: None,
        });
    }

    fn state(&mut self, id: StateId, fields: &Fields<'_>) {
        fields.yes_no("final");
        fields.yes_no("parallel");
        self.reader.findings.extend(contradiction::of_state(fields));
        self.reader.findings.extend(final_goes_on::find(&self.outline, id, fields));
        match self.outline.states[id.index()].kind {
            StateKind::History { .. } => self.history(id, fields),
            StateKind::Atomic | StateKind::Compound | StateKind::Parallel => self.initial(id, fields),
            StateKind::Final => {}
        }
        let signal = fields.word("signal", &SIGNALS);
        let mut entry = self.first_actions(fields);
        entry.extend(self.action_list(fields, "entry"));
        let exit = self.action_list(fields, "exit");
        let state = &mut self.chart.states[id.index()];
        (state.signal, state.entry, state.exit) = (signal, entry, exit);
        for field in fields.iter().filter(|f| fields.has(f.name)) {
            self.content(id, field);
        }
    }

    /// What can happen in a state, in the order in which its author wrote the keys.
    fn content(&mut self, id: StateId, field: &Field<'_>) {
        match field.name {
            "ask" => self.asks(id, field),
            "remind" => self.reminds(id, field),
            "deadline" => self.deadlines(id, field),
            "transitions" => self.transitions(id, field),
            // read before: their order does not matter
            _ => {}
        }
    }

    fn initial(&mut self, id: StateId, fields: &Fields<'_>) {
        let parallel = self.outline.states[id.index()].kind == StateKind::Parallel;
        let Some(field) = fields.get("initial") else {
            if !parallel || fields.has("states") {
                self.initial_by_default(id);
            }
            return;
        };
        if self.outline.states[id.index()].kind != StateKind::Compound {
            self.reader.add(bad_initial::not_compound(field.key_span, &self.outline, id));
            return;
        }
        let (named, actions) = self.beginning_named(field);
        let outside = named.iter().find(|s| !self.outline.is_descendant(**s, id));
        if let Some(outside) = outside {
            self.reader.add(bad_initial::outside(field.span(), &self.outline, id, *outside));
        }
        let state = &mut self.chart.states[id.index()];
        (state.initial, state.beginning) = (named, actions);
    }

    /// One state or several, or a map that also says what is done on the way.
    fn beginning_named(&mut self, field: &Field<'_>) -> (Vec<StateId>, Vec<Action>) {
        if !matches!(field.kind, Kind::Either(_)) {
            return (self.states_named(field), Vec::new());
        }
        if !matches!(field.node.value, Value::Map(_)) {
            return (self.states_named(&field.as_kind(&FIRST_NAMES)), Vec::new());
        }
        let Some(fields) = field.as_kind(&FIRST_WITH_ACTIONS).section() else { return (Vec::new(), Vec::new()) };
        let named = fields.get("to").map_or(Vec::new(), |to| self.states_named(to));
        (named, self.action_list(&fields, "do"))
    }

    /// The first child that can be entered; for the history state of a `back_to`, where its parent begins.
    fn initial_by_default(&mut self, id: StateId) {
        let outline = &self.outline.states[id.index()];
        let initial = match (outline.kind, outline.parent) {
            (StateKind::History { .. }, Some(parent)) => self.beginning(parent),
            (StateKind::Compound, _) => self.children(id).into_iter().take(1).collect(),
            (StateKind::Parallel, _) if self.children(id).is_empty() => Vec::new(),
            (StateKind::Parallel | StateKind::Atomic | StateKind::Final | StateKind::History { .. }, _) => return,
        };
        // a history state without a default follows from a beginning that was reported
        if initial.is_empty() && !matches!(outline.kind, StateKind::History { .. }) {
            self.reader.add(bad_initial::nothing_inside(&self.outline, id));
        }
        self.chart.states[id.index()].initial = initial;
    }

    /// Where a state begins; its own `initial` was read before, as parents come first.
    fn beginning(&self, state: StateId) -> Vec<StateId> {
        match self.outline.states[state.index()].kind {
            StateKind::Parallel => self.children(state),
            StateKind::Compound | StateKind::Atomic | StateKind::Final | StateKind::History { .. } => {
                self.chart.states[state.index()].initial.clone()
            }
        }
    }

    fn children(&self, state: StateId) -> Vec<StateId> {
        let is_history = |s: &StateId| matches!(self.outline.states[s.index()].kind, StateKind::History { .. });
        self.outline.states[state.index()].children.iter().copied().filter(|s| !is_history(s)).collect()
    }

    fn history(&mut self, id: StateId, fields: &Fields<'_>) {
        let parent = self.outline.states[id.index()].parent.unwrap_or(StateId::ROOT);
        let (default, actions) = fields.get("default").map_or_else(Default::default, |f| self.beginning_named(f));
        self.reader.findings.extend(bad_history::find(&self.outline, parent, fields, &default));
        let state = &mut self.chart.states[id.index()];
        (state.initial, state.beginning) = (default, actions);
    }
}

const _: () = assert!(MAX_NESTING < 20, "YAML itself ends at 40 levels, two for each state");
