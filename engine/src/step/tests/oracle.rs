//! A second interpreter, written from the pseudo-code of W3C SCXML Appendix D on sets of names, slow and plain; and
//! thousands of random charts on which both must do the same.
//!
//! Where the appendix leaves a hole both fill it alike: the domain of a transition is found before anything is left
//! (a history that is left on the way would otherwise lead out of it), ancestors that were not left are not entered
//! again, nor are their regions (a history would otherwise enter them a second time, elsewhere),
//! a guard that stumbles is told once a macrostep, and macrosteps are bounded.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use chrono::{DateTime, Duration, Utc};

use super::{
    properties::legal,
    random::{self, Dice, EVENTS},
    world::World,
};
use crate::{
    Chart,
    chart::{Action, State, StateKind, Transition},
    guard::{Expression, Guard, Value},
    step::{Input, MAX_MICROSTEPS, Refusal},
};

type Names<'a> = BTreeSet<&'a str>;

struct Unsettled;

#[derive(Clone)]
struct Oracle<'a> {
    chart: &'a Chart,
    order: BTreeMap<&'a str, usize>,
    configuration: Names<'a>,
    history: BTreeMap<&'a str, Names<'a>>,
    n: Option<f64>,
    internal: VecDeque<String>,
    /// When due, in which order armed, and under which id.
    timers: Vec<(DateTime<Utc>, usize, &'a str, Option<&'a str>)>,
    armed: usize,
    at: DateTime<Utc>,
    log: Vec<String>,
    running: bool,
    microsteps: usize,
    stumbled: Vec<usize>,
}

/// What is to be entered.
#[derive(Default)]
struct Entry<'a> {
    states: Names<'a>,
    by_default: Names<'a>,
    history_content: BTreeMap<&'a str, &'a str>,
}

impl<'a> Oracle<'a> {
    fn new(chart: &'a Chart, at: DateTime<Utc>) -> Self {
        Oracle {
            chart,
            order: chart.states.iter().enumerate().map(|(i, s)| (s.name.as_str(), i)).collect(),
            configuration: Names::new(),
            history: BTreeMap::new(),
            n: None,
            internal: VecDeque::new(),
            timers: Vec::new(),
            armed: 0,
            at,
            log: Vec::new(),
            running: true,
            microsteps: 0,
            stumbled: Vec::new(),
        }
    }

    // --- the document ---------------------------------------------------------------------------

    fn root(&self) -> &'a str {
        &self.chart.states[0].name
    }
    fn state(&self, name: &str) -> &'a State {
        &self.chart.states[self.order[name]]
    }
    fn parent(&self, name: &str) -> Option<&'a str> {
        self.state(name).parent.map(|p| self.chart.state(p).name.as_str())
    }
    /// From the inside to the outside; `up_to` is not among them.
    fn proper_ancestors(&self, of: &str, up_to: Option<&str>) -> Vec<&'a str> {
        let all = std::iter::successors(self.parent(of), |s| self.parent(s));
        all.take_while(|s| Some(*s) != up_to).collect()
    }
    fn is_descendant(&self, name: &str, of: &str) -> bool {
        std::iter::successors(self.parent(name), |s| self.parent(s)).any(|a| a == of)
    }
    fn names(&self, states: &[crate::chart::StateId]) -> Vec<&'a str> {
        states.iter().map(|s| self.chart.state(*s).name.as_str()).collect()
    }
    fn is_history(&self, name: &str) -> bool {
        matches!(self.state(name).kind, StateKind::History { .. })
    }
    fn child_states(&self, of: &str) -> Vec<&'a str> {
        self.names(&self.state(of).children).into_iter().filter(|c| !self.is_history(c)).collect()
    }
    fn is(&self, name: &str, kind: StateKind) -> bool {
        self.state(name).kind == kind
    }
    fn is_atomic(&self, name: &str) -> bool {
        self.is(name, StateKind::Atomic) || self.is(name, StateKind::Final)
    }
    fn in_order(&self, names: &Names<'a>) -> Vec<&'a str> {
        let mut all: Vec<&str> = names.iter().copied().collect();
        all.sort_by_key(|n| self.order[n]);
        all
    }
    fn transition(&self, t: usize) -> &'a Transition {
        &self.chart.transitions[t]
    }
    fn source(&self, t: usize) -> &'a str {
        &self.chart.state(self.transition(t).source).name
    }
    fn targets(&self, t: usize) -> Vec<&'a str> {
        self.names(&self.transition(t).to)
    }

    // --- interpretation -------------------------------------------------------------------------

    fn interpret(&mut self) -> Result<(), Unsettled> {
        let root = self.root();
        self.configuration.insert(root);
        self.execute(&self.state(root).entry);
        let mut entry = Entry::default();
        let initial = self.names(&self.state(root).initial);
        for s in &initial {
            self.add_descendant_states_to_enter(s, &mut entry);
        }
        for s in &initial {
            self.add_ancestor_states_to_enter(s, root, &mut entry);
        }
        self.enter(entry);
        self.macrostep()
    }

    /// The inner loop of mainEventLoop.
    fn macrostep(&mut self) -> Result<(), Unsettled> {
        while self.running {
            let mut enabled = self.select_transitions(None);
            if enabled.is_empty() {
                let Some(event) = self.internal.pop_front() else { break };
                enabled = self.select_transitions(Some(&event));
            }
            if !enabled.is_empty() {
                self.microstep(&enabled)?;
            }
        }
        if !self.running {
            for s in self.in_order(&self.configuration).iter().rev() {
                self.execute(&self.state(s).exit);
            }
            self.timers.clear();
        }
        self.internal.clear();
        self.stumbled.clear();
        Ok(())
    }

    fn external_event(&mut self, event: &str) -> Result<(), Unsettled> {
        if !self.running {
            return Ok(());
        }
        self.microsteps = 0;
        let enabled = self.select_transitions(Some(event));
        if !enabled.is_empty() {
            self.microstep(&enabled)?;
        }
        self.macrostep()
    }

    fn advance_to(&mut self, goal: DateTime<Utc>) -> Result<(), Unsettled> {
        while let Some(next) = self.timers.iter().filter(|t| t.0 <= goal).min_by_key(|t| (t.0, t.1)).cloned() {
            self.timers.retain(|t| t.1 != next.1);
            self.at = self.at.max(next.0);
            self.external_event(next.2)?;
        }
        self.at = goal;
        Ok(())
    }

    fn select_transitions(&mut self, event: Option<&str>) -> Vec<usize> {
        let mut enabled: Vec<usize> = Vec::new();
        let atomic: Names<'_> = self.configuration.iter().copied().filter(|s| self.is_atomic(s)).collect();
        for state in self.in_order(&atomic) {
            let mut path = vec![state];
            path.extend(self.proper_ancestors(state, None));
            'path: for s in path {
                for t in self.state(s).transitions.iter().map(|t| t.index()) {
                    if self.is_named(t, event) && self.condition_match(t) {
                        if !enabled.contains(&t) {
                            enabled.push(t);
                        }
                        break 'path;
                    }
                }
            }
        }
        self.remove_conflicting_transitions(enabled)
    }

    fn is_named(&self, t: usize, event: Option<&str>) -> bool {
        let descriptors = &self.transition(t).events;
        let Some(event) = event else { return descriptors.is_empty() };
        let tokens: Vec<&str> = event.split('.').collect();
        descriptors.iter().any(|d| {
            let wanted: Vec<&str> = d.as_str().split('.').collect();
            d.as_str() == "*" || tokens.starts_with(&wanted)
        })
    }

    fn condition_match(&mut self, t: usize) -> bool {
        let Some(guard) = &self.transition(t).guard else { return true };
        match self.holds(guard) {
            Some(holds) => holds,
            None => {
                if !self.stumbled.contains(&t) {
                    self.stumbled.push(t);
                    self.stumble();
                }
                false
            }
        }
    }

    fn stumble(&mut self) {
        self.log.push("incident".into());
        self.internal.push_back("error.guard".into());
    }

    fn holds(&self, guard: &Guard) -> Option<bool> {
        match guard {
            Guard::In(state) => Some(self.configuration.contains(self.chart.state(*state).name.as_str())),
            Guard::Not(inner) => Some(!self.holds(inner)?),
            Guard::All(parts) => {
                for part in parts {
                    if !self.holds(part)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Guard::Known(_) => Some(self.n.is_some()),
            Guard::Compare { right: Expression::Literal(Value::Number(right)), .. } => Some(self.n? == *right),
            other => panic!("the maker makes no {other:?}"),
        }
    }

    fn remove_conflicting_transitions(&self, enabled: Vec<usize>) -> Vec<usize> {
        let mut filtered: Vec<usize> = Vec::new();
        for t1 in enabled {
            let mut preempted = false;
            let mut to_remove = Vec::new();
            for t2 in filtered.clone() {
                if !self.compute_exit_set(&[t1]).is_disjoint(&self.compute_exit_set(&[t2])) {
                    if self.is_descendant(self.source(t1), self.source(t2)) {
                        to_remove.push(t2);
                    } else {
                        preempted = true;
                        break;
                    }
                }
            }
            if !preempted {
                filtered.retain(|t| !to_remove.contains(t));
                filtered.push(t1);
            }
        }
        filtered
    }

    fn microstep(&mut self, enabled: &[usize]) -> Result<(), Unsettled> {
        self.microsteps += 1;
        if self.microsteps > MAX_MICROSTEPS {
            return Err(Unsettled);
        }
        let domains: Vec<Option<&'a str>> = enabled.iter().map(|t| self.transition_domain(*t)).collect();
        self.exit_states(enabled);
        for t in enabled {
            self.execute(&self.transition(*t).actions);
        }
        let mut entry = Entry::default();
        for (t, domain) in enabled.iter().zip(&domains) {
            for s in self.targets(*t) {
                self.add_descendant_states_to_enter(s, &mut entry);
            }
            let Some(domain) = domain else { continue };
            for s in self.effective_targets(&self.targets(*t)) {
                self.add_ancestor_states_to_enter(s, domain, &mut entry);
            }
        }
        self.enter(entry);
        Ok(())
    }

    fn compute_exit_set(&self, transitions: &[usize]) -> Names<'a> {
        let domains: Vec<&'a str> = transitions.iter().filter_map(|t| self.transition_domain(*t)).collect();
        let left = self.configuration.iter().copied().filter(|s| domains.iter().any(|d| self.is_descendant(s, d)));
        left.collect()
    }

    fn exit_states(&mut self, enabled: &[usize]) {
        let mut leaving = self.in_order(&self.compute_exit_set(enabled));
        leaving.reverse();
        for s in &leaving {
            let mut histories = self.names(&self.state(s).children);
            histories.retain(|c| self.is_history(c));
            for h in histories {
                let deep = self.is(h, StateKind::History { deep: true });
                let kept = self.configuration.iter().copied().filter(|s0| {
                    if deep { self.is_atomic(s0) && self.is_descendant(s0, s) } else { self.parent(s0) == Some(*s) }
                });
                let kept: Names<'_> = kept.collect();
                self.history.insert(h, kept);
            }
        }
        for s in &leaving {
            self.execute(&self.state(s).exit);
            self.configuration.remove(s);
        }
    }

    fn enter(&mut self, entry: Entry<'a>) {
        for s in self.in_order(&entry.states) {
            assert!(self.configuration.insert(s), "{s} is entered twice");
            self.execute(&self.state(s).entry);
            if entry.by_default.contains(s) {
                self.execute(&self.state(s).beginning);
            }
            if let Some(h) = entry.history_content.get(s) {
                self.execute(&self.state(h).beginning);
            }
            if self.is(s, StateKind::Final) {
                let parent = self.parent(s).expect("it has one");
                if parent == self.root() {
                    self.running = false;
                } else {
                    self.internal.push_back(format!("done.state.{parent}"));
                    let grandparent = self.parent(parent).expect("it has one");
                    if self.is(grandparent, StateKind::Parallel)
                        && self.child_states(grandparent).iter().all(|c| self.is_in_final_state(c))
                    {
                        self.internal.push_back(format!("done.state.{grandparent}"));
                    }
                }
            }
        }
    }

    fn is_in_final_state(&self, s: &str) -> bool {
        match self.state(s).kind {
            StateKind::Compound => {
                self.child_states(s).iter().any(|c| self.is(c, StateKind::Final) && self.configuration.contains(c))
            }
            StateKind::Parallel => self.child_states(s).iter().all(|c| self.is_in_final_state(c)),
            _ => false,
        }
    }

    fn add_descendant_states_to_enter(&self, state: &'a str, entry: &mut Entry<'a>) {
        if self.is_history(state) {
            let parent = self.parent(state).expect("it has one");
            let goals: Vec<&'a str> = match self.history.get(state) {
                Some(kept) => self.in_order(kept),
                None => {
                    entry.history_content.insert(parent, state);
                    self.names(&self.state(state).initial)
                }
            };
            for s in &goals {
                self.add_descendant_states_to_enter(s, entry);
            }
            for s in &goals {
                self.add_ancestor_states_to_enter(s, parent, entry);
            }
            return;
        }
        entry.states.insert(state);
        match self.state(state).kind {
            StateKind::Compound => {
                entry.by_default.insert(state);
                let initial = self.names(&self.state(state).initial);
                for s in &initial {
                    self.add_descendant_states_to_enter(s, entry);
                }
                for s in &initial {
                    self.add_ancestor_states_to_enter(s, state, entry);
                }
            }
            StateKind::Parallel => self.add_regions(state, entry),
            _ => {}
        }
    }

    fn add_ancestor_states_to_enter(&self, state: &'a str, up_to: &str, entry: &mut Entry<'a>) {
        for anc in self.proper_ancestors(state, Some(up_to)) {
            if self.configuration.contains(anc) {
                break;
            }
            entry.states.insert(anc);
            if self.is(anc, StateKind::Parallel) {
                self.add_regions(anc, entry);
            }
        }
    }

    fn add_regions(&self, parallel: &'a str, entry: &mut Entry<'a>) {
        for child in self.child_states(parallel) {
            if !entry.states.iter().any(|s| self.is_descendant(s, child)) {
                self.add_descendant_states_to_enter(child, entry);
            }
        }
    }

    fn effective_targets(&self, targets: &[&'a str]) -> Vec<&'a str> {
        let mut found = Vec::new();
        for s in targets {
            match (self.is_history(s), self.history.get(s)) {
                (true, Some(kept)) => found.extend(self.in_order(kept)),
                (true, None) => found.extend(self.effective_targets(&self.names(&self.state(s).initial))),
                (false, _) => found.push(s),
            }
        }
        found
    }

    fn transition_domain(&self, t: usize) -> Option<&'a str> {
        let targets = self.effective_targets(&self.targets(t));
        if targets.is_empty() {
            return None;
        }
        let source = self.source(t);
        let inside = |anc: &str| targets.iter().all(|s| self.is_descendant(s, anc));
        if self.transition(t).internal && self.is(source, StateKind::Compound) && inside(source) {
            return Some(source);
        }
        let ancestors = self.proper_ancestors(source, None);
        ancestors.into_iter().find(|anc| self.is(anc, StateKind::Compound) && inside(anc))
    }

    fn execute(&mut self, actions: &'a [Action]) {
        for action in actions {
            match action {
                Action::Notify { name } => self.log.push(name.clone()),
                Action::Raise { event } => self.internal.push_back(event.clone()),
                Action::Set { value: Expression::Literal(Value::Number(n)), .. } => self.n = Some(*n),
                Action::Send { event, after, id } => {
                    self.armed += 1;
                    let at = self.at + Duration::seconds(i64::from(after.count));
                    self.timers.push((at, self.armed, event, id.as_deref()));
                }
                Action::Cancel { id } => self.timers.retain(|t| t.3 != Some(id.as_str())),
                Action::If { guard, then, otherwise } => match self.holds(guard) {
                    Some(true) => self.execute(then),
                    Some(false) => self.execute(otherwise),
                    None => {
                        self.stumble();
                        self.execute(otherwise);
                    }
                },
                other => panic!("the maker makes no {other:?}"),
            }
        }
    }
}

// --- both on the same ---------------------------------------------------------------------------

const START: &str = "2024-05-06 10:00";
/// On demand: `WAYMARK_CHARTS=100000 cargo test -p engine --lib oracle`.
const CHARTS: u64 = 600;
const EVENTS_EACH: usize = 12;

#[derive(Default)]
struct Counts {
    moved: usize,
    unsettled: usize,
    finished: usize,
    timed: usize,
    stumbled: usize,
}

fn compare(seed: u64, counts: &mut Counts) {
    let chart = Arc::new(random::chart(seed));
    let mut oracle = Oracle::new(&chart, super::world::at(START));
    let settled = oracle.interpret().is_ok();
    let world = World::on("plain", chart.clone(), START);
    assert_eq!(world.is_ok(), settled, "chart {seed}: only one of the two settles");
    let Ok(mut world) = world else { return };
    let mut dice = Dice(seed ^ 0x5eed);
    for n in 0..EVENTS_EACH {
        let goal = world.at + Duration::milliseconds(500 * dice.below(5) as i64);
        if !advance(&mut world, goal) {
            // what does not settle as time passes stops the item
            counts.unsettled += 1;
            return;
        }
        let timers = oracle.timers.len();
        assert!(oracle.advance_to(goal).is_ok(), "chart {seed}: only the oracle does not settle");
        counts.timed += usize::from(oracle.timers.len() < timers);
        same(seed, n, &oracle, &mut world, counts);
        (oracle.log, counts.finished) = (Vec::new(), counts.finished + usize::from(n == 0 && world.now.done));
        let event = dice.pick(&EVENTS);
        let before = oracle.clone();
        match world.command(event) {
            Err(Refusal::Unsettled(_)) => {
                assert!(oracle.external_event(event).is_err(), "chart {seed}: only the oracle settles on {event}");
                oracle = before;
                same(seed, n, &oracle, &mut world, counts);
                counts.unsettled += 1;
                return; // once more it would be no news, and it is slow
            }
            moved => {
                assert!(oracle.external_event(event).is_ok(), "chart {seed}: only the oracle does not settle");
                counts.moved += usize::from(moved.is_ok());
            }
        }
        same(seed, n, &oracle, &mut world, counts);
        oracle.log.clear();
    }
    counts.finished += usize::from(world.now.done);
}

fn advance(world: &mut World, goal: DateTime<Utc>) -> bool {
    while let Some(next) = world.now.wakes().filter(|next| *next <= goal) {
        world.at = world.at.max(next);
        if world.try_step(&Input::Due).is_err() {
            return false;
        }
    }
    world.at = goal;
    true
}

fn same(seed: u64, n: usize, oracle: &Oracle<'_>, world: &mut World, counts: &mut Counts) {
    let active: Names<'_> = world.now.active.iter().map(|s| world.chart.state(*s).name.as_str()).collect();
    assert_eq!(active, oracle.configuration, "chart {seed}, event {n}");
    let log = world.log().into_iter().map(|l| if l.starts_with("incident") { "incident".to_owned() } else { l });
    let log: Vec<String> = log.collect();
    assert_eq!(log, oracle.log, "chart {seed}, event {n}");
    assert_eq!(world.now.number("n"), oracle.n, "chart {seed}, event {n}");
    counts.stumbled += usize::from(log.iter().any(|l| l == "incident"));
    let is_legal = std::panic::catch_unwind(|| legal(&world.chart, &world.now));
    assert!(is_legal.is_ok(), "chart {seed}, event {n}: {:?}", world.chart);
}

#[test]
fn the_oracle_and_the_machine_do_the_same() {
    let wanted = std::env::var("WAYMARK_CHARTS").ok().and_then(|n| n.parse().ok());
    let mut counts = Counts::default();
    let charts = wanted.unwrap_or(CHARTS);
    (0..charts).for_each(|seed| compare(seed, &mut counts));
    let Counts { moved, unsettled, finished, timed, stumbled } = counts;
    // a comparison of charts that stand still would hold as well
    let all = charts as usize;
    assert!(moved > all * 2 && unsettled < all / 5, "{moved} moved, {unsettled} did not settle");
    assert!(finished > all / 30 && timed > all / 3 && stumbled > all / 5, "{finished} {timed} {stumbled}");
}
