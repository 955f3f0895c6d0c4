//! A programme as it stands at one moment, as far as somebody may see.
//!
//! API and pages draw from here, so that they can never disagree and what is hidden is hidden once. `Level` is the
//! one parameter of everything read: which items there are at all, which facts, and which names. Signals come from
//! `engine::signal`, computed at the moment of the question and stored nowhere. Leaves out shapes and words of
//! answers (`api`, `dashboard`).

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use engine::{
    Chart, Instance, Programme,
    chart::StateSignal,
    guard::Value,
    ids::{EntityId, ItemId, Lang, PersonId},
    roadmap::{Detail, Item, ItemKind, Localised, Role, Target, Visibility},
    signal::{Look, Standing},
};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{programmes::Programmes, store};

/// How far somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level(pub(crate) Visibility);

impl Level {
    pub(crate) fn sees(self, what: Visibility) -> bool {
        what <= self.0
    }
}

/// One item with all that is said of it.
pub(crate) struct ItemStatus {
    pub(crate) item: Arc<Item>,
    pub(crate) chart: Arc<Chart>,
    pub(crate) instance_id: Uuid,
    pub(crate) instance: Instance,
    pub(crate) place: String,
    pub(crate) look: Look,
    pub(crate) updated_at: DateTime<Utc>,
}

pub(crate) struct Status {
    pub(crate) programme: Arc<Programme>,
    pub(crate) revision: i32,
    pub(crate) at: DateTime<Utc>,
    /// Somebody moves it by hand: the next moment may come at any time.
    pub(crate) clock_is_virtual: bool,
    pub(crate) level: Level,
    /// In the order of the roadmap; only what may be seen.
    pub(crate) items: Vec<ItemStatus>,
    /// When something of it next changes by the clock alone.
    pub(crate) next_crossing: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pub(crate) at: DateTime<Utc>,
    pub(crate) is_virtual: bool,
}

/// What is stored of an item, with the revision of the programme that it follows.
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
        let at = clock.at;
        let mut known: BTreeMap<Uuid, Stored> = stored.into_iter().map(|s| (s.instance_id, s)).collect();
        let followed: BTreeMap<ItemId, (Stored, Arc<Item>, Arc<Chart>)> = programme
            .items
            .keys()
            .filter_map(|id| {
                let stored = known.remove(&store::instance_id(&programme.id, id.as_str()))?;
                let item = stored.programme.item(id)?.clone();
                let chart = stored.programme.charts.get(&item.workflow)?.clone();
                Some((id.clone(), (stored, item, chart)))
            })
            .collect();
        let standing = |(stored, item, chart): &(Stored, Arc<Item>, Arc<Chart>)| {
            let other = |id: &ItemId| followed.get(id).map(|(stored, _, chart)| (&**chart, &stored.instance));
            Standing::of(&stored.programme, item, chart, &stored.instance, other)
        };
        let mut next_crossing = None;
        let mut items = Vec::new();
        for id in programme.items.keys() {
            let Some(one @ (stored, item, chart)) = followed.get(id) else { continue };
            if !may_be_seen(&programme, item, &stored.instance, level) {
                continue;
            }
            let standing = standing(one);
            next_crossing = next_crossing.into_iter().chain(standing.next_crossing(at)).min();
            items.push(ItemStatus {
                item: item.clone(),
                chart: chart.clone(),
                instance_id: stored.instance_id,
                instance: stored.instance.clone(),
                place: stored.instance.place(chart),
                look: standing.look(at),
                updated_at: stored.updated_at,
            });
        }
        Status { programme, revision, at, clock_is_virtual: clock.is_virtual, level, items, next_crossing }
    }

    pub(crate) fn of_kind(&self, kind: ItemKind) -> impl Iterator<Item = &ItemStatus> {
        self.items.iter().filter(move |i| i.item.kind == kind)
    }

    pub(crate) fn item(&self, id: &str) -> Option<&ItemStatus> {
        self.items.iter().find(|i| i.item.id.as_str() == id)
    }

    pub(crate) fn by_instance(&self, id: Uuid) -> Option<&ItemStatus> {
        self.items.iter().find(|i| i.instance_id == id)
    }

    /// The newest write of what may be seen.
    pub(crate) fn changed_at(&self) -> Option<DateTime<Utc>> {
        self.items.iter().map(|i| i.updated_at).max()
    }

    /// An entity by the name it may be called by.
    pub(crate) fn entity(&self, id: &EntityId, languages: &[Lang]) -> Named {
        let Some(entity) = self.programme.entity(id) else {
            return Named { id: Some(id.clone()), name: Text { text: id.to_string(), lang: String::new() } };
        };
        let sees_who = self.level.sees(Visibility::Coordinators);
        if (entity.pseudonymous || !self.level.sees(entity.visibility)) && !sees_who {
            let name = entity.public_label.as_ref().map_or_else(withheld, |label| text(label, languages));
            return Named { id: None, name };
        }
        Named { id: Some(id.clone()), name: text(&entity.name, languages) }
    }

    /// The entity of a person: nobody is told more of her.
    pub(crate) fn entity_of(&self, person: &str, languages: &[Lang]) -> Option<Named> {
        let (entity, _) = self.programme.member(&PersonId::from(person))?;
        Some(self.entity(&entity.id, languages))
    }

    /// Who holds a role on an item now, stand-ins included, as far as they may be known.
    pub(crate) fn known_holders(&self, it: &ItemStatus, role: Role) -> Vec<EntityId> {
        let holders = it.instance.entities_of(&self.programme, role, &it.item);
        holders.iter().filter_map(|id| self.entity(id, &[]).id).collect()
    }

    /// Where the first entity that answers for an item is at home, if that may be known.
    pub(crate) fn country(&self, it: &ItemStatus) -> Option<String> {
        let first = self.known_holders(it, Role::Responsible).into_iter().next()?;
        self.programme.entity(&first)?.country.clone()
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

    /// The targets of an activity that may be seen.
    pub(crate) fn targets<'a>(
        &'a self,
        activity: &'a ItemStatus,
    ) -> impl Iterator<Item = (&'a ItemStatus, &'a Target)> {
        self.items.iter().filter_map(|i| match &i.item.detail {
            Detail::Target(target) if target.activity == activity.item.id => Some((i, target)),
            Detail::Target(_)
            | Detail::Activity { .. }
            | Detail::Commitment { .. }
            | Detail::Entity
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => None,
        })
    }

    pub(crate) fn zone_of(&self, item: &Item) -> Tz {
        let responsible = item.cast.responsible.first().and_then(|id| self.programme.entity(id));
        responsible.map_or(self.programme.zone, |entity| entity.zone)
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

/// Hidden is what its author hid, the targets of what is hidden, and entities that may not be known.
fn may_be_seen(programme: &Programme, item: &Item, instance: &Instance, level: Level) -> bool {
    let parent = match &item.detail {
        Detail::Target(target) => programme.item(&target.activity).map(|activity| activity.visibility),
        Detail::Entity => programme.entity(&EntityId::from(item.id.as_str())).map(|entity| entity.visibility),
        Detail::Activity { .. }
        | Detail::Commitment { .. }
        | Detail::Consultation(_)
        | Detail::ReportRequest { .. } => None,
    };
    item.kind != ItemKind::Test
        && level.sees(item.visibility_of(instance))
        && parent.is_none_or(|visibility| level.sees(visibility))
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
