//! Who did what: answers and wishes from the journal, revisions, and what coordinators settled by hand.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use engine::message::Args;

use super::{
    super::{
        frame::{Frame, page},
        problem::Result,
    },
    ItemLink, Tab, When,
    seated::Seated,
};
use crate::store::audit::{self, Asked, Done};

const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "desk_audit.html")]
struct Audit {
    frame: Frame,
    tabs: Vec<Tab>,
    item: String,
    person: String,
    rows: Vec<Row>,
    older: Option<String>,
}

struct Row {
    at: When,
    who: String,
    what: String,
    item: Option<ItemLink>,
    detail: String,
}

pub(super) async fn audit(seated: Seated) -> Result<Response> {
    let item = seated.visit.asked("item").map(str::to_owned);
    let person = seated.visit.asked("person").map(str::to_owned);
    let before = seated.visit.asked("before").and_then(|before| before.parse().ok());
    let asked = Asked {
        programme: seated.programme(),
        item: item.as_deref(),
        person: person.as_deref(),
        before: before.unwrap_or(DateTime::<Utc>::MAX_UTC),
        limit: i64::try_from(PAGE * 2).unwrap_or(i64::MAX),
    };
    let done = audit::list(&mut *seated.web().connection().await?, &asked).await?;
    let (done, more) = one_page(done);
    let older = done.last().filter(|_| more).map(|last| seated.older_than(last.at, &item, &person));
    let shown = Audit {
        frame: seated.visit.frame("desk"),
        tabs: seated.tabs("desk-audit"),
        item: item.clone().unwrap_or_default(),
        person: person.clone().unwrap_or_default(),
        older,
        rows: done.into_iter().map(|one| seated.done(one)).collect(),
    };
    Ok(page(&shown)?.into_response())
}

/// What happened at one moment stays on one page, because a page ends at a moment.
fn one_page(mut done: Vec<Done>) -> (Vec<Done>, bool) {
    let Some(last) = done.get(PAGE - 1).map(|one| one.at) else { return (done, false) };
    let end = done.iter().position(|one| one.at < last).unwrap_or(done.len());
    let more = end < done.len();
    done.truncate(end);
    (done, more)
}

impl Seated {
    fn older_than(&self, at: DateTime<Utc>, item: &Option<String>, person: &Option<String>) -> String {
        let at = at.to_rfc3339_opts(SecondsFormat::Micros, true);
        let mut url = self.with(&self.visit.url("/desk/audit"), "before", &at);
        for (key, value) in [("item", item), ("person", person)] {
            if let Some(value) = value {
                url = self.with(&url, key, value);
            }
        }
        url
    }

    fn done(&self, of: Done) -> Row {
        let is_person = self.status.programme.member(&of.by.as_str().into()).is_some();
        let what = self.say().t(&format!("desk-did-it-{}", of.act.replace('_', "-")));
        let entered = |by: &str| self.say().with("desk-entered-by", &Args::new().text("who", self.who(by)));
        let detail = match (of.act.as_str(), of.person, of.detail) {
            ("answer", Some(by), _) => entered(&by),
            ("answer" | "request" | "command" | "undo", _, Some(place)) => {
                self.status.state_words(&place, self.say().languages())
            }
            ("published", _, Some(n)) => self.say().with("desk-revision", &Args::new().text("n", n)),
            (_, Some(person), _) => self.who(&person),
            (_, None, detail) => detail.unwrap_or_default(),
        };
        Row {
            at: self.when(of.at),
            who: if is_person { self.who(&of.by) } else { of.by },
            what,
            item: of.item.and_then(|id| self.item_link(&id)),
            detail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_ends_between_two_moments() {
        let done = |at: usize| Done {
            at: DateTime::from_timestamp(i64::try_from(at).unwrap(), 0).unwrap(),
            by: String::new(),
            act: String::new(),
            item: None,
            person: None,
            detail: None,
        };
        let check = |moments: Vec<usize>, expect: (usize, bool)| {
            let (page, more) = one_page(moments.into_iter().map(done).collect());
            assert_eq!((page.len(), more), expect);
        };
        check((0..10).rev().collect(), (10, false));
        check((0..100).rev().collect(), (PAGE, true));
        check([vec![7; PAGE + 5], vec![3; 5]].concat(), (PAGE + 5, true));
        check(vec![7; 100], (100, false));
    }
}
