//! Real processes, killed with -9: what was answered with a redirect is there, once, and what was due arrives.
//!
//! The clock of the database is moved by hand, so nothing here waits for a day to pass; it is polled only for what other
//! processes do. Everything that people do goes through the pages of the local messenger.

use std::{collections::BTreeMap, fs, time::Instant};

use bots::preview::{Body, Preview};
use futures::{StreamExt, stream};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use sqlx::PgPool;

use crate::{
    place::{PATIENCE, Place, at_rest, let_leases_end, move_to},
    replicas::{every_turn_is_there_once, none, nothing_fired_twice},
};

const PEOPLE_AT_ONCE: usize = 4;

fn escaped(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|b| if kept(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[derive(Debug, Clone)]
struct Press {
    chat: String,
    message: String,
    payload: String,
    tap: String,
}

impl Place {
    /// A press through the page. `true`: the person was told that it was received.
    async fn press(&self, press: &Press) -> bool {
        let form = [("message", &press.message), ("button", &press.payload), ("tap", &press.tap)];
        let url = format!("http://{}/messenger/with/{}/press", self.address, press.chat.replace('/', "%2F"));
        let body = form.map(|(name, value)| format!("{name}={}", escaped(value))).join("&");
        let request = self.http.post(url).header("content-type", "application/x-www-form-urlencoded").body(body);
        match request.send().await {
            Ok(answer) if answer.status().is_redirection() => {
                let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
                !to.contains("said=")
            }
            Ok(_) | Err(_) => false,
        }
    }
}

/// The first button of every message with an open question that was not pressed before.
async fn presses(pool: &PgPool, done: &mut BTreeMap<(String, String), Press>) -> Vec<Press> {
    let open: Vec<(String, String, String)> = sqlx::query_as(
        "select o.chat, o.remote, o.body -> 'buttons' -> 0 ->> 'payload'
         from outbox o join ledger l on l.outbox_id = o.id
         where o.kind = 'send' and o.state = 'sent' and o.asks and l.closing is null
             and o.body -> 'buttons' -> 0 is not null
         order by o.id",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    let mut fresh = Vec::new();
    for (chat, message, payload) in open {
        let n = done.len();
        done.entry((chat.clone(), message.clone())).or_insert_with(|| {
            fresh.push(Press { chat, message, payload, tap: format!("crash-{n}") });
            fresh[fresh.len() - 1].clone()
        });
    }
    fresh
}

/// People press side by side; what was received is put down.
async fn stream_of(place: &Place, presses: &[Press], received: &mut Vec<Press>) {
    let all = stream::iter(presses.iter().cloned());
    let all = all.map(async |press: Press| place.press(&press).await.then_some(press));
    received.extend(all.buffer_unordered(PEOPLE_AT_ONCE).filter_map(async |press| press).collect::<Vec<_>>().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_received_survives_the_death_of_the_server_and_of_its_postgres() {
    let mut place = Place::new(Vec::new());
    place.start(place.serve(&[]));
    let pool = place.pool().await;
    sqlx::query("update clock set virtual_at = '2024-05-01 03:00+00'").execute(&pool).await.unwrap();
    place.stop();
    place.start(place.with_programme(&[]));
    let pool = place.pool().await;
    let (mut done, mut received) = (BTreeMap::new(), Vec::new());
    move_to(&pool, "2024-06-03 03:00+00").await;
    at_rest(&pool).await;

    // the server dies in the middle of replies and timers
    let all = presses(&pool, &mut done).await;
    assert!(all.len() >= 6, "only {} questions are open", all.len());
    let (first, rest) = all.split_at(all.len() / 2);
    move_to(&pool, "2024-07-01 03:00+00").await;
    stream_of(&place, first, &mut received).await;
    assert_eq!(received.len(), first.len(), "all of these were received");
    let child = Pid::from_raw(place.running.as_ref().unwrap().id() as i32);
    let dies = async {
        let deadline = Instant::now() + PATIENCE;
        let seen = "select count(*) from inbox";
        while sqlx::query_scalar::<_, i64>(seen).fetch_one(&pool).await.unwrap() < first.len() as i64 + 1 {
            assert!(Instant::now() < deadline, "nothing more is received");
        }
        kill(child, Signal::SIGKILL).unwrap();
    };
    tokio::join!(stream_of(&place, rest, &mut received), dies);
    place.kill_the_server();
    place.start(place.with_programme(&[]));
    let_leases_end(&pool).await;
    // who was not told that it was received presses again: on her page it is the same tap
    let unsure: Vec<Press> = rest.iter().filter(|p| !received.iter().any(|r| r.tap == p.tap)).cloned().collect();
    stream_of(&place, &unsure, &mut received).await;
    at_rest(&pool).await;

    // its Postgres dies under it
    let all = presses(&pool, &mut done).await;
    assert!(!all.is_empty());
    move_to(&pool, "2024-08-01 03:00+00").await;
    place.kill_postgres(Signal::SIGKILL);
    stream_of(&place, &all, &mut received).await;
    drop(pool);
    let pool = place.pool().await;
    let_leases_end(&pool).await;
    let unsure: Vec<Press> = all.iter().filter(|p| !received.iter().any(|r| r.tap == p.tap)).cloned().collect();
    stream_of(&place, &unsure, &mut received).await;
    move_to(&pool, "2024-09-01 03:00+00").await;
    let_leases_end(&pool).await;
    at_rest(&pool).await;

    everything_received_is_there_once(&pool, &received).await;
    every_turn_is_there_once(&pool).await;
    nothing_fired_twice(&pool).await;
    let sent: i64 = sqlx::query_scalar("select count(*) from outbox where kind = 'send' and state = 'sent'")
        .fetch_one(&pool)
        .await
        .unwrap();
    none(
        &pool,
        "messages that did not arrive",
        "select concat_ws(' ', id, state, error) from outbox where state not in ('sent', 'superseded')",
    )
    .await;
    pool.close().await;
    place.stop();
    let book = Preview::open(&place.data().join("messenger.jsonl")).unwrap();
    let chats = book.conversations();
    let ours = chats.iter().flat_map(|c| &c.entries).filter(|e| matches!(e.body, Body::Ours { .. }));
    assert_eq!(ours.count() as i64, sent, "every message is in its chat, once");
}

async fn everything_received_is_there_once(pool: &PgPool, received: &[Press]) {
    assert!(received.len() >= 8, "only {} were received", received.len());
    for press in received {
        let (there, journal, told): (i64, i64, i64) = sqlx::query_as(
            "select
                 (select count(*) from inbox where external_id = $1 and state = 'done'),
                 (select count(*) from inbox i join ledger l on l.outbox_id = (
                        select id from outbox where chat = $2 and remote = $3 and kind = 'send' and cardinality(ledger) = 1)
                     join journal j on j.instance_id = l.instance_id and j.cause = 'answer'
                        and (j.input #>> '{answer,prompt}')::int = l.prompt_no and $2 like '%:' || j.actor
                     where i.external_id = $1),
                 (select count(*) from inbox i join outbox o on o.inbox_id = i.id where i.external_id = $1)",
        )
        .bind(&press.tap)
        .bind(&press.chat)
        .bind(&press.message)
        .fetch_one(pool)
        .await
        .unwrap();
        assert_eq!(there, 1, "received and not there once: {press:?}");
        assert!(journal == 1 || (journal == 0 && told == 1), "journal {journal}, told {told}: {press:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_published_changes_only_on_purpose() {
    let mut place = Place::new(Vec::new());
    let roadmap = place.programme().join("roadmap.yaml");
    let good = fs::read_to_string(&roadmap).unwrap();

    // broken: refused with what is wrong, and nothing is written
    fs::write(&roadmap, good.replacen("due:", "duo:", 1)).unwrap();
    let (code, said) = place.refused(&mut place.with_programme(&[]));
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("roadmap.yaml") && said.contains("E006") && said.contains("duo"), "{said}");
    place.start(place.serve(&[]));
    let pool = place.pool().await;
    assert_eq!(written(&pool).await, "0 0 0 0 0");
    sqlx::query("update clock set virtual_at = '2024-05-01 03:00+00'").execute(&pool).await.unwrap();
    place.stop();

    // good: published; unchanged: nothing changes
    fs::write(&roadmap, &good).unwrap();
    place.start(place.with_programme(&[]));
    let pool = place.pool().await;
    at_rest(&pool).await;
    let before = written(&pool).await;
    assert!(before.starts_with("1 1 "), "{before}");
    place.stop();
    place.start(place.with_programme(&["--publish"]));
    let pool = place.pool().await;
    at_rest(&pool).await;
    assert_eq!(written(&pool).await, before, "the same files are the same revision");
    place.stop();

    // changed: refused and told which, until publishing is asked for
    fs::write(&roadmap, format!("{good}# with a remark\n")).unwrap();
    let (code, said) = place.refused(&mut place.with_programme(&[]));
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("roadmap.yaml") && !said.contains("entities.yaml"), "{said}");
    place.start(place.with_programme(&["--publish"]));
    let pool = place.pool().await;
    at_rest(&pool).await;
    let after = written(&pool).await;
    assert_eq!(after.split_once(' ').unwrap().1.split_once(' ').unwrap().0, "2", "a second revision: {after}");
    assert_eq!(after.rsplit_once(' ').unwrap().1, before.rsplit_once(' ').unwrap().1, "and no step of anybody");
    place.stop();
}

/// Programmes, revisions, items, people, steps.
async fn written(pool: &PgPool) -> String {
    let sql = "select concat_ws(' ', (select count(*) from programme), (select count(*) from revision),
        (select count(*) from instance), (select count(*) from person), (select count(*) from journal))";
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}
