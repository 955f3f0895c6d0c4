//! Who is let in, and as whom.

use std::time::Duration;

use engine::definition::File;

use super::*;
use crate::access::{self, Scope, Wanted};

impl World {
    pub(super) async fn token(&self, scopes: &[Scope], programme: Option<&str>) -> String {
        let wanted = Wanted { scopes, programme, name: "", lasts: Duration::from_secs(3600), made_by: "a test" };
        access::make_token(&mut self.web.pool.acquire().await.unwrap(), &wanted).await.unwrap().1
    }

    pub(super) async fn get_as(&self, path: &str, header: &str, value: &str) -> Answer {
        self.ask(Request::get(path).header(header, value).body(Body::empty()).unwrap()).await
    }

    pub(super) async fn get_with(&self, path: &str, token: &str) -> Answer {
        self.get_as(path, "authorization", &format!("Bearer {token}")).await
    }
}

#[tokio::test]
async fn a_token_opens_its_level_in_its_programme_and_a_bad_one_nothing() {
    let world = World::new().await;
    let (secret, open) = (format!("{API}/activities/A06"), format!("{API}/activities/A01"));
    let check = async |token: &str, path: &str, expect: StatusCode| {
        let answer = world.get_with(path, token).await;
        assert_eq!(answer.status, expect, "{token} {path}: {}", answer.body);
        assert_eq!(answer.header("www-authenticate"), if expect == StatusCode::UNAUTHORIZED { "Bearer" } else { "" });
        if !expect.is_success() && path.starts_with("/api/") {
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
        assert!(!answer.body.contains(token), "a secret is repeated");
    };
    let (ok, missing, refused) = (StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED);
    let members = world.token(&[Scope::ReadMembers], None).await;
    check(&members, &open, ok).await;
    check(&members, &secret, missing).await;
    let all = world.token(&[Scope::ReadAll], Some("asean-wps-cop")).await;
    check(&all, &secret, ok).await;
    check(&all, "/a/A06", ok).await;
    // visitors of this server see what is for members; who shows a token for less sees less
    let public = world.token(&[Scope::ReadPublic], None).await;
    check(&public, &open, missing).await;
    let other = publish_another(&world).await;
    check(&other, &open, StatusCode::FORBIDDEN).await;
    check(&other, "/?programme=asean-wps-cop", StatusCode::FORBIDDEN).await;
    for path in [&open, "/", "/api/v1/programmes", "/?programme=asean-wps-cop"] {
        check("waymark_all_nothing", path, refused).await;
    }
    let basic = world.get_as(&open, "authorization", "Basic dTpw").await;
    assert_eq!(basic.status, refused);
    assert_eq!(world.get(&open).await.status, ok, "nobody's, as before");
}

/// A token for another programme than the shipped one.
async fn publish_another(world: &World) -> String {
    let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
    let renamed =
        |file: &File| File::new(file.path.clone(), file.text.clone().unwrap().replace("asean-wps-cop", "other"));
    let files: Vec<File> = files.iter().map(renamed).collect();
    publish(&world.web.pool, &world.web.programmes, &files, Policy::Refuse, "test").await.unwrap();
    world.token(&[Scope::ReadAll], Some("other")).await
}

const COORDINATOR: &str = "cop-coord/focal-point";
const OWN: &str = "http://localhost:8080";

impl World {
    /// The last part of the address of a link that signs the coordinator in.
    async fn link(&self) -> String {
        let mut conn = self.web.pool.acquire().await.unwrap();
        access::make_sign_in(&mut conn, "asean-wps-cop", COORDINATOR).await.unwrap()
    }

    /// The cookie of a new session, as a browser sends it back.
    pub(super) async fn sign_in(&self) -> String {
        let answer = self.post(&format!("/sign-in/{}", self.link().await), "", OWN).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(answer.header("location"), "/desk?programme=asean-wps-cop");
        answer.header("set-cookie").split(';').next().unwrap().to_owned()
    }

    async fn submit(&self, path: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header("host", "localhost:8080")
            .header("origin", OWN)
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Whether a browser with this cookie sees what is for coordinators, looked up anew.
    async fn coordinates(&self, cookie: &str) -> bool {
        self.web.access.forget();
        let answer = self.get_as("/a/A06?programme=asean-wps-cop", "cookie", cookie).await;
        assert!(answer.status == StatusCode::OK || answer.status == StatusCode::NOT_FOUND, "{}", answer.body);
        answer.status == StatusCode::OK
    }

    async fn run(&self, sql: &str) {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&self.web.pool).await.unwrap();
    }
}

#[tokio::test]
async fn a_link_signs_in_once_and_only_by_its_button() {
    let world = World::new().await;
    let address = format!("/sign-in/{}", world.link().await);
    for _ in 0..2 {
        let page = world.get(&address).await;
        assert_eq!((page.status, page.header("set-cookie")), (StatusCode::OK, ""), "{}", page.body);
        assert!(page.body.contains("<form method=\"post\">") && page.body.contains("Sign in"), "{}", page.body);
        assert_eq!(page.header("cache-control"), "no-store");
    }
    assert_eq!(world.post(&address, "", "http://evil.example").await.status, StatusCode::FORBIDDEN);
    let pressed = world.post(&address, "", OWN).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    let cookie = pressed.header("set-cookie");
    assert!(cookie.starts_with("waymark=") && cookie.ends_with("Max-Age=604800; HttpOnly; SameSite=Lax"), "{cookie}");
    for again in [world.post(&address, "", OWN).await, world.get(&address).await] {
        assert_eq!((again.status, again.header("set-cookie")), (StatusCode::GONE, ""));
        assert!(again.body.contains("This link has been used") && again.body.contains("/desk"), "{}", again.body);
    }
    // a newer link ends the older; one that is too old is over
    let (older, newer) = (world.link().await, world.link().await);
    assert_eq!(world.get(&format!("/sign-in/{older}")).await.status, StatusCode::GONE);
    world.run("update sign_in set expires_at = clock_timestamp()").await;
    assert_eq!(world.post(&format!("/sign-in/{newer}"), "", OWN).await.status, StatusCode::GONE);
    // where people come by https, the cookie is one that no neighbour can set
    let world = World { web: Web { public_url: Some("https://waymark.example".into()), ..world.web }, ..world };
    let cookie = world.sign_in().await;
    assert!(cookie.starts_with("__Host-waymark="), "{cookie}");
    assert!(world.coordinates(&cookie).await);
    assert!(!world.coordinates(cookie.trim_start_matches("__Host-")).await);
}

#[tokio::test]
async fn a_session_opens_her_programme_and_ends_in_every_way_it_should() {
    let world = World::new().await;
    assert!(!world.coordinates("waymark=nothing").await, "who has no session is anybody");
    let cookie = world.sign_in().await;
    assert!(world.coordinates(&cookie).await);
    let api = world.get_as(&format!("{API}/activities/A06"), "cookie", &cookie).await;
    assert_eq!(api.status, StatusCode::OK);
    publish_another(&world).await;
    let other = world.get_as("/a/A06?programme=other", "cookie", &cookie).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND, "it is a session of one programme");

    for end in [
        "update session set seen_at = clock_timestamp() - interval '12 hours 1 minute'",
        "update session set expires_at = clock_timestamp()",
    ] {
        let cookie = world.sign_in().await;
        assert!(world.coordinates(&cookie).await);
        world.run(end).await;
        assert!(!world.coordinates(&cookie).await, "{end}");
    }
    let cookie = world.sign_in().await;
    let mut tx = world.web.pool.begin().await.unwrap();
    store::privacy::erase(&mut tx, "asean-wps-cop", COORDINATOR, Utc::now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!world.coordinates(&cookie).await, "nothing of her is left");
    let cookie = world.sign_in().await;
    let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
    let without = |file: &File| {
        File::new(
            file.path.clone(),
            file.text.clone().unwrap().replace("coordinators: [cop-coord]", "coordinators: [asec]"),
        )
    };
    let files: Vec<File> = files.iter().map(without).collect();
    publish(&world.web.pool, &world.web.programmes, &files, Policy::Publish, "test").await.unwrap();
    assert!(!world.coordinates(&cookie).await, "she is no coordinator any more");
}

#[tokio::test]
async fn signing_out_takes_the_forms_token() {
    let world = World::new().await;
    let nobody = world.submit("/sign-out", "", "csrf=x").await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    assert!(nobody.body.contains("This page is for coordinators") && nobody.body.contains("/desk"), "{}", nobody.body);
    let (cookie, elsewhere) = (world.sign_in().await, world.sign_in().await);
    let page = world.get_as("/", "cookie", &cookie).await.body;
    assert!(page.contains("Sign out") && page.contains(">Desk<"), "{page}");
    assert!(!world.get("/").await.body.contains("Sign out"));
    let token = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(!page.contains(cookie.trim_start_matches("waymark=")), "the secret is on no page");
    for wrong in ["", "csrf=", "csrf=x", "everywhere=1"] {
        assert_eq!(world.submit("/sign-out", &cookie, wrong).await.status, StatusCode::FORBIDDEN, "{wrong}");
        assert_eq!(world.submit("/sign-out", &elsewhere, &format!("csrf={token}")).await.status, StatusCode::FORBIDDEN);
    }
    let out = world.submit("/sign-out", &cookie, &format!("csrf={token}")).await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert!(out.header("set-cookie").starts_with("waymark=; Path=/; Max-Age=0"), "{}", out.header("set-cookie"));
    assert!(!world.coordinates(&cookie).await);
    assert!(world.coordinates(&elsewhere).await, "her other browser stays");
    let page = world.get_as("/", "cookie", &elsewhere).await.body;
    let token = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let third = world.sign_in().await;
    world.submit("/sign-out", &elsewhere, &format!("csrf={token}&everywhere=1")).await;
    assert!(!world.coordinates(&third).await);
}

#[tokio::test]
async fn who_may_administer_makes_and_revokes_tokens() {
    let world = World::new().await;
    let send = async |method: &str, path: &str, token: &str, body: &str| {
        let request = Request::builder().method(method).uri(path);
        let request =
            if token.is_empty() { request } else { request.header("authorization", format!("Bearer {token}")) };
        let answer = world.ask(request.body(Body::from(body.to_owned())).unwrap()).await;
        let value: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        (answer.status.as_u16(), value)
    };
    let tokens = "/api/v1/tokens";
    let order = r#"{"scopes": ["read:all"], "expires": "12h", "name": "a dashboard"}"#;
    assert_eq!(send("POST", tokens, "", order).await.0, 401);
    let cookie = world.sign_in().await;
    let by_browser = Request::post(tokens).header("cookie", &cookie).body(Body::from(order)).unwrap();
    assert_eq!(world.ask(by_browser).await.status, 401, "a session makes none");
    let reader = world.token(&[Scope::ReadAll, Scope::WriteUpdates], None).await;
    assert_eq!(send("POST", tokens, &reader, order).await.0, 403);
    let own = world.token(&[Scope::Admin], Some("asean-wps-cop")).await;
    let (status, made) = send("POST", tokens, &own, order).await;
    assert_eq!(status, 201, "{made}");
    let (id, made) = (made["id"].as_i64().unwrap(), made["token"].as_str().unwrap().to_owned());
    let hidden = format!("{API}/activities/A06");
    assert_eq!(world.get_with(&hidden, &made).await.status, StatusCode::OK);
    let other = publish_another(&world).await;
    assert_eq!(world.get_with("/api/v1/programmes/other/summary", &made).await.status, 403, "it is of her programme");
    assert_eq!(send("POST", tokens, &own, r#"{"scopes": ["admin"], "programme": "other"}"#).await.0, 403);
    let stranger = world.token(&[Scope::Admin], Some("other")).await;
    assert_eq!(send("DELETE", &format!("{tokens}/{id}"), &stranger, "").await.0, 404);
    assert_eq!(send("DELETE", &format!("{tokens}/{id}"), &other, "").await.0, 403);
    assert_eq!(send("DELETE", &format!("{tokens}/{id}"), &own, "").await.0, 204);
    assert_eq!(world.get_with(&hidden, &made).await.status, StatusCode::UNAUTHORIZED, "at once");
    assert_eq!(send("DELETE", &format!("{tokens}/{id}"), &own, "").await.0, 404);
    assert_eq!(send("DELETE", &format!("{tokens}/x"), &own, "").await.0, 404);

    let (status, problem) = send("POST", tokens, &own, r#"{"scopes": ["read:al", "x"], "expires": "9000d"}"#).await;
    assert_eq!(status, 400);
    let slips: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect();
    assert_eq!(slips, ["/scopes/0", "/scopes/1", "/expires"], "{problem}");
    for body in ["", "{}", "[]", r#"{"scopes": []}"#, r#"{"scopes": ["admin"], "other": 1}"#, "\u{0}"] {
        assert_eq!(send("POST", tokens, &own, body).await.0, 400, "{body}");
    }
}
