//! What guards and expressions come to.
//!
//! Values are borrowed from facts and events while they are looked at. Work is counted where a value's
//! length decides how much there is of it (lists, texts), so that no expression costs more than a
//! moment; everything else is bounded by the size of the expression. CEL's rules hold with three
//! exceptions, all of them stricter or wider where CEL has nothing to say: whole and other numbers mix,
//! what is not finite is a mistake, and dates count days.

use std::{borrow::Cow, cell::Cell, cmp::Ordering};

use chrono::{NaiveDate, TimeDelta};

use super::{AnchorName, Comparison, Expression, Guard, Operator, Sight, TargetsAre, TextTest, Unknown, Value, Which};

/// Longer lists are not looked at.
const MAX_MEMBERS: usize = 1_000;
/// Members of lists and pieces of texts looked at in one evaluation.
const MAX_WORK: usize = 100_000;
const PIECE: usize = 64;

/// A value while it is looked at.
#[derive(Debug, Clone, PartialEq)]
enum Got<'a> {
    YesNo(bool),
    Whole(i64),
    Number(f64),
    Date(NaiveDate),
    Text(Cow<'a, str>),
    Files(&'a [String]),
    List(Vec<Got<'a>>),
}

/// One evaluation.
struct Look<'a> {
    sight: &'a Sight<'a>,
    work_left: Cell<usize>,
}

type Member<'m, 'a> = Option<&'m Got<'a>>;

impl Guard {
    pub fn holds(&self, sight: &Sight<'_>) -> Result<bool, Unknown> {
        Look::at(sight).holds(self, None)
    }
}

impl Expression {
    pub fn value(&self, sight: &Sight<'_>) -> Result<Value, Unknown> {
        Look::at(sight).value(self, None)?.kept()
    }
}

fn unknown<T>(what: impl Into<String>) -> Result<T, Unknown> {
    Err(Unknown(what.into()))
}

impl<'a> Look<'a> {
    fn at(sight: &'a Sight<'a>) -> Self {
        Look { sight, work_left: Cell::new(MAX_WORK) }
    }

    fn work(&self, much: usize) -> Result<(), Unknown> {
        let left = self.work_left.get().checked_sub(much);
        self.work_left.set(left.unwrap_or(0));
        if left.is_none() { unknown("lists and texts are too long for this condition") } else { Ok(()) }
    }

    fn holds(&self, guard: &'a Guard, member: Member<'_, 'a>) -> Result<bool, Unknown> {
        match guard {
            Guard::All(parts) => settled_by(false, parts, |part| self.holds(part, member)),
            Guard::Any(parts) => settled_by(true, parts, |part| self.holds(part, member)),
            Guard::Not(part) => Ok(!self.holds(part, member)?),
            Guard::In(state) => Ok((self.sight.active)(*state)),
            Guard::Known(expression) => Ok(self.value(expression, member).is_ok()),
            Guard::Targets(are) => Ok(targets(*are, self.sight.targets)),
            Guard::Compare { left, is, right } => compare(&self.value(left, member)?, *is, &self.value(right, member)?),
            Guard::Is(expression) => match self.value(expression, member)? {
                Got::YesNo(yes) => Ok(yes),
                other => unknown(format!("{} is neither true nor false", other.kind())),
            },
            Guard::Among { item, list } => self.among(&self.value(item, member)?, self.value(list, member)?),
            Guard::Text { text, test, part } => {
                self.text_test(&self.value(text, member)?, *test, &self.value(part, member)?)
            }
            Guard::Members { list, which, hold } => {
                let members = self.members(self.value(list, member)?)?;
                settled_by(*which == Which::Some, &members, |one| self.holds(hold, Some(one)))
            }
        }
    }

    fn value(&self, expression: &'a Expression, member: Member<'_, 'a>) -> Result<Got<'a>, Unknown> {
        let missing = |what: &str| Unknown(format!("`{what}` has no value"));
        let date = |date: Option<NaiveDate>, what| date.map(Got::Date).ok_or_else(|| missing(what));
        match expression {
            Expression::Literal(value) => Ok(Got::of(value)),
            Expression::Fact(name) => self.sight.facts.get(name).map(Got::of).ok_or_else(|| missing(name.as_str())),
            Expression::Event(field) => {
                self.sight.event.get(field).map(Got::of).ok_or_else(|| missing(&format!("event.{field}")))
            }
            Expression::Anchor(AnchorName::Start) => date(self.sight.start, "start"),
            Expression::Anchor(AnchorName::Due) => date(self.sight.due, "due"),
            Expression::Today => Ok(Got::Date(self.sight.today)),
            Expression::Whole(number) => Ok(Got::Whole(*number)),
            Expression::Member => member.cloned().ok_or_else(|| Unknown("there is no list around this".into())),
            Expression::Minus(one) => self.value(one, member)?.minus(),
            Expression::Arithmetic { left, operator, right } => {
                let found = self.value(left, member)?.with(*operator, self.value(right, member)?)?;
                if let Got::Text(text) = &found {
                    self.work(1 + text.len() / PIECE)?;
                }
                Ok(found)
            }
            Expression::Size(one) => self.size(&self.value(one, member)?),
            Expression::List(members) => {
                members.iter().map(|one| self.value(one, member)).collect::<Result<_, _>>().map(Got::List)
            }
            Expression::At { list, place } => self.nth(self.value(list, member)?, &self.value(place, member)?),
            Expression::Choose { when, then, otherwise } => {
                self.value(if self.holds(when, member)? { then } else { otherwise }, member)
            }
            Expression::Truth(guard) => self.holds(guard, member).map(Got::YesNo),
        }
    }

    fn among(&self, item: &Got<'a>, list: Got<'a>) -> Result<bool, Unknown> {
        settled_by(true, &self.members(list)?, |one| compare(item, Comparison::Equals, one))
    }

    fn members(&self, list: Got<'a>) -> Result<Vec<Got<'a>>, Unknown> {
        let members = match list {
            Got::Files(files) if files.len() > MAX_MEMBERS => {
                return unknown(format!("a list of {} is longer than {MAX_MEMBERS}", files.len()));
            }
            Got::Files(files) => files.iter().map(|file| Got::Text(Cow::Borrowed(file.as_str()))).collect(),
            Got::List(members) => members,
            other => return unknown(format!("{} is no list", other.kind())),
        };
        self.work(members.len())?;
        Ok(members)
    }

    fn nth(&self, list: Got<'a>, place: &Got<'_>) -> Result<Got<'a>, Unknown> {
        let index = match place {
            Got::Whole(n) => usize::try_from(*n).ok(),
            Got::Number(n) if n.fract() == 0.0 && *n >= 0.0 => Some(*n as usize),
            _ => None,
        };
        let members = self.members(list)?;
        let count = members.len();
        let found = index.and_then(|index| members.into_iter().nth(index));
        found.ok_or_else(|| Unknown(format!("a list of {count} has no such place")))
    }

    fn text_test(&self, text: &Got<'a>, test: TextTest, part: &Got<'a>) -> Result<bool, Unknown> {
        let (Got::Text(text), Got::Text(part)) = (text, part) else {
            return unknown(format!("{} is looked for in {}", part.kind(), text.kind()));
        };
        self.work(1 + text.len() / PIECE)?;
        Ok(match test {
            TextTest::Contains => text.contains(part.as_ref()),
            TextTest::StartsWith => text.starts_with(part.as_ref()),
            TextTest::EndsWith => text.ends_with(part.as_ref()),
        })
    }

    fn size(&self, of: &Got<'a>) -> Result<Got<'a>, Unknown> {
        let size = match of {
            Got::Text(text) => {
                self.work(1 + text.len() / PIECE)?;
                text.chars().count()
            }
            Got::Files(files) => files.len(),
            Got::List(members) => members.len(),
            Got::YesNo(_) | Got::Whole(_) | Got::Number(_) | Got::Date(_) => {
                return unknown(format!("{} has no size", of.kind()));
            }
        };
        Ok(Got::Whole(size as i64))
    }
}

/// `settles`: the answer of one part that decides all; else a part that stumbled, else the opposite.
fn settled_by<'p, T>(
    settles: bool,
    parts: &'p [T],
    test: impl Fn(&'p T) -> Result<bool, Unknown>,
) -> Result<bool, Unknown> {
    let mut stumbled = None;
    for part in parts {
        match test(part) {
            Ok(answer) if answer == settles => return Ok(settles),
            Ok(_) => {}
            Err(why) => stumbled = stumbled.or(Some(why)),
        }
    }
    stumbled.map_or(Ok(!settles), Err)
}

fn targets(are: TargetsAre, met: &[bool]) -> bool {
    match are {
        TargetsAre::AllMet => !met.is_empty() && met.iter().all(|met| *met),
        TargetsAre::AnyMet => met.iter().any(|met| *met),
        TargetsAre::NoneMet => !met.iter().any(|met| *met),
    }
}

fn compare(left: &Got<'_>, is: Comparison, right: &Got<'_>) -> Result<bool, Unknown> {
    let order = match (left, right) {
        (Got::Number(a), Got::Number(b)) => a.partial_cmp(b),
        (Got::Whole(a), Got::Whole(b)) => Some(a.cmp(b)),
        (Got::Whole(a), Got::Number(b)) => whole_beside(*a, *b),
        (Got::Number(a), Got::Whole(b)) => whole_beside(*b, *a).map(Ordering::reverse),
        (Got::Date(a), Got::Date(b)) => Some(a.cmp(b)),
        (Got::Text(a), Got::Text(b)) => Some(a.cmp(b)),
        (Got::YesNo(a), Got::YesNo(b)) => Some(a.cmp(b)),
        (Got::Files(a), Got::Files(b)) => Some(a.cmp(b)),
        _ => None,
    };
    let Some(order) = order else {
        return unknown(format!("{} and {} cannot be compared", left.kind(), right.kind()));
    };
    Ok(match is {
        Comparison::Equals => order == Ordering::Equal,
        Comparison::Differs => order != Ordering::Equal,
        Comparison::AtLeast => order != Ordering::Less,
        Comparison::AtMost => order != Ordering::Greater,
        Comparison::Above => order == Ordering::Greater,
        Comparison::Below => order == Ordering::Less,
    })
}

/// To the last digit: a whole number beyond 2^53 is not made a float first.
fn whole_beside(whole: i64, number: f64) -> Option<Ordering> {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    if number.is_nan() {
        None
    } else if number >= BEYOND {
        Some(Ordering::Less)
    } else if number < -BEYOND {
        Some(Ordering::Greater)
    } else {
        let rest = number.fract().partial_cmp(&0.0).map(Ordering::reverse)?;
        Some(whole.cmp(&(number.trunc() as i64)).then(rest))
    }
}

impl<'a> Got<'a> {
    fn of(value: &'a Value) -> Self {
        match value {
            Value::YesNo(yes) => Got::YesNo(*yes),
            Value::Number(number) => Got::Number(*number),
            Value::Date(date) => Got::Date(*date),
            Value::Text(text) => Got::Text(Cow::Borrowed(text)),
            Value::Files(files) => Got::Files(files),
        }
    }

    /// As a fact keeps it.
    fn kept(self) -> Result<Value, Unknown> {
        Ok(match self {
            Got::YesNo(yes) => Value::YesNo(yes),
            Got::Whole(number) => Value::Number(number as f64),
            Got::Number(number) => Value::Number(number),
            Got::Date(date) => Value::Date(date),
            Got::Text(text) => Value::Text(text.into_owned()),
            Got::Files(files) => Value::Files(files.to_vec()),
            Got::List(_) => return unknown("a list is no value of a fact"),
        })
    }

    fn minus(self) -> Result<Got<'a>, Unknown> {
        match self {
            Got::Whole(n) => n.checked_neg().map(Got::Whole).ok_or_else(too_large),
            Got::Number(n) => Ok(Got::Number(-n)),
            other => unknown(format!("{} has no opposite", other.kind())),
        }
    }

    fn with(self, operator: Operator, other: Got<'a>) -> Result<Got<'a>, Unknown> {
        match (self, other) {
            (Got::Whole(a), Got::Whole(b)) => whole(a, operator, b),
            (Got::Whole(a), Got::Number(b)) => number(a as f64, operator, b),
            (Got::Number(a), Got::Whole(b)) => number(a, operator, b as f64),
            (Got::Number(a), Got::Number(b)) => number(a, operator, b),
            (Got::Text(a), Got::Text(b)) if operator == Operator::Plus => Ok(Got::Text(a + b)),
            (Got::Date(a), Got::Date(b)) if operator == Operator::Minus => Ok(Got::Whole((a - b).num_days())),
            (Got::Date(date), Got::Whole(days)) if operator == Operator::Plus => later(date, days),
            (Got::Date(date), Got::Number(days)) if operator == Operator::Plus => later(date, days as i64),
            (Got::Date(date), Got::Whole(days)) if operator == Operator::Minus => later(date, days.saturating_neg()),
            (Got::Date(date), Got::Number(days)) if operator == Operator::Minus => later(date, -days as i64),
            (Got::Whole(days), Got::Date(date)) if operator == Operator::Plus => later(date, days),
            (Got::Number(days), Got::Date(date)) if operator == Operator::Plus => later(date, days as i64),
            (a, b) => unknown(format!("`{}` does not join {} and {}", operator.sign(), a.kind(), b.kind())),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Got::YesNo(_) => "a yes or no",
            Got::Whole(_) | Got::Number(_) => "a number",
            Got::Date(_) => "a date",
            Got::Text(_) => "a text",
            Got::Files(_) => "files",
            Got::List(_) => "a list",
        }
    }
}

fn too_large() -> Unknown {
    Unknown("a number is too large".into())
}

fn by_zero() -> Unknown {
    Unknown("something is divided by zero".into())
}

fn whole<'a>(a: i64, operator: Operator, b: i64) -> Result<Got<'a>, Unknown> {
    let found = match operator {
        Operator::Plus => a.checked_add(b),
        Operator::Minus => a.checked_sub(b),
        Operator::Times => a.checked_mul(b),
        Operator::Over | Operator::Rest if b == 0 => return Err(by_zero()),
        Operator::Over => a.checked_div(b),
        Operator::Rest => a.checked_rem(b),
    };
    found.map(Got::Whole).ok_or_else(too_large)
}

fn number<'a>(a: f64, operator: Operator, b: f64) -> Result<Got<'a>, Unknown> {
    let found = match operator {
        Operator::Plus => a + b,
        Operator::Minus => a - b,
        Operator::Times => a * b,
        Operator::Over | Operator::Rest if b == 0.0 => return Err(by_zero()),
        Operator::Over => a / b,
        Operator::Rest => a % b,
    };
    if found.is_finite() { Ok(Got::Number(found)) } else { Err(too_large()) }
}

/// Parts of a day are dropped.
fn later<'a>(date: NaiveDate, days: i64) -> Result<Got<'a>, Unknown> {
    let later = TimeDelta::try_days(days).and_then(|days| date.checked_add_signed(days));
    later.map(Got::Date).ok_or_else(|| Unknown("a date is too far away".into()))
}

impl Operator {
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Operator::Plus => "+",
            Operator::Minus => "-",
            Operator::Times => "*",
            Operator::Over => "/",
            Operator::Rest => "%",
        }
    }
}
