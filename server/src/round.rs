//! What coordinators and groups are told besides reminders: the morning's summary, what lies on the desk, the week.
//!
//! Each is made once for its civil moment: the row of `round` and the message in the outbox are one transaction, under
//! the lock of the person or post, so two replicas make one. What was missed is caught up within its day or week, at
//! most the latest and never at night; when is `engine::reminder::summary`'s to say. Posts are `round::post`'s.

mod post;
#[cfg(test)]
mod tests;

pub(crate) use post::{languages_of, place_of};

use std::sync::Arc;

use anyhow::Context;
use bots::ButtonKey;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use engine::{
    Programme, calendar,
    conversation::{is_date_request, upcoming, wants_decision},
    ids::PersonId,
    message::Message,
    reminder::{self, Reader, sender, summary},
    roadmap::Role,
    wording::{Morning, Sender},
};
use sqlx::{PgConnection, PgPool};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    http::status::Status,
    intake::Everything,
    programmes::Programmes,
    seal,
    store::{
        clock,
        ledger::{self, Account},
        outbox::{self, To},
        person::{self, Wishes},
        post as posts,
        round::{self, Made, OnDesk},
    },
    wake,
};

/// What was made longer ago is of no day or week that still lasts.
const LOOKED_BACK: TimeDelta = TimeDelta::days(8);
/// The desk is spoken of at most so often.
const DESK_EVERY: TimeDelta = TimeDelta::hours(1);
/// A first summary speaks of the problems since then.
const FIRST: TimeDelta = TimeDelta::days(1);

pub struct Rounds {
    pool: PgPool,
    programmes: Programmes,
    key: ButtonKey,
    woken: Notify,
    deliver: Arc<Notify>,
}

/// A programme at one moment, with what its coordinators and groups know already.
struct Here {
    programme: Arc<Programme>,
    coordinators: Vec<Reader>,
    made: Vec<Made>,
    at: DateTime<Utc>,
}

impl Rounds {
    pub fn new(pool: PgPool, programmes: Programmes, key: ButtonKey, deliver: Arc<Notify>) -> Self {
        Rounds { pool, programmes, key, woken: Notify::new(), deliver }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("rounds", &self.woken, stop, || self.run_once()).await;
    }

    /// Tells whoever is to be told something now, and says how many were.
    pub async fn run_once(&self) -> anyhow::Result<usize> {
        let mut told = 0;
        let all = self.programmes.all(&mut *self.pool.acquire().await?).await?;
        for (id, _) in all {
            let here = self.here(&id).await?;
            for coordinator in &here.coordinators {
                if let Some(slot) = here.morning(coordinator) {
                    told += usize::from(self.tell_morning(&here, coordinator, slot).await?);
                }
                if here.may_hear_of_the_desk(coordinator) {
                    told += usize::from(self.tell_of_the_desk(&here, coordinator).await?);
                }
            }
            told += self.post(&here).await?;
        }
        if told > 0 {
            self.deliver.notify_one();
        }
        Ok(told)
    }

    /// When somebody is next to be told something, for a clock that is moved by hand.
    pub async fn next(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        let mut next = Vec::new();
        let all = self.programmes.all(&mut *self.pool.acquire().await?).await?;
        for (id, _) in all {
            let here = self.here(&id).await?;
            let mut conn = self.pool.acquire().await?;
            for reader in &here.coordinators {
                next.extend(summary::next_morning(reader, here.at));
                let last = round::last(&mut conn, &id, DESK, reader.person.as_str()).await?;
                if !round::desk(&mut conn, &id, last.desk).await?.is_empty() {
                    let from = last.made_at.map_or(here.at, |last| here.at.max(last + DESK_EVERY));
                    next.push(calendar::release(from, reader.zone, &reader.quiet, &reader.entity.days).at);
                }
            }
            next.extend(here.next_posts(&posts::of(&mut conn, &id).await?));
            next.retain(|next| *next > here.at);
        }
        Ok(next.into_iter().min())
    }

    async fn here(&self, id: &str) -> anyhow::Result<Here> {
        let mut conn = self.pool.acquire().await?;
        let at = clock::now(&mut conn).await?;
        let programme = self.programmes.newest(&mut conn, id).await?.context("a programme has vanished")?;
        let wishes = person::wishes(&mut conn, id).await?;
        let made = round::made(&mut conn, id, at - LOOKED_BACK).await?;
        Ok(Here { coordinators: coordinators(&programme, &wishes), programme, made, at })
    }

    /// `false`: somebody else was faster, or she is not reached.
    async fn tell_morning(&self, here: &Here, to: &Reader, slot: NaiveDateTime) -> anyhow::Result<bool> {
        let id = here.programme.id.as_str();
        let mut tx = self.pool.begin().await?;
        let Some(account) = locked(&mut tx, id, to).await? else { return Ok(false) };
        let last = round::last(&mut tx, id, MORNING, to.person.as_str()).await?;
        let since = last.made_at.unwrap_or(here.at - FIRST);
        if !round::make(&mut tx, id, MORNING, to.person.as_str(), slot, 0, here.at).await? {
            return Ok(false);
        }
        let everything = Everything::load(&mut tx, &self.programmes, id).await?;
        let desk = round::desk(&mut tx, id, 0).await?.len();
        let problems = ledger::troubles(&mut tx, id, since).await? + posts::gone_since(&mut tx, id, since).await?;
        let morning = here.summary(&everything, to, desk, usize::try_from(problems).unwrap_or_default());
        if let Some(message) = to.voice(&here.programme).morning(&morning) {
            self.queue(&mut tx, here, &account, &message).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    async fn tell_of_the_desk(&self, here: &Here, to: &Reader) -> anyhow::Result<bool> {
        let id = here.programme.id.as_str();
        let mut tx = self.pool.begin().await?;
        let last = round::last(&mut tx, id, DESK, to.person.as_str()).await?;
        if round::desk(&mut tx, id, last.desk).await?.is_empty() {
            return Ok(false);
        }
        let Some(account) = locked(&mut tx, id, to).await? else { return Ok(false) };
        // whoever had the lock may have told her
        let last = round::last(&mut tx, id, DESK, to.person.as_str()).await?;
        let lying = round::desk(&mut tx, id, last.desk).await?;
        let Some(newest) = lying.last() else { return Ok(false) };
        let slot = calendar::local(here.at, to.zone);
        let is_early = last.made_at.is_some_and(|last| here.at - last < DESK_EVERY);
        if is_early || !round::make(&mut tx, id, DESK, to.person.as_str(), slot, newest.id, here.at).await? {
            return Ok(false);
        }
        let everything = Everything::load(&mut tx, &self.programmes, id).await?;
        let message = here.of_the_desk(&everything.status, to, &lying);
        self.queue(&mut tx, here, &account, &message).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn queue(&self, conn: &mut PgConnection, here: &Here, to: &Account, message: &Message) -> anyhow::Result<()> {
        let id = here.programme.id.as_str();
        let body = serde_json::to_value(seal::body(message, &self.key, id, &|_| None))?;
        let to = To { platform: &to.platform, bot: &to.bot, chat: &to.chat, person: &to.person };
        outbox::say(conn, id, &to, &body).await?;
        Ok(())
    }
}

const MORNING: &str = "morning";
const DESK: &str = "desk";

/// The focal points of the coordinating entities.
fn coordinators(programme: &Programme, wishes: &Wishes) -> Vec<Reader> {
    let entities = programme.coordinators.iter().filter_map(|id| programme.entity(id));
    let people = entities.flat_map(|entity| entity.people_for(Role::Coordinator).map(|member| &member.id));
    let reader =
        |person: &PersonId| reminder::reader(programme, person, &wishes.get(person).cloned().unwrap_or_default());
    people.filter_map(reader).collect()
}

/// Where she is reached, once she is locked, so that she is told once.
async fn locked(conn: &mut PgConnection, programme: &str, to: &Reader) -> anyhow::Result<Option<Account>> {
    let person = to.person.to_string();
    let account = ledger::accounts(conn, &[programme.to_owned()], std::slice::from_ref(&person)).await?.pop();
    if account.is_some() {
        person::lock(conn, programme, &person).await?;
    }
    Ok(account)
}

impl Here {
    fn is_made(&self, kind: &str, whose: &str, slot: NaiveDateTime) -> bool {
        self.made.iter().any(|made| made.kind == kind && made.whose == whose && made.slot == slot)
    }

    fn morning(&self, of: &Reader) -> Option<NaiveDateTime> {
        summary::morning(of, self.at).filter(|slot| !self.is_made(MORNING, of.person.as_str(), *slot))
    }

    fn may_hear_of_the_desk(&self, reader: &Reader) -> bool {
        let lately = |made: &Made| {
            made.kind == DESK && made.whose == reader.person.as_str() && self.at - made.made_at < DESK_EVERY
        };
        summary::may_be_told(reader, self.at) && !self.made.iter().any(lately)
    }

    fn summary(&self, everything: &Everything, to: &Reader, desk: usize, problems: usize) -> Morning {
        let view = everything.view();
        let until = calendar::end_of_day(calendar::local(self.at, to.zone).date(), to.zone);
        let open = view.stands.iter().flat_map(|stand| stand.instance.prompts.iter().map(move |p| (stand, p)));
        let ours = open.filter(|(_, prompt)| self.programme.coordinators.contains(&prompt.entity));
        let (dates, others): (Vec<_>, Vec<_>) =
            ours.filter(|(stand, p)| wants_decision(stand.chart, p)).partition(|(_, prompt)| is_date_request(prompt));
        Morning {
            reminders: upcoming(&view, self.at, until).len(),
            needs: desk + others.len(),
            dates: dates.len(),
            problems,
        }
    }

    /// Who wrote, and about what if it is one message. Never the words.
    fn of_the_desk(&self, status: &Status, to: &Reader, lying: &[OnDesk]) -> Message {
        let voice = to.voice(&self.programme);
        let sender_of = |one: &OnDesk| -> Option<Sender> {
            let person = PersonId::from(one.person.as_deref()?);
            let (entity, _) = self.programme.member(&person)?;
            Some(sender(&self.programme, entity, &person))
        };
        let senders: Vec<Sender> = lying.iter().filter_map(sender_of).collect();
        let [one] = lying else { return voice.needs_human_many(lying.len(), &senders) };
        let Some(sender) = senders.first() else { return voice.needs_human_many(1, &senders) };
        let item = one.instance.and_then(|id| status.by_instance(id));
        let about = item.map(|i| reminder::about(&self.programme, to, &i.item, &i.chart, &i.instance, self.at));
        voice.needs_human(sender, about.as_ref())
    }
}
