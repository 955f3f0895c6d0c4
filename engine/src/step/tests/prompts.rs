//! Questions: who is asked, again and further up; answers, amendments, follow-ups; what is refused.

use std::sync::Arc;

use super::world::{World, at, chart, choice, date, number, of, programme, text};
use crate::{
    guard::Value,
    ids::{EntityId, ItemId, PersonId},
    roadmap::Role,
    step::{Answer, Given, Input, Refusal, undo},
};

const CHECK: &str = "
facts: {progress: {type: percent}, expected: {type: date}, count: {type: number}, note: {type: text}, sure: {type: yes_no}, level: {type: {one_of: [low, high]}}, proof: {type: files}}
states:
  a:
    ask:
      check:
        to: responsible
        message: progress
        answers:
          fine: {follow_up: progress}
          late: {to: b, follow_up: expected}
          over: {to: end, follow_up: note}
        words: {number: progress, date: expected, text: note}
        repeat: {every: 2 working days, times: 3}
        escalate: [{after: 3 working days, to: deputy}, {after: 5 working days, to: coordinator, message: no_answer}]
    transitions:
      - {event: again, reenter: true}
      - {event: leave, to: b}
      - {event: answer.check.number, when: {progress: {at_least: 100}}, to: b, notify: full}
      - {event: follow_up, notify: followed}
  b: {transitions: [{event: back, to: a}, {event: follow_up.expected, notify: date_known}]}
  end: {final: true}
";

/// Asked on Monday 2024-05-06 10:00.
fn asked() -> World {
    let mut world = World::of(CHECK);
    world.run_to("2024-05-06 10:00");
    world.expect(&["@05-06 10:00", "ask#1 check home"]);
    world
}

#[test]
fn an_unanswered_question_is_repeated_and_climbs_on_working_days() {
    let mut world = asked();
    world.run_to("2024-06-30 00:00");
    world.expect(&[
        "@05-08 10:00",
        "ask#1 check home again 1",
        "@05-09 10:00",
        "ask#1 check home deputies",
        "tell home escalation-ahead about #1",
        "@05-10 10:00",
        "ask#1 check home again 2",
        "@05-13 10:00",
        "tell desk no_answer about #1",
        "@05-14 10:00",
        "ask#1 check home again 3",
    ]);
    assert!(world.now.timers.is_empty());
}

#[test]
fn an_answer_ends_repetition_and_escalation() {
    let mut world = asked();
    world.run_to("2024-05-08 12:00");
    world.log();
    world.answer("home/fp", 1, vec![choice("fine")]).expect("it is open");
    assert!(world.now.timers.is_empty(), "{:?}", world.now.timers);
    world.run_to("2024-06-30 00:00");
    world.expect(&["heard", "close#1 answered by home/fp", "ask#2 ?progress home/fp at once"]);
}

#[test]
fn all_of_the_office_may_answer_and_nobody_else() {
    for (by, expected) in [
        ("home/fp", Ok(())),
        ("home/fp2", Ok(())),
        ("home/dep", Ok(())),
        ("home/obs", Err(Refusal::NotYours)),
        ("home/nobody", Err(Refusal::NotYours)),
        ("helper/fp", Err(Refusal::NotYours)),
        ("desk/fp", Err(Refusal::NotYours)),
    ] {
        assert_eq!(asked().answer(by, 1, vec![choice("fine")]), expected, "{by}");
    }
}

#[test]
fn the_first_valid_answer_counts() {
    let mut world = asked();
    assert_eq!(world.answer("home/fp", 1, vec![choice("nonsense")]), Err(Refusal::NoSuchChoice("nonsense".into())));
    assert_eq!(world.answer("home/fp", 1, vec![]), Err(Refusal::Closed));
    assert_eq!(world.answer("home/fp", 7, vec![choice("fine")]), Err(Refusal::Closed));
    world.answer("home/fp2", 1, vec![choice("fine")]).expect("it is open");
    assert_eq!(world.answer("home/fp", 1, vec![choice("late")]), Err(Refusal::AlreadyAnswered));
    assert_eq!(world.answer("home/fp2", 1, vec![choice("late")]), Err(Refusal::AlreadyAnswered));
    assert_eq!(world.place(), "a");
}

#[test]
fn a_question_dies_with_its_state() {
    let mut world = asked();
    world.command("leave").expect("it may");
    world.expect(&["close#1 left"]);
    assert!(world.now.prompts.is_empty() && world.now.timers.is_empty());
    assert_eq!(world.answer("home/fp", 1, vec![choice("fine")]), Err(Refusal::Closed));
}

#[test]
fn a_question_dies_with_its_region_alone() {
    let body = "
states:
  p:
    parallel: true
    states:
      a: {states: {a1: {ask: {qa: {to: responsible, message: progress, answers: {yes: {}}}}, transitions: [{event: e, to: a2}]}, a2: {}}}
      b: {states: {b1: {ask: {qb: {to: contributing, message: progress, answers: {yes: {to: b2}}}}}, b2: {}}}
";
    let mut world = World::of(body);
    world.run_to("2024-05-06 10:00");
    world.expect(&["@05-06 10:00", "ask#1 qa home", "ask#2 qb helper"]);
    world.command("e").expect("it may");
    world.expect(&["close#1 left"]);
    world.answer("helper/fp", 2, vec![choice("yes")]).expect("the other region still asks");
    world.expect(&["heard", "close#2 answered by helper/fp"]);
    assert_eq!(world.place(), "p.a.a2 + p.b.b2");
}

#[test]
fn asked_anew_after_coming_back() {
    let mut world = asked();
    world.command("again").expect("it may");
    world.run_to("2024-05-06 10:00");
    world.expect(&["close#1 left", "@05-06 10:00", "ask#2 check home"]);
}

const GRID: &str = "
states:
  a:
    ask:
      check:
        to: responsible
        every: monday 09:00
        message: progress
        answers: {fine: {}}
        repeat: {every: 2 working days, times: 1}
        escalate: [{after: 8 working days, to: deputy}, {after: 12 working days, to: coordinator}]
";

#[test]
fn a_new_occurrence_takes_the_place_of_the_old_one_and_keeps_its_patience() {
    let mut world = World::of(GRID);
    world.run_to("2024-05-30 00:00");
    world.expect(&[
        "@05-13 09:00",
        "ask#1 check home",
        "@05-15 09:00",
        "ask#1 check home again 1",
        "@05-20 09:00",
        "close#1 superseded by 2",
        "ask#2 check home",
        "@05-22 09:00",
        "ask#2 check home again 1",
        "@05-23 09:00",
        "ask#2 check home deputies",
        "tell home escalation-ahead about #2",
        "@05-27 09:00",
        "close#2 superseded by 3",
        "ask#3 check home",
        "@05-29 09:00",
        "ask#3 check home again 1",
        "tell desk no_answer about #3",
    ]);
    assert_eq!(world.answer("home/fp", 1, vec![choice("fine")]), Err(Refusal::Closed));
    world.answer("home/fp", 3, vec![choice("fine")]).expect("the newest is open");
}

#[test]
fn every_entity_of_a_role_has_its_own_question() {
    let body =
        "states: {a: {ask: {q: {to: contributing, message: progress, answers: {yes: {}, done: {to: b}}}}}, b: {}}";
    let mut world = World::begin("two-hands", body, "2024-05-06 10:00").expect("it settles");
    world.run_to("2024-05-06 10:00");
    world.expect(&["@05-06 10:00", "ask#1 q helper", "ask#2 q lord-howe", "ask#3 q brunei"]);
    world.answer("brunei/fp", 3, vec![choice("yes")]).expect("it is open");
    world.answer("helper/fp", 1, vec![choice("done")]).expect("it is open");
    world.expect(&["heard", "close#3 answered by brunei/fp", "heard", "close#1 answered by helper/fp", "close#2 left"]);
}

// --- amending -----------------------------------------------------------------------------------

#[test]
fn an_answer_may_be_amended_by_its_giver_within_a_day_while_its_state_asks() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![of(3.0, 10.0)]).expect("it is open");
    assert_eq!(world.fact("progress"), Some(&Value::Number(30.0)));
    assert_eq!(world.amend("home/fp2", 1, vec![number(40.0)]), Err(Refusal::Closed));
    world.at = at("2024-05-07 09:59");
    world.amend("home/fp", 1, vec![number(40.0)]).expect("it is her own");
    assert_eq!(world.fact("progress"), Some(&Value::Number(40.0)));
    world.amend("home/fp", 1, vec![number(100.0)]).expect("it is her own");
    assert_eq!(world.place(), "b");
    assert_eq!(world.amend("home/fp", 1, vec![number(50.0)]), Err(Refusal::Closed), "the state asks no more");
}

#[test]
fn a_day_later_it_may_not() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![of(3.0, 10.0)]).expect("it is open");
    world.at = at("2024-05-07 10:01");
    assert_eq!(world.amend("home/fp", 1, vec![number(40.0)]), Err(Refusal::Closed));
}

#[test]
fn after_a_number_a_choice_may_follow() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![of(3.0, 10.0)]).expect("it is open");
    world.amend("home/fp", 1, vec![choice("over")]).expect("the answers go together");
    assert_eq!(world.place(), "end");
    assert_eq!(world.fact("progress"), Some(&Value::Number(30.0)));
}

// --- follow-ups ---------------------------------------------------------------------------------

#[test]
fn a_follow_up_outlives_its_state_and_belongs_to_one_person() {
    let mut world = asked();
    world.answer("home/fp2", 1, vec![choice("late")]).expect("it is open");
    world.expect(&["heard", "close#1 answered by home/fp2", "ask#2 ?expected home/fp2 at once"]);
    assert_eq!(world.place(), "b");
    assert_eq!(world.answer("home/fp", 2, vec![date("2024-05-15")]), Err(Refusal::NotYours));
    assert!(matches!(world.answer("home/fp2", 2, vec![number(3.0)]), Err(Refusal::WrongKind(_))));
    world.answer("home/fp2", 2, vec![date("2024-05-15")]).expect("it is hers");
    world.expect(&["heard", "close#2 answered by home/fp2", "date_known"]);
    assert_eq!(world.fact("expected"), Some(&Value::Date("2024-05-15".parse().expect("a date"))));
}

#[test]
fn a_newer_follow_up_supersedes_the_older() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("late")]).expect("it is open");
    world.command("back").expect("it may");
    world.run_to("2024-05-06 10:00");
    world.log();
    world.answer("home/fp", 3, vec![choice("late")]).expect("it is open");
    world.expect(&[
        "heard",
        "close#3 answered by home/fp",
        "close#2 superseded by 4",
        "ask#4 ?expected home/fp at once",
    ]);
}

#[test]
fn what_is_finished_may_still_be_explained() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("over")]).expect("it is open");
    world.log();
    assert!(world.now.done);
    world.answer("home/fp", 2, vec![text("all went well")]).expect("the follow-up stays open");
    assert_eq!(world.fact("note"), Some(&Value::Text("all went well".into())));
    assert!(world.now.prompts.is_empty());
}

#[test]
fn several_things_may_be_said_at_once() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("late"), date("2024-05-15")]).expect("it is open");
    world.expect(&[
        "heard",
        "close#1 answered by home/fp",
        "ask#2 ?expected home/fp at once",
        "close#2 answered by home/fp",
        "date_known",
    ]);
    assert_eq!((world.place().as_str(), world.now.prompts.len()), ("b", 0));

    // what no follow-up takes goes where the question's own words go, and is heard as such
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("fine"), date("2024-05-15"), number(100.0)]).expect("it is open");
    assert_eq!(world.fact("expected"), Some(&Value::Date("2024-05-15".parse().expect("a date"))));
    assert_eq!(world.fact("progress"), Some(&Value::Number(100.0)));
    let mut world = asked();
    world.answer("home/fp", 1, vec![date("2024-05-15"), number(100.0)]).expect("it is open");
    assert_eq!((world.place().as_str(), world.log().last().map(String::as_str)), ("b", Some("full")));
}

#[test]
fn words_go_to_facts_of_their_type() {
    let facts = |given: Given, expected: Option<Value>, fact: &str| {
        let mut world = asked();
        let went = world.answer("home/fp", 1, vec![given.clone()]);
        assert_eq!((went.is_ok(), world.fact(fact)), (expected.is_some(), expected.as_ref()), "{given:?}");
    };
    facts(of(3.0, 10.0), Some(Value::Number(30.0)), "progress");
    facts(of(1.0, 3.0), Some(Value::Number(33.3)), "progress");
    facts(of(60.0, 100.0), Some(Value::Number(60.0)), "progress");
    facts(number(120.0), Some(Value::Number(120.0)), "progress");
    facts(of(3.0, 0.0), None, "progress");
    facts(number(-5.0), None, "progress");
    facts(number(f64::NAN), None, "progress");
    facts(number(f64::INFINITY), None, "progress");
    facts(text("it rains"), Some(Value::Text("it rains".into())), "note");
    facts(Given::Files(vec!["x".into()]), None, "note");
}

#[test]
fn follow_ups_of_every_type() {
    let ask = |fact: &str, given: Given| {
        let facts = "facts: {count: {type: number}, note: {type: text}, sure: {type: yes_no}, level: {type: {one_of: [low, high]}}, proof: {type: files}, expected: {type: date}, share: {type: percent}}";
        let body = format!(
            "{facts}\nstates: {{a: {{ask: {{q: {{to: responsible, message: progress, answers: {{go: {{follow_up: {fact}}}}}}}}}}}}}"
        );
        let mut world = World::of(&body);
        world.run_to("2024-05-06 10:00");
        world.answer("home/fp", 1, vec![choice("go")]).expect("it is open");
        world.answer("home/fp", 2, vec![given]).map(|()| world.fact(fact).cloned())
    };
    let text_value = |words: &str| Ok(Some(Value::Text(words.into())));
    assert_eq!(ask("sure", choice("yes")), Ok(Some(Value::YesNo(true))));
    assert_eq!(ask("sure", choice("no")), Ok(Some(Value::YesNo(false))));
    assert!(ask("sure", choice("maybe")).is_err());
    assert_eq!(ask("level", choice("low")), text_value("low"));
    assert_eq!(ask("level", text("high")), text_value("high"));
    assert!(ask("level", choice("middle")).is_err());
    assert_eq!(ask("note", text("words")), text_value("words"));
    assert_eq!(ask("proof", text("https://example.org")), Ok(Some(Value::Files(vec!["https://example.org".into()]))));
    assert_eq!(ask("proof", Given::Files(vec!["f".into()])), Ok(Some(Value::Files(vec!["f".into()]))));
    assert_eq!(ask("count", of(3.0, 10.0)), Ok(Some(Value::Number(3.0))));
    assert_eq!(ask("share", of(3.0, 10.0)), Ok(Some(Value::Number(30.0))));
    assert!(ask("count", number(f64::INFINITY)).is_err());
    assert!(ask("expected", text("soon")).is_err());
}

// --- undoing ------------------------------------------------------------------------------------

#[test]
fn an_answer_is_taken_back_until_something_else_happens() {
    let mut world = asked();
    let before = world.now.clone();
    world.answer("home/fp", 1, vec![choice("late")]).expect("it is open");
    let answered = world.now.clone();
    let restored = undo(&answered, &before, answered.turn).expect("nothing has happened since");
    assert_eq!((restored.instance.turn, restored.instance.next_prompt), (answered.turn + 1, answered.next_prompt));
    assert_eq!(
        (&restored.instance.active, &restored.instance.prompts, &restored.instance.timers),
        (&before.active, &before.prompts, &before.timers)
    );
    world.now = restored.instance;
    world.answer("home/fp", 1, vec![choice("fine")]).expect("it is open again");
    world.log();
    assert!(world.now.prompt(3).is_some(), "numbers of prompts are never used twice");

    let mut world = asked();
    let before = world.now.clone();
    world.answer("home/fp", 1, vec![choice("late")]).expect("it is open");
    let turn = world.now.turn;
    world.command("back").expect("it may");
    assert_eq!(undo(&world.now, &before, turn), Err(Refusal::NotNow("undo".into())));
    assert_eq!(undo(&world.now, &before, world.now.turn), Err(Refusal::NotNow("undo".into())));
}

// --- nobody there -------------------------------------------------------------------------------

fn unreachable(world: &mut World, prompt: Option<u32>, entity: &str) {
    world.try_step(&Input::Undeliverable { prompt, entity: EntityId::from(entity) }).expect("it is never refused");
}

#[test]
fn what_reaches_nobody_climbs_at_once() {
    let mut world = asked();
    unreachable(&mut world, Some(1), "home");
    world.expect(&["ask#1 check home deputies", "tell home escalation-ahead about #1", "undeliverable"]);
    unreachable(&mut world, Some(1), "home");
    world.expect(&["tell desk no_answer about #1", "undeliverable"]);
    unreachable(&mut world, Some(1), "home");
    world.expect(&["undeliverable"]);
    assert!(world.unheard && world.now.prompt(1).is_some());
    world.run_to("2024-05-31 00:00");
    assert!(world.log().iter().all(|l| l.starts_with('@') || l.contains("again")), "each rung is climbed once");
    unreachable(&mut world, Some(99), "home");
    unreachable(&mut world, None, "helper");
}

#[test]
fn the_chart_may_hear_of_it() {
    let body = "states: {a: {transitions: [{event: undeliverable, when: {event.entity: helper}, to: b}]}, b: {}}";
    let mut world = World::of(body);
    unreachable(&mut world, None, "home");
    assert_eq!(world.place(), "a");
    unreachable(&mut world, None, "helper");
    assert_eq!(world.place(), "b");
}

#[test]
fn an_entity_is_unreachable_only_itself() {
    let body = "states: {a: {transitions: [{event: undeliverable, to: b}]}, b: {}}";
    let mut world = World::on("helper", Arc::new(chart(body)), "2024-05-06 10:00").expect("it settles");
    unreachable(&mut world, None, "desk");
    assert_eq!(world.place(), "a");
    unreachable(&mut world, None, "helper");
    assert_eq!(world.place(), "b");
}

#[test]
fn commands_name_who_gave_them() {
    let mut world = World::of("states: {a: {transitions: [{event: e, by: responsible, to: b}]}, b: {}}");
    let item = programme().item(&ItemId::from("plain")).expect("it is there");
    let command = |person: &str| {
        let person = PersonId::from(person);
        let roles = programme().roles_of(&person, item);
        Input::Command { event: "e".into(), roles, by: Some(person), data: Default::default() }
    };
    assert!(world.try_step(&command("helper/fp")).is_err());
    assert_eq!(programme().roles_of(&PersonId::from("desk/fp"), item), [Role::Coordinator]);
    world.try_step(&command("home/fp")).expect("it is theirs");
    assert_eq!(world.place(), "b");
}

#[test]
fn inputs_are_stored_and_read() {
    let answer = Answer {
        prompt: 1,
        by: "home/fp".into(),
        given: vec![of(3.0, 10.0), date("2024-05-15")],
        amends: true,
        pressed: false,
        entered_by: Some("desk/fp".into()),
    };
    for input in [Input::Due, Input::Replan, Input::Answer(answer)] {
        let stored = serde_json::to_string(&input).expect("it is plain data");
        assert_eq!(serde_json::from_str::<Input>(&stored).expect(&stored), input);
    }
}
