//! `datapackage.json`: which tables there are and what their columns hold (Frictionless Data Package v1).

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use engine::ids::Lang;
use serde_json::{Value, json};

use super::{
    super::{
        super::status::{Status, text},
        rows::instant,
    },
    Format, Table,
    cells::{Column, Holds},
};

pub(super) const NAME: &str = "datapackage.json";
/// Every table in the formats that most want, and what describes them.
pub(in super::super) const FILES: &[&str] = &[
    NAME,
    "activities.csv",
    "activities.xlsx",
    "targets.csv",
    "targets.xlsx",
    "commitments.csv",
    "commitments.xlsx",
    "entities.csv",
    "entities.xlsx",
    "updates.csv",
    "updates.xlsx",
    "responsibilities.csv",
    "responsibilities.xlsx",
];

pub(super) fn answer(status: &Status, languages: &[Lang]) -> Response {
    let programme = &status.programme;
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": programme.id.to_lowercase(),
        "title": text(&programme.title, languages).text,
        "version": status.revision.to_string(),
        "created": instant(status.at, programme.zone),
        "resources": Table::ALL.into_iter().map(resource).collect::<Vec<_>>(),
    });
    if let Some(notice) = &programme.notice {
        package["description"] = text(notice, languages).text.into();
    }
    Json(package).into_response()
}

fn resource(table: Table) -> Value {
    let columns = table.columns();
    json!({
        "profile": "tabular-data-resource",
        "name": table.word(),
        "path": format!("{}.{}", table.word(), Format::Csv.extension()),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
        "schema": {
            "fields": columns.iter().map(field).collect::<Vec<_>>(),
            "primaryKey": table.key(),
            "missingValues": [""],
        },
    })
}

fn field(column: &Column) -> Value {
    let (kind, format) = match column.holds {
        Holds::Text => ("string", "default"),
        Holds::Integer => ("integer", "default"),
        Holds::Number => ("number", "default"),
        Holds::YesNo => ("boolean", "default"),
        Holds::Date => ("date", "default"),
        // with its offset, or without one
        Holds::Instant | Holds::WallClock => ("datetime", "any"),
    };
    json!({"name": column.name, "type": kind, "format": format})
}
