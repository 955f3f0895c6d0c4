//! Answers: who may give one, which fact it sets, which event it is, and what else was said with it.
//!
//! An answer ends repetition and escalation at once, moves the item at once, and may open follow-ups
//! (DECISIONS 4). Its giver may amend it within a day, as long as its state still asks.

use chrono::Duration;

use super::{Answer, Closing, Given, Machine, Refusal, machine::Event};
use crate::{
    chart::{AskId, FactKind},
    guard::{Data, Value},
    ids::{EntityId, FactName, PersonId},
    instance::{Answered, Prompt, Subject},
    roadmap::Office,
};

/// So long after an answer its giver may amend it in words (DECISIONS 4).
const AMENDABLE: Duration = Duration::hours(24);
/// Of the latest answers this many can be amended.
const ANSWERED_KEPT: usize = 4;

impl Machine<'_> {
    pub(crate) fn answer(&mut self, answer: &Answer) -> Result<(), Refusal> {
        let (subject, entity) = self.addressed(answer)?;
        self.cause.person = Some(answer.by.clone());
        self.cause.entity = Some(entity.clone());
        if let Subject::Ask(id) = subject {
            self.cause.roles = vec![self.chart.ask(id).to];
        }
        let (first, rest) = answer.given.split_first().ok_or(Refusal::Closed)?;
        let (event, data) = match &subject {
            Subject::Ask(id) => self.answer_ask(*id, first)?,
            Subject::FollowUp(fact) => self.answer_follow_up(fact, first)?,
            Subject::WhichTarget { fact, value, over } => self.answer_which_target(fact, *value, *over, first)?,
            Subject::NewDate { date, .. } => self.decide_date(*date, first)?,
            Subject::HandOver { .. } => self.decide_hand_over(first)?,
        };
        if !subject.is_wished() {
            self.now.reported = Some(self.at);
        }
        self.tell_entity_item(&entity, "heard");
        self.close(answer.prompt, Closing::Answered { by: answer.by.clone(), entity: entity.clone() });
        self.remember_answer(answer, subject.clone(), entity);
        let roles = self.cause.roles.clone();
        let heard = self.dispatch(Event { name: event, data, roles })?;
        self.carry_out(answer, &subject, first, heard);
        if !heard {
            self.mark_unheard();
            self.replan_if_moved();
        }
        rest.iter().try_for_each(|given| self.add(answer, &subject, given))
    }

    /// What a decision brings about besides the event that it is.
    fn carry_out(&mut self, answer: &Answer, subject: &Subject, given: &Given, heard: bool) {
        match subject {
            Subject::NewDate { by, entity, date, .. } => self.date_decided(by, entity, *date, given, heard),
            Subject::HandOver { from, by, about } => self.hand_over_decided(answer, from, by, *about, given),
            Subject::Ask(_) | Subject::FollowUp(_) | Subject::WhichTarget { .. } => {}
        }
    }

    fn answer_follow_up(&mut self, fact: &FactName, given: &Given) -> Result<(String, Data), Refusal> {
        let value = self.typed(fact, given)?;
        self.record(fact, value, given);
        Ok((format!("follow_up.{fact}"), Data::new()))
    }

    /// What was said besides: it answers the follow-up just opened, or else sets what the question's words set.
    fn add(&mut self, answer: &Answer, subject: &Subject, given: &Given) -> Result<(), Refusal> {
        let takes = |p: &Prompt| match &p.subject {
            Subject::FollowUp(fact) if p.person.as_ref() == Some(&answer.by) => {
                self.typed(fact, given).ok().map(|value| (p.no, fact.clone(), value))
            }
            Subject::FollowUp(_)
            | Subject::Ask(_)
            | Subject::WhichTarget { .. }
            | Subject::NewDate { .. }
            | Subject::HandOver { .. } => None,
        };
        if let Some((no, fact, value)) = self.now.prompts.iter().rev().find_map(takes) {
            self.record(&fact, value, given);
            let entity = self.cause.entity.clone().unwrap_or_else(|| EntityId::from(""));
            self.close(no, Closing::Answered { by: answer.by.clone(), entity });
            self.dispatch(Event::named(format!("follow_up.{fact}")))?;
        } else if let (Subject::Ask(id), false) = (subject, matches!(given, Given::Choice(_))) {
            // what fits nowhere has been said all the same: the words stay with the inbox
            if let Ok((name, data)) = self.answer_ask(*id, given) {
                let roles = self.cause.roles.clone();
                self.dispatch(Event { name, data, roles })?;
            }
        }
        self.replan_if_moved();
        Ok(())
    }

    /// A fact that moments hang on may have changed without any transition.
    fn replan_if_moved(&mut self) {
        if std::mem::take(&mut self.anchors_moved) {
            self.replan();
        }
    }

    /// The question an answer is for: an open one, or one answered lately that this corrects.
    fn addressed(&self, answer: &Answer) -> Result<(Subject, EntityId), Refusal> {
        if let Some(open) = self.now.prompt(answer.prompt) {
            let asked = match &open.person {
                Some(person) => *person == answer.by,
                None => self.may_answer_for(&open.entity, &answer.by),
            };
            return asked.then(|| (open.subject.clone(), open.entity.clone())).ok_or(Refusal::NotYours);
        }
        let Some(past) = self.now.answered.iter().rev().find(|a| a.prompt == answer.prompt) else {
            return Err(Refusal::Closed);
        };
        if !answer.amends {
            return Err(Refusal::AlreadyAnswered);
        }
        let still_asked = match &past.subject {
            Subject::Ask(id) => self.active.contains(self.chart.ask(*id).state),
            Subject::FollowUp(_) => true,
            // the number has been passed on, the decision carried out
            Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
        };
        if past.by == answer.by && self.at - past.at <= AMENDABLE && still_asked {
            Ok((past.subject.clone(), past.entity.clone()))
        } else {
            Err(Refusal::Closed)
        }
    }

    /// Those who hold an office, the deputies among them; observers look on.
    pub(super) fn may_answer_for(&self, entity: &EntityId, person: &PersonId) -> bool {
        let member = self.scene.programme.entity(entity).and_then(|e| e.member(person));
        member.is_some_and(|m| m.office != Office::Observer)
    }

    /// Sets what words set; the event then moves the item.
    fn answer_ask(&mut self, id: AskId, given: &Given) -> Result<(String, Data), Refusal> {
        let ask = self.chart.ask(id);
        let mut data = Data::new();
        let (kind, word) = match given {
            Given::Choice(choice) => {
                if !ask.answers.iter().any(|a| a.choice == *choice) {
                    return Err(Refusal::NoSuchChoice(choice.clone()));
                }
                return Ok((format!("answer.{}.{choice}", ask.key), data));
            }
            Given::Number { .. } => ("number", &ask.words.number),
            Given::Date(_) => ("date", &ask.words.date),
            Given::Text(_) | Given::Files(_) => ("text", &ask.words.text),
        };
        let fact = word.as_ref().ok_or_else(|| Refusal::WrongKind(FactName::from(ask.key.as_str())))?.clone();
        let value = self.typed(&fact, given)?;
        data.insert(kind.into(), value.clone());
        self.record(&fact, value, given);
        Ok((format!("answer.{}.{kind}", ask.key), data))
    }

    /// What was given as a value of the fact's type.
    fn typed(&self, fact: &FactName, given: &Given) -> Result<Value, Refusal> {
        let wrong = || Refusal::WrongKind(fact.clone());
        let kind = &self.chart.facts.get(fact).ok_or_else(wrong)?.kind;
        match (kind, given) {
            (FactKind::Percent, Given::Number { value, over }) => {
                let percent = value * 100.0 / over.unwrap_or(100.0);
                let sound = percent.is_finite() && percent >= 0.0;
                sound.then_some(Value::Number((percent * 10.0).round() / 10.0)).ok_or_else(wrong)
            }
            (FactKind::Number, Given::Number { value, .. }) if value.is_finite() => Ok(Value::Number(*value)),
            (FactKind::Date, Given::Date(date)) => Ok(Value::Date(*date)),
            (FactKind::Text, Given::Text(text)) => Ok(Value::Text(text.clone())),
            (FactKind::Files, Given::Files(files)) => Ok(Value::Files(files.clone())),
            (FactKind::Files, Given::Text(text)) => Ok(Value::Files(vec![text.clone()])),
            (FactKind::YesNo, Given::Choice(word)) => match word.as_str() {
                "yes" => Ok(Value::YesNo(true)),
                "no" => Ok(Value::YesNo(false)),
                _ => Err(wrong()),
            },
            (FactKind::OneOf(words), Given::Choice(word) | Given::Text(word)) if words.contains(word) => {
                Ok(Value::Text(word.clone()))
            }
            (
                FactKind::Percent
                | FactKind::Number
                | FactKind::Date
                | FactKind::Text
                | FactKind::Files
                | FactKind::YesNo
                | FactKind::OneOf(_),
                _,
            ) => Err(wrong()),
        }
    }

    fn remember_answer(&mut self, answer: &Answer, subject: Subject, entity: EntityId) {
        self.now.answered.retain(|a| a.prompt != answer.prompt);
        let (prompt, by, at) = (answer.prompt, answer.by.clone(), self.at);
        self.now.answered.push(Answered {
            prompt,
            subject,
            entity,
            by,
            at,
            given: answer.given.clone(),
            pressed: answer.pressed,
        });
        if self.now.answered.len() > ANSWERED_KEPT {
            self.now.answered.remove(0);
        }
    }
}
