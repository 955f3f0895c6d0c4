//! What was published: who, when, and which files changed. Nothing is undone here.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
    },
    Tab, When,
    seated::Seated,
};
use crate::store::programme::{self, Listed};

const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "desk_revisions.html")]
struct Revisions {
    frame: Frame,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    older: Option<String>,
}

struct Row {
    n: i32,
    at: When,
    by: String,
    added: Vec<String>,
    changed: Vec<String>,
    removed: Vec<String>,
    is_first: bool,
}

type Files = BTreeMap<String, String>;

pub(super) async fn revisions(seated: Seated) -> Result<Response> {
    let before = seated.visit.asked("before").and_then(|before| before.parse().ok()).unwrap_or(i32::MAX);
    let mut conn = seated.web().connection().await?;
    // one more, for what the last of the page changed
    let listed = programme::revisions(&mut conn, seated.programme(), before, PAGE + 1).await?;
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let rows: Vec<Row> =
        listed.iter().enumerate().take(shown).map(|(place, one)| seated.revision(one, listed.get(place + 1))).collect();
    let older = (listed.len() > shown).then(|| rows.last().map(|row| row.n.to_string())).flatten();
    let shown = Revisions {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-revisions"),
        rows,
        older: older.map(|n| seated.with(&seated.visit.url("/desk/revisions"), "before", &n)),
    };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    fn revision(&self, of: &Listed, before: Option<&Listed>) -> Row {
        let files = |of: &Listed| serde_json::from_value::<Files>(of.files.clone()).unwrap_or_default();
        let (now, then) = (files(of), before.map(files).unwrap_or_default());
        let (added, changed, removed) = compared(&now, &then);
        let is_person = self.status.programme.member(&of.published_by.as_str().into()).is_some();
        Row {
            n: of.n,
            at: self.when(of.published_at),
            by: if is_person { self.who(&of.published_by) } else { of.published_by.clone() },
            added,
            changed,
            removed,
            is_first: before.is_none(),
        }
    }
}

/// Paths that came, that have another text, and that went.
fn compared(now: &Files, then: &Files) -> (Vec<String>, Vec<String>, Vec<String>) {
    let missing = |of: &Files, from: &Files| of.keys().filter(|path| !from.contains_key(*path)).cloned().collect();
    let changed = now.iter().filter(|(path, hash)| then.get(*path).is_some_and(|before| before != *hash));
    (missing(now, then), changed.map(|(path, _)| path.clone()).collect(), missing(then, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_compared_by_their_text() {
        let files = |all: &[(&str, &str)]| -> Files { all.iter().map(|(p, h)| ((*p).into(), (*h).into())).collect() };
        let (now, then) = (files(&[("a", "1"), ("b", "2"), ("d", "9")]), files(&[("a", "1"), ("b", "1"), ("c", "1")]));
        assert_eq!(compared(&now, &then), (vec!["d".into()], vec!["b".into()], vec!["c".into()]));
    }
}
