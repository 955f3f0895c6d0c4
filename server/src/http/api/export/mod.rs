//! Whole tables to take away: CSV, XLSX, JSON and JSON lines, and what describes them (Frictionless data package).
//!
//! The rows are those of the lists, with their filters and as far as the caller sees; only paging is left out. Text goes
//! out a few rows at a time while it is read, a workbook through a file, so memory does not grow with the table. What
//! a column is stands in `cells`, each format in its own file.

mod cells;
mod package;
mod sheet;
#[cfg(test)]
mod tests;
mod text;

use std::{convert::Infallible, io, sync::Arc};

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use engine::{calendar, ids::Lang, roadmap::ItemKind};
use futures::stream;
use serde::Serialize;
use tokio::io::AsyncReadExt;

use self::cells::Column;
use super::{
    super::{
        Web,
        caller::Caller,
        problem::{Kind, Problem, Result},
        status::{ItemStatus, Status},
    },
    Pairs,
    query::{Asked, Key},
    rows::Rows,
    shapes::{Activity, Commitment, EntityRow, TargetRow},
};

/// So many rows are drawn and sent at once.
const AT_ONCE: usize = 200;
/// So much of a workbook is read at once.
const PIECE: usize = 64 * 1024;

/// A table that can be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Table {
    Activities,
    Targets,
    Commitments,
    Entities,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Xlsx,
    Json,
    JsonLines,
}

impl Table {
    const ALL: [Table; 4] = [Table::Activities, Table::Targets, Table::Commitments, Table::Entities];

    fn word(self) -> &'static str {
        match self {
            Table::Activities => "activities",
            Table::Targets => "targets",
            Table::Commitments => "commitments",
            Table::Entities => "entities",
        }
    }

    fn kind(self) -> ItemKind {
        match self {
            Table::Activities => ItemKind::Activity,
            Table::Targets => ItemKind::Target,
            Table::Commitments => ItemKind::Commitment,
            Table::Entities => ItemKind::Entity,
        }
    }

    fn keys(self) -> &'static [Key] {
        match self {
            Table::Activities | Table::Targets => {
                &[Key::Signal, Key::State, Key::Entity, Key::Pillar, Key::Overdue, Key::Lang]
            }
            Table::Commitments | Table::Entities => &[Key::Signal, Key::State, Key::Entity, Key::Overdue, Key::Lang],
        }
    }

    /// A row without content shows which columns there are.
    fn columns(self) -> Vec<Column> {
        match self {
            Table::Activities => cells::columns(&Activity::default()),
            Table::Targets => cells::columns(&TargetRow::default()),
            Table::Commitments => cells::columns(&Commitment::default()),
            Table::Entities => cells::columns(&EntityRow::default()),
        }
    }

    /// An item as the list shows it, as JSON. None: the list leaves it out.
    fn row(self, rows: &Rows<'_>, it: &ItemStatus) -> Option<Vec<u8>> {
        match self {
            Table::Activities => json(&rows.activity(it)),
            Table::Targets => json(&rows.target(it)),
            Table::Commitments => json(&rows.commitment(it)),
            Table::Entities => json(&rows.entity(it)?),
        }
    }
}

fn json(row: &impl Serialize) -> Option<Vec<u8>> {
    serde_json::to_vec(row).ok()
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
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
            Format::JsonLines => "application/jsonl",
        }
    }
}

pub(super) async fn export(
    State(web): State<Web>,
    caller: Caller,
    Path((p, file)): Path<(String, String)>,
    Query(pairs): Pairs,
) -> Result<Response> {
    if file == package::NAME {
        let asked = Asked::read(&pairs, &[Key::Lang])?;
        let status = web.status(&p, caller.level(&p)?).await?;
        return Ok(package::answer(&status, &asked.languages(&status)));
    }
    let (table, format) = named(&file).ok_or_else(|| Problem::not_found("export", &file))?;
    let asked = Asked::read(&pairs, table.keys())?;
    let status = web.status(&p, caller.level(&p)?).await?;
    asked.check_names(&status)?;
    let day = calendar::local(status.at, status.programme.zone).date();
    let name = format!("attachment; filename=\"{p}-{}-{day}.{}\"", table.word(), format.extension());
    let languages = asked.languages(&status);
    let reader = Reader { table, status, languages, asked, next: 0 };
    let body = match format {
        Format::Csv => streamed(reader, text::Csv::default()),
        Format::Json => streamed(reader, text::Json::default()),
        Format::JsonLines => streamed(reader, text::JsonLines),
        Format::Xlsx => workbook(&web, reader).await?,
    };
    let headers = [(header::CONTENT_TYPE, format.media().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// `activities.csv`
fn named(file: &str) -> Option<(Table, Format)> {
    let (table, extension) = file.split_once('.')?;
    let table = Table::ALL.into_iter().find(|t| t.word() == table)?;
    Some((table, Format::ALL.into_iter().find(|f| f.extension() == extension)?))
}

/// Reads the rows of one table, a few at a time.
struct Reader {
    table: Table,
    status: Arc<Status>,
    languages: Vec<Lang>,
    asked: Asked,
    next: usize,
}

impl Reader {
    /// Each as JSON. None: there are no more.
    fn some(&mut self) -> Option<Vec<Vec<u8>>> {
        let rest = self.status.items.get(self.next..).filter(|rest| !rest.is_empty())?;
        let rows = Rows { status: &self.status, languages: &self.languages };
        let mut some = Vec::with_capacity(AT_ONCE);
        for it in rest {
            self.next += 1;
            if it.item.kind == self.table.kind() && self.asked.wants(it) {
                some.extend(self.table.row(&rows, it));
            }
            if some.len() == AT_ONCE {
                break;
            }
        }
        Some(some)
    }
}

/// How rows become text.
trait Draws: Send + 'static {
    fn begin(&mut self, columns: &[Column]) -> Vec<u8>;
    fn row(&mut self, json: &[u8], out: &mut Vec<u8>);
    fn end(&mut self) -> Vec<u8>;
}

fn streamed(reader: Reader, mut draws: impl Draws) -> Body {
    let first = draws.begin(&reader.table.columns());
    let begun = (reader, draws, Some(first), false);
    let pieces = stream::unfold(begun, |(mut reader, mut draws, mut first, is_over)| async move {
        if is_over {
            return None;
        }
        let mut piece = first.take().unwrap_or_default();
        let some = reader.some();
        let is_over = some.is_none();
        for json in some.into_iter().flatten() {
            draws.row(&json, &mut piece);
        }
        if is_over {
            piece.extend(draws.end());
        }
        // others have their turn between two pieces
        tokio::task::yield_now().await;
        Some((Ok::<_, Infallible>(piece), (reader, draws, first, is_over)))
    });
    Body::from_stream(pieces)
}

/// A workbook is whole only at its end: it is written to a file that nobody sees, and sent from there.
async fn workbook(web: &Web, mut reader: Reader) -> Result<Body> {
    let Ok(place) = web.shared.workbooks.clone().try_acquire_owned() else {
        let detail = "too many workbooks are made just now: ask again in a moment, or take the same table as CSV";
        return Err(Problem::new(Kind::Busy, detail));
    };
    let made = tokio::task::spawn_blocking(move || {
        let _place = place;
        let (table, zone) = (reader.table, reader.status.programme.zone);
        let rows = std::iter::from_fn(|| reader.some()).flatten();
        sheet::write(table.word(), &table.columns(), zone, rows)
    });
    let file = made.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    let file = tokio::fs::File::from_std(file);
    Ok(Body::from_stream(stream::try_unfold(file, async |mut file| {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((read > 0).then_some((piece, file)))
    })))
}
