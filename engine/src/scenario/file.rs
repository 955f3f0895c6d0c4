//! `*.scenarios.yaml`, read by its own tables of keys. Whether what it names exists is for `names`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{
    Expectation, Places, Scenario, Step, Until,
    expect::{Wanted, When},
    keys::{LEDGER_WORDS, ROLES, SCENARIOS_FILE, SIGNALS},
};
use crate::{
    calendar::Amount,
    definition::{
        diagnostic::{Diagnostic, Findings, Source, Span},
        fields::{Field, Fields, Placed, Reader, unknown},
        nearest::nearest,
        rule::Rule,
        yaml::{self, Node},
    },
    guard::{Data, Value},
    ids::{FactName, ItemId, PersonId},
};

/// At most this many scenarios stand in one file, and this many steps in one scenario.
const MAX_SCENARIOS: usize = 200;
const MAX_STEPS: usize = 500;

/// A file of scenarios.
#[derive(Debug)]
pub struct Script {
    /// The small programme that a workflow is tried with; none: the programme around it.
    pub cast: Option<Node>,
    /// Where `cast:` stands; without one, where the file begins.
    pub cast_place: Span,
    pub scenarios: Vec<Scenario>,
}

/// All that could be read; what could not is in the findings.
pub fn read(source: &Source, findings: &Findings) -> Option<Script> {
    let (node, found) = yaml::parse(source);
    findings.extend(found);
    let node = node?;
    let reader = Reader { source, findings };
    let file = reader.root(&node, &SCENARIOS_FILE)?;
    let cast = file.get("cast").map(|f| f.node.clone());
    let cast_place = file.get("cast").map_or(source.start(), |f| f.key_span);
    let sections = file.sections("scenarios");
    if sections.len() > MAX_SCENARIOS {
        let message = format!("more than {MAX_SCENARIOS} scenarios in one file: those after it are not played");
        findings.add(Diagnostic::new(Rule::Budget, sections[MAX_SCENARIOS].span, message).help("begin another file"));
    }
    let scenarios: Vec<Scenario> = sections.iter().take(MAX_SCENARIOS).filter_map(scenario).collect();
    if cast.is_none() {
        scenarios.iter().filter_map(|s| s.given.as_ref()).for_each(|given| {
            let found = Diagnostic::new(Rule::Contradiction, source.first_line(given.span), "`given` needs a `cast`");
            findings.add(found.help("without `cast:` what is given stands in the files of the programme"));
        });
    }
    Some(Script { cast, cast_place, scenarios })
}

fn scenario(fields: &Fields<'_>) -> Option<Scenario> {
    let steps = fields.sections("steps");
    if steps.len() > MAX_STEPS {
        let found = Diagnostic::new(
            Rule::Budget,
            fields.place("steps"),
            format!("more than {MAX_STEPS} steps in one scenario"),
        );
        fields.reader.add(found.help("tell several stories"));
    }
    let start = fields.get("start").and_then(|f| moment(f, &f.text()?));
    let item = fields.reference("item")?;
    let mut places = Places { item: item.span, steps: Vec::new() };
    let mut told = Vec::new();
    for fields in steps.iter().take(MAX_STEPS) {
        let Some(((span, step), place)) = step(fields) else { continue };
        told.push((span, step));
        places.steps.push(place);
    }
    Some(Scenario {
        name: fields.text("name")?,
        item: ItemId::new(item.value),
        given: fields.get("given").map(|f| f.node.clone()),
        start: start?,
        steps: told,
        places,
    })
}

/// A step, and where its parts stand.
type Told = ((Span, Step), Vec<(String, Span)>);

fn step(fields: &Fields<'_>) -> Option<Told> {
    let all: Vec<_> = fields.iter().collect();
    let [only] = all.as_slice() else {
        let found = Diagnostic::new(Rule::Contradiction, fields.span, "a step is one thing");
        fields.reader.add(found.help("begin each thing that happens or is expected with `- `"));
        return None;
    };
    if only.name == "advance" {
        return Some(((only.span(), Step::Advance(until(only)?)), Vec::new()));
    }
    let parts = only.section()?;
    let step = match only.name {
        "expect" => Step::Expect(Box::new(expectation(&parts))),
        "press" => Step::Press { person: person(&parts)?, choice: parts.text("choice")?, item: item(&parts) },
        "write" => Step::Write { person: person(&parts)?, text: parts.text("text")? },
        "command" => Step::Command {
            item: item(&parts),
            event: parts.text("event")?,
            by: parts.word("by", &ROLES)?,
            data: data(&parts),
        },
        _ => Step::Notice {
            name: parts.text("name")?,
            from: ItemId::new(parts.reference("from")?.value),
            data: data(&parts),
        },
    };
    Some(((only.span(), step), places(&parts)))
}

/// `person`, `state`, `facts.progress`, `buttons.2`: where each stands.
fn places(fields: &Fields<'_>) -> Vec<(String, Span)> {
    let mut places = Vec::new();
    for field in fields.iter() {
        places.push((field.name.to_owned(), field.span()));
        let inside: Vec<(String, Span)> = match &field.node.value {
            yaml::Value::Map(entries) => entries.iter().map(|e| (e.key.text.clone(), e.key.span)).collect(),
            yaml::Value::List(items) => items.iter().enumerate().map(|(n, item)| (n.to_string(), item.span)).collect(),
            _ => Vec::new(),
        };
        places.extend(inside.into_iter().map(|(name, span)| (format!("{}.{name}", field.name), span)));
    }
    places
}

fn item(fields: &Fields<'_>) -> Option<ItemId> {
    fields.reference("item").map(|i| ItemId::new(i.value))
}

fn person(fields: &Fields<'_>) -> Option<PersonId> {
    fields.reference("person").map(|p| PersonId::new(p.value))
}

fn until(field: &Field<'_>) -> Option<Until> {
    let text = field.text()?;
    let text = text.trim();
    if text == "to next message" {
        return Some(Until::NextMessage);
    }
    if nearest(text, ["to next message"]).is_some() {
        let found = Diagnostic::new(Rule::WrongType, field.span(), format!("`{text}` is no place of the clock"));
        field.add(found.help("write `to next message`"));
        return None;
    }
    if let Some(rest) = text.strip_prefix("to ") {
        return moment(field, rest).map(Until::To);
    }
    match Amount::parse(text) {
        Ok(amount) => Some(Until::For(amount)),
        Err(slip) => {
            let found = Diagnostic::new(Rule::WrongType, field.inside(slip.place), slip.message);
            field.add(found.help("write `to next message`, an amount such as `3 days`, or `to 2024-05-06 09:00`"));
            None
        }
    }
}

/// `2024-05-06` or `2024-05-06 09:00`.
fn moment(field: &Field<'_>, text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.trim().split_once([' ', 'T']).unwrap_or((text.trim(), "00:00"));
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok();
    let time = NaiveTime::parse_from_str(time.trim(), "%H:%M").ok();
    let both = date.zip(time).map(|(date, time)| date.and_time(time));
    if both.is_none() {
        let found =
            Diagnostic::new(Rule::BadDate, field.span(), format!("`{}` is no moment of the calendar", text.trim()));
        field.add(found.help("write a date such as `2024-05-06`, with a time such as `09:00` if need be"));
    }
    both
}

fn data(fields: &Fields<'_>) -> Data {
    let named = fields.named("data").into_iter();
    named.filter_map(|(name, field)| Some((name.value, value(&field)?))).collect()
}

/// A value as it is written: a text that is a date is one. Null is none; what can be no value is reported.
fn value(field: &Field<'_>) -> Option<Value> {
    let fits = match &field.node.value {
        yaml::Value::Null => return None,
        yaml::Value::Bool(yes) => Some(Value::YesNo(*yes)),
        yaml::Value::Int(n) => Some(Value::Number(*n as f64)),
        yaml::Value::Float(n) => Some(Value::Number(*n)),
        yaml::Value::Text(text) => Some(text.parse().map_or_else(|_| Value::Text(text.clone()), Value::Date)),
        yaml::Value::List(items) => {
            let text = |item: &Node| match &item.value {
                yaml::Value::Text(text) => Some(text.clone()),
                _ => None,
            };
            items.iter().map(text).collect::<Option<Vec<String>>>().map(Value::Files)
        }
        yaml::Value::Map(_) => None,
    };
    if fits.is_none() {
        field.wrong("a number, a date, a text, `true` or `false`, or a list of texts");
    }
    fits
}

fn expectation(fields: &Fields<'_>) -> Expectation {
    let fact = |(name, field): (Placed<String>, Field<'_>)| {
        let set = field.node.value != yaml::Value::Null;
        let value = value(&field);
        (set == value.is_some()).then(|| (FactName::new(name.value), value))
    };
    let words = |name: &str| fields.get(name).map(|f| f.items().iter().filter_map(Field::text).collect::<Vec<_>>());
    Expectation {
        person: person(fields),
        says: fields.text("says"),
        buttons: words("buttons"),
        messages: fields.count("messages").map(|n| n as usize),
        language: fields.text("language"),
        at: fields.get("at").and_then(when),
        moved: words("moved"),
        item: item(fields),
        state: words("state").unwrap_or_default(),
        facts: fields.named("facts").into_iter().filter_map(fact).collect(),
        signal: fields.word("signal", &SIGNALS.map(|word| (word, word))).map(str::to_owned),
        due: fields.date("due"),
        quiet: fields.yes_no("quiet"),
        ledger: fields.named("ledger").into_iter().filter_map(count).collect(),
        desk: fields.get("desk").and_then(wanted),
        incident: fields.get("incident").and_then(wanted),
    }
}

fn count((name, field): (Placed<String>, Field<'_>)) -> Option<(String, usize)> {
    if !LEDGER_WORDS.contains(&name.value.as_str()) {
        field.add(unknown(Rule::UnknownWord, &name, "what becomes of a reminder", LEDGER_WORDS));
        return None;
    }
    Some((name.value, field.count()? as usize))
}

fn wanted(field: &Field<'_>) -> Option<Wanted> {
    match field.node.value {
        yaml::Value::Bool(true) => Some(Wanted::Something),
        yaml::Value::Bool(false) => Some(Wanted::Nothing),
        _ => field.text().map(Wanted::Saying),
    }
}

/// `2024-05-06`, `09:00`, or both.
fn when(field: &Field<'_>) -> Option<When> {
    let text = field.text()?;
    let mut words = text.split([' ', 'T']).filter(|word| !word.is_empty());
    let (first, second) = (words.next().unwrap_or_default(), words.next());
    let date = NaiveDate::parse_from_str(first, "%Y-%m-%d").ok();
    let time = NaiveTime::parse_from_str(second.unwrap_or(first), "%H:%M").ok();
    let right = words.next().is_none() && if second.is_some() { date.is_some() && time.is_some() } else { true };
    if !right || (date.is_none() && time.is_none()) {
        field.wrong("a local date and time such as `2024-05-06 09:00`, a date, or a time of day such as `\"09:00\"`");
        return None;
    }
    Some(When { date, time })
}
