//! The reply page: one question for somebody without a messenger, and how the address reaches her.

use chrono::NaiveDate;

use super::{Sender, Voice, receipt::from};
use crate::message::{Args, Message};

/// What stands around a question on its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageWords {
    pub title: String,
    pub thanks: String,
    pub write: String,
    pub date: String,
    pub file: String,
    pub send: String,
    pub language: String,
    /// Who reads it, and how long the page works.
    pub until: String,
}

impl Voice<'_> {
    pub fn page(&self, no: &str, until: NaiveDate) -> PageWords {
        let plain = |key: &str| self.text(key, &Args::new());
        PageWords {
            title: self.text("page-title", &Args::new().text("no", no)),
            thanks: plain("page-thanks"),
            write: plain("page-write"),
            date: plain("page-date"),
            file: plain("page-file"),
            send: plain("page-send"),
            language: plain("button-language"),
            until: self.text("page-until", &Args::new().date("date", until)),
        }
    }

    /// What the language is called by those who speak it.
    pub fn own_name(&self) -> String {
        self.text("language-name", &Args::new())
    }

    /// There is no question open any more where the page leads.
    pub fn page_nothing_open(&self, no: &str) -> String {
        self.text("page-nothing-open", &Args::new().text("no", no))
    }

    /// The address is not known, or its time is over: the title, and what to do.
    pub fn page_is_over(&self) -> (String, String) {
        (self.text("page-over-title", &Args::new()), self.text("page-over", &Args::new()))
    }

    /// For a coordinator: what somebody without a messenger should be given, with the addresses of its questions.
    pub fn pass_on(&self, to: &Sender, said: &str, pages: &[(String, String)], until: NaiveDate) -> Message {
        let mut message = self.message("pass-on", &from(Args::new(), to).date("date", until));
        message.text.push_str("\n\n");
        message.text.push_str(said);
        for (no, address) in pages {
            message.text.push_str(&format!("\n{no}: {address}"));
        }
        message
    }

    /// A file that she sent is not kept, and why.
    pub fn file_refused(&self, why: FileRefused) -> Message {
        match why {
            FileRefused::TooLarge { megabytes } => self.message("file-too-large", &Args::new().count("n", megabytes)),
            FileRefused::Type => self.message("file-of-this-type", &Args::new()),
            FileRefused::Gone => self.message("file-gone", &Args::new()),
        }
    }
}

/// Why a file is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileRefused {
    TooLarge {
        megabytes: usize,
    },
    /// Neither a picture nor a document, sound or film.
    Type,
    /// The messenger does not have it any more.
    Gone,
}
