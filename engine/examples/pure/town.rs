//! A programme of any size, made of the shipped workflows: forty organisations in ten countries, a year of work.

use std::fmt::Write;

use engine::definition::File;

const ENTITIES: usize = 40;
const COUNTRIES: [(&str, &str, &str); 10] = [
    ("ID", "Asia/Jakarta", "id"),
    ("TH", "Asia/Bangkok", "th"),
    ("KH", "Asia/Phnom_Penh", "km"),
    ("VN", "Asia/Ho_Chi_Minh", "vi"),
    ("PH", "Asia/Manila", "en"),
    ("MY", "Asia/Kuala_Lumpur", "en"),
    ("SG", "Asia/Singapore", "en"),
    ("BN", "Asia/Brunei", "en"),
    ("LA", "Asia/Vientiane", "en"),
    ("TL", "Asia/Dili", "en"),
];

pub(crate) fn files(activities: usize) -> Vec<File> {
    vec![
        File::new("waymark.yaml", HEAD),
        File::new("entities.yaml", entities()),
        File::new("roadmap.yaml", roadmap(activities)),
    ]
}

const HEAD: &str = "programme: town
title: A town
period: {from: 2025-01-01, to: 2025-12-31}
zone: Asia/Jakarta
languages: [en, id, th, km, vi]
coordinators: [e0]
";

fn entities() -> String {
    let mut text = String::from("entities:\n");
    for n in 0..ENTITIES {
        let (country, zone, language) = COUNTRIES[n % COUNTRIES.len()];
        let _ = writeln!(
            text,
            "  - {{id: e{n}, name: Entity {n}, kind: other, country: {country}, zone: {zone}, languages: [{language}], \
             members: [{{id: focal-point, office: focal_point}}, {{id: deputy, office: deputy}}]}}"
        );
    }
    text
}

/// Activities of three to six months that begin all over the year; each second one has a target, each fifth waits for another.
fn roadmap(activities: usize) -> String {
    let mut text = String::from("activities:\n");
    for n in 0..activities {
        let (start, due) = (1 + n % 8, 4 + n % 8 + n % 2);
        let (first, last) = (1 + n % 27, 1 + n * 7 % 27);
        let _ = write!(
            text,
            "  - {{id: A{n}, title: Work number {n}, responsible: e{}, contributing: e{}, verifier: e{}, evidence: link, \
             start: 2025-{start:02}-{first:02}, due: 2025-{:02}-{last:02}",
            n % ENTITIES,
            (n + 7) % ENTITIES,
            (n + 13) % ENTITIES,
            due.min(12),
        );
        if n % 2 == 0 {
            let _ = write!(text, ", targets: [{{id: A{n}.T1, indicator: meetings held, unit: meetings, goal: 10}}]");
        }
        if n % 5 == 4 {
            let _ = write!(text, ", depends_on: [A{}]", n - 4);
        }
        text.push_str("}\n");
    }
    text
}

/// A programme of fifty files: eighteen workflows of its own, each with its scenarios.
pub(crate) fn fifty_files() -> Vec<File> {
    const WORKFLOW: &str = include_str!("../../../workflows/library/activity.yaml");
    const SCENARIOS: &str = include_str!("../../../workflows/library/activity.scenarios.yaml");
    let mut files = files(50);
    for n in 0..18 {
        let name = format!("work_{n}");
        let workflow = WORKFLOW.replacen("workflow: activity", &format!("workflow: {name}"), 1);
        files.push(File::new(format!("workflows/{name}.yaml"), workflow));
        files.push(File::new(format!("workflows/{name}.scenarios.yaml"), SCENARIOS));
    }
    for (country, ..) in COUNTRIES.iter().take(6) {
        let calendar = format!("calendar: {country}\nname: {country}\nrest: [saturday, sunday]\ndays: []\n");
        files.push(File::new(format!("calendars/{country}.yaml"), calendar));
    }
    for language in ["en", "id", "th", "km", "vi"] {
        files.push(File::new(format!("messages/{language}.ftl"), "a-text-of-our-own = { $about }\n"));
    }
    files
}
