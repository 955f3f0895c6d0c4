//! Events in their order: eventless transitions, raised events, delayed sends, and what is done on the way.

use super::{
    check,
    world::{World, at},
};
use crate::guard::{Data, Value};

#[test]
fn test144_raised_events_come_in_their_order() {
    let body = "
states:
  a:
    raise: [foo, bar]
    transitions: [{event: foo, to: b, notify: foo}, {event: bar, to: c}]
  b: {transitions: [{event: bar, to: d, notify: bar}]}
  c: {}
  d: {}
";
    check(body, &[("", "d", "foo bar")]);
}

#[test]
fn test147_148_149_the_branch_that_holds_is_done() {
    let body = "
facts: {n: {type: number}}
states:
  a:
    set: {n: 1}
    transitions:
      - {event: one, do: [{if: {n: 1}, then: [{notify: yes}], else: [{notify: no}]}]}
      - {event: two, do: [{if: {n: 2}, then: [{notify: yes}], else: [{notify: no}]}]}
      - {event: none, do: [{if: {n: 2}, then: [{notify: yes}]}, {notify: after}]}
      - {event: inner, do: [{if: {n: {above: 0}}, then: [{if: {n: {above: 5}}, then: [{notify: large}], else: [{notify: small}]}]}]}
";
    check(body, &[("one", "a", "yes"), ("two", "a", "no"), ("none", "a", "after"), ("inner", "a", "small")]);
}

#[test]
fn test158_375_377_405_actions_are_done_in_order() {
    let body = "
facts: {n: {type: number}}
states:
  a:
    set: {n: 1}
    notify: [n1, n2]
    entry: [{notify: e1}, {if: {n: 1}, then: [{notify: e2}, {set: {n: 2}}]}, {if: {n: 2}, then: [{notify: e3}]}]
    exit: [{notify: x1}, {notify: x2}]
    transitions: [{event: go, to: b, notify: t1, do: [{notify: t2}, {notify: t3}]}]
  b: {notify: in_b}
";
    check(body, &[("", "a", "n1 n2 e1 e2 e3"), ("go", "b", "x1 x2 t1 t2 t3 in_b")]);
}

#[test]
fn test376_an_action_that_fails_does_not_stop_the_others() {
    let body = "
facts: {n: {type: number}, m: {type: number}}
states:
  a: {entry: [{notify: before}, {set: {n: facts.m}}, {if: {m: 1}, then: [{notify: then}], else: [{notify: else}]}, {notify: after}]}
";
    let mut world = World::of(body);
    let log = world.log();
    assert_eq!(log.iter().filter(|l| !l.starts_with("incident")).collect::<Vec<_>>(), ["before", "else", "after"]);
    assert_eq!(log.iter().filter(|l| l.starts_with("incident")).count(), 2, "{log:?}");
    assert_eq!(world.fact("n"), None);
}

#[test]
fn test419_what_needs_no_event_comes_before_raised_events() {
    let body = "
states:
  a: {raise: ready, transitions: [{event: ready, to: c}, {to: b}]}
  b: {notify: in_b, transitions: [{event: ready, to: d}]}
  c: {}
  d: {}
";
    check(body, &[("", "d", "in_b")]);
}

#[test]
fn eventless_transitions_follow_each_other_by_their_guards() {
    let body = "
facts: {n: {type: number}}
states:
  a: {transitions: [{event: go, set: {n: 3}, to: b}]}
  b: {transitions: [{when: {n: {above: 5}}, to: c}, {when: {n: {above: 2}}, to: d}, {to: c}]}
  c: {}
  d: {notify: in_d, transitions: [{when: {n: 3}, set: {n: 6}, to: b}]}
";
    check(body, &[("go", "c", "in_d")]);
}

#[test]
fn test421_raised_events_come_before_those_from_outside() {
    let body = "
states:
  a: {transitions: [{event: go, raise: [i1, i2, i3], to: b}]}
  b: {transitions: [{event: i3, to: c}, {event: outside, to: d}]}
  c: {transitions: [{event: outside, notify: late, to: d}]}
  d: {}
";
    check(body, &[("go", "c", ""), ("outside", "d", "late")]);
}

#[test]
fn test189_a_send_without_delay_comes_from_outside() {
    let body = "
states:
  a: {entry: [{send: {event: sent}}, {raise: raised}], transitions: [{event: sent, to: c}, {event: raised, to: b}]}
  b: {transitions: [{event: sent, to: d}]}
  c: {}
  d: {}
";
    check(body, &[("", "b", ""), ("@05-06 10:00", "d", "")]);
}

#[test]
fn test175_185_delays_are_kept() {
    let body = "
states:
  a:
    entry: [{send: {event: second, after: 2 hours}}, {send: {event: first, after: 1 hour}}, {send: {event: third, after: 2 hours}}]
    transitions: [{event: first, notify: first}, {event: second, notify: second}, {event: third, notify: third}]
";
    check(
        body,
        &[
            ("@05-06 10:59", "a", ""),
            ("@05-06 11:00", "a", "first"),
            ("@05-06 11:59", "a", ""),
            ("@05-06 12:00", "a", "second third"),
        ],
    );
}

#[test]
fn test186_318_an_event_carries_what_was_known_when_it_was_sent() {
    let body = "
facts: {n: {type: number}}
states:
  a:
    transitions:
      - {event: go, send: {event: later, after: 1 hour}, raise: inside}
      - {event: inside, set: {n: event.value}, to: b}
      - {event: other, notify: other}
  b: {transitions: [{event: other, notify: other}, {event: later, set: {n: event.value}, to: c}]}
  c: {}
";
    let mut world = World::of(body);
    let value = |n: f64| Data::from([("value".to_owned(), Value::Number(n))]);
    world.command_with("go", value(7.0)).expect("it waits for it");
    assert_eq!((world.place().as_str(), world.fact("n")), ("b", Some(&Value::Number(7.0))));
    world.command_with("other", value(8.0)).expect("it waits for it");
    assert_eq!(world.fact("n"), Some(&Value::Number(7.0)));
    world.run_to("2024-05-06 11:00");
    assert_eq!((world.place().as_str(), world.fact("n")), ("c", Some(&Value::Number(7.0))));
}

#[test]
fn one_due_event_knows_nothing_of_another() {
    let body = "
facts: {n: {type: number}}
states:
  a:
    transitions: [{event: go, send: {event: later, after: 1 hour}}, {event: later, notify: later}]
    deadline: [{at: entered + 2 hours, do: [{if: {event.value: known}, then: [{notify: leaked}], else: [{notify: own}]}]}]
";
    let mut world = World::of(body);
    world.command_with("go", Data::from([("value".to_owned(), Value::Number(7.0))])).expect("it waits for it");
    world.sleep_to("2024-05-06 13:00");
    world.expect(&["@05-06 13:00", "later", "own"]);
}

#[test]
fn test208_210_a_send_is_cancelled_by_its_id() {
    let body = "
states:
  a:
    entry: [{send: {event: x, after: 1 hour, id: one}}, {send: {event: y, after: 1 hour, id: two}}, {send: {event: z, after: 1 hour}}]
    transitions: [{event: stop, cancel: one}, {event: x, notify: x}, {event: y, notify: y}, {event: z, notify: z}]
";
    check(body, &[("stop", "a", ""), ("@05-06 12:00", "a", "y z"), ("stop", "a", ""), ("@05-06 13:00", "a", "")]);
}

#[test]
fn a_send_outlives_the_state_that_sent_it() {
    let body = "states: {a: {transitions: [{event: go, send: {event: x, after: 1 hour}, to: b}]}, b: {transitions: [{event: x, notify: heard}]}}";
    check(body, &[("go", "b", ""), ("@05-06 11:00", "b", "heard")]);
}

#[test]
fn test187_415_the_end_ends_everything() {
    let body = "
states:
  a:
    ask: {q: {to: responsible, message: progress, at: due 09:00, answers: {done: {to: end}}}}
    transitions:
      - {event: go, send: {event: x, after: 1 hour}, raise: y, to: end}
  end: {final: true, raise: z, notify: in_end}
";
    let mut world = check(body, &[("go", "end", "in_end")]);
    assert!(world.now.done && world.now.timers.is_empty() && world.now.prompts.is_empty());
    assert_eq!(world.now.wakes(), None);
    assert!(world.command("go").is_err());
    assert!(!world.notice("y", "one"));
}

#[test]
fn test344_401_a_guard_that_stumbles_is_false_and_told_once() {
    let body = "
facts: {n: {type: number}}
states:
  p:
    parallel: true
    transitions: [{event: e, when: {n: 1}, to: q}, {event: error.guard, notify: told}, {event: e, notify: other_way}]
    states: {a: {states: {a1: {}}}, b: {states: {b1: {}}}}
  q: {}
";
    let mut world = World::of(body);
    world.command("e").expect("the other way is open");
    world.expect(&["incident guard: a guard in state `p` could not be decided: `n` has no value", "other_way", "told"]);
    assert_eq!(world.place(), "p.a.a1 + p.b.b1");
}

#[test]
fn an_expression_stumbles_as_a_map_does() {
    let body = "
facts: {n: {type: number}, m: {type: number}, day: {type: date}, word: {type: {one_of: [low, high]}}}
states:
  a:
    transitions:
      - {event: e, when: 10 / n > 1, to: b}
      - {event: error.guard, notify: told}
      - {event: f, when: \"has(n) && n / 2 > 1\", to: b}
      - {event: f, set: {n: {cel: \"(has(n) ? n : 0) + 2\"}, day: {cel: due + n}}, notify: counted}
      - {event: g, set: {m: {cel: event.x}, word: {cel: event.w}, day: {cel: event.x + 1}}, do: [{if: m > 5, then: [{notify: more}]}]}
  b: {}
";
    let mut world = World::of(body);
    world.command("e").expect("an incident is not to be lost");
    world.expect(&["incident guard: a guard in state `a` could not be decided: `n` has no value", "told"]);
    world.command("f").expect("a way without a condition");
    world.expect(&["counted"]);
    assert_eq!((world.now.number("n"), world.place().as_str()), (Some(2.0), "a"));
    assert_eq!(world.now.facts.get("day"), Some(&Value::Date("2024-06-30".parse().unwrap())));
    let data = |x: Value, w: &str| Data::from([("x".to_owned(), x), ("w".to_owned(), Value::Text(w.into()))]);
    world.command_with("g", data(Value::Number(6.0), "high")).expect("a way without a condition");
    world.expect(&["incident set: `day` cannot be set to a number", "more"]);
    world.command_with("g", data(Value::Text("x".into()), "medium")).expect("a way without a condition");
    world.expect(&[
        "incident set: `m` cannot be set to a text",
        "incident set: `word` cannot be set to a text",
        "incident set: `day` could not be set: `+` does not join a text and a number",
        "more",
    ]);
    world.command("f").expect("the condition has a value now");
    world.expect(&["counted"]);
    assert_eq!(world.now.number("n"), Some(4.0));
    world.command("f").expect("the condition holds now");
    assert_eq!(world.place(), "b");
}

#[test]
fn a_stumbling_guard_is_told_where_no_other_way_is_open() {
    let body = "facts: {n: {type: number}}\nstates: {a: {transitions: [{event: e, when: {n: 1}, to: b}]}, b: {}}";
    let mut world = World::of(body);
    world.command("e").expect("an incident is not to be lost");
    assert!(world.unheard);
    assert_eq!((world.place().as_str(), world.log().len()), ("a", 1));
    assert!(world.notice("e", "one"));
    assert_eq!((world.unheard, world.log().len()), (true, 1));
}

#[test]
fn test422_only_states_that_stay_ask_and_wait() {
    let body = "
states:
  a: {transitions: [{event: go, to: b}]}
  b:
    ask: {q: {to: responsible, message: progress, answers: {done: {to: a}}}}
    deadline: [{at: entered + 1 day, to: a}]
    transitions: [{to: c}]
  c:
    ask: {r: {to: responsible, message: progress, answers: {done: {to: a}}}}
";
    let mut world = check(body, &[("go", "c", "")]);
    world.run_to("2024-05-20 00:00");
    world.expect(&["@05-06 10:00", "ask#1 r home"]);
    assert_eq!(world.at, at("2024-05-20 00:00"));
}
