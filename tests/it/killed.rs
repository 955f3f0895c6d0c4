//! Real processes that speak and listen as bots, killed with -9 at the moments that matter: between what is received and
//! what is stored, stored and confirmed, heard and answered; between the lease of a message, its sending, and what is
//! written of it.
//!
//! Each moment is held open: the fake keeps silent, or somebody holds the table that would be written. What a killed
//! process had handed to Postgres may still be done there, as in life. The row by which one process speaks as the bot is
//! ended by hand, for nobody waits half a minute here; who comes after begins with nothing to spend all the same.

use std::time::{Duration, Instant};

use bots::{
    Token,
    discord::{self, Discord},
};
use serde_json::Value;
use sqlx::{PgPool, Postgres, Transaction};

use crate::{
    fakes::{
        discord::{FakeDiscord, Fault as DiscordFault},
        telegram::{FakeTelegram, Fault, Phone},
    },
    place::{LOOK_AGAIN, PATIENCE, Place, at_rest, let_leases_end, move_to},
    replicas::{every_turn_is_there_once, nothing_fired_twice},
    telegram::chance::{everything_is_sent_or_accounted_for, order_is_kept},
};

const PROGRAMME: &str = "asean-wps-cop";
/// Asked for an activity of her own on 6 May 2024.
const PERSON: &str = "dlg-sec/focal-point";
/// Longer than any test waits.
const FOR_EVER: Duration = Duration::from_secs(600);
/// For what was held up to be tried at least.
const A_MOMENT: Duration = Duration::from_millis(400);

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so().await {
        assert!(Instant::now() < deadline, "it takes too long until {what}");
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

async fn count(pool: &PgPool, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

const INBOX: &str = "select count(*) from inbox";
const ANSWERS: &str = "select count(*) from journal where cause like 'answer%'";

/// Nobody writes there until this is dropped.
async fn held(pool: &PgPool, table: &'static str) -> Transaction<'static, Postgres> {
    let mut tx = pool.begin().await.unwrap();
    let sql = match table {
        "inbox" => "lock table inbox in exclusive mode",
        "journal" => "lock table journal in exclusive mode",
        _ => "lock table outbox in exclusive mode",
    };
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx
}

/// A place whose programme is published and whose clock stands in May 2024; a server runs in it.
async fn opened(messengers: Vec<(&'static str, String)>) -> (Place, PgPool) {
    let mut place = Place::new(messengers);
    place.start(place.serve(&[]));
    let pool = place.pool().await;
    sqlx::query("update clock set virtual_at = '2024-05-01 03:00+00'").execute(&pool).await.unwrap();
    place.stop();
    place.start(place.with_programme(&[]));
    let pool = place.pool().await;
    at_rest(&pool).await;
    (place, pool)
}

async fn link(pool: &PgPool, platform: &str, bot: &str, user: &str, chat: &str) {
    sqlx::query(
        "insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at, consented_at)
         values ($1, $2, $3, $4, $5, $6, now(), now())",
    )
    .bind(platform)
    .bind(bot)
    .bind(user)
    .bind(chat)
    .bind(PROGRAMME)
    .bind(PERSON)
    .execute(pool)
    .await
    .unwrap();
}

/// The process is gone; whatever it held runs out, and another takes its place.
async fn killed_and_replaced(place: &mut Place, pool: &PgPool, held: Option<Transaction<'static, Postgres>>) {
    place.kill_the_server();
    if let Some(held) = held {
        held.rollback().await.unwrap();
    }
    let_leases_end(pool).await;
    sqlx::query("update lease set until = clock_timestamp()").execute(pool).await.unwrap();
    place.start(place.with_programme(&[]));
    let_leases_end(pool).await;
}

/// As `at_rest`; what was put off because nobody knows whether it arrived is not waited for.
async fn calm(pool: &PgPool) {
    let soon = async {
        loop {
            sqlx::query("update outbox set not_before = '-infinity' where state = 'pending' and doubts > 0")
                .execute(pool)
                .await
                .unwrap();
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    };
    tokio::select! {
        () = at_rest(pool) => {}
        () = soon => {}
    }
}

/// How many times the bot has written to her in words that begin so.
fn copies(phone: &Phone, text: &str) -> usize {
    phone.chat().iter().filter(|seen| seen.from_bot && seen.text == text).count()
}

/// What Telegram said last to somebody who asked for updates: how many it handed over.
fn handed_over(fake: &FakeTelegram) -> usize {
    let given = |value: &Value| value.as_array().map_or(0, Vec::len);
    let calls = fake.calls();
    let polls = calls.iter().filter(|call| call.method == "getupdates");
    polls.filter_map(|call| call.came_to.as_ref()?.as_ref().ok()).map(given).sum()
}

fn sends(fake: &FakeTelegram) -> usize {
    fake.calls().iter().filter(|call| call.method == "sendmessage").count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_telegram_nothing_is_lost_at_any_moment() {
    let fake = FakeTelegram::start().await;
    fake.run_clock();
    let token = ("WAYMARK_TELEGRAM_TOKEN", FakeTelegram::TOKEN.to_owned());
    let (mut place, pool) = opened(vec![token, ("WAYMARK_TELEGRAM_API_URL", fake.url())]).await;
    let phone = fake.phone("A", "id");
    phone.starts(None);
    fake.heard().await;
    calm(&pool).await;
    let bot = FakeTelegram::TOKEN.split(':').next().unwrap();
    link(&pool, "telegram", bot, &phone.id.to_string(), &phone.id.to_string()).await;
    let mut did = count(&pool, INBOX).await;

    // leased, and nothing has gone out yet
    fake.fault("sendMessage", Fault::SilentBefore(FOR_EVER));
    let before = sends(&fake);
    move_to(&pool, "2024-05-06 09:00+00").await;
    until("a message is on its way", async || sends(&fake) > before).await;
    let nothing_yet = phone.chat().iter().filter(|seen| !seen.buttons.is_empty()).count();
    killed_and_replaced(&mut place, &pool, None).await;
    calm(&pool).await;
    assert_eq!(nothing_yet, 0);
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    assert_eq!(copies(&phone, &asked.text), 1, "{}", phone.transcript());

    // received, and not stored: it is handed over again
    let inbox = held(&pool, "inbox").await;
    let before = handed_over(&fake);
    phone.presses_on(asked.id, &asked.buttons[0].1);
    until("the press is handed over", async || handed_over(&fake) > before).await;
    tokio::time::sleep(A_MOMENT).await;
    assert_eq!(count(&pool, INBOX).await, did);
    killed_and_replaced(&mut place, &pool, Some(inbox)).await;
    fake.heard().await;
    calm(&pool).await;
    did += 1;
    assert_eq!((count(&pool, INBOX).await, count(&pool, ANSWERS).await), (did, 1), "{}", phone.transcript());
    assert_eq!(phone.waits(), 0, "her press shows no waiting mark");

    // stored, and not confirmed: it is handed over again, and counts once
    until("somebody asks", async || fake.polling() == 1).await;
    for _ in 0..100 {
        fake.fault("getUpdates", Fault::CutBefore);
    }
    phone.says("3/10");
    until("it is stored", async || count(&pool, INBOX).await == did + 1).await;
    killed_and_replaced(&mut place, &pool, None).await;
    assert_eq!(fake.unconfirmed(), 1, "nobody has confirmed it");
    fake.no_faults();
    fake.heard().await;
    calm(&pool).await;
    did += 1;
    assert_eq!((count(&pool, INBOX).await, count(&pool, ANSWERS).await), (did, 2), "{}", phone.transcript());

    // confirmed, and not answered
    let journal = held(&pool, "journal").await;
    phone.says("5/10");
    fake.heard().await;
    until("it is stored", async || count(&pool, INBOX).await == did + 1).await;
    tokio::time::sleep(A_MOMENT).await;
    killed_and_replaced(&mut place, &pool, Some(journal)).await;
    calm(&pool).await;
    did += 1;
    assert_eq!((count(&pool, INBOX).await, count(&pool, ANSWERS).await), (did, 3), "{}", phone.transcript());
    assert!(phone.transcript().contains("50"), "{}", phone.transcript());

    // a question is out, and its answer was not read: it comes twice at most, and both converge
    fake.fault("sendMessage", Fault::SilentAfter(FOR_EVER));
    let before = sends(&fake);
    move_to(&pool, "2024-07-01 09:00+00").await;
    until("a message is on its way", async || sends(&fake) > before).await;
    tokio::time::sleep(A_MOMENT).await;
    killed_and_replaced(&mut place, &pool, None).await;
    calm(&pool).await;

    // a question is out, and what came of it is not written
    let before = sends(&fake);
    fake.fault("sendMessage", Fault::Trickle(Duration::from_millis(2)));
    move_to(&pool, "2024-08-05 09:00+00").await;
    until("a message is on its way", async || sends(&fake) > before).await;
    let outbox = held(&pool, "outbox").await;
    tokio::time::sleep(A_MOMENT * 5).await;
    killed_and_replaced(&mut place, &pool, Some(outbox)).await;
    calm(&pool).await;

    // and everybody still hears
    phone.says("7/10");
    fake.heard().await;
    calm(&pool).await;
    assert_eq!(count(&pool, INBOX).await, did + 1);
    assert_eq!(count(&pool, "select count(*) from inbox where state <> 'done'").await, 0);
    every_turn_is_there_once(&pool).await;
    nothing_fired_twice(&pool).await;
    everything_is_sent_or_accounted_for(&pool, &fake, 3).await;
    order_is_kept(&pool).await;
    assert_eq!(fake.violations(), Vec::<String>::new());
    pool.close().await;
    place.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_discord_nothing_is_lost_at_any_moment() {
    let fake = FakeDiscord::start().await;
    fake.run_clock();
    let token = ("WAYMARK_DISCORD_TOKEN", FakeDiscord::TOKEN.to_owned());
    let (mut place, pool) = opened(vec![token, ("WAYMARK_DISCORD_API_URL", fake.url())]).await;
    let phone = fake.phone("A", "id");
    let settings = discord::Settings { token: Token::new(FakeDiscord::TOKEN), api_url: fake.url(), proxy: None };
    let bot = Discord::new(&settings).unwrap().id().name.clone();
    link(&pool, "discord", &bot, &phone.id.to_string(), &phone.conversation().to_string()).await;
    let created = |fake: &FakeDiscord| fake.called("create message");

    // a question is out, and its answer was not read: it is there once
    fake.fault("create message", DiscordFault::SilentAfter(FOR_EVER));
    move_to(&pool, "2024-05-06 09:00+00").await;
    until("a message is on its way", async || created(&fake) > 0).await;
    tokio::time::sleep(A_MOMENT).await;
    killed_and_replaced(&mut place, &pool, None).await;
    calm(&pool).await;
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    let same = phone.chat().iter().filter(|seen| seen.from_bot && seen.content == asked.content).count();
    assert_eq!(same, 1, "{}", phone.transcript());

    // pressed and stored, and she was not told yet
    fake.until("somebody listens", || fake.is_listened_to()).await;
    fake.fault("answer interaction", DiscordFault::SilentAfter(FOR_EVER));
    phone.press(asked.id, &asked.buttons[0].1);
    until("it is stored", async || count(&pool, INBOX).await == 1).await;
    killed_and_replaced(&mut place, &pool, None).await;
    calm(&pool).await;
    assert_eq!(count(&pool, ANSWERS).await, 1, "{}", phone.transcript());

    // received, and not stored: it is read back
    fake.until("somebody listens", || fake.is_listened_to()).await;
    let inbox = held(&pool, "inbox").await;
    phone.says("3/10");
    tokio::time::sleep(A_MOMENT).await;
    killed_and_replaced(&mut place, &pool, Some(inbox)).await;
    until("it is read back", async || count(&pool, INBOX).await == 2).await;
    calm(&pool).await;
    assert_eq!(count(&pool, ANSWERS).await, 2, "{}", phone.transcript());

    // stored, and not answered; and something is said while nobody is there
    fake.until("somebody listens", || fake.is_listened_to()).await;
    let journal = held(&pool, "journal").await;
    phone.says("5/10");
    until("it is stored", async || count(&pool, INBOX).await == 3).await;
    tokio::time::sleep(A_MOMENT).await;
    place.kill_the_server();
    phone.says("6/10");
    place.start(place.with_programme(&[]));
    killed_and_replaced(&mut place, &pool, Some(journal)).await;
    until("it is read back", async || count(&pool, INBOX).await == 4).await;
    calm(&pool).await;
    assert_eq!(count(&pool, ANSWERS).await, 4, "{}", phone.transcript());

    assert_eq!(count(&pool, "select count(*) from inbox where state <> 'done'").await, 0);
    every_turn_is_there_once(&pool).await;
    nothing_fired_twice(&pool).await;
    let twice = "select count(*) from (select 1 from outbox where kind = 'send' and state = 'sent'
        group by chat, remote having count(*) > 1) twice";
    assert_eq!(count(&pool, twice).await, 0);
    let sent = count(&pool, "select count(*) from outbox where kind = 'send' and state = 'sent' and chat <> ''").await;
    let shown = phone.chat().iter().filter(|seen| seen.from_bot).count() as i64;
    assert_eq!(shown, sent, "{}", phone.transcript());
    assert_eq!(fake.violations(), Vec::<String>::new());
    pool.close().await;
    place.stop();
}
