//! A whole programme over a period on a virtual clock: who gets what, and when, if people answer in a certain way.
//!
//! A `Rehearsal` runs the programme; a policy decides who answers, and its answers go through a conversation exactly as
//! in life: digests are opened, buttons pressed, words written. What was seen becomes a `Course` of plain rows, and a course
//! has a load for each person and week. Deterministic: the same programme, period and seed give the same course.
//! Leaves out every output format, and scenarios, which play on the same rehearsal (`Course::of`).

mod chance;
mod course;
mod load;
mod policy;
#[cfg(test)]
mod tests;
mod ways;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

pub use course::{Course, Delivery, End, Held, Part, Way};
pub use load::{Burden, MANY_A_WEEK, MANY_ON_AVERAGE, Warning, Week, burdens, warnings, weeks};
pub use policy::Answers;

use crate::{
    calendar,
    conversation::{PromptRef, Said},
    ids::PersonId,
    instance::{Prompt, Subject},
    message::{Button, Press},
    rehearsal::Rehearsal,
    reminder,
    roadmap::Programme,
    step::Refusal,
};
use policy::{Policy, Question, Regret, Reply};

/// Between two answers to one digest.
const NEXT_QUESTION: TimeDelta = TimeDelta::minutes(5);
/// Before somebody thinks better of her answer.
const SECOND_THOUGHT: TimeDelta = TimeDelta::minutes(10);

/// From when to when, and who answers.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    pub answers: Answers,
}

/// Plays the programme. Where a workflow does not settle the course ends early, and says so.
pub fn simulate(programme: &Programme, wish: &Wish) -> Course {
    let play = match Rehearsal::begin(programme, wish.from, None) {
        Ok(play) => play,
        Err(why) => return Course::none(programme, wish, why),
    };
    let mut stage =
        Stage { play, policy: Policy::of(wish.answers), deeds: BTreeMap::new(), seen: 0, planned: 0, stopped: None };
    stage.stopped = stage.run(wish.to).err();
    Course { stopped: stage.stopped, ..Course::of(&stage.play, wish.from) }
}

struct Stage<'a> {
    play: Rehearsal<'a>,
    policy: Policy,
    /// What people will do, in the order of time, then of planning.
    deeds: BTreeMap<(DateTime<Utc>, u64), Deed>,
    planned: u64,
    /// How many messages of ours people have looked at.
    seen: usize,
    stopped: Option<Refusal>,
}

/// What one person is going to do.
struct Deed {
    person: PersonId,
    prompt: PromptRef,
    /// The message that asked.
    place: usize,
    regret: Option<Regret>,
}

impl Stage<'_> {
    fn run(&mut self, to: DateTime<Utc>) -> Result<(), Refusal> {
        loop {
            self.look();
            let deed = self.deeds.first_key_value().map(|((at, _), _)| *at);
            let by_itself = self.play.next();
            let Some(next) = deed.into_iter().chain(by_itself).min().filter(|next| *next <= to) else { break };
            self.play.advance_to(next)?;
            // what the hour brings comes before what people say in it
            if by_itself.is_none_or(|at| at > next)
                && let Some((_, deed)) = self.deeds.pop_first()
            {
                self.act(&deed)?;
            }
        }
        self.play.advance_to(to)
    }

    /// People read what came, and plan what they will do.
    fn look(&mut self) {
        while let Some((person, place)) = self.play.told.get(self.seen).cloned() {
            self.seen += 1;
            let Some(shown) = self.play.chats.get(&person).and_then(|chat| chat.messages.get(place)) else { continue };
            let (at, prompts) = (shown.at, shown.prompts.clone());
            let mut pause = TimeDelta::zero();
            for prompt in prompts {
                let Some(answers) = self.answers_at(&person, &prompt, place, at) else { continue };
                self.plan(answers + pause, Deed { person: person.clone(), prompt, place, regret: None });
                pause += NEXT_QUESTION;
            }
        }
    }

    fn plan(&mut self, at: DateTime<Utc>, deed: Deed) {
        self.planned += 1;
        self.deeds.insert((at, self.planned), deed);
    }

    fn answers_at(&self, person: &PersonId, to: &PromptRef, place: usize, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let settings = self.play.chats.get(person).map(|chat| chat.settings.clone()).unwrap_or_default();
        let reader = reminder::reader(self.play.programme, person, &settings)?;
        let at_once = match self.open(to)?.subject {
            Subject::Ask(_) | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
            Subject::FollowUp(_) | Subject::WhichTarget { .. } => true,
        };
        self.policy.when(&reader, to.item.as_str(), place, at, at_once)
    }

    /// The question, if it is still open.
    fn open(&self, to: &PromptRef) -> Option<&Prompt> {
        self.play.item(&to.item)?.2.prompt(to.prompt)
    }

    fn act(&mut self, deed: &Deed) -> Result<(), Refusal> {
        match deed.regret {
            None => self.answer(deed),
            Some(Regret::Undo) => self.undo(deed),
            Some(Regret::Correct) => self.correct(deed),
        }
    }

    fn answer(&mut self, deed: &Deed) -> Result<(), Refusal> {
        if self.open(&deed.prompt).is_none() {
            return Ok(());
        }
        self.unfold(deed)?;
        let Some(said) = self.reply(deed) else { return Ok(()) };
        self.play.says(&deed.person, &said)?;
        if let Some(regret) = self.policy.regret(&deed.person, deed.prompt.item.as_str(), deed.place) {
            let later =
                Deed { prompt: deed.prompt.clone(), person: deed.person.clone(), regret: Some(regret), ..*deed };
            self.plan(self.play.at + SECOND_THOUGHT, later);
        }
        Ok(())
    }

    /// Of a digest she opens the question first: by its button, or by writing which one she means.
    fn unfold(&mut self, deed: &Deed) -> Result<(), Refusal> {
        let shown = self.play.chats.get(&deed.person).and_then(|chat| chat.messages.get(deed.place));
        if shown.is_none_or(|shown| shown.carries < 2) || !self.offered(deed).is_empty() {
            return Ok(());
        }
        let opens =
            |button: &Button| matches!(&button.press, Press::Answer { item, prompt } if deed.is_about(item, *prompt));
        let by_name = || Said { text: deed.prompt.item.to_string(), ..Said::default() };
        let said = self.play.button(&deed.person, opens).unwrap_or_else(by_name);
        self.play.says(&deed.person, &said)
    }

    /// The choices of this question on the newest message that has them.
    fn offered(&self, deed: &Deed) -> Vec<String> {
        let Some(chat) = self.play.chats.get(&deed.person) else { return Vec::new() };
        let choices = chat.messages[deed.place..].iter().rev().map(|shown| {
            let buttons = shown.message.buttons.iter().filter_map(|button| match &button.press {
                Press::Choice { item, prompt, choice } if deed.is_about(item, *prompt) => Some(choice.clone()),
                Press::Choice { .. }
                | Press::Undo { .. }
                | Press::Correct { .. }
                | Press::Which { .. }
                | Press::Answer { .. }
                | Press::Command(_)
                | Press::Wish { .. }
                | Press::ToDesk => None,
            });
            buttons.collect::<Vec<String>>()
        });
        choices.into_iter().find(|choices| !choices.is_empty()).unwrap_or_default()
    }

    fn reply(&mut self, deed: &Deed) -> Option<Said> {
        let offered = self.offered(deed);
        let (item, chart, instance) = self.play.item(&deed.prompt.item)?;
        let (entity, member) = self.play.programme.member(&deed.person)?;
        let question = Question {
            person: &deed.person,
            item,
            chart,
            instance,
            prompt: instance.prompt(deed.prompt.prompt)?,
            offered: &offered,
            today: calendar::local(self.play.at, member.zone.unwrap_or(entity.zone)).date(),
            place: deed.place,
        };
        match self.policy.reply(&question)? {
            Reply::Press(wanted) => self.press(deed, &wanted),
            Reply::Write(text) => Some(Said { text, reply_to: Some(deed.prompt.clone()), ..Said::default() }),
        }
    }

    fn press(&self, deed: &Deed, wanted: &str) -> Option<Said> {
        self.play.button(&deed.person, |button| {
            matches!(&button.press, Press::Choice { item, prompt, choice } if deed.is_about(item, *prompt) && choice == wanted)
        })
    }

    fn undo(&mut self, deed: &Deed) -> Result<(), Refusal> {
        let undo = |button: &Button| matches!(&button.press, Press::Undo { item, .. } if *item == deed.prompt.item);
        match self.play.button(&deed.person, undo) {
            Some(said) => self.play.says(&deed.person, &said),
            None => Ok(()),
        }
    }

    fn correct(&mut self, deed: &Deed) -> Result<(), Refusal> {
        let correct =
            |button: &Button| matches!(&button.press, Press::Correct { item, .. } if *item == deed.prompt.item);
        let Some(said) = self.play.button(&deed.person, correct) else { return Ok(()) };
        self.play.says(&deed.person, &said)?;
        match self.offered(deed).pop().and_then(|wanted| self.press(deed, &wanted)) {
            Some(said) => self.play.says(&deed.person, &said),
            None => Ok(()),
        }
    }
}

impl Deed {
    fn is_about(&self, item: &crate::ids::ItemId, prompt: u32) -> bool {
        self.prompt.item == *item && self.prompt.prompt == prompt
    }
}
