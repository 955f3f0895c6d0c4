//! Prompts: opening, repeating, escalating, answering, closing.
//!
//! A prompt belongs to the state that asks and to one recipient entity; a new occurrence supersedes
//! the old one (DECISIONS 1). An answer ends repetition and escalation at once, moves the item at
//! once, and may open follow-ups, which belong to the item and outlive the state (DECISIONS 4).

use chrono::{DateTime, Duration, NaiveDateTime, Utc};

use super::{
    Answer, Asking, Audience, Closing, Effect, Given, Machine, Recipient, Refusal,
    machine::Event,
    schedule::{GRACE, home, local, progress_percent},
};
use crate::{
    calendar::{Amount, Anchor, CivilAnchor, Moment, Place, Slot},
    chart::{AskId, FactKind, StateId},
    guard::{Data, Value},
    ids::{EntityId, FactName, ItemId, PersonId, TextKey},
    instance::{Answered, Prompt, Subject, Timer, TimerKey},
    reminder::ESCALATION_AHEAD,
    roadmap::{Detail, ItemKind, Role},
};

/// So long after an answer its giver may amend it in words (DECISIONS 4).
const AMENDABLE: Duration = Duration::hours(24);
/// Of the latest answers this many can be amended.
const ANSWERED_KEPT: usize = 4;

impl Machine<'_> {
    // --- asking -------------------------------------------------------------------------------

    pub(crate) fn open_ask(&mut self, id: AskId, entity: &EntityId, slot: NaiveDateTime) {
        let ask = self.chart.ask(id);
        let asked = local(self.scene, entity, self.at);
        // nobody is pressed for what she could not have read: after down-time all counts from now
        let slot = if asked - slot > GRACE { asked } else { slot };
        let inherited = self.rungs_of(id, entity);
        let no = self.open(Subject::Ask(id), entity, None, slot);
        self.put(no, ask.to, Asking::First);
        if ask.repeat.is_some() {
            self.arm_repeat(no, 1);
        }
        // a question that takes the place of an unanswered one does not begin the patience anew (DECISIONS 8)
        for (rung, slot, at) in inherited.clone() {
            self.arm_timer(TimerKey::Rung { prompt: no, rung }, slot, at);
        }
        if inherited.is_empty() {
            self.arm_rungs(no, id, entity, slot);
        }
    }

    fn arm_rungs(&mut self, no: u32, id: AskId, entity: &EntityId, slot: NaiveDateTime) {
        for (rung, step) in (0..).zip(&self.chart.ask(id).escalate) {
            if let Some(at) = self.counted_from(entity, slot, step.after, 1) {
                self.arm_timer(TimerKey::Rung { prompt: no, rung }, at.local, at.at.max(self.at));
            }
        }
    }

    /// The rungs not climbed yet of an open prompt on the same question to the same entity.
    fn rungs_of(&self, id: AskId, entity: &EntityId) -> Vec<(u8, NaiveDateTime, DateTime<Utc>)> {
        let same = |p: &&Prompt| p.subject == Subject::Ask(id) && p.entity == *entity;
        let Some(open) = self.now.prompts.iter().find(same) else { return Vec::new() };
        let rung = |t: &Timer| match t.key {
            TimerKey::Rung { prompt, rung } if prompt == open.no => Some((rung, t.slot, t.at)),
            _ => None,
        };
        self.now.timers.iter().filter_map(rung).collect()
    }

    /// Opens a prompt; an open one on the same question to the same entity (or person) is superseded.
    fn open(&mut self, subject: Subject, entity: &EntityId, person: Option<PersonId>, slot: NaiveDateTime) -> u32 {
        let no = self.now.next_prompt;
        self.now.next_prompt += 1;
        let same = |p: &Prompt| p.subject == subject && p.entity == *entity && p.person == person;
        let old: Vec<u32> = self.now.prompts.iter().filter(|p| same(p)).map(|p| p.no).collect();
        for old in old {
            self.close(old, Closing::Superseded { by: no });
        }
        let opened = self.at;
        self.now.prompts.push(Prompt { no, subject, entity: entity.clone(), person, slot, opened, escalated: false });
        no
    }

    /// Puts an open prompt before people.
    fn put(&mut self, no: u32, role: Role, asking: Asking) {
        let Some(prompt) = self.now.prompt(no) else { return };
        let to = Recipient { role, entity: prompt.entity.clone(), person: prompt.person.clone() };
        let (subject, slot) = (prompt.subject.clone(), local(self.scene, &prompt.entity, self.at));
        self.effects.push(Effect::Ask { prompt: no, subject, to, asking, slot });
    }

    fn arm_repeat(&mut self, no: u32, n: u16) {
        let Some((id, entity, slot)) = self.asked(no) else { return };
        let Some(repeat) = self.chart.ask(id).repeat.as_ref().filter(|r| n <= r.times) else { return };
        if let Some(next) = self.counted_from(&entity, slot, repeat.every, u32::from(n)) {
            self.arm_timer(TimerKey::Repeat { prompt: no, n }, next.local, next.at.max(self.at));
        }
    }

    /// Repetitions that passed while nothing ran are one.
    pub(crate) fn ask_again(&mut self, no: u32, mut n: u16) {
        let Some((id, entity, slot)) = self.asked(no) else { return };
        let Some(repeat) = self.chart.ask(id).repeat.as_ref() else { return };
        let passed =
            |n: u16| self.counted_from(&entity, slot, repeat.every, u32::from(n)).is_some_and(|s| s.at <= self.at);
        while n < repeat.times && passed(n + 1) {
            n += 1;
        }
        self.put(no, self.chart.ask(id).to, Asking::Again(n));
        self.arm_repeat(no, n + 1);
    }

    /// One rung of the escalation; the next one is announced to those who were asked.
    pub(crate) fn climb(&mut self, no: u32, rung: u8) {
        let Some((id, entity, _)) = self.asked(no) else { return };
        let ask = self.chart.ask(id);
        let Some(step) = ask.escalate.get(usize::from(rung)) else { return };
        match step.to {
            Role::Deputy => {
                if let Some(prompt) = self.now.prompts.iter_mut().find(|p| p.no == no) {
                    prompt.escalated = true;
                }
                self.put(no, Role::Deputy, Asking::Escalated);
            }
            role => {
                let message = step.message.clone().unwrap_or_else(|| TextKey::from("no_answer"));
                self.tell(role, &message, Some(no));
            }
        }
        if ask.escalate.len() > usize::from(rung) + 1 {
            self.tell_entity(ask.to, &entity, &TextKey::from(ESCALATION_AHEAD), Some(no));
        }
    }

    /// Nobody of the entity could be reached: the next rung is climbed at once (DECISIONS 8).
    pub(crate) fn undeliverable(&mut self, prompt: Option<u32>, entity: &EntityId) -> Result<(), Refusal> {
        let next = |t: &Timer| match t.key {
            TimerKey::Rung { prompt: no, rung } if Some(no) == prompt => Some(rung),
            _ => None,
        };
        if let (Some(no), Some(rung)) = (prompt, self.now.timers.iter().filter_map(next).min()) {
            self.disarm(|key| *key == TimerKey::Rung { prompt: no, rung });
            self.climb(no, rung);
        }
        self.tell_entity_item(entity, "undeliverable");
        let mut event = Event::named("undeliverable");
        event.data.insert("entity".into(), Value::Text(entity.to_string()));
        let heard = self.dispatch(event)?;
        if !heard {
            self.mark_unheard();
        }
        Ok(())
    }

    /// An entity is an item too: it hears whether its people are reached and answer.
    fn tell_entity_item(&mut self, entity: &EntityId, name: &str) {
        let to = ItemId::from(entity.as_str());
        if to != self.scene.item.id {
            self.effects.push(Effect::Notify { to: Audience::One(to), name: name.into(), data: Data::new() });
        }
    }

    fn asked(&self, no: u32) -> Option<(AskId, EntityId, NaiveDateTime)> {
        let prompt = self.now.prompt(no)?;
        match prompt.subject {
            Subject::Ask(id) => Some((id, prompt.entity.clone(), prompt.slot)),
            Subject::FollowUp(_) => None,
        }
    }

    /// `n` times an amount after a slot, on the recipient's clock and the item's working days; never accumulated.
    fn counted_from(&self, entity: &EntityId, slot: NaiveDateTime, amount: Amount, n: u32) -> Option<Slot> {
        let zone = self.scene.programme.entity(entity).map_or(self.scene.programme.zone, |e| e.zone);
        let days = home(self.scene).days;
        let amount = Amount { count: amount.count.saturating_mul(n), unit: amount.unit };
        Moment::after(Anchor::Now, amount).resolve(CivilAnchor::DateTime(slot), Place::one(days, zone)).ok()
    }

    /// Asks whoever caused this step for a fact, at once.
    pub(crate) fn follow_up(&mut self, fact: &FactName) {
        let (Some(person), Some(entity)) = (self.cause.person.clone(), self.cause.entity.clone()) else { return };
        let slot = local(self.scene, &entity, self.at);
        let no = self.open(Subject::FollowUp(fact.clone()), &entity, Some(person), slot);
        self.put(no, Role::Responsible, Asking::AtOnce);
    }

    // --- closing ------------------------------------------------------------------------------

    pub(crate) fn close_prompts_of(&mut self, state: StateId) {
        let chart = self.chart;
        let owned = |p: &&Prompt| matches!(p.subject, Subject::Ask(id) if chart.ask(id).state == state);
        let gone: Vec<u32> = self.now.prompts.iter().filter(owned).map(|p| p.no).collect();
        for no in gone {
            self.close(no, Closing::Left);
        }
    }

    fn close(&mut self, no: u32, why: Closing) {
        self.now.prompts.retain(|p| p.no != no);
        self.disarm(
            |key| matches!(key, TimerKey::Repeat { prompt, .. } | TimerKey::Rung { prompt, .. } if *prompt == no),
        );
        self.effects.push(Effect::Close { prompt: no, why });
    }

    // --- answering ----------------------------------------------------------------------------

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
        };
        self.now.reported = Some(self.at);
        self.tell_entity_item(&entity, "heard");
        self.close(answer.prompt, Closing::Answered { by: answer.by.clone(), entity: entity.clone() });
        self.remember_answer(answer, subject.clone(), entity);
        let roles = self.cause.roles.clone();
        let heard = self.dispatch(Event { name: event, data, roles })?;
        if !heard {
            self.mark_unheard();
            self.replan_if_moved();
        }
        rest.iter().try_for_each(|given| self.add(answer, &subject, given))
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
            Subject::FollowUp(_) | Subject::Ask(_) => None,
        };
        if let Some((no, fact, value)) = self.now.prompts.iter().rev().find_map(takes) {
            self.record(&fact, value, given);
            let entity = self.cause.entity.clone().unwrap_or_else(|| EntityId::from(""));
            self.close(no, Closing::Answered { by: answer.by.clone(), entity });
            self.dispatch(Event::named(format!("follow_up.{fact}")))?;
        } else if let Subject::Ask(id) = subject {
            // what fits nowhere has been said all the same: the words stay with the inbox
            self.answer_ask(*id, given).ok();
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
            return match &open.person {
                Some(person) if *person != answer.by => Err(Refusal::NotYours),
                _ => Ok((open.subject.clone(), open.entity.clone())),
            };
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
        };
        if past.by == answer.by && self.at - past.at <= AMENDABLE && still_asked {
            Ok((past.subject.clone(), past.entity.clone()))
        } else {
            Err(Refusal::Closed)
        }
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
                percent.is_finite().then_some(Value::Number((percent * 10.0).round() / 10.0)).ok_or_else(wrong)
            }
            (FactKind::Number, Given::Number { value, .. }) => Ok(Value::Number(*value)),
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

    fn record(&mut self, fact: &FactName, value: Value, given: &Given) {
        self.set(fact, value);
        if let Given::Number { value, over } = given {
            self.pass_to_target(fact, *value, *over);
        }
    }

    /// A number answered for an activity with one quantified target is that target's value (DECISIONS 10).
    fn pass_to_target(&mut self, fact: &FactName, value: f64, over: Option<f64>) {
        let Detail::Activity { targets, .. } = &self.scene.item.detail else { return };
        let [only] = targets.as_slice() else { return };
        let Some(Detail::Target(target)) = self.scene.programme.item(only).map(|i| &i.detail) else { return };
        let is_share = self.chart.facts.get(fact).is_some_and(|f| f.kind == FactKind::Percent);
        let counted = if over == Some(target.goal) || !is_share {
            value
        } else {
            let percent = value * 100.0 / over.unwrap_or(100.0);
            target.baseline + percent / 100.0 * (target.goal - target.baseline)
        };
        let data = Data::from([("value".to_owned(), Value::Number(counted))]);
        self.effects.push(Effect::Notify { to: Audience::One(only.clone()), name: "value.reported".into(), data });
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

    // --- commands and notices -----------------------------------------------------------------

    pub(crate) fn command(
        &mut self,
        event: &str,
        roles: &[Role],
        by: Option<&PersonId>,
        data: &Data,
    ) -> Result<(), Refusal> {
        self.cause.person = by.cloned();
        self.cause.roles = roles.to_vec();
        let heard = self.dispatch(Event { name: event.into(), data: data.clone(), roles: roles.to_vec() })?;
        if heard { Ok(()) } else { Err(Refusal::NotNow(event.into())) }
    }

    pub(crate) fn notice(&mut self, name: &str, from: &ItemId, data: &Data) -> Result<(), Refusal> {
        let about_target = self.is_target(from);
        if about_target {
            self.hear_target(name, from);
        }
        let mut event = Event::named(name);
        event.data = data.clone();
        event.data.insert("from".into(), Value::Text(from.to_string()));
        let mut heard = self.dispatch(event)?;
        if about_target {
            heard |= self.dispatch(Event::named("targets.changed"))?;
        }
        if !heard {
            self.mark_unheard();
        }
        Ok(())
    }

    /// A target is met from the notice that says so until it stands in another state.
    fn hear_target(&mut self, name: &str, from: &ItemId) {
        if name != "target.changed" {
            self.now.met.retain(|id| id != from);
        }
        if name == "target.met" {
            self.now.met.push(from.clone());
        }
    }

    fn is_target(&self, id: &ItemId) -> bool {
        self.scene.programme.item(id).is_some_and(|i| i.kind == ItemKind::Target)
            && matches!(&self.scene.item.detail, Detail::Activity { targets, .. } if targets.contains(id))
    }

    /// Met or not, for each target of the item.
    pub(crate) fn targets_met(&self) -> Vec<bool> {
        match &self.scene.item.detail {
            Detail::Activity { targets, .. } => targets.iter().map(|t| self.now.met.contains(t)).collect(),
            Detail::Target(target) => {
                let percent = self.now.number("value").map(|v| progress_percent(target.baseline, v, target.goal));
                vec![percent.is_some_and(|p| p >= 100.0)]
            }
            Detail::Commitment { .. } | Detail::Entity | Detail::Consultation(_) | Detail::ReportRequest { .. } => {
                Vec::new()
            }
        }
    }
}
