//! What a message is about: one item, as its texts may speak of it.

use chrono::NaiveDate;

use crate::{
    guard::Value,
    ids::{FactName, ItemId, Lang},
    message::{ABSENT, Args},
    roadmap::{ItemKind, Localised, Office, Visibility},
};

/// An item at one moment, as far as its reader may know it.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    pub no: ItemId,
    pub kind: ItemKind,
    pub title: Localised,
    /// The name of the responsible entity.
    pub entity: Localised,
    /// The entity whose answer caused this message, where one did.
    pub who: Option<Localised>,
    /// The id of the state.
    pub state: String,
    /// Who sees the item, and at most what is reported on it.
    pub visibility: Visibility,
    pub start: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    /// Today where the item is due; tells `$days`, `$late` and `$when`.
    pub today: NaiveDate,
    pub progress: Option<f64>,
    pub value: Option<f64>,
    pub goal: Option<f64>,
    pub unit: Option<String>,
    /// Every fact of the workflow that the reader may see, set or not: a variable by its own name.
    pub facts: Vec<(FactName, Option<Value>)>,
}

/// The variables of every prompt, with what they hold; the facts of the workflow come on top.
pub const PROMPT_VARIABLES: [(&str, &str); 16] = [
    ("no", "the item's id: A01"),
    ("kind", "activity, target, commitment, ..., in the reader's language"),
    ("kind_id", "the kind as written in YAML, to choose among variants"),
    ("title", "the item's title"),
    ("entity", "the responsible entity"),
    ("who", "the entity whose answer caused the message, else the responsible one"),
    ("state", "the label of the state"),
    ("start", "the start, written out"),
    ("due", "the due date, written out"),
    ("when", "past, today, ahead or none, to choose among variants"),
    ("days", "days until it is due; negative when past"),
    ("late", "days since it was due; negative when ahead"),
    ("progress", "the latest progress, without the sign %"),
    ("value", "the latest value of the target"),
    ("goal", "the goal of the target"),
    ("unit", "the unit of the target"),
];

/// Who wrote: an office of an entity, never a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Sender {
    pub entity: Localised,
    pub office: Office,
}

/// Stands for a title that is not to be said; taken out of a text with what leads to it.
pub(crate) const UNSAID: char = '\u{E000}';

impl About {
    /// On a button: the item's id, and its title if that may be said.
    pub(super) fn named(&self, languages: &[Lang]) -> String {
        format!("{} {}", self.no, self.title.best(languages)).trim_end().to_owned()
    }

    fn shown_title(&self) -> Localised {
        if self.title.by_language.is_empty() { Localised::of(UNSAID.to_string()) } else { self.title.clone() }
    }

    pub(super) fn args(&self) -> Args {
        let days = self.due.map(|due| (due - self.today).num_days());
        let when = match days {
            None => "none",
            Some(0) => "today",
            Some(days) if days < 0 => "past",
            Some(_) => "ahead",
        };
        let args = Args::new()
            .text("no", self.no.as_str())
            .label("kind", "kind", kind_id(self.kind))
            .text("kind_id", kind_id(self.kind))
            .localised("title", &self.shown_title())
            .localised("entity", &self.entity)
            .localised("who", self.who.as_ref().unwrap_or(&self.entity))
            .label("state", "state", &self.state)
            .known_date("start", self.start)
            .known_date("due", self.due)
            .text("when", when)
            .known_number("days", days.map(|days| days as f64))
            .known_number("late", days.map(|days| -days as f64))
            .known_number("progress", self.progress)
            .known_number("value", self.value)
            .known_number("goal", self.goal)
            .text("unit", self.unit.as_deref().unwrap_or(ABSENT));
        self.facts.iter().fold(args, |args, (name, value)| fact(args, name, value.as_ref()))
    }
}

fn fact(args: Args, name: &FactName, value: Option<&Value>) -> Args {
    let name = name.as_str().to_owned();
    match value {
        None => args.text(name, ABSENT),
        Some(Value::YesNo(yes)) => args.label(name, "answer", if *yes { "yes" } else { "no" }),
        Some(Value::Number(number)) => args.number(name, *number),
        Some(Value::Date(date)) => args.date(name, *date),
        Some(Value::Text(text)) => args.text(name, text),
        Some(Value::Files(files)) => args.count(name, files.len()),
    }
}

/// As written in YAML.
pub(super) fn kind_id(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity => "activity",
        ItemKind::Target => "target",
        ItemKind::Commitment => "commitment",
        ItemKind::Entity => "entity",
        ItemKind::Consultation => "consultation",
        ItemKind::ReportRequest => "report_request",
        ItemKind::Test => "test",
    }
}
