//! Moments, amounts and recurrences: read by `calendar`, placed and anchored here.

use super::{Lowering, SchedulePlace};
use crate::{
    calendar::{Amount, Anchor, Moment, Recurrence, Slip},
    chart::FactKind,
    definition::{
        checks::{contradiction, out_of_range, too_short, unknown_anchor},
        diagnostic::Diagnostic,
        fields::{Field, Fields},
        rule::Rule,
    },
};

/// Fewer than a timer's place in the list can count.
const MAX_MOMENTS: usize = 100;

/// When something is asked or said.
#[derive(Default)]
pub(super) struct Schedule {
    pub at: Vec<Moment>,
    pub every: Option<Recurrence>,
    pub until: Option<Moment>,
    pub place: SchedulePlace,
}

impl Lowering<'_> {
    /// The keys `at`, `every`, `cron` and `until` of a question or reminder.
    pub(super) fn schedule(&self, fields: &Fields<'_>) -> Schedule {
        let mut schedule = Schedule::default();
        let moments = fields.get("at").map_or(Vec::new(), Field::items);
        if moments.len() > MAX_MOMENTS {
            self.reader.add(out_of_range::list("at", moments.len(), MAX_MOMENTS, fields.place("at")));
        }
        for field in moments {
            if let Some(moment) = self.moment_for_people(&field) {
                schedule.at.push(moment);
                schedule.place.at.push(field.span());
            }
        }
        let every = fields.get("every");
        let cron = fields.get("cron");
        if let (Some(every), Some(cron)) = (every, cron) {
            self.reader.add(contradiction::every_and_cron(cron.key_span, every.key_span));
        }
        if let (Some(until), None) = (fields.get("until"), every.or(cron)) {
            self.reader.add(contradiction::until_alone(until.key_span));
        }
        schedule.every = every
            .and_then(|f| parse(f, Recurrence::parse_every))
            .or_else(|| cron.and_then(|f| parse(f, Recurrence::parse_cron)));
        schedule.place.every = every.or(cron).map(Field::span);
        schedule.until = fields.get("until").and_then(|f| self.moment_for_people(f));
        schedule.place.until = fields.get("until").map(Field::span);
        schedule
    }

    /// A moment whose anchor is there; else it is reported.
    pub(super) fn moment(&self, field: &Field<'_>) -> Option<Moment> {
        let moment = parse(field, Moment::parse)?;
        if let Anchor::Fact(name) = &moment.anchor {
            let kind = self.chart.facts.get(name.as_str()).map(|f| &f.kind);
            if kind != Some(&FactKind::Date) {
                let end = name.len();
                self.reader.add(unknown_anchor::fact(name, kind, field.inside(0..end), &self.chart.facts));
                return None;
            }
        }
        Some(moment)
    }

    fn moment_for_people(&self, field: &Field<'_>) -> Option<Moment> {
        let moment = self.moment(field)?;
        let bad = moment.shift.and_then(|(_, amount)| too_short::find(amount.unit, field.span()));
        self.unless(bad, moment)
    }

    /// How long something is waited for.
    pub(super) fn pause(&self, field: &Field<'_>) -> Option<Amount> {
        parse(field, Amount::parse)
    }

    pub(super) fn amount_for_people(&self, field: &Field<'_>) -> Option<Amount> {
        let amount = self.pause(field)?;
        self.unless(too_short::find(amount.unit, field.span()), amount)
    }

    fn unless<T>(&self, bad: Option<Diagnostic>, value: T) -> Option<T> {
        let fine = bad.is_none();
        self.reader.findings.extend(bad);
        fine.then_some(value)
    }
}

fn parse<T>(field: &Field<'_>, read: impl FnOnce(&str) -> Result<T, Slip>) -> Option<T> {
    let Some(text) = field.written() else {
        field.wrong(&field.kind.describe());
        return None;
    };
    match read(&text) {
        Ok(value) => Some(value),
        Err(slip) => {
            let span = field.inside(slip.place);
            field.add(Diagnostic::new(Rule::BadMoment, span, slip.message).help(slip.help));
            None
        }
    }
}
