//! A programme as a conversation in a terminal: a line in, lines out, and a story of it at the end.
//!
//! The same `Player` that plays scenarios does everything here, step by step, so that what was done is a scenario
//! already; `notes` adds what was seen. `screen` says how things read: plain lines, each with its time and who speaks,
//! nothing redrawn, nothing told by colour alone. `order` reads the lines that begin with `/`. Leaves out reading and
//! writing (`server`'s `chat`). No line ends a session but `/quit`.

mod notes;
mod order;
mod screen;
mod stage;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value as Json;

use crate::{
    calendar::{Amount, Unit, instant, local},
    definition::{
        diagnostic::{FileId, Span},
        nearest::nearest,
    },
    ids::{ItemId, PersonId},
    message::{Message, Press},
    rehearsal::{Rehearsal, Side},
    roadmap::Programme,
    scenario::{HORIZON, Places, Player, Scenario, Step, Until, print},
};
use order::Order;

pub use stage::{Stage, stage};

/// Of a line, so many characters are heard.
const MAX_LINE: usize = 4_000;
/// Nobody looks further ahead in one go.
const MAX_AHEAD_DAYS: i64 = 3_660;

/// Where a session begins.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// None: the one that the first question is about.
    pub item: Option<ItemId>,
    /// A person or an entity; none: who is asked first.
    pub person: Option<String>,
    /// In the programme's zone.
    pub start: NaiveDateTime,
    /// The cast, where this is the small programme of one: then only its item takes part.
    pub cast: Option<Json>,
}

/// What a line leads to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Response {
    pub lines: Vec<String>,
    /// The story is to be written to this file.
    pub save: Option<String>,
    pub end: bool,
}

pub struct Session<'a> {
    programme: &'a Programme,
    player: Player<'a>,
    /// What the story is about.
    item: ItemId,
    /// Only messages about it end *next*.
    about_item: bool,
    person: PersonId,
    start: NaiveDateTime,
    cast: Option<Json>,
    story: Vec<Step>,
    /// Every chat as it was last looked at.
    known: BTreeMap<PersonId, Vec<Message>>,
    /// Every item as it was last looked at.
    stood: BTreeMap<ItemId, notes::Standing>,
    /// How many words waited for a human then.
    desk_known: usize,
    /// The numbered buttons before the person who is spoken for.
    offers: Vec<Offer>,
    /// Whom the latest message was for, where nothing came with it for who is spoken for.
    other: Option<PersonId>,
}

#[derive(Debug, Clone)]
struct Offer {
    message: usize,
    button: usize,
    press: Press,
}

impl<'a> Session<'a> {
    /// An error says what of the beginning does not exist, and what is near.
    pub fn begin(programme: &'a Programme, beginning: Beginning) -> Result<Session<'a>, String> {
        let Beginning { item, person, start, cast } = beginning;
        let item = item.map(|item| find_item(programme, item.as_str())).transpose()?;
        let person = person.map(|person| find_person(programme, &person)).transpose()?;
        let about_item = item.is_some();
        let own: Option<Vec<ItemId>> = cast.as_ref().and(item.clone()).map(|item| vec![item]);
        let asked = first_question(programme, start, own.as_deref(), item.as_ref(), person.as_ref())?;
        let first_item = || programme.items.keys().next().cloned();
        let item = item.or(asked.as_ref().map(|(_, item)| item.clone())).or_else(first_item);
        let item = item.ok_or("this programme has no items")?;
        let someone = || programme.entities.values().flat_map(|e| &e.members).next().map(|m| m.id.clone());
        let person = person.or(asked.map(|(person, _)| person)).or_else(someone);
        let person = person.ok_or("this programme has no people")?;
        let player = Player::begin(programme, &item, start, own.as_deref())?;
        let mut session = Session {
            programme,
            player,
            item,
            about_item,
            person,
            start,
            cast,
            story: Vec::new(),
            known: BTreeMap::new(),
            stood: BTreeMap::new(),
            desk_known: 0,
            offers: Vec::new(),
            other: None,
        };
        session.stood = notes::standings(&session.player.rehearsal);
        Ok(session)
    }

    /// What stands first: when it is, who speaks, and what came already.
    pub fn greeting(&mut self) -> Vec<String> {
        let mut lines = vec![
            format!("{}. It is {}.", self.programme.title.best(&self.programme.languages), self.moment()),
            format!("You speak for {}. The story is about {}.", self.describe(&self.person), self.title(&self.item)),
            "Type words to write, a number to press that button, /next for the next message, /help for the rest."
                .to_owned(),
        ];
        lines.extend(self.look());
        lines
    }

    /// Who is spoken for, for the terminal to show before each line.
    pub fn person(&self) -> &PersonId {
        &self.person
    }

    /// One line of hers. What is not understood is told, and nothing ends but by `/quit`.
    pub fn line(&mut self, line: &str) -> Response {
        let clean: String = line.chars().take(MAX_LINE).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let text = clean.trim();
        if text.is_empty() {
            return Response::default();
        }
        if text.starts_with('/') {
            return self.order(text);
        }
        told(match (text.parse::<usize>().ok(), &self.other) {
            (Some(n), _) if (1..=self.offers.len()).contains(&n) => self.press_offer(n),
            (Some(n), Some(other)) => vec![self.no_button(n, other)],
            _ => self.write(text),
        })
    }

    fn order(&mut self, text: &str) -> Response {
        match order::read(text) {
            Ok(order) => self.obey(order),
            // what her messenger knows as a command is one here
            Err(_) if self.is_command(text) => told(self.write(text)),
            Err(why) => told(vec![why]),
        }
    }

    fn obey(&mut self, order: Order) -> Response {
        match order {
            Order::Next => told(self.next()),
            Order::Wait(amount) => told(self.advance(Until::For(amount))),
            Order::To(moment) => told(self.advance(Until::To(moment))),
            Order::Who { all } => told(self.who(all)),
            Order::As(person) => told(self.become_person(&person)),
            Order::State(item) => told(self.state(item.as_deref())),
            Order::Undo => told(self.write("undo")),
            Order::Say(words) => told(self.write(&words)),
            Order::Press(button) => told(self.press_named(&button)),
            Order::Command { event, by, data } => told(self.act(Step::Command { item: None, event, by, data })),
            Order::Story => told(self.story().lines().map(str::to_owned).collect()),
            Order::Save(file) => Response { save: Some(file), ..Response::default() },
            Order::Help => told(order::help()),
            Order::Quit => Response { end: true, ..Response::default() },
        }
    }

    /// What was done, as a file of scenarios that goes well when it is played.
    pub fn story(&self) -> String {
        print(self.cast.as_ref(), &[&self.scenario()])
    }

    /// The same as a plain value.
    pub fn scenario(&self) -> Scenario {
        let nowhere = Span { file: FileId(0), start: 0, end: 0 };
        Scenario {
            name: format!("played in a terminal: {} as {}", self.item, self.person),
            item: self.item.clone(),
            given: None,
            start: self.start,
            steps: self.story.iter().map(|step| (nowhere, step.clone())).collect(),
            places: Places { item: nowhere, steps: vec![Vec::new(); self.story.len()] },
        }
    }

    // --- what people do -----------------------------------------------------------------------

    /// Does it, keeps it, and tells what came of it.
    fn act(&mut self, step: Step) -> Vec<String> {
        if let Some(unheard) = notes::unheard(self.programme, &self.item, &step) {
            return vec![unheard];
        }
        if let Err(wrong) = self.player.step(&step) {
            return wrong.iter().map(|w| format!("That cannot be done: {w}.")).collect();
        }
        self.story.push(step);
        self.look()
    }

    fn write(&mut self, text: &str) -> Vec<String> {
        self.act(Step::Write { person: self.person.clone(), text: text.to_owned() })
    }

    fn press_offer(&mut self, n: usize) -> Vec<String> {
        let Some(offer) = self.offers.get(n - 1).cloned() else { return Vec::new() };
        let chat = self.player.rehearsal.chats.get(&self.person);
        let button = chat.and_then(|c| c.messages.get(offer.message)?.message.buttons.get(offer.button)).cloned();
        let Some(button) = button.filter(|b| b.press == offer.press) else {
            return vec!["That button is gone: its message was rewritten since.".to_owned()];
        };
        let play = &self.player.rehearsal;
        let meant = play.press_at(&self.person, offer.message, offer.button);
        // a scenario names a button as briefly as it can be told from the others
        let item = [None, button.item()]
            .into_iter()
            .find(|item| play.press_about(&self.person, button.name(), *item) == meant);
        let Some(item) = item else {
            return vec!["A newer message offers the same; press it there.".to_owned()];
        };
        let (choice, item) = (button.name().to_owned(), item.cloned());
        let mut lines = vec![format!("{} presses {}.", self.person, button.label)];
        lines.extend(self.act(Step::Press { person: self.person.clone(), choice, item }));
        lines
    }

    fn press_named(&mut self, button: &str) -> Vec<String> {
        self.act(Step::Press { person: self.person.clone(), choice: button.to_owned(), item: None })
    }

    fn become_person(&mut self, written: &str) -> Vec<String> {
        match find_person(self.programme, written) {
            Err(why) => vec![sentence(&why)],
            Ok(person) => {
                self.person = person;
                self.latest()
            }
        }
    }

    // --- time ---------------------------------------------------------------------------------

    fn advance(&mut self, until: Until) -> Vec<String> {
        let at = self.player.rehearsal.at;
        match until.goal(at, self.programme.zone) {
            Err(why) => vec![format!("That cannot be done: {why}.")],
            Ok(Some(goal)) if goal - at > chrono::TimeDelta::days(MAX_AHEAD_DAYS) => {
                vec!["That is more than ten years ahead; go a shorter way.".to_owned()]
            }
            Ok(_) => {
                let mut lines = self.act(Step::Advance(until));
                lines.push(format!("It is {}.", self.moment()));
                lines
            }
        }
    }

    /// To the next message: about the item, if the session is about one, else to anybody.
    fn next(&mut self) -> Vec<String> {
        let from = self.player.rehearsal.at;
        let before = self.messages();
        let end = from + HORIZON;
        if self.about_item {
            if self.player.step(&Step::Advance(Until::NextMessage)).is_ok() {
                self.story.push(Step::Advance(Until::NextMessage));
                return self.look();
            }
        } else {
            while let Some(next) = self.player.rehearsal.next().filter(|next| *next <= end) {
                if let Err(why) = self.player.rehearsal.advance_to(next) {
                    return vec![format!("The clock cannot go on: {why}.")];
                }
                if self.messages() > before {
                    break;
                }
            }
        }
        let at = self.player.rehearsal.at;
        self.story.extend(steps_to(from, at, self.programme.zone).into_iter().map(Step::Advance));
        let mut lines = self.look();
        if self.messages() == before {
            let about = if self.about_item { format!(" about {}", self.item) } else { String::new() };
            lines.push(format!("Nobody is written to{about} any more. It is {}.", self.moment()));
        }
        lines
    }

    fn messages(&self) -> usize {
        let chats = self.player.rehearsal.chats.values();
        chats.flat_map(|c| &c.messages).filter(|m| m.from == Side::Waymark).count()
    }
}

fn told(lines: Vec<String>) -> Response {
    Response { lines, ..Response::default() }
}

/// From one moment to another as a scenario can say it: a local time, or where the clocks go back, minutes.
fn steps_to(from: DateTime<Utc>, to: DateTime<Utc>, zone: chrono_tz::Tz) -> Vec<Until> {
    let is_exact = |at: DateTime<Utc>| instant(local(at, zone), zone) == at && at.timestamp() % 60 == 0;
    let minutes = |from: DateTime<Utc>| {
        let count = u32::try_from((to - from).num_minutes()).unwrap_or(0);
        Until::For(Amount { count, unit: Unit::Minute })
    };
    if to <= from {
        return Vec::new();
    }
    if is_exact(to) {
        return vec![Until::To(local(to, zone))];
    }
    let before = to - chrono::TimeDelta::hours(3);
    if before > from && is_exact(before) {
        return vec![Until::To(local(before, zone)), minutes(before)];
    }
    vec![minutes(from)]
}

/// Who is asked first, and about what.
fn first_question(
    programme: &Programme,
    start: NaiveDateTime,
    only: Option<&[ItemId]>,
    item: Option<&ItemId>,
    person: Option<&PersonId>,
) -> Result<Option<(PersonId, ItemId)>, String> {
    let at = instant(start, programme.zone);
    let mut scout = Rehearsal::begin(programme, at, only).map_err(|refusal| refusal.to_string())?;
    loop {
        let asked = scout.chats.iter().filter(|(who, _)| person.is_none_or(|person| person == *who));
        let mut questions = asked.flat_map(|(who, chat)| {
            chat.messages.iter().flat_map(move |m| m.prompts.iter().map(move |prompt| (who, &prompt.item)))
        });
        if let Some((who, of)) = questions.find(|(_, of)| item.is_none_or(|item| item == *of)) {
            return Ok(Some((who.clone(), of.clone())));
        }
        let Some(next) = scout.next().filter(|next| *next <= at + HORIZON) else { return Ok(None) };
        scout.advance_to(next).map_err(|refusal| refusal.to_string())?;
    }
}

/// The error is as the command line has it; `sentence` makes one of it.
fn find_item(programme: &Programme, written: &str) -> Result<ItemId, String> {
    if let Some(id) = programme.items.keys().find(|id| id.as_str().eq_ignore_ascii_case(written)) {
        return Ok(id.clone());
    }
    let near = nearest(written, programme.items.keys().map(ItemId::as_str));
    Err(format!("there is no item `{written}` here{}", did_you_mean(near)))
}

/// A person, or an entity's first.
fn find_person(programme: &Programme, written: &str) -> Result<PersonId, String> {
    let people = || programme.entities.values().flat_map(|e| &e.members).map(|m| &m.id);
    if let Some(id) = people().find(|id| id.as_str().eq_ignore_ascii_case(written)) {
        return Ok(id.clone());
    }
    let entity = programme.entities.values().find(|e| e.id.as_str().eq_ignore_ascii_case(written));
    if let Some(member) = entity.and_then(|e| e.members.first()) {
        return Ok(member.id.clone());
    }
    let near = nearest(written, people().map(PersonId::as_str).chain(programme.entities.keys().map(|id| id.as_str())));
    Err(format!("there is nobody called `{written}` here{}", did_you_mean(near)))
}

fn did_you_mean(near: Option<&str>) -> String {
    near.map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

/// What the command line says as a sentence of a conversation.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let mut sentence: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    if !sentence.ends_with(['.', '?']) {
        sentence.push('.');
    }
    sentence
}
