//! Figures as people read them: at most two decimals, groups of three from ten thousand on, the language's
//! own marks.
//!
//! The digits are 0-9 in every language: so write offices of the region in chats and spreadsheets. That
//! digits of every script are understood is the work of `reply`.

/// `12,500.5` or `12.500,5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    Point,
    Comma,
}

pub(super) fn written(number: f64, marks: Marks) -> String {
    let (decimal, group) = match marks {
        Marks::Point => ('.', ','),
        Marks::Comma => (',', '.'),
    };
    let rounded = format!("{:.2}", number.abs());
    let (whole, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = String::with_capacity(rounded.len() + 4);
    if number < 0.0 && rounded != "0.00" {
        text.push('-');
    }
    for (i, digit) in whole.chars().enumerate() {
        if whole.len() >= 5 && i > 0 && (whole.len() - i) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures() {
        let check = |number, point: &str, comma: &str| {
            assert_eq!(written(number, Marks::Point), point);
            assert_eq!(written(number, Marks::Comma), comma);
        };
        check(0.0, "0", "0");
        check(-0.001, "0", "0");
        check(30.0, "30", "30");
        check(0.1 + 0.2, "0.3", "0,3");
        check(33.333333, "33.33", "33,33");
        check(2024.0, "2024", "2024");
        check(12500.5, "12,500.5", "12.500,5");
        check(-1_234_567.0, "-1,234,567", "-1.234.567");
    }
}
