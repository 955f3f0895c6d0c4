//! The forms of short texts as regular expressions, as `calendar` and `values` read them.
//!
//! They accept all that is accepted there, and refuse what is written in another form; the tests hold the two
//! against each other. Only what every dialect of regular expressions knows is used.

use crate::definition::keys::Names;

pub(super) const ID: &str = "^[A-Za-z0-9._-]{1,64}$";
pub(super) const DATE: &str = r"^\s*(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\s*$";
pub(super) const DATE_TIME: &str = r"^\s*[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}T[0-9]{1,2}:[0-9]{1,2}\s*$";
pub(super) const CRON: &str = r"^\s*\S+(\s+\S+){4}\s*$";

const SIGN: &str = "[-+\u{2212}\u{2013}]";
const MINUS: &str = "[-\u{2212}\u{2013}]";
const TIME: &str = "[0-9]{1,2}:[0-9]{2}";
const ROLLS: &str = "following|preceding|modified_following|none";
const UNITS: &str = "milliseconds?|seconds?|minutes?|hours?|(working\\s+)?days?|weeks?|months?|years?";
const WEEKDAYS: &str = "(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun";
const COUNT: &str = "[1-9][0-9]*";

pub(super) fn names(names: Names) -> &'static str {
    match names {
        Names::Words => "^[A-Za-z0-9_-]{1,64}$",
        Names::Facts => "^[A-Za-z][A-Za-z0-9_]{0,63}$",
        Names::Any => "\\S",
    }
}

pub(super) fn amount() -> String {
    whole(&format!("{COUNT}\\s+({UNITS})"))
}

pub(super) fn moment() -> String {
    let anchor = "[A-Za-z_][A-Za-z0-9_]*";
    whole(&format!("{anchor}(\\s*{SIGN}\\s*{COUNT}\\s+({UNITS}))?(\\s+{TIME})?(\\s+({ROLLS}))?"))
}

pub(super) fn quiet_hours() -> String {
    whole(&format!("{TIME}\\s*{MINUS}\\s*{TIME}"))
}

pub(super) fn recurrence() -> String {
    let of_month = "(\\s+of\\s+(the\\s+)?month)?";
    let nth = format!("(first|second|third|fourth|last)\\s+({WEEKDAYS}|(working\\s+)?days?){of_month}");
    let interval = format!("({COUNT}\\s+)?({UNITS}|quarters?)");
    whole(&format!("({nth}|{WEEKDAYS}|day\\s+[0-9]+|{interval})(\\s+{TIME})?"))
}

/// Two letters that are known or three, then perhaps a script or region.
pub(super) fn language(known: &str) -> String {
    let known: Vec<&str> = known.split_ascii_whitespace().collect();
    format!("^({}|[a-z]{{3}})(-[A-Za-z0-9]{{2,8}})*$", known.join("|"))
}

/// The whole text, with capitals or without.
fn whole(pattern: &str) -> String {
    let mut all = String::from("^\\s*");
    let (mut escaped, mut in_class) = (false, false);
    for letter in pattern.chars() {
        match letter {
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        if letter.is_ascii_alphabetic() && !escaped && !in_class {
            all.extend(['[', letter.to_ascii_uppercase(), letter, ']']);
        } else {
            all.push(letter);
        }
        escaped = letter == '\\';
    }
    all + "\\s*$"
}
