//! Which tables there are, what may be asked of each, and its rows as the lists show them.

use engine::roadmap::ItemKind;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::{
        super::status::ItemStatus,
        parameter::Key,
        responsibilities::ROLES,
        rows::Rows,
        shapes::{Activity, Commitment, EntityRow, Responsibility, TargetRow, UpdateRow},
    },
    cells::{self, Column},
};

/// All that can be asked of any table; what one takes is told by `Table::keys`.
pub(in super::super) const KEYS: &[Key] = ACTIVITIES;
const ACTIVITIES: &[Key] = &[
    Key::Signal,
    Key::State,
    Key::Entity,
    Key::Country,
    Key::Pillar,
    Key::DueBefore,
    Key::DueAfter,
    Key::Overdue,
    Key::Reported,
    Key::Q,
    Key::UpdatedSince,
    Key::AsOf,
    Key::Lang,
    Key::Fields,
];
const COMMITMENTS: &[Key] = &[
    Key::Signal,
    Key::State,
    Key::Entity,
    Key::Country,
    Key::DueBefore,
    Key::DueAfter,
    Key::Overdue,
    Key::Reported,
    Key::Q,
    Key::UpdatedSince,
    Key::AsOf,
    Key::Lang,
    Key::Fields,
];
const ENTITIES: &[Key] =
    &[Key::Signal, Key::State, Key::Entity, Key::Country, Key::Q, Key::UpdatedSince, Key::AsOf, Key::Lang, Key::Fields];

/// A table that can be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Activities,
    Targets,
    Commitments,
    Entities,
    /// What was reported of activities.
    Updates,
    /// Who has which role on which activity.
    Responsibilities,
}

/// A report, with the activity that it is about.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct UpdateOf {
    pub(super) item_id: String,
    pub(super) title: String,
    pub(super) lang: String,
    #[serde(flatten)]
    pub(super) update: UpdateRow,
}

impl Table {
    pub(super) const ALL: [Table; 6] = [
        Table::Activities,
        Table::Targets,
        Table::Commitments,
        Table::Entities,
        Table::Updates,
        Table::Responsibilities,
    ];

    pub(super) fn word(self) -> &'static str {
        match self {
            Table::Activities => "activities",
            Table::Targets => "targets",
            Table::Commitments => "commitments",
            Table::Entities => "entities",
            Table::Updates => "updates",
            Table::Responsibilities => "responsibilities",
        }
    }

    pub(super) fn kind(self) -> ItemKind {
        match self {
            Table::Activities | Table::Updates | Table::Responsibilities => ItemKind::Activity,
            Table::Targets => ItemKind::Target,
            Table::Commitments => ItemKind::Commitment,
            Table::Entities => ItemKind::Entity,
        }
    }

    pub(super) fn keys(self) -> &'static [Key] {
        match self {
            Table::Activities | Table::Targets | Table::Updates | Table::Responsibilities => ACTIVITIES,
            Table::Commitments => COMMITMENTS,
            Table::Entities => ENTITIES,
        }
    }

    /// What tells its rows apart.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Table::Updates => &["item_id", "turn"],
            Table::Activities | Table::Targets | Table::Commitments | Table::Entities | Table::Responsibilities => {
                &["id"]
            }
        }
    }

    pub(super) fn columns(self) -> Vec<Column> {
        match self {
            Table::Activities => cells::columns::<Activity>(),
            Table::Targets => cells::columns::<TargetRow>(),
            Table::Commitments => cells::columns::<Commitment>(),
            Table::Entities => cells::columns::<EntityRow>(),
            Table::Updates => cells::columns::<UpdateOf>(),
            Table::Responsibilities => cells::columns::<Responsibility>(),
        }
    }

    /// The rows of an item as JSON, as the lists show them; reports are read apart.
    pub(super) fn rows(self, rows: Rows<'_>, it: &ItemStatus) -> Vec<Vec<u8>> {
        match self {
            Table::Activities => json(&rows.activity(it)),
            Table::Targets => json(&rows.target(it)),
            Table::Commitments => json(&rows.commitment(it)),
            Table::Entities => rows.entity(it).iter().flat_map(json).collect(),
            Table::Updates => Vec::new(),
            Table::Responsibilities => {
                ROLES.into_iter().flat_map(|role| rows.responsible(it, role)).flat_map(|row| json(&row)).collect()
            }
        }
    }
}

pub(super) fn json(row: &impl Serialize) -> Vec<Vec<u8>> {
    serde_json::to_vec(row).into_iter().collect()
}
