//! Charts that nobody would write, and any events: where an item stands is always a legal configuration, and
//! what is left and entered adds up to it.

use std::sync::Arc;

use proptest::prelude::*;

use super::{properties::legal, world::World};
use crate::{
    Chart,
    chart::{Action, EventPattern, State, StateId, StateKind, Transition, TransitionId},
    guard::Guard,
    roadmap::ItemKind,
    step::Refusal,
};

const MAX: usize = 40;
const MAX_DEPTH: usize = 6;

/// Makes a chart of a string of bytes; when they are used up, the smallest that is legal.
struct Maker<'a> {
    bytes: std::slice::Iter<'a, u8>,
    chart: Chart,
}

impl Maker<'_> {
    fn byte(&mut self) -> usize {
        self.bytes.next().map_or(0, |b| usize::from(*b))
    }

    fn state(&mut self, parent: Option<StateId>, kind: StateKind, depth: usize) -> StateId {
        let id = StateId::at(self.chart.states.len());
        self.chart.states.push(State {
            name: format!("s{}", id.index()),
            parent,
            end: id,
            kind,
            children: Vec::new(),
            initial: Vec::new(),
            transitions: Vec::new(),
            entry: vec![Action::Notify { name: format!("in_s{}", id.index()) }],
            exit: vec![Action::Notify { name: format!("out_s{}", id.index()) }],
            asks: Vec::new(),
            reminds: Vec::new(),
            deadlines: Vec::new(),
            signal: None,
        });
        if matches!(kind, StateKind::Compound | StateKind::Parallel) {
            let count = 1 + self.byte() % 3;
            let mut children: Vec<StateId> = (0..count).map(|n| self.child(id, kind, n, depth)).collect();
            if id != StateId::ROOT && self.byte().is_multiple_of(3) {
                let deep = self.byte().is_multiple_of(2);
                children.push(self.state(Some(id), StateKind::History { deep }, depth + 1));
            }
            self.chart.states[id.index()].children = children;
        }
        self.chart.states[id.index()].end = StateId::at(self.chart.states.len());
        id
    }

    fn child(&mut self, parent: StateId, around: StateKind, n: usize, depth: usize) -> StateId {
        let small = depth >= MAX_DEPTH || self.chart.states.len() > MAX - 10;
        let kind = match self.byte() % 6 {
            1 | 2 if !small => StateKind::Compound,
            3 | 4 if !small => StateKind::Parallel,
            // the first child is where a compound state begins, and a region has no end of its own
            5 if n > 0 && around == StateKind::Compound => StateKind::Final,
            _ => StateKind::Atomic,
        };
        self.state(Some(parent), kind, depth + 1)
    }

    fn is_history(&self, state: StateId) -> bool {
        matches!(self.chart.state(state).kind, StateKind::History { .. })
    }

    /// A state inside another that can be named as a goal.
    fn inside(&mut self, of: StateId) -> StateId {
        let (first, end) = (of.index() + 1, self.chart.state(of).end.index());
        let n = self.byte();
        let plain: Vec<StateId> = (first..end).map(StateId::at).filter(|s| !self.is_history(*s)).collect();
        plain[n % plain.len()]
    }

    fn beginnings(&mut self) {
        for index in 0..self.chart.states.len() {
            let id = StateId::at(index);
            let initial = match (self.chart.state(id).kind, self.chart.state(id).parent) {
                (StateKind::Compound, _) if self.byte().is_multiple_of(2) => vec![self.inside(id)],
                (StateKind::Compound, _) => vec![self.chart.state(id).children[0]],
                (StateKind::History { .. }, Some(parent)) => vec![self.inside(parent)],
                _ => Vec::new(),
            };
            self.chart.states[index].initial = initial;
        }
    }

    fn transition(&mut self) {
        let n = self.chart.states.len();
        let source = StateId::at(1 + self.byte() % (n - 1));
        if matches!(self.chart.state(source).kind, StateKind::Final | StateKind::History { .. }) {
            return;
        }
        let eventless = self.byte().is_multiple_of(8);
        let events = if eventless { Vec::new() } else { vec![EventPattern::new(&format!("e{}", self.byte() % 4))] };
        let guard = (eventless || self.byte().is_multiple_of(4)).then(|| Guard::In(StateId::at(self.byte() % n)));
        let to = self.goals(n);
        let inner = !to.is_empty() && to.iter().all(|t| self.chart.is_descendant(*t, source));
        let internal = inner && self.byte().is_multiple_of(2);
        let mut actions = vec![Action::Notify { name: "on".into() }];
        if self.byte().is_multiple_of(5) {
            actions.push(Action::Raise { event: format!("e{}", self.byte() % 4) });
        }
        let id = TransitionId(self.chart.transitions.len() as u16);
        self.chart.transitions.push(Transition { source, events, guard, by: Vec::new(), to, internal, actions });
        self.chart.states[source.index()].transitions.push(id);
    }

    /// None, one state, or one in each of two regions.
    fn goals(&mut self, n: usize) -> Vec<StateId> {
        let one = StateId::at(1 + self.byte() % (n - 1));
        match self.byte() % 5 {
            0 => Vec::new(),
            1 if self.chart.state(one).kind == StateKind::Parallel => {
                let regions: Vec<StateId> = self.chart.state(one).children.clone();
                let plain = regions.into_iter().filter(|r| !self.is_history(*r)).take(2).collect::<Vec<_>>();
                plain.into_iter().map(|r| if self.chart.state(r).is_atomic() { r } else { self.inside(r) }).collect()
            }
            _ => vec![one],
        }
    }
}

fn chart(bytes: &[u8]) -> Chart {
    let chart = Chart {
        name: "random".into(),
        kind: ItemKind::Test,
        states: Vec::new(),
        transitions: Vec::new(),
        asks: Vec::new(),
        reminds: Vec::new(),
        deadlines: Vec::new(),
        facts: Default::default(),
    };
    let mut maker = Maker { bytes: bytes.iter(), chart };
    maker.state(None, StateKind::Compound, 0);
    maker.beginnings();
    let count = 5 + maker.byte() % 30;
    (0..count).for_each(|_| maker.transition());
    maker.chart
}

/// Every state says when it is entered and left: nothing is entered twice, and what is left was there.
fn balanced(world: &mut World, before: &[StateId]) {
    let mut active: Vec<String> = before.iter().map(|s| world.chart.state(*s).name.clone()).collect();
    for line in world.log() {
        if let Some(name) = line.strip_prefix("in_") {
            assert!(!active.iter().any(|a| a == name), "{name} is entered twice");
            active.push(name.to_owned());
        } else if let Some(name) = line.strip_prefix("out_") {
            let place = active.iter().position(|a| a == name);
            active.remove(place.unwrap_or_else(|| panic!("{name} is left and was not there")));
        }
    }
    active.sort();
    let mut now: Vec<String> = world.now.active.iter().map(|s| world.chart.state(*s).name.clone()).collect();
    now.sort();
    assert_eq!(active, now);
}

proptest! {
    #[test]
    fn any_chart_stands_in_a_legal_configuration(
        bytes in proptest::collection::vec(any::<u8>(), 20..300),
        events in proptest::collection::vec(0..4_u8, 1..30),
    ) {
        let chart = Arc::new(chart(&bytes));
        match World::on("plain", chart.clone(), "2024-05-06 10:00") {
            Err(refusal) => prop_assert!(matches!(refusal, Refusal::Unsettled(_))),
            Ok(mut world) => {
                legal(&chart, &world.now);
                world.log();
                for event in events {
                    let before = world.now.active.clone();
                    match world.command(&format!("e{event}")) {
                        Ok(()) => {
                            legal(&chart, &world.now);
                            balanced(&mut world, &before);
                        }
                        Err(refusal) => prop_assert!(matches!(refusal, Refusal::Unsettled(_) | Refusal::NotNow(_))),
                    }
                }
            }
        }
    }
}

#[test]
fn random_charts_have_all_there_is() {
    let bytes: Vec<u8> = (0..60_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 16) as u8).collect();
    let charts: Vec<Chart> = bytes.chunks(200).map(chart).collect();
    let states = || charts.iter().flat_map(|c| &c.states);
    for kind in
        [StateKind::Parallel, StateKind::Final, StateKind::History { deep: true }, StateKind::History { deep: false }]
    {
        assert!(states().filter(|s| s.kind == kind).count() > 50, "{kind:?}");
    }
    let all = || charts.iter().flat_map(|c| &c.transitions);
    assert!(all().filter(|t| t.to.len() == 2).count() > 20);
    assert!(all().filter(|t| t.internal).count() > 20);
    let moved = |chart: &Chart| {
        let world = World::on("plain", Arc::new(chart.clone()), "2024-05-06 10:00");
        world.is_ok_and(|mut w| (0..12).filter(|e| w.command(&format!("e{}", e % 4)).is_ok()).count() > 2)
    };
    let moving = charts.iter().filter(|c| moved(c)).count();
    assert!(moving > 40, "{moving} of {}", charts.len());
}
