//! One message a week for each group, channel, topic or thread: counts, the next dates, and whose they are.
//!
//! Never a person's words, and nothing that its readers may not see: it is made from `Status` at their level. On its day it
//! is rewritten when something has changed, at most once an hour.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use engine::{
    Programme,
    calendar::{self, Calendar},
    chart::StateSignal,
    ids::{EntityId, Lang},
    message::Message,
    reminder::summary::{self, Week},
    roadmap::{Chats, Detail, ItemKind, Visibility},
    wording::{Deadline, Voice, Weekly},
};
use sha2::{Digest, Sha256};

use super::{Here, Rounds};
use crate::{
    http::status::{self, ItemStatus, Level, Status},
    seal,
    store::{
        post::{self, Post},
        round,
    },
};

/// The next so many dates.
const DEADLINES: usize = 5;
const REWRITTEN_EVERY: TimeDelta = TimeDelta::hours(1);
const GROUP: &str = "group";

impl Rounds {
    /// Posts what is due in a programme, and says in how many places.
    pub(super) async fn post(&self, here: &Here) -> anyhow::Result<usize> {
        let all = post::of(&mut *self.pool.acquire().await?, &here.programme.id).await?;
        let mut told = 0;
        for one in all {
            let (zone, days) = place_of(&here.programme, one.entity.as_deref());
            let Some(week) = summary::week(zone, &days, here.at).filter(|week| is_due(&one, *week, here.at)) else {
                continue;
            };
            told += usize::from(self.post_to(here, one.id, week).await?);
        }
        Ok(told)
    }

    async fn post_to(&self, here: &Here, id: i64, week: Week) -> anyhow::Result<bool> {
        let mut tx = self.pool.begin().await?;
        let programme = here.programme.id.as_str();
        // whoever had the lock may have done it
        let Some(post) = post::lock(&mut tx, id).await?.filter(|post| is_due(post, week, here.at)) else {
            return Ok(false);
        };
        let level = Level(if post.is_public { Visibility::Public } else { Visibility::Members });
        let Some(status) = status::load(&mut tx, &self.programmes, programme, level).await? else { return Ok(false) };
        let message = here.weekly(&status, &post);
        let hash = hash_of(&message);
        let is_rewritten = post.slot == Some(week.slot);
        if is_rewritten && post.posted.as_deref() == Some(&hash) {
            // looked at again in an hour
            post::posted(&mut tx, id, week.slot, &hash, post.outbox_id.unwrap_or_default(), here.at).await?;
            tx.commit().await?;
            return Ok(false);
        }
        if !is_rewritten && !round::make(&mut tx, programme, GROUP, &id.to_string(), week.slot, 0, here.at).await? {
            return Ok(false);
        }
        let edits = post.outbox_id.filter(|_| is_rewritten);
        let body = serde_json::to_string(&seal::body(&message, &self.key, programme, &|_| None))?;
        let row = post::queue(&mut tx, programme, &post, &body, edits).await?;
        post::posted(&mut tx, id, week.slot, &hash, edits.unwrap_or(row), here.at).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// A new week, or its own day again after a while.
fn is_due(post: &Post, week: Week, at: DateTime<Utc>) -> bool {
    if post.slot != Some(week.slot) {
        return post.slot.is_none_or(|slot| slot < week.slot);
    }
    week.is_its_day && post.outbox_id.is_some() && post.posted_at.is_none_or(|posted| at - posted >= REWRITTEN_EVERY)
}

fn hash_of(message: &Message) -> String {
    Sha256::digest(&message.text).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Whose clock and working days hold there: the entity's that it concerns, else the programme's.
pub(crate) fn place_of(programme: &Programme, entity: Option<&str>) -> (Tz, Calendar) {
    let own = entity.and_then(|id| programme.entities.get(id));
    let coordinator = programme.coordinators.first().and_then(|id| programme.entity(id));
    let zone = own.map_or(programme.zone, |entity| entity.zone);
    let days = own.or(coordinator).map_or_else(Calendar::weekdays_only, |entity| (*entity.days).clone());
    (zone, days)
}

/// Its own, the programme's, English.
pub(crate) fn languages_of(programme: &Programme, own: Option<&str>) -> Vec<Lang> {
    let mut languages: Vec<Lang> = own.map(Lang::from).into_iter().collect();
    languages.extend(programme.languages.iter().cloned());
    languages.push(Lang::from("en"));
    languages
}

impl Here {
    pub(super) fn next_posts(&self, posts: &[Post]) -> Vec<DateTime<Utc>> {
        let next = |post: &Post| {
            let (zone, days) = place_of(&self.programme, post.entity.as_deref());
            summary::next_week(zone, &days, self.at)
        };
        posts.iter().filter_map(next).collect()
    }

    fn name_in_chats(&self, id: &EntityId, languages: &[Lang]) -> String {
        let entity = self.programme.entity(id);
        entity.map_or(String::new(), |entity| self.programme.name_in_chats(entity).best(languages).to_owned())
    }

    fn weekly(&self, status: &Status, post: &Post) -> Message {
        let languages = languages_of(&self.programme, post.language.as_deref());
        let concerns = |i: &ItemStatus| {
            let cast = &i.item.cast;
            let takes_part = |id: &str| cast.responsible.iter().chain(&cast.contributing).any(|e| e.as_str() == id);
            matches!(i.item.kind, ItemKind::Activity | ItemKind::Commitment)
                && post.entity.as_deref().is_none_or(takes_part)
        };
        let items: Vec<&ItemStatus> = status.items.iter().filter(|i| concerns(i)).collect();
        let count = |signal: StateSignal| items.iter().filter(|i| i.look.signal == signal).count();
        let signals = [
            StateSignal::Done,
            StateSignal::OnTrack,
            StateSignal::AtRisk,
            StateSignal::NoReport,
            StateSignal::Late,
            StateSignal::Closed,
        ];
        let says_names = self.programme.chats == Chats::Full;
        let deadlines = status.deadlines().into_iter().filter(|(i, _)| concerns(i)).take(DEADLINES);
        let deadlines = deadlines.map(|(i, due)| Deadline {
            no: i.item.id.clone(),
            kind: i.item.kind,
            // the words of a commitment that was made in chat are its maker's
            title: (says_names && !matches!(i.item.detail, Detail::Commitment { recorded: true, .. }))
                .then(|| i.item.title.clone()),
            due,
            entity: i.item.cast.responsible.first().map_or(String::new(), |id| match says_names {
                true => status.entity(id, &languages).name.text,
                false => self.name_in_chats(id, &languages),
            }),
        });
        let (zone, _) = place_of(&self.programme, post.entity.as_deref());
        let weekly = Weekly {
            programme: self.programme.title_in_chats(),
            on: calendar::local(self.at, zone).date(),
            counts: signals.map(|signal| (signal, count(signal))).into(),
            deadlines: deadlines.collect(),
        };
        let voice = Voice { texts: &self.programme.texts, languages: &languages };
        self.programme.finished(voice, voice.weekly(&weekly))
    }
}
