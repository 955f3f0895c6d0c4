//! The flat rows of the API: what dashboards rely on, so a name here is never changed, only added.
//!
//! Every field is a plain value; several of one kind stand joined with `; ` beside their ids joined with `,`.
//! Dates are dates, instants carry the offset of the responsible entity.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProgrammeRow {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) notice: Option<String>,
    pub(super) period_from: Option<NaiveDate>,
    pub(super) period_to: Option<NaiveDate>,
    pub(super) zone: &'static str,
    pub(super) languages: String,
    pub(super) revision: i32,
    pub(super) url: String,
}

/// Activities by signal, and what else is counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Summary {
    pub(super) programme: String,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) notice: Option<String>,
    pub(super) revision: i32,
    pub(super) activities: usize,
    pub(super) done: usize,
    pub(super) on_track: usize,
    pub(super) at_risk: usize,
    pub(super) late: usize,
    pub(super) no_report: usize,
    pub(super) closed: usize,
    pub(super) due_soon: usize,
    pub(super) overdue: usize,
    pub(super) reported_this_period: usize,
    pub(super) targets: usize,
    pub(super) targets_met: usize,
    pub(super) commitments: usize,
    pub(super) commitments_done: usize,
    pub(super) next_deadline: Option<NaiveDate>,
    pub(super) next_deadline_id: Option<String>,
    pub(super) last_change_at: Option<String>,
    pub(super) data_as_of: String,
}

/// What every item has.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Common {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) lang: String,
    /// Who is asked now: who took it over, where somebody did.
    pub(super) lead_id: Option<String>,
    pub(super) lead: Option<String>,
    pub(super) country: Option<String>,
    pub(super) state: String,
    pub(super) state_label: String,
    /// The worst of what the state says and the calendar says; done, closed and no report are their own.
    pub(super) signal: &'static str,
    /// What the calendar says.
    pub(super) timeliness: &'static str,
    pub(super) overdue: bool,
    pub(super) days_to_due: Option<i64>,
    pub(super) start: Option<NaiveDate>,
    pub(super) due: Option<NaiveDate>,
    /// As first agreed.
    pub(super) due_baseline: Option<NaiveDate>,
    /// How often it was moved.
    pub(super) postponed: usize,
    /// Every approved move in order, from one day to another: `2024-06-13/2024-07-01`.
    pub(super) postponements: String,
    pub(super) visibility: &'static str,
    pub(super) updated_at: String,
}

#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Activity {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) pillar: Option<String>,
    pub(super) pillar_title: Option<String>,
    pub(super) contributing_ids: String,
    pub(super) contributing: String,
    pub(super) verifier_id: Option<String>,
    pub(super) verifier: Option<String>,
    /// As its lead says, 0 to 1.
    pub(super) progress_claimed: Option<f64>,
    /// Only once it is done.
    pub(super) progress_confirmed: Option<f64>,
    /// On the steps of open government reports: `limited` up to two thirds, then `substantial`.
    pub(super) scale: Option<&'static str>,
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

#[derive(Debug, Default, Serialize, ToSchema)]
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

#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Commitment {
    #[serde(flatten)]
    pub(super) common: Common,
    pub(super) text: Option<String>,
    pub(super) measure: Option<String>,
    pub(super) consultation_id: Option<String>,
    pub(super) session: Option<String>,
    pub(super) serves: String,
    pub(super) progress_claimed: Option<f64>,
    pub(super) progress_confirmed: Option<f64>,
    pub(super) scale: Option<&'static str>,
    pub(super) reported_this_period: bool,
    pub(super) last_report_at: Option<String>,
}

#[derive(Debug, Default, Serialize, ToSchema)]
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

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Consultation {
    #[serde(flatten)]
    pub(super) common: Common,
    /// Local, in `zone`.
    #[schema(value_type = Option<String>)]
    pub(super) begins: Option<NaiveDateTime>,
    #[schema(value_type = Option<String>)]
    pub(super) ends: Option<NaiveDateTime>,
    pub(super) zone: &'static str,
    pub(super) place: Option<String>,
    pub(super) mode: Option<String>,
    pub(super) agenda: String,
    pub(super) agreements: usize,
    pub(super) commitments: usize,
}

#[derive(Debug, Serialize, ToSchema)]
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
    #[schema(value_type = String)]
    pub(super) slot: NaiveDateTime,
    pub(super) planned_at: String,
    pub(super) release_at: String,
    pub(super) moved: Option<String>,
    pub(super) status: String,
    pub(super) why: Option<String>,
    pub(super) sent_at: Option<String>,
    pub(super) answered_at: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
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

/// A report, or something else that somebody said of an item, as far as it may be seen.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct UpdateRow {
    pub(super) turn: i64,
    pub(super) at: String,
    /// `answer`, `note` or `date_request`.
    pub(super) kind: &'static str,
    pub(super) by_entity_id: Option<String>,
    pub(super) by_entity: Option<String>,
    /// The answer that was chosen, if one was.
    pub(super) choice: Option<String>,
    /// It corrects what was said before.
    pub(super) corrects: bool,
    /// What it set, by name.
    pub(super) facts: String,
    pub(super) progress_claimed: Option<f64>,
    pub(super) number: Option<f64>,
    pub(super) date: Option<NaiveDate>,
    pub(super) text: Option<String>,
    pub(super) from_state: String,
    pub(super) to_state: String,
    pub(super) state_label: String,
}

/// An entity with a role on an item.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Responsibility {
    pub(super) id: String,
    pub(super) item_id: String,
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) role: &'static str,
    pub(super) role_label: String,
    /// Who is asked now.
    pub(super) entity_id: Option<String>,
    pub(super) entity: String,
    pub(super) country: Option<String>,
    /// Whom the roadmap names, where somebody took it over.
    pub(super) stands_in_for_id: Option<String>,
    pub(super) stands_in_for: Option<String>,
    pub(super) state: String,
    pub(super) state_label: String,
    pub(super) signal: &'static str,
    pub(super) due: Option<NaiveDate>,
}

/// How the items of one row and one column stand together.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MatrixCell {
    /// None: items that have none.
    pub(super) row: Option<String>,
    pub(super) row_label: Option<String>,
    pub(super) col: Option<String>,
    pub(super) col_label: Option<String>,
    pub(super) count: usize,
    pub(super) count_done: usize,
    pub(super) count_on_track: usize,
    pub(super) count_at_risk: usize,
    pub(super) count_late: usize,
    pub(super) count_no_report: usize,
    pub(super) count_closed: usize,
    /// The worst of them.
    pub(super) signal: &'static str,
    /// What `value` asks for.
    pub(super) value: Option<f64>,
}

/// One series at one moment.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Point {
    pub(super) ts: String,
    /// None: items that have none.
    pub(super) series: Option<String>,
    pub(super) series_label: Option<String>,
    pub(super) value: Option<f64>,
}

/// One step of one item, for whoever follows.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChangeRow {
    pub(super) item_id: String,
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) lang: String,
    #[serde(flatten)]
    pub(super) step: HistoryRow,
    /// As the state that it came to says; lateness is not in it. Of what the clock alone changed (`cause` is `clock`): as it
    /// is shown from then on, lateness and all.
    pub(super) signal: Option<&'static str>,
    /// Of what the clock alone changed: what the calendar says from then on.
    pub(super) timeliness: Option<&'static str>,
}

/// What follows a cursor.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Changes {
    pub(super) items: Vec<ChangeRow>,
    /// For `since`, also where nothing was told.
    pub(super) next_cursor: String,
    /// There is more at once; else the next answer waits for something to happen.
    pub(super) more: bool,
    pub(super) revision: i32,
    pub(super) data_as_of: String,
}

/// A report as it was recorded, or that it will be.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Recorded {
    /// `recorded`; or `accepted`: stored, and heard in a moment.
    pub(super) status: &'static str,
    pub(super) item_id: String,
    #[serde(flatten)]
    pub(super) step: Option<HistoryRow>,
}
