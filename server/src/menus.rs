//! What a bot offers by name: to everybody, and to coordinators what is theirs, in their own chats and in their language.
//!
//! A platform is told only what has changed since it was told last. Who ceases to be a coordinator, or disconnects, is
//! offered what everybody is. Where a platform cannot tell its chats apart, all commands are offered to all, and those of
//! coordinators are answered kindly to others. What a command means is the engine's business.

use std::collections::BTreeMap;

use bots::{BotId, Bots, Chat, NativeCommand, Refused, SendError};
use engine::{
    conversation::native::{self, Native},
    message::Texts,
    reminder::{self, Reader},
    wording,
};
use sha2::{Digest, Sha256};
use sqlx::PgPool;

use crate::{
    programmes::Programmes,
    store::{self, person},
};

pub struct Menus {
    pool: PgPool,
    bots: Bots,
    programmes: Programmes,
}

impl Menus {
    #[must_use]
    pub fn new(pool: PgPool, bots: Bots, programmes: Programmes) -> Self {
        Menus { pool, bots, programmes }
    }

    /// What everybody is offered. `known`: the hash of what the platform was told last.
    pub(crate) async fn offer_all(&self, bot: &BotId, known: Option<&str>) -> anyhow::Result<()> {
        let commands = match bot.platform.offers_by_chat() {
            true => commands(&native::COMMANDS),
            false => all(),
        };
        let hash = hash(&commands, &[])?;
        if known == Some(&hash) {
            return Ok(());
        }
        self.bots.set_commands(bot, &commands).await?;
        store::bot::told_commands(&mut *self.pool.acquire().await?, bot.platform.as_str(), &bot.name, &hash).await?;
        Ok(())
    }

    /// Tells the platform of every coordinator who came, went or speaks another language; says of how many.
    pub async fn run_once(&self, bot: &BotId) -> anyhow::Result<usize> {
        if !bot.platform.offers_by_chat() {
            return Ok(0);
        }
        let platform = bot.platform.as_str();
        let wanted = self.wanted(bot).await?;
        let known: BTreeMap<String, String> =
            store::bot::menus(&mut *self.pool.acquire().await?, platform, &bot.name).await?.into_iter().collect();
        let (all, mut told) = (all(), 0);
        for chat in known.keys().chain(wanted.keys().filter(|chat| !known.contains_key(*chat))) {
            let languages = wanted.get(chat);
            let hash = languages.map(|languages| hash(&all, languages)).transpose()?;
            if known.get(chat) == hash.as_ref() {
                continue;
            }
            let commands = if languages.is_some() { all.as_slice() } else { &[] };
            let languages = languages.map_or(&[][..], Vec::as_slice);
            match self.bots.set_menu(bot, &Chat(chat.clone()), commands, languages).await {
                Ok(()) => told += 1,
                Err(refused @ SendError::Refused(Refused::Credentials)) => return Err(refused.into()),
                // she has blocked the bot, or is gone: it is not tried again until something changes
                Err(SendError::Refused(_)) => {}
                Err(later) => {
                    tracing::debug!(bot = %bot.name, "the commands of a chat are told later: {later}");
                    continue;
                }
            }
            let mut conn = self.pool.acquire().await?;
            store::bot::told_menu(&mut conn, platform, &bot.name, chat, hash.as_deref()).await?;
        }
        Ok(told)
    }

    /// The chats of coordinators with the languages that they read.
    async fn wanted(&self, bot: &BotId) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
        let mut conn = self.pool.acquire().await?;
        let mut wanted = BTreeMap::new();
        for (id, _) in self.programmes.all(&mut conn).await? {
            let Some(programme) = self.programmes.newest(&mut conn, &id).await? else { continue };
            let wishes = person::wishes(&mut conn, &id).await?;
            let entities = programme.coordinators.iter().filter_map(|id| programme.entity(id));
            let coordinators: Vec<Reader> = entities
                .flat_map(|entity| &entity.members)
                .filter_map(|member| {
                    reminder::reader(&programme, &member.id, &wishes.get(&member.id).cloned().unwrap_or_default())
                })
                .collect();
            let people: Vec<String> = coordinators.iter().map(|reader| reader.person.to_string()).collect();
            let chats = store::bot::chats_of(&mut conn, bot.platform.as_str(), &bot.name, &id, &people).await?;
            for (chat, person) in chats.into_iter().filter(|(chat, _)| !bot.platform.is_group(&Chat(chat.clone()))) {
                let reader = coordinators.iter().find(|reader| reader.person.as_str() == person);
                let languages = reader.map(|reader| reader.languages.iter().map(ToString::to_string).collect());
                wanted.entry(chat).or_insert_with(|| languages.unwrap_or_default());
            }
        }
        Ok(wanted)
    }
}

fn all() -> Vec<NativeCommand> {
    // what she alone can do comes first
    [commands(&native::OF_COORDINATORS), commands(&native::COMMANDS)].concat()
}

/// Described in every language of the product.
fn commands(of: &[Native]) -> Vec<NativeCommand> {
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
    let each = of.iter().map(|command| NativeCommand {
        name: command.name.to_owned(),
        description: in_all(&format!("command-{}", command.name)),
        argument: command.argument.map(in_all),
    });
    each.collect()
}

fn hash(commands: &[NativeCommand], languages: &[String]) -> serde_json::Result<String> {
    Ok(format!("{:x}", Sha256::digest(serde_json::to_vec(&(commands, languages))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_as_platforms_take_them() {
        let commands = all();
        for known in ["mydata", "overdue"] {
            assert!(commands.iter().any(|command| command.name == known), "{known}");
        }
        for command in &commands {
            let ascii = command.name.bytes().all(|b| b.is_ascii_lowercase());
            assert!(ascii && command.name.len() <= 32, "{}", command.name);
            for texts in std::iter::once(&command.description).chain(&command.argument) {
                assert_eq!(texts.len(), wording::languages().count(), "{}", command.name);
                for (lang, said) in texts {
                    assert!((3..=100).contains(&said.chars().count()), "{} {lang}: {said}", command.name);
                }
            }
        }
        let of = |languages: &[&str]| languages.iter().map(|lang| (*lang).to_owned()).collect::<Vec<_>>();
        let same = hash(&commands, &of(&["th"])).unwrap();
        assert_ne!(same, hash(&commands[1..], &of(&["th"])).unwrap());
        assert_ne!(same, hash(&commands, &of(&["id"])).unwrap());
    }
}
