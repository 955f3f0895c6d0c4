//! Conversations as people have them, on a small programme in a rehearsal.
//!
//! A script is a line for each thing that happens or is seen: `@` moves the clock (Jakarta), `who < words` writes,
//! `who (A01) < words` replies to the question about A01, `who #7 < words` writes a message called 7, `who #7 words -> words`
//! changes it, `who [label]` presses; `who > words [buttons]` must
//! have come, `who ~ words` a message must have been rewritten to, `A01 = state fact=value` must hold, `desk = why:
//! words` must lie there. Nothing may come that no line expects.

mod answers;
mod codes;
mod commands;
mod coordinators;
mod others;
mod unclear;
mod wishes;

use std::{
    collections::{BTreeMap, VecDeque},
    sync::LazyLock,
};

use chrono::NaiveDateTime;

use super::{PromptRef, Said};
use crate::{
    Programme,
    calendar::instant,
    definition::{File, compile},
    guard::Value,
    ids::{ItemId, PersonId},
    message::{Message, Press},
    rehearsal::{Rehearsal, Side},
    roadmap::Role,
};

const WAYMARK: &str = "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en, id, th, km, vi, ms, pt], coordinators: [desk]}";
const ENTITIES: &str = "
entities:
  - {id: home, name: Home, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}, {id: two, office: focal_point}, {id: dep, office: deputy}]}
  - {id: solo, name: Solo, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
  - {id: ina, name: Ina, kind: other, zone: Asia/Jakarta, languages: [id], members: [{id: fp, office: focal_point}]}
  - {id: siam, name: Siam, kind: other, zone: Asia/Bangkok, languages: [th], members: [{id: fp, office: focal_point}]}
  - {id: angkor, name: Angkor, kind: other, zone: Asia/Phnom_Penh, languages: [km], members: [{id: fp, office: focal_point}]}
  - {id: sao, name: Sao, kind: other, zone: Asia/Ho_Chi_Minh, languages: [vi], members: [{id: fp, office: focal_point}]}
  - {id: melaka, name: Melaka, kind: other, zone: Asia/Kuala_Lumpur, languages: [ms], members: [{id: fp, office: focal_point}]}
  - {id: dili, name: Díli, kind: other, zone: Asia/Dili, languages: [pt], members: [{id: fp, office: focal_point}]}
  - {id: judge, name: Judge, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
  - {id: desk, name: Desk, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: P}]
activities:
  - {id: A01, title: Write, pillar: p, responsible: home, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: A02, title: Meet, pillar: p, responsible: home, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: S01, title: Alone, pillar: p, responsible: solo, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link, targets: [
      {id: S01.T1, indicator: texts, unit: text, baseline: 0, goal: 10, due: 2024-06-27}]}
  - {id: M01, title: Many, pillar: p, responsible: solo, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link, targets: [
      {id: M01.T1, indicator: {en: Texts written}, unit: text, baseline: 0, goal: 10, due: 2024-06-27},
      {id: M01.T2, indicator: {en: Meetings held}, unit: meeting, baseline: 0, goal: 4, due: 2024-06-27}]}
  - {id: I01, title: Tulis, pillar: p, responsible: ina, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: T01, title: Khian, pillar: p, responsible: siam, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: K01, title: Sor, pillar: p, responsible: angkor, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: V01, title: Viet, pillar: p, responsible: sao, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: B01, title: Tulisan, pillar: p, responsible: melaka, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
  - {id: P01, title: Escrita, pillar: p, responsible: dili, verifier: judge, start: 2024-05-06, due: 2024-06-27, evidence: link}
";

fn programme() -> &'static Programme {
    static PROGRAMME: LazyLock<Programme> = LazyLock::new(|| {
        let files = [("waymark.yaml", WAYMARK), ("entities.yaml", ENTITIES), ("roadmap.yaml", ROADMAP)];
        let compiled = compile(&files.map(|(path, text)| File::new(path, text)));
        compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false))).clone()
    });
    &PROGRAMME
}

struct Talk<'a> {
    play: Rehearsal<'a>,
    seen: BTreeMap<PersonId, Vec<String>>,
    /// What came and no line has spoken of yet.
    news: VecDeque<String>,
}

/// Plays a script with these items, from 2024-04-21 08:00 on.
fn check(items: &str, script: &str) {
    check_in(programme(), items, script);
}

fn check_in(programme: &Programme, items: &str, script: &str) {
    let items: Vec<ItemId> = items.split(' ').map(ItemId::from).collect();
    let play = Rehearsal::begin(programme, at("2024-04-21 08:00"), Some(&items)).expect("it settles");
    let mut talk = Talk { play, seen: BTreeMap::new(), news: VecDeque::new() };
    for line in script.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
        talk.line(line).unwrap_or_else(|why| panic!("{line}\n  {why}\n  not yet spoken of: {:#?}", talk.news));
    }
    assert!(talk.news.is_empty(), "nobody spoke of {:#?}", talk.news);
}

fn at(text: &str) -> chrono::DateTime<chrono::Utc> {
    instant(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect(text), chrono_tz::Asia::Jakarta)
}

impl Talk<'_> {
    fn line(&mut self, line: &str) -> Result<(), String> {
        let (subject, rest) = line.split_once(' ').ok_or("a line has two parts")?;
        if let Some(expected) = rest.strip_prefix("> ").or_else(|| rest.strip_prefix("~ ")) {
            return self.came(subject, &rest[..1], expected);
        }
        if let Some(expected) = rest.strip_prefix("= ") {
            return if subject == "desk" { self.lies_there(expected) } else { self.stands(subject, expected) };
        }
        if !self.news.is_empty() {
            return Err("something came that was not expected".into());
        }
        self.happens(subject, rest)?;
        self.look();
        Ok(())
    }

    fn happens(&mut self, subject: &str, rest: &str) -> Result<(), String> {
        let person = PersonId::from(subject);
        let said = if subject == "@" {
            return self.play.advance_to(at(rest)).map_err(|e| e.to_string());
        } else if subject == "coordinator" {
            let (item, event) = rest.split_once(' ').ok_or("an item and an event")?;
            return self
                .play
                .command(&item.into(), event, Role::Coordinator, Default::default())
                .map_err(|e| e.to_string());
        } else if let Some(words) = rest.strip_prefix("< ") {
            Said { text: words.into(), ..Said::default() }
        } else if let Some((message, rest)) = rest.strip_prefix('#').and_then(|r| r.split_once(' ')) {
            let message = Some(message.to_owned());
            match (rest.strip_prefix("< "), rest.split_once(" -> ")) {
                (Some(words), _) => Said { text: words.into(), message, ..Said::default() },
                (None, Some((before, words))) => {
                    Said { text: words.into(), message, changed: Some(before.into()), ..Said::default() }
                }
                (None, None) => return Err("not a line of a script".into()),
            }
        } else if let Some((item, words)) = rest.strip_prefix('(').and_then(|r| r.split_once(") < ")) {
            Said { text: words.into(), reply_to: Some(self.asked(&person, item)?), ..Said::default() }
        } else if let Some(label) = rest.strip_prefix('[').and_then(|r| r.strip_suffix(']')) {
            self.play.press(&person, label).ok_or("there is no such button")?
        } else if let Some(label) = rest.strip_prefix("stale [").and_then(|r| r.strip_suffix(']')) {
            stale(label)?
        } else {
            return Err("not a line of a script".into());
        };
        self.play.says(&person, &said).map_err(|e| e.to_string())
    }

    /// The question about an item that was put to her last.
    fn asked(&self, person: &PersonId, item: &str) -> Result<PromptRef, String> {
        let chat = self.play.chats.get(person).ok_or("nobody has written to her")?;
        let prompts = chat.messages.iter().rev().flat_map(|m| &m.prompts);
        prompts.into_iter().find(|p| p.item.as_str() == item).cloned().ok_or("it was not asked".into())
    }

    fn look(&mut self) {
        for (person, chat) in &self.play.chats {
            let seen = self.seen.entry(person.clone()).or_default();
            for (place, shown) in chat.messages.iter().enumerate() {
                let text = shown_text(&shown.message);
                let sign = match seen.get(place) {
                    None if shown.from == Side::Person => "<",
                    None => ">",
                    Some(old) if *old != text => "~",
                    Some(_) => continue,
                };
                if sign != "<" {
                    self.news.push_back(format!("{person} {sign} {text}"));
                }
                seen.truncate(chat.messages.len());
                if place < seen.len() { seen[place] = text } else { seen.push(text) }
            }
        }
    }

    /// All the words of the line, and the buttons if it names any, in the first of what came to her.
    fn came(&mut self, person: &str, sign: &str, expected: &str) -> Result<(), String> {
        let begin = format!("{person} {sign} ");
        let place = self.news.iter().position(|n| n.starts_with(&begin)).ok_or("nothing came")?;
        let (words, buttons) = match expected.split_once(" [") {
            Some((words, buttons)) => (words, Some(format!("[{buttons}"))),
            None => (expected, None),
        };
        let news = &self.news[place][begin.len()..];
        let (text, shown) = news.split_once(" [").map_or((news, String::new()), |(t, b)| (t, format!("[{b}")));
        if !text.contains(words) || buttons.is_some_and(|b| b != shown) {
            return Err("something else came".into());
        }
        self.news.remove(place);
        Ok(())
    }

    fn stands(&self, item: &str, expected: &str) -> Result<(), String> {
        let (_, chart, instance) = self.play.item(&item.into()).ok_or("there is no such item")?;
        let facts = instance.facts.iter().map(|(name, value)| match value {
            Value::Number(n) => format!("{name}={n}"),
            Value::Date(date) => format!("{name}={date}"),
            Value::Text(text) => format!("{name}={}", text.replace(' ', "_")),
            Value::YesNo(yes) => format!("{name}={yes}"),
            Value::Files(files) => format!("{name}={}", files.join(",")),
        });
        let now: Vec<String> = std::iter::once(instance.place(chart)).chain(facts).collect();
        let missing: Vec<&str> = expected.split(' ').filter(|e| !now.iter().any(|n| n == e)).collect();
        if missing.is_empty() { Ok(()) } else { Err(format!("not {missing:?}, but {now:?}")) }
    }

    fn lies_there(&self, expected: &str) -> Result<(), String> {
        let found = self.play.desk.last().map(|(_, words, why)| format!("{why:?}: {}", words.replace('\n', " / ")));
        if found.as_deref() == Some(expected) { Ok(()) } else { Err(format!("{found:?}")) }
    }
}

/// A button that no message has any more: its item, prompt and choice.
fn stale(button: &str) -> Result<Said, String> {
    let parts: Vec<&str> = button.split(' ').collect();
    let [item, prompt, choice] = parts.as_slice() else { return Err("an item, a prompt and a choice".into()) };
    let prompt = prompt.parse().map_err(|_| "a number")?;
    let press = Press::Choice { item: (*item).into(), prompt, choice: (*choice).into() };
    Ok(Said { press: Some(press), on_prompt: true, ..Said::default() })
}

fn shown_text(message: &Message) -> String {
    let answers = message.buttons.iter().filter(|b| !b.is_way_out());
    let labels: Vec<&str> = answers.map(|b| b.label.as_str()).collect();
    let buttons = if labels.is_empty() { String::new() } else { format!(" [{}]", labels.join("] [")) };
    format!("{}{buttons}", message.text.replace('\n', " / "))
}

/// `solo` is asked about S01 alone, on Monday 2024-05-06 09:00.
const SOLO: &str = "
    @ 2024-04-22 10:00
    solo/fp > Is everything ready to begin [Ready] [I need help] [Not our task]
    solo/fp [Ready]
    solo/fp ~ State: On track / Seen by: members. [Correct] [Undo]
    @ 2024-05-06 09:00
    solo/fp > How is it going? [On track] [Delayed] [Blocked] [Done]
";
/// `home` is asked about A01 and A02 in one message, with answers to each.
const BOTH: &str = "
    @ 2024-04-22 10:00
    home/fp > 2 items need your attention: [Answer 1] [Answer 2]
    home/two > 2 items need your attention: [Answer 1] [Answer 2]
";

fn solo(script: &str) {
    check("S01 S01.T1", &format!("{SOLO}{script}"));
}

fn both(script: &str) {
    check("A01 A02", &format!("{BOTH}{script}"));
}
