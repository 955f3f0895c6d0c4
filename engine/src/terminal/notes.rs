//! What came of a step: which messages are new, how items have changed, and what of it the story should expect.
//!
//! Only what the speaker saw or caused is noted: her own latest message, what others were told about the story's item,
//! and the items that her words moved. A story that notes everything would fail at every change of a workflow.

use std::collections::BTreeMap;

use super::{
    Session,
    screen::{LONGEST_LIST, shown},
};
use crate::{
    definition::nearest::one_of,
    guard::Facts,
    ids::{ItemId, PersonId},
    message::Message,
    rehearsal::{Chat, Rehearsal, Side},
    roadmap::Programme,
    scenario::{Expectation, Latest, Step, When, moved_word},
};

/// Of people who were told something in one step, so many are noted.
const MAX_NOTED: usize = 3;
/// So much of a message is noted.
const LONGEST_PART: usize = 60;

/// A message that is new, or rewritten.
#[derive(Debug, Clone)]
pub(super) struct News {
    pub(super) person: PersonId,
    pub(super) message: usize,
    pub(super) is_new: bool,
}

/// What of an item is looked at.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Standing {
    place: String,
    facts: Facts,
    due: Option<chrono::NaiveDate>,
}

pub(super) fn standings(play: &Rehearsal<'_>) -> BTreeMap<ItemId, Standing> {
    let standing = |id: &ItemId| {
        let (_, chart, instance) = play.item(id)?;
        let standing = Standing { place: instance.place(chart), facts: instance.facts.clone(), due: instance.due };
        Some((id.clone(), standing))
    };
    play.items.keys().filter_map(standing).collect()
}

/// A command that nothing in the item's workflow ever waits for.
pub(super) fn unheard(programme: &Programme, item: &ItemId, step: &Step) -> Option<String> {
    let Step::Command { event, .. } = step else { return None };
    let chart = programme.charts.get(&programme.items.get(item)?.workflow)?;
    let patterns: Vec<_> = chart.transitions.iter().flat_map(|t| &t.events).collect();
    if patterns.iter().any(|pattern| pattern.matches(event)) {
        return None;
    }
    let own = ["answer", "follow_up", "deadline", "done", "error"];
    let mut names: Vec<&str> = patterns.iter().map(|p| p.as_str()).collect();
    names.retain(|name| !own.contains(&name.split('.').next().unwrap_or_default()));
    names.sort_unstable();
    names.dedup();
    Some(format!("Nothing in {} waits for {event}; it waits for {}.", chart.name, one_of(names)))
}

impl Session<'_> {
    /// Tells what came of the latest step, and notes it in the story.
    pub(super) fn look(&mut self) -> Vec<String> {
        let news = self.news_since();
        let now = standings(&self.player.rehearsal);
        let desk = self.player.rehearsal.desk.len();
        let offered = |one: &News| self.has_buttons(one);
        if news.iter().any(|one| one.person == self.person && offered(one)) {
            self.offers.clear();
        }
        let mut lines = self.show(&news);
        let changed: Vec<ItemId> =
            now.iter().filter(|(id, is)| self.stood.get(*id) != Some(is)).map(|(id, _)| id.clone()).collect();
        let told: Vec<String> = changed.iter().filter_map(|id| self.change(id, now.get(id)?)).collect();
        lines.extend(told.iter().take(LONGEST_LIST).cloned());
        if told.len() > LONGEST_LIST {
            lines.push(format!("{} more items have changed.", told.len() - LONGEST_LIST));
        }
        lines.extend(self.desk_from(self.desk_known));
        if lines.is_empty() && matches!(self.story.last(), Some(Step::Command { .. })) {
            lines.push("Nothing changed: this is not possible now, or not for this role.".to_owned());
        }
        self.note(&news, &changed, &now);
        let texts = |chat: &Chat| chat.messages.iter().map(|m| m.message.clone()).collect();
        self.known = self.player.rehearsal.chats.iter().map(|(person, chat)| (person.clone(), texts(chat))).collect();
        self.stood = now;
        self.desk_known = desk;
        lines
    }

    fn has_buttons(&self, one: &News) -> bool {
        let chat = self.player.rehearsal.chats.get(&one.person);
        chat.and_then(|c| c.messages.get(one.message)).is_some_and(|m| !m.message.buttons.is_empty())
    }

    fn news_since(&self) -> Vec<News> {
        let nothing: Vec<Message> = Vec::new();
        let mut news = Vec::new();
        for (person, chat) in &self.player.rehearsal.chats {
            let known = self.known.get(person).unwrap_or(&nothing);
            for (message, shown) in chat.messages.iter().enumerate().filter(|(_, m)| m.from == Side::Waymark) {
                let before = known.get(message);
                if before != Some(&shown.message) {
                    let is_new = before.is_none();
                    let at = if is_new { shown.at } else { self.player.rehearsal.at };
                    news.push((at, News { person: person.clone(), message, is_new }));
                }
            }
        }
        // what one person was told keeps its order
        news.sort_by_key(|(at, _)| *at);
        news.into_iter().map(|(_, one)| one).collect()
    }

    /// `A01 is now under_way.on_track; progress is 30.`
    fn change(&self, id: &ItemId, now: &Standing) -> Option<String> {
        let before = self.stood.get(id)?;
        let mut parts = Vec::new();
        if before.place != now.place {
            parts.push(format!("{id} is now in {} (before: {})", now.place, before.place));
        }
        if before.due != now.due {
            parts.push(format!("{id} is now due on {}", now.due.map_or("no day".to_owned(), |due| due.to_string())));
        }
        let changed = now.facts.iter().filter(|(name, value)| before.facts.get(*name) != Some(value));
        parts.extend(changed.map(|(name, value)| format!("{name} of {id} is {}", shown(value))));
        let gone = before.facts.keys().filter(|name| !now.facts.contains_key(*name));
        parts.extend(gone.map(|name| format!("{name} of {id} is not set any more")));
        Some(format!("{}.", parts.join("; "))).filter(|_| !parts.is_empty())
    }

    /// Adds to the story what should be seen now.
    fn note(&mut self, news: &[News], changed: &[ItemId], now: &BTreeMap<ItemId, Standing>) {
        let by_time = matches!(self.story.last(), Some(Step::Advance(_)) | None);
        let mut expected = Vec::new();
        for person in self.noted_people(news) {
            expected.extend(self.message_expected(&person, by_time));
        }
        let mut others = 0;
        for id in changed {
            let own = *id == self.item;
            others += usize::from(!own);
            if own || (!by_time && others <= MAX_NOTED) {
                expected.extend(now.get(id).and_then(|now| self.item_expected(id, now)));
            }
        }
        for expectation in expected {
            let step = Step::Expect(Box::new(expectation));
            if self.player.step(&step).is_ok() {
                self.story.push(step);
            }
        }
    }

    fn noted_people(&self, news: &[News]) -> Vec<PersonId> {
        let play = &self.player.rehearsal;
        let own = news.iter().filter(|one| one.person == self.person);
        let about = |one: &&News| one.is_new && play.items_of(&one.person, one.message).contains(&&self.item);
        let mut people: Vec<PersonId> = Vec::new();
        for one in own.chain(news.iter().filter(about)) {
            if !people.contains(&one.person) && people.len() < MAX_NOTED {
                people.push(one.person.clone());
            }
        }
        people
    }

    fn message_expected(&self, person: &PersonId, by_time: bool) -> Option<Expectation> {
        let about = Expectation { person: Some(person.clone()), ..Expectation::default() };
        let latest = self.player.seen(&about)?.latest?;
        let at = When { date: Some(latest.at.date()), time: Some(latest.at.time()) };
        let moved: Vec<String> = latest.moved.iter().map(|m| moved_word(m).to_owned()).collect();
        Some(Expectation {
            at: by_time.then_some(at),
            moved: Some(moved).filter(|moved| by_time && !moved.is_empty()),
            says: part(&latest),
            buttons: Some(latest.buttons).filter(|buttons| !buttons.is_empty()),
            language: Some(latest.language),
            ..about
        })
    }

    fn item_expected(&self, id: &ItemId, now: &Standing) -> Option<Expectation> {
        let before = self.stood.get(id)?;
        let leaf = |path: &str| path.rsplit('.').next().unwrap_or(path).to_owned();
        let changed = now.facts.iter().filter(|(name, value)| before.facts.get(*name) != Some(value));
        let gone = before.facts.keys().filter(|name| !now.facts.contains_key(*name));
        Some(Expectation {
            item: Some(id.clone()).filter(|id| *id != self.item),
            state: now.place.split(" + ").map(leaf).collect(),
            facts: changed
                .map(|(name, value)| (name.clone(), Some(value.clone())))
                .chain(gone.map(|name| (name.clone(), None)))
                .collect(),
            due: now.due.filter(|_| now.due != before.due),
            ..Expectation::default()
        })
    }
}

/// A line of a message, or its beginning up to the end of a word: of a receipt what was recorded, else the last line,
/// which asks.
fn part(latest: &Latest) -> Option<String> {
    let mut lines = latest.text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_receipt = latest.buttons.iter().any(|name| name == "undo");
    let line = if is_receipt { lines.nth(1) } else { lines.next_back() }?;
    let short: String = line.chars().take(LONGEST_PART).collect();
    let is_whole = short.len() == line.len();
    let end = if is_whole { short.len() } else { short.rfind(' ').filter(|end| *end > 0).unwrap_or(short.len()) };
    Some(short[..end].trim_end().to_owned()).filter(|part| !part.is_empty())
}
