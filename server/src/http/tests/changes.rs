//! Following: nothing is skipped, nothing comes twice, nothing hidden is told, and nobody waits in vain.

use std::{collections::BTreeSet, time::Duration};

use futures::StreamExt;
use sqlx::PgConnection;
use tokio::time::{Instant, timeout};

use super::*;

/// One step of an item, as the one write makes it: the item first, then its journal.
async fn step(conn: &mut PgConnection, item: &str) {
    let id = store::instance_id("asean-wps-cop", item);
    let written = sqlx::query(
        "with moved as (update instance set turn = turn + 1 where id = $1 returning *)
        insert into journal (instance_id, turn, at, programme_id, cause, input, from_place, to_place, taken, body)
        select id, turn, waymark_now(), programme_id, 'due', '{}', place, place, '{}', body from moved",
    );
    assert_eq!(written.bind(id).execute(conn).await.unwrap().rows_affected(), 1);
}

/// As another replica would answer, which has looked at nothing yet.
fn replica(web: &Web) -> Web {
    Web { shared: Arc::default(), ..web.clone() }
}

async fn ask(web: &Web, path: &str) -> Value {
    let request = Request::get(format!("{API}/{path}")).body(Body::empty()).unwrap();
    let response = router(web.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    serde_json::from_slice(&to_bytes(response.into_body(), usize::MAX).await.unwrap()).unwrap()
}

fn items(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|row| row["item_id"].as_str().unwrap().to_owned()).collect()
}

fn cursor(page: &Value) -> String {
    page["next_cursor"].as_str().unwrap().to_owned()
}

/// All there is, and the cursor behind it.
async fn all(web: &Web, limit: usize) -> (Vec<Value>, String) {
    let (mut rows, mut since) = (Vec::new(), String::new());
    loop {
        let page = ask(web, &format!("changes?limit={limit}{since}")).await;
        assert!(page["items"].as_array().unwrap().len() <= limit);
        rows.extend(page["items"].as_array().unwrap().iter().cloned());
        since = format!("&since={}", cursor(&page));
        if page["more"] == false {
            return (rows, cursor(&page));
        }
    }
}

#[tokio::test]
async fn who_begins_reads_everything_that_may_be_seen_page_by_page() {
    let world = World::new().await;
    // until what other tests have open is over
    ask(&world.web, "changes?wait=25").await;
    let (whole, end) = all(&world.web, 1000).await;
    let (paged, same_end) = all(&world.web, 7).await;
    assert_eq!((whole.len(), &end), (paged.len(), &same_end));
    assert_eq!(whole, paged);
    let mut activities: Vec<&str> =
        whole.iter().filter(|row| row["kind"] == "activity").map(|row| row["item_id"].as_str().unwrap()).collect();
    activities.sort_unstable();
    let list = world.json(&format!("{API}/activities?limit=1000")).await;
    let listed: Vec<String> = items(&serde_json::json!({
        "items": list["items"].as_array().unwrap().iter().map(|row| serde_json::json!({"item_id": row["id"]})).collect::<Vec<_>>()
    }));
    assert_eq!(activities, listed, "one first step each, of those that may be seen");
    let first = &whole[0];
    let flat = first.as_object().unwrap().values().all(|v| !v.is_array() && !v.is_object());
    assert!(flat && first["cause"] == "start" && first["turn"] == 1 && first["title"] != "", "{first}");
    assert_eq!(cursor(&ask(&world.web, "changes?since=latest").await), end);
    assert_eq!(ask(&world.web, "changes?since=latest").await["items"], serde_json::json!([]));
}

#[tokio::test]
async fn a_step_that_is_committed_late_is_neither_skipped_nor_told_twice() {
    let world = World::new().await;
    let mut since = cursor(&ask(&world.web, "changes?since=latest&wait=0").await);
    let mut slow = world.web.pool.begin().await.unwrap();
    step(&mut slow, "A01").await;
    let mut quick = world.web.pool.acquire().await.unwrap();
    step(&mut quick, "A02").await;
    // A02 has the higher number and is there already, A01 is not: nobody may pass it
    for web in [&world.web, &replica(&world.web)] {
        let page = ask(web, &format!("changes?since={since}")).await;
        assert!(!items(&page).contains(&"A02".to_owned()), "A01 may still come");
        since = cursor(&page);
    }
    slow.commit().await.unwrap();
    step(&mut quick, "A03").await;
    let mut undone = world.web.pool.begin().await.unwrap();
    step(&mut undone, "A04").await;
    undone.rollback().await.unwrap();
    step(&mut quick, "A05").await;
    let mut seen = Vec::new();
    let end = Instant::now() + Duration::from_secs(60);
    while seen.len() < 4 && Instant::now() < end {
        let page = ask(&replica(&world.web), &format!("changes?since={since}&wait=5")).await;
        seen.extend(items(&page));
        since = cursor(&page);
    }
    seen.retain(|item| item.starts_with('A'));
    assert_eq!(seen, ["A01", "A02", "A03", "A05"]);
}

#[tokio::test]
async fn many_writers_at_once_are_followed_without_a_gap() {
    let world = World::new().await;
    let mut since = cursor(&ask(&world.web, "changes?since=latest").await);
    let list = world.json(&format!("{API}/activities?limit=1000")).await;
    let activities: Vec<String> =
        list["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).take(8).collect();
    const EACH: usize = 15;
    let writers = activities.clone().into_iter().enumerate().map(|(n, item)| {
        let pool = world.web.pool.clone();
        tokio::spawn(async move {
            for round in 0..EACH {
                let mut tx = pool.begin().await.unwrap();
                step(&mut tx, &item).await;
                tokio::time::sleep(Duration::from_millis(((n * 7 + round * 3) % 11) as u64)).await;
                if round % 5 == 4 { tx.rollback().await.unwrap() } else { tx.commit().await.unwrap() }
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    let expected = activities.len() * EACH * 4 / 5;
    let replicas = [world.web.clone(), replica(&world.web)];
    let mut seen: Vec<(String, i64)> = Vec::new();
    let end = Instant::now() + Duration::from_secs(60);
    for web in replicas.iter().cycle() {
        let page = ask(web, &format!("changes?since={since}&wait=2&limit=9")).await;
        since = cursor(&page);
        seen.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| (row["item_id"].as_str().unwrap().to_owned(), row["turn"].as_i64().unwrap())),
        );
        if seen.len() >= expected || Instant::now() > end {
            break;
        }
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(seen.len(), expected);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), expected, "nothing twice");
    for item in activities {
        let turns: Vec<i64> = seen.iter().filter(|(id, _)| *id == item).map(|(_, turn)| *turn).collect();
        assert!(turns.is_sorted() && turns.len() == EACH * 4 / 5, "{item}: {turns:?}");
    }
    assert_eq!(items(&ask(&world.web, &format!("changes?since={since}")).await), Vec::<String>::new());
}

#[tokio::test]
async fn who_waits_hears_at_once_what_another_replica_wrote_and_nothing_hidden() {
    let world = World::new().await;
    let since = cursor(&ask(&world.web, "changes?since=latest").await);
    let mut conn = world.web.pool.acquire().await.unwrap();
    // A06 is restricted: its steps wake nobody, and are passed over
    step(&mut conn, "A06").await;
    let begun = Instant::now();
    let empty = ask(&world.web, &format!("changes?since={since}&wait=2")).await;
    assert!(items(&empty).is_empty() && begun.elapsed() >= Duration::from_secs(2));
    assert_ne!(cursor(&empty), since);
    let path = format!("changes?since={}&wait=25", cursor(&empty));
    let write = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        step(&mut conn, "A06").await;
        step(&mut conn, "A01").await;
    };
    let begun = Instant::now();
    let (page, ()) = tokio::join!(ask(&world.web, &path), write);
    assert_eq!(items(&page), ["A01"]);
    assert!(begun.elapsed() < Duration::from_secs(20), "it waited for the end");
    // coordinators see it all
    let coordinators = Web { level: Visibility::Restricted, ..replica(&world.web) };
    // a transaction of anybody on this Postgres holds the end of the journal back for as long as it takes
    let begun = Instant::now();
    let mut seen = ask(&coordinators, &format!("changes?since={since}")).await;
    while items(&seen).len() < 3 && begun.elapsed() < Duration::from_secs(30) {
        tokio::time::sleep(Duration::from_millis(50)).await;
        seen = ask(&coordinators, &format!("changes?since={since}")).await;
    }
    assert_eq!(items(&seen), ["A06", "A06", "A01"]);
}

#[tokio::test]
async fn the_stop_of_the_server_ends_waiting_and_streams() {
    let world = World::new().await;
    let since = cursor(&ask(&world.web, "changes?since=latest").await);
    let stream = stream(&world.web, "events", None).await;
    let stop = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        world.web.stop.cancel();
    };
    let path = format!("changes?since={since}&wait=25");
    let waiting = ask(&world.web, &path);
    let (page, rest, ()) =
        timeout(Duration::from_secs(10), async { tokio::join!(waiting, stream.collect::<Vec<_>>(), stop) })
            .await
            .unwrap();
    assert!(items(&page).is_empty());
    assert!(rest.len() <= 1, "{rest:?}");
}

type Events = std::pin::Pin<Box<dyn futures::Stream<Item = String> + Send>>;

async fn stream(web: &Web, path: &str, last: Option<&str>) -> Events {
    let mut request = Request::get(format!("{API}/{path}")).header("accept-encoding", "br, gzip");
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let response = router(web.clone()).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert!(!response.headers().contains_key("content-encoding"), "a proxy or a compressor would hold it back");
    let text = response.into_body().into_data_stream();
    Box::pin(text.map(|part| String::from_utf8(part.unwrap().to_vec()).unwrap()))
}

async fn next(stream: &mut Events) -> String {
    timeout(Duration::from_secs(30), stream.next()).await.unwrap().unwrap()
}

fn id_of(event: &str) -> String {
    event.lines().find_map(|line| line.strip_prefix("id: ")).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_stream_tells_each_change_and_goes_on_where_it_broke_off() {
    let world = World::new().await;
    let mut first = stream(&world.web, "events", None).await;
    let hello = next(&mut first).await;
    assert!(hello.contains("retry: 5000") && !hello.contains("data"), "{hello}");
    let mut conn = world.web.pool.acquire().await.unwrap();
    step(&mut conn, "A06").await;
    step(&mut conn, "A01").await;
    let event = next(&mut first).await;
    assert!(event.contains("event: changed\n") && event.contains("\"item_id\":\"A01\""), "{event}");
    drop(first);
    step(&mut conn, "A02").await;
    for (last, expect) in [(id_of(&hello), ["A01", "A02"].as_slice()), (id_of(&event), &["A02"])] {
        let mut again = stream(&replica(&world.web), "events", Some(&last)).await;
        next(&mut again).await;
        for item in expect {
            assert!(next(&mut again).await.contains(&format!("\"item_id\":\"{item}\"")), "after {last}: {item}");
        }
    }
}

#[tokio::test]
async fn who_comes_too_many_is_sent_to_polling() {
    let world = World::new().await;
    let mut open = Vec::new();
    let refused = loop {
        let request = Request::get(format!("{API}/events")).body(Body::empty()).unwrap();
        let response = router(world.web.clone()).oneshot(request).await.unwrap();
        if response.status() != StatusCode::OK {
            break response;
        }
        open.push(response);
        assert!(open.len() <= 200);
    };
    assert_eq!((refused.status(), open.len()), (StatusCode::SERVICE_UNAVAILABLE, 200));
    assert_eq!(refused.headers()["retry-after"], "30");
    open.pop();
    drop(stream(&world.web, "events", None).await);
}

#[tokio::test]
async fn a_cursor_that_is_not_from_here_and_a_wait_too_long_are_refused() {
    let world = World::new().await;
    let cursor = "this cursor is not from here: begin without one";
    let check = async |query: &str, expect: &str| {
        let answer = world.get(&format!("{API}/changes?{query}")).await;
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!((answer.status, problem["detail"].as_str()), (StatusCode::BAD_REQUEST, Some(expect)), "{query}");
    };
    check("since=c1-ffffffff", cursor).await;
    for since in ["7", "c1-", "c1--1", "c1-+1", "c1-0A", "c1-00", "c2-1"] {
        check(&format!("since={since}"), cursor).await;
    }
    check("wait=26", "`wait` is a number of seconds from 0 to 25").await;
    check("sinse=c1-0", "there is no parameter `sinse` here: use `since`").await;
    assert_eq!(world.get("/api/v1/programmes/other/changes").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.get("/api/v1/programmes/other/events").await.status, StatusCode::NOT_FOUND);
}

/// As a process that has just begun on the same database.
fn restarted(web: &Web) -> Web {
    Web { views: Views::default(), ..replica(web) }
}

/// What the clock alone changed after `since`, up to where something is first found, one by one; and the cursor behind it.
async fn by_clock(web: &Web, since: &str, last: impl Fn(&Value) -> bool) -> (Vec<Value>, String) {
    let (mut rows, mut since, end) = (Vec::new(), since.to_owned(), Instant::now() + Duration::from_secs(60));
    while !rows.last().is_some_and(&last) {
        assert!(Instant::now() < end, "{rows:?}");
        let page = ask(web, &format!("changes?limit=1&wait=1&since={since}")).await;
        since = cursor(&page);
        rows.extend(page["items"].as_array().unwrap().iter().filter(|row| row["cause"] == "clock").cloned());
    }
    (rows, since)
}

fn is_late(item: &str) -> impl Fn(&Value) -> bool {
    move |row| row["item_id"] == item && row["signal"] == "late"
}

#[tokio::test]
async fn what_the_clock_alone_changes_is_told_once_and_the_same_by_every_replica_and_after_a_restart() {
    let world = World::new().await;
    // A01 is due on 13 June in Jakarta, seven hours before UTC
    world.set_clock("2024-06-13T16:59:00Z").await;
    let since = cursor(&ask(&world.web, "changes?since=latest").await);
    let tag = world.get("/changes").await.header("etag").to_owned();
    let mut stream = stream(&world.web, &format!("events?since={since}"), None).await;
    next(&mut stream).await;
    world.set_clock("2024-06-13T17:00:30Z").await;

    let (told, after) = by_clock(&world.web, &since, is_late("A01")).await;
    let late = told.last().unwrap();
    assert_eq!((&late["timeliness"], &late["by_entity"]), (&Value::from("overdue"), &Value::Null));
    assert_eq!(late["at"], "2024-06-14T00:00:00+07:00", "when it was so, and not when somebody looked");
    assert_eq!(late["from_state"], late["to_state"]);
    for web in [&replica(&world.web), &restarted(&world.web)] {
        assert_eq!(by_clock(web, &since, is_late("A01")).await, (told.clone(), after.clone()));
    }
    while !next(&mut stream).await.contains("\"signal\":\"late\",\"timeliness\":\"overdue\"") {}
    let page = world.get("/changes").await;
    assert_ne!(page.header("etag"), tag);
    assert!(page.body.contains("Now “Late”.") && page.body.contains("the calendar"), "{}", page.body);
    let feed = world.get("/changes.atom").await.body;
    assert!(feed.contains("Now “Late”."), "{feed}");

    // nobody looks for weeks, and then a process that knew nothing: each at its own moment, and nothing again
    world.set_clock("2024-07-01T00:00:00Z").await;
    let (later, _) = by_clock(&restarted(&world.web), &after, is_late("A02")).await;
    assert!(later.last().unwrap()["at"].as_str().unwrap() < "2024-07-01", "{later:?}");
    assert!(!later.iter().any(is_late("A01")), "{later:?}");
    let moments: Vec<&str> = later.iter().map(|row| row["at"].as_str().unwrap()).collect();
    assert!(moments.is_sorted(), "{moments:?}");
    // A06 is restricted
    assert!(told.iter().chain(&later).all(|row| row["item_id"] != "A06"));
}

#[tokio::test]
async fn a_process_that_is_held_up_tells_later_and_makes_nobody_wait() {
    let world = World::new().await;
    world.set_clock("2024-06-13T16:59:00Z").await;
    let since = cursor(&ask(&world.web, "changes?since=latest").await);
    let mut publishing = world.web.pool.begin().await.unwrap();
    sqlx::query("select from programme for update").execute(&mut *publishing).await.unwrap();
    world.set_clock("2024-06-13T17:00:30Z").await;
    let list = timeout(Duration::from_secs(10), world.json(&format!("{API}/activities/A01"))).await.unwrap();
    assert_eq!(list["signal"], "late");
    publishing.rollback().await.unwrap();
    by_clock(&world.web, &since, is_late("A01")).await;
}
