//! The pages of the dashboard.
//!
//! A page begins with a sentence, shows a signal as colour, shape and word, and says as of when it is true. Nobody's
//! name stands on any of them: who did something is told by office. One file for each page; here is what several
//! of them draw. Their words are in `words/<language>.ftl`.

mod activities;
mod activity;
mod changes;
mod commitments;
mod consultations;
mod data;
pub(super) mod embed;
mod entity;
mod matrix;
mod method;
mod organisations;
mod overview;
mod progress;
mod register;
mod roadmap;
mod targets;
mod wall;
mod who;

use axum::{Router, routing::get};
use chrono::NaiveDate;
use engine::{
    ids::{EntityId, Lang},
    message::Args,
    roadmap::{ItemKind, Localised, Role},
};

use super::{
    Web,
    say::Say,
    status::{ItemStatus, Status, Text, text},
    visit::Visit,
    words,
};
use crate::store::status::Past;

pub(super) fn router() -> Router<Web> {
    Router::new()
        .route("/", get(overview::overview))
        .route("/roadmap", get(roadmap::roadmap))
        .route("/matrix", get(matrix::matrix))
        .route("/progress", get(progress::progress))
        .route("/wall", get(wall::wall))
        .route("/activities", get(activities::activities))
        .route("/a/{id}", get(activity::activity))
        .merge(registers())
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
    what: Vec<String>,
    by: Option<Text>,
}

/// Draws one programme in the languages of whoever reads.
struct Draw<'a> {
    visit: &'a Visit,
    status: &'a Status,
    say: &'a Say,
    languages: &'a [Lang],
}

impl<'a> Draw<'a> {
    fn new(visit: &'a Visit) -> Self {
        Draw { visit, status: &visit.status, say: &visit.say, languages: visit.say.languages() }
    }

    fn text(&self, localised: &Localised) -> Text {
        text(localised, self.languages)
    }

    /// In the language of the page.
    fn own(&self, text: String) -> Text {
        Text { text, lang: self.say.lang().to_owned() }
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

    /// Who holds a role now, stand-ins included.
    fn holders(&self, it: &ItemStatus, role: Role) -> Vec<EntityId> {
        self.status.asked(it, role)
    }

    fn due(&self, it: &ItemStatus) -> Option<Due> {
        let date = it.instance.due?;
        let distance = it.look.days_to_due.map(|days| self.say.distance(days)).unwrap_or_default();
        Some(Due { date, day: self.say.day(date), distance })
    }

    fn progress(&self, it: &ItemStatus) -> String {
        let confirmed = |part| self.say.with("progress-confirmed", &Args::new().share("progress", part));
        let confirmed = self.status.progress_confirmed(it).map(confirmed);
        let claimed = || self.status.progress_claimed(it).map(|part| self.say.percent(part));
        confirmed.or_else(claimed).unwrap_or_else(|| self.say.t("unknown"))
    }

    fn changes(&self, past: &[Past]) -> Vec<Change> {
        past.iter().filter_map(|past| self.change(past)).collect()
    }

    fn change(&self, past: &Past) -> Option<Change> {
        let it = self.status.by_instance(past.instance_id)?;
        let progress = self.status.progress_then(it, &past.body);
        let what =
            std::iter::once(self.said_state(&past.to_place)).chain(progress.map(|part| self.said_progress(part)));
        Some(self.told(it, past, what.collect()))
    }

    fn said_state(&self, place: &str) -> String {
        let state = self.status.state_words(place, self.languages);
        self.say.with("change-state", &Args::new().text("state", state))
    }

    fn said_progress(&self, part: f64) -> String {
        self.say.with("change-progress", &Args::new().share("progress", part))
    }

    fn told(&self, it: &ItemStatus, past: &Past, what: Vec<String>) -> Change {
        let (day, time) = self.say.local(past.at, self.status.programme.zone);
        let by = past.actor.as_ref().and_then(|actor| self.status.entity_of(actor, self.languages));
        Change {
            id: it.item.id.to_string(),
            url: self.url(it),
            instant: words::instant(past.at),
            day,
            time,
            what,
            by: by.map(|named| named.name),
        }
    }
}
