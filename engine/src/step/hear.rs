//! Commands of people with a role, and notices of other items.

use super::{Machine, Refusal, machine::Event};
use crate::{
    guard::{Data, Value},
    ids::{ItemId, PersonId},
    roadmap::Role,
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
        if !heard && self.effects.is_empty() {
            return Err(Refusal::NotNow(event.into()));
        }
        if !heard {
            self.mark_unheard();
        }
        Ok(())
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
}
