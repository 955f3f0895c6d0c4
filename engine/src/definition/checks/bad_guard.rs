//! The form of conditions; what they compare is `type_mismatch`.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::{Field, Placed, unknown},
    nearest::one_of,
    rule::Rule,
    yaml::{Key, Node, Value},
};

const EXAMPLE: &str = "write a condition such as `{progress: {at_least: 100}}` or `\"progress >= 100\"`";

pub(crate) fn no_map(node: &Node, span: Span) -> Diagnostic {
    let message = match &node.value {
        Value::Map(_) | Value::Null => "a condition without anything in it".to_owned(),
        _ => format!("a condition is a map of keys or a text with an expression, but this is {}", node.describe()),
    };
    Diagnostic::new(Rule::BadGuard, span, message).help(EXAMPLE)
}

/// `when: !agreed` without quotes: YAML reads `!agreed` as a mark, and the condition would be lost.
pub(crate) fn tagged(field: &Field<'_>) -> Option<Diagnostic> {
    let source = field.reader.source;
    let after = source.text.get(field.key_span.end as usize..)?;
    let mark = after.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?.trim_start();
    let len = mark.starts_with('!').then(|| mark.find([' ', '\n', ',', '}', ']']).unwrap_or(mark.len()))?;
    let start = source.text.len() - mark.len();
    let message = format!("YAML does not read `{}` as a part of the condition", &mark[..len]);
    let found = Diagnostic::new(Rule::BadGuard, source.span(start, start + len), message);
    Some(found.help("put the whole expression in quotes"))
}

pub(crate) fn no_list(key: &Key) -> Diagnostic {
    let message = format!("`{}` needs a list of conditions", key.text);
    let example = format!("write `{}: [{{progress: {{at_least: 50}}}}, {{in: under_way}}]`", key.text);
    Diagnostic::new(Rule::BadGuard, key.span, message).help(example)
}

pub(crate) fn no_comparison(key: &Key, words: &[&str]) -> Diagnostic {
    let name = Placed { value: key.text.clone(), span: key.span };
    unknown(Rule::BadGuard, &name, "a comparison", words.iter().copied())
}

pub(crate) fn no_word(node: &Node, span: Span, what: &str, words: &[&str]) -> Diagnostic {
    match &node.value {
        Value::Text(text) => {
            let name = Placed { value: text.clone(), span };
            unknown(Rule::BadGuard, &name, what, words.iter().copied())
        }
        _ => Diagnostic::new(Rule::BadGuard, span, format!("{} is not {what}", node.describe()))
            .help(format!("use {}", one_of(words.iter().copied()))),
    }
}

/// Something that is neither a fact nor a word of conditions.
pub(crate) fn unknown_subject<'w>(name: &Placed<String>, words: impl Iterator<Item = &'w str> + Clone) -> Diagnostic {
    unknown(Rule::UndefinedFact, name, "a declared fact", words)
}

/// In an expression: a name that means nothing by itself.
pub(crate) fn unknown_name<'w>(name: &Placed<String>, words: impl Iterator<Item = &'w str> + Clone) -> Diagnostic {
    let found = unknown(Rule::UndefinedFact, name, "a declared fact", words);
    if found.fix.is_some() {
        found
    } else {
        found.help(format!("declare it under `facts:`, or write '{}' if a text is meant", name.value))
    }
}

pub(crate) fn state_without_in(name: &Placed<String>) -> Diagnostic {
    let message = format!("`{}` is a state, not a fact", name.value);
    Diagnostic::new(Rule::UndefinedFact, name.span, message).help(format!("write `in_state('{}')`", name.value))
}

pub(crate) fn needs_field(name: &Placed<String>) -> Diagnostic {
    let example = match name.value.as_str() {
        "event" => "event.date",
        "facts" => "facts.progress",
        _ => "targets.all_met",
    };
    let message = format!("`{}` says nothing by itself", name.value);
    Diagnostic::new(Rule::UndefinedFact, name.span, message).help(format!("write a name after it, such as `{example}`"))
}

pub(crate) fn no_time_of_day(name: &Placed<String>) -> Diagnostic {
    let message = "conditions know the day, not the time of day";
    Diagnostic::new(Rule::UndefinedFact, name.span, message).replace_with("today")
}
