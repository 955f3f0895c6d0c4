//! What is entered: the second half of Appendix D's algorithm, with its procedures' names.
//!
//! Targets bring their ancestors, compound states their initial states, parallel ones all their regions, history
//! states what they remember. Entered in document order; reaching a final state raises `done.state.<parent>`.

use super::{Effect, Machine, Refusal};
use crate::chart::{StateId, StateKind, StateSet, TransitionId};

/// What a microstep is about to enter.
#[derive(Default)]
struct Entering {
    states: StateSet,
    /// Compound states that begin where they say themselves.
    by_default: StateSet,
    /// History states that remember nothing, with the states around them.
    by_history: Vec<(StateId, StateId)>,
}

impl Machine<'_> {
    /// Enters the initial configuration, or the state that the roadmap says to begin in.
    pub(crate) fn begin(&mut self) -> Result<(), Refusal> {
        let begins_in = self.scene.item.begins_in.as_deref().and_then(|name| self.chart.find(name));
        let to = begins_in.map_or_else(|| self.chart.state(StateId::ROOT).initial.clone(), |state| vec![state]);
        self.insert(StateId::ROOT);
        let root = self.chart.state(StateId::ROOT).entry.clone();
        self.run(&root);
        let mut entering = Entering::default();
        self.add_targets(&to, StateId::ROOT, &mut entering);
        self.enter_all(entering);
        self.settle()?;
        if begins_in.is_some() {
            // where an item already stood when it was written down, nobody needs to be told
            self.effects.retain(|effect| !matches!(effect, Effect::Tell { .. }));
        }
        Ok(())
    }

    pub(super) fn enter_states(&mut self, transitions: &[TransitionId], domains: &[Option<StateId>]) {
        let mut entering = Entering::default();
        for (id, domain) in transitions.iter().zip(domains) {
            if let Some(domain) = domain {
                self.add_targets(&self.chart.transition(*id).to, *domain, &mut entering);
            }
        }
        self.enter_all(entering);
    }

    fn add_targets(&self, to: &[StateId], domain: StateId, entering: &mut Entering) {
        for state in to {
            self.add_descendants(*state, entering);
        }
        for state in self.effective_targets(to) {
            self.add_ancestors(state, domain, entering);
        }
    }

    fn add_descendants(&self, state: StateId, entering: &mut Entering) {
        match self.chart.state(state).kind {
            StateKind::History { .. } => {
                let parent = self.chart.state(state).parent.unwrap_or(StateId::ROOT);
                if !self.now.history.contains_key(&state) {
                    entering.by_history.push((parent, state));
                }
                let targets = self.effective_targets(&[state]);
                self.add_targets(&targets, parent, entering);
            }
            StateKind::Compound => {
                entering.states.insert(state);
                entering.by_default.insert(state);
                let initial = &self.chart.state(state).initial;
                self.add_targets(initial, state, entering);
            }
            StateKind::Parallel => {
                entering.states.insert(state);
                self.add_regions(state, entering);
            }
            StateKind::Atomic | StateKind::Final => entering.states.insert(state),
        }
    }

    /// A history state names ancestors up to its own parent, of which some may not have been left: these stay, with
    /// all their regions.
    fn add_ancestors(&self, state: StateId, up_to: StateId, entering: &mut Entering) {
        for ancestor in self.chart.ancestors(state).take_while(|a| *a != up_to && !self.active.contains(*a)) {
            entering.states.insert(ancestor);
            if self.chart.state(ancestor).kind == StateKind::Parallel {
                self.add_regions(ancestor, entering);
            }
        }
    }

    /// Every region of a parallel state that nothing else enters gets its default.
    fn add_regions(&self, parallel: StateId, entering: &mut Entering) {
        for region in self.chart.state(parallel).children.iter().copied() {
            let is_history = matches!(self.chart.state(region).kind, StateKind::History { .. });
            let served = entering.states.iter().any(|s| s == region || self.chart.is_descendant(s, region));
            if !is_history && !served {
                self.add_descendants(region, entering);
            }
        }
    }

    fn enter_all(&mut self, entering: Entering) {
        let chart = self.chart;
        for state in entering.states.iter() {
            self.insert(state);
            self.run(&chart.state(state).entry);
            if entering.by_default.contains(state) {
                self.run(&chart.state(state).beginning);
            }
            for (_, history) in entering.by_history.iter().filter(|(around, _)| *around == state) {
                self.run(&chart.state(*history).beginning);
            }
            if chart.state(state).kind == StateKind::Final {
                self.reach_final(state);
            }
        }
    }

    fn insert(&mut self, state: StateId) {
        self.active.insert(state);
        self.to_arm.insert(state);
        self.entered.insert(state);
        self.now.entered.insert(state, self.at);
    }

    fn reach_final(&mut self, state: StateId) {
        let Some(parent) = self.chart.state(state).parent else { return };
        if parent == StateId::ROOT {
            self.now.done = true;
            return;
        }
        self.raise(format!("done.state.{}", self.chart.state(parent).name));
        if let Some(grandparent) = self.chart.state(parent).parent
            && self.chart.state(grandparent).kind == StateKind::Parallel
            && self.is_in_final(grandparent)
        {
            self.raise(format!("done.state.{}", self.chart.state(grandparent).name));
        }
    }

    fn is_in_final(&self, state: StateId) -> bool {
        let node = self.chart.state(state);
        let mut children = node.children.iter();
        match node.kind {
            StateKind::Compound => {
                children.any(|c| self.chart.state(*c).kind == StateKind::Final && self.active.contains(*c))
            }
            StateKind::Parallel => children
                .filter(|c| !matches!(self.chart.state(**c).kind, StateKind::History { .. }))
                .all(|c| self.is_in_final(*c)),
            StateKind::Atomic | StateKind::Final | StateKind::History { .. } => false,
        }
    }
}
