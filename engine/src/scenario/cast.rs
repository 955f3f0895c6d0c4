//! The small programme that a library workflow is tried with, written as the files of a programme and compiled
//! like any other: what `cast:` says of the item and of the entities in each part, and no more.

use serde_json::{Map, Value as Json, json};

use crate::{
    definition::{
        Compiled, File, compile,
        yaml::{Node, Value},
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
        ItemKind::ReportRequest => ItemId::new(format!("{written}.{RESPONSIBLE}")),
        ItemKind::Activity | ItemKind::Target | ItemKind::Commitment | ItemKind::Consultation | ItemKind::Test => {
            written.clone()
        }
    }
}

/// The programme of a cast around one workflow. `files`: the workflow itself, and texts that it needs.
pub fn programme_of(cast: &Node, workflow: &str, kind: ItemKind, files: &[File]) -> Compiled {
    compile(&files_of(cast, workflow, kind, files))
}

/// The same as files, for whoever publishes it.
pub fn files_of(cast: &Node, workflow: &str, kind: ItemKind, files: &[File]) -> Vec<File> {
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

fn head(cast: &Node) -> Json {
    let zone = cast.get("responsible").and_then(|r| r.get("zone")).map_or(json!("Etc/UTC"), json_of);
    let mut languages = vec![json!("en")];
    for part in PARTS {
        if let Some(language) =
            cast.get(part).and_then(|p| p.get("language")).map(json_of).filter(|l| !languages.contains(l))
        {
            languages.push(language);
        }
    }
    json!({"programme": "tried", "title": "Tried", "zone": zone, "languages": languages, "coordinators": ["coordinator"]})
}

/// Where the item is an entity, it is the responsible one.
fn entities(cast: &Node, kind: ItemKind, workflow: &str) -> Json {
    let entity = |part: &&str| {
        let mut entity = Map::new();
        for (key, value) in cast.get(part).map(json_of).and_then(|j| j.as_object().cloned()).unwrap_or_default() {
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

fn roadmap(cast: &Node, kind: ItemKind, workflow: &str) -> Json {
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

fn commitments(cast: &Node, kind: ItemKind, workflow: &str) -> Json {
    let mut own = item(cast);
    own.entry("maker").or_insert(json!("responsible"));
    own.insert("workflow".into(), json!(workflow));
    let list = if kind == ItemKind::Commitment { json!([own]) } else { json!([]) };
    json!({"commitments": list})
}

fn consultations(cast: &Node, kind: ItemKind, workflow: &str) -> Json {
    let mut own = item(cast);
    own.entry("host").or_insert(json!("responsible"));
    own.entry("invited").or_insert(json!(["contributing"]));
    own.insert("workflow".into(), json!(workflow));
    let list = if kind == ItemKind::Consultation { json!([own]) } else { json!([]) };
    json!({"consultations": list})
}

fn item(cast: &Node) -> Map<String, Json> {
    cast.get("item").map(json_of).and_then(|j| j.as_object().cloned()).unwrap_or_default()
}

/// YAML that came from a file, as YAML that goes into one: JSON is YAML.
fn json_of(node: &Node) -> Json {
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
