//! The schemas are held against what `validate` says, by somebody else's validator.

use std::{collections::BTreeMap, fs, path::Path};

use jsonschema::Validator;
use serde_json::Value;

use super::*;
use crate::{
    calendar::{Amount, Moment, QuietHours, Recurrence},
    definition::{
        diagnostic::{FileId, Source},
        keys::{Kind, Names},
        rule::Rule,
    },
};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn validator(name: &str) -> Validator {
    let schema: Value = serde_json::from_str(&schema(file_kind(name).unwrap())).unwrap();
    jsonschema::draft7::new(&schema).unwrap()
}

/// A file as JSON; none where it is no YAML.
fn json(text: &str) -> Option<Value> {
    let source = Source { id: FileId(0), path: "x.yaml".into(), text: text.into() };
    serde_json::to_value(Json::of(&yaml::parse(&source).0?)).ok()
}

/// The kind of file that stands here in a programme, by name.
fn kind_of(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next().unwrap();
    if name.ends_with(".scenarios.yaml") {
        return Some("scenarios");
    }
    match path {
        _ if !path.ends_with(".yaml") => None,
        _ if path.starts_with("workflows/") => Some("workflow"),
        _ if path.starts_with("calendars/") => Some("calendar"),
        _ => FILE_KINDS.iter().find(|file| file.place == name).map(|file| file.name),
    }
}

fn complaints(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

#[test]
fn a_schema_is_a_schema() {
    for file in &FILE_KINDS {
        let value: Value = serde_json::from_str(&schema(file)).unwrap();
        assert!(jsonschema::draft7::meta::is_valid(&value), "{}", file.name);
        assert_eq!(value["$schema"], DRAFT);
        assert_eq!(value["additionalProperties"], false);
        let mut nouns: Vec<String> = file.section.all().iter().map(|s| s.noun()).collect();
        nouns.sort();
        let many = nouns.len();
        nouns.dedup();
        assert_eq!(nouns.len(), many, "{}: two sections of one noun", file.name);
        assert!(nouns.iter().all(|noun| !["zone", "language", "country", "condition"].contains(&noun.as_str())));
    }
}

/// `UPDATE_SCHEMAS=1` writes them anew.
#[test]
fn the_schemas_in_the_repository_are_current() {
    let folder = root().join("workflows/.waymark/schema");
    for file in &FILE_KINDS {
        let path = folder.join(format!("{}.json", file.name));
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, schema(file)).unwrap();
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(written == schema(file), "{}: write it anew with UPDATE_SCHEMAS=1", path.display());
    }
}

fn below(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if !path.ends_with(".waymark") => below(&path, found),
            _ if path.extension().is_some_and(|e| e == "yaml") => found.push(path),
            _ => {}
        }
    }
}

#[test]
fn every_file_that_comes_with_waymark_follows_its_schema() {
    let mut files = Vec::new();
    below(&root().join("workflows"), &mut files);
    below(&root().join("engine/data/calendars"), &mut files);
    assert!(files.len() >= 30, "only {} files were found", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.display().to_string().replace("/library/", "/workflows/").replace("/data/", "/");
        let path = path.replace("workflows/starters/", "starters/");
        let inside = ["workflows/", "calendars/"].iter().filter_map(|f| path.rfind(f)).max();
        let top = FILE_KINDS.iter().any(|kind| path.ends_with(&format!("/{}", kind.place)));
        let place = if top { path.rsplit('/').next().unwrap() } else { &path[inside.unwrap()..] };
        let kind = kind_of(place).unwrap_or_else(|| panic!("{path} is of no kind"));
        let found = complaints(&validator(kind), &json(&text).unwrap());
        assert!(found.is_empty(), "{path} as {kind}: {found:?}");
        if path.contains("/workflows/") && !path.contains("/starters/") {
            says_its_schema(&file, &text, kind);
        }
    }
}

/// Both editors' comments name the schema that lies there.
fn says_its_schema(file: &Path, text: &str, kind: &str) {
    for (line, begin) in text.lines().zip(["# yaml-language-server: $schema=", "# $schema: "]) {
        let path = line.strip_prefix(begin).unwrap_or_else(|| panic!("{}: {line}", file.display()));
        let schema = file.parent().unwrap().join(path);
        assert!(path.ends_with(&format!("/schema/{kind}.json")) && schema.exists(), "{}: {path}", file.display());
    }
}

#[test]
fn the_files_of_the_language_page_follow_their_schemas() {
    let page = fs::read_to_string(root().join("workflows/LANGUAGE.md")).unwrap();
    let mut seen = 0;
    for block in page.split("\n```").skip(1).step_by(2) {
        let text = block.split_once('\n').map_or("", |(_, text)| text);
        let Some(kind) = text.strip_prefix("# ").and_then(|t| kind_of(t.lines().next()?)) else { continue };
        let Some(value) = json(text) else { continue };
        assert_eq!(complaints(&validator(kind), &value), Vec::<String>::new(), "{text}");
        seen += 1;
    }
    assert!(seen >= 8, "only {seen} files were found");
}

/// What a schema can see: the shape of a file, its keys and its words.
const SEEN: [Rule; 10] = [
    Rule::UnknownKey,
    Rule::MissingKey,
    Rule::MissingDue,
    Rule::NobodyResponsible,
    Rule::WrongType,
    Rule::UnknownWord,
    Rule::BadId,
    Rule::BadQuietHours,
    Rule::UnknownZone,
    Rule::UnknownCountry,
];

/// Every fixture, with the file that is wrong and what `validate` says of it: (name, file, text, said).
fn fixtures() -> Vec<(String, String, String, String)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/definition");
    let mut found = Vec::new();
    for entry in fs::read_dir(here.join("fixtures")).unwrap() {
        let path = entry.unwrap().path();
        let Some(fixture) = path.is_file().then(|| fs::read_to_string(&path).unwrap()) else { continue };
        let (given, said) = fixture.split_once("=== expect\n").unwrap();
        for part in given.split("=== ").skip(1) {
            let (file, text) = part.split_once('\n').unwrap_or((part, ""));
            if !file.starts_with("right ") {
                let own = said.split("\n\n").filter(|one| one.contains(&format!("--> {file}")));
                let own = own.collect::<Vec<_>>().join("\n\n");
                found.push((path.display().to_string(), file.to_owned(), text.to_owned(), own));
            }
        }
    }
    let mut workflows = Vec::new();
    below(&here.join("workflow/fixtures"), &mut workflows);
    for path in workflows {
        let said = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        let file = "workflows/fixture.yaml".to_owned();
        found.push((path.display().to_string(), file, fs::read_to_string(&path).unwrap(), said));
    }
    found
}

/// A table: each fixture that breaks a rule of shape is refused by the schema too; one without an error is accepted.
#[test]
fn a_schema_refuses_what_validate_refuses_and_nothing_else() {
    // what only two values together can tell, or what is no value of YAML
    let not_seen = ["unknown-word/dialect", "programme_id"];
    let (mut refused, mut accepted, mut wrong) = (0, 0, Vec::new());
    let validators: BTreeMap<&str, Validator> = FILE_KINDS.iter().map(|f| (f.name, validator(f.name))).collect();
    for (name, file, text, said) in fixtures() {
        let Some((kind, value)) = kind_of(&file).zip(json(&text)) else { continue };
        let found = complaints(&validators[kind], &value);
        let broken = SEEN.iter().any(|rule| said.contains(&format!("[{}]", rule.code())));
        if broken && !not_seen.iter().any(|part| name.contains(part)) {
            refused += 1;
            if found.is_empty() {
                wrong.push(format!("{name} ({file}) is accepted, but validate says\n{said}"));
            }
        } else if !said.contains("error[") {
            accepted += 1;
            if !found.is_empty() {
                wrong.push(format!("{name} ({file}) is refused: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
    assert!(refused >= 30 && accepted >= 50, "{refused} refused, {accepted} accepted");
}

#[test]
fn every_example_follows_its_own_schema() {
    for file in &FILE_KINDS {
        let whole: Value = serde_json::from_str(&schema(file)).unwrap();
        for section in file.section.all() {
            for key in section.keys {
                let Some(example) = example(key) else { panic!("{}.{} has no example", section.noun(), key.name) };
                let mut own: Value = serde_json::to_value(kind::schema(&key.kind)).unwrap();
                own["definitions"] = whole["definitions"].clone();
                let validator = jsonschema::draft7::new(&own).unwrap();
                let found = complaints(&validator, &serde_json::to_value(&example).unwrap());
                assert!(found.is_empty(), "{}.{}: {found:?}", section.noun(), key.name);
            }
        }
    }
}

/// Every short text that is read is of the pattern, and what is of another form is refused by both.
#[test]
fn patterns_are_what_is_read() {
    let check = |kind: &'static Kind, reads: &dyn Fn(&str) -> bool, right: &[&str], wrong: &[&str]| {
        let own: Value = serde_json::to_value(kind::schema(kind)).unwrap();
        let validator = jsonschema::draft7::new(&own).unwrap();
        for text in right {
            assert!(reads(text) && validator.is_valid(&(*text).into()), "{kind:?}: {text}");
        }
        for text in wrong {
            assert!(!reads(text) && !validator.is_valid(&(*text).into()), "{kind:?}: {text}");
        }
    };
    check(
        &Kind::Moment,
        &|text| Moment::parse(text).is_ok(),
        &[
            "due",
            " start ",
            "due - 10 working days 09:00",
            "due-7 days 9:00",
            "Entered + 2 Hours",
            "expected \u{2212} 1 month",
            "due + 3 days 09:00 following",
            "due preceding",
            "due 09:00 modified_following",
        ],
        &["", "7 days", "due - days", "due - 3 dais", "due 7 days", "due - 0 days", "due at noon", "due - 3days"],
    );
    check(
        &Kind::Amount,
        &|text| Amount::parse(text).is_ok(),
        &["500 milliseconds", "1 second", "3 working days", " 2  Weeks ", "1 hours", "90 minutes", "1 Year"],
        &["", "days", "3", "3d", "0 days", "3 business days", "3 days ago"],
    );
    check(
        &Kind::Recurrence,
        &|text| Recurrence::parse_every(text).is_ok(),
        &[
            "first monday 09:00",
            "monday",
            "Wed 8:30",
            "day 15",
            "day 09:00",
            "last day 12:00",
            "last working day of the month",
            "first monday of month",
            "2 weeks",
            "quarter",
            "3 quarters 10:00",
            "working day 09:00",
        ],
        &["", "fifth monday", "*", "@daily", "every monday", "0 weeks", "monday 9", "09:00"],
    );
    check(
        &Kind::QuietHours,
        &|text| QuietHours::parse(text).is_ok(),
        &["18:00-08:00", "9:00 - 10:00", "18:00\u{2013}08:00"],
        &["", "18:00", "18-08", "18:00 to 08:00", "18:00+08:00"],
    );
    check(
        &Kind::Cron,
        &|text| Recurrence::parse_cron(text).is_ok(),
        &["0 9 1 * *", " */15 8-17 * * mon "],
        &["", "0 9 1 *", "@daily", "0 0 9 1 * *"],
    );
    let words = |text: &str| text.parse::<chrono::NaiveDate>().is_ok() && text.len() == 10;
    check(&Kind::Date, &words, &["2024-06-13"], &["13.06.2024", "2024-6-13", "2024-13-01", "soon"]);
    assert_eq!(patterns::names(Names::Any), "\\S");
}
