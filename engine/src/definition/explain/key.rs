//! Keys and kinds of files, from the tables of keys.
//!
//! A topic is words parted by dots, the last of them the key: `activity.due`, `workflow.ask.repeat`. Words
//! between may be left out, and a map may be called by its key (`activities`) or by what it is (`activity`).

use super::wrap;
use crate::definition::keys::{FILE_KINDS, FileKind, Key, Section};

/// More keys of one name than this are listed, not explained one by one.
const IN_FULL: usize = 3;

/// A key where it can stand.
#[derive(Clone)]
struct Stand {
    /// The names that each map around it, and it itself, goes by.
    path: Vec<Vec<String>>,
    key: &'static Key,
}

pub(super) fn explain(topic: &str) -> Option<String> {
    let words: Vec<String> = topic.split('.').map(|word| word.to_lowercase().replace([' ', '-'], "_")).collect();
    if words.iter().any(String::is_empty) {
        return None;
    }
    let file = FILE_KINDS.iter().find(|file| words.len() == 1 && (file.name == words[0] || file.place == topic));
    let met = together(stands().into_iter().filter(|stand| stand.answers(&words)).collect());
    let mut parts: Vec<String> = file.map(of_file).into_iter().collect();
    if met.len() <= IN_FULL {
        parts.extend(met.iter().map(|same| of_key(same)));
    } else {
        parts.push(list(&met));
    }
    (file.is_some() || !met.is_empty()).then(|| parts.join("\n"))
}

/// Every word that can end a topic.
pub(super) fn words() -> Vec<String> {
    let files = FILE_KINDS.iter().map(|file| file.name.to_owned());
    files.chain(stands().into_iter().filter_map(|mut stand| stand.path.pop()).flatten()).collect()
}

impl Stand {
    /// The last word is the key's, those before stand around it in this order.
    fn answers(&self, words: &[String]) -> bool {
        let (Some((own, around)), Some((last, before))) = (self.path.split_last(), words.split_last()) else {
            return false;
        };
        let mut around = around.iter();
        own.contains(last) && before.iter().all(|word| around.any(|names| names.contains(word)))
    }

    fn place(&self) -> String {
        let names = self.path.iter().filter_map(|names| names.first());
        names.map(String::as_str).collect::<Vec<_>>().join(".")
    }
}

fn stands() -> Vec<Stand> {
    let mut found = Vec::new();
    for file in &FILE_KINDS {
        walk(file.section, &[vec![file.name.to_owned()]], &mut vec![file.section], &mut found);
    }
    found
}

fn walk(section: &'static Section, path: &[Vec<String>], open: &mut Vec<&'static Section>, found: &mut Vec<Stand>) {
    for key in section.keys {
        let inner = key.kind.sections();
        let mut names = vec![key.name.to_owned()];
        names.extend(inner.iter().map(|section| section.noun()).filter(|noun| noun != key.name));
        let path: Vec<Vec<String>> = path.iter().cloned().chain([names]).collect();
        found.push(Stand { path: path.clone(), key });
        for section in inner {
            if !open.iter().any(|known| std::ptr::eq(*known, section)) {
                open.push(section);
                walk(section, &path, open, found);
                open.pop();
            }
        }
    }
}

/// Keys of which the same is said, together.
fn together(stands: Vec<Stand>) -> Vec<Vec<Stand>> {
    let mut groups: Vec<Vec<Stand>> = Vec::new();
    for stand in stands {
        let same = |group: &&mut Vec<Stand>| {
            let key = group[0].key;
            (key.name, key.doc, key.example) == (stand.key.name, stand.key.doc, stand.key.example)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(stand),
            None => groups.push(vec![stand]),
        }
    }
    groups
}

fn of_key(same: &[Stand]) -> String {
    let key = same[0].key;
    let needed = if key.required.is_some() { "must be there" } else { "may be left out" };
    let mut out = format!("{}: {}\n\n", key.name, wrap(key.doc));
    out += &format!("  holds    {}\n", key.kind.describe().replace('\n', " "));
    out += &format!("  {needed}\n");
    if !key.example.is_empty() {
        out += &format!("  example  {}: {}\n", key.name, key.example);
    }
    for (n, stand) in same.iter().enumerate() {
        out += &format!("  {} {}\n", if n == 0 { "stands in" } else { "      and" }, stand.around());
    }
    for section in key.kind.sections() {
        out += &format!("\n{}: {}\n\n{}", section.noun().replace('_', " "), wrap(section.doc), table(section));
    }
    out
}

impl Stand {
    fn around(&self) -> String {
        let place = self.place();
        place.rsplit_once('.').map_or(place.clone(), |(around, _)| around.to_owned())
    }
}

fn of_file(file: &FileKind) -> String {
    format!("{}: {}\n\n{}", file.place, wrap(file.section.doc), table(file.section))
}

fn table(section: &Section) -> String {
    let line = |key: &Key| {
        let needed = if key.required.is_some() { "*" } else { " " };
        format!("  {needed} {:16} {}\n", key.name, key.doc)
    };
    let needed = if section.keys.iter().any(|key| key.required.is_some()) { "  * must be there\n" } else { "" };
    section.keys.iter().map(line).collect::<String>() + needed
}

fn list(met: &[Vec<Stand>]) -> String {
    let all = met.iter().map(|same| format!("  waymark explain {:44} {}\n", same[0].place(), same[0].key.doc));
    format!("`{}` stands in several places:\n{}", met[0][0].key.name, all.collect::<String>())
}
