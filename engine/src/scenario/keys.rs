//! The tables of keys of `*.scenarios.yaml`, in the form that every file of a programme has (`definition::keys`).

use crate::{
    definition::keys::{Key, Kind, Names, Section, programme::WEEKDAYS, workflow::LEVELS},
    roadmap::Role,
};

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

pub(super) static CAST: Section = Section {
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

pub(super) static PART_SECTION: Section = Section {
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

pub(super) static SCENARIO: Section = Section {
    name: "a scenario",
    doc: "One story, played on a virtual clock.",
    keys: &[
        Key::required("name", Kind::Text, "What happens, in a few words.", "the work is reported as done"),
        Key::required("item", Kind::Reference("an item"), "The item it is about.", "A01"),
        Key::optional(
            "given",
            Kind::Section(&CAST),
            "What is different in the cast for this story: the same keys as `cast`, each part with only what differs.",
            "{item: {state: reported}, verifier: {language: th}}",
        ),
        Key::required("start", Kind::Text, "Where the clock begins: a date, with a time if need be.", "2024-04-01"),
        Key::required(
            "steps",
            Kind::List(&Kind::Section(&STEP)),
            "What happens, in order.",
            "[{advance: 3 days}, {expect: {state: done}}]",
        ),
    ],
};

pub(super) static STEP: Section = Section {
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
        Key::required(
            "choice",
            Kind::Text,
            "The answer, or the label of the button in her language; `undo`, `correct`, or an item's id where several are offered.",
            "done",
        ),
        Key::optional("item", Kind::Reference("an item"), "Which item's button, where several have it.", "A02"),
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
        Key::optional(
            "at",
            Kind::Text,
            "When her latest message came, in her own local time: a date, a time of day in quotes, or both.",
            "2024-05-06 09:00",
        ),
        Key::optional(
            "moved",
            Kind::OneOrMany(&Kind::Text),
            "What moved her latest message: `quiet_hours`, `weekend`, `holiday` or the holiday's name; `[]`: nothing.",
            "[weekend]",
        ),
        Key::optional("item", Kind::Reference("an item"), "Another item than the scenario's.", "A02"),
        Key::optional(
            "state",
            Kind::OneOrMany(&Kind::Text),
            "The state it is in; in parallel regions a list, all of which must be active.",
            "on_track",
        ),
        Key::optional(
            "facts",
            Kind::Named(Names::Facts, &Kind::Any),
            "What it remembers; null: not set.",
            "{progress: 30}",
        ),
        Key::optional("signal", Kind::Word(&SIGNALS), "What its state says of itself.", "at_risk"),
        Key::optional("due", Kind::Date, "When it is due.", "2024-06-13"),
        Key::optional(
            "quiet",
            Kind::YesNo,
            "Nobody was written to since the last step that moved time or spoke; with `person`: she was not.",
            "true",
        ),
        Key::optional(
            "ledger",
            Kind::Named(Names::Any, &Kind::Count),
            "How many reminders of the item are planned, sent, answered, suppressed (paused, stopped) or skipped (past, folded, missed), and how many were moved by quiet_hours, weekend or holiday.",
            "{sent: 2, weekend: 1}",
        ),
        Key::optional(
            "desk",
            Kind::Either(&[Kind::YesNo, Kind::Text]),
            "Whether words wait for a human, or a part of them; with `person`: hers.",
            "true",
        ),
        Key::optional(
            "incident",
            Kind::Either(&[Kind::YesNo, Kind::Text]),
            "Whether something about the item waits for a coordinator's decision, or a part of what it says.",
            "false",
        ),
    ],
};

/// What the ledger is asked about: outcomes, and the reasons behind them.
pub const LEDGER_WORDS: [&str; 13] = [
    "planned",
    "sent",
    "answered",
    "suppressed",
    "skipped",
    "paused",
    "stopped",
    "past",
    "folded",
    "missed",
    "quiet_hours",
    "weekend",
    "holiday",
];

pub(super) const SIGNALS: [&str; 6] = ["on_track", "at_risk", "late", "done", "closed", "no_report"];

pub(crate) const ROLES: [(&str, Role); 7] = [
    ("responsible", Role::Responsible),
    ("deputy", Role::Deputy),
    ("contributing", Role::Contributing),
    ("consulted", Role::Consulted),
    ("informed", Role::Informed),
    ("verifier", Role::Verifier),
    ("coordinator", Role::Coordinator),
];
