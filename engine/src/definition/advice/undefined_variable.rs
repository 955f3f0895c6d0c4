//! A text that puts in a value which nobody gives it.

use super::{Ground, long_text, some};
use crate::{
    definition::{diagnostic::Diagnostic, nearest::nearest, rule::Rule},
    wording::PROMPT_VARIABLES,
};

pub(super) fn find(ground: &Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in long_text::own_messages(ground) {
        let facts = || text.charts.iter().flat_map(|chart| chart.facts.keys()).map(|fact| fact.as_str());
        let known = |name: &str| {
            let given = PROMPT_VARIABLES.iter().any(|(own, _)| *own == name);
            given || text.charts.iter().all(|chart| chart.facts.contains_key(name))
        };
        for (lang, place) in &text.places {
            let wanted = ground.programme.texts.variables(lang, text.key);
            for name in wanted.into_iter().filter(|name| !known(name)) {
                let charts = some(text.charts.iter().map(|c| c.name.as_str()));
                let message = format!("nothing gives this text a `${name}`");
                let all = PROMPT_VARIABLES.iter().map(|(own, _)| *own).chain(facts());
                let help = match nearest(name, all) {
                    _ if ground.programme.texts.has(name) => {
                        format!("write `{{ {name} }}`, without `$`: that is another text")
                    }
                    Some(meant) => format!("use `{{ ${meant} }}`"),
                    None => format!("declare the fact `{name}` in the workflow, or say it in other words"),
                };
                found.push(
                    Diagnostic::new(Rule::UndefinedVariable, *place, message)
                        .label(format!("said by the workflow {charts}"))
                        .help(help),
                );
            }
        }
    }
    found
}
