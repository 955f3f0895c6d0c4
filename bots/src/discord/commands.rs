//! The commands that Discord offers by name, in the languages that it knows.

use serenity::all::{
    CommandOptionType, CommandType, CreateCommand, CreateCommandOption, InstallationContext, InteractionContext,
};

use super::{Discord, api::Route, refusal};
use crate::{NativeCommand, SendError};

/// Of our languages those that Discord has (https://discord.com/developers/docs/reference#locales); others see English.
const LOCALES: [(&str, &str); 5] = [("en", "en-US"), ("en", "en-GB"), ("id", "id"), ("th", "th"), ("vi", "vi")];
/// The field of what is added to a command.
const ARGUMENT: &str = "text";

impl Discord {
    /// These commands and no others, everywhere the application is installed.
    pub async fn set_commands(&self, commands: &[NativeCommand]) -> Result<(), SendError> {
        let application = self.application().await?;
        let route = Route {
            method: reqwest::Method::PUT,
            path: format!("/applications/{application}/commands"),
            template: "/applications/{}/commands",
            major: application,
            counts: true,
            yields: true,
        };
        let commands: Vec<CreateCommand> = commands.iter().map(command).collect();
        let set = self.api.call::<serde_json::Value>(&route, Some(&commands)).await;
        set.map(|_| ()).map_err(refusal::of_question)
    }
}

fn command(of: &NativeCommand) -> CreateCommand {
    let said = |texts: &std::collections::BTreeMap<String, String>| {
        texts.get("en").cloned().unwrap_or_else(|| of.name.clone())
    };
    let mut command = CreateCommand::new(&of.name)
        .kind(CommandType::ChatInput)
        .description(said(&of.description))
        .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm, InteractionContext::PrivateChannel]);
    for (language, locale) in LOCALES {
        if let Some(text) = of.description.get(language) {
            command = command.description_localized(locale, text);
        }
    }
    if let Some(argument) = &of.argument {
        let mut option = CreateCommandOption::new(CommandOptionType::String, ARGUMENT, said(argument));
        for (language, locale) in LOCALES {
            if let Some(text) = argument.get(language) {
                option = option.description_localized(locale, text);
            }
        }
        // some take it and some do not need it: what is missing is asked for in the conversation
        command = command.add_option(option.required(false));
    }
    command
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[test]
    fn a_command_is_offered_in_the_languages_that_discord_has() {
        let texts = |en: &str, th: &str, km: &str| {
            BTreeMap::from([("en".into(), en.into()), ("th".into(), th.into()), ("km".into(), km.into())])
        };
        let link = NativeCommand {
            name: "link".into(),
            description: texts("Connect your account", "เชื่อมบัญชี", "ភ្ជាប់"),
            argument: Some(texts("The code", "รหัส", "លេខកូដ")),
        };
        let sent = json!(command(&link));
        assert_eq!(sent["description"], json!("Connect your account"));
        let localized = json!({"en-US": "Connect your account", "en-GB": "Connect your account", "th": "เชื่อมบัญชี"});
        assert_eq!(sent["description_localizations"], localized);
        assert_eq!((&sent["integration_types"], &sent["contexts"]), (&json!([0, 1]), &json!([0, 1, 2])));
        assert_eq!(sent["options"][0]["name"], json!(ARGUMENT));
        assert_eq!(sent["options"][0]["description_localizations"]["th"], json!("รหัส"));
        let bare = NativeCommand { argument: None, ..link };
        assert_eq!(json!(command(&bare))["options"], json!([]));
    }
}
