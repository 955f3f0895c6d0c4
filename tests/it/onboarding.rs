//! From the invitation to the first answer, and everything about her accounts: as she sees it on her phone.
//!
//! What a person sees is a snapshot to be read; codes and moments that differ each time are replaced by words. After a
//! change of texts: `INSTA_UPDATE=always cargo test --workspace --test it onboarding`, and read what has changed.

use std::{process::Command, sync::Arc, time::Duration};

use bots::{
    Bots, Chat, Platform, Token,
    preview::{Body, Preview},
    telegram::{Settings, Telegram},
};
use chrono::{DateTime, TimeDelta, Utc};
use engine::definition::File;
use server::{
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    shell::Shell,
    store::{self, MIGRATOR},
};
use sqlx::{ConnectOptions, PgPool};
use tokio_util::sync::CancellationToken;

use crate::{
    fakes::telegram::{FakeTelegram, Phone, Seen},
    world::programme_files,
};

const WAYMARK: &str = env!("CARGO_BIN_EXE_waymark-under-test");
const HANDLE: &str = "waymark_test_bot";

/// A programme, a bot on Telegram, and the local messenger beside it.
struct Town {
    pool: PgPool,
    shell: Arc<Shell>,
    fake: FakeTelegram,
    preview: Arc<Preview>,
    listening: CancellationToken,
}

impl Town {
    async fn begin(at: &str) -> Town {
        let fake = FakeTelegram::start().await;
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let settings =
            Settings { token: Token::new(FakeTelegram::TOKEN), api_url: fake.url(), proxy: None, webhook: None };
        let telegram = Arc::new(Telegram::new(&settings).unwrap());
        let preview = Arc::new(Preview::default());
        let bots = Bots::default().with_telegram(telegram.clone()).with_local(preview.clone());
        let shell = Arc::new(Shell::new(pool.clone(), bots).await.unwrap());
        let at: DateTime<Utc> = at.parse().unwrap();
        store::clock::set(&mut pool.acquire().await.unwrap(), Some(at)).await.unwrap();
        publish(&pool, &shell.programmes, &programme_files("asean-wps-cop"), Policy::Refuse, "test").await.unwrap();
        sqlx::query("insert into bot (platform, name, handle, seen_at) values ('telegram', $1, $2, now())")
            .bind(&telegram.id().name)
            .bind(HANDLE)
            .execute(&pool)
            .await
            .unwrap();
        let town = Town { pool, shell, fake, preview, listening: CancellationToken::new() };
        let (inbox, stop) = (town.shell.intake.clone(), town.listening.clone());
        tokio::spawn(async move { telegram.listen(&*inbox, &stop).await });
        town.shell.settle().await.unwrap();
        town
    }

    /// As a coordinator types it: exit code, stdout, stderr.
    fn types(&self, words: &[&str]) -> (i32, String, String) {
        let url = self.pool.connect_options().to_url_lossy();
        let mut command = Command::new(WAYMARK);
        command.args(words).env("DATABASE_URL", url.as_str()).env("NO_COLOR", "1");
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    /// A code for this person, as the link carries it.
    fn invite(&self, person: &str) -> String {
        let (exit, out, error) = self.types(&["invite", person, "-o", "json"]);
        assert_eq!(exit, 0, "{error}");
        let said: serde_json::Value = serde_json::from_str(&out).unwrap();
        let link = said["invitations"][0]["link"].as_str().unwrap();
        link.strip_prefix(&format!("https://t.me/{HANDLE}?start=")).unwrap().to_owned()
    }

    /// Somebody who is invited and has said yes.
    async fn linked(&self, person: &str, language: &str) -> Phone {
        self.link(self.fake.phone("A", language), person).await
    }

    async fn link(&self, phone: Phone, person: &str) -> Phone {
        phone.starts(Some(&self.invite(person)));
        self.settle().await;
        let yes = phone.chat().pop().unwrap().buttons[0].0.clone();
        phone.presses(&yes);
        self.settle().await;
        phone
    }

    async fn until(&self, at: &str) {
        self.shell.advance_to(at.parse().unwrap()).await.unwrap();
        self.settle().await;
    }

    /// What people did has arrived, and everything that follows from it has happened; paces are real time.
    async fn settle(&self) {
        self.fake.heard().await;
        for _ in 0..200 {
            self.fake.pass(Duration::from_secs(60));
            self.shell.settle().await.unwrap();
            let waits = self.count("select count(*) from outbox where state in ('pending', 'leased')").await;
            if waits == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            self.run("update outbox set not_before = '-infinity' where state = 'pending'").await;
        }
        panic!("something is not sent");
    }

    /// The first question that stands open in her chat, whenever it comes.
    async fn question_to(&self, phone: &Phone) -> Seen {
        for _ in 0..60 {
            // the welcome and what follows her yes have buttons of their own
            let after = phone.chat().into_iter().filter(|seen| seen.from_bot).skip(2);
            if let Some(question) = after.filter(|seen| !seen.edited && seen.buttons.len() > 1).last() {
                return question;
            }
            let tomorrow = self.shell.now().await.unwrap() + TimeDelta::hours(12);
            self.shell.advance_to(tomorrow).await.unwrap();
            self.settle().await;
        }
        panic!("she is asked nothing:\n{}", phone.transcript());
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.unwrap()
    }

    async fn run(&self, sql: &'static str) {
        sqlx::query(sql).execute(&self.pool).await.unwrap();
    }

    async fn desk(&self) -> Vec<(String, String)> {
        sqlx::query_as("select reason, words from desk order by id").fetch_all(&self.pool).await.unwrap()
    }

    async fn place(&self, item: &str) -> String {
        sqlx::query_scalar("select place from instance where item_id = $1")
            .bind(item)
            .fetch_one(&self.pool)
            .await
            .unwrap()
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.listening.cancel();
        if !std::thread::panicking() {
            assert_eq!(self.fake.violations(), Vec::<String>::new(), "Telegram would have refused");
        }
    }
}

/// Her chat with the code replaced.
fn seen(phone: &Phone, code: &str) -> String {
    phone.transcript().replace(code, "CODE")
}

fn last(phone: &Phone) -> String {
    phone.chat().into_iter().rev().find(|seen| seen.from_bot).map(|seen| seen.text).unwrap_or_default()
}

fn sent(phone: &Phone) -> usize {
    phone.chat().iter().filter(|seen| seen.from_bot).count()
}

// --- the whole way -----------------------------------------------------------------------------

/// She is invited, agrees, is asked what is open, and answers.
async fn from_invitation_to_answer(name: &str, person: &str, phone_language: &str, invited: &str) {
    let town = Town::begin(invited).await;
    let code = town.invite(person);
    let phone = town.fake.phone("A", phone_language);
    phone.starts(Some(&code));
    town.settle().await;
    assert_eq!(sent(&phone), 1, "the welcome and nothing else before her yes:\n{}", phone.transcript());
    let yes = phone.chat().pop().unwrap().buttons[0].0.clone();
    phone.presses(&yes);
    town.settle().await;
    let question = town.question_to(&phone).await;
    let before = town.count("select count(*) from journal where cause = 'answer'").await;
    let asked = seen(&phone, &code);
    phone.presses_on(question.id, &question.buttons[0].1);
    town.settle().await;
    let after = town.count("select count(*) from journal where cause = 'answer'").await;
    assert_eq!(after, before + 1, "{}", phone.transcript());
    let shows = phone.chat().into_iter().find(|seen| seen.id == question.id).unwrap().text;
    insta::assert_snapshot!(
        name,
        format!(
            "{asked}\nshe presses [{}], and it becomes:\n    {}",
            question.buttons[0].0,
            shows.replace('\n', "\n    ")
        )
    );
    let entity = person.split('/').next().unwrap();
    assert!(town.place(entity).await.contains("reachable"), "her entity has heard that she is linked");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_english_what_was_asked_before_she_came_is_asked_at_once() {
    from_invitation_to_answer("english", "asec/focal-point", "en", "2024-06-20T03:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_language_of_her_phone() {
    from_invitation_to_answer("thai", "asec/focal-point", "th-TH", "2024-06-10T03:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_burmese_and_in_lao() {
    from_invitation_to_answer("burmese", "asec/focal-point", "my", "2024-06-20T03:00:00Z").await;
    from_invitation_to_answer("lao", "asec/focal-point", "lo-LA", "2024-06-20T03:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_her_own_language_whatever_her_phone_says() {
    from_invitation_to_answer("khmer", "wps-ag/focal-point", "en", "2024-05-10T03:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_vietnamese_where_the_office_has_it() {
    from_invitation_to_answer("vietnamese", "nfp-vn/focal-point", "vi", "2024-05-10T03:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_gets_a_link_a_code_to_scan_and_a_text_to_forward() {
    let town = Town::begin("2024-05-10T03:00:00Z").await;
    let (exit, out, _) = town.types(&["invite", "asec/focal-point", "--expires", "12h"]);
    assert_eq!(exit, 0);
    for part in [
        "An invitation for asec/focal-point (Focal point, ASEAN Secretariat (gender desk)), by Telegram",
        "https://t.me/waymark_test_bot?start=",
        "█",
        "(Asia/Jakarta)",
        "A text to forward:",
        "The coordinators of the programme “ASEAN WPS Community of Practice",
    ] {
        assert!(out.contains(part), "{part}:\n{out}");
    }
    let forwarded = out.split("A text to forward:").nth(1).unwrap();
    for private in ["asec", "Focal point", "gender desk"] {
        assert!(!forwarded.contains(private), "{private}:\n{forwarded}");
    }
    let (exit, _, error) = town.types(&["invite", "asec"]);
    assert_eq!(exit, 64);
    assert!(error.contains("did you mean `asec/deputy` or `asec/focal-point`?"), "{error}");
    let (exit, _, error) = town.types(&["invite", "asec/focal-point", "--via", "discord"]);
    assert_eq!(exit, 64);
    assert!(error.contains("WAYMARK_DISCORD_TOKEN"), "{error}");
    let (exit, out, _) = town.types(&["people"]);
    assert_eq!(exit, 0);
    let line = out.lines().find(|line| line.contains("asec/focal-point")).unwrap();
    assert!(
        line.contains("Focal point") && line.contains("nowhere") && line.contains("never") && line.ends_with("UTC"),
        "{line}"
    );
}

// --- what does not work ------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_not_good_is_answered_kindly() {
    let town = Town::begin("2024-05-10T03:00:00Z").await;
    let phone = town.fake.phone("A", "en");
    let check = async |code: &str, says: &str| {
        phone.starts(Some(code));
        town.settle().await;
        assert!(last(&phone).starts_with(says), "{code}:\n{}", phone.transcript());
    };
    check("not-a-code-of-ours-at-all", "This invitation cannot be read.").await;
    let old = town.invite("asec/focal-point");
    let newer = town.invite("asec/focal-point");
    check(&old, "This invitation is no longer valid.").await;
    town.run("update invitation set expires_at = clock_timestamp() - interval '1 second'").await;
    check(&newer, "This invitation is no longer valid.").await;
    let other = town.fake.phone("B", "en");
    let code = town.invite("asec/focal-point");
    other.starts(Some(&code));
    town.settle().await;
    check(&code, "This invitation has been used already").await;
    town.run("update invitation set platform = 'discord'").await;
    let elsewhere = town.invite("asec/deputy");
    town.run("update invitation set platform = 'discord' where person_id = 'asec/deputy'").await;
    check(&elsewhere, "This invitation is for Discord.").await;
    // the sixth within ten minutes is told to wait, and then a good one does not help either
    check("another-code-of-nobody", "These were too many tries.").await;
    let before = sent(&phone);
    let good = town.invite("dlg-sec/focal-point");
    phone.starts(Some(&good));
    town.settle().await;
    assert_eq!(sent(&phone), before, "{}", phone.transcript());
    town.run("update stranger set tries_since = tries_since - interval '11 minutes'").await;
    check(&good, "This is the reminder service").await;
    assert_eq!(town.count("select count(*) from account where consented_at is not null").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_not_invited_is_told_once_a_day_and_nothing_of_the_programme() {
    let town = Town::begin("2024-05-10T03:00:00Z").await;
    let phone = town.fake.phone("A", "vi");
    phone.says("hello?");
    phone.starts(None);
    phone.says("who is this");
    town.settle().await;
    assert_eq!(sent(&phone), 1, "{}", phone.transcript());
    assert!(!last(&phone).contains("ASEAN"), "{}", phone.transcript());
    town.run(
        "update stranger set told_at = told_at - interval '25 hours', tries_since = tries_since - interval '25 hours'",
    )
    .await;
    phone.says("hello?");
    town.settle().await;
    assert_eq!(sent(&phone), 2, "{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn before_her_yes_she_may_choose_the_language_and_write_and_nothing_else_comes() {
    let town = Town::begin("2024-06-20T03:00:00Z").await;
    let phone = town.fake.phone("A", "en");
    let code = town.invite("asec/focal-point");
    phone.starts(Some(&code));
    town.settle().await;
    phone.says("what is this about?");
    town.settle().await;
    phone.presses("Change language");
    town.settle().await;
    phone.presses("Bahasa Indonesia");
    town.settle().await;
    town.until("2024-06-25T03:00:00Z").await;
    assert_eq!(sent(&phone), 4, "{}", phone.transcript());
    phone.says("ya");
    town.settle().await;
    insta::assert_snapshot!("before_her_yes", seen(&phone, &code));
    let language = "select count(*) from person where id = 'asec/focal-point' and language = 'id'";
    assert_eq!(town.count(language).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refuses_is_left_alone_and_the_coordinators_hear_of_it() {
    let town = Town::begin("2024-06-20T03:00:00Z").await;
    for (button, reason) in [("Another way, please", "another_way"), ("Wrong person", "wrong_person")] {
        let phone = town.fake.phone("A", "en");
        let code = town.invite("asec/focal-point");
        phone.starts(Some(&code));
        town.settle().await;
        phone.presses(button);
        phone.says("sorry");
        town.settle().await;
        assert_eq!(sent(&phone), 2, "{}", phone.transcript());
        assert!(last(&phone).contains("This account is not connected"), "{}", phone.transcript());
        let (why, words) = town.desk().await.pop().unwrap();
        assert_eq!((why.as_str(), words), (reason, format!("(Telegram: {button})")));
        phone.starts(Some(&code));
        town.settle().await;
        assert!(last(&phone).starts_with("This invitation has been used already"), "the code is spent");
    }
    assert_eq!(town.count("select count(*) from account").await, 0);
    assert!(town.place("asec").await.contains("invited"), "her entity is not linked");
}

// --- several accounts --------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn the_next_account_is_used_when_the_preferred_one_is_gone() {
    let town = Town::begin("2024-05-02T03:00:00Z").await;
    // the local messenger stands for a second platform
    let person = "dlg-sec/focal-point";
    let chat = Chat(format!("asean-wps-cop:{person}"));
    town.preview.open_chat(&chat).unwrap();
    let here = || {
        let ours = |entry: &bots::preview::Entry| matches!(entry.body, Body::Ours { .. });
        town.preview.conversation(&chat).unwrap().entries.iter().filter(|entry| ours(entry)).count()
    };
    let code = town.invite(person);
    town.run("update invitation set platform = 'local' where used_at is null").await;
    let write = async |text: &str| {
        town.preview.write(&*town.shell.intake, &chat, text, None, &uuid::Uuid::new_v4().to_string()).await.unwrap();
        town.settle().await;
    };
    write(&format!("link {code}")).await;
    write("ya").await;
    assert_eq!(here(), 2, "{:?}", town.preview.conversation(&chat));
    let phone = town.linked(person, "en").await;
    phone.says("messenger");
    town.settle().await;
    assert!(last(&phone).contains("Telegram"), "{}", phone.transcript());
    let on_phone = sent(&phone);
    town.until("2024-05-07T00:00:00Z").await;
    assert!(sent(&phone) > on_phone, "the account that was linked last is the preferred one:\n{}", phone.transcript());
    assert_eq!(here(), 2);
    phone.blocks();
    town.until("2024-06-12T10:00:00Z").await;
    assert!(here() > 2, "the next account gets it");
    phone.unblocks();
    // she may choose, from either
    write("messenger").await;
    let Some(Body::Ours { buttons, .. }) =
        town.preview.conversation(&chat).unwrap().entries.last().map(|e| e.body.clone())
    else {
        panic!("a message of ours")
    };
    assert_eq!(buttons.iter().map(|b| b.label.as_str()).collect::<Vec<_>>(), ["Telegram", Platform::Local.name()]);
    write(&format!("link first {}", town.count("select id from account where platform = 'local'").await)).await;
    let (on_phone, on_page) = (sent(&phone), here());
    town.until("2024-06-14T10:00:00Z").await;
    assert!(here() > on_page);
    assert_eq!(sent(&phone), on_phone, "{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn she_disconnects_and_comes_back() {
    let town = Town::begin("2024-05-02T03:00:00Z").await;
    let person = "asec/focal-point";
    let phone = town.linked(person, "en").await;
    phone.says("/unlink");
    town.settle().await;
    phone.presses("No, thank you");
    town.settle().await;
    assert!(last(&phone).contains("Nothing was changed"), "{}", phone.transcript());
    phone.says("unlink");
    town.settle().await;
    assert!(last(&phone).contains("It is your only account"), "{}", phone.transcript());
    phone.presses("Yes, disconnect");
    town.settle().await;
    assert!(last(&phone).starts_with("Telegram is disconnected."), "{}", phone.transcript());
    let before = sent(&phone);
    town.until("2024-06-20T03:00:00Z").await;
    assert_eq!(sent(&phone), before, "{}", phone.transcript());
    phone.starts(Some(&town.invite(person)));
    town.settle().await;
    phone.presses("Yes, you may");
    town.settle().await;
    assert!(sent(&phone) > before + 2, "what was asked meanwhile comes now:\n{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_of_another_office_changes_only_at_her_yes() {
    let town = Town::begin("2024-05-02T03:00:00Z").await;
    let phone = town.linked("asec/focal-point", "en").await;
    let owner = "select count(*) from account where person_id = 'asec/deputy' and consented_at is not null";
    phone.starts(Some(&town.invite("asec/deputy")));
    town.settle().await;
    assert!(last(&phone).contains("Deputy"), "{}", phone.transcript());
    assert_eq!(town.count(owner).await, 0);
    phone.presses("Yes, change to Deputy");
    town.settle().await;
    assert_eq!(town.count(owner).await, 1, "{}", phone.transcript());
    assert!(last(&phone).starts_with("Thank you. Open items with you"), "{}", phone.transcript());
    // the same link again is only a greeting
    assert_eq!(town.count("select count(*) from account").await, 1);
}

/// Another programme on the same server.
fn small() -> Vec<File> {
    let waymark = "programme: small\ntitle: A small programme\nperiod: {from: 2024-05-01, to: 2025-04-30}\n\
                   zone: Asia/Jakarta\nlanguages: [en]\ncoordinators: [team]\n";
    let entities = "entities:\n  - {id: team, name: Team, kind: secretariat, members: [{id: focal-point, office: focal_point}]}\n  \
                    - {id: body, name: Body, kind: asean_body, country: ID, members: [{id: focal-point, office: focal_point}]}\n";
    let roadmap = "pillars:\n  - {id: work, title: Work}\nactivities:\n  \
                   - {id: W1, title: Work, pillar: work, responsible: body, start: 2024-06-10, due: 2024-11-20}\n";
    vec![File::new("waymark.yaml", waymark), File::new("entities.yaml", entities), File::new("roadmap.yaml", roadmap)]
}

#[tokio::test(flavor = "multi_thread")]
async fn one_account_may_serve_several_programmes() {
    let town = Town::begin("2024-06-05T03:00:00Z").await;
    publish(&town.pool, &town.shell.programmes, &small(), Policy::Refuse, "test").await.unwrap();
    let phone = town.linked("asec/focal-point", "en").await;
    phone.starts(Some(&town.invite("body/focal-point")));
    town.settle().await;
    assert!(last(&phone).contains("A small programme"), "{}", phone.transcript());
    phone.presses("Yes, you may");
    town.settle().await;
    let both = "select count(distinct programme_id) from account where consented_at is not null";
    assert_eq!(town.count(both).await, 2, "{}", phone.transcript());
    // each programme asks for itself
    let asked = "select count(distinct programme_id) from outbox where asks and state = 'sent'";
    town.until("2024-06-13T03:00:00Z").await;
    assert_eq!(town.count(asked).await, 2, "{}", phone.transcript());
}

// --- stop, her data, erasing -------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn stop_takes_effect_at_once() {
    let town = Town::begin("2024-05-02T03:00:00Z").await;
    let phone = town.linked("dlg-sec/focal-point", "en").await;
    let before = sent(&phone);
    // her question stands in the outbox, and is not sent yet
    let goal: DateTime<Utc> = "2024-05-07T03:00:00Z".parse().unwrap();
    store::clock::set(&mut town.pool.acquire().await.unwrap(), Some(goal)).await.unwrap();
    while town.shell.fire.run_once(500).await.unwrap() > 0 {}
    while town.shell.release.run_once(500).await.unwrap() > 0 {}
    assert!(town.count("select count(*) from outbox where state = 'pending' and person like 'dlg-sec%'").await > 0);
    phone.says("stop");
    town.fake.heard().await;
    town.shell.intake.run_once(100).await.unwrap();
    town.settle().await;
    assert_eq!(sent(&phone), before + 1, "{}", phone.transcript());
    assert!(town.count("select count(*) from ledger where status = 'suppressed' and why = 'stopped'").await > 0);
    town.until("2024-05-20T00:00:00Z").await;
    assert_eq!(sent(&phone), before + 1, "{}", phone.transcript());
    phone.starts(None);
    town.settle().await;
    assert_eq!(sent(&phone), before + 2, "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from person where stopped").await, 0);
}

/// Somebody has taken her question on to send it when she says *stop*.
#[tokio::test(flavor = "multi_thread")]
async fn stop_reaches_what_is_about_to_be_sent() {
    let town = Town::begin("2024-05-02T03:00:00Z").await;
    let phone = town.linked("dlg-sec/focal-point", "en").await;
    let goal: DateTime<Utc> = "2024-05-07T03:00:00Z".parse().unwrap();
    let mut conn = town.pool.acquire().await.unwrap();
    store::clock::set(&mut conn, Some(goal)).await.unwrap();
    while town.shell.fire.run_once(500).await.unwrap() > 0 {}
    while town.shell.release.run_once(500).await.unwrap() > 0 {}
    let bot = FakeTelegram::TOKEN.split(':').next().unwrap();
    let turn = store::outbox::Turn { platform: "telegram", bot, resting: &[], urgency: i16::MAX, limit: 100 };
    let leased = store::outbox::lease(&mut conn, turn, Duration::from_secs(60)).await.unwrap();
    assert!(!leased.is_empty());
    phone.says("stop");
    town.fake.heard().await;
    town.shell.intake.run_once(100).await.unwrap();
    for one in &leased {
        assert!(!store::outbox::is_wanted(&mut conn, one).await.unwrap(), "its sender looks again and lets it be");
    }
    let before = sent(&phone);
    town.settle().await;
    assert_eq!(sent(&phone), before + 1, "only that she has stopped:\n{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn her_data_is_read_to_her_and_erased_everywhere() {
    const SECRET: &str = "the minister's driver told me";
    let town = Town::begin("2024-06-20T03:00:00Z").await;
    let stranger = town.fake.phone("A", "en");
    stranger.says("hello?");
    town.settle().await;
    let phone = town.link(stranger, "asec/focal-point").await;
    phone.says("blocked");
    town.settle().await;
    phone.says(SECRET);
    town.settle().await;
    phone.says("something else, the minister's driver told me");
    town.settle().await;
    phone.says("something else, the minister's driver told me");
    town.settle().await;
    phone.says("my data");
    town.settle().await;
    insta::assert_snapshot!("her_data", last(&phone));
    phone.presses("Ask for deletion");
    town.settle().await;
    let (place, answers) = (town.place("A07").await, "select count(*) from journal where actor = 'asec/focal-point'");
    let answered = town.count(answers).await;
    assert_eq!(town.desk().await.pop().unwrap().0, "erase");
    let (exit, _, error) = town.types(&["people", "erase", "asec/focal-point"]);
    assert_eq!(exit, 3, "{error}");
    let (exit, out, error) = town.types(&["people", "erase", "asec/focal-point", "--yes"]);
    assert_eq!(exit, 0, "{error}");
    assert!(out.contains("removed"), "{out}");
    for (table, columns) in everything(&town.pool).await {
        let sql = format!("select count(*) from {table} where {columns} like $1");
        for trace in ["minister", &phone.id.to_string()] {
            let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql.clone()))
                .bind(format!("%{trace}%"))
                .fetch_one(&town.pool)
                .await
                .unwrap();
            assert_eq!(found, 0, "{table} still has {trace:?}");
        }
    }
    assert_eq!(
        (town.place("A07").await, town.count(answers).await),
        (place, answered),
        "what her office answered stays"
    );
    // and life goes on
    let before = sent(&phone);
    town.until("2024-08-01T03:00:00Z").await;
    assert_eq!(sent(&phone), before, "{}", phone.transcript());
    assert_eq!(town.count("select count(*) from incident where code = 'failed'").await, 0);
}

/// Every table with its text and JSON as one text.
async fn everything(pool: &PgPool) -> Vec<(String, String)> {
    sqlx::query_as(
        "select table_name::text, string_agg(format('coalesce(%I::text, '''')', column_name), ' || ' order by column_name)
         from information_schema.columns
         where table_schema = 'public' and data_type in ('text', 'jsonb', 'json')
             and table_name not in ('timer', 'prompt', 'definition', '_sqlx_migrations')
         group by table_name",
    )
    .fetch_all(pool)
    .await
    .unwrap()
}
