//! Guards and values: the conditions of `when:` and the right-hand sides of `set:`.
//!
//! `definition` has checked names and types, so that what remains can fail only for want of data:
//! an unset fact or a missing event field. That is an `Unknown`, which `step` turns into an incident
//! and never into a silent false. No clock, no functions: the same inputs give the same result.

use std::{cmp::Ordering, collections::BTreeMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{chart::StateId, ids::FactName};

/// A value that a fact holds or an event carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    YesNo(bool),
    Number(f64),
    Date(NaiveDate),
    Text(String),
    Files(Vec<String>),
}

pub type Facts = BTreeMap<FactName, Value>;
/// What an event carries.
pub type Data = BTreeMap<String, Value>;

#[derive(Debug, Clone, PartialEq)]
pub enum Guard {
    All(Vec<Guard>),
    Any(Vec<Guard>),
    Not(Box<Guard>),
    /// The state is active.
    In(StateId),
    /// The fact or field is set.
    Known(Expression),
    Compare {
        left: Expression,
        is: Comparison,
        right: Expression,
    },
    /// What the item's targets stand at, all or some of them.
    Targets(TargetsAre),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equals,
    Differs,
    AtLeast,
    AtMost,
    Above,
    Below,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetsAre {
    AllMet,
    AnyMet,
    NoneMet,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    Literal(Value),
    Fact(FactName),
    /// `event.<field>`
    Event(String),
    /// `start` or `due` of the item.
    Anchor(AnchorName),
    /// The civil date of the step where the responsible entity is.
    Today,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnchorName {
    Start,
    Due,
}

/// All that a guard may look at.
pub struct Sight<'a> {
    pub facts: &'a Facts,
    pub event: &'a Data,
    pub start: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    pub today: NaiveDate,
    pub active: &'a dyn Fn(StateId) -> bool,
    /// Met or not, for each target of the item that could be counted.
    pub targets: &'a [bool],
}

/// A guard that could not be decided, and on what it stumbled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown(pub String);

impl Guard {
    pub fn holds(&self, sight: &Sight<'_>) -> Result<bool, Unknown> {
        match self {
            Guard::All(parts) => parts.iter().try_fold(true, |so_far, g| Ok(so_far && g.holds(sight)?)),
            Guard::Any(parts) => parts.iter().try_fold(false, |so_far, g| Ok(so_far || g.holds(sight)?)),
            Guard::Not(part) => Ok(!part.holds(sight)?),
            Guard::In(state) => Ok((sight.active)(*state)),
            Guard::Known(expression) => Ok(expression.value(sight).is_ok()),
            Guard::Targets(TargetsAre::AllMet) => Ok(!sight.targets.is_empty() && sight.targets.iter().all(|met| *met)),
            Guard::Targets(TargetsAre::AnyMet) => Ok(sight.targets.iter().any(|met| *met)),
            Guard::Targets(TargetsAre::NoneMet) => Ok(!sight.targets.iter().any(|met| *met)),
            Guard::Compare { left, is, right } => compare(&left.value(sight)?, *is, &right.value(sight)?),
        }
    }
}

impl Expression {
    pub fn value(&self, sight: &Sight<'_>) -> Result<Value, Unknown> {
        let missing = |what: &str| Unknown(format!("`{what}` has no value"));
        match self {
            Expression::Literal(value) => Ok(value.clone()),
            Expression::Fact(name) => sight.facts.get(name).cloned().ok_or_else(|| missing(name.as_str())),
            Expression::Event(field) => {
                sight.event.get(field).cloned().ok_or_else(|| missing(&format!("event.{field}")))
            }
            Expression::Anchor(AnchorName::Start) => sight.start.map(Value::Date).ok_or_else(|| missing("start")),
            Expression::Anchor(AnchorName::Due) => sight.due.map(Value::Date).ok_or_else(|| missing("due")),
            Expression::Today => Ok(Value::Date(sight.today)),
        }
    }
}

fn compare(left: &Value, is: Comparison, right: &Value) -> Result<bool, Unknown> {
    let order = match (left, right) {
        (Value::Number(a), Value::Number(b)) => a.partial_cmp(b),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        (Value::YesNo(a), Value::YesNo(b)) => Some(a.cmp(b)),
        (Value::Files(a), Value::Files(b)) => Some(a.cmp(b)),
        _ => None,
    };
    let order = order.ok_or_else(|| Unknown(format!("{} and {} cannot be compared", left.kind(), right.kind())))?;
    Ok(match is {
        Comparison::Equals => order == Ordering::Equal,
        Comparison::Differs => order != Ordering::Equal,
        Comparison::AtLeast => order != Ordering::Less,
        Comparison::AtMost => order != Ordering::Greater,
        Comparison::Above => order == Ordering::Greater,
        Comparison::Below => order == Ordering::Less,
    })
}

impl Value {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::YesNo(_) => "a yes or no",
            Value::Number(_) => "a number",
            Value::Date(_) => "a date",
            Value::Text(_) => "a text",
            Value::Files(_) => "files",
        }
    }
}
