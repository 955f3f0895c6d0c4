//! The commands that Telegram offers by name in private chats, in the languages that it knows.

use std::collections::{BTreeMap, BTreeSet};

use teloxide::{
    payloads::{DeleteMyCommands, DeleteMyCommandsSetters, SetMyCommands, SetMyCommandsSetters},
    types::{BotCommand, BotCommandScope, ChatId, Recipient},
};

use super::{Telegram, inbound, refusal};
use crate::{Chat, NativeCommand, Refused, SendError};

/// Who has no language that we know reads this.
const DEFAULT: &str = "en";
/// "a two-letter ISO 639-1 language code" (https://core.telegram.org/bots/api#setmycommands)
const CODE: usize = 2;

impl Telegram {
    /// These commands and no others, in every language of their descriptions.
    pub async fn set_commands(&self, commands: &[NativeCommand]) -> Result<(), SendError> {
        let languages: BTreeSet<&str> =
            commands.iter().flat_map(|one| one.description.keys()).map(String::as_str).collect();
        let known = languages.into_iter().filter(|lang| lang.len() == CODE && *lang != DEFAULT);
        for language in std::iter::once(None).chain(known.map(Some)) {
            let languages: Vec<&str> = language.into_iter().collect();
            let mut payload = SetMyCommands::new(commands.iter().map(|one| said(one, &languages)))
                .scope(BotCommandScope::AllPrivateChats);
            if let Some(language) = language {
                payload = payload.language_code(language);
            }
            self.api.call::<_, bool>(&payload).await.map_err(refusal::of_question)?;
        }
        Ok(())
    }

    /// In one chat these, whatever the language of a phone; none: what is offered everywhere.
    pub async fn set_menu(
        &self,
        chat: &Chat,
        commands: &[NativeCommand],
        languages: &[String],
    ) -> Result<(), SendError> {
        let Some((chat, _)) = inbound::of_address(chat) else {
            return Err(SendError::Refused(Refused::Ours("not an address of Telegram".into())));
        };
        let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat)) };
        let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
        let told = match commands {
            [] => self.api.call::<_, bool>(&DeleteMyCommands::new().scope(scope)).await,
            some => {
                let payload = SetMyCommands::new(some.iter().map(|one| said(one, &languages))).scope(scope);
                self.api.call::<_, bool>(&payload).await
            }
        };
        told.map(|_| ()).map_err(refusal::of_question)
    }
}

/// What may be added stands behind the description: Telegram has no field for it.
fn said(command: &NativeCommand, languages: &[&str]) -> BotCommand {
    let in_it = |texts: &BTreeMap<String, String>| {
        let text = languages.iter().find_map(|language| texts.get(*language)).or_else(|| texts.get(DEFAULT));
        text.cloned().unwrap_or_else(|| command.name.clone())
    };
    let description = match &command.argument {
        Some(argument) => format!("{} ({})", in_it(&command.description), in_it(argument)),
        None => in_it(&command.description),
    };
    BotCommand::new(&command.name, description)
}
