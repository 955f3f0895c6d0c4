//! The registers as a visitor meets them: what each says, what it links to, and what it never shows.

use engine::{
    Instance,
    guard::Value as Fact,
    ids::EntityId,
    instance::{Postponement, StandIn},
};

use super::*;
use crate::{
    http::status::{Level, Status},
    store::commit::{After, Journal, Write, commit},
};

/// Every page of this kind that the shipped programme has.
const PAGES: [&str; 19] = [
    "/who",
    "/who?entity=asec&pillar=coordination",
    "/e",
    "/e/asec",
    "/targets",
    "/targets?signal=no_report",
    "/t/A01.T1",
    "/commitments",
    "/commitments?entity=asec",
    "/c/C01",
    "/consultations",
    "/m/dialogue-2024-04",
    "/m/quarterly-1",
    "/changes",
    "/about/method",
    "/data",
    "/embed/summary",
    "/embed/deadlines",
    "/embed/activity/A01",
];

impl World {
    async fn status(&self) -> Arc<Status> {
        self.web.status("asean-wps-cop", Level(Visibility::Restricted)).await.unwrap()
    }

    /// One more step of an item, as somebody made it at this moment.
    async fn step(&self, item: &str, at: &str, actor: Option<&str>, change: impl FnOnce(&mut Instance)) {
        self.step_by("answer", item, at, actor, change).await;
    }

    async fn step_by(
        &self,
        cause: &'static str,
        item: &str,
        at: &str,
        actor: Option<&str>,
        change: impl FnOnce(&mut Instance),
    ) {
        self.set_clock(at).await;
        let status = self.status().await;
        let it = status.item(item).unwrap();
        let mut now = Instance::clone(&it.instance);
        now.turn += 1;
        change(&mut now);
        let (turn, place) = (i64::try_from(now.turn).unwrap(), now.place(&it.chart));
        let journal = Journal {
            turn,
            cause,
            actor: actor.map(str::to_owned),
            input: "{}".into(),
            from_place: it.place.clone(),
            to_place: place.clone(),
            taken: Vec::new(),
            body: None,
        };
        let after = After {
            turn,
            body: serde_json::to_string(&now).unwrap(),
            wake_at: now.wakes(),
            place,
            signal: None,
            due: now.due,
            done: now.done,
        };
        let write = Write {
            instance: it.instance_id,
            programme: "asean-wps-cop".into(),
            expected: turn - 1,
            after,
            journal: vec![journal],
            closed: Vec::new(),
            planned: Vec::new(),
            notices: Vec::new(),
            incidents: Vec::new(),
            consumed: Vec::new(),
        };
        let mut conn = self.web.pool.acquire().await.unwrap();
        commit(&mut conn, at.parse().unwrap(), &[write], &[]).await.unwrap();
    }

    fn as_seen_by(&self, level: Visibility) -> World {
        let web = Web { level, ..self.web.clone() };
        World { web, kept: self.kept.clone(), preview: self.preview.clone() }
    }
}

/// What a page says, without its tags.
fn words(page: &Answer) -> String {
    let main = page.body.split_once("<main").map_or(page.body.as_str(), |(_, main)| main);
    let mut words = String::new();
    for part in main.split('<') {
        words.push_str(part.split_once('>').map_or("", |(_, text)| text));
        words.push(' ');
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(page: &Answer, expect: &[&str]) {
    assert_eq!(page.status, StatusCode::OK);
    let words = words(page);
    for one in expect {
        assert!(words.contains(one), "“{one}” is missing in: {words}");
    }
}

#[tokio::test]
async fn every_register_is_there_small_dated_and_complete() {
    let world = World::new().await;
    for path in PAGES {
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.len() < 50 * 1024, "{path}: {} bytes", page.body.len());
        assert_eq!(page.body.matches("<h1").count(), 1, "{path}");
        says(&page, &["As of Wednesday, 1 May 2024, 09:00 (Jakarta).", "Illustrative, not adopted"]);
        // a key that has no text would be said itself
        for key in ["column-", "method-", "filter-", "-title", "-sentence", "-caption", "data-activities", "entity-"] {
            assert!(!words(&page).contains(key), "{path} says {key}: {}", words(&page));
        }
    }
    for path in ["/t/A99", "/c/A01", "/m/C01", "/e/A01", "/e/nobody", "/embed/nothing", "/embed/activity/C01"] {
        assert_eq!(world.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn every_link_of_a_register_leads_somewhere() {
    let world = World::new().await;
    let mut seen: std::collections::BTreeSet<String> = PAGES.map(str::to_owned).into();
    let mut next: Vec<String> = seen.iter().cloned().collect();
    while let Some(path) = next.pop() {
        let page = world.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let main = page.body.split_once("<main").map_or("", |(_, main)| main);
        for link in main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split('#').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
            let is_a_register = ["/e/", "/t/", "/c/", "/m/", "/a/"].iter().any(|page| link.starts_with(page));
            if (is_a_register || link == "/changes.atom") && seen.insert(link.clone()) {
                next.push(link);
            }
        }
    }
    assert!(seen.contains("/c/C02") && seen.contains("/e/wps-ag") && seen.contains("/changes.atom"), "{seen:?}");
}

#[tokio::test]
async fn what_is_hidden_stands_on_no_register() {
    let world = World::new().await;
    let hidden = ["cso-safety", "Safety working group", "Safety and data protection protocol", "/focal-point", ">A06<"];
    let all = |paths: Vec<String>| {
        let world = &world;
        async move {
            let mut everything = String::new();
            for path in paths {
                everything += &world.get(&path).await.body;
            }
            everything
        }
    };
    world.step("A06", "2024-05-02T02:00:00Z", Some("cso-safety/focal-point"), |_| ()).await;
    world.step("A01", "2024-05-02T03:00:00Z", Some("cso-safety/focal-point"), |_| ()).await;
    let mut paths: Vec<String> = PAGES.map(str::to_owned).into();
    paths.push("/changes.atom".into());
    let status = world.web.status("asean-wps-cop", Level(Visibility::Members)).await.unwrap();
    for it in &status.items {
        let page = match it.item.kind {
            engine::roadmap::ItemKind::Target => "t",
            engine::roadmap::ItemKind::Commitment => "c",
            engine::roadmap::ItemKind::Consultation => "m",
            engine::roadmap::ItemKind::Entity => "e",
            _ => continue,
        };
        if it.item.id.as_str() != "cso-safety" {
            paths.push(format!("/{page}/{}", it.item.id));
        }
    }
    let everything = all(paths).await;
    for secret in hidden {
        let at = everything.find(secret);
        assert!(at.is_none(), "{secret}: {:?}", at.map(|at| &everything[at.saturating_sub(200)..at + 50]));
    }
    assert!(everything.contains("A civil society network"), "she stands there by her public label");
    assert_eq!(world.get("/e/cso-safety").await.status, StatusCode::NOT_FOUND);
    let coordinator = world.as_seen_by(Visibility::Coordinators);
    assert_eq!(coordinator.get("/e/cso-safety").await.status, StatusCode::OK);
    says(&coordinator.get("/changes").await, &["A06"]);
    // the public sees three activities of it, and of everything else that it is not there
    let public = world.as_seen_by(Visibility::Public);
    says(&public.get("/who").await, &["2 organisations lead 3 activities."]);
    for path in ["/who", "/targets", "/commitments", "/consultations", "/changes", "/embed/deadlines"] {
        let page = public.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains("Write and circulate the dialogue report"), "{path}: {}", page.body);
    }
    for path in ["/c/C01", "/m/quarterly-1", "/t/A01.T1", "/embed/activity/A01"] {
        assert_eq!(public.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn who_took_an_activity_over_is_named_for_whom() {
    let world = World::new().await;
    let taken = StandIn { of: EntityId::from("dlg-sec"), to: EntityId::from("wps-ag"), person: None };
    world.step("A01", "2024-05-03T02:00:00Z", Some("dlg-sec/focal-point"), |it| it.stand_ins.push(taken)).await;
    let who = world.get("/who").await;
    says(
        &who,
        &[
            "ASEAN Advisory Group on WPS in place of Dialogue organising team",
            "One activity was handed over to somebody else.",
        ],
    );
    says(&world.get("/e/dlg-sec").await, &["now with ASEAN Advisory Group on WPS"]);
    let hers = world.get("/e/wps-ag").await;
    assert!(hers.body.contains("href=\"/a/A01\""), "what she took over is hers");
    says(
        &world.get("/changes").await,
        &["A01", "Handed over to ASEAN Advisory Group on WPS.", "Dialogue organising team"],
    );
    says(&world.get("/who?entity=wps-ag").await, &["in place of Dialogue organising team"]);
}

#[tokio::test]
async fn a_targets_numbers_are_drawn_and_told() {
    let world = World::new().await;
    let before = world.get("/targets").await;
    assert!(!before.body.contains("class=\"spark\""));
    let status = world.status().await;
    let it = status.of_kind(engine::roadmap::ItemKind::Target).next().unwrap().item.id.to_string();
    says(&world.get(&format!("/t/{it}")).await, &["Awaiting a first number", "No number has been reported yet."]);
    for (at, value, percent) in [("2024-06-01T02:00:00Z", 1.0, 25.0), ("2024-07-01T02:00:00Z", 2.0, 50.0)] {
        let set = |now: &mut Instance| {
            now.facts.insert("value".into(), Fact::Number(value));
            now.facts.insert("percent".into(), Fact::Number(percent));
        };
        world.step(&it, at, None, set).await;
    }
    let list = world.get("/targets").await;
    assert_eq!(list.body.matches("class=\"spark\"").count(), 1);
    assert!(list.body.contains("aria-label=\"From 1 to 2\""));
    let page = world.get(&format!("/t/{it}")).await;
    says(&page, &["50% of the way", "the latest number is 2", "1 Jul 2024 2", "1 Jun 2024 1", "Reports on A"]);
}

#[tokio::test]
async fn a_commitment_says_what_was_agreed_where_and_how_it_moved() {
    let world = World::new().await;
    let (from, to) = ("2024-07-04".parse().unwrap(), "2024-07-18".parse().unwrap());
    let moved = |now: &mut Instance| {
        now.due = Some(to);
        now.postponements.push(Postponement { from, to, at: "2024-06-01T02:00:00Z".parse().unwrap() });
    };
    world.step("C01", "2024-06-01T02:00:00Z", Some("asec/focal-point"), moved).await;
    let page = world.get("/c/C01").await;
    says(
        &page,
        &[
            "Draft terms of reference and send them for written comments within ten weeks.",
            "Dialogue between ASEAN and civil society",
            "Agreed at 24 Apr 2024",
            "Day 2, working group on structure",
            "From 4 Jul 2024 to 18 Jul 2024",
            "First agreed due date 4 Jul 2024",
            "ASEAN Secretariat (gender desk)",
        ],
    );
    assert!(page.body.contains("href=\"/m/dialogue-2024-04\"") && page.body.contains("href=\"/a/A07\""));
    says(
        &world.get("/changes").await,
        &["Due date moved from 4 Jul 2024 to 18 Jul 2024.", "ASEAN Secretariat (gender desk)"],
    );
    let meeting = world.get("/m/dialogue-2024-04").await;
    says(&meeting, &["24 Apr 2024, 09:00", "No agenda is written here.", "In one room and online"]);
    assert!(meeting.body.contains("href=\"/c/C01\""));
    says(&world.get("/m/quarterly-1").await, &["What changed since the last meeting", "No commitment was made here."]);
}

#[tokio::test]
async fn open_data_names_every_address_of_the_api_and_each_answers() {
    let world = World::new().await;
    let page = world.get("/data").await.body;
    let links: Vec<String> = page
        .split("class=\"address\" href=\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split('"').next()?.replace("&#38;", "&").replace("&amp;", "&")))
        .collect();
    let table = world.json("/api/v1/openapi.json").await;
    for (path, methods) in table["paths"].as_object().unwrap() {
        if methods.get("get").is_none() || path.contains("{id}") {
            continue;
        }
        let begin = path.replace("{p}", "asean-wps-cop").replace("{file}", "");
        let begin = if begin.starts_with("/api/v1") { begin } else { format!("/api/v1{begin}") };
        assert!(links.iter().any(|link| link.starts_with(&begin)), "{begin} is not in {links:?}");
    }
    for link in &links {
        // a stream has no end
        if link.ends_with("/events") {
            continue;
        }
        let answer = world.get(link).await;
        assert_eq!(answer.status, StatusCode::OK, "{link}: {}", answer.body);
    }
    assert!(links.len() > 40, "{}", links.len());
    // each is called by a word of its own, not by its key
    assert!(!page.contains("data-timeseries") && !page.contains(">data-"), "{page}");
}

#[tokio::test]
async fn a_number_that_follows_from_another_item_is_a_change_and_a_reminder_is_none() {
    let world = World::new().await;
    says(&world.get("/changes").await, &["Nothing has changed yet."]);
    let status = world.status().await;
    let target = status.items.iter().find(|it| it.item.kind == engine::roadmap::ItemKind::Target).unwrap();
    let id = target.item.id.to_string();
    let value = |now: &mut Instance| drop(now.facts.insert("value".into(), Fact::Number(7.0)));
    world.step_by("notice", &id, "2024-06-01T02:00:00Z", None, value).await;
    // a reminder goes out: the item takes a step, and nothing about it has changed
    world.step_by("due", "A02", "2024-06-09T02:00:00Z", None, |_| {}).await;
    let page = world.get("/changes").await;
    says(&page, &[&id, "New number: 7.", "another item"]);
    // besides, the clock made items late and silent, the last of them after that number
    let list = page.body.split("<tbody").nth(1).unwrap();
    let newest = list.split("<time").nth(1).and_then(|time| time.split(['>', '<']).nth(1)).unwrap().trim();
    says(&page, &[&format!("The latest change was on {newest}.")]);
    assert!(!page.body.contains("9 Jun 2024") && !page.body.contains("Answered."), "{}", page.body);
    let feed: atom_syndication::Feed = world.get("/changes.atom").await.body.parse().unwrap();
    let told: Vec<&str> = feed.entries().iter().map(|entry| entry.summary().unwrap().as_str()).collect();
    assert_eq!(told.iter().filter(|one| **one == "New number: 7.").count(), 1, "{told:?}");
    assert!(told.iter().all(|one| *one == "New number: 7." || one.starts_with("Now “")), "{told:?}");
    let of_target = |row: &&Value| row["item_id"] == id && row["cause"] == "notice";
    let told = async || {
        let api = world.json(&format!("{API}/changes?limit=1000")).await;
        api["items"].as_array().unwrap().iter().filter(of_target).count()
    };
    // the API waits for every transaction of this Postgres, those of other tests too
    let mut as_the_api_says = told().await;
    for _ in 0..100 {
        if as_the_api_says > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        as_the_api_says = told().await;
    }
    assert_eq!(as_the_api_says, 1);
}

#[tokio::test]
async fn the_feed_is_atom_and_its_ids_stay() {
    let world = World::new().await;
    for n in 1..=60 {
        let set = |now: &mut Instance| {
            now.facts.insert("progress".into(), Fact::Number(f64::from(n)));
        };
        world.step("A01", &format!("2024-06-01T02:{:02}:00Z", n - 1), Some("dlg-sec/focal-point"), set).await;
    }
    let read = async |path: &str| -> atom_syndication::Feed {
        let answer = world.get(path).await;
        assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
        answer.body.parse().unwrap()
    };
    let feed = read("/changes.atom").await;
    assert_eq!(feed.title().as_str(), "ASEAN WPS Community of Practice: initial phase: changes");
    assert_eq!((feed.entries().len(), feed.lang()), (50, Some("en")));
    let newest = &feed.entries()[0];
    assert!(newest.title().as_str().starts_with("A01 "), "{:?}", newest.title());
    assert_eq!(newest.summary().unwrap().as_str(), "60% reported.");
    assert_eq!((newest.authors()[0].name(), newest.links()[0].href()), ("Dialogue organising team", "/a/A01"));
    assert_eq!((newest.updated(), feed.updated()), (newest.updated(), newest.updated()));
    let ids = |feed: &atom_syndication::Feed| feed.entries().iter().map(|e| e.id().to_owned()).collect::<Vec<_>>();
    let unique: std::collections::BTreeSet<String> = ids(&feed).into_iter().collect();
    assert_eq!(unique.len(), 50);
    assert!(unique.iter().all(|id| id.starts_with("urn:uuid:")));
    let thai = read("/changes.atom?lang=th").await;
    assert_eq!(ids(&thai), ids(&feed), "an entry is the same in every language");
    // the page turns over to what is earlier, and misses nothing
    let first = world.get("/changes").await;
    let earlier = first.body.split("href=\"/changes?before=").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let second = world.get(&format!("/changes?before={earlier}")).await;
    let progress = |page: &Answer| page.body.matches("% reported.").count();
    assert_eq!((progress(&first), progress(&second)), (50, 10));
}

#[tokio::test]
async fn a_filter_narrows_and_ignores_what_it_does_not_know() {
    let world = World::new().await;
    let rows = async |path: &str| world.get(path).await.body.matches("<tr>").count();
    let all = rows("/who").await;
    let some = rows("/who?pillar=coordination").await;
    assert!(some < all && some > 1, "{some} of {all}");
    assert_eq!(rows("/who?pillar=nonsense&entity=cso-safety").await, all, "who must not be known is not known here");
    assert!(rows("/commitments?entity=asec").await < rows("/commitments").await);
    says(&world.get("/commitments?signal=late").await, &["Nothing matches this choice."]);
    let form = world.get("/who?lang=th").await;
    assert!(form.body.contains("<input type=\"hidden\" name=\"lang\" value=\"th\">"), "a form keeps the language");
}

#[tokio::test]
async fn fragments_may_be_framed_only_by_sites_that_are_named() {
    let world = World::new().await;
    let policy = "content-security-policy";
    for path in ["/embed/summary", "/embed/deadlines", "/embed/activity/A01"] {
        let page = world.get(path).await;
        assert!(page.header(policy).contains("frame-ancestors 'none'"), "{path}");
        assert!(!page.body.contains("<form") && !page.body.contains("<script"), "{path}");
    }
    let embed_from = EmbedFrom::new(vec!["https://portal.example.org".parse().unwrap()]);
    let web = Web { embed_from, ..world.web.clone() };
    let open = World { web, kept: world.kept.clone(), preview: world.preview.clone() };
    let framed = open.get("/embed/summary").await;
    assert!(framed.header(policy).contains("frame-ancestors https://portal.example.org;"), "{}", framed.header(policy));
    assert!(open.get("/who").await.header(policy).contains("frame-ancestors 'none'"), "pages stay out of frames");
    assert!(open.get("/embed/nothing").await.header(policy).contains("frame-ancestors 'none'"));
}

#[tokio::test]
async fn the_method_counts_as_the_signals_do() {
    let world = World::new().await;
    let method = world.get("/about/method").await;
    let soon = format!("It is due within {} days.", engine::signal::SOON_DAYS);
    let silent = format!("is more than {} days ago", engine::signal::GRACE_DAYS);
    let period = format!(
        "A reporting period has {} months. The present one is from 1 May 2024 to 31 Jul 2024.",
        engine::signal::PERIOD_MONTHS
    );
    says(&method, &[&soon, &silent, &period, "Exceeded", "No evidence available", "A person’s name"]);
    assert!(method.body.contains("href=\"/e/cop-coord\""), "whom to tell what is wrong");
}
