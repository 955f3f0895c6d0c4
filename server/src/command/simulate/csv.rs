//! `-o csv`: the calendar for spreadsheets, RFC 4180, with a line of names.
//!
//! A spreadsheet takes a cell that begins with one of a few signs for a formula and runs it. Such cells get an apostrophe.

use super::{Show, rows};

const BEGINS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

const NAMES: [&str; 18] = [
    "story", "row", "date", "time", "weekday", "zone", "utc", "person", "entity", "office", "language", "way", "items",
    "digest", "what", "text", "buttons", "why",
];

pub(super) fn write(show: &Show<'_>) -> String {
    let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // a vector takes everything
    let _ = lines.write_record(NAMES);
    for row in show.stories.iter().flat_map(|story| rows::rows(show, story)) {
        let digest = if row.digest { "yes" } else { "" };
        let cells = [
            &row.story,
            row.row,
            &row.date,
            &row.time,
            &row.weekday,
            &row.zone,
            &row.utc,
            &row.person,
            &row.entity,
            row.office,
            &row.language,
            row.way,
            &row.items,
            digest,
            &row.what,
            &row.text,
            &row.buttons,
            &row.why,
        ];
        let _ = lines.write_record(cells.map(harmless));
    }
    String::from_utf8(lines.into_inner().unwrap_or_default()).unwrap_or_default()
}

pub(super) fn harmless(cell: &str) -> String {
    if cell.starts_with(BEGINS_A_FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}
