//! How the real messengers are reached: tokens and addresses, from flags, the environment, or files.

use std::{fs, path::PathBuf, sync::Arc};

use bots::{
    Bots, Token,
    discord::{self, Discord},
    telegram::{self, Telegram},
};

use super::{Exit, host::Stop};

#[derive(Debug, clap::Args)]
pub(super) struct Messengers {
    /// The token of the Telegram bot, as @BotFather gives it. Everybody on this machine can read it in a list of
    /// processes, so give it by the environment or by a file.
    #[arg(long, env = "WAYMARK_TELEGRAM_TOKEN", hide_env_values = true, hide = true, value_name = "TOKEN")]
    telegram_token: Option<String>,
    /// A file with the token of the Telegram bot; or give WAYMARK_TELEGRAM_TOKEN.
    #[arg(long, env = "WAYMARK_TELEGRAM_TOKEN_FILE", value_name = "FILE")]
    telegram_token_file: Option<PathBuf>,
    /// Where Telegram's Bot API is.
    #[arg(long, env = "WAYMARK_TELEGRAM_API_URL", default_value = telegram::API_URL, value_name = "URL")]
    telegram_api_url: String,
    /// The address by which the world reaches Waymark, https://waymark.example.org: Telegram then calls it there, and is
    /// not asked again and again.
    #[arg(long, env = "WAYMARK_TELEGRAM_WEBHOOK_URL", value_name = "URL")]
    telegram_webhook_url: Option<String>,
    /// The token of the Discord bot, as the developer portal gives it.
    #[arg(long, env = "WAYMARK_DISCORD_TOKEN", hide_env_values = true, hide = true, value_name = "TOKEN")]
    discord_token: Option<String>,
    /// A file with the token of the Discord bot; or give WAYMARK_DISCORD_TOKEN.
    #[arg(long, env = "WAYMARK_DISCORD_TOKEN_FILE", value_name = "FILE")]
    discord_token_file: Option<PathBuf>,
    /// Where Discord is: what comes before /api/v10.
    #[arg(long, env = "WAYMARK_DISCORD_API_URL", default_value = discord::API_URL, value_name = "URL")]
    discord_api_url: String,
    /// A proxy for calls to messengers, such as socks5://127.0.0.1:1080.
    #[arg(long, env = "WAYMARK_PROXY", hide_env_values = true, value_name = "URL")]
    proxy: Option<String>,
}

impl Messengers {
    /// The bots for which there is a token.
    pub(super) fn bots(&self) -> Result<Bots, Stop> {
        let mut bots = Bots::default();
        let unusable = |error: String| Stop::new(Exit::Usage, error);
        if let Some(token) = secret("Telegram", self.telegram_token.as_deref(), self.telegram_token_file.as_ref())? {
            let (api_url, proxy) = (self.telegram_api_url.clone(), self.proxy.clone());
            let webhook = self.telegram_webhook_url.clone().filter(|url| !url.trim().is_empty());
            let bot = Telegram::new(&telegram::Settings { token, api_url, proxy, webhook });
            bots = bots.with_telegram(Arc::new(bot.map_err(|error| unusable(error.to_string()))?));
        }
        if let Some(token) = secret("Discord", self.discord_token.as_deref(), self.discord_token_file.as_ref())? {
            let (api_url, proxy) = (self.discord_api_url.clone(), self.proxy.clone());
            let bot = Discord::new(&discord::Settings { token, api_url, proxy });
            bots = bots.with_discord(Arc::new(bot.map_err(|error| unusable(error.to_string()))?));
        }
        Ok(bots)
    }
}

/// What is given in a file wins, because somebody took care to put it there.
fn secret(of: &str, given: Option<&str>, file: Option<&PathBuf>) -> Result<Option<Token>, Stop> {
    let text = match file {
        Some(path) => {
            let read = fs::read_to_string(path);
            let why = |error| format!("the {of} token cannot be read from `{}`: {error}", path.display());
            Some(read.map_err(|error| Stop::new(Exit::Usage, why(error)))?)
        }
        None => given.map(str::to_owned),
    };
    Ok(text.filter(|text| !text.trim().is_empty()).map(|text| Token::new(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_from_a_file_or_else_from_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("token");
        fs::write(&file, "7:file\n").unwrap();
        let missing = folder.path().join("missing");
        let check = |given, file: Option<&PathBuf>, expect: Option<&str>| {
            assert_eq!(secret("telegram", given, file).unwrap(), expect.map(Token::new));
        };
        check(Some("7:env"), Some(&file), Some("7:file"));
        check(Some("7:env"), None, Some("7:env"));
        check(Some(" "), None, None);
        check(None, None, None);
        let stop = secret("telegram", Some("7:env"), Some(&missing)).unwrap_err();
        assert_eq!(stop.exit, Exit::Usage);
        assert!(stop.why.contains("missing"), "{}", stop.why);
    }
}
