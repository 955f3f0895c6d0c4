//! Commands of people with a role, notices of other items, and messages that reached nobody.

use super::{Audience, Closing, Effect, Machine, Refusal, machine::Event};
use crate::{
    guard::{Data, Value},
    ids::{EntityId, ItemId, PersonId},
    instance::{Subject, Timer, TimerKey},
    roadmap::{ItemKind, Role},
};

impl Machine<'_> {
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
        // a guard that stumbled is told to a human, so what came of it must stand
        if !heard && self.is_idle() {
            return Err(Refusal::NotNow(event.into()));
        }
        if !heard {
            self.mark_unheard();
        }
        Ok(())
    }

    pub(crate) fn notice(&mut self, name: &str, from: &ItemId, data: &Data) -> Result<(), Refusal> {
        let about_target = self.is_target(from);
        let met = self.now.met.clone();
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
        // what changes nothing is no turn: an answer can be taken back though its own target has heard of it
        if !heard && self.is_idle() && self.now.met == met {
            return Err(Refusal::NotNow(name.into()));
        }
        if !heard {
            self.mark_unheard();
        }
        Ok(())
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
        self.not_reached(prompt, entity);
        self.tell_entity_item(entity, "undeliverable");
        // an organisation that can be reached does not become unreachable with its coordinators
        let about_another = self.scene.item.kind == ItemKind::Entity && self.scene.item.id.as_str() != entity.as_str();
        let mut event = Event::named("undeliverable");
        event.data.insert("entity".into(), Value::Text(entity.to_string()));
        let heard = !about_another && self.dispatch(event)?;
        if !heard {
            self.mark_unheard();
        }
        Ok(())
    }

    /// Who cannot be asked takes nothing over.
    fn not_reached(&mut self, prompt: Option<u32>, entity: &EntityId) {
        let asked = prompt.and_then(|no| self.now.prompt(no));
        if let Some((no, Subject::HandOver { by, .. })) = asked.map(|p| (p.no, p.subject.clone())) {
            self.cause.entity = Some(entity.clone());
            self.close(no, Closing::Left);
            self.not_taken_over(&by);
        }
    }

    /// An entity is an item too: it hears whether its people are reached and answer.
    pub(super) fn tell_entity_item(&mut self, entity: &EntityId, name: &str) {
        let to = ItemId::from(entity.as_str());
        if to != self.scene.item.id {
            self.effects.push(Effect::Notify { to: Audience::One(to), name: name.into(), data: Data::new() });
        }
    }
}
