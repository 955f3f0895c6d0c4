//! The commands that Telegram offers by name in private chats, in the languages that it knows.

use std::collections::{BTreeMap, BTreeSet};

use teloxide::{
    payloads::{SetMyCommands, SetMyCommandsSetters},
    types::{BotCommand, BotCommandScope},
};

use super::{Telegram, refusal};
use crate::{NativeCommand, SendError};

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
            let mut payload = SetMyCommands::new(commands.iter().map(|one| said(one, language)))
                .scope(BotCommandScope::AllPrivateChats);
            if let Some(language) = language {
                payload = payload.language_code(language);
            }
            self.api.call::<_, bool>(&payload).await.map_err(refusal::of_question)?;
        }
        Ok(())
    }
}

/// What may be added stands behind the description: Telegram has no field for it.
fn said(command: &NativeCommand, language: Option<&str>) -> BotCommand {
    let in_it = |texts: &BTreeMap<String, String>| {
        let text = language.and_then(|language| texts.get(language)).or_else(|| texts.get(DEFAULT));
        text.cloned().unwrap_or_else(|| command.name.clone())
    };
    let description = match &command.argument {
        Some(argument) => format!("{} ({})", in_it(&command.description), in_it(argument)),
        None => in_it(&command.description),
    };
    BotCommand::new(&command.name, description)
}
