//! The coordinators' desk: what needs a human, and the press that settles it.
//!
//! Only who is seated in as a coordinator of the programme gets here (`seated`). An answer goes through the `Inbox` as one
//! given in a chat would (`act`), so that the same journal and the same rules hold; what is no step of an item (words that
//! are read, an incident, a reminder sent again) is settled by `store::desk` and noted in the audit. Every form is plain,
//! carries the session's token and its own id, and leads back to a page, so that sending it twice does it once. Here alone
//! is told who somebody is: her office and her entity; there are no names.

mod act;
mod audit;
mod delivered;
mod delivery;
mod files;
mod front;
mod people;
mod preview;
mod questions;
mod revisions;
mod seated;
mod tokens;
mod unreached;

use std::sync::Arc;

use axum::{
    Router,
    routing::{get, post},
};
use bots::Platform;
use chrono::{DateTime, Utc};
use engine::{
    calendar,
    ids::{EntityId, PersonId},
    message::Args,
    roadmap::Entity,
    wording::Voice,
};

use self::seated::Seated;
use super::{
    Web,
    frame::Link,
    status::{Text, text},
    words,
};

pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/desk", get(front::desk))
        .route("/desk/press", post(act::press))
        .route("/desk/enter", post(act::enter))
        .route("/desk/ask-else", post(act::ask_else))
        .route("/desk/write", post(act::write))
        .route("/desk/settle", post(act::settle))
        .route("/desk/people", get(people::people))
        .route("/desk/people/invite", post(people::invite))
        .route("/desk/people/act", post(people::act))
        .route("/desk/delivery", get(delivery::delivery))
        .route("/desk/delivery/give-up", post(delivered::give_up))
        .route("/desk/delivery/{id}", get(delivered::delivered))
        .route("/desk/files", get(files::files))
        .route("/desk/audit", get(audit::audit))
        .route("/desk/revisions", get(revisions::revisions))
        .route("/desk/preview", get(preview::preview))
        .route("/desk/tokens", get(tokens::tokens).post(tokens::make))
        .route("/desk/tokens/revoke", post(tokens::revoke))
        .route("/evidence/{id}", get(files::file))
}

/// The pages of the desk, by the key of their name.
const PAGES: [(&str, &str); 8] = [
    ("desk-needs", "/desk"),
    ("desk-people", "/desk/people"),
    ("desk-delivery", "/desk/delivery"),
    ("desk-files", "/desk/files"),
    ("desk-audit", "/desk/audit"),
    ("desk-revisions", "/desk/revisions"),
    ("desk-preview", "/desk/preview"),
    ("desk-tokens", "/desk/tokens"),
];

/// A page among the others.
struct Tab {
    url: String,
    text: String,
    is_here: bool,
}

/// A moment as it is told.
struct When {
    instant: String,
    day: String,
    time: String,
}

/// An item, as a link where it has a page.
struct ItemLink {
    id: String,
    url: String,
    title: Text,
}

impl Seated {
    /// An address with one more of what is asked.
    fn with(&self, url: &str, key: &str, value: &str) -> String {
        let join = if url.contains('?') { '&' } else { '?' };
        format!("{url}{join}{key}={}", words::for_address(value))
    }

    /// What the address of a form ends with, so that the language stays.
    fn query(&self) -> String {
        self.visit.url("")
    }

    /// A messenger as people call it.
    fn messenger(&self, platform: &str) -> String {
        Platform::parse(platform).map_or_else(|| platform.to_owned(), |p| p.name().to_owned())
    }

    fn tabs(&self, here: &str) -> Vec<Tab> {
        let tab = |(key, path): &(&str, &str)| Tab {
            url: self.visit.url(path),
            text: self.say().t(key),
            is_here: *key == here,
        };
        PAGES.iter().map(tab).collect()
    }

    fn when(&self, at: DateTime<Utc>) -> When {
        let local = calendar::local(at, self.reader.zone);
        When { instant: words::instant(at), day: self.say().day(local.date()), time: local.format("%H:%M").to_string() }
    }

    /// `Focal point, Organising team`: as much as there is to know of somebody.
    fn who(&self, person: &str) -> String {
        let programme = &self.status.programme;
        let Some((entity, member)) = programme.member(&PersonId::from(person)) else {
            return self.say().with("desk-who-left", &Args::new().text("id", person));
        };
        let voice = Voice { texts: &programme.texts, languages: self.say().languages() };
        let args = Args::new()
            .text("office", voice.office(member.office))
            .text("entity", text(&entity.name, self.say().languages()).text);
        self.say().with("desk-who", &args)
    }

    fn entity(&self, id: &str) -> String {
        self.status.entity(&EntityId::from(id), self.say().languages()).name.text
    }

    fn item_link(&self, id: &str) -> Option<ItemLink> {
        let it = self.status.item(id)?;
        let url = self.visit.url(&format!("/a/{id}"));
        Some(ItemLink { id: id.to_owned(), url, title: text(&it.item.title, self.say().languages()) })
    }

    /// Everybody who takes part, for a choice.
    fn offices(&self) -> Vec<Link> {
        let entities = self.status.programme.entities.values();
        let link = |entity: &Arc<Entity>| Link {
            url: entity.id.to_string(),
            text: text(&entity.name, self.say().languages()),
        };
        entities.map(link).collect()
    }
}
