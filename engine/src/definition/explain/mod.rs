//! `waymark explain`: a rule, a key or a kind of file in words, with examples.
//!
//! Nothing is written here twice: what a rule means stands in `rule`, its examples are fixtures that the tests
//! play (`example`), and what a key is stands in the tables of keys (`key`). Pure: a topic in, a text out.

mod example;
mod key;

#[cfg(test)]
mod tests;

use super::{keys::FILE_KINDS, nearest::nearest, rule::Rule};

/// A topic that is none, and the nearest one.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown {
    pub nearest: Option<String>,
}

/// What is to be said of a code (`E102`), the name of a rule, a key (`activity.due`, `repeat`) or a kind of file.
pub fn explain(topic: &str) -> Result<String, Unknown> {
    let topic = topic.trim();
    if let Some(rule) = Rule::ALL.iter().find(|r| r.code().eq_ignore_ascii_case(topic) || r.name() == topic) {
        return Ok(of_rule(*rule));
    }
    key::explain(topic).ok_or_else(|| Unknown { nearest: near(topic) })
}

fn of_rule(rule: Rule) -> String {
    let severity = if rule.code().starts_with('W') { "a warning" } else { "an error" };
    format!("{} {}: {severity}\n\n{}\n{}", rule.code(), rule.name(), wrap(rule.doc()), example::of(rule))
}

/// Codes first: `E299` is nearer to `E228` than to any word.
fn near(topic: &str) -> Option<String> {
    let rules = Rule::ALL.iter().flat_map(|rule| [rule.code(), rule.name()]);
    let words = key::words();
    let last = topic.rsplit('.').next().unwrap_or(topic);
    nearest(topic, rules).map(str::to_owned).or_else(|| {
        let near = nearest(last, words.iter().map(String::as_str))?;
        Some(match topic.rsplit_once('.') {
            Some((before, _)) if key::explain(&format!("{before}.{near}")).is_some() => format!("{before}.{near}"),
            _ => near.to_owned(),
        })
    })
}

const RANGES: [(&str, &str); 6] = [
    ("0", "YAML and the shape of files"),
    ("1", "the programme"),
    ("2", "workflows"),
    ("3", "texts"),
    ("4", "calendars"),
    ("5", "scenarios"),
];

/// All rules and all kinds of files.
pub fn topics() -> String {
    let mut out = String::from("Files\n");
    for file in &FILE_KINDS {
        out += &format!("  {:14} {:18} {}\n", file.name, file.place, file.section.doc);
    }
    out += "\nEverything that a file may hold can be asked for by its key: `activity`, `activity.due`, `repeat`.\n";
    for (range, what) in RANGES {
        out += &format!("\nRules: {what}\n");
        let mut rules: Vec<Rule> =
            Rule::ALL.iter().copied().filter(|rule| rule.code()[1..].starts_with(range)).collect();
        rules.sort_by_key(|rule| rule.code());
        out.extend(
            rules.iter().map(|rule| format!("  {} {:24} {}\n", rule.code(), rule.name(), first_sentence(rule.doc()))),
        );
    }
    out
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// Lines of at most 100 letters.
fn wrap(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let letters = word.chars().count();
        if width > 0 && width + 1 + letters > 100 {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out += word;
        width += letters;
    }
    out
}

fn indent(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    text.lines().map(line).collect()
}
