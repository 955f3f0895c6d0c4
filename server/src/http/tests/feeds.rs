//! Calendars, badges and what operators ask.

use super::*;

/// The properties of an event, lines unfolded: `DTSTART;VALUE=DATE` to `20240613`.
fn event(calendar: &str, summary: &str) -> BTreeMap<String, String> {
    let whole = calendar.replace("\r\n ", "");
    let events = whole.split("BEGIN:VEVENT\r\n").skip(1).filter_map(|rest| rest.split("END:VEVENT").next());
    let mut found = events.filter(|event| event.contains(summary));
    let event = found.next().unwrap_or_else(|| panic!("`{summary}` is not in {whole}"));
    let pair = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_owned(), value.to_owned()))
    };
    event.lines().filter_map(pair).collect()
}

async fn step(world: &World, item: &str, at: &str, change: impl FnOnce(&mut engine::Instance)) {
    world.set_clock(at).await;
    let id = store::instance_id("asean-wps-cop", item);
    let mut conn = world.web.pool.acquire().await.unwrap();
    let body: Value =
        sqlx::query_scalar("select body from instance where id = $1").bind(id).fetch_one(&mut *conn).await.unwrap();
    let mut instance: engine::Instance = serde_json::from_value(body).unwrap();
    instance.turn += 1;
    change(&mut instance);
    sqlx::query("update instance set body = $2, turn = $3, updated_at = waymark_now() where id = $1")
        .bind(id)
        .bind(serde_json::to_value(&instance).unwrap())
        .bind(i64::try_from(instance.turn).unwrap())
        .execute(&mut *conn)
        .await
        .unwrap();
    // nothing stands in the journal, so whoever has the item in memory must be told
    store::view::rewritten(&mut conn, "asean-wps-cop").await.unwrap();
}

#[tokio::test]
async fn a_calendar_keeps_its_events_and_tells_their_changes() {
    let world = World::new().await;
    let path = format!("{API}/calendar.ics");
    let first = world.get(&path).await;
    assert_eq!((first.status, first.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    for line in ["METHOD", "ATTENDEE", "ORGANIZER"] {
        assert!(!first.body.contains(line), "{line}");
    }
    for line in ["X-PUBLISHED-TTL:PT6H\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n", "X-WR-CALNAME:", "\r\nNAME:"] {
        assert!(first.body.contains(line), "{line}\n{}", first.body);
    }
    let before = event(&first.body, "A01 ");
    let expect = [
        ("DTSTART;VALUE=DATE", "20240613"),
        ("DTEND;VALUE=DATE", "20240614"),
        ("STATUS", "CONFIRMED"),
        ("TRANSP", "TRANSPARENT"),
    ];
    for (name, value) in expect {
        assert_eq!(before.get(name).map(String::as_str), Some(value), "{name}: {before:?}");
    }
    assert!(before["DTSTAMP"].starts_with("20240501T") && before["CATEGORIES"].len() > 3, "{before:?}");

    // nothing happened: the calendar has it already
    let again = Request::get(&path).header("if-none-match", first.header("etag"));
    assert_eq!(world.ask(again.body(Body::empty()).unwrap()).await.status, StatusCode::NOT_MODIFIED);

    let later = "2024-07-01".parse().unwrap();
    step(&world, "A01", "2024-05-10T00:00:00Z", |instance| instance.due = Some(later)).await;
    let moved = event(&world.get(&path).await.body, "A01 ");
    assert_eq!((&moved["UID"], moved["DTSTART;VALUE=DATE"].as_str()), (&before["UID"], "20240701"));
    let sequence = |event: &BTreeMap<String, String>| event["SEQUENCE"].parse::<u32>().unwrap();
    assert!(sequence(&moved) > sequence(&before), "{moved:?}");
    assert!(moved["LAST-MODIFIED"].starts_with("20240510T"), "{moved:?}");
}

#[tokio::test]
async fn a_calendar_is_of_one_language_entity_or_pillar_and_of_eighteen_months() {
    let world = World::new().await;
    let thai = world.get(&format!("{API}/calendar.ics?lang=th")).await.body;
    assert!(thai.contains("SUMMARY;LANGUAGE=th:"), "{thai}");
    assert!(thai.split("\r\n").all(|line| line.len() <= 75), "{thai}");
    let whole = thai.replace("\r\n ", "");
    assert!(whole.contains("ผู้รับผิดชอบ: ") && !whole.contains("Where it stands"), "{thai}");
    let of = |calendar: &str| calendar.matches("BEGIN:VEVENT").count();
    let all = of(&world.get(&format!("{API}/calendar.ics")).await.body);
    let one = of(&world.get(&format!("{API}/calendar.ics?entity=dlg-sec")).await.body);
    assert!((1..all).contains(&one), "{one} of {all}");
    for (wrong, code) in [("entity=dlg-sek", "dlg-sec"), ("entty=x", "entity"), ("pillar=nonsense", "pillar")] {
        let answer = world.get(&format!("{API}/calendar.ics?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert!(answer.body.contains(code), "{}", answer.body);
    }
    assert_eq!(world.get("/api/v1/programmes/nothing/calendar.ics").await.status, StatusCode::NOT_FOUND);
    world.set_clock("2027-01-01T00:00:00Z").await;
    assert_eq!(of(&world.get(&format!("{API}/calendar.ics")).await.body), 0, "all of it is long ago");
}

#[tokio::test]
async fn a_calendar_shows_nothing_that_its_reader_may_not_see() {
    let world = World::new().await;
    let web = Web { level: Visibility::Coordinators, ..world.web.clone() };
    let path = format!("{API}/calendar.ics");
    let all = router(web).oneshot(Request::get(&path).body(Body::empty()).unwrap()).await.unwrap();
    let all = String::from_utf8(to_bytes(all.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap();
    assert!(all.contains("A06 ") && !world.get(&path).await.body.contains("A06 "));
}

#[tokio::test]
async fn a_person_s_calendar_is_behind_its_secret_until_that_is_over() {
    let world = World::new().await;
    let (programme, person) = ("asean-wps-cop", "dlg-sec/focal-point");
    let mut conn = world.web.pool.acquire().await.unwrap();
    let first = store::calendar_feed::make(&mut conn, programme, person).await.unwrap();
    let path = |secret: &str| format!("/calendar/{secret}.ics");
    let hers = world.get(&path(&first)).await;
    assert_eq!((hers.status, hers.header("x-robots-tag")), (StatusCode::OK, "noindex"));
    assert!(hers.header("cache-control").starts_with("private"), "{}", hers.header("cache-control"));
    let all = world.get(&format!("{API}/calendar.ics")).await.body;
    let of = |calendar: &str| calendar.matches("BEGIN:VEVENT").count();
    assert!((1..of(&all)).contains(&of(&hers.body)), "{}", hers.body);
    assert!(!hers.body.contains("A06 "), "coordinators' business");

    let second = store::calendar_feed::make(&mut conn, programme, person).await.unwrap();
    for over in [path(&first), "/calendar/guessed.ics".to_owned(), format!("/calendar/{second}")] {
        let answer = world.get(&over).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{over}");
        assert!(!answer.body.contains(&second) && !answer.body.contains("guessed"), "{}", answer.body);
    }
    assert_eq!(world.get(&path(&second)).await.status, StatusCode::OK);
    assert!(store::calendar_feed::end(&mut conn, programme, person).await.unwrap());
    assert_eq!(world.get(&path(&second)).await.status, StatusCode::NOT_FOUND);
    assert!(!store::calendar_feed::end(&mut conn, programme, person).await.unwrap());

    let third = store::calendar_feed::make(&mut conn, programme, person).await.unwrap();
    let mut tx = sqlx::Connection::begin(&mut *conn).await.unwrap();
    assert!(store::privacy::erase(&mut tx, programme, person, Utc::now()).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(world.get(&path(&third)).await.status, StatusCode::NOT_FOUND, "who is erased has no calendar");
}

#[tokio::test]
async fn operators_are_told_what_is_counted_and_visitors_are_not() {
    let world = World::new().await;
    let ready = world.get("/readyz").await;
    assert_eq!(
        (ready.status, ready.body.as_str()),
        (StatusCode::OK, "ready\ndatabase: ok\nmigrations: ok\ntick: ok\n")
    );
    assert_eq!(world.get("/healthz").await.body, ready.body);
    assert_eq!(world.json("/version").await["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(world.get("/metrics").await.status, StatusCode::NOT_FOUND, "not where pages are");
    let summary = world.json(&format!("{API}/summary")).await;

    let told = async |web: Web| {
        let asked = Request::get("/metrics").body(Body::empty()).unwrap();
        let response = operations(web, Some("/nowhere/stamp".into())).oneshot(asked).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        (parts.status, body)
    };
    let (status, text) = told(world.web.clone()).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    for (signal, key) in [("on_track", "on_track"), ("late", "late"), ("no_report", "no_report")] {
        let line = format!("waymark_activities{{programme=\"asean-wps-cop\",signal=\"{signal}\"}} {}\n", summary[key]);
        assert!(text.contains(&line), "{line}{text}");
    }
    assert!(text.contains("waymark_backup_last_success_timestamp_seconds 0"), "{text}");
    let counted =
        "waymark_http_request_duration_seconds_count{route=\"/api/v1/programmes/{p}/summary\",status=\"2xx\"} 1\n";
    assert!(text.contains(counted), "{text}");
    for private in ["focal-point", "A01", "dlg-sec"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
    world.web.pool.close().await;
    assert_eq!(world.get("/livez").await.body, "alive\n", "it lives without a database");
    let away = world.get("/readyz").await;
    assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(away.body.starts_with("not ready\ndatabase: failed"), "{}", away.body);
}

#[tokio::test]
async fn a_badge_says_how_something_stands_in_three_ways() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let badge = |scope: &str| format!("{API}/badge/{scope}");
    let summary = world.json(&format!("{API}/summary")).await;
    let row = world.json(&badge("programme.json")).await;
    for key in ["activities", "done", "on_track", "at_risk", "late", "no_report", "closed"] {
        assert_eq!(row[key], summary[key], "{key}");
    }
    let message = format!("{} of {} on track, {} late", summary["on_track"], summary["activities"], summary["late"]);
    let shields = world.json(&badge("programme.shields.json")).await;
    assert_eq!((&shields["schemaVersion"], &shields["message"]), (&1.into(), &message.clone().into()));
    assert_eq!((&shields["isError"], &shields["label"]), (&false.into(), &row["label"]));

    let drawn = world.get(&badge("programme.svg")).await;
    assert_eq!(drawn.header("content-type"), "image/svg+xml; charset=utf-8");
    assert!(
        drawn.body.contains(&format!(": {message}</title>")) && drawn.body.contains("role=\"img\""),
        "{}",
        drawn.body
    );
    let again = Request::get(badge("programme.svg")).header("if-none-match", drawn.header("etag"));
    assert_eq!(world.ask(again.body(Body::empty()).unwrap()).await.status, StatusCode::NOT_MODIFIED);

    let late = world.get(&badge("A01.svg")).await.body;
    assert!(late.contains("#b31f2d") && late.contains(">Late</text>") && late.contains("A01: Late</title>"), "{late}");
    let thai = world.get(&badge("A01.svg?lang=th")).await.body;
    assert!(thai.contains("lang=\"th\"") && !thai.contains(">Late<"), "{thai}");
    let thai = world.json(&badge("programme.shields.json?lang=th")).await;
    assert!(thai["message"].as_str().is_some_and(|message| !message.contains("on track")), "{thai}");
    let activities = world.json(&format!("{API}/activities")).await;
    let pillar = activities["items"][0]["pillar"].as_str().unwrap();
    let of_pillar = world.json(&badge(&format!("{pillar}.json"))).await;
    let meant = world.json(&format!("{API}/activities?pillar={pillar}")).await;
    assert_eq!(of_pillar["activities"], meant["total"]);

    for unknown in ["nothing.svg", "A01.png", "A06.svg", "dlg-sec.json", ".svg"] {
        let answer = world.get(&badge(unknown)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{unknown}");
    }
    assert_eq!(world.get(&badge("programme.svg?color=red")).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_chart_is_a_picture_in_every_language() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    for which in ["bar", "heatmap", "burnup", "gantt"] {
        for lang in ["en", "th", "km", "lo", "my"] {
            let svg = world.get(&format!("{API}/chart/{which}.svg?lang={lang}")).await;
            assert_eq!(svg.header("content-type"), "image/svg+xml; charset=utf-8", "{which}: {}", svg.body);
            assert!(svg.body.contains("<title") && svg.body.contains("<style>"), "{which}");
            assert!(svg.header("content-security-policy").contains("style-src 'unsafe-inline'"), "{which}");
            let missing = letters(picture::tree(&svg.body).unwrap().root());
            assert_eq!(missing, Vec::<String>::new(), "{which} in {lang}");
        }
        let path = format!("{API}/chart/{which}.png");
        let asked = Request::get(&path).body(Body::empty()).unwrap();
        let png = router(world.web.clone()).oneshot(asked).await.unwrap();
        assert_eq!(png.headers()["content-type"], "image/png", "{which}");
        let tag = png.headers()["etag"].clone();
        let bytes = to_bytes(png.into_body(), usize::MAX).await.unwrap();
        let pixels = resvg::tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        let colours: std::collections::BTreeSet<_> =
            pixels.pixels().iter().map(|p| (p.red(), p.green(), p.blue())).collect();
        assert!(pixels.width() > 600 && colours.len() > 8, "{which}: {} colours", colours.len());
        let again = Request::get(&path).header("if-none-match", tag).body(Body::empty()).unwrap();
        assert_eq!(world.ask(again).await.status, StatusCode::NOT_MODIFIED, "{which}");
    }
    for unknown in ["pie.svg", "bar.gif", "bar"] {
        assert_eq!(world.get(&format!("{API}/chart/{unknown}")).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

/// What no font of ours has.
fn letters(group: &resvg::usvg::Group) -> Vec<String> {
    use resvg::usvg::Node;
    let each = group.children().iter().flat_map(|node| match node {
        Node::Text(text) => {
            let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
            glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| glyph.text.clone()).collect()
        }
        Node::Group(group) => letters(group),
        Node::Path(_) | Node::Image(_) => Vec::new(),
    });
    each.collect()
}
