//! Handing an item over: somebody is asked whether she takes it, and from then on is asked instead.
//!
//! Until she accepts, and if she does not, everything stays with whoever had it. The roadmap is not changed: the
//! item remembers who stands in for whom (`Instance::stand_ins`), and everything that asks, reminds or tells on
//! it looks there. The working days that its dates are counted on stay those of the roadmap's entity.

use super::{
    Answer, Asking, Closing, Effect, Given, Machine, Nominee, Recipient, Refusal, request::choice, schedule::local,
};
use crate::{
    chart::AskId,
    guard::Data,
    ids::{EntityId, PersonId, TextKey},
    instance::{StandIn, Subject, TimerKey},
    roadmap::{Office, Role},
    wording::{ACCEPT, HAND_OVER_ACCEPTED, HAND_OVER_DECLINED, HAND_OVER_WANTED, NOT_MINE},
};

impl Machine<'_> {
    pub(super) fn wish_hand_over(&mut self, by: &PersonId, about: u32, to: &Nominee) -> Result<(), Refusal> {
        if self.now.done {
            return Err(Refusal::NotNow("handing over".into()));
        }
        let (from, told_already) = self.not_hers(by, about)?;
        let Some((entity, person)) = self.nominated(by, &from, to)? else {
            if !told_already {
                self.tell(Role::Coordinator, &TextKey::from(HAND_OVER_WANTED), None);
            }
            return Ok(());
        };
        self.close_hand_overs(&from);
        let slot = local(self.scene, &entity, self.at);
        let no = self.open(Subject::HandOver { from, by: by.clone(), about }, &entity, person, slot);
        self.put(no, Role::Responsible, Asking::First);
        self.arm_repeat(no, 1);
        Ok(())
    }

    /// Whose the question is, and whether its answer has told the coordinators already that it is not theirs.
    fn not_hers(&self, by: &PersonId, about: u32) -> Result<(EntityId, bool), Refusal> {
        if let Some(open) = self.now.prompt(about) {
            let is_hers = !open.subject.is_wished() && self.may_answer_for(&open.entity, by);
            return is_hers.then(|| (open.entity.clone(), false)).ok_or(Refusal::NotYours);
        }
        let past = self.now.answered.iter().find(|a| a.prompt == about && a.by == *by).ok_or(Refusal::Closed)?;
        let handed_over = match (&past.subject, past.given.first()) {
            (Subject::Ask(id), Some(Given::Choice(choice))) => self.chart.hands_over(*id, choice),
            _ => false,
        };
        Ok((past.entity.clone(), handed_over))
    }

    /// None: she knows nobody.
    fn nominated(
        &self,
        by: &PersonId,
        from: &EntityId,
        to: &Nominee,
    ) -> Result<Option<(EntityId, Option<PersonId>)>, Refusal> {
        let programme = self.scene.programme;
        let nobody = || Refusal::NotNow("asking them".into());
        match to {
            Nominee::Unknown => Ok(None),
            Nominee::Person(person) => {
                let (entity, member) = programme.member(person).ok_or_else(nobody)?;
                let can = member.office != Office::Observer && person != by;
                can.then(|| Some((entity.id.clone(), Some(person.clone())))).ok_or_else(nobody)
            }
            Nominee::Entity(id) => {
                let entity = programme.entity(id).ok_or_else(nobody)?;
                let can = id != from && entity.people_for(Role::Responsible).next().is_some();
                can.then(|| Some((id.clone(), None))).ok_or_else(nobody)
            }
        }
    }

    /// One after the other is asked.
    fn close_hand_overs(&mut self, of: &EntityId) {
        let same = |subject: &Subject| matches!(subject, Subject::HandOver { from, .. } if from == of);
        let gone: Vec<u32> = self.now.prompts.iter().filter(|p| same(&p.subject)).map(|p| p.no).collect();
        gone.into_iter().for_each(|no| self.close(no, Closing::Left));
    }

    pub(super) fn decide_hand_over(&mut self, given: &Given) -> Result<(String, Data), Refusal> {
        match choice(given)? {
            ACCEPT => Ok(("taken_over".to_owned(), Data::new())),
            NOT_MINE => Ok(("not_taken_over".to_owned(), Data::new())),
            other => Err(Refusal::NoSuchChoice(other.to_owned())),
        }
    }

    pub(super) fn hand_over_decided(
        &mut self,
        answer: &Answer,
        from: &EntityId,
        by: &PersonId,
        about: u32,
        given: &Given,
    ) {
        if choice(given) != Ok(ACCEPT) {
            return self.not_taken_over(by);
        }
        let Some(entity) = self.cause.entity.clone() else { return };
        let person = (entity == *from).then(|| answer.by.clone());
        self.stand_in_for(from, &entity, person);
        let asked = self.asks_handed_over(from, about);
        if entity != *from {
            self.plan_for(from, &entity);
        }
        for (id, open) in asked {
            if let Some(no) = open {
                self.close(no, Closing::HandedOver { to: entity.clone() });
            }
            self.open_ask(id, &entity, local(self.scene, &entity, self.at));
        }
        self.tell_member(by, HAND_OVER_ACCEPTED);
        self.tell(Role::Coordinator, &TextKey::from(HAND_OVER_ACCEPTED), None);
    }

    /// She declined, or could not be asked.
    pub(super) fn not_taken_over(&mut self, by: &PersonId) {
        self.tell_member(by, HAND_OVER_DECLINED);
    }

    /// Every entity of the cast has at most one stand-in, so that no chain of hand-overs must be followed.
    fn stand_in_for(&mut self, from: &EntityId, to: &EntityId, person: Option<PersonId>) {
        let cast = &self.scene.item.cast;
        let parts = [&cast.responsible, &cast.contributing, &cast.consulted, &cast.informed, &cast.verifier];
        let in_cast = parts.into_iter().flatten().any(|entity| entity == from)
            || self.scene.programme.entities_of(Role::Verifier, self.scene.item).contains(from);
        for stand_in in self.now.stand_ins.iter_mut().filter(|s| s.to == *from) {
            (stand_in.to, stand_in.person) = (to.clone(), person.clone());
        }
        if in_cast && !self.now.stand_ins.iter().any(|s| s.of == *from) {
            self.now.stand_ins.push(StandIn { of: from.clone(), to: to.clone(), person });
        }
        self.now.stand_ins.retain(|s| s.of != s.to || s.person.is_some());
    }

    /// What is planned for others is planned for her; what they have been asked already is not asked again.
    fn plan_for(&mut self, from: &EntityId, to: &EntityId) {
        let chart = self.chart;
        let moved = |key: &mut TimerKey| match key {
            TimerKey::Ask { ask, entity, .. } if entity == from && chart.ask(*ask).to != Role::Coordinator => {
                *entity = to.clone();
            }
            TimerKey::Remind { remind, entity, .. }
                if entity == from && chart.reminds[remind.index()].to != Role::Coordinator =>
            {
                *entity = to.clone();
            }
            TimerKey::Ask { .. }
            | TimerKey::Remind { .. }
            | TimerKey::Deadline(_)
            | TimerKey::Repeat { .. }
            | TimerKey::Rung { .. }
            | TimerKey::Resume { .. }
            | TimerKey::Send { .. } => {}
        };
        self.now.fired.iter_mut().map(|fired| &mut fired.key).for_each(moved);
        self.now.timers.iter_mut().map(|timer| &mut timer.key).for_each(moved);
        self.replan();
    }

    /// The questions that go with it: those open with the entity, and the one that was answered with "not ours".
    fn asks_handed_over(&self, from: &EntityId, about: u32) -> Vec<(AskId, Option<u32>)> {
        let of_ask = |subject: &Subject| match subject {
            Subject::Ask(id) if self.chart.ask(*id).to != Role::Coordinator => Some(*id),
            Subject::Ask(_)
            | Subject::FollowUp(_)
            | Subject::WhichTarget { .. }
            | Subject::NewDate { .. }
            | Subject::HandOver { .. } => None,
        };
        let open = self.now.prompts.iter().filter(|p| p.entity == *from);
        let mut asks: Vec<(AskId, Option<u32>)> =
            open.filter_map(|p| Some((of_ask(&p.subject)?, Some(p.no)))).collect();
        let past = self.now.answered.iter().find(|a| a.prompt == about).and_then(|a| of_ask(&a.subject));
        let still_asked = |id: &AskId| self.active.contains(self.chart.ask(*id).state);
        if let Some(id) = past.filter(still_asked)
            && !asks.iter().any(|(open, _)| *open == id)
        {
            asks.push((id, None));
        }
        asks
    }

    fn tell_member(&mut self, person: &PersonId, message: &str) {
        if let Some((entity, _)) = self.scene.programme.member(person) {
            self.tell_person(&entity.id, person, message);
        }
    }

    pub(super) fn tell_person(&mut self, entity: &EntityId, person: &PersonId, message: &str) {
        let slot = local(self.scene, entity, self.at);
        let to = Recipient { role: Role::Responsible, entity: entity.clone(), person: Some(person.clone()) };
        let (message, who) = (TextKey::from(message), self.cause.entity.clone());
        self.effects.push(Effect::Tell { to, message, slot, about: None, who });
    }
}
