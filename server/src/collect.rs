//! Brings files that people sent from their platform into the data folder, outside any transaction.
//!
//! A file that cannot be had now is tried again after growing pauses; one that is too large, of a type that is not kept,
//! or gone for good is refused, and whoever sent it is told, because she believes that it arrived. What people sent who
//! were erased is removed from the folder here too.

use std::{sync::Arc, time::Duration};

use bots::{BotId, Bots, NoFile, Platform};
use engine::{ids::PersonId, reminder, wording::FileRefused};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    evidence::{Keeper, LARGEST},
    programmes::Programmes,
    seal,
    store::{
        evidence::{self, Row, Wanted},
        outbox, person,
    },
    wake,
};

/// Files under way at once; each may be as large as `LARGEST` in memory.
const BATCH: i64 = 4;
/// Nobody else takes a file up for so long.
const LEASE: Duration = Duration::from_secs(300);
const MAX_ATTEMPTS: i16 = 8;

pub struct Collect {
    pool: PgPool,
    programmes: Programmes,
    bots: Bots,
    keeper: Keeper,
    key: bots::ButtonKey,
    pub woken: Arc<Notify>,
    deliver: Arc<Notify>,
}

impl Collect {
    #[must_use]
    pub fn new(
        pool: PgPool,
        programmes: Programmes,
        bots: Bots,
        keeper: Keeper,
        key: bots::ButtonKey,
        deliver: Arc<Notify>,
    ) -> Self {
        Collect { pool, programmes, bots, keeper, key, woken: Arc::default(), deliver }
    }

    pub async fn run(&self, stop: CancellationToken) {
        wake::run("collect", &self.woken, stop, || self.run_once()).await;
    }

    /// Takes up a few files and says how many.
    pub async fn run_once(&self) -> anyhow::Result<usize> {
        let wanted = evidence::claim(&mut *self.pool.acquire().await?, BATCH, LEASE).await?;
        for one in &wanted {
            self.bring(one).await?;
        }
        Ok(wanted.len() + self.keeper.remove_gone(&self.pool).await?)
    }

    async fn bring(&self, one: &Wanted) -> anyhow::Result<()> {
        let row = &one.row;
        let Some(platform) = Platform::parse(&row.platform) else { return self.refuse(row, FileRefused::Gone).await };
        let bot = BotId { platform, name: row.bot.clone() };
        let mut bytes = Vec::new();
        match self.bots.fetch(&bot, &row.remote, LARGEST as u64, &mut bytes).await {
            Ok(_) => match self.keeper.keep(&bytes).await? {
                Ok(kept) => evidence::settle_kept(&mut *self.pool.acquire().await?, row.id, &kept).await?,
                Err(refused) => self.refuse(row, refused).await?,
            },
            Err(NoFile::TooLarge { limit }) => {
                let megabytes = usize::try_from(limit >> 20).unwrap_or(usize::MAX);
                self.refuse(row, FileRefused::TooLarge { megabytes }).await?;
            }
            Err(NoFile::Gone) => self.refuse(row, FileRefused::Gone).await?,
            Err(NoFile::Again(why)) if one.attempts >= MAX_ATTEMPTS => {
                tracing::error!(evidence.id = %row.id, "a file could not be fetched: {why}");
                self.refuse(row, FileRefused::Gone).await?;
            }
            Err(NoFile::Again(why)) => {
                tracing::warn!(evidence.id = %row.id, "a file is not there yet: {why}");
                let pause = Duration::from_secs(2 << one.attempts.clamp(0, 8));
                evidence::later(&mut *self.pool.acquire().await?, row.id, pause).await?;
            }
        }
        Ok(())
    }

    /// It will not be kept; who sent it hears so in the same transaction.
    async fn refuse(&self, row: &Row, why: FileRefused) -> anyhow::Result<()> {
        let mut tx = self.pool.begin().await?;
        evidence::settle_refused(&mut tx, row.id, word(why)).await?;
        if let Some(sender) = &row.person
            && let Some(chat) = person::chat_on(&mut tx, &row.programme, sender, &row.platform, &row.bot).await?
            && let Some(programme) = self.programmes.newest(&mut tx, &row.programme).await?
        {
            let settings = person::settings_of(&mut tx, &row.programme, sender).await?;
            if let Some(reader) = reminder::reader(&programme, &PersonId::from(sender.as_str()), &settings) {
                let message = reader.voice(&programme).file_refused(why);
                let body = seal::body(&message, &self.key, &row.programme, &|_| None);
                let to = outbox::To { platform: &row.platform, bot: &row.bot, chat: &chat, person: sender };
                outbox::say(&mut tx, &row.programme, &to, &serde_json::to_value(&body)?).await?;
            }
        }
        tx.commit().await?;
        self.deliver.notify_one();
        Ok(())
    }
}

fn word(why: FileRefused) -> &'static str {
    match why {
        FileRefused::TooLarge { .. } => "too_large",
        FileRefused::Type => "type",
        FileRefused::Gone => "gone",
    }
}
