//! Every scenario of the repository, played pure and through Postgres: the same steps, the same expectations, and at the
//! end the same chats, line by line.

use std::collections::BTreeMap;

use engine::{
    Input, Programme,
    definition::{
        File,
        diagnostic::{FileId, Findings, Source},
    },
    ids::{ItemId, PersonId},
    roadmap::ItemKind,
    scenario::{
        Expectation, HORIZON, Scenario, Script, Seen, Step, Transcript, Until, Wrong, check, files_of, item_meant,
        play, read,
    },
};

use crate::world::{World, programme_files, repository, text_of};

/// A file of scenarios, ready to be played.
struct Told {
    name: String,
    source: Source,
    scenarios: Vec<Staged>,
    /// In the programme of a cast only the scenario's own item takes part.
    alone: bool,
}

/// A scenario and the programme that it is played in: its cast with what is given, or the one around it.
struct Staged {
    scenario: Scenario,
    files: Vec<File>,
    programme: Programme,
}

#[tokio::test]
async fn activity() {
    play_both(&of_library("activity")).await;
}

#[tokio::test]
async fn commitment() {
    play_both(&of_library("commitment")).await;
}

#[tokio::test]
async fn target() {
    play_both(&of_library("target")).await;
}

#[tokio::test]
async fn entity() {
    play_both(&of_library("entity")).await;
}

#[tokio::test]
async fn consultation() {
    play_both(&of_library("consultation")).await;
}

#[tokio::test]
async fn report_request() {
    play_both(&of_library("report_request")).await;
}

#[tokio::test]
async fn the_programme_of_asean() {
    let all = programme_files("asean-wps-cop");
    let told: Vec<&File> = all.iter().filter(|f| f.path.ends_with(".scenarios.yaml")).collect();
    assert!(told.len() >= 2, "the programme has scenarios of its own and of its workflow");
    for file in told {
        let text = file.text.as_ref().unwrap();
        let beside = |f: &&File| f.path.starts_with("workflows/") || f.path.starts_with("messages/");
        let own: Vec<File> = all.iter().filter(beside).cloned().collect();
        let name = file.path.rsplit('/').next().unwrap().trim_end_matches(".scenarios.yaml");
        let told = match script(name, text).1.cast {
            Some(_) => of_cast(name, text, &own),
            None => of_programme(name, text, &all),
        };
        play_both(&told).await;
    }
}

fn of_library(name: &str) -> Told {
    let folder = repository().join("workflows/library");
    let workflow = File::new(format!("workflows/{name}.yaml"), text_of(&folder.join(format!("{name}.yaml"))));
    of_cast(name, &text_of(&folder.join(format!("{name}.scenarios.yaml"))), &[workflow])
}

fn script(name: &str, text: &str) -> (Source, Script) {
    let source = Source { id: FileId(0), path: format!("{name}.scenarios.yaml"), text: text.into() };
    let findings = Findings::default();
    let script = read(&source, &findings);
    let found: Vec<String> =
        findings.into_sorted().iter().map(|f| f.render(std::slice::from_ref(&source), false)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    (source, script.unwrap())
}

fn of_cast(name: &str, text: &str, own: &[File]) -> Told {
    let (source, script) = script(name, text);
    let cast = script.cast.as_ref().unwrap();
    let kind = kind_of(name, own);
    let own: Vec<File> = own.iter().filter(|f| !f.path.ends_with(".scenarios.yaml")).cloned().collect();
    let staged = |s: &Scenario| {
        let files = files_of(cast, s.given.as_ref(), name, kind, &own);
        let scenario = Scenario { item: item_meant(&s.item, kind), ..s.clone() };
        Staged { scenario, programme: compiled(&files), files }
    };
    Told { name: name.into(), source, scenarios: script.scenarios.iter().map(staged).collect(), alone: true }
}

fn compiled(files: &[File]) -> Programme {
    let compiled = engine::definition::compile(files);
    compiled.programme.clone().unwrap_or_else(|| panic!("{}", compiled.render(false)))
}

/// As the workflow's own file says.
fn kind_of(name: &str, own: &[File]) -> ItemKind {
    let file = own.iter().find(|f| f.path == format!("workflows/{name}.yaml")).unwrap();
    let line = file.text.as_ref().unwrap().lines().find_map(|l| l.strip_prefix("kind:").or(l.strip_prefix("for:")));
    let word = line.map(|l| l.split('#').next().unwrap_or_default().trim()).unwrap_or(name);
    serde_json::from_value(serde_json::json!(word)).unwrap()
}

fn of_programme(name: &str, text: &str, files: &[File]) -> Told {
    let (source, script) = script(name, text);
    let programme = compiled(files);
    let staged = |scenario: Scenario| Staged { scenario, files: files.to_vec(), programme: programme.clone() };
    Told { name: name.into(), source, scenarios: script.scenarios.into_iter().map(staged).collect(), alone: false }
}

async fn play_both(told: &Told) {
    let mut report = String::new();
    assert!(!told.scenarios.is_empty());
    for staged in &told.scenarios {
        if let Err(why) = play_one(told, staged).await {
            report.push_str(&format!("\n{}: {}\n{why}\n", told.name, staged.scenario.name));
        }
    }
    assert!(report.is_empty(), "{report}");
}

async fn play_one(told: &Told, Staged { scenario, files, programme }: &Staged) -> Result<(), String> {
    let own = [scenario.item.clone()];
    let only = told.alone.then_some(own.as_slice());
    let line = |step: usize| told.source.line_column(scenario.place(step, "").start as usize).0;
    let pure = play(programme, scenario, only)?;
    if let Some(failed) = &pure.failed {
        return Err(format!("pure, line {}: {}\n{}", line(failed.step), told_as(&failed.wrong), pure.transcript()));
    }
    let start = engine::calendar::instant(scenario.start, programme.zone);
    let world = World::begin(files, start, only).await;
    let mut player = Player { world, scenario, looked: BTreeMap::new(), written: BTreeMap::new() };
    for (n, (_, step)) in scenario.steps.iter().enumerate() {
        if let Err(why) = player.step(step).await {
            let differs = difference(&pure.transcript(), &player.world.transcript()).unwrap_or_default();
            return Err(format!("through Postgres, line {}: {why}\n{differs}", line(n)));
        }
    }
    match difference(&pure.transcript(), &player.world.transcript()) {
        Some(differs) => Err(differs),
        None => Ok(()),
    }
}

fn told_as(wrong: &[Wrong]) -> String {
    wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// The chats in which the worlds differ: what both saw, `-` what only the pure one did, `+` what only Postgres did.
fn difference(pure: &Transcript, real: &Transcript) -> Option<String> {
    let nothing = Vec::new();
    let mut shown = String::new();
    let people: std::collections::BTreeSet<&PersonId> = pure.chats.keys().chain(real.chats.keys()).collect();
    for person in people {
        let (a, b) = (pure.chats.get(person).unwrap_or(&nothing), real.chats.get(person).unwrap_or(&nothing));
        if a == b {
            continue;
        }
        let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        shown.push_str(&format!("{person}\n"));
        a[same.saturating_sub(3)..same].iter().for_each(|line| shown.push_str(&format!("    {line}\n")));
        a[same..].iter().take(4).for_each(|line| shown.push_str(&format!("  - {line}\n")));
        b[same..].iter().take(4).for_each(|line| shown.push_str(&format!("  + {line}\n")));
    }
    (!shown.is_empty()).then_some(shown)
}

/// Plays a scenario through Postgres.
struct Player<'s> {
    world: World,
    scenario: &'s Scenario,
    /// How many messages each person had at the last expectation about her.
    looked: BTreeMap<PersonId, usize>,
    /// How many messages each had before the last step that moved time or spoke.
    written: BTreeMap<PersonId, usize>,
}

impl Player<'_> {
    async fn step(&mut self, step: &Step) -> Result<(), String> {
        if !matches!(step, Step::Expect(_)) {
            self.written = self.world.messages();
        }
        match step {
            Step::Advance(until) => self.advance(until).await,
            Step::Expect(expectation) => self.expect(expectation).await,
            Step::Press { person, choice, item } => self.world.press(person, choice, item.as_ref()).await,
            Step::Write { person, text } => self.world.write(person, text).await,
            Step::Command { item, event, by, data } => {
                let item = item.as_ref().unwrap_or(&self.scenario.item);
                let input = Input::Command { event: event.clone(), roles: vec![*by], by: None, data: data.clone() };
                self.world.say_to(item, &input).await
            }
            Step::Notice { name, from, data } => {
                let input = Input::Notice { name: name.clone(), from: from.clone(), data: data.clone() };
                self.world.say_to(&self.scenario.item, &input).await
            }
        }
    }

    async fn advance(&mut self, until: &Until) -> Result<(), String> {
        let now = self.world.now().await;
        match until.goal(now, self.world.programme.zone)? {
            Some(goal) => self.world.advance_to(goal).await.map_err(|e| format!("{e:#}")),
            None => self.until_next_message().await,
        }
    }

    async fn until_next_message(&mut self) -> Result<(), String> {
        let before = self.about_item().await;
        let end = self.world.now().await + HORIZON;
        while let Some(next) = self.world.shell.next_event().await.unwrap().filter(|next| *next <= end) {
            self.world.advance_to(next).await.map_err(|e| format!("{e:#}"))?;
            if self.about_item().await > before {
                return Ok(());
            }
        }
        Err(format!("nobody is written to about {} any more", self.scenario.item))
    }

    async fn about_item(&self) -> usize {
        let ledger = self.ledger(&self.scenario.item).await;
        ledger.iter().filter(|(outcome, _)| outcome == "sent" || outcome == "answered").map(|(_, n)| n).sum()
    }

    async fn expect(&mut self, expected: &Expectation) -> Result<(), String> {
        let item = expected.item.as_ref().unwrap_or(&self.scenario.item);
        let (Some(noun), Some(instance)) = (self.world.programme.items.get(item), self.world.instance(item).await)
        else {
            return Err(format!("there is no item `{item}` here"));
        };
        let chart = &self.world.programme.charts[&noun.workflow];
        let person = expected.person.as_ref();
        let before = |person: &PersonId| self.written.get(person).copied().unwrap_or(0);
        let all = self.world.messages();
        let new = all.iter().filter(|(to, _)| person.is_none_or(|person| person == *to));
        let mut seen = Seen {
            written_to: new.map(|(to, n)| n.saturating_sub(before(to))).sum(),
            place: instance.place(chart),
            facts: instance.facts.clone(),
            signal: instance.state_signal(chart).map(|s| server::advance::signal_word(s).to_owned()),
            due: instance.due,
            ledger: self.ledger(item).await,
            desk: self.world.desk(person).await,
            incidents: self.world.incidents(item).await,
            ..Seen::default()
        };
        if let Some(person) = person {
            let all = self.world.to(person).len();
            let looked = self.looked.insert(person.clone(), all).unwrap_or(0);
            seen.messages = all.saturating_sub(looked);
            seen.latest = self.world.latest(person).await;
        }
        let wrong = check(expected, &seen);
        if wrong.is_empty() { Ok(()) } else { Err(told_as(&wrong)) }
    }

    /// The reminders of an item by outcome, by reason and by what moved them, in the words of scenarios.
    async fn ledger(&self, item: &ItemId) -> Vec<(String, usize)> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "with own as (
                 select kind, status, why, moved from ledger where instance_id = $1 and kind <> 'edit'
             ), words (word) as (
                 select case when kind = 'skipped' then kind when status in ('released', 'uncertain') then 'sent' else status end
                 from own
                 union all select why from own where why in ('paused', 'stopped', 'past', 'folded', 'missed')
                 union all select 'quiet_hours' from own where moved @> '[\"quiet_hours\"]'
                 union all select 'weekend' from own where moved @> '[\"weekend\"]'
                 union all select 'holiday' from own where exists (
                     select 1 from jsonb_array_elements(moved) m where jsonb_typeof(m) = 'object' and m ? 'holiday')
             )
             select word, count(*) from words group by 1",
        )
        .bind(self.world.id_of(item))
        .fetch_all(&self.world.pool)
        .await
        .unwrap();
        rows.into_iter().map(|(word, n)| (word, n as usize)).collect()
    }
}
