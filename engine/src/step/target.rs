//! An item and its targets: numbers go to a target, and which of them are met is heard from them (DECISIONS 10).
//!
//! With one target a number is its value at once; with several, who reported it is asked which one it counts for.

use super::{Audience, Effect, Given, Machine, Refusal, schedule::progress_percent};
use crate::{
    chart::FactKind,
    guard::{Data, Value},
    ids::{FactName, ItemId},
    instance::Subject,
    roadmap::{Detail, ItemKind, Target},
};

/// The answer that a number is for the activity as a whole and for none of its targets.
pub const AS_A_WHOLE: &str = "as_a_whole";

impl Machine<'_> {
    pub(super) fn record(&mut self, fact: &FactName, value: Value, given: &Given) {
        self.set(fact, value);
        if let Given::Number { value, over } = given {
            self.pass_to_target(fact, *value, *over);
        }
    }

    fn pass_to_target(&mut self, fact: &FactName, value: f64, over: Option<f64>) {
        let targets: Vec<_> = self.scene.programme.targets_of(self.scene.item).collect();
        match targets.as_slice() {
            [] => {}
            [(only, target)] => self.report_value(only, target, fact, value, over),
            _ => self.ask_back(Subject::WhichTarget { fact: fact.clone(), value, over }),
        }
    }

    /// Which of several targets a number was for.
    pub(super) fn answer_which_target(
        &mut self,
        fact: &FactName,
        value: f64,
        over: Option<f64>,
        given: &Given,
    ) -> Result<(String, Data), Refusal> {
        let Given::Choice(choice) = given else { return Err(Refusal::WrongKind(fact.clone())) };
        let mut targets = self.scene.programme.targets_of(self.scene.item);
        match targets.find(|(id, _)| id.as_str() == choice) {
            Some((id, target)) => self.report_value(id, target, fact, value, over),
            None if choice == AS_A_WHOLE => {}
            None => return Err(Refusal::NoSuchChoice(choice.clone())),
        }
        Ok((format!("target.chosen.{choice}"), Data::new()))
    }

    /// `3/10` is 3 where 10 is the goal; any other share is as much of the way from baseline to goal.
    fn report_value(&mut self, to: &ItemId, target: &Target, fact: &FactName, value: f64, over: Option<f64>) {
        let is_share = self.chart.facts.get(fact).is_some_and(|f| f.kind == FactKind::Percent);
        let counted = if over == Some(target.goal) || !is_share {
            value
        } else {
            target.baseline + value / over.unwrap_or(100.0) * (target.goal - target.baseline)
        };
        let data = Data::from([("value".to_owned(), Value::Number(counted))]);
        self.effects.push(Effect::Notify { to: Audience::One(to.clone()), name: "value.reported".into(), data });
    }

    /// A target is met from the notice that says so until it stands in another state.
    pub(super) fn hear_target(&mut self, name: &str, from: &ItemId) {
        if name != "target.changed" {
            self.now.met.retain(|id| id != from);
        }
        if name == "target.met" {
            self.now.met.push(from.clone());
        }
    }

    pub(super) fn is_target(&self, id: &ItemId) -> bool {
        self.scene.programme.item(id).is_some_and(|i| i.kind == ItemKind::Target)
            && matches!(&self.scene.item.detail, Detail::Activity { targets, .. } if targets.contains(id))
    }

    /// Met or not, for each target of the item.
    pub(crate) fn targets_met(&self) -> Vec<bool> {
        match &self.scene.item.detail {
            Detail::Activity { targets, .. } => targets.iter().map(|t| self.now.met.contains(t)).collect(),
            Detail::Target(target) => {
                let percent = self.now.number("value").map(|v| progress_percent(target.baseline, v, target.goal));
                vec![percent.is_some_and(|p| p >= 100.0)]
            }
            Detail::Commitment { .. } | Detail::Entity | Detail::Consultation(_) | Detail::ReportRequest { .. } => {
                Vec::new()
            }
        }
    }
}
