//! The values that are put into a text.
//!
//! They are kept without a language (a date stays a date) and written out only when it is known in which
//! language the text was found, so that a Thai reader of an English fallback reads an English date.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::{ids::Lang, roadmap::Localised};

/// What stands where a value is not known.
pub const ABSENT: &str = "–";

/// Named values for one text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args {
    pub(super) values: Vec<(Cow<'static, str>, Arg)>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Arg {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    /// A date where there is little room.
    Day(NaiveDate),
    /// One is all.
    Share(f64),
    Localised(Localised),
    /// The text of another key, or the words of its id where there is none.
    Label {
        key: String,
        id: String,
    },
}

impl Args {
    pub fn new() -> Args {
        Args::default()
    }

    pub fn text(self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Args {
        self.and(name, Arg::Text(text.into()))
    }

    /// Written in the language's figures; also chooses among plural forms.
    pub fn number(self, name: impl Into<Cow<'static, str>>, number: f64) -> Args {
        // Fluent knows no plural of "not a number"
        self.and(name, if number.is_finite() { Arg::Number(number) } else { Arg::Text(ABSENT.to_owned()) })
    }

    pub fn count(self, name: impl Into<Cow<'static, str>>, count: usize) -> Args {
        self.number(name, count as f64)
    }

    pub fn known_number(self, name: impl Into<Cow<'static, str>>, number: Option<f64>) -> Args {
        self.number(name, number.unwrap_or(f64::NAN))
    }

    pub fn date(self, name: impl Into<Cow<'static, str>>, date: NaiveDate) -> Args {
        self.and(name, Arg::Date(date))
    }

    /// Without its weekday.
    pub fn day(self, name: impl Into<Cow<'static, str>>, date: NaiveDate) -> Args {
        self.and(name, Arg::Day(date))
    }

    /// A part of one, written in percent.
    pub fn share(self, name: impl Into<Cow<'static, str>>, part: f64) -> Args {
        self.and(name, if part.is_finite() { Arg::Share(part) } else { Arg::Text(ABSENT.to_owned()) })
    }

    pub fn known_date(self, name: impl Into<Cow<'static, str>>, date: Option<NaiveDate>) -> Args {
        self.and(name, date.map_or_else(|| Arg::Text(ABSENT.to_owned()), Arg::Date))
    }

    /// A text of the roadmap, in the best of the reader's languages.
    pub fn localised(self, name: impl Into<Cow<'static, str>>, text: &Localised) -> Args {
        self.and(name, Arg::Localised(text.clone()))
    }

    /// The label `<family>-<id>`, else the words of the id.
    pub fn label(self, name: impl Into<Cow<'static, str>>, family: &str, id: &str) -> Args {
        self.and(name, Arg::Label { key: format!("{family}-{id}"), id: id.to_owned() })
    }

    /// The item that the text is about.
    pub(crate) fn item(&self) -> Option<&str> {
        self.values.iter().find_map(|(name, value)| match value {
            Arg::Text(no) if name == "no" && !no.is_empty() => Some(no.as_str()),
            _ => None,
        })
    }

    fn and(mut self, name: impl Into<Cow<'static, str>>, value: Arg) -> Args {
        self.values.push((name.into(), value));
        self
    }
}

/// `under_way` → `under way`: what is shown of an id that nobody has given a label.
pub(super) fn words_of(id: &str) -> String {
    id.replace(['_', '-'], " ")
}

/// In the language of the text first, then in those of its reader.
pub(super) fn best<'a>(text: &'a Localised, lang: &Lang, langs: &[Lang]) -> &'a str {
    match text.by_language.get(lang) {
        Some(text) => text,
        None => text.best(langs),
    }
}
