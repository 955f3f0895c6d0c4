//! What leads from one state to another, in the words of somebody who reads the workflow aloud.

use crate::{
    calendar::{Amount, Anchor, Moment, Sign},
    chart::{Action, Ask, Chart, EventPattern, Transition},
    guard::{AnchorName, Comparison, Expression, Guard, TargetsAre, TextTest, Value, Which},
};

/// `“blocked” answered to progress_check`, `10 working days after entering`, `targets.changed when all targets are met`.
pub(super) fn full(chart: &Chart, transition: &Transition) -> String {
    let events: Vec<String> = transition.events.iter().map(|e| event(chart, e)).collect();
    conditions(chart, transition, events.join(" or "))
}

/// The same under the heading of its question.
pub(super) fn short(chart: &Chart, transition: &Transition, choice: &str) -> String {
    conditions(chart, transition, format!("“{choice}”"))
}

/// What is done on the way: `asks for blocker, tells coordinator`; empty where nothing is.
pub(super) fn doings(actions: &[Action]) -> String {
    let said: Vec<String> = actions.iter().filter_map(doing).collect();
    said.join(", ")
}

fn doing(action: &Action) -> Option<String> {
    Some(match action {
        Action::Set { name, .. } => format!("sets {name}"),
        Action::Tell(tell) => format!("tells {}", tell.to.as_str()),
        Action::FollowUp(fact) => format!("asks for {fact}"),
        Action::HandOver => "to be handed over".into(),
        Action::Raise { event } => format!("raises {event}"),
        Action::Send { event, after, .. } => format!("{event} after {after}"),
        Action::Cancel { .. } => return None,
        Action::Notify { name } => format!("says {name}"),
        Action::If { then, otherwise, .. } => {
            let inside: Vec<String> = then.iter().chain(otherwise).filter_map(doing).collect();
            format!("perhaps {}", Some(inside.join(", ")).filter(|said| !said.is_empty())?)
        }
    })
}

fn conditions(chart: &Chart, transition: &Transition, event: String) -> String {
    let mut said = if event.is_empty() && transition.guard.is_none() { "at once".to_owned() } else { event };
    if !transition.by.is_empty() {
        let roles: Vec<&str> = transition.by.iter().map(|role| role.as_str()).collect();
        said.push_str(&format!(" by {}", roles.join(" or ")));
    }
    if let Some(condition) = &transition.guard {
        let gap = if said.is_empty() { "" } else { " " };
        said.push_str(&format!("{gap}when {}", guard(chart, condition)));
    }
    said
}

fn event(chart: &Chart, pattern: &EventPattern) -> String {
    let name = pattern.as_str();
    if let Some(deadline) = chart.deadlines.iter().find(|d| d.event == name) {
        return deadline_moment(&deadline.at);
    }
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        ["*"] => "whatever happens".into(),
        ["answer"] => "any answer".into(),
        ["answer", ask] => format!("any answer to {ask}"),
        ["answer", ask, what @ ("number" | "date" | "text")] => format!("a {what} answered to {ask}"),
        ["answer", ask, choice] => format!("“{choice}” answered to {ask}"),
        ["follow_up"] => "any follow-up told".into(),
        ["follow_up", fact] => format!("{fact} told"),
        ["done", "state", state] => format!("{state} is finished"),
        ["error", "guard"] => "a condition cannot be decided".into(),
        ["undeliverable"] => "nobody is reached".into(),
        _ => name.to_owned(),
    }
}

/// A date alone lasts until its end, which is what a deadline waits for.
fn deadline_moment(at: &Moment) -> String {
    match (&at.anchor, at.shift, at.time) {
        (Anchor::Start, None, None) => "the start day begins".into(),
        (Anchor::Due, None, None) => "the due day is over".into(),
        (Anchor::Fact(name), None, None) => format!("the day {name} is over"),
        (Anchor::Start | Anchor::Due | Anchor::Entered | Anchor::Now | Anchor::Fact(_), _, _) => moment(at),
    }
}

pub(super) fn moment(at: &Moment) -> String {
    let anchor = match &at.anchor {
        Anchor::Start => "start",
        Anchor::Due => "due",
        Anchor::Entered | Anchor::Now => "entering",
        Anchor::Fact(name) => name,
    };
    let mut said = match at.shift {
        Some((Sign::Before, amount)) => format!("{amount} before {anchor}"),
        Some((Sign::After, amount)) => format!("{amount} after {anchor}"),
        None => format!("at {anchor}"),
    };
    if let Some(time) = at.time {
        said.push_str(&format!(" {}", time.format("%H:%M")));
    }
    said
}

/// When a question is asked: `30 days before due 09:00, at due 09:00, every first monday 09:00; up to 2 times again`.
pub(super) fn schedule(ask: &Ask) -> String {
    let mut times: Vec<String> = ask.at.iter().map(moment).collect();
    times.extend(ask.every.iter().map(|every| format!("every {every}")));
    if times.is_empty() {
        times.push("at entering".into());
    }
    let mut said = times.join(", ");
    if let Some(repeat) = &ask.repeat {
        said.push_str(&format!("; again every {}, {} times at most", one(&repeat.every), repeat.times));
    }
    for rung in &ask.escalate {
        said.push_str(&format!("; {} after {}", rung.to.as_str(), rung.after));
    }
    said
}

/// `every day`, and not `every 1 day`.
fn one(amount: &Amount) -> String {
    let said = amount.to_string();
    said.strip_prefix("1 ").map_or(said.clone(), str::to_owned)
}

fn guard(chart: &Chart, condition: &Guard) -> String {
    let all = |parts: &[Guard], word: &str| -> String {
        parts.iter().map(|part| bracketed(chart, part)).collect::<Vec<_>>().join(word)
    };
    let of = |what: &Expression| expression(chart, what);
    match condition {
        Guard::All(parts) if parts.is_empty() => "always".into(),
        Guard::Any(parts) if parts.is_empty() => "never".into(),
        Guard::All(parts) => all(parts, " and "),
        Guard::Any(parts) => all(parts, " or "),
        Guard::Not(part) => format!("not {}", bracketed(chart, part)),
        Guard::In(state) => format!("in {}", chart.state(*state).name),
        Guard::Known(what) => format!("{} is known", of(what)),
        Guard::Compare { left, is, right } => format!("{} {} {}", of(left), comparison(*is, right), of(right)),
        Guard::Is(what) => of(what),
        Guard::Among { item, list } => format!("{} is one of {}", of(item), of(list)),
        Guard::Text { text, test: TextTest::Contains, part } => format!("{} contains {}", of(text), of(part)),
        Guard::Text { text, test: TextTest::StartsWith, part } => format!("{} begins with {}", of(text), of(part)),
        Guard::Text { text, test: TextTest::EndsWith, part } => format!("{} ends with {}", of(text), of(part)),
        Guard::Members { list, which: Which::Every, hold } => {
            format!("for each of {}: {}", of(list), guard(chart, hold))
        }
        Guard::Members { list, which: Which::Some, hold } => format!("for one of {}: {}", of(list), guard(chart, hold)),
        Guard::Targets(TargetsAre::AllMet) => "all targets are met".into(),
        Guard::Targets(TargetsAre::AnyMet) => "a target is met".into(),
        Guard::Targets(TargetsAre::NoneMet) => "no target is met".into(),
    }
}

fn bracketed(chart: &Chart, part: &Guard) -> String {
    match part {
        Guard::All(parts) | Guard::Any(parts) if parts.len() > 1 => format!("({})", guard(chart, part)),
        Guard::All(_)
        | Guard::Any(_)
        | Guard::Not(_)
        | Guard::In(_)
        | Guard::Known(_)
        | Guard::Compare { .. }
        | Guard::Targets(_)
        | Guard::Is(_)
        | Guard::Among { .. }
        | Guard::Text { .. }
        | Guard::Members { .. } => guard(chart, part),
    }
}

fn comparison(is: Comparison, than: &Expression) -> &'static str {
    let date = matches!(than, Expression::Literal(Value::Date(_)) | Expression::Anchor(_) | Expression::Today);
    match is {
        Comparison::Equals => "is",
        Comparison::Differs => "is not",
        Comparison::AtLeast if date => "is on or after",
        Comparison::AtLeast => "is at least",
        Comparison::AtMost if date => "is on or before",
        Comparison::AtMost => "is at most",
        Comparison::Above if date => "is after",
        Comparison::Above => "is above",
        Comparison::Below if date => "is before",
        Comparison::Below => "is below",
    }
}

fn expression(chart: &Chart, what: &Expression) -> String {
    let of = |what: &Expression| expression(chart, what);
    match what {
        Expression::Literal(value) => match value {
            Value::YesNo(true) => "yes".into(),
            Value::YesNo(false) => "no".into(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Text(text) => format!("“{text}”"),
            Value::Files(files) => files.join(", "),
        },
        Expression::Fact(name) => name.to_string(),
        Expression::Event(field) => format!("event.{field}"),
        Expression::Anchor(AnchorName::Start) => "start".into(),
        Expression::Anchor(AnchorName::Due) => "due".into(),
        Expression::Today => "today".into(),
        Expression::Whole(number) => number.to_string(),
        Expression::Member => "it".into(),
        Expression::Minus(what) => format!("-{}", of(what)),
        Expression::Arithmetic { left, operator, right } => format!("{} {} {}", of(left), operator.sign(), of(right)),
        Expression::Size(what) => format!("size of {}", of(what)),
        Expression::List(members) => members.iter().map(of).collect::<Vec<_>>().join(", "),
        Expression::At { list, place } => format!("{}[{}]", of(list), of(place)),
        Expression::Choose { when, then, otherwise } => {
            format!("{} if {}, else {}", of(then), guard(chart, when), of(otherwise))
        }
        Expression::Truth(condition) => guard(chart, condition),
    }
}
