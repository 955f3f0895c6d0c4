//! Methods of the Bot API: teloxide's payloads, our own call.
//!
//! An answer is an envelope, `{"ok": …, "result": …}` or `{"ok": false, "error_code": …, "description": …}`
//! (https://core.telegram.org/bots/api#making-requests); anything else comes from something on the way.

use std::time::Duration;

use reqwest::{RequestBuilder, Url};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use teloxide::requests::Payload;

use crate::transport::{self, NoReply, Token};

/// For a method that does not wait.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Api {
    client: reqwest::Client,
    /// `<base>/bot<token>`
    root: String,
    /// `<base>/file/bot<token>`
    files: String,
}

/// Why a method has no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    NotSent(String),
    /// It may have been done.
    Cut(String),
    /// It was done, and its result cannot be read.
    Garbled,
    /// Not Telegram's words: a proxy's page, or a server in trouble.
    Trouble {
        status: u16,
    },
    Refused(Refusal),
}

/// Telegram's own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Refusal {
    #[serde(rename = "error_code")]
    pub(super) code: u16,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) parameters: Parameters,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Parameters {
    /// Seconds.
    #[serde(default)]
    pub(super) retry_after: Option<u64>,
    #[serde(default)]
    pub(super) migrate_to_chat_id: Option<i64>,
}

#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
}

impl Api {
    pub(super) fn new(base: &str, token: &Token, proxy: Option<&str>) -> reqwest::Result<Self> {
        let base = base.trim_end_matches('/');
        let [root, files] = ["", "/file"].map(|place| format!("{base}{place}/bot{}", token.reveal()));
        Ok(Api { client: transport::client(proxy)?, root, files })
    }

    /// Where a file's bytes are; none: that is no path of a file.
    pub(super) fn file(&self, path: &str) -> Option<Url> {
        let mut address: Url = self.files.parse().ok()?;
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return None;
        }
        address.path_segments_mut().ok()?.extend(path.split('/'));
        Some(address)
    }

    pub(super) fn get(&self, address: Url) -> RequestBuilder {
        self.client.get(address)
    }

    pub(super) async fn call<P, T>(&self, payload: &P) -> Result<T, Failure>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        self.call_for(payload, PATIENCE).await
    }

    pub(super) async fn call_for<P, T>(&self, payload: &P, patience: Duration) -> Result<T, Failure>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        let request = self.client.post(format!("{}/{}", self.root, P::NAME)).json(payload);
        let reply = transport::call(request, patience).await.map_err(|none| match none {
            NoReply::NotSent(why) => Failure::NotSent(why),
            NoReply::Cut(why) => Failure::Cut(why),
        })?;
        read(reply.status, &reply.body)
    }
}

fn read<T: DeserializeOwned>(status: u16, body: &str) -> Result<T, Failure> {
    match serde_json::from_str::<Envelope<T>>(body) {
        Ok(Envelope { ok: true, result: Some(result) }) => return Ok(result),
        Ok(Envelope { ok: true, result: None }) => return Err(Failure::Garbled),
        Ok(Envelope { ok: false, .. }) => {}
        Err(_) if body.trim_start().starts_with(r#"{"ok":true"#) => return Err(Failure::Garbled),
        Err(_) => {}
    }
    Err(match serde_json::from_str::<Refusal>(body) {
        // a server that is in trouble says so in the envelope, and may have done its work all the same
        Ok(refusal) if refusal.code < 500 => Failure::Refused(refusal),
        Ok(refusal) => Failure::Trouble { status: refusal.code },
        Err(_) => Failure::Trouble { status },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_for_what_it_is() {
        let check = |status, body: &str, expect: Result<u8, Failure>| assert_eq!(read(status, body), expect, "{body}");
        check(200, r#"{"ok":true,"result":7}"#, Ok(7));
        check(200, r#"{"ok":true,"result":"?"}"#, Err(Failure::Garbled));
        check(200, r#"{"ok":true,"resu"#, Err(Failure::Garbled));
        check(502, "<html>bad gateway</html>", Err(Failure::Trouble { status: 502 }));
        check(200, "", Err(Failure::Trouble { status: 200 }));
        let body = r#"{"ok":false,"error_code":500,"description":"Internal Server Error"}"#;
        check(500, body, Err(Failure::Trouble { status: 500 }));
        let body = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 5","parameters":{"retry_after":5}}"#;
        let refusal = Refusal {
            code: 429,
            description: "Too Many Requests: retry after 5".into(),
            parameters: Parameters { retry_after: Some(5), migrate_to_chat_id: None },
        };
        check(429, body, Err(Failure::Refused(refusal)));
    }
}
