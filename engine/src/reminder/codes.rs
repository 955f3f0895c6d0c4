//! What chats say where a programme wants only codes in them (`chats: codes`): the ids of items and neutral words.
//!
//! A telephone that is looked through must not tell who promised what. Titles, names of entities, facts in words and
//! others' reasons are taken out before a text is made, so that no text can say them; the details are behind a link
//! that is given to whoever composes (`Reader::details`). The texts that a programme writes itself are its own affair.

use std::sync::Arc;

use super::Reader;
use crate::{
    guard::Value,
    message::Message,
    roadmap::{Chats, Entity, Localised, Programme},
    wording::{About, Voice},
};

impl Programme {
    /// An entity as chats may name it.
    pub fn name_in_chats(&self, entity: &Entity) -> Localised {
        match self.chats {
            Chats::Full => entity.shown_name().clone(),
            Chats::Codes => nameless(self),
        }
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
    /// Every message that goes to a chat passes here once.
    pub fn finished(&self, programme: &Programme, mut message: Message) -> Message {
        if programme.only_codes() {
            let voice = self.voice(programme);
            message.text = beginning_large(&message.text, &voice.an_office());
            if let Some(link) = &self.details {
                message.text.push('\n');
                message.text.push_str(&voice.details(link));
            }
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
    let say = |lang: &crate::ids::Lang| {
        let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
        (lang.clone(), voice.an_office())
    };
    Localised { by_language: programme.texts.languages_of("an-office").map(say).collect() }
}

/// "the office" where a sentence begins.
fn beginning_large(text: &str, word: &str) -> String {
    let mut first = word.chars();
    let large: String = first.next().map(|c| c.to_uppercase().chain(first).collect()).unwrap_or_default();
    let begins = |text: &str| text.strip_prefix(word).map(|rest| format!("{large}{rest}"));
    let lines = text.split('\n').map(|line| {
        let line = begins(line).unwrap_or_else(|| line.to_owned());
        line.replace(&format!(". {word}"), &format!(". {large}"))
    });
    lines.collect::<Vec<_>>().join("\n")
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
        let mut reader = reader(programme, &"home/fp".into(), &Settings::default()).expect("she is there");
        reader.details = Some("https://example.org/r/1".into());
        let about = about(programme, &reader, item, chart, &instance, at);
        say(programme, &reader, &About { who: about.who.clone().or(Some(about.entity.clone())), ..about });
    }

    #[test]
    fn no_text_says_a_title_a_name_or_words() {
        with(|programme, reader, about| {
            for lang in programme.texts.languages_of("an-office") {
                let voice = Voice { texts: &programme.texts, languages: std::slice::from_ref(lang) };
                for key in programme.texts.keys() {
                    let said = reader.finished(programme, voice.notice(about, &key.into())).text;
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
                let said = reader.finished(programme, reader.voice(programme).notice(about, &key.into()));
                assert_eq!(said.text, format!("{expect}\nDetails: https://example.org/r/1"));
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
