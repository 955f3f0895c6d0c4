//! Words that are for the product itself and not an answer: help, mine, status, language, hours, pause, stop, start, my data;
//! and two that lead to a wish, *new date* and *note:*.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::{Heard, Listener, PromptRef};
use crate::{
    calendar::{QuietHours, local},
    ids::Lang,
    message::{Button, Message, Press},
    reminder::sender,
    reply::{Command, Hearing, Number, NumberForm, Reading, read},
    wording::{Hours, Voice},
};

/// *pause* is for so long; *start* ends it earlier.
const PAUSE: Duration = Duration::days(7);
/// No command that takes an argument has more words than this before it, nor after it.
const MAX_WORDS_OF_A_COMMAND: usize = 4;
/// *mine* offers at most this many buttons.
const MAX_BUTTONS: usize = 4;

/// What a person changed about herself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Language(Lang),
    Quiet(QuietHours),
    PauseUntil(DateTime<Utc>),
    Stop,
    Start,
}

impl Listener<'_> {
    /// `None`: these words are no command. *language*, *hours* and *status* take a word more, *new date* a date
    /// and *note:* anything.
    pub(super) fn command(&self, text: &str) -> Option<Heard> {
        if let Some(command) = self.command_named(text) {
            return Some(self.obey(command, ""));
        }
        if let Some((command, note)) = text.split_once([':', '：', '៖', '\n'])
            && let Some((Command::Note, of)) = self.command_before(command)
            && (of.is_empty() || self.topics.iter().any(|topic| topic.item.id.as_str().eq_ignore_ascii_case(&of)))
        {
            return Some(self.note(&format!("{of} {note}")));
        }
        let (command, argument) = self.command_before(text)?;
        let fits = match command {
            Command::NewDate => true,
            // without a colon it may be any sentence
            Command::Note => text.starts_with('/'),
            Command::Language | Command::Hours | Command::Status => {
                argument.split_whitespace().count() <= MAX_WORDS_OF_A_COMMAND
            }
            Command::Mine | Command::Help | Command::Pause | Command::Stop | Command::Start | Command::MyData => false,
        };
        fits.then(|| self.obey(command, &argument))
    }

    /// A command at the beginning of a text and what follows it; it is one word in some languages and two in others.
    pub(super) fn command_before(&self, text: &str) -> Option<(Command, String)> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let longest = words.len().min(MAX_WORDS_OF_A_COMMAND);
        let mut splits = (1..=longest).rev().map(|n| words.split_at(n));
        splits.find_map(|(command, rest)| Some((self.command_named(&command.join(" "))?, rest.join(" "))))
    }

    fn command_named(&self, text: &str) -> Option<Command> {
        self.readings(text.trim().trim_start_matches('/')).into_iter().find_map(|reading| match reading {
            Reading::Command(command) => Some(command),
            Reading::Choice(_) | Reading::Word(_) | Reading::Number(_) | Reading::Date(_) => None,
        })
    }

    pub(super) fn readings(&self, text: &str) -> Vec<Reading> {
        let languages: Vec<&str> = self.reader.languages.iter().map(Lang::as_str).collect();
        read(text, &Hearing { languages: &languages, today: self.today(), choices: &[] })
    }

    fn obey(&self, command: Command, argument: &str) -> Heard {
        match command {
            Command::Status if !argument.is_empty() => self.status(argument),
            Command::Mine | Command::Status => self.mine(),
            Command::Help => self.say(self.voice().help()),
            Command::Language => self.language(argument),
            Command::Hours => self.hours(argument),
            Command::Pause => self.pause(),
            Command::Stop => self.changed(self.voice().stopped(), Change::Stop),
            Command::Start => self.changed(self.voice().started(), Change::Start),
            Command::MyData => self.my_data(),
            Command::Note => self.note(argument),
            Command::NewDate => self.new_date_of(argument),
        }
    }

    /// Of several open items it is asked which one gets the new date.
    fn new_date_of(&self, argument: &str) -> Heard {
        let open = self.open_prompts();
        match self.meant() {
            Some((topic, prompt)) => {
                let about = PromptRef { item: topic.item.id.clone(), prompt };
                self.new_date(topic, about, argument)
            }
            None if open.is_empty() => self.mine(),
            None => self.which_one(&open, format!("new date {argument}").trim_end()),
        }
    }

    fn changed(&self, message: Message, change: Change) -> Heard {
        Heard { change: Some(change), ..self.say(message) }
    }

    fn pause(&self) -> Heard {
        let until = self.at + PAUSE;
        self.changed(self.voice().paused(Some(local(until, self.reader.zone).date())), Change::PauseUntil(until))
    }

    /// The open questions, each with a button that puts it again.
    pub(super) fn mine(&self) -> Heard {
        let open = self.open_prompts();
        let abouts: Vec<_> = open.iter().map(|(topic, _)| self.about(topic)).collect();
        let mut message = self.voice().mine(&abouts);
        message.buttons.extend(open.iter().take(MAX_BUTTONS).map(|(topic, prompt)| Button {
            label: topic.item.id.to_string(),
            press: Press::Answer { item: topic.item.id.clone(), prompt: prompt.no },
        }));
        self.say(message)
    }

    fn status(&self, written: &str) -> Heard {
        match self.topics.iter().find(|t| t.item.id.as_str().eq_ignore_ascii_case(written)) {
            Some(topic) => self.say(self.voice().status(&self.about(topic), &self.notes(topic))),
            None => self.not_among_hers(written),
        }
    }

    /// Nothing was asked about it: of her own items she sees those that are open, of others nothing.
    pub(super) fn not_among_hers(&self, written: &str) -> Heard {
        let item = self.programme.items.values().find(|item| item.id.as_str().eq_ignore_ascii_case(written));
        let is_hers = item.is_some_and(|item| !self.programme.roles_of(&self.reader.person, item).is_empty());
        if is_hers { self.mine() } else { self.unknown(written) }
    }

    pub(super) fn unknown(&self, written: &str) -> Heard {
        self.say(self.voice().status_unknown(self.programme.words_in_chats(written)))
    }

    fn language(&self, argument: &str) -> Heard {
        let wanted = argument.to_lowercase();
        let Some(language) = self.programme.languages.iter().find(|l| l.as_str() == wanted) else {
            return self.say(self.voice().choose_language(&self.programme.languages));
        };
        let voice = Voice { texts: &self.programme.texts, languages: std::slice::from_ref(language) };
        self.changed(voice.language_changed(), Change::Language(language.clone()))
    }

    /// *hours 9-17*: when she may be written to; the rest of the day is quiet.
    fn hours(&self, argument: &str) -> Heard {
        let parts: Vec<&str> = argument.split(['-', '\u{2013}', '\u{2014}']).collect();
        let quiet = match parts.as_slice() {
            [from, until] => {
                let both = self.clock(from).zip(self.clock(until));
                both.and_then(|(from, until)| QuietHours::parse(&format!("{until}-{from}")).ok())
            }
            _ => None,
        };
        match quiet {
            Some(quiet) => self.changed(self.voice().hours_changed(open_hours(&quiet)), Change::Quiet(quiet)),
            None => self.say(self.voice().hours(open_hours(&self.reader.quiet))),
        }
    }

    /// `9` or `9:30`, in the digits of any language.
    fn clock(&self, text: &str) -> Option<String> {
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
        let number = |text: &str| self.readings(text).into_iter().find_map(whole);
        Some(format!("{:02}:{:02}", number(hour)?, number(minute)?))
    }

    fn my_data(&self) -> Heard {
        let own = |t: &super::Topic<'_>| t.instance.answered.iter().filter(|a| a.by == self.reader.person).count();
        let answers = self.topics.iter().map(own).sum();
        self.say(self.voice().my_data(&sender(self.programme, &self.reader.entity, &self.reader.person), answers))
    }
}

fn whole(reading: Reading) -> Option<u32> {
    match reading {
        Reading::Number(Number { value, form: NumberForm::Plain })
            if value.fract() == 0.0 && (0.0..60.0).contains(&value) =>
        {
            Some(value as u32)
        }
        Reading::Choice(_) | Reading::Command(_) | Reading::Word(_) | Reading::Number(_) | Reading::Date(_) => None,
    }
}

/// The hours that are not quiet.
pub(super) fn open_hours(quiet: &QuietHours) -> Hours {
    Hours { from: quiet.until, to: quiet.from }
}
