//! One workflow played line by line on a virtual clock: for bug reports, for teaching, for conformance.
//!
//! `line` reads what happens, `record` is what is printed of it, `stage` the small programme around the item. The
//! clock begins at 0, which is the item's start, and only lines move it; whatever falls due on the way happens at its
//! own moment. Nothing here knows of files or terminals. Both formats are documented in `workflows/LANGUAGE.md` and
//! stay as they are: other people's harnesses read them.

mod line;
mod record;
mod stage;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::{
    Chart, Instance, Programme,
    definition::workflow::Workflow,
    ids::PersonId,
    instance::{Prompt, Subject},
    roadmap::{Item, Role},
    step::{self, Answer, Input, Refusal, Scene, Step},
};
use line::{Happening, Line};
pub use record::Record;
use record::{Effect, Scribe};

/// So much may happen at one moment; more goes round in a circle.
const MAX_STEPS_AT_ONCE: usize = 1_000;
/// So much may fall due on the way of one line.
const MAX_STEPS_A_LINE: usize = 100_000;
/// The clock ends here.
const MAX_SPAN: TimeDelta = TimeDelta::days(100 * 366);

pub struct Player {
    chart: Chart,
    scribe: Scribe,
    programme: Programme,
    item: Item,
    began: DateTime<Utc>,
    at: DateTime<Utc>,
    /// None: it did not settle when it began.
    now: Option<Instance>,
    /// What fell due did not settle: nothing falls due any more.
    stopped: bool,
    effects: Vec<Effect>,
}

impl Player {
    /// The item begins, and what is due at once happens. An error says what is wrong with the dates.
    pub fn begin(workflow: Workflow, start: NaiveDate, due: NaiveDate) -> Result<(Self, Record), String> {
        let Workflow { chart, texts, .. } = workflow;
        let (programme, item) = stage::set(&chart, start, due)?;
        let began = start.and_time(chrono::NaiveTime::MIN).and_utc();
        let scribe = Scribe::new(began, texts);
        let (effects, stopped) = (Vec::new(), false);
        let mut player = Player { chart, scribe, programme, item, began, at: began, now: None, stopped, effects };
        let scene = Scene { programme: &player.programme, item: &player.item };
        match step::start(&player.chart, scene, began) {
            Ok(step) => player.adopt(step),
            Err(refusal) => player.effects.push(Effect::unsettled(&refusal)),
        }
        player.run_to(began);
        let record = player.record();
        Ok((player, record))
    }

    /// One line of input, and what came of it; an error says what is wrong with the line, which then did nothing.
    pub fn line(&mut self, text: &str) -> Result<Record, String> {
        let Line { after, happening } = Line::read(text)?;
        let goal = self.at.checked_add_signed(after).filter(|goal| *goal - self.began <= MAX_SPAN);
        let goal = goal.ok_or("the clock would stand more than a hundred years after the start")?;
        self.run_to(goal);
        if let Some(happening) = happening {
            self.happen(&happening)?;
            self.run_to(goal);
        }
        Ok(self.record())
    }

    /// Everything that falls due up to then, each at its own moment.
    fn run_to(&mut self, goal: DateTime<Utc>) {
        let (mut steps, mut at_once) = (0, 0);
        while let Some(next) = self.wakes().filter(|next| *next <= goal) {
            at_once = if next > self.at { 0 } else { at_once + 1 };
            steps += 1;
            if steps > MAX_STEPS_A_LINE || at_once > MAX_STEPS_AT_ONCE {
                self.stopped = true;
                self.effects.push(Effect::busy());
                break;
            }
            self.at = self.at.max(next);
            let due = self.step(&Input::Due);
            self.stopped = due.is_err();
        }
        self.at = goal;
    }

    fn wakes(&self) -> Option<DateTime<Utc>> {
        self.now.as_ref().filter(|_| !self.stopped)?.wakes()
    }

    /// What a line says: a press where its question is open, else an event that somebody or nobody causes.
    fn happen(&mut self, happening: &Happening) -> Result<(), String> {
        let input = match self.asked(&happening.event) {
            Some((prompt, word)) => {
                let by = answerer(prompt, &happening.by);
                let given = line::given(&prompt.subject, word, &happening.data)?;
                Input::Answer(Answer { prompt: prompt.no, by, given, amends: false, pressed: true, entered_by: None })
            }
            None => {
                let (event, roles) = (happening.event.clone(), happening.by.clone());
                Input::Command { event, roles, by: None, data: happening.data.clone() }
            }
        };
        match self.step(&input) {
            // what nobody waits for changes nothing
            Ok(()) | Err(Refusal::NotNow(_) | Refusal::Unsettled(_)) => {}
            Err(refusal) => self.effects.push(Effect::refused(&happening.event, &refusal)),
        }
        Ok(())
    }

    /// The open question that an event answers, and with which word: `answer.check.done`, `follow_up.reason`.
    fn asked<'n>(&self, event: &'n str) -> Option<(&Prompt, &'n str)> {
        let (subject, word) = event
            .strip_prefix("answer.")
            .map_or_else(|| event.strip_prefix("follow_up.").map(|fact| (fact, fact)), |rest| rest.split_once('.'))?;
        let is_meant = |prompt: &&Prompt| match &prompt.subject {
            Subject::Ask(id) => event.starts_with("answer.") && self.chart.ask(*id).key == subject,
            Subject::FollowUp(fact) => event.starts_with("follow_up.") && fact.as_str() == subject,
            Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
        };
        Some((self.now.as_ref()?.prompts.iter().find(is_meant)?, word))
    }

    fn step(&mut self, input: &Input) -> Result<(), Refusal> {
        let Some(now) = &self.now else { return Err(Refusal::Closed) };
        let scene = Scene { programme: &self.programme, item: &self.item };
        match step::step(&self.chart, now, input, self.at, scene) {
            Ok(step) => self.adopt(step),
            Err(refusal) => {
                if matches!(refusal, Refusal::Unsettled(_)) {
                    self.effects.push(Effect::unsettled(&refusal));
                }
                return Err(refusal);
            }
        }
        Ok(())
    }

    fn adopt(&mut self, step: Step) {
        let told = step.effects.into_iter().map(|effect| self.scribe.effect(&self.chart, effect));
        self.effects.extend(told);
        self.now = Some(step.instance);
    }

    fn record(&mut self) -> Record {
        let effects = std::mem::take(&mut self.effects);
        self.scribe.record(&self.chart, self.now.as_ref(), effects, self.at)
    }
}

/// Whoever is asked; a deputy where the line says so.
fn answerer(prompt: &Prompt, by: &[Role]) -> PersonId {
    let office = if by.contains(&Role::Deputy) { "deputy" } else { "focal-point" };
    prompt.person.clone().unwrap_or_else(|| PersonId::new(format!("{}/{office}", prompt.entity)))
}
