//! The author's own names: what characters they have, and which words are taken.

use crate::definition::{diagnostic::Diagnostic, fields::Placed, rule::Rule, workflow::CONNECTIVES};

const ANCHORS: [&str; 5] = ["start", "due", "entered", "now", "today"];
const PREFIXES: [&str; 2] = ["event", "facts"];
/// What the engine itself calls an answer in words.
const IN_WORDS: [&str; 4] = ["number", "date", "text", "files"];
const MAX_LEN: usize = 64;

/// Letters, digits, `-` and `_`; no dots, because events are made of names and dots.
pub(crate) fn not_a_name(name: &Placed<String>, what: &str) -> Option<Diagnostic> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    bad(name, what, fits, "a name has letters a to z, digits, `-` and `_`, at most 64 of them")
}

/// Moments read `-` as minus, so facts have none.
pub(crate) fn fact(name: &Placed<String>) -> Option<Diagnostic> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let begins = name.value.starts_with(|c: char| c.is_ascii_alphabetic());
    let help = "the name of a fact has letters a to z, digits and `_`, begins with a letter, and is at most 64 long";
    let bad = if begins { bad(name, "a fact", fits, help) } else { bad(name, "a fact", |_| false, help) };
    bad.or_else(|| {
        let lower = name.value.to_ascii_lowercase();
        let taken = ANCHORS.iter().chain(&PREFIXES).chain(&CONNECTIVES).any(|word| *word == lower);
        taken.then(|| {
            let message = format!(
                "a fact cannot be called `{}`, which means something else in conditions and moments",
                name.value
            );
            Diagnostic::new(Rule::ReservedName, name.span, message).help("give it another name")
        })
    })
}

pub(crate) fn choice(name: &Placed<String>) -> Option<Diagnostic> {
    not_a_name(name, "a choice").or_else(|| {
        IN_WORDS.contains(&name.value.as_str()).then(|| {
            let message =
                format!("a choice cannot be called `{}`, which is the event of an answer in words", name.value);
            Diagnostic::new(Rule::ReservedName, name.span, message).help("give it another name")
        })
    })
}

/// What `all` or `exists` would call the members of its list.
pub(crate) fn member(name: &Placed<String>) -> Diagnostic {
    let message = format!("`{}` means something else already", name.value);
    Diagnostic::new(Rule::ReservedName, name.span, message)
        .help("give the member of the list another name, such as `one`")
}

fn bad(name: &Placed<String>, what: &str, fits: impl Fn(char) -> bool, help: &str) -> Option<Diagnostic> {
    let text = &name.value;
    let wrong = text.is_empty() || text.len() > MAX_LEN || !text.chars().all(fits);
    wrong.then(|| Diagnostic::new(Rule::BadId, name.span, format!("{what} cannot be called `{text}`")).help(help))
}
