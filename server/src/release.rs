//! Reminders that may reach their people now become messages: composed as late as possible, so that what they
//! say is true when it is read.
//!
//! Works person by person, so that two or more due items are one digest. A person's row is the lock; items are
//! only read. The message goes into the outbox in the same transaction that marks its reminders.

mod by_hand;

use std::{collections::HashMap, sync::Arc};

use anyhow::Context;
use bots::ButtonKey;
use chrono::{DateTime, Utc};
use engine::{
    Instance, Programme,
    chart::Chart,
    ids::{EntityId, ItemId, PersonId, TextKey},
    reminder::{self, Due, Kind, Reminder, Settings},
    roadmap::{Chats, Item},
    step::Closing,
};
use sqlx::{PgConnection, PgPool};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use self::by_hand::{by_hand, coordinators, pages_of};
use crate::{
    programmes::{Programmes, item_of},
    reply_address::PAGE_LASTS,
    seal,
    store::{
        clock, instance, instance_id,
        ledger::{self, Account, Letter, Original, Ready, Silenced},
        person, reply_page,
    },
    wake,
};

/// As rows have it.
const AT_ONCE: &str = "at_once";
/// People written to in one transaction.
pub const BATCH: i64 = 500;

pub struct Release {
    pool: PgPool,
    programmes: Programmes,
    key: ButtonKey,
    /// Where this server is found from outside, for the addresses of reply pages.
    public_url: Option<String>,
    pub woken: Arc<Notify>,
    deliver: Arc<Notify>,
    fire: Arc<Notify>,
}

/// An item that reminders speak of.
struct Subject {
    programme: Arc<Programme>,
    item: String,
    instance: Instance,
}

/// The newest revision of a programme, whose people are written to, and what they chose for themselves.
struct Around {
    programme: Arc<Programme>,
    wishes: HashMap<PersonId, Settings>,
}

/// A reminder with all that it speaks of.
struct Prepared<'a> {
    row: &'a Ready,
    reminder: Reminder,
    closing: Option<Closing>,
    item: &'a Item,
    chart: &'a Chart,
    instance: &'a Instance,
}

/// What comes of the reminders of one person.
#[derive(Default)]
struct Outcome {
    letters: Vec<Letter>,
    silenced: Vec<Silenced>,
    /// Reminders that reach nobody.
    unreachable: Vec<i64>,
    pages: Vec<reply_page::New>,
}

/// How a message comes to its reader.
#[derive(Clone, Copy)]
enum Way<'a> {
    Chat(&'a Account),
    /// She has no messenger: a coordinator passes it on, with the addresses of its reply pages.
    ByHand {
        carrier: &'a Account,
        public_url: &'a str,
    },
}

impl Release {
    pub fn new(
        pool: PgPool,
        programmes: Programmes,
        key: ButtonKey,
        public_url: Option<String>,
        woken: Arc<Notify>,
        deliver: Arc<Notify>,
        fire: Arc<Notify>,
    ) -> Self {
        Release { pool, programmes, key, public_url, woken, deliver, fire }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("release", &self.woken, stop, || self.run_once(BATCH)).await;
    }

    /// Releases what is ready for up to `limit` people and says how many reminders that were.
    pub async fn run_once(&self, limit: i64) -> anyhow::Result<usize> {
        let mut tx = self.pool.begin().await?;
        let at = clock::now(&mut tx).await?;
        let frontier = instance::frontier(&mut tx).await?;
        let ready = ledger::claim(&mut tx, at, frontier, limit).await?;
        if ready.is_empty() {
            return Ok(0);
        }
        let subjects = self.subjects(&mut tx, &ready).await?;
        let originals = originals(&mut tx, &ready).await?;
        let mut around: HashMap<String, Around> = HashMap::new();
        for programme in ready.iter().map(|row| &row.programme) {
            if !around.contains_key(programme) {
                let newest = self.programmes.newest(&mut tx, programme).await?.context("a programme has vanished")?;
                let wishes = person::wishes(&mut tx, programme).await?;
                around.insert(programme.clone(), Around { programme: newest, wishes });
            }
        }
        let accounts = accounts(&mut tx, &ready, &around).await?;
        let mut all = Outcome::default();
        for own in ready.chunk_by(|a, b| (&a.programme, &a.person) == (&b.programme, &b.person)) {
            let Some(first) = own.first() else { continue };
            let own = self.release_to(own, &around[&first.programme], &subjects, &originals, &accounts, at)?;
            all.letters.extend(own.letters);
            all.silenced.extend(own.silenced);
            all.unreachable.extend(own.unreachable);
            all.pages.extend(own.pages);
        }
        ledger::release(&mut tx, &all.letters, &all.silenced).await?;
        if !all.pages.is_empty() {
            reply_page::make(&mut tx, &all.pages, PAGE_LASTS).await?;
        }
        if !all.unreachable.is_empty() {
            ledger::unreachable(&mut tx, &all.unreachable, at).await?;
        }
        tx.commit().await?;
        self.deliver.notify_one();
        if !all.unreachable.is_empty() {
            self.fire.notify_one();
        }
        Ok(ready.len())
    }

    async fn subjects(&self, conn: &mut PgConnection, ready: &[Ready]) -> anyhow::Result<HashMap<Uuid, Subject>> {
        let mut ids: Vec<Uuid> = ready.iter().map(|r| r.instance).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut subjects = HashMap::new();
        for stored in instance::load(conn, &ids).await? {
            let programme = self.programmes.revision(conn, &stored.programme, stored.revision).await?;
            match serde_json::from_str(&stored.body) {
                Ok(instance) => {
                    subjects.insert(stored.id, Subject { programme, item: stored.item, instance });
                }
                // its reminders will miss it and say so; those of others go on
                Err(error) => tracing::error!(instance.id = %stored.id, "a stored item cannot be read: {error}"),
            }
        }
        Ok(subjects)
    }

    fn release_to(
        &self,
        ready: &[Ready],
        around: &Around,
        subjects: &HashMap<Uuid, Subject>,
        originals: &HashMap<i64, Original>,
        accounts: &HashMap<(String, String), Account>,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let mut outcome = Outcome::default();
        let Some(first) = ready.first() else { return Ok(outcome) };
        let newest = &around.programme;
        let person = PersonId::from(first.person.as_str());
        let settings = around.wishes.get(&person).cloned().unwrap_or_default();
        let Some(reader) = reminder::reader(newest, &person, &settings) else {
            outcome.silenced.extend(ready.iter().map(|r| Silenced {
                id: r.id,
                status: "suppressed",
                why: "nobody_there",
            }));
            return Ok(outcome);
        };
        let way = way(newest, &person, accounts, self.public_url.as_deref());
        let mut rows = Vec::new();
        for row in ready {
            let original = row.edits.map(|id| originals.get(&id));
            match (original, way) {
                // one answer does not rewrite a digest that still asks other things
                (Some(original), _) if original.is_none_or(|o| o.carries > 1) => {
                    outcome.silenced.push(Silenced { id: row.id, status: "suppressed", why: "digest" });
                }
                // her page shows what it is a page for
                (None, Some(Way::ByHand { .. })) if row.kind == AT_ONCE => {
                    outcome.silenced.push(Silenced { id: row.id, status: "suppressed", why: "reply_page" });
                }
                (Some(_), _) | (None, Some(_)) => rows.push(row),
                (None, None) => {
                    outcome.silenced.push(Silenced { id: row.id, status: "undeliverable", why: "no_messenger" });
                    outcome.unreachable.push(row.id);
                }
            }
        }
        let mut prepared = Vec::new();
        for row in rows {
            match prepare(row, subjects) {
                Ok(one) => prepared.push(one),
                Err(error) => {
                    tracing::error!(ledger.id = row.id, "a reminder cannot be composed: {error:#}");
                    outcome.silenced.push(Silenced { id: row.id, status: "dead", why: "unreadable" });
                }
            }
        }
        let due: Vec<Due<'_>> = prepared.iter().map(Prepared::due).collect();
        let (messages, dropped) = reminder::compose(newest, &reader, &due, at);
        outcome.silenced.extend(dropped.iter().map(|d| Silenced {
            id: prepared[d.which].row.id,
            status: "suppressed",
            why: d.why,
        }));
        let named = |item: &ItemId| {
            let subject = subjects.get(&instance_id(&newest.id, item.as_str()))?;
            Some(seal::Named { programme: &subject.programme, item: &subject.item, instance: &subject.instance })
        };
        for composed in messages {
            let of: Vec<&Prepared<'_>> = composed.of.iter().map(|which| &prepared[*which]).collect();
            let mut body = seal::body(&composed.message, &self.key, &newest.id, &named);
            if let (Some(Way::Chat(_)), Some(url), true) = (way, &self.public_url, newest.chats == Chats::Codes) {
                let (addresses, pages) = pages_of(newest, &reader, url, &of);
                body.text = reader.detailed(newest, composed.message.clone(), &addresses).text;
                outcome.pages.extend(pages);
            }
            let original = of.iter().find_map(|one| originals.get(&one.row.edits?));
            let to = match (original, way) {
                (Some(o), _) => (o.platform.clone(), o.bot.clone(), o.chat.clone()),
                (None, Some(Way::Chat(a))) => (a.platform.clone(), a.bot.clone(), a.chat.clone()),
                (None, Some(Way::ByHand { carrier, public_url })) => {
                    let (handed, pages) = by_hand(around, &reader, carrier, public_url, &body.text, &of, at);
                    body = seal::body(&handed, &self.key, &newest.id, &named);
                    outcome.pages.extend(pages);
                    (carrier.platform.clone(), carrier.bot.clone(), carrier.chat.clone())
                }
                (None, None) => continue,
            };
            outcome.letters.push(Letter {
                programme: first.programme.clone(),
                platform: to.0,
                bot: to.1,
                chat: to.2,
                person: first.person.clone(),
                priority: priority(&of),
                edits: original.map(|o| o.id),
                body: serde_json::to_string(&body)?,
                asks: of.iter().any(|one| one.reminder.kind.asks()),
                ledger: of.iter().map(|one| one.row.id).collect(),
            });
        }
        Ok(outcome)
    }
}

/// Whether a message to somebody would find its way now.
pub(crate) async fn is_reached(
    conn: &mut PgConnection,
    programme: &Programme,
    person: &PersonId,
    public_url: Option<&str>,
) -> sqlx::Result<bool> {
    let people: Vec<String> =
        std::iter::once(person.clone()).chain(coordinators(programme)).map(|one| one.to_string()).collect();
    let of = vec![programme.id.clone(); people.len()];
    let accounts = ledger::accounts(conn, &of, &people).await?;
    let accounts = accounts.into_iter().map(|a| ((a.programme.clone(), a.person.clone()), a)).collect();
    Ok(way(programme, person, &accounts, public_url).is_some())
}

fn way<'a>(
    programme: &Programme,
    person: &PersonId,
    accounts: &'a HashMap<(String, String), Account>,
    public_url: Option<&'a str>,
) -> Option<Way<'a>> {
    let of = |person: &PersonId| accounts.get(&(programme.id.clone(), person.to_string()));
    if let Some(account) = of(person) {
        return Some(Way::Chat(account));
    }
    let (_, member) = programme.member(person)?;
    let has_none = member.messenger.as_deref().is_some_and(|messenger| matches!(messenger, "email" | "web"));
    let carrier = coordinators(programme).iter().find_map(of)?;
    has_none.then_some(Way::ByHand { carrier, public_url: public_url? })
}

async fn originals(conn: &mut PgConnection, ready: &[Ready]) -> sqlx::Result<HashMap<i64, Original>> {
    let ids: Vec<i64> = ready.iter().filter_map(|r| r.edits).collect();
    Ok(ledger::originals(conn, &ids).await?.into_iter().map(|o| (o.id, o)).collect())
}

/// Of those who are written to, and of the coordinators, who may have to pass it on.
async fn accounts(
    conn: &mut PgConnection,
    ready: &[Ready],
    around: &HashMap<String, Around>,
) -> sqlx::Result<HashMap<(String, String), Account>> {
    let written_to = ready.iter().map(|r| (r.programme.clone(), r.person.clone()));
    let hands = around.values().flat_map(|a| {
        coordinators(&a.programme).into_iter().map(|person| (a.programme.id.clone(), person.to_string()))
    });
    let (programmes, people): (Vec<String>, Vec<String>) = written_to.chain(hands).unzip();
    let accounts = ledger::accounts(conn, &programmes, &people).await?;
    Ok(accounts.into_iter().map(|a| ((a.programme.clone(), a.person.clone()), a)).collect())
}

/// 0 answers somebody who just wrote, 1 reminds, 2 is a digest.
fn priority(of: &[&Prepared<'_>]) -> i16 {
    match of {
        [one] if matches!(one.reminder.kind, Kind::AtOnce | Kind::Edit) => 0,
        [_] => 1,
        _ => 2,
    }
}

impl<'a> Prepared<'a> {
    fn due(&self) -> Due<'_> {
        let Prepared { reminder, closing, item, chart, instance, .. } = self;
        Due { reminder, item, chart, instance, closing: closing.as_ref() }
    }
}

fn prepare<'a>(row: &'a Ready, subjects: &'a HashMap<Uuid, Subject>) -> anyhow::Result<Prepared<'a>> {
    let subject = subjects.get(&row.instance).context("its item is not there or cannot be read")?;
    let (item, chart) = item_of(&subject.programme, &subject.item)?;
    let kind = serde_json::from_value(serde_json::Value::String(row.kind.clone()))
        .context("a kind of reminder that is not known")?;
    let closing = row.closing.clone().map(serde_json::from_value).transpose().context("a closing cannot be read")?;
    let reminder = Reminder {
        person: PersonId::from(row.person.as_str()),
        entity: EntityId::from(row.entity.as_str()),
        kind,
        prompt: row.prompt.and_then(|no| u32::try_from(no).ok()),
        message: row.message.as_deref().map(TextKey::from),
        words: row.words.clone(),
        who: row.who.as_deref().map(EntityId::from),
        slot: row.slot,
        release_at: row.release_at,
        moved: Vec::new(),
        suppressed: None,
    };
    Ok(Prepared { row, reminder, closing, item, chart, instance: &subject.instance })
}

#[cfg(test)]
mod tests;
