//! What a message means to whom and about what; nothing is read or written here.

use std::{collections::BTreeMap, sync::Arc};

use bots::Button;
use chrono::{DateTime, Utc};
use engine::{
    Instance, Programme,
    conversation::{self, Heard, Listener, Memory, Said, Topic, View},
    message::Press,
};
use uuid::Uuid;

use super::dialogue::{Outcome, Speaker};
use crate::{
    metrics::Understood,
    programmes::item_of,
    seal::{self, Named},
};

/// An item that the message may be about.
pub(super) struct Subject {
    pub(super) programme: Arc<Programme>,
    pub(super) item: String,
    pub(super) instance: Instance,
    /// Prompts that were put before her and are open, newest first.
    pub(super) open: Vec<u32>,
}

impl Subject {
    pub(super) fn named(&self) -> Named<'_> {
        Named { programme: &self.programme, item: &self.item, instance: &self.instance }
    }
}

pub(super) type Subjects = BTreeMap<Uuid, Subject>;

/// `None`: not our button, or about an item that is none of hers.
pub(super) fn meant(button: Option<Button>, subjects: &Subjects) -> Option<Press> {
    let button = button?;
    let named = seal::instance_of(&button).and_then(|id| subjects.get(&id)).map(Subject::named);
    seal::press(&button, named)
}

/// To a button that means nothing: what is open with her. What was going on with her stays as it is.
pub(super) fn overview(speaker: &Speaker, subjects: &Subjects, at: DateTime<Utc>) -> Outcome {
    let said = Said { press: Some(Press::Command("mine".into())), ..Said::default() };
    let says = understand(speaker, subjects, None, &said, at).says;
    Outcome { says, memory: speaker.memory.clone(), settings: speaker.reader.settings.clone(), ..Outcome::default() }
}

/// What free text came to.
pub(super) fn understood(before: &Memory, outcome: &Outcome) -> Understood {
    let asked_back = outcome.memory.pending.is_some() && outcome.memory.pending != before.pending;
    match outcome.desk {
        Some((_, "wanted" | "help")) => Understood::Parsed,
        Some(_) => Understood::Unparsed,
        None if asked_back || outcome.memory.misunderstood > before.misunderstood => Understood::Clarified,
        None => Understood::Parsed,
    }
}

pub(super) fn understand(
    speaker: &Speaker,
    subjects: &Subjects,
    view: Option<&View<'_>>,
    said: &Said,
    at: DateTime<Utc>,
) -> Heard {
    let mut topics: Vec<Topic<'_>> = subjects.values().filter_map(topic).collect();
    // in the order of the roadmap
    topics.sort_by_key(|t| speaker.programme.items.get_index_of(&t.item.id));
    let (programme, reader, memory) = (&speaker.programme, &speaker.reader, &speaker.memory);
    conversation::hear(&Listener { programme, reader, topics: &topics, memory, view, at }, said)
}

pub(super) fn topic(subject: &Subject) -> Option<Topic<'_>> {
    let (item, chart) = item_of(&subject.programme, &subject.item).ok()?;
    Some(Topic { item, chart, instance: &subject.instance, open: subject.open.clone() })
}
