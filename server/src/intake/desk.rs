//! What coordinators do on their desk, heard like any message.
//!
//! The desk is a page of its own bot; who sits there was signed in before her event was accepted. She speaks for herself
//! as she would in her chat, or enters what somebody told her elsewhere: an answer in that person's name that says who
//! entered it, or that somebody else be asked. Nothing else can be done in another's name, and her own dialogue with us,
//! and what she chose for herself, stay as they are.

use std::fmt;

use bots::{BotId, Button, Content, Inbound, RemoteId};
use chrono::{DateTime, Utc};
use engine::{
    Input,
    conversation::{self, Heard, Listener, Memory, Said, Told, Topic},
    ids::{ItemId, PersonId},
    reminder,
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    Intake, answer,
    dialogue::{Outcome, Speaker},
    rows::{reply, unheard},
    understand::{Subjects, meant, topic},
};
use crate::{
    advance::Advance,
    programmes::item_of,
    seal::{self, Named},
    store::{
        audit::{self, Deed},
        clock,
        commit::{Answered, commit},
        desk,
        inbox::{self, Put, Waiting},
        instance_id,
        person::{self, Account},
    },
};

/// Whose desk it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seat {
    pub(crate) programme: String,
    pub(crate) coordinator: String,
}

impl Seat {
    /// Where what is said to her there lies.
    pub(crate) fn chat(&self) -> String {
        format!("{}:{}", self.programme, self.coordinator)
    }

    pub(super) fn of(one: &Waiting) -> Option<Seat> {
        let desk = BotId::desk();
        let is_desk = one.platform == desk.platform.as_str() && one.bot == desk.name;
        let (programme, coordinator) = one.chat.split_once(':').filter(|_| is_desk)?;
        Some(Seat { programme: programme.to_owned(), coordinator: coordinator.to_owned() })
    }

    fn account(&self, person: &str) -> Account {
        Account { programme: self.programme.clone(), person: person.to_owned(), chat: self.chat() }
    }
}

/// What lies on the desk and is settled by what she does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lies {
    Words(i64),
    Reminder(i64),
}

/// What an event of the desk is about: a question, and what it settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) instance: Uuid,
    pub(crate) prompt: u32,
    pub(crate) settles: Option<Lies>,
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.instance, self.prompt)?;
        match self.settles {
            Some(Lies::Words(id)) => write!(f, "/w{id}"),
            Some(Lies::Reminder(id)) => write!(f, "/r{id}"),
            None => Ok(()),
        }
    }
}

impl About {
    pub(crate) fn read(text: &str) -> Option<About> {
        let mut parts = text.split('/');
        let (instance, prompt) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let settles = match parts.next() {
            None => None,
            Some(lies) if lies.starts_with('w') => Some(Lies::Words(lies[1..].parse().ok()?)),
            Some(lies) if lies.starts_with('r') => Some(Lies::Reminder(lies[1..].parse().ok()?)),
            Some(_) => return None,
        };
        Some(About { instance, prompt, settles })
    }
}

/// The question that she answers in words.
pub(super) fn put(seat: &Seat, about: &RemoteId) -> Option<Put> {
    let about = About::read(&about.0)?;
    let prompt = about.prompt.try_into().ok()?;
    Some(Put { programme: seat.programme.clone(), instance: about.instance, prompt })
}

/// Where a desk's own account is.
pub(super) fn account(one: &Waiting) -> Option<Account> {
    Seat::of(one).map(|seat| seat.account(&one.user))
}

impl Intake {
    pub(super) async fn at_desk(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        seat: &Seat,
    ) -> anyhow::Result<()> {
        if one.user != seat.coordinator {
            return self.enter(conn, one, inbound, seat).await;
        }
        match &inbound.content {
            Content::Press { payload, .. } => {
                let button = Button::open(payload, &self.key);
                self.converse(conn, one, inbound, Some(button), None, Said::default()).await
            }
            Content::Words { text, reply_to, .. } => {
                let on = reply_to.as_ref().and_then(|about| put(seat, about));
                let said = Said { text: text.clone(), ..Said::default() };
                self.converse(conn, one, inbound, None, on, said).await
            }
            Content::Gone | Content::Back | Content::Start { .. } | Content::Moved { .. } | Content::Report(_) => {
                let at = clock::now(conn).await?;
                Ok(commit(conn, at, &[], &[unheard(one, &seat.programme)]).await?)
            }
        }
    }

    /// In the name of somebody who said it elsewhere.
    async fn enter(
        &self,
        conn: &mut PgConnection,
        one: &Waiting,
        inbound: &Inbound,
        seat: &Seat,
    ) -> anyhow::Result<()> {
        let known = person::lock(conn, &seat.programme, &one.user).await?;
        if !inbox::is_new(conn, one.id).await? {
            return Ok(());
        }
        let at = clock::now(conn).await?;
        // what chats leave out stands on pages
        let programme = self.programmes.newest(conn, &seat.programme).await?.map(|newest| newest.said_in_full());
        let clerk_settings = person::settings_of(conn, &seat.programme, &seat.coordinator).await?;
        let readers = programme.zip(known).and_then(|(programme, known)| {
            let of = |person: &str, settings| reminder::reader(&programme, &PersonId::from(person), settings);
            let clerk = of(&seat.coordinator, &clerk_settings)?;
            let reader = of(&one.user, &known.settings)?;
            programme.coordinators.contains(&clerk.entity.id).then_some((programme, clerk, reader))
        });
        let Some((programme, clerk, reader)) = readers else {
            return Ok(commit(conn, at, &[], &[unheard(one, &seat.programme)]).await?);
        };
        let hers = Speaker { programme: programme.clone(), reader, memory: Memory::default(), is_on_page: true };
        // what came of it is read by who entered it
        let clerk = Speaker { programme, reader: clerk, memory: Memory::default(), is_on_page: true };
        let about = match &inbound.content {
            Content::Press { message, .. } => message.as_ref(),
            Content::Words { reply_to, .. } => reply_to.as_ref(),
            Content::Gone | Content::Back | Content::Start { .. } | Content::Moved { .. } | Content::Report(_) => None,
        };
        let about = about.and_then(|about| About::read(&about.0));
        let subjects = self.subjects(conn, &hers, about.map(|about| about.instance), at).await?;
        let mut outcome = Outcome::default();
        let heard = about.map(|about| self.entered(&hers, &clerk, &subjects, about, inbound, at)).unwrap_or_default();
        if let Some((item, given)) = heard.answer {
            answer::answer(conn, &clerk, &subjects, &item, given, false, at, &mut outcome).await?;
        } else if let Some((item, wish)) = heard.request {
            wish_for(conn, &hers, &clerk, &subjects, &item, wish, at, &mut outcome).await?;
        }
        if outcome.says.is_empty() {
            outcome.says.push(clerk.reader.voice(&clerk.programme).recorded_nothing());
        }
        let named = |item: &ItemId| {
            let subject = subjects.get(&instance_id(&seat.programme, item.as_str()))?;
            Some(Named { programme: &subject.programme, item: &subject.item, instance: &subject.instance })
        };
        let mut replies = Vec::new();
        for mut message in outcome.says {
            // taking it back is hers
            message.buttons.clear();
            let body = seal::body(&message, &self.key, &seat.programme, &named);
            replies.push(reply(one, inbound, &seat.account(&seat.coordinator), &body)?);
        }
        if outcome.write.is_some() {
            match about.and_then(|about| about.settles) {
                Some(Lies::Words(id)) => drop(desk::resolve(conn, &seat.programme, id, at).await?),
                Some(Lies::Reminder(id)) => drop(desk::settle(conn, &seat.programme, id, at).await?),
                None => {}
            }
            let deed = Deed { person: Some(&one.user), instance: about.map(|a| a.instance), ..Deed::of("entered") };
            audit::keep(conn, &seat.programme, &seat.coordinator, &deed, at).await?;
        }
        let instance = outcome.write.as_ref().map(|write| write.instance);
        let answered = Answered { instance, replies, ..unheard(one, &seat.programme) };
        commit(conn, at, outcome.write.as_slice(), &[answered]).await?;
        Ok(())
    }

    /// What it is, if it is something that can be entered for her.
    fn entered(
        &self,
        hers: &Speaker,
        clerk: &Speaker,
        subjects: &Subjects,
        about: About,
        inbound: &Inbound,
        at: DateTime<Utc>,
    ) -> Heard {
        let topics: Vec<Topic<'_>> = subjects.values().filter_map(topic).collect();
        let (programme, reader, memory) = (&hers.programme, &hers.reader, &hers.memory);
        let listener = Listener { programme, reader, topics: &topics, memory, view: None, at };
        let Some(item) = subjects.get(&about.instance).map(|subject| ItemId::from(subject.item.as_str())) else {
            return Heard::default();
        };
        match &inbound.content {
            Content::Words { text, .. } => {
                let answer = listener.entered(&item, about.prompt, text, &clerk.reader.person);
                Heard { answer: answer.map(|answer| (item, answer)), ..Heard::default() }
            }
            Content::Press { payload, .. } => {
                let press = meant(Button::open(payload, &self.key), subjects);
                let heard = press.map(|press| {
                    let mut heard = conversation::hear(&listener, &Said { press: Some(press), ..Said::default() });
                    if let Some((_, answer)) = &mut heard.answer {
                        answer.entered_by = Some(clerk.reader.person.clone());
                    }
                    heard
                });
                heard.unwrap_or_default()
            }
            Content::Gone | Content::Back | Content::Start { .. } | Content::Moved { .. } | Content::Report(_) => {
                Heard::default()
            }
        }
    }
}

#[allow(clippy::too_many_arguments, reason = "who wishes what, who entered it, and what comes of it")]
async fn wish_for(
    conn: &mut PgConnection,
    hers: &Speaker,
    clerk: &Speaker,
    subjects: &Subjects,
    item: &ItemId,
    wish: engine::step::Wish,
    at: DateTime<Utc>,
    outcome: &mut Outcome,
) -> anyhow::Result<()> {
    let Some(subject) = subjects.get(&instance_id(&hers.programme.id, item.as_str())) else { return Ok(()) };
    let (noun, chart) = item_of(&subject.programme, &subject.item)?;
    let mut advance = Advance::on(&subject.programme, noun, chart, subject.instance.clone(), at);
    let result = advance.step(&Input::Request { by: hers.reader.person.clone(), wish: wish.clone() });
    let told = Told { programme: &clerk.programme, reader: &clerk.reader, item: noun, chart, at };
    outcome.says.push(told.wished(&wish, advance.instance(), &result));
    if result.is_ok() {
        outcome.write = Some(answer::written(conn, hers, advance).await?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_event_is_about_is_read_as_it_was_written() {
        for settles in [None, Some(Lies::Words(7)), Some(Lies::Reminder(1 << 40))] {
            let about = About { instance: Uuid::from_u128(5), prompt: 3, settles };
            assert_eq!(About::read(&about.to_string()), Some(about));
        }
        for wrong in ["", "x/1", "00000000-0000-0000-0000-000000000005", "00000000-0000-0000-0000-000000000005/1/q3"] {
            assert_eq!(About::read(wrong), None, "{wrong}");
        }
    }
}
