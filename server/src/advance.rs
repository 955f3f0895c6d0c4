//! From an engine's step to the one write: the only place where an instance is changed.
//!
//! `Advance` takes one item through one or several steps in memory and then says everything that is to be
//! written of it. It reads nothing and stores nothing: `fire`, `intake` and `publish` bring the instance and
//! hand the result to `store::commit`.

use chrono::{DateTime, Utc};
use engine::{
    Chart, Instance, Programme,
    conversation::actor,
    ids::{ItemId, PersonId},
    reminder::{self, Kind, Reminder, Settings},
    roadmap::Item,
    step::{Audience, Closing, Effect, Input, Refusal, Scene, Step, Suppression},
};

use crate::store::{
    commit::{After, Closed, Incident, Journal, Notice, Planned, Write},
    instance_id,
    ledger::silence_word,
};

/// One item on its way through one write.
pub struct Advance<'a> {
    pub programme: &'a Programme,
    pub item: &'a Item,
    pub chart: &'a Chart,
    pub at: DateTime<Utc>,
    now: Instance,
    expected: u64,
    journal: Vec<Journal>,
    effects: Vec<Effect>,
    consumed: Vec<i64>,
}

impl<'a> Advance<'a> {
    /// An item as it is stored.
    pub fn on(programme: &'a Programme, item: &'a Item, chart: &'a Chart, now: Instance, at: DateTime<Utc>) -> Self {
        let expected = now.turn;
        Advance {
            programme,
            item,
            chart,
            at,
            now,
            expected,
            journal: Vec::new(),
            effects: Vec::new(),
            consumed: Vec::new(),
        }
    }

    /// A new item, with its first step.
    pub fn born(
        programme: &'a Programme,
        item: &'a Item,
        chart: &'a Chart,
        at: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let step = engine::start(chart, Scene { programme, item }, at)?;
        let mut born = Advance::on(programme, item, chart, step.instance.clone(), at);
        born.expected = 0;
        born.keep("start", None, "{}".into(), String::new(), &step);
        Ok(born)
    }

    pub fn instance(&self) -> &Instance {
        &self.now
    }

    /// One more step. A refusal leaves everything as it was.
    pub fn step(&mut self, input: &Input) -> Result<Step, Refusal> {
        let scene = Scene { programme: self.programme, item: self.item };
        let step = engine::step(self.chart, &self.now, input, self.at, scene)?;
        let from = self.now.place(self.chart);
        let stored = serde_json::to_string(input).expect("inputs are made of texts, numbers and dates");
        self.keep(cause(input), actor(input), stored, from, &step);
        Ok(step)
    }

    /// Takes back the answer or the wish of a turn; `before` is the item as it stood before it.
    pub fn undo(&mut self, before: &Instance, turn: u64, by: &PersonId) -> Result<(), Refusal> {
        let step = engine::undo(&self.now, before, turn)?;
        let from = self.now.place(self.chart);
        self.keep("undo", Some(by), format!("{{\"undo\":{turn}}}"), from, &step);
        Ok(())
    }

    /// A notice that was taken up, whatever came of it.
    pub fn consume(&mut self, notice: i64) {
        self.consumed.push(notice);
    }

    fn keep(&mut self, cause: &'static str, by: Option<&PersonId>, input: String, from_place: String, step: &Step) {
        if let Some(previous) = self.journal.last_mut() {
            previous.body = Some(body(&self.now));
        }
        self.now = step.instance.clone();
        self.effects.extend(step.effects.iter().cloned());
        self.journal.push(Journal {
            turn: turn(&self.now),
            cause,
            actor: by.map(ToString::to_string),
            input,
            from_place,
            to_place: self.now.place(self.chart),
            taken: step.taken.iter().map(|t| t.0).collect(),
            body: None,
        });
    }

    /// Whether people's own settings must be known before it can be written.
    pub fn speaks(&self) -> bool {
        self.effects.iter().any(|e| matches!(e, Effect::Ask { .. } | Effect::Tell { .. }))
    }

    /// All that is to be written.
    pub fn write(self, settings: &dyn Fn(&PersonId) -> Settings) -> Write {
        let id = instance_id(&self.programme.id, self.item.id.as_str());
        let mut write = Write {
            instance: id,
            programme: self.programme.id.clone(),
            expected: i64::try_from(self.expected).unwrap_or(i64::MAX),
            after: after(self.chart, &self.now),
            journal: self.journal,
            closed: Vec::new(),
            planned: Vec::new(),
            notices: Vec::new(),
            incidents: Vec::new(),
            consumed: self.consumed,
        };
        for effect in &self.effects {
            carry_out(&mut write, self.programme, self.item, effect, self.at, settings);
        }
        write
    }
}

fn carry_out(
    write: &mut Write,
    programme: &Programme,
    item: &Item,
    effect: &Effect,
    at: DateTime<Utc>,
    settings: &dyn Fn(&PersonId) -> Settings,
) {
    match effect {
        Effect::Ask { .. } | Effect::Tell { .. } => {
            let plan = reminder::plan(programme, effect, at, settings);
            write.planned.extend(plan.reminders.iter().map(planned));
            write.notices.extend(plan.nobody.map(|input| notice(programme, &item.id, &input)));
        }
        Effect::Close { prompt, why } => write.closed.push(Closed {
            no: i32::try_from(*prompt).unwrap_or(i32::MAX),
            closing: serde_json::to_string(why).expect("closings are made of names"),
            answered: matches!(why, Closing::Answered { .. }),
        }),
        Effect::Notify { to, name, data } => {
            let input = Input::Notice { name: name.clone(), from: item.id.clone(), data: data.clone() };
            match to {
                Audience::One(to) => write.notices.push(notice(programme, to, &input)),
                Audience::Hearers => write.notices.extend(item.heard_by.iter().map(|to| notice(programme, to, &input))),
            }
        }
        Effect::Suppress { what, entity, slot, why } => write.planned.push(Planned {
            prompt: None,
            kind: "skipped",
            message: Some(what.clone()),
            who: None,
            person: None,
            entity: entity.to_string(),
            slot: *slot,
            release_at: at,
            moved: "[]".into(),
            suppressed: Some(match why {
                Suppression::Past => "past",
                Suppression::Folded => "folded",
                Suppression::Missed => "missed",
            }),
        }),
        Effect::Incident { code, detail } => {
            write.incidents.push(Incident { code: code.clone(), detail: detail.clone() })
        }
        // timers live in the instance
        Effect::Arm { .. } | Effect::Disarm { .. } => {}
    }
}

fn planned(reminder: &Reminder) -> Planned {
    Planned {
        prompt: reminder.prompt.map(|no| i32::try_from(no).unwrap_or(i32::MAX)),
        kind: kind_word(reminder.kind),
        message: reminder.message.as_ref().map(ToString::to_string),
        who: reminder.who.as_ref().map(ToString::to_string),
        person: Some(reminder.person.to_string()),
        entity: reminder.entity.to_string(),
        slot: reminder.slot,
        release_at: reminder.release_at,
        moved: serde_json::to_string(&reminder.moved).unwrap_or_else(|_| "[]".into()),
        suppressed: reminder.suppressed.map(silence_word),
    }
}

/// As the ledger names it.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Ask => "ask",
        Kind::Again => "again",
        Kind::Escalated => "escalated",
        Kind::AtOnce => "at_once",
        Kind::Tell => "tell",
        Kind::Report => "report",
        Kind::Edit => "edit",
    }
}

fn notice(programme: &Programme, to: &ItemId, input: &Input) -> Notice {
    let input = serde_json::to_string(input).expect("inputs are made of texts, numbers and dates");
    Notice { to: instance_id(&programme.id, to.as_str()), input }
}

fn after(chart: &Chart, now: &Instance) -> After {
    let signal = now.state_signal(chart);
    After {
        turn: turn(now),
        body: body(now),
        wake_at: now.wakes(),
        place: now.place(chart),
        signal: signal.map(signal_word),
        due: now.due,
        done: now.done,
    }
}

/// As the database and the API name it.
pub fn signal_word(signal: engine::chart::StateSignal) -> &'static str {
    use engine::chart::StateSignal;
    match signal {
        StateSignal::OnTrack => "on_track",
        StateSignal::AtRisk => "at_risk",
        StateSignal::Late => "late",
        StateSignal::Done => "done",
        StateSignal::Closed => "closed",
        StateSignal::NoReport => "no_report",
    }
}

fn body(now: &Instance) -> String {
    serde_json::to_string(now).expect("an instance is made of texts, numbers and dates")
}

fn turn(now: &Instance) -> i64 {
    i64::try_from(now.turn).unwrap_or(i64::MAX)
}

fn cause(input: &Input) -> &'static str {
    match input {
        Input::Due => "due",
        Input::Answer(_) => "answer",
        Input::Request { .. } => "request",
        Input::Command { .. } => "command",
        Input::Notice { .. } => "notice",
        Input::Undeliverable { .. } => "undeliverable",
        Input::Replan => "replan",
    }
}
