//! What can be taken away is what the lists show.

use super::*;

/// Those that have a list of the same rows.
const TABLES: [&str; 4] = ["activities", "targets", "commitments", "entities"];

#[tokio::test]
async fn every_format_of_every_table_has_the_rows_of_its_list() {
    let world = World::new().await;
    for table in TABLES {
        let list = world.json(&format!("{API}/{table}?limit=1000")).await;
        let rows = list["items"].as_array().unwrap();
        assert!(!rows.is_empty() || table == "commitments", "{table}");
        let json = world.json(&format!("{API}/export/{table}.json")).await;
        assert_eq!(json.as_array().unwrap(), rows, "{table}");
        let lines = world.get(&format!("{API}/export/{table}.jsonl")).await;
        let lines: Vec<Value> = lines.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(&lines, rows, "{table}");
        let csv = world.get(&format!("{API}/export/{table}.csv")).await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8; header=present");
        let name = format!("attachment; filename=\"asean-wps-cop-{table}-2024-05-01.csv\"");
        assert_eq!(csv.header("content-disposition"), name);
        let text = csv.body.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let records: Vec<csv::StringRecord> = reader.records().map(|record| record.unwrap()).collect();
        assert_eq!(records.len(), rows.len(), "{table}");
        for (record, row) in records.iter().zip(rows) {
            assert_eq!(head.len(), row.as_object().unwrap().len());
            for (name, cell) in head.iter().zip(record) {
                let same = match &row[name] {
                    Value::Null => cell.is_empty(),
                    Value::String(text) => cell == text,
                    other => {
                        let written = other.to_string();
                        cell == written
                    }
                };
                assert!(same, "{table}.{name}: {cell} is not {}", row[name]);
            }
        }
        let xlsx = world.ask_bytes(&format!("{API}/export/{table}.xlsx")).await;
        assert!(xlsx.starts_with(b"PK"), "{table}");
    }
}

#[tokio::test]
async fn filters_and_levels_are_those_of_the_lists() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let late = world.json(&format!("{API}/export/activities.json?overdue=true&lang=th")).await;
    let list = world.json(&format!("{API}/activities?overdue=true&lang=th")).await;
    assert_eq!(late, list["items"]);
    for path in ["activities.csv", "entities.json", "activities.jsonl", "targets.csv"] {
        let answer = world.get(&format!("{API}/export/{path}")).await;
        for secret in ["cso-safety", "A06", "Safety and data protection protocol"] {
            assert!(!answer.body.contains(secret), "{path}: {secret}");
        }
    }
    let check = async |path: &str, status: StatusCode, detail: &str| {
        let answer = world.get(&format!("{API}/export/{path}")).await;
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!((answer.status, problem["detail"].as_str()), (status, Some(detail)), "{path}");
    };
    let missing = StatusCode::NOT_FOUND;
    check("activities.pdf", missing, "there is no export `activities.pdf`, or it may not be seen here").await;
    check("secrets.csv", missing, "there is no export `secrets.csv`, or it may not be seen here").await;
    let answer = world.get(&format!("{API}/export/entities.csv?pillar=x")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("there is no parameter `pillar` here"), "{}", answer.body);
    assert_eq!(world.get(&format!("{API}/export/activities.csv?limit=3")).await.status, StatusCode::BAD_REQUEST);
    let then = world.json(&format!("{API}/export/activities.json?as_of=2024-05-02")).await;
    assert_eq!(then, world.json(&format!("{API}/activities?as_of=2024-05-02&limit=1000")).await["items"]);
}

#[tokio::test]
async fn of_a_table_only_the_columns_asked_for_are_taken_away() {
    let world = World::new().await;
    let list = world.json(&format!("{API}/activities?limit=1000&fields=id,signal,due")).await;
    let rows = world.json(&format!("{API}/export/activities.json?fields=signal,due,id")).await;
    assert_eq!(rows, list["items"]);
    let csv = world.get(&format!("{API}/export/activities.csv?fields=signal,due,id&overdue=false")).await;
    assert!(csv.body.starts_with("\u{feff}id,signal,due\r\nA01,on_track,"), "in the table's own order: {}", csv.body);
    assert!(world.ask_bytes(&format!("{API}/export/entities.xlsx?fields=id,name")).await.starts_with(b"PK"));
    let wrong = world.get(&format!("{API}/export/activities.csv?fields=id,signl")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("`signl` is no field: use `signal`"), "{}", wrong.body);
}

#[tokio::test]
async fn who_is_responsible_can_be_taken_away_too() {
    let world = World::new().await;
    let list = world.json(&format!("{API}/responsibilities?limit=1000")).await;
    assert_eq!(world.json(&format!("{API}/export/responsibilities.json")).await, list["items"]);
    assert_eq!(world.json(&format!("{API}/export/updates.json")).await, serde_json::json!([]), "nobody said anything");
    let head = world.get(&format!("{API}/export/updates.csv")).await;
    assert!(head.body.starts_with("\u{feff}item_id,title,lang,turn,at,"), "{}", head.body);
}

#[tokio::test]
async fn the_package_describes_every_column_as_real_rows_hold_it() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let package = world.json(&format!("{API}/export/datapackage.json")).await;
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), TABLES.len() + 2);
    for resource in resources {
        let table = resource["name"].as_str().unwrap();
        assert_eq!(resource["path"], format!("{table}.csv"));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let rows = world.json(&format!("{API}/export/{table}.json")).await;
        for row in rows.as_array().unwrap() {
            assert_eq!(fields.len(), row.as_object().unwrap().len(), "{table}");
            for field in fields {
                let value = &row[field["name"].as_str().unwrap()];
                let is_date = |text: &str| text.parse::<chrono::NaiveDate>().is_ok();
                let is_moment = |text: &str| {
                    DateTime::parse_from_rfc3339(text).is_ok() || text.parse::<chrono::NaiveDateTime>().is_ok()
                };
                let fits = match field["type"].as_str().unwrap() {
                    _ if value.is_null() => true,
                    "string" => value.as_str().is_some_and(|text| !is_date(text) && !is_moment(text)),
                    "integer" => value.is_i64(),
                    "number" => value.is_f64() || value.is_i64(),
                    "boolean" => value.is_boolean(),
                    "date" => value.as_str().is_some_and(is_date),
                    "datetime" => value.as_str().is_some_and(is_moment),
                    other => panic!("{other}"),
                };
                assert!(fits, "{table}: {field} and {value}");
            }
        }
    }
}
