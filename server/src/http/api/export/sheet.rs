//! A table as a workbook: one sheet, its head frozen and with filters, dates and numbers as such.
//!
//! Spreadsheets know no zones: instants stand in the programme's time, which the properties of the document name.

use std::{
    fs::File,
    io::{Seek, SeekFrom},
};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};
use chrono_tz::Tz;
use engine::calendar;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use super::cells::{Column, Holds, Row, guarded};

/// A cell cannot hold more.
const LONGEST_TEXT: usize = 32_767;
/// A sheet cannot hold more, its head included.
const MOST_ROWS: u32 = 1_048_576;

struct Formats {
    date: Format,
    moment: Format,
}

/// A file that nobody else sees and that is gone when it is closed, at its beginning.
pub(super) fn write(
    name: &str,
    columns: &[Column],
    zone: Tz,
    rows: impl Iterator<Item = Vec<u8>>,
) -> anyhow::Result<File> {
    let mut workbook = Workbook::new();
    let about = format!("Dates and times are those of {zone}.");
    workbook.set_properties(&DocProperties::new().set_title(name).set_comment(about));
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name(name)?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    for (n, column) in (0..).zip(columns) {
        sheet.set_column_width(n, width(column))?;
    }
    for (n, column) in (0..).zip(columns) {
        sheet.write_string_with_format(0, n, &column.name, &head)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    let formats = Formats {
        date: Format::new().set_num_format("yyyy-mm-dd"),
        moment: Format::new().set_num_format("yyyy-mm-dd hh:mm"),
    };
    let mut last = 0;
    for (line, json) in (1..MOST_ROWS).zip(rows) {
        for (n, ((_, value), column)) in (0..).zip(Row::read(&json).0.iter().zip(columns)) {
            put(sheet, (line, n), value, column.holds, zone, &formats)?;
        }
        last = line;
    }
    let right = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, right)?;
    let mut file = tempfile::tempfile()?;
    workbook.save_to_writer(&mut file)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

fn width(column: &Column) -> f64 {
    match column.holds {
        Holds::Text if column.name == "title" || column.name == "text" => 48.0,
        Holds::Text => 20.0,
        Holds::Instant | Holds::WallClock => 17.0,
        Holds::Integer | Holds::Number | Holds::YesNo | Holds::Date => 12.0,
    }
}

fn put(
    sheet: &mut Worksheet,
    (line, n): (u32, u16),
    value: &Value,
    holds: Holds,
    zone: Tz,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => {}
        Value::Bool(yes) => drop(sheet.write_boolean(line, n, *yes)?),
        Value::Number(number) => drop(sheet.write_number(line, n, number.as_f64().unwrap_or_default())?),
        Value::String(text) => match moment(text, holds, zone) {
            Some(Moment::Date(date)) => drop(sheet.write_datetime_with_format(line, n, &date, &formats.date)?),
            Some(Moment::Time(time)) => drop(sheet.write_datetime_with_format(line, n, &time, &formats.moment)?),
            None => drop(sheet.write_string(line, n, fitting(&guarded(text)))?),
        },
    }
    Ok(())
}

enum Moment {
    Date(ExcelDateTime),
    Time(ExcelDateTime),
}

fn moment(text: &str, holds: Holds, zone: Tz) -> Option<Moment> {
    match holds {
        Holds::Date => Some(Moment::Date(day(text.parse().ok()?)?)),
        Holds::Instant => {
            let at = DateTime::parse_from_rfc3339(text).ok()?;
            Some(Moment::Time(wall(calendar::local(at.to_utc(), zone))?))
        }
        Holds::WallClock => Some(Moment::Time(wall(text.parse().ok()?)?)),
        Holds::Text | Holds::Integer | Holds::Number | Holds::YesNo => None,
    }
}

/// None: before 1900, which spreadsheets do not know.
fn day(date: NaiveDate) -> Option<ExcelDateTime> {
    let part = |n: u32| u8::try_from(n).ok();
    ExcelDateTime::from_ymd(u16::try_from(date.year()).ok()?, part(date.month())?, part(date.day())?).ok()
}

fn wall(at: NaiveDateTime) -> Option<ExcelDateTime> {
    let part = |n: u32| u8::try_from(n).ok();
    day(at.date())?.and_hms(u16::try_from(at.hour()).ok()?, part(at.minute())?, f64::from(at.second())).ok()
}

/// Counted as spreadsheets count, in UTF-16.
fn fitting(text: &str) -> String {
    let mut room = LONGEST_TEXT;
    let fits = text.chars().take_while(|c| {
        room = room.saturating_sub(c.len_utf16());
        room > 0
    });
    fits.collect()
}
