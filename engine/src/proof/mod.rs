//! Proofs, as a printer makes them: a message as each messenger would show it, before anybody is sent it.
//!
//! `uses` lists where a programme's workflows say something; `proof` says one of them about a real item, in each language
//! that is wanted, and measures it by each messenger's limits. What an item cannot know yet is filled in with samples.
//! Leaves out how a proof looks (the command's `preview`), and who is written to when (`step`).

mod uses;

#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate, NaiveTime};

pub use uses::{Part, Use, uses};

use crate::{
    calendar,
    chart::{Chart, FactKind, StateId, StateKind},
    guard::Value,
    ids::{FactName, ItemId, Lang},
    instance::Instance,
    message::{ENGLISH, Message, Messenger},
    reminder::{self, Reader},
    roadmap::{Item, Programme},
    wording::{About, Voice},
};

/// One message, about one item, on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    pub item: ItemId,
    pub on: NaiveDate,
    /// In the order of the languages that were wanted.
    pub sheets: Vec<Sheet>,
}

/// The message for a reader of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub lang: Lang,
    /// Its own `lang` is the one that it is really in.
    pub message: Message,
    /// Labels of buttons that this language does not have.
    pub borrowed: Vec<String>,
    pub shown: Vec<Shown>,
}

/// What one messenger is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub messenger: Messenger,
    /// The text of the request.
    pub written: String,
    pub length: usize,
    /// What it would refuse.
    pub refused: Vec<String>,
}

impl Proof {
    pub fn fits(&self) -> bool {
        self.sheets.iter().flat_map(|sheet| &sheet.shown).all(|shown| shown.refused.is_empty())
    }
}

impl Sheet {
    pub fn is_translated(&self) -> bool {
        self.message.lang == self.lang
    }

    /// In characters.
    pub fn longest_label(&self) -> usize {
        self.message.buttons.iter().map(|button| button.label.chars().count()).max().unwrap_or(0)
    }
}

/// The first item of a programme that a message may be about; any other that follows the workflow will do as well.
pub fn sample_item<'a>(programme: &'a Programme, of: &Use) -> Option<&'a Item> {
    let mut items = programme.items.values().map(AsRef::as_ref);
    items.find(|item: &&Item| of.workflow.as_ref().is_none_or(|workflow| item.workflow == *workflow))
}

/// None: the item's workflow is not the one that says it.
pub fn proof(programme: &Programme, of: &Use, item: &Item, languages: &[Lang]) -> Option<Proof> {
    let chart = programme.charts.get(&item.workflow)?;
    if of.workflow.as_ref().is_some_and(|workflow| item.workflow != *workflow) {
        return None;
    }
    let on = sample_day(programme, item);
    let about = sample(programme, of, item, chart, on)?;
    let sheets = languages.iter().map(|lang| sheet(programme, of, chart, &about, lang)).collect();
    Some(Proof { item: item.id.clone(), on, sheets })
}

fn sheet(programme: &Programme, of: &Use, chart: &Chart, about: &About, lang: &Lang) -> Sheet {
    let languages: Vec<Lang> = std::iter::once(lang).chain(&programme.languages).cloned().collect();
    let voice = Voice { texts: &programme.texts, languages: &languages };
    let message = said(voice, of, chart, about);
    let shown = Messenger::ALL.into_iter().map(|messenger| show(messenger, &message)).collect();
    Sheet { lang: lang.clone(), borrowed: borrowed(programme, of, chart, lang), message, shown }
}

fn said(voice: Voice<'_>, of: &Use, chart: &Chart, about: &About) -> Message {
    match &of.part {
        Part::Ask(id) => {
            let ask = chart.ask(*id);
            voice.prompt(about, &ask.message, &ask.key, &ask.answers, 1)
        }
        Part::FollowUp(fact) => match chart.facts.get(fact) {
            Some(declared) => voice.follow_up(about, fact, &declared.kind, 1),
            None => voice.notice(about, &of.key),
        },
        Part::Remind(_) | Part::Tell(_) | Part::Report(_) | Part::Wording => voice.notice(about, &of.key),
    }
}

/// A language may have the question and not its answers.
fn borrowed(programme: &Programme, of: &Use, chart: &Chart, lang: &Lang) -> Vec<String> {
    let Part::Ask(id) = &of.part else { return Vec::new() };
    let ask = chart.ask(*id);
    let texts = &programme.texts;
    let keys = ask.answers.iter().map(|answer| {
        let own = format!("{}-{}", ask.key, answer.choice);
        if texts.has(&own) { own } else { format!("answer-{}", answer.choice) }
    });
    keys.filter(|key| lang.as_str() != ENGLISH && !texts.languages_of(key).any(|has| has == lang)).collect()
}

fn show(messenger: Messenger, message: &Message) -> Shown {
    let limits = messenger.limits();
    let written = messenger.written(&message.text).into_owned();
    let length = messenger.count(&written);
    let mut refused = Vec::new();
    if length > limits.text {
        refused.push(format!("the text is {length} long, at most {} fit", limits.text));
    }
    if message.text.trim().is_empty() {
        refused.push("the text is empty".to_owned());
    }
    if message.buttons.len() > limits.buttons {
        refused.push(format!("{} buttons, at most {} fit", message.buttons.len(), limits.buttons));
    }
    for button in message.buttons.iter().filter(|button| button.label.chars().count() > limits.label) {
        refused.push(format!("the button “{}” is longer than {}", button.label, limits.label));
    }
    Shown { messenger, written, length, refused }
}

/// A week before it is due, else the day it starts, else the programme's first.
fn sample_day(programme: &Programme, item: &Item) -> NaiveDate {
    let week_before = item.due.and_then(|due| due.checked_sub_days(Days::new(7)));
    let first = || item.start.or_else(|| programme.period.map(|period| period.from));
    week_before.or_else(first).unwrap_or_else(|| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default())
}

/// The item as it may stand when the message is sent.
fn sample(programme: &Programme, of: &Use, item: &Item, chart: &Chart, on: NaiveDate) -> Option<About> {
    let entities = of.part.role(chart).map_or(&[][..], |role| programme.entities_of(role, item));
    let entity = entities.iter().chain(&programme.coordinators).find_map(|id| programme.entity(id))?;
    let reader = Reader {
        person: entity.members.first()?.id.clone(),
        entity: entity.clone(),
        languages: Vec::new(),
        zone: entity.zone,
        quiet: entity.quiet,
        settings: reminder::Settings::default(),
    };
    let zone = item.cast.responsible.first().and_then(|id| programme.entity(id)).map_or(programme.zone, |e| e.zone);
    let at = calendar::instant(on.and_time(NaiveTime::MIN), zone);
    let about = reminder::about(programme, &reader, item, chart, &Instance::unborn(item), at);
    let goal = about.goal.unwrap_or(10.0);
    let begins = || item.begins_in.as_ref().and_then(|name| chart.find(name)).unwrap_or(StateId::ROOT);
    let state = resting(chart, of.part.state(chart).unwrap_or_else(begins));
    let facts = about.facts.into_iter().map(|(name, _)| {
        let value = chart.facts.get(&name).map(|declared| sample_value(&name, &declared.kind, item, on, goal));
        (name, value)
    });
    Some(About {
        facts: facts.collect(),
        state: chart.state(state).name.clone(),
        progress: Some(SHARE),
        value: Some((goal * SHARE / 100.0).round()),
        ..about
    })
}

/// How far a sample is, in hundredths.
const SHARE: f64 = 40.0;

/// Where the item comes to rest when it enters a state.
fn resting(chart: &Chart, mut state: StateId) -> StateId {
    // every step leads to a state further inside, so it ends
    while let (StateKind::Compound | StateKind::Parallel, Some(inside)) = (chart.state(state).kind, inner(chart, state))
    {
        state = inside;
    }
    state
}

fn inner(chart: &Chart, state: StateId) -> Option<StateId> {
    let node = chart.state(state);
    let first = node.initial.first().or(node.children.first()).copied()?;
    chart.is_descendant(first, state).then_some(first)
}

fn sample_value(name: &FactName, kind: &FactKind, item: &Item, on: NaiveDate, goal: f64) -> Value {
    match kind {
        FactKind::Percent => Value::Number(SHARE),
        FactKind::Number => Value::Number((goal * SHARE / 100.0).round()),
        FactKind::Text => Value::Text(format!("[{name}]")),
        FactKind::Date => Value::Date(item.due.unwrap_or(on).checked_add_days(Days::new(14)).unwrap_or(on)),
        FactKind::YesNo => Value::YesNo(true),
        FactKind::OneOf(choices) => Value::Text(choices.first().cloned().unwrap_or_default()),
        FactKind::Files => Value::Files(vec!["https://example.org/report".to_owned()]),
    }
}
