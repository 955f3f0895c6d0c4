//! Whatever happens to an item on any shipped chart: it settles or is refused, and what must hold, holds.
//! `PROPTEST_CASES` tries longer.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use proptest::prelude::*;

use super::world::at;
use crate::{
    Chart, Instance, Programme,
    chart::{FactKind, StateId, StateKind, TransitionId},
    definition::{File, compile},
    guard::{Data, Value},
    ids::ItemId,
    instance::{Subject, TimerKey},
    roadmap::{Item, Role, Visibility},
    step::{AS_A_WHOLE, Answer, Effect, Given, Input, Nominee, Refusal, Scene, Step, Wish, start, step, undo},
};

const WAYMARK: &str = "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en], coordinators: [desk], period: {from: 2024-05-01, to: 2025-04-30}}";
const ENTITIES: &str = "
entities:
  - {id: home, name: Home, kind: other, country: BN, zone: Asia/Brunei, members: [{id: fp, office: focal_point}, {id: dep, office: deputy}]}
  - {id: helper, name: Helper, kind: other, country: MM, zone: Asia/Yangon, members: [{id: fp, office: focal_point}]}
  - {id: judge, name: Judge, kind: other, zone: Australia/Lord_Howe, members: [{id: fp, office: focal_point}]}
  - {id: desk, name: Desk, kind: other, zone: America/New_York, members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: P}]
activities:
  - {id: A1, title: One, pillar: p, responsible: [home, helper], contributing: [helper, judge], verifier: judge, start: 2024-05-06, due: 2024-06-28, evidence: link, targets: [
      {id: A1.T1, indicator: texts, unit: text, baseline: 0, goal: 10, due: 2024-06-28}]}
  - {id: A2, title: Many, pillar: p, responsible: home, contributing: helper, verifier: judge, start: 2024-05-06, due: 2024-06-28, evidence: link, targets: [
      {id: A2.T1, indicator: texts, unit: text, baseline: 0, goal: 3, due: 2024-06-28},
      {id: A2.T2, indicator: meetings, unit: meeting, baseline: 6, goal: 2, due: 2024-06-28}]}
  - {id: A3, title: Circulated, pillar: p, responsible: home, contributing: [helper, judge], verifier: judge, workflow: circulation, start: 2024-05-06, due: 2024-09-30, evidence: link}
report_requests:
  - {id: half, title: Half, from: [home], start: 2024-06-28, due: 2024-07-14}
";
const COMMITMENTS: &str = "
commitments:
  - {id: C1, text: It will be done., maker: home, due: 2024-07-04}
  - {id: C2, text: It will be done., maker: home, due: 2024-07-04, state: confirmed}
";
const CONSULTATIONS: &str = "
consultations:
  - {id: K1, title: Talk, host: home, invited: [helper, judge], begins: 2024-06-24T09:00, ends: 2024-06-25T17:00}
";
/// Items on each shipped chart: activities with one target and with several, commitments at two points of their way.
const ITEMS: [&str; 9] = ["A1", "A2", "A3", "A1.T1", "C1", "C2", "K1", "home", "half.home"];
const PEOPLE: [&str; 6] = ["home/fp", "home/dep", "helper/fp", "judge/fp", "desk/fp", "home/nobody"];

fn programme() -> &'static Programme {
    static PROGRAMME: LazyLock<Programme> = LazyLock::new(|| {
        let files = [
            ("waymark.yaml", WAYMARK),
            ("entities.yaml", ENTITIES),
            ("roadmap.yaml", ROADMAP),
            ("commitments.yaml", COMMITMENTS),
            ("consultations.yaml", CONSULTATIONS),
            (
                "workflows/circulation.yaml",
                include_str!("../../../../workflows/asean-wps-cop/workflows/circulation.yaml"),
            ),
            ("messages/en.ftl", include_str!("../../../../workflows/asean-wps-cop/messages/en.ftl")),
        ];
        let compiled = compile(&files.map(|(path, text)| File::new(path, text)));
        compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false))).clone()
    });
    &PROGRAMME
}

/// One item, and all that is asked of every step of it.
struct Life {
    item: Arc<Item>,
    chart: Arc<Chart>,
    now: Instance,
    before: Option<Instance>,
    at: DateTime<Utc>,
    taken: BTreeSet<TransitionId>,
    refused: usize,
}

impl Life {
    fn begin(item: &str) -> Life {
        let item = programme().item(&ItemId::from(item)).expect(item).clone();
        let chart = programme().charts[&item.workflow].clone();
        let at = at("2024-05-02 10:00");
        let first = start(&chart, Scene { programme: programme(), item: &item }, at).expect("it settles");
        let unborn = Instance::unborn(&item);
        check(&chart, &unborn, &first);
        Life { item, chart, now: first.instance, before: None, at, taken: BTreeSet::new(), refused: 0 }
    }

    fn input(&mut self, input: &Input) {
        let scene = Scene { programme: programme(), item: &self.item };
        let result = step(&self.chart, &self.now, input, self.at, scene);
        assert_eq!(step(&self.chart, &self.now, input, self.at, scene), result, "the same gives the same");
        match result {
            Ok(next) => {
                check(&self.chart, &self.now, &next);
                self.taken.extend(&next.taken);
                let before = std::mem::replace(&mut self.now, next.instance);
                self.before = matches!(input, Input::Answer(_) | Input::Request { .. }).then_some(before);
            }
            Err(Refusal::Unsettled(why)) => panic!("a shipped chart settles: {why}"),
            Err(_) => {
                let always = matches!(input, Input::Due | Input::Undeliverable { .. } | Input::Replan);
                assert!(!always, "{input:?} is never refused");
                self.refused += 1;
            }
        }
    }

    /// Time passes; what is due happens at its moment, or, after down-time, all at once.
    fn wait(&mut self, goal: DateTime<Utc>, asleep: bool) {
        if asleep {
            self.at = goal;
        }
        for round in 0.. {
            let Some(next) = self.now.wakes().filter(|next| *next <= goal) else { break };
            assert!(round < 2_000, "it never comes to rest");
            self.at = self.at.max(next);
            self.input(&Input::Due);
        }
        self.at = goal;
    }

    fn act(&mut self, (what, a, b, c): Move) {
        match what % 13 {
            0 => self.wait(self.at + Duration::minutes(i64::from(a) / 8), false),
            1 | 2 => self.wait(self.at + Duration::days(i64::from(a % 20)), b.is_multiple_of(4)),
            3..=7 => self.answer(a, b, c),
            8 => self.command(a, b, c),
            9 => self.hear(a, b, c),
            10 => self.otherwise(a, b),
            11 => self.wish(a, b, c),
            // what a person does at once
            _ => self.wait(self.at + Duration::minutes(1), false),
        }
    }

    fn answer(&mut self, a: u16, b: u16, c: u16) {
        let open = self.now.prompts.iter().map(|p| p.no);
        let known: Vec<u32> =
            open.chain(self.now.answered.iter().map(|p| p.prompt)).chain([u32::from(a % 7)]).collect();
        let prompt = pick(&known, a);
        let subject = self.now.prompt(prompt).map(|p| p.subject.clone());
        let mut given = vec![self.given(subject.as_ref(), b)];
        if c.is_multiple_of(3) {
            given.push(self.given(subject.as_ref(), c / 3));
        }
        let asked = self
            .now
            .prompt(prompt)
            .map(|p| p.person.clone().unwrap_or_else(|| format!("{}/fp", p.entity).as_str().into()));
        let by = asked.filter(|_| !c.is_multiple_of(5)).unwrap_or_else(|| pick(&PEOPLE, c).into());
        self.input(&Input::Answer(Answer {
            prompt,
            by,
            given,
            amends: b.is_multiple_of(4),
            pressed: c.is_multiple_of(2),
            entered_by: None,
        }));
    }

    fn given(&self, subject: Option<&Subject>, n: u16) -> Given {
        let choices: Vec<String> = match subject {
            Some(Subject::Ask(id)) => self.chart.ask(*id).answers.iter().map(|a| a.choice.clone()).collect(),
            Some(Subject::WhichTarget { .. }) => vec!["A2.T1".into(), "A2.T2".into(), AS_A_WHOLE.into()],
            Some(Subject::NewDate { .. }) => vec!["approve".into(), "decline".into()],
            Some(Subject::HandOver { .. }) => vec!["accept".into(), "not_mine".into()],
            Some(Subject::FollowUp(_)) | None => vec!["yes".into()],
        };
        let value = f64::from(n % 400) / 3.0;
        match n % 9 {
            0..=3 if !choices.is_empty() => Given::Choice(pick(&choices, n / 9)),
            8 => Given::Number { value, over: Some(f64::from(n % 11)) },
            4 => Given::Number { value, over: None },
            5 => Given::Date(day(n)),
            6 => Given::Text(format!("words {n}")),
            _ => Given::Files(vec![format!("file {n}")]),
        }
    }

    fn wish(&mut self, a: u16, b: u16, c: u16) {
        let open = self.now.prompts.iter().map(|p| p.no);
        let known: Vec<u32> = open.chain(self.now.answered.iter().map(|p| p.prompt)).chain([1]).collect();
        let prompt = pick(&known, a);
        let wish = match b % 8 {
            0 | 1 => Wish::Later { prompt, until: self.at + Duration::minutes(i64::from(c)) },
            2 => Wish::NewDate { date: day(c), reason: c.is_multiple_of(2).then(|| format!("because {c}")) },
            3 | 4 => {
                Wish::HandOver { prompt, to: Nominee::Entity(pick(&["home", "helper", "judge", "desk"], c).into()) }
            }
            5 => Wish::HandOver { prompt, to: Nominee::Person(pick(&PEOPLE, c).into()) },
            6 => Wish::Note { text: format!("words {}", c % 30), visibility: Visibility::Members },
            _ if c.is_multiple_of(2) => Wish::HandOver { prompt, to: Nominee::Unknown },
            _ => Wish::Help,
        };
        self.input(&Input::Request { by: pick(&PEOPLE, a / 7).into(), wish });
        assert!(self.now.notes.len() <= 20);
    }

    fn command(&mut self, a: u16, b: u16, c: u16) {
        let waited = self.chart.transitions.iter().filter(|t| !t.events.is_empty());
        let waited: Vec<(&str, &[Role])> =
            waited.flat_map(|t| t.events.iter().map(|e| (e.as_str(), t.by.as_slice()))).collect();
        let (event, by) = pick(&waited, a);
        let roles = if by.is_empty() || b.is_multiple_of(5) { vec![Role::Coordinator] } else { by.to_vec() };
        let (event, by) = (event.to_owned(), Some(pick(&PEOPLE, b).into()));
        self.input(&Input::Command { event, roles, by, data: data(c) });
    }

    fn hear(&mut self, a: u16, b: u16, c: u16) {
        let names = [
            "target.met",
            "target.changed",
            "target.behind",
            "activity.done",
            "activity.cancelled",
            "value.reported",
            "heard",
            "undeliverable",
            "silence",
            "linked",
        ];
        let (name, from) = (pick(&names, a).to_owned(), pick(&ITEMS, b).into());
        self.input(&Input::Notice { name, from, data: data(c) });
    }

    fn otherwise(&mut self, a: u16, b: u16) {
        match a % 3 {
            0 => self.input(&Input::Replan),
            1 => {
                let prompt = self.now.prompts.first().map(|p| p.no).filter(|_| !b.is_multiple_of(3));
                let entity = pick(&["home", "helper", "judge", "desk"], b).into();
                self.input(&Input::Undeliverable { prompt, entity });
            }
            _ => {
                if let Some(before) = self.before.take() {
                    let Ok(restored) = undo(&self.now, &before, self.now.turn) else {
                        // only a decision is not taken back
                        return assert!(before.prompts.iter().any(|p| p.subject.is_wished()));
                    };
                    let restored = restored.instance;
                    assert!(restored.turn > self.now.turn && restored.next_prompt >= self.now.next_prompt);
                    self.now = restored;
                }
            }
        }
    }
}

fn pick<T: Clone>(from: &[T], n: u16) -> T {
    from[usize::from(n) % from.len()].clone()
}

fn day(n: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 4, 1).expect("a date") + Duration::days(i64::from(n % 400))
}

fn data(n: u16) -> Data {
    let value = Value::Number(f64::from(n % 50) / 3.0);
    let all = [("date".to_owned(), Value::Date(day(n))), ("value".to_owned(), value)];
    all.into_iter().skip(usize::from(n.is_multiple_of(7))).take(2 - usize::from(n.is_multiple_of(11))).collect()
}

// --- what must hold -------------------------------------------------------------------------------

fn check(chart: &Chart, before: &Instance, step: &Step) {
    let now = &step.instance;
    legal(chart, now);
    owned(chart, now);
    typed(chart, now);
    assert_eq!(now.turn, before.turn + 1);
    assert!(now.next_prompt >= before.next_prompt);
    let told: BTreeSet<u32> = shown(before).chain(asked(&step.effects)).collect();
    let closed: BTreeSet<u32> = step.effects.iter().filter_map(closing).collect();
    let open: BTreeSet<u32> = shown(now).collect();
    assert_eq!(open, told.difference(&closed).copied().collect(), "the effects say which questions are open");
    for no in open.iter().filter(|no| before.prompt(**no).is_none()) {
        assert!((before.next_prompt..now.next_prompt).contains(no), "numbers are never used twice");
    }
    let stored = serde_json::to_string(now).expect("it is plain data");
    assert_eq!(&serde_json::from_str::<Instance>(&stored).expect(&stored), now);
}

fn shown(instance: &Instance) -> impl Iterator<Item = u32> + '_ {
    instance.prompts.iter().map(|p| p.no)
}

fn asked(effects: &[Effect]) -> impl Iterator<Item = u32> + '_ {
    effects.iter().filter_map(|effect| match effect {
        Effect::Ask { prompt, .. } => Some(*prompt),
        _ => None,
    })
}

fn closing(effect: &Effect) -> Option<u32> {
    match effect {
        Effect::Close { prompt, .. } => Some(*prompt),
        _ => None,
    }
}

/// One child of each active compound, all regions of each active parallel state, and no state without its parent.
pub(super) fn legal(chart: &Chart, now: &Instance) {
    let active = |state: StateId| now.is_active(state);
    assert!(active(StateId::ROOT));
    assert!(now.active.is_sorted() && now.entered.keys().eq(&now.active), "{:?}", now.entered);
    for state in &now.active {
        let node = chart.state(*state);
        assert!(node.parent.is_none_or(active), "`{}` without its parent", node.name);
        let children: Vec<bool> = node.children.iter().map(|c| active(*c)).collect();
        let inside = children.iter().filter(|c| **c).count();
        match node.kind {
            StateKind::Compound => assert_eq!(inside, 1, "`{}`", node.name),
            StateKind::Parallel => {
                let is_region = |c: &&StateId| !matches!(chart.state(**c).kind, StateKind::History { .. });
                assert_eq!(inside, node.children.iter().filter(is_region).count(), "`{}`", node.name);
            }
            StateKind::Atomic | StateKind::Final => assert!(node.children.is_empty()),
            StateKind::History { .. } => panic!("`{}` is only a memory", node.name),
        }
    }
    for (history, remembered) in &now.history {
        let parent = chart.state(*history).parent.expect("a history state is inside another");
        assert!(!remembered.is_empty() && remembered.iter().all(|s| chart.is_descendant(*s, parent)));
    }
}

/// Timers and questions are of active states, of open questions, of the item itself, or not at all.
fn owned(chart: &Chart, now: &Instance) {
    let mut seen: Vec<&TimerKey> = Vec::new();
    for timer in &now.timers {
        let alive = match &timer.key {
            TimerKey::Ask { ask, .. } => now.is_active(chart.ask(*ask).state),
            TimerKey::Remind { remind, .. } => now.is_active(chart.reminds[remind.index()].state),
            TimerKey::Deadline(id) => now.is_active(chart.deadlines[id.index()].state),
            TimerKey::Repeat { prompt, .. } | TimerKey::Rung { prompt, .. } | TimerKey::Resume { prompt } => {
                now.prompt(*prompt).is_some()
            }
            TimerKey::Send { .. } => true,
        };
        // what is asked after the end can be put off too
        let ends = now.done && !matches!(timer.key, TimerKey::Resume { .. });
        assert!(alive && !ends, "{timer:?}");
        assert!(matches!(timer.key, TimerKey::Send { .. }) || !seen.contains(&&timer.key), "twice: {timer:?}");
        seen.push(&timer.key);
    }
    for (place, prompt) in now.prompts.iter().enumerate() {
        let alive = match &prompt.subject {
            Subject::Ask(id) => now.is_active(chart.ask(*id).state) && !now.done,
            Subject::FollowUp(_) | Subject::WhichTarget { .. } => prompt.person.is_some(),
            Subject::NewDate { .. } | Subject::HandOver { .. } => !now.done,
        };
        assert!(alive && prompt.no < now.next_prompt, "{prompt:?}");
        let same = |other: &crate::instance::Prompt| {
            other.subject.is_same(&prompt.subject) && other.entity == prompt.entity && other.person == prompt.person
        };
        assert!(!now.prompts[..place].iter().any(same), "twice: {prompt:?}");
    }
}

fn typed(chart: &Chart, now: &Instance) {
    for (name, value) in &now.facts {
        let fits = match (&chart.facts[name].kind, value) {
            (FactKind::Percent | FactKind::Number, Value::Number(n)) => n.is_finite(),
            (FactKind::Text, Value::Text(_)) | (FactKind::Date, Value::Date(_)) => true,
            (FactKind::YesNo, Value::YesNo(_)) | (FactKind::Files, Value::Files(_)) => true,
            (FactKind::OneOf(words), Value::Text(word)) => words.contains(word),
            _ => false,
        };
        assert!(fits, "`{name}` holds {value:?}");
    }
}

type Move = (u8, u16, u16, u16);

fn moves(length: usize) -> impl Strategy<Value = Vec<Move>> {
    proptest::collection::vec(any::<Move>(), 1..length)
}

proptest! {
    #[test]
    fn whatever_happens_what_must_hold_holds(which in 0..ITEMS.len(), moves in moves(40)) {
        let mut life = Life::begin(ITEMS[which]);
        moves.into_iter().for_each(|m| life.act(m));
        // and when nobody does anything any more, it comes to rest within its time
        life.wait(life.at + Duration::days(1500), false);
    }
}

/// A property about nothing would hold as well: these lives take nearly every way there is.
#[test]
fn these_lives_are_eventful() {
    let mut seed = 7_u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 40) as u16
    };
    let mut taken: BTreeSet<(&str, TransitionId)> = BTreeSet::new();
    for item in ITEMS {
        let mut refused = 0;
        for _ in 0..60 {
            let mut life = Life::begin(item);
            (0..30).for_each(|_| life.act((next() as u8, next(), next(), next())));
            let chart = &programme().charts[&life.item.workflow];
            taken.extend(life.taken.iter().map(|id| (chart.name.as_str(), *id)));
            refused += life.refused;
        }
        assert!(refused > 10, "{item}: {refused} refusals");
    }
    for chart in programme().charts.values().map(Arc::as_ref) {
        let all = (0..chart.transitions.len()).map(|n| TransitionId(n as u16));
        let never = all.filter(|id| !taken.contains(&(chart.name.as_str(), *id))).map(|id| chart.transition(id));
        let never: Vec<_> = never.map(|t| (&chart.state(t.source).name, &t.events)).collect();
        assert!(never.len() * 10 <= chart.transitions.len() * 4, "{}: never {never:?}", chart.name);
    }
}
