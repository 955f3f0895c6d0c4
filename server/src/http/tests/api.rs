//! What may be asked of the API: filters, order, the past, and the documents about it.

use bots::Bots;
use engine::{
    Instance,
    definition::File,
    guard::Value as Fact,
    instance::Subject,
    step::{Answer as Said, Given, Input},
};
use sqlx::types::Json;

use super::*;
use crate::shell::Shell;

impl World {
    /// The same server for whoever sees so far.
    fn seen_by(&self, level: Visibility) -> World {
        let web = Web { level, ..self.web.clone() };
        World { web, kept: self.kept.clone(), preview: self.preview.clone() }
    }

    async fn shell(&self) -> Shell {
        Shell::new(self.web.pool.clone(), Bots::default().with_local(self.preview.clone())).await.unwrap()
    }

    async fn instance(&self, item: &str) -> Instance {
        let id = store::instance_id("asean-wps-cop", item);
        let body: Json<Instance> = sqlx::query_scalar("select body from instance where id = $1")
            .bind(id)
            .fetch_one(&self.web.pool)
            .await
            .unwrap();
        body.0
    }

    /// Who is asked about an item answers the question that is open there: with the first of these choices that it has.
    async fn answer(&self, shell: &Shell, item: &str, choices: &[&str], words: Option<&str>) {
        let instance = self.instance(item).await;
        let is_ask = |prompt: &&engine::instance::Prompt| matches!(prompt.subject, Subject::Ask(_));
        let prompt = instance.prompts.iter().find(is_ask).unwrap();
        let Subject::Ask(ask) = prompt.subject.clone() else { unreachable!() };
        let mut conn = self.web.pool.acquire().await.unwrap();
        let programme = self.web.programmes.revision(&mut conn, "asean-wps-cop", 1).await.unwrap();
        drop(conn);
        let chart = &programme.charts[&programme.items[item].workflow];
        let offered = |choice: &&&str| chart.ask(ask).answers.iter().any(|answer| answer.choice == **choice);
        let choice = choices.iter().find(offered).unwrap_or_else(|| panic!("{:?}", chart.ask(ask).answers));
        let words = words.map(|words| Given::Text(words.to_owned()));
        let given = std::iter::once(Given::Choice((*choice).to_owned())).chain(words).collect();
        let by = format!("{}/focal-point", prompt.entity).as_str().into();
        let answer = Said { prompt: prompt.no, by, given, amends: false, pressed: true, entered_by: None };
        sqlx::query("insert into notice (instance_id, at, input) values ($1, waymark_now(), $2)")
            .bind(store::instance_id("asean-wps-cop", item))
            .bind(serde_json::to_value(Input::Answer(answer)).unwrap())
            .execute(&self.web.pool)
            .await
            .unwrap();
        shell.settle().await.unwrap();
    }

    async fn publish(&self, change: impl Fn(&str, String) -> String) {
        let files = folder::read(Path::new("../workflows/asean-wps-cop")).unwrap();
        let changed = |file: &File| File::new(file.path.clone(), change(&file.path, file.text.clone().unwrap()));
        let files: Vec<File> = files.iter().map(changed).collect();
        publish(&self.web.pool, &self.web.programmes, &files, Policy::Publish, "test").await.unwrap();
    }

    async fn ids(&self, path: &str) -> Vec<String> {
        let list = self.json(&format!("{API}/{path}")).await;
        list["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }
}

const SHOWN: [&str; 12] = [
    "activities?limit=1000",
    "activities?sort=-due&limit=7",
    "targets?limit=1000",
    "commitments?limit=1000",
    "entities?limit=1000",
    "consultations?limit=1000",
    "summary?lang=th",
    "matrix?rows=entity&cols=signal",
    "responsibilities?limit=1000",
    "activities/A01?lang=en",
    "activities/A01/history?limit=1000",
    "activities/A01/updates?limit=1000",
];

async fn shown(world: &World, more: &str) -> Vec<String> {
    let mut shown = Vec::new();
    for path in SHOWN {
        shown.push(world.get(&format!("{API}/{path}{more}")).await.body);
    }
    shown
}

#[tokio::test]
async fn the_past_is_what_was_shown_then_but_for_what_was_restricted_or_erased_since() {
    let world = World::new().await;
    let shell = world.shell().await;
    let coordinators = world.seen_by(Visibility::Coordinators);
    let mut recorded = Vec::new();
    let mut asked = 0;
    for (n, day) in
        ["2024-05-03", "2024-05-20", "2024-06-13", "2024-06-14", "2024-07-20", "2024-09-02"].iter().enumerate()
    {
        let at = format!("{day}T03:30:00Z");
        shell.advance_to(at.parse().unwrap()).await.unwrap();
        if world.instance("A01").await.prompts.iter().any(|p| matches!(p.subject, Subject::Ask(_))) {
            match asked {
                1 => world.answer(&shell, "A01", &["blocked", "need_help"], Some("The hall is flooded.")).await,
                _ => world.answer(&shell, "A01", &["on_track", "ready", "delayed", "confirm"], None).await,
            }
            asked += 1;
        }
        if n == 3 {
            world.publish(|_, text| text.replace("ASEAN", "Region")).await;
        }
        shell.settle().await.unwrap();
        recorded.push((at.clone(), shown(&world, "").await, shown(&coordinators, "").await));
    }
    assert!(asked >= 2, "A01 was asked {asked} times");
    shell.advance_to("2024-10-01T00:00:00Z".parse().unwrap()).await.unwrap();
    for (at, members, all) in &recorded {
        let past = shown(&world, &format!("&as_of={at}")).await;
        for ((path, then), past) in SHOWN.iter().zip(members).zip(&past) {
            assert_eq!(past, then, "{path} as of {at}");
        }
        assert_eq!(&shown(&coordinators, &format!("&as_of={at}")).await, all, "{at}");
    }
    let told = &recorded.last().unwrap().2[11];
    assert!(told.contains("The hall is flooded.") && !recorded.last().unwrap().1[11].contains("flooded"), "{told}");

    // a day is its end where the programme is at home
    let day = world.json(&format!("{API}/summary?as_of=2024-06-13")).await;
    assert_eq!(day["data_as_of"], "2024-06-13T23:59:59+07:00");
    let check = async |query: &str, says: &str| {
        let refused = world.get(&format!("{API}/activities?as_of={query}")).await;
        assert_eq!((refused.status, refused.body.contains(says)), (StatusCode::BAD_REQUEST, true), "{}", refused.body);
    };
    check("2030-01-01", "lies in the future").await;
    check("2024-04-01", "it begins at 2024-05-01T09:00:00+07:00").await;
    check("yesterday", "write `2024-06-30`").await;

    let mut conn = world.web.pool.acquire().await.unwrap();
    let by = world.instance("A01").await.answered.last().unwrap().by.clone();
    assert!(store::privacy::erase(&mut conn, "asean-wps-cop", by.as_str(), Utc::now()).await.unwrap());
    world.publish(|_, text| text.replace("  - id: A01\n", "  - id: A01\n    visibility: coordinators\n")).await;
    let (at, ..) = recorded.last().unwrap();
    let past = world.get(&format!("{API}/activities?as_of={at}")).await.body;
    assert!(past.contains("\"A02\"") && !past.contains("\"A01\""), "restricted since: {past}");
    assert_eq!(world.get(&format!("{API}/activities/A01?as_of={at}")).await.status, StatusCode::NOT_FOUND);
    let past = coordinators.get(&format!("{API}/activities/A01/updates?as_of={at}")).await;
    assert!(past.body.contains("(removed)") && !past.body.contains("flooded"), "{}", past.body);
}

#[tokio::test]
async fn a_series_tells_of_each_moment_what_the_past_tells() {
    let world = World::new().await;
    let shell = world.shell().await;
    shell.advance_to("2024-08-20T03:00:00Z".parse().unwrap()).await.unwrap();
    let series = world.json(&format!("{API}/timeseries?step=month")).await;
    let points = series["items"].as_array().unwrap();
    let moments: std::collections::BTreeSet<&str> = points.iter().map(|point| point["ts"].as_str().unwrap()).collect();
    assert_eq!(moments.len(), 4, "three months begin, and now: {moments:?}");
    for ts in moments {
        let summary = world.json(&format!("{API}/summary?as_of={}", ts.replace('+', "%2B"))).await;
        let mut counted = 0;
        for point in points.iter().filter(|point| point["ts"] == ts) {
            let series = point["series"].as_str().unwrap();
            assert_eq!(summary[series].as_f64(), point["value"].as_f64(), "{series} at {ts}");
            counted += summary[series].as_u64().unwrap();
        }
        assert_eq!(Some(counted), summary["activities"].as_u64(), "{ts}");
    }
    let overdue =
        world.json(&format!("{API}/timeseries?metric=overdue&by=none&step=week&from=2024-06-01&to=2024-06-30")).await;
    let values: Vec<f64> = overdue["items"].as_array().unwrap().iter().map(|p| p["value"].as_f64().unwrap()).collect();
    assert!(values.first() == Some(&0.0) && values.last().is_some_and(|last| *last >= 1.0), "{values:?}");
    world.set_clock("2034-01-01T00:00:00Z").await;
    let long = world.get(&format!("{API}/timeseries?step=day")).await;
    assert!(long.status == StatusCode::BAD_REQUEST && long.body.contains("ask for a longer step"), "{}", long.body);
}

#[tokio::test]
async fn cells_of_the_matrix_are_the_items_that_they_count() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let matrix = world.json(&format!("{API}/matrix?rows=pillar&cols=signal&value=overdue")).await;
    let summary = world.json(&format!("{API}/summary")).await;
    let mut counted = 0;
    let mut late = 0.0;
    for cell in matrix["items"].as_array().unwrap() {
        let (row, col) = (cell["row"].as_str().unwrap(), cell["col"].as_str().unwrap());
        let items = world.ids(&format!("activities?pillar={row}&signal={col}")).await;
        assert_eq!(cell["count"].as_u64(), Some(items.len() as u64), "{row} {col}");
        assert_eq!(
            (cell["signal"].as_str(), cell[format!("count_{col}")].as_u64()),
            (Some(col), cell["count"].as_u64())
        );
        counted += items.len() as u64;
        late += cell["value"].as_f64().unwrap();
    }
    assert_eq!((Some(counted), Some(late)), (summary["activities"].as_u64(), summary["overdue"].as_f64()));
    let countries = world.get(&format!("{API}/matrix?cols=entity")).await.body;
    assert!(!countries.contains("cso-safety"), "{countries}");
}

#[tokio::test]
async fn who_took_an_item_over_is_its_lead_everywhere() {
    let world = World::new().await;
    let lead = world.json(&format!("{API}/activities/A01")).await["lead_id"].as_str().unwrap().to_owned();
    let other = if lead == "asec" { "acwc" } else { "asec" };
    sqlx::query("update instance set body = jsonb_set(body, '{stand_ins}', $2) where id = $1")
        .bind(store::instance_id("asean-wps-cop", "A01"))
        .bind(serde_json::json!([{"of": lead, "to": other}]))
        .execute(&world.web.pool)
        .await
        .unwrap();
    // this was no step, so whoever has the item in memory must be told
    store::view::rewritten(&mut world.web.pool.acquire().await.unwrap(), "asean-wps-cop").await.unwrap();
    assert_eq!(world.json(&format!("{API}/activities/A01")).await["lead_id"], other);
    assert!(world.ids(&format!("activities?entity={other}")).await.contains(&"A01".to_owned()));
    assert!(!world.ids(&format!("activities?entity={lead}")).await.contains(&"A01".to_owned()));
    let rows = world.json(&format!("{API}/responsibilities?entity={other}&role=responsible")).await;
    let row = rows["items"].as_array().unwrap().iter().find(|row| row["item_id"] == "A01").unwrap().clone();
    assert_eq!(
        (row["stands_in_for_id"].as_str(), row["id"].as_str()),
        (Some(lead.as_str()), Some("A01:responsible:1"))
    );
    let all = world.json(&format!("{API}/responsibilities?limit=1000")).await;
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = world.json(&format!("{API}/responsibilities?limit=9{cursor}")).await;
        seen.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(&seen, all["items"].as_array().unwrap());
}

#[tokio::test]
async fn a_sorted_list_has_pages_too_and_a_cursor_outlives_what_happens_to_its_item() {
    let world = World::new().await;
    for sort in ["due", "-due", "title", "-signal", "lead", "progress_claimed", "-updated_at", "pillar"] {
        let all = world.ids(&format!("activities?sort={sort}&limit=1000")).await;
        let mut seen = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = world.json(&format!("{API}/activities?sort={sort}&limit=4{cursor}")).await;
            seen.extend(page["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()));
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(seen, all, "{sort}");
    }
    let rows = world.json(&format!("{API}/activities?sort=-due")).await;
    let dues: Vec<&str> = rows["items"].as_array().unwrap().iter().filter_map(|row| row["due"].as_str()).collect();
    assert!(dues.is_sorted_by(|a, b| a >= b) && dues.len() > 10, "{dues:?}");

    world.set_clock("2024-06-13T16:00:00Z").await;
    let alike = world.ids("activities?overdue=false").await;
    let place = alike.iter().position(|id| id == "A01").unwrap() + 1;
    let first = world.json(&format!("{API}/activities?overdue=false&limit={place}")).await;
    world.set_clock("2024-06-13T18:00:00Z").await;
    let next = first["next_cursor"].as_str().unwrap();
    let rest = world.ids(&format!("activities?overdue=false&cursor={next}")).await;
    assert_eq!(rest, alike[place..], "A01 is overdue by now");
    let wrong = world.get(&format!("{API}/activities?sort=due&cursor={next}")).await;
    assert!(wrong.status == StatusCode::BAD_REQUEST && wrong.body.contains("sorted otherwise"), "{}", wrong.body);
}

#[tokio::test]
async fn steps_cells_and_reminders_come_in_the_order_asked_for() {
    let world = World::new().await;
    let shell = world.shell().await;
    world.set_clock("2024-06-20T03:00:00Z").await;
    shell.settle().await.unwrap();
    let column = async |path: &str, field: &str| -> Vec<Value> {
        let list = world.json(&format!("{API}/{path}")).await;
        list["items"].as_array().unwrap().iter().map(|row| row[field].clone()).collect()
    };
    let reversed = |mut of: Vec<Value>| {
        of.reverse();
        of
    };
    for steps in ["activities/A01/history", "activities/A01/updates"] {
        let newest_first = column(&format!("{steps}?limit=1000"), "turn").await;
        assert_eq!(column(&format!("{steps}?limit=1000&sort=-at"), "turn").await, newest_first, "{steps}");
        assert_eq!(column(&format!("{steps}?limit=1000&sort=turn"), "turn").await, reversed(newest_first), "{steps}");
    }
    assert!(column("activities/A01/history", "turn").await.len() > 1);
    let mut counts = column("matrix?rows=entity&cols=signal", "count").await;
    counts.sort_by_key(|count| std::cmp::Reverse(count.as_i64()));
    assert_eq!(column("matrix?rows=entity&cols=signal&sort=-count", "count").await, counts);
    let worst = column("matrix?rows=signal&cols=pillar&sort=-signal", "signal").await;
    assert_eq!((worst.first(), worst.is_empty()), (Some(&Value::from("late")), false), "{worst:?}");
    assert_eq!(column("matrix?fields=count&sort=count", "row").await[0], Value::Null);

    let ids = column("ledger?limit=1000", "id").await;
    assert!(ids.len() > 3, "{ids:?}");
    assert_eq!(column("ledger?limit=1000&sort=-id", "id").await, reversed(ids.clone()));
    for sort in ["release_at", "-release_at", "-planned_at", "-id", "id"] {
        let whole = column(&format!("ledger?limit=1000&sort={sort}"), "id").await;
        assert_eq!(whole.len(), ids.len(), "{sort}");
        let (mut paged, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = world.json(&format!("{API}/ledger?limit=2&sort={sort}{cursor}")).await;
            paged.extend(page["items"].as_array().unwrap().iter().map(|row| row["id"].clone()));
            let Some(next) = page["next_cursor"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(paged, whole, "{sort}");
    }
    let answer = world.get(&format!("{API}/ledger?sort=releaseat")).await;
    assert!(answer.body.contains("nothing is sorted by `releaseat`: use `release_at`"), "{}", answer.body);
    assert_eq!(world.get(&format!("{API}/ledger?sort=release_at&cursor=x.y")).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn filters_find_what_they_say() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let all = world.json(&format!("{API}/activities?limit=1000")).await;
    let all = all["items"].as_array().unwrap();
    let check = async |query: &str, keeps: &dyn Fn(&Value) -> bool| {
        let expect: Vec<&str> = all.iter().filter(|row| keeps(row)).map(|row| row["id"].as_str().unwrap()).collect();
        assert!(!expect.is_empty() && expect.len() < all.len(), "{query} tells nothing apart: {expect:?}");
        assert_eq!(world.ids(&format!("activities?{query}&limit=1000")).await, expect, "{query}");
    };
    let due = |row: &Value| row["due"].as_str().map(str::to_owned);
    check("due_before=2024-09-01", &|row| due(row).is_some_and(|due| due.as_str() < "2024-09-01")).await;
    check("due_after=2024-09-01", &|row| due(row).is_some_and(|due| due.as_str() > "2024-09-01")).await;
    check("signal=late,no_report", &|row| ["late", "no_report"].contains(&row["signal"].as_str().unwrap())).await;
    check("q=DIALOGUE", &|row| {
        ["id", "title", "lead"].iter().any(|f| row[*f].as_str().is_some_and(|t| t.to_lowercase().contains("dialogue")))
    })
    .await;
    let of_country = world.json(&format!("{API}/entities?country=BN,VN")).await;
    let countries: Vec<&str> =
        of_country["items"].as_array().unwrap().iter().map(|row| row["country"].as_str().unwrap()).collect();
    assert_eq!(countries, ["BN", "VN"]);
    let kind = world.json(&format!("{API}/entities")).await["items"][0]["kind"].as_str().unwrap().to_owned();
    let of_kind = world.json(&format!("{API}/entities?kind={kind}")).await;
    assert!(of_kind["items"].as_array().unwrap().iter().all(|row| row["kind"] == kind.as_str()));
    assert!(world.ids("activities?updated_since=2024-06-30").await.is_empty());
    assert_eq!(world.ids("activities?reported=false").await.len(), all.len());

    let cut = world.json(&format!("{API}/activities?fields=id,signal&limit=1")).await;
    assert_eq!(cut["items"][0].as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "signal"]);
    let one = world.json(&format!("{API}/activities/A01?fields=due")).await;
    assert_eq!(one.as_object().unwrap().keys().collect::<Vec<_>>(), ["due"]);
    let refused = world.get(&format!("{API}/activities?limti=3&fields=sginal&due_before=soon&cursor=%00")).await;
    let problem: Value = serde_json::from_str(&refused.body).unwrap();
    let pointers: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|slip| slip["pointer"].as_str().unwrap()).collect();
    assert_eq!(pointers, ["?limti", "?due_before"], "{problem}");
    for (query, says) in [
        ("fields=sginal", "`sginal` is no field: use `signal`"),
        ("sort=sginal", "nothing is sorted by `sginal`: use `signal`"),
        ("country=XX", "XX"),
        ("cursor=%00", "begin without one"),
    ] {
        let refused = world.get(&format!("{API}/activities?{query}")).await;
        assert!(refused.status == StatusCode::BAD_REQUEST && refused.body.contains(says), "{}", refused.body);
    }
}

#[tokio::test]
async fn one_of_each_kind_is_the_row_of_its_list() {
    let world = World::new().await;
    for list in ["activities", "targets", "commitments", "entities", "consultations"] {
        let rows = world.json(&format!("{API}/{list}?limit=1")).await;
        let id = rows["items"][0]["id"].as_str().unwrap();
        assert_eq!(world.json(&format!("{API}/{list}/{id}")).await, rows["items"][0], "{list}");
        assert_eq!(world.get(&format!("{API}/{list}/nothing")).await.status, StatusCode::NOT_FOUND, "{list}");
    }
    assert_eq!(world.get(&format!("{API}/entities/cso-safety")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.get("/api/v1/programmes/%00/summary").await.status, StatusCode::NOT_FOUND);
    let unreadable = world.get("/api/v1/programmes/%ff/summary").await;
    assert_eq!(
        (unreadable.status, unreadable.header("content-type")),
        (StatusCode::BAD_REQUEST, "application/problem+json")
    );
}

#[tokio::test]
async fn updates_tell_what_was_answered_as_far_as_it_may_be_seen() {
    let world = World::new().await;
    let shell = world.shell().await;
    let mut day: DateTime<Utc> = "2024-05-02T03:00:00Z".parse().unwrap();
    let is_asked = |instance: &Instance| instance.prompts.iter().any(|p| matches!(p.subject, Subject::Ask(_)));
    while !is_asked(&world.instance("A02").await) {
        day += chrono::TimeDelta::days(1);
        shell.advance_to(day).await.unwrap();
    }
    world.answer(&shell, "A02", &["need_help", "blocked"], Some("No trainer yet.")).await;
    let check = async |level: Visibility, sees: bool| {
        let updates = world.seen_by(level).json(&format!("{API}/activities/A02/updates")).await;
        let row = &updates["items"][0];
        assert_eq!((updates["total"].as_u64(), row["kind"].as_str()), (Some(1), Some("answer")), "{updates}");
        assert_eq!(row["text"] == "No trainer yet.", sees, "{level:?}: {row}");
        assert_eq!(row["facts"].as_str().unwrap().contains("blocker"), sees, "{level:?}: {row}");
        assert!(row["by_entity"].is_string() && !updates.to_string().contains("focal-point"), "{row}");
    };
    let stored = world.instance("A02").await;
    assert!(stored.facts.values().any(|fact| *fact == Fact::Text("No trainer yet.".to_owned())));
    check(Visibility::Members, false).await;
    check(Visibility::Coordinators, true).await;
}

#[tokio::test]
async fn the_document_describes_what_is_there_and_its_page_loads_nothing_from_elsewhere() {
    let world = World::new().await;
    let document = world.json("/api/v1/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    for (path, methods) in document["paths"].as_object().unwrap() {
        // one of some kind is asked for elsewhere, and a stream has no end
        let gives = &methods["get"]["responses"]["200"]["content"];
        if path.replace("{p}", "").contains('{') || gives["application/json"].is_null() {
            continue;
        }
        let answer = world.get(&format!("/api/v1{}", path.replace("{p}", "asean-wps-cop"))).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
    }
    let page = world.get("/api/v1/docs").await;
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    for (path, methods) in document["paths"].as_object().unwrap() {
        let method = methods.as_object().unwrap().keys().next().unwrap();
        assert!(page.body.contains(&format!("{method} /api/v1{path}")), "{path}");
    }
    assert!(!page.body.contains("src=\"http") && !page.body.contains("href=\"http"));
    assert!(page.body.len() < 50 * 1024, "{} bytes", page.body.len());
}
