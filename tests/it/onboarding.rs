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
use chrono::{DateTime, Utc};
use server::{
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    shell::Shell,
    store::{self, MIGRATOR},
};
use sqlx::{ConnectOptions, PgPool};
use tokio_util::sync::CancellationToken;

use crate::{
    fakes::telegram::{FakeTelegram, Phone},
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
        let settings = Settings { token: Token::new(FakeTelegram::TOKEN), api_url: fake.url(), proxy: None };
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
        tokio::spawn(async move { telegram.poll(&*inbox, &stop).await });
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
        let phone = self.fake.phone("A", language);
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
async fn from_invitation_to_answer(name: &str, person: &str, phone_language: &str, invited: &str, asked: &str) {
    let town = Town::begin(invited).await;
    let code = town.invite(person);
    let phone = town.fake.phone("A", phone_language);
    phone.starts(Some(&code));
    town.settle().await;
    assert_eq!(sent(&phone), 1, "the welcome and nothing else before her yes:\n{}", phone.transcript());
    let yes = phone.chat().pop().unwrap().buttons[0].0.clone();
    phone.presses(&yes);
    town.settle().await;
    town.until(asked).await;
    let question = phone.chat().into_iter().rev().find(|seen| seen.from_bot && !seen.buttons.is_empty()).unwrap();
    assert!(question.buttons.len() > 1, "she was asked:\n{}", phone.transcript());
    let before = town.count("select count(*) from journal where cause = 'answer'").await;
    phone.presses_on(question.id, &question.buttons[0].1);
    town.settle().await;
    assert_eq!(town.count("select count(*) from journal where cause = 'answer'").await, before + 1);
    insta::assert_snapshot!(name, seen(&phone, &code));
    let entity = person.split('/').next().unwrap();
    assert!(town.place(entity).await.contains("reachable"), "her entity has heard that she is linked");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_english_what_was_asked_before_she_came_is_asked_at_once() {
    from_invitation_to_answer("english", "asec/focal-point", "en", "2024-06-20T03:00:00Z", "2024-06-20T03:00:01Z")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_language_of_her_phone() {
    from_invitation_to_answer("thai", "asec/focal-point", "th-TH", "2024-06-10T03:00:00Z", "2024-06-18T10:00:00Z")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_her_own_language_whatever_her_phone_says() {
    from_invitation_to_answer("khmer", "wps-ag/focal-point", "en", "2024-05-10T03:00:00Z", "2024-05-21T10:00:00Z")
        .await;
}
