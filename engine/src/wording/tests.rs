//! The files against each other, against the code that says them and against the shipped workflows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use indexmap::IndexMap;
use serde_json::Value as Json;

use super::*;
use crate::{
    conversation::native,
    ids::FactName,
    roadmap::{ItemKind, Localised, Office, Role, Visibility},
};

mod said;

const SOURCES: [&str; 12] = [
    include_str!("mod.rs"),
    include_str!("about.rs"),
    include_str!("coordinator.rs"),
    include_str!("linking.rs"),
    include_str!("my_data.rs"),
    include_str!("page.rs"),
    include_str!("person.rs"),
    include_str!("post.rs"),
    include_str!("question.rs"),
    include_str!("receipt.rs"),
    include_str!("several.rs"),
    include_str!("wish.rs"),
];

/// Labels are asked for by the ids of things; only their families stand in the code.
const FAMILIES: [&str; 14] = [
    "answer",
    "argument",
    "command",
    "fact",
    "follow-up",
    "kind",
    "office",
    "option",
    "percent",
    "role",
    "signal",
    "state",
    "timeliness",
    "visibility",
];

/// A prompt's own words must fit a small screen; the item's title comes on top.
const MAX_PROMPT: usize = 300;

// --- the files ---------------------------------------------------------------------------------

#[test]
fn every_file_is_readable_and_says_that_it_is_a_draft() {
    for (lang, ftl) in FILES {
        assert_eq!(Texts::default().add(&lang.into(), ftl), [], "{lang}");
        assert_eq!(ftl.lines().next().unwrap().contains("DRAFT"), lang != "en", "{lang}");
    }
}

#[test]
fn every_language_has_every_text_with_the_same_variables() {
    for key in texts().keys() {
        let english = texts().variables(&"en".into(), key);
        for lang in languages() {
            assert!(texts().languages_of(key).any(|l| *l == lang), "{key} is missing in {lang}");
            assert_eq!(texts().variables(&lang, key), english, "{key} in {lang}");
        }
    }
}

#[test]
fn every_text_is_translated() {
    // figures, punctuation and values only, or the same word in both languages
    let same = ["status", "Target", "Test", "option-blocker-budget"];
    for (lang, _) in FILES.iter().filter(|(lang, _)| matches!(*lang, "th" | "km" | "lo" | "my" | "ms" | "pt")) {
        for key in texts().keys() {
            let said = say_with_everything(&Lang::from(*lang), key);
            let english = say_with_everything(&"en".into(), key);
            let has_words = english.chars().filter(|c| c.is_alphabetic()).count() > "x".len() * 12;
            assert!(!has_words || said != english || same.contains(&key), "{key} in {lang}: {said}");
        }
    }
}

#[test]
fn every_text_can_be_said_in_every_language() {
    for key in texts().keys() {
        for lang in languages() {
            let said = say_with_everything(&lang, key);
            assert!(!said.contains(['{', '}', '$']) && !said.contains("  "), "{key} in {lang}: {said:?}");
        }
    }
}

/// Fails if the text stumbles, because it would then be in another language.
#[track_caller]
fn say_with_everything(lang: &Lang, key: &str) -> String {
    let own = texts().variables(lang, key).into_iter().map(str::to_owned);
    let args = own.fold(Args::new(), |args, name| args.text(name, "x"));
    let args = args.text("when", "past").number("late", 3.0).number("days", -3.0).number("n", 2.0);
    let (said, found) = texts().say(std::slice::from_ref(lang), key, &args);
    assert_eq!(found, *lang, "{key}");
    said
}

// --- against the code --------------------------------------------------------------------------

#[test]
fn every_text_is_said_somewhere_and_every_text_said_exists() {
    let library = Library::read();
    let referred: BTreeSet<String> = FILES.iter().flat_map(|(_, ftl)| references(ftl)).collect();
    let in_code = |key: &str| SOURCES.iter().any(|source| source.contains(&format!("\"{key}\"")));
    for key in texts().keys() {
        let of_family = FAMILIES.iter().any(|f| key.strip_prefix(f).is_some_and(|rest| rest.starts_with('-')));
        let said = of_family || in_code(key) || library.messages.contains(key) || referred.contains(key);
        assert!(said, "nobody says {key}");
    }
    for source in SOURCES {
        let said = ["self.text(\"", "self.message(\"", "self.button(\""];
        for key in said.iter().flat_map(|call| source.split(call).skip(1)).filter_map(|rest| rest.split('"').next()) {
            assert!(texts().has(key), "{key} is said and does not exist");
        }
    }
}

fn references(ftl: &str) -> Vec<String> {
    let inner = ftl.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    inner.map(|name| name.trim().to_owned()).collect()
}

#[test]
fn everything_that_has_a_label_has_one() {
    let kinds = [
        ItemKind::Activity,
        ItemKind::Target,
        ItemKind::Commitment,
        ItemKind::Entity,
        ItemKind::Consultation,
        ItemKind::ReportRequest,
        ItemKind::Test,
    ];
    let roles = [
        Role::Responsible,
        Role::Deputy,
        Role::Contributing,
        Role::Consulted,
        Role::Informed,
        Role::Verifier,
        Role::Coordinator,
    ];
    let seen_by = [Visibility::Public, Visibility::Members, Visibility::Coordinators, Visibility::Restricted];
    let offices = [Office::FocalPoint, Office::Deputy, Office::Observer];
    let signals = ["on_track", "at_risk", "late", "done", "closed", "no_report"];
    let mut keys: Vec<String> = kinds.iter().map(|k| format!("kind-{}", yaml_name(k))).collect();
    keys.extend(roles.iter().map(|r| format!("role-{}", yaml_name(r))));
    keys.extend(seen_by.iter().map(|v| format!("visibility-{}", yaml_name(v))));
    keys.extend(offices.iter().map(|o| format!("office-{}", yaml_name(o))));
    keys.extend(signals.iter().map(|s| format!("signal-{s}")));
    keys.extend(["25", "50", "75", "100"].iter().map(|p| format!("percent-{p}")));
    let questions = ["text", "number", "percent", "date", "yes_no", "one_of", "files"];
    keys.extend(questions.iter().map(|kind| format!("follow-up-{kind}")));
    let offered = || native::COMMANDS.iter().chain(&native::OF_COORDINATORS);
    keys.extend(offered().map(|command| format!("command-{}", command.name)));
    keys.extend(offered().filter_map(|command| command.argument).map(str::to_owned));
    for key in keys {
        assert!(texts().has(&key), "{key}");
    }
}

fn yaml_name(of: &impl serde::Serialize) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap().to_owned()
}

// --- against the shipped workflows -------------------------------------------------------------

/// What the shipped workflows name.
#[derive(Default)]
struct Library {
    messages: BTreeSet<String>,
    choices: BTreeSet<String>,
    states: BTreeSet<String>,
    /// With the workflow that has it.
    facts: BTreeMap<String, BTreeSet<String>>,
    /// The messages of each workflow.
    of_workflow: BTreeMap<String, BTreeSet<String>>,
}

impl Library {
    fn read() -> Library {
        let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/../workflows/library");
        let mut library = Library::default();
        for file in std::fs::read_dir(dir).expect("the shipped workflows are there") {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if name.ends_with(".yaml") && !name.ends_with(".scenarios.yaml") {
                let yaml: Json = serde_saphyr::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
                let mut messages = BTreeSet::new();
                library.walk(&yaml, &mut messages);
                let facts = yaml["facts"].as_object().unwrap().keys().cloned().collect();
                library.messages.extend(messages.iter().cloned());
                library.of_workflow.insert(name.clone(), messages);
                library.facts.insert(name, facts);
            }
        }
        assert!(library.messages.len() > 20, "{:?}", library.messages);
        library
    }

    fn walk(&mut self, yaml: &Json, messages: &mut BTreeSet<String>) {
        let keys = |of: &Json| of.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect::<Vec<_>>();
        match yaml {
            Json::Array(list) => list.iter().for_each(|one| self.walk(one, messages)),
            Json::Object(map) => {
                for (key, value) in map {
                    match (key.as_str(), value) {
                        ("message", Json::String(text)) => {
                            messages.insert(text.clone());
                        }
                        ("answers", answers) => self.choices.extend(keys(answers)),
                        ("states", states) => self.states.extend(keys(states)),
                        _ => {}
                    }
                    self.walk(value, messages);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_shipped_workflows_need_no_ftl_of_their_own() {
    let library = Library::read();
    let facts = library.facts.values().flatten();
    let wanted = (library.messages.iter().cloned())
        .chain(library.choices.iter().map(|c| format!("answer-{c}")))
        .chain(library.states.iter().map(|s| format!("state-{s}")))
        .chain(facts.map(|f| format!("fact-{f}")));
    let missing: Vec<String> = wanted.filter(|key| !texts().has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let states: Vec<_> = texts().keys().into_iter().filter_map(|key| key.strip_prefix("state-")).collect();
    let unused: Vec<_> = states.iter().filter(|s| !library.states.contains(**s)).collect();
    assert!(unused.is_empty(), "labels of states that no shipped workflow has: {unused:?}");
}

#[test]
fn prompts_use_what_they_are_given_and_are_short() {
    let library = Library::read();
    let mut about = about();
    about.title = localised("");
    for (workflow, messages) in &library.of_workflow {
        let facts = &library.facts[workflow];
        about.facts = facts.iter().map(|f| (FactName::from(f.as_str()), None)).collect();
        for (key, lang) in messages.iter().flat_map(|key| languages().map(move |lang| (key, lang))) {
            for variable in texts().variables(&lang, key) {
                let known = PROMPT_VARIABLES.iter().any(|(name, _)| *name == variable) || facts.contains(variable);
                assert!(known, "{key} of {workflow} wants ${variable}");
            }
            let said = voice(std::slice::from_ref(&lang)).notice(&about, &key.as_str().into());
            assert_eq!(said.lang, lang, "{key}");
            assert!(said.text.chars().count() <= MAX_PROMPT, "{key} in {lang}: {}", said.text);
        }
    }
    for key in texts().keys().into_iter().filter(|key| key.starts_with("follow-up-")) {
        for lang in languages() {
            assert!(say_with_everything(&lang, key).chars().count() <= MAX_PROMPT, "{key} in {lang}");
        }
    }
}

// --- an item to speak of -----------------------------------------------------------------------

fn localised(english: &str) -> Localised {
    Localised { by_language: IndexMap::from([("en".into(), english.to_owned())]) }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn about() -> About {
    About {
        no: "A01".into(),
        kind: ItemKind::Activity,
        title: localised("Write the report"),
        entity: localised("Organising team"),
        who: None,
        state: "on_track".into(),
        visibility: Visibility::Members,
        start: Some(day(2024, 5, 1)),
        due: Some(day(2024, 6, 13)),
        today: day(2024, 6, 6),
        progress: Some(30.0),
        value: None,
        goal: Some(1.0),
        unit: Some("report".into()),
        facts: vec![],
    }
}

fn voice(languages: &[Lang]) -> Voice<'_> {
    Voice { texts: texts(), languages }
}
