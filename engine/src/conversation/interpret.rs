//! A text as an answer to one question: which of its readings the question takes.

use chrono::{Datelike, NaiveDate};

use super::{Listener, Topic};
use crate::{
    chart::{Ask, FactKind},
    ids::{FactName, ItemId},
    instance::{Prompt, Subject},
    reply::{self, ChoiceLabel, DateReading, Hearing, NumberForm, Reading, Word},
    roadmap::{Item, ItemKind},
    step::{AS_A_WHOLE, Given},
    wording::{HAND_OVER, NEW_DATE, Voice},
};

/// What of a text answers the question, in the order it was said; empty: it is no answer to it.
pub(super) fn fitting(
    listener: &Listener<'_>,
    topic: &Topic<'_>,
    prompt: &Prompt,
    text: &str,
    files: &[String],
) -> Vec<Given> {
    let Some(wants) = Wants::of(listener, topic, prompt) else { return Vec::new() };
    if !files.is_empty() && wants.files {
        return vec![Given::Files(files.to_vec())];
    }
    if text.is_empty() {
        return Vec::new();
    }
    let mut given = Vec::new();
    for reading in read(listener, &wants, text) {
        let new = wants.take(&reading).map(|given| match given {
            Given::Choice(choice) => listener.given_by(topic, prompt, &choice),
            Given::Number { .. } | Given::Date(_) | Given::Text(_) | Given::Files(_) => given,
        });
        if let Some(new) = new
            && !given.iter().any(|g| std::mem::discriminant(g) == std::mem::discriminant(&new))
        {
            given.push(new);
        }
    }
    // `3/10` to who may say a number is three of ten and not the third of October, `15/5` the date: the likelier came first
    let place = |of: fn(&Given) -> bool| given.iter().position(of);
    let number = place(|g| matches!(g, Given::Number { .. }));
    let date = place(|g| matches!(g, Given::Date(_)));
    if let (Some(number), Some(date)) = (number, date)
        && is_one_figure(&given[number], &given[date])
    {
        given.remove(number.max(date));
    }
    // what was decided comes before what was told of it: "delayed, to 15 May"
    given.sort_by_key(|g| !matches!(g, Given::Choice(_)));
    if given.is_empty() && wants.text {
        given.push(Given::Text(text.to_owned()));
    }
    given
}

/// A fraction and a date that are the same two numbers.
fn is_one_figure(number: &Given, date: &Given) -> bool {
    match (number, date) {
        (Given::Number { value, over: Some(over) }, Given::Date(date)) => {
            f64::from(date.day()) == *value && f64::from(date.month()) == *over
        }
        _ => false,
    }
}

/// Whether any words at all are an answer to it.
pub(super) fn takes_text(listener: &Listener<'_>, topic: &Topic<'_>, prompt: &Prompt) -> bool {
    Wants::of(listener, topic, prompt).is_some_and(|wants| wants.text)
}

/// A date with two common readings, where the question wants a date.
pub(super) fn either(
    listener: &Listener<'_>,
    topic: &Topic<'_>,
    prompt: &Prompt,
    text: &str,
) -> Option<(NaiveDate, NaiveDate)> {
    let wants = Wants::of(listener, topic, prompt).filter(|w| w.date)?;
    read(listener, &wants, text).into_iter().find_map(|reading| match reading {
        Reading::Date(DateReading::Either(one, other)) => Some((one, other)),
        _ => None,
    })
}

/// What the text says, where it says only one number and one date; of several dates she is asked which.
fn read(listener: &Listener<'_>, wants: &Wants, text: &str) -> Vec<Reading> {
    let choices = wants.choices.iter().map(|(choice, label)| ChoiceLabel { choice, label });
    let choices: Vec<ChoiceLabel<'_>> = choices.collect();
    let languages: Vec<&str> = listener.reader.languages.iter().map(|l| l.as_str()).collect();
    let mut readings =
        reply::read(text, &Hearing { languages: &languages, today: listener.today(), choices: &choices });
    // "45 people in 3 villages", "1.500": which number is meant, she has to say
    let plain = |r: &&Reading| matches!(r, Reading::Number(number) if number.form == NumberForm::Plain);
    if readings.iter().filter(plain).count() > 1 {
        readings.retain(|r| !plain(&r));
    }
    // "tomorrow or on Friday"
    let date = |r: &Reading| if let Reading::Date(DateReading::Sure(date)) = r { Some(*date) } else { None };
    let dates: Vec<NaiveDate> = readings.iter().filter_map(date).collect();
    if let [one, other, ..] = dates.as_slice() {
        readings.retain(|r| date(r).is_none());
        readings.push(Reading::Date(DateReading::Either(*one, *other)));
    }
    readings
}

/// *Undo* or *correct*, said of the latest answer.
pub(super) fn about_the_last(listener: &Listener<'_>, text: &str) -> Option<Word> {
    let nothing = Wants { choices: Vec::new(), ..Wants::default() };
    match read(listener, &nothing, text).as_slice() {
        [Reading::Word(word @ (Word::Undo | Word::Correct))] => Some(*word),
        // "correct" may mean that it is, but nothing wants to know
        [Reading::Word(word @ Word::Correct), Reading::Word(Word::Yes)] => Some(*word),
        _ => None,
    }
}

/// Whether a date and whether files answer a question.
pub(super) fn takes(listener: &Listener<'_>, topic: &Topic<'_>, prompt: &Prompt) -> (bool, bool) {
    Wants::of(listener, topic, prompt).map_or((false, false), |wants| (wants.date, wants.files))
}

/// What a question takes for an answer.
#[derive(Default)]
struct Wants {
    /// Each choice under every label by which she may know it.
    choices: Vec<(String, String)>,
    number: bool,
    date: bool,
    text: bool,
    files: bool,
}

impl Wants {
    fn of(listener: &Listener<'_>, topic: &Topic<'_>, prompt: &Prompt) -> Option<Wants> {
        match &prompt.subject {
            Subject::Ask(id) => Some(Wants::of_ask(listener, topic, topic.chart.ask(*id))),
            Subject::FollowUp(fact) => Wants::of_fact(listener, topic, fact),
            Subject::WhichTarget { .. } => Some(Wants::of_targets(listener, topic)),
            Subject::NewDate { .. } => Some(Wants::of_decision(listener, NEW_DATE)),
            Subject::HandOver { .. } => Some(Wants::of_decision(listener, HAND_OVER)),
        }
    }

    fn of_ask(listener: &Listener<'_>, topic: &Topic<'_>, ask: &Ask) -> Wants {
        let takes_files = |fact: &Option<FactName>| {
            fact.as_ref().and_then(|f| topic.chart.facts.get(f)).is_some_and(|f| f.kind == FactKind::Files)
        };
        let label = |voice: Voice<'_>, choice: &str| (choice.to_owned(), voice.choice_label(&ask.key, choice));
        let labels = voices(listener).flat_map(|voice| ask.answers.iter().map(move |a| label(voice, &a.choice)));
        Wants {
            choices: labels.collect(),
            number: ask.words.number.is_some(),
            date: ask.words.date.is_some(),
            text: ask.words.text.is_some(),
            files: takes_files(&ask.words.text),
        }
    }

    fn of_fact(listener: &Listener<'_>, topic: &Topic<'_>, fact: &FactName) -> Option<Wants> {
        let kind = &topic.chart.facts.get(fact)?.kind;
        let choices = voices(listener).flat_map(|voice| voice.options(fact, kind)).collect();
        let offered = Wants { choices, ..Wants::default() };
        Some(match kind {
            FactKind::Percent | FactKind::Number => Wants { number: true, ..offered },
            FactKind::Date => Wants { date: true, ..offered },
            FactKind::Text => Wants { text: true, ..offered },
            FactKind::Files => Wants { text: true, files: true, ..offered },
            FactKind::YesNo | FactKind::OneOf(_) => offered,
        })
    }

    fn of_targets(listener: &Listener<'_>, topic: &Topic<'_>) -> Wants {
        let targets = listener.programme.targets_of(topic.item).flat_map(|(id, target)| {
            let names = target.indicator.by_language.values().map(String::as_str);
            names.chain([id.as_str()]).map(|label| (id.to_string(), label.to_owned()))
        });
        let whole = voices(listener).map(|voice| (AS_A_WHOLE.to_owned(), voice.label("answer", AS_A_WHOLE)));
        Wants { choices: targets.chain(whole).collect(), ..Wants::default() }
    }

    fn of_decision(listener: &Listener<'_>, choices: [&str; 2]) -> Wants {
        let labels = voices(listener).flat_map(|voice| choices.map(|id| (id.to_owned(), voice.decision_label(id))));
        Wants { choices: labels.collect(), ..Wants::default() }
    }

    fn take(&self, reading: &Reading) -> Option<Given> {
        match reading {
            Reading::Choice(id) => Some(Given::Choice(id.clone())),
            Reading::Word(word) => {
                let known = |choice: &&&str| self.choices.iter().any(|(id, _)| id == *choice);
                meant(*word).iter().find(known).map(|c| Given::Choice((*c).to_owned()))
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

/// The product's voice in each language she reads.
fn voices<'a>(listener: &'a Listener<'_>) -> impl Iterator<Item = Voice<'a>> {
    let texts = &listener.programme.texts;
    listener.reader.languages.iter().map(move |lang| Voice { texts, languages: std::slice::from_ref(lang) })
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
        Word::Yes => &[
            "yes",
            "confirm",
            "accept",
            "approve",
            "coming",
            "received",
            "still_me",
            "ready",
            "named",
            "took_place",
            "begun",
        ],
        Word::No => &[
            "no",
            "decline",
            "return_it",
            "not_coming",
            "someone_else",
            "not_yet",
            "did_not_take_place",
            "not_met",
            "not_mine",
        ],
        Word::NotMine => &["not_ours", "someone_else", "not_mine"],
        Word::Help => &["need_help"],
        Word::Unknown | Word::Correct | Word::Undo | Word::Later | Word::Thanks => &[],
    }
}

/// Whether a text names this item although nothing is open about it: only ids that are no everyday words count.
pub(super) fn is_named(text: &str, item: &Item) -> bool {
    let of_its_own = !matches!(item.kind, ItemKind::Entity | ItemKind::Target);
    of_its_own && item.id.as_str().contains(|c: char| c.is_ascii_digit()) && names(text, &item.id)
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
