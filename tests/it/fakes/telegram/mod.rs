//! A Bot API server as https://core.telegram.org/bots/api documents it, for one bot.
//!
//! Updates wait until an offset confirms them; chats hold what their people see; limits and the age of updates are told
//! by a virtual clock. A `Phone` can do what a person can: press a button that is there, write, block.

mod faults;
mod group;
mod methods;
mod phone;
mod state;
mod upload;
mod webhook;

use std::{sync::Arc, time::Duration};

use futures::FutureExt;
use parking::{Mutex, MutexGuard};
use serde_json::{Value, json};
use tokio::sync::Notify;

use faults::Chance;
pub(crate) use faults::Fault;
pub(crate) use group::Group;
pub(crate) use phone::Phone;
use state::State;
pub(crate) use state::{Call, Seen};
pub(crate) use webhook::Order;

use super::wire::{self, Answer, Request, Serving};

/// A lock that a failing test does not poison for those that come after.
mod parking {
    pub(super) use std::sync::MutexGuard;
    pub(super) struct Mutex<T>(std::sync::Mutex<T>);
    impl<T> Mutex<T> {
        pub(super) fn new(value: T) -> Self {
            Mutex(std::sync::Mutex::new(value))
        }
        pub(super) fn lock(&self) -> MutexGuard<'_, T> {
            self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
        }
    }
}

pub(crate) struct FakeTelegram {
    shared: Arc<Shared>,
    serving: Serving,
}

struct Shared {
    state: Mutex<State>,
    /// An update waits.
    arrived: Notify,
    /// An offset has moved.
    confirmed: Notify,
}

impl FakeTelegram {
    pub(crate) const TOKEN: &str = "7001:fake-token_of-a-bot";

    pub(crate) async fn start() -> FakeTelegram {
        let shared = Arc::new(Shared {
            state: Mutex::new(State::new(Self::TOKEN)),
            arrived: Notify::new(),
            confirmed: Notify::new(),
        });
        let handler = {
            let shared = shared.clone();
            Arc::new(move |request| answer(shared.clone(), request).boxed())
        };
        FakeTelegram { shared, serving: wire::serve(handler).await }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.serving.address)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock()
    }

    /// Somebody with the app; she has not found the bot yet.
    pub(crate) fn phone(&self, name: &str, language: &str) -> Phone {
        let id = self.state().add_user(name, language);
        Phone::new(self.shared.clone(), id)
    }

    /// `topics`: it is a forum.
    pub(crate) fn group(&self, members: &[&Phone], topics: &[i64]) -> Group {
        Group::new(self.shared.clone(), members, topics)
    }

    /// The bot is one of its administrators.
    pub(crate) fn channel(&self) -> Group {
        Group::channel(self.shared.clone())
    }

    /// Of a thousand calls so many meet a fault, by chance that is the same for the same seed. None from now on: `0`.
    pub(crate) fn faults_by_chance(&self, seed: u64, share: u64) {
        self.state().chance = Some(Chance::new(seed, share));
    }

    /// The commands that it offers in private chats, in a language; `""`: to everybody else.
    pub(crate) fn commands(&self, language: &str) -> Option<Value> {
        self.state().commands.get(language).cloned()
    }

    /// The bytes of a file are not there any more.
    pub(crate) fn forgets_files(&self) {
        self.state().files.clear();
    }

    /// How often a poller was sent away by another.
    pub(crate) fn conflicts(&self) -> usize {
        self.state().conflicts
    }

    /// Pollers that wait for updates now.
    pub(crate) fn polling(&self) -> usize {
        self.state().polling
    }

    /// The next call of this method meets a fault; several for several calls.
    pub(crate) fn fault(&self, method: &str, fault: Fault) {
        self.state().faults.push_back((method.to_ascii_lowercase(), fault));
    }

    /// Calls meet no fault any more.
    pub(crate) fn no_faults(&self) {
        self.state().faults.clear();
    }

    /// Faults that no call has met yet.
    pub(crate) fn faults_left(&self) -> usize {
        self.state().faults.len()
    }

    pub(crate) fn revoke_token(&self) {
        self.state().revoked = true;
    }

    /// The clock of limits and of old updates.
    pub(crate) fn pass(&self, time: Duration) {
        self.state().pass(time);
    }

    /// From now on a second is a second: for load, where a virtual clock would stand still.
    pub(crate) fn run_clock(&self) {
        self.state().run_clock();
    }

    /// After a quiet week ids begin anew at any number, lower ones too.
    pub(crate) fn next_update_id(&self, id: i64) {
        self.state().next_update = id;
    }

    /// An update as it is, such as one of a kind that the library does not know.
    pub(crate) fn push_update(&self, fields: Value) {
        self.state().push(fields);
        self.shared.arrived.notify_waiters();
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    /// Updates that no offset has confirmed.
    pub(crate) fn unconfirmed(&self) -> usize {
        self.state().updates.len()
    }

    /// Returns when an offset has confirmed everything that people did.
    pub(crate) async fn heard(&self) {
        let all = async {
            loop {
                let confirmed = self.shared.confirmed.notified();
                if self.unconfirmed() == 0 {
                    return;
                }
                confirmed.await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), all).await.expect("nobody asks for updates");
    }

    /// What the real server would have refused.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.state().violations.clone()
    }
}

async fn answer(shared: Arc<Shared>, request: Request) -> Answer {
    if let Some((token, path)) = request.path.strip_prefix("/file/bot").and_then(|rest| rest.split_once('/')) {
        return upload::file(&mut shared.state.lock(), token, &path.replace("%2F", "/"));
    }
    let Some((token, method)) = request.path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return Answer::json(404, &json!({"ok": false, "error_code": 404, "description": "Not Found"}));
    };
    if !matches!(request.method.as_str(), "GET" | "POST") {
        return Answer::page(405, "");
    }
    let body = match parameters(&request) {
        Ok(body) => body,
        Err(why) => {
            shared.state.lock().violations.push(format!("{method}: {why}"));
            return refusal(400, &format!("Bad Request: {why}"));
        }
    };
    let name = method.to_ascii_lowercase();
    let (fault, call) = {
        let mut state = shared.state.lock();
        if token != state.token || state.revoked {
            state.note(&name, &body, None);
            return refusal(401, "Unauthorized");
        }
        let fault = state.take_fault(&name);
        (fault.clone(), state.note(&name, &body, fault))
    };
    match &fault {
        Some(Fault::TooMany(seconds)) => return too_many(*seconds),
        Some(Fault::TooManyUnsaid) => return refusal(429, "Too Many Requests"),
        Some(Fault::Refuses(code, description)) => return refusal(*code, description),
        Some(Fault::Internal) => return refusal(500, "Internal Server Error"),
        Some(Fault::BadGateway) => return Answer::page(502, "<html><h1>502 Bad Gateway</h1></html>"),
        Some(Fault::CutBefore) => return Answer::Cut,
        Some(Fault::SilentBefore(time)) => return Answer::Silence(*time),
        _ => {}
    }
    let result = match name.as_str() {
        "getupdates" => methods::get_updates(&shared, &body, matches!(fault, Some(Fault::Repeat))).await,
        _ => methods::run(&mut shared.state.lock(), &name, &body),
    };
    shared.state.lock().calls[call].came_to = Some(match &result {
        Ok(result) => Ok(result.clone()),
        Err(Answer::Reply { status, .. }) => Err(*status),
        Err(_) => Err(0),
    });
    let (status, body) = match result {
        Ok(result) => (200, json!({"ok": true, "result": result})),
        Err(refused) => return refused,
    };
    match fault {
        Some(Fault::CutAfter) => Answer::Cut,
        Some(Fault::SilentAfter(time)) => Answer::Silence(time),
        Some(Fault::TornAfter) => Answer::Torn(body.to_string()),
        Some(Fault::GarbledAfter) => Answer::page(200, &body.to_string()[..12]),
        Some(Fault::Trickle(pause)) => Answer::Trickle(body.to_string(), pause),
        _ => Answer::json(status, &body),
    }
}

/// JSON, a form, or the query: Telegram takes all of them.
fn parameters(request: &Request) -> Result<Value, String> {
    let kind = request.headers.get("content-type").map_or("", String::as_str);
    if kind.starts_with("application/json") {
        let body: Value = serde_json::from_slice(&request.body).map_err(|error| error.to_string())?;
        return body.is_object().then_some(body).ok_or_else(|| "object expected".into());
    }
    match request.body.is_empty() && request.query.is_empty() {
        true => Ok(json!({})),
        false => Err(format!("no test sends `{kind}` yet")),
    }
}

fn refusal(code: u16, description: &str) -> Answer {
    Answer::json(code, &json!({"ok": false, "error_code": code, "description": description}))
}

fn too_many(seconds: u64) -> Answer {
    let description = format!("Too Many Requests: retry after {seconds}");
    let parameters = json!({"retry_after": seconds});
    Answer::json(429, &json!({"ok": false, "error_code": 429, "description": description, "parameters": parameters}))
}
