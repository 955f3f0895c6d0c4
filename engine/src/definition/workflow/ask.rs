//! Questions and reminders: whom, when, in which words, and what the answers do.

use super::{Lowering, places::AskPlace, way_out::Wait};
use crate::{
    chart::{Action, Answer, Ask, AskId, IfPast, Missed, Remind, RemindId, Repeat, Rung, StateId, Words},
    definition::{
        checks::{duplicate_choice, out_of_range, reserved_name, words_type},
        diagnostic::Span,
        fields::{Field, Fields, Placed},
    },
    ids::TextKey,
    roadmap::Role,
};

pub(super) const ROLES: [(&str, Role); 7] = [
    ("responsible", Role::Responsible),
    ("deputy", Role::Deputy),
    ("contributing", Role::Contributing),
    ("consulted", Role::Consulted),
    ("informed", Role::Informed),
    ("verifier", Role::Verifier),
    ("coordinator", Role::Coordinator),
];
const IF_PAST: [(&str, IfPast); 3] = [("skip", IfPast::Skip), ("send", IfPast::Send), ("fold", IfPast::Fold)];
const MISSED: [(&str, Missed); 3] = [("latest_only", Missed::LatestOnly), ("all", Missed::All), ("skip", Missed::Skip)];
const MAX_REPEATS: u32 = 100;
const MAX_RUNGS: usize = 20;

impl Lowering<'_> {
    pub(super) fn asks(&mut self, state: StateId, field: &Field<'_>) {
        for (name, field) in field.named() {
            if let Some(bad) = reserved_name::not_a_name(&name, "a question") {
                field.add(bad);
            }
            if let Some(fields) = field.section() {
                self.ask(state, name, &fields);
            }
        }
    }

    /// A question with parts that are wrong is kept with stand-ins: it is reported, and no chart comes out.
    fn ask(&mut self, state: StateId, name: Placed<String>, fields: &Fields<'_>) {
        let id = AskId(self.chart.asks.len() as u16);
        let schedule = self.schedule(fields);
        let words = fields.get("words").and_then(Field::section).map_or_else(Words::default, |f| self.words(&f));
        let (escalate, rungs) = self.escalate(fields);
        let ask = Ask {
            key: name.value.clone(),
            state,
            to: fields.word("to", &ROLES).unwrap_or(Role::Responsible),
            at: schedule.at,
            every: schedule.every,
            until: schedule.until,
            if_past: fields.word("if_past", &IF_PAST).unwrap_or(IfPast::Skip),
            missed: fields.word("missed", &MISSED).unwrap_or(Missed::LatestOnly),
            message: self.message(fields).unwrap_or_else(|| TextKey::from("")),
            answers: Vec::new(),
            words,
            repeat: fields.get("repeat").and_then(Field::section).and_then(|f| self.repeat(&f)),
            escalate,
        };
        let place = AskPlace { name: name.span, schedule: schedule.place, answers: Vec::new(), rungs };
        self.chart.asks.push(ask);
        self.places.asks.push(place);
        self.chart.states[state.index()].asks.push(id);
        self.answers(state, id, &name.value, fields);
    }

    fn answers(&mut self, state: StateId, id: AskId, ask: &str, fields: &Fields<'_>) {
        let answers = fields.named("answers");
        self.reader.findings.extend(duplicate_choice::find(answers.iter().map(|(name, _)| name)));
        for (choice, field) in answers {
            if let Some(bad) = reserved_name::choice(&choice) {
                field.add(bad);
            }
            let Some(fields) = field.section() else { continue };
            let event = format!("answer.{ask}.{}", choice.value);
            let first = self.actions_of_answer(&fields);
            let transition = self.way_out(state, &fields, Wait::own(&event, choice.span), first);
            self.chart.asks[id.index()].answers.push(Answer { choice: choice.value, transition });
            self.places.asks[id.index()].answers.push(choice.span);
        }
    }

    fn actions_of_answer(&self, fields: &Fields<'_>) -> Vec<Action> {
        let facts = fields.references("follow_up");
        let mut actions: Vec<Action> =
            facts.iter().filter_map(|name| self.find_fact(name)).map(Action::FollowUp).collect();
        if fields.yes_no("hand_over") == Some(true) {
            actions.push(Action::HandOver);
        }
        actions
    }

    fn words(&self, fields: &Fields<'_>) -> Words {
        let fact = |key: &str| {
            let name = fields.reference(key)?;
            let fact = self.find_fact(&name)?;
            let kind = &self.chart.facts.get(&fact)?.kind;
            if let Some(bad) = words_type::find(key, &name, kind, &self.chart.facts) {
                self.reader.add(bad);
            }
            Some(fact)
        };
        Words { number: fact("number"), date: fact("date"), text: fact("text") }
    }

    fn repeat(&self, fields: &Fields<'_>) -> Option<Repeat> {
        let every = fields.get("every").and_then(|f| self.amount_for_people(f));
        let times = fields.get("times").and_then(|field| {
            let times = field.count()?;
            if !(1..=MAX_REPEATS).contains(&times) {
                field.add(out_of_range::found("times", times, 1, MAX_REPEATS, field.span()));
            }
            u16::try_from(times).ok()
        });
        Some(Repeat { every: every?, times: times? })
    }

    fn escalate(&mut self, fields: &Fields<'_>) -> (Vec<Rung>, Vec<Span>) {
        let (mut rungs, mut places) = (Vec::new(), Vec::new());
        let steps = fields.sections("escalate");
        if steps.len() > MAX_RUNGS {
            self.reader.add(out_of_range::list("escalate", steps.len(), MAX_RUNGS, fields.place("escalate")));
        }
        for step in steps {
            let after = step.get("after").and_then(|f| self.amount_for_people(f));
            let to = step.word("to", &ROLES);
            let message = if step.has("message") { self.message(&step) } else { None };
            if let (Some(after), Some(to)) = (after, to) {
                rungs.push(Rung { after, to, message });
                places.push(step.place("after"));
            }
        }
        (rungs, places)
    }

    pub(super) fn reminds(&mut self, state: StateId, field: &Field<'_>) {
        for fields in field.items().iter().filter_map(Field::section) {
            let id = RemindId(self.chart.reminds.len() as u16);
            let schedule = self.schedule(&fields);
            let remind = Remind {
                state,
                to: fields.word("to", &ROLES).unwrap_or(Role::Responsible),
                at: schedule.at,
                every: schedule.every,
                until: schedule.until,
                if_past: fields.word("if_past", &IF_PAST).unwrap_or(IfPast::Skip),
                missed: fields.word("missed", &MISSED).unwrap_or(Missed::LatestOnly),
                message: self.message(&fields).unwrap_or_else(|| TextKey::from("")),
            };
            self.chart.reminds.push(remind);
            self.places.reminds.push(schedule.place);
            self.chart.states[state.index()].reminds.push(id);
        }
    }
}
