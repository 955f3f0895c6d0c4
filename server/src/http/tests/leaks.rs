//! Nothing leaks: every address that can be read, asked by everybody there is.
//!
//! The programme `canary` has one of everything for each level of visibility, and each name says who may see it. The
//! addresses are those of the code: a new one fails here until it has a row in `ROUTES`. Whatever it shows is then
//! looked through for whoever asks: what a caller may not see must not be there, and what `shows` names must be there for
//! those who may. `FIELDS` says the same of single fields of rows.

use std::{collections::BTreeSet, fs};

use axum::http::Method;
use engine::{
    definition::File,
    guard::Value as Fact,
    instance::{Instance, Note},
    roadmap::Visibility::{self, Coordinators, Members, Public, Restricted},
};
use sqlx::types::Json;

use super::*;
use crate::{
    access::{self, Scope},
    fire::Fire,
    store::instance_id,
};

const FILES: [(&str, &str); 5] = [
    ("waymark.yaml", include_str!("canary/waymark.yaml")),
    ("entities.yaml", include_str!("canary/entities.yaml")),
    ("roadmap.yaml", include_str!("canary/roadmap.yaml")),
    ("commitments.yaml", include_str!("canary/commitments.yaml")),
    ("consultations.yaml", include_str!("canary/consultations.yaml")),
];

/// What stands nowhere below a level.
const CANARIES: &[(&str, Visibility)] = &[
    ("QQM", Members),
    ("QQC", Coordinators),
    ("QQR", Restricted),
    ("QC2", Members),
    ("QC3", Coordinators),
    ("QC4", Restricted),
    ("QTM", Members),
    ("QTC", Coordinators),
    ("QTR", Restricted),
    ("housem", Members),
    ("housec", Coordinators),
    ("houser", Restricted),
    ("canarypseudo", Coordinators),
    ("Yangon", Coordinators),
    ("+06:30", Coordinators),
    ("CANARY-entity-members", Members),
    ("CANARY-entity-coordinators", Coordinators),
    ("CANARY-entity-restricted", Restricted),
    ("CANARY-entity-pseudonymous", Coordinators),
    ("CANARY-activity-members", Members),
    ("CANARY-activity-coordinators", Coordinators),
    ("CANARY-activity-restricted", Restricted),
    ("CANARY-target-members", Members),
    ("CANARY-target-coordinators", Coordinators),
    ("CANARY-target-restricted", Restricted),
    ("CANARY-fact-members", Members),
    ("CANARY-fact-coordinators", Coordinators),
    ("31.41", Members),
    ("CANARY-note-members", Members),
    ("CANARY-note-coordinators", Coordinators),
    ("CANARY-note-restricted", Restricted),
    // people, files and words that wait for a human are the desk's
    ("canaryperson", Coordinators),
    ("CANARY-file", Coordinators),
    ("CANARY-words", Coordinators),
];

/// An address, as the code has it, what is asked there, and what must be seen there by those who may.
struct Route {
    path: &'static str,
    asked: &'static [&'static str],
    shows: &'static [(&'static str, Visibility)],
}

const fn route(
    path: &'static str,
    asked: &'static [&'static str],
    shows: &'static [(&'static str, Visibility)],
) -> Route {
    Route { path, asked, shows }
}

/// Nothing of a programme is there, or only behind a secret of its own.
const fn apart(path: &'static str, asked: &'static [&'static str]) -> Route {
    route(path, asked, &[])
}

const ACTIVITIES: &[(&str, Visibility)] = &[
    ("CANARY-activity-public", Public),
    ("CANARY-activity-members", Members),
    ("CANARY-activity-coordinators", Coordinators),
    ("CANARY-activity-restricted", Restricted),
];

const ROUTES: &[Route] = &[
    apart("/livez", &["/livez"]),
    apart("/readyz", &["/readyz"]),
    apart("/healthz", &["/healthz"]),
    apart("/problems/{kind}", &["/problems/not-found"]),
    apart("/assets/{hash}/{name}", &["/assets/x/app.css"]),
    apart("/r/{token}", &["/r/x"]),
    apart("/sign-in/{code}", &["/sign-in/x"]),
    route("/", &["/?programme=canary"], &[("Canary", Public)]),
    route(
        "/a/{id}",
        &["/a/QQP?programme=canary", "/a/QQM?programme=canary", "/a/QQC?programme=canary", "/a/QQR?programme=canary"],
        ACTIVITIES,
    ),
    route("/api/v1/programmes", &["/api/v1/programmes"], &[("Canary", Public)]),
    route("/api/v1/programmes/{p}", &["{p}"], &[("Canary", Public)]),
    route("/api/v1/programmes/{p}/summary", &["{p}/summary"], &[("Canary", Public)]),
    route(
        "/api/v1/programmes/{p}/activities",
        &["{p}/activities", "{p}/activities?as_of=2024-05-10T00:00:00Z"],
        ACTIVITIES,
    ),
    route(
        "/api/v1/programmes/{p}/activities/{id}",
        &["{p}/activities/QQP", "{p}/activities/QQM", "{p}/activities/QQC", "{p}/activities/QQR"],
        ACTIVITIES,
    ),
    route(
        "/api/v1/programmes/{p}/activities/{id}/history",
        &[
            "{p}/activities/QQP/history",
            "{p}/activities/QQM/history",
            "{p}/activities/QQC/history",
            "{p}/activities/QQR/history",
        ],
        &[("housep", Public)],
    ),
    route(
        "/api/v1/programmes/{p}/targets",
        &["{p}/targets"],
        &[
            ("CANARY-target-public", Public),
            ("CANARY-target-members", Members),
            ("CANARY-target-coordinators", Coordinators),
            ("CANARY-target-restricted", Restricted),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/commitments",
        &["{p}/commitments"],
        &[
            ("CANARY-commitment-public", Public),
            ("CANARY-commitment-members", Members),
            ("CANARY-commitment-coordinators", Coordinators),
            ("CANARY-commitment-restricted", Restricted),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/entities",
        &["{p}/entities", "{p}/entities?entity=canarypseudo", "{p}/entities?entity=house"],
        &[
            ("CANARY-entity-public", Public),
            ("CANARY-entity-members", Members),
            ("CANARY-entity-coordinators", Coordinators),
            ("CANARY-entity-restricted", Restricted),
            ("CANARY-entity-pseudonymous", Coordinators),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/consultations",
        &["{p}/consultations"],
        &[
            ("CANARY-consultation-public", Public),
            ("CANARY-consultation-members", Members),
            ("CANARY-consultation-coordinators", Coordinators),
            ("CANARY-consultation-restricted", Restricted),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/ledger",
        &["{p}/ledger", "{p}/ledger?item=QQ", "{p}/ledger?entity=canarypseud"],
        &[("QQP", Public), ("QQM", Members), ("QQC", Coordinators), ("QQR", Restricted)],
    ),
    // pages
    route("/roadmap", &["/roadmap?programme=canary"], &[]),
    route("/matrix", &["/matrix?programme=canary"], &[]),
    route("/wall", &["/wall?programme=canary"], &[]),
    route("/activities", &["/activities?programme=canary"], ACTIVITIES),
    route("/who", &["/who?programme=canary"], &[]),
    route("/e", &["/e?programme=canary"], &[]),
    route(
        "/e/{id}",
        &[
            "/e/housep?programme=canary",
            "/e/housem?programme=canary",
            "/e/housec?programme=canary",
            "/e/houser?programme=canary",
            "/e/canarypseudo?programme=canary",
        ],
        &[],
    ),
    route("/targets", &["/targets?programme=canary"], &[]),
    route(
        "/t/{id}",
        &[
            "/t/QQP.T1?programme=canary",
            "/t/QQM.T1?programme=canary",
            "/t/QQC.T1?programme=canary",
            "/t/QQR.T1?programme=canary",
        ],
        &[],
    ),
    route("/commitments", &["/commitments?programme=canary"], &[]),
    route(
        "/c/{id}",
        &["/c/QC1?programme=canary", "/c/QC2?programme=canary", "/c/QC3?programme=canary", "/c/QC4?programme=canary"],
        &[],
    ),
    route("/consultations", &["/consultations?programme=canary"], &[]),
    route(
        "/m/{id}",
        &["/m/QTP?programme=canary", "/m/QTM?programme=canary", "/m/QTC?programme=canary", "/m/QTR?programme=canary"],
        &[],
    ),
    route("/changes", &["/changes?programme=canary"], &[]),
    route("/changes.atom", &["/changes.atom?programme=canary"], &[]),
    route("/progress", &["/progress?programme=canary"], &[]),
    route("/about/method", &["/about/method?programme=canary"], &[]),
    route("/data", &["/data?programme=canary"], &[]),
    route("/embed/{widget}", &["/embed/summary?programme=canary", "/embed/deadlines?programme=canary"], &[]),
    route(
        "/embed/activity/{id}",
        &[
            "/embed/activity/QQP?programme=canary",
            "/embed/activity/QQM?programme=canary",
            "/embed/activity/QQC?programme=canary",
            "/embed/activity/QQR?programme=canary",
        ],
        &[],
    ),
    // the coordinators'
    route("/desk", &["/desk?programme=canary"], &[]),
    route("/desk/people", &["/desk/people?programme=canary"], &[]),
    route("/desk/delivery", &["/desk/delivery?programme=canary"], &[]),
    route("/desk/delivery/{id}", &["/desk/delivery/1?programme=canary"], &[]),
    route("/desk/files", &["/desk/files?programme=canary"], &[]),
    route("/desk/audit", &["/desk/audit?programme=canary"], &[]),
    route("/desk/revisions", &["/desk/revisions?programme=canary"], &[]),
    route("/desk/preview", &["/desk/preview?programme=canary"], &[]),
    route("/desk/tokens", &["/desk/tokens?programme=canary"], &[]),
    route("/evidence/{id}", &["/evidence/00000000-0000-4000-8000-000000000000?programme=canary"], &[]),
    // feeds and operations
    apart("/calendar/{file}", &["/calendar/x.ics"]),
    apart("/version", &["/version"]),
    apart("/metrics", &["/metrics"]),
    route("/api/v1/programmes/{p}/calendar.ics", &["{p}/calendar.ics"], &[]),
    route(
        "/api/v1/programmes/{p}/badge/{file}",
        &[
            "{p}/badge/programme.svg",
            "{p}/badge/programme.json",
            "{p}/badge/QQM.svg",
            "{p}/badge/QQC.json",
            "{p}/badge/QQR.shields.json",
        ],
        &[],
    ),
    route(
        "/api/v1/programmes/{p}/chart/{file}",
        &["{p}/chart/bar.svg", "{p}/chart/heatmap.svg", "{p}/chart/burnup.svg", "{p}/chart/gantt.svg"],
        &[],
    ),
    // the rest of the API
    apart("/api/v1/openapi.json", &["/api/v1/openapi.json"]),
    apart("/api/v1/docs", &["/api/v1/docs"]),
    route(
        "/api/v1/programmes/{p}/activities/{id}/updates",
        &[
            "{p}/activities/QQP/updates",
            "{p}/activities/QQM/updates",
            "{p}/activities/QQC/updates",
            "{p}/activities/QQR/updates",
        ],
        &[],
    ),
    route(
        "/api/v1/programmes/{p}/targets/{id}",
        &["{p}/targets/QQP.T1", "{p}/targets/QQM.T1", "{p}/targets/QQC.T1", "{p}/targets/QQR.T1"],
        &[
            ("CANARY-target-public", Public),
            ("CANARY-target-members", Members),
            ("CANARY-target-restricted", Restricted),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/commitments/{id}",
        &["{p}/commitments/QC1", "{p}/commitments/QC2", "{p}/commitments/QC3", "{p}/commitments/QC4"],
        &[
            ("CANARY-commitment-public", Public),
            ("CANARY-commitment-members", Members),
            ("CANARY-commitment-restricted", Restricted),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/entities/{id}",
        &[
            "{p}/entities/housep",
            "{p}/entities/housem",
            "{p}/entities/housec",
            "{p}/entities/houser",
            "{p}/entities/canarypseudo",
        ],
        &[
            ("CANARY-entity-public", Public),
            ("CANARY-entity-members", Members),
            ("CANARY-entity-pseudonymous", Coordinators),
        ],
    ),
    route(
        "/api/v1/programmes/{p}/consultations/{id}",
        &["{p}/consultations/QTP", "{p}/consultations/QTM", "{p}/consultations/QTC", "{p}/consultations/QTR"],
        &[("CANARY-consultation-public", Public), ("CANARY-consultation-members", Members)],
    ),
    route("/api/v1/programmes/{p}/responsibilities", &["{p}/responsibilities"], &[("CANARY-entity-public", Public)]),
    route(
        "/api/v1/programmes/{p}/matrix",
        &["{p}/matrix", "{p}/matrix?rows=country&cols=entity", "{p}/matrix?rows=entity"],
        &[],
    ),
    route("/api/v1/programmes/{p}/timeseries", &["{p}/timeseries", "{p}/timeseries?entity=canarypseudo"], &[]),
    route("/api/v1/programmes/{p}/changes", &["{p}/changes", "{p}/changes?limit=1000"], &[]),
    // a stream has no end: who may follow it is what `changes` says
    apart("/api/v1/programmes/{p}/events", &[]),
    route(
        "/api/v1/programmes/{p}/export/{file}",
        &[
            "{p}/export/activities.csv",
            "{p}/export/targets.csv",
            "{p}/export/commitments.json",
            "{p}/export/entities.jsonl",
            "{p}/export/updates.csv",
            "{p}/export/responsibilities.csv",
        ],
        &[],
    ),
    route("/api/v1/programmes/{p}/datapackage.json", &["{p}/datapackage.json"], &[]),
];

/// A field of a row that is null below a level, and has this value from there on.
const FIELDS: &[(&str, &str, &str, Visibility, &str)] = &[
    ("{p}/activities", "QQP", "progress_claimed", Members, "0.37"),
    ("{p}/activities/QQP", "QQP", "progress_claimed", Members, "0.37"),
    ("{p}/activities", "QQP", "depends_on", Restricted, "\"QQM,QQC,QQR\""),
    ("{p}/activities", "QQP", "contributing_ids", Restricted, "\"canarypseudo,houser\""),
    ("{p}/activities", "QQP", "lead_id", Public, "\"housep\""),
    ("{p}/activities", "QQM", "lead_id", Coordinators, "\"canarypseudo\""),
    ("{p}/activities", "QQM", "country", Coordinators, "\"MM\""),
    ("{p}/commitments", "QC1", "consultation_id", Members, "\"QTM\""),
    ("{p}/commitments", "QC1", "serves", Members, "\"QQM\""),
    ("{p}/commitments", "QC2", "serves", Coordinators, "\"QQC\""),
];

/// Everybody there is, and how far they see.
struct Somebody {
    name: &'static str,
    header: &'static str,
    value: String,
    sees: Visibility,
}

impl Somebody {
    /// At the desk coordinators decide about everything, as they do in chats.
    fn sees_at(&self, route: &Route) -> Visibility {
        let is_seated = self.header == "cookie" && route.path.starts_with("/desk");
        if is_seated { Restricted } else { self.sees }
    }
}

async fn everybody(world: &World) -> Vec<Somebody> {
    let mut all = vec![Somebody { name: "anybody", header: "x-nothing", value: String::new(), sees: Public }];
    let tokens: [(&str, &[Scope], Visibility); 6] = [
        ("read:public", &[Scope::ReadPublic], Public),
        ("write:updates", &[Scope::WriteUpdates], Public),
        ("admin", &[Scope::Admin], Public),
        ("read:members", &[Scope::ReadMembers], Members),
        ("read:all", &[Scope::ReadAll], Restricted),
        ("all of them", &Scope::ALL, Restricted),
    ];
    for (name, scopes, sees) in tokens {
        let value = format!("Bearer {}", world.token(scopes, Some("canary")).await);
        all.push(Somebody { name, header: "authorization", value, sees });
    }
    let mut conn = world.web.pool.acquire().await.unwrap();
    let code = access::make_sign_in(&mut conn, "canary", "desk/canaryperson").await.unwrap();
    let (secret, _) = access::begin_session(&mut conn, &code).await.unwrap().unwrap();
    let value = format!("waymark={secret}");
    all.push(Somebody { name: "a coordinator", header: "cookie", value, sees: Coordinators });
    all
}

/// The programme of canaries beside the shipped one, some days into it, for visitors who see what is public.
async fn world() -> World {
    let world = World::new().await;
    let files = FILES.map(|(path, text)| File::new(path, text));
    publish(&world.web.pool, &world.web.programmes, &files, Policy::Refuse, "test").await.unwrap();
    let hint = Arc::<tokio::sync::Notify>::default;
    let fire = Fire::new(world.web.pool.clone(), world.web.programmes.clone(), hint(), hint());
    for day in ["2024-05-06", "2024-05-20"] {
        world.set_clock(&format!("{day}T04:00:00Z")).await;
        while fire.run_once(1_000).await.unwrap() > 0 {}
    }
    seed(&world).await;
    World { web: Web { level: Public, messenger: None, ..world.web }, ..world }
}

/// What people would have said: facts and notes of each level, files and words.
async fn seed(world: &World) {
    let id = instance_id("canary", "QQP");
    let mut conn = world.web.pool.acquire().await.unwrap();
    let body: Json<Instance> =
        sqlx::query_scalar("select body from instance where id = $1").bind(id).fetch_one(&mut *conn).await.unwrap();
    let mut body = body.0;
    let mut fact = |name: &str, value: Fact| drop(body.facts.insert(name.into(), value));
    fact("progress", Fact::Number(37.0));
    fact("reason", Fact::Text("CANARY-fact-members".into()));
    fact("blocker", Fact::Text("CANARY-fact-coordinators".into()));
    fact("evidence", Fact::Files(vec!["CANARY-fact-members".into()]));
    let note = |visibility: Visibility, word: &str| Note {
        by: "housep/canaryperson".into(),
        at: "2024-05-20T04:00:00Z".parse().unwrap(),
        text: format!("CANARY-note-{word}"),
        visibility,
    };
    body.notes = vec![
        note(Public, "public"),
        note(Members, "members"),
        note(Coordinators, "coordinators"),
        note(Restricted, "restricted"),
    ];
    for sql in ["update instance set body = $2 where id = $1", "update journal set body = $2 where instance_id = $1"] {
        sqlx::query(sql).bind(id).bind(Json(&body)).execute(&mut *conn).await.unwrap();
    }
    // a target's number, now and in its past
    for table in [
        "update instance set body = jsonb_set(body, '{facts}', $2) where id = $1",
        "update journal set body = jsonb_set(body, '{facts}', $2) where instance_id = $1",
    ] {
        let facts = serde_json::json!({ "value": Fact::Number(31.4159) });
        sqlx::query(table).bind(instance_id("canary", "QQP.T1")).bind(facts).execute(&mut *conn).await.unwrap();
    }
    // the last step of each activity is somebody's
    let actors = [("QQP", "housep"), ("QQM", "canarypseudo"), ("QQC", "housec"), ("QQR", "houser")];
    for (item, entity) in actors {
        let sql = "update journal set actor = $2 where instance_id = $1";
        let actor = format!("{entity}/canaryperson");
        sqlx::query(sql).bind(instance_id("canary", item)).bind(actor).execute(&mut *conn).await.unwrap();
    }
    let words = "insert into desk (programme_id, person, instance_id, at, words, reason)
                 values ('canary', 'housep/canaryperson', $1, now(), 'CANARY-words', 'help')";
    let file = "insert into evidence (id, programme_id, instance_id, person_id, platform, bot, remote, name, at)
                values (gen_random_uuid(), 'canary', $1, 'housep/canaryperson', 'local', 'local', 'x', 'CANARY-file', now())";
    for sql in [words, file] {
        sqlx::query(sql).bind(id).execute(&mut *conn).await.unwrap();
    }
}

/// The addresses that can be read, as the code says them: `.route("/x", get(…))`.
fn addresses() -> BTreeSet<String> {
    let (mut found, mut folders) = (BTreeSet::new(), vec![Path::new("src/http").to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !name.contains("tests") && !name.contains("messenger") {
                // the local messenger shows everything to everybody, and is only served to this machine
                let text = fs::read_to_string(&path).unwrap();
                found.extend(routes_in(&text, ".route(").map(str::to_owned));
                found.extend(routes_in(&text, "Route::get(").map(|path| format!("/api/v1{path}")));
            }
        }
    }
    found
}

/// Of each call that begins so and answers a `get`, the address.
fn routes_in<'t>(text: &'t str, call: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(call).skip(1).filter_map(|rest| {
        let (path, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        // up to where this call ends
        let mut depth = 1;
        let end = rest.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        let takes = &rest[..end.unwrap_or(rest.len())];
        (takes.contains("get(") || takes.contains("any(")).then_some(path)
    })
}

fn url(asked: &str) -> String {
    asked.replace("{p}", "/api/v1/programmes/canary")
}

/// What was shown, without what the address itself says, which a problem repeats.
fn shown(answer: &Answer, url: &str) -> String {
    if answer.status.is_success() {
        return answer.body.clone();
    }
    // what was asked for is repeated, with its ending or without
    let parts = |stays: &'static str| url.split(move |c: char| !c.is_ascii_alphanumeric() && !stays.contains(c));
    let words = parts("-.").chain(parts("-")).filter(|word| !word.is_empty());
    words
        .fold(answer.body.clone(), |body, word| body.replace(&format!("`{word}`"), "").replace(&format!("/{word}"), ""))
}

#[test]
fn every_address_is_looked_through() {
    let listed: BTreeSet<String> = ROUTES.iter().map(|route| route.path.to_owned()).collect();
    let there = addresses();
    let row = |path: &String| {
        let asked = path.replace("/api/v1/programmes/{p}", "{p}").replace("{id}", "QQP");
        format!("route(\"{path}\", &[\"{asked}\"], &[]),")
    };
    let missing: Vec<String> = there.difference(&listed).map(row).collect();
    assert!(missing.is_empty(), "give each of these a row in ROUTES:\n{}", missing.join("\n"));
}

#[tokio::test]
async fn nobody_is_shown_what_they_may_not_see() {
    let (world, there) = (world().await, addresses());
    for who in everybody(&world).await {
        for route in ROUTES.iter().filter(|route| there.contains(route.path)) {
            let mut all = String::new();
            let sees = who.sees_at(route);
            for asked in route.asked {
                let url = url(asked);
                let answer = world.get_as(&url, who.header, &who.value).await;
                assert!(answer.status != StatusCode::INTERNAL_SERVER_ERROR, "{url}: {}", answer.body);
                let body = shown(&answer, &url);
                for (canary, level) in CANARIES {
                    let hidden = *level > sees;
                    assert!(!(hidden && body.contains(canary)), "{} sees `{canary}` at {url}:\n{body}", who.name);
                }
                let cache = answer.header("cache-control");
                let shared = cache.contains("public") && !url.starts_with("/assets/");
                assert!(
                    !shared || who.name == "anybody",
                    "what {} sees is kept for others at {url}: {cache}",
                    who.name
                );
                all += &body;
            }
            for (canary, level) in route.shows {
                assert_eq!(all.contains(canary), *level <= sees, "{} `{canary}` at {}:\n{all}", who.name, route.path);
            }
        }
    }
}

#[tokio::test]
async fn every_field_has_its_level() {
    let world = world().await;
    for who in everybody(&world).await {
        for (asked, id, field, level, value) in FIELDS {
            let answer = world.get_as(&url(asked), who.header, &who.value).await;
            let body: Value = serde_json::from_str(&answer.body).unwrap();
            let rows = body["items"].as_array().cloned().unwrap_or_else(|| vec![body]);
            let Some(row) = rows.iter().find(|row| row["id"] == *id) else { continue };
            assert!(row.get(field).is_some(), "{asked} {id} {field}: a row has the same fields for everybody");
            let told = row[field].to_string();
            let is_shown = told == *value;
            assert_eq!(is_shown, *level <= who.sees, "{} {asked} {id} {field}: {}", who.name, row[field]);
        }
    }
}

#[tokio::test]
async fn a_token_of_another_programme_or_a_bad_one_reads_nothing_of_this_one() {
    let (world, there) = (world().await, addresses());
    let other = world.token(&Scope::ALL, Some("asean-wps-cop")).await;
    for route in ROUTES.iter().filter(|route| there.contains(route.path) && !route.shows.is_empty()) {
        for asked in route.asked {
            let url = url(asked);
            let answer = world.get_with(&url, &other).await;
            assert!(!shown(&answer, &url).contains("anary"), "{url}: {}", answer.body);
            let bad = world.ask(
                Request::builder()
                    .method(Method::GET)
                    .uri(&url)
                    .header("authorization", "Bearer waymark_all_x")
                    .body(Body::empty())
                    .unwrap(),
            );
            assert_eq!(bad.await.status, StatusCode::UNAUTHORIZED, "{url}");
        }
    }
}
