//! `waymark.yaml`: the programme itself.

use chrono_tz::Tz;

use super::draft::taken;
use crate::{
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::{Fields, Placed, Reader},
        keys::programme::WAYMARK,
        rule::Rule,
        values::{CHATS, LEVELS},
        yaml::{Node, Value},
    },
    ids::Lang,
    roadmap::{Chats, Framework, Localised, Period, PriorityAction, Visibility},
};

/// What the other files need of `waymark.yaml`, and the rest of it.
#[derive(Default)]
pub(super) struct Head {
    pub(super) id: String,
    pub(super) title: Localised,
    pub(super) notice: Option<Localised>,
    pub(super) period: Option<Period>,
    pub(super) zone: Tz,
    /// Empty where the file could not be read: then every language is right.
    pub(super) languages: Vec<Lang>,
    pub(super) coordinators: Vec<Placed<String>>,
    pub(super) disclosure: Visibility,
    pub(super) chats: Chats,
    pub(super) frameworks: Vec<Framework>,
}

pub(super) fn read(reader: Reader<'_>, node: &Node) -> Option<Head> {
    let fields = reader.root(node, &WAYMARK)?;
    let mut languages = languages(&fields);
    // which the one is that is written wrong nobody knows
    if fields.reader.findings.any(|found| found.rule == Rule::UnknownLanguage) {
        languages.clear();
    }
    Some(Head {
        id: programme_id(&fields).unwrap_or_default(),
        title: fields.localised("title", &languages).unwrap_or_default(),
        notice: fields.localised("notice", &languages),
        period: period(&fields),
        zone: fields.zone("zone").unwrap_or_default(),
        coordinators: fields.references("coordinators"),
        disclosure: fields.word("disclosure", &LEVELS).unwrap_or_default(),
        chats: fields.word("chats", &CHATS).unwrap_or_default(),
        frameworks: frameworks(&fields, &languages),
        languages,
    })
}

/// At least one, each once.
fn languages(fields: &Fields<'_>) -> Vec<Lang> {
    let Some(field) = fields.get("languages") else { return Vec::new() };
    if matches!(&field.node.value, Value::List(items) if items.is_empty()) {
        let found = Diagnostic::new(Rule::OutOfRange, field.span(), "`languages` names no language");
        field.add(found.help("write at least one, the programme's own first, such as `[en, th]`"));
    }
    let mut read: Vec<(Span, Lang)> = Vec::new();
    for item in field.items() {
        let Some(language) = item.language() else { continue };
        match read.iter().find(|(_, known)| *known == language) {
            Some((first, _)) => {
                let message = format!("the language `{}` stands twice", language.as_str());
                let found = Diagnostic::new(Rule::DuplicateId, item.span(), message).label("again here");
                item.add(found.also(*first, "first here").help("leave one of the two out"));
            }
            None => read.push((item.span(), language)),
        }
    }
    read.into_iter().map(|(_, language)| language).collect()
}

fn programme_id(fields: &Fields<'_>) -> Option<String> {
    let id = fields.id("programme")?;
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.value.chars().all(fits) {
        let found = Diagnostic::new(Rule::BadId, id.span, format!("`{}` cannot be a programme's id", id.value));
        let right: String = id.value.to_lowercase().chars().map(|c| if fits(c) { c } else { '-' }).collect();
        fields.reader.add(
            found.help(format!("it stands in addresses: write lower case, digits and hyphens, such as `{right}`")),
        );
    }
    Some(id.value)
}

fn period(fields: &Fields<'_>) -> Option<Period> {
    let period = fields.get("period")?.section()?;
    let (from, to) = (period.date("from")?, period.date("to")?);
    if to < from {
        let found =
            Diagnostic::new(Rule::DueBeforeStart, period.place("to"), format!("`to` {to} is before `from` {from}"));
        fields.reader.add(found.also(period.place("from"), "begins here").help("correct one of the two dates"));
        return None;
    }
    Some(Period { from, to })
}

fn frameworks(fields: &Fields<'_>, languages: &[Lang]) -> Vec<Framework> {
    let mut read: Vec<(Span, Framework)> = Vec::new();
    for framework in fields.sections("frameworks") {
        let title = framework.localised("title", languages).unwrap_or_default();
        let actions = actions(&framework, languages);
        let Some(id) = framework.id("id") else { continue };
        match read.iter().find(|(_, f)| f.id == id.value) {
            Some((first, _)) => fields.reader.add(taken(&id, *first, "this framework")),
            None => read.push((id.span, Framework { id: id.value, title, actions })),
        }
    }
    read.into_iter().map(|(_, framework)| framework).collect()
}

fn actions(framework: &Fields<'_>, languages: &[Lang]) -> Vec<PriorityAction> {
    let mut read: Vec<(Span, PriorityAction)> = Vec::new();
    for action in framework.sections("actions") {
        let (matrix, title) = (action.text("matrix"), action.localised("title", languages).unwrap_or_default());
        let Some(number) = action.get("number").and_then(|n| Some(n.placed(n.text()?))) else { continue };
        match read.iter().find(|(_, a)| a.number == number.value && a.matrix == matrix) {
            Some((first, _)) => framework.reader.add(taken(&number, *first, "this action")),
            None => read.push((number.span, PriorityAction { number: number.value, matrix, title })),
        }
    }
    read.into_iter().map(|(_, action)| action).collect()
}
