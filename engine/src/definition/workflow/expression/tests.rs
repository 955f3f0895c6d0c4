//! What expressions mean: beside their twins as maps, beside a table of what CEL says, beside another
//! implementation of it; and that nothing they hold can make reading or evaluating them fall over.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::{Lowering, facts, outline};
use crate::{
    chart::StateId,
    definition::{
        diagnostic::{FileId, Findings, Source},
        fields::{Field, Placed, Reader},
        keys::{Kind, workflow::WORKFLOW},
        rule::Rule,
        yaml::{self, Node, Value as Yaml},
    },
    guard::{Data, Facts, Guard, Sight, Unknown, Value},
    ids::FactName,
    message::Texts,
    roadmap::ItemKind,
};

const TEXT: &str = "
workflow: w
for: test
facts:
  progress: {type: percent}
  share: {type: number}
  expected: {type: date}
  level: {type: {one_of: [low, high]}}
  agreed: {type: yes_no}
  note: {type: text}
  evidence: {type: files}
states: {work: {states: {inner: {}}}, end: {final: true}}
";

/// Reads many conditions against one workflow.
fn reading<R>(read: impl FnOnce(&dyn Fn(Yaml) -> (Option<Guard>, Vec<Rule>)) -> R) -> R {
    let source = Source { id: FileId(0), path: "w.yaml".into(), text: TEXT.into() };
    let tree = yaml::parse(&source).0.unwrap();
    let texts = Texts::wording();
    read(&|value| {
        let findings = Findings::default();
        let reader = Reader { source: &source, findings: &findings };
        let root = reader.root(&tree, &WORKFLOW).unwrap();
        let (facts, _) = facts::read(&root);
        let name = Placed { value: "w".to_owned(), span: root.span };
        let outline = outline::read(reader, root, name).unwrap();
        let lowering = Lowering::new(reader, outline, ItemKind::Test, facts, &texts);
        let node = Node { span: source.start(), value };
        let field = Field { reader, name: "when", kind: &Kind::Guard, node: &node, key_span: source.start() };
        let guard = lowering.guard(&field);
        let rules = findings.into_sorted().into_iter().map(|d| d.rule).collect();
        (guard, rules)
    })
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Half way, expected late; the item stands in `work.inner`, one of its two targets is met.
fn facts() -> Facts {
    let files = ["https://a.org/x.pdf", "https://b.org/y.png"].map(str::to_owned).to_vec();
    let facts = [
        ("progress", Value::Number(60.0)),
        ("share", Value::Number(0.5)),
        ("expected", Value::Date(day("2024-07-01"))),
        ("level", Value::Text("high".into())),
        ("agreed", Value::YesNo(true)),
        ("note", Value::Text("we are late ✓".into())),
        ("evidence", Value::Files(files)),
    ];
    facts.into_iter().map(|(name, value)| (FactName::from(name), value)).collect()
}

fn event() -> Data {
    let fields = [
        ("number", Value::Number(7.0)),
        ("word", Value::Text("low".into())),
        ("date", Value::Date(day("2024-06-20"))),
        ("yes", Value::YesNo(true)),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn holds(guard: &Guard, facts: &Facts, event: &Data) -> Result<bool, Unknown> {
    guard.holds(&Sight {
        facts,
        event,
        start: None,
        due: Some(day("2024-06-28")),
        today: day("2024-06-21"),
        active: &|state| state <= StateId(2),
        targets: &[true, false],
    })
}

/// `expect`: `true`, `false`, what it stumbles on, or the code of the rule that refuses it.
fn check(expression: &str, expect: &str) {
    let (guard, rules) = reading(|read| read(Yaml::Text(expression.to_owned())));
    let found = match guard {
        Some(guard) => match holds(&guard, &facts(), &event()) {
            Ok(holds) => holds.to_string(),
            Err(unknown) => unknown.0,
        },
        None => rules.iter().map(|rule| rule.code()).collect::<Vec<_>>().join(" "),
    };
    assert_eq!(found, expect, "{expression}");
}

#[test]
fn expressions_read_facts_events_dates_states_and_targets() {
    check("progress >= 50 && progress < 100", "true");
    check("facts.progress == 60.0", "true");
    check("share * 2 == 1 && progress + share > 60", "true");
    check("expected > due", "true");
    check("due - today", "E233");
    check("due - today == 7", "true");
    check("expected - due <= 3 && today + 7 == due && 7 + today == due && due - 7 == today", "true");
    check("today + 1.9 == today + 1", "true");
    check("expected == date('2024-07-01')", "true");
    check("level == 'high' && level != 'low' && level in ['low', 'high']", "true");
    check("agreed", "true");
    check("!agreed || agreed == false", "false");
    check("note.contains('late') && note.startsWith('we') && note.endsWith('✓')", "true");
    check("size(note) == 13 && note.size() == 13", "true");
    check("note + '!' == \"we are late ✓!\"", "true");
    check("size(evidence) == 2 && evidence[1].endsWith('.png')", "true");
    check("evidence.all(one, one.startsWith('https'))", "true");
    check("evidence.exists(one, one.endsWith('.pdf') && progress == 60)", "true");
    check("'https://a.org/x.pdf' in evidence", "true");
    check("event.number + 1 == 8 && event.word == 'low' && event.date < due && event.yes", "true");
    check("event.word in ['low'] && event.date + 1 < due && due - event.date == 8", "true");
    check("in_state('work') && in_state('inner') && !in_state('end')", "true");
    check("targets.any_met && !targets.all_met && !targets.none_met", "true");
    check("(progress > 50 ? 'high' : 'low') == level", "true");
    check("(progress > 50) == agreed", "true");
    check("has(due) && !has(start) && has(facts.note) && has(event.date) && !has(event.day)", "true");
    check("progress > 50\n  // a word about it\n  && agreed", "true");
}

#[test]
fn what_is_missing_or_of_another_type_is_told() {
    check("start < due", "`start` has no value");
    check("event.day > due", "`event.day` has no value");
    check("event.word > 5", "a text and a number cannot be compared");
    check("event.word", "a text is neither true nor false");
    check("event.word + 1 == 2", "`+` does not join a text and a number");
    check("event.number.contains('x')", "a text is looked for in a number");
    check("event.word.contains(event.number)", "a number is looked for in a text");
    check("event.number in event.word", "a text is no list");
    check("event.word in [event.number]", "a text and a number cannot be compared");
    check("size(event.number) == 1", "a number has no size");
    check("-event.word == 1", "a text has no opposite");
    check("evidence[2] == ''", "a list of 2 has no such place");
    check("evidence[0 - 1] == ''", "a list of 2 has no such place");
    check("evidence[share] == ''", "a list of 2 has no such place");
    check("progress / 0 > 1", "something is divided by zero");
    check("progress % (share - 0.5) > 1", "something is divided by zero");
    check("progress * 1e307 > 1", "a number is too large");
    check("9223372036854775807 + 1 > 0", "a number is too large");
    check("due + 1000000000 > due", "a date is too far away");
    check("due - 9223372036854775807 > due", "a date is too far away");
    check("!has(start) ? due > today : start > today", "true");
}

/// CEL's rule: what is decided without a part that stumbles is decided, on either side.
#[test]
fn what_is_decided_is_decided() {
    check("false && start < due", "false");
    check("start < due && false", "false");
    check("true || start < due", "true");
    check("start < due || true", "true");
    check("start < due && true", "`start` has no value");
    check("start < due || false", "`start` has no value");
    check("start < due ? true : true", "`start` has no value");
    check("evidence.all(one, one.endsWith('.pdf') && start < due)", "false");
    check("evidence.exists(one, start < due || one.endsWith('.png'))", "true");
    check("evidence.exists(one, start < due)", "`start` has no value");
    check("[].all(one, start < due) && ![].exists(one, start < due)", "true");
}

/// What CEL's conformance tests hold true of the part that we have, in our words: our own gate.
const GATE: &str = "
# literals
true                                         true
false                                        false
1 == 1                                       true
0x1F == 31                                   true
-0x1F == -31                                 true
1.5 == 15e-1                                 true
.5 == 0.5                                    true
1.0e+3 == 1000.0                             true
-9223372036854775808 < 9223372036854775807   true
9223372036854775808 > 0                      E230
'a' == \"a\"                                 true
'''a''' == \"\"\"a\"\"\"                     true
r'\\n' == '\\\\n'                            true
'\\x41\\u0042\\103\\U00000044' == 'ABCD'     true
'\\'' == \"'\"                               true
'ก' == '\\u0e01'                             true
'' == ''                                     true
[1, 2, 3][1] == 2                            true
[1, 2, 3,][1] == 2                           true
1 in []                                      false
# equality
1 == 1.0                                     true
1 != 2                                       true
1 == -1                                      false
'a' == 'b'                                   false
'a' == 'A'                                   false
true == true                                 true
true != false                                true
9007199254740993 == 9007199254740992.0       false
9007199254740993 > 9007199254740992.0        true
-9007199254740993 < -9007199254740992.0      true
9223372036854775807 < 1e19                   true
-9223372036854775807 > -1e19                 true
1 == 'a'                                     E234
# order
0 < 1                                        true
0 < 0                                        false
0 <= 0                                       true
1 > 0.5                                      true
0.5 >= 1                                     false
-1 < -0.5                                    true
1.0 > 1                                      false
1.0 >= 1                                     true
'a' < 'b'                                    E234
false < true                                 E234
# logic
true && true                                 true
true && false                                false
false || true                                true
false || false                               false
!true                                        false
!!true                                       true
!false && true                               true
true ? true : false                          true
false ? true : false                         false
true ? false ? true : false : true           false
false ? true : true ? true : false           true
true || false && false                       true
(true || false) && false                     false
1 < 2 == true                                true
true && 1                                    E233
1 ? true : false                             E233
true ? 1 : 'a'                               E234
# whole numbers
1 + 1 == 2                                   true
7 - 9 == -2                                  true
6 * -7 == -42                                true
7 / 2 == 3                                   true
-7 / 2 == -3                                 true
7 % 2 == 1                                   true
-7 % 2 == -1                                 true
7 % -2 == 1                                  true
2 + 3 * 4 == 14                              true
(2 + 3) * 4 == 20                            true
10 - 3 - 2 == 5                              true
100 / 5 / 2 == 10                            true
-(3) == -3                                   true
--3 == 3                                     true
- -3 == 3                                    true
1 / 0 == 1                                   something is divided by zero
1 % 0 == 1                                   something is divided by zero
9223372036854775807 * 2 > 0                  a number is too large
-9223372036854775808 - 1 < 0                 a number is too large
-(-9223372036854775808) > 0                  a number is too large
-9223372036854775808 / -1 > 0                a number is too large
-9223372036854775808 % -1 == 0               a number is too large
# other numbers
0.1 + 0.2 == 0.3                             false
0.5 + 0.25 == 0.75                           true
7.0 / 2.0 == 3.5                             true
-1.5 * 2.0 == -3.0                           true
1e300 * 1e300 > 0.0                          a number is too large
1.0 / 0.0 > 0.0                              something is divided by zero
-0.0 == 0.0                                  true
# whole and other numbers together, where CEL has nothing to say
1 + 1.5 == 2.5                               true
7 / 2.0 == 3.5                               true
7.5 % 2 == 1.5                               true
# texts
'a' + 'b' == 'ab'                            true
'' + '' == ''                                true
size('') == 0                                true
size('four') == 4                            true
size('สี่') == 3                               true
'hello'.contains('ell')                      true
'hello'.contains('')                         true
'hello'.contains('elo')                      false
'hello'.startsWith('he')                     true
'hello'.startsWith('el')                     false
'hello'.endsWith('lo')                       true
''.endsWith('x')                             false
'a'.matches('a')                             E232
'a' + 1 == 'a1'                              E234
# lists and macros
2 in [1, 2, 3]                               true
4 in [1, 2, 3]                               false
'b' in ['a', 'b']                            true
2.0 in [1, 2]                                true
size([1, 2]) == 2                            true
[1, 2].size() == 2                           true
[[1], [2, 3]][1][0] == 2                     true
[1, 2][2] == 0                               a list of 2 has no such place
[1, 2, 3].all(x, x > 0)                      true
[1, 2, 3].all(x, x > 1)                      false
[1, 2, 3].exists(x, x > 2)                   true
[1, 2, 3].exists(x, x > 3)                   false
[].all(x, x > 0)                             true
[].exists(x, x > 0)                          false
[0, 1].exists(x, 1 / x == 1)                 true
[1, 0].all(x, 1 / x == 5)                    false
[0].all(x, 1 / x == 1)                       something is divided by zero
[1, 2].all(x, x in [1, 2])                   true
[1, 2].all(x, [3].all(y, y > x))             E231
[1, 2].map(x, x)[0] == 1                     E232
[1, 'a'][0] == 1                             E234
";

#[test]
fn our_gate_holds() {
    for line in GATE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (expression, expect) = line.split_at(line.find("   ").unwrap_or_else(|| panic!("{line}")));
        check(expression, expect.trim());
    }
}

/// A generator of our own, so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count.max(1)
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    fn number(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 3 } else { 6 }) {
            0 => self.pick(&["0", "1", "2", "7", "-3", "9223372036854775807"]).to_owned(),
            1 => self.pick(&["0.0", "1.5", "60.0", "-0.25", "1e300"]).to_owned(),
            2 => self.pick(&["progress", "share"]).to_owned(),
            3 => format!("size({})", self.text(depth - 1)),
            4 => format!("(-{})", self.number(depth - 1)),
            _ => {
                let (a, b) = (self.number(depth - 1), self.number(depth - 1));
                format!("({a} {} {b})", self.pick(&["+", "-", "*", "/", "%"]))
            }
        }
    }

    fn text(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 2 } else { 3 }) {
            0 => self.pick(&["''", "'late'", "\"we\"", "'สี่'", "'\\u2713'"]).to_owned(),
            1 => "note".to_owned(),
            _ => format!("({} + {})", self.text(depth - 1), self.text(depth - 1)),
        }
    }

    fn condition(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.pick(&["true", "false", "agreed"]).to_owned();
        }
        let deeper = depth - 1;
        match self.below(10) {
            0..3 => {
                let sign = self.pick(&["==", "!=", "<", "<=", ">", ">="]);
                format!("({} {sign} {})", self.number(deeper), self.number(deeper))
            }
            3 => format!("({} {} {})", self.text(deeper), self.pick(&["==", "!="]), self.text(deeper)),
            4 => {
                let test = self.pick(&["contains", "startsWith", "endsWith"]);
                format!("{}.{test}({})", self.text(deeper), self.text(deeper))
            }
            5 => format!("({} && {} && {})", self.condition(deeper), self.condition(0), self.condition(deeper)),
            6 => format!("({} || {})", self.condition(deeper), self.condition(deeper)),
            7 => format!("!{}", self.condition(deeper)),
            8 => format!("({} ? {} : {})", self.condition(deeper), self.condition(deeper), self.condition(0)),
            _ => {
                let list = format!("[{}, {}]", self.number(deeper), self.number(0));
                let hold = self.pick(&["x > 1", "1.0 < x", "x == 0 || agreed"]);
                match self.below(3) {
                    0 => format!("{list}.all(x, {hold})"),
                    1 => format!("{list}.exists(x, {hold})"),
                    _ => format!("({} in {list})", self.number(0)),
                }
            }
        }
    }
}

/// Where another implementation of CEL has an answer, ours is the same, or says that a number is not finite.
#[test]
fn another_implementation_of_cel_says_the_same() {
    let mut random = Random(1);
    let mut context = cel::Context::default();
    context.add_variable_from_value("progress", 60.0);
    context.add_variable_from_value("share", 0.5);
    context.add_variable_from_value("agreed", true);
    context.add_variable_from_value("note", "we are late ✓");
    let (facts, event) = (facts(), event());
    let (mut answers, mut ours) = (0, 0);
    reading(|read| {
        for _ in 0..1_500 {
            let expression = random.condition(3);
            let (Some(guard), _) = read(Yaml::Text(expression.clone())) else {
                panic!("refused: {expression}");
            };
            let found = holds(&guard, &facts, &event);
            let theirs = cel::Program::compile(&expression).expect(&expression).execute(&context);
            ours += usize::from(found.is_ok());
            let Ok(cel::Value::Bool(theirs)) = theirs else { continue };
            answers += 1;
            match found {
                Ok(found) => assert_eq!(found, theirs, "{expression}"),
                Err(Unknown(why)) => {
                    let not_finite = why == "a number is too large" || why == "something is divided by zero";
                    assert!(not_finite, "{expression}: {why}");
                }
            }
        }
    });
    assert!(answers > 700 && ours > 900, "too few were worth comparing: {answers}, {ours}");
}

/// A condition as a map, and the same as an expression.
fn twins(random: &mut Random, depth: usize) -> (String, String) {
    let signs =
        [("equals", "=="), ("differs", "!="), ("at_least", ">="), ("at_most", "<="), ("above", ">"), ("below", "<")];
    let joined = |random: &mut Random, key: &str, sign: &str| {
        let parts: Vec<(String, String)> = (0..1 + random.below(3)).map(|_| twins(random, depth - 1)).collect();
        let maps: Vec<&str> = parts.iter().map(|part| part.0.as_str()).collect();
        let texts: Vec<String> = parts.iter().map(|part| format!("({})", part.1)).collect();
        (format!("{{{key}: [{}]}}", maps.join(", ")), texts.join(sign))
    };
    let subjects =
        ["progress", "share", "expected", "due", "start", "level", "agreed", "note", "event.number", "event.date"];
    match random.below(if depth == 0 { 5 } else { 8 }) {
        0 => {
            let name = random.pick(&subjects);
            let known = random.below(2) == 0;
            let (word, sign) = if known { ("known", "") } else { ("unknown", "!") };
            (format!("{{{name}: {word}}}"), format!("{sign}has({name})"))
        }
        1 => {
            let (name, number) =
                (random.pick(&["progress", "share", "event.number"]), random.pick(&["0", "60", "0.5", "-7"]));
            let (word, sign) = signs[random.below(6)];
            (format!("{{{name}: {{{word}: {number}}}}}"), format!("{name} {sign} {number}"))
        }
        2 => {
            let (name, date) = (
                random.pick(&["expected", "due", "today", "event.date"]),
                random.pick(&["2024-07-01", "due", "start", "today"]),
            );
            let (word, sign) = signs[random.below(6)];
            let written = if date.starts_with('2') { format!("date('{date}')") } else { date.to_owned() };
            (format!("{{{name}: {{{word}: {date}}}}}"), format!("{name} {sign} {written}"))
        }
        3 => {
            let (name, word, text) =
                [("level", "high", "'high'"), ("note", "x", "'x'"), ("agreed", "true", "true")][random.below(3)];
            (format!("{{{name}: {word}}}"), format!("{name} == {text}"))
        }
        4 => {
            let (map, text) = [
                ("in: work", "in_state('work')"),
                ("in: end", "in_state('end')"),
                ("targets: any_met", "targets.any_met"),
            ][random.below(3)];
            (format!("{{{map}}}"), text.to_owned())
        }
        5 => joined(random, "all", " && "),
        6 => joined(random, "any", " || "),
        _ => {
            let (map, text) = twins(random, depth - 1);
            (format!("{{not: {map}}}"), format!("!({text})"))
        }
    }
}

#[test]
fn maps_and_expressions_mean_the_same() {
    let mut random = Random(7);
    let all = facts();
    reading(|read| {
        for _ in 0..1_000 {
            let (map, text) = twins(&mut random, 3);
            let source = Source { id: FileId(0), path: "x.yaml".into(), text: format!("when: {map}") };
            let node = yaml::parse(&source).0.unwrap();
            let (Some(first), _) = read(node.get("when").unwrap().value.clone()) else { panic!("refused: {map}") };
            let (Some(second), rules) = read(Yaml::Text(text.clone())) else { panic!("refused: {text}") };
            assert_eq!(rules, []);
            for _ in 0..4 {
                let some: Facts =
                    all.iter().filter(|_| random.below(4) > 0).map(|(k, v)| (k.clone(), v.clone())).collect();
                let data: Data = event().into_iter().filter(|_| random.below(4) > 0).collect();
                let (a, b) = (holds(&first, &some, &data), holds(&second, &some, &data));
                assert_eq!(a.is_err(), b.is_err(), "{map}\n{text}\n{some:?}");
                assert_eq!(a.ok(), b.ok(), "{map}\n{text}\n{some:?}");
            }
        }
    });
}

#[test]
fn twins_are_one_and_the_same_guard() {
    let check = |map: &str, text: &str| {
        let source = Source { id: FileId(0), path: "x.yaml".into(), text: format!("when: {map}") };
        let node = yaml::parse(&source).0.unwrap();
        let first = reading(|read| read(node.get("when").unwrap().value.clone()));
        let second = reading(|read| read(Yaml::Text(text.to_owned())));
        assert!(first.0.is_some(), "{map}: {:?}", first.1);
        assert_eq!(first, second, "{map} and {text}");
    };
    check("{progress: 100}", "progress == 100");
    check("{progress: {at_least: -50, below: 100}}", "progress >= -50 && progress < 100");
    check("{expected: {above: due}}", "expected > due");
    check("{event.date: {above: facts.expected}}", "event.date > facts.expected");
    check("{expected: 2024-06-13}", "expected == date('2024-06-13')");
    check("{level: high, agreed: true}", "level == 'high' && agreed == true");
    check("{expected: unknown}", "!has(expected)");
    check("{in: work, targets: all_met}", "in_state('work') && targets.all_met");
    check("{any: [{progress: 100}, {not: {in: end}}]}", "progress == 100 || !in_state('end')");
}

/// Strings that have felled parsers, and anything at all: read in little stack, in little time.
#[test]
fn nothing_falls_over() {
    let long = |part: &str, count: usize| part.repeat(count);
    let nested = |open: &str, inner: &str, close: &str, count: usize| long(open, count) + inner + &long(close, count);
    let mut texts: Vec<String> = Vec::new();
    for count in [19, 20, 21, 99, 500, 1_000, 40_000] {
        texts.extend([
            long("1+", count) + "1 > 0",
            long("agreed&&", count) + "agreed",
            long("agreed||agreed&&", count) + "agreed",
            long("'x'+", count) + "'x' == ''",
            nested("(", "agreed", ")", count),
            nested("[", "1", "]", count) + " == 1",
            nested("evidence[", "1", "]", count) + " == ''",
            nested("size(", "note", ")", count) + " > 0",
            nested("[1].all(x, ", "agreed", ")", count),
            nested("(agreed ? ", "agreed", " : agreed)", count),
            long("agreed ? agreed : ", count) + "agreed",
            long("!", count) + "agreed",
            long("-", count) + "1 > 0",
            long("- ", count) + "progress > 0",
            long("(", count),
            long("[", count),
            long("event.a", count),
            long("event.a()", count),
            format!("event{}", long(".a", count)),
            format!("1 in [{}]", long("1,", count)),
            long("\\", count),
            format!("'{}", long("\\", count)),
            long("ก", count),
            long("'", count),
            long("\"", count),
            long("\n", count),
            long("//\n", count),
            format!("note == '{}'", long("ก", count)),
        ]);
    }
    let seeds: Vec<String> =
        GATE.lines().map(str::to_owned).chain(["due - today <= 7 && has(event.x)".into()]).collect();
    let pieces = [
        "progress", "note", "evidence", "event.x", "due", "'x'", "1", "1.5", "0x", "1e", "(", ")", "[", "]",
        ".all(x, ", ".", ",", "?", ":", "&&", "||", "==", "<", "in", "!", "-", "+", "%", "/", "//", "\n", " ", "\\u",
        "r'", "'''", "ก", "🙂", "\u{0}", "{", "}",
    ];
    let mut random = Random(3);
    for round in 0..5_000 {
        let mut text: Vec<char> = seeds[round % seeds.len()].chars().collect();
        for _ in 0..=random.below(3) {
            let at = random.below(text.len() + 1);
            match random.below(4) {
                0 if at < text.len() => drop(text.remove(at)),
                1 => text.truncate(at),
                2 => text.extend_from_within(..at),
                _ => drop(text.splice(at..at, random.pick(&pieces).chars())),
            }
        }
        texts.push(text.into_iter().collect());
    }
    let begun = std::time::Instant::now();
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let count = small.spawn(move || {
        reading(|read| {
            let (facts, event, none) = (facts(), event(), BTreeMap::new());
            let mut understood = 0;
            for text in texts {
                let (guard, rules) = read(Yaml::Text(text.clone()));
                assert_eq!(guard.is_none(), !rules.is_empty(), "{text}");
                if let Some(guard) = guard {
                    understood += 1;
                    let _ = holds(&guard, &facts, &event);
                    let _ = holds(&guard, &none, &Data::new());
                    guard.operands();
                }
            }
            understood
        })
    });
    let understood = count.unwrap().join().expect("nothing panics");
    assert!(understood > 500, "{understood}");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn work_is_bounded() {
    let holds = |text: &str, files: usize| {
        let (guard, rules) = reading(|read| read(Yaml::Text(text.to_owned())));
        let files = vec!["x".repeat(1_000); files];
        let facts = Facts::from([(FactName::from("evidence"), Value::Files(files))]);
        let guard = guard.unwrap_or_else(|| panic!("{text}: {rules:?}"));
        let begun = std::time::Instant::now();
        let found = holds(&guard, &facts, &Data::new());
        assert!(begun.elapsed().as_secs() < 5, "{text}: {:?}", begun.elapsed());
        found.map_err(|why| why.0)
    };
    let all = "evidence.all(one, one.startsWith('x'))";
    assert_eq!(holds(all, 1_000), Ok(true));
    assert_eq!(holds(all, 1_001), Err("a list of 1001 is longer than 1000".into()));
    assert_eq!(holds("size(evidence) > 1000", 1_001), Ok(true));
    let twice = "evidence.all(one, one in evidence)";
    assert_eq!(holds(twice, 50), Ok(true));
    assert_eq!(holds(twice, 1_000), Err("lists and texts are too long for this condition".into()));
    let long = format!("evidence.all(one, ({}one).contains('y') || true)", "one + ".repeat(15));
    assert_eq!(holds(&long, 1_000), Ok(true));
    let sizes = format!("evidence.all(one, {}true)", "size(one + one) == 0 || ".repeat(25));
    assert_eq!(holds(&sizes, 1_000), Ok(true));
}
