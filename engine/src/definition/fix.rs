//! The cures that are certain, applied to the texts of a programme; and what that changed, to be shown.
//!
//! Which cures are certain is decided where a problem is found (`Diagnostic::fix`): a misspelt word that has one
//! near candidate, an unquoted word that other tools misread, a date in another order of separators. Never what
//! has another meaning. Everything else in a file stays as it is, byte for byte.

use std::collections::BTreeMap;

use super::{
    compile::Compiled,
    diagnostic::{Fix, Source},
    files::File,
};

/// A cure may bring the next problem to light: so often it is looked again.
const MAX_ROUNDS: usize = 20;

/// A file whose text was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    pub path: String,
    pub before: String,
    pub after: String,
}

/// The files with every certain cure applied, until `check` finds none any more; `mended` are those that changed.
pub fn mend(files: &[File], check: impl Fn(&[File]) -> Compiled) -> (Vec<File>, Vec<Mended>) {
    let mut now = files.to_vec();
    for _ in 0..MAX_ROUNDS {
        let compiled = check(&now);
        let mut changed = false;
        for (file, fixes) in by_file(&compiled) {
            let Some(file) = now.iter_mut().find(|f| f.path == file.path) else { continue };
            let Ok(text) = &mut file.text else { continue };
            let after = apply(text, &fixes);
            changed |= after != *text;
            *text = after;
        }
        if !changed {
            break;
        }
    }
    let mended = files.iter().zip(&now).filter_map(|(old, new)| {
        let (Ok(before), Ok(after)) = (&old.text, &new.text) else { return None };
        (before != after).then(|| Mended { path: old.path.clone(), before: before.clone(), after: after.clone() })
    });
    let mended = mended.collect();
    (now, mended)
}

fn by_file(compiled: &Compiled) -> Vec<(&Source, Vec<&Fix>)> {
    let mut all: BTreeMap<usize, Vec<&Fix>> = BTreeMap::new();
    for fix in compiled.diagnostics.iter().filter_map(|d| d.fix.as_ref()) {
        all.entry(fix.span.file.0 as usize).or_default().push(fix);
    }
    all.into_iter().filter_map(|(file, fixes)| Some((compiled.sources.get(file)?, fixes))).collect()
}

/// The text with these places replaced. Of two that overlap only the first is; what is referred to (`&name`), has a
/// tag or goes over several lines is left alone.
fn apply(text: &str, fixes: &[&Fix]) -> String {
    let mut fixes: Vec<&Fix> = fixes.to_vec();
    fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for fix in fixes {
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        let Some(old) = text.get(start..end).filter(|old| start >= done && is_plain(old)) else { continue };
        if is_marked(&text[..start]) {
            continue;
        }
        out += &text[done..start];
        let quote = old.chars().next().filter(|c| matches!(c, '"' | '\'') && !fix.replacement.starts_with(*c));
        out.extend(quote);
        out += &fix.replacement;
        out.extend(quote);
        done = end;
    }
    out + &text[done..]
}

fn is_plain(old: &str) -> bool {
    !old.is_empty() && !old.contains('\n') && !old.starts_with(['*', '&', '!', '|', '>'])
}

/// `&name` stands before it: what it says is said at other places too.
fn is_marked(before: &str) -> bool {
    before.trim_end_matches(' ').rsplit([' ', '\n', ',', '[', '{']).next().is_some_and(|word| word.starts_with('&'))
}

impl Mended {
    /// As `diff -u` without context: line by line, because no cure adds or takes away a line.
    pub fn diff(&self) -> String {
        let mut out = format!("--- {0}\n+++ {0}\n", self.path);
        for (at, (old, new)) in self.before.lines().zip(self.after.lines()).enumerate() {
            if old != new {
                out += &format!("@@ -{0} +{0} @@\n-{old}\n+{new}\n", at + 1);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{compile, rule::Rule};

    const FILES: [(&str, &str); 3] = [
        ("waymark.yaml", "{programme: p, title: P, zone: Etc/UTC, languages: [en], coordinators: [board]}"),
        (
            "entities.yaml",
            "entities: [{id: board, name: B, kind: other, languages: [en], members: [{id: f, office: focal_point}]}]",
        ),
        ("roadmap.yaml", "pillars: [{id: one, title: One}]\nactivities: []\n"),
    ];

    fn check(roadmap: &str, expect: &str, left: &[Rule]) {
        let mut files = FILES.map(|(path, text)| File::new(path, text));
        files[2] = File::new("roadmap.yaml", roadmap);
        let (files, mended) = mend(&files, compile);
        assert_eq!(files[2].text.as_deref(), Ok(expect));
        assert_eq!(mended.len(), usize::from(roadmap != expect));
        let found: Vec<Rule> = compile(&files).diagnostics.iter().filter(|d| d.is_error()).map(|d| d.rule).collect();
        assert_eq!(found, left);
    }

    #[test]
    fn certain_cures_are_applied_until_none_is_left() {
        check(
            "activites:   # ours\r\n  - {id: A1, tilte: 'No', responsibel: \"bord\", due: 2024/06/13}\r\n",
            "activities:   # ours\r\n  - {id: A1, title: 'No', responsible: \"board\", due: 2024-06-13}\r\n",
            &[],
        );
        check(
            "activities: [{id: A1, title: no, responsible: board, due: 2024-06-13}]",
            "activities: [{id: A1, title: \"no\", responsible: board, due: 2024-06-13}]",
            &[],
        );
    }

    #[test]
    fn what_has_another_meaning_is_left_to_its_author() {
        let left_alone = |text: &str, left: &[Rule]| check(text, text, left);
        left_alone("activities: [{id: A1, title: x, responsible: board, due: 2567-06-13}]", &[Rule::BadDate]);
        left_alone("activities: [{id: A1, title: x, responsible: board, due: 13.06.2024}]", &[Rule::BadDate]);
        left_alone(
            "activities: [{id: A1, title: x, responsible: board, due: 2024-06-13, depends_on: A2}]",
            &[Rule::UnknownReference],
        );
        left_alone(
            "activities: [{id: A1, title: x, titel: z, responsible: board, due: 2024-06-13}]",
            &[Rule::UnknownKey],
        );
        left_alone(
            "x: &bord bord\nactivities: [{id: A1, title: x, responsible: *bord, due: 2024-06-13}]",
            &[Rule::UnknownKey, Rule::UnknownReference],
        );
    }

    #[test]
    fn what_changed_is_shown_by_line() {
        let (before, after) = ("a: 1\nb: on\nc: 3\n".to_owned(), "a: 1\nb: \"on\"\nc: 3\n".to_owned());
        let mended = Mended { path: "roadmap.yaml".into(), before, after };
        assert_eq!(mended.diff(), "--- roadmap.yaml\n+++ roadmap.yaml\n@@ -2 +2 @@\n-b: on\n+b: \"on\"\n");
    }
}
