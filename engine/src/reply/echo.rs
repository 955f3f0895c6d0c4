//! Dates and numbers written back to people, as their language writes them.
//!
//! Owns the echo of what was understood: weekday first, month in letters, the year of the reader's calendar, so that a
//! wrong reading is seen at once. The forms stand in the language tables; an unknown language gets English.

use chrono::{Datelike, NaiveDate};

use super::number::{Decimal, Number, NumberForm};
use super::table::{Table, Written, table};

/// "Saturday, 15 May 2027", "วันเสาร์ที่ 15 พฤษภาคม 2570".
pub fn echo_date(date: NaiveDate, language: &str) -> String {
    let Some(table) = writable(language) else { return date.to_string() };
    let written = &table.written;
    let weekday = written.weekdays.get(date.weekday().num_days_from_monday() as usize);
    let month = written.months.get(date.month0() as usize);
    let (Some(weekday), Some(month)) = (weekday, month) else { return date.to_string() };
    let echo = written.date.replace("{weekday}", weekday).replace("{month}", month);
    with_figures(&echo, date, written)
}

/// Without its weekday, the month short where the language has that: "15 May 2027", "15 พ.ค. 2570".
pub fn echo_day(date: NaiveDate, language: &str) -> String {
    let Some(table) = writable(language) else { return date.to_string() };
    let Some(month) = short_month(date, &table.written) else { return date.to_string() };
    with_figures(&table.written.short_date.replace("{month}", month), date, &table.written)
}

/// "May", "พ.ค."
pub fn echo_month(date: NaiveDate, language: &str) -> String {
    let month = writable(language).and_then(|table| short_month(date, &table.written));
    month.map_or_else(|| date.format("%m").to_string(), str::to_owned)
}

/// "2027", "2570"
pub fn echo_year(date: NaiveDate, language: &str) -> String {
    writable(language).map_or_else(|| date.year().to_string(), |table| year(date, &table.written))
}

/// "1,000,000", "12.5%", "3/10", with the separators and digits of the language.
pub fn echo_number(number: &Number, language: &str) -> String {
    let table = table(language);
    let decimal = table.map_or(Decimal::Point, |table| table.decimal);
    let echo = match number.form {
        NumberForm::Plain => grouped(number.value, decimal),
        NumberForm::Percent => format!("{}%", grouped(number.value, decimal)),
        NumberForm::Fraction { over } => format!("{}/{}", grouped(number.value, decimal), grouped(over, decimal)),
    };
    in_digits(&echo, table.and_then(|table| table.written.zero))
}

fn short_month(date: NaiveDate, written: &Written) -> Option<&str> {
    let months = if written.short_months.is_empty() { &written.months } else { &written.short_months };
    months.get(date.month0() as usize).map(String::as_str)
}

fn year(date: NaiveDate, written: &Written) -> String {
    let year = date.year() + if written.buddhist_years { 543 } else { 0 };
    in_digits(&year.to_string(), written.zero)
}

fn with_figures(echo: &str, date: NaiveDate, written: &Written) -> String {
    let day = in_digits(&date.day().to_string(), written.zero);
    echo.replace("{day}", &day).replace("{year}", &year(date, written))
}

fn writable(language: &str) -> Option<&'static Table> {
    table(language).filter(|table| !table.written.date.is_empty()).or_else(|| table("en"))
}

/// At most four places after the separator, none that say nothing.
fn grouped(value: f64, decimal: Decimal) -> String {
    let written = format!("{:.4}", value.abs());
    let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
    let part = part.trim_end_matches('0');
    let mut echo = String::new();
    if value < 0.0 && (whole != "0" || !part.is_empty()) {
        echo.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            echo.push(decimal.thousands_sign());
        }
        echo.push(digit);
    }
    if !part.is_empty() {
        echo.push(decimal.sign());
        echo.push_str(part);
    }
    echo
}

fn in_digits(echo: &str, zero: Option<char>) -> String {
    let Some(zero) = zero else { return echo.to_string() };
    let own = |c: char| c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c);
    echo.chars().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let date = NaiveDate::from_ymd_opt(2027, 5, 15).expect("a date");
        for (language, expect) in [
            ("en", "Saturday, 15 May 2027"),
            ("id", "Sabtu, 15 Mei 2027"),
            ("th", "วันเสาร์ที่ 15 พฤษภาคม 2570"),
            ("km", "ថ្ងៃសៅរ៍ ទី១៥ ខែឧសភា ឆ្នាំ២០២៧"),
            ("vi", "Thứ Bảy, ngày 15 tháng 5 năm 2027"),
            ("ms-BN", "Sabtu, 15 Mei 2027"),
            ("pt", "sábado, 15 de maio de 2027"),
            ("lo", "ວັນເສົາ ທີ 15 ພຶດສະພາ 2027"),
            ("xx", "Saturday, 15 May 2027"),
        ] {
            assert_eq!(echo_date(date, language), expect, "{language}");
        }
    }

    #[test]
    fn days_in_little_room() {
        let date = NaiveDate::from_ymd_opt(2027, 5, 15).expect("a date");
        for (language, day, month, year) in [
            ("en", "15 May 2027", "May", "2027"),
            ("th", "15 พ.ค. 2570", "พ.ค.", "2570"),
            ("km", "១៥ ឧសភា ២០២៧", "ឧសភា", "២០២៧"),
            ("my", "၂၀၂၇ မေ ၁၅", "မေ", "၂၀၂၇"),
            ("vi", "15 thg 5, 2027", "thg 5", "2027"),
            ("pt-TL", "15 mai 2027", "mai", "2027"),
            ("xx", "15 May 2027", "May", "2027"),
        ] {
            let told = (echo_day(date, language), echo_month(date, language), echo_year(date, language));
            assert_eq!(told, (day.into(), month.into(), year.into()), "{language}");
        }
        for table in super::super::table::tables().iter().filter(|table| !table.written.date.is_empty()) {
            let short = &table.written.short_date;
            assert!(["{day}", "{month}", "{year}"].iter().all(|part| short.contains(part)), "{}: {short}", table.code);
        }
    }

    #[test]
    fn numbers() {
        let third = Number::fraction(3.0, 10.0).expect("ten is not zero");
        for (number, language, expect) in [
            (Number::plain(1_000_000.0), "en", "1,000,000"),
            (Number::plain(1_234.5), "id", "1.234,5"),
            (Number::plain(-10.0), "en", "-10"),
            (Number::plain(-0.00001), "en", "0"),
            (Number::plain(0.1 + 0.2), "th", "0.3"),
            (Number::percent(60.0), "vi", "60%"),
            (Number::percent(30.0), "km", "៣០%"),
            (third, "th", "3/10"),
            (third, "km", "៣/១០"),
        ] {
            assert_eq!(echo_number(&number, language), expect, "{language}");
        }
    }
}
