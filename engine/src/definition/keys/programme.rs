//! The keys of the programme's own files. See `workflows/LANGUAGE.md`, "A programme on disk".

use super::{Key, Kind, Section};
use crate::definition::rule::Rule;

const ENTITY: Kind = Kind::Reference("an entity");
const ENTITIES: Kind = Kind::OneOrMany(&ENTITY);
const ACTIVITIES: Kind = Kind::OneOrMany(&Kind::Reference("an activity"));
const DAYS: Kind = Kind::List(&Kind::Word(&WEEKDAYS));
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const LEVELS: Kind = Kind::Word(&["public", "members", "coordinators", "restricted"]);
pub const ENTITY_KINDS: [&str; 10] = [
    "asean_body",
    "government",
    "cso",
    "cso_network",
    "academia",
    "media",
    "partner",
    "expert_pool",
    "secretariat",
    "other",
];

pub static WAYMARK: Section = Section {
    name: "the file `waymark.yaml`",
    doc: "The programme itself.",
    keys: &[
        Key::required("programme", Kind::Id, "The programme's id: lower case, digits, hyphens.", "asean-wps-cop"),
        Key::required("title", Kind::Localised, "The programme's title.", "ASEAN WPS Community of Practice"),
        Key::optional("notice", Kind::Localised, "Shown on every page and report.", "Illustrative, not adopted."),
        Key::optional(
            "period",
            Kind::Section(&PERIOD),
            "When the programme runs.",
            "{from: 2024-05-01, to: 2025-04-30}",
        ),
        Key::required("zone", Kind::Zone, "The programme's time zone.", "Asia/Jakarta"),
        Key::required(
            "languages",
            Kind::OneOrMany(&Kind::Language),
            "The programme's languages, its own first.",
            "[en, id]",
        ),
        Key::required("coordinators", ENTITIES, "The entities that coordinate.", "[cop-coord]"),
        Key::optional("disclosure", LEVELS, "Who may see an item that says nothing itself.", "members"),
        Key::optional(
            "chats",
            Kind::Word(&["full", "codes"]),
            "What chats say of items; `codes`: only their ids, no titles, names or words of others.",
            "codes",
        ),
        Key::optional(
            "frameworks",
            Kind::List(&Kind::Section(&FRAMEWORK)),
            "Plans that activities refer to.",
            "[{id: rpa-wps, title: Regional Plan of Action}]",
        ),
    ],
};

pub static PERIOD: Section = Section {
    name: "a period",
    doc: "From a day to a day, both included.",
    keys: &[
        Key::required("from", Kind::Date, "The first day.", "2024-05-01"),
        Key::required("to", Kind::Date, "The last day.", "2025-04-30"),
    ],
};

pub static FRAMEWORK: Section = Section {
    name: "a framework",
    doc: "A plan whose priority actions the activities serve.",
    keys: &[
        Key::required("id", Kind::Id, "Its id, as used in references.", "rpa-wps"),
        Key::required("title", Kind::Localised, "Its title.", "Regional Plan of Action"),
        Key::optional(
            "actions",
            Kind::List(&Kind::Section(&ACTION)),
            "Its priority actions.",
            "[{number: \"2.2.6\", title: Steps to establish a community of practice}]",
        ),
    ],
};

pub static ACTION: Section = Section {
    name: "a priority action",
    doc: "One action of a framework.",
    keys: &[
        Key::required("number", Kind::Text, "Its number, in quotes.", "\"2.2.6\""),
        Key::optional("matrix", Kind::Text, "The matrix it stands in; numbers restart inside a matrix.", "A"),
        Key::required("title", Kind::Localised, "Its title.", "Steps to establish a community of practice"),
    ],
};

pub static ENTITIES_FILE: Section = Section {
    name: "the file `entities.yaml`",
    doc: "Who can be responsible.",
    keys: &[Key::required(
        "entities",
        Kind::List(&Kind::Section(&ENTITY_SECTION)),
        "The organisations.",
        "[{id: nfp-vn, name: National focal point, kind: government, country: VN}]",
    )],
};

pub static ENTITY_SECTION: Section = Section {
    name: "an entity",
    doc: "An organisation that can be responsible.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "nfp-vn"),
        Key::required("name", Kind::Localised, "Its name.", "National focal point (Viet Nam)"),
        Key::required("kind", Kind::Word(&ENTITY_KINDS), "What it is.", "government"),
        Key::optional("country", Kind::Country, "ISO 3166-1; gives the calendar unless `calendar` does.", "VN"),
        Key::optional("zone", Kind::Zone, "Its time zone; else the programme's.", "Asia/Ho_Chi_Minh"),
        Key::optional("languages", Kind::OneOrMany(&Kind::Language), "Its languages, the preferred first.", "[vi, en]"),
        Key::optional("calendar", Kind::Reference("a calendar"), "Its working week and holidays.", "VN"),
        Key::optional("rest", DAYS, "Its own weekly rest days.", "[saturday, sunday]"),
        Key::optional("quiet_hours", Kind::QuietHours, "When nobody is written to.", "\"18:00-08:00\""),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("pseudonymous", Kind::YesNo, "Its name is never public.", "true"),
        Key::optional("public_label", Kind::Localised, "What stands for its name in public.", "A women's network"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "entity"),
        Key::optional(
            "members",
            Kind::List(&Kind::Section(&MEMBER)),
            "Its people, by office.",
            "[{id: focal-point, office: focal_point}, {id: deputy, office: deputy}]",
        ),
    ],
};

pub static MEMBER: Section = Section {
    name: "a member",
    doc: "A person, by office; names and accounts are never here.",
    keys: &[
        Key::required("id", Kind::Id, "Unique in the entity.", "focal-point"),
        Key::required("office", Kind::Word(&["focal_point", "deputy", "observer"]), "What she does.", "focal_point"),
        Key::optional("language", Kind::Language, "Her language; else her entity's.", "vi"),
        Key::optional("zone", Kind::Zone, "Where she is; else where her entity is.", "Asia/Ho_Chi_Minh"),
        Key::optional("quiet_hours", Kind::QuietHours, "When she is not written to.", "\"18:00-08:00\""),
        Key::optional(
            "messenger",
            Kind::Word(&["telegram", "discord", "email", "web"]),
            "The messenger she prefers.",
            "telegram",
        ),
    ],
};

pub static ROADMAP: Section = Section {
    name: "the file `roadmap.yaml`",
    doc: "What is to be done.",
    keys: &[
        Key::optional(
            "pillars",
            Kind::List(&Kind::Section(&PILLAR)),
            "What activities are grouped by.",
            "[{id: coordination, title: Coordination}]",
        ),
        Key::required(
            "activities",
            Kind::List(&Kind::Section(&ACTIVITY)),
            "The activities.",
            "[{id: A01, title: Write the report, responsible: dlg-sec, due: 2024-06-13}]",
        ),
        Key::optional(
            "report_requests",
            Kind::List(&Kind::Section(&REPORT_REQUEST)),
            "Reports asked of entities, one item for each.",
            "[{id: half-year, title: Half-year report, from: [asec, acw], due: 2024-11-14}]",
        ),
    ],
};

pub static PILLAR: Section = Section {
    name: "a pillar",
    doc: "What activities are grouped by.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "coordination"),
        Key::required("title", Kind::Localised, "Its title.", "Coordination"),
    ],
};

pub static ACTIVITY: Section = Section {
    name: "an activity",
    doc: "Something to be done by somebody until a day.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "A01"),
        Key::required("title", Kind::Localised, "Its title.", "Write and circulate the report"),
        Key::optional("pillar", Kind::Reference("a pillar"), "The pillar it belongs to.", "coordination"),
        Key::required_by(
            Rule::NobodyResponsible,
            "responsible",
            ENTITIES,
            "The entity that does it, or a list.",
            "dlg-sec",
        ),
        Key::optional("contributing", ENTITIES, "Who contributes.", "[asec]"),
        Key::optional("consulted", ENTITIES, "Who is consulted.", "[acw]"),
        Key::optional("informed", ENTITIES, "Who is informed.", "[aichr]"),
        Key::optional("verifier", ENTITIES, "Who confirms; without one, the coordinators do.", "asec"),
        Key::optional("start", Kind::Date, "The first day.", "2024-05-01"),
        Key::required_by(Rule::MissingDue, "due", Kind::Date, "The last day.", "2024-06-13"),
        Key::optional("depends_on", ACTIVITIES, "Activities that come first.", "[A00]"),
        Key::optional(
            "references",
            Kind::OneOrMany(&Kind::Reference("an action of a framework")),
            "`framework:number`.",
            "[\"rpa-wps:2.2.6\"]",
        ),
        Key::optional("evidence", Kind::Text, "The kind of evidence that shows it is done.", "report link"),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "activity"),
        Key::optional("state", Kind::Reference("a state"), "The state to begin in.", "under_way"),
        Key::optional(
            "targets",
            Kind::List(&Kind::Section(&TARGET)),
            "What is to be reached.",
            "[{id: A01.T1, indicator: report circulated, unit: report, goal: 1}]",
        ),
        Key::optional(
            "milestones",
            Kind::List(&Kind::Section(&MILESTONE)),
            "Dates on the way.",
            "[{id: Q1, due: 2024-07-25, title: First meeting}]",
        ),
    ],
};

pub static TARGET: Section = Section {
    name: "a target",
    doc: "A number to be reached until a day.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "A01.T1"),
        Key::required("indicator", Kind::Localised, "What is measured.", "report circulated"),
        Key::optional("unit", Kind::Text, "What is counted.", "report"),
        Key::optional("baseline", Kind::Number, "Where it begins; else 0.", "0"),
        Key::required("goal", Kind::Number, "What is to be reached.", "1"),
        Key::optional("due", Kind::Date, "Until when; else the activity's due date.", "2024-06-13"),
        Key::optional("disaggregate", Kind::OneOrMany(&Kind::Text), "By what it is broken down.", "[sex, age_band]"),
        Key::optional("condition", Kind::Text, "What else must hold.", "from at least 6 countries"),
        Key::optional("milestone", Kind::Text, "What shows it is reached.", "public summary released"),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "target"),
        Key::optional("state", Kind::Reference("a state"), "The state to begin in.", "not_started"),
    ],
};

pub static MILESTONE: Section = Section {
    name: "a milestone",
    doc: "A date on the way.",
    keys: &[
        Key::required("id", Kind::Id, "Unique in the activity.", "Q1"),
        Key::required("due", Kind::Date, "The day.", "2024-07-25"),
        Key::optional("title", Kind::Localised, "Its title.", "First meeting"),
    ],
};

pub static REPORT_REQUEST: Section = Section {
    name: "a report request",
    doc: "A report asked of several entities; one item for each of them.",
    keys: &[
        Key::required("id", Kind::Id, "Its id; the items are `id.entity`.", "half-year"),
        Key::required("title", Kind::Localised, "Its title.", "Half-year report"),
        Key::required("from", ENTITIES, "The entities that report.", "[asec, acw]"),
        Key::optional("start", Kind::Date, "The first day.", "2024-10-28"),
        Key::required_by(Rule::MissingDue, "due", Kind::Date, "The last day.", "2024-11-14"),
        Key::optional("verifier", ENTITIES, "Who confirms; without one, the coordinators do.", "asec"),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "report-request"),
    ],
};

pub static COMMITMENTS: Section = Section {
    name: "the file `commitments.yaml`",
    doc: "What was promised.",
    keys: &[Key::required(
        "commitments",
        Kind::List(&Kind::Section(&COMMITMENT)),
        "The commitments.",
        "[{id: C01, text: Draft terms of reference., maker: asec, due: 2024-07-04}]",
    )],
};

pub static COMMITMENT: Section = Section {
    name: "a commitment",
    doc: "What was promised, by whom, where, due when.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "C01"),
        Key::required("text", Kind::Localised, "What was promised.", "Draft terms of reference within ten weeks."),
        Key::required_by(Rule::NobodyResponsible, "maker", ENTITIES, "The entity that promised.", "asec"),
        Key::optional("contributing", ENTITIES, "Who contributes.", "[acw]"),
        Key::optional("verifier", ENTITIES, "Who confirms; without one, the coordinators do.", "wps-ag"),
        Key::optional("consultation", Kind::Reference("a consultation"), "Where it was made.", "dialogue-2024-04"),
        Key::optional("session", Kind::Text, "In which session.", "Day 2, working group"),
        Key::optional("measure", Kind::Text, "What shows it is kept.", "draft circulated"),
        Key::optional("start", Kind::Date, "The first day; else that of the consultation.", "2024-04-25"),
        Key::required_by(Rule::MissingDue, "due", Kind::Date, "The last day.", "2024-07-04"),
        Key::optional("serves", ACTIVITIES, "The activities it serves.", "[A07]"),
        Key::optional("state", Kind::Reference("a state"), "The state to begin in.", "confirmed"),
        Key::optional("condition", Kind::Text, "What it depends on.", "subject to funding"),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "commitment"),
    ],
};

pub static CONSULTATIONS: Section = Section {
    name: "the file `consultations.yaml`",
    doc: "Meetings and sessions.",
    keys: &[Key::required(
        "consultations",
        Kind::List(&Kind::Section(&CONSULTATION)),
        "The meetings.",
        "[{id: dialogue-2024-04, title: The dialogue, host: dlg-sec}]",
    )],
};

pub static CONSULTATION: Section = Section {
    name: "a consultation",
    doc: "A meeting or session.",
    keys: &[
        Key::required("id", Kind::Id, "Its id.", "dialogue-2024-04"),
        Key::required("title", Kind::Localised, "Its title.", "Dialogue of 24-25 April 2024"),
        Key::required_by(Rule::NobodyResponsible, "host", ENTITIES, "The entity that holds it.", "dlg-sec"),
        Key::optional("invited", ENTITIES, "Who is invited.", "[asec, acw]"),
        Key::optional("verifier", ENTITIES, "Who confirms; without one, the coordinators do.", "asec"),
        Key::optional("begins", Kind::DateTime, "Local time of the host.", "2024-04-24T09:00"),
        Key::optional("ends", Kind::DateTime, "Local time of the host.", "2024-04-25T17:00"),
        Key::optional("place", Kind::Text, "Where.", "Jakarta"),
        Key::optional("mode", Kind::Word(&["in_person", "online", "hybrid"]), "How.", "hybrid"),
        Key::optional("agenda", Kind::List(&Kind::Text), "What is on it.", "[Opening]"),
        Key::optional(
            "agreements",
            Kind::List(&Kind::Section(&AGREEMENT)),
            "What was agreed.",
            "[{id: AG1, text: Quarterly meetings.}]",
        ),
        Key::optional("state", Kind::Reference("a state"), "The state to begin in.", "reported"),
        Key::optional("visibility", LEVELS, "Who may see it.", "members"),
        Key::optional("workflow", Kind::Reference("a workflow"), "The workflow it follows.", "consultation"),
    ],
};

pub static AGREEMENT: Section = Section {
    name: "an agreement",
    doc: "What was agreed at a consultation.",
    keys: &[
        Key::required("id", Kind::Id, "Unique in the consultation.", "AG1"),
        Key::required("text", Kind::Localised, "What was agreed.", "Quarterly meetings."),
    ],
};

pub static CALENDAR: Section = Section {
    name: "a calendar",
    doc: "The working week and the holidays of a country or region.",
    keys: &[
        Key::required("calendar", Kind::Id, "Its id.", "VN"),
        Key::required("name", Kind::Localised, "Its name.", "Viet Nam"),
        Key::required("rest", DAYS, "The weekly rest days.", "[saturday, sunday]"),
        Key::optional("country", Kind::Country, "The country it is of; for readers only.", "VN"),
        Key::optional("source", Kind::Text, "Where the days come from; for readers only.", "Official gazette"),
        Key::optional("version", Kind::Text, "Which edition of the source; for readers only.", "\"2024\""),
        Key::optional(
            "days",
            Kind::List(&Kind::Section(&DAY)),
            "Holidays and special working days.",
            "[{date: \"2024-02-08\", name: Lunar New Year Holiday}]",
        ),
    ],
};

pub static DAY: Section = Section {
    name: "a day",
    doc: "A holiday, or a working day that would else be a rest day.",
    keys: &[
        Key::required("date", Kind::Date, "The day.", "2024-02-08"),
        Key::required("name", Kind::Text, "Its name.", "Lunar New Year Holiday"),
        Key::optional("kind", Kind::Word(&["holiday", "working"]), "What it is; else a holiday.", "holiday"),
        Key::optional("certainty", Kind::Word(&["fixed", "estimated"]), "Estimated until proclaimed.", "fixed"),
    ],
};
