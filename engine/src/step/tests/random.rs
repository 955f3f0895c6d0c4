//! Charts that nobody would write, of all that a chart can have; made of a seed, so that each can be made again.

use crate::{
    Chart,
    calendar::{Amount, Unit},
    chart::{Action, EventPattern, FactDecl, FactKind, State, StateId, StateKind, Transition, TransitionId},
    guard::{Comparison, Expression, Guard, Value},
    ids::FactName,
    roadmap::{ItemKind, Visibility},
};

const MAX: usize = 40;
const MAX_DEPTH: usize = 6;
pub(super) const EVENTS: [&str; 6] = ["e0", "e1", "e2", "e3", "e0.x", "e1.x.y"];

/// A generator of our own: plain arithmetic.
pub(super) struct Dice(pub u64);

impl Dice {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
    pub(super) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

struct Maker {
    dice: Dice,
    chart: Chart,
}

fn say(word: String) -> Action {
    Action::Notify { name: word }
}

impl Maker {
    fn state(&mut self, parent: Option<StateId>, kind: StateKind, depth: usize) -> StateId {
        let id = StateId::at(self.chart.states.len());
        self.chart.states.push(State {
            name: format!("s{}", id.index()),
            parent,
            end: id,
            kind,
            children: Vec::new(),
            initial: Vec::new(),
            beginning: vec![say(format!("begin_s{}", id.index()))],
            transitions: Vec::new(),
            entry: vec![say(format!("in_s{}", id.index()))],
            exit: vec![say(format!("out_s{}", id.index()))],
            asks: Vec::new(),
            reminds: Vec::new(),
            deadlines: Vec::new(),
            signal: None,
        });
        if matches!(kind, StateKind::Compound | StateKind::Parallel) {
            let count = 1 + self.dice.below(3);
            let mut children: Vec<StateId> = (0..count).map(|n| self.child(id, kind, n, depth)).collect();
            for _ in 0..2 {
                if id != StateId::ROOT && self.dice.one_in(3) {
                    let deep = self.dice.one_in(2);
                    children.push(self.state(Some(id), StateKind::History { deep }, depth + 1));
                }
            }
            self.chart.states[id.index()].children = children;
        }
        self.chart.states[id.index()].end = StateId::at(self.chart.states.len());
        id
    }

    fn child(&mut self, parent: StateId, around: StateKind, n: usize, depth: usize) -> StateId {
        let small = depth >= MAX_DEPTH || self.chart.states.len() > MAX - 10;
        let kind = match self.dice.below(6) {
            1 | 2 if !small => StateKind::Compound,
            3 | 4 if !small => StateKind::Parallel,
            // a region has no end of its own
            5 if (n > 0 || depth > 0) && around == StateKind::Compound => StateKind::Final,
            _ => StateKind::Atomic,
        };
        self.state(Some(parent), kind, depth + 1)
    }

    fn is_history(&self, state: StateId) -> bool {
        matches!(self.chart.state(state).kind, StateKind::History { .. })
    }

    /// A state inside another that can be named as a goal; `histories`: also one that only leads on.
    fn inside(&mut self, of: StateId, histories: bool) -> StateId {
        let (first, end) = (of.index() + 1, self.chart.state(of).end.index());
        let fits: Vec<StateId> = (first..end).map(StateId::at).filter(|s| histories || !self.is_history(*s)).collect();
        self.dice.pick(&fits)
    }

    /// One state inside another, or one in each of some regions of a parallel state there.
    fn goals_inside(&mut self, of: StateId, histories: bool) -> Vec<StateId> {
        let one = self.inside(of, histories);
        if self.chart.state(one).kind != StateKind::Parallel || self.dice.one_in(2) {
            return vec![one];
        }
        let regions: Vec<StateId> = self.chart.state(one).children.clone();
        let mut goals = Vec::new();
        for region in regions.into_iter().filter(|r| !self.is_history(*r)).collect::<Vec<_>>() {
            if goals.is_empty() || self.dice.one_in(2) {
                let whole = self.chart.state(region).is_atomic() || self.dice.one_in(4);
                goals.push(if whole { region } else { self.inside(region, histories) });
            }
        }
        goals
    }

    fn beginnings(&mut self) {
        for index in 0..self.chart.states.len() {
            let id = StateId::at(index);
            let own = self.chart.state(id).children.clone();
            let history = own.iter().copied().find(|c| self.is_history(*c));
            let initial = match (self.chart.state(id).kind, self.chart.state(id).parent) {
                (StateKind::Compound, _) => match (self.dice.below(4), history) {
                    (0, Some(history)) => vec![history],
                    (0 | 1, _) => self.goals_inside(id, false),
                    _ => vec![own[0]],
                },
                (StateKind::History { .. }, Some(parent)) => self.goals_inside(parent, false),
                _ => Vec::new(),
            };
            self.chart.states[index].initial = initial;
        }
    }

    fn transition(&mut self) {
        let n = self.chart.states.len();
        let source = StateId::at(1 + self.dice.below(n - 1));
        if matches!(self.chart.state(source).kind, StateKind::Final | StateKind::History { .. }) {
            return;
        }
        let events = self.events();
        let guard = (events.is_empty() || self.dice.one_in(3)).then(|| self.guard());
        let to = match self.dice.below(5) {
            0 => Vec::new(),
            1 if !self.chart.state(source).is_atomic() => self.goals_inside(source, true),
            _ => self.goals_inside(StateId::ROOT, true),
        };
        let inner = !to.is_empty() && to.iter().all(|t| self.chart.is_descendant(*t, source));
        let internal = inner && self.dice.one_in(2);
        let id = TransitionId(self.chart.transitions.len() as u16);
        let mut actions = vec![say(format!("t{}", id.0))];
        for _ in 0..self.dice.below(3) {
            actions.push(self.action(true));
        }
        let guard = if events.is_empty() && !self.dice.one_in(4) { Some(self.counted(&mut actions)) } else { guard };
        self.chart.transitions.push(Transition { source, events, guard, by: Vec::new(), to, internal, actions });
        self.chart.states[source.index()].transitions.push(id);
    }

    fn events(&mut self) -> Vec<EventPattern> {
        let state = self.dice.below(self.chart.states.len());
        match self.dice.below(20) {
            0 => Vec::new(),
            1 | 2 => vec![EventPattern::new(&format!("done.state.s{state}"))],
            3 => vec![EventPattern::new("done.*")],
            4 => vec![EventPattern::new("*")],
            5 => vec![EventPattern::new("error")],
            6 => vec![EventPattern::new("e0."), EventPattern::new("e3")],
            7 => vec![EventPattern::new("later")],
            _ => vec![EventPattern::new(self.dice.pick(&EVENTS))],
        }
    }

    fn guard(&mut self) -> Guard {
        let state = StateId::at(self.dice.below(self.chart.states.len()));
        let n = Expression::Fact(FactName::from("n"));
        match self.dice.below(5) {
            0 | 1 => Guard::In(state),
            2 => Guard::Not(Box::new(Guard::In(state))),
            3 => {
                let right = Expression::Literal(Value::Number(self.dice.below(3) as f64));
                Guard::All(vec![Guard::In(state), Guard::Compare { left: n, is: Comparison::Equals, right }])
            }
            _ => Guard::Known(n),
        }
    }

    /// A guard that its own transition ends, so that most charts settle.
    fn counted(&mut self, actions: &mut Vec<Action>) -> Guard {
        let (state, k) = (StateId::at(self.dice.below(self.chart.states.len())), self.dice.below(3) as f64);
        let literal = |n: f64| Expression::Literal(Value::Number(n));
        actions.push(Action::Set { name: "n".into(), value: literal(k + 1.0) });
        let n = Expression::Fact(FactName::from("n"));
        let counts = Guard::Compare { left: n.clone(), is: Comparison::Equals, right: literal(k) };
        Guard::All(vec![Guard::Not(Box::new(Guard::In(state))), Guard::Known(n), counts])
    }

    fn action(&mut self, outer: bool) -> Action {
        let id = self.dice.one_in(2).then(|| "id".to_owned());
        match self.dice.below(8) {
            0 => Action::Raise { event: self.dice.pick(&EVENTS).into() },
            1 => Action::Set { name: "n".into(), value: Expression::Literal(Value::Number(self.dice.below(3) as f64)) },
            2 => {
                let event = self.dice.pick(&["later", "later.x", "e2"]).to_owned();
                Action::Send { event, after: Amount { count: 1 + self.dice.below(4) as u32, unit: Unit::Second }, id }
            }
            3 => Action::Send { event: "later".into(), after: Amount { count: 0, unit: Unit::Minute }, id },
            4 => Action::Cancel { id: "id".into() },
            5 | 6 if outer => {
                Action::If { guard: self.guard(), then: vec![self.action(false)], otherwise: vec![say("else".into())] }
            }
            _ => say("more".into()),
        }
    }

    fn more_actions(&mut self) {
        for index in 1..self.chart.states.len() {
            if self.dice.one_in(5) {
                let action = self.action(true);
                let state = &mut self.chart.states[index];
                let list = match index % 3 {
                    0 => &mut state.exit,
                    1 => &mut state.entry,
                    _ => &mut state.beginning,
                };
                list.push(action);
            }
        }
    }
}

pub(super) fn chart(seed: u64) -> Chart {
    let facts = [("n".into(), FactDecl { kind: FactKind::Number, visibility: Visibility::Members })];
    let chart = Chart {
        name: "random".into(),
        kind: ItemKind::Test,
        states: Vec::new(),
        transitions: Vec::new(),
        asks: Vec::new(),
        reminds: Vec::new(),
        deadlines: Vec::new(),
        facts: facts.into(),
    };
    let mut maker = Maker { dice: Dice(seed), chart };
    (0..4).for_each(|_| {
        maker.dice.below(2);
    });
    maker.state(None, StateKind::Compound, 0);
    maker.beginnings();
    let count = 5 + maker.dice.below(30);
    (0..count).for_each(|_| maker.transition());
    maker.more_actions();
    maker.chart.states[0].beginning.clear();
    maker.chart
}

#[test]
fn random_charts_have_all_there_is() {
    let charts: Vec<Chart> = (0..300).map(chart).collect();
    let states = || charts.iter().flat_map(|c| &c.states);
    for kind in
        [StateKind::Parallel, StateKind::Final, StateKind::History { deep: true }, StateKind::History { deep: false }]
    {
        assert!(states().filter(|s| s.kind == kind).count() > 50, "{kind:?}");
    }
    assert!(states().filter(|s| s.initial.len() > 1).count() > 20);
    let all = || charts.iter().flat_map(|c| c.transitions.iter().map(move |t| (c, t)));
    assert!(all().filter(|(_, t)| t.to.len() > 1).count() > 50);
    assert!(all().filter(|(_, t)| t.internal).count() > 50);
    assert!(all().filter(|(_, t)| t.events.is_empty()).count() > 50);
    let to_history =
        |c: &Chart, t: &Transition| t.to.iter().any(|s| matches!(c.state(*s).kind, StateKind::History { .. }));
    assert!(all().filter(|(c, t)| to_history(c, t)).count() > 50);
}
