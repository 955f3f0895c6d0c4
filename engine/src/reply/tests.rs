//! Replies as people write them, all said on Monday, 23 November 2026. The phrases of each language are `published`.

mod published;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
}

fn heard_in(languages: &[&str], text: &str) -> String {
    shown(&read(text, &Hearing { languages, today: monday(), choices: &[] }))
}

/// Readings in the notation of the published pages.
fn shown(readings: &[Reading]) -> String {
    let shown: Vec<String> = readings.iter().map(show).collect();
    if shown.is_empty() { "nothing".to_string() } else { shown.join("; ") }
}

fn show(reading: &Reading) -> String {
    match reading {
        Reading::Choice(choice) => format!("choice {choice}"),
        Reading::Command(command) => format!("command {}", name(&Command::NAMES, command)),
        Reading::Word(word) => name(&Word::NAMES, word).to_string(),
        Reading::Number(Number { value, form }) => match form {
            NumberForm::Plain => format!("number {value}"),
            NumberForm::Percent => format!("number {value}%"),
            NumberForm::Fraction { over } => format!("number {value}/{over}"),
        },
        Reading::Date(DateReading::Sure(date)) => format!("date {date}"),
        Reading::Date(DateReading::Either(first, second)) => format!("date {first} or {second}"),
    }
}

fn name<T: PartialEq>(names: &[(&'static str, T)], value: &T) -> &'static str {
    names.iter().find(|(_, known)| known == value).expect("every one has its name").0
}

fn check(languages: &[&str], text: &str, expect: &str) {
    assert_eq!(heard_in(languages, text), expect, "{text} in {languages:?}");
}

#[test]
fn vectors_from_the_field() {
    for (language, text, expect) in [
        ("id", "besok", "date 2026-11-24"),
        ("id", "lusa", "date 2026-11-25"),
        ("id", "Jumat depan", "date 2026-11-27 or 2026-12-04"),
        ("id", "15 Mei", "date 2027-05-15"),
        ("ms", "esok", "date 2026-11-24"),
        ("vi", "ngày mai", "date 2026-11-24"),
        ("vi", "15 tháng 5", "date 2027-05-15"),
        ("th", "15 พ.ค. 2570", "date 2027-05-15"),
        ("th", "๑๕ พ.ค. ๒๕๗๐", "date 2027-05-15"),
        ("th", "15/5/70", "date 2027-05-15"),
        ("th", "15/5/27", "date 2027-05-15"),
        ("th", "15/5/40", "date 2040-05-15 or 1997-05-15"),
        ("en", "15/5/70", "nothing"),
        ("km", "ថ្ងៃស្អែក", "date 2026-11-24"),
        ("km", "១៥ ឧសភា", "date 2027-05-15"),
        ("lo", "ມື້ອື່ນ", "date 2026-11-24"),
        ("my", "မနက်ဖြန်", "date 2026-11-24"),
        ("my", "၁၅ မေ", "date 2027-05-15"),
        ("fil", "bukas", "date 2026-11-24"),
        ("pt", "amanhã", "date 2026-11-24"),
        ("en", "end of May", "date 2027-05-31"),
        ("en", "mid June", "date 2027-06-15"),
        ("en", "Q2", "date 2027-06-30"),
        ("en", "in two weeks", "date 2026-12-07"),
        ("en", "next Friday", "date 2026-11-27 or 2026-12-04"),
        ("en", "3/10", "number 3/10; date 2027-10-03"),
        ("th", "๓/๑๐", "number 3/10; date 2027-10-03"),
        ("km", "៣/១០", "number 3/10; date 2027-10-03"),
        ("my", "၃၀ %", "number 30%"),
        ("en", "60 %", "number 60%"),
        ("id", "setengah", "number 1/2"),
        ("en", "1,000,000", "number 1000000"),
        ("en", "the number -10", "number -10"),
        ("en", "lOO", "nothing"),
        ("en", "31/02/2022", "nothing"),
        ("en", "done", "done"),
        ("id", "selesai", "done"),
        ("th", "เสร็จแล้ว", "done"),
        ("vi", "xong", "done"),
        ("km", "រួចរាល់", "done"),
        ("lo", "ສຳເລັດ", "done"),
        ("my", "ပြီးပါပြီ", "done"),
        ("fil", "tapos na", "done"),
        ("tet", "remata", "done"),
        ("zh", "完成", "done"),
        ("pt", "concluído", "done"),
    ] {
        check(&[language], text, expect);
    }
}

#[test]
fn languages_are_heard_in_order() {
    check(&["id", "th"], "เสร็จแล้ว", "done");
    check(&["th"], "done", "done");
    check(&["id"], "เสร็จแล้ว", "nothing");
    check(&["en"], "1.500", "number 1.5; number 1500");
    check(&["id"], "1.500", "number 1500");
    check(&["xx"], "done", "done");
    check(&[], "done", "done");
    check(&["en"], "หยุด", "command stop");
    check(&["km"], "bahasa", "command language");
}

#[test]
fn what_the_buttons_say() {
    let label = |choice, label| ChoiceLabel { choice, label };
    let choices = [
        label("done", "✅ Sudah selesai"),
        label("help", "Saya perlu bantuan"),
        label("later", "Nanti hari ini…"),
        label("star", "⭐"),
    ];
    for (text, expect) in [
        ("sudah selesai", "choice done; done"),
        ("Sudah Selesai, terima kasih Pak", "choice done; done"),
        ("sudah selesei", "choice done; done"),
        ("belum selesai", "not yet"),
        ("nanti hari ini", "choice later; later; date 2026-11-23"),
        ("⭐", "choice star"),
        ("saya perlu bantuan sekarang", "help"),
        ("", "nothing"),
    ] {
        let hearing = Hearing { languages: &["id"], today: monday(), choices: &choices };
        assert_eq!(shown(&read(text, &hearing)), expect, "{text}");
    }
}

#[test]
fn a_long_text_is_a_story() {
    let story = "the ministry asked us last week whether the work in the villages was done and we told them that";
    check(&["en"], story, "nothing");
    check(&["en"], &format!("{story} we can finish on 15 May 2027"), "date 2027-05-15");
    check(&["en"], &format!("{story} we can finish on 15 May"), "nothing");
    check(&["en"], &format!("{story} 60 % of 45 people came"), "number 60%");
    check(&["en"], &format!("{story} 60 % came and 40 % did not"), "nothing");
    check(&["en"], &"done ".repeat(13), "nothing");
    check(&["en"], &"x".repeat(5_000), "nothing");
}

#[test]
fn every_name_is_said_once() {
    let words: std::collections::HashSet<_> = Word::NAMES.iter().map(|(_, word)| word).collect();
    let commands: std::collections::HashSet<_> = Command::NAMES.iter().map(|(_, command)| command).collect();
    assert_eq!((words.len(), commands.len()), (Word::NAMES.len(), Command::NAMES.len()));
}

/// Texts made of what the tables know, in any order, and of anything else.
fn any_text() -> impl Strategy<Value = String> {
    let known = table::tables().iter().flat_map(|table| &table.patterns).filter_map(|pattern| pattern.letters());
    let known: Vec<String> = known.map(|letters| letters.iter().collect()).collect();
    let piece = prop_oneof![
        4 => prop::sample::select(known),
        3 => "[0-9๐-๙០-៩]{1,5}",
        3 => "[ /.,:%'?\n-]{1,3}",
        2 => "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

const EVERY_LANGUAGE: [&str; 12] = ["km", "th", "vi", "id", "lo", "my", "ms", "fil", "pt", "tet", "zh", "en"];

/// The languages in which dates are written back.
const WRITTEN: [&str; 11] = ["km", "th", "vi", "id", "lo", "my", "ms", "fil", "pt", "tet", "en"];

proptest! {
    #[test]
    fn nothing_panics(text in any_text(), days in -700_000i64..900_000) {
        let today = monday().checked_add_signed(chrono::TimeDelta::days(days)).unwrap_or(NaiveDate::MAX);
        let readings = read(&text, &Hearing { languages: &EVERY_LANGUAGE, today, choices: &[] });
        prop_assert!(readings.len() <= MOST_READINGS);
        for reading in readings {
            if let Reading::Number(number) = reading {
                prop_assert!(number.value.is_finite());
                echo_number(&number, "km");
            }
        }
    }

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        read(&text, &Hearing { languages: &EVERY_LANGUAGE, today: monday(), choices: &[] });
    }

    #[test]
    fn every_date_echoed_is_read_again(days in 0i64..3_000, language in prop::sample::select(WRITTEN.to_vec())) {
        let date = monday() + chrono::TimeDelta::days(days);
        prop_assert_eq!(heard_in(&[language], &echo_date(date, language)), format!("date {date}"));
    }

    #[test]
    fn every_number_echoed_is_read_again(value in 0u32..2_000_000, language in prop::sample::select(EVERY_LANGUAGE.to_vec())) {
        let number = Number::plain(f64::from(value));
        let echoed = echo_number(&number, language);
        prop_assert_eq!(heard_in(&[language], &echoed), format!("number {value}"));
    }
}

/// The worst texts of the longest length, all languages at once. Debug builds take some hundred milliseconds.
#[test]
fn the_longest_text_is_read_in_time() {
    for text in ["ก", "1/", "1 ", "- ", "{", "เสร็จ", "not ", "15 May ", "ប្រាំ", "xăâ"] {
        let text: String = text.chars().cycle().take(text::LONGEST_TEXT).collect();
        let start = std::time::Instant::now();
        read(&text, &Hearing { languages: &EVERY_LANGUAGE, today: monday(), choices: &[] });
        assert!(start.elapsed() < std::time::Duration::from_secs(5), "{:?}: {text:.8}", start.elapsed());
    }
}
