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
    route("/api/v1/programmes/{p}/activities", &["{p}/activities"], ACTIVITIES),
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
    route("/api/v1/programmes/{p}/changes", &["{p}/changes?limit=1000"], ACTIVITIES),
    // a stream has no end to look at; its rows are those of `changes`, read by the same function
    apart("/api/v1/programmes/{p}/events", &[]),
    route(
        "/api/v1/programmes/{p}/export/{file}",
        &[
            "{p}/export/activities.csv",
            "{p}/export/activities.json",
            "{p}/export/targets.csv",
            "{p}/export/commitments.jsonl",
            "{p}/export/entities.csv",
            "{p}/export/updates.csv",
            "{p}/export/responsibilities.csv",
            "{p}/export/datapackage.json",
        ],
        ACTIVITIES,
    ),
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
                let prefix = if name.contains("http/api") { "/api/v1" } else { "" };
                let text = fs::read_to_string(&path).unwrap();
                found.extend(routes_in(&text).map(|path| format!("{prefix}{path}")));
            }
        }
    }
    found
}

fn routes_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(".route(").skip(1).filter_map(|rest| {
        let (path, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        // up to where this route ends
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
    let words = url.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    words
        .fold(answer.body.clone(), |body, word| body.replace(&format!("`{word}`"), "").replace(&format!("/{word}"), ""))
}

#[test]
fn every_address_is_looked_through() {
    let listed: BTreeSet<String> = ROUTES.iter().map(|route| route.path.to_owned()).collect();
    let there = addresses();
    let missing: Vec<_> = there.difference(&listed).collect();
    assert!(missing.is_empty(), "give each of these a row in ROUTES: {missing:#?}");
    let gone: Vec<_> = listed.difference(&there).collect();
    assert!(gone.is_empty(), "these are no addresses any more: {gone:#?}");
}

#[tokio::test]
async fn nobody_is_shown_what_they_may_not_see() {
    let world = world().await;
    for who in everybody(&world).await {
        for route in ROUTES {
            let mut all = String::new();
            for asked in route.asked {
                let url = url(asked);
                let answer = world.get_as(&url, who.header, &who.value).await;
                assert!(!answer.status.is_server_error(), "{url}: {}", answer.body);
                let body = shown(&answer, &url);
                for (canary, level) in CANARIES {
                    let hidden = *level > who.sees;
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
                assert_eq!(
                    all.contains(canary),
                    *level <= who.sees,
                    "{} `{canary}` at {}:\n{all}",
                    who.name,
                    route.path
                );
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
            let is_shown = row[field].to_string() == *value;
            assert_eq!(is_shown, *level <= who.sees, "{} {asked} {id} {field}: {}", who.name, row[field]);
        }
    }
}

#[tokio::test]
async fn a_token_of_another_programme_or_a_bad_one_reads_nothing_of_this_one() {
    let world = world().await;
    let other = world.token(&Scope::ALL, Some("asean-wps-cop")).await;
    for route in ROUTES.iter().filter(|route| !route.shows.is_empty()) {
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
