//! Conversations as people have them, on a small programme in a rehearsal.
//!
//! A script is a line for each thing that happens or is seen: `@` moves the clock (Jakarta), `who < words` writes,
//! `who (A01) < words` replies to the question about A01, `who [label]` presses; `who > words [buttons]` must
//! have come, `who ~ words` a message must have been rewritten to, `A01 = state fact=value` must hold, `desk = why:
//! words` must lie there. Nothing may come that no line expects.

mod coordinators;

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

const WAYMARK: &str =
    "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en, id, th, km, vi], coordinators: [desk]}";
const ENTITIES: &str = "
entities:
  - {id: home, name: Home, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}, {id: two, office: focal_point}, {id: dep, office: deputy}]}
  - {id: solo, name: Solo, kind: other, zone: Asia/Jakarta, languages: [en], members: [{id: fp, office: focal_point}]}
  - {id: ina, name: Ina, kind: other, zone: Asia/Jakarta, languages: [id], members: [{id: fp, office: focal_point}]}
  - {id: siam, name: Siam, kind: other, zone: Asia/Bangkok, languages: [th], members: [{id: fp, office: focal_point}]}
  - {id: angkor, name: Angkor, kind: other, zone: Asia/Phnom_Penh, languages: [km], members: [{id: fp, office: focal_point}]}
  - {id: sao, name: Sao, kind: other, zone: Asia/Ho_Chi_Minh, languages: [vi], members: [{id: fp, office: focal_point}]}
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
    let labels: Vec<&str> = message.buttons.iter().map(|b| b.label.as_str()).collect();
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

#[test]
fn a_number_and_then_done() {
    solo(
        "
        solo/fp < 3/10
        solo/fp > Progress: 30% / Seen by: members. [Correct] [Undo]
        solo/fp ~ How is it going?
        S01 = under_way.on_track progress=30
        S01.T1 = open.on_course value=3 percent=30
        solo/fp < selesai
        solo/fp > State: Reported as done
        solo/fp > Please send the evidence
        judge/fp > reports that this is done [Confirm] [Return]
        S01 = reported
        solo/fp < https://example.org/report
        solo/fp > Evidence: one file or link
        S01 = reported evidence=https://example.org/report
        ",
    );
}

#[test]
fn several_things_at_once() {
    solo(
        "
        solo/fp < delayed, to 15 July 2024
        solo/fp > Expected: Monday, 15 July 2024
        desk/fp > now expects to finish on Monday, 15 July 2024
        solo/fp ~ How is it going?
        S01 = under_way.at_risk expected=2024-07-15
        ",
    );
}

#[test]
fn a_date_with_two_readings_is_asked_back() {
    solo(
        "
        solo/fp < next friday
        solo/fp > “next friday” can mean more than one date. Which one is meant? [Friday, 10 May 2024] [Friday, 17 May 2024]
        solo/fp [Friday, 17 May 2024]
        solo/fp > Expected: Friday, 17 May 2024
        solo/fp ~ Expected: Friday, 17 May 2024
        S01 = under_way.on_track expected=2024-05-17
        ",
    );
}

#[test]
fn not_understood_once_then_a_human() {
    solo(
        "
        solo/fp < the weather is nice
        solo/fp > could not be read [On track] [Delayed] [Blocked] [Done] [Send to the coordinators]
        solo/fp < really very nice
        solo/fp > passed on
        desk = NotUnderstood: the weather is nice / really very nice
        # and then from the beginning
        solo/fp < what a day
        solo/fp > could not be read
        solo/fp [Send to the coordinators]
        solo/fp > passed on
        desk = Wanted: what a day
        ",
    );
}

/// A range, a figure that is rather a date, and two numbers of which neither is said to be the answer.
#[test]
fn what_may_be_two_things_is_asked_or_shown() {
    solo(
        "
        solo/fp < delayed, 15-20 June
        solo/fp > State: At risk
        solo/fp > When do you expect to finish?
        solo/fp ~ How is it going?
        solo/fp < 15-20 June
        solo/fp > can mean more than one date. Which one is meant? [Saturday, 15 June 2024] [Thursday, 20 June 2024]
        solo/fp [Thursday, 20 June 2024]
        solo/fp > Expected: Thursday, 20 June 2024
        solo/fp ~ Expected: Thursday, 20 June 2024
        S01 = under_way.at_risk expected=2024-06-20
        ",
    );
    solo(
        "
        solo/fp < 45 people in 3 villages
        solo/fp > could not be read
        solo/fp < more than 3
        solo/fp > passed on
        desk = NotUnderstood: 45 people in 3 villages / more than 3
        solo/fp < tomorrow or on Friday
        solo/fp > Which one is meant? [Tuesday, 7 May 2024] [Friday, 10 May 2024]
        ",
    );
    solo(
        "
        solo/fp < 15/6
        solo/fp > Expected: Saturday, 15 June 2024
        solo/fp ~ How is it going?
        S01 = under_way.on_track expected=2024-06-15
        ",
    );
}

/// In every language of the product's texts: asked again once, told that a human reads it, and kept word for word.
#[test]
fn not_understood_in_five_languages() {
    for (entity, item, first, second) in [
        ("solo", "S01", "done?", "he said \"done\""),
        ("ina", "I01", "sudah selesai belum?", "mungkin selesai"),
        ("siam", "T01", "เสร็จหรือยังคะ", "น่าจะเสร็จ"),
        ("angkor", "K01", "រួចហើយឬនៅ", "ប្រហែលជារួច"),
        ("sao", "V01", "xong chưa ạ", "hy vọng xong sớm"),
        // Zawgyi, and any text that is too long for a messenger
        ("solo", "S01", "ၿပီးပါၿပီ", "ျပီးပါျပီ"),
    ] {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        play.advance_to(at("2024-04-22 12:00")).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let before = play.item(&item.into()).expect("it is there").2.turn;
        let mut says = |words: &str| {
            play.says(&person, &Said { text: words.into(), ..Said::default() }).expect("it settles");
            let messages = &play.chats[&person].messages;
            let ours = messages.iter().filter(|m| m.from == Side::Waymark).count();
            (ours, play.desk.len())
        };
        let (asked, at_desk) = says(first);
        assert_eq!(at_desk, 0, "{first}");
        assert_eq!(says(second), (asked + 1, 1), "{second}");
        assert_eq!(play.desk[0].1, format!("{first}\n{second}"));
        assert_eq!(play.item(&item.into()).expect("it is there").2.turn, before, "{first}");
    }
}

#[test]
fn undo_and_correct() {
    solo(
        "
        solo/fp [Delayed]
        solo/fp > When do you expect to finish?
        solo/fp ~ State: At risk / Seen by: members. [Correct] [Undo]
        solo/fp [Undo]
        solo/fp > has been taken back
        S01 = under_way.on_track
        solo/fp < 4/10
        solo/fp > Progress: 40%
        solo/fp < undo
        solo/fp > has been taken back
        solo/fp < 5/10
        solo/fp > Progress: 50%
        solo/fp < wrong
        solo/fp > Please choose again [On track] [Delayed] [Blocked] [Done]
        solo/fp < 6/10
        solo/fp > Progress: 60%
        S01 = progress=60
        ",
    );
}

#[test]
fn stale_buttons_are_answered_kindly() {
    solo(
        "
        solo/fp [Done]
        solo/fp > Please send the evidence
        judge/fp > reports that this is done
        solo/fp ~ State: Reported as done
        solo/fp stale [S01 2 delayed]
        solo/fp > has been answered already
        solo/fp stale [S01 1 ready]
        solo/fp > has been answered already
        solo/fp stale [S01 99 ready]
        solo/fp > no longer open
        solo/fp stale [X99 1 ready]
        solo/fp > Open items with you: 1
        judge/fp stale [S01 3 confirm]
        judge/fp > no longer open
        S01 = reported
        ",
    );
}

#[test]
fn which_of_several_targets() {
    check(
        "M01 M01.T1 M01.T2",
        "
        @ 2024-04-22 10:00
        solo/fp > Is everything ready
        solo/fp [Ready]
        solo/fp ~ On track
        @ 2024-05-06 09:00
        solo/fp > How is it going?
        solo/fp < 2/4
        solo/fp > Progress: 50%
        solo/fp ~ How is it going?
        solo/fp > Which target is this number for: 2/4? Please choose. [Texts written] [Meetings held] [The work as a whole]
        solo/fp < meetings held
        solo/fp > This is recorded
        solo/fp ~ Which target is this number for: 2/4? Please choose.
        M01.T2 = open.on_course value=2 percent=50
        M01.T1 = open.not_started
        solo/fp < 30 %
        solo/fp > Progress: 30%
        solo/fp > Which target is this number for: 30%?
        solo/fp [The work as a whole]
        solo/fp ~ recorded
        M01.T1 = open.not_started
        ",
    );
}

#[test]
fn which_one() {
    both(
        "
        home/fp [Answer 1]
        home/fp > Is everything ready to begin [Ready] [I need help] [Not our task]
        home/fp [Ready]
        home/fp > recorded for A01
        A01 = under_way.on_track
        A02 = planned
        home/two < ready
        home/two > recorded for A02
        @ 2024-05-06 09:00
        home/fp > 2 items need your attention
        home/two > 2 items need your attention
        home/fp < 3/10
        home/fp > What is this about? [A01 Write] [A02 Meet] [Something else]
        home/fp [A02 Meet]
        home/fp > recorded for A02
        A02 = progress=30
        # one is left, and is meant
        home/fp < 40%
        home/fp > recorded for A01
        A01 = progress=40
        home/two < 50%
        home/two > passed on
        desk = Unprompted: 50%
        ",
    );
}

#[test]
fn an_item_may_be_named() {
    both(
        "
        home/fp < a02: ready
        home/fp > recorded for A02
        A01 = planned
        A02 = under_way.on_track
        home/fp < A01
        home/fp > Is everything ready to begin
        home/fp < ready
        home/fp > recorded for A01
        @ 2024-05-06 09:00
        home/fp > 2 items
        home/two > 2 items
        home/fp < done
        home/fp > What is this about?
        home/fp < A01
        home/fp > recorded for A01
        home/fp > Please send the evidence
        judge/fp > reports that this is done
        A01 = reported
        # what is said of one is never taken for the other
        home/two < A01 3/10
        home/two > Open items with you: 1
        home/fp < A01 https://example.org
        home/fp > Evidence
        home/two < S01 3/10
        home/two > There is no item
        A02 = under_way.on_track
        ",
    );
}

#[test]
fn a_reply_belongs_to_what_it_replies_to() {
    both(
        "
        home/fp [Answer 2]
        home/fp > Is everything ready
        home/fp (A02) < ready
        home/fp > recorded for A02
        A01 = planned
        home/fp (A01) < ready
        home/fp > recorded for A01
        A01 = under_way.on_track
        ",
    );
}

#[test]
fn which_one_is_asked_once() {
    both(
        "
        home/fp < it is complicated
        home/fp > What is this about?
        home/fp < very complicated
        home/fp > passed on
        desk = NotUnderstood: it is complicated / very complicated
        home/fp < hm
        home/fp > What is this about?
        home/fp [Something else]
        home/fp > passed on
        desk = Wanted: hm
        home/fp < perhaps
        home/fp > What is this about?
        home/fp [A01 Write]
        home/fp > passed on
        desk = NotUnderstood: perhaps
        ",
    );
}

#[test]
fn others_see_who_answered() {
    check(
        "A01",
        "
        @ 2024-04-22 10:00
        home/fp > Is everything ready
        home/two > Is everything ready
        home/two [Ready]
        home/two ~ recorded for A01
        home/fp ~ Answered by: Focal point, Home
        ",
    );
}

#[test]
fn the_deputy_may_answer() {
    check(
        "A01",
        "
        @ 2024-04-22 10:00
        home/fp > Is everything ready
        home/two > Is everything ready
        @ 2024-04-25 09:00
        home/fp > Is everything ready
        home/two > Is everything ready
        @ 2024-04-29 09:00
        home/dep > Is everything ready [Ready] [I need help] [Not our task]
        home/fp > it also goes to: The coordinators
        home/two > it also goes to: The coordinators
        home/dep [Ready]
        home/dep ~ recorded for A01
        home/fp ~ Answered by: Deputy, Home
        home/fp ~ Answered by: Deputy, Home
        home/two ~ Answered by: Deputy, Home
        home/two ~ Answered by: Deputy, Home
        A01 = under_way.on_track
        ",
    );
}

// --- commands -----------------------------------------------------------------------------------

#[test]
fn commands() {
    solo(
        "
        solo/fp < help
        solo/fp > You can answer with the buttons
        solo/fp < /mine
        solo/fp > Open items with you: 1 [S01]
        solo/fp [S01]
        solo/fp > How is it going?
        solo/fp < status S01
        solo/fp > State: On track
        solo/fp < status X99
        solo/fp > There is no item “X99”
        solo/fp < hours 9-17
        solo/fp > between 09:00 and 17:00
        solo/fp < hours 8:30 – 16:30
        solo/fp > between 08:30 and 16:30
        solo/fp < hours
        solo/fp > between 08:30 and 16:30
        solo/fp < hours nine to five
        solo/fp > between 08:30 and 16:30
        solo/fp < hours 25-26
        solo/fp > between 08:30 and 16:30
        solo/fp < my data
        solo/fp > answers given: 1
        solo/fp < language
        solo/fp > Which language should be used? [English] [Bahasa Indonesia] [ไทย] [ភាសាខ្មែរ] [Tiếng Việt]
        solo/fp [ไทย]
        solo/fp > ภาษาไทย
        solo/fp < 3/10
        solo/fp > 30%
        solo/fp ~ 3/10
        ",
    );
}

/// The same in each language: a person of one language is asked, commands, answers.
#[test]
fn commands_in_five_languages() {
    let cases = [
        (
            "solo",
            "S01",
            ["help", "mine", "status S01", "hours 9-17", "language th", "pause", "start", "my data", "stop"],
        ),
        (
            "ina",
            "I01",
            ["bantuan", "tugas saya", "status I01", "jam 9-17", "bahasa th", "jeda", "mulai", "data saya", "berhenti"],
        ),
        ("siam", "T01", ["วิธีใช้", "งานของฉัน", "สถานะ T01", "เวลา ๙-๑๗", "ภาษา en", "พัก", "เริ่ม", "ข้อมูลของฉัน", "หยุด"]),
        ("angkor", "K01", ["ជំនួយ", "ការងារខ្ញុំ", "ស្ថានភាព K01", "ម៉ោង ៩-១៧", "ភាសា en", "ផ្អាក", "បន្ត", "ទិន្នន័យខ្ញុំ", "ឈប់"]),
        (
            "sao",
            "V01",
            [
                "hướng dẫn",
                "việc của tôi",
                "trạng thái V01",
                "giờ làm việc 9-17",
                "ngôn ngữ en",
                "tạm dừng",
                "tiếp tục",
                "dữ liệu của tôi",
                "dừng lại",
            ],
        ),
    ];
    for (entity, item, words) in cases {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        play.advance_to(at("2024-04-22 11:00")).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let entity = &programme().entities[&crate::ids::EntityId::from(entity)];
        let keys = [
            "help",
            "mine-heading",
            "status",
            "hours-changed",
            "language-changed",
            "paused-until",
            "started",
            "my-data",
            "stopped",
        ];
        for (said, key) in words.iter().zip(keys) {
            let languages = match key {
                "language-changed" => vec![crate::ids::Lang::from(said.rsplit(' ').next().expect("a code"))],
                _ => entity.languages.clone(),
            };
            play.person(&person).settings.language = None;
            let before = play.chats[&person].messages.len();
            play.says(&person, &Said { text: (*said).into(), ..Said::default() }).expect("it settles");
            let messages = &play.chats[&person].messages[before + 1..];
            assert_eq!(messages.len(), 1, "{said}: {messages:?}");
            // the first words of the text, before anything that is put in
            let template = match key {
                "status" => programme().texts.label(&languages, "kind", "activity"),
                _ => programme().texts.say(&languages, key, &crate::message::Args::new()).0,
            };
            let begin: String = template.chars().take(8).collect();
            assert!(messages[0].message.text.starts_with(&begin), "{said} ({key}): {}", messages[0].message.text);
            assert_eq!(messages[0].message.lang, languages[0], "{said}");
        }
        let settings = &play.chats[&person].settings;
        assert!(settings.stopped, "{entity:?}");
        let quiet = settings.quiet.expect("she has chosen her hours");
        assert_eq!(quiet.to_string(), "17:00-09:00");
        assert!(play.desk.is_empty(), "{:?}", play.desk);
    }
}

#[test]
fn answers_in_five_languages() {
    let cases = [
        ("ina", "I01", "siap", "3/10", "selesai"),
        ("siam", "T01", "พร้อม", "๓/๑๐", "เสร็จแล้ว"),
        ("angkor", "K01", "រួចរាល់", "៣/១០", "រួចហើយ"),
        ("sao", "V01", "sẵn sàng", "3/10", "đã xong"),
        ("solo", "S01", "ready", "3/10", "done"),
    ];
    for (entity, item, ready, number, done) in cases {
        let mut play =
            Rehearsal::begin(programme(), at("2024-04-22 08:00"), Some(&[ItemId::from(item)])).expect("it settles");
        let person = PersonId::from(format!("{entity}/fp").as_str());
        let mut says = |until: &str, words: &str| {
            play.advance_to(at(until)).expect("it settles");
            play.says(&person, &Said { text: words.into(), ..Said::default() }).expect("it settles");
            let (_, chart, instance) = play.item(&item.into()).expect("it is there");
            (instance.place(chart), instance.number("progress"))
        };
        assert_eq!(says("2024-04-22 12:00", ready), ("under_way.on_track".into(), None), "{ready}");
        assert_eq!(says("2024-05-06 12:00", number), ("under_way.on_track".into(), Some(30.0)), "{number}");
        assert_eq!(says("2024-05-06 12:01", done), ("reported".into(), Some(30.0)), "{done}");
    }
}

// --- when she may be written to -----------------------------------------------------------------

#[test]
fn quiet_hours_and_rest_days_hold_all_but_the_answer_to_who_just_wrote() {
    solo(
        "
        solo/fp < hours 13-15
        solo/fp > between 13:00 and 15:00
        # in the middle of the night she is answered at once, with what her answer asks
        @ 2024-05-06 23:30
        solo/fp [Delayed]
        solo/fp > When do you expect to finish?
        solo/fp ~ State: At risk
        solo/fp < 15 July 2024
        solo/fp > Expected: Monday, 15 July 2024
        # the coordinator's message waits for her morning
        @ 2024-05-07 07:59
        @ 2024-05-07 08:00
        desk/fp > now expects to finish
        # the question of 28 May, 09:00, waits for her own hours
        @ 2024-05-28 12:59
        @ 2024-05-28 13:00
        solo/fp > How is it going?
        ",
    );
}

#[test]
fn stop_pause_and_start() {
    solo(
        "
        solo/fp < pause
        solo/fp > paused until Monday, 13 May 2024
        @ 2024-05-10 12:00
        solo/fp < 3/10
        solo/fp > Progress: 30%
        solo/fp ~ How is it going?
        solo/fp < stop
        solo/fp > no more messages
        @ 2024-05-28 18:00
        # nobody of the office can be reached: the rungs are climbed at once
        desk/fp > There is no answer from Solo
        solo/fp < start
        solo/fp > Messages come again
        @ 2024-05-31 09:00
        solo/fp > How is it going?
        @ 2024-06-03 09:00
        solo/fp ~ There is a newer question
        solo/fp > How is it going?
        ",
    );
}

#[test]
fn what_is_held_back_is_not_sent_after_stop() {
    check(
        "S01",
        "
        @ 2024-04-22 08:00
        solo/fp < hours 12-15
        solo/fp > between 12:00 and 15:00
        @ 2024-04-22 11:00
        solo/fp < stop
        solo/fp > no more messages
        @ 2024-04-22 18:00
        ",
    );
}

#[test]
fn a_digest_and_its_answers() {
    both(
        "
        home/fp [Answer 1]
        home/fp > Is everything ready to begin [Ready] [I need help] [Not our task]
        home/fp [Not our task]
        desk/fp > this is not theirs
        home/fp > recorded for A01
        home/two [Answer 1]
        home/two > Open items with you: 1 [A02]
        home/two < mine
        home/two > Open items with you: 1 [A02]
        home/two [A02]
        home/two > Is everything ready
        home/two < ready
        home/two > recorded for A02
        ",
    );
}
