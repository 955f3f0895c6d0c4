//! Between what a message means and what a messenger carries: buttons sealed on the way out, opened on the way in.
//!
//! A button names its item by the id of its instance and its choice by the place in what the prompt offers, so
//! that it fits the narrowest platform. Both ends ask the revision that the item runs on, which never changes.
//! Opening says what was meant and trusts nobody: whether it may be done is decided by the step.

use bots::{Button, ButtonKey, Label};
use engine::{
    Instance, Programme,
    ids::ItemId,
    message::{Message, Press},
    wording,
};
use uuid::Uuid;

use crate::{deliver::Body, programmes::item_of, store::instance_id};

/// An item that buttons name, with the revision that it runs on.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    pub programme: &'a Programme,
    pub item: &'a str,
    pub instance: &'a Instance,
}

/// A message as it is put into the outbox. A button that cannot be sealed is left out: words do the same.
pub fn body<'a>(
    message: &Message,
    key: &ButtonKey,
    programme: &str,
    named: &dyn Fn(&ItemId) -> Option<Named<'a>>,
) -> Body {
    let labels = message.buttons.iter().filter_map(|button| {
        let payload = sealed(&button.press, programme, named).seal(key)?;
        Some(Label { label: button.label.clone(), payload })
    });
    Body { text: message.text.clone(), lang: message.lang.to_string(), buttons: labels.collect(), form: None }
}

fn sealed<'a>(press: &Press, programme: &str, named: &dyn Fn(&ItemId) -> Option<Named<'a>>) -> Button {
    let instance = |item: &ItemId| instance_id(programme, item.as_str());
    match press {
        Press::Choice { item, prompt, choice } => {
            let offered = named(item).map(|named| offered(named, *prompt)).unwrap_or_default();
            let place = offered.iter().position(|id| id == choice).and_then(|place| u16::try_from(place).ok());
            match place {
                Some(choice) => Button::Choice { instance: instance(item), prompt: *prompt, choice },
                // one of two readings of a date: her next words are for the question that was just put
                None => Button::Words(choice.clone()),
            }
        }
        Press::Undo { item, turn } => Button::Undo { instance: instance(item), turn: *turn },
        Press::Correct { item, turn } => Button::Correct { instance: instance(item), turn: *turn },
        Press::Which { item, prompt } => Button::Which { instance: instance(item), prompt: *prompt },
        Press::Answer { item, prompt } => Button::Answer { instance: instance(item), prompt: *prompt },
        Press::Command(words) => Button::Words(words.clone()),
        Press::ToDesk => Button::ToDesk,
    }
}

/// The item that a button is about.
pub fn instance_of(button: &Button) -> Option<Uuid> {
    match button {
        Button::Choice { instance, .. }
        | Button::Which { instance, .. }
        | Button::Answer { instance, .. }
        | Button::Undo { instance, .. }
        | Button::Correct { instance, .. } => Some(*instance),
        Button::Words(_) | Button::ToDesk => None,
    }
}

/// What pressing it means. `None`: it is about an item, and `named` is not there.
pub fn press(button: &Button, named: Option<Named<'_>>) -> Option<Press> {
    let item = || named.map(|named| ItemId::from(named.item));
    Some(match button {
        Button::Choice { prompt, choice, .. } => {
            let offered = offered(named?, *prompt);
            // of a prompt that is long gone nothing is offered; the step says that it is closed
            let choice = offered.get(usize::from(*choice)).cloned().unwrap_or_default();
            Press::Choice { item: item()?, prompt: *prompt, choice }
        }
        Button::Which { prompt, .. } => Press::Which { item: item()?, prompt: *prompt },
        Button::Answer { prompt, .. } => Press::Answer { item: item()?, prompt: *prompt },
        Button::Undo { turn, .. } => Press::Undo { item: item()?, turn: *turn },
        Button::Correct { turn, .. } => Press::Correct { item: item()?, turn: *turn },
        Button::Words(words) => Press::Command(words.clone()),
        Button::ToDesk => Press::ToDesk,
    })
}

/// What a prompt offers, open or answered lately.
fn offered(of: Named<'_>, prompt: u32) -> Vec<String> {
    let Ok((item, chart)) = item_of(of.programme, of.item) else { return Vec::new() };
    let open = of.instance.prompt(prompt).map(|open| &open.subject);
    let answered = || of.instance.answered.iter().find(|past| past.prompt == prompt).map(|past| &past.subject);
    let subject = open.or_else(answered);
    subject.map(|subject| wording::offered(of.programme, item, chart, subject)).unwrap_or_default()
}
