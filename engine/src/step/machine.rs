//! The algorithm of W3C SCXML Appendix D: which transitions are taken, and what is left.
//!
//! Procedure names follow the appendix where they exist there; what is entered stands in `enter`. Two things are ours: a macrostep is
//! bounded, and where SCXML starts a state's `invoke`s (at the end of the macrostep, for states that
//! were entered and not left again) we arm its asks, reminders and deadlines.

use std::collections::VecDeque;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Effect, MAX_MICROSTEPS, Refusal, Scene, Step, actions::Cause};
use crate::{
    chart::{Chart, StateId, StateKind, StateSet, Transition, TransitionId},
    guard::{Data, Guard, Sight},
    instance::Instance,
    roadmap::Role,
};

/// Something that transitions can wait for.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub name: String,
    pub data: Data,
    /// The roles of whoever caused it; the engine's own events have none.
    pub roles: Vec<Role>,
}

impl Event {
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Event { name: name.into(), data: Data::new(), roles: Vec::new() }
    }
}

pub(crate) struct Machine<'a> {
    pub chart: &'a Chart,
    pub scene: Scene<'a>,
    pub at: DateTime<Utc>,
    /// The civil date of the step where the responsible entity is.
    pub today: NaiveDate,
    pub now: Instance,
    pub active: StateSet,
    pub effects: Vec<Effect>,
    /// Who caused this step, and with what.
    pub cause: Cause,
    pub queue: VecDeque<Event>,
    /// An anchor of moments has changed: what is planned must be planned anew.
    pub anchors_moved: bool,
    pub entered: StateSet,
    taken: Vec<TransitionId>,
    pub to_arm: StateSet,
    microsteps: usize,
    unheard: bool,
    stumbled: Vec<TransitionId>,
}

impl<'a> Machine<'a> {
    pub(crate) fn new(chart: &'a Chart, scene: Scene<'a>, now: Instance, at: DateTime<Utc>) -> Self {
        let active = now.configuration();
        let zone = super::schedule::home(scene).zone;
        Machine {
            chart,
            scene,
            at,
            today: at.with_timezone(&zone).date_naive(),
            now,
            active,
            effects: Vec::new(),
            cause: Cause::default(),
            queue: VecDeque::new(),
            anchors_moved: false,
            entered: StateSet::default(),
            taken: Vec::new(),
            to_arm: StateSet::default(),
            microsteps: 0,
            unheard: false,
            stumbled: Vec::new(),
        }
    }

    /// One external event, run to completion. `false`: no transition wanted it.
    pub(crate) fn dispatch(&mut self, event: Event) -> Result<bool, Refusal> {
        if self.now.done {
            return Ok(false);
        }
        self.microsteps = 0;
        let heard = self.take(&event)?;
        self.settle()?;
        Ok(heard)
    }

    /// Nothing has come of the step. An event that no transition names may still decide the guard of one without an event.
    pub(super) fn is_idle(&self) -> bool {
        self.taken.is_empty() && self.effects.is_empty()
    }

    pub(crate) fn mark_unheard(&mut self) {
        self.unheard = true;
    }

    pub(crate) fn finish(mut self) -> Step {
        let new: Vec<StateId> = self.entered.iter().collect();
        for state in &new {
            self.announce(*state);
        }
        self.now.active = self.active.iter().collect();
        self.now.turn += 1;
        Step { instance: self.now, effects: self.effects, taken: self.taken, entered: new, unheard: self.unheard }
    }

    /// Other items hear of every state that is entered directly.
    fn announce(&mut self, state: StateId) {
        if state != StateId::ROOT && !self.scene.item.heard_by.is_empty() {
            let name = self.chart.state(state).name.clone();
            self.notify(&name);
        }
    }

    // --- the appendix -------------------------------------------------------------------------

    /// Eventless transitions, then raised events, until nothing is enabled.
    pub(super) fn settle(&mut self) -> Result<(), Refusal> {
        while !self.now.done {
            let enabled = self.select(None);
            if !enabled.is_empty() {
                self.microstep(&enabled)?;
            } else if let Some(event) = self.queue.pop_front() {
                self.take(&event)?;
            } else {
                break;
            }
        }
        if self.now.done {
            self.exit_interpreter();
        }
        self.queue.clear();
        self.stumbled.clear();
        self.arm_entered();
        Ok(())
    }

    /// The last exits; the item stays where it ended. What they raise is heard by nobody.
    fn exit_interpreter(&mut self) {
        let (chart, active) = (self.chart, self.active);
        active.iter().rev().for_each(|state| self.run(&chart.state(state).exit));
    }

    fn take(&mut self, event: &Event) -> Result<bool, Refusal> {
        self.cause.data = event.data.clone();
        let enabled = self.select(Some(event));
        let heard = !enabled.is_empty();
        if heard {
            self.microstep(&enabled)?;
        }
        Ok(heard)
    }

    /// selectTransitions and selectEventlessTransitions.
    fn select(&mut self, event: Option<&Event>) -> Vec<TransitionId> {
        let chart = self.chart;
        let mut enabled: Vec<TransitionId> = Vec::new();
        let leaves: Vec<StateId> = self.active.iter().filter(|s| chart.state(*s).is_atomic()).collect();
        for leaf in leaves {
            let path = std::iter::once(leaf).chain(chart.ancestors(leaf));
            let found =
                path.flat_map(|s| chart.state(s).transitions.iter().copied()).find(|id| self.enabled(*id, event));
            if let Some(id) = found
                && !enabled.contains(&id)
            {
                enabled.push(id);
            }
        }
        self.without_conflicts(enabled)
    }

    fn enabled(&mut self, id: TransitionId, event: Option<&Event>) -> bool {
        let transition = self.chart.transition(id);
        let wanted = match event {
            None => transition.events.is_empty(),
            Some(event) => {
                transition.events.iter().any(|pattern| pattern.matches(&event.name))
                    && (transition.by.is_empty() || transition.by.iter().any(|role| event.roles.contains(role)))
            }
        };
        wanted && transition.guard.as_ref().is_none_or(|guard| self.allows(guard, id))
    }

    /// A guard that cannot be decided does not hold, and is never silent: a human is told.
    fn allows(&mut self, guard: &Guard, id: TransitionId) -> bool {
        match self.check(guard) {
            Ok(holds) => holds,
            Err(unknown) => {
                if !self.stumbled.contains(&id) {
                    self.stumbled.push(id);
                    let source = &self.chart.state(self.chart.transition(id).source).name;
                    let detail = format!("a guard in state `{source}` could not be decided: {}", unknown.0);
                    self.stumble("guard", detail);
                }
                false
            }
        }
    }

    /// Something could not be decided: a human is told, and the chart may hear of it.
    pub(super) fn stumble(&mut self, code: &str, detail: String) {
        self.effects.push(Effect::Incident { code: code.into(), detail });
        self.queue.push_back(Event::named(format!("error.{code}")));
    }

    pub(crate) fn check(&self, guard: &Guard) -> Result<bool, crate::guard::Unknown> {
        self.with_sight(|sight| guard.holds(sight))
    }

    pub(crate) fn with_sight<R>(&self, look: impl FnOnce(&Sight<'_>) -> R) -> R {
        let targets = self.targets_met();
        look(&Sight {
            facts: &self.now.facts,
            event: &self.cause.data,
            start: self.now.start,
            due: self.now.due,
            today: self.today,
            active: &|state| self.active.contains(state),
            targets: &targets,
        })
    }

    /// removeConflictingTransitions: of two that would leave the same state the inner one wins, else the earlier.
    fn without_conflicts(&self, enabled: Vec<TransitionId>) -> Vec<TransitionId> {
        if enabled.len() < 2 {
            return enabled;
        }
        let mut kept: Vec<TransitionId> = Vec::new();
        for candidate in enabled {
            let leaves = self.exit_set(&[candidate]);
            let source = self.chart.transition(candidate).source;
            let rivals: Vec<TransitionId> =
                kept.iter().copied().filter(|k| self.exit_set(&[*k]).intersects(&leaves)).collect();
            let wins = rivals.iter().all(|r| self.chart.is_descendant(source, self.chart.transition(*r).source));
            if wins {
                kept.retain(|k| !rivals.contains(k));
                kept.push(candidate);
            }
        }
        kept
    }

    fn microstep(&mut self, enabled: &[TransitionId]) -> Result<(), Refusal> {
        self.microsteps += 1;
        if self.microsteps > MAX_MICROSTEPS {
            let place = self.now.place(self.chart);
            return Err(Refusal::Unsettled(format!("more than {MAX_MICROSTEPS} transitions at once, near `{place}`")));
        }
        let chart = self.chart;
        // before anything is left: a history state that is left on the way would lead elsewhere afterwards
        let domains: Vec<Option<StateId>> = enabled.iter().map(|id| self.domain(chart.transition(*id))).collect();
        self.exit_states(enabled);
        for id in enabled {
            self.taken.push(*id);
            self.run(&chart.transition(*id).actions);
        }
        self.enter_states(enabled, &domains);
        Ok(())
    }

    fn exit_set(&self, transitions: &[TransitionId]) -> StateSet {
        let domains: Vec<StateId> =
            transitions.iter().filter_map(|id| self.domain(self.chart.transition(*id))).collect();
        self.active.iter().filter(|s| domains.iter().any(|d| self.chart.is_descendant(*s, *d))).collect()
    }

    fn exit_states(&mut self, transitions: &[TransitionId]) {
        let leaving = self.exit_set(transitions);
        let chart = self.chart;
        for state in leaving.iter().rev() {
            for child in chart.state(state).children.iter().copied() {
                if let StateKind::History { deep } = chart.state(child).kind {
                    let within = |s: &StateId| {
                        if deep {
                            chart.is_descendant(*s, state) && chart.state(*s).is_atomic()
                        } else {
                            chart.state(*s).parent == Some(state)
                        }
                    };
                    let remembered = self.active.iter().filter(within).collect();
                    self.now.history.insert(child, remembered);
                }
            }
        }
        for state in leaving.iter().rev() {
            self.run(&chart.state(state).exit);
            self.active.remove(state);
            self.to_arm.remove(state);
            self.entered.remove(state);
            self.now.entered.remove(&state);
            self.leave(state);
        }
    }

    /// getTransitionDomain: the state within which everything is left and entered.
    fn domain(&self, transition: &Transition) -> Option<StateId> {
        let targets = self.effective_targets(&transition.to);
        if targets.is_empty() {
            return None;
        }
        let source = transition.source;
        let compound = self.chart.state(source).kind == StateKind::Compound;
        if transition.internal && compound && targets.iter().all(|t| self.chart.is_descendant(*t, source)) {
            return Some(source);
        }
        let common = |s: &StateId| {
            self.chart.state(*s).kind == StateKind::Compound && targets.iter().all(|t| self.chart.is_descendant(*t, *s))
        };
        self.chart.ancestors(source).find(common).or(Some(StateId::ROOT))
    }

    /// getEffectiveTargetStates: history resolved.
    pub(super) fn effective_targets(&self, to: &[StateId]) -> Vec<StateId> {
        let mut targets = Vec::new();
        for state in to.iter().copied() {
            match self.chart.state(state).kind {
                StateKind::History { .. } => match self.now.history.get(&state) {
                    Some(remembered) => targets.extend(remembered),
                    None => targets.extend(self.effective_targets(&self.chart.state(state).initial)),
                },
                _ => targets.push(state),
            }
        }
        targets
    }

    pub(crate) fn raise(&mut self, event: String) {
        let data = self.cause.data.clone();
        self.queue.push_back(Event { name: event, data, roles: self.cause.roles.clone() });
    }

    /// What states own comes alive when the macrostep has settled.
    fn arm_entered(&mut self) {
        if self.now.done {
            self.leave_everything();
        }
        let fresh = std::mem::take(&mut self.to_arm);
        if !self.now.done {
            for state in fresh.iter() {
                self.arm(state, None);
            }
        }
        if std::mem::take(&mut self.anchors_moved) && !self.now.done {
            self.plan_anew(&fresh);
        }
    }
}
