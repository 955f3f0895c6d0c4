//! The keys of a workflow. See `workflows/LANGUAGE.md`, "Workflows".

use super::{Key, Kind, Names, Section};

pub const KINDS: [&str; 7] = ["activity", "target", "commitment", "entity", "consultation", "report_request", "test"];
pub const ROLES: [&str; 7] =
    ["responsible", "deputy", "contributing", "consulted", "informed", "verifier", "coordinator"];
pub const LEVELS: [&str; 4] = ["public", "members", "coordinators", "restricted"];
pub const FACT_TYPES: [&str; 6] = ["percent", "number", "text", "date", "yes_no", "files"];
pub const SIGNALS: [&str; 6] = ["on_track", "at_risk", "late", "done", "closed", "no_report"];

const ROLE: Kind = Kind::Word(&ROLES);
const STATE_NAME: Kind = Kind::Reference("a state");
const STATE_NAMES: Kind = Kind::OneOrMany(&STATE_NAME);
const BEGINNING: Kind = Kind::Either(&[STATE_NAMES, Kind::Section(&FIRST)]);
const FACT_NAME: Kind = Kind::Reference("a fact");
const TELLS: Kind = Kind::OneOrMany(&Kind::Section(&TELL));
const SETS: Kind = Kind::Named(Names::Facts, &Kind::Either(&[Kind::Scalar, Kind::Section(&CEL)]));
const NAMES: Kind = Kind::OneOrMany(&Kind::Text);
const IF_PAST: Kind = Kind::Word(&["skip", "send", "fold"]);
const MISSED: Kind = Kind::Word(&["latest_only", "all", "skip"]);

/// Not a constant, because actions hold actions.
macro_rules! actions {
    () => {
        Kind::List(&Kind::Section(&ACTION))
    };
}

pub static WORKFLOW: Section = Section {
    name: "a workflow",
    doc: "The states that an item goes through, and what is asked, said and done in them.",
    keys: &[
        Key::optional("dialect", Kind::Count, "The version of the language; there is one, 1.", "1"),
        Key::required("workflow", Kind::Text, "Its name.", "activity"),
        Key::required("for", Kind::Word(&KINDS), "The kind of item that follows it.", "activity"),
        Key::optional("initial", STATE_NAMES, "The state to begin in; without it the first.", "planned"),
        Key::optional(
            "facts",
            Kind::Named(Names::Facts, &Kind::Section(&FACT)),
            "What an item remembers.",
            "{progress: {type: percent}}",
        ),
        Key::required(
            "states",
            Kind::Named(Names::Words, &Kind::Section(&STATE)),
            "The states, by name.",
            "{planned: {}}",
        ),
    ],
};

pub static FACT_TYPE_WORD: Kind = Kind::Word(&FACT_TYPES);
pub static FACT_TYPE_WORDS: Kind = Kind::Section(&ONE_OF);

pub static FACT: Section = Section {
    name: "a fact",
    doc: "Something that an item remembers, with its type.",
    keys: &[
        Key::required(
            "type",
            Kind::Either(&[Kind::Word(&FACT_TYPES), Kind::Section(&ONE_OF)]),
            "What it holds: `percent`, `number`, `text`, `date`, `yes_no`, `files`, or one of some words.",
            "percent",
        ),
        Key::optional("visibility", Kind::Word(&LEVELS), "Who may see it; without it, members.", "coordinators"),
    ],
};

pub static ONE_OF: Section = Section {
    name: "a type with words of its own",
    doc: "The words that a fact may hold.",
    keys: &[Key::required("one_of", Kind::List(&Kind::Text), "The words.", "[low, high]")],
};

pub static STATE: Section = Section {
    name: "a state",
    doc: "Where an item can stand. States ask, remind, tell, wait and move.",
    keys: &[
        Key::optional("initial", BEGINNING, "The state inside to enter; without it the first.", "on_track"),
        Key::optional(
            "states",
            Kind::Named(Names::Words, &Kind::Section(&STATE)),
            "The states inside, by name.",
            "{on_track: {}}",
        ),
        Key::optional("parallel", Kind::YesNo, "All states inside are active together.", "true"),
        Key::optional("final", Kind::YesNo, "The end of the state around it; at the top, of the item.", "true"),
        Key::optional(
            "history",
            Kind::Word(&["shallow", "deep"]),
            "Remembers where the state around it was when it was left.",
            "deep",
        ),
        Key::optional("default", BEGINNING, "Where a history state leads while it remembers nothing.", "on_track"),
        Key::optional("signal", Kind::Word(&SIGNALS), "What the state says of itself.", "on_track"),
        Key::optional(
            "ask",
            Kind::Named(Names::Words, &Kind::Section(&ASK)),
            "Questions, by name.",
            "{check: {to: responsible, message: progress}}",
        ),
        Key::optional(
            "remind",
            Kind::List(&Kind::Section(&REMIND)),
            "Messages that ask nothing.",
            "[{at: due - 1 day 09:00, to: responsible, message: due_tomorrow}]",
        ),
        Key::optional(
            "deadline",
            Kind::List(&Kind::Section(&DEADLINE)),
            "Moments that leave the state.",
            "[{at: start, to: under_way}]",
        ),
        Key::optional(
            "transitions",
            Kind::List(&Kind::Section(&TRANSITION)),
            "Ways to other states.",
            "[{event: cancel, to: cancelled}]",
        ),
        Key::optional("set", SETS, "Facts and dates set when it is entered.", "{progress: 100}"),
        Key::optional("tell", TELLS, "Messages sent when it is entered.", "{to: coordinator, message: help_wanted}"),
        Key::optional("notify", NAMES, "Notices sent to related items when it is entered.", "changed"),
        Key::optional("raise", NAMES, "Events raised when it is entered.", "recount"),
        Key::optional(
            "entry",
            actions!(),
            "Actions on entry, in this order, after the keys above.",
            "[{raise: recount}]",
        ),
        Key::optional("exit", actions!(), "Actions when it is left.", "[{cancel: nudge}]"),
    ],
};

pub static FIRST_NAMES: Kind = STATE_NAMES;
pub static FIRST_WITH_ACTIONS: Kind = Kind::Section(&FIRST);

pub static FIRST: Section = Section {
    name: "a beginning with actions",
    doc: "Where a state begins, and what is done on the way.",
    keys: &[
        Key::required("to", STATE_NAMES, "The state to enter.", "on_track"),
        Key::optional("do", actions!(), "What is done after the entry of the state around it.", "[{raise: recount}]"),
    ],
};

pub static ASK: Section = Section {
    name: "a question",
    doc: "A question that stays open until it is answered or its state is left.",
    keys: &[
        Key::required("to", ROLE, "Who is asked.", "responsible"),
        Key::optional(
            "at",
            Kind::OneOrMany(&Kind::Moment),
            "When; without `at` and `every`, on entry.",
            "due - 7 days 09:00",
        ),
        Key::optional("every", Kind::Recurrence, "A recurrence, in the recipient's zone.", "first monday 09:00"),
        Key::optional("cron", Kind::Cron, "A recurrence as five fields of cron, instead of `every`.", "\"0 9 1 * *\""),
        Key::optional(
            "until",
            Kind::Moment,
            "Where the recurrence ends; without it 60 days after due.",
            "due + 20 days",
        ),
        Key::optional("if_past", IF_PAST, "What happens to a moment that is past on entry; without it `skip`.", "send"),
        Key::optional(
            "missed",
            MISSED,
            "What happens to moments that passed while nothing ran; without it `latest_only`.",
            "skip",
        ),
        Key::required("message", Kind::Text, "A key in `messages/*.ftl`, or the text itself.", "progress"),
        Key::optional(
            "answers",
            Kind::Named(Names::Words, &Kind::Section(&ANSWER)),
            "The choices, by name.",
            "{done: {to: reported}}",
        ),
        Key::optional(
            "words",
            Kind::Section(&WORDS),
            "The facts that words go to when they are sent instead of a press.",
            "{number: progress}",
        ),
        Key::optional(
            "repeat",
            Kind::Section(&REPEAT),
            "Asks again for want of an answer.",
            "{every: 3 working days, times: 3}",
        ),
        Key::optional(
            "escalate",
            Kind::List(&Kind::Section(&RUNG)),
            "Turns to others for want of an answer.",
            "[{after: 5 working days, to: deputy}]",
        ),
    ],
};

pub static WORDS: Section = Section {
    name: "`words`",
    doc: "Which fact a number, a date or a free text goes to.",
    keys: &[
        Key::optional("number", FACT_NAME, "A fact that is a percent or a number.", "progress"),
        Key::optional("date", FACT_NAME, "A fact that is a date.", "expected"),
        Key::optional("text", FACT_NAME, "A fact that is a text or files.", "note"),
    ],
};

pub static REPEAT: Section = Section {
    name: "`repeat`",
    doc: "Asks again for want of an answer.",
    keys: &[
        Key::required("every", Kind::Amount, "How long to wait each time.", "3 working days"),
        Key::required("times", Kind::Count, "How often, 1 to 100.", "3"),
    ],
};

pub static RUNG: Section = Section {
    name: "a step of `escalate`",
    doc: "Who is turned to for want of an answer, counted from the first asking.",
    keys: &[
        Key::required("after", Kind::Amount, "How long after the first asking.", "5 working days"),
        Key::required("to", ROLE, "Who is turned to.", "deputy"),
        Key::optional("message", Kind::Text, "What is said; a key or the text itself.", "no_answer"),
    ],
};

pub static REMIND: Section = Section {
    name: "a reminder",
    doc: "A message that asks nothing.",
    keys: &[
        Key::required("to", ROLE, "Who is reminded.", "responsible"),
        Key::optional(
            "at",
            Kind::OneOrMany(&Kind::Moment),
            "When; without `at` and `every`, on entry.",
            "due - 1 day 09:00",
        ),
        Key::optional("every", Kind::Recurrence, "A recurrence, in the recipient's zone.", "monday 09:00"),
        Key::optional("cron", Kind::Cron, "A recurrence as five fields of cron, instead of `every`.", "\"0 9 1 * *\""),
        Key::optional(
            "until",
            Kind::Moment,
            "Where the recurrence ends; without it 60 days after due.",
            "due + 20 days",
        ),
        Key::optional("if_past", IF_PAST, "What happens to a moment that is past on entry; without it `skip`.", "skip"),
        Key::optional(
            "missed",
            MISSED,
            "What happens to moments that passed while nothing ran; without it `latest_only`.",
            "skip",
        ),
        Key::required("message", Kind::Text, "A key in `messages/*.ftl`, or the text itself.", "due_tomorrow"),
    ],
};

/// What every way out of a state can have, after its own keys.
macro_rules! way_out {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            Key::optional("when", Kind::Guard, "The condition under which it is taken: a map, or an expression of CEL.", "{progress: {at_least: 50}}"),
            Key::optional("by", Kind::OneOrMany(&ROLE), "Who may cause it.", "coordinator"),
            Key::optional("to", STATE_NAMES, "Where it leads; without it nothing is left.", "under_way"),
            Key::optional("back_to", STATE_NAME, "A state, to where the item was inside it.", "under_way"),
            Key::optional("reenter", Kind::YesNo, "Leaves and enters its own state too.", "true"),
            Key::optional("set", SETS, "Facts and dates to set.", "{due: event.date}"),
            Key::optional("tell", TELLS, "Messages to send.", "{to: coordinator, message: help_wanted}"),
            Key::optional("notify", NAMES, "Notices to related items.", "changed"),
            Key::optional("raise", NAMES, "Events to raise.", "recount"),
            Key::optional("send", Kind::OneOrMany(&Kind::Section(&SEND)), "Events to raise later.", "{event: nudge, after: 3 days}"),
            Key::optional("cancel", NAMES, "Sends to cancel, by id.", "nudge"),
            Key::optional("do", actions!(), "A list of actions, after the keys above.", "[{raise: recount}]"),
        ]
    };
}

pub static TRANSITION: Section = Section {
    name: "a transition",
    doc: "A way out of a state.",
    keys: way_out![Key::optional("event", NAMES, "What it waits for; without it, only its condition.", "cancel")],
};

pub static DEADLINE: Section = Section {
    name: "a deadline",
    doc: "A moment that leaves the state.",
    keys: way_out![Key::required("at", Kind::Moment, "When.", "start")],
};

pub static ANSWER: Section = Section {
    name: "an answer",
    doc: "A transition with a button.",
    keys: way_out![
        Key::optional("follow_up", Kind::OneOrMany(&FACT_NAME), "Facts to ask for at once.", "progress"),
        Key::optional("hand_over", Kind::YesNo, "The person says that it is not hers.", "true"),
    ],
};

pub static CEL: Section = Section {
    name: "a computed value",
    doc: "A value that is computed when it is set.",
    keys: &[Key::required("cel", Kind::Text, "An expression of CEL.", "\"progress + 10\"")],
};

pub static TELL: Section = Section {
    name: "`tell`",
    doc: "A message that asks nothing, sent at once.",
    keys: &[
        Key::required("to", ROLE, "Who is told.", "coordinator"),
        Key::required("message", Kind::Text, "A key in `messages/*.ftl`, or the text itself.", "help_wanted"),
    ],
};

pub static SEND: Section = Section {
    name: "`send`",
    doc: "Raises an event later.",
    keys: &[
        Key::required("event", Kind::Text, "Its name.", "nudge"),
        Key::optional("after", Kind::Amount, "How long after; without it, at once.", "3 days"),
        Key::optional("id", Kind::Text, "A name to cancel it by.", "nudge"),
    ],
};

pub static ACTION: Section = Section {
    name: "an action",
    doc: "One thing to do.",
    keys: &[
        Key::optional("set", SETS, "Facts and dates to set.", "{due: event.date}"),
        Key::optional("tell", TELLS, "Messages to send.", "{to: coordinator, message: help_wanted}"),
        Key::optional("notify", NAMES, "Notices to related items.", "changed"),
        Key::optional("raise", NAMES, "Events to raise.", "recount"),
        Key::optional(
            "send",
            Kind::OneOrMany(&Kind::Section(&SEND)),
            "Events to raise later.",
            "{event: nudge, after: 3 days}",
        ),
        Key::optional("cancel", NAMES, "Sends to cancel, by id.", "nudge"),
        Key::optional(
            "if",
            Kind::Guard,
            "A condition for `then` and `else`: a map, or an expression of CEL.",
            "{progress: known}",
        ),
        Key::optional("then", actions!(), "What is done where `if` holds.", "[{raise: recount}]"),
        Key::optional("else", actions!(), "What is done where it does not.", "[{raise: recount}]"),
    ],
};
