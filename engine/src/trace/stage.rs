//! The small programme around an item that is traced: one entity for each part, everybody in UTC, Monday to Friday,
//! no holidays. A workflow `for: test` gets an item of its own kind that nobody hears.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::{
    Chart, Programme,
    definition::{
        diagnostic::{FileId, Source},
        yaml,
    },
    ids::ItemId,
    roadmap::{Item, ItemKind},
    scenario::{item_meant, programme_of},
};

const ID: &str = "X01";

/// The programme, and its item that the chart is for. An error: what is wrong with the dates.
pub(super) fn set(chart: &Chart, start: NaiveDate, due: NaiveDate) -> Result<(Programme, Item), String> {
    let kind = if chart.kind == ItemKind::Test { ItemKind::Activity } else { chart.kind };
    let (id, item) = item(kind, start, due);
    let source = Source { id: FileId(0), path: "cast".into(), text: json!({"item": item}).to_string() };
    let (Some(cast), _) = yaml::parse(&source) else { return Err("these dates cannot be written".into()) };
    let compiled = programme_of(&cast, None, shipped(kind), kind, &[]);
    let Some(mut programme) = compiled.programme else {
        let first = compiled.diagnostics.iter().find(|d| d.is_error());
        return Err(first.map_or_else(String::new, |d| d.message.clone()));
    };
    let item = programme.item(&item_meant(&ItemId::from(id), kind)).map(|item| Item::clone(item));
    let mut item = item.ok_or("there is no item to trace")?;
    item.kind = chart.kind;
    // the item alone is played
    programme.charts.clear();
    Ok((programme, item))
}

/// An item of the kind with what it cannot do without.
fn item(kind: ItemKind, start: NaiveDate, due: NaiveDate) -> (&'static str, Json) {
    let (start, due) = (start.to_string(), due.to_string());
    match kind {
        ItemKind::Activity | ItemKind::Test | ItemKind::ReportRequest => {
            (ID, json!({"id": ID, "title": "Traced", "start": start, "due": due}))
        }
        ItemKind::Target => {
            let id = "X01.T1";
            (id, json!({"id": id, "indicator": "things", "unit": "things", "baseline": 0, "goal": 100, "due": due}))
        }
        ItemKind::Commitment => (ID, json!({"id": ID, "text": "Traced", "due": due})),
        ItemKind::Entity => (ID, json!({"id": ID})),
        ItemKind::Consultation => {
            let ends = format!("{due}T10:00");
            (ID, json!({"id": ID, "title": "Traced", "begins": format!("{due}T09:00"), "ends": ends}))
        }
    }
}

/// The workflow that the item is said to follow: the traced one takes its place.
fn shipped(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Activity | ItemKind::Test => "activity",
        ItemKind::Target => "target",
        ItemKind::Commitment => "commitment",
        ItemKind::Entity => "entity",
        ItemKind::Consultation => "consultation",
        ItemKind::ReportRequest => "report_request",
    }
}
