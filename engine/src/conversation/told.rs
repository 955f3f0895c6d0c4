//! What a person is told of what she did, and whom an input came from.

use chrono::{DateTime, Utc};

use super::PromptRef;
use crate::{
    chart::Chart,
    ids::{FactName, ItemId, PersonId},
    instance::{Instance, Subject},
    message::Message,
    reminder::{self, Reader},
    roadmap::{Item, Programme},
    step::{Answer, Asking, Effect, Given, Input, Refusal, Step},
    wording::{About, Recorded, Voice},
};

/// What a person is told after her answer was recorded: the state, the facts, who sees it, and a way back.
pub fn receipt(
    voice: Voice<'_>,
    about: &About,
    chart: &Chart,
    after: &Instance,
    given: &[Given],
    subject: Option<&Subject>,
) -> Message {
    let moved = given.iter().any(|g| matches!(g, Given::Choice(_)));
    let facts = given.iter().filter_map(|g| fact_of(chart, subject?, g));
    let recorded: Vec<Recorded> = facts
        .filter_map(|fact| {
            let declared = chart.facts.get(fact)?;
            let value = after.facts.get(fact)?.clone();
            Some(Recorded { fact: fact.clone(), kind: declared.kind.clone(), value, visibility: declared.visibility })
        })
        .collect();
    voice.got_it(about, moved.then_some(about.state.as_str()), &recorded, after.turn)
}

/// Which fact something said went to.
fn fact_of<'a>(chart: &'a Chart, subject: &'a Subject, given: &Given) -> Option<&'a FactName> {
    match (subject, given) {
        (Subject::FollowUp(fact), _) => Some(fact),
        (Subject::Ask(id), Given::Number { .. }) => chart.ask(*id).words.number.as_ref(),
        (Subject::Ask(id), Given::Date(_)) => chart.ask(*id).words.date.as_ref(),
        (Subject::Ask(id), Given::Text(_) | Given::Files(_)) => chart.ask(*id).words.text.as_ref(),
        (Subject::Ask(_), Given::Choice(_)) | (Subject::WhichTarget { .. }, _) => None,
    }
}

/// The question that her answer made the item ask her at once: what she writes next is for it.
pub fn asked_at_once(item: &ItemId, person: &PersonId, step: &Step) -> Option<PromptRef> {
    step.effects.iter().find_map(|effect| match effect {
        Effect::Ask { prompt, to, asking: Asking::AtOnce, .. } if to.person.as_ref() == Some(person) => {
            step.instance.prompt(*prompt).map(|_| PromptRef { item: item.clone(), prompt: *prompt })
        }
        _ => None,
    })
}

/// What a person is told of what she did to one item.
pub struct Told<'a> {
    pub programme: &'a Programme,
    pub reader: &'a Reader,
    pub item: &'a Item,
    pub chart: &'a Chart,
    pub at: DateTime<Utc>,
}

impl Told<'_> {
    /// The receipt, unless the message she pressed shows it itself; or kindly why nothing was recorded.
    pub fn answered(
        &self,
        answer: &Answer,
        now: &Instance,
        result: &Result<Step, Refusal>,
        shows_itself: bool,
    ) -> Option<Message> {
        let voice = self.reader.voice(self.programme);
        let about = self.about(now);
        Some(match result {
            Ok(_) if shows_itself => return None,
            Ok(step) => {
                let subject = step.instance.answered.iter().find(|a| a.prompt == answer.prompt).map(|a| &a.subject);
                receipt(voice, &about, self.chart, &step.instance, &answer.given, subject)
            }
            Err(Refusal::Closed | Refusal::NotYours | Refusal::NotNow(_)) => voice.closed_prompt(&about),
            Err(Refusal::AlreadyAnswered) => voice.already_answered(&about),
            Err(Refusal::NoSuchChoice(_) | Refusal::WrongKind(_)) => voice.not_understood(Vec::new()),
            Err(Refusal::Unsettled(_)) => voice.recorded_nothing(),
        })
    }

    pub fn undone(&self, now: &Instance, done: bool) -> Message {
        let voice = self.reader.voice(self.programme);
        let about = self.about(now);
        if done { voice.undone(&about) } else { voice.cannot_undo(&about) }
    }

    fn about(&self, now: &Instance) -> About {
        reminder::about(self.programme, self.reader, self.item, self.chart, now, self.at)
    }
}

/// Whom an input came from, for the journal: never more than the office.
pub fn actor(input: &Input) -> Option<&PersonId> {
    match input {
        Input::Answer(answer) => Some(&answer.by),
        Input::Command { by, .. } => by.as_ref(),
        Input::Due | Input::Notice { .. } | Input::Undeliverable { .. } | Input::Replan => None,
    }
}
