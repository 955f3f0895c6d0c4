//! What falls due, happens: asks are opened, people reminded, deadlines and delayed events dispatched.
//!
//! What fell due while nothing ran is settled here by the policy its workflow declares (`missed`). A circle
//! of deadlines or sends in which no time passes is found by counting, as microsteps are.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};

use super::{
    Effect, MAX_MICROSTEPS, MAX_TIMERS_A_STEP, Machine, Refusal, Suppression,
    machine::Event,
    schedule::{Plan, same_plan},
};
use crate::{
    chart::Missed,
    ids::{EntityId, TextKey},
    instance::{EVERY, Timer, TimerKey},
    roadmap::Role,
};

/// Later than this, a timer was missed: nothing ran when it fell due.
pub(super) const GRACE: Duration = Duration::minutes(30);
/// Of the missed slots of a recurrence, this many are known to the ledger.
const MISSED_KEPT: usize = 100;
/// `missed: all` makes up for at most this many.
const MADE_UP: usize = 10;
/// One deadline, or one send of one moment, that comes more often than this in one step goes round in a circle.
const MAX_ROUNDS: usize = MAX_MICROSTEPS;

impl Machine<'_> {
    /// Everything that is due, in order of time; each firing may arm or disarm others.
    pub(crate) fn fire_due(&mut self) -> Result<(), Refusal> {
        let mut moving: Vec<(TimerKey, Option<DateTime<Utc>>)> = Vec::new();
        for _ in 0..MAX_TIMERS_A_STEP {
            let due = self.now.timers.iter().enumerate().filter(|(_, t)| t.at <= self.at);
            let Some((first, _)) = due.min_by_key(|(place, t)| (t.at, *place)) else { break };
            let timer = self.now.timers.remove(first);
            if matches!(timer.key, TimerKey::Deadline(_) | TimerKey::Send { .. }) {
                // sends of different moments waited for each other; a deadline that is past stays so
                let moment = matches!(timer.key, TimerKey::Send { .. }).then_some(timer.at);
                let one = (timer.key.clone(), moment);
                let rounds = moving.iter().filter(|earlier| **earlier == one).count();
                moving.push(one);
                if rounds >= MAX_ROUNDS {
                    let place = self.now.place(self.chart);
                    return Err(Refusal::Unsettled(format!("it goes round without time passing, near `{place}`")));
                }
            }
            self.fire(timer)?;
        }
        Ok(())
    }

    fn fire(&mut self, timer: Timer) -> Result<(), Refusal> {
        let chart = self.chart;
        match &timer.key {
            TimerKey::Ask { ask, entity, .. } => {
                for slot in self.occurrences(&Plan::ask(chart, *ask), &timer, entity) {
                    self.open_ask(*ask, entity, slot);
                }
            }
            TimerKey::Remind { remind, entity, .. } => {
                let plan = Plan::remind(chart, *remind);
                for slot in self.occurrences(&plan, &timer, entity) {
                    let message = chart.reminds[remind.index()].message.clone();
                    self.remind(plan.to, entity, message, slot);
                }
            }
            TimerKey::Deadline(id) => {
                self.remember(timer.key.clone(), timer.slot);
                self.dispatch(Event::named(chart.deadlines[id.index()].event.clone()))?;
            }
            TimerKey::Repeat { prompt, n } => self.ask_again(*prompt, *n),
            TimerKey::Resume { prompt } => self.resume(*prompt),
            TimerKey::Rung { prompt, rung } => self.climb(*prompt, *rung),
            TimerKey::Send { event, data, .. } => {
                let event = Event { name: event.clone(), data: data.clone(), roles: Vec::new() };
                self.dispatch(event)?;
            }
        }
        Ok(())
    }

    fn remind(&mut self, role: Role, entity: &EntityId, message: TextKey, slot: NaiveDateTime) {
        let to = self.recipient(role, entity);
        self.effects.push(Effect::Tell { to, message, slot, about: None, who: None });
    }

    /// The slots that a fired timer stands for, once missed ones are settled; none: nobody hears of it.
    fn occurrences(&mut self, plan: &Plan<'_>, timer: &Timer, entity: &EntityId) -> Vec<NaiveDateTime> {
        let mut slots = vec![(timer.slot, timer.at)];
        match (&timer.key, plan.every) {
            (TimerKey::Ask { place: EVERY, .. } | TimerKey::Remind { place: EVERY, .. }, Some(every)) => {
                let mut after = timer.at;
                while let Some(next) = self.next_slot(plan, every, entity, after).filter(|next| next.at <= self.at) {
                    after = next.at;
                    slots.push((next.local, next.at));
                    if slots.len() > MISSED_KEPT {
                        slots.remove(0);
                    }
                }
                self.plan_next(plan, every, entity, after);
            }
            _ if plan.is_at_once() => {}
            _ => self.remember(timer.key.clone(), timer.slot),
        }
        self.after_down_time(plan, timer, slots)
    }

    /// The declared policy for what passed while nothing ran.
    fn after_down_time(
        &mut self,
        plan: &Plan<'_>,
        timer: &Timer,
        slots: Vec<(NaiveDateTime, DateTime<Utc>)>,
    ) -> Vec<NaiveDateTime> {
        let in_time = slots.last().is_some_and(|(_, latest)| self.at - *latest <= GRACE);
        let others_due = self.now.timers.iter().any(|t| t.at <= self.at && same_plan(&t.key, &timer.key));
        let kept = match plan.missed {
            Missed::All => slots.len().min(MADE_UP),
            _ if in_time => 1,
            Missed::LatestOnly if !others_due => 1,
            Missed::LatestOnly | Missed::Skip => 0,
        };
        let mut slots: Vec<NaiveDateTime> = slots.into_iter().map(|(slot, _)| slot).collect();
        let kept = slots.split_off(slots.len() - kept);
        for slot in slots {
            self.suppress(&timer.key, slot, Suppression::Missed);
        }
        kept
    }
}
