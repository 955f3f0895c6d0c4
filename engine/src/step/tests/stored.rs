//! The stored shape of an instance, and that a journal of inputs gives it again.

use super::world::{World, at, choice, date, of, programme};
use crate::{
    Instance,
    guard::{Data, Value},
    roadmap::Visibility,
    step::{Input, Nominee, Scene, Wish, start, step},
};

/// Something of everything that an instance can hold.
const RICH: &str = "
facts: {progress: {type: percent}, expected: {type: date}, note: {type: text}, sure: {type: yes_no}, proof: {type: files}}
states:
  p:
    parallel: true
    transitions:
      - {event: out, to: q}
      - {event: postpone, set: {due: event.date}}
      - {event: later, send: {event: nudge, after: 3 days, id: n}}
    states:
      a:
        ask:
          check:
            to: responsible
            at: [due - 30 days 09:00, due 09:00]
            every: first monday 09:00
            message: progress
            answers: {late: {follow_up: expected}}
            words: {number: progress}
            repeat: {every: 2 working days, times: 3}
            escalate: [{after: 5 working days, to: deputy}, {after: 10 working days, to: coordinator}]
        remind: [{at: due - 1 day 09:00, to: responsible, message: due_tomorrow}]
        deadline: [{at: due + 10 days, to: a2}]
        states: {a1: {set: {sure: true, note: words}}, a2: {}}
      b: {states: {b1: {transitions: [{event: go, to: b2}]}, b2: {}}}
  q: {transitions: [{event: back, back_to: p}]}
";

/// The inputs of one life, each with its moment.
fn life() -> (World, Vec<(&'static str, Input)>) {
    let mut world = World::begin("many", RICH, "2024-05-06 10:00").expect("it settles");
    let mut journal = Vec::new();
    let command = |event: &str, data: Data| Input::Command {
        event: event.into(),
        roles: vec![crate::roadmap::Role::Coordinator],
        by: None,
        data,
    };
    let day = Data::from([("date".to_owned(), Value::Date("2024-07-12".parse().expect("a date")))]);
    let answer = |prompt: u32, given| {
        let by = "home/fp".into();
        Input::Answer(crate::step::Answer { prompt, by, given, amends: false, pressed: true, entered_by: None })
    };
    let from = "many.T1".into();
    let wish = |wish| Input::Request { by: "home/fp".into(), wish };
    let colleague = |prompt, person: &str| Wish::HandOver { prompt, to: Nominee::Person(person.into()) };
    let decision = |prompt: u32, by: &str| {
        let by = by.into();
        Input::Answer(crate::step::Answer {
            prompt,
            by,
            given: vec![choice("accept")],
            amends: false,
            pressed: true,
            entered_by: None,
        })
    };
    let new_date = "2024-08-30".parse().expect("a date");
    for (when, input) in [
        ("2024-05-06 10:00", command("go", Data::new())),
        ("2024-05-06 11:00", command("out", Data::new())),
        ("2024-05-06 12:00", command("back", Data::new())),
        ("2024-05-29 09:00", Input::Due),
        ("2024-05-31 10:00", Input::Due),
        ("2024-05-31 11:00", answer(1, vec![choice("late")])),
        ("2024-05-31 11:05", answer(2, vec![date("2024-07-10")])),
        ("2024-06-03 09:00", Input::Due),
        ("2024-06-03 10:00", answer(3, vec![of(3.0, 10.0)])),
        ("2024-06-04 10:00", command("postpone", day.clone())),
        ("2024-06-05 10:00", command("later", day)),
        ("2024-06-06 10:00", Input::Notice { name: "target.met".into(), from, data: Data::new() }),
        ("2024-06-12 09:00", Input::Due),
        ("2024-06-14 09:00", Input::Due),
        ("2024-06-14 09:30", wish(Wish::Note { text: "words".into(), visibility: Visibility::Coordinators })),
        ("2024-06-14 09:40", wish(colleague(5, "home/fp2"))),
        ("2024-06-14 09:50", decision(6, "home/fp2")),
        ("2024-06-14 10:00", wish(Wish::Later { prompt: 7, until: at("2024-06-17 09:00") })),
        ("2024-06-14 10:10", wish(Wish::NewDate { date: new_date, reason: Some("words".into()) })),
        ("2024-06-14 10:20", wish(colleague(7, "home/dep"))),
    ] {
        world.at = at(when);
        world.try_step(&input).unwrap_or_else(|refusal| panic!("{when}: {refusal}"));
        journal.push((when, input));
    }
    (world, journal)
}

#[test]
fn the_stored_shape_of_an_instance() {
    let golden = include_str!("instance.json");
    let (world, _) = life();
    let stored = serde_json::to_string_pretty(&world.now).expect("it is plain data");
    assert_eq!(stored, golden.trim_end(), "\n{stored}\nthe stored shape has changed: running items need a migration");
    assert_eq!(serde_json::from_str::<Instance>(golden).expect("it is read again"), world.now);
}

/// What earlier versions stored is read as it was.
#[test]
fn an_instance_of_before_there_were_wishes() {
    let stored = include_str!("instance_before_wishes.json");
    let instance: Instance = serde_json::from_str(stored).expect("it is read");
    assert!(instance.stand_ins.is_empty() && instance.notes.is_empty());
    assert_eq!(serde_json::to_string_pretty(&instance).expect("it is plain data"), stored.trim_end());
}

#[test]
fn what_is_not_there_need_not_be_stored() {
    let bare = r#"{"turn": 1, "active": [0, 1], "entered": {}, "start": null, "due": null, "next_prompt": 1}"#;
    let instance: Instance = serde_json::from_str(bare).expect("it is read");
    assert!(!instance.done && instance.timers.is_empty() && instance.prompts.is_empty());
}

#[test]
fn a_journal_played_again_gives_the_same_instances() {
    let (world, journal) = life();
    let scene = Scene { programme: programme(), item: &world.item };
    let first = start(&world.chart, scene, at("2024-05-06 10:00")).expect("it settles");
    let mut now = first.instance;
    for (when, input) in journal {
        let stored = serde_json::to_string(&(now, input)).expect("it is plain data");
        let (before, input): (Instance, Input) = serde_json::from_str(&stored).expect(&stored);
        now = step(&world.chart, &before, &input, at(when), scene).expect("it was possible before").instance;
    }
    assert_eq!(now, world.now);
}
