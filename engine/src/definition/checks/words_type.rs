//! `words` sends a number, a date or a text to a fact that can hold it.

use std::collections::BTreeMap;

use crate::{
    chart::{FactDecl, FactKind},
    definition::{diagnostic::Diagnostic, fields::Placed, nearest::one_of, rule::Rule},
    ids::FactName,
};

pub(crate) fn find(
    key: &str,
    name: &Placed<String>,
    kind: &FactKind,
    facts: &BTreeMap<FactName, FactDecl>,
) -> Option<Diagnostic> {
    if fits(key, kind) {
        return None;
    }
    let wanted = match key {
        "number" => "a percent or a number",
        "date" => "a date",
        _ => "a text or files",
    };
    let message = format!("a {key} cannot go to `{}`, which is not {wanted}", name.value);
    let found = Diagnostic::new(Rule::WordsType, name.span, message);
    let others: Vec<&str> = facts.iter().filter(|(_, f)| fits(key, &f.kind)).map(|(name, _)| name.as_str()).collect();
    Some(match others.as_slice() {
        [] => found.help(format!("declare a fact for it that is {wanted}")),
        some => found.help(format!("use {}", one_of(some.iter().copied()))),
    })
}

fn fits(key: &str, kind: &FactKind) -> bool {
    match kind {
        FactKind::Percent | FactKind::Number => key == "number",
        FactKind::Date => key == "date",
        FactKind::Text | FactKind::Files => key == "text",
        FactKind::YesNo | FactKind::OneOf(_) => false,
    }
}
