//! What coordinators and groups meet, on a real Postgres: once, by whichever replica, never at night, never others' words.

use bots::{BotId, Bots, Chat, Content, Inbound, Inbox, Platform, RemoteId, preview::Preview};
use chrono::{NaiveDateTime, Utc};
use engine::{
    calendar::instant,
    definition::{File, RECORDED},
    roadmap::Visibility,
};

use super::*;
use crate::postgres::ScratchPostgres;
use crate::{
    deliver::Body,
    http::status::{self, Level},
    publish::{NotPublished, Outcome, Policy, publish},
    shell::Shell,
    store::{MIGRATOR, programme},
};

const WAYMARK: &str =
    "{programme: small, title: A small programme, zone: Asia/Jakarta, languages: [en], coordinators: [desk]}";
const ENTITIES: &str = "
entities:
  - {id: mowa, name: Ministry of Women, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: quiet, name: Hidden House, public_label: A women's group, pseudonymous: true, kind: other, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
  - {id: desk, name: Desk, kind: secretariat, zone: Asia/Jakarta, members: [{id: fp, office: focal_point}]}
";
const ROADMAP: &str = "
pillars: [{id: p, title: P}]
activities:
  - {id: A01, title: Write it, pillar: p, responsible: mowa, start: 2024-05-22, due: 2024-06-27, evidence: link}
  - {id: A02, title: Meet them, pillar: p, responsible: quiet, start: 2024-05-22, due: 2024-06-20, evidence: link}
  - {id: A03, title: Prepare safely, pillar: p, responsible: mowa, start: 2024-05-22, due: 2024-06-15, evidence: link, visibility: restricted}
";

struct World {
    pool: PgPool,
    shell: Shell,
    preview: Arc<Preview>,
    taps: std::sync::atomic::AtomicU64,
}

fn files() -> Vec<File> {
    [("waymark.yaml", WAYMARK), ("entities.yaml", ENTITIES), ("roadmap.yaml", ROADMAP)]
        .map(|(path, text)| File::new(path, text))
        .into()
}

fn at(text: &str) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect(text);
    instant(local, chrono_tz::Asia::Jakarta)
}

fn chat(person: &str) -> Chat {
    Chat(format!("small:{person}"))
}

impl World {
    async fn begin(moment: &str) -> World {
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let preview = Arc::new(Preview::default());
        let shell = shell(&pool, &preview).await;
        let mut conn = pool.acquire().await.unwrap();
        clock::set(&mut conn, Some(at(moment))).await.unwrap();
        publish(&pool, &shell.programmes, &files(), Policy::Refuse, "test").await.unwrap();
        programme::add_local_accounts(&mut conn, "small", "local", "waymark", at(moment)).await.unwrap();
        for person in ["mowa/fp", "quiet/fp", "desk/fp"] {
            preview.open_chat(&chat(person)).unwrap();
        }
        drop(conn);
        World { pool, shell, preview, taps: Default::default() }
    }

    async fn advance(&self, moment: &str) {
        self.shell.advance_to(at(moment)).await.unwrap();
    }

    /// Nothing runs meanwhile.
    async fn sleep(&self, moment: &str) {
        clock::set(&mut self.pool.acquire().await.unwrap(), Some(at(moment))).await.unwrap();
    }

    fn tap(&self) -> String {
        self.taps.fetch_add(1, std::sync::atomic::Ordering::Relaxed).to_string()
    }

    async fn says(&self, person: &str, text: &str) -> String {
        self.preview.write(&*self.shell.intake, &chat(person), text, None, &self.tap()).await.unwrap();
        self.shell.settle().await.unwrap();
        self.last(person).await
    }

    async fn press(&self, person: &str, label: &str) -> String {
        let messages = self.messages(person).await;
        let mut buttons = messages.iter().rev().flat_map(|(b, remote)| b.buttons.iter().map(move |l| (l, remote)));
        let (button, remote) = buttons.find(|(b, _)| b.label == label).unwrap_or_else(|| panic!("no {label}"));
        let message = RemoteId(remote.clone().expect("it was sent"));
        let (chat, tap) = (chat(person), self.tap());
        let pressed = self.preview.press(&*self.shell.intake, &chat, &message, &button.payload, &tap);
        pressed.await.unwrap();
        self.shell.settle().await.unwrap();
        self.last(person).await
    }

    async fn messages(&self, person: &str) -> Vec<(Body, Option<String>)> {
        let sql = "select body, coalesce(remote, (select remote from outbox e where e.id = o.edits)) from outbox o where chat = $1 order by id";
        let rows: Vec<(serde_json::Value, Option<String>)> =
            sqlx::query_as(sql).bind(chat(person).0).fetch_all(&self.pool).await.unwrap();
        rows.into_iter().map(|(body, remote)| (serde_json::from_value(body).unwrap(), remote)).collect()
    }

    async fn texts(&self, person: &str, beginning: &str) -> Vec<String> {
        let all = self.messages(person).await.into_iter().map(|(body, _)| body.text);
        all.filter(|text| text.starts_with(beginning)).collect()
    }

    async fn last(&self, person: &str) -> String {
        self.messages(person).await.pop().expect("she was written to").0.text
    }

    async fn rows(&self, sql: &str) -> Vec<String> {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_all(&self.pool).await.unwrap()
    }

    async fn sees(&self, level: Visibility, item: &str) -> bool {
        let mut conn = self.pool.acquire().await.unwrap();
        let status = status::load(&mut conn, &self.shell.programmes, "small", Level(level)).await.unwrap().unwrap();
        status.item(item).is_some()
    }

    async fn place(&self, item: &str) -> String {
        self.rows(&format!("select place from instance where item_id = '{item}'")).await.pop().unwrap_or_default()
    }
}

async fn shell(pool: &PgPool, preview: &Arc<Preview>) -> Shell {
    Shell::new(pool.clone(), Bots::default().with_local(preview.clone())).await.unwrap().with_rounds()
}

#[tokio::test]
async fn the_morning_is_summed_up_once_by_whichever_replica_and_never_at_night() {
    let world = World::begin("2024-05-06 07:00").await;
    world.advance("2024-05-08 08:29").await;
    assert_eq!(world.texts("desk/fp", "Today:").await, [] as [&str; 0]);
    // all three are asked at nine
    world.advance("2024-05-08 08:30").await;
    let expect = "Today: 3 reminders go out, 0 answers need you, 0 date changes to approve, 0 delivery problems.";
    assert_eq!(world.texts("desk/fp", "Today:").await, [expect]);
    assert_eq!(world.shell.rounds.run_once().await.unwrap(), 0);
    assert!(world.press("desk/fp", "Show reminders").await.contains("Reminders that go out today: 3"));
    assert_eq!(world.press("desk/fp", "Show overdue").await, "Nothing is late, and nothing is without news.");
    assert_eq!(world.press("desk/fp", "Show what waits").await, "Nothing waits for a decision.");

    // nothing ran for days: the latest is caught up, and only by day
    world.sleep("2024-05-09 22:00").await;
    assert_eq!(world.shell.rounds.run_once().await.unwrap(), 0);
    world.sleep("2024-05-16 14:00").await;
    sqlx::raw_sql("insert into desk (programme_id, person, at, words, reason) values ('small', 'mowa/fp', '2024-05-16', 'w', 'wanted')")
        .execute(&world.pool)
        .await
        .unwrap();
    let other = shell(&world.pool, &world.preview).await;
    let (one, two) = tokio::join!(world.shell.rounds.run_once(), other.rounds.run_once());
    // the summary, and that something lies on the desk
    assert_eq!(one.unwrap() + two.unwrap(), 2);
    assert_eq!(world.texts("desk/fp", "Today:").await.len(), 2);
    assert_eq!(world.texts("desk/fp", "A message from").await.len(), 1);
}

#[tokio::test]
async fn a_day_on_which_there_is_nothing_to_say_is_not_spoken_of() {
    let world = World::begin("2024-04-02 07:00").await;
    world.advance("2024-04-03 12:00").await;
    assert_eq!(world.texts("desk/fp", "Today:").await, [] as [&str; 0]);
    assert_eq!(world.rows("select slot::text from round where kind = 'morning' order by 1").await.len(), 2);
}

#[tokio::test]
async fn what_lies_on_the_desk_is_told_at_most_once_an_hour_without_its_words() {
    let world = World::begin("2024-05-07 10:00").await;
    world.says("mowa/fp", "the weather is nice").await;
    assert_eq!(
        world.texts("desk/fp", "A message").await,
        ["A message from Ministry of Women (Focal point) needs a person."]
    );
    world.says("quiet/fp", "where are you").await;
    world.says("mowa/fp", "the sky is blue").await;
    assert_eq!(world.texts("desk/fp", "A message").await.len(), 1);
    world.advance("2024-05-07 10:59").await;
    assert_eq!(world.texts("desk/fp", "2 messages").await, [] as [&str; 0]);
    world.advance("2024-05-07 11:00").await;
    let many = world.texts("desk/fp", "2 messages").await;
    assert_eq!(
        many,
        ["2 messages need a person. They came from: Focal point, A women's group; Focal point, Ministry of Women"]
    );
    world.says("mowa/fp", "at night").await;
    world.sleep("2024-05-07 22:00").await;
    world.shell.settle().await.unwrap();
    world.advance("2024-05-08 07:59").await;
    assert_eq!(world.texts("desk/fp", "A message").await.len(), 1);
    world.advance("2024-05-08 08:00").await;
    assert_eq!(world.texts("desk/fp", "A message").await.len(), 2);
    let words = world.rows("select body::text from outbox where chat = 'small:desk/fp'").await.join("\n");
    assert!(!words.contains("weather") && !words.contains("sky"), "{words}");
}

#[tokio::test]
async fn words_to_those_responsible_are_in_the_ledger_and_keep_their_hours() {
    let world = World::begin("2024-05-07 20:00").await;
    let shown = world.says("desk/fp", "/tell A01 The form has changed: {$x} <b>*").await;
    assert!(
        shown.contains("“The form has changed: {$x} <b>*”") && shown.contains("Focal point, Ministry of Women"),
        "{shown}"
    );
    assert_eq!(world.rows("select words from ledger where words is not null").await.len(), 0);
    assert!(world.press("desk/fp", "Send").await.starts_with("A01: sent."));
    assert_eq!(world.press("desk/fp", "Send").await, "This is no longer waiting, and nothing was changed.");
    let row = "select kind || ' ' || person || ' ' || status || ' ' || moved::text from ledger where words is not null";
    assert_eq!(world.rows(row).await, ["tell mowa/fp planned [\"quiet_hours\"]"]);
    world.advance("2024-05-08 08:00").await;
    assert_eq!(world.rows(row).await, ["tell mowa/fp sent [\"quiet_hours\"]"]);
    let got = world.last("mowa/fp").await;
    assert!(got.ends_with("The coordinators write: The form has changed: {$x} <b>*"), "{got}");
    // of anybody else it is no command
    world.says("mowa/fp", "/tell A02 Hello").await;
    assert_eq!(world.rows(row).await.len(), 1);
}

#[tokio::test]
async fn a_commitment_is_recorded_in_a_session_and_seen_when_its_maker_has_confirmed_it() {
    let world = World::begin("2024-05-07 10:00").await;
    world.says("desk/fp", "/commit").await;
    world.says("desk/fp", "Draft the terms of reference.").await;
    let which = world.says("desk/fp", "ministry").await;
    assert!(which.starts_with("Which organisation is meant"), "{which}");
    world.press("desk/fp", "Ministry of Women").await;
    let recorded = world.says("desk/fp", "15 August").await;
    assert!(
        recorded.starts_with("Recorded as C01: “Draft the terms of reference.” Due: Thursday, 15 August 2024"),
        "{recorded}"
    );
    assert_eq!(world.rows("select n::text from revision order by n").await, ["1", "2"]);
    let (members, coordinators) = (Visibility::Members, Visibility::Coordinators);
    assert_eq!((world.place("C01").await.as_str(), world.sees(members, "C01").await), ("open.drafted", false));
    assert!(world.sees(coordinators, "C01").await);
    // what ran before runs on as it was
    assert_eq!(world.rows("select distinct revision::text from instance where item_id <> 'C01'").await, ["1"]);
    let asked = world.last("mowa/fp").await;
    assert!(asked.contains("Do you confirm it in these words?"), "{asked}");

    // the same files are no change, changed ones are published beside what was recorded
    let again = publish(&world.pool, &world.shell.programmes, &files(), Policy::Refuse, "test").await;
    assert_eq!(again.unwrap(), Outcome::Unchanged { programme: "small".into(), revision: 2 });
    let mut changed = files();
    changed.push(File::new(
        "consultations.yaml",
        "consultations: [{id: talk, title: Talk, host: desk, begins: 2024-08-06T09:00}]",
    ));
    let refused = publish(&world.pool, &world.shell.programmes, &changed, Policy::Refuse, "test").await;
    assert!(
        matches!(&refused, Err(NotPublished::Differs { files, .. }) if !files.iter().any(|f| f.contains(RECORDED))),
        "{refused:?}"
    );
    publish(&world.pool, &world.shell.programmes, &changed, Policy::Publish, "test").await.unwrap();
    assert!(world.sees(coordinators, "C01").await);

    world.press("mowa/fp", "Confirm").await;
    assert_eq!((world.place("C01").await.as_str(), world.sees(members, "C01").await), ("open.confirmed", true));
    assert!(!world.texts("desk/fp", "Commitment C01").await.is_empty(), "the coordinator is told");
    let stays = world.press("desk/fp", "Undo").await;
    assert!(stays.starts_with("C01 is no longer waiting for its confirmation"), "{stays}");

    // who takes it into her own file has taken it over
    changed.push(File::new(
        "commitments.yaml",
        "commitments: [{id: C01, text: Draft the terms., maker: mowa, due: 2024-05-15}]",
    ));
    publish(&world.pool, &world.shell.programmes, &changed, Policy::Publish, "test").await.unwrap();
    let newest = "select files::text from revision order by n desc limit 1";
    assert!(!world.rows(newest).await[0].contains(RECORDED));
    let next = world.says("desk/fp", "/commit quiet by 20 May: Hold a meeting.").await;
    assert!(next.starts_with("Recorded as C02: “Hold a meeting.”"), "{next}");
}

#[tokio::test]
async fn a_commitment_taken_back_or_declined_is_never_seen_by_others() {
    let world = World::begin("2024-05-07 10:00").await;
    world.says("desk/fp", "/commit mowa by 15 May: Draft it.").await;
    let undone = world.press("desk/fp", "Undo").await;
    assert_eq!(undone, "C01 has been taken back. Nobody else has seen it.");
    assert_eq!(world.place("C01").await, "withdrawn");
    world.says("desk/fp", "/commit mowa by 15 May: Draft the other.").await;
    world.press("mowa/fp", "Decline").await;
    assert_eq!(world.place("C02").await, "declined");
    assert!(!world.sees(Visibility::Members, "C01").await && !world.sees(Visibility::Members, "C02").await);
    let recorded = world.rows("select d.source from revision r join definition d on d.hash = r.files ->> 'recorded.commitments.yaml' order by r.n desc limit 1").await;
    assert!(recorded[0].contains("Draft it.") && recorded[0].contains("Draft the other."), "{recorded:?}");
}

// --- groups ---------------------------------------------------------------------------------------

const GROUP: &str = "-1001/7";

impl World {
    async fn in_group(&self, user: &str, content: Content) {
        let bot = BotId { platform: Platform::Telegram, name: "7".into() };
        let (chat, external_id) = (Chat(GROUP.into()), self.tap());
        let inbound = Inbound {
            bot,
            external_id,
            chat,
            user: user.into(),
            happened_at: DateTime::UNIX_EPOCH,
            content,
            message: None,
        };
        self.shell.intake.accept(inbound).await.unwrap();
        self.shell.settle().await.unwrap();
    }

    async fn link(&self, code: &str, is_public: bool) {
        let mut conn = self.pool.acquire().await.unwrap();
        let of = posts::Code { programme: "small".into(), entity: None, language: None, is_public };
        posts::invite(&mut conn, &crate::token::hash(code), &of, std::time::Duration::from_secs(600), Utc::now())
            .await
            .unwrap();
        self.in_group("55", words(&format!("link {code}"))).await;
    }

    /// What the group was sent, with the kind of each message.
    async fn group(&self) -> Vec<String> {
        self.rows(&format!("select kind || ' ' || (body ->> 'text') from outbox where chat = '{GROUP}' order by id"))
            .await
    }
}

fn words(text: &str) -> Content {
    Content::Words { text: text.into(), files: Vec::new(), reply_to: None }
}

#[tokio::test]
async fn a_group_reads_counts_and_dates_once_a_week_and_nobodys_words() {
    let world = World::begin("2024-05-07 10:00").await;
    world.in_group("55", words("link nonsense")).await;
    world.in_group("55", words("good morning everybody SEED-GROUP")).await;
    assert_eq!(world.group().await.len(), 0);
    world.link("abc", false).await;
    assert!(
        world.group().await[0].contains("linked to the programme “A small programme”"),
        "{:?}",
        world.group().await
    );
    world.in_group("55", words("link abc")).await;
    assert_eq!(world.group().await.len(), 1, "a code is used once, and nothing is said in front of others");

    // words of people, wherever they can stand
    world.says("mowa/fp", "SEED-DESK this is not understood").await;
    world.says("desk/fp", "/commit mowa by 15 May: SEED-COMMITMENT").await;
    world.press("mowa/fp", "Confirm").await;
    world.says("desk/fp", "/tell A02 SEED-TELL").await;
    world.press("desk/fp", "Send").await;
    world.advance("2024-05-10 10:00").await;
    world.press("mowa/fp", "Answer 1").await;
    world.press("mowa/fp", "I need help").await;
    world.says("mowa/fp", "SEED-BLOCKER in the way").await;
    assert_eq!(world.rows("select item_id from instance where body::text like '%SEED-BLOCKER%'").await.len(), 1);

    world.advance("2024-05-13 08:59").await;
    assert_eq!(world.group().await.len(), 1);
    world.advance("2024-05-13 09:00").await;
    let group = world.group().await;
    let expect = "send A small programme: how it stands on Monday, 13 May 2024\n– On track: 3\n– Late: 0\nThe next dates:\n\
                  – Wednesday, 15 May 2024: Commitment C01. Ministry of Women\n\
                  – Thursday, 20 June 2024: Activity A02, Meet them. A women's group\n\
                  – Thursday, 27 June 2024: Activity A01, Write it. Ministry of Women";
    assert_eq!(group[1], expect);
    assert_eq!(group.len(), 2);
    world.advance("2024-05-13 12:00").await;
    assert_eq!(world.group().await.len(), 2, "nothing has changed");
    assert!(!world.group().await.concat().contains("SEED"), "{:?}", world.group().await);

    // on its day it is rewritten when something has changed; after that a week is a week
    world.says("desk/fp", "/commit quiet by 16 May: SEED-OTHER").await;
    world.press("quiet/fp", "Confirm").await;
    world.sleep("2024-05-13 13:30").await;
    world.shell.settle().await.unwrap();
    let group = world.group().await;
    assert!(
        group[2].starts_with("edit A small programme")
            && group[2].contains("– Thursday, 16 May 2024: Commitment C02. A women's group"),
        "{group:?}"
    );
    world.advance("2024-05-17 12:00").await;
    assert_eq!(world.group().await.len(), 3);
    let other = shell(&world.pool, &world.preview).await;
    world.sleep("2024-05-21 11:00").await;
    let (one, two) = tokio::join!(world.shell.rounds.run_once(), other.rounds.run_once());
    one.and(two).unwrap();
    assert_eq!(world.group().await.len(), 4, "one for two replicas, caught up on a Tuesday");

    // removed: the coordinators hear of it, and nothing more is sent there
    world.in_group("55", Content::Gone).await;
    world.advance("2024-05-22 08:30").await;
    assert!(world.texts("desk/fp", "Today:").await.pop().unwrap().contains("one delivery problem"));
    world.advance("2024-05-27 12:00").await;
    assert_eq!(world.group().await.len(), 4);
    assert_eq!(world.rows("select gone_at::text from account where gone_at is not null").await.len(), 0);
}

#[tokio::test]
async fn a_button_in_a_group_answers_only_those_who_are_asked_and_privately() {
    let world = World::begin("2024-05-07 10:00").await;
    world.link("abc", true).await;
    sqlx::raw_sql("insert into account (platform, bot, user_id, chat, programme_id, person_id, rank, linked_at, consented_at) values ('telegram', '7', '77', '77', 'small', 'mowa/fp', 9, now(), now())")
        .execute(&world.pool)
        .await
        .unwrap();
    world.advance("2024-05-13 09:00").await;
    assert!(
        !world.group().await[1].contains("A01"),
        "of a public group only what is public: {:?}",
        world.group().await
    );
    let payload = world
        .rows(&format!(
            "select body -> 'buttons' -> 0 ->> 'payload' from outbox where chat = '{GROUP}' order by id desc limit 1"
        ))
        .await;
    let press = Content::Press { payload: payload[0].clone(), message: None };
    world.in_group("99", press.clone()).await;
    world.in_group("77", press).await;
    assert_eq!(world.group().await.len(), 2);
    let private = world.rows("select body ->> 'text' from outbox where chat = '77'").await;
    assert!(private.len() == 1 && private[0].starts_with("Open items with you"), "{private:?}");
    assert_eq!(world.rows("select person from desk").await.len(), 0);
}
