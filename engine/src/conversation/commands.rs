//! Words that are for the product itself and not an answer: help, mine, status, language, hours, pause, stop, start, my data.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::{Heard, Listener};
use crate::{
    calendar::{QuietHours, local},
    ids::Lang,
    message::{Button, Message, Press},
    reminder::sender,
    reply::{Command, Hearing, Reading, read},
    wording::{Hours, Voice},
};

/// *pause* is for so long; *start* ends it earlier.
const PAUSE: Duration = Duration::days(7);
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
    /// `None`: these words are no command. *language*, *hours* and *status* take a word more.
    pub(super) fn command(&self, text: &str) -> Option<Heard> {
        let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let whole = self.command_named(text).map(|command| (command, ""));
        let (command, argument) = whole.or_else(|| {
            let command = self.command_named(first)?;
            matches!(command, Command::Language | Command::Hours | Command::Status).then_some((command, rest.trim()))
        })?;
        Some(self.obey(command, argument))
    }

    fn command_named(&self, text: &str) -> Option<Command> {
        let text = text.trim().trim_start_matches('/');
        let languages: Vec<&str> = self.reader.languages.iter().map(Lang::as_str).collect();
        let hearing = Hearing { languages: &languages, today: self.today(), choices: &[] };
        read(text, &hearing).into_iter().find_map(|reading| match reading {
            Reading::Command(command) => Some(command),
            Reading::Choice(_) | Reading::Word(_) | Reading::Number(_) | Reading::Date(_) => None,
        })
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
    fn mine(&self) -> Heard {
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
            Some(topic) => self.say(self.voice().status(&self.about(topic))),
            None => self.say(self.voice().status_unknown(written)),
        }
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
        let quiet = argument.split_once('-').and_then(|(from, until)| {
            let clock = |t: &str| if t.contains(':') { t.trim().to_owned() } else { format!("{}:00", t.trim()) };
            QuietHours::parse(&format!("{}-{}", clock(until), clock(from))).ok()
        });
        match quiet {
            Some(quiet) => self.changed(self.voice().hours_changed(open_hours(&quiet)), Change::Quiet(quiet)),
            None => self.say(self.voice().hours(open_hours(&self.reader.quiet))),
        }
    }

    fn my_data(&self) -> Heard {
        let own = |t: &super::Topic<'_>| t.instance.answered.iter().filter(|a| a.by == self.reader.person).count();
        let answers = self.topics.iter().map(own).sum();
        self.say(self.voice().my_data(&sender(&self.reader.entity, &self.reader.person), answers))
    }
}

/// The hours that are not quiet.
fn open_hours(quiet: &QuietHours) -> Hours {
    Hours { from: quiet.until, to: quiet.from }
}
