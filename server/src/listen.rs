//! Listening as the bots: one process for each bot over all replicas, for as long as it holds the bot (`Holds`).
//!
//! A process that cannot renew its hold stops listening before the hold ends, so that two never listen at once; the
//! platform would send both away in turn. What is heard goes to the `Inbox`, like everything. Whoever begins to listen
//! also asks how people find the bot, and tells its platform the native commands where they have changed.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use bots::{BotId, Bots, NativeCommand, Refused, SendError, Stopped};
use engine::{conversation::native, message::Texts, wording};
use futures::{FutureExt, future::join_all};
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::{
    holds::{Holds, RENEWED_AFTER, UNRENEWED},
    intake::Intake,
    metrics::Metrics,
    store::{self, clock},
};

/// Who does not hold a bot looks again.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Between two attempts to introduce a bot, growing.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(600);

pub struct Listen {
    pool: PgPool,
    bots: Bots,
    holds: Arc<Holds>,
    inbox: Arc<Intake>,
    metrics: Metrics,
}

impl Listen {
    #[must_use]
    pub fn new(pool: PgPool, bots: Bots, holds: Arc<Holds>, inbox: Arc<Intake>) -> Self {
        Listen { pool, bots, holds, inbox, metrics: Metrics::default() }
    }

    #[must_use]
    pub fn counted(self, metrics: Metrics) -> Self {
        Listen { metrics, ..self }
    }

    /// Listens as every bot that has to be listened for, until `stop`.
    pub async fn run(&self, stop: CancellationToken) {
        // whoever has a platform of our own needs nobody to listen, and no row for it
        let ours: Vec<BotId> = self.bots.ids().into_iter().filter(|bot| bot.platform.is_listened_to()).collect();
        join_all(ours.iter().map(|bot| self.listen(bot, &stop).boxed())).await;
        stop.cancelled().await;
    }

    /// Listens whenever this process holds the bot.
    async fn listen(&self, bot: &BotId, stop: &CancellationToken) {
        while !stop.is_cancelled() {
            if !self.renewed(bot).await {
                tokio::select! { () = stop.cancelled() => return, () = sleep(LOOK_AGAIN) => continue }
            }
            let own = stop.child_token();
            let ended = tokio::select! {
                ended = self.bots.listen(bot, &*self.inbox, &own) => Some(ended),
                ended = self.introduce(bot) => Some(Err(ended)),
                () = self.keep(bot) => None,
            };
            if let Some(Err(stopped)) = ended {
                self.metrics.channel(bot.platform, false);
                tracing::error!(bot = %bot.name, platform = bot.platform.as_str(),
                    "{stopped}: nothing is heard until it is mended and Waymark started again");
                break;
            }
        }
        self.let_go(bot).await;
    }

    /// Returns when the hold is lost.
    async fn keep(&self, bot: &BotId) {
        let mut since = tokio::time::Instant::now();
        while since.elapsed() < UNRENEWED {
            sleep(RENEWED_AFTER).await;
            if self.renewed(bot).await {
                since = tokio::time::Instant::now();
            }
        }
        self.metrics.channel_is_anothers(bot.platform);
        tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(), "another process listens from now on");
    }

    async fn renewed(&self, bot: &BotId) -> bool {
        let held = async { self.holds.renew(&mut *self.pool.acquire().await?, bot).await };
        held.await.unwrap_or_else(|error| {
            tracing::warn!("who listens cannot be told: {error}");
            false
        })
    }

    async fn let_go(&self, bot: &BotId) {
        let Ok(mut conn) = self.pool.acquire().await else { return };
        if let Err(error) = self.holds.let_go(&mut conn, bot).await {
            tracing::debug!("a hold ends by itself: {error}");
        }
    }

    /// Until it has come to pass; then it only waits. Returns if the bot is not accepted at all.
    async fn introduce(&self, bot: &BotId) -> Stopped {
        let mut pause = FIRST_PAUSE;
        loop {
            match self.introduced(bot).await {
                Ok(()) => {
                    self.metrics.channel(bot.platform, true);
                    return std::future::pending().await;
                }
                Err(error) => match error.downcast_ref::<SendError>() {
                    Some(SendError::Refused(Refused::Credentials)) => return Stopped::Credentials,
                    _ => {
                        tracing::warn!(bot = %bot.name, platform = bot.platform.as_str(),
                            "the bot's name and commands are looked after later: {error:#}");
                    }
                },
            }
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn introduced(&self, bot: &BotId) -> anyhow::Result<()> {
        let handle = self.bots.handle(bot).await?;
        let (platform, commands) = (bot.platform.as_str(), commands());
        let known = {
            let mut conn = self.pool.acquire().await?;
            let at = clock::now(&mut conn).await?;
            store::bot::seen(&mut conn, platform, &bot.name, &handle, at).await?
        };
        let hash = hash(&commands)?;
        if known.as_ref() == Some(&hash) {
            return Ok(());
        }
        self.bots.set_commands(bot, &commands).await?;
        store::bot::told_commands(&mut *self.pool.acquire().await?, platform, &bot.name, &hash).await?;
        Ok(())
    }
}

/// The native commands, described in every language of the product.
fn commands() -> Vec<NativeCommand> {
    let texts = Texts::wording();
    let in_all = |key: &str| -> BTreeMap<String, String> {
        let said = wording::languages().map(|lang| {
            let (text, spoken) = texts.say(std::slice::from_ref(&lang), key, &Default::default());
            (lang, text, spoken)
        });
        // what is not translated yet is said once, in English
        let said = said.filter(|(lang, _, spoken)| lang == spoken);
        said.map(|(lang, text, _)| (lang.to_string(), text)).collect()
    };
    let each = native::COMMANDS.iter().map(|command| NativeCommand {
        name: command.name.to_owned(),
        description: in_all(&format!("command-{}", command.name)),
        argument: command.argument.map(in_all),
    });
    each.collect()
}

fn hash(commands: &[NativeCommand]) -> serde_json::Result<String> {
    Ok(format!("{:x}", Sha256::digest(serde_json::to_vec(commands)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_as_platforms_take_them() {
        let commands = commands();
        assert!(commands.iter().any(|command| command.name == "mydata"));
        for command in &commands {
            let ascii = command.name.bytes().all(|b| b.is_ascii_lowercase());
            assert!(ascii && command.name.len() <= 32, "{}", command.name);
            assert!(command.description.contains_key("en"), "{}", command.name);
            for (lang, said) in command.description.iter().chain(command.argument.iter().flatten()) {
                assert!((3..=100).contains(&said.chars().count()), "{} {lang}: {said}", command.name);
            }
        }
        assert_ne!(hash(&commands).unwrap(), hash(&commands[1..]).unwrap());
    }
}
