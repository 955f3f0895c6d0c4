//! Waymark on Telegram: the real client, over sockets, against a server that behaves as documented.

pub(crate) mod chance;
mod files;
mod groups;
mod load;
mod menus;
mod outbox;
mod receive;
mod replicas;
mod webhook;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bots::{
    Bots, Token,
    telegram::{Settings, Telegram},
};
use chrono::{DateTime, Utc};
use engine::definition::File;
use server::{
    postgres::ScratchPostgres,
    publish::{Policy, publish},
    shell::Shell,
    store::{self, MIGRATOR},
};
use sqlx::PgPool;
use tokio_util::sync::CancellationToken;

use crate::{
    fakes::telegram::{FakeTelegram, Fault, Phone},
    world::programme_files,
};

/// The person of these stories, who is asked in Indonesian.
const PERSON: &str = "dlg-sec/focal-point";

struct Town {
    pool: PgPool,
    shell: Arc<Shell>,
    fake: FakeTelegram,
    telegram: Arc<Telegram>,
    listening: CancellationToken,
}

impl Town {
    /// Somebody listens.
    async fn begin(files: &[File], at: &str, webhook: Option<&str>) -> Town {
        let town = Town::unheard(files, at, webhook).await;
        town.listen();
        town
    }

    /// Nobody listens yet.
    async fn silent() -> Town {
        Town::unheard(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z", None).await
    }

    async fn unheard(files: &[File], at: &str, webhook: Option<&str>) -> Town {
        let fake = FakeTelegram::start().await;
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let telegram = client(&fake, webhook);
        let bots = Bots::default().with_telegram(telegram.clone());
        let shell = Arc::new(Shell::new(pool.clone(), bots).await.unwrap());
        let at: DateTime<Utc> = at.parse().unwrap();
        store::clock::set(&mut pool.acquire().await.unwrap(), Some(at)).await.unwrap();
        publish(&pool, &shell.programmes, files, Policy::Refuse, "test").await.unwrap();
        Town { pool, shell, fake, telegram, listening: CancellationToken::new() }
    }

    /// Another process would listen after this one; here it is a task.
    fn listen(&self) {
        let (telegram, inbox, stop) = (self.telegram.clone(), self.shell.intake.clone(), self.listening.clone());
        tokio::spawn(async move { telegram.listen(&*inbox, &stop).await });
    }

    /// A phone whose owner is known already.
    async fn phone(&self, person: &str) -> Phone {
        let phone = self.fake.phone("A", "id");
        phone.starts(None);
        self.fake.heard().await;
        // her greeting would only take the pace of her chat
        sqlx::query("delete from inbox").execute(&self.pool).await.unwrap();
        self.link(&phone, person).await;
        phone
    }

    /// Where nobody listens yet: greetings are heard and let be, because answers to them would only take the pace.
    async fn greeted(&self) {
        let (stop, telegram, inbox) = (CancellationToken::new(), self.telegram.clone(), self.shell.intake.clone());
        let until = stop.clone();
        let hears = tokio::spawn(async move { telegram.listen(&*inbox, &until).await });
        self.fake.heard().await;
        stop.cancel();
        hears.await.unwrap().unwrap();
        sqlx::query("delete from inbox").execute(&self.pool).await.unwrap();
    }

    async fn link(&self, phone: &Phone, person: &str) {
        let (programme, _) =
            self.shell.programmes.all(&mut self.pool.acquire().await.unwrap()).await.unwrap().remove(0);
        sqlx::query(
            "insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at, consented_at)
             values ('telegram', $1, $2, $2, $3, $4, now(), now())",
        )
        .bind(&self.telegram.id().name)
        .bind(phone.id.to_string())
        .bind(programme)
        .bind(person)
        .execute(&self.pool)
        .await
        .unwrap();
        self.shell.settle().await.unwrap();
    }

    /// Time passes for everybody, a minute at a time on Telegram's clock so that its limits forget.
    async fn until(&self, at: &str) {
        self.fake.pass(Duration::from_secs(3600));
        self.shell.advance_to(at.parse().unwrap()).await.unwrap();
        self.drain().await;
    }

    /// What people did has arrived, and everything that follows from it has happened.
    async fn settle(&self) {
        self.fake.heard().await;
        self.drain().await;
    }

    /// Nothing waits to be sent any more; what waits for its turn waits in real time, what was put off is not waited for.
    async fn drain(&self) {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            self.fake.pass(Duration::from_secs(60));
            self.shell.settle().await.unwrap();
            if self.count("select count(*) from outbox where state in ('pending', 'leased')").await == 0 {
                return;
            }
            assert!(Instant::now() < deadline, "something is never sent");
            sqlx::query("update outbox set not_before = '-infinity' where state = 'pending'")
                .execute(&self.pool)
                .await
                .unwrap();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Another account of somebody, less liked than those before.
    async fn another_phone(&self, person: &str, rank: i16) -> Phone {
        let phone = self.phone(person).await;
        sqlx::query("update account set rank = $2 where user_id = $1")
            .bind(phone.id.to_string())
            .bind(rank)
            .execute(&self.pool)
            .await
            .unwrap();
        phone
    }

    async fn run(&self, sql: &'static str) {
        sqlx::raw_sql(sql).execute(&self.pool).await.unwrap();
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.unwrap()
    }
}

/// The real client of one process.
fn client(fake: &FakeTelegram, webhook: Option<&str>) -> Arc<Telegram> {
    let (token, webhook) = (Token::new(FakeTelegram::TOKEN), webhook.map(str::to_owned));
    let settings = Settings { token, api_url: fake.url(), proxy: None, webhook };
    Arc::new(Telegram::new(&settings).unwrap())
}

impl Drop for Town {
    fn drop(&mut self) {
        self.listening.cancel();
        if !std::thread::panicking() {
            assert_eq!(self.fake.violations(), Vec::<String>::new(), "Telegram would have refused");
        }
    }
}

async fn asean() -> Town {
    Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z", None).await
}

#[tokio::test(flavor = "multi_thread")]
async fn she_is_asked_and_answers_with_a_button_and_in_words() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    assert!(asked.text.contains("A01"), "{}", phone.transcript());
    phone.says("3/10");
    town.settle().await;
    assert!(phone.transcript().contains("30"), "{}", phone.transcript());
    phone.says("selesai");
    town.settle().await;
    assert_eq!(phone.waits(), 0);
    let place: String =
        sqlx::query_scalar("select place from instance where item_id = 'A01'").fetch_one(&town.pool).await.unwrap();
    assert!(place.contains("reported"), "{place}\n{}", phone.transcript());
    let after = phone.chat().into_iter().find(|seen| seen.id == asked.id).unwrap();
    assert!(after.edited && after.buttons.is_empty(), "{}", phone.transcript());
}

/// A message that is changed never counts twice: it amends what it was, or is answered in one sentence.
#[tokio::test(flavor = "multi_thread")]
async fn what_she_changes_counts_once() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let answers = async || town.count("select count(*) from journal where cause like 'answer%'").await;
    let written = || phone.chat().into_iter().rev().find(|seen| !seen.from_bot).unwrap().id;
    let last = || phone.chat().pop().unwrap().text;
    phone.says("3/10");
    town.settle().await;
    let (first, before) = (written(), answers().await);
    phone.changes(first, "3/10");
    town.settle().await;
    assert_eq!((answers().await, phone.chat().last().unwrap().from_bot), (before, true), "nothing has changed");
    let said = phone.chat().len();
    phone.changes(first, "4/10");
    town.settle().await;
    assert_eq!((answers().await, phone.chat().len()), (before + 1, said + 1), "{}", phone.transcript());
    assert!(last().contains("40"), "{}", phone.transcript());
    // a command is done once, whatever becomes of its message
    phone.says("pause");
    town.settle().await;
    let (paused, desk) = (written(), town.count("select count(*) from desk").await);
    phone.changes(paused, "I need help");
    town.settle().await;
    assert!(last().starts_with("Perubahan ini tidak diambil alih"), "{}", phone.transcript());
    assert_eq!((answers().await, town.count("select count(*) from desk").await), (before + 1, desk));
}

/// A press reaches us again and again, and counts once; her phone stops waiting.
#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_again_counts_once() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.until("2024-05-07T00:00:00Z").await;
    let before = town.count("select count(*) from journal where cause like 'answer%'").await;
    let asked = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty()).unwrap();
    for fault in [Fault::CutAfter, Fault::TornAfter, Fault::Repeat] {
        town.fake.fault("getUpdates", fault);
    }
    phone.presses(&asked.buttons[0].0);
    town.settle().await;
    phone.presses_on(asked.id, &asked.buttons[0].1);
    town.settle().await;
    assert_eq!(town.fake.faults_left(), 0);
    let after = town.count("select count(*) from journal where cause like 'answer%'").await;
    assert_eq!(after - before, 1, "{}", phone.transcript());
    assert_eq!(phone.waits(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_library_cannot_read_holds_nobody_up() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    town.fake.push_update(serde_json::json!({"message": {"message_id": "not a number"}}));
    let before = phone.chat().into_iter().filter(|seen| seen.from_bot).count();
    phone.says("help");
    town.settle().await;
    let answers = phone.chat().into_iter().filter(|seen| seen.from_bot).count() - before;
    assert_eq!(answers, 1, "{}", phone.transcript());
    // after a quiet week ids begin anew, lower
    town.fake.next_update_id(77);
    phone.says("help");
    town.settle().await;
    let answers = phone.chat().into_iter().filter(|seen| seen.from_bot).count() - before;
    assert_eq!(answers, 2, "{}", phone.transcript());
}

/// Each fault of sending: the question arrives once, or is repeated once where nobody can know, and is counted.
#[tokio::test(flavor = "multi_thread")]
async fn a_question_arrives_whatever_goes_wrong() {
    let check = async |fault: Fault, copies: usize| {
        let town = asean().await;
        let phone = town.phone(PERSON).await;
        town.fake.fault("sendMessage", fault.clone());
        town.until("2024-05-07T00:00:00Z").await;
        let asked = phone.chat().iter().filter(|seen| seen.from_bot && !seen.buttons.is_empty()).count();
        assert_eq!(asked, copies, "{fault:?}\n{}", phone.transcript());
        assert_eq!(town.fake.faults_left(), 0);
        let settled = "select count(*) from outbox where state not in ('sent', 'superseded')";
        assert_eq!(town.count(settled).await, 0, "{fault:?}");
    };
    check(Fault::TooMany(3), 1).await;
    check(Fault::CutBefore, 1).await;
    check(Fault::CutAfter, 2).await;
    check(Fault::TornAfter, 2).await;
    check(Fault::BadGateway, 1).await;
    check(Fault::Internal, 1).await;
    check(Fault::Trickle(Duration::from_millis(1)), 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_is_not_written_to_and_her_item_hears_of_it() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    phone.blocks();
    town.settle().await;
    let sends = || town.fake.calls().iter().filter(|call| call.method == "sendmessage").count();
    let before = sends();
    town.until("2024-05-07T00:00:00Z").await;
    assert_eq!(sends(), before, "she is not tried again and again");
    let undeliverable = "select count(*) from ledger where status = 'undeliverable' and person like 'dlg-sec%'";
    assert!(town.count(undeliverable).await > 0);
    phone.unblocks();
    phone.says("help");
    town.settle().await;
    assert!(sends() > before, "{}", phone.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_ends_the_listening_and_is_no_loop() {
    let town = asean().await;
    town.fake.revoke_token();
    let stopped = town.telegram.listen(&*town.shell.intake, &CancellationToken::new()).await;
    assert!(stopped.is_err());
    let calls = town.fake.calls().len();
    assert!(calls < 10, "{calls} calls");
}
