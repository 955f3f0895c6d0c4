//! Parallel regions: what they do together, and which of two that exclude each other wins.

use super::check;

#[test]
fn test403b_one_transition_of_all_regions_is_taken_once() {
    let body = "
states:
  p:
    parallel: true
    transitions: [{event: e, notify: once}]
    states: {a: {states: {a1: {}}}, b: {states: {b1: {}}}}
";
    let world = check(body, &[("e", "p.a.a1 + p.b.b1", "once")]);
    assert_eq!(world.taken, 1);
}

#[test]
fn regions_move_together_in_document_order() {
    let body = "
states:
  p:
    parallel: true
    states:
      a: {states: {a1: {exit: [{notify: out_a1}], transitions: [{event: e, to: a2, notify: a}]}, a2: {notify: in_a2}}}
      b: {states: {b1: {exit: [{notify: out_b1}], transitions: [{event: e, to: b2, notify: b}]}, b2: {notify: in_b2}}}
";
    check(body, &[("e", "p.a.a2 + p.b.b2", "out_b1 out_a1 a b in_a2 in_b2")]);
}

const RIVALS: &str = "
states:
  p:
    parallel: true
    transitions: [{event: g, notify: p, to: q}]
    states:
      a:
        states:
          a1:
            transitions:
              - {event: [e, h], notify: a_goes, to: q}
              - {event: f, notify: a_stays}
              - {event: g, notify: a_moves, to: a2}
          a2: {}
      b:
        states:
          b1:
            transitions:
              - {event: [e, f], notify: b_goes, to: r}
              - {event: h, notify: b_stays}
          b2: {}
        transitions: [{event: i, to: b2}]
  q: {}
  r: {}
";

#[test]
fn test403c_of_two_that_leave_the_same_state_the_earlier_wins() {
    check(RIVALS, &[("e", "q", "a_goes")]);
}

#[test]
fn what_leaves_nothing_excludes_nothing() {
    check(RIVALS, &[("f", "r", "a_stays b_goes")]);
    check(RIVALS, &[("h", "q", "a_goes b_stays")]);
}

#[test]
fn the_inner_of_two_wins_though_it_is_later() {
    // region a is moved from inside, region b only from outside: the outer transition would leave a1 too
    check(RIVALS, &[("g", "p.a.a2 + p.b.b1", "a_moves")]);
    let body = "
states:
  p:
    parallel: true
    transitions: [{event: e, notify: outer, to: q}]
    states:
      a: {states: {a1: {}}}
      b: {states: {b1: {transitions: [{event: e, notify: inner, to: b2}]}, b2: {}}}
  q: {}
";
    check(body, &[("e", "p.a.a1 + p.b.b2", "inner")]);
}

#[test]
fn a_transition_into_regions_leaves_the_others_at_their_beginning() {
    let body = "
states:
  out: {transitions: [{event: some, to: [a2, c2]}, {event: one, to: b2}]}
  p:
    parallel: true
    transitions: [{event: leave, to: out}]
    states:
      a: {states: {a1: {}, a2: {}}}
      b: {states: {b1: {}, b2: {}}}
      c: {states: {c1: {}, c2: {}}}
";
    check(
        body,
        &[("some", "p.a.a2 + p.b.b1 + p.c.c2", ""), ("leave", "out", ""), ("one", "p.a.a1 + p.b.b2 + p.c.c1", "")],
    );
}

#[test]
fn a_region_left_from_inside_leaves_all_regions() {
    let body = "
states:
  p:
    parallel: true
    exit: [{notify: out_p}]
    states:
      a: {exit: [{notify: out_a}], states: {a1: {transitions: [{event: e, to: q}]}}}
      b: {exit: [{notify: out_b}], states: {b1: {exit: [{notify: out_b1}]}}}
  q: {notify: in_q}
";
    check(body, &[("e", "q", "out_b1 out_b out_a out_p in_q")]);
}

#[test]
fn an_event_raised_in_one_region_is_heard_in_the_other() {
    let body = "
states:
  p:
    parallel: true
    states:
      a: {states: {a1: {transitions: [{event: e, to: a2, raise: tell_b}]}, a2: {transitions: [{when: {in: b2}, to: a3}]}, a3: {}}}
      b: {states: {b1: {transitions: [{event: tell_b, to: b2}]}, b2: {}}}
";
    check(body, &[("e", "p.a.a3 + p.b.b2", "")]);
}
