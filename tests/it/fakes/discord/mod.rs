//! Discord as https://discord.com/developers/docs documents it, for one bot: REST, gateway and files.
//!
//! Conversations hold what their people see; limits, the three seconds for a first answer and the age of nonces are told
//! by a virtual clock. A `Phone` can do what a person can: press a button that is there, use a command that is offered,
//! fill in a form that was opened, write.

mod check;
mod gateway;
mod phone;
mod routes;
mod state;
mod threads;
mod upload;

use std::{sync::Arc, time::Duration};

use futures::FutureExt;
use parking::{Mutex, MutexGuard};
use serde_json::{Value, json};
use tokio::sync::Notify;

pub(crate) use gateway::{Cut, GatewayFault};
pub(crate) use phone::Phone;
use state::State;
pub(crate) use state::{Call, Seen};

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

const BOT: u64 = 7001;
const APPLICATION: u64 = 7002;

/// What goes wrong, once, at a call of this name.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// 429 for this route, for so many seconds.
    TooMany(f64),
    /// The same, for all routes.
    TooManyOfAll(f64),
    /// The same, because of others.
    TooManyShared(f64),
    /// The page of whoever guards Discord: 429 without JSON.
    LockedOut,
    /// A server in trouble, in Discord's words; nothing is done.
    Internal,
    /// A proxy's page; nothing is done.
    BadGateway,
    /// The connection ends before anything is done.
    CutBefore,
    /// It is done, and the connection ends without an answer.
    CutAfter,
    /// It is done, and nothing comes for so long.
    SilentAfter(Duration),
    /// It is done, and half of the answer comes.
    TornAfter,
    /// It is done, and the answer is no JSON.
    GarbledAfter,
    /// Everything comes, byte by byte.
    Trickle(Duration),
    /// Discord's refusal: status and code.
    Refuse(u16, u32),
}

pub(crate) struct FakeDiscord {
    shared: Arc<Shared>,
    serving: Serving,
    listening: Mutex<[gateway::Listening; 2]>,
}

struct Shared {
    state: Mutex<State>,
    heartbeat: Duration,
    /// There is news for a session.
    dispatched: Notify,
    /// A call was answered.
    called: Notify,
}

impl FakeDiscord {
    /// It begins with the number of the bot.
    pub(crate) const TOKEN: &str = "NzAwMQ.Gfake1.token_of-a-bot";

    pub(crate) async fn start() -> FakeDiscord {
        // much faster than the real 41 seconds, so that silence is noticed
        let heartbeat = Duration::from_millis(600);
        let state = Mutex::new(State::new(Self::TOKEN));
        let shared = Arc::new(Shared { state, heartbeat, dispatched: Notify::new(), called: Notify::new() });
        let handler = {
            let shared = shared.clone();
            Arc::new(move |request| answer(shared.clone(), request).boxed())
        };
        let serving = wire::serve(handler).await;
        let listening = [gateway::listen(shared.clone()).await, gateway::listen(shared.clone()).await];
        {
            let mut state = shared.state.lock();
            state.cdn = format!("http://{}", serving.address);
            state.gateway = listening[0].address.clone();
        }
        let listening = Mutex::new(listening);
        FakeDiscord { shared, serving, listening }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.serving.address)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock()
    }

    /// Somebody with the app who shares a server with the bot.
    pub(crate) fn phone(&self, name: &str, locale: &str) -> Phone {
        let id = self.state().add_user(name, locale);
        Phone::new(self.shared.clone(), id)
    }

    /// A channel of a server.
    pub(crate) fn channel(&self) -> u64 {
        self.state().add_channel(0)
    }

    /// It holds threads and no messages.
    pub(crate) fn forum(&self) -> u64 {
        self.state().add_channel(15)
    }

    pub(crate) fn thread(&self, parent: u64) -> u64 {
        self.state().add_thread(parent, "A thread")
    }

    /// The threads of a channel, by name, the oldest first.
    pub(crate) fn threads(&self, parent: u64) -> Vec<(u64, String)> {
        let state = self.state();
        let of = state.channels.iter().filter(|(_, channel)| channel.parent == Some(parent));
        of.map(|(id, channel)| (*id, channel.name.clone())).collect()
    }

    /// Nobody has written there for long, or somebody has closed it.
    pub(crate) fn archives(&self, thread: u64, locked: bool) {
        let mut state = self.state();
        let thread = state.channels.get_mut(&thread).unwrap();
        (thread.archived, thread.locked) = (true, locked);
    }

    /// Somebody has deleted it, which nobody tells us.
    pub(crate) fn deletes(&self, channel: u64) {
        self.state().channels.remove(&channel).unwrap();
    }

    /// What the bot may do in a channel; none: it is no member of the server.
    pub(crate) fn allows(&self, channel: u64, see: bool, write: Option<bool>) {
        let bits = write.map(|write| {
            let write = if write { state::WRITE | state::WRITE_IN_THREADS } else { 0 };
            write | if see { state::SEE } else { 0 }
        });
        self.state().channels.get_mut(&channel).unwrap().allowed = bits;
    }

    /// Every call about a channel is refused so: status and code. None: no longer.
    pub(crate) fn refuse(&self, channel: u64, how: Option<(u16, u32)>) {
        self.state().channels.get_mut(&channel).unwrap().refuses = how;
    }

    /// The next call of this name meets a fault; several for several calls.
    pub(crate) fn fault(&self, name: &'static str, fault: Fault) {
        self.state().faults.push_back((name, fault));
    }

    pub(crate) fn gateway_fault(&self, fault: GatewayFault) {
        self.state().wires.faults.push(fault);
    }

    /// Faults that nothing has met yet.
    pub(crate) fn faults_left(&self) -> usize {
        let state = self.state();
        state.faults.len() + state.wires.faults.len()
    }

    /// What it says from now on about where its gateway is. None: where it is.
    pub(crate) fn gateway_at(&self, address: Option<String>) {
        let true_one = self.listening.lock()[0].address.clone();
        self.state().gateway = address.unwrap_or(true_one);
    }

    /// The gateway is at another address from now on; at the old one, which is given back, nobody is left.
    pub(crate) async fn move_gateway(&self) -> String {
        let moved = [gateway::listen(self.shared.clone()).await, gateway::listen(self.shared.clone()).await];
        let left = std::mem::replace(&mut *self.listening.lock(), moved);
        left[0].address.trim_start_matches("ws://").to_owned()
    }

    /// So many sessions were begun today already.
    pub(crate) fn spend_sessions(&self, number: u32) {
        self.state().wires.identified += number;
    }

    /// Somebody listens. A test that is slow to begin must not be faster than that.
    pub(crate) async fn connected(&self) {
        self.until("somebody listens", || self.is_listened_to()).await;
    }

    pub(crate) fn is_listened_to(&self) -> bool {
        self.state().wires.is_listened_to()
    }

    /// Something happens to the connection.
    pub(crate) fn cut(&self, how: Cut) {
        assert!(self.state().wires.cut(how), "nobody is connected");
    }

    /// An event as it is, such as one of a kind that the library does not know.
    pub(crate) fn dispatch(&self, name: &str, data: Value) {
        self.state().wires.dispatch(name, data);
        self.shared.dispatched.notify_waiters();
    }

    pub(crate) fn revoke_token(&self) {
        self.state().revoked = true;
    }

    /// The clock of limits, of presses and of nonces.
    pub(crate) fn pass(&self, time: Duration) {
        self.state().pass(time);
    }

    /// From now on a second is a second: for load, where a virtual clock would stand still.
    pub(crate) fn run_clock(&self) {
        self.state().run_clock();
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    pub(crate) fn called(&self, name: &str) -> usize {
        self.state().calls.iter().filter(|call| call.name == name).count()
    }

    /// Connections, new sessions, resumed sessions.
    pub(crate) fn sessions(&self) -> (usize, u32, u32) {
        let state = self.state();
        (state.wires.connections, state.wires.identified, state.wires.resumed)
    }

    /// What a channel shows.
    pub(crate) fn messages(&self, channel: u64) -> Vec<Seen> {
        self.state().channels[&channel].messages.clone()
    }

    /// What people wrote to the bot.
    pub(crate) fn written(&self) -> Vec<u64> {
        let state = self.state();
        let conversations = state.channels.values().filter(|channel| channel.kind == 1);
        conversations.flat_map(|channel| &channel.messages).filter(|seen| !seen.from_bot).map(|seen| seen.id).collect()
    }

    /// Things done that wait for an answer.
    pub(crate) fn waiting(&self) -> usize {
        let state = self.state();
        state.interactions.values().filter(|one| one.answered.is_none()).count()
    }

    pub(crate) fn commands(&self) -> Vec<Value> {
        self.state().commands.clone()
    }

    /// Returns when this holds, or fails after a while.
    pub(crate) async fn until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let begun = tokio::time::Instant::now();
        while !holds() {
            let waited = begun.elapsed();
            assert!(waited < Duration::from_secs(90), "it takes too long until {what}: {}", self.state().story());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// What the real server would have refused.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.state().violations.clone()
    }
}

async fn answer(shared: Arc<Shared>, request: Request) -> Answer {
    let answer = respond(&shared, &request);
    shared.called.notify_waiters();
    shared.dispatched.notify_waiters();
    answer
}

fn respond(shared: &Shared, request: &Request) -> Answer {
    let mut state = shared.state.lock();
    if request.path.starts_with("/attachments/") {
        return routes::file(&mut state, request);
    }
    let Some(route) = routes::of(request) else {
        state.violations.push(format!("there is no {} {}", request.method, request.path));
        return Answer::json(404, &json!({"message": "404: Not Found", "code": 0}));
    };
    let body = match upload::body(&mut state, request) {
        Ok(body) => body,
        Err(refused) => return refused,
    };
    let (done, headers) = limited(&mut state, &route, request, &body);
    let (status, said) = match &done {
        Ok((status, said)) => (*status, said.clone()),
        Err(Answer::Reply { status, .. }) => (*status, Value::Null),
        Err(_) => (0, Value::Null),
    };
    if matches!(status, 401 | 403 | 429) {
        state.note_refused();
    }
    let host = request.headers.get("host").cloned().unwrap_or_default();
    state.calls.push(Call { name: route.name, body, status, host });
    let fault = done.as_ref().ok().and_then(|_| state.faults_after(route.name));
    let text = if status == 204 { String::new() } else { said.to_string() };
    match (done, fault) {
        (Err(answer), _) => answer,
        (Ok(_), Some(Fault::CutAfter)) => Answer::Cut,
        (Ok(_), Some(Fault::SilentAfter(time))) => Answer::Silence(time),
        (Ok(_), Some(Fault::TornAfter)) => Answer::Torn(text),
        (Ok(_), Some(Fault::GarbledAfter)) => Answer::page(200, "<html>"),
        (Ok(_), Some(Fault::Trickle(pause))) => Answer::Trickle(text, pause),
        (Ok(_), _) => Answer::Reply { status, headers, body: text },
    }
}

type Done = Result<(u16, Value), Answer>;

/// What comes before a route does its work: who asks, faults, and limits.
fn limited(state: &mut State, route: &routes::Route, request: &Request, body: &Value) -> (Done, Vec<(String, String)>) {
    let none = Vec::new();
    if state.is_locked_out() {
        return (Err(Answer::page(429, "<html>error code: 1015</html>")), none);
    }
    let is_known = request.headers.get("authorization") == Some(&format!("Bot {}", state.token)) && !state.revoked;
    if !is_known {
        return (Err(Answer::json(401, &json!({"message": "401: Unauthorized", "code": 0}))), none);
    }
    if !request.headers.get("user-agent").is_some_and(|agent| agent.starts_with("DiscordBot (")) {
        state.violations.push("the user agent is no DiscordBot".into());
    }
    if let Some(answer) = state.faults_before(route.name) {
        return (Err(answer), none);
    }
    // answers to interactions are outside the limits
    if matches!(route.name, "answer interaction" | "remove answer" | "follow up") {
        return (routes::run(state, route, body), none);
    }
    if state.is_flooded() {
        state.violations.push("more than 50 calls in a second".into());
        return (Err(too_many(1.0, "global")), none);
    }
    match state.limit(route.name, &route.major) {
        Err(seconds) => {
            state.violations.push(format!("the limit of `{}` was exceeded", route.name));
            (Err(too_many(seconds, "user")), none)
        }
        Ok((left, of, reset)) => {
            let header = |name: &str, value: String| (format!("x-ratelimit-{name}"), value);
            let headers = vec![
                ("content-type".to_owned(), "application/json".to_owned()),
                header("bucket", format!("bucket-of-{}", route.name.replace(' ', "-"))),
                header("limit", of.to_string()),
                header("remaining", left.to_string()),
                header("reset-after", format!("{reset:.3}")),
            ];
            (routes::run(state, route, body), headers)
        }
    }
}

impl State {
    fn faults_before(&mut self, name: &str) -> Option<Answer> {
        let is_before = |fault: &Fault| {
            !matches!(
                fault,
                Fault::CutAfter | Fault::SilentAfter(_) | Fault::TornAfter | Fault::GarbledAfter | Fault::Trickle(_)
            )
        };
        let next = self.faults.iter().find(|(of, _)| *of == name)?;
        if !is_before(&next.1) {
            return None;
        }
        Some(match self.take_fault(name)? {
            Fault::TooMany(seconds) => too_many(seconds, "user"),
            Fault::TooManyOfAll(seconds) => too_many(seconds, "global"),
            Fault::TooManyShared(seconds) => too_many(seconds, "shared"),
            Fault::LockedOut => {
                let headers = vec![("retry-after".to_owned(), "1".to_owned())];
                Answer::Reply { status: 429, headers, body: "<html>error code: 1015</html>".into() }
            }
            Fault::Internal => Answer::json(500, &json!({"message": "500: Internal Server Error", "code": 0})),
            Fault::BadGateway => Answer::page(502, "<html><h1>502 Bad Gateway</h1></html>"),
            Fault::Refuse(status, code) => routes::refusal(status, code),
            Fault::CutBefore
            | Fault::CutAfter
            | Fault::SilentAfter(_)
            | Fault::TornAfter
            | Fault::GarbledAfter
            | Fault::Trickle(_) => Answer::Cut,
        })
    }

    fn faults_after(&mut self, name: &str) -> Option<Fault> {
        self.take_fault(name)
    }
}

/// Discord's 429 has no code.
fn too_many(seconds: f64, scope: &str) -> Answer {
    let body = json!({"message": "You are being rate limited.", "retry_after": seconds, "global": scope == "global"});
    let headers = vec![
        ("content-type".to_owned(), "application/json".to_owned()),
        ("retry-after".to_owned(), seconds.ceil().to_string()),
        ("x-ratelimit-scope".to_owned(), scope.to_owned()),
    ];
    Answer::Reply { status: 429, headers, body: body.to_string() }
}
