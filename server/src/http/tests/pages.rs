//! What pages show to whom, in plain words of their HTML.

use super::*;

/// Every page of this part, and what only it says.
const PAGES: [(&str, &str); 7] = [
    ("/", "Next deadlines"),
    ("/roadmap", "each from its start to its due date"),
    ("/activities", "in the order of the roadmap"),
    ("/matrix", "Pillars and countries"),
    ("/progress", "Planned, reported, confirmed"),
    ("/wall", "drawn anew each minute"),
    ("/a/A01", "What, who, when"),
];

#[tokio::test]
async fn every_page_says_as_of_when_and_is_light() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    for (path, says) in PAGES {
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains(says), "{path}: {}", page.body);
        assert!(page.body.contains(">As of Monday, 1 July 2024, 07:00 (Jakarta).</time>"), "{path}");
        assert!(page.body.contains("Illustrative, not adopted"), "{path}: the notice");
        let whole = page.body.len() + include_str!("../assets/app.css").len();
        assert!(whole < 50 * 1024, "{path}: {whole} bytes with the style sheet");
        assert!(!page.body.contains("<script") && !page.body.contains(" style=\""), "{path}");
    }
}

#[tokio::test]
async fn filters_narrow_the_list_and_an_empty_list_says_so() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let check = async |query: &str, sentence: &str, has: &[&str], not: &[&str]| {
        let page = world.get(&format!("/activities?{query}")).await.body;
        assert!(page.contains(sentence), "{query}: {page}");
        let link = |id: &&str| page.contains(&format!("href=\"/a/{id}\""));
        assert!(has.iter().all(link) && !not.iter().any(link), "{query}: {page}");
    };
    check("", "19 activities, in the order of the roadmap.", &["A01", "A02", "A20"], &["A06"]).await;
    check("signal=late", "2 activities fit.", &["A01", "A02"], &["A03"]).await;
    check("overdue=true&entity=dlg-sec", "1 activity fits.", &["A01"], &["A02"]).await;
    check("q=DIALOGUE+report", "1 activity fits.", &["A01"], &["A02"]).await;
    check("q=mengedarkan", "1 activity fits.", &["A01"], &[]).await;
    check("pillar=participation&signal=no_report", "No activity fits.", &[], &["A01"]).await;
    check("entity=cso-safety", "No activity fits.", &[], &["A06"]).await;
    check("q=%22%3E%3Cb%3E", "No activity fits.", &[], &[]).await;
    assert!(!world.get("/activities?q=%22%3E%3Cb%3E").await.body.contains("<b>"), "what is asked is not believed");
}

#[tokio::test]
async fn the_matrix_agrees_with_the_lists_that_its_numbers_lead_to() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let page = world.get("/matrix").await.body;
    let links: Vec<&str> =
        page.split("<a href=\"").skip(1).filter(|rest| rest.starts_with("/activities?signal=")).collect();
    assert!(links.len() > 5, "{page}");
    for link in links {
        let url = link.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
        let count: usize = link.split("</span> ").nth(1).unwrap().split('<').next().unwrap().trim().parse().unwrap();
        let list = world.get(&url).await.body;
        assert_eq!(list.matches("<th scope=\"row\"").count(), count, "{url}");
    }
}

#[tokio::test]
async fn the_roadmap_is_a_table_of_months_with_a_bar_for_each_activity() {
    let world = World::new().await;
    world.set_clock("2024-07-01T00:00:00Z").await;
    let page = world.get("/roadmap").await.body;
    assert!(page.contains("<th scope=\"colgroup\" colspan=\"8\">2024</th>"), "{page}");
    assert!(page.contains("<th scope=\"col\">May</th>") && page.contains("Today: 1 Jul 2024"));
    assert!(page.contains("<span class=\"hidden\">, 1 May 2024 to 13 Jun 2024, Late</span>"), "{page}");
    assert_eq!(page.matches("class=\"bar").count(), 19);
    let thai = world.get("/roadmap?lang=th").await.body;
    assert!(thai.contains("href=\"/a/A01?lang=th\""), "a link keeps the language");
}

#[tokio::test]
async fn progress_counts_what_was_planned_until_today_and_who_reported() {
    let world = World::new().await;
    world.set_clock("2024-09-02T00:00:00Z").await;
    let page = world.get("/progress").await.body;
    assert!(page.contains(" of 19 activities were to be finished by now; 0 are reported as finished"), "{page}");
    assert!(page.contains("1 May 2024 to 31 Jul 2024") && page.contains("1 Aug 2024 to 31 Oct 2024"), "{page}");
    assert!(page.contains("<polyline class=\"line planned\"") && page.contains("<details>"), "{page}");
}

#[tokio::test]
async fn the_wall_draws_itself_anew_and_has_nothing_to_press() {
    let world = World::new().await;
    let wall = world.get("/wall").await;
    assert_eq!(wall.header("refresh"), "60");
    assert!(!wall.body.contains("<a ") && !wall.body.contains("<button"), "{}", wall.body);
}

#[test]
fn every_text_that_a_page_names_is_there() {
    let english = include_str!("../words/en.ftl");
    let has = |key: &str| english.lines().any(|line| line.split_once(" =").is_some_and(|(name, _)| name == key));
    let mut named = 0;
    for file in std::fs::read_dir("src/http/templates").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for rest in text.split("say.t(\"").skip(1) {
            let key = rest.split('"').next().unwrap();
            assert!(has(key), "words/en.ftl has no `{key}`");
            named += 1;
        }
    }
    assert!(named > 50);
}
