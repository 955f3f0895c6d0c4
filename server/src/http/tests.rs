//! The whole router on a real database: the shipped programme, published, at moments of the virtual clock.

mod feeds;
mod grafana;

use std::{collections::BTreeMap, path::Path, sync::Mutex};

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use bots::{BotId, Chat, Content, Inbound, Label, NotStored, Outgoing, Platform, Receipt};
use chrono::{DateTime, Utc};
use serde_json::Value;
use tower::ServiceExt;

use super::*;

mod changes;
mod export;
mod report;

use crate::{
    command::folder,
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    store,
};

mod cache;

const API: &str = "/api/v1/programmes/asean-wps-cop";

/// Keeps what it is given.
#[derive(Default)]
struct Kept(Mutex<Vec<Content>>);

#[async_trait::async_trait]
impl Inbox for Kept {
    async fn accept(&self, inbound: Inbound) -> std::result::Result<Receipt, NotStored> {
        self.0.lock().unwrap().push(inbound.content);
        Ok(Receipt::Stored)
    }
}

struct World {
    web: Web,
    kept: Arc<Kept>,
    preview: Arc<Preview>,
}

struct Answer {
    status: StatusCode,
    headers: axum::http::HeaderMap,
    body: String,
}

impl World {
    /// The shipped programme, published on 1 May 2024.
    async fn new() -> World {
        let pool = ScratchPostgres::shared(&store::MIGRATOR).await.unwrap().database().await.unwrap();
        let programmes = Programmes::default();
        let (kept, preview) = (Arc::new(Kept::default()), Arc::new(Preview::default()));
        let messenger = Messenger { preview: preview.clone(), inbox: kept.clone(), clock: None };
        let web = Web {
            pool,
            programmes,
            views: Views::default(),
            door: Arc::default(),
            level: Visibility::Members,
            access: Access::default(),
            public_url: None,
            messenger: Some(messenger),
            inbox: kept.clone(),
            key: ButtonKey::new([7; 32]),
            evidence: None,
            shared: Arc::default(),
            metrics: Metrics::default(),
            embed_from: EmbedFrom::default(),
            stop: CancellationToken::new(),
        };
        let world = World { web, kept, preview };
        world.set_clock("2024-05-01T02:00:00Z").await;
        let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
        publish(&world.web.pool, &world.web.programmes, &files, Policy::Refuse, "test").await.unwrap();
        world.give_phones().await;
        world
    }

    async fn set_clock(&self, at: &str) {
        let at: DateTime<Utc> = at.parse().unwrap();
        let mut conn = self.web.pool.acquire().await.unwrap();
        store::clock::set(&mut conn, Some(at)).await.unwrap();
    }

    async fn give_phones(&self) {
        let mut conn = self.web.pool.acquire().await.unwrap();
        let bot = BotId::local().name;
        let platform = Platform::Local.as_str();
        store::programme::add_local_accounts(&mut conn, "asean-wps-cop", platform, &bot, Utc::now()).await.unwrap();
        for reached in store::status::reached_on(&mut conn, platform).await.unwrap() {
            self.preview.open_chat(&Chat(reached.chat)).unwrap();
        }
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = router(self.web.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn ask_bytes(&self, path: &str) -> Vec<u8> {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = router(self.web.clone()).oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
    }

    async fn json(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        serde_json::from_str(&answer.body).unwrap()
    }

    /// Submits a form, from a page of this server.
    async fn post(&self, path: &str, form: &str, origin: &str) -> Answer {
        let request = Request::post(path)
            .header("host", "localhost:8080")
            .header("origin", origin)
            .header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

mod access;
mod api;
mod leaks;
mod pages;

const LISTS: [&str; 6] = ["activities", "targets", "commitments", "entities", "consultations", "ledger"];

#[tokio::test]
async fn lists_are_flat_pages_that_follow_on_each_other() {
    let world = World::new().await;
    for list in LISTS {
        let all = world.json(&format!("{API}/{list}?limit=1000")).await;
        let flat = |row: &Value| row.as_object().unwrap().values().all(|v| !v.is_array() && !v.is_object());
        assert!(all["items"].as_array().unwrap().iter().all(flat), "{list}");
        let mut seen = Vec::new();
        let mut cursor = String::new();
        loop {
            let answer = world.get(&format!("{API}/{list}?limit=3{cursor}")).await;
            let page: Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(page["total"], all["total"], "{list}");
            assert_eq!(answer.header("x-total-count"), all["total"].to_string());
            let link = page["next_cursor"].as_str().map(|next| format!("<?limit=3&cursor={next}>; rel=\"next\""));
            assert_eq!(answer.header("link"), link.unwrap_or_default(), "{list}");
            seen.extend(page["items"].as_array().unwrap().iter().cloned());
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(&seen, all["items"].as_array().unwrap(), "{list}");
    }
}

#[tokio::test]
async fn filters_narrow_and_say_what_they_do_not_know() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let ids = async |query: &str| -> Vec<String> {
        let list = world.json(&format!("{API}/activities?{query}")).await;
        list["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("overdue=true").await, ["A01", "A02"]);
    assert_eq!(ids("signal=late&entity=dlg-sec").await, ["A01"]);
    let coordination = world.json(&format!("{API}/activities?pillar=coordination&state=planned")).await;
    let rows = coordination["items"].as_array().unwrap();
    assert!(
        !rows.is_empty() && rows.len() < 19 && rows.iter().all(|row| row["pillar"] == "coordination"),
        "{coordination}"
    );
    assert!(rows.iter().all(|row| row["state"].as_str().unwrap().contains("planned")), "{coordination}");
    let check = async |path: &str, status: StatusCode, detail: &str| {
        let answer = world.get(path).await;
        assert_eq!((answer.status, answer.header("content-type")), (status, "application/problem+json"), "{path}");
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(problem["detail"], detail, "{path}");
        assert_eq!(problem["request_id"], answer.header("x-request-id"));
        assert!(world.get(problem["type"].as_str().unwrap()).await.status.is_success());
    };
    let (bad, missing) = (StatusCode::BAD_REQUEST, StatusCode::NOT_FOUND);
    check(&format!("{API}/activities?entiti=asec"), bad, "there is no parameter `entiti` here: use `entity`").await;
    check(&format!("{API}/activities?entity=asce"), bad, "there is no entity `asce`: use `asec`").await;
    check(&format!("{API}/entities?pillar=x"), bad, "there is no parameter `pillar` here: use one of `signal`, `state`, `entity`, `country`, `kind`, `q`, `updated_since`, `as_of`, `lang`, `fields`, `sort`, `limit`, `cursor`").await;
    check("/api/v1/programmes/other/summary", missing, "there is no programme `other`, or it may not be seen here")
        .await;
    check(&format!("{API}/activities/A99"), missing, "there is no activity `A99`, or it may not be seen here").await;
    check("/api/v1/nothing", missing, "there is no page `/nothing`, or it may not be seen here").await;
}

#[tokio::test]
async fn an_unchanged_answer_is_304_until_a_deadline_passes() {
    let world = World::new().await;
    for path in ["activities", "summary", "activities/A01"] {
        let path = format!("{API}/{path}");
        // due on 13 June in Jakarta, seven hours before UTC
        world.set_clock("2024-06-13T16:00:00Z").await;
        let first = world.get(&path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""));
        assert_eq!(first.header("cache-control"), "private, no-cache", "somebody moves the clock");
        let again =
            async || world.ask(Request::get(&path).header("if-none-match", &tag).body(Body::empty()).unwrap()).await;
        world.set_clock("2024-06-13T16:59:59Z").await;
        let same = again().await;
        assert_eq!(
            (same.status, same.body.as_str(), same.header("etag")),
            (StatusCode::NOT_MODIFIED, "", tag.as_str())
        );
        world.set_clock("2024-06-13T17:00:00Z").await;
        let other = again().await;
        assert_eq!(other.status, StatusCode::OK, "{path}: nobody wrote, but A01 is late now");
        assert!(other.body.contains("late"));
    }
    let head = world.ask(Request::head(format!("{API}/activities")).body(Body::empty()).unwrap()).await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    assert!(!head.header("etag").is_empty());
}

#[tokio::test]
async fn a_real_clock_lets_answers_be_kept_until_the_next_crossing() {
    let world = World::new().await;
    let mut conn = world.web.pool.acquire().await.unwrap();
    store::clock::set(&mut conn, None).await.unwrap();
    let answer = world.get(&format!("{API}/summary")).await;
    let age = answer.header("cache-control").strip_prefix("private, max-age=").unwrap().parse::<u32>().unwrap();
    assert!(age <= 60);
}

#[tokio::test]
async fn what_is_hidden_stands_nowhere_and_nobody_is_named() {
    let world = World::new().await;
    let mut everything = String::new();
    for list in LISTS {
        everything += &world.get(&format!("{API}/{list}?limit=1000")).await.body;
    }
    for path in ["/", "/activities", "/a/A01", "/a/A15", "/api/v1/programmes"] {
        everything += &world.get(path).await.body;
    }
    for secret in ["cso-safety", "Safety working group", "A06\"", "Safety and data protection protocol", "/focal-point"]
    {
        assert!(!everything.contains(secret), "{secret}");
    }
    assert!(everything.contains("A civil society network"));
    let hidden = format!("{API}/activities?entity=cso-safety");
    assert_eq!(world.get(&hidden).await.status, StatusCode::BAD_REQUEST);
    for path in ["/a/A06", &format!("{API}/activities/A06"), &format!("{API}/activities/A06/history")] {
        assert_eq!(world.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // coordinators would see it: the level is one parameter
    let web = Web { level: Visibility::Coordinators, ..world.web.clone() };
    let seen =
        router(web).oneshot(Request::get(format!("{API}/activities/A06")).body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(seen.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_overview_says_it_in_a_sentence_and_agrees_with_the_summary() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let page = world.get("/").await;
    let summary = world.json(&format!("{API}/summary")).await;
    let sentence = format!(
        "{} of {} activities are on track; {} are late",
        summary["on_track"], summary["activities"], summary["late"]
    );
    assert!(page.body.contains(&sentence), "{sentence}");
    assert!(page.body.contains("Illustrative, not adopted"));
    assert!(
        page.body
            .contains("<time datetime=\"2024-07-01T00:00:00Z\">As of Monday, 1 July 2024, 07:00 (Jakarta).</time>"),
        "{}",
        page.body
    );
    assert!(page.body.len() < 50 * 1024, "{} bytes", page.body.len());
    let thai = world.get("/?lang=th").await;
    assert!(thai.body.contains("<h1 lang=\"th\">"));
    let one = world.get("/a/A01").await;
    assert!(one.body.contains("18 days late") && one.body.contains("Dialogue organising team"), "{}", one.body);
}

#[tokio::test]
async fn a_press_and_words_reach_the_inbox_through_plain_forms() {
    let world = World::new().await;
    let chat = Chat("asean-wps-cop:dlg-sec/focal-point".into());
    let button = Label { label: "Siap".into(), payload: "sealed".into() };
    let message = Outgoing {
        key: "1".into(),
        chat: chat.clone(),
        text: "Siap?".into(),
        lang: "id".into(),
        buttons: vec![button],
        form: None,
        edits: None,
        again: None,
    };
    let sent = world.preview.send(&message).await.unwrap().remote.unwrap();
    let list = world.get("/messenger").await;
    assert!(list.body.contains("class=\"badge\"><span aria-hidden=\"true\">1<"), "unread");
    let here = "/messenger/with/asean-wps-cop%3Adlg-sec%2Ffocal-point";
    let page = world.get(here).await;
    assert!(page.body.contains("lang=\"id\"") && page.body.contains("value=\"sealed\""), "{}", page.body);
    assert!(!world.get("/messenger").await.body.contains("class=\"badge\""), "read");

    let own = "http://localhost:8080";
    let press = format!("message={}&button=sealed&tap=t1", sent.0);
    let foreign = world.post(&format!("{here}/press"), &press, "http://evil.example").await;
    assert_eq!((foreign.status, world.kept.0.lock().unwrap().len()), (StatusCode::FORBIDDEN, 0));
    let renamed = Request::get("/messenger").header("host", "evil.example:8080").body(Body::empty()).unwrap();
    assert_eq!(world.ask(renamed).await.status, StatusCode::FORBIDDEN, "another site's name for this machine");
    for _ in 0..2 {
        let pressed = world.post(&format!("{here}/press"), &press, own).await;
        assert_eq!(
            (pressed.status, pressed.header("location")),
            (StatusCode::SEE_OTHER, format!("{here}#end").as_str())
        );
    }
    world.post(&format!("{here}/write"), "text=3%2F10&tap=t2", own).await;
    let words = Content::Words { text: "3/10".into(), files: Vec::new(), reply_to: None };
    let pressed = Content::Press { payload: "sealed".into(), message: Some(sent) };
    assert_eq!(*world.kept.0.lock().unwrap(), [pressed, words]);
    let gone = world.post(&format!("{here}/press"), "message=1&button=other&tap=t3", own).await;
    assert_eq!(gone.header("location"), format!("{here}?said=no-button#end"));
}

#[tokio::test]
async fn what_goes_wrong_is_told_in_the_language_of_the_visitor() {
    let world = World::new().await;
    let told = async |asked: axum::http::request::Builder, accepts: &str| {
        world.ask(asked.header("accept-language", accepts).body(Body::empty()).unwrap()).await
    };
    let check =
        async |asked: axum::http::request::Builder, accepts: &str, status: StatusCode, lang: &str, says: &str| {
            let answer = told(asked, accepts).await;
            assert_eq!(answer.status, status, "{says}: {}", answer.body);
            assert!(answer.body.contains(&format!("<html lang=\"{lang}\">")), "{says}: {}", answer.body);
            assert!(answer.body.contains(says), "{says}: {}", answer.body);
        };
    let (missing, no) = (StatusCode::NOT_FOUND, StatusCode::FORBIDDEN);
    check(Request::get("/nowhere"), "th-TH,th;q=0.9,en;q=0.8", missing, "th", "ไม่มีสิ่งใดที่นี่").await;
    check(Request::get("/a/A99?lang=id"), "th", missing, "id", "Tidak ada apa pun di sini").await;
    check(Request::get("/nowhere"), "fr", missing, "en", "there is no page `/nowhere`").await;
    check(Request::get("/nowhere?programme=other"), "vi", missing, "vi", "Không có gì ở đây").await;
    let foreign = Request::post("/sign-out").header("origin", "https://example.org").header("host", "localhost");
    check(foreign, "km", no, "km", "មិនត្រូវបានអនុញ្ញាតទេ").await;
    check(Request::post("/roadmap"), "lo", StatusCode::METHOD_NOT_ALLOWED, "lo", "ບໍ່ເຂົ້າໃຈຄຳຂໍນີ້").await;
    let api = told(Request::get(format!("{API}/activities/A99")), "th").await;
    assert!(
        api.header("content-type").starts_with("application/problem+json")
            && api.body.contains("There is nothing here")
    );
    for kind in Kind::ALL {
        for key in [kind.key().to_owned(), format!("{}-help", kind.key())] {
            assert_ne!(Say::english().t(&key), key);
        }
    }
    world.web.pool.close().await;
    let (away, says) = (StatusCode::SERVICE_UNAVAILABLE, "ယခုအချိန်တွင် မပြနိုင်ပါ");
    check(Request::get("/r/nothing"), "my", away, "my", says).await;
}

#[tokio::test]
async fn the_messenger_speaks_the_language_of_whoever_looks() {
    let world = World::new().await;
    world.give_phones().await;
    let here = "/messenger/with/asean-wps-cop%3Adlg-sec%2Ffocal-point";
    for path in ["/messenger", here] {
        let page = world.get(&format!("{path}?lang=th")).await.body;
        assert!(page.contains("<html lang=\"th\">") && page.contains(">รายชื่อ<"), "{page}");
        for english in [">People<", ">Send<", ">Block the bot<", "Nobody", "real time", "Focal point", "No message yet"]
        {
            assert!(!page.contains(english), "{english}: {page}");
        }
        assert!(page.contains(&format!("href=\"{here}?lang=th\"")), "a link keeps the language: {page}");
    }
    let own = "http://localhost:8080";
    let gone = world.post(&format!("{here}/press?lang=th"), "message=1&button=other&tap=t1", own).await;
    assert_eq!(gone.header("location"), format!("{here}?lang=th&said=no-button#end"));
    assert!(world.get(&format!("{here}?lang=th&said=no-button")).await.body.contains("ปุ่มนั้นไม่มีแล้ว"));
}

#[tokio::test]
async fn without_a_messenger_there_is_no_door_to_it() {
    let world = World::new().await;
    let web = Web { messenger: None, ..world.web.clone() };
    let answer = router(web).oneshot(Request::get("/messenger").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert_eq!(world.get("/livez").await.body, "alive\n");
    assert_eq!(world.get("/readyz").await.status, StatusCode::OK);
}

mod registers;
