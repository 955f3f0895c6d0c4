//! What people wish besides answering: later, a new date, handing over, notes.

use super::world::{World, choice};
use crate::{
    ids::PersonId,
    instance::Subject,
    roadmap::{Role, Visibility},
    step::{Input, Nominee, Refusal, Wish, tests::world::at},
};

/// Asked at once; repeated twice, then the deputies, then the coordinators.
const ASKS: &str = "
states:
  a:
    ask:
      check:
        to: responsible
        at: entered
        message: progress
        answers: {fine: {}, not_ours: {hand_over: true}}
        repeat: {every: 1 working day, times: 2}
        escalate: [{after: 3 working days, to: deputy}]
    remind: [{at: due - 1 day 09:00, to: responsible, message: due_tomorrow}]
    transitions: [{event: end, to: z}]
  z: {final: true}
";

impl World {
    fn wish(&mut self, by: &str, wish: Wish) -> Result<(), Refusal> {
        self.try_step(&Input::Request { by: PersonId::from(by), wish })
    }

    /// What is put before people and told them, from here to then.
    fn said(&mut self, until: &str) -> Vec<String> {
        self.run_to(until);
        let lines = self.log().into_iter();
        lines.filter(|l| ["ask#", "tell ", "close#"].iter().any(|sign| l.starts_with(sign))).collect()
    }
}

fn asked() -> World {
    let mut world = World::of(ASKS);
    assert_eq!(world.said("2024-05-06 10:00"), ["ask#1 check home"]);
    world
}

fn later(until: &str) -> Wish {
    Wish::Later { prompt: 1, until: at(until) }
}

fn to_entity(prompt: u32, to: &str) -> Wish {
    Wish::HandOver { prompt, to: Nominee::Entity(to.into()) }
}

#[test]
fn later_stops_everything_and_counts_anew() {
    let mut world = asked();
    world.wish("home/fp2", later("2024-05-08 09:00")).expect("she is asked");
    assert_eq!(world.said("2024-05-08 08:59"), [""; 0]);
    assert_eq!(
        world.said("2024-05-20 10:00"),
        [
            "ask#1 check home again 0",
            "ask#1 check home again 1",
            "ask#1 check home again 2",
            "ask#1 check home deputies"
        ]
    );
    assert_eq!(world.wish("helper/fp", later("2024-05-21 09:00")), Err(Refusal::NotYours));
    assert_eq!(world.wish("home/obs", later("2024-05-21 09:00")), Err(Refusal::NotYours));
    world.answer("home/fp", 1, vec![choice("fine")]).expect("it is open");
    assert_eq!(world.wish("home/fp", later("2024-05-21 09:00")), Err(Refusal::Closed));
}

#[test]
fn later_is_never_after_the_last_working_day_before_the_due_date() {
    // due on Friday, 28 June
    for (now, wished, then) in [
        ("2024-05-06 10:00", "2024-08-01 09:00", "06-27 16:00"),
        ("2024-06-27 15:00", "2024-06-28 15:00", "06-27 16:00"),
        ("2024-06-27 15:45", "2024-06-28 15:00", "06-28 09:00"),
        ("2024-06-28 10:00", "2024-07-28 15:00", "06-28 16:00"),
        ("2024-06-28 17:00", "2024-07-28 15:00", "06-29 09:00"),
        ("2024-07-01 10:00", "2024-07-28 15:00", "07-09 10:00"),
        ("2024-05-06 10:00", "2024-05-01 10:00", "05-06 10:00"),
    ] {
        let mut world = asked();
        world.at = at(now);
        world.wish("home/fp", later(wished)).expect("it is open");
        assert!(world.planned().contains(&then.to_owned()), "{now}: {:?}", world.planned());
    }
}

#[test]
fn an_approved_date_is_set_where_the_workflow_does_not_know_the_event() {
    let wish = |date: &str| Wish::NewDate { date: date.parse().expect(date), reason: None };
    let mut world = asked();
    world.wish("home/fp", wish("2024-07-12")).expect("she is asked");
    world.wish("home/dep", wish("2024-07-19")).expect("a newer wish");
    assert_eq!(
        world.said("2024-05-06 10:00"),
        ["ask#2 ?due on 2024-07-12 desk", "close#2 superseded by 3", "ask#3 ?due on 2024-07-19 desk"]
    );
    assert_eq!(world.answer("home/fp", 3, vec![choice("approve")]), Err(Refusal::NotYours));
    world.answer("desk/fp", 3, vec![choice("approve")]).expect("a coordinator decides");
    assert_eq!(world.said("2024-05-06 10:00"), ["close#3 answered by desk/fp", "tell home new-date-approved"]);
    assert_eq!(world.now.due, "2024-07-19".parse().ok());
    assert_eq!(world.now.postponements.len(), 1);
    assert!(world.planned().contains(&"07-18 09:00".to_owned()), "{:?}", world.planned());

    world.wish("home/fp", wish("2024-08-01")).expect("again");
    world.answer("desk/fp", 4, vec![choice("decline")]).expect("a coordinator decides");
    assert_eq!(world.now.due, "2024-07-19".parse().ok());
    world.wish("home/fp", wish("2024-08-02")).expect("again");
    world.command("end").expect("it ends");
    assert!(world.now.prompts.is_empty(), "{:?}", world.now.prompts);
    assert!(matches!(world.wish("home/fp", wish("2024-08-03")), Err(Refusal::NotNow(_))));
}

#[test]
fn an_approved_date_is_an_event_of_the_workflow() {
    let body = "
states:
  a:
    ask: {check: {to: responsible, at: entered, message: progress, answers: {fine: {}}}}
    transitions: [{event: postponement.approved, by: coordinator, set: {due: event.date}, to: b}]
  b: {}
";
    let mut world = World::of(body);
    world.run_to("2024-05-06 10:00");
    world.wish("home/fp", Wish::NewDate { date: "2024-07-12".parse().expect("a date"), reason: None }).expect("asked");
    world.answer("desk/fp", 2, vec![choice("approve")]).expect("a coordinator decides");
    assert_eq!((world.place().as_str(), world.now.due), ("b", "2024-07-12".parse().ok()));
}

#[test]
fn a_wish_that_nobody_decides_is_asked_again() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("fine")]).expect("it is open");
    world.wish("home/fp", to_entity(1, "helper")).expect("somebody is there");
    assert_eq!(
        world.said("2024-05-20 10:00")[1..],
        [
            "ask#2 ?taken over from home helper",
            "ask#2 ?taken over from home helper again 1",
            "ask#2 ?taken over from home helper again 2",
            "ask#2 ?taken over from home helper again 3",
            "tell desk hand-over-unanswered"
        ]
    );
}

#[test]
fn who_accepts_is_asked_instead_and_hands_over_again() {
    let mut world = asked();
    world.wish("home/fp", to_entity(1, "helper")).expect("somebody is there");
    assert_eq!(world.said("2024-05-06 10:00"), ["ask#2 ?taken over from home helper"]);
    world.answer("helper/fp", 2, vec![choice("accept")]).expect("she is asked");
    assert_eq!(
        world.said("2024-05-06 10:00"),
        [
            "close#2 answered by helper/fp",
            "close#1 handed over to helper",
            "ask#3 check helper",
            "tell home hand-over-accepted",
            "tell desk hand-over-accepted"
        ]
    );
    let roles =
        |world: &World, person: &str| world.now.roles_of(super::world::programme(), &person.into(), &world.item);
    assert_eq!(roles(&world, "home/fp"), []);
    assert_eq!(roles(&world, "helper/fp"), [Role::Responsible, Role::Contributing]);

    world.wish("helper/fp", to_entity(3, "judge")).expect("somebody is there");
    world.answer("judge/fp", 4, vec![choice("accept")]).expect("she is asked");
    assert_eq!(roles(&world, "helper/fp"), []);
    assert!(world.now.prompts.iter().all(|p| p.entity.as_str() == "judge"), "{:?}", world.now.prompts);
    let reminded = world.said("2024-06-27 09:00").pop();
    assert_eq!(reminded.as_deref(), Some("tell judge due_tomorrow"));

    world.wish("judge/fp", to_entity(5, "home")).expect("back to where it was");
    world.answer("home/fp", 6, vec![choice("accept")]).expect("she is asked");
    assert_eq!(roles(&world, "home/fp"), [Role::Responsible, Role::Contributing, Role::Verifier]);
}

#[test]
fn of_her_own_office_only_who_accepted_is_asked() {
    let mut world = asked();
    world.wish("home/fp", Wish::HandOver { prompt: 1, to: Nominee::Person("home/fp2".into()) }).expect("a colleague");
    assert_eq!(world.answer("home/fp", 2, vec![choice("accept")]), Err(Refusal::NotYours));
    world.answer("home/fp2", 2, vec![choice("accept")]).expect("she is asked");
    let said = world.said("2024-05-07 10:00");
    assert!(said.contains(&"ask#3 check home/fp2".to_owned()), "{said:?}");
    assert!(said.contains(&"ask#3 check home/fp2 again 1".to_owned()), "{said:?}");
    // deputies come in as ever
    assert!(world.said("2024-05-10 10:00").contains(&"ask#3 check home deputies".to_owned()));
    for nobody in ["home/fp2", "home/obs", "home/gone"] {
        let wish = Wish::HandOver { prompt: 3, to: Nominee::Person(nobody.into()) };
        assert!(matches!(world.wish("home/fp2", wish), Err(Refusal::NotNow(_))), "{nobody}");
    }
}

#[test]
fn who_does_not_accept_changes_nothing() {
    for declines in [true, false] {
        let mut world = asked();
        world.wish("home/fp", to_entity(1, "helper")).expect("somebody is there");
        if declines {
            world.answer("helper/fp", 2, vec![choice("not_mine")]).expect("she is asked");
        } else {
            let input = Input::Undeliverable { prompt: Some(2), entity: "helper".into() };
            world.try_step(&input).expect("it is never refused");
        }
        assert!(world.said("2024-05-06 10:00").contains(&"tell home hand-over-declined".to_owned()));
        assert!(world.now.stand_ins.is_empty());
        assert!(matches!(world.now.prompts[..], [ref open] if open.subject == Subject::Ask(crate::chart::AskId(0))));
    }
}

#[test]
fn not_ours_is_asked_of_who_takes_it() {
    let mut world = asked();
    world.answer("home/fp", 1, vec![choice("not_ours")]).expect("it is open");
    assert!(world.said("2024-05-06 10:00").contains(&"tell desk hand-over-wanted".to_owned()));
    world.wish("home/fp", Wish::HandOver { prompt: 1, to: Nominee::Unknown }).expect("told already");
    assert_eq!(world.said("2024-05-06 10:00"), [""; 0]);
    world.wish("home/fp", to_entity(1, "helper")).expect("somebody is there");
    world.answer("helper/fp", 2, vec![choice("accept")]).expect("she is asked");
    assert!(world.said("2024-05-06 10:00").contains(&"ask#3 check helper".to_owned()));
}

#[test]
fn notes_are_few_and_the_newest() {
    let mut world = asked();
    for n in 0..25 {
        let wish = Wish::Note { text: format!("note {n}"), visibility: Visibility::Members };
        world.wish("home/fp", wish).expect("anybody may");
    }
    world.wish("home/fp", Wish::Note { text: "note 24".into(), visibility: Visibility::Public }).expect("anew");
    let kept: Vec<&str> = world.now.notes.iter().map(|n| n.text.as_str()).collect();
    assert_eq!((kept.len(), kept[0], kept[19]), (20, "note 5", "note 24"));
    assert_eq!(world.now.notes[19].visibility, Visibility::Public);
    assert_eq!(
        world.wish("lord-howe/fp", Wish::Note { text: "who am I".into(), visibility: Visibility::Members }),
        Err(Refusal::NotYours)
    );
}
