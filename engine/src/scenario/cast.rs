//! The small programme that a library workflow is tried with, written as the files of a programme and compiled
//! like any other: what `cast:` says of the item and of the entities in each part, and no more.

use serde_json::{Map, Value as Json, json};

use super::keys::{CAST, PART_SECTION};
use crate::{
    definition::{
        Compiled, File, compile_again,
        diagnostic::{Diagnostic, Findings, Source, Span},
        fields::{Placed, unknown},
        keys::Section,
        rule::Rule,
        yaml::{Entry, Node, Value},
    },
    ids::ItemId,
    roadmap::ItemKind,
};

const PARTS: [&str; 6] = ["responsible", "contributing", "consulted", "informed", "verifier", "coordinator"];

const RESPONSIBLE: &str = PARTS[0];

/// The item that a scenario of a cast means by the id that it gave: an entity is the responsible one, and of a
/// round of report requests it is hers.
pub fn item_meant(written: &ItemId, kind: ItemKind) -> ItemId {
    match kind {
        ItemKind::Entity => ItemId::from(RESPONSIBLE),
        // as it is called when it has been played
        ItemKind::ReportRequest if written.as_str().ends_with(&format!(".{RESPONSIBLE}")) => written.clone(),
        ItemKind::ReportRequest => ItemId::new(format!("{written}.{RESPONSIBLE}")),
        ItemKind::Activity | ItemKind::Target | ItemKind::Commitment | ItemKind::Consultation | ItemKind::Test => {
            written.clone()
        }
    }
}

/// The programme of a cast around one workflow. `given`: what is different in it for one story; `files`: the workflow
/// itself, and texts that it needs.
pub fn programme_of(cast: &Node, given: Option<&Node>, workflow: &str, kind: ItemKind, files: &[File]) -> Compiled {
    compile_again(&files_of(cast, given, workflow, kind, files))
}

/// The same as files, for whoever publishes it.
pub fn files_of(cast: &Node, given: Option<&Node>, workflow: &str, kind: ItemKind, files: &[File]) -> Vec<File> {
    staged(&with(json_of(cast), given.map(json_of)), workflow, kind, files)
}

/// The files of a cast that is written already.
pub(crate) fn staged(cast: &Json, workflow: &str, kind: ItemKind, files: &[File]) -> Vec<File> {
    let mut all = vec![
        File::new("waymark.yaml", head(cast).to_string()),
        File::new("entities.yaml", entities(cast, kind, workflow).to_string()),
        File::new("roadmap.yaml", roadmap(cast, kind, workflow).to_string()),
        File::new("commitments.yaml", commitments(cast, kind, workflow).to_string()),
        File::new("consultations.yaml", consultations(cast, kind, workflow).to_string()),
    ];
    all.extend(files.iter().cloned());
    all
}

/// The cast of one story: in each part, what is given goes before what the file's cast says.
fn with(mut cast: Json, given: Option<Json>) -> Json {
    for (part, keys) in given.as_ref().and_then(Json::as_object).into_iter().flatten() {
        match (cast.get_mut(part).and_then(Json::as_object_mut), keys.as_object()) {
            (Some(own), Some(keys)) => own.extend(keys.clone()),
            _ => cast[part] = keys.clone(),
        }
    }
    cast
}

/// Parts that a cast, or what is given, does not have.
pub(super) fn misnamed(cast: &Node, source: &Source, findings: &Findings) {
    let Value::Map(entries) = &cast.value else {
        let message = format!("a cast is a map of its parts, but this is {}", cast.describe());
        findings.add(Diagnostic::new(Rule::WrongType, source.first_line(cast.span), message));
        return;
    };
    unknown_keys(entries, &CAST, "a part of the cast", findings);
    for part in entries.iter().filter(|e| PARTS.contains(&e.key.text.as_str())) {
        if let Value::Map(keys) = &part.value.value {
            unknown_keys(keys, &PART_SECTION, "a key of a part", findings);
        }
    }
}

fn unknown_keys(entries: &[Entry], table: &Section, what: &str, findings: &Findings) {
    for entry in entries.iter().filter(|e| table.key(&e.key.text).is_none()) {
        let name = Placed { value: entry.key.text.clone(), span: entry.key.span };
        findings.add(unknown(Rule::UnknownKey, &name, what, table.names()));
    }
}

/// Why a cast makes no programme, at the words of the cast that are to blame.
pub(super) fn problems(cast: &Node, place: Span, tried: &Compiled) -> Vec<Diagnostic> {
    let errors = tried.diagnostics.iter().filter(|d| d.is_error());
    let at = |found: &Diagnostic| {
        let word = tried.sources.get(found.span.file.0 as usize)?.at(found.span).trim_matches('"');
        find(cast, word)
    };
    errors
        .map(|found| {
            let span = at(found).unwrap_or(place);
            let told = Diagnostic::new(found.rule, span, found.message.clone());
            Diagnostic { help: found.help.clone(), label: found.label.clone(), ..told }
        })
        .collect()
}

/// The key or the text `word`, wherever it stands.
fn find(node: &Node, word: &str) -> Option<Span> {
    match &node.value {
        Value::Map(entries) => {
            entries.iter().find_map(|e| if e.key.text == word { Some(e.key.span) } else { find(&e.value, word) })
        }
        Value::List(items) => items.iter().find_map(|item| find(item, word)),
        Value::Text(text) => (text == word).then_some(node.span),
        Value::Int(n) => (n.to_string() == word).then_some(node.span),
        Value::Null | Value::Bool(_) | Value::Float(_) => None,
    }
}

fn head(cast: &Json) -> Json {
    let zone = cast.get("responsible").and_then(|r| r.get("zone")).cloned().unwrap_or(json!("Etc/UTC"));
    let mut languages = vec![json!("en")];
    for part in PARTS {
        let language = cast.get(part).and_then(|p| p.get("language"));
        if let Some(language) = language.filter(|language| !languages.contains(language)) {
            languages.push(language.clone());
        }
    }
    json!({"programme": "tried", "title": "Tried", "zone": zone, "languages": languages, "coordinators": ["coordinator"]})
}

/// Where the item is an entity, it is the responsible one.
fn entities(cast: &Json, kind: ItemKind, workflow: &str) -> Json {
    let entity = |part: &&str| {
        let mut entity = Map::new();
        for (key, value) in cast.get(*part).and_then(Json::as_object).cloned().unwrap_or_default() {
            match key.as_str() {
                "language" => entity.insert("languages".into(), json!([value])),
                _ => entity.insert(key, value),
            };
        }
        entity.entry("zone").or_insert(json!("Etc/UTC"));
        entity.entry("languages").or_insert(json!(["en"]));
        let members = json!([{"id": "focal-point", "office": "focal_point"}, {"id": "deputy", "office": "deputy"}]);
        entity.insert("name".into(), json!(part));
        if kind == ItemKind::Entity && *part == RESPONSIBLE {
            entity.extend(item(cast));
            entity.insert("workflow".into(), json!(workflow));
        }
        entity.insert("id".into(), json!(part));
        entity.insert("kind".into(), json!("other"));
        entity.insert("members".into(), members);
        Json::Object(entity)
    };
    json!({"entities": PARTS.iter().map(entity).collect::<Vec<_>>()})
}

fn roadmap(cast: &Json, kind: ItemKind, workflow: &str) -> Json {
    let mut roadmap = json!({"pillars": [{"id": "pillar", "title": "Pillar"}], "activities": []});
    let activity = |more: Map<String, Json>| {
        let mut activity = more;
        for (key, value) in [("pillar", json!("pillar")), ("title", json!("Work")), ("evidence", json!("link"))] {
            activity.entry(key).or_insert(value);
        }
        for part in &PARTS[..5] {
            activity.entry(*part).or_insert(json!(part));
        }
        Json::Object(activity)
    };
    match kind {
        ItemKind::Activity | ItemKind::Test => {
            let mut own = item(cast);
            own.insert("workflow".into(), json!(workflow));
            roadmap["activities"] = json!([activity(own)]);
        }
        ItemKind::Target => {
            let mut target = item(cast);
            target.insert("workflow".into(), json!(workflow));
            let due = target.get("due").cloned().unwrap_or(json!("2024-12-31"));
            let id =
                target.get("id").and_then(Json::as_str).and_then(|id| id.split_once('.')).map_or("X01", |(own, _)| own);
            let around = json!({"id": id, "due": due, "targets": [target.clone()]});
            roadmap["activities"] = json!([activity(around.as_object().cloned().unwrap_or_default())]);
        }
        ItemKind::ReportRequest => {
            let mut request = item(cast);
            request.insert("from".into(), json!(["responsible"]));
            request.insert("workflow".into(), json!(workflow));
            roadmap["report_requests"] = json!([request]);
        }
        ItemKind::Commitment | ItemKind::Entity | ItemKind::Consultation => {}
    }
    roadmap
}

fn commitments(cast: &Json, kind: ItemKind, workflow: &str) -> Json {
    let mut own = item(cast);
    own.entry("maker").or_insert(json!("responsible"));
    own.insert("workflow".into(), json!(workflow));
    let list = if kind == ItemKind::Commitment { json!([own]) } else { json!([]) };
    json!({"commitments": list})
}

fn consultations(cast: &Json, kind: ItemKind, workflow: &str) -> Json {
    let mut own = item(cast);
    own.entry("host").or_insert(json!("responsible"));
    own.entry("invited").or_insert(json!(["contributing"]));
    own.insert("workflow".into(), json!(workflow));
    let list = if kind == ItemKind::Consultation { json!([own]) } else { json!([]) };
    json!({"consultations": list})
}

fn item(cast: &Json) -> Map<String, Json> {
    cast.get("item").and_then(Json::as_object).cloned().unwrap_or_default()
}

/// YAML that came from a file, as YAML that goes into one: JSON is YAML.
pub(crate) fn json_of(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(yes) => json!(yes),
        Value::Int(n) => json!(n),
        Value::Float(n) => json!(n),
        Value::Text(text) => json!(text),
        Value::List(items) => Json::Array(items.iter().map(json_of).collect()),
        Value::Map(entries) => Json::Object(entries.iter().map(|e| (e.key.text.clone(), json_of(&e.value))).collect()),
    }
}
