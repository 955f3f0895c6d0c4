//! What a spoken date means on a given day.
//!
//! Owns the kinds of date phrases (the names used in the language tables), the year rules, and which phrases have two
//! readings. A phrase whose readings differ among people gives both, so that the caller asks instead of guessing.
//! Leaves out working days and holidays (the calendar's) and how phrases are found (`scan`).

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A date as understood; `Either` must be asked back, the likelier first or else the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateReading {
    Sure(NaiveDate),
    Either(NaiveDate, NaiveDate),
}

/// What a date phrase says; the blanks it was said with are beside it in `DateSaid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateKind {
    Day,
    /// "Between 15 and 20 May": which of the two, is asked back.
    DayRange,
    DayOfMonth,
    DayOfMonthFromNow(u32),
    DaysFromToday(i32),
    InDays,
    InWeeks,
    InMonths,
    InYears,
    DaysAgo,
    WeeksAgo,
    MonthsAgo,
    Weekday,
    ThisWeekday,
    NextWeekday,
    WeekdayNextWeek,
    LastWeekday,
    ThisWeek,
    NextWeek,
    EndOfNextWeek,
    MonthFromNow(u32, MonthPart),
    MonthNamed(MonthPart),
    QuarterFromNow(u32),
    QuarterNamed,
    StartOfQuarter,
    YearFromNow(i32),
    YearNamed,
    StartOfYear,
    StartOfNextYear,
    MiddleOfYear,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MonthPart {
    Start,
    Middle,
    End,
    /// "next month": the same day, or by its end.
    Whole,
}

/// The kinds by their names in the language tables.
pub(super) const DATE_KINDS: [(&str, DateKind); 45] = [
    ("day", DateKind::Day),
    ("range", DateKind::DayRange),
    ("day of month", DateKind::DayOfMonth),
    ("day of this month", DateKind::DayOfMonthFromNow(0)),
    ("day of next month", DateKind::DayOfMonthFromNow(1)),
    ("today", DateKind::DaysFromToday(0)),
    ("tomorrow", DateKind::DaysFromToday(1)),
    ("day after tomorrow", DateKind::DaysFromToday(2)),
    ("yesterday", DateKind::DaysFromToday(-1)),
    ("day before yesterday", DateKind::DaysFromToday(-2)),
    ("in days", DateKind::InDays),
    ("in weeks", DateKind::InWeeks),
    ("in months", DateKind::InMonths),
    ("in years", DateKind::InYears),
    ("days ago", DateKind::DaysAgo),
    ("weeks ago", DateKind::WeeksAgo),
    ("months ago", DateKind::MonthsAgo),
    ("weekday", DateKind::Weekday),
    ("this weekday", DateKind::ThisWeekday),
    ("next weekday", DateKind::NextWeekday),
    ("weekday next week", DateKind::WeekdayNextWeek),
    ("last weekday", DateKind::LastWeekday),
    ("this week", DateKind::ThisWeek),
    ("next week", DateKind::NextWeek),
    ("end of next week", DateKind::EndOfNextWeek),
    ("start of month", DateKind::MonthNamed(MonthPart::Start)),
    ("middle of month", DateKind::MonthNamed(MonthPart::Middle)),
    ("month", DateKind::MonthNamed(MonthPart::End)),
    ("middle of this month", DateKind::MonthFromNow(0, MonthPart::Middle)),
    ("this month", DateKind::MonthFromNow(0, MonthPart::End)),
    ("next month", DateKind::MonthFromNow(1, MonthPart::Whole)),
    ("start of next month", DateKind::MonthFromNow(1, MonthPart::Start)),
    ("middle of next month", DateKind::MonthFromNow(1, MonthPart::Middle)),
    ("end of next month", DateKind::MonthFromNow(1, MonthPart::End)),
    ("quarter", DateKind::QuarterNamed),
    ("start of quarter", DateKind::StartOfQuarter),
    ("this quarter", DateKind::QuarterFromNow(0)),
    ("next quarter", DateKind::QuarterFromNow(1)),
    ("year", DateKind::YearNamed),
    ("start of year", DateKind::StartOfYear),
    ("start of next year", DateKind::StartOfNextYear),
    ("middle of year", DateKind::MiddleOfYear),
    ("this year", DateKind::YearFromNow(0)),
    ("next year", DateKind::YearFromNow(1)),
    ("year after next", DateKind::YearFromNow(2)),
];

/// A year as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Full(i32),
    /// Its last two digits.
    Short(i32),
}

/// A date phrase with its blanks filled; which blanks count depends on the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DateSaid {
    pub(super) kind: DateKind,
    pub(super) blanks: DateBlanks,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DateBlanks {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<Year>,
    pub(super) count: u32,
    /// Monday is 1.
    pub(super) weekday: u32,
    pub(super) quarter: u32,
    /// Day and month stand in figures, so that each may be the other.
    pub(super) is_numeric: bool,
}

/// The day a text was said on, and how its dates are to be taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) today: NaiveDate,
    /// One of her languages counts Buddhist years, so `70` may be 2570.
    pub(super) buddhist_years: bool,
    /// One of her languages writes the month first as often as the day.
    pub(super) month_may_be_first: bool,
    /// A date without a year lies ahead. Beside "done" it may as well lie behind, and the nearer one is meant.
    pub(super) either_way: bool,
}

impl DateReading {
    fn likelier(self) -> NaiveDate {
        match self {
            DateReading::Sure(date) | DateReading::Either(date, _) => date,
        }
    }

    /// Whether it may be later than `today`.
    pub(super) fn may_be_after(&self, today: NaiveDate) -> bool {
        match self {
            DateReading::Sure(date) => *date > today,
            DateReading::Either(first, second) => *first > today || *second > today,
        }
    }
}

impl DateSaid {
    /// Names its own day, month and year: a date even in the middle of a long story.
    pub(super) fn is_complete(&self) -> bool {
        self.kind == DateKind::Day && self.blanks.year.is_some()
    }

    pub(super) fn names_weekday(&self) -> bool {
        let DateSaid { kind, .. } = *self;
        matches!(kind, DateKind::Weekday | DateKind::ThisWeekday | DateKind::NextWeekday | DateKind::WeekdayNextWeek)
    }

    /// Nothing if there is no such date (31 February), or none that anybody could mean.
    pub(super) fn resolve(&self, said: Said) -> Option<DateReading> {
        let DateBlanks { day, month, year, count, weekday, quarter, is_numeric } = self.blanks;
        let Said { today, .. } = said;
        match self.kind {
            DateKind::Day if is_numeric && said.month_may_be_first => said.in_either_order(year, day, month),
            DateKind::Day => said.in_year(year, |year| NaiveDate::from_ymd_opt(year, month, day)),
            DateKind::DayRange => {
                let last = said.in_year(year, |year| NaiveDate::from_ymd_opt(year, month, day))?.likelier();
                either(last.with_day(count).filter(|first| *first < last), Some(last))
            }
            DateKind::DayOfMonth => said.day_of_month(day),
            DateKind::DayOfMonthFromNow(ahead) => {
                let month = today.with_day(1)?.checked_add_months(Months::new(ahead))?;
                month.with_day(day).map(DateReading::Sure)
            }
            DateKind::DaysFromToday(days) => shift_days(today, i64::from(days)).map(DateReading::Sure),
            DateKind::InDays => shift_days(today, i64::from(count)).map(DateReading::Sure),
            DateKind::InWeeks => shift_days(today, i64::from(count) * 7).map(DateReading::Sure),
            DateKind::InMonths => today.checked_add_months(Months::new(count)).map(DateReading::Sure),
            DateKind::InYears => today.checked_add_months(Months::new(count * 12)).map(DateReading::Sure),
            DateKind::DaysAgo => shift_days(today, -i64::from(count)).map(DateReading::Sure),
            DateKind::WeeksAgo => shift_days(today, -i64::from(count) * 7).map(DateReading::Sure),
            DateKind::MonthsAgo => today.checked_sub_months(Months::new(count)).map(DateReading::Sure),
            DateKind::Weekday => said.weekday(weekday),
            DateKind::ThisWeekday => said.this_weekday(weekday).map(DateReading::Sure),
            DateKind::NextWeekday => either(coming(today, weekday), in_week(today, 1, weekday)),
            DateKind::WeekdayNextWeek => in_week(today, 1, weekday).map(DateReading::Sure),
            DateKind::LastWeekday => either(in_week(today, -1, weekday), past(today, weekday)),
            DateKind::ThisWeek => said.end_of_this_week().map(DateReading::Sure),
            DateKind::NextWeek => either(in_week(today, 1, 1), in_week(today, 1, 5)),
            DateKind::EndOfNextWeek => in_week(today, 1, 5).map(DateReading::Sure),
            DateKind::MonthFromNow(ahead, part) => said.month_from_now(ahead, part),
            DateKind::MonthNamed(part) => said.month_named(year, month, part),
            DateKind::QuarterFromNow(ahead) => quarter_end(today, ahead).map(DateReading::Sure),
            DateKind::QuarterNamed => said.in_year(year, |year| last_of_month(year, quarter * 3)),
            DateKind::StartOfQuarter => {
                said.in_year(year, |year| NaiveDate::from_ymd_opt(year, (quarter * 3).checked_sub(2)?, 1))
            }
            DateKind::YearFromNow(ahead) => last_of_month(today.year() + ahead, 12).map(DateReading::Sure),
            DateKind::YearNamed => said.in_year(year, |year| last_of_month(year, 12)),
            DateKind::StartOfYear => said.start_of_year(year),
            DateKind::StartOfNextYear => said.start_of_year(Some(Year::Full(today.year() + 1))),
            DateKind::MiddleOfYear => said.in_year(year, |year| last_of_month(year, 6)),
        }
    }
}

impl Said {
    /// The date that `day_in` finds in the year said, or else in the nearest year that has it.
    fn in_year(self, year: Option<Year>, day_in: impl Fn(i32) -> Option<NaiveDate>) -> Option<DateReading> {
        let Some(year) = year else {
            // eight years, because 29 February may skip a century's leap year
            let this_year = self.today.year();
            let ahead = (this_year..=this_year + 8).filter_map(&day_in).find(|date| *date >= self.today);
            let behind = (this_year - 8..=this_year).rev().filter_map(&day_in).find(|date| *date <= self.today);
            return self.nearer(behind, ahead);
        };
        let [first, second] = self.years(year).map(|year| year.and_then(&day_in));
        match (first, second) {
            (Some(first), Some(second)) => Some(DateReading::Either(first, second)),
            (date, None) | (None, date) => date.map(DateReading::Sure),
        }
    }

    /// `5/4`: the fifth of April, or the fourth of May. The year is no third question: its likelier reading counts.
    fn in_either_order(self, year: Option<Year>, day: u32, month: u32) -> Option<DateReading> {
        let reading = |day, month| self.in_year(year, |year| NaiveDate::from_ymd_opt(year, month, day));
        let (day_first, month_first) = (reading(day, month), reading(month, day));
        match (day_first, month_first) {
            (Some(one), Some(other)) if one != other => either(Some(one.likelier()), Some(other.likelier())),
            (reading, None) | (None, reading) | (reading, Some(_)) => reading,
        }
    }

    /// Of two dates around today the nearer is meant only if the other is twice as far.
    fn nearer(self, behind: Option<NaiveDate>, ahead: Option<NaiveDate>) -> Option<DateReading> {
        let (true, Some(behind)) = (self.either_way, behind) else { return ahead.map(DateReading::Sure) };
        let Some(ahead) = ahead else { return Some(DateReading::Sure(behind)) };
        let (since, until) = ((self.today - behind).num_days(), (ahead - self.today).num_days());
        let (nearer, farther) = if since <= until { (behind, ahead) } else { (ahead, behind) };
        let is_clear = since.min(until) * 2 <= since.max(until);
        if is_clear { Some(DateReading::Sure(nearer)) } else { either(Some(nearer), Some(farther)) }
    }

    /// 2400 to 2700 are Buddhist years. Two digits stand for the nearest year that ends so; where Buddhist years are
    /// written they may be either kind, and the one within five years of today is meant. If neither is, both are possible.
    fn years(self, year: Year) -> [Option<i32>; 2] {
        match year {
            Year::Full(year @ 2400..=2700) => [Some(year - 543), None],
            Year::Full(year) => [(1900..2400).contains(&year).then_some(year), None],
            Year::Short(year) => self.years_of_two_digits(year),
        }
    }

    fn years_of_two_digits(self, year: i32) -> [Option<i32>; 2] {
        let this_year = self.today.year();
        let common = this_year + years_until(year, this_year);
        if !self.buddhist_years {
            return [(this_year - 5..=this_year + 20).contains(&common).then_some(common), None];
        }
        let buddhist = this_year + years_until(year, this_year + 543);
        let distance = |year: i32| (year - this_year).abs();
        let (near, far) = if distance(common) <= distance(buddhist) { (common, buddhist) } else { (buddhist, common) };
        [Some(near), (distance(near) > 5).then_some(far)]
    }

    fn day_of_month(self, day: u32) -> Option<DateReading> {
        let first = self.today.with_day(1)?;
        let month_ahead = |months| first.checked_add_months(Months::new(months))?.with_day(day);
        let month_behind = |months| first.checked_sub_months(Months::new(months))?.with_day(day);
        let ahead = (0..=12).filter_map(month_ahead).find(|date| *date >= self.today);
        let behind = (0..=12).filter_map(month_behind).find(|date| *date <= self.today);
        self.nearer(behind, ahead)
    }

    fn weekday(self, weekday: u32) -> Option<DateReading> {
        let is_today = self.today.weekday().number_from_monday() == weekday;
        match (self.either_way, is_today) {
            (true, true) => Some(DateReading::Sure(self.today)),
            (false, true) => either(Some(self.today), coming(self.today, weekday)),
            (_, false) => self.nearer(past(self.today, weekday), coming(self.today, weekday)),
        }
    }

    fn this_weekday(self, weekday: u32) -> Option<NaiveDate> {
        let date = in_week(self.today, 0, weekday)?;
        if date < self.today && !self.either_way { coming(self.today, weekday) } else { Some(date) }
    }

    /// Friday, or Sunday for who says it on a weekend.
    fn end_of_this_week(self) -> Option<NaiveDate> {
        in_week(self.today, 0, 5).filter(|friday| *friday >= self.today).or_else(|| in_week(self.today, 0, 7))
    }

    fn month_from_now(self, ahead: u32, part: MonthPart) -> Option<DateReading> {
        let month = self.today.with_day(1)?.checked_add_months(Months::new(ahead))?;
        match part {
            MonthPart::Whole => {
                let same_day = self.today.checked_add_months(Months::new(ahead));
                either(same_day, last_of_month(month.year(), month.month()))
            }
            MonthPart::Start | MonthPart::Middle | MonthPart::End => {
                self.month_named(Some(Year::Full(month.year())), month.month(), part)
            }
        }
    }

    /// "Early 2027" is January for some and the first quarter for others.
    fn start_of_year(self, year: Option<Year>) -> Option<DateReading> {
        let DateReading::Sure(january) = self.in_year(year, |year| last_of_month(year, 1))? else { return None };
        either(Some(january), last_of_month(january.year(), 3))
    }

    /// "Early May" is the first for some and the first ten days for others.
    fn month_named(self, year: Option<Year>, month: u32, part: MonthPart) -> Option<DateReading> {
        match part {
            MonthPart::Start => {
                let tenth = self.in_year(year, |year| NaiveDate::from_ymd_opt(year, month, 10))?;
                let DateReading::Sure(tenth) = tenth else { return Some(tenth) };
                either(tenth.with_day(1), Some(tenth))
            }
            MonthPart::Middle => self.in_year(year, |year| NaiveDate::from_ymd_opt(year, month, 15)),
            MonthPart::End | MonthPart::Whole => self.in_year(year, |year| last_of_month(year, month)),
        }
    }
}

fn either(first: Option<NaiveDate>, second: Option<NaiveDate>) -> Option<DateReading> {
    let (first, second) = (first?, second?);
    Some(if first == second { DateReading::Sure(first) } else { DateReading::Either(first, second) })
}

/// From this year to the nearest one that ends in these two digits.
fn years_until(two_digits: i32, this_year: i32) -> i32 {
    (two_digits - this_year + 50).rem_euclid(100) - 50
}

fn shift_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// The first such weekday after `today`.
fn coming(today: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    let ahead = (weekday + 6 - today.weekday().num_days_from_monday() - 1) % 7 + 1;
    shift_days(today, i64::from(ahead))
}

/// The last such weekday before `today`.
fn past(today: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    shift_days(coming(today, weekday)?, if today.weekday().number_from_monday() == weekday { -14 } else { -7 })
}

/// That weekday of the week `weeks` from this one; weeks start on Monday.
fn in_week(today: NaiveDate, weeks: i64, weekday: u32) -> Option<NaiveDate> {
    let monday = today.week(Weekday::Mon).checked_first_day()?;
    shift_days(monday, weeks * 7 + i64::from(weekday) - 1)
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

fn quarter_end(today: NaiveDate, ahead: u32) -> Option<NaiveDate> {
    let in_quarter = today.with_day(1)?.checked_add_months(Months::new(ahead * 3))?;
    last_of_month(in_quarter.year(), in_quarter.month().div_ceil(3) * 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(today: &str, name: &str, blanks: DateBlanks, expect: &str) {
        let today: NaiveDate = today.parse().expect("a date");
        let (_, kind) = DATE_KINDS.iter().find(|(known, _)| *known == name).expect("a kind");
        let said = Said { today, buddhist_years: false, month_may_be_first: false, either_way: false };
        let shown = match (DateSaid { kind: *kind, blanks }).resolve(said) {
            None => "none".to_string(),
            Some(DateReading::Sure(date)) => date.to_string(),
            Some(DateReading::Either(first, second)) => format!("{first} or {second}"),
        };
        assert_eq!(shown, expect, "{name} said on {today}");
    }

    #[test]
    fn on_other_days() {
        let friday = DateBlanks { weekday: 5, ..DateBlanks::default() };
        let february = DateBlanks { month: 2, ..DateBlanks::default() };
        let leap_day = DateBlanks { day: 29, month: 2, ..DateBlanks::default() };
        let one = DateBlanks { count: 1, ..DateBlanks::default() };
        let fourth = DateBlanks { quarter: 4, ..DateBlanks::default() };
        let thirty_first = DateBlanks { day: 31, ..DateBlanks::default() };
        for (today, name, blanks, expect) in [
            ("2026-11-27", "next weekday", friday, "2026-12-04"),
            ("2026-11-28", "next weekday", friday, "2026-12-04"),
            ("2026-11-27", "weekday", friday, "2026-11-27 or 2026-12-04"),
            ("2026-11-28", "this weekday", friday, "2026-12-04"),
            ("2026-11-28", "last weekday", friday, "2026-11-20 or 2026-11-27"),
            ("2026-11-28", "this week", one, "2026-11-29"),
            ("2027-01-31", "in months", one, "2027-02-28"),
            ("2027-02-28", "month", february, "2027-02-28"),
            ("2027-03-01", "month", february, "2028-02-29"),
            ("2096-03-01", "day", leap_day, "2104-02-29"),
            ("2026-12-31", "quarter", fourth, "2026-12-31"),
            ("2026-12-31", "next quarter", fourth, "2027-03-31"),
            ("2027-02-01", "day of month", thirty_first, "2027-03-31"),
            ("2027-01-31", "day of next month", thirty_first, "none"),
            ("2026-12-31", "next month", one, "2027-01-31"),
            ("2027-05-20", "start of month", DateBlanks { month: 5, ..one }, "2028-05-01 or 2028-05-10"),
        ] {
            check(today, name, blanks, expect);
        }
    }

    #[test]
    fn years_of_two_digits() {
        for (today, year, common, buddhist) in [
            ("2026-11-23", 27, Some("2027"), "2027"),
            ("2026-11-23", 70, None, "2027"),
            ("2026-11-23", 46, Some("2046"), "2046 or 2003"),
            ("2026-11-23", 47, None, "2047 or 2004"),
            ("2056-11-23", 1, None, "2058"),
            ("2096-11-23", 2, Some("2102"), "2102 or 2059"),
            ("2026-11-23", 19, None, "2019 or 1976"),
        ] {
            let today: NaiveDate = today.parse().expect("a date");
            let years = |buddhist_years| {
                let said = Said { today, buddhist_years, month_may_be_first: false, either_way: false };
                said.years(Year::Short(year))
                    .into_iter()
                    .flatten()
                    .map(|y| y.to_string())
                    .collect::<Vec<_>>()
                    .join(" or ")
            };
            assert_eq!(years(false), common.unwrap_or_default(), "{year}");
            assert_eq!(years(true), buddhist, "{year}");
        }
    }
}
