//! When things fall due: arming what an entered state owns, and planning it anew when dates move.
//!
//! A timer's identity is its key and its civil slot; what fired once never fires again, whatever
//! moves (DECISIONS 2). Dates and working days are told by the responsible entity's calendar, times of
//! day by the recipient's clock (DECISIONS 6). Pending timers live in the instance, so that leaving a
//! state forgets its timers in the same value that leaves it. Leaves out what firing does (`fire`).

use std::sync::LazyLock;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::{Effect, Machine, Scene, Suppression};
use crate::{
    calendar::{self, Anchor, Calendar, CivilAnchor, Moment, Place, Recurrence, Slot},
    chart::{AskId, Chart, DeadlineId, IfPast, Missed, RemindId, StateId, StateSet},
    guard::Value,
    ids::EntityId,
    instance::{EVERY, Fired, Timer, TimerKey},
    roadmap::Role,
};

/// Of the occurrences that are settled, this many are remembered.
const FIRED_KEPT: usize = 256;
/// A recurrence without `until` ends this long after the due date (DECISIONS 25).
const RECURS_AFTER_DUE: Duration = Duration::days(60);
/// What has no beginning recurs on a grid from this Monday.
const GRID_WITHOUT_BEGINNING: NaiveDate = match NaiveDate::from_ymd_opt(2024, 1, 1) {
    Some(monday) => monday,
    None => NaiveDate::MIN,
};

/// Where nobody is responsible, Monday to Friday are worked.
pub(super) static WEEKDAYS: LazyLock<Calendar> = LazyLock::new(Calendar::weekdays_only);
/// A recurrence that says no time of day is for nine in the morning.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// The clock and calendar by which an item's dates are told: the first responsible entity's.
pub(crate) struct Home<'a> {
    pub zone: Tz,
    pub days: &'a Calendar,
}

pub(crate) fn home<'a>(scene: Scene<'a>) -> Home<'a> {
    let first = scene.item.cast.responsible.first().and_then(|id| scene.programme.entity(id));
    Home { zone: first.map_or(scene.programme.zone, |e| e.zone), days: first.map_or(&WEEKDAYS, |e| e.days.as_ref()) }
}

/// What the clock of an entity shows.
pub(crate) fn local(scene: Scene<'_>, entity: &EntityId, at: DateTime<Utc>) -> NaiveDateTime {
    calendar::local(at, zone_of(scene, entity))
}

pub(super) fn zone_of(scene: Scene<'_>, entity: &EntityId) -> Tz {
    scene.programme.entity(entity).map_or(scene.programme.zone, |e| e.zone)
}

/// How much of the way from baseline to goal a value has gone, in percent.
pub fn progress_percent(baseline: f64, value: f64, goal: f64) -> f64 {
    if goal == baseline { 100.0 } else { ((value - baseline) / (goal - baseline) * 1000.0).round() / 10.0 }
}

/// An ask or a reminder, as far as its schedule goes.
pub(super) struct Plan<'a> {
    state: StateId,
    pub to: Role,
    at: &'a [Moment],
    pub every: Option<&'a Recurrence>,
    until: Option<&'a Moment>,
    if_past: IfPast,
    pub missed: Missed,
    key: Planned,
}

#[derive(Clone, Copy)]
enum Planned {
    Ask(AskId),
    Remind(RemindId),
}

impl Planned {
    fn timer(self, place: u8, entity: &EntityId) -> TimerKey {
        let entity = entity.clone();
        match self {
            Planned::Ask(ask) => TimerKey::Ask { ask, place, entity },
            Planned::Remind(remind) => TimerKey::Remind { remind, place, entity },
        }
    }
}

impl<'a> Plan<'a> {
    /// Comes once, when its state is entered.
    pub(super) fn is_at_once(&self) -> bool {
        self.at.is_empty() && self.every.is_none()
    }
    pub(super) fn ask(chart: &'a Chart, id: AskId) -> Self {
        let a = chart.ask(id);
        let (every, until) = (a.every.as_ref(), a.until.as_ref());
        Plan {
            state: a.state,
            to: a.to,
            at: &a.at,
            every,
            until,
            if_past: a.if_past,
            missed: a.missed,
            key: Planned::Ask(id),
        }
    }
    pub(super) fn remind(chart: &'a Chart, id: RemindId) -> Self {
        let r = &chart.reminds[id.index()];
        let (every, until) = (r.every.as_ref(), r.until.as_ref());
        Plan {
            state: r.state,
            to: r.to,
            at: &r.at,
            every,
            until,
            if_past: r.if_past,
            missed: r.missed,
            key: Planned::Remind(id),
        }
    }
}

impl<'a> Machine<'a> {
    // --- arming -------------------------------------------------------------------------------

    /// The asks, reminders and deadlines of a state. `overdue`: it is planned anew, and these had fallen due by then.
    pub(crate) fn arm(&mut self, state: StateId, overdue: Option<&[Timer]>) {
        let chart = self.chart;
        let node = chart.state(state);
        for id in &node.asks {
            self.plan(&Plan::ask(chart, *id), overdue);
        }
        for id in &node.reminds {
            self.plan(&Plan::remind(chart, *id), overdue);
        }
        for id in &node.deadlines {
            self.plan_deadline(*id, overdue.is_none());
        }
    }

    fn plan(&mut self, plan: &Plan<'_>, overdue: Option<&[Timer]>) {
        let scene = self.scene;
        let fell_due = overdue.unwrap_or_default();
        for entity in &self.now.entities_of(scene.programme, plan.to, scene.item) {
            if plan.is_at_once() {
                let key = plan.key.timer(0, entity);
                if overdue.is_none() {
                    let slot = Slot::at_instant(self.at, zone_of(scene, entity));
                    self.arm_timer(key, slot.local, self.at);
                } else {
                    self.keep(fell_due, &key, None);
                }
                continue;
            }
            self.plan_moments(plan, entity, fell_due);
            if let Some(every) = plan.every
                && !self.keep(fell_due, &plan.key.timer(EVERY, entity), None)
            {
                self.plan_next(plan, every, entity, self.at);
            }
        }
    }

    /// What fell due before something moved is still to happen, unless it moved itself.
    fn keep(&mut self, overdue: &[Timer], key: &TimerKey, slot: Option<NaiveDateTime>) -> bool {
        let same = |t: &&Timer| t.key == *key && slot.is_none_or(|slot| t.slot == slot);
        let Some(timer) = overdue.iter().find(same) else { return false };
        self.arm_timer(timer.key.clone(), timer.slot, timer.at);
        true
    }

    fn plan_moments(&mut self, plan: &Plan<'_>, entity: &EntityId, overdue: &[Timer]) {
        let mut past: Option<(TimerKey, Slot)> = None;
        for (place, moment) in plan.at.iter().enumerate() {
            let key = plan.key.timer(place as u8, entity);
            let Some(slot) = self.resolve(moment, plan.state, zone_of(self.scene, entity)) else { continue };
            if self.is_settled(&key, slot.local) || self.keep(overdue, &key, Some(slot.local)) {
                continue;
            }
            if slot.at >= self.at {
                self.arm_timer(key, slot.local, slot.at);
                continue;
            }
            match plan.if_past {
                IfPast::Skip => self.skip(key, slot.local, Suppression::Past),
                IfPast::Send => self.arm_timer(key, slot.local, self.at),
                IfPast::Fold => {
                    let latest = past.as_ref().is_none_or(|(_, other)| slot.at > other.at);
                    let folded = if latest { past.replace((key, slot)) } else { Some((key, slot)) };
                    if let Some((key, slot)) = folded {
                        self.skip(key, slot.local, Suppression::Folded);
                    }
                }
            }
        }
        if let Some((key, slot)) = past {
            self.arm_timer(key, slot.local, self.at);
        }
    }

    /// The next slot of a recurrence after `after`, unless it has ended.
    pub(super) fn plan_next(&mut self, plan: &Plan<'_>, every: &Recurrence, entity: &EntityId, after: DateTime<Utc>) {
        let Some(slot) = self.next_slot(plan, every, entity, after) else { return };
        self.arm_timer(plan.key.timer(EVERY, entity), slot.local, slot.at);
    }

    pub(super) fn next_slot(
        &self,
        plan: &Plan<'_>,
        every: &Recurrence,
        entity: &EntityId,
        after: DateTime<Utc>,
    ) -> Option<Slot> {
        let home = home(self.scene);
        let slot = every.next(self.grid().and_time(MORNING), after, home.days, zone_of(self.scene, entity))?;
        match plan.until {
            Some(until) => (slot.at <= self.resolve(until, plan.state, home.zone)?.at).then_some(slot),
            None => self.last_day().is_none_or(|last| slot.at <= calendar::end_of_day(last, home.zone)).then_some(slot),
        }
    }

    /// Where recurrences are counted from: never from when something was deployed, nor from a date that moves.
    fn grid(&self) -> NaiveDate {
        let begins = self.scene.item.start.or(self.scene.programme.period.map(|p| p.from));
        begins.unwrap_or(GRID_WITHOUT_BEGINNING)
    }

    /// A recurrence without `until` ends some time after the due date, else after the programme (DECISIONS 25).
    fn last_day(&self) -> Option<NaiveDate> {
        let due = self.now.due.or(self.scene.programme.period.map(|p| p.to));
        due?.checked_add_signed(RECURS_AFTER_DUE)
    }

    /// One that is past when its state is entered leaves it at once; but it comes once to those who stay.
    fn plan_deadline(&mut self, id: DeadlineId, entering: bool) {
        let deadline = &self.chart.deadlines[id.index()];
        let zone = home(self.scene).zone;
        let Some(slot) = self.resolve(&deadline.at, deadline.state, zone) else { return };
        let key = TimerKey::Deadline(id);
        if entering || !self.is_settled(&key, slot.local) {
            self.arm_timer(key, slot.local, slot.at.max(self.at));
        }
    }

    pub(crate) fn resolve(&self, moment: &Moment, state: StateId, times: Tz) -> Option<Slot> {
        let home = home(self.scene);
        let place = Place { days: home.days, dates: home.zone, times };
        let anchor = match &moment.anchor {
            Anchor::Start => CivilAnchor::Date(self.now.start?),
            Anchor::Due => CivilAnchor::Date(self.now.due?),
            // what a state plans "now", it plans when it is entered; planned anew it is the same moment
            Anchor::Entered | Anchor::Now => CivilAnchor::Instant(*self.now.entered.get(&state)?),
            Anchor::Fact(name) => match self.now.facts.get(name.as_str())? {
                Value::Date(date) => CivilAnchor::Date(*date),
                _ => return None,
            },
        };
        moment.resolve(anchor, place).ok()
    }

    pub(crate) fn arm_timer(&mut self, key: TimerKey, slot: NaiveDateTime, at: DateTime<Utc>) {
        let timer = Timer { key, slot, at };
        self.effects.push(Effect::Arm { timer: timer.clone() });
        self.now.timers.push(timer);
    }

    pub(crate) fn disarm(&mut self, which: impl Fn(&TimerKey) -> bool) {
        let (gone, kept) = std::mem::take(&mut self.now.timers).into_iter().partition(|t| which(&t.key));
        self.now.timers = kept;
        let gone: Vec<Timer> = gone;
        self.effects.extend(gone.into_iter().map(|timer| Effect::Disarm { timer }));
    }

    pub(crate) fn send_later(&mut self, event: String, after: calendar::Amount, id: Option<String>) {
        let home = home(self.scene);
        let (now, place) = (CivilAnchor::Instant(self.at), Place::one(home.days, home.zone));
        let Ok(slot) = Moment::after(Anchor::Now, after).resolve(now, place) else { return };
        let data = self.cause.data.clone();
        self.arm_timer(TimerKey::Send { event, id, data }, slot.local, slot.at);
    }

    /// Whatever a state owns dies with it.
    pub(crate) fn leave(&mut self, state: StateId) {
        let chart = self.chart;
        self.disarm(|key| owner(chart, key) == Some(state));
        self.close_prompts_of(state);
    }

    /// A finished item asks nothing more; what people may still add (follow-ups) stays open.
    pub(crate) fn leave_everything(&mut self) {
        self.disarm(|_| true);
        for state in 0..self.chart.states.len() {
            self.close_prompts_of(StateId::at(state));
        }
        self.close_wishes();
    }

    /// Dates, calendars or people moved: pending occurrences are planned again, fired ones stay fired.
    pub(crate) fn plan_anew(&mut self, except: &StateSet) {
        let chart = self.chart;
        let stale = |key: &TimerKey| owner(chart, key).is_some_and(|s| !except.contains(s));
        let overdue = |t: &&Timer| t.at <= self.at && stale(&t.key);
        let overdue: Vec<Timer> = self.now.timers.iter().filter(overdue).cloned().collect();
        self.disarm(stale);
        let states: Vec<StateId> = self.active.iter().filter(|s| !except.contains(*s)).collect();
        for state in states {
            self.arm(state, Some(&overdue));
        }
    }

    pub(crate) fn replan(&mut self) {
        if !self.now.done {
            self.plan_anew(&StateSet::default());
        }
    }

    fn is_settled(&self, key: &TimerKey, slot: NaiveDateTime) -> bool {
        self.now.fired.iter().any(|f| f.slot == slot && f.key == *key)
    }

    /// An occurrence that has fired, or was skipped by its policy, never comes again.
    pub(super) fn remember(&mut self, key: TimerKey, slot: NaiveDateTime) {
        self.now.fired.push(Fired { key, slot });
        if self.now.fired.len() > FIRED_KEPT {
            self.now.fired.remove(0);
        }
    }

    fn skip(&mut self, key: TimerKey, slot: NaiveDateTime, why: Suppression) {
        self.suppress(&key, slot, why);
        self.remember(key, slot);
    }

    pub(super) fn suppress(&mut self, key: &TimerKey, slot: NaiveDateTime, why: Suppression) {
        let (what, entity) = match key {
            TimerKey::Ask { ask, entity, .. } => (self.chart.ask(*ask).key.clone(), entity.clone()),
            TimerKey::Remind { remind, entity, .. } => {
                (self.chart.reminds[remind.index()].message.to_string(), entity.clone())
            }
            TimerKey::Deadline(_)
            | TimerKey::Repeat { .. }
            | TimerKey::Rung { .. }
            | TimerKey::Resume { .. }
            | TimerKey::Send { .. } => return,
        };
        self.effects.push(Effect::Suppress { what, entity, slot, why });
    }
}

/// The state with which a timer dies. Repetitions and rungs die with their prompt, delayed events only by `cancel`.
fn owner(chart: &Chart, key: &TimerKey) -> Option<StateId> {
    match key {
        TimerKey::Ask { ask, .. } => Some(chart.ask(*ask).state),
        TimerKey::Remind { remind, .. } => Some(chart.reminds[remind.index()].state),
        TimerKey::Deadline(id) => Some(chart.deadlines[id.index()].state),
        TimerKey::Repeat { .. } | TimerKey::Rung { .. } | TimerKey::Resume { .. } | TimerKey::Send { .. } => None,
    }
}

/// Occurrences of one question or reminder to one entity.
pub(super) fn same_plan(a: &TimerKey, b: &TimerKey) -> bool {
    match (a, b) {
        (TimerKey::Ask { ask: a, entity: x, .. }, TimerKey::Ask { ask: b, entity: y, .. }) => a == b && x == y,
        (TimerKey::Remind { remind: a, entity: x, .. }, TimerKey::Remind { remind: b, entity: y, .. }) => {
            a == b && x == y
        }
        _ => false,
    }
}
