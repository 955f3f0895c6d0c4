//! Whole tables to take away: CSV, XLSX, JSON and JSON lines, and what describes them (Frictionless data package).
//!
//! The rows are those of the lists, with their filters and as far as the caller sees; only paging is left out. Text goes
//! out a few rows at a time while it is read, a workbook through a file, so memory does not grow with the table. Which
//! tables there are stands in `table`, what a column is in `cells`, each format in its own file.

mod cells;
mod package;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod text;

use std::{io, sync::Arc};

use axum::{
    body::Body,
    extract::{FromRequestParts, Path, Query},
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use engine::{calendar, ids::Lang};
use futures::stream;
use tokio::{io::AsyncReadExt, runtime::Handle};

use self::{
    cells::{Column, Row},
    table::{Table, UpdateOf, json},
};
pub(super) use self::{package::FILES, table::KEYS};
use super::{
    super::{
        Web,
        problem::{Kind, Problem, Result},
        status::{ItemStatus, Status, text},
    },
    ask::{Ask, wanted_fields},
    parameter::Key,
    query::Asked,
    rows::Rows,
};
use crate::store;

/// So many rows or more are drawn and sent at once.
const AT_ONCE: usize = 200;
/// So many items are looked at between two pieces, whether they have rows or not.
const ITEMS_AT_ONCE: usize = 500;
/// So much of a workbook is read at once.
const PIECE: usize = 64 * 1024;

pub(super) const MEDIA: &[&str] = &["text/csv", XLSX, "application/json", JSON_LINES];
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_LINES: &str = "application/jsonl";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Xlsx,
    Json,
    JsonLines,
}

impl Format {
    const ALL: [Format; 4] = [Format::Csv, Format::Xlsx, Format::Json, Format::JsonLines];

    fn extension(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
            Format::JsonLines => "jsonl",
        }
    }

    fn media(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8; header=present",
            Format::Xlsx => XLSX,
            Format::Json => "application/json",
            Format::JsonLines => JSON_LINES,
        }
    }
}

pub(super) async fn export(
    mut ask: Ask,
    Path((p, file)): Path<(String, String)>,
    mut parts: Parts,
) -> Result<Response> {
    if file == package::NAME {
        ask.asked = read(&ask.web, &mut parts, &[Key::Lang]).await?;
        let status = ask.status(&p).await?;
        return Ok(package::answer(&status, &ask.asked.languages(&status)));
    }
    let (table, format) = named(&file).ok_or_else(|| Problem::not_found("export", &file))?;
    ask.asked = read(&ask.web, &mut parts, table.keys()).await?;
    let status = ask.status(&p).await?;
    let day = calendar::local(status.at, status.programme.zone).date();
    let name = format!("attachment; filename=\"{p}-{}-{day}.{}\"", table.word(), format.extension());
    let languages = ask.asked.languages(&status);
    let mut columns = table.columns();
    let fields = wanted_fields(&ask.asked, columns.iter().map(|column| column.name.as_str()))?.to_vec();
    if !fields.is_empty() {
        columns.retain(|column| fields.contains(&column.name));
    }
    let reader = Reader { web: ask.web, table, status, languages, asked: ask.asked, columns, fields, next: 0 };
    let body = match format {
        Format::Csv => streamed(reader, text::Csv::default()),
        Format::Json => streamed(reader, text::Json::default()),
        Format::JsonLines => streamed(reader, text::JsonLines),
        Format::Xlsx => workbook(reader).await?,
    };
    let headers = [(header::CONTENT_TYPE, format.media().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// Each table takes what its list takes, and nothing else.
async fn read(web: &Web, parts: &mut Parts, keys: &[Key]) -> Result<Asked> {
    let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, web).await;
    Asked::read(&pairs.map(|Query(pairs)| pairs).unwrap_or_default(), keys)
}

/// `activities.csv`
fn named(file: &str) -> Option<(Table, Format)> {
    let (table, extension) = file.split_once('.')?;
    let table = Table::ALL.into_iter().find(|t| t.word() == table)?;
    Some((table, Format::ALL.into_iter().find(|f| f.extension() == extension)?))
}

/// Reads the rows of one table, a few at a time.
struct Reader {
    web: Web,
    table: Table,
    status: Arc<Status>,
    languages: Vec<Lang>,
    asked: Asked,
    columns: Vec<Column>,
    /// Only these; none: all.
    fields: Vec<String>,
    next: usize,
}

impl Reader {
    /// Each as JSON. None: there are no more.
    async fn some(&mut self) -> Result<Option<Vec<Vec<u8>>>> {
        let status = self.status.clone();
        let mut rest = status.items.iter().skip(self.next).peekable();
        if rest.peek().is_none() {
            return Ok(None);
        }
        let mut some = Vec::with_capacity(AT_ONCE);
        for it in rest.take(ITEMS_AT_ONCE) {
            self.next += 1;
            if it.item.kind == self.table.kind() && self.asked.wants(&status, it) {
                let rows = Rows { status: &status, languages: &self.languages };
                some.extend(match self.table {
                    Table::Updates => self.updates(rows, it).await?,
                    Table::Activities
                    | Table::Targets
                    | Table::Commitments
                    | Table::Entities
                    | Table::Responsibilities => self.table.rows(rows, it),
                });
            }
            if some.len() >= AT_ONCE {
                break;
            }
        }
        if !self.fields.is_empty() {
            some = some.iter().map(|json| Row::read(json).only(&self.fields)).collect();
        }
        Ok(Some(some))
    }

    /// What was said of an activity, the latest first.
    async fn updates(&self, rows: Rows<'_>, it: &ItemStatus) -> Result<Vec<Vec<u8>>> {
        // its first step is its birth
        if it.instance.turn < 2 {
            return Ok(Vec::new());
        }
        let below = i64::try_from(it.instance.turn).unwrap_or(i64::MAX).saturating_add(1);
        let mut conn = self.web.connection().await?;
        let said = store::past::said(&mut conn, it.instance_id, below, i64::MAX).await?;
        let title = text(&it.item.title, &self.languages);
        let row = |update| UpdateOf {
            item_id: it.item.id.to_string(),
            title: title.text.clone(),
            lang: title.lang.clone(),
            update,
        };
        Ok(said.iter().filter_map(|said| rows.update(it, said)).flat_map(|update| json(&row(update))).collect())
    }
}

/// How rows become text.
trait Draws: Send + 'static {
    fn begin(&mut self, columns: &[Column]) -> Vec<u8>;
    fn row(&mut self, json: &[u8], out: &mut Vec<u8>);
    fn end(&mut self) -> Vec<u8>;
}

fn streamed(reader: Reader, mut draws: impl Draws) -> Body {
    let first = draws.begin(&reader.columns);
    let begun = (reader, draws, Some(first), false);
    let pieces = stream::try_unfold(begun, async |(mut reader, mut draws, mut first, is_over)| {
        if is_over {
            return Ok(None);
        }
        let mut piece = first.take().unwrap_or_default();
        let some = reader.some().await.map_err(cut_off)?;
        let is_over = some.is_none();
        for json in some.into_iter().flatten() {
            draws.row(&json, &mut piece);
        }
        if is_over {
            piece.extend(draws.end());
        }
        // others have their turn between two pieces
        tokio::task::yield_now().await;
        Ok::<_, io::Error>(Some((piece, (reader, draws, first, is_over))))
    });
    Body::from_stream(pieces)
}

/// Whoever reads sees that it is not whole.
fn cut_off(problem: Problem) -> io::Error {
    if let Some(cause) = &problem.cause {
        tracing::error!("an export was cut off: {cause}");
    }
    io::Error::other("cut off")
}

/// A workbook is whole only at its end: it is written to a file that nobody sees, and sent from there.
async fn workbook(mut reader: Reader) -> Result<Body> {
    let Ok(place) = reader.web.shared.workbooks.clone().try_acquire_owned() else {
        let detail = "too many workbooks are made just now: ask again in a moment, or take the same table as CSV";
        return Err(Problem::new(Kind::Busy, detail));
    };
    let runtime = Handle::current();
    let made = tokio::task::spawn_blocking(move || {
        let _place = place;
        let (table, zone, columns) = (reader.table, reader.status.programme.zone, reader.columns.clone());
        let mut failed = None;
        let some = std::iter::from_fn(|| {
            runtime.block_on(reader.some()).unwrap_or_else(|problem| {
                failed = Some(problem);
                None
            })
        });
        let written = sheet::write(table.word(), &columns, zone, some.flatten());
        match failed {
            Some(problem) => Err(problem),
            None => Ok(written?),
        }
    });
    let file = made.await.map_err(anyhow::Error::from)??;
    let file = tokio::fs::File::from_std(file);
    Ok(Body::from_stream(stream::try_unfold(file, async |mut file| {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((read > 0).then_some((piece, file)))
    })))
}
