//! *note: …*: her own words beside an item, and who may read them. Nobody else hears of it.

use super::{Heard, Listener, MAX_OFFERED, Talk, Topic, interpret};
use crate::{
    message::Way,
    reply::{ChoiceLabel, Hearing, Reading, read},
    roadmap::Visibility,
    step::{NOTE_LENGTH, Wish},
    wording::Note,
};

/// Under how an item stands, so many of the newest are shown.
const MAX_SHOWN: usize = 3;
const READERS: [Visibility; 4] =
    [Visibility::Coordinators, Visibility::Members, Visibility::Public, Visibility::Restricted];

impl Listener<'_> {
    /// The item is named, or the one that is meant; of several, which one?
    pub(super) fn note(&self, written: &str) -> Heard {
        let text: String = written.trim().chars().take(NOTE_LENGTH).collect();
        if text.is_empty() {
            return self.say(self.voice().what_note());
        }
        if let Some(topic) = self.topics.iter().find(|topic| interpret::names(&text, &topic.item.id)) {
            let text = interpret::without_name(&text, &topic.item.id);
            return if text.is_empty() { self.say(self.voice().what_note()) } else { self.who_may_read(topic, text) };
        }
        if let Some((topic, _)) = self.meant() {
            return self.who_may_read(topic, text);
        }
        if self.topics.is_empty() {
            return self.mine();
        }
        let offered: Vec<_> = self.topics.iter().take(MAX_OFFERED).map(|topic| self.about(topic)).collect();
        self.talk(self.voice().note_about(&offered), Talk::Note { item: None, text })
    }

    fn who_may_read(&self, topic: &Topic<'_>, text: String) -> Heard {
        let item = Some(topic.item.id.clone());
        self.talk(self.voice().note_readers(&self.about(topic)), Talk::Note { item, text })
    }

    /// It was about this one; after *correct*, who may read it is asked anew.
    pub(super) fn note_is_about(&self, topic: &Topic<'_>) -> Heard {
        let own = || topic.instance.notes.iter().rev().find(|note| note.by == self.reader.person);
        let text = match &self.memory.talk {
            Some(Talk::Note { text, .. }) => Some(text.clone()),
            _ => own().map(|note| note.text.clone()),
        };
        text.map_or_else(|| self.say(self.voice().what_note()), |text| self.who_may_read(topic, text))
    }

    pub(super) fn note_is_named(&self, text: &str, note: &str) -> Option<Heard> {
        let topic = self.topics.iter().find(|topic| interpret::names(text, &topic.item.id))?;
        Some(self.who_may_read(topic, note.to_owned()))
    }

    pub(super) fn note_is_for(&self, topic: &Topic<'_>, visibility: Visibility) -> Heard {
        match &self.memory.talk {
            Some(Talk::Note { text, .. }) => {
                let wish = Wish::Note { text: text.clone(), visibility };
                self.wishes(&topic.item.id, wish, (0, Way::Note))
            }
            _ => self.say(self.voice().what_note()),
        }
    }

    pub(super) fn readers_in_words(&self, topic: &Topic<'_>, note: &str, text: &str) -> Option<Heard> {
        let voice = self.voice();
        let labels: Vec<(&str, String)> =
            READERS.iter().flat_map(|v| voice.reader_labels(*v).map(|label| (v.as_str(), label))).collect();
        let choices: Vec<ChoiceLabel<'_>> =
            labels.iter().map(|(choice, label)| ChoiceLabel { choice, label }).collect();
        let languages: Vec<&str> = self.reader.languages.iter().map(|l| l.as_str()).collect();
        let readings = read(text, &Hearing { languages: &languages, today: self.today(), choices: &choices });
        let chosen = readings.into_iter().find_map(|reading| match reading {
            Reading::Choice(id) => READERS.into_iter().find(|v| v.as_str() == id),
            Reading::Command(_) | Reading::Word(_) | Reading::Number(_) | Reading::Date(_) => None,
        });
        Some(match chosen {
            Some(visibility) => {
                let wish = Wish::Note { text: note.to_owned(), visibility };
                self.wishes(&topic.item.id, wish, (0, Way::Note))
            }
            None => self.once_more(voice.note_readers(&self.about(topic)), &format!("{note}\n{text}")),
        })
    }

    /// Those that she may read, the newest first.
    pub(super) fn notes(&self, topic: &Topic<'_>) -> Vec<Note> {
        if self.programme.only_codes() {
            return Vec::new();
        }
        let coordinates = self.programme.coordinators.contains(&self.reader.entity.id);
        let may_read = |visibility: Visibility| match visibility {
            Visibility::Public | Visibility::Members => true,
            Visibility::Coordinators => coordinates,
            Visibility::Restricted => false,
        };
        let notes = topic.instance.notes.iter().rev();
        let hers = notes.filter(|note| note.by == self.reader.person || may_read(note.visibility));
        hers.take(MAX_SHOWN).map(|note| Note { text: note.text.clone(), visibility: note.visibility }).collect()
    }
}
