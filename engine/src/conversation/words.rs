//! Free text: which question it is for, and what becomes of it where that is not clear.
//!
//! A reply belongs to what it replies to, a text that names an item to that item, else to the question put last,
//! else to the only one that is open or that it fits. Several: *which one?*, once. Then a human reads it.

use chrono::NaiveDate;

use super::{
    AMENDABLE, ForDesk, Heard, Listener, MAX_OFFERED, MAX_WORDS, Memory, PromptRef, Said, Topic, interpret, native,
};
use crate::{
    instance::Prompt,
    reply::Word,
    step::{Answer, Given},
    wording::Open,
};

impl Listener<'_> {
    pub(super) fn wrote(&self, said: &Said) -> Heard {
        let text: String = said.text.chars().take(MAX_WORDS).collect();
        let text = text.trim();
        if self.view.is_none() && native::is_of_coordinators(text) {
            return self.say(self.voice().command_of_coordinators());
        }
        if let Some(heard) = self.command(text) {
            return heard;
        }
        let elsewhere = said.reply_to.as_ref().is_some_and(|to| self.prompt(&to.item, to.prompt).is_some());
        if let Some(heard) = (!elsewhere && said.files.is_empty()).then(|| self.goes_on(text)).flatten() {
            return heard;
        }
        if let Some((topic, prompt)) = said.reply_to.as_ref().and_then(|to| self.prompt(&to.item, to.prompt)) {
            return self.understand(topic, prompt, text, &said.files);
        }
        if let Some(heard) = self.named(text, &said.files) {
            return heard;
        }
        if let Some((topic, prompt)) = self.focus()
            && !interpret::fitting(self, topic, &prompt, text, &said.files).is_empty()
        {
            return self.understand(topic, &prompt, text, &said.files);
        }
        let open: Vec<(&Topic<'_>, &Prompt)> = self.open_prompts();
        match open.as_slice() {
            [] => self.amend_latest(text, &said.files),
            [(topic, prompt)] => self.understand_or_amend(topic, prompt, text, &said.files),
            several => self.choose(several, text, &said.files),
        }
    }

    /// The text names one item: whatever it says is about that one and no other.
    fn named(&self, text: &str, files: &[String]) -> Option<Heard> {
        let mut open = self.open_prompts();
        open.retain(|(topic, _)| interpret::names(text, &topic.item.id));
        let Some((topic, _)) = open.first().copied() else { return self.named_else(text, files) };
        if open.iter().any(|(other, _)| other.item.id != topic.item.id) {
            return None;
        }
        let rest = interpret::without_name(text, &topic.item.id);
        let able = open.iter().find(|(t, prompt)| !interpret::fitting(self, t, prompt, &rest, files).is_empty());
        let (topic, prompt) = able.or(open.first()).copied()?;
        Some(if rest.is_empty() && files.is_empty() {
            self.which(&topic.item.id, prompt.no)
        } else {
            self.understand(topic, prompt, &rest, files)
        })
    }

    /// An item that nothing is open about with her: her answer of just now, or kindly that it is closed.
    fn named_else(&self, text: &str, files: &[String]) -> Option<Heard> {
        let item = self.programme.items.values().find(|item| interpret::is_named(text, item))?;
        let rest = interpret::without_name(text, &item.id);
        let latest = self.memory.last.as_ref().is_some_and(|last| last.item == item.id);
        let amendment = if latest { self.amendment(&rest, files, true) } else { None };
        Some(amendment.unwrap_or_else(|| match self.topic(&item.id) {
            Some(_) => self.closed(&item.id),
            None => self.not_among_hers(item.id.as_str()),
        }))
    }

    /// The only open question takes it, if it can; else what was answered just now may be meant.
    fn understand_or_amend(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str, files: &[String]) -> Heard {
        if interpret::fitting(self, topic, prompt, text, files).is_empty()
            && let Some(heard) = self.amendment(text, files, false)
        {
            return heard;
        }
        self.understand(topic, prompt, text, files)
    }

    /// Several are open: the only question it can answer, else *which one?*.
    fn choose(&self, open: &[(&Topic<'_>, &Prompt)], text: &str, files: &[String]) -> Heard {
        let fits =
            |(topic, prompt): &&(&Topic<'_>, &Prompt)| !interpret::fitting(self, topic, prompt, text, files).is_empty();
        let able: Vec<_> = open.iter().filter(fits).collect();
        match able.as_slice() {
            [(topic, prompt)] => self.understand(topic, prompt, text, files),
            [] => self.amendment(text, files, false).unwrap_or_else(|| self.which_one(open, text)),
            _ => self.which_one(open, text),
        }
    }

    /// Asked once; who does not choose then is read by a human.
    pub(super) fn which_one(&self, open: &[(&Topic<'_>, &Prompt)], text: &str) -> Heard {
        if self.memory.misunderstood > 0 {
            return self.not_understood_twice(text);
        }
        let offered = open.iter().take(MAX_OFFERED);
        let offered: Vec<Open> =
            offered.map(|(topic, p)| Open { about: self.about(topic), prompt: Some(p.no) }).collect();
        let mut heard = self.say(self.voice().which_one(&offered));
        heard.memory.pending = Some(text.to_owned());
        heard.memory.misunderstood = 1;
        heard
    }

    pub(super) fn understand(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str, files: &[String]) -> Heard {
        if files.is_empty()
            && let Some(heard) = self.wished(topic, prompt, text)
        {
            return heard;
        }
        let given = interpret::fitting(self, topic, prompt, text, files);
        if let Some(date) = self.is_past(prompt, &given) {
            return self.ask_past(topic, prompt, date);
        }
        if !given.is_empty() {
            return self.answers(&topic.item.id, prompt.no, given, false);
        }
        if let Some((one, other)) = interpret::either(self, topic, prompt, text) {
            return self.either_date(topic, prompt, text, (one, other));
        }
        self.not_understood(topic, prompt, text)
    }

    /// Both readings of a date are common: she says which.
    fn either_date(
        &self,
        topic: &Topic<'_>,
        prompt: &Prompt,
        written: &str,
        (one, other): (NaiveDate, NaiveDate),
    ) -> Heard {
        let said = self.programme.words_in_chats(written);
        let message = self.voice().either_date(&topic.item.id, said, &[one, other], prompt.no);
        self.focused(message, topic, prompt)
    }

    /// Asked again once; the second time a human reads it. Never a third question of a robot's.
    fn not_understood(&self, topic: &Topic<'_>, prompt: &Prompt, text: &str) -> Heard {
        if self.memory.misunderstood > 0 {
            return self.not_understood_twice(text);
        }
        let buttons = self.question(topic, prompt).buttons;
        let mut heard = self.say(self.voice().not_understood(buttons));
        heard.memory = Memory {
            misunderstood: 1,
            pending: Some(text.to_owned()),
            focus: Some(PromptRef { item: topic.item.id.clone(), prompt: prompt.no }),
            last: self.memory.last.clone(),
            draft: None,
            talk: None,
        };
        heard
    }

    /// A human reads both: what she said first and what she said when asked again.
    pub(super) fn not_understood_twice(&self, text: &str) -> Heard {
        let first = self.memory.pending.as_deref().filter(|first| *first != text);
        let words = first.map_or_else(|| text.to_owned(), |first| format!("{first}\n{text}"));
        self.to_desk(words, ForDesk::NotUnderstood)
    }

    /// Nothing is open: the words amend what she answered within a day, else a human reads them.
    fn amend_latest(&self, text: &str, files: &[String]) -> Heard {
        let wished = || {
            let topic = self.topic(&self.memory.last.as_ref()?.item)?;
            let past = topic.instance.answered.iter().rev().find(|a| a.by == self.reader.person)?;
            self.wished(topic, &past.as_prompt(), text)
        };
        // a text would take "I need help" for itself
        let amendment = wished().or_else(|| self.amendment(text, files, true));
        amendment.unwrap_or_else(|| self.to_desk(text.to_owned(), ForDesk::Unprompted))
    }

    /// `any_words`: nothing else is open, so that a text may also replace a text.
    fn amendment(&self, text: &str, files: &[String], any_words: bool) -> Option<Heard> {
        let last = self.memory.last.as_ref().filter(|last| self.at - last.at <= AMENDABLE)?;
        let topic = self.topic(&last.item)?;
        match interpret::about_the_last(self, text) {
            Some(Word::Undo) => {
                let turn = topic.instance.turn;
                return Some(Heard { undo: Some((last.item.clone(), turn)), ..self.quiet() });
            }
            Some(_) => {
                return Some(match &last.wish {
                    Some((prompt, way)) => self.goes(&last.item, *prompt, way),
                    None => self.correct(&last.item),
                });
            }
            None => {}
        }
        let own =
            topic.instance.answered.iter().rev().filter(|a| a.by == self.reader.person && self.at - a.at <= AMENDABLE);
        for past in own.filter(|past| past.subject.is_amendable()) {
            let prompt = past.as_prompt();
            let mut given = interpret::fitting(self, topic, &prompt, text, files);
            given.retain(|g| any_words || !matches!(g, Given::Text(_)));
            if let Some(date) = self.is_past(&prompt, &given) {
                return Some(self.ask_past(topic, &prompt, date));
            }
            if !given.is_empty() {
                let mut heard = self.answers(&topic.item.id, prompt.no, given, false);
                heard.answer = heard.answer.map(|(item, answer)| (item, Answer { amends: true, ..answer }));
                return Some(heard);
            }
        }
        None
    }

    pub(super) fn to_desk(&self, words: String, why: ForDesk) -> Heard {
        let mut heard = self.say(self.voice().passed_on(None));
        heard.desk = Some((words, why));
        heard.memory.last = self.memory.last.clone();
        heard
    }
}
