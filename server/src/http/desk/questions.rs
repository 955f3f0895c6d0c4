//! Questions of items as they stand on the desk: those that want a decision, and those that words may be about.

use std::sync::Arc;

use bots::Label;
use chrono::TimeDelta;
use engine::{
    Instance, Programme,
    conversation::{Listener, Memory, Topic},
    ids::ItemId,
    instance::{Prompt, Subject},
    message::Press,
    roadmap::{Office, Role},
};
use uuid::Uuid;

use super::{super::problem::Result, seated::Seated};
use crate::{
    deliver::Body,
    programmes::item_of,
    seal::{self, Named},
    store::instance,
};

/// So long an answer may be given anew.
const AMENDABLE: TimeDelta = TimeDelta::hours(24);
/// Of a question so much stands in a choice.
const SHORT: usize = 90;

/// An item with the revision that it runs on.
pub(super) struct Question {
    pub(super) id: Uuid,
    pub(super) item: String,
    pub(super) programme: Arc<Programme>,
    pub(super) instance: Instance,
}

/// What a question says to whoever sits here.
pub(super) struct Put {
    pub(super) body: Body,
    /// Its answers alone, without the ways out.
    pub(super) answers: Vec<Label>,
}

impl Question {
    pub(super) fn item_id(&self) -> ItemId {
        ItemId::from(self.item.as_str())
    }

    pub(super) fn named(&self) -> Named<'_> {
        Named { programme: &self.programme, item: &self.item, instance: &self.instance }
    }

    /// The latest question that this entity says is not its own, open or answered; and who of it may hand it over.
    pub(super) fn handed_by(&self, entity: &str) -> Option<(u32, String)> {
        let answered = self.instance.answered.iter().rev().find(|a| a.entity.as_str() == entity);
        if let Some(past) = answered {
            return Some((past.prompt, past.by.to_string()));
        }
        let is_own = |p: &&Prompt| p.entity.as_str() == entity && !p.subject.is_wished();
        let open = self.instance.prompts.iter().rev().find(is_own)?;
        Some((open.no, self.may_answer(open)?))
    }

    /// Somebody in whose name it can be answered.
    pub(super) fn may_answer(&self, prompt: &Prompt) -> Option<String> {
        if let Some(person) = &prompt.person {
            return Some(person.to_string());
        }
        let entity = self.programme.entity(&prompt.entity)?;
        Some(entity.people_for(Role::Responsible).next()?.id.to_string())
    }
}

impl Seated {
    /// These items as they are stored.
    pub(super) async fn questions_of(&self, ids: &[Uuid]) -> Result<Vec<Question>> {
        let mut conn = self.web().connection().await?;
        let mut questions = Vec::with_capacity(ids.len());
        for stored in instance::load(&mut conn, ids).await? {
            if stored.programme != self.programme() {
                continue;
            }
            // one that nobody can read must not close the desk: its incident says so
            let Ok(instance) = serde_json::from_str(&stored.body) else { continue };
            let programme = self.web().programmes.revision(&mut conn, &stored.programme, stored.revision).await?;
            questions.push(Question {
                id: stored.id,
                item: stored.item,
                programme: programme.said_in_full(),
                instance,
            });
        }
        Ok(questions)
    }

    /// Whether she may answer it as herself.
    pub(super) fn is_hers(&self, prompt: &Prompt) -> bool {
        match &prompt.person {
            Some(person) => *person == self.reader.person,
            None => {
                let member = self.reader.entity.member(&self.reader.person);
                prompt.entity == self.reader.entity.id && member.is_some_and(|m| m.office != Office::Observer)
            }
        }
    }

    /// A question in her words, with its buttons sealed.
    pub(super) fn put(&self, of: &Question, prompt: u32) -> Option<Put> {
        let (item, chart) = item_of(&of.programme, &of.item).ok()?;
        let topics = [Topic { item, chart, instance: &of.instance, open: Vec::new() }];
        let memory = Memory::default();
        let (programme, reader) = (&of.programme, &self.reader);
        let listener = Listener { programme, reader, topics: &topics, memory: &memory, view: None, at: self.status.at };
        let mut question = listener.sheet_on(&item.id, prompt)?.question;
        let named = |item: &ItemId| (*item == of.item_id()).then(|| of.named());
        let body = seal::body(&question, &self.web().key, self.programme(), &named);
        question.buttons.retain(|button| matches!(button.press, Press::Choice { .. }));
        let answers = seal::body(&question, &self.web().key, self.programme(), &named).buttons;
        Some(Put { body, answers })
    }

    /// The questions that words of this person may be about: open with her or her entity, or answered by her just now.
    pub(super) fn about(&self, person: &str) -> Vec<(Uuid, u32)> {
        let entity = self.status.programme.member(&person.into()).map(|(entity, _)| entity.id.clone());
        let mut found = Vec::new();
        for it in &self.status.items {
            let hers = |p: &&Prompt| match &p.person {
                Some(one) => one.as_str() == person,
                None => Some(&p.entity) == entity.as_ref(),
            };
            let open = it.instance.prompts.iter().filter(hers).filter(|p| takes_words(&p.subject));
            found.extend(open.map(|p| (it.instance_id, p.no)));
            let past =
                it.instance.answered.iter().filter(|a| {
                    a.by.as_str() == person && self.status.at - a.at <= AMENDABLE && takes_words(&a.subject)
                });
            found.extend(past.map(|a| (it.instance_id, a.prompt)));
        }
        found
    }
}

fn takes_words(subject: &Subject) -> bool {
    match subject {
        Subject::Ask(_) | Subject::FollowUp(_) => true,
        Subject::WhichTarget { .. } | Subject::NewDate { .. } | Subject::HandOver { .. } => false,
    }
}

/// `A01: How far is it?…`, in one line.
pub(super) fn in_short(item: &str, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let short: String = line.chars().take(SHORT).collect();
    let dots = if short.len() < line.len() { "…" } else { "" };
    format!("{item}: {short}{dots}")
}
