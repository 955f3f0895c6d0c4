//! How things read in a terminal: lines that a screen reader can take one by one, each message with its time and whom
//! it is for. Messages to the person who is spoken for stand whole, with numbered buttons; those to others in one line.

use chrono::{DateTime, Utc};

use super::{Offer, Session, find_item, notes::News, sentence};
use crate::{
    calendar::local,
    conversation::ForDesk,
    guard::Value,
    ids::{ItemId, PersonId},
    instance::Subject,
    rehearsal::Side,
    reminder::reader,
    reply::{self, Hearing, Reading},
    roadmap::Office,
    scenario::moved_word,
};

/// What others are told is cut to one line of so many characters.
const LONGEST_LINE: usize = 140;
/// Who becomes somebody else sees so many of her latest messages.
const LATEST: usize = 3;
/// A list of people or changes is cut after so many.
pub(super) const LONGEST_LIST: usize = 12;

impl Session<'_> {
    /// She means the message above, which is not for who speaks.
    pub(super) fn no_button(&self, n: usize, other: &PersonId) -> String {
        format!(
            "There is no button {n} for {}. The latest message is for {other}; /as {other} speaks as that person, \
             /say {n} writes the number.",
            self.person
        )
    }

    /// In the programme's zone.
    pub(super) fn moment(&self) -> String {
        format!("{} ({})", self.stamp(self.player.rehearsal.at, self.programme.zone), self.programme.zone)
    }

    fn stamp(&self, at: DateTime<Utc>, zone: chrono_tz::Tz) -> String {
        local(at, zone).format("%a %-d %b %Y %H:%M").to_string()
    }

    fn stamp_of(&self, at: DateTime<Utc>, person: &PersonId) -> String {
        self.stamp(at, self.programme.zone_of(person))
    }

    pub(super) fn title(&self, item: &ItemId) -> String {
        let title = self.programme.items.get(item).map(|item| item.title.best(&self.programme.languages));
        match title.filter(|title| *title != item.as_str()) {
            Some(title) => format!("{item}, {}", title.trim_end_matches('.')),
            None => item.to_string(),
        }
    }

    /// `asec/deputy, deputy of the ASEAN Secretariat`
    pub(super) fn describe(&self, person: &PersonId) -> String {
        let Some((entity, member)) = self.programme.member(person) else { return person.to_string() };
        let office = match member.office {
            Office::FocalPoint => "focal point",
            Office::Deputy => "deputy",
            Office::Observer => "observer",
        };
        format!("{person}, {office} of {}", entity.name.best(&self.programme.languages))
    }

    /// What has come to people, in the order that it came.
    pub(super) fn show(&mut self, news: &[News]) -> Vec<String> {
        if let Some(latest) = news.last() {
            let mine = news.iter().any(|one| one.person == self.person);
            self.other = (!mine).then(|| latest.person.clone());
        }
        let mut lines = Vec::new();
        let others = news.iter().filter(|one| one.person != self.person).count();
        let mut left_out = others.saturating_sub(LONGEST_LIST);
        if left_out > 0 {
            lines.push(format!("{left_out} earlier messages to others are not shown; /as shows them."));
        }
        for one in news {
            if one.person == self.person {
                lines.extend(self.whole(one));
            } else if left_out > 0 {
                left_out -= 1;
            } else {
                lines.extend(self.brief(one));
            }
        }
        lines
    }

    /// A message to the person who is spoken for; its buttons are numbered on from those before her already.
    fn whole(&mut self, one: &News) -> Vec<String> {
        let person = self.person.clone();
        let chat = self.player.rehearsal.chats.get(&person);
        let Some(shown) = chat.and_then(|c| c.messages.get(one.message)).cloned() else { return Vec::new() };
        let stamp = self.stamp_of(shown.at, &person);
        self.offers.retain(|offer| offer.message != one.message);
        if self.lost_its_buttons(one) {
            // a form that is gone was never seen here
            let had_any = self.known.get(&one.person).and_then(|known| known.get(one.message));
            let seen = had_any.is_some_and(|before| !before.buttons.is_empty());
            let line = format!("{stamp}, to {person}, rewritten now: its buttons are gone.");
            return if seen { vec![line] } else { Vec::new() };
        }
        let rewritten = rewritten(one, shown.edited);
        let mut lines = vec![format!("{stamp}, to {person}{rewritten}:")];
        lines.extend(shown.message.text.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("  {line}")));
        for (button, offered) in shown.message.buttons.iter().enumerate() {
            self.offers.push(Offer { message: one.message, button, press: offered.press.clone() });
            lines.push(format!("  {}: {}", self.offers.len(), offered.label));
        }
        let moved = self.player.rehearsal.moved(&person, one.message);
        if one.is_new && !moved.is_empty() {
            let why: Vec<String> = moved.iter().map(|m| moved_word(m).replace('_', " ")).collect();
            lines.push(format!("  (held back until now: {})", why.join(", ")));
        }
        lines
    }

    /// Its words are as they were, and nothing is offered any more.
    fn lost_its_buttons(&self, one: &News) -> bool {
        let now = self.player.rehearsal.chats.get(&one.person).and_then(|c| c.messages.get(one.message));
        let before = self.known.get(&one.person).and_then(|known| known.get(one.message)).filter(|_| !one.is_new);
        now.zip(before).is_some_and(|(now, before)| now.message.buttons.is_empty() && now.message.text == before.text)
    }

    fn brief(&self, one: &News) -> Option<String> {
        let shown = self.player.rehearsal.chats.get(&one.person)?.messages.get(one.message)?;
        if self.lost_its_buttons(one) {
            return None;
        }
        let text: Vec<&str> = shown.message.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let rewritten = rewritten(one, shown.edited);
        let line =
            format!("{}, to {}{rewritten}: {}", self.stamp_of(shown.at, &one.person), one.person, text.join(" / "));
        Some(cut(line))
    }

    /// Her latest messages, after somebody else has become who is spoken for.
    pub(super) fn latest(&mut self) -> Vec<String> {
        let person = self.person.clone();
        self.offers.clear();
        self.other = None;
        let mut lines = vec![format!("You speak for {}.", self.describe(&person))];
        let messages = self.player.rehearsal.chats.get(&person).map_or(&[][..], |c| c.messages.as_slice());
        let ours: Vec<usize> = (0..messages.len()).filter(|n| messages[*n].from == Side::Waymark).collect();
        if ours.is_empty() {
            lines.push("Nothing was written to her yet.".to_owned());
        }
        if ours.len() > LATEST {
            lines.push(format!("{} earlier messages are not shown.", ours.len() - LATEST));
        }
        for message in ours.iter().skip(ours.len().saturating_sub(LATEST)) {
            let one = News { person: person.clone(), message: *message, is_new: true };
            lines.extend(self.whole(&one));
        }
        lines
    }

    pub(super) fn who(&self, all: bool) -> Vec<String> {
        let chats = &self.player.rehearsal.chats;
        let people = self.programme.entities.values().flat_map(|e| &e.members).map(|m| &m.id);
        let messages = |person: &PersonId| {
            chats.get(person).map_or(0, |c| c.messages.iter().filter(|m| m.from == Side::Waymark).count())
        };
        let listed: Vec<&PersonId> = people.filter(|p| all || **p == self.person || messages(p) > 0).collect();
        let line = |person: &&PersonId| {
            let you = if **person == self.person { " (you)" } else { "" };
            let count = match messages(person) {
                1 => "1 message".to_owned(),
                n => format!("{n} messages"),
            };
            let at = local(self.player.rehearsal.at, self.programme.zone_of(person)).format("%H:%M");
            format!("{}{you}: {count}; her time is {at}", self.describe(person))
        };
        let mut lines: Vec<String> = listed.iter().map(line).collect();
        if !all {
            lines.push("Others have not been written to yet; /who all lists them too.".to_owned());
        }
        lines
    }

    pub(super) fn state(&self, written: Option<&str>) -> Vec<String> {
        let id = match written.map(|written| find_item(self.programme, written)) {
            Some(Ok(id)) => id,
            Some(Err(why)) => return vec![sentence(&why)],
            None => self.item.clone(),
        };
        let play = &self.player.rehearsal;
        let Some((item, chart, instance)) = play.item(&id) else {
            return vec![format!("{id} takes no part here.")];
        };
        let mut lines = vec![format!("{}: {}", self.title(&id), instance.place(chart))];
        let date = |date: Option<chrono::NaiveDate>| date.map_or("none".to_owned(), |date| date.to_string());
        lines.push(format!("  workflow {}, start {}, due {}", item.workflow, date(instance.start), date(instance.due)));
        lines.extend(instance.facts.iter().map(|(name, value)| format!("  {name}: {}", shown(value))));
        for prompt in &instance.prompts {
            let what = match &prompt.subject {
                Subject::Ask(ask) => chart.ask(*ask).key.clone(),
                Subject::FollowUp(fact) => format!("the follow-up about {fact}"),
                Subject::WhichTarget { .. } => "which target".to_owned(),
                Subject::NewDate { date, .. } => format!("whether it may be due on {date}"),
                Subject::HandOver { from, .. } => format!("whether it is taken over from {from}"),
            };
            let whom = prompt.person.as_ref().map_or(prompt.entity.to_string(), ToString::to_string);
            lines.push(format!(
                "  open: {what}, asked of {whom} since {}",
                self.stamp(prompt.opened, self.programme.zone)
            ));
        }
        let next = instance.wakes().map(|at| self.stamp(at, self.programme.zone));
        lines.push(format!("  next by itself: {}", next.unwrap_or("nothing".to_owned())));
        lines.extend(
            play.incidents
                .iter()
                .filter(|(of, _)| *of == id)
                .map(|(_, why)| format!("  a coordinator must decide: {why}")),
        );
        lines
    }

    /// What waits for a human since the session began.
    pub(super) fn desk_from(&self, before: usize) -> Vec<String> {
        let waiting = self.player.rehearsal.desk.iter().skip(before);
        let why = |why: &ForDesk| match why {
            ForDesk::NotUnderstood => "asked twice, not understood",
            ForDesk::Wanted => "she wanted a human",
            ForDesk::Unprompted => "nothing was asked",
            ForDesk::Help => "she asks for help",
        };
        waiting
            .map(|(person, words, reason)| format!("A human has it: “{words}” of {person} ({}).", why(reason)))
            .collect()
    }

    /// Words behind a `/` that are a command in her messenger: `/stop`, `/language th`.
    pub(super) fn is_command(&self, text: &str) -> bool {
        let settings = self.player.rehearsal.chats.get(&self.person).map(|c| c.settings.clone()).unwrap_or_default();
        let Some(reader) = reader(self.programme, &self.person, &settings) else { return false };
        let languages: Vec<&str> = reader.languages.iter().map(|l| l.as_str()).collect();
        let today = local(self.player.rehearsal.at, reader.zone).date();
        let words: Vec<&str> = text.trim_start_matches('/').split_whitespace().take(4).collect();
        (1..=words.len()).any(|n| {
            let readings = reply::read(&words[..n].join(" "), &Hearing { languages: &languages, today, choices: &[] });
            readings.iter().any(|reading| matches!(reading, Reading::Command(_)))
        })
    }
}

fn rewritten(one: &News, edited: bool) -> &'static str {
    match (one.is_new, edited) {
        (true, true) => ", rewritten since",
        (true, false) => "",
        (false, _) => ", rewritten now",
    }
}

pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(n) => n.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => cut(text.clone()),
        Value::Files(files) => files.join(", "),
    }
}

fn cut(line: String) -> String {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
