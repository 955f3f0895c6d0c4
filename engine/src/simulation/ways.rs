//! Which answers lead forward: how many transitions lie between a state and a good end.
//!
//! A good end is a final state of the chart itself that says `done`; where none does, any. What only a person with a role
//! commands is no way forward, guards are not looked at, and of parallel regions the first stands for all: it is for choosing
//! a likely answer, not for proving anything.

use crate::chart::{Ask, Chart, State, StateId, StateKind, StateSignal, Transition};

pub(super) struct Ways {
    /// By state; none: no way leads from it to a good end.
    steps: Vec<Option<u16>>,
}

impl Ways {
    pub(super) fn of(chart: &Chart) -> Ways {
        let finals = || chart.states.iter().filter(|s| s.kind == StateKind::Final && s.parent == Some(StateId::ROOT));
        let any_done = finals().any(|s| s.signal == Some(StateSignal::Done));
        let good = |s: &State| {
            s.kind == StateKind::Final
                && s.parent == Some(StateId::ROOT)
                && (!any_done || s.signal == Some(StateSignal::Done))
        };
        let mut ways = Ways { steps: chart.states.iter().map(|s| good(s).then_some(0)).collect() };
        // each round finds all states that are one step further away
        while ways.widen(chart) {}
        ways
    }

    fn widen(&mut self, chart: &Chart) -> bool {
        let nearer: Vec<(usize, u16)> = (1..chart.states.len())
            .filter(|place| self.steps[*place].is_none())
            .filter_map(|place| Some((place, self.out_of(chart, StateId::at(place))?)))
            .collect();
        for (place, steps) in &nearer {
            self.steps[*place] = Some(steps.saturating_add(1));
        }
        !nearer.is_empty()
    }

    fn out_of(&self, chart: &Chart, state: StateId) -> Option<u16> {
        let here = std::iter::once(state).chain(chart.ancestors(state));
        let out = here.flat_map(|s| &chart.state(s).transitions).map(|id| chart.transition(*id));
        out.filter(|t| t.by.is_empty()).filter_map(|t| self.after(chart, t)).min()
    }

    /// From where a transition leads.
    fn after(&self, chart: &Chart, transition: &Transition) -> Option<u16> {
        transition.to.iter().filter_map(|to| self.steps[leaf(chart, *to).index()]).min()
    }

    /// The place among its answers of the one that a person gives whose work goes well: the first that does not lead into
    /// trouble nor back. `ending`: it is to be finished now, by the one that comes nearest to a good end.
    pub(super) fn best(&self, chart: &Chart, ask: &Ask, ending: bool) -> Option<usize> {
        let here = self.steps[leaf(chart, ask.state).index()].unwrap_or(u16::MAX);
        let ways = || ask.answers.iter().map(|answer| chart.transition(answer.transition)).enumerate();
        let after = |t: &Transition| self.after(chart, t).unwrap_or(u16::MAX);
        let nearest = || {
            let nearer = ways().filter(|(_, t)| well(chart, t) && after(t) < here);
            nearer.min_by_key(|(n, t)| (after(t), *n)).map(|(n, _)| n)
        };
        let first = || ways().find(|(_, t)| t.to.is_empty() || (well(chart, t) && after(t) <= here)).map(|(n, _)| n);
        let best = if ending { nearest().or_else(first) } else { first() };
        best.or_else(|| (!ask.answers.is_empty()).then_some(0))
    }
}

/// It leads to a state that is not in trouble.
fn well(chart: &Chart, transition: &Transition) -> bool {
    let Some(to) = transition.to.first().map(|to| leaf(chart, *to)) else { return false };
    let signal = std::iter::once(to).chain(chart.ancestors(to)).find_map(|s| chart.state(s).signal);
    !matches!(signal, Some(StateSignal::AtRisk | StateSignal::Late | StateSignal::Closed))
}

/// Where an item stands that enters this state.
fn leaf(chart: &Chart, state: StateId) -> StateId {
    let mut here = state;
    // a chart is no deeper than it has states
    for _ in 0..chart.states.len() {
        let state = chart.state(here);
        let inner = match state.kind {
            StateKind::Compound | StateKind::History { .. } => state.initial.first(),
            StateKind::Parallel => state.children.first(),
            StateKind::Atomic | StateKind::Final => None,
        };
        let Some(inner) = inner else { break };
        here = *inner;
    }
    here
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{File, compile};

    fn check(name: &str, ask: &str, ending: bool, expect: &str) {
        let files = [
            File::new("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [e]}"),
            File::new(
                "entities.yaml",
                "entities: [{id: e, name: E, kind: other, members: [{id: f, office: focal_point}]}]",
            ),
            File::new("roadmap.yaml", "activities: []"),
            File::new("workflows/circulated.yaml", CIRCULATED),
        ];
        let compiled = compile(&files);
        let programme = compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false)));
        let chart = &programme.charts[name];
        let ask = chart.asks.iter().find(|a| a.key == ask).unwrap();
        let best = Ways::of(chart).best(chart, ask, ending).unwrap();
        assert_eq!(ask.answers[best].choice, expect, "{name} {}, ending {ending}", ask.key);
    }

    /// Who has nothing against it stays where she is, and does not send it round again.
    const CIRCULATED: &str = "dialect: 1
workflow: circulated
for: activity
initial: drafting
states:
  drafting:
    ask:
      text: {to: responsible, message: The text?, answers: {help: {tell: [{to: coordinator, message: Help.}]}, ready: {to: out}}}
  out:
    ask:
      endorse: {to: contributing, message: Well?, answers: {object: {to: drafting}, endorse: {}}}
    deadline: [{at: entered + 10 days, to: agreed}]
  agreed: {final: true, signal: done}
";

    #[test]
    fn the_answers_of_the_shipped_workflows_that_lead_forward() {
        check("activity", "kickoff", false, "ready");
        check("activity", "progress_check", false, "on_track");
        check("activity", "progress_check", true, "done");
        check("activity", "verify", false, "confirm");
        check("activity", "verify", true, "confirm");
        check("commitment", "write_down", false, "ask_maker");
        check("commitment", "confirm_commitment", true, "confirm");
        check("commitment", "begun", false, "begun");
        check("commitment", "begun", true, "done");
        check("entity", "still_you", true, "still_me");
        check("target", "final_count", true, "reached");
        check("circulated", "text", true, "ready");
        check("circulated", "endorse", false, "endorse");
        check("circulated", "endorse", true, "endorse");
    }
}
