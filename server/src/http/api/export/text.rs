//! Tables as text: CSV (RFC 4180, as spreadsheets open it), one JSON document, and a JSON document on each line.

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

use super::{
    Draws,
    cells::{Column, Holds, Row, guarded},
};

/// Without it some spreadsheets take UTF-8 for something else.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

#[derive(Default)]
pub(super) struct Csv {
    holds: Vec<Holds>,
}

impl Draws for Csv {
    fn begin(&mut self, columns: &[Column]) -> Vec<u8> {
        self.holds = columns.iter().map(|column| column.holds).collect();
        let mut begin = BYTE_ORDER_MARK.to_vec();
        begin.extend(record(columns.iter().map(|column| column.name.as_str())));
        begin
    }

    fn row(&mut self, json: &[u8], out: &mut Vec<u8>) {
        let cells: Vec<String> =
            Row::read(json).0.iter().zip(&self.holds).map(|((_, value), holds)| cell(value, *holds)).collect();
        out.extend(record(cells.iter().map(String::as_str)));
    }

    fn end(&mut self) -> Vec<u8> {
        Vec::new()
    }
}

fn cell(value: &Value, holds: Holds) -> String {
    match (value, holds) {
        (Value::String(text), Holds::Text) => guarded(text).into_owned(),
        (Value::String(text), _) => text.clone(),
        (Value::Null, _) => String::new(),
        (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_), _) => value.to_string(),
    }
}

fn record<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // a list in memory takes everything
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}

/// `[`, one row on each line, `]`.
#[derive(Default)]
pub(super) struct Json {
    has_rows: bool,
}

impl Draws for Json {
    fn begin(&mut self, _: &[Column]) -> Vec<u8> {
        b"[".to_vec()
    }

    fn row(&mut self, json: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(if self.has_rows { b",\n" } else { b"\n" });
        out.extend_from_slice(json);
        self.has_rows = true;
    }

    fn end(&mut self) -> Vec<u8> {
        b"\n]\n".to_vec()
    }
}

pub(super) struct JsonLines;

impl Draws for JsonLines {
    fn begin(&mut self, _: &[Column]) -> Vec<u8> {
        Vec::new()
    }

    fn row(&mut self, json: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(json);
        out.push(b'\n');
    }

    fn end(&mut self) -> Vec<u8> {
        Vec::new()
    }
}
