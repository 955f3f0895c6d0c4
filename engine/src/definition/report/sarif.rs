//! SARIF 2.1.0, which code hosts and editors show: the rules that were broken, then a result for each finding.

use serde_json::{Value, json};

use super::{Finding, Place};
use crate::definition::rule::Rule;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub fn sarif(findings: &[Finding]) -> String {
    let mut rules: Vec<Rule> = findings.iter().map(|found| found.rule).collect();
    rules.sort();
    rules.dedup();
    let results: Vec<Value> = findings.iter().map(|found| result(found, &rules)).collect();
    let driver = json!({
        "name": "waymark",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules.iter().map(|rule| described(*rule)).collect::<Vec<_>>(),
    });
    let run = json!({"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results});
    let log = json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]});
    serde_json::to_string_pretty(&log).expect("it is made of texts, numbers and lists") + "\n"
}

fn described(rule: Rule) -> Value {
    let level = if rule.code().starts_with('W') { "warning" } else { "error" };
    json!({
        "id": rule.code(),
        "name": rule.name(),
        "shortDescription": {"text": rule.doc()},
        "help": {"text": format!("Run `waymark explain {}`.", rule.code())},
        "defaultConfiguration": {"level": level},
    })
}

fn result(found: &Finding, rules: &[Rule]) -> Value {
    let mut result = json!({
        "ruleId": found.rule.code(),
        "ruleIndex": rules.iter().position(|rule| *rule == found.rule),
        "level": found.severity(),
        "message": {"text": found.in_full()},
        "locations": [location(&found.place)],
    });
    if !found.related.is_empty() {
        let related = found.related.iter().map(|(place, message)| {
            let mut location = location(place);
            location["message"] = json!({"text": message});
            location
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some((place, replacement)) = &found.fix {
        let replaced = json!({"deletedRegion": region(place), "insertedContent": {"text": replacement}});
        let change = json!({"artifactLocation": {"uri": uri(&place.file)}, "replacements": [replaced]});
        result["fixes"] = json!([{"artifactChanges": [change]}]);
    }
    result
}

fn location(place: &Place) -> Value {
    json!({"physicalLocation": {"artifactLocation": {"uri": uri(&place.file)}, "region": region(place)}})
}

fn region(place: &Place) -> Value {
    json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    })
}

/// A relative reference: what may not stand in one is written as `%20`.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b'~');
    let encoded = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(encoded).collect()
}
