use serde::Serialize;
use utoipa::ToSchema;

use super::*;
use crate::http::status::round;

#[track_caller]
fn check_guard(text: &str, expect: &str) {
    assert_eq!(cells::guarded(text), expect);
}

#[test]
fn no_text_becomes_a_formula() {
    for bad in ["=1+1", "+66 2", "-3", "@SUM(A1)", "\tx", "\rx", "\0x"] {
        check_guard(bad, &format!("'{bad}"));
    }
    for good in ["", "a=b", " =1", "3-4", "ก", "'=1"] {
        check_guard(good, good);
    }
}

#[derive(Default, Serialize, ToSchema)]
struct Sample {
    title: String,
    value: Option<f64>,
    days_to_due: Option<i64>,
    overdue: bool,
    due: Option<chrono::NaiveDate>,
    updated_at: String,
    begins: Option<chrono::NaiveDateTime>,
}

fn samples() -> Vec<Vec<u8>> {
    let one = Sample {
        title: "=HYPERLINK(\"http://evil\"), \"x\"\nnext".into(),
        value: Some(-0.5),
        days_to_due: Some(-3),
        overdue: true,
        due: "2024-12-20".parse().ok(),
        updated_at: "2024-05-01T09:00:00+07:00".into(),
        begins: "2024-05-01T09:30:00".parse().ok(),
    };
    let empty = Sample { title: "ประชุม".into(), ..Sample::default() };
    [&one, &empty].into_iter().map(|row| serde_json::to_vec(row).unwrap()).collect()
}

#[test]
fn csv_is_what_rfc_4180_says_and_what_spreadsheets_open() {
    let mut csv = text::Csv::default();
    let mut out = csv.begin(&cells::columns::<Sample>());
    for row in samples() {
        csv.row(&row, &mut out);
    }
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "\u{feff}title,value,days_to_due,overdue,due,updated_at,begins\r\n\
        \"'=HYPERLINK(\"\"http://evil\"\"), \"\"x\"\"\nnext\",-0.5,-3,true,2024-12-20,2024-05-01T09:00:00+07:00,2024-05-01T09:30:00\r\n\
        ประชุม,,,false,,,\r\n"
    );
}

#[test]
fn json_and_its_lines_hold_the_rows_as_they_are() {
    let rows: Vec<serde_json::Value> = samples().iter().map(|row| serde_json::from_slice(row).unwrap()).collect();
    let mut document = text::Json::default();
    let mut out = document.begin(&[]);
    let mut lines = Vec::new();
    for row in samples() {
        document.row(&row, &mut out);
        text::JsonLines.row(&row, &mut lines);
    }
    out.extend(document.end());
    assert_eq!(serde_json::from_slice::<Vec<serde_json::Value>>(&out).unwrap(), rows);
    let lines: Vec<serde_json::Value> =
        String::from_utf8(lines).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, rows);
    let mut empty = text::Json::default();
    let whole = [empty.begin(&[]), empty.end()].concat();
    assert_eq!(serde_json::from_slice::<Vec<serde_json::Value>>(&whole).unwrap(), [0; 0]);
}

/// The parts of a workbook.
fn parts(file: std::fs::File) -> impl FnMut(&str) -> String {
    let mut archive = zip::ZipArchive::new(file).unwrap();
    move |name| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_workbook_has_filters_a_frozen_head_dates_as_dates_and_no_formula() {
    let columns = cells::columns::<Sample>();
    let file = sheet::write("sample", &columns, chrono_tz::Asia::Jakarta, samples().into_iter()).unwrap();
    let mut part = parts(file);
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<autoFilter ref=\"A1:G3\"/>"), "{sheet}");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""), "{sheet}");
    assert!(!sheet.contains("<f>"), "{sheet}");
    assert!(sheet.contains("&apos;=HYPERLINK") || sheet.contains("'=HYPERLINK"), "{sheet}");
    let cell = |of: &str| {
        let rest = sheet.split(&format!("<c r=\"{of}\"")).nth(1).unwrap();
        let value = rest.split("<v>").nth(1).unwrap().split("</v>").next().unwrap();
        round(value.parse().unwrap(), 6)
    };
    // days since the last day of 1899
    assert_eq!(cell("E2"), 45646.0, "20 December 2024");
    assert_eq!((cell("B2"), cell("C2"), cell("D2")), (-0.5, -3.0, 1.0));
    assert_eq!(cell("F2"), round(45413.0 + 9.0 / 24.0, 6), "Jakarta's clock");
    assert_eq!(cell("G2"), round(45413.0 + 9.5 / 24.0, 6));
    assert!(part("docProps/core.xml").contains("Asia/Jakarta"));
}

#[test]
fn rows_go_to_a_file_and_all_of_them_arrive() {
    let rows = samples().into_iter().cycle().take(5_000);
    let columns = cells::columns::<Sample>();
    let file = sheet::write("sample", &columns, chrono_tz::UTC, rows).unwrap();
    assert!(parts(file)("xl/worksheets/sheet1.xml").contains("<row r=\"5001\""));
}
