//! The coordinators' desk: what needs a human is found there, and the press that settles it goes the way of all others.

use std::time::Duration;

use bots::preview::{Body, Entry};
use engine::{
    Input,
    ids::{ItemId, PersonId},
    roadmap::Visibility,
    step::Wish,
};
use reqwest::{Client, StatusCode, redirect::Policy};
use server::{
    access::{self, Access, Scope, Wanted},
    evidence::Keeper,
    http::{self, Web},
    shell::Site,
    store::{evidence, privacy},
};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::world::{World, programme_files};

const ORGANISER: &str = "dlg-sec/focal-point";
const COORDINATOR: &str = "cop-coord/focal-point";
const PROGRAMME: &str = "asean-wps-cop";

struct Secretariat {
    world: World,
    base: String,
    browser: Client,
    cookie: String,
    files: tempfile::TempDir,
}

impl Secretariat {
    /// On the morning of 7 May 2024 A01 is under way; the coordinator has signed in.
    async fn begin() -> Secretariat {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let at = "2024-05-02T00:00:00Z".parse().unwrap();
        let site = Site { public_url: Some(base.clone()), keeper: None };
        let world = World::begin_on(site, &programme_files(PROGRAMME), at, None).await;
        let files = tempfile::tempdir().unwrap();
        let web = Web {
            pool: world.pool.clone(),
            programmes: world.shell.programmes.clone(),
            views: http::Views::default(),
            door: Default::default(),
            level: Visibility::Public,
            access: Access::default(),
            public_url: Some(base.clone()),
            messenger: None,
            inbox: world.shell.intake.clone(),
            key: world.shell.key.clone(),
            evidence: Some(Keeper::new(files.path())),
            shared: Default::default(),
            metrics: world.shell.metrics.clone(),
            embed_from: http::EmbedFrom::default(),
            stop: CancellationToken::new(),
        };
        tokio::spawn(async move { axum::serve(listener, http::router(web)).await.unwrap() });
        let browser = Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        world.advance_to("2024-05-07T00:00:00Z".parse().unwrap()).await.unwrap();
        let mut here = Secretariat { world, base, browser, cookie: String::new(), files };
        here.cookie = here.signed_in().await;
        here
    }

    async fn signed_in(&self) -> String {
        let mut conn = self.world.pool.acquire().await.unwrap();
        let code = access::make_sign_in(&mut conn, PROGRAMME, COORDINATOR).await.unwrap();
        let signed = self.browser.post(format!("{}/sign-in/{code}", self.base)).send().await.unwrap();
        let cookie = signed.headers()["set-cookie"].to_str().unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    async fn look(&self, path: &str) -> String {
        let page =
            self.browser.get(format!("{}{path}", self.base)).header("cookie", &self.cookie).send().await.unwrap();
        assert_eq!(page.status(), StatusCode::OK, "{path}");
        let page = page.text().await.unwrap();
        assert!(!page.contains("<script"), "{path}");
        page
    }

    /// Submits a form of the desk; where it leads.
    async fn send(&self, path: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let sent = self.browser.post(format!("{}{path}", self.base)).header("cookie", &self.cookie).form(fields).send();
        // the loops of a running server would hear it meanwhile
        let hear = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            self.world.shell.settle().await.unwrap();
        };
        let (sent, ()) = tokio::join!(sent, hear);
        let sent = sent.unwrap();
        let to = sent.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
        (sent.status(), to.unwrap_or_default())
    }

    /// Submits it and looks where it leads.
    async fn does(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let (status, to) = self.send(path, fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{path} {fields:?}");
        self.look(&to).await
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.world.pool).await.unwrap()
    }
}

/// The value of a field in the first form of a part of the page that goes there.
fn field(page: &str, action: &str, name: &str) -> String {
    let form = page
        .split("<form")
        .find(|form| form.contains(&format!("action=\"{action}")))
        .unwrap_or_else(|| panic!("{page}"));
    let field = form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name} in {form}"));
    field.split('"').next().unwrap().to_owned()
}

/// What stands in a button.
fn payload(page: &str, label: &str) -> String {
    let of_label =
        page.split("<button").find(|part| part.contains(&format!(">{label}<"))).unwrap_or_else(|| panic!("{page}"));
    of_label.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let rest =
        page.split(&format!("<section aria-labelledby=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("{id}: {page}"));
    rest.split("</section>").next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_date_is_approved_at_the_desk_once_and_is_gone_from_it() {
    let here = Secretariat::begin().await;
    let wish = Wish::NewDate { date: "2024-07-01".parse().unwrap(), reason: Some("the hall is taken".into()) };
    let asked = Input::Request { by: ORGANISER.into(), wish };
    here.world.shell.intake.command(PROGRAMME, "A01", &asked).await.unwrap();
    here.world.shell.settle().await.unwrap();

    let page = here.look("/desk").await;
    let dates = section(&page, "dates");
    assert!(dates.contains("A01") && dates.contains("the hall is taken"), "{dates}");
    let (csrf, button) = (field(dates, "/desk/press", "csrf"), payload(dates, "Approve"));
    let about = field(dates, "/desk/press", "about");
    let fields = [("csrf", csrf.as_str()), ("tap", "t1"), ("about", about.as_str()), ("button", button.as_str())];

    let stolen = [("csrf", "other"), ("tap", "t0"), ("about", about.as_str()), ("button", button.as_str())];
    assert_eq!(here.send("/desk/press", &stolen).await.0, StatusCode::FORBIDDEN);
    assert_eq!(here.count("select count(*) from inbox where bot = 'desk'").await, 0);

    let after = here.does("/desk/press", &fields).await;
    assert!(after.contains("What came of it") && !after.contains("id=\"dates\""), "{after}");
    let due: String = sqlx::query_scalar("select due::text from instance where item_id = 'A01'")
        .fetch_one(&here.world.pool)
        .await
        .unwrap();
    assert_eq!(due, "2024-07-01");
    let steps = "select count(*) from journal where actor = 'cop-coord/focal-point' and cause = 'answer'";
    assert_eq!(here.count(steps).await, 1);
    here.does("/desk/press", &fields).await;
    assert_eq!(here.count(steps).await, 1, "a form that is sent twice is heard once");
    assert_eq!(here.count("select count(*) from inbox where bot = 'desk'").await, 1);
    let audit = here.look("/desk/audit?item=A01").await;
    assert!(audit.contains("answered") && audit.contains("asked for something"), "{audit}");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_nobody_understood_become_an_answer_in_her_name_that_says_who_entered_it() {
    let here = Secretariat::begin().await;
    let organiser = PersonId::from(ORGANISER);
    for words in ["qwertz uiop", "asdf ghjk"] {
        here.world.write(&organiser, words).await.unwrap();
    }
    let page = here.look("/desk").await;
    let words = section(&page, "words");
    assert!(words.contains("qwertz uiop"), "{words}");
    let csrf = field(words, "/desk/enter", "csrf");
    let about = words
        .split("<option value=\"")
        .skip(1)
        .find(|option| option.contains(">A01: "))
        .and_then(|option| option.split('"').next())
        .unwrap_or_else(|| panic!("{words}"));
    let fields =
        |tap, words| [("csrf", csrf.as_str()), ("tap", tap), ("person", ORGANISER), ("about", about), ("words", words)];

    let nothing = here.does("/desk/enter", &fields("n1", "qwertz")).await;
    assert!(section(&nothing, "words").contains("qwertz uiop"), "what is no answer stays on the desk");
    let after = here.does("/desk/enter", &fields("n2", "done")).await;
    assert!(!after.contains("id=\"words\""), "{after}");
    let (by, entered): (String, String) = sqlx::query_as(
        "select actor, input -> 'answer' ->> 'entered_by' from journal where cause = 'answer' order by id desc limit 1",
    )
    .fetch_one(&here.world.pool)
    .await
    .unwrap();
    assert_eq!((by.as_str(), entered.as_str()), (ORGANISER, COORDINATOR));
    let audit = here.look("/desk/audit").await;
    assert!(audit.contains("entered by Focal point") && audit.contains("entered an answer for somebody"), "{audit}");
    // her own dialogue is as it was: what she says next is for the question that is open with her
    assert_eq!(here.count("select count(*) from desk where resolved_at is null").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_item_goes_on() {
    let here = Secretariat::begin().await;
    let item = here.world.id_of(&ItemId::from("A01"));
    for sql in [
        "update instance set suspended = true, attempts = 5 where id = $1",
        "insert into incident (instance_id, code, detail, opened_at) values ($1, 'failed', 'it stumbled', waymark_now())",
    ] {
        sqlx::query(sql).bind(item).execute(&here.world.pool).await.unwrap();
    }
    let page = here.look("/desk").await;
    let incidents = section(&page, "incidents");
    assert!(incidents.contains("it stumbled"), "{incidents}");
    let (csrf, id) = (field(incidents, "/desk/settle", "csrf"), field(incidents, "/desk/settle", "id"));
    let act = |tap, act, id| [("csrf", csrf.as_str()), ("tap", tap), ("act", act), ("id", id), ("person", ORGANISER)];
    let after = here.does("/desk/settle", &act("r1", "resume", &id)).await;
    assert!(after.contains("It goes on.") && !after.contains("id=\"incidents\""), "{after}");
    assert_eq!(here.count("select count(*) from instance where suspended").await, 0);
    let again = here.does("/desk/settle", &act("r2", "resume", &id)).await;
    assert!(again.contains("Nothing was changed"), "{again}");
}

impl Secretariat {
    async fn settles(&self, tap: &str, act: &str) -> String {
        let csrf = field(&self.look("/desk/tokens").await, "/desk/tokens", "csrf");
        self.does("/desk/settle", &[("csrf", csrf.as_str()), ("tap", tap), ("act", act), ("person", ORGANISER)]).await
    }

    async fn blocks(&self, blocked: bool) {
        let (chat, tap) = (self.world.chat_of(&ORGANISER.into()), self.world.tap());
        self.world.preview.block(&*self.world.shell.intake, &chat, blocked, &tap).await.unwrap();
        self.world.shell.settle().await.unwrap();
    }

    /// Of reminders to the organiser about A01: what became of each.
    async fn reminders(&self) -> Vec<(i64, String)> {
        let sql = "select l.id, concat_ws(' ', l.status, l.why) from ledger l
                   where l.person = $1 and l.instance_id = $2 and l.kind <> 'edit' order by l.id";
        let rows = sqlx::query_as(sql).bind(ORGANISER).bind(self.world.id_of(&ItemId::from("A01")));
        rows.fetch_all(&self.world.pool).await.unwrap()
    }

    /// Messages to her that say this.
    fn told(&self, words: &str) -> usize {
        let says = |entry: &Entry| matches!(&entry.body, Body::Ours { text, .. } if text.contains(words));
        self.world.to(&ORGANISER.into()).iter().filter(|entry| says(entry)).count()
    }

    /// A01's question is with her, and what became of its delivery is `status`.
    async fn lost(&self, status: &str, why: &str) -> i64 {
        let sql = "update ledger l set status = $3, why = $4 where l.id = (
                       select max(l.id) from ledger l join prompt p on p.instance_id = l.instance_id and p.no = l.prompt_no
                       where l.person = $1 and l.instance_id = $2 and l.message is null and l.kind <> 'edit')
                   returning l.id";
        let row = sqlx::query_scalar(sql).bind(ORGANISER).bind(self.world.id_of(&ItemId::from("A01")));
        row.bind(status).bind(why).fetch_one(&self.world.pool).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_did_not_arrive_is_sent_again_and_arrives_exactly_once() {
    let here = Secretariat::begin().await;
    // in the middle of her day
    here.world.advance_to("2024-05-07T03:00:00Z".parse().unwrap()).await.unwrap();
    let id = here.lost("undeliverable", "no_messenger").await;
    let before = here.world.to(&ORGANISER.into()).len();
    let about = here.told("A01");
    assert!(section(&here.look("/desk").await, "unreached").contains("no messenger"));

    let after = here.settles("s1", "again").await;
    assert!(after.contains("It is sent again, to where") && !after.contains("id=\"unreached\""), "{after}");
    let again = here.settles("s2", "again").await;
    assert!(again.contains("Nothing was changed"), "{again}");
    here.world.shell.settle().await.unwrap();
    assert_eq!((here.world.to(&ORGANISER.into()).len(), here.told("A01")), (before + 1, about + 1));
    assert!(here.reminders().await.contains(&(id, "sent".into())), "{:?}", here.reminders().await);
    here.world.press(&ORGANISER.into(), "on_track", None).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_true_no_more_is_neither_on_the_desk_nor_sent_again() {
    let here = Secretariat::begin().await;
    here.world.advance_to("2024-05-07T03:00:00Z".parse().unwrap()).await.unwrap();
    let nothing = async |why: &str| {
        let page = here.look("/desk").await;
        assert!(!page.contains("id=\"unreached\""), "{why}: {page}");
        let before = here.world.to(&ORGANISER.into()).len();
        let after = here.settles(why, "again").await;
        assert!(after.contains("Nothing was changed"), "{why}: {after}");
        assert_eq!(here.world.to(&ORGANISER.into()).len(), before, "{why}");
    };
    // she has answered meanwhile, by another way
    let id = here.lost("undeliverable", "no_messenger").await;
    here.world.press(&ORGANISER.into(), "on_track", None).await.unwrap();
    nothing("answered").await;
    assert!(here.reminders().await.contains(&(id, "undeliverable no_messenger".into())));

    // nothing is tried where nobody is reached: who is asked next would be woken for it
    here.world.advance_to("2024-05-14T03:00:00Z".parse().unwrap()).await.unwrap();
    here.blocks(true).await;
    here.lost("undeliverable", "gone").await;
    let rungs = here.count("select count(*) from ledger where kind = 'escalated'").await;
    let after = here.settles("nowhere", "again").await;
    assert!(after.contains("there is nowhere to reach them yet"), "{after}");
    assert_eq!(here.count("select count(*) from ledger where kind = 'escalated'").await, rungs);
    assert!(section(&after, "unreached").contains("Send again"), "it stays on the desk");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_is_given_up_with_its_reason_and_what_was_beside_it_still_arrives() {
    let here = Secretariat::begin().await;
    here.world.advance_to("2024-05-07T03:00:00Z".parse().unwrap()).await.unwrap();
    let id = here.lost("undeliverable", "no_messenger").await;
    let row = section(&here.look("/desk").await, "unreached").to_owned();
    assert!(row.contains(&format!("/desk/delivery/{id}")), "{row}");
    let page = here.look(&format!("/desk/delivery/{id}")).await;
    let csrf = field(&page, "/desk/delivery/give-up", "csrf");
    let number = id.to_string();
    let fields = |tap, why| [("csrf", csrf.as_str()), ("tap", tap), ("id", number.as_str()), ("why", why)];
    assert_eq!(here.send("/desk/delivery/give-up", &fields("g0", "because")).await.0, StatusCode::BAD_REQUEST);
    let before = here.world.to(&ORGANISER.into()).len();

    let after = here.does("/desk/delivery/give-up", &fields("g1", "told_otherwise")).await;
    assert!(after.contains("It is not sent any more") && after.contains("by other means"), "{after}");
    assert!(!after.contains("action=\"/desk/delivery/give-up"), "nothing is left to decide: {after}");
    let again = here.does("/desk/delivery/give-up", &fields("g2", "not_needed")).await;
    assert!(again.contains("Nothing was changed"), "{again}");
    assert!(!here.look("/desk").await.contains("id=\"unreached\""));
    assert!(here.settles("g3", "again").await.contains("Nothing was changed"));
    assert!(here.reminders().await.contains(&(id, "suppressed told_otherwise".into())));
    assert_eq!(here.world.to(&ORGANISER.into()).len(), before);
    assert!(here.look("/desk/audit").await.contains("gave up a reminder"));

    // of two that wait in one message for her chat, one is given up: the other is composed anew and arrives, once
    let ids: Vec<i64> = sqlx::query_scalar(
        "insert into ledger (programme_id, instance_id, kind, message, words, person, entity, slot, planned_at, release_at, status)
         select l.programme_id, l.instance_id, 'tell', 'from-coordinators', w, l.person, l.entity, l.slot, l.planned_at, l.release_at, 'released'
         from ledger l, unnest(array['the first words', 'the other words']) w where l.id = $1
         returning id",
    )
    .bind(id)
    .fetch_all(&here.world.pool)
    .await
    .unwrap();
    sqlx::query(
        "with waiting as (
             insert into outbox (programme_id, platform, bot, chat, person, priority, kind, body, ledger, not_before, created_at)
             values ($1, 'local', 'waymark', $2, $3, 2, 'send', '{\"text\": \"the first words and the other words\"}', $4,
                 clock_timestamp() + interval '1 hour', clock_timestamp())
             returning id)
         update ledger set outbox_id = waiting.id from waiting where ledger.id = any($4)",
    )
    .bind(PROGRAMME)
    .bind(here.world.chat_of(&ORGANISER.into()).0)
    .bind(ORGANISER)
    .bind(&ids)
    .execute(&here.world.pool)
    .await
    .unwrap();
    let first = ids[0].to_string();
    let fields = [("csrf", csrf.as_str()), ("tap", "g4"), ("id", first.as_str()), ("why", "wrong_person")];
    let after = here.does("/desk/delivery/give-up", &fields).await;
    assert!(after.contains("It is not sent any more"), "{after}");
    assert_eq!((here.told("the first words"), here.told("the other words")), (0, 1));
    let (gone, arrived) = ((ids[0], "suppressed wrong_person".to_owned()), (ids[1], "sent".to_owned()));
    let all = here.reminders().await;
    assert!(all.contains(&gone) && all.contains(&arrived), "{all:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_saved_by_whoever_may_see_it_and_goes_with_its_sender() {
    let here = Secretariat::begin().await;
    let keeper = Keeper::new(here.files.path());
    let bytes = b"%PDF-1.7\nattendance";
    let kept = keeper.keep(bytes).await.unwrap().unwrap();
    let id = Uuid::new_v4();
    let row = evidence::Row {
        id,
        programme: PROGRAMME.into(),
        instance: None,
        person: Some(ORGANISER.into()),
        platform: "telegram".into(),
        bot: "waymark".into(),
        remote: "secret-file-id".into(),
        name: Some("daftar \"hadir\".pdf".into()),
    };
    evidence::kept(&mut here.world.pool.acquire().await.unwrap(), &row, &kept).await.unwrap();
    let url = format!("{}/evidence/{id}", here.base);
    let stranger = here.browser.get(&url).send().await.unwrap();
    assert_eq!(stranger.status(), StatusCode::NOT_FOUND, "no fact that anybody sees names it");

    let files = here.look("/desk/files").await;
    assert!(files.contains(&format!("/evidence/{id}")) && !files.contains("secret-file-id"), "{files}");
    let file = here.browser.get(&url).header("cookie", &here.cookie).send().await.unwrap();
    let header = |name: &str| file.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "application/pdf");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
    assert!(header("content-disposition").starts_with("attachment; filename=\"daftar _hadir_.pdf\""));
    assert_eq!(file.bytes().await.unwrap().as_ref(), bytes);
    assert!(here.look("/desk/audit").await.contains("opened a file"));

    // an activity takes it up: who polls its page is told, and a token that sees it may have it, by its number in the audit
    let mut conn = here.world.pool.acquire().await.unwrap();
    let wanted = Wanted {
        scopes: &[Scope::ReadAll],
        programme: None,
        name: "auditor",
        lasts: Duration::from_secs(3600),
        made_by: "test",
    };
    let (no, token) = access::make_token(&mut conn, &wanted).await.unwrap();
    let by_token = async |url: String| here.browser.get(url).bearer_auth(&token).send().await.unwrap();
    let page = format!("{}/a/A01", here.base);
    let before = by_token(page.clone()).await;
    let taken_up = "with taken_up as (
            update instance
            set turn = turn + 1,
                body = body || jsonb_build_object('turn', turn + 1, 'facts', coalesce(body -> 'facts', '{}') || $2)
            where id = $1
            returning *
        )
        insert into journal (instance_id, programme_id, turn, at, cause, input, from_place, to_place, taken, body)
        select id, programme_id, turn, waymark_now(), 'test', '{}', place, place, '{}', body from taken_up";
    sqlx::query(taken_up)
        .bind(server::store::instance_id(PROGRAMME, "A01"))
        .bind(serde_json::json!({ "evidence": { "files": [server::evidence::reference(id)] } }))
        .execute(&mut *conn)
        .await
        .unwrap();
    let after = by_token(page).await;
    assert_eq!((before.status(), after.status()), (StatusCode::OK, StatusCode::OK));
    assert_ne!(before.headers()["etag"], after.headers()["etag"]);
    assert!(after.text().await.unwrap().contains("1 file"));
    assert!(!here.look("/desk/audit").await.contains(&format!("token {no}")));
    assert_eq!(by_token(url.clone()).await.status(), StatusCode::OK);
    assert!(here.look("/desk/audit").await.contains(&format!("token {no}")));

    let at = here.world.now().await;
    privacy::erase(&mut conn, PROGRAMME, ORGANISER, at).await.unwrap();
    assert_eq!(keeper.remove_gone(&here.world.pool).await.unwrap(), 1);
    assert!(!keeper.path(&kept.sha256).exists(), "its bytes are gone");
    let gone = here.browser.get(&url).header("cookie", &here.cookie).send().await.unwrap();
    assert_eq!(gone.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_disconnected_by_the_button_beside_it_and_no_other() {
    let here = Secretariat::begin().await;
    let page = here.look("/desk/people").await;
    let button = page.split("<button").find(|one| one.contains(&format!(" {ORGANISER}\""))).unwrap();
    assert!(button.contains("form=\"unlink\""), "{button}");
    let link = button.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let csrf = field(&page, "/desk/people/act", "csrf");
    let accounts = page.matches("form=\"unlink\"").count();
    let unlink = async |link: &str| {
        let fields = [("csrf", csrf.as_str()), ("tap", "u1"), ("act", "unlink"), ("link", link)];
        here.does("/desk/people/act", &fields).await
    };
    // the account of one person in the name of another
    let mixed = unlink(&link.replace(ORGANISER, COORDINATOR)).await;
    assert_eq!(mixed.matches("form=\"unlink\"").count(), accounts, "{mixed}");
    let after = unlink(&link).await;
    assert!(!after.contains(&format!("value=\"{link}\"")), "{after}");
    assert_eq!(after.matches("form=\"unlink\"").count(), accounts - 1);
    assert!(here.look("/desk/audit").await.contains("unlinked an account"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_desk_is_for_those_who_signed_in_and_says_something() {
    let here = Secretariat::begin().await;
    let pages = [
        ("/desk", "What needs you"),
        ("/desk/people", "dlg-sec/focal-point"),
        ("/desk/delivery", "Local messenger"),
        ("/desk/files", "Nobody has sent a file yet"),
        ("/desk/audit", "published"),
        ("/desk/revisions", "waymark.yaml"),
        ("/desk/preview", "Nothing of it is sent"),
        ("/desk/tokens", "There is no token"),
    ];
    for (path, expect) in pages {
        let page = here.look(path).await;
        assert!(page.contains(expect), "{path}: {page}");
        // a key that has no text is shown as it is
        assert!(!page.contains(">desk-") && !page.contains("\"desk-"), "{path}: {page}");
        assert!(page.len() < 120 * 1024, "{path}: {} bytes", page.len());
        let stranger = here.browser.get(format!("{}{path}", here.base)).send().await.unwrap();
        assert_eq!(stranger.status(), StatusCode::UNAUTHORIZED, "{path}");
        assert!(!stranger.text().await.unwrap().contains(expect), "{path}");
    }
    let csrf = field(&here.look("/desk/tokens").await, "/desk/tokens", "csrf");
    let asked =
        [("csrf", csrf.as_str()), ("tap", "k1"), ("name", "Grafana"), ("scope", "read:members"), ("days", "30")];
    assert_eq!(here.send("/desk/tokens", &asked).await.0, StatusCode::OK);
    assert_eq!(here.send("/desk/tokens", &asked).await.0, StatusCode::OK, "told that it was sent before");
    assert_eq!(here.count("select count(*) from token").await, 1, "a form that is sent twice makes one token");
    let page = here.look("/desk/tokens").await;
    assert!(page.contains("waymark_members_") && page.contains("Grafana"), "{page}");
    let id = field(&page, "/desk/tokens/revoke", "id");
    let revoked =
        here.does("/desk/tokens/revoke", &[("csrf", csrf.as_str()), ("tap", "k2"), ("id", id.as_str())]).await;
    assert!(revoked.contains("The token is revoked"), "{revoked}");
    assert!(here.look("/desk/audit").await.contains("made a token"));

    let other = here.signed_in().await;
    let page = here.look("/desk/tokens").await;
    assert!(page.contains("signed in in 2 browsers") && page.contains("Sign out everywhere"), "{page}");
    let fields = [("csrf", csrf.as_str()), ("everywhere", "1")];
    assert_eq!(here.send("/sign-out", &fields).await.0, StatusCode::SEE_OTHER);
    for cookie in [&here.cookie, &other] {
        let out = here.browser.get(format!("{}/desk", here.base)).header("cookie", cookie).send().await.unwrap();
        assert_eq!(out.status(), StatusCode::UNAUTHORIZED);
    }
    let again = Secretariat { cookie: here.signed_in().await, ..here };
    assert!(again.look("/desk/audit").await.contains("signed out everywhere"));
}
