//! How dates, numbers and signals are written on pages.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use engine::{calendar, chart::StateSignal};

/// A signal as colour, shape and word at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) class: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) word: &'static str,
}

pub(crate) fn mark(signal: StateSignal) -> Mark {
    let class = match signal {
        StateSignal::Done => "done",
        StateSignal::OnTrack => "on-track",
        StateSignal::AtRisk => "at-risk",
        StateSignal::Late => "late",
        StateSignal::NoReport => "no-report",
        StateSignal::Closed => "closed",
    };
    let (shape, word) = signal.shape_and_word();
    Mark { class, shape, word }
}

/// `13 June 2024`
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// `in 3 days`, `today`, `2 days late`
pub(crate) fn distance(days: i64) -> String {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "1 day late".into(),
        2.. => format!("in {days} days"),
        ..=-2 => format!("{} days late", -days),
    }
}

/// The local date and time.
pub(crate) fn local(at: DateTime<Utc>, zone: Tz) -> (String, String) {
    let wall = calendar::local(at, zone);
    (wall.format("%-d %b %Y").to_string(), wall.format("%H:%M").to_string())
}

/// `Wednesday 1 May 2024, 09:00 (Asia/Jakarta)`
pub(crate) fn moment(at: DateTime<Utc>, zone: Tz) -> String {
    let wall = calendar::local(at, zone);
    format!("{} ({})", wall.format("%A %-d %b %Y, %H:%M"), city(zone))
}

/// `Asia/Phnom_Penh` → `Phnom Penh`
pub(crate) fn city(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or(zone.name()).replace('_', " ")
}

/// For `datetime` attributes.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

pub(crate) fn percent(part: f64) -> String {
    format!("{} %", number((part * 100.0).round()))
}

/// Without a decimal point where there is nothing behind it.
pub(crate) fn number(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { format!("{number}") }
}

/// As part of an address: all but letters, digits and `-._~` is written in percent signs.
pub(crate) fn for_address(text: &str) -> String {
    let written = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(written).collect()
}

/// A text as it stands in XML, whose signs it must not carry; control characters may not stand there at all.
pub(crate) fn for_markup(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            control if control.is_control() => written.push(' '),
            letter => written.push(letter),
        }
    }
    written
}

/// How many activities have a signal.
pub(crate) struct Count {
    pub(crate) signal: StateSignal,
    pub(crate) count: usize,
}

/// `14 of 38 activities are on track; 3 are late; 9 have not reported this period.`
pub(crate) fn sentence(counts: &[Count]) -> String {
    let total: usize = counts.iter().map(|c| c.count).sum();
    if total == 0 {
        return "There are no activities to be seen here.".into();
    }
    let of = |signal| counts.iter().find(|c| c.signal == signal).map_or(0, |c| c.count);
    let on_track = of(StateSignal::OnTrack);
    let noun = if total == 1 { "activity" } else { "activities" };
    let mut parts = vec![format!("{on_track} of {total} {noun} {} on track", verb(on_track))];
    let rest = [(StateSignal::Done, "done"), (StateSignal::AtRisk, "at risk"), (StateSignal::Late, "late")];
    parts.extend(
        rest.into_iter().filter(|(s, _)| of(*s) > 0).map(|(s, word)| format!("{} {} {word}", of(s), verb(of(s)))),
    );
    let (silent, closed) = (of(StateSignal::NoReport), of(StateSignal::Closed));
    if silent > 0 {
        parts.push(format!("{silent} {} not reported this period", if silent == 1 { "has" } else { "have" }));
    }
    if closed > 0 {
        parts.push(format!("{closed} {} closed", verb(closed)));
    }
    parts.join("; ") + "."
}

fn verb(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts: &[(StateSignal, usize)], expect: &str) {
        let counts: Vec<Count> =
            counts.iter().map(|(signal, count)| Count { signal: *signal, count: *count }).collect();
        assert_eq!(sentence(&counts), expect);
    }

    #[test]
    fn the_sentence_counts_in_words() {
        use StateSignal::*;
        check(
            &[(OnTrack, 14), (Late, 3), (NoReport, 9), (Done, 12)],
            "14 of 38 activities are on track; 12 are done; 3 are late; 9 have not reported this period.",
        );
        check(&[(OnTrack, 1), (AtRisk, 1)], "1 of 2 activities is on track; 1 is at risk.");
        check(&[(Late, 1)], "0 of 1 activity are on track; 1 is late.");
        check(
            &[(OnTrack, 2), (NoReport, 1), (Closed, 1)],
            "2 of 4 activities are on track; 1 has not reported this period; 1 is closed.",
        );
        check(&[], "There are no activities to be seen here.");
    }

    #[test]
    fn distances_and_numbers() {
        let cases = [(0, "today"), (1, "tomorrow"), (12, "in 12 days"), (-1, "1 day late"), (-30, "30 days late")];
        for (days, expect) in cases {
            assert_eq!(distance(days), expect);
        }
        assert_eq!(for_address("a:b/c d~ក"), "a%3Ab%2Fc%20d~%E1%9E%80");
        assert_eq!((number(3.0), number(2.5), percent(0.3)), ("3".into(), "2.5".into(), "30 %".into()));
    }
}
