//! `calendars/*.yaml`, and the shipped calendars where a programme has none of its own.
//!
//! Shipped ones come from `library`, and only those that an entity asks for.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use chrono::{NaiveDate, Weekday};

use crate::{
    calendar::{Calendar, Certainty, Day, DayKind, RestDays, SHIPPED},
    definition::{
        diagnostic::{Diagnostic, Findings, Span},
        fields::{Field, Fields, Reader},
        keys::programme::{CALENDAR, WEEKDAYS},
        library,
        rule::Rule,
        yaml::Node,
    },
    ids::Lang,
};

const DAYS: [(&str, Weekday); 7] = [
    (WEEKDAYS[0], Weekday::Mon),
    (WEEKDAYS[1], Weekday::Tue),
    (WEEKDAYS[2], Weekday::Wed),
    (WEEKDAYS[3], Weekday::Thu),
    (WEEKDAYS[4], Weekday::Fri),
    (WEEKDAYS[5], Weekday::Sat),
    (WEEKDAYS[6], Weekday::Sun),
];

/// By id; a programme's own win over shipped ones.
pub(super) struct Calendars<'a> {
    findings: &'a Findings,
    own: BTreeMap<String, (Option<Span>, Arc<Calendar>)>,
    /// Those that were asked for.
    shipped: BTreeSet<&'static str>,
}

impl<'a> Calendars<'a> {
    pub(super) fn new(findings: &'a Findings) -> Self {
        Self { findings, own: BTreeMap::new(), shipped: BTreeSet::new() }
    }

    /// One file of the programme. `name` is the file's, without `.yaml`; it must be the calendar's id.
    pub(super) fn add(&mut self, reader: Reader<'_>, node: &Node, name: &str, languages: &[Lang]) {
        let Some(fields) = reader.root(node, &CALENDAR) else { return };
        fields.localised("name", languages);
        fields.get("country").map(Field::country);
        let rest = rest_days(&fields).unwrap_or(RestDays::SATURDAY_SUNDAY);
        let days = days(&fields);
        let Some(id) = fields.id("calendar") else { return };
        if id.value != name {
            let message = format!("the calendar `{}` stands in the file `{name}.yaml`", id.value);
            let found = Diagnostic::new(Rule::BadCalendar, id.span, message);
            reader.add(found.help("a calendar's file has its id as its name"));
        }
        if let Some((Some(first), _)) = self.own.get(&id.value) {
            reader.add(super::draft::taken(&id, *first, "this calendar"));
            return;
        }
        let calendar = Arc::new(Calendar::new(id.value.as_str(), rest, days));
        self.own.insert(id.value, (Some(id.span), calendar));
    }

    /// A file that is there but could not be read: entities may ask for it.
    pub(super) fn unread(&mut self, name: &str) {
        self.own.insert(name.to_owned(), (None, Arc::new(Calendar::weekdays_only())));
    }

    pub(super) fn get(&mut self, id: &str) -> Option<Arc<Calendar>> {
        if let Some((_, calendar)) = self.own.get(id) {
            return Some(Arc::clone(calendar));
        }
        let id = SHIPPED.into_iter().find(|shipped| *shipped == id)?;
        self.shipped.insert(id);
        library::calendar(id)
    }

    pub(super) fn ids(&self) -> Vec<&str> {
        self.own.keys().map(String::as_str).chain(SHIPPED).collect()
    }

    /// The shipped ones that were asked for.
    pub(super) fn shipped_in_use(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.shipped.iter().copied()
    }

    pub(super) fn findings(&self) -> &Findings {
        self.findings
    }
}

/// The key `rest` of a calendar or an entity.
pub(super) fn rest_days(fields: &Fields<'_>) -> Option<RestDays> {
    let field = fields.get("rest")?;
    let rest: RestDays = field.items().iter().filter_map(|day| day.word(&DAYS)).collect();
    if rest.is_whole_week() {
        let found = Diagnostic::new(Rule::BadCalendar, field.span(), "a week on which nobody works");
        field.add(found.help("leave out the days that are worked"));
        return None;
    }
    Some(rest)
}

fn days(fields: &Fields<'_>) -> Vec<Day> {
    let mut seen: HashMap<NaiveDate, (Span, DayKind)> = HashMap::new();
    let mut days = Vec::new();
    for entry in fields.sections("days") {
        let kind = entry.word("kind", &[("holiday", DayKind::Holiday), ("working", DayKind::Working)]);
        let certainty = entry.word("certainty", &[("fixed", Certainty::Fixed), ("estimated", Certainty::Estimated)]);
        let (Some(date), Some(name)) = (entry.date("date"), entry.text("name")) else { continue };
        let kind = kind.unwrap_or(DayKind::Holiday);
        if let Some((first, before)) = seen.get(&date) {
            twice(&entry, date, *first, *before != kind);
            continue;
        }
        seen.insert(date, (entry.place("date"), kind));
        days.push(Day { date, name, kind, certainty: certainty.unwrap_or(Certainty::Fixed) });
    }
    days
}

fn twice(entry: &Fields<'_>, date: NaiveDate, first: Span, contradicts: bool) {
    let message = format!("the day {date} stands twice");
    let found =
        Diagnostic::new(Rule::DuplicateDay, entry.place("date"), message).label("again here").also(first, "first here");
    let help = if contradicts { "a day is a holiday or a working day" } else { "write both names in one line" };
    entry.reader.add(found.help(help));
}

/// Where a calendar is named that nobody has.
pub(super) fn unknown(field: &Field<'_>, name: &str, calendars: &Calendars<'_>) {
    let name = field.placed(name.to_owned());
    let found = crate::definition::fields::unknown(Rule::UnknownReference, &name, "a calendar", calendars.ids());
    calendars.findings().add(found);
}
