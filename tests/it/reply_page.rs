//! Somebody without a messenger: a coordinator passes an address on, and behind it she answers without script.

use std::{sync::Arc, time::Duration};

use bots::preview::Body;
use engine::{definition::File, ids::PersonId, roadmap::Visibility};
use reqwest::{Client, StatusCode, multipart};
use server::{
    evidence::Keeper,
    http::{self, Views, Web},
    shell::Site,
};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::world::{World, programme_files};

const ORGANISER: &str = "dlg-sec/focal-point";
const COORDINATOR: &str = "cop-coord/focal-point";

pub(crate) struct Town {
    pub(crate) world: World,
    base: String,
    browser: Client,
    files: tempfile::TempDir,
}

impl Town {
    /// Who confirms is reached by e-mail: she has no account; everybody else has a phone.
    async fn begin() -> Town {
        Town::without_messenger("asec", &programme_files("asean-wps-cop")).await
    }

    pub(crate) async fn without_messenger(entity: &str, files: &[File]) -> Town {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let at = "2024-05-02T00:00:00Z".parse().unwrap();
        let world = World::begin_on(Site { public_url: Some(base.clone()), keeper: None }, files, at, None).await;
        sqlx::query("delete from account where starts_with(person_id, $1)")
            .bind(format!("{entity}/"))
            .execute(&world.pool)
            .await
            .unwrap();
        let files = tempfile::tempdir().unwrap();
        let web = Web {
            pool: world.pool.clone(),
            programmes: world.shell.programmes.clone(),
            views: Views::default(),
            door: Arc::default(),
            level: Visibility::Members,
            access: server::access::Access::default(),
            public_url: None,
            messenger: None,
            inbox: world.shell.intake.clone(),
            key: world.shell.key.clone(),
            evidence: Some(Keeper::new(files.path())),
            shared: Default::default(),
            metrics: world.shell.metrics.clone(),
            embed_from: server::http::EmbedFrom::default(),
            stop: CancellationToken::new(),
        };
        tokio::spawn(async move { axum_serve(listener, web).await });
        let browser = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Town { world, base, browser, files }
    }

    /// The organisers report that A01 is done, so she is to confirm it; the address that a coordinator was given.
    async fn asked(&self) -> String {
        let (world, organiser) = (&self.world, PersonId::from(ORGANISER));
        world.advance_to("2024-05-07T00:00:00Z".parse().unwrap()).await.unwrap();
        world.press(&organiser, "done", Some(&"A01".into())).await.unwrap();
        world.advance_to("2024-05-08T04:00:00Z".parse().unwrap()).await.unwrap();
        let address = self.passed_on("ASEAN Secretariat").await;
        assert!(address.starts_with(&self.base), "{address}");
        address
    }

    /// The address of A01's page that a coordinator was given for somebody of this entity.
    async fn passed_on(&self, entity: &str) -> String {
        let passed_on = self.world.to(&PersonId::from(COORDINATOR)).into_iter().filter_map(|entry| match entry.body {
            Body::Ours { text, .. } => Some(text),
            Body::Wrote { .. } | Body::Pressed { .. } => None,
        });
        let texts: Vec<String> = passed_on.collect();
        let with_link = |text: &&String| text.contains("A01: http") && text.contains(entity);
        let with_link = texts.iter().find(with_link).unwrap_or_else(|| panic!("{texts:#?}"));
        with_link.lines().find_map(|line| line.strip_prefix("A01: ")).unwrap().to_owned()
    }

    pub(crate) async fn look(&self, address: &str) -> String {
        let page = self.browser.get(address).send().await.unwrap();
        assert_eq!(page.status(), StatusCode::OK);
        assert_eq!(page.headers()["referrer-policy"], "no-referrer");
        assert!(page.headers()["x-robots-tag"].to_str().unwrap().contains("noindex"));
        let page = page.text().await.unwrap();
        assert!(!page.contains("<script"), "{page}");
        page
    }

    /// Submits a form of the page; what she sees then.
    async fn send(&self, address: &str, form: multipart::Form) -> String {
        let tap = self.world.tap();
        let sent = self.browser.post(address).multipart(form.text("tap", tap)).send();
        // the loops of a running server would hear it meanwhile
        let hear = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            self.world.shell.settle().await.unwrap();
        };
        let (sent, ()) = tokio::join!(sent, hear);
        assert_eq!(sent.unwrap().status(), StatusCode::SEE_OTHER);
        self.look(address).await
    }

    async fn place(&self) -> String {
        sqlx::query_scalar("select place from instance where item_id = 'A01'")
            .fetch_one(&self.world.pool)
            .await
            .unwrap()
    }
}

async fn axum_serve(listener: TcpListener, web: Web) {
    axum::serve(listener, http::router(web)).await.unwrap();
}

/// What stands in a button of the page.
fn payload(page: &str, label: &str) -> String {
    let button = page.lines().find(|line| line.contains(&format!(">{label}<"))).unwrap_or_else(|| panic!("{page}"));
    let of_label = button.split("<button").find(|part| part.contains(&format!(">{label}<"))).unwrap();
    of_label.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn prompt(page: &str) -> String {
    page.split("name=\"prompt\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn she_answers_on_her_page_and_takes_it_back() {
    let town = Town::begin().await;
    let address = town.asked().await;
    let before: i64 = sqlx::query_scalar("select count(*) from journal").fetch_one(&town.world.pool).await.unwrap();
    let page = town.look(&address).await;
    assert!(page.contains("A01") && page.contains("Confirm"), "{page}");
    let after: i64 = sqlx::query_scalar("select count(*) from journal").fetch_one(&town.world.pool).await.unwrap();
    assert_eq!(before, after, "looking changes nothing");

    let confirm = multipart::Form::new().text("button", payload(&page, "Confirm"));
    let page = town.send(&address, confirm).await;
    assert!(page.contains("Thank you") && page.contains("Done and confirmed"), "{page}");
    assert!(town.place().await.contains("done"), "{}", town.place().await);

    let undo = multipart::Form::new().text("button", payload(&page, "Undo"));
    let page = town.send(&address, undo).await;
    assert!(page.contains("has been taken back"), "{page}");
    assert!(town.place().await.contains("reported"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_and_a_follow_up_come_on_the_same_page() {
    let town = Town::begin().await;
    let address = town.asked().await;
    let page = town.look(&address).await;
    let returned = multipart::Form::new().text("button", payload(&page, "Return"));
    let page = town.send(&address, returned).await;
    assert!(page.contains("What is the reason?"), "the question that follows: {page}");
    let words = multipart::Form::new()
        .text("words", "The list of <b>participants</b> is missing")
        .text("prompt", prompt(&page));
    let page = town.send(&address, words).await;
    assert!(page.contains("&#60;b&#62;participants") || page.contains("&lt;b&gt;participants"), "{page}");
    let facts: serde_json::Value = sqlx::query_scalar("select body -> 'facts' from instance where item_id = 'A01'")
        .fetch_one(&town.world.pool)
        .await
        .unwrap();
    assert_eq!(facts["reason"]["text"], "The list of <b>participants</b> is missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_leads_to_one_item_and_not_for_ever() {
    let town = Town::begin().await;
    let address = town.asked().await;
    let missing = town.browser.get(format!("{}/r/{}", town.base, "x".repeat(24))).send().await.unwrap();
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    assert!(missing.text().await.unwrap().contains("does not work any more"));

    // in the language of whoever opens it, and a choice of all
    let over = async |query: &str, accepts: &str| {
        let address = format!("{}/r/{}{query}", town.base, "x".repeat(24));
        town.browser.get(address).header("accept-language", accepts).send().await.unwrap().text().await.unwrap()
    };
    let thai = over("", "th-TH,th;q=0.9,en;q=0.5").await;
    assert!(thai.contains("<html lang=\"th\">") && !thai.contains("does not work any more"), "{thai}");
    assert!(over("?lang=km", "th").await.contains("<html lang=\"km\">"));
    let unknown = over("", "fr").await;
    assert!(unknown.contains("does not work any more") && unknown.matches("hreflang").count() == 10, "{unknown}");

    // a command that would show other items shows this one alone
    let page = town.look(&address).await;
    let others = multipart::Form::new().text("words", "status A02").text("prompt", prompt(&page));
    let page = town.send(&address, others).await;
    assert!(!page.contains("A02 ") && !page.contains("A03"), "{page}");

    for _ in 0..10 {
        let form = multipart::Form::new().text("tap", town.world.tap()).text("words", "help");
        town.browser.post(&address).multipart(form).send().await.unwrap();
    }
    let form = multipart::Form::new().text("tap", town.world.tap()).text("words", "help");
    let too_many = town.browser.post(&address).multipart(form).send().await.unwrap();
    assert_eq!(too_many.status(), StatusCode::TOO_MANY_REQUESTS);

    sqlx::query("update reply_page set expires_at = clock_timestamp()").execute(&town.world.pool).await.unwrap();
    let over = town.browser.get(&address).send().await.unwrap();
    assert_eq!(over.status(), StatusCode::NOT_FOUND);
    let stored: Vec<String> =
        sqlx::query_scalar("select token_hash from reply_page").fetch_all(&town.world.pool).await.unwrap();
    assert!(stored.iter().all(|hash| !address.contains(hash)), "the address itself is kept nowhere in this table");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_looked_at_and_kept() {
    let mut files = programme_files("asean-wps-cop");
    for file in files.iter_mut().filter(|file| file.path == "entities.yaml") {
        let text = file.text.as_ref().unwrap().clone();
        let (before, entity) = text.split_once("- id: dlg-sec\n").unwrap();
        let by_mail = entity.replacen("messenger: telegram", "messenger: email", 2);
        file.text = Ok(format!("{before}- id: dlg-sec\n{by_mail}"));
    }
    let town = Town::without_messenger("dlg-sec", &files).await;
    town.world.advance_to("2024-05-07T00:00:00Z".parse().unwrap()).await.unwrap();
    let address = town.passed_on("Dialogue organising team").await;
    let page = town.look(&address).await;
    let page = town.send(&address, multipart::Form::new().text("button", payload(&page, "Selesai"))).await;
    assert!(page.contains("type=\"file\""), "{page}");

    let program = multipart::Part::bytes(b"MZ\x90\0 not a picture".to_vec()).file_name("photo.jpg");
    let form = multipart::Form::new().text("tap", "t1").text("prompt", prompt(&page)).part("file", program);
    let refused = town.browser.post(&address).multipart(form).send().await.unwrap();
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);

    let report = multipart::Part::bytes(b"%PDF-1.7\nminutes".to_vec()).file_name("minutes.pdf");
    let form = multipart::Form::new().text("prompt", prompt(&page)).part("file", report);
    let page = town.send(&address, form).await;
    assert!(page.contains("A01"), "{page}");
    let (state, mime, sha256): (String, String, String) =
        sqlx::query_as("select state, mime, sha256 from evidence").fetch_one(&town.world.pool).await.unwrap();
    assert_eq!((state.as_str(), mime.as_str()), ("kept", "application/pdf"));
    let kept = Keeper::new(town.files.path()).path(&sha256);
    assert_eq!(std::fs::read(kept).unwrap(), b"%PDF-1.7\nminutes");
    let evidence: String =
        sqlx::query_scalar("select body -> 'facts' -> 'evidence' #>> '{}' from instance where item_id = 'A01'")
            .fetch_one(&town.world.pool)
            .await
            .unwrap();
    assert!(evidence.contains("evidence:"), "{evidence}");
}
