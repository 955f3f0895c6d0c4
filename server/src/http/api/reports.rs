//! How what people said becomes rows: only what may be seen of it, and never who said it but for her entity.
//!
//! A fact is shown to whom its workflow shows it; a note to the readers whom its writer chose; who asks for another
//! date, and why, to coordinators.

use engine::{
    Instance,
    guard::Value,
    instance::Subject,
    roadmap::Visibility,
    step::{Answer, Given, Input, Wish},
};

use super::{
    super::status::ItemStatus,
    rows::{Rows, id_of, instant},
    shapes::UpdateRow,
};
use crate::store::past::Said;

impl Rows<'_> {
    /// None: nothing of it may be seen, or it is no report.
    pub(super) fn update(&self, it: &ItemStatus, said: &Said) -> Option<UpdateRow> {
        let input: Option<Input> = serde_json::from_value(said.input.clone()).ok();
        let row = self.spoken(it, said);
        match input {
            Some(Input::Answer(answer)) => Some(self.answer(it, said, &answer, row)),
            Some(Input::Request { wish: Wish::Note { text, visibility }, .. }) => {
                self.status.level.sees(visibility).then_some(UpdateRow { kind: "note", text: Some(text), ..row })
            }
            Some(Input::Request { wish: Wish::NewDate { date, reason }, .. }) => {
                let sees = self.status.level.sees(Visibility::Coordinators);
                sees.then_some(UpdateRow { kind: "date_request", date: Some(date), text: reason, ..row })
            }
            Some(Input::Request { wish: Wish::Later { .. } | Wish::HandOver { .. } | Wish::Help, .. }) => None,
            Some(
                Input::Due | Input::Command { .. } | Input::Notice { .. } | Input::Undeliverable { .. } | Input::Replan,
            ) => None,
            // words were taken out of it: that something was said stays
            None => Some(row),
        }
    }

    fn spoken(&self, it: &ItemStatus, said: &Said) -> UpdateRow {
        let by = said.actor.as_ref().and_then(|actor| self.status.entity_of(actor, self.languages));
        UpdateRow {
            turn: said.turn,
            at: instant(said.at, self.status.zone_of(&it.item)),
            kind: "answer",
            by_entity_id: by.as_ref().and_then(id_of),
            by_entity: by.map(|named| named.name.text),
            choice: None,
            corrects: false,
            facts: String::new(),
            progress_claimed: None,
            number: None,
            date: None,
            text: None,
            from_state: said.from_place.clone(),
            to_state: said.to_place.clone(),
            state_label: self.status.state_words(&said.to_place, self.languages),
        }
    }

    fn answer(&self, it: &ItemStatus, said: &Said, answer: &Answer, mut row: UpdateRow) -> UpdateRow {
        let (before, after) = (said.before.as_ref().map(|before| &before.0), &said.after.0);
        let changed = changed(before, after);
        let seen: Vec<(&str, &Value)> =
            changed.iter().filter_map(|name| Some((*name, self.status.fact(&it.chart, after, name)?))).collect();
        let hides = seen.len() < changed.len();
        row.corrects = answer.amends;
        row.choice = answer.given.iter().find_map(choice).filter(|_| is_told(after, answer, said, hides));
        row.facts = seen.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",");
        let mut texts = Vec::new();
        for (name, value) in seen {
            match value {
                Value::Number(_) if name == "progress" => row.progress_claimed = self.status.progress_then(it, after),
                Value::Number(number) => row.number = Some(*number),
                Value::Date(date) => row.date = Some(*date),
                Value::Text(text) => texts.push(text.clone()),
                Value::Files(files) => texts.extend(files.iter().cloned()),
                Value::YesNo(_) => {}
            }
        }
        row.text = (!texts.is_empty()).then(|| texts.join("; "));
        row
    }
}

/// The facts that are other than they were.
fn changed<'a>(before: Option<&Instance>, after: &'a Instance) -> Vec<&'a str> {
    let same = |name, value| before.is_some_and(|before| before.facts.get(name) == Some(value));
    after.facts.iter().filter(|(name, value)| !same(*name, *value)).map(|(name, _)| name.as_str()).collect()
}

fn choice(given: &Given) -> Option<String> {
    match given {
        Given::Choice(choice) => Some(choice.clone()),
        Given::Number { .. } | Given::Date(_) | Given::Text(_) | Given::Files(_) => None,
    }
}

/// A choice that moves its item is as public as the item; one that only sets what is hidden is hidden too.
fn is_told(after: &Instance, answer: &Answer, said: &Said, hides: bool) -> bool {
    let asked = after.answered.iter().rev().find(|answered| answered.prompt == answer.prompt);
    match asked.map(|answered| &answered.subject) {
        Some(Subject::Ask(_)) => said.from_place != said.to_place || !hides,
        Some(Subject::FollowUp(_)) => !hides,
        Some(Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. }) => false,
        None => said.from_place != said.to_place,
    }
}
