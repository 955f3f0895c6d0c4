//! A file without its programme: one that somebody sent, a shipped workflow, or what comes through a pipe.
//!
//! The rest of a programme is made up around it, and what only the rest could tell is not said: whether an
//! entity is there, whether a text is. Its stories are played if they bring a cast of their own.

use super::{
    compile::{Compiled, compile},
    diagnostic::{Diagnostic, Findings},
    files::{self, File, Part},
    rule::Rule,
};
use crate::scenario;

const AROUND: [(&str, &str); 3] = [
    ("waymark.yaml", "{programme: alone, title: Alone, zone: Etc/UTC, languages: [en], coordinators: [around]}"),
    (
        "entities.yaml",
        "entities: [{id: around, name: Around, kind: other, members: [{id: focal-point, office: focal_point}]}]",
    ),
    ("roadmap.yaml", "{pillars: [{id: around, title: Around}], activities: []}"),
];

/// What can only be judged with the rest of a programme.
const NEEDS_THE_REST: [Rule; 7] = [
    Rule::UnknownReference,
    Rule::UnknownWorkflow,
    Rule::UnknownState,
    Rule::OtherLanguage,
    Rule::OutsidePeriod,
    Rule::NoMembers,
    Rule::NoLabel,
];

/// What is wrong with these files by themselves; their paths are those that they would have in a programme.
pub fn alone(own: &[File]) -> Compiled {
    let mut all = own.to_vec();
    let made_up = AROUND.iter().filter(|(path, _)| !own.iter().any(|f| f.path == *path));
    all.extend(made_up.map(|(path, text)| File::new(*path, *text)));
    let mut compiled = compile(&all);
    let played = scenario::run(&all, &compiled);
    let stories: Vec<Diagnostic> = compiled
        .sources
        .iter()
        .filter(|s| s.path.ends_with(".scenarios.yaml"))
        .flat_map(|source| {
            let findings = Findings::default();
            let has_cast = scenario::read(source, &findings).is_some_and(|script| script.cast.is_some());
            let own = played.iter().filter(|d| d.span.file == source.id).cloned().collect::<Vec<_>>();
            if has_cast && compiled.programme.is_some() { own } else { findings.into_sorted() }
        })
        .collect();
    compiled.diagnostics.extend(stories);
    let sources = &compiled.sources;
    compiled.diagnostics.retain(|d| {
        let own = sources.get(d.span.file.0 as usize).is_some_and(|s| own.iter().any(|f| f.path == s.path));
        own && !NEEDS_THE_REST.contains(&d.rule) && (d.rule != Rule::UndefinedMessage || d.help_is_near())
    });
    compiled
}

impl Diagnostic {
    /// A misspelt shipped text is told even where the programme's own are not known.
    fn help_is_near(&self) -> bool {
        self.fix.is_some()
    }
}

/// Where a file of this name and text stands in a programme; none: it is not one of a programme's.
pub fn place_alone(folder: &str, name: &str, text: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or(name);
    let path = match files::part(name) {
        Part::Waymark | Part::Entities | Part::Roadmap | Part::Commitments | Part::Recorded | Part::Consultations => {
            name.to_owned()
        }
        _ if name.ends_with(".scenarios.yaml") => format!("workflows/{name}"),
        _ if name.ends_with(".ftl") => format!("messages/{name}"),
        _ if files::wanted(&format!("{folder}/{name}")) && folder == "calendars" => format!("calendars/{name}"),
        _ => match first_key(text)? {
            "calendar" => format!("calendars/{stem}.yaml"),
            "cast" | "scenarios" => format!("workflows/{stem}.scenarios.yaml"),
            "entities" => "entities.yaml".to_owned(),
            "pillars" | "activities" | "report_requests" => "roadmap.yaml".to_owned(),
            "commitments" => "commitments.yaml".to_owned(),
            "consultations" => "consultations.yaml".to_owned(),
            "programme" => "waymark.yaml".to_owned(),
            "dialect" | "workflow" | "for" | "initial" | "facts" | "states" => {
                format!("workflows/{}.yaml", if stem.is_empty() { named(text)? } else { stem })
            }
            _ => return None,
        },
    };
    Some(path)
}

/// The first key at the margin.
fn first_key(text: &str) -> Option<&str> {
    let mut lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
    let line = lines.find(|line| !line.starts_with('#') && !line.starts_with("---"))?;
    line.split_once(':').map(|(key, _)| key.trim_matches(['{', '"', '\'', ' ']))
}

/// What the workflow calls itself.
fn named(text: &str) -> Option<&str> {
    let line = text.lines().find_map(|line| line.strip_prefix("workflow:"))?;
    let name = line.split('#').next()?.trim().trim_matches(['"', '\'']);
    (!name.is_empty() && !name.contains('/')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name_or_by_what_it_holds() {
        let check = |folder: &str, name: &str, text: &str, expect: Option<&str>| {
            assert_eq!(place_alone(folder, name, text).as_deref(), expect, "{folder}/{name}");
        };
        check("", "roadmap.yaml", "", Some("roadmap.yaml"));
        check("library", "activity.yaml", "# x\ndialect: 1\n", Some("workflows/activity.yaml"));
        check("library", "activity.scenarios.yaml", "", Some("workflows/activity.scenarios.yaml"));
        check("", "", "dialect: 1\nworkflow: paper   # ours\n", Some("workflows/paper.yaml"));
        check("", "", "{\"calendar\": VN}", Some("calendars/.yaml"));
        check("calendars", "VN.yaml", "", Some("calendars/VN.yaml"));
        check("", "notes.txt", "hello", None);
        check("", "compose.yaml", "services: x", None);
    }

    #[test]
    fn only_what_the_file_itself_can_tell_is_said() {
        let check = |path: &str, text: &str, expect: &[Rule]| {
            let found: Vec<Rule> = alone(&[File::new(path, text)]).diagnostics.iter().map(|d| d.rule).collect();
            assert_eq!(found, expect, "{text}");
        };
        check(
            "roadmap.yaml",
            "activities: [{id: A1, title: x, responsible: asec, due: 2024-13-01, pilar: z}]",
            &[Rule::BadDate, Rule::UnknownKey],
        );
        let states = "workflow: own\nfor: test\nstates:\n  a: {tell: {to: coordinator, message: our_own}, transitions: [{event: x, to: b}]}\n";
        check("workflows/own.yaml", &format!("{states}  b: {{final: true}}\n"), &[]);
        check("workflows/own.yaml", &format!("{states}  c: {{final: true}}\n"), &[Rule::UndefinedState]);
        check("own.scenarios.yaml", "scenarios: [{name: x, item: A1, start: soon, steps: []}]", &[Rule::BadDate]);
    }
}
