//! Which file is what, by its path.
//!
//! Anything may lie beside a programme (a README, a spreadsheet) and is none of our business; a file
//! that was probably meant to be one of ours is pointed out.

use super::{
    diagnostic::{Diagnostic, Source},
    nearest::nearest,
    recorded::RECORDED,
    rule::Rule,
    yaml::MAX_FILE_BYTES,
};

/// One file of a programme: its path from the programme's folder, with `/`, and what stands in it.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    pub text: Result<String, Unreadable>,
}

/// Why a file has no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Not opened at all: larger than `MAX_FILE_BYTES`.
    TooLarge { bytes: u64 },
    /// The first byte that is not UTF-8.
    NotUtf8 { at: usize },
    /// What the system said.
    Refused(String),
}

impl File {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: Ok(text.into()) }
    }

    pub fn unreadable(path: impl Into<String>, why: Unreadable) -> Self {
        Self { path: path.into(), text: Err(why) }
    }

    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let text = String::from_utf8(bytes).map_err(|e| Unreadable::NotUtf8 { at: e.utf8_error().valid_up_to() });
        Self { path: path.into(), text }
    }

    pub(super) fn is_readable(&self) -> bool {
        self.text.as_ref().is_ok_and(|text| text.len() as u64 <= MAX_FILE_BYTES)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Waymark,
    Entities,
    Roadmap,
    Commitments,
    /// What was recorded in chat; kept by the product itself.
    Recorded,
    Consultations,
    /// With the file's name, without its ending.
    Calendar(String),
    Workflow(String),
    Scenarios,
    Messages(String),
    /// Probably meant to be this.
    Meant(String),
    Other,
}

/// The folders of a programme that hold files.
pub const FOLDERS: [&str; 3] = ["calendars", "workflows", "messages"];
const TOP: [&str; 5] = ["waymark.yaml", "entities.yaml", "roadmap.yaml", "commitments.yaml", "consultations.yaml"];

/// Whether a file of this path is worth reading.
pub fn wanted(path: &str) -> bool {
    part(path) != Part::Other
}

pub(super) fn part(path: &str) -> Part {
    match path.split_once('/') {
        None => top(path),
        Some((_, name)) if name.starts_with('.') || name.contains('/') => Part::Other,
        Some(("calendars", name)) => inside(path, name, ".yaml", Part::Calendar),
        Some(("workflows", name)) if name.ends_with(".scenarios.yaml") => Part::Scenarios,
        Some(("workflows", name)) => inside(path, name, ".yaml", Part::Workflow),
        Some(("messages", name)) => inside(path, name, ".ftl", Part::Messages),
        Some((folder, name)) if name.ends_with(".yaml") || name.ends_with(".ftl") => {
            nearest(folder, FOLDERS).map_or(Part::Other, |right| Part::Meant(format!("{right}/{name}")))
        }
        Some(_) => Part::Other,
    }
}

fn top(name: &str) -> Part {
    match name {
        "waymark.yaml" => Part::Waymark,
        "entities.yaml" => Part::Entities,
        "roadmap.yaml" => Part::Roadmap,
        "commitments.yaml" => Part::Commitments,
        RECORDED => Part::Recorded,
        "consultations.yaml" => Part::Consultations,
        _ if name.ends_with(".scenarios.yaml") => Part::Scenarios,
        _ if name.ends_with(".yaml") || name.ends_with(".yml") => {
            let stem = name.trim_end_matches(".yaml").trim_end_matches(".yml");
            let stems = TOP.iter().map(|top| top.trim_end_matches(".yaml"));
            nearest(stem, stems).map_or(Part::Other, |right| Part::Meant(format!("{right}.yaml")))
        }
        _ => Part::Other,
    }
}

fn inside(path: &str, name: &str, ending: &str, part: impl FnOnce(String) -> Part) -> Part {
    if let Some(stem) = name.strip_suffix(ending) {
        return part(stem.to_owned());
    }
    match name.strip_suffix(".yml") {
        Some(_) if ending == ".yaml" => Part::Meant(format!("{}.yaml", path.trim_end_matches(".yml"))),
        Some(_) | None => Part::Other,
    }
}

pub(super) fn stray(source: &Source, meant: &str) -> Diagnostic {
    Diagnostic::new(Rule::UnknownFile, source.start(), format!("`{}` is not read", source.path))
        .help(format!("rename it to `{meant}`, if it belongs to the programme"))
}

pub(super) fn missing(source: &Source) -> Diagnostic {
    Diagnostic::new(Rule::MissingFile, source.start(), format!("there is no `{}`", source.path))
        .help("a programme needs `waymark.yaml`, `entities.yaml` and `roadmap.yaml`; is this the right folder?")
}

pub(super) fn unreadable(source: &Source, why: &Unreadable) -> Diagnostic {
    let path = &source.path;
    match why {
        Unreadable::TooLarge { bytes } => super::yaml::too_large(source, *bytes),
        Unreadable::NotUtf8 { at } => {
            let message = format!("`{path}` is not UTF-8 text (byte {} is not)", at + 1);
            Diagnostic::new(Rule::NotText, source.start(), message).help("save it as UTF-8 text")
        }
        Unreadable::Refused(why) => {
            Diagnostic::new(Rule::Unreadable, source.start(), format!("`{path}` cannot be read: {why}"))
                .help("check that it is a file and that you may read it")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_path() {
        let check = |path: &str, expect: Part| assert_eq!(part(path), expect, "{path}");
        check("roadmap.yaml", Part::Roadmap);
        check("roadmpa.yaml", Part::Meant("roadmap.yaml".into()));
        check("recorded.commitments.yaml", Part::Recorded);
        check("roadmap.yml", Part::Meant("roadmap.yaml".into()));
        check("calendars/VN.yaml", Part::Calendar("VN".into()));
        check("calendars/VN.yml", Part::Meant("calendars/VN.yaml".into()));
        check("calendar/VN.yaml", Part::Meant("calendars/VN.yaml".into()));
        check("workflows/activity.yaml", Part::Workflow("activity".into()));
        check("workflows/activity.scenarios.yaml", Part::Scenarios);
        check("the-year.scenarios.yaml", Part::Scenarios);
        check("messages/th.ftl", Part::Messages("th".into()));
        check("README.md", Part::Other);
        check("docker-compose.yaml", Part::Other);
        check("messages/notes.txt", Part::Other);
        check("workflows/old/activity.yaml", Part::Other);
        check("workflows/.hidden.yaml", Part::Other);
    }
}
