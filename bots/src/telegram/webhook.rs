//! Updates that Telegram hands in by itself, for those who have a public address.
//!
//! Telegram is told once an hour where to, with a secret that it shows with each update; it repeats what was not answered
//! with 200 for a day, in any order. The secret is made of the bot's token, so that all replicas know it and it is renewed
//! with the token.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use reqwest::Url;
use serde_json::{Value, json};
use sha2::Sha256;
use teloxide::payloads::{SetWebhook, SetWebhookSetters};
use tokio_util::sync::CancellationToken;

use super::{
    Telegram,
    api::{Failure, Refusal},
    receive::{LONGEST_PAUSE, SHORTEST_PAUSE, wanted},
};
use crate::{Inbox, NotStored, Stopped, transport::Token};

/// Somebody may have set another, or Telegram given it up.
const SET_AGAIN: Duration = Duration::from_secs(3600);

/// Where updates are handed in.
pub(super) struct Webhook {
    url: Url,
    key: Hmac<Sha256>,
}

/// Why an update is not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    #[error("the webhook's secret is wrong")]
    WrongSecret,
    #[error(transparent)]
    NotStored(#[from] NotStored),
}

/// What stands before it in the public address is for whatever stands before us.
fn path(bot: &str) -> String {
    format!("/telegram/{bot}")
}

impl Webhook {
    /// `base`: what the world calls us.
    pub(super) fn new(base: &str, bot: &str, token: &Token) -> Option<Webhook> {
        let url = format!("{}{}", base.trim_end_matches('/'), path(bot)).parse::<Url>().ok()?;
        let key = Hmac::new_from_slice(token.reveal().as_bytes()).ok()?.chain_update("waymark telegram webhook");
        (url.has_host() && matches!(url.scheme(), "https" | "http")).then_some(Webhook { url, key })
    }

    fn secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.key.clone().finalize().into_bytes())
    }

    /// In equal time for every wrong one.
    fn is_ours(&self, secret: &str) -> bool {
        let given = URL_SAFE_NO_PAD.decode(secret).unwrap_or_default();
        self.key.clone().verify_slice(&given).is_ok()
    }
}

impl Telegram {
    /// The path of the webhook, if there is to be one.
    pub fn webhook(&self) -> Option<String> {
        self.webhook.is_some().then(|| path(&self.id.name))
    }

    /// Sees to it that updates are handed in, until `stop`.
    pub(super) async fn be_called(&self, webhook: &Webhook, stop: &CancellationToken) -> Result<(), Stopped> {
        let mut pause = SHORTEST_PAUSE;
        loop {
            let payload = SetWebhook::new(webhook.url.clone()).secret_token(webhook.secret()).allowed_updates(wanted());
            let set = tokio::select! {
                () = stop.cancelled() => return Ok(()),
                set = self.api.call::<_, bool>(&payload) => set,
            };
            let wait = match set {
                Ok(_) => {
                    pause = SHORTEST_PAUSE;
                    SET_AGAIN
                }
                Err(Failure::Refused(Refusal { code: 401 | 404, .. })) => return Err(Stopped::Credentials),
                Err(failure) => {
                    tracing::warn!(bot = %self.id.name, "Telegram does not take the webhook: {failure:?}");
                    pause = (pause * 2).min(LONGEST_PAUSE);
                    pause
                }
            };
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// What was handed in: stored, or not, in which case Telegram must be told so and hands it in again. Gives what is
    /// to be answered: a call of a method, which spares Telegram the wait for one of ours.
    pub async fn take(&self, inbox: &dyn Inbox, secret: &str, body: &[u8]) -> Result<Option<Value>, NotTaken> {
        if !self.webhook.as_ref().is_some_and(|webhook| webhook.is_ours(secret)) {
            return Err(NotTaken::WrongSecret);
        }
        // what cannot be read comes again for a day if it is not taken
        let Ok(update) = serde_json::from_slice::<Value>(body) else { return Ok(None) };
        let Some(read) = self.read(&update) else { return Ok(None) };
        inbox.accept(read.inbound).await?;
        let Some(press) = read.press else { return Ok(None) };
        let mut answer = serde_json::to_value(press.answered()).unwrap_or_else(|_| json!({}));
        answer["method"] = json!("answerCallbackQuery");
        Ok(Some(answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webhook(base: &str, token: &str) -> Option<Webhook> {
        Webhook::new(base, "7", &Token::new(token))
    }

    #[test]
    fn only_who_has_the_token_knows_the_secret() {
        let ours = webhook("https://waymark.example/", "7:a").unwrap();
        assert_eq!(ours.url.as_str(), "https://waymark.example/telegram/7");
        let secret = ours.secret();
        assert!(secret.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)), "{secret}");
        assert!(ours.is_ours(&secret));
        for wrong in ["", "x", &secret[1..], &format!("{secret}="), &webhook("https://x", "7:b").unwrap().secret()] {
            assert!(!ours.is_ours(wrong), "{wrong}");
        }
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        for bad in ["", "waymark.example", "ftp://waymark.example", "https://"] {
            assert!(webhook(bad, "7:a").is_none(), "{bad}");
        }
    }
}
