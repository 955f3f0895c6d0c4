//! What an item remembers: the declarations under `facts:`, and names of facts wherever they are used.

use std::collections::BTreeMap;

use super::Lowering;
use crate::{
    chart::{FactDecl, FactKind},
    definition::{
        checks::reserved_name,
        diagnostic::{Diagnostic, Span},
        fields::{Field, Fields, Placed, unknown},
        keys::workflow::{FACT_TYPE_WORD, FACT_TYPE_WORDS},
        rule::Rule,
        values::LEVELS,
        yaml::Value,
    },
    ids::FactName,
};

#[derive(Clone, Copy)]
enum Plain {
    Percent,
    Number,
    Text,
    Date,
    YesNo,
    Files,
}

const TYPES: [(&str, Plain); 6] = [
    ("percent", Plain::Percent),
    ("number", Plain::Number),
    ("text", Plain::Text),
    ("date", Plain::Date),
    ("yes_no", Plain::YesNo),
    ("files", Plain::Files),
];

/// The declared facts. One whose type is wrong counts as a text, so that its uses are no second problem.
pub(super) fn read(root: &Fields<'_>) -> (BTreeMap<FactName, FactDecl>, BTreeMap<FactName, Span>) {
    let (mut facts, mut places) = (BTreeMap::new(), BTreeMap::new());
    for (name, field) in root.named("facts") {
        if let Some(bad) = reserved_name::fact(&name) {
            field.add(bad);
        }
        let Some(fields) = field.section() else { continue };
        let kind = fields.get("type").and_then(kind).unwrap_or(FactKind::Text);
        let visibility = fields.word("visibility", &LEVELS).unwrap_or_default();
        places.insert(FactName::from(name.value.as_str()), name.span);
        facts.insert(FactName::from(name.value.as_str()), FactDecl { kind, visibility });
    }
    (facts, places)
}

fn kind(field: &Field<'_>) -> Option<FactKind> {
    if matches!(field.node.value, Value::Map(_)) {
        return one_of(&field.as_kind(&FACT_TYPE_WORDS).section()?);
    }
    Some(match field.as_kind(&FACT_TYPE_WORD).word(&TYPES)? {
        Plain::Percent => FactKind::Percent,
        Plain::Number => FactKind::Number,
        Plain::Text => FactKind::Text,
        Plain::Date => FactKind::Date,
        Plain::YesNo => FactKind::YesNo,
        Plain::Files => FactKind::Files,
    })
}

fn one_of(fields: &Fields<'_>) -> Option<FactKind> {
    let field = fields.get("one_of")?;
    let words: Vec<String> = field.items().iter().filter_map(Field::text).collect();
    if words.is_empty() {
        let found = Diagnostic::new(Rule::MissingKey, field.span(), "`one_of` has no words");
        field.add(found.help("write them: `{one_of: [low, high]}`"));
    }
    Some(FactKind::OneOf(words))
}

impl Lowering<'_> {
    /// The declared fact of this name; an unknown one is reported.
    pub(super) fn find_fact(&self, name: &Placed<String>) -> Option<FactName> {
        if let Some((fact, _)) = self.chart.facts.get_key_value(name.value.as_str()) {
            return Some(fact.clone());
        }
        let declared = self.chart.facts.keys().map(FactName::as_str);
        let found = unknown(Rule::UndefinedFact, name, "a declared fact", declared);
        self.reader.add(match found.help {
            Some(_) => found,
            None => found.help(format!("declare it: `facts: {{{}: {{type: text}}}}`", name.value)),
        });
        None
    }
}
