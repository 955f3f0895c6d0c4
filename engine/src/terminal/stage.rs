//! The small programme that one workflow is talked to in: the cast of its own scenarios, if it has some, else a usual one.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::{Value as Json, json};

use crate::{
    definition::{
        File,
        diagnostic::{FileId, Findings, Source},
        yaml::{self, Value},
    },
    ids::ItemId,
    roadmap::ItemKind,
    scenario::{Script, item_meant, json_of, read, staged},
};

/// Where nothing says when: the first working day of a year that all shipped calendars know.
const USUAL_START: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 2).expect("2024 has a second of January");

/// A workflow with its cast.
#[derive(Debug, Clone)]
pub struct Stage {
    /// To be compiled.
    pub files: Vec<File>,
    pub item: ItemId,
    pub start: NaiveDateTime,
    pub cast: Json,
}

/// `files`: those of the programme around it, or the workflow alone; with its scenarios and the texts that it needs.
/// `from`: the day that the clock begins with; `language`: of the part that is spoken for.
/// None: there is no such workflow, or it does not say what it is for.
pub fn stage(files: &[File], workflow: &str, from: Option<NaiveDate>, language: Option<(&str, &str)>) -> Option<Stage> {
    let kind = kind_of(files, workflow)?;
    let script = script_of(files, workflow);
    let own_cast = script.as_ref().and_then(|s| s.cast.as_ref()).map(json_of).filter(Json::is_object);
    let mut cast = own_cast.unwrap_or_else(|| usual_cast(kind, from.unwrap_or(USUAL_START)));
    if let Some((part, language)) = language {
        match cast.get_mut(part).and_then(Json::as_object_mut) {
            Some(keys) => drop(keys.insert("language".into(), json!(language))),
            None => cast[part] = json!({"language": language}),
        }
    }
    let told = script.and_then(|script| script.scenarios.first().map(|s| (s.item.clone(), s.start)));
    let id = cast.get("item").and_then(|item| item.get("id")).and_then(Json::as_str).unwrap_or("X01");
    let written = told.as_ref().map_or_else(|| ItemId::new(id.to_owned()), |(item, _)| item.clone());
    let usual = told.map_or(USUAL_START.and_time(NaiveTime::MIN), |(_, start)| start);
    let start = from.map_or(usual, |from| from.and_time(NaiveTime::MIN));
    let beside = |f: &&File| f.path == format!("workflows/{workflow}.yaml") || f.path.starts_with("messages/");
    let own: Vec<File> = files.iter().filter(beside).cloned().collect();
    Some(Stage { files: staged(&cast, workflow, kind, &own), item: item_meant(&written, kind), start, cast })
}

fn kind_of(files: &[File], workflow: &str) -> Option<ItemKind> {
    let source = source_of(files, &format!("workflows/{workflow}.yaml"))?;
    let (node, _) = yaml::parse(&source);
    match &node?.get("for")?.value {
        Value::Text(word) => serde_json::from_value(json!(word)).ok(),
        _ => None,
    }
}

fn script_of(files: &[File], workflow: &str) -> Option<Script> {
    let source = source_of(files, &format!("workflows/{workflow}.scenarios.yaml"))?;
    read(&source, &Findings::default())
}

fn source_of(files: &[File], path: &str) -> Option<Source> {
    let file = files.iter().find(|f| f.path == path)?;
    Some(Source { id: FileId(0), path: path.to_owned(), text: file.text.as_ref().ok()?.clone() })
}

/// An item that begins in four weeks and is due four months later.
fn usual_cast(kind: ItemKind, from: NaiveDate) -> Json {
    let start = from.checked_add_days(Days::new(28)).unwrap_or(from);
    let due = start.checked_add_days(Days::new(120)).unwrap_or(start);
    let item = match kind {
        ItemKind::Activity | ItemKind::Test => json!({"id": "X01", "title": "The work", "start": start, "due": due}),
        ItemKind::Target => {
            json!({"id": "X01.T1", "indicator": "meetings held", "unit": "meetings", "goal": 4, "due": due})
        }
        ItemKind::Commitment => json!({"id": "X01", "text": "What was promised.", "start": start, "due": due}),
        ItemKind::Consultation => json!({
            "id": "X01", "title": "The meeting", "begins": format!("{due}T09:00"), "ends": format!("{due}T17:00")
        }),
        ItemKind::ReportRequest => json!({"id": "X01", "title": "The report", "start": start, "due": due}),
        ItemKind::Entity => json!({}),
    };
    json!({"item": item, "responsible": {"language": "en"}})
}
