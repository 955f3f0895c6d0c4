//! The pages of the dashboard.
//!
//! A page begins with a sentence, shows a signal as colour, shape and word, and says as of when it is true. No
//! person's name or words stand on any of them: who did something is told by office. One file for each page; here is
//! what several of them draw.

mod activity;
mod changes;
mod commitments;
mod consultations;
mod data;
pub(super) mod embed;
mod entity;
mod method;
mod organisations;
mod overview;
mod register;
mod targets;
mod who;

use axum::{Router, routing::get};
use chrono::NaiveDate;
use engine::{
    ids::{EntityId, Lang},
    roadmap::{ItemKind, Localised},
};

use super::{
    Web,
    status::{ItemStatus, Status, Text, text},
    visit::Visit,
    words,
};
use crate::store::status::Past;

pub(super) fn router() -> Router<Web> {
    Router::new().route("/", get(overview::overview)).route("/a/{id}", get(activity::activity)).merge(registers())
}

/// The lists that are kept of a programme, and the page of each entry.
fn registers() -> Router<Web> {
    Router::new()
        .route("/who", get(who::who))
        .route("/e", get(organisations::organisations))
        .route("/e/{id}", get(entity::entity))
        .route("/targets", get(targets::targets))
        .route("/t/{id}", get(targets::target))
        .route("/commitments", get(commitments::commitments))
        .route("/c/{id}", get(commitments::commitment))
        .route("/consultations", get(consultations::consultations))
        .route("/m/{id}", get(consultations::consultation))
        .route("/changes", get(changes::changes))
        .route("/changes.atom", get(changes::feed))
        .route("/about/method", get(method::method))
        .route("/data", get(data::data))
        .route("/embed/{widget}", get(embed::widget))
        .route("/embed/activity/{id}", get(embed::activity))
}

struct AsOf {
    instant: String,
    words: String,
}

struct Due {
    date: NaiveDate,
    day: String,
    distance: String,
}

struct Change {
    id: String,
    url: Option<String>,
    instant: String,
    day: String,
    time: String,
    what: String,
    by: Option<String>,
}

/// Draws one programme in the languages of whoever reads.
struct Draw<'a> {
    visit: &'a Visit,
    status: &'a Status,
    languages: &'a [Lang],
}

impl<'a> Draw<'a> {
    fn new(visit: &'a Visit) -> Self {
        Draw { visit, status: &visit.status, languages: visit.say.languages() }
    }

    fn text(&self, localised: &Localised) -> Text {
        text(localised, self.languages)
    }

    fn as_of(&self) -> AsOf {
        let (at, zone) = (self.status.at, self.status.programme.zone);
        AsOf { instant: words::instant(at), words: words::moment(at, zone) }
    }

    /// The page of an item, if its kind has one.
    fn url(&self, it: &ItemStatus) -> Option<String> {
        let page = match it.item.kind {
            ItemKind::Activity => "a",
            ItemKind::Target => "t",
            ItemKind::Commitment => "c",
            ItemKind::Consultation => "m",
            ItemKind::Entity => {
                self.status.entity(&EntityId::from(it.item.id.as_str()), &[]).id?;
                "e"
            }
            ItemKind::ReportRequest | ItemKind::Test => return None,
        };
        Some(self.visit.url(&format!("/{page}/{}", words::for_address(it.item.id.as_str()))))
    }

    fn names(&self, entities: &[EntityId]) -> Vec<Text> {
        entities.iter().map(|id| self.status.entity(id, self.languages).name).collect()
    }

    fn due(&self, it: &ItemStatus) -> Option<Due> {
        let date = it.instance.due?;
        let distance = it.look.days_to_due.map(words::distance).unwrap_or_default();
        Some(Due { date, day: words::day(date), distance })
    }

    fn progress(&self, it: &ItemStatus) -> String {
        let confirmed = self.status.progress_confirmed(it).map(|p| format!("{} confirmed", words::percent(p)));
        confirmed.or_else(|| self.status.progress_claimed(it).map(words::percent)).unwrap_or_else(|| "–".into())
    }

    fn changes(&self, past: &[Past]) -> Vec<Change> {
        past.iter().filter_map(|past| self.change(past)).collect()
    }

    fn change(&self, past: &Past) -> Option<Change> {
        let it = self.status.by_instance(past.instance_id)?;
        let mut what = format!("is now “{}”", self.status.state_words(&past.to_place, self.languages));
        if let Some(progress) = self.status.progress_then(it, &past.body) {
            what.push_str(&format!(", {} reported", words::percent(progress)));
        }
        Some(self.told(it, past, what))
    }

    fn told(&self, it: &ItemStatus, past: &Past, what: String) -> Change {
        let (day, time) = words::local(past.at, self.status.programme.zone);
        let by = past.actor.as_ref().and_then(|actor| self.status.entity_of(actor, self.languages));
        Change {
            id: it.item.id.to_string(),
            url: self.url(it),
            instant: words::instant(past.at),
            day,
            time,
            what,
            by: by.map(|named| named.name.text),
        }
    }
}
