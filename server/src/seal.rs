//! Between what a message means and what a messenger carries: buttons sealed on the way out, opened on the way in.
//!
//! A button names its item by the id of its instance and its choice by the place in what the prompt offers, so
//! that it fits the narrowest platform. Both ends ask the revision that the item runs on, which never changes.
//! Opening says what was meant and trusts nobody: whether it may be done is decided by the step.

use bots::{Button, ButtonKey, Label};
use chrono::{NaiveDate, NaiveDateTime};
use engine::{
    Instance, Programme,
    ids::{ItemId, PersonId},
    message::{Message, Press, Way},
    roadmap::Visibility,
    step::Nominee,
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
        Press::Wish { item, prompt, way } => match named(item).and_then(|named| token(way, named.programme)) {
            Some(way) => Button::Wish { instance: instance(item), prompt: *prompt, way },
            // not somebody whom the item's own revision knows
            None => Button::ToDesk,
        },
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
        | Button::Correct { instance, .. }
        | Button::Wish { instance, .. } => Some(*instance),
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
        Button::Wish { prompt, way, .. } => {
            Press::Wish { item: item()?, prompt: *prompt, way: way_of(way, named?.programme)? }
        }
        Button::Words(words) => Press::Command(words.clone()),
        Button::ToDesk => Press::ToDesk,
    })
}

const MOMENT: &str = "%Y%m%d%H%M";
const DAY: &str = "%Y%m%d";

/// A way in a few bytes; people and entities by their place in the revision. None: it is not among them.
fn token(way: &Way, programme: &Programme) -> Option<String> {
    Some(match way {
        Way::SomethingElse => "e".into(),
        Way::Later => "l".into(),
        Way::NewDate => "d".into(),
        Way::NotMine => "n".into(),
        Way::Help => "h".into(),
        Way::At(moment) => format!("t{}", moment.format(MOMENT)),
        Way::Date(date) => format!("y{}", date.format(DAY)),
        Way::Colleague => "c".into(),
        Way::Office => "f".into(),
        Way::Nobody => "u".into(),
        Way::To(Nominee::Person(person)) => format!("p{}", members(programme).position(|id| id == person)?),
        Way::To(Nominee::Entity(entity)) => format!("i{}", programme.entities.get_index_of(entity)?),
        Way::To(Nominee::Unknown) => "u".into(),
        Way::Note => "k".into(),
        Way::Readers(visibility) => format!("r{}", READERS.iter().position(|v| v == visibility)?),
    })
}

fn way_of(token: &str, programme: &Programme) -> Option<Way> {
    let mut rest = token.chars();
    let act = rest.next()?;
    let rest = rest.as_str();
    let place = || rest.parse::<usize>().ok();
    Some(match act {
        't' => Way::At(NaiveDateTime::parse_from_str(rest, MOMENT).ok()?),
        'y' => Way::Date(NaiveDate::parse_from_str(rest, DAY).ok()?),
        'p' => Way::To(Nominee::Person(members(programme).nth(place()?)?.clone())),
        'i' => Way::To(Nominee::Entity(programme.entities.get_index(place()?)?.0.clone())),
        'r' => Way::Readers(*READERS.get(place()?)?),
        _ if !rest.is_empty() => return None,
        'e' => Way::SomethingElse,
        'l' => Way::Later,
        'd' => Way::NewDate,
        'n' => Way::NotMine,
        'h' => Way::Help,
        'c' => Way::Colleague,
        'f' => Way::Office,
        'u' => Way::Nobody,
        'k' => Way::Note,
        _ => return None,
    })
}

const READERS: [Visibility; 4] =
    [Visibility::Public, Visibility::Members, Visibility::Coordinators, Visibility::Restricted];

fn members(programme: &Programme) -> impl Iterator<Item = &PersonId> {
    programme.entities.values().flat_map(|entity| &entity.members).map(|member| &member.id)
}

/// What a prompt offers, open or answered lately.
fn offered(of: Named<'_>, prompt: u32) -> Vec<String> {
    let Ok((item, chart)) = item_of(of.programme, of.item) else { return Vec::new() };
    let open = of.instance.prompt(prompt).map(|open| &open.subject);
    let answered = || of.instance.answered.iter().find(|past| past.prompt == prompt).map(|past| &past.subject);
    let subject = open.or_else(answered);
    subject.map(|subject| wording::offered(of.programme, item, chart, subject)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use bots::ButtonKey;
    use engine::definition::{File, compile};

    use super::*;

    const FILES: [(&str, &str); 3] = [
        ("waymark.yaml", "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en], coordinators: [desk]}"),
        (
            "entities.yaml",
            "entities:
  - {id: home, name: Home, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: desk, name: Desk, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}",
        ),
        (
            "roadmap.yaml",
            "pillars: [{id: p, title: P}]
activities: [{id: A01, title: Write, pillar: p, responsible: home, start: 2024-05-06, due: 2024-06-27, evidence: link}]",
        ),
    ];

    #[test]
    fn every_way_is_sealed_and_opened_and_fits() {
        let compiled = compile(&FILES.map(|(path, text)| File::new(path, text)));
        let programme = compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false)));
        let item = ItemId::from("A01");
        let (noun, chart) = item_of(programme, "A01").unwrap();
        let at = chrono::DateTime::from_timestamp(1_714_989_600, 0).unwrap();
        let step = engine::start(chart, engine::step::Scene { programme, item: noun }, at).unwrap();
        let named = Named { programme, item: "A01", instance: &step.instance };
        let key = ButtonKey::new("a secret");
        let moment = chrono::NaiveDate::from_ymd_opt(2027, 12, 31).unwrap().and_hms_opt(9, 30, 0).unwrap();
        let ways = [
            Way::SomethingElse,
            Way::Later,
            Way::NewDate,
            Way::NotMine,
            Way::Help,
            Way::At(moment),
            Way::Date(moment.date()),
            Way::Colleague,
            Way::Office,
            Way::Nobody,
            Way::To(Nominee::Person("desk/fp".into())),
            Way::To(Nominee::Entity("desk".into())),
            Way::Note,
            Way::Readers(Visibility::Restricted),
        ];
        for way in ways {
            let press = Press::Wish { item: item.clone(), prompt: u32::MAX, way };
            let payload = sealed(&press, "small", &|_| Some(named)).seal(&key).expect("it fits");
            let opened = Button::open(&payload, &key).expect("it is ours");
            assert_eq!(super::press(&opened, Some(named)), Some(press), "{payload}");
        }
        let stranger = Press::Wish { item, prompt: 1, way: Way::To(Nominee::Person("home/gone".into())) };
        assert_eq!(sealed(&stranger, "small", &|_| Some(named)), Button::ToDesk);
    }
}
