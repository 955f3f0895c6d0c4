use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::{Workflow, read};
use crate::{
    chart::{Chart, StateId},
    definition::{
        diagnostic::{Diagnostic, FileId, Source},
        rule::Rule,
        yaml,
    },
    message::Texts,
};

fn source(path: &str, text: &str) -> Source {
    Source { id: FileId(0), path: path.into(), text: text.into() }
}

fn read_text(source: &Source) -> (Option<Workflow>, Vec<Diagnostic>) {
    let (node, mut found) = yaml::parse(source);
    let Some(node) = node else { return (None, found) };
    let (workflow, more) = read(source, &node, &Texts::wording(), &BTreeSet::new());
    found.extend(more);
    (workflow, found)
}

/// Rules that these fixtures show, besides all of the ranges E2xx and W2xx.
const SHARED: [Rule; 6] =
    [Rule::BadId, Rule::Contradiction, Rule::MissingKey, Rule::UnknownKey, Rule::UnknownWord, Rule::WrongType];

/// Every folder of `fixtures` is a rule; a file that begins with `pass` breaks nothing, of the
/// others the text beside them holds everything that is said. Written anew with `UPDATE_FIXTURES=1`.
#[test]
fn fixtures_say_what_they_should() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/definition/workflow/fixtures");
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let mut shown: BTreeMap<(&str, bool), usize> = BTreeMap::new();
    let mut problems = Vec::new();
    for folder in entries(&root) {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let rule = *Rule::ALL.iter().find(|r| r.name() == name).unwrap_or_else(|| panic!("no rule `{name}`"));
        for file in entries(&folder).into_iter().filter(|f| f.extension().is_some_and(|e| e == "yaml")) {
            let file_name = file.file_name().unwrap().to_str().unwrap();
            let passes = file_name.starts_with("pass");
            *shown.entry((rule.name(), passes)).or_default() += 1;
            let source = source(file_name, &fs::read_to_string(&file).unwrap());
            let (workflow, found) = read_text(&source);
            let broken = found.iter().any(|d| d.rule == rule);
            let valid = !found.iter().any(Diagnostic::is_error);
            let text: Vec<String> = found.iter().map(|d| d.render(std::slice::from_ref(&source), false)).collect();
            let text = text.join("\n\n") + "\n";
            if workflow.is_some() != valid || broken == passes || (passes && !valid) {
                problems.push(format!("{name}/{file_name}: a chart: {}, found:\n{text}", workflow.is_some()));
            } else if !passes {
                let expected = file.with_extension("txt");
                if update {
                    fs::write(&expected, &text).unwrap();
                }
                let expect = fs::read_to_string(&expected).unwrap_or_default();
                if text != expect {
                    problems.push(format!("{name}/{file_name}: expected\n{expect}\nbut it said\n{text}"));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n----\n"));
    let ours = Rule::ALL.iter().filter(|r| r.code()[1..].starts_with('2')).chain(&SHARED);
    let missing: Vec<_> =
        ours.flat_map(|r| [(r.name(), false), (r.name(), true)]).filter(|case| !shown.contains_key(case)).collect();
    assert!(missing.is_empty(), "without a fixture (rule, passing): {missing:?}");
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries: BTreeSet<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.into_iter().collect()
}

/// The whole chart in words, every field that is not empty.
fn describe(chart: &Chart) -> String {
    let name = |s: &StateId| chart.state(*s).name.clone();
    let names = |states: &[StateId]| states.iter().map(name).collect::<Vec<_>>().join(" ");
    let mut lines = vec![format!("{} for {:?}", chart.name, chart.kind)];
    lines.extend(chart.facts.iter().map(|(f, decl)| format!("fact {f}: {:?} {:?}", decl.kind, decl.visibility)));
    for (i, s) in chart.states.iter().enumerate() {
        let mut line = format!("{i}..{} {} {:?} in {:?}", s.end.0, s.name, s.kind, s.parent.map(|p| p.0));
        let mut part = |key: &str, value: String| {
            if !matches!(value.as_str(), "" | "[]") {
                line += &format!(", {key} {value}");
            }
        };
        part("children", names(&s.children));
        part("initial", names(&s.initial));
        part("signal", s.signal.map_or(String::new(), |s| format!("{s:?}")));
        part("entry", format!("{:?}", s.entry));
        part("exit", format!("{:?}", s.exit));
        part("asks", format!("{:?}", s.asks.iter().map(|a| a.0).collect::<Vec<_>>()));
        part("reminds", format!("{:?}", s.reminds.iter().map(|a| a.0).collect::<Vec<_>>()));
        part("deadlines", format!("{:?}", s.deadlines.iter().map(|a| a.0).collect::<Vec<_>>()));
        part("transitions", format!("{:?}", s.transitions.iter().map(|a| a.0).collect::<Vec<_>>()));
        lines.push(line);
    }
    for (i, t) in chart.transitions.iter().enumerate() {
        let events: Vec<&str> = t.events.iter().map(|e| e.as_str()).collect();
        let internal = if t.internal { " internal" } else { "" };
        let mut line = format!("t{i} {} on {} to {}{internal}", name(&t.source), events.join(" "), names(&t.to));
        if let Some(guard) = &t.guard {
            line += &format!(" when {guard:?}");
        }
        if !t.by.is_empty() {
            line += &format!(" by {:?}", t.by);
        }
        if !t.actions.is_empty() {
            line += &format!(" do {:?}", t.actions);
        }
        lines.push(line);
    }
    for a in &chart.asks {
        let at: Vec<String> = a.at.iter().map(ToString::to_string).collect();
        let answers: Vec<String> = a.answers.iter().map(|a| format!("{}:t{}", a.choice, a.transition.0)).collect();
        lines.push(format!(
            "ask {} in {} to {:?} at [{}] every {:?} until {:?}",
            a.key,
            name(&a.state),
            a.to,
            at.join(", "),
            a.every,
            a.until
        ));
        lines.push(format!(
            "  past {:?} missed {:?} message {} answers {}",
            a.if_past,
            a.missed,
            a.message,
            answers.join(" ")
        ));
        lines.push(format!("  {:?}", a.words));
        lines.push(format!("  {:?}", a.repeat));
        lines.push(format!("  {:?}", a.escalate));
    }
    for r in &chart.reminds {
        let at: Vec<String> = r.at.iter().map(ToString::to_string).collect();
        lines.push(format!(
            "remind in {} to {:?} at [{}] every {:?} until {:?}",
            name(&r.state),
            r.to,
            at.join(", "),
            r.every,
            r.until
        ));
        lines.push(format!("  past {:?} missed {:?} message {}", r.if_past, r.missed, r.message));
    }
    lines.extend(
        chart.deadlines.iter().map(|d| format!("deadline in {} at {} raises {}", name(&d.state), d.at, d.event)),
    );
    lines.join("\n")
}

#[test]
fn the_example_of_the_language_has_this_shape() {
    let source = source("example.yaml", include_str!("example.yaml"));
    let (workflow, found) = read_text(&source);
    let text: Vec<String> = found.iter().map(|d| d.render(std::slice::from_ref(&source), false)).collect();
    let workflow = workflow.unwrap_or_else(|| panic!("{}", text.join("\n")));
    assert_eq!(text, Vec::<String>::new());
    assert_eq!(describe(&workflow.chart), include_str!("example.txt").trim_end());
}

/// Lines of the description of a workflow with these states; the facts are always the same.
fn check(states: &str, expect: &[&str]) {
    let facts = "{progress: {type: percent}, expected: {type: date}, level: {type: {one_of: [low, high]}}}";
    let text = format!("workflow: w\nfor: test\nfacts: {facts}\nstates:\n{states}");
    let source = source("w.yaml", &text);
    let (workflow, found) = read_text(&source);
    let found: Vec<String> = found.iter().map(|d| d.render(std::slice::from_ref(&source), false)).collect();
    let shape = describe(&workflow.unwrap_or_else(|| panic!("{}", found.join("\n"))).chart);
    for line in expect {
        assert!(shape.lines().any(|l| l == *line), "no line\n{line}\nin\n{shape}");
    }
}

#[test]
fn transitions_stand_in_the_order_of_the_file() {
    check(
        "
  a:
    transitions: [{event: x, to: b}]
    deadline: [{at: due, to: b}, {at: start, to: b}]
    states: {inner: {transitions: [{event: y, to: b}]}}
    ask: {q: {to: responsible, message: How is it?, answers: {done: {to: b}}}}
  b: {final: true}
",
        &[
            "1..3 a Compound in Some(0), children inner, initial inner, asks [0], deadlines [0, 1], transitions [0, 1, 2, 3]",
            "t0 a on x to b",
            "t1 a on deadline.a.1 to b",
            "t2 a on deadline.a.2 to b",
            "t3 a on answer.q.done to b",
            "t4 inner on y to b",
        ],
    );
}

#[test]
fn leaving_depends_on_where_a_transition_leads() {
    check(
        "
  a:
    initial: [r1b, r2b]
    states:
      p:
        parallel: true
        states:
          r1: {states: {r1a: {transitions: [{event: n, to: r1b}]}, r1b: {transitions: [{event: n, to: r1a}]}}}
          r2: {states: {r2a: {transitions: [{event: n, to: r2b}]}, r2b: {transitions: [{event: n, to: r2a}]}}}
    transitions:
      - {event: inside, to: p}
      - {event: both, to: [r1a, r2a]}
      - {event: anew, to: p, reenter: true}
      - {event: itself, to: a}
      - {event: again, reenter: true}
      - {event: stay, raise: x}
      - {event: out, to: b}
  b: {transitions: [{event: back, back_to: p}, {event: also, back_to: p}, {event: end, to: c}]}
  c: {final: true}
",
        &[
            "1..10 a Compound in Some(0), children p, initial r1b r2b, transitions [0, 1, 2, 3, 4, 5, 6]",
            "2..10 p Parallel in Some(1), children r1 r2 p.history",
            "9..10 p.history History { deep: true } in Some(2), initial r1 r2",
            "t0 a on inside to p internal",
            "t1 a on both to r1a r2a internal",
            "t2 a on anew to p",
            "t3 a on itself to a",
            "t4 a on again to a",
            "t5 a on stay to  do [Raise { event: \"x\" }]",
            "t6 a on out to b",
            "t11 b on back to p.history",
            "t12 b on also to p.history",
        ],
    );
}

#[test]
fn what_is_done_stands_in_the_order_of_the_language() {
    check(
        "
  a:
    raise: three
    tell: [{to: coordinator, message: help_wanted}, {to: deputy, message: In so many words.}]
    set: {expected: today, due: facts.expected}
    entry: [{raise: four}]
    notify: two
    exit: [{if: {progress: known}, then: [{cancel: n}], else: [{raise: five}]}]
    ask:
      q:
        to: responsible
        message: In so many words.
        answers:
          done:
            do: [{raise: six}]
            cancel: n
            send: {event: s}
            raise: [r, rr]
            hand_over: true
            follow_up: [progress, expected]
            set: {progress: event.number}
            to: b
  b: {final: true}
",
        &[
            "1..2 a Atomic in Some(0), entry [Set { name: \"expected\", value: Today }, Set { name: \"due\", value: Fact(\"expected\") }, \
             Tell(Tell { to: Coordinator, message: \"help_wanted\" }), Tell(Tell { to: Deputy, message: \"inline-96f352a9e8e8e1ca\" }), \
             Notify { name: \"two\" }, Raise { event: \"three\" }, Raise { event: \"four\" }], \
             exit [If { guard: Known(Fact(\"progress\")), then: [Cancel { id: \"n\" }], otherwise: [Raise { event: \"five\" }] }], \
             asks [0], transitions [0]",
            "t0 a on answer.q.done to b do [FollowUp(\"progress\"), FollowUp(\"expected\"), HandOver, \
             Set { name: \"progress\", value: Event(\"number\") }, Raise { event: \"r\" }, Raise { event: \"rr\" }, \
             Send { event: \"s\", after: Amount { count: 0, unit: Minute }, id: None }, Cancel { id: \"n\" }, Raise { event: \"six\" }]",
        ],
    );
}

#[test]
fn conditions_mean_what_the_type_on_the_left_says() {
    let check = |when: &str, expect: &str| {
        let states = format!("  a: {{transitions: [{{event: x, when: {when}, to: b}}]}}\n  b: {{final: true}}\n");
        check(&states, &[&format!("t0 a on x to b when {expect}")]);
    };
    let compare = |left: &str, is: &str, right: &str| format!("Compare {{ left: {left}, is: {is}, right: {right} }}");
    let progress = "Fact(\"progress\")";
    let expected = "Fact(\"expected\")";
    check("{progress: 100}", &compare(progress, "Equals", "Literal(Number(100.0))"));
    check("{facts.progress: {below: event.n}}", &compare(progress, "Below", "Event(\"n\")"));
    check("{expected: {above: due}}", &compare(expected, "Above", "Anchor(Due)"));
    check("{expected: 2024-06-13}", &compare(expected, "Equals", "Literal(Date(2024-06-13))"));
    check("{today: {at_least: expected}}", &compare("Today", "AtLeast", expected));
    check("{level: {differs: high}}", &compare("Fact(\"level\")", "Differs", "Literal(Text(\"high\"))"));
    check("{event.word: due}", &compare("Event(\"word\")", "Equals", "Anchor(Due)"));
    check("{event.word: level}", &compare("Event(\"word\")", "Equals", "Literal(Text(\"level\"))"));
    check("{event.word: {above: progress}}", &compare("Event(\"word\")", "Above", progress));
    check("{level: unknown}", "Not(Known(Fact(\"level\")))");
    check("{in: b, targets: none_met}", "All([In(StateId(2)), Targets(NoneMet)])");
    check(
        "{not: {any: [{due: known}, {start: unknown}]}}",
        "Not(Any([Known(Anchor(Due)), Not(Known(Anchor(Start)))]))",
    );
}

#[test]
fn texts_that_are_no_keys_come_along() {
    let text = "workflow: w\nfor: test\nstates:\n  a: {tell: [{to: deputy, message: Hello there}, {to: verifier, message: Hello there}]}\n";
    let source = source("w.yaml", text);
    let texts = read_text(&source).0.unwrap().texts;
    let [only] = texts.as_slice() else { panic!("{texts:?}") };
    assert_eq!((only.text.as_str(), source.at(only.span)), ("Hello there", "Hello there"));
    assert!(only.key.as_str().starts_with("inline-"));
}

#[test]
fn the_shipped_workflows_are_valid() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../workflows/library");
    let files = entries(&library).into_iter().filter(|f| f.to_str().unwrap().ends_with(".yaml"));
    for file in files.filter(|f| !f.to_str().unwrap().ends_with(".scenarios.yaml")) {
        let source = source(file.to_str().unwrap(), &fs::read_to_string(&file).unwrap());
        let (workflow, found) = read_text(&source);
        let found: Vec<String> = found.iter().map(|d| d.render(std::slice::from_ref(&source), false)).collect();
        assert!(workflow.is_some() && found.is_empty(), "{}", found.join("\n"));
    }
}

/// Every fixture, with lines and characters lost, doubled and exchanged: whatever comes of it, it is said.
#[test]
fn no_file_makes_reading_fall_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/definition/workflow/fixtures");
    let files = entries(&root).into_iter().flat_map(|folder| entries(&folder));
    let texts: Vec<String> = files
        .filter(|f| f.extension().is_some_and(|e| e == "yaml"))
        .map(|f| fs::read_to_string(f).unwrap())
        .filter(|text| text.len() < 4000)
        .chain([include_str!("example.yaml").to_owned()])
        .collect();
    let mut seed = 1u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for round in 0..600 {
        let mut lines: Vec<String> = texts[round % texts.len()].lines().map(str::to_owned).collect();
        for _ in 0..=random(3) {
            let (a, b) = (random(lines.len()), random(lines.len()));
            match random(5) {
                0 => drop(lines.remove(a)),
                1 => lines.insert(b, lines[a].clone()),
                2 => lines.swap(a, b),
                3 => lines[a] = lines[a].chars().filter(|_| random(9) > 0).collect(),
                _ => lines[a] = lines[a].replace(['{', ','], [" ", "[", ": "][random(3)]),
            }
        }
        let source = source("mutant.yaml", &lines.join("\n"));
        let (workflow, found) = read_text(&source);
        let valid = !found.iter().any(Diagnostic::is_error);
        assert!(!valid || workflow.is_some(), "{}", source.text);
        found.iter().for_each(|d| drop(d.render(std::slice::from_ref(&source), false)));
    }
}
