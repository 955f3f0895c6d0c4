//! What may be asked of the API: one table of parameters, with what each takes and means.
//!
//! Reading a query, its suggestions and the OpenAPI document all come from `Key::about`, so they cannot drift. Each
//! route says which keys it takes (`route`); what the values then select is `query`'s. Values that only a programme
//! knows (entities, pillars) are checked there.

use chrono::{DateTime, NaiveDate, Utc};
use engine::definition::nearest;

use super::super::problem::{Kind, Problem, Slip};

pub(super) const DEFAULT_LIMIT: usize = 200;
pub(super) const MAX_LIMIT: usize = 1000;
pub(super) const MAX_WAIT: usize = 25;
/// Of words to search for, and of any other free text.
const LONGEST_TEXT: usize = 200;
/// Of several values for one filter.
const MOST_VALUES: usize = 50;

pub(super) const SIGNAL_WORDS: &[&str] = &["done", "on_track", "at_risk", "late", "no_report", "closed"];
pub(super) const TIMELINESS_WORDS: &[&str] = &["on_time", "due_soon", "no_report", "overdue"];
pub(super) const VISIBILITY_WORDS: &[&str] = &["public", "members", "coordinators", "restricted"];
pub(super) const SCALE_WORDS: &[&str] = &["not_started", "limited", "substantial", "completed"];
pub(super) const ITEM_KINDS: &[&str] = &["activity", "target", "commitment", "consultation"];
pub(super) const ROLES: &[&str] = &["responsible", "contributing", "consulted", "informed", "verifier"];
pub(super) const AXES: &[&str] = &["pillar", "country", "entity", "signal", "state", "timeliness"];
pub(super) const CELL_VALUES: &[&str] = &["signal", "count", "done", "overdue", "reported", "progress"];
pub(super) const SERIES: &[&str] = &["signal", "timeliness", "state", "pillar", "country", "entity", "none"];
pub(super) const METRICS: &[&str] = &["count", "done", "overdue", "reported", "progress"];
pub(super) const STEPS: &[&str] = &["day", "week", "month", "quarter"];
const REMINDER_STATUSES: &[&str] =
    &["planned", "released", "sent", "answered", "suppressed", "undeliverable", "uncertain", "dead"];
const REMINDER_KINDS: &[&str] = &["ask", "again", "escalated", "at_once", "tell", "report", "edit", "skipped"];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Signal,
    State,
    Entity,
    Country,
    Pillar,
    EntityKind,
    ItemKind,
    ReminderKind,
    Role,
    DueBefore,
    DueAfter,
    Overdue,
    Reported,
    Q,
    UpdatedSince,
    /// Of a reminder.
    Status,
    /// Of a reminder: the item that it is about.
    Item,
    Rows,
    Cols,
    Value,
    Metric,
    By,
    Step,
    From,
    To,
    AsOf,
    /// Of those who follow: where they are, and how many seconds they wait for something to happen.
    Since,
    Wait,
    Lang,
    Fields,
    Sort,
    Limit,
    Cursor,
}

/// What a parameter is called, takes and means.
pub(super) struct About {
    pub(super) word: &'static str,
    pub(super) takes: Takes,
    pub(super) doc: &'static str,
    pub(super) example: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Any of these, with commas between.
    AnyOf(&'static [&'static str]),
    /// Names that the programme has, with commas between.
    Names,
    Text,
    YesNo,
    Date,
    /// An instant with its offset, or a day.
    Moment,
    Count,
    /// Up to `MAX_WAIT`.
    Seconds,
}

/// A value as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Taken {
    Words(Vec<String>),
    YesNo(bool),
    Date(NaiveDate),
    Moment(Moment),
    Count(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    At(DateTime<Utc>),
    Day(NaiveDate),
}

/// A code, and what is wrong in words.
pub(super) type Wrong = (&'static str, String);

impl Key {
    pub(super) fn word(self) -> &'static str {
        self.about().word
    }

    pub(super) fn about(self) -> About {
        let about = |word, takes, doc, example| About { word, takes, doc, example };
        match self {
            Key::Signal => {
                about("signal", Takes::AnyOf(SIGNAL_WORDS), "How items stand; several with commas between.", "late")
            }
            Key::State => about("state", Takes::Names, "States of workflows, or states around them.", "under_way"),
            Key::Entity => about("entity", Takes::Names, "Entities that are asked now, by id.", "asec"),
            Key::Country => about("country", Takes::Names, "Countries of the lead entity (ISO 3166-1 alpha-2).", "KH"),
            Key::Pillar => about("pillar", Takes::Names, "Pillars of the roadmap, by id.", "coordination"),
            Key::EntityKind => about("kind", Takes::Names, "Kinds of entity, as the programme calls them.", "ministry"),
            Key::ItemKind => {
                about("kind", Takes::AnyOf(ITEM_KINDS), "Kinds of item; activities if not given.", "activity")
            }
            Key::ReminderKind => about("kind", Takes::AnyOf(REMINDER_KINDS), "What reminders are for.", "ask"),
            Key::Role => about("role", Takes::AnyOf(ROLES), "Roles on an item.", "responsible"),
            Key::DueBefore => about("due_before", Takes::Date, "Due on an earlier day than this.", "2024-12-01"),
            Key::DueAfter => about("due_after", Takes::Date, "Due on a later day than this.", "2024-06-30"),
            Key::Overdue => about("overdue", Takes::YesNo, "Whether the due day has ended and it is not done.", "true"),
            Key::Reported => about("reported", Takes::YesNo, "Whether there is a report of this period.", "false"),
            Key::Q => about("q", Takes::Text, "Words that id, title or lead contain.", "training"),
            Key::UpdatedSince => about(
                "updated_since",
                Takes::Moment,
                "Written at this instant or later; a day means its beginning.",
                "2024-06-01",
            ),
            Key::Status => about("status", Takes::OneOf(REMINDER_STATUSES), "What became of the reminder.", "sent"),
            Key::Item => about("item", Takes::Names, "The items that reminders are about, by id.", "A01"),
            Key::Rows => about("rows", Takes::OneOf(AXES), "What the rows are; pillars if not given.", "pillar"),
            Key::Cols => about("cols", Takes::OneOf(AXES), "What the columns are; countries if not given.", "country"),
            Key::Value => about(
                "value",
                Takes::OneOf(CELL_VALUES),
                "What `value` of a cell carries. `signal`: the worst one's rank, 0 closed, 1 done, 2 on_track, \
                 3 no_report, 4 at_risk, 5 late. `progress`: the mean of what is claimed, 0 to 1. Otherwise how many.",
                "signal",
            ),
            Key::Metric => about(
                "metric",
                Takes::OneOf(METRICS),
                "What is counted; `progress` is the mean of what is claimed, 0 to 1. `count` if not given.",
                "count",
            ),
            Key::By => about("by", Takes::OneOf(SERIES), "What makes a series; signals if not given.", "signal"),
            Key::Step => about("step", Takes::OneOf(STEPS), "How far points lie apart; a month if not given.", "week"),
            Key::From => {
                about("from", Takes::Moment, "The first point; the programme's beginning if not given.", "2024-05-01")
            }
            Key::To => {
                about("to", Takes::Moment, "The last point; now if not given. A day means its end.", "2024-12-31")
            }
            Key::AsOf => about(
                "as_of",
                Takes::Moment,
                "A past instant: the answer that was given then, without what was erased or restricted since. A day \
                 means its end where the programme is at home.",
                "2024-06-30",
            ),
            Key::Since => about(
                "since",
                Takes::Text,
                "`next_cursor` of the last answer, or `latest` for what happens from now on; all there is, if not given.",
                "latest",
            ),
            Key::Wait => {
                about("wait", Takes::Seconds, "Seconds to wait at most, until something happens; 0 if not given.", "20")
            }
            Key::Lang => about("lang", Takes::Text, "The language of texts, where there are any in it.", "th"),
            Key::Fields => about("fields", Takes::Names, "Only these fields of each row.", "id,signal"),
            Key::Sort => about("sort", Takes::Text, "A field to sort by; with `-` before it downwards.", "-due"),
            Key::Limit => about("limit", Takes::Count, "Rows at most; 200 if not given.", "200"),
            Key::Cursor => about("cursor", Takes::Text, "Where the next page begins: `next_cursor` of the last.", ""),
        }
    }

    pub(super) fn read(self, value: &str) -> Result<Taken, Wrong> {
        let About { word, takes, .. } = self.about();
        Ok(match takes {
            Takes::OneOf(words) => Taken::Words(vec![one_of(word, value, words)?]),
            Takes::AnyOf(words) => {
                Taken::Words(several(word, value)?.map(|one| one_of(word, one, words)).collect::<Result<_, _>>()?)
            }
            Takes::Names => Taken::Words(several(word, value)?.map(str::to_owned).collect()),
            Takes::Text => Taken::Words(vec![text(word, value)?]),
            Takes::YesNo => Taken::YesNo(value.parse().map_err(|_| unknown_value(word, value, &["true", "false"]))?),
            Takes::Date => Taken::Date(value.parse().map_err(|_| bad_date(word, value))?),
            Takes::Moment => Taken::Moment(moment(value).ok_or_else(|| bad_moment(word, value))?),
            Takes::Count => Taken::Count(count(word, value)?),
            Takes::Seconds => Taken::Count(seconds(word, value)?),
        })
    }
}

fn one_of(word: &str, value: &str, words: &[&str]) -> Result<String, Wrong> {
    if words.contains(&value) { Ok(value.to_owned()) } else { Err(unknown_value(word, value, words)) }
}

fn several<'a>(word: &str, value: &'a str) -> Result<impl Iterator<Item = &'a str>, Wrong> {
    if value.split(',').count() > MOST_VALUES {
        return Err(("bad-value", format!("`{word}` takes at most {MOST_VALUES} values")));
    }
    Ok(value.split(',').map(str::trim))
}

fn text(word: &str, value: &str) -> Result<String, Wrong> {
    if value.chars().count() > LONGEST_TEXT {
        return Err(("bad-value", format!("`{word}` has at most {LONGEST_TEXT} letters")));
    }
    Ok(value.to_owned())
}

fn count(word: &str, value: &str) -> Result<usize, Wrong> {
    let number = value.parse().ok().filter(|n| (1..=MAX_LIMIT).contains(n));
    number.ok_or_else(|| ("bad-value", format!("`{word}` is a number from 1 to {MAX_LIMIT}")))
}

fn seconds(word: &str, value: &str) -> Result<usize, Wrong> {
    let number = value.parse().ok().filter(|n| *n <= MAX_WAIT);
    number.ok_or_else(|| ("bad-value", format!("`{word}` is a number of seconds from 0 to {MAX_WAIT}")))
}

/// In an address a plus that was not escaped reads as a space: `2024-06-30T00:00:00+07:00`.
pub(super) fn moment(value: &str) -> Option<Moment> {
    let day = value.parse().ok().map(Moment::Day);
    day.or_else(|| DateTime::parse_from_rfc3339(&value.replace(' ', "+")).ok().map(|at| Moment::At(at.to_utc())))
}

fn bad_date(word: &str, value: &str) -> Wrong {
    ("bad-value", format!("`{value}` is no date for `{word}`: write it like `2024-06-30`"))
}

fn bad_moment(word: &str, value: &str) -> Wrong {
    ("bad-value", format!("`{value}` is no moment for `{word}`: write `2024-06-30` or `2024-06-30T09:00:00Z`"))
}

pub(super) fn unknown_name(name: &str, allowed: &[Key]) -> Wrong {
    let words: Vec<&str> = allowed.iter().map(|key| key.word()).collect();
    let cure = match nearest(name, words.iter().copied()) {
        Some(near) => format!("use `{near}`"),
        None if words.is_empty() => "nothing can be asked here".to_owned(),
        None => format!("use one of {}", list(&words)),
    };
    ("unknown-parameter", format!("there is no parameter `{name}` here: {cure}"))
}

pub(super) fn unknown_value(name: &str, value: &str, words: &[&str]) -> Wrong {
    let cure = nearest(value, words.iter().copied())
        .map_or_else(|| format!("use one of {}", list(words)), |near| format!("use `{near}`"));
    ("unknown-value", format!("`{value}` is no {name}: {cure}"))
}

pub(super) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

pub(super) fn slip(name: &str, (code, message): Wrong) -> Slip {
    Slip { pointer: format!("?{name}"), message, code }
}

pub(super) fn refused(errors: Vec<Slip>) -> Problem {
    let detail = errors.iter().map(|slip| slip.message.as_str()).collect::<Vec<_>>().join("; ");
    Problem { errors, ..Problem::new(Kind::BadParameter, detail) }
}

/// One thing is wrong, and that is all.
pub(super) fn refuse(key: Key, message: impl Into<String>) -> Problem {
    refused(vec![slip(key.word(), ("bad-value", message.into()))])
}
