//! A programme as it stands at one moment, as far as somebody may see.
//!
//! API and pages draw from here, so that they can never disagree and what is hidden is hidden once. `Level` is the
//! one parameter of everything read: which items there are at all, which facts, and which names. Signals come from
//! `engine::signal`, computed at the moment of the question and stored nowhere. Leaves out shapes and words of
//! answers (`api`, `dashboard`).

mod board;

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use engine::{
    Chart, Instance, Programme,
    chart::StateSignal,
    guard::Value,
    ids::{EntityId, Lang, PersonId},
    roadmap::{Detail, Entity, Item, ItemKind, Localised, Role, Target, Visibility},
    signal::Look,
};
use sqlx::PgConnection;
use uuid::Uuid;

pub(crate) use self::board::{Board, Items, Roadmap};
use crate::{programmes::Programmes, store};

/// From here on progress that is not complete is substantial.
const SUBSTANTIAL: f64 = 2.0 / 3.0;

/// How far somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level(pub(crate) Visibility);

impl Level {
    pub(crate) fn sees(self, what: Visibility) -> bool {
        what <= self.0
    }
}

/// One item with all that is said of it.
#[derive(Clone)]
pub(crate) struct ItemStatus {
    pub(crate) item: Arc<Item>,
    pub(crate) chart: Arc<Chart>,
    pub(crate) instance_id: Uuid,
    pub(crate) instance: Arc<Instance>,
    pub(crate) place: String,
    pub(crate) look: Look,
    pub(crate) updated_at: DateTime<Utc>,
    /// The revision that it runs on.
    follows: Arc<Programme>,
    /// None: nobody sees it.
    seen_from: Option<Visibility>,
    /// When its look changes next by the clock alone, and when it last did.
    crossing: Option<DateTime<Utc>>,
    crossed: Option<DateTime<Utc>>,
    /// The same as long as nothing of it changes.
    print: u64,
}

pub(crate) struct Status {
    pub(crate) programme: Arc<Programme>,
    pub(crate) revision: i32,
    roadmap: Arc<Roadmap>,
    /// The moment that all of it is true at.
    pub(crate) at: DateTime<Utc>,
    /// Somebody moves it by hand: the next moment may come at any time.
    pub(crate) clock_is_virtual: bool,
    pub(crate) level: Level,
    /// In the order of the roadmap; only what may be seen.
    pub(crate) items: Items,
    /// When something of it next changes by the clock alone.
    pub(crate) next_crossing: Option<DateTime<Utc>>,
    /// The newest write of it.
    changed_at: Option<DateTime<Utc>>,
    /// When something of it last changed by the clock alone, as far as this process has seen it.
    crossed_at: Option<DateTime<Utc>>,
    /// Of the items: the same as long as nothing of them changes, in every process.
    print: u64,
    /// Of a past status: the programme of today, which may withhold names that were told then.
    pub(crate) since: Option<Arc<Programme>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pub(crate) at: DateTime<Utc>,
    pub(crate) is_virtual: bool,
}

/// What is stored of an item, with the revision of the programme that it follows.
#[derive(Clone)]
pub(crate) struct Stored {
    pub(crate) programme: Arc<Programme>,
    pub(crate) instance_id: Uuid,
    pub(crate) instance: Instance,
    pub(crate) updated_at: DateTime<Utc>,
}

/// A text and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) lang: String,
}

/// An entity as it may be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// None where even that would tell who it is.
    pub(crate) id: Option<EntityId>,
    pub(crate) name: Text,
}

/// `None`: there is no such programme.
pub(crate) async fn load(
    conn: &mut PgConnection,
    programmes: &Programmes,
    id: &str,
    level: Level,
) -> anyhow::Result<Option<Status>> {
    let Some(current) = store::programme::newest(conn, id).await? else { return Ok(None) };
    let programme = programmes.revision(conn, id, current.n).await?;
    let instances: Vec<Uuid> = programme.items.keys().map(|item| store::instance_id(id, item.as_str())).collect();
    let stands = store::status::stands(conn, &instances).await?;
    let clock = clock(conn).await?;
    let mut stored = Vec::new();
    for stand in stands {
        let programme = programmes.revision(conn, id, stand.revision).await?;
        let (instance_id, updated_at) = (stand.id, stand.updated_at);
        stored.push(Stored { programme, instance_id, instance: stand.body.0, updated_at });
    }
    Ok(Some(Status::new(programme, current.n, stored, level, clock)))
}

pub(crate) async fn clock(conn: &mut PgConnection) -> sqlx::Result<Clock> {
    let is_virtual = store::clock::virtual_now(&mut *conn).await?.is_some();
    Ok(Clock { at: store::clock::now(conn).await?, is_virtual })
}

impl Status {
    /// The current revision decides which items there are; each is read by the revision that it follows.
    pub(crate) fn new(
        programme: Arc<Programme>,
        revision: i32,
        stored: Vec<Stored>,
        level: Level,
        clock: Clock,
    ) -> Status {
        let mut board = Board::new(Arc::new(Roadmap::new(programme, revision)));
        board.keep_up(stored, clock.at);
        board.as_seen(level, clock)
    }

    /// The same, at a later moment that changes nothing.
    pub(crate) fn still(&self, clock: Clock) -> Status {
        Status {
            programme: self.programme.clone(),
            roadmap: self.roadmap.clone(),
            items: self.items.clone(),
            since: self.since.clone(),
            at: clock.at,
            clock_is_virtual: clock.is_virtual,
            ..*self
        }
    }

    /// Of all that may be seen, but not of the moment: the same print is the same content.
    pub(crate) fn print(&self) -> u64 {
        self.print
    }

    /// Which items may be seen, however they stand.
    pub(crate) fn outline(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        self.items.iter().for_each(|it| it.instance_id.hash(&mut hash));
        hash.finish()
    }

    /// The newest write of what may be seen.
    pub(crate) fn changed_at(&self) -> Option<DateTime<Utc>> {
        self.changed_at
    }

    /// When the clock last changed something of it, as far as this process knows.
    pub(crate) fn crossed_at(&self) -> Option<DateTime<Utc>> {
        self.crossed_at
    }

    pub(crate) fn of_kind(&self, kind: ItemKind) -> impl Iterator<Item = &ItemStatus> {
        self.items.iter().filter(move |i| i.item.kind == kind)
    }

    /// An entity by the name it may be called by.
    pub(crate) fn entity(&self, id: &EntityId, languages: &[Lang]) -> Named {
        let sees_who = self.level.sees(Visibility::Coordinators);
        let Some(entity) = self.programme.entity(id) else {
            // of an older revision, and nobody knows any more who might have known it
            let name = Text { text: id.to_string(), lang: String::new() };
            return if sees_who { Named { id: Some(id.clone()), name } } else { Named { id: None, name: withheld() } };
        };
        let is_hidden = |entity: &Entity| (entity.pseudonymous && !sees_who) || !self.level.sees(entity.visibility);
        let today = self.since.as_ref().and_then(|since| since.entity(id));
        if let Some(hidden) = [Some(entity), today].into_iter().flatten().find(|entity| is_hidden(entity)) {
            let name = hidden.public_label.as_ref().map_or_else(withheld, |label| text(label, languages));
            return Named { id: None, name };
        }
        Named { id: Some(id.clone()), name: text(&entity.name, languages) }
    }

    /// The entity of a person: nobody is told more of her.
    pub(crate) fn entity_of(&self, person: &str, languages: &[Lang]) -> Option<Named> {
        let (entity, _) = self.programme.member(&PersonId::from(person))?;
        Some(self.entity(&entity.id, languages))
    }

    /// The entities that a role means on an item as it stands: who took it over among them.
    pub(crate) fn asked(&self, it: &ItemStatus, role: Role) -> Vec<EntityId> {
        it.instance.entities_of(&self.programme, role, &it.item)
    }

    /// The country of who leads an item, if she may be named.
    pub(crate) fn country(&self, it: &ItemStatus) -> Option<String> {
        let lead = match it.item.kind {
            ItemKind::Entity => EntityId::from(it.item.id.as_str()),
            ItemKind::Activity
            | ItemKind::Target
            | ItemKind::Commitment
            | ItemKind::Consultation
            | ItemKind::ReportRequest
            | ItemKind::Test => self.asked(it, Role::Responsible).into_iter().next()?,
        };
        self.entity(&lead, &[]).id.and_then(|id| self.programme.entity(&id)?.country.clone())
    }

    /// The entity that an item is about.
    pub(crate) fn entity_behind(&self, it: &ItemStatus) -> Option<&Arc<Entity>> {
        self.programme.entity(&EntityId::from(it.item.id.as_str())).filter(|_| it.item.kind == ItemKind::Entity)
    }

    /// What an item remembers, if it may be seen.
    pub(crate) fn fact<'a>(&self, chart: &Chart, instance: &'a Instance, name: &str) -> Option<&'a Value> {
        let declared = chart.facts.get(name)?;
        self.level.sees(declared.visibility).then(|| instance.facts.get(name)).flatten()
    }

    pub(crate) fn number(&self, status: &ItemStatus, name: &str) -> Option<f64> {
        self.number_in(&status.chart, &status.instance, name)
    }

    /// A number as it was when the item stood like this.
    pub(crate) fn number_in(&self, chart: &Chart, instance: &Instance, name: &str) -> Option<f64> {
        match self.fact(chart, instance, name)? {
            Value::Number(number) => Some(*number),
            Value::YesNo(_) | Value::Date(_) | Value::Text(_) | Value::Files(_) => None,
        }
    }

    /// How many files and links of its evidence may be known of.
    pub(crate) fn files(&self, status: &ItemStatus) -> usize {
        let count = |name| match self.fact(&status.chart, &status.instance, name) {
            Some(Value::Files(files)) => files.len(),
            Some(Value::Number(_) | Value::YesNo(_) | Value::Date(_) | Value::Text(_)) | None => 0,
        };
        status.instance.facts.keys().map(|name| count(name.as_str())).sum()
    }

    /// How far it has come as its responsible entity says, 0 to 1.
    pub(crate) fn progress_claimed(&self, status: &ItemStatus) -> Option<f64> {
        self.progress_then(status, &status.instance)
    }

    /// How far it had come when it stood like this.
    pub(crate) fn progress_then(&self, status: &ItemStatus, then: &Instance) -> Option<f64> {
        self.number_in(&status.chart, then, "progress").map(|percent| round(percent / 100.0, 4))
    }

    /// A claim counts as confirmed once the item is done.
    pub(crate) fn progress_confirmed(&self, status: &ItemStatus) -> Option<f64> {
        (status.look.signal == StateSignal::Done).then(|| self.progress_claimed(status).unwrap_or(1.0))
    }

    /// How far it has come on the four steps that open government reports use. None: it does not say.
    pub(crate) fn scale(&self, status: &ItemStatus) -> Option<&'static str> {
        match (status.look.signal, self.progress_claimed(status)) {
            (StateSignal::Done, _) => Some("completed"),
            (_, Some(progress)) if progress >= SUBSTANTIAL => Some("substantial"),
            (_, Some(progress)) if progress > 0.0 => Some("limited"),
            (_, Some(_)) => Some("not_started"),
            (_, None) => None,
        }
    }

    /// The targets of an activity that may be seen.
    pub(crate) fn targets<'a>(
        &'a self,
        activity: &'a ItemStatus,
    ) -> impl Iterator<Item = (&'a ItemStatus, &'a Target)> {
        let places = self.roadmap.targets_of(&activity.item.id).iter();
        places.filter_map(|place| {
            let it = self.items.at(*place)?;
            match &it.item.detail {
                Detail::Target(target) => Some((it, target)),
                Detail::Activity { .. }
                | Detail::Commitment { .. }
                | Detail::Entity
                | Detail::Consultation(_)
                | Detail::ReportRequest { .. } => None,
            }
        })
    }

    pub(crate) fn zone_of(&self, item: &Item) -> Tz {
        item.cast.responsible.first().map_or(self.programme.zone, |id| self.zone_of_entity(id))
    }

    /// Its own, unless that would tell who it is.
    pub(crate) fn zone_of_entity(&self, id: &EntityId) -> Tz {
        let known = self.programme.entity(id).filter(|_| self.entity(id, &[]).id.is_some());
        known.map_or(self.programme.zone, |entity| entity.zone)
    }

    /// The state that an item is in, in words: `Under way · On track`.
    pub(crate) fn state_words(&self, place: &str, languages: &[Lang]) -> String {
        let words = |name: &str| self.programme.texts.label(languages, "state", name);
        let path = |path: &str| path.split('.').map(words).collect::<Vec<_>>().join(" · ");
        place.split(" + ").map(path).collect::<Vec<_>>().join(", ")
    }

    /// Of the items that are still expected to be done, the next due ones first.
    pub(crate) fn deadlines(&self) -> Vec<(&ItemStatus, NaiveDate)> {
        let due = |i: &'_ ItemStatus| i.look.days_to_due.is_some_and(|days| days >= 0);
        let kinds = [ItemKind::Activity, ItemKind::Commitment];
        let open = self.items.iter().filter(|i| kinds.contains(&i.item.kind) && due(i));
        let mut deadlines: Vec<_> = open.filter_map(|i| Some((i, i.instance.due?))).collect();
        deadlines.sort_by_key(|(_, due)| *due);
        deadlines
    }
}

fn withheld() -> Text {
    Text { text: "Name withheld".into(), lang: "en".into() }
}

/// In the first of the languages that there is, else in the author's own.
pub(crate) fn text(localised: &Localised, languages: &[Lang]) -> Text {
    let wanted = languages.iter().find_map(|l| localised.by_language.get_key_value(l));
    let (lang, text) =
        wanted.or_else(|| localised.by_language.iter().next()).map_or(("", ""), |(l, t)| (l.as_str(), t));
    Text { text: text.to_owned(), lang: lang.to_owned() }
}

pub(crate) fn round(number: f64, digits: i32) -> f64 {
    let scale = 10f64.powi(digits);
    (number * scale).round() / scale
}
