//! The files that `init` and `new` begin with: they stand in `workflows/starters`, where they can be read.
//!
//! Here is only which file goes where, and how a starter becomes somebody's own: by whole words of its text.

use clap::ValueEnum;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Template {
    /// A community of practice: meetings, commitments, a roadmap that several bodies share.
    Cop,
    /// A national action plan: a ministry that leads, reports asked of others.
    Nap,
    /// One entity and no activity yet.
    Blank,
}

/// A path in the programme's folder, and the text.
pub(super) type Starter = (&'static str, &'static str);

macro_rules! starters {
    ($folder:literal: $($path:literal),*) => {
        &[$(($path, include_str!(concat!("../../../workflows/starters/", $folder, "/", $path)))),*]
    };
}

impl Template {
    pub(super) fn files(self) -> &'static [Starter] {
        match self {
            Template::Cop => starters!(
                "cop": "waymark.yaml", "entities.yaml", "roadmap.yaml", "consultations.yaml", "commitments.yaml"
            ),
            Template::Nap => starters!("nap": "waymark.yaml", "entities.yaml", "roadmap.yaml"),
            Template::Blank => starters!("blank": "waymark.yaml", "entities.yaml", "roadmap.yaml"),
        }
    }
}

/// `messages/<lang>.ftl` of any language.
pub(super) const MESSAGES: &str = include_str!("../../../workflows/starters/common/messages.ftl");
/// `.github/workflows/waymark.yml`
pub(super) const GITHUB: &str = include_str!("../../../workflows/starters/common/waymark.yml");

pub(super) const ACTIVITY: Starter = starters!("new/activity": "roadmap.yaml")[0];
pub(super) const ENTITY: Starter = starters!("new/entity": "entities.yaml")[0];
pub(super) const COMMITMENT: Starter = starters!("new/commitment": "commitments.yaml")[0];
pub(super) const CONSULTATION: Starter = starters!("new/consultation": "consultations.yaml")[0];
pub(super) const WORKFLOW: &[Starter] =
    starters!("new/workflow": "workflows/new-id.yaml", "workflows/new-id.scenarios.yaml");
pub(super) const CALENDAR: Starter = starters!("new/calendar": "calendars/NEW-ID.yaml")[0];

/// The two lines by which editors find the schema of a file of this kind.
pub(super) fn editor_lines(up: &str, kind: &str) -> String {
    let path = format!("{up}.waymark/schema/{kind}.json");
    format!("# yaml-language-server: $schema={path}\n# $schema: {path}\n")
}
