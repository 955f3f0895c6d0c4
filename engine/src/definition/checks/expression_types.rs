//! What the parts of an expression are, where they do not go together.

use chrono::NaiveDate;

use crate::{
    definition::{
        diagnostic::{Diagnostic, Span},
        fields::Placed,
        nearest::{nearest, one_of},
        rule::Rule,
        workflow::Type,
    },
    guard::Operator,
};

/// A part as it is written, and what it is.
type Side<'a> = (String, &'a Type);

pub(crate) fn noun(kind: &Type) -> &'static str {
    match kind {
        Type::Number => "a number",
        Type::Date => "a date",
        Type::Text | Type::Word(_) => "a text",
        Type::YesNo => "true or false",
        Type::Files => "a list of files",
        Type::List(_) => "a list",
        Type::Any => "a value",
    }
}

fn found(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(Rule::ExpressionTypes, span, message)
}

/// "`progress` is a number, and `due` a date"
fn both(sides: &[Side<'_>; 2]) -> String {
    let [(a, a_kind), (b, b_kind)] = sides;
    format!("{a} is {}, and {b} {}", noun(a_kind), noun(b_kind))
}

/// `chained`: `20 < progress < 30`.
pub(crate) fn not_comparable(sides: &[Side<'_>; 2], chained: bool, span: Span) -> Diagnostic {
    let found = found(span, format!("{}: they cannot be compared", both(sides)));
    let date = |(written, kind): &Side<'_>| {
        let text = written.trim_matches(['`', '\'', '"']);
        let is_date = **kind == Type::Text && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
        is_date.then(|| format!("write `date('{text}')`"))
    };
    if chained {
        return found.help("compare two at a time, such as `20 < progress && progress < 30`");
    }
    match sides.iter().find_map(date) {
        Some(help) => found.help(help),
        None => found.help("compare numbers with numbers, dates with dates and texts with texts"),
    }
}

/// A comparison that this type does not have. `equality`: `==` or `!=`.
pub(crate) fn incomparable(written: &str, kind: &Type, equality: bool, span: Span) -> Option<Diagnostic> {
    match kind {
        Type::Number | Type::Date | Type::Any => None,
        Type::Text | Type::Word(_) | Type::YesNo if equality => None,
        Type::Text | Type::Word(_) | Type::YesNo => {
            let message = format!("{written} is {}, which is neither more nor less than another", noun(kind));
            Some(found(span, message).help("write `==` or `!=`; more and less are for numbers and dates"))
        }
        Type::Files | Type::List(_) => {
            let message = format!("{written} is {}, which cannot be compared", noun(kind));
            Some(found(span, message).help("write `size(evidence) > 0`, or `'…' in evidence`"))
        }
    }
}

pub(crate) fn not_joined(operator: Operator, sides: &[Side<'_>; 2], span: Span) -> Diagnostic {
    let message = format!("{}: `{}` does not join them", both(sides), operator.sign());
    let help = match operator {
        Operator::Plus => "numbers are added to numbers, days to dates, texts to texts",
        Operator::Minus => "numbers are taken from numbers, days and dates from dates",
        Operator::Times | Operator::Over | Operator::Rest => "only numbers are multiplied and divided",
    };
    found(span, message).help(help)
}

/// The two ends of `condition ? one : other`.
pub(crate) fn not_alike(sides: &[Side<'_>; 2], span: Span) -> Diagnostic {
    found(span, format!("{}: a choice is between two of one type", both(sides))).help("give both the same type")
}

pub(crate) fn mixed_list(written: &str, kind: &Type, others: &Type, span: Span) -> Diagnostic {
    let message = format!("{written} is {}, but the list begins with {}", noun(kind), noun(others));
    found(span, message).help("a list holds values of one type")
}

pub(crate) fn no_word(word: &Placed<String>, of: &str, words: &[String]) -> Diagnostic {
    let found = found(word.span, format!("`{}` is not among the words of `{of}`", word.value));
    match nearest(&word.value, words.iter().map(String::as_str)) {
        Some(near) => found.replace_with(near),
        None => found.help(format!("use {}", one_of(words.iter().map(String::as_str)))),
    }
}

pub(crate) fn no_number(sign: &str, written: &str, kind: &Type, span: Span) -> Diagnostic {
    let message = match sign {
        "[" => format!("a place in a list is a number, but {written} is {}", noun(kind)),
        _ => format!("`{sign}` needs a number, but {written} is {}", noun(kind)),
    };
    found(span, message).help("write a number")
}

pub(crate) fn no_text(function: &str, written: &str, kind: &Type, span: Span) -> Diagnostic {
    let message = format!("`{function}` is for texts, but {written} is {}", noun(kind));
    let help = match kind {
        Type::Files | Type::List(_) => {
            "for lists write `'…' in evidence`, or `evidence.exists(one, one.contains('…'))`"
        }
        Type::Number | Type::Date | Type::Text | Type::Word(_) | Type::YesNo | Type::Any => "compare it instead",
    };
    found(span, message).help(help)
}

pub(crate) fn no_list(sign: &str, written: &str, kind: &Type, span: Span) -> Diagnostic {
    let message = format!("`{sign}` needs a list, but {written} is {}", noun(kind));
    let help = match kind {
        Type::Text | Type::Word(_) => {
            "write a list such as `['low', 'high']`; within a text write `note.contains('late')`"
        }
        Type::Number | Type::Date | Type::YesNo | Type::Files | Type::List(_) | Type::Any => {
            "lists are facts of type `files`, and what stands in brackets, such as `['low', 'high']`"
        }
    };
    found(span, message).help(help)
}

pub(crate) fn no_size(written: &str, kind: &Type, span: Span) -> Diagnostic {
    found(span, format!("{written} is {}, which has no size", noun(kind))).help("texts, files and lists have a size")
}

pub(crate) fn no_fields(written: &str, kind: &Type, name: &Placed<String>) -> Diagnostic {
    let message = format!("{written} is {}, which has no `{}`", noun(kind), name.value);
    found(name.span, message)
        .help("a name after a dot stands only in `event.<field>`, `facts.<name>` and `targets.all_met`")
}

pub(crate) fn no_date(text: &str, span: Span) -> Diagnostic {
    found(span, format!("`{text}` is not a date of the calendar"))
        .help("write year, month and day, such as `2024-06-13`")
}
