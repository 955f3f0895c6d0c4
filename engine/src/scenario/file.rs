//! `*.scenarios.yaml`, read by its own tables of keys.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{Expectation, Scenario, Step, Until};
use crate::{
    calendar::Amount,
    definition::{
        diagnostic::{Diagnostic, Findings, Source, Span},
        fields::{Field, Fields, Reader},
        keys::{Key, Kind, Names, Section, programme::WEEKDAYS, workflow::LEVELS},
        rule::Rule,
        yaml::{self, Node},
    },
    guard::{Data, Value},
    ids::{FactName, ItemId, PersonId},
    roadmap::Role,
};

/// At most this many scenarios stand in one file, and this many steps in one scenario.
const MAX_SCENARIOS: usize = 200;
const MAX_STEPS: usize = 500;

pub static SCENARIOS_FILE: Section = Section {
    name: "a file of scenarios",
    doc: "What people meet, as given, when and then.",
    keys: &[
        Key::optional(
            "cast",
            Kind::Section(&CAST),
            "The small programme that a workflow is tried with.",
            "{item: {id: X01, due: 2024-06-28}, responsible: {zone: Asia/Jakarta}}",
        ),
        Key::required(
            "scenarios",
            Kind::List(&Kind::Section(&SCENARIO)),
            "The stories.",
            "[{name: it is done in time, item: A01, start: 2024-04-01, steps: [{advance: 3 days}]}]",
        ),
    ],
};

static CAST: Section = Section {
    name: "a cast",
    doc: "The item that a workflow is tried with, and the entities in each part.",
    keys: &[
        Key::optional(
            "item",
            Kind::Named(Names::Any, &Kind::Any),
            "The keys of an item of the workflow's kind.",
            "{id: X01, start: 2024-05-06, due: 2024-06-28}",
        ),
        Key::optional("responsible", PART, "The entity that does it.", "{zone: Asia/Jakarta, calendar: ID}"),
        Key::optional("contributing", PART, "The entity that contributes.", "{zone: Asia/Manila, calendar: PH}"),
        Key::optional("consulted", PART, "The entity that is consulted.", "{zone: Asia/Bangkok}"),
        Key::optional("informed", PART, "The entity that is informed.", "{zone: Asia/Bangkok}"),
        Key::optional("verifier", PART, "The entity that confirms.", "{zone: Asia/Jakarta}"),
        Key::optional("coordinator", PART, "The entity that coordinates.", "{zone: Asia/Jakarta, language: id}"),
    ],
};

const PART: Kind = Kind::Section(&PART_SECTION);

static PART_SECTION: Section = Section {
    name: "a part of a cast",
    doc: "An entity that plays a part; it has a `focal-point` and a `deputy`.",
    keys: &[
        Key::optional("zone", Kind::Zone, "Its time zone; else UTC.", "Asia/Jakarta"),
        Key::optional("calendar", Kind::Reference("a calendar"), "Its working week and holidays.", "ID"),
        Key::optional("country", Kind::Country, "Gives the calendar unless `calendar` does.", "ID"),
        Key::optional("language", Kind::Language, "Its language; else English.", "id"),
        Key::optional("languages", Kind::OneOrMany(&Kind::Language), "Its languages, the preferred first.", "[id, en]"),
        Key::optional("rest", Kind::List(&Kind::Word(&WEEKDAYS)), "Its own weekly rest days.", "[friday, saturday]"),
        Key::optional("quiet_hours", Kind::QuietHours, "When nobody is written to.", "\"18:00-08:00\""),
        Key::optional("visibility", Kind::Word(&LEVELS), "Who may see it.", "members"),
        Key::optional("pseudonymous", Kind::YesNo, "Its name is never public.", "true"),
        Key::optional("public_label", Kind::Localised, "What stands for its name in public.", "A women's network"),
    ],
};

static SCENARIO: Section = Section {
    name: "a scenario",
    doc: "One story, played on a virtual clock.",
    keys: &[
        Key::required("name", Kind::Text, "What happens, in a few words.", "the work is reported as done"),
        Key::required("item", Kind::Reference("an item"), "The item it is about.", "A01"),
        Key::required("start", Kind::Text, "Where the clock begins: a date, with a time if need be.", "2024-04-01"),
        Key::required(
            "steps",
            Kind::List(&Kind::Section(&STEP)),
            "What happens, in order.",
            "[{advance: 3 days}, {expect: {state: done}}]",
        ),
    ],
};

static STEP: Section = Section {
    name: "a step",
    doc: "One thing that happens or is expected.",
    keys: &[
        Key::optional(
            "advance",
            Kind::Text,
            "Moves the clock: `to next message`, `3 days`, `to 2024-05-06 09:00`.",
            "3 days",
        ),
        Key::optional("expect", Kind::Section(&EXPECT), "What must be seen now.", "{state: done}"),
        Key::optional(
            "press",
            Kind::Section(&PRESS),
            "A person presses a button.",
            "{person: asec/focal-point, choice: done}",
        ),
        Key::optional("write", Kind::Section(&WRITE), "A person writes.", "{person: asec/focal-point, text: 3/10}"),
        Key::optional(
            "command",
            Kind::Section(&COMMAND),
            "Somebody with a role wants something done.",
            "{event: cancel, by: coordinator}",
        ),
        Key::optional(
            "notice",
            Kind::Section(&NOTICE),
            "Another item says something.",
            "{name: activity.done, from: A02}",
        ),
    ],
};

const PERSON: Kind = Kind::Reference("a person");

static PRESS: Section = Section {
    name: "a press",
    doc: "On a button of her latest message that has it.",
    keys: &[
        Key::required("person", PERSON, "Who presses.", "asec/focal-point"),
        Key::required("choice", Kind::Text, "The answer, or the label of the button.", "done"),
    ],
};

static WRITE: Section = Section {
    name: "a text",
    doc: "What a person writes.",
    keys: &[
        Key::required("person", PERSON, "Who writes.", "asec/focal-point"),
        Key::required("text", Kind::Text, "The words.", "3/10"),
    ],
};

static COMMAND: Section = Section {
    name: "a command",
    doc: "An event of a role.",
    keys: &[
        Key::required("event", Kind::Text, "The event.", "cancel"),
        Key::required(
            "by",
            Kind::Word(&["responsible", "deputy", "contributing", "consulted", "informed", "verifier", "coordinator"]),
            "The role.",
            "coordinator",
        ),
        Key::optional("item", Kind::Reference("an item"), "Another item than the scenario's.", "A02"),
        Key::optional("data", Kind::Named(Names::Any, &Kind::Scalar), "What the event carries.", "{date: 2024-07-01}"),
    ],
};

static NOTICE: Section = Section {
    name: "a notice",
    doc: "What another item says to the scenario's.",
    keys: &[
        Key::required("name", Kind::Text, "The notice.", "activity.done"),
        Key::required("from", Kind::Reference("an item"), "Who says it.", "A02"),
        Key::optional("data", Kind::Named(Names::Any, &Kind::Scalar), "What it carries.", "{value: 3}"),
    ],
};

static EXPECT: Section = Section {
    name: "an expectation",
    doc: "All that is named must hold.",
    keys: &[
        Key::optional("person", PERSON, "Whose chat is looked at.", "asec/focal-point"),
        Key::optional("says", Kind::Text, "A part of her latest message.", "is due"),
        Key::optional(
            "buttons",
            Kind::List(&Kind::Text),
            "The answers that her latest message offers.",
            "[done, delayed]",
        ),
        Key::optional("messages", Kind::Count, "How many messages she got since the last expectation about her.", "1"),
        Key::optional("language", Kind::Language, "The language of her latest message.", "th"),
        Key::optional("item", Kind::Reference("an item"), "Another item than the scenario's.", "A02"),
        Key::optional("state", Kind::Text, "The state it is in.", "on_track"),
        Key::optional("facts", Kind::Named(Names::Facts, &Kind::Any), "What it remembers.", "{progress: 30}"),
        Key::optional("signal", Kind::Text, "What its state says of itself.", "at_risk"),
        Key::optional("due", Kind::Date, "When it is due.", "2024-06-13"),
        Key::optional("quiet", Kind::YesNo, "Nobody was written to since the last step.", "true"),
        Key::optional(
            "ledger",
            Kind::Named(Names::Any, &Kind::Count),
            "How many reminders of the item have this outcome: planned, sent, answered, suppressed, skipped.",
            "{sent: 2}",
        ),
    ],
};

const ROLES: [(&str, Role); 7] = [
    ("responsible", Role::Responsible),
    ("deputy", Role::Deputy),
    ("contributing", Role::Contributing),
    ("consulted", Role::Consulted),
    ("informed", Role::Informed),
    ("verifier", Role::Verifier),
    ("coordinator", Role::Coordinator),
];

/// A file of scenarios.
#[derive(Debug)]
pub struct Script {
    /// The small programme that a workflow is tried with; none: the programme around it.
    pub cast: Option<Node>,
    pub scenarios: Vec<Scenario>,
}

/// All that could be read; what could not is in the findings.
pub fn read(source: &Source, findings: &Findings) -> Option<Script> {
    let (node, found) = yaml::parse(source);
    findings.extend(found);
    let node = node?;
    let reader = Reader { source, findings };
    let file = reader.root(&node, &SCENARIOS_FILE)?;
    let cast = file.get("cast").map(|f| {
        // its keys are checked here, its values where it becomes a programme
        let parts = f.section();
        parts.iter().flat_map(Fields::iter).filter(|part| part.name != "item").for_each(|part| drop(part.section()));
        f.node.clone()
    });
    let scenarios = file.sections("scenarios").iter().take(MAX_SCENARIOS).filter_map(scenario).collect();
    Some(Script { cast, scenarios })
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
    let steps: Vec<(Span, Step)> = steps.iter().take(MAX_STEPS).filter_map(step).collect();
    Some(Scenario {
        name: fields.text("name")?,
        item: ItemId::new(fields.reference("item")?.value),
        start: start?,
        steps,
    })
}

fn step(fields: &Fields<'_>) -> Option<(Span, Step)> {
    let all: Vec<_> = fields.iter().collect();
    let [only] = all.as_slice() else {
        let found = Diagnostic::new(Rule::Contradiction, fields.span, "a step is one thing");
        fields.reader.add(found.help("begin each thing that happens or is expected with `- `"));
        return None;
    };
    let step = match only.name {
        "advance" => Step::Advance(until(only)?),
        "expect" => Step::Expect(expectation(&only.section()?)),
        "press" => {
            let press = only.section()?;
            Step::Press { person: person(&press)?, choice: press.text("choice")? }
        }
        "write" => {
            let write = only.section()?;
            Step::Write { person: person(&write)?, text: write.text("text")? }
        }
        "command" => {
            let command = only.section()?;
            let item = command.reference("item").map(|i| ItemId::new(i.value));
            Step::Command { item, event: command.text("event")?, by: command.word("by", &ROLES)?, data: data(&command) }
        }
        _ => {
            let notice = only.section()?;
            Step::Notice {
                name: notice.text("name")?,
                from: ItemId::new(notice.reference("from")?.value),
                data: data(&notice),
            }
        }
    };
    Some((only.span(), step))
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
        field.wrong("a date such as `2024-05-06`, with a time such as `09:00` if need be");
    }
    both
}

fn data(fields: &Fields<'_>) -> Data {
    let named = fields.named("data").into_iter();
    named.filter_map(|(name, field)| Some((name.value, value(field.node)?))).collect()
}

/// A value as it is written: a text that is a date is one.
fn value(node: &Node) -> Option<Value> {
    match &node.value {
        yaml::Value::Bool(yes) => Some(Value::YesNo(*yes)),
        yaml::Value::Int(n) => Some(Value::Number(*n as f64)),
        yaml::Value::Float(n) => Some(Value::Number(*n)),
        yaml::Value::Text(text) => Some(text.parse().map_or_else(|_| Value::Text(text.clone()), Value::Date)),
        yaml::Value::List(items) => {
            let texts = items.iter().filter_map(|item| match &item.value {
                yaml::Value::Text(text) => Some(text.clone()),
                _ => None,
            });
            Some(Value::Files(texts.collect()))
        }
        yaml::Value::Null | yaml::Value::Map(_) => None,
    }
}

fn expectation(fields: &Fields<'_>) -> Expectation {
    let facts = fields.named("facts").into_iter();
    let ledger = fields.named("ledger").into_iter();
    Expectation {
        person: person(fields),
        says: fields.text("says"),
        buttons: fields.get("buttons").map(|f| f.items().iter().filter_map(Field::text).collect()),
        messages: fields.count("messages").map(|n| n as usize),
        language: fields.text("language"),
        item: fields.reference("item").map(|i| ItemId::new(i.value)),
        state: fields.text("state"),
        facts: facts.map(|(name, field)| (FactName::new(name.value), value(field.node))).collect(),
        signal: fields.text("signal"),
        due: fields.date("due"),
        quiet: fields.yes_no("quiet").unwrap_or(false),
        ledger: ledger.filter_map(|(name, field)| Some((name.value, field.count()? as usize))).collect(),
    }
}
