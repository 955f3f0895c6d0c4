//! Which question a report answers, tried on the item before anything is stored.
//!
//! A report is for a question that is open with whoever carries the item out; if none is, it amends what that person
//! answered lately. What somebody must decide (whether a claim is confirmed, another date, who takes over) no program
//! answers. Everything that is said must go somewhere: what a chat would keep as words for a human, a program is told.

use chrono::{DateTime, Utc};
use engine::{
    Chart, Input, Instance, Programme, Refusal,
    ids::PersonId,
    instance::{Prompt, Subject},
    roadmap::{Item, Office, Role},
    step::{Answer, Given, Scene, step},
};

use super::{
    super::super::problem::{Kind, Problem, Result, Slip},
    body::{Said, refused, slip},
};

/// An item as it stands, and when.
#[derive(Clone, Copy)]
pub(super) struct Stage<'a> {
    pub(super) programme: &'a Programme,
    pub(super) item: &'a Item,
    pub(super) chart: &'a Chart,
    pub(super) instance: &'a Instance,
    pub(super) at: DateTime<Utc>,
}

/// Roles that carry an item out; the others decide about it.
const REPORTING: [Role; 3] = [Role::Responsible, Role::Contributing, Role::Deputy];

impl Stage<'_> {
    pub(super) fn choose(self, said: &Said) -> Result<Answer> {
        let open: Vec<&Prompt> = self.instance.prompts.iter().filter(|prompt| self.is_for_reports(prompt)).collect();
        if let Some(no) = said.prompt {
            return match open.iter().find(|prompt| prompt.no == no) {
                Some(prompt) => self.try_open(prompt, said).map_err(refused),
                None => self.amend(Some(no), said),
            };
        }
        let tried: Vec<_> = open.iter().rev().map(|prompt| self.try_open(prompt, said)).collect();
        let mut good: Vec<&Answer> = tried.iter().filter_map(|outcome| outcome.as_ref().ok()).collect();
        match (good.pop(), good.as_slice()) {
            (Some(only), []) => Ok(only.clone()),
            (Some(_), _) => {
                let numbers: Vec<String> = open.iter().map(|prompt| format!("`{}`", prompt.no)).collect();
                let message = format!("several questions take this: name one of {}", numbers.join(", "));
                Err(refused(vec![slip("/prompt", message, "ambiguous")]))
            }
            // the newest question is the one that was meant
            (None, _) => match tried.into_iter().next() {
                Some(outcome) => outcome.map_err(refused),
                None => self.amend(None, said),
            },
        }
    }

    fn is_for_reports(&self, prompt: &Prompt) -> bool {
        match &prompt.subject {
            Subject::Ask(id) => REPORTING.contains(&self.chart.ask(*id).to),
            Subject::FollowUp(_) => REPORTING
                .into_iter()
                .any(|role| self.instance.entities_of(self.programme, role, self.item).contains(&prompt.entity)),
            Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
        }
    }

    fn try_open(&self, prompt: &Prompt, said: &Said) -> std::result::Result<Answer, Vec<Slip>> {
        let holder = || {
            let entity = self.programme.entity(&prompt.entity)?;
            let holds = |office| entity.members.iter().find(move |member| member.office == office);
            Some(holds(Office::FocalPoint).or_else(|| holds(Office::Deputy))?.id.clone())
        };
        let by = said.person.as_deref().map(PersonId::from).or_else(|| prompt.person.clone()).or_else(holder);
        let by = by.ok_or_else(|| vec![slip("/person", "nobody holds the office that is asked", "nobody-asked")])?;
        self.try_answer(
            Answer { prompt: prompt.no, by, given: Vec::new(), amends: false, pressed: false, entered_by: None },
            said,
        )
    }

    /// What was answered already, by the same person and lately.
    fn amend(&self, no: Option<u32>, said: &Said) -> Result<Answer> {
        let past = self.instance.answered.iter().rev().find(|past| match no {
            Some(no) => past.prompt == no,
            None => !past.subject.is_wished(),
        });
        let nothing_open = || {
            let detail = match no {
                Some(no) => format!("there is no question `{no}` that takes a report"),
                None => "nothing is asked about this activity now, and nothing was answered lately".to_owned(),
            };
            Problem { errors: vec![slip("/prompt", &detail, "closed")], ..Problem::new(Kind::GoneOn, detail) }
        };
        let past = past.filter(|past| self.is_for_reports(&as_asked(past))).ok_or_else(nothing_open)?;
        let by = said.person.as_deref().map_or_else(|| past.by.clone(), PersonId::from);
        let answer =
            Answer { prompt: past.prompt, by, given: Vec::new(), amends: true, pressed: false, entered_by: None };
        self.try_answer(answer, said).map_err(|slips| match slips.iter().any(|slip| slip.code == "closed") {
            true => nothing_open(),
            false => refused(slips),
        })
    }

    /// The answer with all that was said, if the item takes all of it.
    fn try_answer(&self, answer: Answer, said: &Said) -> std::result::Result<Answer, Vec<Slip>> {
        let mut now: Option<Instance> = None;
        let mut answer = answer;
        let mut slips = Vec::new();
        for (pointer, given) in &said.given {
            answer.given.push(given.clone());
            let scene = Scene { programme: self.programme, item: self.item };
            match step(self.chart, self.instance, &Input::Answer(answer.clone()), self.at, scene) {
                Ok(after) => {
                    // the first makes the step; the others must leave a trace in it
                    let is_taken = now.as_ref().is_none_or(|before| leaves_a_trace(before, &after.instance, given));
                    if is_taken {
                        now = Some(after.instance);
                    } else {
                        slips.push(self.not_taken(pointer, given));
                        answer.given.pop();
                    }
                }
                Err(refusal) => {
                    slips.push(self.wrong(pointer, given, &answer, &refusal));
                    answer.given.pop();
                }
            }
        }
        if slips.is_empty() { Ok(answer) } else { Err(slips) }
    }

    fn not_taken(&self, pointer: &str, given: &Given) -> Slip {
        slip(pointer, format!("this question takes no {} here", kind(given)), "not-asked")
    }

    fn wrong(&self, pointer: &str, given: &Given, answer: &Answer, refusal: &Refusal) -> Slip {
        match refusal {
            Refusal::NoSuchChoice(choice) => {
                let subject = self.instance.prompt(answer.prompt).map(|prompt| &prompt.subject);
                let choices: Vec<String> = match subject {
                    Some(Subject::Ask(id)) => {
                        self.chart.ask(*id).answers.iter().map(|answer| format!("`{}`", answer.choice)).collect()
                    }
                    Some(
                        Subject::FollowUp(_)
                        | Subject::WhichTarget { .. }
                        | Subject::NewDate { .. }
                        | Subject::HandOver { .. },
                    )
                    | None => Vec::new(),
                };
                let message = format!("`{choice}` is not one of its answers: use one of {}", choices.join(", "));
                slip(pointer, message, "no-such-answer")
            }
            Refusal::WrongKind(_) => self.not_taken(pointer, given),
            Refusal::NotYours => slip("/person", "this person is not asked", "not-asked"),
            Refusal::Closed | Refusal::AlreadyAnswered => slip("/prompt", refusal.to_string(), "closed"),
            Refusal::NotNow(_) | Refusal::Unsettled(_) => slip(pointer, refusal.to_string(), "not-now"),
        }
    }
}

/// A past answer as the question that it was for.
fn as_asked(past: &engine::instance::Answered) -> Prompt {
    Prompt {
        no: past.prompt,
        subject: past.subject.clone(),
        entity: past.entity.clone(),
        person: Some(past.by.clone()),
        slot: past.at.naive_utc(),
        opened: past.at,
        escalated: false,
    }
}

/// Whether something said besides changed anything, or is what was remembered already.
fn leaves_a_trace(before: &Instance, after: &Instance, given: &Given) -> bool {
    use engine::guard::Value;
    let is_known = |value: &Value| match (value, given) {
        (Value::Number(known), Given::Number { value, over }) => {
            let percent = value * 100.0 / over.unwrap_or(100.0);
            known == value || (known - percent).abs() < 0.06
        }
        (Value::Date(known), Given::Date(date)) => known == date,
        (Value::Text(known), Given::Text(text) | Given::Choice(text)) => known == text,
        (Value::Files(known), Given::Text(text)) => known.contains(text),
        (Value::Number(_) | Value::Date(_) | Value::Text(_) | Value::Files(_) | Value::YesNo(_), _) => false,
    };
    before.facts != after.facts || before.prompts != after.prompts || after.facts.values().any(is_known)
}

fn kind(given: &Given) -> &'static str {
    match given {
        Given::Choice(_) => "choice",
        Given::Number { .. } => "number",
        Given::Date(_) => "date",
        Given::Text(_) => "text",
        Given::Files(_) => "file",
    }
}
