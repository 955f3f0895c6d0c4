//! A small programme, one item of it on a small chart, and a log of what happens to it.
//!
//! Charts are YAML as authors write it. The order of things is seen by `notify`, which every state and
//! transition of these charts may say; what reaches people and what time does is one line each.

use std::sync::{Arc, LazyLock};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::{
    Chart, Instance, Programme,
    calendar::{instant, local},
    definition::{
        File, compile,
        diagnostic::{FileId, Source},
        workflow, yaml,
    },
    guard::{Data, Value},
    ids::{FactName, ItemId, PersonId},
    message::Texts,
    roadmap::{Item, Role},
    step::{Answer, Asking, Closing, Effect, Given, Input, Refusal, Scene, Step, start, step},
};

const WAYMARK: &str = "{programme: small, title: Small, zone: Asia/Jakarta, languages: [en], coordinators: [desk]}";
const ENTITIES: &str = "
entities:
  - {id: home, name: Home, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}, {id: fp2, office: focal_point}, {id: dep, office: deputy}, {id: obs, office: observer}]}
  - {id: helper, name: Helper, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: judge, name: Judge, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: desk, name: Desk, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: brunei, name: Brunei, kind: other, country: BN, zone: Asia/Brunei, members: [{id: fp, office: focal_point}]}
  - {id: yangon, name: Yangon, kind: other, zone: Asia/Yangon, members: [{id: fp, office: focal_point}]}
  - {id: lord-howe, name: Lord Howe, kind: other, zone: Australia/Lord_Howe, members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: P}]
activities:
  - {id: plain, title: Plain, pillar: p, responsible: home, contributing: helper, verifier: judge, start: 2024-05-06, due: 2024-06-28, evidence: link}
  - {id: one, title: One, pillar: p, responsible: home, verifier: judge, start: 2024-05-06, due: 2024-06-28, evidence: link, targets: [
      {id: one.T1, indicator: texts, unit: text, baseline: 0, goal: 10, due: 2024-06-28}]}
  - {id: many, title: Many, pillar: p, responsible: home, verifier: judge, start: 2024-05-06, due: 2024-06-28, evidence: link, targets: [
      {id: many.T1, indicator: texts, unit: text, baseline: 0, goal: 10, due: 2024-06-28},
      {id: many.T2, indicator: meetings, unit: meeting, baseline: 2, goal: 6, due: 2024-06-28}]}
  - {id: two-hands, title: Two hands, pillar: p, responsible: [home, yangon], contributing: [helper, lord-howe, brunei], start: 2024-05-06, due: 2024-06-28, evidence: link}
  - {id: bn, title: In Brunei, pillar: p, responsible: brunei, contributing: home, start: 2024-05-06, due: 2024-06-28, evidence: link}
  - {id: mm, title: In Yangon, pillar: p, responsible: yangon, contributing: home, start: 2024-05-06, due: 2024-06-28, evidence: link}
  - {id: lh, title: In Lord Howe, pillar: p, responsible: lord-howe, contributing: home, start: 2024-03-01, due: 2024-04-07, evidence: link}
  - {id: dateless, title: No beginning, pillar: p, responsible: home, due: 2024-06-28, evidence: link}
";

pub(super) fn programme() -> &'static Programme {
    static PROGRAMME: LazyLock<Programme> = LazyLock::new(|| {
        let files = [("waymark.yaml", WAYMARK), ("entities.yaml", ENTITIES), ("roadmap.yaml", ROADMAP)];
        let compiled = compile(&files.map(|(path, text)| File::new(path, text)));
        compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false))).clone()
    });
    &PROGRAMME
}

/// The chart of a workflow that is written without its head.
pub(super) fn chart(body: &str) -> Chart {
    let text = format!("workflow: t\nfor: test\n{body}");
    let source = Source { id: FileId(0), path: "t.yaml".into(), text };
    let (node, found) = yaml::parse(&source);
    let shown = |found: &[crate::definition::diagnostic::Diagnostic]| {
        found.iter().map(|d| d.render(std::slice::from_ref(&source), false)).collect::<Vec<_>>().join("\n")
    };
    let node = node.unwrap_or_else(|| panic!("{}", shown(&found)));
    let (workflow, found) = workflow::read(&source, &node, &Texts::wording(), &Default::default());
    workflow.unwrap_or_else(|| panic!("{}\n{}", shown(&found), source.text)).chart
}

/// `2024-05-06 09:00` in the programme's zone, Jakarta.
pub(super) fn at(text: &str) -> DateTime<Utc> {
    instant(wall(text), chrono_tz::Asia::Jakarta)
}

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect(text)
}

#[derive(Clone)]
pub(super) struct World {
    pub chart: Arc<Chart>,
    pub item: Arc<Item>,
    pub now: Instance,
    pub at: DateTime<Utc>,
    pub taken: usize,
    pub unheard: bool,
    log: Vec<String>,
}

impl World {
    /// The item `plain` on this chart, from Monday 2024-05-06 10:00 on.
    pub(super) fn of(body: &str) -> World {
        World::begin("plain", body, "2024-05-06 10:00").expect("it settles")
    }

    pub(super) fn begin(item: &str, body: &str, when: &str) -> Result<World, Refusal> {
        World::on(item, Arc::new(chart(body)), when)
    }

    pub(super) fn on(item: &str, chart: Arc<Chart>, when: &str) -> Result<World, Refusal> {
        let item = programme().item(&ItemId::from(item)).expect(item).clone();
        let scene = Scene { programme: programme(), item: &item };
        let first = start(&chart, scene, at(when))?;
        let (now, log) = (first.instance.clone(), Vec::new());
        let mut world = World { chart, item, now, at: at(when), taken: 0, unheard: false, log };
        world.adopt(first);
        Ok(world)
    }

    pub(super) fn try_step(&mut self, input: &Input) -> Result<(), Refusal> {
        let scene = Scene { programme: programme(), item: &self.item };
        let next = step(&self.chart, &self.now, input, self.at, scene)?;
        assert_eq!(next.instance.turn, self.now.turn + 1);
        assert_eq!(step(&self.chart, &self.now, input, self.at, scene), Ok(next.clone()), "not deterministic");
        self.adopt(next);
        Ok(())
    }

    fn adopt(&mut self, step: Step) {
        (self.taken, self.unheard) = (step.taken.len(), step.unheard);
        let lines: Vec<String> = step.effects.iter().filter_map(|effect| self.line(effect)).collect();
        self.log.extend(lines);
        self.now = step.instance;
    }

    /// What an effect is in the log; what only arms or disarms is none.
    fn line(&self, effect: &Effect) -> Option<String> {
        Some(match effect {
            Effect::Notify { name, data, .. } => match data.get("value") {
                Some(Value::Number(value)) => format!("{}={value}", name.trim_start_matches("activity.")),
                _ => name.trim_start_matches("activity.").to_owned(),
            },
            Effect::Ask { prompt, subject, to, asking, .. } => {
                let what = self.subject(subject);
                let who = to.person.as_ref().map_or_else(|| to.entity.to_string(), PersonId::to_string);
                match asking {
                    Asking::First => format!("ask#{prompt} {what} {who}"),
                    Asking::Again(n) => format!("ask#{prompt} {what} {who} again {n}"),
                    Asking::Escalated => format!("ask#{prompt} {what} {who} deputies"),
                    Asking::AtOnce => format!("ask#{prompt} {what} {who} at once"),
                }
            }
            Effect::Tell { to, message, about, .. } => match about {
                Some(prompt) => format!("tell {} {message} about #{prompt}", to.entity),
                None => format!("tell {} {message}", to.entity),
            },
            Effect::Close { prompt, why } => match why {
                Closing::Answered { by, .. } => format!("close#{prompt} answered by {by}"),
                Closing::Left => format!("close#{prompt} left"),
                Closing::Superseded { by } => format!("close#{prompt} superseded by {by}"),
                Closing::HandedOver { to } => format!("close#{prompt} handed over to {to}"),
            },
            Effect::Suppress { what, slot, why, .. } => {
                format!("suppress {what} {} {why:?}", slot.format("%m-%d %H:%M"))
            }
            Effect::Incident { code, detail } => format!("incident {code}: {detail}"),
            Effect::Arm { .. } | Effect::Disarm { .. } => return None,
        })
    }

    fn subject(&self, subject: &crate::instance::Subject) -> String {
        match subject {
            crate::instance::Subject::Ask(id) => self.chart.ask(*id).key.clone(),
            crate::instance::Subject::FollowUp(fact) => format!("?{fact}"),
            crate::instance::Subject::WhichTarget { value, .. } => format!("?target of {value}"),
            crate::instance::Subject::NewDate { date, .. } => format!("?due on {date}"),
            crate::instance::Subject::HandOver { from, .. } => format!("?taken over from {from}"),
        }
    }

    // --- what can happen ----------------------------------------------------------------------

    /// A coordinator commands it; what nobody wanted changes nothing.
    pub(super) fn command(&mut self, event: &str) -> Result<(), Refusal> {
        self.command_with(event, Data::new())
    }

    pub(super) fn command_with(&mut self, event: &str, data: Data) -> Result<(), Refusal> {
        self.try_step(&Input::Command { event: event.into(), roles: vec![Role::Coordinator], by: None, data })
    }

    /// Whether it meant something to the item.
    pub(super) fn notice(&mut self, name: &str, from: &str) -> bool {
        let input = Input::Notice { name: name.into(), from: ItemId::from(from), data: Data::new() };
        self.try_step(&input).is_ok()
    }

    pub(super) fn answer(&mut self, by: &str, prompt: u32, given: Vec<Given>) -> Result<(), Refusal> {
        self.answer_as(by, prompt, given, false)
    }

    pub(super) fn amend(&mut self, by: &str, prompt: u32, given: Vec<Given>) -> Result<(), Refusal> {
        self.answer_as(by, prompt, given, true)
    }

    fn answer_as(&mut self, by: &str, prompt: u32, given: Vec<Given>, amends: bool) -> Result<(), Refusal> {
        self.try_step(&Input::Answer(Answer {
            prompt,
            by: PersonId::from(by),
            given,
            amends,
            pressed: false,
            entered_by: None,
        }))
    }

    /// The clock goes on, and what is due happens at its own moment.
    pub(super) fn run_to(&mut self, when: &str) {
        let goal = at(when);
        while let Some(next) = self.now.wakes().filter(|next| *next <= goal) {
            self.at = self.at.max(next);
            self.log_time();
            self.try_step(&Input::Due).expect("it settles");
        }
        self.at = goal;
    }

    /// Nothing runs until then; what was due happens only now.
    pub(super) fn sleep_to(&mut self, when: &str) {
        self.at = at(when);
        while self.now.wakes().is_some_and(|next| next <= self.at) {
            self.log_time();
            self.try_step(&Input::Due).expect("it settles");
        }
    }

    fn log_time(&mut self) {
        let line = local(self.at, chrono_tz::Asia::Jakarta).format("@%m-%d %H:%M").to_string();
        if self.log.iter().rev().find(|l| l.starts_with('@')) != Some(&line) {
            self.log.push(line);
        }
    }

    // --- what is seen -------------------------------------------------------------------------

    pub(super) fn place(&self) -> String {
        self.now.place(&self.chart)
    }

    pub(super) fn fact(&self, name: &str) -> Option<&Value> {
        self.now.facts.get(&FactName::from(name))
    }

    /// What happened since the last look; moments at which nothing did are left out.
    pub(super) fn log(&mut self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for line in std::mem::take(&mut self.log) {
            if line.starts_with('@') && lines.last().is_some_and(|l| l.starts_with('@')) {
                lines.pop();
            }
            lines.push(line);
        }
        if lines.last().is_some_and(|l| l.starts_with('@')) {
            lines.pop();
        }
        lines
    }

    pub(super) fn expect(&mut self, lines: &[&str]) {
        assert_eq!(self.log(), lines);
    }

    /// The moments at which something is planned, in the programme's zone.
    pub(super) fn planned(&self) -> Vec<String> {
        let mut times: Vec<_> = self.now.timers.iter().map(|t| t.at).collect();
        times.sort();
        times.iter().map(|at| local(*at, chrono_tz::Asia::Jakarta).format("%m-%d %H:%M").to_string()).collect()
    }
}

pub(super) fn choice(id: &str) -> Given {
    Given::Choice(id.into())
}

pub(super) fn number(value: f64) -> Given {
    Given::Number { value, over: None }
}

pub(super) fn of(value: f64, over: f64) -> Given {
    Given::Number { value, over: Some(over) }
}

pub(super) fn date(text: &str) -> Given {
    Given::Date(text.parse().expect(text))
}

pub(super) fn text(words: &str) -> Given {
    Given::Text(words.into())
}
