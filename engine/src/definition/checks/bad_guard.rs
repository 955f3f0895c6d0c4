//! The form of conditions; what they compare is `type_mismatch`.

use crate::definition::{
    diagnostic::{Diagnostic, Span},
    fields::{Placed, unknown},
    nearest::one_of,
    rule::Rule,
    yaml::{Key, Node, Value},
};

const EXAMPLE: &str = "write a condition like `{progress: {at_least: 100}}`";

pub(crate) fn no_map(node: &Node, span: Span) -> Diagnostic {
    let message = match &node.value {
        Value::Map(_) => "a condition without anything in it".to_owned(),
        _ => format!("a condition is a map of keys, but this is {}", node.describe()),
    };
    Diagnostic::new(Rule::BadGuard, span, message).help(EXAMPLE)
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
