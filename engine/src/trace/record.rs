//! One line of output: where the item stands, what it knows, and what it asked for since the line before.
//!
//! The keys and the `kind`s are a promise (see `workflows/LANGUAGE.md`): new ones may come, none goes or changes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::{
    Chart, Instance,
    chart::StateId,
    definition::workflow::InlineText,
    guard::{Data, Value},
    ids::TextKey,
    instance::{Subject, Timer, TimerKey},
    roadmap::Role,
    step::{self, Asking, Audience, Closing, Refusal, Suppression},
};

#[derive(Debug, Serialize)]
pub struct Record {
    /// Active states without states inside.
    states: Vec<String>,
    all_states: Vec<String>,
    facts: BTreeMap<String, Json>,
    effects: Vec<Effect>,
    at_ms: i64,
}

impl Record {
    /// As it is printed, without the end of the line.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts as keys, and no number that JSON does not know")
    }
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Effect {
    Message {
        to: Role,
        message: String,
    },
    Prompt {
        prompt: u32,
        #[serde(flatten)]
        about: About,
        to: Role,
        asking: &'static str,
    },
    PromptClosed {
        prompt: u32,
        why: &'static str,
    },
    Timer {
        #[serde(flatten)]
        timer: Armed,
    },
    TimerCancelled {
        #[serde(flatten)]
        timer: Armed,
    },
    Notice {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<String>,
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        data: BTreeMap<String, Json>,
    },
    Skipped {
        what: String,
        why: &'static str,
    },
    Incident {
        code: String,
        detail: String,
    },
    /// An answer that its question does not take.
    Refused {
        event: String,
        detail: String,
    },
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum About {
    Ask { ask: String, message: String },
    FollowUp { follow_up: String },
    WhichTarget { which_target: f64 },
    NewDate { new_date: String },
    HandOver { hand_over: String },
}

#[derive(Debug, Serialize)]
pub(super) struct Armed {
    at_ms: i64,
    #[serde(flatten)]
    what: What,
}

#[derive(Debug, Serialize)]
#[serde(tag = "timer", rename_all = "snake_case")]
pub(super) enum What {
    Ask {
        ask: String,
    },
    Remind {
        message: String,
    },
    Deadline {
        event: String,
    },
    Repeat {
        prompt: u32,
        times: u16,
    },
    Escalate {
        prompt: u32,
        step: u8,
    },
    Resume {
        prompt: u32,
    },
    Send {
        event: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        data: BTreeMap<String, Json>,
    },
}

impl Effect {
    pub(super) fn unsettled(refusal: &Refusal) -> Self {
        Effect::Incident { code: "unsettled".into(), detail: refusal.to_string() }
    }

    pub(super) fn busy() -> Self {
        let detail = "the item keeps itself busy without end; nothing falls due any more";
        Effect::Incident { code: "unsettled".into(), detail: detail.into() }
    }

    pub(super) fn refused(event: &str, refusal: &Refusal) -> Self {
        Effect::Refused { event: event.to_owned(), detail: refusal.to_string() }
    }
}

/// Writes down what happens, in the author's words and in milliseconds.
pub(super) struct Scribe {
    began: DateTime<Utc>,
    texts: BTreeMap<TextKey, String>,
}

impl Scribe {
    pub(super) fn new(began: DateTime<Utc>, texts: Vec<InlineText>) -> Self {
        Scribe { began, texts: texts.into_iter().map(|text| (text.key, text.text)).collect() }
    }

    pub(super) fn record(
        &self,
        chart: &Chart,
        now: Option<&Instance>,
        effects: Vec<Effect>,
        at: DateTime<Utc>,
    ) -> Record {
        let active = || now.iter().flat_map(|now| now.active.iter().copied());
        let names = |states: &mut dyn Iterator<Item = StateId>| {
            let mut names: Vec<String> = states.map(|s| chart.state(s).name.clone()).collect();
            names.sort();
            names
        };
        Record {
            states: names(&mut active().filter(|s| chart.state(*s).is_atomic())),
            all_states: names(&mut active().filter(|s| *s != StateId::ROOT)),
            facts: now.map_or_else(BTreeMap::new, |now| {
                now.facts.iter().map(|(name, value)| (name.to_string(), plain(value))).collect()
            }),
            effects,
            at_ms: self.ms(at),
        }
    }

    fn ms(&self, at: DateTime<Utc>) -> i64 {
        (at - self.began).num_milliseconds()
    }

    /// A message's key, or the text that stands in the workflow itself.
    fn message(&self, key: &TextKey) -> String {
        self.texts.get(key).cloned().unwrap_or_else(|| key.to_string())
    }

    pub(super) fn effect(&self, chart: &Chart, effect: step::Effect) -> Effect {
        match effect {
            step::Effect::Ask { prompt, subject, to, asking, .. } => {
                Effect::Prompt { prompt, about: self.about(chart, &subject), to: to.role, asking: asking_word(asking) }
            }
            step::Effect::Tell { to, message, .. } => Effect::Message { to: to.role, message: self.message(&message) },
            step::Effect::Close { prompt, why } => Effect::PromptClosed { prompt, why: closing_word(&why) },
            step::Effect::Notify { to, name, data } => {
                let to = match to {
                    Audience::Hearers => None,
                    Audience::One(item) => Some(item.to_string()),
                };
                Effect::Notice { name, to, data: plain_data(&data) }
            }
            step::Effect::Suppress { what, why, .. } => Effect::Skipped {
                what: self.message(&TextKey::from(what.as_str())),
                why: match why {
                    Suppression::Past => "past",
                    Suppression::Folded => "folded",
                    Suppression::Missed => "missed",
                },
            },
            step::Effect::Arm { timer } => Effect::Timer { timer: self.armed(chart, &timer) },
            step::Effect::Disarm { timer } => Effect::TimerCancelled { timer: self.armed(chart, &timer) },
            step::Effect::Incident { code, detail } => Effect::Incident { code, detail },
        }
    }

    fn about(&self, chart: &Chart, subject: &Subject) -> About {
        match subject {
            Subject::Ask(id) => {
                let ask = chart.ask(*id);
                About::Ask { ask: ask.key.clone(), message: self.message(&ask.message) }
            }
            Subject::FollowUp(fact) => About::FollowUp { follow_up: fact.to_string() },
            Subject::WhichTarget { value, .. } => About::WhichTarget { which_target: *value },
            Subject::NewDate { date, .. } => About::NewDate { new_date: date.to_string() },
            Subject::HandOver { from, .. } => About::HandOver { hand_over: from.to_string() },
        }
    }

    fn armed(&self, chart: &Chart, timer: &Timer) -> Armed {
        let what = match &timer.key {
            TimerKey::Ask { ask, .. } => What::Ask { ask: chart.ask(*ask).key.clone() },
            TimerKey::Remind { remind, .. } => {
                What::Remind { message: self.message(&chart.reminds[remind.index()].message) }
            }
            TimerKey::Deadline(id) => What::Deadline { event: chart.deadlines[id.index()].event.clone() },
            TimerKey::Repeat { prompt, n } => What::Repeat { prompt: *prompt, times: *n },
            TimerKey::Resume { prompt } => What::Resume { prompt: *prompt },
            TimerKey::Rung { prompt, rung } => What::Escalate { prompt: *prompt, step: rung + 1 },
            TimerKey::Send { event, id, data } => {
                What::Send { event: event.clone(), id: id.clone(), data: plain_data(data) }
            }
        };
        Armed { at_ms: self.ms(timer.at), what }
    }
}

fn asking_word(asking: Asking) -> &'static str {
    match asking {
        Asking::First => "first",
        Asking::Again(_) => "again",
        Asking::Escalated => "escalated",
        Asking::AtOnce => "at_once",
    }
}

fn closing_word(why: &Closing) -> &'static str {
    match why {
        Closing::Answered { .. } => "answered",
        Closing::Left => "left",
        Closing::Superseded { .. } => "superseded",
        Closing::HandedOver { .. } => "handed_over",
    }
}

fn plain_data(data: &Data) -> BTreeMap<String, Json> {
    data.iter().map(|(name, value)| (name.clone(), plain(value))).collect()
}

/// A value as anybody's JSON has it: whole numbers without a point.
fn plain(value: &Value) -> Json {
    match value {
        Value::YesNo(yes) => json!(yes),
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 9_007_199_254_740_992.0 => json!(*n as i64),
        Value::Number(n) => json!(n),
        Value::Date(date) => json!(date.to_string()),
        Value::Text(text) => json!(text),
        Value::Files(files) => json!(files),
    }
}
