//! *New date, please*: a date and perhaps a reason, echoed and confirmed before the coordinators are asked.
//!
//! Also here: a date that is past, which is never taken without a question.

use chrono::NaiveDate;

use super::{Heard, Listener, PromptRef, Talk, Topic, ways::sure_date};
use crate::{
    instance::Prompt,
    message::{Press, Way},
    reply::{DateReading, Reading, Word},
    step::{Given, NOTE_LENGTH, Wish},
};

impl Listener<'_> {
    pub(super) fn which_date(&self, topic: &Topic<'_>, about: PromptRef) -> Heard {
        if topic.instance.done {
            return self.closed(&about.item);
        }
        self.talk(self.voice().which_date(&self.about(topic)), Talk::NewDate { about, date: None, reason: None })
    }

    /// "New date", with or without the date.
    pub(super) fn new_date(&self, topic: &Topic<'_>, about: PromptRef, written: &str) -> Heard {
        if topic.instance.done {
            return self.closed(&about.item);
        }
        self.date_read(topic, &about, written).unwrap_or_else(|| self.which_date(topic, about))
    }

    pub(super) fn date_in_words(
        &self,
        topic: &Topic<'_>,
        about: &PromptRef,
        (date, _): (Option<NaiveDate>, Option<&str>),
        text: &str,
    ) -> Option<Heard> {
        if let Some(date) = date {
            let readings = self.readings(text);
            if readings.contains(&Reading::Word(Word::Yes)) {
                return Some(self.wishes_date(topic, about.clone(), date));
            }
            if readings.iter().any(|r| matches!(r, Reading::Word(Word::No | Word::Correct))) {
                return Some(self.which_date(topic, about.clone()));
            }
        }
        let question = || self.voice().which_date(&self.about(topic));
        Some(self.date_read(topic, about, text).unwrap_or_else(|| self.once_more(question(), text)))
    }

    /// A date in her words, to be confirmed; of two readings she says which.
    fn date_read(&self, topic: &Topic<'_>, about: &PromptRef, text: &str) -> Option<Heard> {
        let readings = self.readings(text);
        let reason = self.reason_in(text);
        if let Some(date) = readings.iter().find_map(sure_date) {
            let yes = self.way(about, Way::Date(date));
            let change = self.way(about, Way::NewDate);
            let message = if date < self.today() {
                self.voice().past_date(&self.about(topic), date, yes, change)
            } else {
                self.voice().confirm_date(&about.item, date, yes, change)
            };
            return Some(self.talk(message, Talk::NewDate { about: about.clone(), date: Some(date), reason }));
        }
        let either = readings.iter().find_map(|reading| match reading {
            Reading::Date(DateReading::Either(one, other)) => Some([*one, *other]),
            _ => None,
        })?;
        let said = self.programme.words_in_chats(text);
        let mut message = self.voice().either_date(&about.item, said, &either, about.prompt);
        for (button, date) in message.buttons.iter_mut().zip(either) {
            button.press = self.way(about, Way::Date(date));
        }
        Some(self.talk(message, Talk::NewDate { about: about.clone(), date: None, reason }))
    }

    pub(super) fn wishes_date(&self, topic: &Topic<'_>, about: PromptRef, date: NaiveDate) -> Heard {
        if topic.instance.done {
            return self.closed(&about.item);
        }
        let reason = match &self.memory.talk {
            Some(Talk::NewDate { about: before, reason, .. }) if before.item == about.item => reason.clone(),
            _ => None,
        };
        self.wishes(&about.item, Wish::NewDate { date, reason }, (about.prompt, Way::NewDate))
    }

    /// What is said beside the date, after a comma or on a line of its own.
    fn reason_in(&self, text: &str) -> Option<String> {
        let parts = text.split([',', ';', '\n', '،', '、', '၊', '။']).map(str::trim).filter(|part| !part.is_empty());
        let says_a_date = |part: &&str| self.readings(part).iter().any(|r| matches!(r, Reading::Date(_)));
        let rest: Vec<&str> = parts.skip_while(|part| !says_a_date(part)).skip(1).collect();
        let reason: String = rest.join(", ").chars().take(NOTE_LENGTH).collect();
        (!reason.is_empty()).then_some(reason)
    }

    fn way(&self, about: &PromptRef, way: Way) -> Press {
        Press::Wish { item: about.item.clone(), prompt: about.prompt, way }
    }

    // --- a date that is past ------------------------------------------------------------------

    /// "Done yesterday" is fine; that something is expected yesterday may be a slip.
    pub(super) fn is_past(&self, prompt: &Prompt, given: &[Given]) -> Option<NaiveDate> {
        let [Given::Date(date)] = given else { return None };
        let confirmed = matches!(&self.memory.talk, Some(Talk::Past { about, date: before })
            if about.prompt == prompt.no && before == date);
        (*date < self.today() && !confirmed).then_some(*date)
    }

    pub(super) fn ask_past(&self, topic: &Topic<'_>, prompt: &Prompt, date: NaiveDate) -> Heard {
        let about = PromptRef { item: topic.item.id.clone(), prompt: prompt.no };
        let (item, no) = (about.item.clone(), about.prompt);
        let yes = Press::Choice { item: item.clone(), prompt: no, choice: date.to_string() };
        let message = self.voice().past_date(&self.about(topic), date, yes, Press::Answer { item, prompt: no });
        let mut heard = self.focused(message, topic, prompt);
        heard.memory.talk = Some(Talk::Past { about, date });
        heard
    }

    pub(super) fn past_in_words(
        &self,
        topic: &Topic<'_>,
        about: &PromptRef,
        date: NaiveDate,
        text: &str,
    ) -> Option<Heard> {
        let (_, asked) = self.asked(&about.item, about.prompt)?;
        let readings = self.readings(text);
        if readings.contains(&Reading::Word(Word::Yes)) {
            return Some(self.answers(&topic.item.id, about.prompt, vec![Given::Date(date)], false));
        }
        let no = readings.iter().any(|r| matches!(r, Reading::Word(Word::No | Word::Correct)));
        no.then(|| self.ask(topic, &asked))
    }
}
