//! Two replicas on one database, and everything at once: answers that come up to three times, to either of them, while
//! timers fall due. What was accepted is there once, nothing fires twice, nobody is written to twice.

use std::collections::BTreeSet;

use bots::{BotId, Bots, Button, Chat, Content, Inbound, Inbox, Receipt, preview::Body};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use server::{postgres::pool, shell::Shell, store};
use sqlx::{Connection, PgPool};
use uuid::Uuid;

use crate::world::{World, programme_files};

const CONNECTIONS: u32 = 8;
/// Weeks of the programme, each with its stream of replies.
const WEEKS: i64 = 36;

/// What somebody says, told from everything else that is said.
#[derive(Debug, Clone)]
struct Reply {
    inbound: Inbound,
    what: What,
}

#[derive(Debug, Clone, Copy)]
enum What {
    /// A button of this prompt, pressed once by her.
    Pressed { instance: Uuid, prompt: u32 },
    /// This number out of `OUT_OF`, which nobody else says.
    Wrote(usize),
}

const OUT_OF: usize = 10_000;

/// Chance that is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2024, 5, 1, 3, 0, 0).unwrap()
}

async fn second_replica(world: &World) -> Shell {
    let pool = pool(world.pool.connect_options().as_ref().clone(), CONNECTIONS).await.unwrap();
    Shell::new(pool, Bots::default().with_local(world.preview.clone())).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_of_replies_and_timers_on_two_replicas() {
    let world = World::begin(&programme_files("asean-wps-cop"), start(), None).await;
    let other = second_replica(&world).await;
    let mut dice = Dice(2024);
    let mut given: BTreeSet<(Uuid, u32, String)> = BTreeSet::new();
    let mut accepted: Vec<Reply> = Vec::new();
    for week in 1..=WEEKS {
        let replies = answers(&world, &mut dice, &mut given, accepted.len());
        let at = start() + TimeDelta::weeks(week);
        world.preview.tell_time(Some(at));
        store::clock::advance(&mut world.pool.acquire().await.unwrap(), at).await.unwrap();
        let come: Vec<(Reply, Vec<bool>)> = replies
            .into_iter()
            .map(|reply| (reply, (0..=dice.below(3)).map(|_| dice.below(2) == 0).collect()))
            .collect();
        let stream = async {
            for (reply, copies) in &come {
                let to = |first: &bool| if *first { &world.shell } else { &other };
                let receipts = futures::future::join_all(
                    copies.iter().map(|first| to(first).intake.accept(reply.inbound.clone())),
                );
                let stored = receipts.await.into_iter().filter(|r| matches!(r, Ok(Receipt::Stored))).count();
                assert_eq!(stored, 1, "{} copies of one reply are one", copies.len());
            }
        };
        let (_, first, second) = tokio::join!(stream, world.shell.settle(), other.settle());
        first.unwrap();
        second.unwrap();
        // what one of them was in the middle of when the other came to rest
        let (first, second) = tokio::join!(world.shell.settle(), other.settle());
        first.unwrap();
        second.unwrap();
        accepted.extend(come.into_iter().map(|(reply, _)| reply));
    }
    assert!(accepted.len() >= 150, "only {} replies", accepted.len());
    everything_is_there_once(&world, &accepted).await;
}

/// For most people who are asked something: an answer to one of the newest questions, or a number that nobody else writes.
fn answers(world: &World, dice: &mut Dice, given: &mut BTreeSet<(Uuid, u32, String)>, before: usize) -> Vec<Reply> {
    let mut replies: Vec<Reply> = Vec::new();
    for conversation in world.preview.conversations() {
        for entry in conversation.entries.iter().rev().take(12) {
            let Body::Ours { buttons, .. } = &entry.body else { continue };
            if buttons.is_empty() {
                continue;
            }
            let n = before + replies.len();
            let payload = &buttons[dice.below(buttons.len())].payload;
            let Some(Button::Choice { instance, prompt, .. }) = Button::open(payload, &world.key) else { continue };
            if dice.below(2) == 0 {
                let content = Content::Words { text: format!("{n}/{OUT_OF}"), files: Vec::new(), reply_to: None };
                replies.push(Reply { inbound: inbound(&conversation.chat, content, n), what: What::Wrote(n) });
            } else if given.insert((instance, prompt, conversation.chat.0.clone())) {
                let content = Content::Press { payload: payload.clone(), message: Some(entry.id.clone()) };
                let what = What::Pressed { instance, prompt };
                replies.push(Reply { inbound: inbound(&conversation.chat, content, n), what });
            }
        }
    }
    replies
}

fn inbound(chat: &Chat, content: Content, n: usize) -> Inbound {
    Inbound {
        bot: BotId::local(),
        external_id: format!("reply-{n}"),
        chat: chat.clone(),
        user: chat.0.clone(),
        happened_at: start(),
        content,
        message: None,
    }
}

async fn everything_is_there_once(world: &World, accepted: &[Reply]) {
    let pool = &world.pool;
    let count = async |sql: &'static str| -> i64 { sqlx::query_scalar(sql).fetch_one(pool).await.unwrap() };
    assert_eq!(count("select count(*) from inbox").await, accepted.len() as i64);
    none(pool, "replies that were not heard", "select id::text || ' ' || state from inbox where state <> 'done'").await;
    let mut written = 0;
    for reply in accepted {
        let person = reply.inbound.chat.0.split_once(':').unwrap().1;
        let in_journal = match reply.what {
            What::Pressed { instance, prompt } => sqlx::query_scalar(
                "select count(*) from journal where instance_id = $1 and cause = 'answer' and actor = $2
                     and (input #>> '{answer,prompt}')::int = $3 and (input #>> '{answer,pressed}')::boolean",
            )
            .bind(instance)
            .bind(person)
            .bind(prompt as i32),
            What::Wrote(n) => sqlx::query_scalar(
                "select count(*) from journal where cause = 'answer' and actor = $1
                     and (input #> '{answer,given}' @> jsonb_build_array(jsonb_build_object('number',
                             jsonb_build_object('value', $2, 'over', $3)))
                         or input #>> '{answer,given}' like concat('%\"', $2, '/', $3, '\"%'))",
            )
            .bind(person)
            .bind(n as i64)
            .bind(OUT_OF as i64),
        };
        let journal: i64 = in_journal.fetch_one(pool).await.unwrap();
        let told: i64 = sqlx::query_scalar(
            "select count(*) from outbox o join inbox i on i.id = o.inbox_id where i.external_id = $1",
        )
        .bind(&reply.inbound.external_id)
        .fetch_one(pool)
        .await
        .unwrap();
        assert!(journal <= 1, "{person} is in the journal {journal} times: {reply:?}");
        // what could not be recorded was said so
        assert!(journal == 1 || told == 1, "nothing came of what {person} said: {reply:?}");
        written += journal;
    }
    assert_eq!(count("select count(*) from journal where cause = 'answer'").await, written);
    assert!(written >= 50, "only {written} of {} replies were in time", accepted.len());
    every_turn_is_there_once(pool).await;
    nothing_fired_twice(pool).await;
    everybody_was_told_once(world).await;
}

pub(crate) async fn every_turn_is_there_once(pool: &PgPool) {
    let sql = "select concat_ws(' ', i.item_id, i.turn, count(j), min(j.turn), max(j.turn))
        from instance i left join journal j on j.instance_id = i.id
        group by i.id having count(j) <> i.turn or min(j.turn) <> 1 or max(j.turn) <> i.turn";
    none(pool, "items with missing or doubled turns", sql).await;
}

pub(crate) async fn nothing_fired_twice(pool: &PgPool) {
    // a deadline that is past sends everybody away again who comes to its state again
    let sql = "select concat_ws(' ', i.item_id, f.value)
        from instance i, jsonb_array_elements(coalesce(i.body -> 'fired', '[]')) f
        where not f.value -> 'key' ? 'deadline'
        group by i.item_id, f.value having count(*) > 1";
    none(pool, "occurrences that fired twice", sql).await;
    let sql = "select concat_ws(' ', instance_id, prompt_no, kind, message, person, slot, count(*))
        from ledger where kind in ('ask', 'again', 'escalated', 'report')
        group by instance_id, prompt_no, kind, message, who, person, slot having count(*) > 1";
    none(pool, "reminders that were planned twice", sql).await;
    none(pool, "items that still have something due", "select item_id from instance where wake_at <= waymark_now()")
        .await;
    none(pool, "items that were put aside", "select item_id from instance where suspended or attempts > 0").await;
    none(pool, "notices that nobody took up", "select id::text from notice").await;
}

async fn everybody_was_told_once(world: &World) {
    let pool = &world.pool;
    let sql = "select concat_ws(' ', id, kind, status, release_at) from ledger
        where status = 'released' or (status = 'planned' and release_at <= waymark_now())";
    none(pool, "reminders without a final status", sql).await;
    let sql = "select concat_ws(' ', id, state, fence, attempts, error) from outbox
        where state not in ('sent', 'superseded') or fence > 1 or attempts > 0";
    none(pool, "messages that were not sent at the first attempt", sql).await;
    let sql =
        "select concat_ws(' ', chat, remote) from outbox where kind = 'send' group by chat, remote having count(*) > 1";
    none(pool, "messages that were taken for one", sql).await;
    let sent: i64 =
        sqlx::query_scalar("select count(*) from outbox where kind = 'send'").fetch_one(pool).await.unwrap();
    assert_eq!(world.messages().values().sum::<usize>() as i64, sent, "messages in the chats");
}

pub(crate) async fn none(pool: &PgPool, what: &str, sql: &'static str) {
    let found: Vec<String> = sqlx::query_scalar(sql).fetch_all(pool).await.unwrap();
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[tokio::test]
async fn what_another_replica_holds_is_skipped_and_fires_later() {
    let world = World::begin(&programme_files("asean-wps-cop"), start(), None).await;
    let next = world.shell.next_event().await.unwrap().unwrap().max(start() + TimeDelta::weeks(4));
    store::clock::advance(&mut world.pool.acquire().await.unwrap(), next).await.unwrap();
    let due = "select count(*) from instance where wake_at <= waymark_now()";
    let before: i64 = sqlx::query_scalar(due).fetch_one(&world.pool).await.unwrap();
    assert!(before >= 2, "only {before} items are due");

    let mut holder = world.pool.acquire().await.unwrap();
    let mut tx = holder.begin().await.unwrap();
    let held: Uuid = sqlx::query_scalar(
        "select id from instance where wake_at <= waymark_now() order by id limit 1 for no key update",
    )
    .fetch_one(&mut *tx)
    .await
    .unwrap();
    let fired = world.shell.fire.run_once(server::fire::BATCH).await.unwrap();
    assert_eq!(fired as i64, before - 1, "all but the one that is held");
    // the holder dies, and whoever looks at everything that is due finds it
    tx.rollback().await.unwrap();
    let turn = "select turn from instance where id = $1";
    let stood: i64 = sqlx::query_scalar(turn).bind(held).fetch_one(&world.pool).await.unwrap();
    second_replica(&world).await.settle().await.unwrap();
    let stands: i64 = sqlx::query_scalar(turn).bind(held).fetch_one(&world.pool).await.unwrap();
    assert!(stands > stood, "it fires once nobody holds it");
    every_turn_is_there_once(&world.pool).await;
}
