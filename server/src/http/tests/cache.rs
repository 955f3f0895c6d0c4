//! What is kept in memory is right: tags, views, limits, and what other sites may read.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::extract::ConnectInfo;
use chrono::TimeDelta;
use sqlx::{PgConnection, PgPool};

use super::*;
use crate::postgres::pool;

const LIST: &str = "/api/v1/programmes/asean-wps-cop/activities";
const VISITOR: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 9)), 4711);

impl World {
    /// A process of its own on the same database.
    fn replica(&self, level: Visibility) -> World {
        let web = Web { views: Views::default(), level, messenger: None, ..self.web.clone() };
        World { web, kept: self.kept.clone(), preview: self.preview.clone() }
    }

    async fn real_clock(&self) {
        store::clock::set(&mut self.web.pool.acquire().await.unwrap(), None).await.unwrap();
    }

    async fn tag(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        assert!(answer.header("etag").starts_with("W/\""), "{path}: {:?}", answer.headers);
        answer.header("etag").to_owned()
    }

    async fn with(&self, path: &str, name: &str, value: &str) -> Answer {
        self.ask(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    }

    async fn known(&self, path: &str, tag: &str) -> bool {
        self.with(path, "if-none-match", tag).await.status == StatusCode::NOT_MODIFIED
    }
}

/// A step of an item that changes nothing but its turn.
async fn step(conn: &mut PgConnection, item: &str) {
    let done = sqlx::query(
        "with gone_on as (
             update instance
             set turn = turn + 1, body = jsonb_set(body, '{turn}', to_jsonb(turn + 1)), updated_at = waymark_now()
             where item_id = $1
             returning *
         )
         insert into journal (instance_id, programme_id, turn, at, cause, input, from_place, to_place, taken, body)
         select id, programme_id, turn, updated_at, 'test', '{}', place, place, '{}', body from gone_on",
    );
    assert_eq!(done.bind(item).execute(conn).await.unwrap().rows_affected(), 1, "{item}");
}

async fn step_on(pool: &PgPool, item: &str) {
    step(&mut pool.acquire().await.unwrap(), item).await;
}

#[tokio::test]
async fn pages_have_tags_too_and_a_deadline_ends_them_without_a_write() {
    let world = World::new().await;
    for path in ["/", "/a/A01", "/?lang=th"] {
        world.set_clock("2024-06-13T16:00:00Z").await;
        let tag = world.tag(path).await;
        world.set_clock("2024-06-13T16:59:59Z").await;
        assert!(world.known(path, &tag).await, "{path}");
        world.set_clock("2024-06-13T17:00:00Z").await;
        let other = world.with(path, "if-none-match", &tag).await;
        assert_eq!(other.status, StatusCode::OK, "{path}: nobody wrote, but A01 is late now");
        assert_ne!(other.header("etag"), tag);
        assert_eq!(other.header("last-modified"), "Thu, 13 Jun 2024 17:00:00 GMT", "{path}");
    }
    let thai = world.with("/", "accept-language", "th").await;
    assert_eq!(thai.header("content-language"), "th");
    assert_ne!(thai.header("etag"), world.tag("/").await);
}

#[tokio::test]
async fn a_tag_is_of_the_question_and_of_who_asks() {
    let world = World::new().await;
    let tag = async |path: &str| world.tag(&format!("{LIST}{path}")).await;
    assert_eq!(tag("?limit=3&overdue=false").await, tag("?overdue=false&limit=3").await);
    assert_ne!(tag("").await, tag("?limit=3").await);
    assert_ne!(tag("").await, tag("?lang=th").await);
    let head = world.ask(Request::head(LIST).body(Body::empty()).unwrap()).await;
    assert_eq!((head.header("etag"), head.body.as_str()), (tag("").await.as_str(), ""));
    // the same in every process, and at each level its own
    assert_eq!(world.replica(Visibility::Members).tag(LIST).await, tag("").await);
    let levels = [Visibility::Public, Visibility::Members, Visibility::Coordinators, Visibility::Restricted];
    let mut tags = Vec::new();
    for level in levels {
        // one process answers them all
        let web = Web { level, ..world.web.clone() };
        let asked = World { web, kept: world.kept.clone(), preview: world.preview.clone() };
        tags.push(asked.tag(LIST).await);
        for other in &tags[..tags.len() - 1] {
            assert!(!asked.known(LIST, other).await, "{level:?}");
        }
    }
    assert!(!world.known("/api/v1/programmes/other/activities", &tags[1]).await);
}

#[tokio::test]
async fn what_happens_to_the_hidden_changes_nothing_for_those_who_do_not_see_it() {
    let world = World::new().await;
    let coordinator = world.replica(Visibility::Coordinators);
    let (seen, hidden) = (world.tag(LIST).await, coordinator.tag(LIST).await);
    step_on(&world.web.pool, "A06").await;
    assert!(world.known(LIST, &seen).await);
    assert!(!coordinator.known(LIST, &hidden).await);
    step_on(&world.web.pool, "A01").await;
    assert!(!world.known(LIST, &seen).await);
}

#[tokio::test]
async fn what_a_slow_writer_writes_is_seen_and_hides_nothing() {
    let world = World::new().await;
    let mut tag = world.tag(LIST).await;
    let mut slow = world.web.pool.begin().await.unwrap();
    step(&mut slow, "A01").await;
    for item in ["A02", "A03", "A04"] {
        step_on(&world.web.pool, item).await;
        let now = world.tag(LIST).await;
        assert_ne!(now, tag, "{item} is seen at once");
        tag = now;
    }
    for _ in 0..3 {
        assert!(world.known(LIST, &tag).await, "the slow one has not committed");
    }
    slow.commit().await.unwrap();
    assert!(!world.known(LIST, &tag).await, "a lower number was committed later");
    // a process that begins while somebody writes sees it in the end, too
    let mut slow = world.web.pool.begin().await.unwrap();
    step(&mut slow, "A05").await;
    let late = world.replica(Visibility::Members);
    let before = late.tag(LIST).await;
    step_on(&world.web.pool, "A02").await;
    assert!(!late.known(LIST, &before).await);
    let before = late.tag(LIST).await;
    slow.commit().await.unwrap();
    assert!(!late.known(LIST, &before).await);
    assert_eq!(late.tag(LIST).await, world.tag(LIST).await);
}

#[tokio::test]
async fn what_is_taken_back_is_read_anew() {
    let world = World::new().await;
    let path = format!("{API}/activities/A01");
    let before = world.json(&path).await;
    let mut conn = world.web.pool.acquire().await.unwrap();
    sqlx::query("update instance set body = jsonb_set(body, '{due}', '\"2030-01-01\"') where item_id = 'A01'")
        .execute(&mut *conn)
        .await
        .unwrap();
    assert_eq!(world.json(&path).await["due"], before["due"], "no step, so nobody looks");
    let tag = world.tag(LIST).await;
    let erased = store::privacy::erase(&mut conn, "asean-wps-cop", "dlg-sec/focal-point", Utc::now()).await.unwrap();
    assert!(erased);
    assert!(!world.known(LIST, &tag).await);
    assert_eq!(world.json(&path).await["due"], "2030-01-01");
}

#[tokio::test]
async fn what_was_then_is_known_by_its_tag_whatever_goes_on_and_asked_again_when_something_is_taken_back() {
    let world = World::new().await;
    world.real_clock().await;
    let then =
        ["activities?as_of=2024-06-01", "summary?as_of=2024-06-01T00:00:00Z", "matrix?as_of=2024-06-01&rows=signal"];
    let history = ["activities/A01/history?as_of=2024-06-01", "export/activities.csv?as_of=2024-06-01"];
    for path in then.iter().chain(&history).map(|path| format!("{API}/{path}")) {
        let first = world.get(&path).await;
        assert_eq!(first.status, StatusCode::OK, "{path}: {}", first.body);
        assert_eq!(first.header("cache-control"), "private, max-age=600", "{path}");
        let tag = first.header("etag");
        step_on(&world.web.pool, "A01").await;
        world.web.views.forget();
        assert!(world.known(&path, tag).await, "{path}");
        assert_eq!(world.get(&path).await.body, first.body, "{path}");
        let other = path.replace("2024-06-01", "2024-06-02");
        assert!(!world.known(&other, tag).await, "{other}");
        store::view::rewritten(&mut world.web.pool.acquire().await.unwrap(), "asean-wps-cop").await.unwrap();
        world.web.views.forget();
        assert!(!world.known(&path, tag).await, "{path}: something was erased");
    }
    let path = format!("{API}/summary?as_of=2024-06-01");
    let public = world.replica(Visibility::Public).get(&path).await;
    assert_eq!(public.header("cache-control"), "public, max-age=600, stale-while-revalidate=60");
    // what is being written now may still belong to a moment that is hardly over
    let just_now = Utc::now() - TimeDelta::minutes(1);
    let path = format!("{API}/summary?as_of={}", just_now.format("%Y-%m-%dT%H:%M:%SZ"));
    let (tag, age) = (world.tag(&path).await, world.get(&path).await.header("cache-control").to_owned());
    assert!(age.strip_prefix("private, max-age=").unwrap().parse::<u32>().unwrap() <= 60, "{age}");
    step_on(&world.web.pool, "A01").await;
    world.web.views.forget();
    assert!(!world.known(&path, &tag).await);
}

/// Until the view of the first answer is too old, everything comes from memory.
#[tokio::test]
async fn a_304_needs_no_query_and_neither_does_an_answer_that_was_given() {
    let world = World::new().await;
    world.real_clock().await;
    let only = pool(world.web.pool.connect_options().as_ref().clone(), 1).await.unwrap();
    let web = Web { pool: only.clone(), ..world.replica(Visibility::Public).web };
    let world = World { web, kept: world.kept.clone(), preview: world.preview.clone() };
    for attempt in 0.. {
        world.web.views.forget();
        let began = Instant::now();
        let first = world.get(LIST).await;
        let all_connections = only.acquire().await.unwrap();
        let known = world.with(LIST, "if-none-match", first.header("etag")).await;
        let again = world.get(LIST).await;
        drop(all_connections);
        if began.elapsed() > Duration::from_millis(900) && attempt < 5 {
            continue; // too slow a machine for this second
        }
        assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
        for header in ["etag", "cache-control", "vary", "content-language", "last-modified", "content-type"] {
            assert_eq!(again.header(header), first.header(header), "{header}");
        }
        assert_ne!(again.header("x-request-id"), first.header("x-request-id"));
        let age = first.header("cache-control").strip_prefix("public, max-age=").unwrap();
        let age = age.strip_suffix(", stale-while-revalidate=60").unwrap().parse::<u32>().unwrap();
        assert!(age <= 60 && !first.header("x-poll-interval").is_empty() && !first.header("server-timing").is_empty());
        return;
    }
}

#[tokio::test]
async fn what_another_process_writes_is_seen_within_a_second() {
    let world = World::new().await;
    world.real_clock().await;
    let replica = world.replica(Visibility::Members);
    let tag = replica.tag(LIST).await;
    step_on(&world.web.pool, "A01").await;
    let written = Instant::now();
    while replica.known(LIST, &tag).await {
        assert!(written.elapsed() < Duration::from_millis(1100));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let list = replica.json(LIST).await;
    let said: DateTime<Utc> = list["data_as_of"].as_str().unwrap().parse().unwrap();
    assert!((Utc::now() - said).abs() < TimeDelta::seconds(3), "{said}");
    // whoever does something here sees it at once
    let tag = replica.tag(LIST).await;
    step_on(&world.web.pool, "A02").await;
    replica.post("/nowhere", "", "http://localhost:8080").await;
    assert!(!replica.known(LIST, &tag).await);
}

#[tokio::test]
async fn answers_are_compressed_as_they_are_wanted() {
    let world = World::new().await;
    for (offered, got) in [("gzip", "gzip"), ("br, gzip", "br"), ("br;q=0, gzip", "gzip"), ("zstd", "")] {
        for clock in [Some("2024-05-02T00:00:00Z"), None] {
            match clock {
                Some(at) => world.set_clock(at).await,
                None => world.real_clock().await,
            }
            let request = Request::get(LIST).header("accept-encoding", offered).body(Body::empty()).unwrap();
            let response = router(world.web.clone()).oneshot(request).await.unwrap();
            let encoding = response.headers().get("content-encoding").map_or("", |value| value.to_str().unwrap());
            assert_eq!(encoding, got, "{offered}");
        }
    }
}

#[tokio::test]
async fn who_asks_too_often_waits_but_not_for_what_she_has() {
    let world = World::new().await;
    world.real_clock().await;
    let few = std::num::NonZeroU32::new(20).unwrap();
    let mut public = world.replica(Visibility::Public);
    public.web.door = Arc::new(Door::new(Vec::new(), Vec::new(), few));
    let knock = async |path: &str, tag: &str| {
        let mut request = Request::get(path).header("if-none-match", tag).body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(VISITOR));
        public.ask(request).await
    };
    let tag = public.tag(LIST).await;
    for _ in 0..20 {
        assert_eq!(knock(LIST, &tag).await.status, StatusCode::NOT_MODIFIED);
    }
    let first = knock("/api/v1/nothing", "").await;
    assert_eq!(first.header("ratelimit"), "\"default\";r=19;t=3");
    assert_eq!(first.header("ratelimit-policy"), "\"default\";q=20;w=60");
    let mut turned_away = None;
    for _ in 0..1000 {
        let answer = knock("/api/v1/nothing", "").await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            turned_away = Some(answer);
            break;
        }
    }
    let answer = turned_away.expect("there is an end");
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(answer.header("retry-after").parse::<u32>().unwrap() >= 1);
    assert!(answer.body.contains("/problems/too-many"), "{}", answer.body);
    assert_eq!(knock(LIST, &tag).await.status, StatusCode::NOT_MODIFIED, "what she has costs nothing");
    assert_eq!(knock("/livez", "").await.status, StatusCode::OK);
    assert_eq!(world.get("/api/v1/nothing").await.status, StatusCode::NOT_FOUND, "others are not meant");
}

#[tokio::test]
async fn other_sites_read_what_is_public_and_no_more() {
    let world = World::new().await;
    let mine = "https://dashboard.example.org";
    let door = Arc::new(Door::new(Vec::new(), vec![mine.to_owned()], REQUESTS));
    let public = World {
        web: Web { level: Visibility::Public, door: door.clone(), messenger: None, ..world.web.clone() },
        kept: world.kept.clone(),
        preview: world.preview.clone(),
    };
    let read = public.with(LIST, "origin", "https://elsewhere.example").await;
    assert_eq!(read.header("access-control-allow-origin"), "*");
    assert!(read.header("access-control-expose-headers").contains("ETag"));
    assert_eq!(read.header("access-control-allow-credentials"), "");
    assert_eq!(public.with("/", "origin", mine).await.header("access-control-allow-origin"), "");
    // what only those on the spot see is not read through their browsers
    assert_eq!(world.with(LIST, "origin", "https://elsewhere.example").await.header("access-control-allow-origin"), "");
    let preflight = async |origin: &str, method: &str| {
        let request = Request::options(LIST).header("origin", origin).header("access-control-request-method", method);
        let answer = public.ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        let allowed = answer.header("access-control-allow-headers").contains("Authorization");
        (answer.header("access-control-allow-origin").to_owned(), allowed)
    };
    assert_eq!(preflight(mine, "POST").await, (mine.to_owned(), true));
    assert_eq!(preflight("https://elsewhere.example", "POST").await, (String::new(), false));
    assert_eq!(preflight("https://elsewhere.example", "GET").await, ("*".to_owned(), false));
}
