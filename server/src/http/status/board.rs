//! All items of a programme with how they look, kept up as they go on and as time passes.
//!
//! What has not changed is never computed again: an item is looked at anew when it has gone on, when one that it waits
//! for has, or when its own next crossing has passed. Nobody sees a board itself: `as_seen` makes a `Status` for one
//! level out of it, which shares the items and holds none that the level may not see.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use engine::{
    Instance, Programme,
    chart::StateSignal,
    ids::{EntityId, ItemId},
    roadmap::{Detail, Item, ItemKind, Visibility},
    signal::{Look, Standing, Timeliness},
};
use uuid::Uuid;

use super::super::api::timeliness_word;
use super::{Clock, ItemStatus, Level, Status, Stored};
use crate::{
    advance::signal_word,
    store::{self, crossing::Crossing},
};

/// A programme, and where in it which item stands.
pub(crate) struct Roadmap {
    pub(crate) programme: Arc<Programme>,
    pub(crate) revision: i32,
    /// Sorted; with the place of each.
    by_instance: Vec<(Uuid, usize)>,
    /// Of activities: where their targets stand.
    targets: HashMap<usize, Vec<usize>>,
    /// Of items that others depend on: where these stand.
    dependants: HashMap<usize, Vec<usize>>,
}

/// Items in the order of their roadmap.
#[derive(Clone)]
pub(crate) struct Items {
    /// One for each item of the roadmap.
    slots: Arc<[Option<Arc<ItemStatus>>]>,
}

pub(crate) struct Board {
    roadmap: Arc<Roadmap>,
    items: Vec<Option<Arc<ItemStatus>>>,
    /// Of the looks.
    at: DateTime<Utc>,
    /// No look changes by the clock before.
    next_crossing: Option<DateTime<Utc>>,
}

impl Roadmap {
    pub(crate) fn new(programme: Arc<Programme>, revision: i32) -> Roadmap {
        let instance = |item: &ItemId| store::instance_id(&programme.id, item.as_str());
        let mut by_instance: Vec<(Uuid, usize)> =
            programme.items.keys().enumerate().map(|(place, id)| (instance(id), place)).collect();
        by_instance.sort_unstable();
        let (mut targets, mut dependants) = (HashMap::new(), HashMap::new());
        for (place, item) in programme.items.values().enumerate() {
            if let Detail::Target(target) = &item.detail {
                put_under(&mut targets, programme.items.get_index_of(&target.activity), place);
            }
            for before in &item.depends_on {
                put_under(&mut dependants, programme.items.get_index_of(before), place);
            }
        }
        Roadmap { programme, revision, by_instance, targets, dependants }
    }

    fn place_of(&self, instance: Uuid) -> Option<usize> {
        let found = self.by_instance.binary_search_by_key(&instance, |(id, _)| *id).ok()?;
        self.by_instance.get(found).map(|(_, place)| *place)
    }

    pub(super) fn targets_of(&self, activity: &ItemId) -> &[usize] {
        let place = self.programme.items.get_index_of(activity);
        place.and_then(|place| self.targets.get(&place)).map_or(&[], Vec::as_slice)
    }

    /// From which level on an item is seen as it stands. Hidden is what its author hid, the targets of what is hidden,
    /// and entities that may not be known; a test is for nobody.
    fn seen_from(&self, item: &Item, instance: &Instance) -> Option<Visibility> {
        let programme = &self.programme;
        let parent = match &item.detail {
            Detail::Target(target) => programme.item(&target.activity).map(|activity| activity.visibility),
            Detail::Entity => programme.entity(&EntityId::from(item.id.as_str())).map(|entity| {
                // its very id is its name
                if entity.pseudonymous { entity.visibility.max(Visibility::Coordinators) } else { entity.visibility }
            }),
            Detail::Activity { .. }
            | Detail::Commitment { .. }
            | Detail::Consultation(_)
            | Detail::ReportRequest { .. } => None,
        };
        // an item runs on the revision that it was born with; what a later one hides is hidden at once
        let newest = programme.item(&item.id).map(|newest| newest.visibility);
        let seen = [parent, newest].into_iter().flatten().fold(item.visibility_of(instance), Visibility::max);
        (item.kind != ItemKind::Test).then_some(seen)
    }
}

fn not_looked_at() -> Look {
    Look {
        signal: StateSignal::NoReport,
        timeliness: Timeliness::OnTime,
        days_to_due: None,
        reported_this_period: false,
        held_up_by: Vec::new(),
    }
}

fn put_under(places: &mut HashMap<usize, Vec<usize>>, key: Option<usize>, place: usize) {
    if let Some(key) = key {
        places.entry(key).or_default().push(place);
    }
}

impl Items {
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &ItemStatus> + Clone {
        self.slots.iter().flatten().map(|it| &**it)
    }

    pub(crate) fn len(&self) -> usize {
        self.iter().count()
    }

    /// Only those stay that are wanted.
    pub(crate) fn retain(&mut self, is_wanted: impl Fn(&ItemStatus) -> bool) {
        self.slots = self.slots.iter().map(|slot| slot.clone().filter(|it| is_wanted(it))).collect();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn at(&self, place: usize) -> Option<&ItemStatus> {
        self.slots.get(place)?.as_deref()
    }
}

impl<'a> IntoIterator for &'a Items {
    type Item = &'a ItemStatus;
    type IntoIter = Box<dyn Iterator<Item = &'a ItemStatus> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

impl Board {
    pub(crate) fn new(roadmap: Arc<Roadmap>) -> Board {
        let items = vec![None; roadmap.programme.items.len()];
        Board { roadmap, items, at: DateTime::<Utc>::MIN_UTC, next_crossing: None }
    }

    /// How many steps this item had taken when it was last put here.
    pub(crate) fn turn(&self, instance: Uuid) -> Option<u64> {
        let place = self.roadmap.place_of(instance)?;
        Some(self.items.get(place)?.as_ref()?.instance.turn)
    }

    /// Takes up items that have gone on, and the moment. The current revision decides which items there are; each is
    /// read by the revision that it follows. The places that were looked at anew; none: everything looks as it did.
    pub(crate) fn keep_up(&mut self, gone_on: Vec<Stored>, at: DateTime<Utc>) -> Vec<usize> {
        let mut anew: Vec<usize> = Vec::new();
        for stored in gone_on {
            if let Some(place) = self.put(stored) {
                anew.push(place);
                anew.extend(self.roadmap.dependants.get(&place).into_iter().flatten());
            }
        }
        let everything_may_differ = at < self.at;
        if everything_may_differ || self.next_crossing.is_some_and(|next| next <= at) {
            let crossed = |it: &ItemStatus| everything_may_differ || it.crossing.is_some_and(|next| next <= at);
            let places = self.items.iter().enumerate();
            anew.extend(places.filter(|(_, it)| it.as_deref().is_some_and(crossed)).map(|(place, _)| place));
        }
        self.at = at;
        anew.sort_unstable();
        anew.dedup();
        for place in &anew {
            self.look(*place);
        }
        if !anew.is_empty() {
            self.next_crossing = self.items.iter().flatten().filter_map(|it| it.crossing).min();
        }
        anew
    }

    /// What the clock alone changed at these places since a moment, or since their own last steps: each moment at which
    /// signal or timeliness became another.
    pub(crate) fn crossings(&self, places: &[usize], since: DateTime<Utc>) -> Vec<Crossing> {
        places.iter().flat_map(|place| self.crossings_of(*place, since)).collect()
    }

    fn crossings_of(&self, place: usize, since: DateTime<Utc>) -> Vec<Crossing> {
        let it = self.items.get(place).and_then(Option::as_deref);
        let (Some(it), Some((standing, _))) = (it, self.standing(place)) else { return Vec::new() };
        let mut at = since.max(it.updated_at);
        let (mut look, mut crossings) = (standing.look(at), Vec::new());
        while let Some(next) = standing.next_crossing(at).filter(|next| *next <= self.at) {
            let then = standing.look(next);
            if (then.signal, then.timeliness) != (look.signal, look.timeliness) {
                crossings.push(Crossing {
                    instance: it.instance_id,
                    turn: i64::try_from(it.instance.turn).unwrap_or(i64::MAX),
                    at: next,
                    signal: signal_word(then.signal),
                    timeliness: timeliness_word(then.timeliness),
                });
            }
            (at, look) = (next, then);
        }
        crossings
    }

    /// The moment of the looks.
    pub(crate) fn at(&self) -> DateTime<Utc> {
        self.at
    }

    fn put(&mut self, stored: Stored) -> Option<usize> {
        let place = self.roadmap.place_of(stored.instance_id)?;
        let (id, _) = self.roadmap.programme.items.get_index(place)?;
        let item = stored.programme.item(id)?.clone();
        let chart = stored.programme.charts.get(&item.workflow)?.clone();
        let it = ItemStatus {
            place: stored.instance.place(&chart),
            seen_from: self.roadmap.seen_from(&item, &stored.instance),
            item,
            chart,
            instance_id: stored.instance_id,
            instance: Arc::new(stored.instance),
            look: not_looked_at(),
            updated_at: stored.updated_at,
            follows: stored.programme,
            crossing: None,
            crossed: None,
            print: 0,
        };
        *self.items.get_mut(place)? = Some(Arc::new(it));
        Some(place)
    }

    fn look(&mut self, place: usize) {
        let Some((standing, before)) = self.standing(place) else { return };
        let Some(it) = self.items.get_mut(place).and_then(Option::as_mut).map(Arc::make_mut) else { return };
        it.crossed = before.filter(|crossing| *crossing <= self.at).or(it.crossed);
        it.crossing = standing.next_crossing(self.at);
        it.look = standing.look(self.at);
        it.print = it.print();
    }

    fn standing(&self, place: usize) -> Option<(Standing, Option<DateTime<Utc>>)> {
        let it = self.items.get(place)?.as_deref()?;
        let items = &self.roadmap.programme.items;
        let other = |id: &ItemId| {
            let it = self.items.get(items.get_index_of(id)?)?.as_deref()?;
            Some((&*it.chart, &*it.instance))
        };
        Some((Standing::of(&it.follows, &it.item, &it.chart, &it.instance, other), it.crossing))
    }

    pub(crate) fn as_seen(&self, level: Level, clock: Clock) -> Status {
        let mut print = 0u64;
        let (mut next_crossing, mut changed_at, mut crossed_at) = (None, None, None);
        let slots = self.items.iter().map(|slot| {
            let it = slot.as_ref().filter(|it| it.seen_from.is_some_and(|from| level.sees(from)))?;
            // a sum: the order is the roadmap's, and an item has one place
            print = print.wrapping_add(it.print);
            next_crossing = next_crossing.into_iter().chain(it.crossing).min();
            changed_at = changed_at.max(Some(it.updated_at));
            crossed_at = crossed_at.max(it.crossed);
            Some(it.clone())
        });
        let slots = slots.collect();
        Status {
            programme: self.roadmap.programme.clone(),
            revision: self.roadmap.revision,
            roadmap: self.roadmap.clone(),
            at: clock.at,
            clock_is_virtual: clock.is_virtual,
            level,
            items: Items { slots },
            next_crossing,
            changed_at,
            crossed_at,
            print,
            since: None,
        }
    }
}

impl ItemStatus {
    /// Differs whenever anything of it does: a step changes the turn, the clock changes the look.
    fn print(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        (self.instance_id, self.instance.turn, self.updated_at).hash(&mut hash);
        let Look { signal, timeliness, days_to_due, reported_this_period, held_up_by } = &self.look;
        (*signal as u8, timeliness, days_to_due, reported_this_period, held_up_by).hash(&mut hash);
        hash.finish()
    }
}

impl Status {
    pub(crate) fn by_instance(&self, id: Uuid) -> Option<&ItemStatus> {
        self.items.at(self.roadmap.place_of(id)?)
    }

    pub(crate) fn item(&self, id: &str) -> Option<&ItemStatus> {
        self.items.at(self.programme.items.get_index_of(id)?)
    }
}
