//! One more member for a list of a file, by text: comments and everything else stay as they are.
//!
//! Whether it went well is not trusted but looked at: read again, the file must hold what it held and the new
//! member last. A list that is written in another way than line by line is left to its author.

use engine::definition::{
    diagnostic::{FileId, Source},
    schema::Json,
    yaml::{self, Node, Value},
};

/// The file with this member at the end of its list; none where that cannot be done safely. `member` begins with
/// `- `, and its lines are indented as if the list stood at the margin.
pub(super) fn append(text: &str, list: &str, member: &str) -> Option<String> {
    let source = source(text);
    let root = yaml::parse(&source).0;
    let empty = Node { span: source.start(), value: Value::Null };
    let after = match root.as_ref().and_then(|root| root.get(list)) {
        None => format!("{}{}{list}:\n{}", text.trim_end(), gap(text), indent(member, "  ")),
        Some(node) => match &node.value {
            Value::List(items) if !items.is_empty() => behind(text, items.last()?, &source, member)?,
            Value::List(_) | Value::Null => instead(text, list, node, member)?,
            Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Text(_) | Value::Map(_) => return None,
        },
    };
    let told = self::source(&after);
    let now = yaml::parse(&told).0?;
    is_one_more(root.as_ref().unwrap_or(&empty), &now, list).then_some(after)
}

pub(super) fn source(text: &str) -> Source {
    Source { id: FileId(0), path: String::new(), text: text.to_owned() }
}

fn gap(text: &str) -> &'static str {
    if text.trim().is_empty() { "" } else { "\n\n" }
}

fn indent(member: &str, by: &str) -> String {
    member.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{by}{line}\n") }).collect()
}

/// After the last line of the last member, indented as it is.
fn behind(text: &str, last: &Node, source: &Source, member: &str) -> Option<String> {
    let start = last.span.start as usize;
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = &text[line_start..start];
    let by = &line[..line.len() - line.trim_start_matches(' ').len()];
    if !line[by.len()..].starts_with("- ") {
        return None;
    }
    let end = line_end(text, (last.span.end as usize).max(source.first_line(last.span).end as usize));
    let empty_line = if text[..line_start].ends_with("\n\n") { "\n" } else { "" };
    let newline = if text[..end].ends_with('\n') { "" } else { "\n" };
    Some(format!("{}{newline}{empty_line}{}{}", &text[..end], indent(member, by), &text[end..]))
}

/// In place of `[]`, or after a key without a value.
fn instead(text: &str, list: &str, node: &Node, member: &str) -> Option<String> {
    let (begin, rest) = match node.value {
        Value::Null => behind_key(text, list)?,
        _ => {
            let (begin, brackets) = text.split_at_checked(node.span.start as usize)?;
            (begin, brackets.strip_prefix('[')?.trim_start_matches(' ').strip_prefix(']')?)
        }
    };
    let end = line_end(rest, 0);
    let line = format!("{}{}", begin.trim_end_matches(' '), &rest[..end]);
    let newline = if line.ends_with('\n') { "" } else { "\n" };
    Some(format!("{line}{newline}{}{}", indent(member, "  "), &rest[end..]))
}

/// The text up to the colon of a key at the margin that has no value, and the rest.
fn behind_key<'t>(text: &'t str, list: &str) -> Option<(&'t str, &'t str)> {
    let key = format!("{list}:");
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let value = line.strip_prefix(&key);
        if value.is_some_and(|value| value.split('#').next().is_some_and(|value| value.trim().is_empty())) {
            return Some(text.split_at(at + key.len()));
        }
        at += line.len();
    }
    None
}

/// Behind the newline of the line in which the text before `from` ends.
fn line_end(text: &str, from: usize) -> usize {
    if from > 0 && text[..from].ends_with('\n') {
        return from;
    }
    text[from..].find('\n').map_or(text.len(), |at| from + at + 1)
}

fn is_one_more(before: &Node, after: &Node, list: &str) -> bool {
    let others = |node: &Node| match &node.value {
        Value::Map(entries) => {
            let others = entries.iter().filter(|entry| entry.key.text != list);
            others.map(|entry| (entry.key.text.clone(), Json::of(&entry.value))).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    let members = |node: &Node| match node.get(list).map(|node| &node.value) {
        Some(Value::List(items)) => items.iter().map(Json::of).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let (old, new) = (members(before), members(after));
    others(before) == others(after) && new.len() == old.len() + 1 && new[..old.len()] == old
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<&str>) {
        let member = "- id: B\n  title: b\n";
        assert_eq!(append(text, "list", member).as_deref(), expect, "{text}");
    }

    #[test]
    fn a_member_goes_to_the_end_of_its_list() {
        check("list:\n  - id: A\n", Some("list:\n  - id: A\n  - id: B\n    title: b\n"));
        check("list:\n- {id: A}   # x\n# end", Some("list:\n- {id: A}   # x\n- id: B\n  title: b\n# end"));
        check(
            "list:\n  - id: A\n\n  - id: A2\n    due: 1\n\nother: [1]\n",
            Some("list:\n  - id: A\n\n  - id: A2\n    due: 1\n\n  - id: B\n    title: b\n\nother: [1]\n"),
        );
        check("list:\n  - id: A", Some("list:\n  - id: A\n  - id: B\n    title: b\n"));
        check(
            "# x\nlist: []   # none yet\nother: 1\n",
            Some("# x\nlist:   # none yet\n  - id: B\n    title: b\nother: 1\n"),
        );
        check("list:\nother: 1\n", Some("list:\n  - id: B\n    title: b\nother: 1\n"));
        check("list:   # ours", Some("list:   # ours\n  - id: B\n    title: b\n"));
        check("other: 1\n", Some("other: 1\n\nlist:\n  - id: B\n    title: b\n"));
        check("", Some("list:\n  - id: B\n    title: b\n"));
        check("# only words\n", Some("# only words\n\nlist:\n  - id: B\n    title: b\n"));
        check(
            "list:\n  - id: A\n    text: |\n      one\n      two\nother: 1\n",
            Some("list:\n  - id: A\n    text: |\n      one\n      two\n  - id: B\n    title: b\nother: 1\n"),
        );
    }

    #[test]
    fn what_is_written_otherwise_is_left_alone() {
        check("list: [{id: A}]\n", None);
        check("{list: [{id: A}], other: 1}\n", None);
        check("list: {id: A}\n", None);
        check("list: [\n", None);
        check("other: [\n", None);
    }
}
