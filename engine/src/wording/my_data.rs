//! What is stored about a person, for herself to read: everything, in as many messages as it takes.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::{Hours, Sender, Voice, person::command, receipt::from};
use crate::{
    calendar::local,
    ids::Lang,
    message::{Args, Message},
    reply::{self, Number, NumberForm},
    step::Given,
};

/// Something that she said or sent once.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    pub at: DateTime<Utc>,
    /// The item that it was about; empty if it was about none.
    pub item: String,
    pub given: Vec<Given>,
}

/// All that is stored about one person.
#[derive(Debug, Clone)]
pub struct Stored {
    pub sender: Sender,
    pub zone: Tz,
    /// The names of her messengers, the preferred one first.
    pub messengers: Vec<String>,
    pub hours: Hours,
    pub paused: Option<NaiveDate>,
    pub stopped: bool,
    pub answers: Vec<Past>,
    pub on_desk: Vec<Past>,
    pub files: Vec<Past>,
    /// Chats do not carry her words.
    pub only_codes: bool,
}

impl Voice<'_> {
    /// Messages of at most `longest` characters each; the last one offers deletion.
    pub fn everything(&self, stored: &Stored, longest: usize) -> Vec<Message> {
        let mut parts: Vec<Message> = Vec::new();
        for line in self.lines(stored) {
            let mut rest: &str = &line;
            while !rest.is_empty() {
                let end = rest.char_indices().nth(longest).map_or(rest.len(), |(end, _)| end);
                let (now, later) = rest.split_at(end);
                match parts.last_mut() {
                    Some(part) if part.text.chars().count() + 1 + now.chars().count() <= longest => {
                        part.text.push('\n');
                        part.text.push_str(now);
                    }
                    _ => parts.push(Message {
                        text: now.to_owned(),
                        lang: self.in_language(),
                        buttons: Vec::new(),
                        form: None,
                        about: None,
                    }),
                }
                rest = later;
            }
        }
        if let Some(last) = parts.pop() {
            parts.push(last.with_button(self.text("button-erase", &Args::new()), command("erase everything")));
        }
        parts
    }

    pub fn erasure_wanted(&self) -> Message {
        self.message("erasure-wanted", &Args::new())
    }

    fn in_language(&self) -> Lang {
        self.message("my-data-heading", &Args::new()).lang
    }

    fn lines(&self, stored: &Stored) -> Vec<String> {
        let own = self.text("language-name", &Args::new());
        let written = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        let settings = Args::new().text("language", own);
        let settings = settings.text("from", written(stored.hours.from)).text("to", written(stored.hours.to));
        let mut lines = vec![
            self.text("my-data-heading", &Args::new()),
            self.text("my-data-office", &from(Args::new(), &stored.sender)),
            self.text("my-data-accounts", &Args::new().text("messengers", stored.messengers.join(", "))),
            self.text("my-data-settings", &settings),
        ];
        lines.extend(stored.paused.map(|date| self.text("my-data-paused", &Args::new().date("date", date))));
        if stored.stopped {
            lines.push(self.text("my-data-stopped", &Args::new()));
        }
        lines.push(self.text("my-data-answers", &Args::new().count("n", stored.answers.len())));
        lines.extend(stored.answers.iter().map(|past| self.past(past, stored.zone)));
        lines.push(self.text("my-data-desk", &Args::new().count("n", stored.on_desk.len())));
        lines.extend(stored.on_desk.iter().map(|past| self.past(past, stored.zone)));
        lines.push(self.text("my-data-files", &Args::new().count("n", stored.files.len())));
        lines.extend(stored.files.iter().map(|past| self.past(past, stored.zone)));
        if stored.only_codes {
            lines.push(self.text("my-data-unsaid", &Args::new()));
        }
        lines.push(self.text("my-data-end", &Args::new()));
        lines
    }

    fn past(&self, past: &Past, zone: Tz) -> String {
        let said: Vec<String> = past.given.iter().map(|given| self.given(given)).collect();
        let args = Args::new().date("date", local(past.at, zone).date()).text("no", past.item.clone());
        self.text("my-data-line", &args.text("said", said.join("; "))).replace(" :", ":")
    }

    fn given(&self, given: &Given) -> String {
        let lang = self.in_language();
        match given {
            Given::Choice(choice) => self.label("answer", choice),
            Given::Number { value, over } => {
                let form = match over {
                    None => NumberForm::Plain,
                    Some(100.0) => NumberForm::Percent,
                    Some(over) => NumberForm::Fraction { over: *over },
                };
                reply::echo_number(&Number { value: *value, form }, lang.as_str())
            }
            Given::Date(date) => reply::echo_date(*date, lang.as_str()),
            Given::Text(text) => format!("“{text}”"),
            Given::Files(files) => self.text("files", &Args::new().count("n", files.len())),
        }
    }
}
