//! *Not my task*: who should be asked instead: a colleague, another office found by its name, or nobody she knows.

use super::{Heard, Listener, PromptRef, Talk, Topic};
use crate::{
    ids::PersonId,
    message::{Message, Way},
    reminder::Reader,
    roadmap::{Entity, Member, Office, Role},
    step::{Nominee, Wish},
    wording::{About, Voice},
};

/// So many offices are offered for what she wrote.
const MAX_OFFICES: usize = 4;
/// A word of a name counts from so many letters on.
const SHORTEST: usize = 3;

/// Whom she can name.
pub(super) fn who_else(voice: Voice<'_>, about: &About, reader: &Reader, prompt: u32) -> Message {
    voice.who_else(about, prompt, colleagues(reader).next().is_some())
}

fn colleagues(reader: &Reader) -> impl Iterator<Item = &Member> {
    let others = reader.entity.members.iter().filter(|m| m.id != reader.person);
    others.filter(|m| m.office != Office::Observer).take(MAX_OFFICES)
}

impl Listener<'_> {
    pub(super) fn not_hers(&self, topic: &Topic<'_>, prompt: u32) -> Heard {
        if topic.instance.done {
            return self.closed(&topic.item.id);
        }
        self.say(who_else(self.voice(), &self.about(topic), self.reader, prompt))
    }

    pub(super) fn colleagues(&self, topic: &Topic<'_>, prompt: u32) -> Heard {
        let members: Vec<&Member> = colleagues(self.reader).collect();
        if members.is_empty() {
            return self.not_hers(topic, prompt);
        }
        let offered = members.iter().map(|member| {
            let several = self.reader.entity.members.iter().filter(|m| m.office == member.office).count() > 1;
            let id = several.then(|| own_part(&member.id));
            let label = self.voice().member_label(member.office.as_str(), id);
            (label, Way::To(Nominee::Person(member.id.clone())))
        });
        self.say(self.voice().whom_to_ask(&self.about(topic), prompt, offered.collect()))
    }

    pub(super) fn which_office(&self, topic: &Topic<'_>, about: PromptRef) -> Heard {
        self.talk(self.voice().which_office(&self.about(topic)), Talk::Office(about))
    }

    pub(super) fn office_in_words(&self, topic: &Topic<'_>, about: &PromptRef, text: &str) -> Option<Heard> {
        let offices = self.offices(text);
        if offices.is_empty() {
            return Some(self.once_more(self.voice().which_office(&self.about(topic)), text));
        }
        let offered = offices.iter().map(|entity| {
            let label = self.programme.label_in_chats(entity, &self.reader.languages).to_owned();
            (label, Way::To(Nominee::Entity(entity.id.clone())))
        });
        let message = self.voice().whom_to_ask(&self.about(topic), about.prompt, offered.collect());
        Some(self.talk(message, Talk::Office(about.clone())))
    }

    pub(super) fn hands_over(&self, about: PromptRef, to: Nominee) -> Heard {
        self.wishes(&about.item, Wish::HandOver { prompt: about.prompt, to }, (about.prompt, Way::NotMine))
    }

    /// The offices that her words may mean, the likeliest first; without herself and those where nobody is.
    fn offices(&self, text: &str) -> Vec<&Entity> {
        let wanted = folded(text);
        let entities = self.programme.entities.values().map(|entity| entity.as_ref());
        let others =
            entities.filter(|e| e.id != self.reader.entity.id && e.people_for(Role::Responsible).next().is_some());
        let mut likely: Vec<(usize, &Entity)> = others.map(|e| (likeness(e, &wanted), e)).filter(|l| l.0 > 0).collect();
        // stable: of equals, the first of the roadmap
        likely.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
        likely.into_iter().take(MAX_OFFICES).map(|(_, entity)| entity).collect()
    }
}

/// How much of a name is in what she wrote, in letters; its id or the whole name count most.
fn likeness(entity: &Entity, wanted: &str) -> usize {
    // the name of a pseudonymous entity is not to be found by guessing
    let names = entity.shown_name().by_language.values().map(|name| folded(name)).chain([folded(entity.id.as_str())]);
    let of_name = |name: String| {
        if name == wanted {
            return 1_000;
        }
        let parts = wanted.split(' ').filter(|word| word.chars().count() >= SHORTEST);
        let shared = parts.filter(|word| name.split(' ').any(|own| is_like(own, word)));
        let letters = shared.map(|word| word.chars().count()).sum();
        // a script without spaces is one word
        if letters == 0 && wanted.chars().count() >= SHORTEST && name.contains(wanted) {
            wanted.chars().count()
        } else {
            letters
        }
    };
    names.map(of_name).max().unwrap_or(0)
}

/// The beginning of the word, the word with an ending, or one slip of the finger in a long one.
fn is_like(own: &str, word: &str) -> bool {
    if own.starts_with(word) || own.chars().count() > SHORTEST && word.starts_with(own) {
        return true;
    }
    let (own, word): (Vec<char>, Vec<char>) = (own.chars().collect(), word.chars().collect());
    let same = own.iter().zip(&word).filter(|(a, b)| a == b).count();
    own.len() == word.len() && word.len() > 4 && same + 1 >= word.len()
}

/// Small letters and figures, single spaces between words.
fn folded(text: &str) -> String {
    let small = text.to_lowercase();
    let is_mark = unicode_normalization::char::is_combining_mark;
    let words = small.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Without the entity it belongs to.
fn own_part(person: &PersonId) -> &str {
    person.as_str().split_once('/').map_or(person.as_str(), |(_, own)| own)
}
