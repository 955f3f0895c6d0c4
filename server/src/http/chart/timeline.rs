//! The roadmap on a line of months, quarters or years: what the page's table and the picture draw from.
//!
//! A place on the line is counted in columns, so that a month of 28 days is as wide as one of 31, as in the table.

use chrono::{Datelike, Months, NaiveDate};
use engine::{calendar, message::Args, roadmap::ItemKind};

use super::{
    super::{
        say::Say,
        status::{ItemStatus, Status, Text, text},
        words::Mark,
    },
    Canvas, Look,
};

/// Beyond so many months a column is a quarter, then a year.
const MOST_MONTHS: i32 = 18;
const MOST_QUARTERS: i32 = 20;
/// Nothing is drawn further away: a slip in a date should not make a page of centuries.
const MOST_YEARS: i32 = 60;

pub(crate) struct Timeline {
    pub(crate) columns: Vec<Column>,
    /// Years above months and quarters, and how many columns each has.
    pub(crate) years: Vec<(String, usize)>,
    pub(crate) pillars: Vec<Pillar>,
    /// Where today is, if it is on the line.
    pub(crate) today: Option<f64>,
    pub(crate) today_said: String,
    title: String,
    about: String,
}

pub(crate) struct Column {
    pub(crate) label: String,
    from: NaiveDate,
    /// The first day after it.
    until: NaiveDate,
}

pub(crate) struct Pillar {
    /// None: activities of no pillar.
    pub(crate) title: Option<Text>,
    pub(crate) rows: Vec<Row>,
}

pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) mark: Mark,
    /// `1 May 2024 to 13 Jun 2024`
    pub(crate) when: String,
    pub(crate) bar: Option<Stretch>,
}

/// From where to where on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) from: f64,
    pub(crate) to: f64,
}

impl Timeline {
    /// The activities that may be seen, in the order of the roadmap.
    pub(crate) fn of(status: &Status, say: &Say) -> Timeline {
        let activities: Vec<&ItemStatus> = status.of_kind(ItemKind::Activity).collect();
        let columns = columns(&activities, status, say);
        let today = calendar::local(status.at, status.programme.zone).date();
        let row = |it: &&ItemStatus| Row {
            id: it.item.id.to_string(),
            title: text(&it.item.title, say.languages()),
            mark: say.mark(it.look.signal),
            when: when(it, say),
            bar: stretch(&columns, it),
        };
        let of_pillar = |pillar: Option<&String>, title: Option<Text>| {
            let rows: Vec<Row> = activities.iter().filter(|it| it.item.pillar.as_ref() == pillar).map(row).collect();
            (!rows.is_empty()).then_some(Pillar { title, rows })
        };
        let pillars = status.programme.pillars.iter();
        let named = pillars.filter_map(|(id, title)| of_pillar(Some(id), Some(text(title, say.languages()))));
        Timeline {
            pillars: named.chain(of_pillar(None, None)).collect(),
            today: place(&columns, today),
            today_said: say.with("roadmap-today", &Args::new().day("day", today)),
            years: years(&columns, say),
            columns,
            title: say.t("nav-roadmap"),
            about: say.with("roadmap-sentence", &Args::new().count("count", activities.len())),
        }
    }

    pub(crate) fn sentence(&self) -> &str {
        &self.about
    }

    pub(crate) fn svg(&self, look: Look) -> String {
        const NAMES: f64 = 120.0;
        const WIDTH: f64 = 960.0;
        const LINE: f64 = 26.0;
        let lines: usize = self.pillars.iter().map(|pillar| pillar.rows.len() + 1).sum();
        let (top, bottom) = (56.0, 64.0 + LINE * lines as f64);
        let mut canvas = Canvas::new(look, "timeline", WIDTH, bottom + 24.0);
        let x = |at: f64| NAMES + at * (WIDTH - NAMES - 12.0) / self.columns.len().max(1) as f64;
        let mut before = 0;
        for (year, count) in &self.years {
            canvas.text("quiet", (x(before as f64) + 3.0, 22.0), year);
            before += count;
        }
        for (n, column) in self.columns.iter().enumerate() {
            canvas.line("grid", (x(n as f64), 30.0), (x(n as f64), bottom));
            canvas.text("quiet", (x(n as f64) + 3.0, 44.0), &column.label);
        }
        let mut y = top;
        for pillar in &self.pillars {
            let title = pillar.title.as_ref().map_or("", |title| title.text.as_str());
            canvas.text("quiet", (8.0, y + 16.0), title);
            y += LINE;
            for row in &pillar.rows {
                canvas.text("", (8.0, y + 16.0), &format!("{} {}", row.mark.shape, row.id));
                if let Some(bar) = row.bar {
                    let said = format!("{}, {}, {}", row.id, row.when, row.mark.word);
                    let class = format!("mark {}", row.mark.class);
                    canvas.rect(&class, (x(bar.from), y + 3.0), (x(bar.to) - x(bar.from), 18.0), &said);
                }
                y += LINE;
            }
        }
        if let Some(today) = self.today {
            canvas.line("now", (x(today), 30.0), (x(today), bottom));
            canvas.text("middle", (x(today).clamp(80.0, WIDTH - 80.0), bottom + 16.0), &self.today_said);
        }
        canvas.finish(&self.title, &self.about)
    }
}

fn when(it: &ItemStatus, say: &Say) -> String {
    match (it.instance.start, it.instance.due) {
        (Some(from), Some(to)) => say.with("roadmap-from-to", &Args::new().day("from", from).day("to", to)),
        (None, Some(to)) => say.with("roadmap-until", &Args::new().day("to", to)),
        (Some(from), None) => say.with("roadmap-since", &Args::new().day("from", from)),
        (None, None) => say.t("roadmap-no-dates"),
    }
}

/// A due date without a start is one day.
fn stretch(columns: &[Column], it: &ItemStatus) -> Option<Stretch> {
    let (start, due) = (it.instance.start, it.instance.due);
    let first = start.or(due)?;
    let last = due.or(start)?.max(first);
    let (from, to) = (place(columns, first)?, place(columns, last.succ_opt()?).unwrap_or(columns.len() as f64));
    Some(Stretch { from, to })
}

/// In columns from the left.
fn place(columns: &[Column], day: NaiveDate) -> Option<f64> {
    let (n, column) = columns.iter().enumerate().find(|(_, column)| (column.from..column.until).contains(&day))?;
    let (passed, days) = ((day - column.from).num_days(), (column.until - column.from).num_days());
    Some(n as f64 + passed as f64 / days.max(1) as f64)
}

fn columns(activities: &[&ItemStatus], status: &Status, say: &Say) -> Vec<Column> {
    let days = activities.iter().flat_map(|it| [it.instance.start, it.instance.due]).flatten();
    let period = status.programme.period.iter().flat_map(|period| [period.from, period.to]);
    let days: Vec<NaiveDate> = days.chain(period).collect();
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else { return Vec::new() };
    let months = (last.year() - first.year()) * 12 + last.month0() as i32 - first.month0() as i32 + 1;
    let step = match months {
        ..=MOST_MONTHS => 1,
        months if months <= MOST_QUARTERS * 3 => 3,
        _ => 12,
    };
    let begin = NaiveDate::from_ymd_opt(first.year(), first.month0() / step * step + 1, 1);
    let next = |from: &NaiveDate| from.checked_add_months(Months::new(step));
    let starts = std::iter::successors(begin, next).take_while(|from| from <= last);
    let column = |from: NaiveDate| {
        let label = match step {
            1 => say.month(from),
            3 => say.with("quarter", &Args::new().number("number", (from.month0() / 3 + 1).into())),
            _ => say.year(from),
        };
        Column { label, from, until: next(&from).unwrap_or(NaiveDate::MAX) }
    };
    starts.take((MOST_YEARS * 12) as usize).map(column).collect()
}

/// None above columns that are years themselves.
fn years(columns: &[Column], say: &Say) -> Vec<(String, usize)> {
    let mut years: Vec<(i32, String, usize)> = Vec::new();
    for column in columns {
        let year = column.from.year();
        match years.last_mut() {
            Some((last, _, count)) if *last == year => *count += 1,
            Some(_) | None => years.push((year, say.year(column.from), 1)),
        }
    }
    if years.len() == columns.len() && columns.len() > 1 {
        return Vec::new();
    }
    years.into_iter().map(|(_, label, count)| (label, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(from: &str, until: &str) -> Column {
        Column { label: String::new(), from: from.parse().unwrap(), until: until.parse().unwrap() }
    }

    #[test]
    fn a_day_lies_where_its_column_has_it() {
        let columns = [column("2024-05-01", "2024-06-01"), column("2024-06-01", "2024-07-01")];
        let at = |day: &str| place(&columns, day.parse().unwrap());
        assert_eq!((at("2024-05-01"), at("2024-06-16"), at("2024-07-01")), (Some(0.0), Some(1.5), None));
    }

    #[test]
    fn years_stand_above_their_months() {
        let months = [("2024-12-01", "2025-01-01"), ("2025-01-01", "2025-02-01"), ("2025-02-01", "2025-03-01")];
        let three = months.map(|(from, until)| column(from, until));
        assert_eq!(years(&three, &Say::english()), [("2024".to_owned(), 1), ("2025".to_owned(), 2)]);
    }
}
