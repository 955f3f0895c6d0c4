//! A text as an answer to one question: which of its readings the question takes.

use chrono::{Datelike, NaiveDate};

use super::{Listener, Topic};
use crate::{
    chart::{Ask, FactKind},
    ids::{FactName, ItemId},
    instance::{Prompt, Subject},
    reply::{self, ChoiceLabel, DateReading, Hearing, NumberForm, Reading, Word},
    roadmap::Detail,
    step::{AS_A_WHOLE, Given},
};

/// What of a text answers the question, in the order it was said; empty: it is no answer to it.
pub(super) fn fitting(
    listener: &Listener<'_>,
    topic: &Topic<'_>,
    prompt: &Prompt,
    text: &str,
    files: &[String],
) -> Vec<Given> {
    let Some(wants) = Wants::of(topic, prompt) else { return Vec::new() };
    if !files.is_empty() && wants.files {
        return vec![Given::Files(files.to_vec())];
    }
    if text.is_empty() {
        return Vec::new();
    }
    let mut given = Vec::new();
    for reading in read(listener, &wants, text) {
        let new = wants.take(&reading);
        if let Some(new) = new
            && !given.iter().any(|g| std::mem::discriminant(g) == std::mem::discriminant(&new))
        {
            given.push(new);
        }
    }
    // `3/10` to who may say a number is three of ten, and not the third of October
    if let Some(Given::Number { value, over: Some(over) }) =
        given.iter().find(|g| matches!(g, Given::Number { .. })).cloned()
    {
        given.retain(
            |g| !matches!(g, Given::Date(date) if f64::from(date.day()) == value && f64::from(date.month()) == over),
        );
    }
    // what was decided comes before what was told of it: "delayed, to 15 May"
    given.sort_by_key(|g| !matches!(g, Given::Choice(_)));
    if given.is_empty() && wants.text {
        given.push(Given::Text(text.to_owned()));
    }
    given
}

/// A date with two common readings, where the question wants a date.
pub(super) fn either(
    listener: &Listener<'_>,
    topic: &Topic<'_>,
    prompt: &Prompt,
    text: &str,
) -> Option<(NaiveDate, NaiveDate)> {
    let wants = Wants::of(topic, prompt).filter(|w| w.date)?;
    read(listener, &wants, text).into_iter().find_map(|reading| match reading {
        Reading::Date(DateReading::Either(one, other)) => Some((one, other)),
        _ => None,
    })
}

fn read(listener: &Listener<'_>, wants: &Wants<'_>, text: &str) -> Vec<Reading> {
    let own = &listener.reader.languages;
    let texts = &listener.programme.texts;
    let labels: Vec<(&str, String)> = wants
        .choices
        .iter()
        .flat_map(|choice| {
            own.iter().map(move |lang| (*choice, texts.label(std::slice::from_ref(lang), "answer", choice)))
        })
        .collect();
    let choices: Vec<ChoiceLabel<'_>> = labels.iter().map(|(choice, label)| ChoiceLabel { choice, label }).collect();
    let languages: Vec<&str> = own.iter().map(|l| l.as_str()).collect();
    reply::read(text, &Hearing { languages: &languages, today: listener.today(), choices: &choices })
}

/// What a question takes for an answer.
struct Wants<'a> {
    choices: Vec<&'a str>,
    number: bool,
    date: bool,
    text: bool,
    files: bool,
}

impl<'a> Wants<'a> {
    fn of(topic: &Topic<'a>, prompt: &Prompt) -> Option<Wants<'a>> {
        match &prompt.subject {
            Subject::Ask(id) => Some(Wants::of_ask(topic, topic.chart.ask(*id))),
            Subject::FollowUp(fact) => Wants::of_fact(topic, fact),
            Subject::WhichTarget { .. } => Some(Wants::of_targets(topic)),
        }
    }

    fn of_ask(topic: &Topic<'a>, ask: &'a Ask) -> Wants<'a> {
        let takes_files = |fact: &Option<FactName>| {
            fact.as_ref().and_then(|f| topic.chart.facts.get(f)).is_some_and(|f| f.kind == FactKind::Files)
        };
        Wants {
            choices: ask.answers.iter().map(|a| a.choice.as_str()).collect(),
            number: ask.words.number.is_some(),
            date: ask.words.date.is_some(),
            text: ask.words.text.is_some(),
            files: takes_files(&ask.words.text),
        }
    }

    fn of_fact(topic: &Topic<'a>, fact: &FactName) -> Option<Wants<'a>> {
        let kind = &topic.chart.facts.get(fact)?.kind;
        let nothing = Wants { choices: Vec::new(), number: false, date: false, text: false, files: false };
        Some(match kind {
            FactKind::Percent | FactKind::Number => Wants { number: true, ..nothing },
            FactKind::Date => Wants { date: true, ..nothing },
            FactKind::Text => Wants { text: true, ..nothing },
            FactKind::Files => Wants { text: true, files: true, ..nothing },
            FactKind::YesNo => Wants { choices: vec!["yes", "no"], ..nothing },
            FactKind::OneOf(words) => Wants { choices: words.iter().map(String::as_str).collect(), ..nothing },
        })
    }

    fn of_targets(topic: &Topic<'a>) -> Wants<'a> {
        let targets = match &topic.item.detail {
            Detail::Activity { targets, .. } => targets.as_slice(),
            Detail::Target(_)
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => &[],
        };
        let choices = targets.iter().map(ItemId::as_str).chain([AS_A_WHOLE]).collect();
        Wants { choices, number: false, date: false, text: false, files: false }
    }

    fn take(&self, reading: &Reading) -> Option<Given> {
        match reading {
            Reading::Choice(id) => Some(Given::Choice(id.clone())),
            Reading::Word(word) => {
                meant(*word).iter().find(|c| self.choices.contains(c)).map(|c| Given::Choice((*c).to_owned()))
            }
            Reading::Number(number) if self.number => {
                let over = match number.form {
                    NumberForm::Plain => None,
                    NumberForm::Percent => Some(100.0),
                    NumberForm::Fraction { over } => Some(over),
                };
                Some(Given::Number { value: number.value, over })
            }
            Reading::Date(DateReading::Sure(date)) if self.date => Some(Given::Date(*date)),
            Reading::Number(_) | Reading::Date(_) | Reading::Command(_) => None,
        }
    }
}

/// The choices that a word of everyday language stands for, the likeliest first.
fn meant(word: Word) -> &'static [&'static str] {
    match word {
        Word::Done => &["done", "kept", "met", "reached", "took_place", "sent", "ready", "begun", "named", "confirm"],
        Word::OnTrack => &["on_track", "ready", "begun", "no_change"],
        Word::Ready => &["ready", "done", "begun"],
        Word::Delayed => &["delayed", "need_time", "postpone", "not_yet"],
        Word::NotYet => &["not_yet", "not_met", "not_reached", "delayed", "need_time", "no"],
        Word::Blocked => &["blocked", "need_help"],
        Word::Yes => {
            &["yes", "confirm", "accept", "coming", "received", "still_me", "ready", "named", "took_place", "begun"]
        }
        Word::No => {
            &["no", "decline", "return_it", "not_coming", "someone_else", "not_yet", "did_not_take_place", "not_met"]
        }
        Word::NotMine => &["not_ours", "someone_else"],
        Word::Help => &["need_help", "blocked", "ask_back"],
        Word::Unknown | Word::Correct | Word::Undo | Word::Later | Word::Thanks => &[],
    }
}

/// Whether a text names an item: `A01 done`.
pub(super) fn names(text: &str, item: &ItemId) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';'))
        .any(|word| word.eq_ignore_ascii_case(item.as_str()))
}

pub(super) fn without_name(text: &str, item: &ItemId) -> String {
    let words =
        text.split_whitespace().filter(|w| !w.trim_matches([',', ':', ';']).eq_ignore_ascii_case(item.as_str()));
    words.collect::<Vec<_>>().join(" ")
}
