//! Calls of Discord's REST API, each tried once, behind Discord's own limits.
//!
//! A refusal is `{"code": …, "message": …}`; what is no JSON comes from something on the way, which may be Discord's
//! guard against bots that ask too much. What Discord says about its limits is remembered with every answer, and a
//! call that it would refuse is not made. Leaves out what a refusal means (`refusal`).

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use reqwest::{
    Client, Method,
    header::{HeaderMap, HeaderValue},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::limits::{Limits, Told};
use crate::{
    Scope,
    transport::{self, NoReply, Token},
};

const PATIENCE: Duration = Duration::from_secs(15);
/// As https://discord.com/developers/docs/reference#user-agent asks.
const USER_AGENT: &str = concat!("DiscordBot (https://github.com/waymark, ", env!("CARGO_PKG_VERSION"), ")");

pub(super) struct Api {
    client: Client,
    /// `<base>/api/v10`
    root: String,
    base: reqwest::Url,
    authorization: HeaderValue,
    limits: Mutex<Limits>,
}

/// One call. Those with the same template and the same major parameter share a limit.
#[derive(Debug, Clone)]
pub(super) struct Route {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) template: &'static str,
    pub(super) major: String,
    /// Answers to interactions are outside the limit of all calls together.
    pub(super) counts: bool,
    /// Nobody waits for it: it leaves room within that limit.
    pub(super) yields: bool,
}

/// Why a call has no result.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Failure {
    NotSent(String),
    /// It may have been done.
    Cut(String),
    /// It was done, and its result cannot be read.
    Garbled,
    /// A server in trouble, or something on the way.
    Trouble {
        status: u16,
    },
    /// Not asked, or refused, because of a limit.
    Throttled {
        wait: Duration,
        scope: Scope,
    },
    Refused(Refusal),
}

/// Discord's own words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: u32,
    pub(super) message: String,
}

#[derive(Default, Deserialize)]
struct Words {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    message: String,
    /// Seconds.
    retry_after: Option<f64>,
    #[serde(default)]
    global: bool,
}

impl Failure {
    /// Without anybody's words.
    pub(super) fn said(&self) -> String {
        match self {
            Failure::NotSent(why) | Failure::Cut(why) => why.clone(),
            Failure::Garbled => "its answer cannot be read".into(),
            Failure::Trouble { status } => format!("status {status}"),
            Failure::Throttled { wait, .. } => format!("told to wait {} s", wait.as_secs()),
            Failure::Refused(refusal) => format!("{} {}", refusal.status, refusal.code),
        }
    }
}

impl Route {
    pub(super) fn get(template: &'static str, major: String) -> Self {
        Route { method: Method::GET, path: template.to_owned(), template, major, counts: true, yields: false }
    }

    /// An answer to something done.
    pub(super) fn answer(method: Method, path: String, template: &'static str, interaction: u64) -> Self {
        Route { method, path, template, major: interaction.to_string(), counts: false, yields: false }
    }

    pub(super) fn post(channel: u64) -> Self {
        Route::of_channel(Method::POST, "/channels/{}/messages", channel, format!("/channels/{channel}/messages"))
    }

    /// A new thread of a forum.
    pub(super) fn thread(channel: u64) -> Self {
        Route::of_channel(Method::POST, "/channels/{}/threads", channel, format!("/channels/{channel}/threads"))
    }

    pub(super) fn channel(channel: u64) -> Self {
        Route::of_channel(Method::GET, "/channels/{}", channel, format!("/channels/{channel}"))
    }

    pub(super) fn edit(channel: u64, id: u64) -> Self {
        let path = format!("/channels/{channel}/messages/{id}");
        Route::of_channel(Method::PATCH, "/channels/{}/messages/{}", channel, path)
    }

    pub(super) fn message(channel: u64, id: u64) -> Self {
        let path = format!("/channels/{channel}/messages/{id}");
        Route::of_channel(Method::GET, "/channels/{}/messages/{}", channel, path)
    }

    pub(super) fn messages(channel: u64, query: &str) -> Self {
        let path = format!("/channels/{channel}/messages?{query}");
        Route::of_channel(Method::GET, "/channels/{}/messages", channel, path)
    }

    fn of_channel(method: Method, template: &'static str, channel: u64, path: String) -> Self {
        Route { method, path, template, major: channel.to_string(), counts: true, yields: false }
    }
}

impl Api {
    pub(super) fn new(base: &str, token: &Token, proxy: Option<&str>) -> Result<Self, String> {
        let base = reqwest::Url::parse(base).map_err(|error| error.to_string())?;
        if !matches!(base.scheme(), "http" | "https") || base.host().is_none() {
            return Err("it must begin with https://".into());
        }
        let root = format!("{}/api/v10", base.as_str().trim_end_matches('/'));
        let client = transport::client(proxy).map_err(|error| error.without_url().to_string())?;
        let mut authorization =
            HeaderValue::from_str(&format!("Bot {}", token.reveal())).map_err(|error| error.to_string())?;
        authorization.set_sensitive(true);
        Ok(Api { client, root, base, authorization, limits: Mutex::default() })
    }

    pub(super) fn base(&self) -> &reqwest::Url {
        &self.base
    }

    /// For what is not asked of the API, such as files.
    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        route: &Route,
        body: Option<&(impl Serialize + Sync)>,
    ) -> Result<T, Failure> {
        self.call_for(route, body, PATIENCE).await
    }

    pub(super) async fn call_for<T: DeserializeOwned>(
        &self,
        route: &Route,
        body: Option<&(impl Serialize + Sync)>,
        patience: Duration,
    ) -> Result<T, Failure> {
        self.limits()
            .ask(route, Instant::now())
            .map_err(|held| Failure::Throttled { wait: held.wait, scope: held.scope })?;
        let mut request = self.client.request(route.method.clone(), format!("{}{}", self.root, route.path));
        request = request.header("user-agent", USER_AGENT).header("authorization", self.authorization.clone());
        if let Some(body) = body {
            request = request.json(body);
        }
        let reply = transport::call(request, patience).await.map_err(|none| match none {
            NoReply::NotSent(why) => Failure::NotSent(why),
            NoReply::Cut(why) => Failure::Cut(why),
        })?;
        let told = told(reply.status, &reply.headers, &reply.body);
        let held = self.limits().heard(route, &told, Instant::now());
        if let Some(held) = held {
            return Err(Failure::Throttled { wait: held.wait, scope: held.scope });
        }
        read(reply.status, &reply.body)
    }

    fn limits(&self) -> std::sync::MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body where there is none.
pub(super) const NOTHING: Option<&()> = None;

fn told(status: u16, headers: &HeaderMap, body: &str) -> Told {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let seconds = |name: &str| text(name).and_then(|value| span(value.parse().ok()?));
    let words = serde_json::from_str::<Words>(body).ok();
    let retry_after = words.as_ref().and_then(|words| span(words.retry_after?));
    Told {
        status,
        is_discords: words.is_some() || (200..300).contains(&status),
        bucket: text("x-ratelimit-bucket"),
        remaining: text("x-ratelimit-remaining").and_then(|value| value.parse().ok()),
        reset_after: seconds("x-ratelimit-reset-after"),
        retry_after: retry_after.or_else(|| seconds("retry-after")),
        is_global: words.is_some_and(|words| words.global) || text("x-ratelimit-scope").as_deref() == Some("global"),
        is_shared: text("x-ratelimit-scope").as_deref() == Some("shared"),
    }
}

/// Nobody is believed who asks for more than a day.
fn span(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok().map(|span| span.min(Duration::from_secs(24 * 3600)))
}

fn read<T: DeserializeOwned>(status: u16, body: &str) -> Result<T, Failure> {
    if (200..300).contains(&status) {
        // "no content" is a result too
        let text = if body.is_empty() { "null" } else { body };
        return serde_json::from_str(text).map_err(|_| Failure::Garbled);
    }
    match serde_json::from_str::<Words>(body) {
        // 130000: "API resource is currently overloaded"
        Ok(words) if (400..500).contains(&status) && words.code != 130_000 => {
            Err(Failure::Refused(Refusal { status, code: words.code, message: words.message }))
        }
        Ok(_) | Err(_) => Err(Failure::Trouble { status }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_for_what_it_is() {
        let check = |status, body: &str, expect: Result<Option<u8>, Failure>| {
            assert_eq!(read(status, body), expect, "{body}");
        };
        check(200, "7", Ok(Some(7)));
        check(204, "", Ok(None));
        check(200, "<html>", Err(Failure::Garbled));
        check(200, r#"{"id":"1"#, Err(Failure::Garbled));
        check(502, "<html>bad gateway</html>", Err(Failure::Trouble { status: 502 }));
        check(500, r#"{"code":0,"message":"500: Internal Server Error"}"#, Err(Failure::Trouble { status: 500 }));
        check(400, r#"{"code":130000,"message":"overloaded"}"#, Err(Failure::Trouble { status: 400 }));
        let refusal = Refusal { status: 403, code: 50007, message: "Cannot send messages to this user".into() };
        check(403, r#"{"code":50007,"message":"Cannot send messages to this user"}"#, Err(Failure::Refused(refusal)));
        let bare = Refusal { status: 401, code: 0, message: "401: Unauthorized".into() };
        check(401, r#"{"message":"401: Unauthorized","code":0}"#, Err(Failure::Refused(bare)));
    }

    #[test]
    fn what_is_told_of_limits_is_understood() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("x-ratelimit-bucket", "abcd"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset-after", "1.5"),
            ("x-ratelimit-scope", "shared"),
            ("retry-after", "9"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let said = told(429, &headers, r#"{"message":"slow","retry_after":0.25,"global":false}"#);
        assert_eq!((said.bucket.as_deref(), said.remaining, said.is_shared), (Some("abcd"), Some(0), true));
        assert_eq!(said.reset_after, Some(Duration::from_millis(1500)));
        assert_eq!(said.retry_after, Some(Duration::from_millis(250)));
        assert!(!said.is_global && said.is_discords);
        let page = told(429, &headers, "<html>error code: 1015</html>");
        assert_eq!((page.retry_after, page.is_discords), (Some(Duration::from_secs(9)), false));
        let endless = told(429, &HeaderMap::new(), r#"{"retry_after":1e300,"global":true}"#);
        assert_eq!((endless.retry_after, endless.is_global), (None, true));
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        let token = Token::new("NzAwMQ.a.b");
        for bad in ["", "discord.com", "ftp://discord.com", "unix:/x"] {
            assert!(Api::new(bad, &token, None).is_err(), "{bad}");
        }
        assert_eq!(
            Api::new("https://discord.com/", &token, None).map(|api| api.root).ok().as_deref(),
            Some("https://discord.com/api/v10")
        );
    }
}
