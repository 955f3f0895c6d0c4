//! What `deploy/grafana` and `deploy/prometheus` rely on is there: every address, every field, every metric.

use std::collections::BTreeSet;

use super::*;
use crate::metrics::{Metrics, Now};

const FOLDER: &str = "../deploy/grafana";

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn dashboard(name: &str) -> Value {
    serde_json::from_str(&read(&format!("{FOLDER}/dashboards/{name}.json"))).unwrap()
}

fn yaml(path: &str) -> Value {
    serde_saphyr::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every object of a document, however deep.
fn objects(value: &Value) -> Vec<&serde_json::Map<String, Value>> {
    match value {
        Value::Object(fields) => std::iter::once(fields).chain(fields.values().flat_map(objects)).collect(),
        Value::Array(values) => values.iter().flat_map(objects).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

fn provisioned() -> [Value; 3] {
    ["datasources", "dashboards", "alerting"].map(|kind| yaml(&format!("{FOLDER}/provisioning/{kind}/waymark.yml")))
}

#[tokio::test]
async fn every_field_that_a_panel_reads_is_in_our_rows() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let (programme, [_, _, alerts]) = (dashboard("programme"), provisioned());
    let reads: Vec<_> = objects(&programme)
        .into_iter()
        .chain(objects(&alerts))
        .filter(|object| object.contains_key("url") && object.contains_key("columns"))
        .collect();
    assert!(reads.len() > 7, "{} panels read us", reads.len());
    for read in reads {
        // alerts and shared dashboards work with no other
        assert_eq!(read["parser"], "backend");
        let url = read["url"].as_str().unwrap().replace("${programme}", "asean-wps-cop");
        let answer = world.json(&url).await;
        let row = match read["root_selector"].as_str().unwrap() {
            "$" => &answer,
            "$.items" => &answer["items"][0],
            other => panic!("{other}"),
        };
        for column in read["columns"].as_array().unwrap() {
            let (field, kind) = (column["selector"].as_str().unwrap(), column["type"].as_str().unwrap());
            let value = row.get(field).unwrap_or_else(|| panic!("{url} has no `{field}`: {row}"));
            let fits = match kind {
                "number" => value.is_number() || value.is_null(),
                "string" => value.is_string() || value.is_null(),
                "timestamp" => value.is_null() || value.as_str().is_some_and(|text| text.starts_with("20")),
                other => panic!("{other}"),
            };
            assert!(fits, "{url}: `{field}` is no {kind}: {value}");
        }
    }
    for signal in engine::chart::StateSignal::ALL {
        let told = read(&format!("{FOLDER}/dashboards/programme.json"));
        assert!(told.contains(&format!("\"{}\"", signal.key())), "{}", signal.key());
    }
}

#[test]
fn every_metric_that_is_looked_at_is_counted() {
    let standing = crate::metrics::Standing { programme: "p".into(), ..Default::default() };
    let signals = vec![(engine::chart::StateSignal::Late, 1)];
    let standing = crate::metrics::Standing { signals, ..standing };
    let now = Now { programmes: vec![standing], backup: Some(std::time::UNIX_EPOCH), ..Now::default() };
    let metrics = Metrics::default();
    metrics.channel(Platform::Telegram, true);
    metrics.request("/", 200, Duration::ZERO);
    let text = metrics.text(&now);
    let known: BTreeSet<&str> =
        text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()).collect();
    let [_, _, alerts] = provisioned();
    let places = [
        read(&format!("{FOLDER}/dashboards/operations.json")),
        alerts.to_string(),
        yaml("../deploy/prometheus/waymark.rules.yml").to_string(),
    ];
    let mut seen = BTreeSet::new();
    for place in &places {
        for (at, _) in place.match_indices("waymark_") {
            let name = &place[at..];
            let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len())];
            let family = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
            assert!(known.contains(family), "`{family}` is not in {known:?}");
            seen.insert(family);
        }
    }
    let unseen: Vec<_> = known.iter().filter(|name| !seen.contains(**name)).collect();
    assert!(unseen.is_empty(), "nobody looks at {unseen:?}");
}

#[test]
fn what_is_provisioned_is_what_panels_name() {
    let [sources, _, alerts] = provisioned();
    let known: Vec<&str> =
        sources["datasources"].as_array().unwrap().iter().map(|s| s["uid"].as_str().unwrap()).collect();
    assert_eq!(sources["datasources"][0]["jsonData"]["auth_method"], "bearerToken");
    assert!(sources["datasources"][0]["jsonData"]["allowedHosts"].is_array(), "the token goes nowhere else");
    let boards = [dashboard("programme"), dashboard("operations")];
    for board in &boards {
        let mut ids = BTreeSet::new();
        for panel in board["panels"].as_array().unwrap() {
            assert!(ids.insert(panel["id"].as_u64().unwrap()), "{}", panel["title"]);
            assert!(known.contains(&panel["datasource"]["uid"].as_str().unwrap()), "{}", panel["title"]);
        }
    }
    for object in objects(&alerts).into_iter().filter(|object| object.contains_key("datasourceUid")) {
        let uid = object["datasourceUid"].as_str().unwrap();
        assert!(uid == "__expr__" || known.contains(&uid), "{uid}");
    }
}
