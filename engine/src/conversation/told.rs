//! What a person is told of what she did, and whom an input came from.

use chrono::{DateTime, Utc};

use super::{PromptRef, hand_over::who_else};
use crate::{
    calendar,
    chart::{Chart, FactKind},
    guard::Value,
    ids::{FactName, ItemId, PersonId},
    instance::{Instance, Subject, Timer, TimerKey},
    message::Message,
    reminder::{self, Reader},
    roadmap::{Entity, Item, Programme},
    step::{Answer, Asking, Effect, Given, Input, Nominee, Refusal, Step, Wish},
    wording::{ACCEPT, APPROVE, About, Recorded},
};

/// What a person is told after her answer was recorded: the state, the facts, who sees it, and a way back.
pub fn receipt(
    programme: &Programme,
    reader: &Reader,
    about: &About,
    chart: &Chart,
    after: &Instance,
    given: &[Given],
    subject: Option<&Subject>,
) -> Message {
    let voice = reader.voice(programme);
    match (subject, given.first()) {
        (Some(Subject::NewDate { .. }), Some(Given::Choice(choice))) => {
            return voice.date_decided(about, choice == APPROVE);
        }
        (Some(Subject::HandOver { .. }), Some(Given::Choice(choice))) => {
            return voice.taken_over(about, choice == ACCEPT);
        }
        _ => {}
    }
    let moved = given.iter().any(|g| matches!(g, Given::Choice(_)));
    let facts = given.iter().filter_map(|g| fact_of(chart, subject?, g));
    let recorded: Vec<Recorded> = facts
        .filter_map(|fact| {
            let declared = chart.facts.get(fact)?;
            let value = match after.facts.get(fact)? {
                Value::Text(text) if !matches!(declared.kind, FactKind::OneOf(_)) => {
                    Value::Text(programme.words_in_chats(text).to_owned())
                }
                known => known.clone(),
            };
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
        (Subject::Ask(_), Given::Choice(_))
        | (Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. }, _) => None,
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
    ) -> Vec<Message> {
        let voice = self.reader.voice(self.programme);
        let about = self.about(now);
        let said: Vec<Message> = match result {
            Ok(step) => {
                let subject = step.instance.answered.iter().find(|a| a.prompt == answer.prompt).map(|a| &a.subject);
                let shown = (!shows_itself).then(|| self.receipt(&about, &step.instance, &answer.given, subject));
                let next = subject.filter(|subject| self.is_handed_over(subject, answer));
                let next = next.map(|_| who_else(voice, &about, self.reader, answer.prompt));
                shown.into_iter().chain(next).collect()
            }
            Err(refusal) => vec![self.refused(&about, refusal)],
        };
        said.into_iter().map(|message| self.reader.finished(self.programme, message)).collect()
    }

    fn receipt(&self, about: &About, after: &Instance, given: &[Given], subject: Option<&Subject>) -> Message {
        receipt(self.programme, self.reader, about, self.chart, after, given, subject)
    }

    fn refused(&self, about: &About, refusal: &Refusal) -> Message {
        let voice = self.reader.voice(self.programme);
        match refusal {
            Refusal::Closed | Refusal::NotYours | Refusal::NotNow(_) => voice.closed_prompt(about),
            Refusal::AlreadyAnswered => voice.already_answered(about),
            Refusal::NoSuchChoice(_) | Refusal::WrongKind(_) => voice.not_understood(Vec::new()),
            Refusal::Unsettled(_) => voice.recorded_nothing(),
        }
    }

    /// She said that it is not theirs: who should be asked, she can say now.
    fn is_handed_over(&self, subject: &Subject, answer: &Answer) -> bool {
        match (subject, answer.given.first()) {
            (Subject::Ask(id), Some(Given::Choice(choice))) => self.chart.hands_over(*id, choice),
            _ => false,
        }
    }

    /// What became of a wish.
    pub fn wished(&self, wish: &Wish, now: &Instance, result: &Result<Step, Refusal>) -> Message {
        let about = self.about(now);
        let said = match result {
            Ok(step) => self.granted(wish, &about, &step.instance),
            Err(refusal) => self.refused(&about, refusal),
        };
        self.reader.finished(self.programme, said)
    }

    fn granted(&self, wish: &Wish, about: &About, now: &Instance) -> Message {
        let voice = self.reader.voice(self.programme);
        match wish {
            Wish::Later { prompt, until } => {
                let resumes = |t: &&Timer| t.key == TimerKey::Resume { prompt: *prompt };
                let at = now.timers.iter().find(resumes).map_or(*until, |t| t.at);
                let seen = calendar::local(at, self.reader.zone);
                voice.asked_again(about, *prompt, seen, at < *until, now.turn)
            }
            Wish::NewDate { date, .. } => {
                let asked = now.answered.iter().rev().find(|a| a.by == self.reader.person).map(|a| a.prompt);
                voice.new_date_asked(about, asked.unwrap_or_default(), *date, now.turn)
            }
            Wish::HandOver { to, .. } => match self.entity_of(to) {
                Some(entity) => voice.hand_over_asked(about, &self.programme.name_in_chats(entity), now.turn),
                None => voice.hand_over_noted(about),
            },
            Wish::Note { visibility, .. } => voice.note_kept(about, *visibility, now.turn),
            Wish::Help => voice.help_coming(about),
        }
    }

    fn entity_of(&self, nominee: &Nominee) -> Option<&Entity> {
        match nominee {
            Nominee::Person(person) => self.programme.member(person).map(|(entity, _)| entity.as_ref()),
            Nominee::Entity(entity) => self.programme.entity(entity).map(|entity| entity.as_ref()),
            Nominee::Unknown => None,
        }
    }

    pub fn undone(&self, now: &Instance, done: bool) -> Message {
        let voice = self.reader.voice(self.programme);
        let about = self.about(now);
        let said = if done { voice.undone(&about) } else { voice.cannot_undo(&about) };
        self.reader.finished(self.programme, said)
    }

    fn about(&self, now: &Instance) -> About {
        reminder::about(self.programme, self.reader, self.item, self.chart, now, self.at)
    }
}

/// Whom an input came from, for the journal: never more than the office.
pub fn actor(input: &Input) -> Option<&PersonId> {
    match input {
        Input::Answer(answer) => Some(&answer.by),
        Input::Request { by, .. } => Some(by),
        Input::Command { by, .. } => by.as_ref(),
        Input::Due | Input::Notice { .. } | Input::Undeliverable { .. } | Input::Replan => None,
    }
}
