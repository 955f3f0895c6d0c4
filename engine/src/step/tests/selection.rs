//! Which transitions are taken, and what they leave.

use super::{check, world::World};
use crate::step::Refusal;

#[test]
fn test355_the_first_state_is_the_default() {
    check("states: {a: {transitions: [{event: e, to: b}]}, b: {}}", &[("", "a", ""), ("e", "b", "")]);
    check(
        "states: {a: {initial: y, states: {x: {transitions: [{event: e, to: y}]}, y: {transitions: [{event: e, to: x}]}}}}",
        &[("", "a.y", ""), ("e", "a.x", "")],
    );
    check(
        "states: {a: {states: {x: {transitions: [{event: e, to: y}]}, y: {}}}}",
        &[("", "a.x", ""), ("e", "a.y", "")],
    );
}

#[test]
fn test396_a_transition_waits_for_its_event() {
    check("states: {a: {transitions: [{event: foo, to: b}]}, b: {}}", &[("bar", "a", ""), ("foo", "b", "")]);
}

#[test]
fn test399_events_match_by_whole_words_from_the_left() {
    let body = "
states:
  a:
    transitions:
      - {event: foo, notify: by_foo}
      - {event: [bar, zoo.x], notify: by_list}
      - {event: end.*, notify: by_star}
      - {event: dot., notify: by_dot}
      - {event: '*', notify: by_all}
";
    check(
        body,
        &[
            ("foo", "a", "by_foo"),
            ("foo.zoo", "a", "by_foo"),
            ("foo.zoo.x", "a", "by_foo"),
            ("foos", "a", "by_all"),
            ("bar.y", "a", "by_list"),
            ("zoo.x.z", "a", "by_list"),
            ("zoo", "a", "by_all"),
            ("zoo.xy", "a", "by_all"),
            ("end", "a", "by_star"),
            ("end.of.it", "a", "by_star"),
            ("ends", "a", "by_all"),
            ("dot.dot", "a", "by_dot"),
            ("", "a", ""),
        ],
    );
}

#[test]
fn test403a_the_inner_transition_is_preferred_and_then_document_order() {
    let body = "
facts: {n: {type: number}}
states:
  out:
    transitions: [{event: e, notify: outer}, {event: f, notify: outer}]
    states:
      in:
        transitions:
          - {event: f, when: {n: known}, notify: guarded}
          - {event: e, notify: first}
          - {event: [e, g], notify: second}
";
    check(body, &[("e", "out.in", "first"), ("g", "out.in", "second"), ("f", "out.in", "outer")]);
}

#[test]
fn test423_what_nobody_waits_for_changes_nothing() {
    let mut world = World::of("states: {a: {transitions: [{event: x, to: b}]}, b: {}}");
    let before = world.now.clone();
    assert_eq!(world.command("y"), Err(Refusal::NotNow("y".into())));
    assert_eq!(world.now, before);
    assert!(!world.notice("y.z", "one"));
    assert_eq!(world.now, before);
    assert!(world.notice("x.y", "one"));
    assert_eq!(world.place(), "b");
}

#[test]
fn test503_without_a_goal_nothing_is_left() {
    let body = "states: {s: {entry: [{notify: in}], exit: [{notify: out}], transitions: [{event: e, notify: on}]}}";
    check(body, &[("", "s", "in"), ("e", "s", "on"), ("e", "s", "on")]);
}

#[test]
fn to_itself_a_state_is_left_and_entered() {
    let body = "
states:
  s:
    entry: [{notify: in}]
    exit: [{notify: out}]
    transitions: [{event: e, to: s, notify: on}, {event: f, reenter: true, notify: on}]
    states:
      x: {entry: [{notify: in_x}], exit: [{notify: out_x}], transitions: [{event: g, to: y}]}
      y: {exit: [{notify: out_y}]}
";
    let all = "out_y out on in in_x";
    check(body, &[("g", "s.y", "in in_x out_x"), ("e", "s.x", all), ("g", "s.y", "out_x"), ("f", "s.x", all)]);
}

const NESTED: &str = "
states:
  s:
    entry: [{notify: in_s}]
    exit: [{notify: out_s}]
    transitions:
      - {event: inner, to: b, notify: on}
      - {event: outer, to: b, notify: on, reenter: true}
      - {event: away, to: c, notify: on}
      - {event: deep, to: z, notify: on}
    states:
      a: {entry: [{notify: in_a}], exit: [{notify: out_a}]}
      b:
        entry: [{notify: in_b}]
        exit: [{notify: out_b}]
        states:
          x: {entry: [{notify: in_x}], exit: [{notify: out_x}]}
          z: {entry: [{notify: in_z}], exit: [{notify: out_z}]}
  c: {entry: [{notify: in_c}], transitions: [{event: back, to: x, notify: on}]}
";

#[test]
fn test504_an_external_transition_leaves_its_source() {
    check(NESTED, &[("", "s.a", "in_s in_a"), ("outer", "s.b.x", "out_a out_s on in_s in_b in_x")]);
}

#[test]
fn test505_to_a_descendant_it_is_internal() {
    check(
        NESTED,
        &[
            ("", "s.a", "in_s in_a"),
            ("inner", "s.b.x", "out_a on in_b in_x"),
            ("deep", "s.b.z", "out_x out_b on in_b in_z"),
        ],
    );
}

#[test]
fn test506_to_elsewhere_it_never_is() {
    check(
        NESTED,
        &[("", "s.a", "in_s in_a"), ("away", "c", "out_a out_s on in_c"), ("back", "s.b.x", "on in_s in_b in_x")],
    );
}

#[test]
fn test533_of_a_parallel_state_it_never_is() {
    let body = "
states:
  p:
    parallel: true
    entry: [{notify: in_p}]
    exit: [{notify: out_p}]
    transitions: [{event: e, to: a2}]
    states:
      a: {states: {a1: {exit: [{notify: out_a1}]}, a2: {entry: [{notify: in_a2}]}}}
      b: {states: {b1: {exit: [{notify: out_b1}], entry: [{notify: in_b1}]}}}
";
    check(
        body,
        &[("", "p.a.a1 + p.b.b1", "in_p in_b1"), ("e", "p.a.a2 + p.b.b1", "out_b1 out_a1 out_p in_p in_a2 in_b1")],
    );
}

#[test]
fn test310_a_guard_may_ask_where_it_is() {
    let body = "
states:
  p:
    parallel: true
    states:
      a: {states: {a1: {transitions: [{event: go, to: a2}]}, a2: {}}}
      b: {states: {b1: {transitions: [{event: e, when: {in: a2}, to: b2}, {event: e, when: {not: {in: a2}}, notify: not_yet}]}, b2: {}}}
";
    check(body, &[("e", "p.a.a1 + p.b.b1", "not_yet"), ("go", "p.a.a2 + p.b.b1", ""), ("e", "p.a.a2 + p.b.b2", "")]);
}

#[test]
fn roles_decide_who_may() {
    let body = "states: {a: {transitions: [{event: e, by: responsible, notify: theirs}, {event: e, by: [verifier, coordinator], notify: ours}]}}";
    check(body, &[("e", "a", "ours")]);
}

#[test]
fn a_chart_that_does_not_settle_is_refused_and_changes_nothing() {
    let body = "
facts: {n: {type: number}}
states:
  a: {transitions: [{event: e, to: b}, {event: f, to: c}]}
  b: {transitions: [{when: {not: {n: {equals: 1}}}, to: b}], set: {n: 2}}
  c: {raise: tick, transitions: [{event: tick, to: c}]}
";
    let mut world = World::of(body);
    for event in ["e", "f"] {
        let before = world.now.clone();
        let refused = world.command(event);
        assert!(matches!(refused, Err(Refusal::Unsettled(_))), "{refused:?}");
        assert_eq!(world.now, before);
    }
}
