//! When things fall due: moments, recurrences, deadlines; what moves with a date and what does not; down-time; zones.

use super::world::{World, at, date};
use crate::{
    guard::{Data, Value},
    step::{Input, Refusal},
};

fn on(day: &str) -> Data {
    Data::from([("date".to_owned(), Value::Date(day.parse().expect(day)))])
}

const REMINDED: &str = "
facts: {expected: {type: date}}
states:
  a:
    remind:
      - {at: [due - 30 days 09:00, due - 7 days 09:00, due 09:00, due + 3 working days 09:00], to: responsible, message: due_tomorrow, if_past: skip}
    transitions:
      - {event: postpone, set: {due: event.date}}
      - {event: expect, set: {expected: event.date}}
";

#[test]
fn moments_come_in_their_order() {
    let mut world = World::of(REMINDED);
    assert_eq!(world.planned(), ["05-29 09:00", "06-21 09:00", "06-28 09:00", "07-03 09:00"]);
    world.run_to("2024-07-10 00:00");
    let told = "tell home due_tomorrow";
    world.expect(&["@05-29 09:00", told, "@06-21 09:00", told, "@06-28 09:00", told, "@07-03 09:00", told]);
}

#[test]
fn a_postponement_gives_new_slots_and_what_fired_stays_fired() {
    let mut world = World::of(REMINDED);
    world.run_to("2024-06-25 12:00");
    world.log();
    // to the same day of the next month, and back: nothing that was said is said again
    world.command_with("postpone", on("2024-07-28")).expect("it may");
    // a week before is a Sunday, and what comes before a date rolls earlier
    assert_eq!(world.planned(), ["06-28 09:00", "07-19 09:00", "07-28 09:00", "07-31 09:00"]);
    world.command_with("postpone", on("2024-06-28")).expect("it may");
    assert_eq!(world.planned(), ["06-28 09:00", "07-03 09:00"]);
    world.expect(&[]);
    assert_eq!(world.now.postponements.len(), 2);
    assert_eq!(world.now.due, Some("2024-06-28".parse().expect("a date")));
    // to a day so near that one of the new moments is past: the ledger says so, once
    world.command_with("postpone", on("2024-07-01")).expect("it may");
    world.expect(&["suppress due_tomorrow 05-31 09:00 Past", "suppress due_tomorrow 06-24 09:00 Past"]);
    world.command_with("postpone", on("2024-07-01")).expect("it may");
    world.try_step(&Input::Replan).expect("it is never refused");
    world.expect(&[]);
    assert_eq!(world.now.postponements.len(), 3, "the same date is no postponement");
}

#[test]
fn a_date_fact_arms_what_counts_from_it() {
    let body = "
facts: {expected: {type: date}}
states:
  a:
    remind: [{at: expected - 2 days 09:00, to: responsible, message: due_tomorrow, if_past: send}]
    deadline: [{at: expected, to: b}]
    transitions: [{event: expect, set: {expected: event.date}}]
  b: {}
";
    let mut world = World::of(body);
    assert!(world.planned().is_empty());
    world.command_with("expect", on("2024-05-20")).expect("it may");
    assert_eq!(world.planned(), ["05-17 09:00", "05-21 00:00"]); // two days before is a Saturday
    world.command_with("expect", on("2024-05-08")).expect("it may");
    assert_eq!(world.planned(), ["05-06 10:00", "05-09 00:00"]);
    world.run_to("2024-05-10 00:00");
    world.expect(&["@05-06 10:00", "tell home due_tomorrow"]);
    assert_eq!(world.place(), "b");
}

#[test]
fn a_fact_given_in_an_answer_arms_too() {
    let body = "
facts: {expected: {type: date}}
states:
  a:
    ask: {q: {to: responsible, message: progress, answers: {fine: {}}, words: {date: expected}}}
    remind: [{at: expected 09:00, to: responsible, message: due_tomorrow}]
";
    let mut world = World::of(body);
    world.run_to("2024-05-06 10:00");
    world.answer("home/fp", 1, vec![date("2024-05-15")]).expect("it is open");
    assert_eq!(world.planned(), ["05-15 09:00"]);
    world.amend("home/fp", 1, vec![date("2024-05-16")]).expect("it is her own");
    assert_eq!(world.planned(), ["05-16 09:00"]);
}

#[test]
fn what_is_past_when_planned_is_skipped_sent_or_folded() {
    let body = |policy: &str| {
        format!(
            "
states:
  a:
    ask: {{q: {{to: responsible, at: [start - 10 days 09:00, start - 3 days 09:00, start 09:00, due 09:00], if_past: {policy}, message: progress, answers: {{fine: {{}}}}}}}}
    transitions: [{{event: postpone, set: {{due: event.date}}}}]
"
        )
    };
    let begun = |policy: &str| {
        let mut world = World::of(&body(policy));
        world.run_to("2024-05-06 10:00");
        let log = world.log();
        // planning anew settles nothing twice
        world.command_with("postpone", on("2024-07-05")).expect("it may");
        world.try_step(&Input::Replan).expect("it is never refused");
        world.run_to("2024-05-07 10:00");
        world.expect(&[]);
        assert_eq!(world.planned(), ["07-05 09:00"]);
        log
    };
    let (first, second, third) = ("suppress q 04-26 09:00", "suppress q 05-03 09:00", "suppress q 05-06 09:00");
    assert_eq!(begun("skip"), [first, second, third].map(|s| format!("{s} Past")));
    assert_eq!(
        begun("fold"),
        [&format!("{first} Folded"), &format!("{second} Folded"), "@05-06 10:00", "ask#1 q home"]
    );
    assert_eq!(
        begun("send"),
        [
            "@05-06 10:00",
            "ask#1 q home",
            "close#1 superseded by 2",
            "ask#2 q home",
            "close#2 superseded by 3",
            "ask#3 q home"
        ]
    );
}

// --- down-time ----------------------------------------------------------------------------------

fn daily(what: &str, missed: &str) -> World {
    let body = match what {
        "ask" => format!(
            "states: {{a: {{ask: {{q: {{to: responsible, every: day 09:00, missed: {missed}, message: progress, answers: {{fine: {{}}}}}}}}}}}}"
        ),
        _ => format!(
            "states: {{a: {{remind: [{{to: responsible, every: day 09:00, missed: {missed}, message: due_tomorrow}}]}}}}"
        ),
    };
    let mut world = World::of(&body);
    world.run_to("2024-05-07 10:00");
    assert_eq!(world.log().len(), 2);
    world
}

/// How many reached people, how many the ledger calls missed, and when the next one comes.
fn after_sleep(world: &mut World, until: &str) -> (usize, usize, Vec<String>) {
    world.sleep_to(until);
    let log = world.log();
    let count = |begin: &str| log.iter().filter(|l| l.starts_with(begin)).count();
    (count("tell") + count("ask"), count("suppress"), world.planned())
}

#[test]
fn after_three_days_and_after_forty() {
    let cases = [
        ("latest_only", "2024-05-10 12:00", 1, 2, "05-11 09:00"),
        ("latest_only", "2024-06-16 12:00", 1, 39, "06-17 09:00"),
        ("skip", "2024-05-10 12:00", 0, 3, "05-11 09:00"),
        ("skip", "2024-06-16 12:00", 0, 40, "06-17 09:00"),
        ("skip", "2024-05-10 09:10", 1, 2, "05-11 09:00"), // the latest is in time
        ("all", "2024-05-10 12:00", 3, 0, "05-11 09:00"),
        ("all", "2024-06-16 12:00", 10, 30, "06-17 09:00"),
    ];
    for (policy, until, sent, suppressed, next) in cases {
        let found = after_sleep(&mut daily("remind", policy), until);
        assert_eq!(found, (sent, suppressed, vec![next.to_owned()]), "{policy} {until}");
    }
    // of one question only one is open, however many were missed
    let mut world = daily("ask", "all");
    assert_eq!(after_sleep(&mut world, "2024-05-10 12:00").0, 3);
    assert_eq!(world.now.prompts.len(), 1);
    assert_eq!(after_sleep(&mut daily("ask", "latest_only"), "2024-05-10 12:00").0, 1);
}

#[test]
fn of_a_list_of_moments_the_latest_or_all_or_none() {
    let listed = |missed: &str| {
        let body = format!(
            "states: {{a: {{remind: [{{to: responsible, at: [start + 2 days 09:00, start + 3 days 09:00, start + 4 days 09:00], missed: {missed}, message: due_tomorrow}}]}}}}"
        );
        let mut world = World::of(&body);
        let (sent, suppressed, left) = after_sleep(&mut world, "2024-05-12 12:00");
        assert!(left.is_empty());
        (sent, suppressed)
    };
    assert_eq!(listed("latest_only"), (1, 2));
    assert_eq!(listed("all"), (3, 0));
    assert_eq!(listed("skip"), (0, 3));
}

#[test]
fn after_down_time_patience_counts_from_now() {
    let body = "
states:
  a:
    ask:
      q:
        to: responsible
        at: start + 1 day 09:00
        message: progress
        answers: {fine: {}}
        repeat: {every: 2 working days, times: 2}
        escalate: [{after: 3 working days, to: deputy}]
";
    let mut world = World::of(body);
    world.sleep_to("2024-05-20 12:00");
    world.expect(&["@05-20 12:00", "ask#1 q home"]);
    assert_eq!(world.planned(), ["05-22 12:00", "05-23 12:00"]);
    // repetitions that passed while nothing ran are one
    world.sleep_to("2024-06-10 08:00");
    world.expect(&["@06-10 08:00", "ask#1 q home again 2", "ask#1 q home deputies"]);
    assert!(world.planned().is_empty());
}

// --- deadlines ----------------------------------------------------------------------------------

#[test]
fn a_due_date_ends_with_its_day() {
    let mut world = World::of("states: {a: {deadline: [{at: due, to: b}]}, b: {}}");
    world.run_to("2024-06-28 23:59");
    assert_eq!(world.place(), "a");
    world.run_to("2024-06-29 00:00");
    assert_eq!(world.place(), "b");
}

#[test]
fn a_deadline_that_is_past_on_entry_leaves_at_once() {
    let body = "
states:
  a: {transitions: [{event: go, to: b}]}
  b: {deadline: [{at: start, to: c}], transitions: [{event: stay, to: c}]}
  c: {transitions: [{event: back, to: b}]}
";
    let mut world = World::of(body);
    for event in ["go", "back", "back"] {
        world.command(event).expect("it may");
        assert_eq!(world.place(), "b");
        world.run_to("2024-05-06 10:00");
        assert_eq!(world.place(), "c", "after {event}");
    }
}

#[test]
fn a_deadline_whose_guard_did_not_hold_waits_for_another_date() {
    let body = "
facts: {ok: {type: yes_no}}
states:
  a:
    set: {ok: false}
    deadline: [{at: due, when: {ok: true}, to: b}]
    transitions: [{event: postpone, set: {due: event.date}}, {event: fine, set: {ok: true}}]
  b: {}
";
    let mut world = World::of(body);
    world.run_to("2024-06-30 00:00");
    world.command("fine").expect("it may");
    world.try_step(&Input::Replan).expect("it is never refused");
    world.run_to("2024-06-30 01:00");
    assert_eq!(world.place(), "a", "what fired does not fire again");
    world.command_with("postpone", on("2024-07-02")).expect("it may");
    world.run_to("2024-07-03 00:00");
    assert_eq!(world.place(), "b");
}

#[test]
fn a_circle_in_which_no_time_passes_is_refused() {
    let mut world = World::of(
        "
facts: {n: {type: number}}
states:
  a: {set: {n: 1}, deadline: [{at: start, when: {n: 1}, to: b}], transitions: [{event: stop, to: c}]}
  b: {deadline: [{at: start, when: {n: 1}, to: a}], transitions: [{event: stop, to: c}]}
  c: {}
",
    );
    let before = world.now.clone();
    assert!(matches!(world.try_step(&Input::Due), Err(Refusal::Unsettled(_))));
    assert_eq!(world.now, before);
    let mut world = World::of("states: {a: {entry: [{send: {event: x}}], transitions: [{event: x, reenter: true}]}}");
    assert!(matches!(world.try_step(&Input::Due), Err(Refusal::Unsettled(_))));
}

// --- what is due when something changes ---------------------------------------------------------

#[test]
fn what_fell_due_is_not_lost_when_dates_move_first() {
    let body = "
facts: {expected: {type: date}}
states:
  a:
    ask: {q: {to: responsible, message: progress, answers: {fine: {}}}}
    remind:
      - {to: helper, message: due_tomorrow}
      - {to: responsible, at: start + 1 day 09:00, message: kickoff}
      - {to: responsible, every: day 09:00, message: progress}
    deadline: [{at: start + 1 day 09:00, do: [{notify: deadline}]}]
    transitions: [{event: expect, set: {expected: event.date}}, {event: postpone, set: {due: event.date}}]
"
    .replace("helper", "contributing");
    let expected = ["tell helper due_tomorrow", "ask#1 q home", "tell home kickoff", "tell home progress", "deadline"];
    for change in ["expect", "postpone"] {
        let mut world = World::of(&body);
        // nothing has run since the beginning when the change comes
        world.at = at("2024-05-07 09:05");
        world.command_with(change, on("2024-07-20")).expect("it may");
        world.expect(&[]);
        world.sleep_to("2024-05-07 09:05");
        let mut log = world.log();
        log.retain(|l| !l.starts_with('@'));
        let mut sorted = expected.to_vec();
        sorted.sort_unstable();
        log.sort_unstable();
        assert_eq!(log, sorted, "{change}");
        world.sleep_to("2024-05-07 09:06");
        world.expect(&[]);
    }
}

#[test]
fn what_a_state_plans_from_now_is_counted_from_its_entry() {
    let body = "
facts: {expected: {type: date}}
states:
  a:
    remind: [{at: now + 2 days 09:00, to: responsible, message: due_tomorrow}]
    transitions: [{event: expect, set: {expected: event.date}}]
";
    let mut world = World::of(body);
    world.run_to("2024-05-07 12:00");
    world.command_with("expect", on("2024-07-20")).expect("it may");
    assert_eq!(world.planned(), ["05-08 09:00"]);
}

// --- recurrences --------------------------------------------------------------------------------

fn mondays(item: &str, until: &str, from: &str) -> Vec<String> {
    let body = format!(
        "states: {{a: {{remind: [{{every: first monday 09:00, {until} to: responsible, message: progress}}], transitions: [{{event: postpone, set: {{due: event.date}}}}]}}}}"
    );
    let mut world = World::begin(item, &body, from).expect("it settles");
    world.run_to("2025-12-31 00:00");
    world.log().into_iter().filter(|l| l.starts_with('@')).collect()
}

#[test]
fn a_recurrence_ends() {
    // due 2024-06-28: sixty days later is 2024-08-27
    assert_eq!(mondays("plain", "", "2024-05-06 10:00"), ["@06-03 09:00", "@07-01 09:00", "@08-05 09:00"]);
    assert_eq!(mondays("plain", "until: due + 5 days 09:00,", "2024-05-06 10:00"), ["@06-03 09:00", "@07-01 09:00"]);
    assert_eq!(mondays("plain", "until: due,", "2024-05-06 10:00"), ["@06-03 09:00"]);
    assert_eq!(mondays("plain", "until: start,", "2024-05-06 10:00"), Vec::<String>::new());
}

#[test]
fn a_recurrence_begins_with_its_item() {
    assert_eq!(mondays("plain", "", "2024-01-02 10:00")[0], "@05-06 09:00");
    assert_eq!(mondays("dateless", "", "2024-04-02 10:00")[0], "@05-06 09:00", "where there is no beginning, at once");
}

#[test]
fn a_postponement_prolongs_a_recurrence_on_its_grid() {
    let body = "states: {a: {remind: [{every: 2 weeks 09:00, to: responsible, message: progress}], transitions: [{event: postpone, set: {due: event.date}}]}}";
    let mut world = World::begin("plain", body, "2024-05-06 10:00").expect("it settles");
    world.run_to("2024-08-20 00:00");
    assert_eq!(world.planned(), ["08-26 09:00"]);
    world.log();
    world.command_with("postpone", on("2024-07-28")).expect("it may");
    assert_eq!(world.planned(), ["08-26 09:00"]);
    world.run_to("2024-12-31 00:00");
    let times: Vec<String> = world.log().into_iter().filter(|l| l.starts_with('@')).collect();
    assert_eq!(times, ["@08-26 09:00", "@09-09 09:00", "@09-23 09:00"]);
}

// --- zones and calendars ------------------------------------------------------------------------

/// When the timers of a state stand, in Jakarta.
fn planned(item: &str, what: &str, from: &str) -> Vec<String> {
    let body = format!("states: {{a: {{{what}, transitions: [{{event: e, to: b}}]}}, b: {{}}}}");
    World::begin(item, &body, from).expect("it settles").planned()
}

#[test]
fn dates_are_the_responsible_entitys_and_times_the_recipients() {
    let remind = |to: &str, at: &str| format!("remind: [{{to: {to}, at: {at}, message: progress}}]");
    // Jakarta is UTC+7, Yangon +6:30, Brunei +8, Lord Howe +10:30 (in May)
    assert_eq!(
        planned("two-hands", &remind("responsible", "due 09:00"), "2024-05-06 10:00"),
        ["06-28 09:00", "06-28 09:30"]
    );
    assert_eq!(
        planned("two-hands", &remind("contributing", "due 09:00"), "2024-05-06 10:00"),
        ["06-28 05:30", "06-28 08:00", "06-28 09:00"]
    );
    // a date alone ends where its responsible entity is
    assert_eq!(planned("mm", "deadline: [{at: due, to: b}]", "2024-05-06 10:00"), ["06-29 00:30"]);
    assert_eq!(planned("bn", "deadline: [{at: due, to: b}]", "2024-05-06 10:00"), ["06-28 23:00"]);
}

#[test]
fn brunei_rests_on_friday_and_sunday() {
    let ask = "ask: {q: {to: responsible, at: start 09:00, message: progress, answers: {fine: {}}, repeat: {every: 1 working day, times: 5}}}";
    let body = format!("states: {{a: {{{ask}}}}}");
    let mut world = World::begin("bn", &body, "2024-05-06 07:00").expect("it settles");
    world.run_to("2024-05-20 00:00");
    let times: Vec<String> = world.log().into_iter().filter(|l| l.starts_with('@')).collect();
    // Monday; then Tuesday, Wednesday, Thursday, Saturday, Monday: never Friday, never Sunday
    assert_eq!(times, ["@05-06 08:00", "@05-07 08:00", "@05-08 08:00", "@05-09 08:00", "@05-11 08:00", "@05-13 08:00"]);
    // working days before a date skip them too: 28 June is a Friday
    let remind = "remind: [{to: responsible, at: due - 2 working days 09:00, message: progress}]";
    assert_eq!(planned("bn", remind, "2024-05-06 10:00"), ["06-26 08:00"]);
}

#[test]
fn clocks_that_change_by_half_an_hour() {
    // Lord Howe goes from +11 to +10:30 on 2024-04-07 at 02:00; 09:00 there is 05:00, then 05:30 in Jakarta
    let daily = "remind: [{to: responsible, every: day 09:00, until: due + 2 days, message: progress}]";
    let body = format!("states: {{a: {{{daily}}}}}");
    let mut world = World::begin("lh", &body, "2024-04-05 10:00").expect("it settles");
    world.run_to("2024-05-01 00:00");
    let times: Vec<String> = world.log().into_iter().filter(|l| l.starts_with('@')).collect();
    assert_eq!(times, ["@04-06 05:00", "@04-07 05:30", "@04-08 05:30", "@04-09 05:30"]);
}
