//! The messages for one person in one release slot.

use chrono::{DateTime, Utc};

use super::{Kind, Reader, Reminder, codes::in_codes};
use crate::{
    calendar,
    chart::{Chart, FactKind},
    conversation,
    guard::Value,
    ids::{EntityId, FactName},
    instance::{Instance, Prompt, Subject},
    message::Message,
    roadmap::{Detail, Entity, Item, Localised, Office, Programme, Role, Target, Visibility},
    step::Closing,
    wording::{About, HAND_OVER, NEW_DATE, Open, Sender, Voice},
};

/// A digest offers at most this many buttons; the other questions are reached by *mine*.
const MAX_BUTTONS: usize = 4;

/// A reminder that is due, with what it speaks of as it stands now.
pub struct Due<'a> {
    pub reminder: &'a Reminder,
    pub item: &'a Item,
    pub chart: &'a Chart,
    pub instance: &'a Instance,
    /// For `Kind::Edit`: why the question is closed.
    pub closing: Option<&'a Closing>,
}

/// One message and the reminders it delivers, by their place in what was due.
#[derive(Debug, Clone, PartialEq)]
pub struct Composed {
    pub message: Message,
    pub of: Vec<usize>,
}

/// A reminder that says nothing true any more, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    pub which: usize,
    pub why: &'static str,
}

/// Everything due for one person, as she will read it: escalations and edits alone, two or more others in one digest.
pub fn compose(
    programme: &Programme,
    reader: &Reader,
    due: &[Due<'_>],
    at: DateTime<Utc>,
) -> (Vec<Composed>, Vec<Dropped>) {
    let mut dropped = Vec::new();
    let mut messages = Vec::new();
    let mut together = Vec::new();
    let mut reports = Vec::new();
    // what she reads first must not hang on who was faster
    let mut order: Vec<usize> = (0..due.len()).collect();
    order.sort_by(|a, b| (due[*a].reminder.slot, &due[*a].item.id).cmp(&(due[*b].reminder.slot, &due[*b].item.id)));
    for place in order {
        let one = &due[place];
        match one.reminder.kind {
            kind if kind.asks() && one.prompt().is_none() => dropped.push(Dropped { which: place, why: "closed" }),
            // what was held back is not sent to somebody who has said *stop* since
            kind if kind.waits() && reader.silence(at).is_some() => {
                dropped.push(Dropped { which: place, why: "silence" })
            }
            Kind::Tell if one.reminder.words.is_some() => {
                messages.push(Composed { message: alone(programme, reader, one, at), of: vec![place] });
            }
            Kind::Ask | Kind::Again | Kind::Tell => together.push(place),
            Kind::Report => reports.push(place),
            Kind::Escalated | Kind::AtOnce | Kind::Edit => {
                messages.push(Composed { message: alone(programme, reader, one, at), of: vec![place] });
            }
        }
    }
    for group in [together, reports] {
        match group.as_slice() {
            [] => {}
            [one] => messages.push(Composed { message: alone(programme, reader, &due[*one], at), of: group }),
            several => {
                let lines: Vec<&Due<'_>> = several.iter().map(|place| &due[*place]).collect();
                messages.push(Composed { message: digest(programme, reader, &lines, at), of: group });
            }
        }
    }
    // as they are sent: what answers her, then single reminders, then digests
    messages.sort_by_key(|message| match message.of.as_slice() {
        [one] => u8::from(due[*one].reminder.kind.waits()),
        _ => 2,
    });
    let finished = |composed: Composed| Composed { message: reader.finished(programme, composed.message), ..composed };
    (messages.into_iter().map(finished).collect(), dropped)
}

impl Kind {
    /// Neither an answer to who just wrote nor a change of what she has already.
    pub(super) fn waits(self) -> bool {
        !matches!(self, Kind::AtOnce | Kind::Edit)
    }

    /// Puts an open prompt before her.
    pub fn asks(self) -> bool {
        match self {
            Kind::Ask | Kind::Again | Kind::Escalated | Kind::AtOnce => true,
            Kind::Tell | Kind::Report | Kind::Edit => false,
        }
    }
}

impl Due<'_> {
    fn prompt(&self) -> Option<&Prompt> {
        self.instance.prompt(self.reminder.prompt?)
    }

    fn about(&self, programme: &Programme, reader: &Reader, at: DateTime<Utc>) -> About {
        let about = about(programme, reader, self.item, self.chart, self.instance, at);
        About {
            who: self.reminder.who.as_ref().and_then(|id| programme.entity(id)).map(|e| programme.name_in_chats(e)),
            ..about
        }
    }
}

fn alone(programme: &Programme, reader: &Reader, due: &Due<'_>, at: DateTime<Utc>) -> Message {
    let voice = reader.voice(programme);
    if let Some(words) = &due.reminder.words {
        return voice.from_coordinators(&due.about(programme, reader, at), programme.words_in_chats(words));
    }
    match (due.reminder.kind, due.prompt(), &due.reminder.message) {
        (Kind::Edit, ..) => edited(programme, reader, due, at),
        (_, _, Some(key)) if key.as_str() == ESCALATION_AHEAD => escalation_ahead(programme, reader, due, at),
        (_, _, Some(key)) => voice.notice(&due.about(programme, reader, at), key),
        (_, Some(prompt), None) => {
            prompt_message(programme, voice, &due.about(programme, reader, at), due.chart, prompt)
        }
        (_, None, None) => voice.closed_prompt(&due.about(programme, reader, at)),
    }
}

/// As the ledger names words of the coordinators.
pub(crate) const FROM_COORDINATORS: &str = "from-coordinators";
/// The message that announces the next rung of an escalation; it is worded from the prompt, not from a text.
pub(crate) const ESCALATION_AHEAD: &str = "escalation-ahead";

fn escalation_ahead(programme: &Programme, reader: &Reader, due: &Due<'_>, at: DateTime<Utc>) -> Message {
    let voice = reader.voice(programme);
    let about = due.about(programme, reader, at);
    let next = due.instance.timers.iter().filter_map(|t| match t.key {
        crate::instance::TimerKey::Rung { prompt, rung } if Some(prompt) == due.reminder.prompt => Some((t.at, rung)),
        _ => None,
    });
    let role = |rung: u8| match &due.prompt()?.subject {
        Subject::Ask(id) => due.chart.ask(*id).escalate.get(usize::from(rung)).map(|r| r.to),
        Subject::FollowUp(_) | Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => None,
    };
    match next.min().and_then(|(at, rung)| Some((calendar::local(at, reader.zone).date(), role(rung)?))) {
        Some((date, role)) => voice.escalation_ahead(&about, role, date),
        None => voice.closed_prompt(&about),
    }
}

/// A question with its buttons.
pub fn prompt_message(
    programme: &Programme,
    voice: Voice<'_>,
    about: &About,
    chart: &Chart,
    prompt: &Prompt,
) -> Message {
    let message = match &prompt.subject {
        Subject::Ask(id) => {
            let ask = chart.ask(*id);
            voice.prompt(about, &ask.message, &ask.key, &ask.answers, prompt.no)
        }
        Subject::FollowUp(fact) => match chart.facts.get(fact) {
            Some(declared) => voice.follow_up(about, fact, &declared.kind, prompt.no),
            None => voice.closed_prompt(about),
        },
        Subject::WhichTarget { fact, value, over } => {
            let is_share = chart.facts.get(fact).is_some_and(|f| f.kind == FactKind::Percent);
            let written = match over {
                None if is_share => format!("{value}%"),
                None => value.to_string(),
                Some(100.0) => format!("{value}%"),
                Some(over) => format!("{value}/{over}"),
            };
            let targets = programme.item(&about.no).into_iter().flat_map(|item| programme.targets_of(item));
            let nameless = Localised::default();
            let targets = targets
                .map(|(id, target)| (id.clone(), if programme.only_codes() { &nameless } else { &target.indicator }));
            let targets: Vec<_> = targets.collect();
            voice.which_target(&about.no, &written, &targets, prompt.no)
        }
        Subject::NewDate { entity, date, reason, .. } => {
            let question = voice.approve_date(
                about,
                &name_of(programme, entity),
                *date,
                reason.as_deref().filter(|_| !programme.only_codes()),
            );
            voice.decision(question, &about.no, NEW_DATE, prompt.no)
        }
        Subject::HandOver { from, by, .. } => {
            let who = programme.entity(from).map(|entity| sender(programme, entity, by));
            let question = who.map_or_else(|| voice.closed_prompt(about), |who| voice.do_you_accept(about, &who));
            voice.decision(question, &about.no, HAND_OVER, prompt.no)
        }
    };
    let form = takes_words(chart, &prompt.subject).then(|| voice.write_label());
    Message { form, ..message }
}

/// Whether an answer may be written: then a form for it is offered where messengers have forms.
fn takes_words(chart: &Chart, subject: &Subject) -> bool {
    match subject {
        Subject::Ask(id) => {
            let words = &chart.ask(*id).words;
            words.number.is_some() || words.date.is_some() || words.text.is_some()
        }
        Subject::FollowUp(fact) => chart.facts.get(fact).is_some_and(|declared| match declared.kind {
            FactKind::Percent | FactKind::Number | FactKind::Date | FactKind::Text => true,
            FactKind::Files | FactKind::YesNo | FactKind::OneOf(_) => false,
        }),
        Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
    }
}

fn digest(programme: &Programme, reader: &Reader, due: &[&Due<'_>], at: DateTime<Utc>) -> Message {
    let open: Vec<Open> = due
        .iter()
        .map(|one| Open {
            about: one.about(programme, reader, at),
            prompt: one.prompt().filter(|_| one.reminder.kind.asks()).map(|p| p.no),
        })
        .collect();
    let mut message = reader.voice(programme).digest(&open);
    message.buttons.truncate(MAX_BUTTONS);
    message
}

/// What a closed question's message says instead: what was recorded, or kindly why it is over.
fn edited(programme: &Programme, reader: &Reader, due: &Due<'_>, at: DateTime<Utc>) -> Message {
    let voice = reader.voice(programme);
    let about = due.about(programme, reader, at);
    match due.closing {
        Some(Closing::Answered { by, .. }) if *by == reader.person => {
            match due.instance.answered.iter().find(|a| Some(a.prompt) == due.reminder.prompt) {
                Some(past) if past.pressed => conversation::receipt(
                    programme,
                    reader,
                    &about,
                    due.chart,
                    due.instance,
                    &past.given,
                    Some(&past.subject),
                ),
                // she wrote, and was told below what she wrote: the question only loses its buttons
                Some(past) => Message {
                    buttons: Vec::new(),
                    form: None,
                    ..prompt_message(programme, voice, &about, due.chart, &past.as_prompt())
                },
                None => voice.already_answered(&about),
            }
        }
        Some(Closing::Answered { by, entity }) => match programme.entity(entity) {
            Some(entity) => voice.answered_by_other(&about, &sender(programme, entity, by)),
            None => voice.closed_prompt(&about),
        },
        Some(Closing::Superseded { .. }) => voice.superseded(&about),
        Some(Closing::HandedOver { to }) => voice.handed_over(&about, &name_of(programme, to)),
        Some(Closing::Left) | None => voice.closed_prompt(&about),
    }
}

fn name_of(programme: &Programme, entity: &EntityId) -> Localised {
    programme.entity(entity).map_or_else(Localised::default, |e| programme.name_in_chats(e))
}

/// A person as others know her: her office.
pub fn sender(programme: &Programme, entity: &Entity, person: &crate::ids::PersonId) -> Sender {
    Sender {
        entity: programme.name_in_chats(entity),
        office: entity.member(person).map_or(Office::FocalPoint, |m| m.office),
    }
}

/// An item as its reader may know it.
pub fn about(
    programme: &Programme,
    reader: &Reader,
    item: &Item,
    chart: &Chart,
    instance: &Instance,
    at: DateTime<Utc>,
) -> About {
    let responsible = instance.entities_of(programme, Role::Responsible, item);
    let entity = responsible.first().and_then(|id| programme.entity(id));
    // its dates are told by the clock of the roadmap's entity, whoever has taken it over
    let home = item.cast.responsible.first().and_then(|id| programme.entity(id));
    let zone = home.map_or(programme.zone, |e| e.zone);
    let target = target_of(programme, item);
    let sees = |visibility: Visibility| {
        visibility <= Visibility::Members || programme.coordinators.contains(&reader.entity.id)
    };
    let facts: Vec<(FactName, Option<Value>)> = chart
        .facts
        .iter()
        .filter(|(_, declared)| sees(declared.visibility))
        .map(|(name, _)| (name.clone(), instance.facts.get(name).cloned()))
        .collect();
    let said = About {
        no: item.id.clone(),
        kind: item.kind,
        title: item.title.clone(),
        entity: entity.map_or_else(Localised::default, |e| e.shown_name().clone()),
        who: None,
        state: instance.leaves(chart).next().map_or(String::new(), |s| chart.state(s).name.clone()),
        start: instance.start,
        due: instance.due,
        today: calendar::local(at, zone).date(),
        progress: instance.number("percent").or_else(|| instance.number("progress")),
        value: instance.number("value"),
        goal: target.map(|t| t.goal),
        unit: target.map(|t| t.unit.clone()),
        visibility: item.visibility,
        facts,
    };
    in_codes(programme, said)
}

/// The item itself, or its only or first target.
fn target_of<'a>(programme: &'a Programme, item: &'a Item) -> Option<&'a Target> {
    match &item.detail {
        Detail::Target(target) => Some(target),
        Detail::Activity { .. }
        | Detail::Commitment { .. }
        | Detail::Entity
        | Detail::Consultation(_)
        | Detail::ReportRequest { .. } => programme.targets_of(item).next().map(|(_, target)| target),
    }
}

impl Entity {
    /// Its name, or the label that stands for a pseudonymous one.
    pub fn shown_name(&self) -> &Localised {
        self.public_label.as_ref().filter(|_| self.pseudonymous).unwrap_or(&self.name)
    }
}
