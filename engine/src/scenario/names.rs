//! Whether the people, items, states and facts that a scenario names exist, before it is played: a misspelt name is
//! told at its place with the one that was meant, and not as a story that went otherwise.
//!
//! Buttons are not looked up here: which there are shows only when somebody has been written to.

use super::{Expectation, Scenario, Step};
use crate::{
    chart::{Chart, FactKind, StateId, StateKind},
    definition::{
        diagnostic::{Diagnostic, Findings, Span},
        fields::{Placed, unknown},
        nearest::nearest,
        rule::Rule,
    },
    guard::Value,
    ids::{ItemId, PersonId},
    roadmap::Programme,
};

/// `true`: it can be played.
pub(super) fn check(programme: &Programme, scenario: &Scenario, only: Option<&[ItemId]>, findings: &Findings) -> bool {
    let names = Names { programme, scenario, only, findings };
    let mut known = names.item(&scenario.item, scenario.places.item).is_some();
    for (n, (_, step)) in scenario.steps.iter().enumerate() {
        known &= names.step(n, step);
    }
    known
}

struct Names<'a> {
    programme: &'a Programme,
    scenario: &'a Scenario,
    only: Option<&'a [ItemId]>,
    findings: &'a Findings,
}

impl Names<'_> {
    fn step(&self, n: usize, step: &Step) -> bool {
        let at = |part: &str| self.scenario.place(n, part);
        match step {
            Step::Advance(_) => true,
            Step::Expect(expected) => self.expectation(n, expected),
            Step::Press { person, item, .. } => {
                let item_known = item.as_ref().is_none_or(|item| self.item(item, at("item")).is_some());
                self.person(person, at("person")) && item_known
            }
            Step::Write { person, .. } => self.person(person, at("person")),
            Step::Command { item, event, .. } => {
                let chart = self.item(item.as_ref().unwrap_or(&self.scenario.item), at("item"));
                if let Some(chart) = chart {
                    self.event(chart, event, at("event"), true);
                }
                chart.is_some()
            }
            Step::Notice { name, from, .. } => {
                if let Some(chart) = self.item(&self.scenario.item, self.scenario.places.item) {
                    self.event(chart, name, at("name"), false);
                }
                // who takes no part in the story may be heard in it all the same
                self.only.is_some() || self.item(from, at("from")).is_some()
            }
        }
    }

    fn expectation(&self, n: usize, expected: &Expectation) -> bool {
        let at = |part: &str| self.scenario.place(n, part);
        let mut known = expected.person.as_ref().is_none_or(|person| self.person(person, at("person")));
        let Some(chart) = self.item(expected.item.as_ref().unwrap_or(&self.scenario.item), at("item")) else {
            return false;
        };
        for (i, state) in expected.state.iter().enumerate() {
            known &= self.state(chart, state, at(&format!("state.{i}")));
        }
        for (fact, value) in &expected.facts {
            known &= self.fact(chart, fact.as_str(), value.as_ref(), at(&format!("facts.{fact}")));
        }
        known
    }

    fn add(&self, found: Diagnostic) -> bool {
        self.findings.add(found);
        false
    }

    fn person(&self, person: &PersonId, span: Span) -> bool {
        if self.programme.member(person).is_some() {
            return true;
        }
        let entity = self.programme.entities.get(person.as_str());
        if let Some(member) = entity.and_then(|e| e.members.first()) {
            let message = format!("`{person}` is an entity; a message goes to one of its people");
            return self.add(Diagnostic::new(Rule::UnknownReference, span, message).replace_with(member.id.as_str()));
        }
        let name = Placed { value: person.to_string(), span };
        let members = self.programme.entities.values().flat_map(|e| &e.members);
        let all: Vec<&str> = members.map(|member| member.id.as_str()).collect();
        self.add(unknown(Rule::UnknownReference, &name, "a person here", all))
    }

    /// The workflow of an item that takes part.
    fn item(&self, item: &ItemId, span: Span) -> Option<&Chart> {
        let taking_part = self.only.is_none_or(|only| only.contains(item));
        let known = self.programme.items.get(item).filter(|_| taking_part);
        if known.is_none() {
            let name = Placed { value: item.to_string(), span };
            let all: Vec<&str> = match self.only {
                Some(only) => only.iter().map(ItemId::as_str).collect(),
                None => self.programme.items.keys().map(ItemId::as_str).collect(),
            };
            self.add(unknown(Rule::UnknownReference, &name, "an item here", all));
        }
        Some(self.programme.charts.get(&known?.workflow)?)
    }

    /// By its own name or its whole path.
    fn state(&self, chart: &Chart, written: &str, span: Span) -> bool {
        let own = written.rsplit('.').next().unwrap_or(written);
        let can_be = |id: &StateId| !matches!(chart.state(*id).kind, StateKind::History { .. });
        let found = chart.find(own).filter(can_be);
        if found.is_some_and(|id| written == own || path(chart, id) == written) {
            return true;
        }
        let name = Placed { value: written.to_owned(), span };
        let states = chart.states.iter().skip(1).filter(|s| !matches!(s.kind, StateKind::History { .. }));
        let names: Vec<&str> = states.map(|s| s.name.as_str()).collect();
        let what = format!("a state of `{}`", chart.name);
        let missing = match found {
            // the right state under the wrong path
            Some(id) => {
                let message = format!("`{written}` is not {what}");
                Diagnostic::new(Rule::UndefinedState, span, message).replace_with(path(chart, id))
            }
            None => unknown(Rule::UndefinedState, &name, &what, names),
        };
        self.add(missing)
    }

    fn fact(&self, chart: &Chart, written: &str, value: Option<&Value>, span: Span) -> bool {
        let Some((_, fact)) = chart.facts.iter().find(|(name, _)| name.as_str() == written) else {
            let name = Placed { value: written.to_owned(), span };
            let what = format!("a fact of `{}`", chart.name);
            let all = chart.facts.keys().map(|name| name.as_str());
            return self.add(unknown(Rule::UndefinedFact, &name, &what, all));
        };
        match (&fact.kind, value) {
            (FactKind::OneOf(words), Some(Value::Text(text))) if !words.contains(text) => {
                let name = Placed { value: text.clone(), span };
                let what = format!("a value of `{written}`");
                let found = unknown(Rule::UnknownWord, &name, &what, words.iter().map(String::as_str));
                // the place is the fact's name
                self.add(Diagnostic { fix: None, ..found })
            }
            _ => true,
        }
    }

    /// What nothing waits for changes nothing, silently: that is seldom meant of a command.
    fn event(&self, chart: &Chart, event: &str, span: Span, is_command: bool) {
        let patterns = || chart.transitions.iter().flat_map(|t| &t.events);
        if patterns().any(|pattern| pattern.matches(event)) {
            return;
        }
        let meant = nearest(event, patterns().map(|pattern| pattern.as_str()));
        if meant.is_none() && !is_command {
            return;
        }
        let message = format!("nothing in `{}` waits for `{event}`, so this step changes nothing", chart.name);
        let found = Diagnostic::new(Rule::UnheardStep, span, message);
        self.findings.add(match meant {
            Some(meant) => found.replace_with(meant),
            None => found.help("command an event that a transition of the workflow names under `event`"),
        });
    }
}

/// `under_way.on_track`
fn path(chart: &Chart, id: StateId) -> String {
    let mut names: Vec<&str> = chart.ancestors(id).map(|s| chart.state(s).name.as_str()).collect();
    names.pop();
    names.reverse();
    names.push(&chart.state(id).name);
    names.join(".")
}
