//! In which order items come, and where a page of them begins.
//!
//! The order is the roadmap's, or that of one field with the roadmap's within it; what has no value comes last either
//! way. A cursor tells the place after its item and not a number of rows, so nothing is skipped or doubled when others
//! come, go or change between two pages.

use std::cmp::Ordering;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{NaiveDate, NaiveTime};
use engine::{
    chart::StateSignal,
    definition::nearest,
    ids::ItemId,
    roadmap::{ItemKind, Role},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    super::{
        problem::Result,
        status::{ItemStatus, Status, text},
    },
    document::fields,
    parameter::{Key, list, refuse, refused, slip},
    query::{Asked, signal_word, stale_cursor},
    rows::{Rows, signal_rank},
};

const SIGNALS: [StateSignal; 6] = [
    StateSignal::Closed,
    StateSignal::Done,
    StateSignal::OnTrack,
    StateSignal::NoReport,
    StateSignal::AtRisk,
    StateSignal::Late,
];

/// What an item has in a column.
type Read = fn(&Rows<'_>, &ItemStatus) -> Option<Cell>;

/// What items can be sorted by: names of fields of their rows.
const COLUMNS: &[(&str, Read)] = &[
    ("id", |_, it| Some(Cell::Text(it.item.id.to_string()))),
    ("title", |rows, it| Some(Cell::Text(text(&it.item.title, rows.languages).text.to_lowercase()))),
    ("name", |rows, it| Some(Cell::Text(text(&it.item.title, rows.languages).text.to_lowercase()))),
    ("lead", |rows, it| {
        let lead = rows.status.asked(it, Role::Responsible);
        lead.first().map(|id| Cell::Text(rows.status.entity(id, rows.languages).name.text.to_lowercase()))
    }),
    ("country", |rows, it| rows.status.country(it).map(Cell::Text)),
    ("pillar", |rows, it| {
        let place = rows.status.programme.pillars.get_index_of(it.item.pillar.as_deref()?)?;
        Some(Cell::Number(f64::from(u32::try_from(place).ok()?)))
    }),
    ("state", |_, it| Some(Cell::Text(it.place.clone()))),
    ("signal", |_, it| Some(Cell::Number(f64::from(signal_rank(it.look.signal))))),
    ("start", |_, it| it.instance.start.map(day)),
    ("due", |_, it| it.instance.due.map(day)),
    ("days_to_due", |_, it| Some(Cell::Number(f64::from(i32::try_from(it.look.days_to_due?).ok()?)))),
    ("postponed", |_, it| Some(Cell::Number(f64::from(u32::try_from(it.instance.postponements.len()).ok()?)))),
    ("progress_claimed", |rows, it| rows.status.progress_claimed(it).map(Cell::Number)),
    ("value", |rows, it| rows.status.number(it, "value").map(Cell::Number)),
    ("percent", |rows, it| rows.status.number(it, "percent").map(Cell::Number)),
    ("last_report_at", |_, it| it.instance.reported.map(|at| moment(at.timestamp_micros()))),
    ("updated_at", |_, it| Some(moment(it.updated_at.timestamp_micros()))),
];

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Cell {
    Number(f64),
    Text(String),
}

impl Cell {
    /// What stands in a field; signals by how bad they are.
    fn of(field: &str, value: &Value) -> Option<Cell> {
        match value {
            Value::String(word) if field == "signal" => {
                let signal = SIGNALS.into_iter().find(|signal| signal_word(*signal) == word)?;
                Some(Cell::Number(f64::from(signal_rank(signal))))
            }
            Value::String(text) => Some(Cell::Text(text.to_lowercase())),
            Value::Number(number) => number.as_f64().map(Cell::Number),
            Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

fn day(date: NaiveDate) -> Cell {
    moment(date.and_time(NaiveTime::MIN).and_utc().timestamp())
}

#[expect(clippy::cast_precision_loss, reason = "an instant has fewer than 53 bits until the year 2255")]
fn moment(number: i64) -> Cell {
    Cell::Number(number as f64)
}

/// After which item a page begins.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cursor(String, Option<Cell>, String);

impl Cursor {
    fn write(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).expect("it is plain values"))
    }

    fn read(word: &str) -> Option<Cursor> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(word).ok()?).ok()
    }
}

/// A page of items, and how many there are on all pages.
pub(super) struct Page<'a> {
    pub(super) items: Vec<&'a ItemStatus>,
    pub(super) next_cursor: Option<String>,
    pub(super) total: usize,
}

/// The page that is asked for; `fields` are those of the rows.
pub(super) fn page<'a>(
    asked: &Asked,
    rows: &Rows<'a>,
    kind: ItemKind,
    fields: &[String],
    may: impl Fn(&ItemStatus) -> bool,
) -> Result<Page<'a>> {
    let status = rows.status;
    let sort = sorting(asked, fields)?;
    let wanted = status.of_kind(kind).filter(|it| asked.wants(status, it) && may(it));
    let word = asked.word(Key::Sort).unwrap_or_default();
    let after = asked.word(Key::Cursor).map(|cursor| after(cursor, word, status)).transpose()?;
    if sort.is_none() && after.is_none() {
        let items: Vec<&ItemStatus> = wanted.collect();
        let (total, limit) = (items.len(), asked.limit());
        let items: Vec<&ItemStatus> = items.into_iter().take(limit).collect();
        let next_cursor = (total > limit).then(|| items.last().map(|last| ends(last, word, None))).flatten();
        return Ok(Page { items, next_cursor, total });
    }
    let mut placed: Vec<Placed<'a>> = wanted
        .map(|it| {
            let place = status.programme.items.get_index_of(&it.item.id).unwrap_or(usize::MAX);
            Placed { cell: sort.as_ref().and_then(|sort| (sort.by)(rows, it)), place, it }
        })
        .collect();
    let total = placed.len();
    let is_down = sort.as_ref().is_some_and(|sort| sort.is_down);
    if let Some((cell, place)) = after {
        placed.retain(|one| compare((&one.cell, one.place), (&cell, place), is_down).is_gt());
    }
    let by = |a: &Placed<'_>, b: &Placed<'_>| compare((&a.cell, a.place), (&b.cell, b.place), is_down);
    let (left, limit) = (placed.len(), asked.limit());
    if left > limit {
        placed.select_nth_unstable_by(limit, by);
        placed.truncate(limit);
    }
    placed.sort_unstable_by(by);
    let next_cursor = (left > limit).then(|| placed.last().map(|p| ends(p.it, word, p.cell.clone()))).flatten();
    Ok(Page { items: placed.into_iter().map(|placed| placed.it).collect(), next_cursor, total })
}

struct Sorting {
    by: fn(&Rows<'_>, &ItemStatus) -> Option<Cell>,
    is_down: bool,
}

struct Placed<'a> {
    cell: Option<Cell>,
    place: usize,
    it: &'a ItemStatus,
}

fn sorting(asked: &Asked, fields: &[String]) -> Result<Option<Sorting>> {
    let columns = COLUMNS.iter().filter(|(column, _)| fields.iter().any(|field| field == column));
    let words: Vec<&str> = columns.map(|(column, _)| *column).collect();
    let Some((name, is_down)) = chosen(asked, &words)? else { return Ok(None) };
    let by = COLUMNS.iter().find(|(column, _)| *column == name).map(|(_, by)| *by);
    Ok(by.map(|by| Sorting { by, is_down }))
}

/// Which of these columns rows are to be sorted by, and whether downwards.
pub(super) fn chosen<'a>(asked: &'a Asked, columns: &[&str]) -> Result<Option<(&'a str, bool)>> {
    let Some(word) = asked.word(Key::Sort) else { return Ok(None) };
    let (is_down, name) = word.strip_prefix('-').map_or((false, word), |name| (true, name));
    if columns.contains(&name) {
        return Ok(Some((name, is_down)));
    }
    let cure = nearest(name, columns.iter().copied())
        .map_or_else(|| format!("use one of {}", list(columns)), |near| format!("use `{near}`"));
    let slip = slip(Key::Sort.word(), ("unknown-value", format!("nothing is sorted by `{name}`: {cure}")));
    Err(refused(vec![slip]))
}

/// All of these rows by one of their fields, if one is asked for; what is the same stays in its order.
pub(super) fn sorted<T: Serialize + ToSchema>(asked: &Asked, rows: Vec<T>) -> Result<Vec<T>> {
    let fields = fields::<T>();
    let words: Vec<&str> = fields.iter().map(String::as_str).collect();
    let Some((field, is_down)) = chosen(asked, &words)? else { return Ok(rows) };
    let cell = |row: &T| Cell::of(field, serde_json::to_value(row).ok()?.get(field)?);
    let mut placed: Vec<_> = rows.into_iter().enumerate().map(|(place, row)| (cell(&row), place, row)).collect();
    placed.sort_by(|a, b| compare((&a.0, a.1), (&b.0, b.1), is_down));
    Ok(placed.into_iter().map(|(_, _, row)| row).collect())
}

fn ends(it: &ItemStatus, sort: &str, cell: Option<Cell>) -> String {
    Cursor(sort.to_owned(), cell, it.item.id.to_string()).write()
}

fn after(cursor: &str, sort: &str, status: &Status) -> Result<(Option<Cell>, usize)> {
    let Cursor(sorted, cell, id) = Cursor::read(cursor).ok_or_else(stale_cursor)?;
    if sorted != sort {
        return Err(refuse(Key::Cursor, "this cursor is of a list sorted otherwise: begin without one"));
    }
    let place = status.programme.items.get_index_of(&ItemId::from(id.as_str())).ok_or_else(stale_cursor)?;
    Ok((cell, place))
}

fn compare(a: (&Option<Cell>, usize), b: (&Option<Cell>, usize), is_down: bool) -> Ordering {
    let turned = |order: Ordering| if is_down { order.reverse() } else { order };
    let cells = match (a.0, b.0) {
        (Some(a), Some(b)) => turned(order(a, b)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    };
    cells.then(a.1.cmp(&b.1))
}

fn order(a: &Cell, b: &Cell) -> Ordering {
    match (a, b) {
        (Cell::Number(a), Cell::Number(b)) => a.total_cmp(b),
        (Cell::Text(a), Cell::Text(b)) => a.cmp(b),
        (Cell::Number(_), Cell::Text(_)) => Ordering::Less,
        (Cell::Text(_), Cell::Number(_)) => Ordering::Greater,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_value_comes_last_and_the_roadmap_decides_between_equals() {
        let check = |a: (Option<f64>, usize), b: (Option<f64>, usize), is_down: bool, expect: Ordering| {
            let cell = |value: Option<f64>| value.map(Cell::Number);
            assert_eq!(compare((&cell(a.0), a.1), (&cell(b.0), b.1), is_down), expect, "{a:?} {b:?} {is_down}");
        };
        check((Some(1.0), 2), (Some(2.0), 1), false, Ordering::Less);
        check((Some(1.0), 2), (Some(2.0), 1), true, Ordering::Greater);
        check((None, 1), (Some(2.0), 2), false, Ordering::Greater);
        check((None, 1), (Some(2.0), 2), true, Ordering::Greater);
        check((Some(2.0), 1), (Some(2.0), 2), true, Ordering::Less);
    }

    #[test]
    fn a_cursor_reads_what_it_wrote_and_no_nonsense() {
        for cell in [None, Some(Cell::Number(1.5)), Some(Cell::Text("ก".into()))] {
            let cursor = Cursor("-due".into(), cell, "A01".into());
            assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
        }
        for nonsense in ["", "A01", "W10", "%00", "WyJhIl0"] {
            assert_eq!(Cursor::read(nonsense), None, "{nonsense}");
        }
    }
}
