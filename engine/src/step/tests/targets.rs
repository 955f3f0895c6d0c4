//! An activity and its targets: numbers go to them, and what they reach comes back.

use super::world::{World, choice, number, of, programme};
use crate::{
    guard::{Data, Value},
    ids::ItemId,
    roadmap::Role,
    step::{AS_A_WHOLE, Input, Refusal},
};

const COUNTED: &str = "
facts: {progress: {type: percent}, count: {type: number}}
states:
  a:
    ask: {q: {to: responsible, message: progress, answers: {fine: {follow_up: progress}, told: {follow_up: count}}, words: {number: progress}}}
    transitions:
      - {event: targets.changed, when: {targets: all_met}, to: b}
      - {event: targets.changed, when: {targets: any_met}, notify: some}
      - {event: targets.changed, when: {targets: none_met}, notify: none}
  b: {}
";

fn asked(item: &str) -> World {
    let mut world = World::begin(item, COUNTED, "2024-05-06 10:00").expect("it settles");
    world.run_to("2024-05-06 10:00");
    world.log();
    world
}

#[test]
fn a_number_is_the_value_of_the_only_target() {
    let reported = |given| {
        let mut world = asked("one");
        world.answer("home/fp", 1, vec![given]).expect("it is open");
        world.log()[0].clone()
    };
    assert_eq!(reported(of(3.0, 10.0)), "value.reported=3");
    assert_eq!(reported(of(30.0, 100.0)), "value.reported=3");
    assert_eq!(reported(number(30.0)), "value.reported=3");
    assert_eq!(reported(of(1.0, 4.0)), "value.reported=2.5");
    let mut world = asked("one");
    world.answer("home/fp", 1, vec![choice("told")]).expect("it is open");
    world.answer("home/fp", 2, vec![number(7.0)]).expect("it is hers");
    assert_eq!(
        world.log().iter().filter(|l| l.starts_with("value.reported")).collect::<Vec<_>>(),
        ["value.reported=7"]
    );
}

#[test]
fn without_a_target_it_stays_where_it_is() {
    let mut world = asked("plain");
    world.answer("home/fp", 1, vec![of(3.0, 10.0)]).expect("it is open");
    world.expect(&["heard", "close#1 answered by home/fp"]);
}

#[test]
fn with_several_it_is_asked_which_one() {
    let mut world = asked("many");
    world.answer("home/fp", 1, vec![of(3.0, 6.0)]).expect("it is open");
    world.expect(&["ask#2 ?target of 3 home/fp at once", "heard", "close#1 answered by home/fp"]);
    assert_eq!(world.fact("progress"), Some(&Value::Number(50.0)));
    assert_eq!(world.answer("home/fp2", 2, vec![choice("many.T1")]), Err(Refusal::NotYours));
    assert_eq!(world.answer("home/fp", 2, vec![choice("one.T1")]), Err(Refusal::NoSuchChoice("one.T1".into())));
    assert!(matches!(world.answer("home/fp", 2, vec![number(1.0)]), Err(Refusal::WrongKind(_))));
    let answered = |target: &str| {
        let mut world = world.clone();
        world.answer("home/fp", 2, vec![choice(target)]).expect("it is hers");
        assert!(world.amend("home/fp", 2, vec![choice(target)]).is_err(), "the number has been passed on");
        world.log()
    };
    // for one target it is half of the way, for the other three of six
    assert_eq!(answered("many.T1"), ["value.reported=5", "heard", "close#2 answered by home/fp"]);
    assert_eq!(answered("many.T2"), ["value.reported=3", "heard", "close#2 answered by home/fp"]);
    assert_eq!(answered(AS_A_WHOLE), ["heard", "close#2 answered by home/fp"]);
}

#[test]
fn a_newer_number_is_asked_about_instead() {
    let mut world = asked("many");
    world.answer("home/fp", 1, vec![number(30.0)]).expect("it is open");
    world.amend("home/fp", 1, vec![number(40.0)]).expect("it is her own");
    let log = world.log();
    assert!(log.contains(&"close#2 superseded by 3".to_owned()), "{log:?}");
    assert_eq!(world.now.prompts.len(), 1);
}

#[test]
fn targets_are_met_until_they_stand_elsewhere() {
    let mut world = asked("many");
    world.notice("target.met", "many.T1");
    assert_eq!((world.place().as_str(), world.log()), ("a", vec!["some".to_owned()]));
    world.notice("target.changed", "many.T1");
    world.expect(&["some"]);
    world.notice("target.on_course", "many.T1");
    world.expect(&["none"]);
    world.notice("target.met", "many.T2");
    world.notice("target.met", "one.T1");
    assert_eq!(world.place(), "a", "others' targets do not count");
    world.notice("target.met", "many.T1");
    assert_eq!(world.place(), "b");
}

#[test]
fn an_activity_without_targets_never_meets_all_of_them() {
    let mut world = asked("plain");
    world.notice("targets.changed", "desk");
    world.expect(&["none"]);
}

#[test]
fn percent_follows_from_baseline_value_and_goal() {
    let body = "
facts: {value: {type: number}, percent: {type: percent}}
states:
  a:
    transitions:
      - {event: value.reported, set: {value: event.value}, notify: changed}
      - {event: look, when: {targets: all_met}, to: b}
  b: {}
";
    let mut world = World::begin("many.T2", body, "2024-05-06 10:00").expect("it settles");
    let mut report = |value: f64| {
        let data = Data::from([("value".to_owned(), Value::Number(value))]);
        let input = Input::Notice { name: "value.reported".into(), from: ItemId::from("many"), data };
        world.try_step(&input).expect("a notice is never refused");
        let met = world.clone().command("look").is_ok();
        (world.fact("percent").cloned(), met, world.log())
    };
    // from 2 to 6
    assert_eq!(report(3.0).0, Some(Value::Number(25.0)));
    assert_eq!(report(6.0), (Some(Value::Number(100.0)), true, vec!["target.changed=6".to_owned()]));
    assert_eq!(report(1.0).0, Some(Value::Number(-25.0)));
    let (percent, _, log) = report(f64::MAX);
    assert_eq!(percent, Some(Value::Number(-25.0)), "what cannot be told is not");
    assert_eq!(log.len(), 1);
    let (_, _, log) = report(f64::NAN);
    assert!(log[0].starts_with("incident set"), "{log:?}");
}

#[test]
fn a_guard_about_something_unset_is_one_incident_and_no_silence() {
    let body = "
facts: {progress: {type: percent}}
states: {a: {transitions: [{event: e, when: {progress: {at_least: 1}}, to: b}]}, b: {}}
";
    let mut world = World::begin("one", body, "2024-05-06 10:00").expect("it settles");
    world.expect(&["a"]); // its targets hear where it stands
    let roles = programme().roles_of(&"home/fp".into(), &world.item);
    assert_eq!(roles, [Role::Responsible]);
    world.try_step(&Input::Command { event: "e".into(), roles, by: None, data: Data::new() }).expect("it is told");
    world.expect(&["incident guard: a guard in state `a` could not be decided: `progress` has no value"]);
}
