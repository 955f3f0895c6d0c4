//! What chats say where a programme wants only codes in them (`chats: codes`): the ids of items and neutral words.
//!
//! A telephone that is looked through must not tell who promised what. Titles, names of entities, facts in words and
//! anybody's words are taken out before a text is made, so that no text can say them; the details are behind links that
//! whoever sends adds (`detailed`). The texts that a programme writes itself are its own affair.

use std::sync::Arc;

use super::Reader;
use crate::{
    guard::Value,
    ids::{ItemId, Lang},
    message::Message,
    roadmap::{Chats, Entity, Localised, Programme},
    wording::{About, UNSAID, Voice},
};

/// Stands for words that chats do not carry.
const LEFT_OUT: &str = "…";

impl Programme {
    /// An entity as chats may name it.
    pub fn name_in_chats(&self, entity: &Entity) -> Localised {
        match self.chats {
            Chats::Full => entity.shown_name().clone(),
            Chats::Codes => nameless(self),
        }
    }

    /// The programme as chats may name it: not at all where they carry codes only.
    pub fn title_in_chats(&self) -> Localised {
        match self.chats {
            Chats::Full => self.title.clone(),
            Chats::Codes => Localised::of(UNSAID.to_string()),
        }
    }

    /// An entity on a button, to be told from others.
    pub fn label_in_chats<'e>(&self, entity: &'e Entity, languages: &[Lang]) -> &'e str {
        match self.chats {
            Chats::Full => entity.shown_name().best(languages),
            Chats::Codes => entity.id.as_str(),
        }
    }

    /// What somebody wrote, as chats may repeat it.
    pub fn words_in_chats<'t>(&self, words: &'t str) -> &'t str {
        match self.chats {
            Chats::Full => words,
            Chats::Codes => LEFT_OUT,
        }
    }

    /// Every message that goes to a chat passes here once.
    pub fn finished(&self, voice: Voice<'_>, mut message: Message) -> Message {
        if self.only_codes() {
            message.text = beginning_large(&message.text, &voice.an_office());
        }
        message
    }

    /// The same programme as it speaks on a page, where nobody looks through a telephone.
    pub fn said_in_full(self: &Arc<Self>) -> Arc<Programme> {
        match self.chats {
            Chats::Full => self.clone(),
            Chats::Codes => Arc::new(Programme { chats: Chats::Full, ..(**self).clone() }),
        }
    }

    pub(crate) fn only_codes(&self) -> bool {
        self.chats == Chats::Codes
    }
}

impl Reader {
    pub fn finished(&self, programme: &Programme, message: Message) -> Message {
        programme.finished(self.voice(programme), message)
    }

    /// A message of codes with the addresses where it is told in full, each with its item; other messages stay as they are.
    pub fn detailed(&self, programme: &Programme, mut message: Message, addresses: &[(ItemId, String)]) -> Message {
        let link = match addresses {
            [(_, address)] => address.clone(),
            several => several.iter().map(|(no, address)| format!("\n{no}: {address}")).collect(),
        };
        if programme.only_codes() && !addresses.is_empty() {
            message.text.push('\n');
            message.text.push_str(&self.voice(programme).details(&link));
        }
        message
    }
}

/// The item as chats may speak of it.
pub(super) fn in_codes(programme: &Programme, about: About) -> About {
    if !programme.only_codes() {
        return about;
    }
    let unsaid = |value: Option<Value>| match value {
        Some(Value::Text(_)) => None,
        Some(Value::YesNo(_) | Value::Number(_) | Value::Date(_) | Value::Files(_)) | None => value,
    };
    About {
        title: Localised::default(),
        entity: nameless(programme),
        who: about.who.map(|_| nameless(programme)),
        unit: None,
        facts: about.facts.into_iter().map(|(name, value)| (name, unsaid(value))).collect(),
        ..about
    }
}

fn nameless(programme: &Programme) -> Localised {
    let say = |lang: &Lang| {
        let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
        (lang.clone(), voice.an_office())
    };
    Localised { by_language: programme.texts.languages_of("an-office").map(say).collect() }
}

/// What was left out may have begun the message, and "the office" may begin a sentence.
fn beginning_large(text: &str, word: &str) -> String {
    let (text, large) = (large(text), large(word));
    let begins = |text: &str| text.strip_prefix(word).map(|rest| format!("{large}{rest}"));
    let lines = text.split('\n').map(|line| {
        let line = begins(line).unwrap_or_else(|| line.to_owned());
        line.replace(&format!(". {word}"), &format!(". {large}"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn large(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono_tz::Asia::Jakarta;

    use super::*;
    use crate::{
        calendar::instant,
        definition::{File, compile},
        ids::FactName,
        reminder::{Settings, about, reader},
        step::{Scene, start},
        wording::Weekly,
    };

    const FILES: [(&str, &str); 3] = [
        (
            "waymark.yaml",
            "{programme: small, title: Geheim, zone: Asia/Jakarta, languages: [en, th, km, vi, id], coordinators: [home], chats: codes}",
        ),
        (
            "entities.yaml",
            "entities: [{id: home, name: Geheim, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}]",
        ),
        (
            "roadmap.yaml",
            "pillars: [{id: p, title: P}]
activities: [{id: A01, title: Geheim, pillar: p, responsible: home, start: 2024-05-06, due: 2024-06-27, evidence: link, targets: [
  {id: A01.T1, indicator: Geheim, unit: Geheim, baseline: 0, goal: 10, due: 2024-06-27}]}]",
        ),
    ];

    fn with(say: impl Fn(&Programme, &Reader, &About)) {
        let compiled = compile(&FILES.map(|(path, text)| File::new(path, text)));
        let programme = compiled.programme.as_ref().unwrap_or_else(|| panic!("{}", compiled.render(false)));
        let item = programme.item(&"A01".into()).expect("it is there");
        let chart = &programme.charts[&item.workflow];
        let at = instant("2024-05-06T09:00:00".parse().expect("a moment"), Jakarta);
        let mut instance = start(chart, Scene { programme, item }, at).expect("it settles").instance;
        for fact in ["blocker", "reason"] {
            instance.facts.insert(FactName::from(fact), Value::Text("Geheim".into()));
        }
        let reader = reader(programme, &"home/fp".into(), &Settings::default()).expect("she is there");
        let about = about(programme, &reader, item, chart, &instance, at);
        say(programme, &reader, &About { who: about.who.clone().or(Some(about.entity.clone())), ..about });
    }

    fn in_full(programme: &Programme, reader: &Reader, message: Message) -> String {
        let addresses = [(ItemId::from("A01"), "https://example.org/r/1".to_owned())];
        reader.detailed(programme, reader.finished(programme, message), &addresses).text
    }

    #[test]
    fn a_programme_without_its_name_reads_well_in_every_language() {
        with(|programme, _, _| {
            for lang in programme.texts.languages_of("an-office") {
                let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
                let (title, on) = (programme.title_in_chats(), "2024-05-06".parse().expect("a date"));
                let weekly = Weekly { programme: title.clone(), on, counts: Vec::new(), deadlines: Vec::new() };
                let time = "08:00:00".parse().expect("a time");
                let invite = voice.invite(&title, "Telegram", (on, time), "https://example.org/x", None);
                let messages = [voice.welcome(&title, None, 1), voice.group_linked(&title), voice.weekly(&weekly)];
                let texts = messages.map(|message| programme.finished(voice, message).text);
                for text in texts.into_iter().chain([invite]) {
                    for sign in ["\u{E000}", "Geheim", "“”", "  ", " .", " ។"] {
                        assert!(!text.contains(sign), "{lang}: {sign:?} in {text}");
                    }
                    let first = text.chars().next().expect("it says something");
                    assert!(!first.is_lowercase() && first.is_alphabetic(), "{lang}: {text}");
                }
            }
        });
    }

    #[test]
    fn no_text_says_a_title_a_name_or_words() {
        with(|programme, reader, about| {
            for lang in programme.texts.languages_of("an-office") {
                let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
                for key in programme.texts.keys() {
                    let said = in_full(programme, reader, voice.notice(about, &key.into()));
                    assert!(!said.contains("Geheim") && !said.contains('\u{E000}'), "{key} in {lang}: {said}");
                    assert!(said.ends_with("https://example.org/r/1"), "{key} in {lang}: {said}");
                }
            }
        });
    }

    #[test]
    fn what_is_left_reads_well() {
        let check = |key: &str, expect: &str| {
            with(|programme, reader, about| {
                let said = in_full(programme, reader, reader.voice(programme).notice(about, &key.into()));
                assert_eq!(said, format!("{expect}\nDetails: https://example.org/r/1"));
            });
        };
        let due = "Activity A01\nDue: Thursday, 27 June 2024 (in 52 days)";
        check("blocked", &format!("{due}\nThe office reports that this is blocked. Please contact the focal point."));
        check(
            "no_answer",
            &format!("{due}\nThere is no answer from the office yet. Please contact the focal point in another way."),
        );
        check("got-it", "Thank you. This is recorded for A01:");
    }
}
