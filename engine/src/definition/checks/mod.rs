//! What can be wrong with a workflow: one rule a file.
//!
//! Some rules look at one key while it is read and give a `Diagnostic` to the reader of that key; the
//! others look at the whole chart, in `run`. A file's name is its rule's; code, name and explanation
//! stand in `rule`. A problem is reported once: rules about ways through the chart stay silent while
//! some way leads nowhere, because what they would find are mere consequences.

pub(super) mod bad_action;
pub(super) mod bad_event;
pub(super) mod bad_guard;
pub(super) mod bad_history;
pub(super) mod bad_initial;
mod constant_condition;
pub(super) mod contradiction;
mod cross_region;
mod date_may_be_missing;
mod dead_end;
mod duplicate_ask;
pub(super) mod duplicate_choice;
pub(super) mod duplicate_state;
mod endless_loop;
mod endless_recurrence;
mod escalation_order;
pub(super) mod expression_syntax;
pub(super) mod expression_too_big;
pub(super) mod expression_types;
pub(super) mod final_goes_on;
pub(super) mod impossible_targets;
mod instant_loop;
mod many_answers;
mod missing_alternative;
mod never_ahead;
mod never_set;
mod no_answers;
pub(super) mod no_condition;
mod no_label;
mod no_signal;
mod no_way_to_end;
pub(super) mod out_of_range;
mod overlapping_alternatives;
pub(super) mod reserved_name;
mod shadowed_transition;
pub(super) mod too_big;
pub(super) mod too_short;
pub(super) mod type_mismatch;
pub(super) mod unheard_event;
pub(super) mod unknown_anchor;
pub(super) mod unknown_function;
mod unreachable_state;
pub(super) mod words_type;

use super::{
    diagnostic::{Diagnostic, Findings},
    fields::Reader,
    rule::Rule,
    workflow::Draft,
};
use crate::message::Texts;

/// The rules about a whole workflow.
pub(super) fn run(reader: Reader<'_>, draft: &Draft, texts: &Texts) {
    let findings = reader.findings;
    let sound = is_sound(findings);
    findings.extend(duplicate_ask::find(draft));
    findings.extend(escalation_order::find(draft));
    findings.extend(endless_recurrence::find(draft));
    findings.extend(unknown_anchor::without_dates(draft));
    findings.extend(unheard_event::find(draft));
    if sound {
        findings.extend(no_answers::find(draft));
        findings.extend(shadowed_transition::find(draft));
        findings.extend(unreachable_state::find(draft));
        findings.extend(endless_loop::find(draft));
        findings.extend(instant_loop::find(draft));
        findings.extend(dead_end::find(draft));
        findings.extend(no_way_to_end::find(draft));
    }
    if !findings.any(Diagnostic::is_error) {
        advise(findings, draft, texts);
    }
    findings.extend(many_answers::find(draft));
    findings.extend(no_label::find(draft, texts));
}

/// Whether ways through the chart can be followed.
pub(super) fn is_sound(findings: &Findings) -> bool {
    !findings.any(|d| hides_ways(d.rule))
}

/// What can be said only of a workflow that is right as far as it goes.
fn advise(findings: &Findings, draft: &Draft, texts: &Texts) {
    findings.extend(constant_condition::find(draft));
    findings.extend(overlapping_alternatives::find(draft));
    findings.extend(missing_alternative::find(draft));
    findings.extend(never_ahead::find(draft));
    findings.extend(never_set::find(draft, texts));
    findings.extend(date_may_be_missing::find(draft));
    findings.extend(cross_region::find(draft));
    findings.extend(no_signal::find(draft));
}

/// Where one of these is broken, something that was meant to be in the chart is not.
fn hides_ways(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::UnknownKey
            | Rule::MissingKey
            | Rule::WrongType
            | Rule::Contradiction
            | Rule::UndefinedState
            | Rule::DuplicateState
            | Rule::BadInitial
            | Rule::BadHistory
            | Rule::FinalGoesOn
            | Rule::ImpossibleTargets
    )
}
