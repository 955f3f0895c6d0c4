//! What is entered and left, in which order; history; done events.

use super::check;

#[test]
fn test364_576_initial_may_name_a_state_deep_inside() {
    let body = "
initial: x2
states:
  a:
    notify: in_a
    states:
      a1: {notify: in_a1}
      a2: {notify: in_a2, states: {x1: {notify: in_x1}, x2: {notify: in_x2, transitions: [{event: e, to: [a1]}, {event: f, to: x1}]}}}
";
    check(body, &[("", "a.a2.x2", "in_a in_a2 in_x2"), ("f", "a.a2.x1", "in_x1")]);
}

#[test]
fn test413_several_initial_states_in_different_regions() {
    let body = "
initial: [a2, b2]
states:
  p:
    parallel: true
    states:
      a: {states: {a1: {}, a2: {transitions: [{event: e, to: a1}]}}}
      b: {states: {b1: {}, b2: {transitions: [{event: e, to: b1}]}}}
      c: {states: {c1: {}, c2: {transitions: [{event: e, to: c1}]}}, transitions: [{event: f, to: c2}]}
";
    check(body, &[("", "p.a.a2 + p.b.b2 + p.c.c1", ""), ("e", "p.a.a1 + p.b.b1 + p.c.c1", "")]);
}

#[test]
fn test404_406_407_children_are_left_first_and_entered_last() {
    let body = "
states:
  a:
    notify: in_a
    exit: [{notify: out_a}]
    transitions: [{event: go, to: q, notify: on}]
    states: {b: {notify: in_b, exit: [{notify: out_b}], states: {c: {notify: in_c, exit: [{notify: out_c}]}}}}
  q:
    parallel: true
    notify: in_q
    exit: [{notify: out_q}]
    transitions: [{event: back, to: a, notify: on}]
    states:
      q1: {notify: in_q1, exit: [{notify: out_q1}], states: {x: {notify: in_x, exit: [{notify: out_x}]}}}
      q2: {notify: in_q2, exit: [{notify: out_q2}], states: {y: {notify: in_y, exit: [{notify: out_y}]}}}
";
    check(
        body,
        &[
            ("", "a.b.c", "in_a in_b in_c"),
            ("go", "q.q1.x + q.q2.y", "out_c out_b out_a on in_q in_q1 in_x in_q2 in_y"),
            ("back", "a.b.c", "out_y out_q2 out_x out_q1 out_q on in_a in_b in_c"),
        ],
    );
}

#[test]
fn test409_411_a_state_is_active_from_its_entry_to_its_exit() {
    let look = |state: &str, yes: &str, no: &str| {
        format!("{{if: {{in: {state}}}, then: [{{notify: {yes}}}], else: [{{notify: {no}}}]}}")
    };
    let body = format!(
        "
states:
  s:
    entry: [{}, {}]
    exit: [{}, {}]
    transitions: [{{event: go, to: t, do: [{}]}}]
    states: {{x: {{}}}}
  t: {{}}
",
        look("s", "s_yes", "s_no"),
        look("x", "x_yes", "x_no"),
        look("x", "x_yes", "x_no"),
        look("s", "s_yes", "s_no"),
        look("s", "s_yes", "s_no"),
    );
    check(&body, &[("", "s.x", "s_yes x_no"), ("go", "t", "x_no s_yes s_no")]);
}

const HISTORY: &str = "
states:
  out: {transitions: [{event: shallow, to: h}, {event: deep, to: d}, {event: plain, to: s}]}
  s:
    notify: in_s
    transitions: [{event: leave, to: out}]
    states:
      h: {history: shallow, default: b}
      d: {history: deep, default: b2}
      a: {states: {a1: {transitions: [{event: next, to: a2}]}, a2: {transitions: [{event: next, to: b}]}}}
      b: {states: {b1: {transitions: [{event: next, to: b2}]}, b2: {transitions: [{event: next, to: a}]}}}
";

#[test]
fn test387_a_history_that_remembers_nothing_has_its_default() {
    check(HISTORY, &[("shallow", "s.b.b1", "in_s")]);
    check(HISTORY, &[("deep", "s.b.b2", "in_s")]);
}

#[test]
fn test388_a_history_remembers_one_level_or_all() {
    let there = [("plain", "s.a.a1", "in_s"), ("next", "s.a.a2", ""), ("leave", "out", "")];
    check(HISTORY, &[there[0], there[1], there[2], ("shallow", "s.a.a1", "in_s")]);
    check(HISTORY, &[there[0], there[1], there[2], ("deep", "s.a.a2", "in_s")]);
    // it is kept until the state is left again
    check(
        HISTORY,
        &[
            there[0],
            there[1],
            there[2],
            ("deep", "s.a.a2", "in_s"),
            ("next", "s.b.b1", ""),
            ("leave", "out", ""),
            ("deep", "s.b.b1", "in_s"),
        ],
    );
}

#[test]
fn test580_a_history_is_never_where_one_is() {
    let world = check(HISTORY, &[("shallow", "s.b.b1", "in_s"), ("leave", "out", ""), ("deep", "s.b.b1", "in_s")]);
    let names: Vec<&str> = world.now.active.iter().map(|s| world.chart.state(*s).name.as_str()).collect();
    assert_eq!(names, ["t", "s", "b", "b1"]);
}

#[test]
fn back_to_is_a_deep_history_with_the_initial_state_as_its_default() {
    let body = "
states:
  out: {transitions: [{event: back, back_to: s}]}
  s:
    initial: b
    transitions: [{event: leave, to: out}]
    states: {a: {}, b: {states: {b1: {transitions: [{event: next, to: b2}]}, b2: {transitions: [{event: next, to: a}]}}}}
";
    check(body, &[("back", "s.b.b1", ""), ("next", "s.b.b2", ""), ("leave", "out", ""), ("back", "s.b.b2", "")]);
}

#[test]
fn history_of_a_parallel_state_remembers_every_region() {
    let body = |depth: &str| {
        format!(
            "
states:
  out: {{transitions: [{{event: back, to: h}}, {{event: plain, to: p}}]}}
  p:
    parallel: true
    transitions: [{{event: leave, to: out}}]
    states:
      h: {{history: {depth}, default: [a2, b2]}}
      a: {{states: {{a1: {{}}, a2: {{transitions: [{{event: e, to: a1}}]}}}}}}
      b: {{states: {{b1: {{transitions: [{{event: f, to: b2}}]}}, b2: {{}}}}}}
"
        )
    };
    let steps = [("back", "p.a.a2 + p.b.b2", ""), ("e", "p.a.a1 + p.b.b2", ""), ("leave", "out", "")];
    check(&body("deep"), &[steps[0], steps[1], steps[2], ("back", "p.a.a1 + p.b.b2", "")]);
    check(&body("shallow"), &[steps[0], steps[1], steps[2], ("back", "p.a.a1 + p.b.b1", "")]);
    check(
        &body("deep"),
        &[
            ("plain", "p.a.a1 + p.b.b1", ""),
            ("f", "p.a.a1 + p.b.b2", ""),
            ("leave", "out", ""),
            ("back", "p.a.a1 + p.b.b2", ""),
        ],
    );
}

#[test]
fn a_parallel_state_may_be_left_into_its_own_history() {
    let body = "
states:
  p:
    parallel: true
    exit: [{notify: out_p}]
    states:
      h: {history: deep, default: [a]}
      a: {states: {a1: {transitions: [{event: e, to: h}, {event: next, to: a2}]}, a2: {transitions: [{event: e, to: h}]}}}
      b: {states: {b1: {}}}
";
    check(
        body,
        &[("e", "p.a.a1 + p.b.b1", "out_p"), ("next", "p.a.a2 + p.b.b1", ""), ("e", "p.a.a2 + p.b.b1", "out_p")],
    );
}

#[test]
fn what_was_not_left_is_not_entered_again() {
    let body = "
states:
  out: {transitions: [{event: go, to: s}]}
  s:
    transitions: [{event: leave, to: out}]
    states:
      a:
        notify: in_a
        ask: {q: {to: responsible, at: due 09:00, message: progress, answers: {fine: {}}}}
        states: {a1: {notify: in_a1, transitions: [{event: next, to: a2}]}, a2: {transitions: [{event: back, back_to: s}]}}
";
    let world = check(
        body,
        &[
            ("go", "s.a.a1", "in_a in_a1"),
            ("leave", "out", ""),
            ("go", "s.a.a1", "in_a in_a1"),
            ("next", "s.a.a2", ""),
            ("back", "s.a.a1", "in_a1"),
        ],
    );
    assert_eq!(world.now.timers.len(), 1);
}

#[test]
fn history_may_be_where_a_state_begins() {
    let body = "
states:
  out: {transitions: [{event: back, to: s}]}
  s:
    initial: h
    transitions: [{event: leave, to: out}]
    states: {h: {history: shallow, default: a}, a: {transitions: [{event: next, to: b}]}, b: {}}
";
    check(body, &[("back", "s.a", ""), ("next", "s.b", ""), ("leave", "out", ""), ("back", "s.b", "")]);
}

#[test]
fn test416_a_compound_state_is_done_with_its_final_child() {
    let body = "
states:
  a:
    transitions: [{event: done.state.a, to: b}, {event: done.state.a1, notify: inner_done}]
    states:
      a1: {transitions: [{event: done.state.a1, notify: inner_done, to: a2}], states: {x: {transitions: [{event: e, to: y}]}, y: {final: true, notify: in_y}}}
      a2: {final: true, notify: in_a2}
  b: {}
";
    check(body, &[("e", "b", "in_y inner_done in_a2")]);
}

#[test]
fn test372_done_comes_after_what_the_final_state_does() {
    let body = "
facts: {n: {type: number}}
states:
  a:
    transitions: [{event: done.state.a, when: {n: 2}, to: b}, {event: done.state.a, to: c}]
    states: {x: {set: {n: 1}, transitions: [{to: y}]}, y: {final: true, entry: [{set: {n: 2}}]}}
  b: {}
  c: {}
";
    check(body, &[("", "b", "")]);
}

const REGIONS: &str = "
states:
  p:
    parallel: true
    transitions:
      - {event: done.state.p, notify: all_done, to: end}
      - {event: done.state.a, notify: a_done}
      - {event: done.state.b, notify: b_done}
    states:
      a: {states: {a1: {transitions: [{event: e, to: a2}]}, a2: {final: true}}}
      b: {states: {b1: {transitions: [{event: f, to: b2}]}, b2: {final: true}}}
  end: {}
";

#[test]
fn test417_570_a_parallel_state_is_done_with_all_its_regions() {
    check(
        REGIONS,
        &[("e", "p.a.a2 + p.b.b1", "a_done"), ("e", "p.a.a2 + p.b.b1", ""), ("f", "end", "b_done all_done")],
    );
    check(REGIONS, &[("f", "p.a.a1 + p.b.b2", "b_done"), ("e", "end", "a_done all_done")]);
}

#[test]
fn regions_of_regions_are_done_from_the_inside() {
    let body = "
states:
  p:
    parallel: true
    transitions: [{event: done.state.p, notify: p_done}, {event: done.state.q, notify: q_done}]
    states:
      q:
        parallel: true
        states:
          a: {states: {a1: {transitions: [{event: e, to: a2}]}, a2: {final: true}}}
          b: {states: {b1: {transitions: [{event: e, to: b2}]}, b2: {final: true}}}
      c: {states: {c1: {transitions: [{event: f, to: c2}]}, c2: {final: true}}}
";
    check(body, &[("f", "p.q.a.a1 + p.q.b.b1 + p.c.c2", ""), ("e", "p.q.a.a2 + p.q.b.b2 + p.c.c2", "q_done")]);
}

#[test]
fn a_roadmap_may_say_where_to_begin() {
    let chart = super::world::chart(
        "states: {a: {transitions: [{event: e, to: x}]}, b: {notify: in_b, states: {x: {notify: in_x}, y: {notify: in_y, transitions: [{event: e, to: x}]}}, transitions: [{event: f, to: y}]}}",
    );
    let mut item = (**super::world::programme().item(&"plain".into()).expect("it is there")).clone();
    item.begins_in = Some("y".into());
    let scene = crate::step::Scene { programme: super::world::programme(), item: &item };
    let step = crate::step::start(&chart, scene, super::world::at("2024-05-06 10:00")).expect("it settles");
    assert_eq!(step.instance.place(&chart), "b.y");
}
