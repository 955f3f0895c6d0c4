//! The flat rows of the API: what dashboards rely on, so a name here is never changed, only added.
//!
//! Every field is a plain value; several of one kind stand joined with `; ` beside their ids joined with `,`.
//! Dates are dates, instants carry the offset of the responsible entity.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

/// What every item has.
#[derive(Debug, Default, Serialize)]
pub(super) struct Common {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) lead_id: Option<String>,
    pub(super) lead: Option<String>,
    pub(super) country: Option<String>,
    pub(super) state: String,
    pub(super) state_label: String,
    pub(super) signal: &'static str,
    pub(super) timeliness: &'static str,
    pub(super) overdue: bool,
    pub(super) days_to_due: Option<i64>,
    pub(super) start: Option<NaiveDate>,
    pub(super) due: Option<NaiveDate>,
    /// As first agreed.
    pub(super) due_baseline: Option<NaiveDate>,
    pub(super) postponed: usize,
    pub(super) visibility: &'static str,
    pub(super) updated_at: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Activity {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) pillar: Option<String>,
    pub(super) pillar_title: Option<String>,
    pub(super) contributing_ids: String,
    pub(super) contributing: String,
    pub(super) verifier_id: Option<String>,
    pub(super) verifier: Option<String>,
    pub(super) progress_claimed: Option<f64>,
    pub(super) progress_confirmed: Option<f64>,
    pub(super) reported_this_period: bool,
    pub(super) last_report_at: Option<String>,
    pub(super) depends_on: String,
    pub(super) held_up_by: String,
    pub(super) targets: usize,
    pub(super) targets_met: usize,
    pub(super) references: String,
    pub(super) evidence_expected: Option<String>,
    pub(super) url: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct TargetRow {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) activity_id: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) baseline: Option<f64>,
    pub(super) goal: Option<f64>,
    pub(super) value: Option<f64>,
    pub(super) percent: Option<f64>,
    pub(super) disaggregate: String,
    pub(super) condition: Option<String>,
    pub(super) milestone: Option<String>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Commitment {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) text: Option<String>,
    pub(super) measure: Option<String>,
    pub(super) consultation_id: Option<String>,
    pub(super) session: Option<String>,
    pub(super) serves: String,
    pub(super) reported_this_period: bool,
    pub(super) last_report_at: Option<String>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct EntityRow {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) lang: String,
    pub(super) kind: String,
    pub(super) country: Option<String>,
    pub(super) zone: &'static str,
    pub(super) languages: String,
    pub(super) state: String,
    pub(super) state_label: String,
    pub(super) signal: &'static str,
    pub(super) activities: usize,
    pub(super) activities_late: usize,
    pub(super) commitments: usize,
    pub(super) updated_at: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Consultation {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) begins: Option<NaiveDateTime>,
    pub(super) ends: Option<NaiveDateTime>,
    pub(super) zone: &'static str,
    pub(super) place: Option<String>,
    pub(super) mode: Option<String>,
    pub(super) agenda: String,
    pub(super) agreements: usize,
    pub(super) commitments: usize,
}

#[derive(Debug, Serialize)]
pub(super) struct Reminder {
    pub(super) id: i64,
    pub(super) item_id: String,
    pub(super) prompt: Option<i32>,
    pub(super) kind: String,
    pub(super) message: Option<String>,
    pub(super) entity_id: Option<String>,
    pub(super) entity: String,
    pub(super) office: Option<String>,
    /// The planned local time of who receives it.
    pub(super) slot: NaiveDateTime,
    pub(super) planned_at: String,
    pub(super) release_at: String,
    pub(super) moved: Option<String>,
    pub(super) status: String,
    pub(super) why: Option<String>,
    pub(super) sent_at: Option<String>,
    pub(super) answered_at: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct HistoryRow {
    pub(super) turn: i64,
    pub(super) at: String,
    pub(super) cause: String,
    pub(super) by_entity_id: Option<String>,
    pub(super) by_entity: Option<String>,
    pub(super) from_state: String,
    pub(super) to_state: String,
    pub(super) state_label: String,
    pub(super) due: Option<NaiveDate>,
    pub(super) progress_claimed: Option<f64>,
}

/// One step of one item, for whoever follows.
#[derive(Debug, Serialize)]
pub(super) struct ChangeRow {
    pub(super) item_id: String,
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) lang: String,
    #[serde(flatten)]
    pub(super) step: HistoryRow,
    /// As the state that it came to says; lateness is not in it.
    pub(super) signal: Option<&'static str>,
}
