//! Waymark on Discord: the real library, over sockets, against a server that behaves as documented.

mod gateway;
mod places;
mod sending;
mod stories;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use bots::{
    Bots, NativeCommand, Token,
    discord::{Discord, Patience, Settings},
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
    fakes::discord::{FakeDiscord, Phone, Seen},
    world::programme_files,
};

/// The person of these stories, who is asked in Indonesian.
const PERSON: &str = "dlg-sec/focal-point";

struct Town {
    pool: PgPool,
    shell: Arc<Shell>,
    fake: FakeDiscord,
    discord: Arc<Discord>,
    listening: CancellationToken,
}

impl Town {
    async fn begin(files: &[File], at: &str) -> Town {
        let fake = FakeDiscord::start().await;
        let pool = ScratchPostgres::shared(&MIGRATOR).await.unwrap().database().await.unwrap();
        let settings = Settings { token: Token::new(FakeDiscord::TOKEN), api_url: fake.url(), proxy: None };
        let patience = Patience { quiet: Duration::from_secs(3), pause: Duration::from_millis(50) };
        let discord = Arc::new(Discord::new(&settings).unwrap().with_patience(patience));
        let bots = Bots::default().with_discord(discord.clone());
        let shell = Arc::new(Shell::new(pool.clone(), bots).await.unwrap());
        let at: DateTime<Utc> = at.parse().unwrap();
        store::clock::set(&mut pool.acquire().await.unwrap(), Some(at)).await.unwrap();
        publish(&pool, &shell.programmes, files, Policy::Refuse, "test").await.unwrap();
        Town { pool, shell, fake, discord, listening: CancellationToken::new() }
    }

    /// Another process would listen after this one; here it is a task.
    async fn listen(&self) {
        let (discord, inbox, stop) = (self.discord.clone(), self.shell.intake.clone(), self.listening.clone());
        tokio::spawn(async move { discord.listen(&*inbox, &stop).await });
        self.fake.until("a session has begun", || self.fake.sessions().1 > 0).await;
    }

    /// A phone whose owner is known already.
    async fn phone(&self, person: &str) -> Phone {
        let phone = self.fake.phone("A", "id");
        let (programme, _) =
            self.shell.programmes.all(&mut self.pool.acquire().await.unwrap()).await.unwrap().remove(0);
        sqlx::query(
            "insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at, consented_at)
             values ('discord', $1, $2, $3, $4, $5, now(), now())",
        )
        .bind(&self.discord.id().name)
        .bind(phone.id.to_string())
        .bind(phone.conversation().to_string())
        .bind(programme)
        .bind(person)
        .execute(&self.pool)
        .await
        .unwrap();
        self.shell.settle().await.unwrap();
        phone
    }

    /// Time passes for everybody.
    async fn until(&self, at: &str) {
        self.fake.pass(Duration::from_secs(3600));
        self.shell.advance_to(at.parse().unwrap()).await.unwrap();
        self.settle().await;
    }

    /// Everything that people wrote is stored, and follows; what waits for its turn is sent.
    async fn settle(&self) {
        self.heard().await;
        self.sent().await;
    }

    async fn heard(&self) {
        for _ in 0..2000 {
            let written: Vec<String> = self.fake.written().iter().map(u64::to_string).collect();
            let stored: Vec<String> = sqlx::query_scalar("select external_id from inbox where external_id = any($1)")
                .bind(&written)
                .fetch_all(&self.pool)
                .await
                .unwrap();
            if stored.len() == written.len() && self.fake.waiting() == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("what people did does not come in");
    }

    async fn sent(&self) {
        for _ in 0..300 {
            self.fake.pass(Duration::from_secs(6));
            self.shell.settle().await.unwrap();
            if self.count("select count(*) from outbox where state in ('pending', 'leased')").await == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("what waits is not sent");
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.unwrap()
    }

    async fn place(&self, item: &str) -> String {
        let place = sqlx::query_scalar("select place from instance where item_id = $1").bind(item);
        place.fetch_one(&self.pool).await.unwrap()
    }

    /// How often something that people answered was counted.
    async fn answers(&self) -> i64 {
        self.count("select count(*) from journal where cause like 'answer%'").await
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.listening.cancel();
        if !std::thread::panicking() {
            assert_eq!(self.fake.violations(), Vec::<String>::new(), "Discord would have refused");
            let ours = self.fake.url();
            for call in self.fake.calls().iter().filter(|call| call.name == "create message") {
                assert!(call.body["enforce_nonce"] == true && call.body["nonce"].is_string(), "{call:?}");
            }
            let elsewhere = self.fake.calls().into_iter().find(|call| !ours.ends_with(&call.host));
            assert!(elsewhere.is_none(), "another host was asked: {elsewhere:?}");
        }
    }
}

async fn asean() -> Town {
    let town = Town::begin(&programme_files("asean-wps-cop"), "2024-05-01T00:00:00Z").await;
    town.listen().await;
    town
}

/// The newest question.
fn asked(phone: &Phone) -> Seen {
    let newest = phone.chat().into_iter().rev().find(|seen| !seen.buttons.is_empty());
    newest.unwrap_or_else(|| panic!("nothing is asked:\n{}", phone.transcript()))
}

fn bot_of(fake: &FakeDiscord) -> Discord {
    Discord::new(&Settings { token: Token::new(FakeDiscord::TOKEN), api_url: fake.url(), proxy: None }).unwrap()
}

fn native_commands() -> Vec<NativeCommand> {
    let texts =
        |en: &str, id: &str| BTreeMap::from([("en".to_owned(), en.to_owned()), ("id".to_owned(), id.to_owned())]);
    let command = |name: &str, description, argument| NativeCommand { name: name.into(), description, argument };
    vec![
        command("help", texts("What you can do here", "Apa yang bisa dilakukan"), None),
        command("status", texts("How an item stands", "Keadaan kegiatan"), Some(texts("Its number", "Nomornya"))),
        command("link", texts("Connect your account", "Hubungkan akun"), Some(texts("The code", "Kodenya"))),
    ]
}
