//! Conditions tried on every case that they tell apart: below 50, exactly 50, above it.
//!
//! What a condition compares with literals, or with one other thing, has finitely many cases, so a rule can
//! say "never", "always" and "both" with an example instead of a guess. What is not understood (fields that
//! depend on each other, other forms of conditions) counts as free, so that a claim about *all* cases stays
//! true. Leaves out what really happens to an item (`reach`) and what to say of it (`checks`).

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use crate::{
    chart::{Action, Chart, FactKind, StateId},
    guard::{AnchorName, Comparison, Expression, Guard, TargetsAre, Value},
    roadmap::ItemKind,
};

/// More cases than this are not looked at.
const MAX_CASES: usize = 4_096;

/// What some conditions look at, with the cases that they tell apart.
pub(crate) struct Cases {
    subjects: Vec<Subject>,
}

struct Subject {
    of: Of,
    cases: Vec<Case>,
}

#[derive(PartialEq)]
enum Of {
    /// Compared with literals, or asked whether it is known.
    Value(Expression),
    /// Two things compared with each other.
    Order(Expression, Expression),
    Targets,
    /// Anything else: it holds, or it does not.
    Free(Guard),
}

#[derive(Debug, Clone, PartialEq)]
enum Case {
    Unset,
    Is(Value),
    Order(Ordering),
    Targets { all: bool, any: bool },
    Holds(bool),
}

/// One case of every subject.
#[derive(Clone)]
pub(crate) struct World(Vec<usize>);

/// The one thing that some conditions are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Its cases have an order: numbers, dates, before and after.
    Ordered,
    /// Words, yes and no.
    Listed,
    /// Not to be judged.
    Other,
}

impl Cases {
    /// Of these conditions; none where there are too many cases.
    pub(crate) fn of<'g>(guards: impl IntoIterator<Item = &'g Guard>, chart: &Chart) -> Option<Cases> {
        let mut atoms = Vec::new();
        guards.into_iter().for_each(|guard| collect(guard, &mut atoms));
        let mut subjects: Vec<Subject> = Vec::new();
        for atom in &atoms {
            let of = subject_of(atom);
            if !subjects.iter().any(|s| s.of == of) {
                let cases = cases_of(&of, &atoms, chart);
                subjects.push(Subject { of, cases });
            }
        }
        let count = subjects.iter().try_fold(1usize, |product, s| product.checked_mul(s.cases.len()));
        count.filter(|count| *count <= MAX_CASES)?;
        Some(Cases { subjects })
    }

    /// What they are about, if it is one thing alone.
    pub(crate) fn kind(&self) -> Kind {
        match self.subjects.as_slice() {
            [Subject { of: Of::Value(_), cases }] => match cases.iter().find(|c| **c != Case::Unset) {
                Some(Case::Is(Value::Number(_) | Value::Date(_))) => Kind::Ordered,
                Some(Case::Is(Value::Text(_) | Value::YesNo(_))) => Kind::Listed,
                _ => Kind::Other,
            },
            [Subject { of: Of::Order(..), .. }] => Kind::Ordered,
            _ => Kind::Other,
        }
    }

    /// In the order of the last subject's values.
    pub(crate) fn worlds(&self) -> Vec<World> {
        let mut worlds = vec![World(Vec::new())];
        for subject in &self.subjects {
            let longer = worlds.iter().flat_map(|world| {
                (0..subject.cases.len()).map(|case| World(world.0.iter().copied().chain([case]).collect()))
            });
            worlds = longer.collect();
        }
        worlds
    }

    /// Whether a condition holds; none: it stumbles. `active`: what is known of states without looking.
    pub(crate) fn holds(&self, guard: &Guard, world: &World, active: &dyn Fn(StateId) -> Option<bool>) -> Option<bool> {
        let part = |g: &Guard| self.holds(g, world, active);
        match guard {
            Guard::All(parts) => decided(parts.iter().map(part), false),
            Guard::Any(parts) => decided(parts.iter().map(part), true),
            Guard::Not(inner) => part(inner).map(|holds| !holds),
            Guard::In(state) if active(*state).is_some() => active(*state),
            atom => self.atom(atom, world),
        }
    }

    fn atom(&self, atom: &Guard, world: &World) -> Option<bool> {
        if let Guard::Compare { left: Expression::Literal(left), is, right: Expression::Literal(right) } = atom {
            return order_of(left, right).map(|order| fits(*is, order));
        }
        if let Guard::Is(Expression::Literal(Value::YesNo(yes))) = atom {
            return Some(*yes);
        }
        let of = subject_of(atom);
        let place = self.subjects.iter().position(|s| s.of == of)?;
        let case = &self.subjects[place].cases[world.0[place]];
        match (case, atom) {
            (Case::Unset, Guard::Known(_)) => Some(false),
            (Case::Is(_), Guard::Known(_)) => Some(true),
            (Case::Is(value), Guard::Compare { is, right: Expression::Literal(right), .. }) => {
                order_of(value, right).map(|order| fits(*is, order))
            }
            (Case::Order(order), Guard::Compare { is, .. }) => Some(fits(*is, *order)),
            (Case::Targets { all, any }, Guard::Targets(are)) => Some(match are {
                TargetsAre::AllMet => *all,
                TargetsAre::AnyMet => *any,
                TargetsAre::NoneMet => !*any,
            }),
            (Case::Holds(holds), _) => Some(*holds),
            (Case::Unset | Case::Is(_) | Case::Order(_) | Case::Targets { .. }, _) => None,
        }
    }

    /// "`progress` is 50"
    pub(crate) fn describe(&self, world: &World) -> String {
        let parts = self.subjects.iter().zip(&world.0).map(|(s, case)| s.describe(&s.cases[*case]));
        parts.collect::<Vec<_>>().join(" and ")
    }
}

/// `deciding` decides whatever the others are; without it all others must be decided.
fn decided(parts: impl Iterator<Item = Option<bool>>, deciding: bool) -> Option<bool> {
    let parts: Vec<Option<bool>> = parts.collect();
    if parts.contains(&Some(deciding)) {
        return Some(deciding);
    }
    parts.iter().all(Option::is_some).then_some(!deciding)
}

impl Subject {
    fn describe(&self, case: &Case) -> String {
        let what = match &self.of {
            Of::Value(expression) | Of::Order(expression, _) => name(expression),
            Of::Targets => "targets".to_owned(),
            Of::Free(_) => "a condition".to_owned(),
        };
        match (case, &self.of) {
            (Case::Unset, _) => format!("`{what}` is not set"),
            (Case::Is(Value::Number(number)), _) => format!("`{what}` is {number}"),
            (Case::Is(Value::Date(date)), _) => format!("`{what}` is {date}"),
            (Case::Is(Value::YesNo(yes)), _) => format!("`{what}` is `{yes}`"),
            (Case::Is(Value::Text(text)), _) if text == OTHER => format!("`{what}` is another word"),
            (Case::Is(Value::Text(text)), _) => format!("`{what}` is `{text}`"),
            (Case::Order(order), Of::Order(_, right)) => {
                let right = name(right);
                match order {
                    Ordering::Less => format!("`{what}` is below `{right}`"),
                    Ordering::Equal => format!("`{what}` equals `{right}`"),
                    Ordering::Greater => format!("`{what}` is above `{right}`"),
                }
            }
            (Case::Is(Value::Files(_)) | Case::Order(_) | Case::Targets { .. } | Case::Holds(_), _) => what,
        }
    }
}

/// Stands for every text that is not named.
const OTHER: &str = "\u{1}";

pub(crate) fn name(expression: &Expression) -> String {
    match expression {
        Expression::Fact(fact) => fact.to_string(),
        Expression::Event(field) => format!("event.{field}"),
        Expression::Anchor(AnchorName::Start) => "start".to_owned(),
        Expression::Anchor(AnchorName::Due) => "due".to_owned(),
        Expression::Today => "today".to_owned(),
        Expression::Literal(_)
        | Expression::Whole(_)
        | Expression::Member
        | Expression::Minus(_)
        | Expression::Arithmetic { .. }
        | Expression::Size(_)
        | Expression::List(_)
        | Expression::At { .. }
        | Expression::Choose { .. }
        | Expression::Truth(_) => "a value".to_owned(),
    }
}

fn collect<'g>(guard: &'g Guard, atoms: &mut Vec<&'g Guard>) {
    match guard {
        Guard::All(parts) | Guard::Any(parts) => parts.iter().for_each(|part| collect(part, atoms)),
        Guard::Not(part) => collect(part, atoms),
        Guard::In(_)
        | Guard::Known(_)
        | Guard::Compare { .. }
        | Guard::Targets(_)
        | Guard::Is(_)
        | Guard::Among { .. }
        | Guard::Text { .. }
        | Guard::Members { .. } => atoms.push(guard),
    }
}

fn subject_of(atom: &Guard) -> Of {
    match atom {
        Guard::Known(expression) => Of::Value(expression.clone()),
        // what is computed depends on other things
        Guard::Compare { left, right, .. } if !is_plain(left) || !is_plain(right) => Of::Free(atom.clone()),
        Guard::Compare { left, right: Expression::Literal(_), .. } => Of::Value(left.clone()),
        Guard::Compare { left, right, .. } => Of::Order(left.clone(), right.clone()),
        Guard::Targets(_) => Of::Targets,
        Guard::In(_)
        | Guard::All(_)
        | Guard::Any(_)
        | Guard::Not(_)
        | Guard::Is(_)
        | Guard::Among { .. }
        | Guard::Text { .. }
        | Guard::Members { .. } => Of::Free(atom.clone()),
    }
}

fn is_plain(expression: &Expression) -> bool {
    match expression {
        Expression::Literal(_)
        | Expression::Fact(_)
        | Expression::Event(_)
        | Expression::Anchor(_)
        | Expression::Today => true,
        Expression::Whole(_)
        | Expression::Member
        | Expression::Minus(_)
        | Expression::Arithmetic { .. }
        | Expression::Size(_)
        | Expression::List(_)
        | Expression::At { .. }
        | Expression::Choose { .. }
        | Expression::Truth(_) => false,
    }
}

fn cases_of(of: &Of, atoms: &[&Guard], chart: &Chart) -> Vec<Case> {
    match of {
        Of::Free(_) => vec![Case::Holds(false), Case::Holds(true)],
        Of::Targets => {
            let some = |all, any| Case::Targets { all, any };
            vec![some(false, false), some(false, true), some(true, true)]
        }
        Of::Order(..) => [Ordering::Less, Ordering::Equal, Ordering::Greater].map(Case::Order).to_vec(),
        Of::Value(expression) => values_of(expression, atoms, chart),
    }
}

fn values_of(expression: &Expression, atoms: &[&Guard], chart: &Chart) -> Vec<Case> {
    let mut literals = Vec::new();
    let mut asked = false;
    for atom in atoms {
        match atom {
            Guard::Known(known) => asked |= known == expression,
            Guard::Compare { left, right: Expression::Literal(value), .. } if left == expression => {
                literals.push(value)
            }
            Guard::Compare { .. }
            | Guard::Targets(_)
            | Guard::In(_)
            | Guard::Is(_)
            | Guard::Among { .. }
            | Guard::Text { .. }
            | Guard::Members { .. } => {}
            Guard::All(_) | Guard::Any(_) | Guard::Not(_) => {}
        }
    }
    let values = match literals.first() {
        // known or not is all that matters
        None => vec![Value::YesNo(true)],
        Some(Value::Number(_)) => numbers(&literals, least(expression, chart)),
        Some(Value::Date(_)) => dates(&literals),
        Some(Value::YesNo(_)) => vec![Value::YesNo(false), Value::YesNo(true)],
        Some(Value::Text(_)) => texts(expression, &literals, chart),
        Some(Value::Files(_)) => Vec::new(),
    };
    let unset = asked.then_some(Case::Unset);
    unset.into_iter().chain(values.into_iter().map(Case::Is)).collect()
}

fn numbers(literals: &[&Value], least: Option<f64>) -> Vec<Value> {
    let number = |value: &&Value| match value {
        Value::Number(number) => Some(*number),
        Value::YesNo(_) | Value::Date(_) | Value::Text(_) | Value::Files(_) => None,
    };
    let mut named: Vec<f64> = literals.iter().filter_map(number).collect();
    named.sort_by(f64::total_cmp);
    named.dedup();
    let mut points = vec![named.first().map_or(0.0, |first| first - 1.0)];
    for (place, point) in named.iter().enumerate() {
        points.push(*point);
        points.push(named.get(place + 1).map_or(point + 1.0, |next| (point + next) / 2.0));
    }
    if let Some(least) = least {
        points.retain(|point| *point >= least);
        if points.first().is_none_or(|first| *first > least) {
            points.insert(0, least);
        }
    }
    points.into_iter().map(Value::Number).collect()
}

/// A percent that only people give is not below 0: such an answer is not understood.
fn least(expression: &Expression, chart: &Chart) -> Option<f64> {
    let Expression::Fact(fact) = expression else { return None };
    let percent = chart.facts.get(fact).is_some_and(|decl| decl.kind == FactKind::Percent);
    let computed = chart.kind == ItemKind::Target && fact.as_str() == "percent";
    let assigned = chart.actions().any(|action| matches!(action, Action::Set { name, .. } if name == fact));
    (percent && !computed && !assigned).then_some(0.0)
}

fn dates(literals: &[&Value]) -> Vec<Value> {
    let date = |value: &&Value| match value {
        Value::Date(date) => Some(*date),
        Value::YesNo(_) | Value::Number(_) | Value::Text(_) | Value::Files(_) => None,
    };
    let mut points: Vec<NaiveDate> = literals
        .iter()
        .filter_map(date)
        .flat_map(|d| [d.checked_sub_days(Days::new(1)), Some(d), d.checked_add_days(Days::new(1))])
        .flatten()
        .collect();
    points.sort();
    points.dedup();
    points.into_iter().map(Value::Date).collect()
}

fn texts(expression: &Expression, literals: &[&Value], chart: &Chart) -> Vec<Value> {
    if let Expression::Fact(fact) = expression
        && let Some(FactKind::OneOf(words)) = chart.facts.get(fact).map(|decl| &decl.kind)
    {
        return words.iter().cloned().map(Value::Text).collect();
    }
    let mut values: Vec<Value> = literals.iter().map(|value| (*value).clone()).collect();
    values.push(Value::Text(OTHER.to_owned()));
    values.dedup();
    values
}

fn order_of(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => a.partial_cmp(b),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        (Value::YesNo(a), Value::YesNo(b)) => Some(a.cmp(b)),
        _ => None,
    }
}

fn fits(is: Comparison, order: Ordering) -> bool {
    match is {
        Comparison::Equals => order == Ordering::Equal,
        Comparison::Differs => order != Ordering::Equal,
        Comparison::AtLeast => order != Ordering::Less,
        Comparison::AtMost => order != Ordering::Greater,
        Comparison::Above => order == Ordering::Greater,
        Comparison::Below => order == Ordering::Less,
    }
}
