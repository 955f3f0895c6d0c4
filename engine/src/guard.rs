//! Guards and values: the conditions of `when:` and the right-hand sides of `set:`.
//!
//! A condition written as a map and one written as an expression of CEL become the same `Guard`, so they
//! cannot mean different things. `definition` has checked names and types, so that what remains fails only
//! for want of data: an unset fact, a missing event field, a field of another type, a division by zero.
//! That is an `Unknown`, which `step` turns into an incident and never into a silent false. No clock: the
//! same inputs give the same result.

mod evaluate;

use std::collections::BTreeMap;

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

/// A condition. Of several parts, what is decided without a part that stumbles is decided: the order of
/// parts means nothing.
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
    /// A value that is yes.
    Is(Expression),
    /// One of the list's members equals `item`.
    Among {
        item: Expression,
        list: Expression,
    },
    /// How one text stands in another.
    Text {
        text: Expression,
        test: TextTest,
        part: Expression,
    },
    /// What holds for `Expression::Member`, of which there is one at a time.
    Members {
        list: Expression,
        which: Which,
        hold: Box<Guard>,
    },
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextTest {
    Contains,
    StartsWith,
    EndsWith,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Every,
    Some,
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
    /// A whole number beside others: `7 / 2` is 3, as CEL has it.
    Whole(i64),
    /// The member that `Guard::Members` looks at.
    Member,
    Minus(Box<Expression>),
    Arithmetic {
        left: Box<Expression>,
        operator: Operator,
        right: Box<Expression>,
    },
    /// How many characters, members or files.
    Size(Box<Expression>),
    List(Vec<Expression>),
    /// The member at a place, counted from 0.
    At {
        list: Box<Expression>,
        place: Box<Expression>,
    },
    Choose {
        when: Box<Guard>,
        then: Box<Expression>,
        otherwise: Box<Expression>,
    },
    /// Whether a condition holds, as a value.
    Truth(Box<Guard>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Plus,
    Minus,
    Times,
    Over,
    Rest,
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
    /// Every name and literal that it reads, in the order in which they are written.
    pub fn operands(&self) -> Vec<&Expression> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Expression>) {
        match self {
            Guard::All(parts) | Guard::Any(parts) => parts.iter().for_each(|part| part.collect(found)),
            Guard::Not(part) => part.collect(found),
            Guard::In(_) | Guard::Targets(_) => {}
            Guard::Known(one) | Guard::Is(one) => one.collect(found),
            Guard::Compare { left: a, right: b, .. }
            | Guard::Among { item: a, list: b }
            | Guard::Text { text: a, part: b, .. } => {
                a.collect(found);
                b.collect(found);
            }
            Guard::Members { list, hold, .. } => {
                list.collect(found);
                hold.collect(found);
            }
        }
    }
}

impl Expression {
    /// Every name and literal that it reads, in the order in which they are written.
    pub fn operands(&self) -> Vec<&Expression> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Expression>) {
        match self {
            Expression::Literal(_)
            | Expression::Fact(_)
            | Expression::Event(_)
            | Expression::Anchor(_)
            | Expression::Today
            | Expression::Whole(_)
            | Expression::Member => found.push(self),
            Expression::Minus(one) | Expression::Size(one) => one.collect(found),
            Expression::Arithmetic { left: a, right: b, .. } | Expression::At { list: a, place: b } => {
                a.collect(found);
                b.collect(found);
            }
            Expression::List(members) => members.iter().for_each(|member| member.collect(found)),
            Expression::Choose { when, then, otherwise } => {
                when.collect(found);
                then.collect(found);
                otherwise.collect(found);
            }
            Expression::Truth(guard) => guard.collect(found),
        }
    }
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

#[cfg(test)]
mod tests;
