//! Prompts: opening, repeating, escalating, closing.
//!
//! A prompt belongs to the state that asks and to one recipient entity; a new occurrence supersedes
//! the old one (DECISIONS 1). Follow-ups belong to the item and to one person, and outlive the state
//! (DECISIONS 4). What an answer does stands in `answer`.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{
    Asking, Closing, Effect, Machine, Recipient,
    fire::GRACE,
    schedule::{home, local},
};
use crate::{
    calendar::{Amount, Anchor, CivilAnchor, Moment, Place, Slot, Unit},
    chart::{AskId, StateId},
    ids::{EntityId, FactName, PersonId, TextKey},
    instance::{Prompt, Subject, Timer, TimerKey},
    reminder::ESCALATION_AHEAD,
    roadmap::Role,
    wording::HAND_OVER_UNANSWERED,
};

/// What a coordinator reads when nobody answers, where the workflow names no text.
pub(crate) const NO_ANSWER: &str = "no_answer";

/// What one person wishes and others must decide is asked so often again.
const WISHED_EVERY: Amount = Amount { count: 2, unit: Unit::WorkingDay };
const WISHED_TIMES: u16 = 3;

/// How an open question is asked again, counted from its slot.
struct Repetition {
    to: Role,
    entity: EntityId,
    slot: NaiveDateTime,
    every: Amount,
    times: u16,
    is_hand_over: bool,
}

impl Machine<'_> {
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
        if inherited.is_empty() {
            self.arm_rungs(no, id, entity, slot);
        }
        // a question that takes the place of an unanswered one does not begin the patience anew (DECISIONS 8)
        for (rung, slot, at) in inherited {
            self.arm_timer(TimerKey::Rung { prompt: no, rung }, slot, at);
        }
    }

    pub(super) fn arm_rungs(&mut self, no: u32, id: AskId, entity: &EntityId, slot: NaiveDateTime) {
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
    pub(super) fn open(
        &mut self,
        subject: Subject,
        entity: &EntityId,
        person: Option<PersonId>,
        slot: NaiveDateTime,
    ) -> u32 {
        let no = self.now.next_prompt;
        self.now.next_prompt += 1;
        let same = |p: &Prompt| p.subject.is_same(&subject) && p.entity == *entity && p.person == person;
        let old: Vec<u32> = self.now.prompts.iter().filter(|p| same(p)).map(|p| p.no).collect();
        for old in old {
            self.close(old, Closing::Superseded { by: no });
        }
        let opened = self.at;
        self.now.prompts.push(Prompt { no, subject, entity: entity.clone(), person, slot, opened, escalated: false });
        no
    }

    /// Puts an open prompt before people.
    pub(super) fn put(&mut self, no: u32, role: Role, asking: Asking) {
        let Some(prompt) = self.now.prompt(no) else { return };
        let all = self.recipient(role, &prompt.entity);
        let to = Recipient { person: prompt.person.clone().or(all.person), ..all };
        let (subject, slot) = (prompt.subject.clone(), local(self.scene, &prompt.entity, self.at));
        self.effects.push(Effect::Ask { prompt: no, subject, to, asking, slot });
    }

    pub(super) fn arm_repeat(&mut self, no: u32, n: u16) {
        let Some(again) = self.repetition(no).filter(|again| n <= again.times) else { return };
        if let Some(next) = self.counted_from(&again.entity, again.slot, again.every, u32::from(n)) {
            self.arm_timer(TimerKey::Repeat { prompt: no, n }, next.local, next.at.max(self.at));
        }
    }

    /// Repetitions that passed while nothing ran are one.
    pub(crate) fn ask_again(&mut self, no: u32, mut n: u16) {
        let Some(again) = self.repetition(no) else { return };
        let passed = |n: u16| {
            self.counted_from(&again.entity, again.slot, again.every, u32::from(n)).is_some_and(|s| s.at <= self.at)
        };
        while n < again.times && passed(n + 1) {
            n += 1;
        }
        self.put(no, again.to, Asking::Again(n));
        self.arm_repeat(no, n + 1);
        if n >= again.times && again.is_hand_over {
            self.tell(Role::Coordinator, &TextKey::from(HAND_OVER_UNANSWERED), None);
        }
    }

    fn repetition(&self, no: u32) -> Option<Repetition> {
        let prompt = self.now.prompt(no)?;
        let (to, every, times) = match &prompt.subject {
            Subject::Ask(id) => {
                let ask = self.chart.ask(*id);
                let repeat = ask.repeat.as_ref()?;
                (ask.to, repeat.every, repeat.times)
            }
            Subject::NewDate { .. } => (Role::Coordinator, WISHED_EVERY, WISHED_TIMES),
            Subject::HandOver { .. } => (Role::Responsible, WISHED_EVERY, WISHED_TIMES),
            Subject::FollowUp(_) | Subject::WhichTarget { .. } => return None,
        };
        let is_hand_over = matches!(prompt.subject, Subject::HandOver { .. });
        Some(Repetition { to, entity: prompt.entity.clone(), slot: prompt.slot, every, times, is_hand_over })
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
                let message = step.message.clone().unwrap_or_else(|| TextKey::from(NO_ANSWER));
                self.tell(role, &message, Some(no));
            }
        }
        if ask.escalate.len() > usize::from(rung) + 1 {
            self.tell_entity(ask.to, &entity, &TextKey::from(ESCALATION_AHEAD), Some(no));
        }
    }

    fn asked(&self, no: u32) -> Option<(AskId, EntityId, NaiveDateTime)> {
        let prompt = self.now.prompt(no)?;
        match prompt.subject {
            Subject::Ask(id) => Some((id, prompt.entity.clone(), prompt.slot)),
            Subject::FollowUp(_) | Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => {
                None
            }
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
        self.ask_back(Subject::FollowUp(fact.clone()));
    }

    pub(super) fn ask_back(&mut self, subject: Subject) {
        let (Some(person), Some(entity)) = (self.cause.person.clone(), self.cause.entity.clone()) else { return };
        let slot = local(self.scene, &entity, self.at);
        let no = self.open(subject, &entity, Some(person), slot);
        self.put(no, Role::Responsible, Asking::AtOnce);
    }

    /// What a person wished for a finished item nobody need decide any more.
    pub(super) fn close_wishes(&mut self) {
        let gone: Vec<u32> = self.now.prompts.iter().filter(|p| p.subject.is_wished()).map(|p| p.no).collect();
        gone.into_iter().for_each(|no| self.close(no, Closing::Left));
    }

    pub(crate) fn close_prompts_of(&mut self, state: StateId) {
        let chart = self.chart;
        let owned = |p: &&Prompt| matches!(p.subject, Subject::Ask(id) if chart.ask(id).state == state);
        let gone: Vec<u32> = self.now.prompts.iter().filter(owned).map(|p| p.no).collect();
        for no in gone {
            self.close(no, Closing::Left);
        }
    }

    pub(super) fn close(&mut self, no: u32, why: Closing) {
        self.now.prompts.retain(|p| p.no != no);
        self.hold(no);
        self.effects.push(Effect::Close { prompt: no, why });
    }

    /// Nobody is asked this again, nor others instead.
    pub(super) fn hold(&mut self, no: u32) {
        self.disarm(|key| match key {
            TimerKey::Repeat { prompt, .. } | TimerKey::Rung { prompt, .. } | TimerKey::Resume { prompt } => {
                *prompt == no
            }
            TimerKey::Ask { .. } | TimerKey::Remind { .. } | TimerKey::Deadline(_) | TimerKey::Send { .. } => false,
        });
    }
}
