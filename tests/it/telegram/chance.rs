//! Many people, and faults by chance that is the same in every run: at the end everything is accounted for.

use std::collections::BTreeMap;

use crate::{
    fakes::telegram::{Call, Fault},
    replicas::{every_turn_is_there_once, nothing_fired_twice},
};

use super::*;

const PEOPLE: i64 = 30;
/// Of a thousand calls.
const FAULTS: u64 = 150;
const WEEKS: i64 = 6;
/// So often a process is killed, after so many milliseconds: in its first second a new one writes to nobody.
const KILLS: usize = 20;
const LIVES: std::ops::Range<usize> = 900..2700;

/// Chance that is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_people_and_every_fault() {
    let town = asean().await;
    town.fake.run_clock();
    let people: Vec<String> = sqlx::query_scalar("select id from person order by id limit $1")
        .bind(PEOPLE)
        .fetch_all(&town.pool)
        .await
        .unwrap();
    let mut phones = Vec::new();
    for person in &people {
        phones.push(town.phone(person).await);
    }
    let mut did = 0;
    town.fake.faults_by_chance(11, FAULTS);
    let mut dice = Dice(7);
    for week in 1..=WEEKS {
        let at = "2024-05-01T02:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::weeks(week);
        town.shell.advance_to(at).await.unwrap();
        town.calm().await;
        for phone in &phones {
            let asked = phone.chat().into_iter().rev().find(|seen| seen.from_bot && !seen.buttons.is_empty());
            let Some(asked) = asked.filter(|_| dice.below(4) > 0) else { continue };
            match dice.below(3) {
                0 => phone.says(&format!("{}/10", dice.below(10))),
                1 => phone.replies_to(asked.id, "selesai"),
                _ => phone.presses_on(asked.id, &asked.buttons[dice.below(asked.buttons.len().min(3))].1),
            }
            did += 1;
        }
        town.fake.heard().await;
        town.calm().await;
    }
    town.fake.faults_by_chance(0, 0);
    town.fake.heard().await;
    town.calm().await;

    // every update is stored, heard, and counts once
    assert_eq!(town.count("select count(*) from inbox").await, did);
    assert_eq!(town.count("select count(*) from inbox where state <> 'done'").await, 0);
    every_turn_is_there_once(&town.pool).await;
    nothing_fired_twice(&town.pool).await;
    assert!(town.count("select count(*) from journal where cause like 'answer%'").await > 8);
    assert_eq!(phones.iter().map(Phone::waits).sum::<usize>(), 0, "nobody's phone waits");
    let faults = town.fake.calls().iter().filter(|call| call.method == "sendmessage" && call.fault.is_some()).count();
    assert!(faults >= 8, "only {faults} faults");
    let blind = |call: &&Call| call.fault.as_ref().is_some_and(Fault::leaves_doubt);
    let blind = town.fake.calls().iter().filter(|call| call.method == "sendmessage").filter(blind).count();
    everything_is_sent_or_accounted_for(&town.pool, &town.fake, 2 * blind).await;
    order_is_kept(&town.pool).await;
}

/// Cut short at any moment between what is received and what is stored, between a lease and its end.
#[tokio::test(flavor = "multi_thread")]
async fn a_process_killed_again_and_again_loses_nothing() {
    let town = Town::silent().await;
    town.fake.run_clock();
    let people: Vec<String> =
        sqlx::query_scalar("select id from person order by id limit 20").fetch_all(&town.pool).await.unwrap();
    let (mut phones, mut dice, mut did) = (Vec::new(), Dice(3), 0);
    for person in &people {
        let phone = town.fake.phone("A", "id");
        phone.starts(None);
        town.link(&phone, person).await;
        phones.push(phone);
    }
    town.greeted().await;
    for kill in 0..KILLS {
        let shell =
            Shell::new(town.pool.clone(), Bots::default().with_telegram(client(&town.fake, None))).await.unwrap();
        let running = tokio::spawn(async move { Box::pin(shell.run(CancellationToken::new())).await });
        if kill % 5 == 1 {
            let at =
                "2024-05-06T04:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::weeks(kill as i64 / 5);
            store::clock::advance(&mut town.pool.acquire().await.unwrap(), at).await.unwrap();
        }
        for phone in &phones {
            let asked = phone.chat().into_iter().rev().find(|seen| seen.from_bot && !seen.buttons.is_empty());
            match (asked, dice.below(6)) {
                (Some(asked), 0) => phone.presses_on(asked.id, &asked.buttons[dice.below(asked.buttons.len())].1),
                (_, 1) => phone.says(&format!("{}/10", dice.below(10))),
                _ => continue,
            }
            did += 1;
        }
        tokio::time::sleep(Duration::from_millis((LIVES.start + dice.below(LIVES.len())) as u64)).await;
        running.abort();
        let _ = running.await;
        // time passes until everybody else may take over: what was on its way has long arrived then
        let mut calls = usize::MAX;
        while calls != town.fake.calls().len() {
            calls = town.fake.calls().len();
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        town.run("update lease set until = now(); update outbox set lease_until = now() where state = 'leased'").await;
    }
    town.listen();
    town.fake.heard().await;
    town.calm().await;
    assert_eq!(town.count("select count(*) from inbox").await, did);
    assert_eq!(town.count("select count(*) from inbox where state <> 'done'").await, 0);
    every_turn_is_there_once(&town.pool).await;
    nothing_fired_twice(&town.pool).await;
    let answers = town.count("select count(*) from journal where cause like 'answer%'").await;
    assert!(answers > 3, "{answers} answers of {did}");
    everything_is_sent_or_accounted_for(&town.pool, &town.fake, KILLS * 16).await;
    order_is_kept(&town.pool).await;
}

impl Town {
    /// As `drain`, on a clock that runs: what was put off after a fault is not waited for, what a platform's pace asks is.
    async fn calm(&self) {
        let deadline = Instant::now() + Duration::from_secs(120);
        loop {
            self.shell.settle().await.unwrap();
            // what fell due behind the mark from which claims begin is found by the next full look
            let rest = "select (select count(*) from outbox where state in ('pending', 'leased'))
                + (select count(*) from instance where wake_at <= waymark_now())";
            if self.count(rest).await == 0 {
                return;
            }
            assert!(Instant::now() < deadline, "something is never sent");
            self.run("update outbox set not_before = '-infinity' where state = 'pending'").await;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

pub(crate) async fn everything_is_sent_or_accounted_for(pool: &PgPool, fake: &FakeTelegram, blind: usize) {
    let count = async |sql: &'static str| sqlx::query_scalar::<_, i64>(sql).fetch_one(pool).await.unwrap();
    let open = "select count(*) from ledger where status = 'released'
        or status = 'planned' and release_at < waymark_now() - interval '1 minute'";
    assert_eq!(count(open).await, 0, "a reminder that nothing came of");
    // who has no phone here is told so in the ledger
    let unsaid = "select count(*) from ledger where status in ('undeliverable', 'dead')
        and (person is null or person in (select person_id from account))";
    assert_eq!(count(unsaid).await, 0);

    let calls: Vec<_> = fake.calls().into_iter().filter(|call| call.method == "sendmessage").collect();
    assert_eq!(calls.iter().filter(|call| call.came_to == Some(Err(429))).count(), 0, "a limit was exceeded");
    limits_are_kept(&calls);
    let mut copies: BTreeMap<(String, String), i64> = BTreeMap::new();
    for call in calls.iter().filter(|call| matches!(call.came_to, Some(Ok(_)))) {
        let said = (call.body["chat_id"].to_string(), call.body["text"].as_str().unwrap_or_default().to_owned());
        *copies.entry(said).or_default() += 1;
    }
    let rows: Vec<(String, String, i64, i64, i64)> = sqlx::query_as(
        "select chat, body ->> 'text', count(*) filter (where state = 'sent'), count(*) filter (where state = 'uncertain'),
             sum(doubts)
         from outbox where kind = 'send' group by 1, 2",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    let mut doubts = 0;
    for (chat, text, sent, uncertain, doubted) in rows {
        let copies = copies.remove(&(chat.clone(), text.clone())).unwrap_or_default();
        assert!(
            (sent..=sent + uncertain + doubted).contains(&copies),
            "{copies} copies, {sent} sent, {doubted} in doubt"
        );
        doubts += uncertain + doubted;
    }
    assert!(copies.is_empty(), "messages that nobody wrote");
    assert!(doubts <= blind as i64, "{doubts} in doubt where at most {blind} were left open");
}

/// On the platform's own clock, whatever it said to each: 30 in any second, and of one chat five in any three.
fn limits_are_kept(calls: &[Call]) {
    let most = |calls: &[&Call], window: Duration| {
        let within = |from: Duration| calls.iter().filter(|call| (from..from + window).contains(&call.at)).count();
        calls.iter().map(|call| within(call.at)).max().unwrap_or_default()
    };
    let done: Vec<&Call> = calls.iter().filter(|call| matches!(call.came_to, Some(Ok(_)))).collect();
    assert!(most(&done, Duration::from_secs(1)) <= 30);
    let mut chats: BTreeMap<String, Vec<&Call>> = BTreeMap::new();
    for call in done {
        chats.entry(call.body["chat_id"].to_string()).or_default().push(call);
    }
    assert!(chats.values().all(|of| most(of, Duration::from_secs(3)) <= 5));
}

/// Within a chat and a priority messages stand in the order in which they were written; repeats of doubtful ones aside.
pub(crate) async fn order_is_kept(pool: &PgPool) {
    let crossed = "select count(*) from outbox a join outbox b
            on a.chat = b.chat and a.priority = b.priority and a.id < b.id and a.remote::bigint > b.remote::bigint
        where a.kind = 'send' and b.kind = 'send' and a.doubts = 0 and b.doubts = 0
            and a.remote is not null and b.remote is not null";
    assert_eq!(sqlx::query_scalar::<_, i64>(crossed).fetch_one(pool).await.unwrap(), 0);
}
