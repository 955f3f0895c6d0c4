//! What people do in a rehearsal, and what they are told at once.
//!
//! The same calls in the same order as `server`'s intake: hear, step, tell, remember.

use chrono::{DateTime, Utc};

use super::{Outcome, Rehearsal, Shown, Side, apply};
use crate::{
    conversation::{self, Heard, Listener, Memory, Order, Said, Stand, Told, Topic, View},
    guard::Data,
    ids::{ItemId, PersonId},
    message::{Button, Message},
    reminder::{self, Reader},
    roadmap::Role,
    signal,
    step::{self, Input, Refusal, Wish},
};

/// What somebody pressed or wrote.
#[derive(Debug, Clone)]
pub struct Spoken {
    pub at: DateTime<Utc>,
    pub person: PersonId,
    pub said: Said,
    /// The item that it was an answer to, or whose answer it took back.
    pub about: Option<ItemId>,
}

impl Rehearsal<'_> {
    /// A person presses or writes; she is answered before anything else happens.
    pub fn says(&mut self, person: &PersonId, said: &Said) -> Result<(), Refusal> {
        let Some(reader) = self.reader(person) else { return Err(Refusal::NotYours) };
        if said.press.is_none() {
            let message = Message {
                text: said.text.clone(),
                lang: reader.languages[0].clone(),
                buttons: Vec::new(),
                form: None,
                about: None,
            };
            let at = self.at;
            self.person(person).messages.push(Shown {
                at,
                from: Side::Person,
                message,
                first: None,
                prompts: Vec::new(),
                carries: 0,
                edited: false,
            });
        }
        let heard = self.hear(person, &reader, said);
        let stepped = [heard.answer.as_ref().map(|a| &a.0), heard.undo.as_ref().map(|u| &u.0)];
        let about = stepped.into_iter().flatten().next().or(heard.request.as_ref().map(|r| &r.0));
        self.spoken.push(Spoken { at: self.at, person: person.clone(), said: said.clone(), about: about.cloned() });
        self.act(person, &reader, heard);
        self.settle()
    }

    fn hear(&self, person: &PersonId, reader: &Reader, said: &Said) -> Heard {
        let chat = self.chats.get(person);
        let nothing = Memory::default();
        let memory = chat.map_or(&nothing, |c| &c.memory);
        let topics = self.topics(person);
        let view = conversation::needs_view(self.programme, reader, said).then(|| self.view());
        let view = view.as_ref();
        let listener = Listener { programme: self.programme, reader, topics: &topics, memory, view, at: self.at };
        conversation::hear(&listener, said)
    }

    fn view(&self) -> View<'_> {
        let other = |id: &ItemId| self.item(id).map(|(_, chart, instance)| (chart, instance));
        let stands = self.items.keys().filter_map(|id| {
            let (item, chart, instance) = self.item(id)?;
            let look = signal::Standing::of(self.programme, item, chart, instance, other).look(self.at);
            Some(Stand { item, chart, instance, look })
        });
        View { stands: stands.collect(), held: self.ledger.held().collect() }
    }

    /// The items whose questions were put before her, or that she answered lately.
    fn topics(&self, person: &PersonId) -> Vec<Topic<'_>> {
        let mut topics = Vec::new();
        let known = self.chats.get(person).into_iter().flat_map(|chat| &chat.knows);
        for id in known.filter_map(|place| self.items.get_index(*place)).map(|(id, _)| id) {
            let Some((item, chart, instance)) = self.item(id) else { continue };
            let was_sent = |no: u32| {
                self.ledger.of(id).any(|e| {
                    matches!(e.outcome, Outcome::Sent | Outcome::Answered)
                        && e.asks(no)
                        && e.reminder.as_ref().is_some_and(|r| r.person == *person)
                })
            };
            let open: Vec<u32> = instance.prompts.iter().rev().map(|p| p.no).filter(|no| was_sent(*no)).collect();
            if !open.is_empty() || instance.answered.iter().any(|a| a.by == *person) {
                topics.push(Topic { item, chart, instance, open });
            }
        }
        topics
    }

    fn act(&mut self, person: &PersonId, reader: &Reader, heard: Heard) {
        let mut says = heard.says;
        let mut memory = heard.memory;
        if let Some((item, turn)) = heard.undo {
            says.extend(self.undo(reader, &item, turn));
        }
        if let Some((item, answer)) = heard.answer {
            let place = self.items.get_index_of(&item);
            self.person(person).knows.extend(place);
            let result = self.step(&item, &Input::Answer(answer.clone()));
            let Some((noun, chart, instance)) = self.item(&item) else { return };
            let told = Told { programme: self.programme, reader, item: noun, chart, at: self.at };
            says.extend(told.answered(&answer, instance, &result, heard.shows_itself));
            memory.focus = result.ok().and_then(|step| conversation::asked_at_once(&item, person, &step));
        }
        if let Some(order) = heard.order {
            says.extend(self.obey(person, reader, order));
        }
        if let Some((item, wish)) = heard.request {
            says.extend(self.wish(reader, &item, wish));
        }
        if let Some((words, why)) = heard.desk {
            self.desk.push((person.clone(), words, why));
        }
        let at = self.at;
        let chat = self.person(person);
        if let Some(change) = heard.change {
            apply(&mut chat.settings, change);
        }
        chat.memory = memory;
        let first = chat.messages.len();
        chat.messages.extend(says.into_iter().map(|message| Shown {
            at,
            from: Side::Waymark,
            message,
            first: None,
            prompts: Vec::new(),
            carries: 0,
            edited: false,
        }));
        let places = first..chat.messages.len();
        self.told.extend(places.map(|place| (person.clone(), place)));
    }

    /// What a coordinator wants done, and what is said of it besides.
    fn obey(&mut self, person: &PersonId, reader: &Reader, order: Order) -> Option<Message> {
        match order {
            Order::Tell { item, words } => {
                let settings =
                    |person: &PersonId| self.chats.get(person).map(|c| c.settings.clone()).unwrap_or_default();
                let (noun, _, now) = self.item(&item)?;
                let reminders = reminder::tell(self.programme, noun, now, &words, self.at, &settings);
                reminders.into_iter().for_each(|reminder| self.planned(&item, reminder));
                None
            }
            // a rehearsal's programme does not grow
            Order::Record(_) => Some(reader.voice(self.programme).commit_not_here()),
            // nor has it pages
            Order::SignIn => Some(reader.voice(self.programme).sign_in_nowhere()),
            Order::Withdraw(item) => {
                let (roles, by) = (vec![Role::Coordinator], Some(person.clone()));
                let input = Input::Command { event: "withdraw".into(), roles, by, data: Data::default() };
                self.step(&item, &input).err().map(|_| reader.voice(self.programme).recorded_nothing())
            }
        }
    }

    fn wish(&mut self, reader: &Reader, id: &ItemId, wish: Wish) -> Option<Message> {
        let place = self.items.get_index_of(id);
        self.person(&reader.person).knows.extend(place);
        let result = self.step(id, &Input::Request { by: reader.person.clone(), wish: wish.clone() });
        let (item, chart, instance) = self.item(id)?;
        Some(Told { programme: self.programme, reader, item, chart, at: self.at }.wished(&wish, instance, &result))
    }

    fn undo(&mut self, reader: &Reader, id: &ItemId, turn: u64) -> Option<Message> {
        let standing = self.items.get(id)?;
        let undone = standing.before.as_ref().and_then(|before| step::undo(&standing.instance, before, turn).ok());
        let done = undone.is_some();
        let (item, chart, _) = self.item(id)?;
        if let Some(step) = undone {
            self.adopt(item, chart, step, None);
        }
        let (_, _, instance) = self.item(id)?;
        Some(Told { programme: self.programme, reader, item, chart, at: self.at }.undone(instance, done))
    }

    /// Somebody with a role wants something done.
    pub fn command(&mut self, item: &ItemId, event: &str, role: Role, data: Data) -> Result<(), Refusal> {
        self.step(item, &Input::Command { event: event.into(), roles: vec![role], by: None, data })?;
        self.settle()
    }

    pub fn notice(&mut self, to: &ItemId, name: &str, from: &ItemId, data: Data) -> Result<(), Refusal> {
        self.notices.push_back((to.clone(), Input::Notice { name: name.into(), from: from.clone(), data }));
        self.settle()
    }

    /// A press on one of the buttons of her chat, newest message first, by the button's name or label.
    pub fn press(&self, person: &PersonId, wanted: &str) -> Option<Said> {
        self.press_about(person, wanted, None)
    }

    /// The same on a button that is about `item`, where several messages offer it.
    pub fn press_about(&self, person: &PersonId, wanted: &str, item: Option<&ItemId>) -> Option<Said> {
        self.button(person, |button| {
            (button.label == wanted || button.name() == wanted) && (item.is_none() || button.item() == item)
        })
    }

    /// A press on the newest button that is meant.
    pub fn button(&self, person: &PersonId, is: impl Fn(&Button) -> bool) -> Option<Said> {
        let messages = &self.chats.get(person)?.messages;
        let (message, button) =
            messages.iter().rev().find_map(|m| Some((m, m.message.buttons.iter().find(|b| is(b))?)))?;
        Some(pressed(message, button))
    }

    /// A press on the n-th button of one of her messages.
    pub fn press_at(&self, person: &PersonId, message: usize, button: usize) -> Option<Said> {
        let message = self.chats.get(person)?.messages.get(message)?;
        Some(pressed(message, message.message.buttons.get(button)?))
    }
}

fn pressed(message: &Shown, button: &Button) -> Said {
    Said {
        press: Some(button.press.clone()),
        on_prompt: message.carries == 1 && message.prompts.len() == 1,
        ..Said::default()
    }
}
