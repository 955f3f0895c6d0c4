//! What can be better in a programme that is right: one rule a file.
//!
//! These rules look at the whole (people, dates, texts and workflows together), so they are asked only when no
//! file has an error; what they say never refuses a programme, except a text that could not be shown as it is
//! written. Warnings are for who can act on them: about a shipped workflow something is said only where the
//! programme's own files are the cure. Leaves out what is wrong in one file (its reader, `checks`).

mod gap_time;
mod long_label;
mod long_text;
mod many_reminders;
mod no_evidence;
mod no_messenger;
mod no_unit;
mod nobody_asked;
mod notice_never_sent;
mod quiet_hours;
mod said;
mod similar_ids;
mod undefined_variable;
mod unheard_escalation;
mod untranslated;
mod unused_pillar;
mod unused_text;

use std::collections::BTreeMap;

use super::{
    diagnostic::{Diagnostic, Findings, Span},
    fields::Placed,
    programme::ItemPlaces,
    workflow::Places,
};
use crate::{
    ids::{ItemId, Lang, TextKey},
    roadmap::Programme,
};

/// A programme, and where its parts stand.
pub(super) struct Ground<'a> {
    pub programme: &'a Programme,
    pub items: &'a ItemPlaces,
    pub pillars: &'a [Placed<String>],
    /// Of the programme's own workflows, by name.
    pub workflows: &'a BTreeMap<String, Places>,
    pub texts: &'a OwnTexts,
}

/// The texts that a programme has written itself.
#[derive(Default)]
pub(super) struct OwnTexts {
    /// By key: in which languages, and where.
    pub keys: BTreeMap<String, Vec<(Lang, Span)>>,
    /// Those that stand in workflows, in the programme's first language.
    pub inline: BTreeMap<TextKey, Span>,
}

impl Ground<'_> {
    fn place(&self, item: &ItemId) -> Option<Span> {
        self.items.get(item).map(|place| place.id)
    }
}

pub(super) fn run(ground: &Ground<'_>, findings: &Findings) {
    let rules: [fn(&Ground<'_>) -> Vec<Diagnostic>; 16] = [
        no_unit::find,
        no_evidence::find,
        no_messenger::find,
        similar_ids::find,
        unused_pillar::find,
        nobody_asked::find,
        unheard_escalation::find,
        notice_never_sent::find,
        quiet_hours::find,
        gap_time::find,
        many_reminders::find,
        untranslated::find,
        undefined_variable::find,
        long_text::find,
        long_label::find,
        unused_text::find,
    ];
    rules.iter().for_each(|rule| findings.extend(rule(ground)));
}

/// `` `a`, `b` and 3 more ``: enough to know what is meant.
fn some<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    const SHOWN: usize = 4;
    let words: Vec<String> = words.into_iter().map(|w| format!("`{w}`")).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if words.len() <= SHOWN => format!("{} and {last}", first.join(", ")),
        many => format!("{} and {} more", many[..SHOWN - 1].join(", "), many.len() - (SHOWN - 1)),
    }
}
