//! The gateway: one bot's sessions over real sockets, with what goes wrong there.
//!
//! A session keeps everything that was dispatched in it, so that a resumed one can be told again. Events that happen
//! while there is no session are told nobody.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    task::{AbortHandle, JoinSet},
};
use tokio_tungstenite::{
    WebSocketStream, accept_async,
    tungstenite::{
        Message,
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};

use super::{Shared, state::State};

const DIRECT_MESSAGES: u64 = 1 << 12;
/// GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT: to be allowed where the bot is registered.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;

/// What happens to the connection now.
#[derive(Debug, Clone)]
pub(crate) enum Cut {
    /// The socket is gone without a word.
    Reset,
    Close(u16),
    /// Nothing is answered any more, heartbeats neither.
    Zombie,
    /// A good-bye without a code.
    Speechless,
    /// "Reconnect."
    Reconnect,
    /// "Invalid session", to be resumed or not.
    Invalid(bool),
}

/// What goes wrong, once, when it is its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GatewayFault {
    /// A RESUME is answered with "invalid session".
    RefuseResume,
    /// After an IDENTIFY nothing comes.
    NoReady,
    /// An event comes twice.
    Twice,
    /// An event comes after the one that follows it.
    Late,
    /// An IDENTIFY is refused: not with these intents.
    RefuseIntents,
}

/// Sessions and connections.
#[derive(Default)]
pub(super) struct Wires {
    sessions: BTreeMap<String, Session>,
    pub(super) faults: Vec<GatewayFault>,
    held: Option<(String, Value)>,
    /// To whoever began or resumed a session last: the library also connects without doing so, and which of its
    /// connections is seen first is chance.
    orders: Option<mpsc::UnboundedSender<Cut>>,
    pub(super) connections: usize,
    pub(super) identified: u32,
    pub(super) resumed: u32,
}

#[derive(Default)]
struct Session {
    log: Vec<(u64, String)>,
    seq: u64,
    dead: bool,
    intents: u64,
}

impl Wires {
    pub(super) fn is_listened_to(&self) -> bool {
        self.orders.as_ref().is_some_and(|orders| !orders.is_closed())
    }

    pub(super) fn cut(&mut self, how: Cut) -> bool {
        self.orders.as_ref().is_some_and(|orders| orders.send(how).is_ok())
    }

    pub(super) fn end_sessions(&mut self) {
        self.sessions.values_mut().for_each(|session| session.dead = true);
    }

    fn take(&mut self, fault: GatewayFault) -> bool {
        let place = self.faults.iter().position(|one| *one == fault);
        place.map(|place| self.faults.remove(place)).is_some()
    }

    /// Tells whoever has a session.
    pub(super) fn dispatch(&mut self, name: &str, data: Value) {
        let needs = if matches!(name, "MESSAGE_CREATE" | "MESSAGE_UPDATE") { DIRECT_MESSAGES } else { 0 };
        if self.take(GatewayFault::Late) {
            self.held = Some((name.to_owned(), data));
            return;
        }
        let copies = if self.take(GatewayFault::Twice) { 2 } else { 1 };
        for session in self.sessions.values_mut().filter(|session| !session.dead && session.intents & needs == needs) {
            session.tell(name, &data, copies);
            if let Some((name, data)) = &self.held {
                session.tell(name, data, 1);
            }
        }
        self.held = None;
    }
}

impl Session {
    fn tell(&mut self, name: &str, data: &Value, copies: usize) {
        self.seq += 1;
        let frame = json!({"op": 0, "s": self.seq, "t": name, "d": data}).to_string();
        for _ in 0..copies {
            self.log.push((self.seq, frame.clone()));
        }
    }
}

pub(super) struct Listening {
    pub(super) address: String,
    task: AbortHandle,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(super) async fn listen(shared: Arc<Shared>) -> Listening {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("ws://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((socket, _)) = listener.accept().await {
            connections.spawn(connection(shared.clone(), socket));
        }
    });
    Listening { address, task: task.abort_handle() }
}

/// One client, from its first byte to its last.
struct Client {
    shared: Arc<Shared>,
    socket: WebSocketStream<TcpStream>,
    tell: mpsc::UnboundedSender<Cut>,
    session: Option<String>,
    /// Of the session's log.
    told: usize,
    zombie: bool,
}

async fn connection(shared: Arc<Shared>, socket: TcpStream) {
    let Ok(socket) = accept_async(socket).await else { return };
    let (tell, mut orders) = mpsc::unbounded_channel();
    let heartbeat = {
        let mut state = shared.state.lock();
        state.wires.connections += 1;
        shared.heartbeat
    };
    let mut client = Client { shared: shared.clone(), socket, tell, session: None, told: 0, zombie: false };
    let hello = json!({"op": 10, "s": null, "t": null, "d": {"heartbeat_interval": heartbeat.as_millis() as u64}});
    if client.say(hello).await.is_none() {
        return;
    }
    loop {
        let dispatched = shared.dispatched.notified();
        tokio::pin!(dispatched);
        dispatched.as_mut().enable();
        if client.tell_news().await.is_none() {
            return;
        }
        let goes_on = tokio::select! {
            message = client.socket.next() => match message {
                Some(Ok(Message::Text(text))) => client.hear(&text).await,
                Some(Ok(Message::Close(frame))) => {
                    client.closed(frame.map(|frame| frame.code.into()));
                    // the library waits for the other half of the good-bye
                    let _ = client.socket.flush().await;
                    None
                }
                Some(Ok(_)) => Some(()),
                Some(Err(_)) | None => None,
            },
            Some(cut) = orders.recv() => client.cut(cut).await,
            () = dispatched => Some(()),
        };
        if goes_on.is_none() {
            return;
        }
    }
}

impl Client {
    async fn say(&mut self, frame: Value) -> Option<()> {
        if self.zombie {
            return Some(());
        }
        self.socket.send(Message::Text(frame.to_string())).await.ok()
    }

    async fn tell_news(&mut self) -> Option<()> {
        let Some(id) = self.session.clone().filter(|_| !self.zombie) else { return Some(()) };
        loop {
            let next = {
                let state = self.shared.state.lock();
                let session = &state.wires.sessions[&id];
                session.log.get(self.told).map(|(_, frame)| frame.clone())
            };
            let Some(frame) = next else { return Some(()) };
            self.told += 1;
            self.socket.send(Message::Text(frame)).await.ok()?;
        }
    }

    async fn hear(&mut self, text: &str) -> Option<()> {
        let frame: Value = serde_json::from_str(text).ok()?;
        match frame["op"].as_u64() {
            Some(1) => self.say(json!({"op": 11, "s": null, "t": null, "d": null})).await,
            Some(2) => self.identify(&frame["d"]).await,
            Some(6) => self.resume(&frame["d"]).await,
            Some(3) => Some(()),
            other => {
                self.shared.state.lock().violations.push(format!("gateway: opcode {other:?}"));
                self.close(4001).await
            }
        }
    }

    async fn identify(&mut self, asked: &Value) -> Option<()> {
        let intents = asked["intents"].as_u64().unwrap_or(u64::MAX);
        enum Answer {
            Close(u16),
            Nothing,
            Ready,
        }
        let answer = {
            let mut state = self.shared.state.lock();
            check_fields(
                &mut state,
                asked,
                &["token", "properties", "compress", "large_threshold", "shard", "presence", "intents"],
            );
            state.wires.identified += 1;
            state.wires.orders = Some(self.tell.clone());
            if state.wires.identified > 1000 {
                state.violations.push("more than a thousand IDENTIFY on one day".into());
            }
            if asked["token"].as_str().map(|token| token.trim_start_matches("Bot ")) != Some(&state.token)
                || state.revoked
            {
                Answer::Close(4004)
            } else if intents >= 1 << 26 {
                Answer::Close(4013)
            } else if intents & PRIVILEGED != 0 || state.wires.take(GatewayFault::RefuseIntents) {
                Answer::Close(4014)
            } else if state.wires.take(GatewayFault::NoReady) {
                Answer::Nothing
            } else {
                let id = format!("session-{}", state.wires.sessions.len() + 1);
                let ready = json!({"v": 10, "user": state.bot(), "guilds": [], "session_id": id,
                    "resume_gateway_url": state.gateway, "shard": [0, 1],
                    "application": {"id": super::APPLICATION.to_string(), "flags": 0}});
                state.wires.end_sessions();
                let mut session = Session { intents, ..Session::default() };
                session.tell("READY", &ready, 1);
                state.wires.sessions.insert(id.clone(), session);
                (self.session, self.told) = (Some(id), 0);
                Answer::Ready
            }
        };
        match answer {
            Answer::Close(code) => self.close(code).await,
            Answer::Nothing | Answer::Ready => Some(()),
        }
    }

    async fn resume(&mut self, asked: &Value) -> Option<()> {
        let (id, seq) = (asked["session_id"].as_str().unwrap_or_default().to_owned(), asked["seq"].as_u64()?);
        let resumed = {
            let mut state = self.shared.state.lock();
            check_fields(&mut state, asked, &["token", "session_id", "seq"]);
            state.wires.orders = Some(self.tell.clone());
            let refused = state.wires.take(GatewayFault::RefuseResume);
            let session = state.wires.sessions.get_mut(&id).filter(|session| !session.dead);
            match session {
                Some(session) if !refused => {
                    self.told = session.log.iter().take_while(|(of, _)| *of <= seq).count();
                    session.tell("RESUMED", &json!({}), 1);
                    state.wires.resumed += 1;
                    self.session = Some(id);
                    true
                }
                Some(session) => {
                    session.dead = true;
                    false
                }
                None => false,
            }
        };
        if resumed { Some(()) } else { self.say(json!({"op": 9, "s": null, "t": null, "d": false})).await }
    }

    async fn cut(&mut self, how: Cut) -> Option<()> {
        match how {
            Cut::Reset => {
                self.socket.get_ref().set_zero_linger().ok();
                None
            }
            Cut::Close(code) => self.close(code).await,
            Cut::Speechless => {
                self.socket.close(None).await.ok();
                self.end_session();
                None
            }
            Cut::Zombie => {
                self.zombie = true;
                Some(())
            }
            Cut::Reconnect => self.say(json!({"op": 7, "s": null, "t": null, "d": null})).await,
            Cut::Invalid(resumable) => {
                if !resumable {
                    self.end_session();
                }
                self.say(json!({"op": 9, "s": null, "t": null, "d": resumable})).await
            }
        }
    }

    async fn close(&mut self, code: u16) -> Option<()> {
        let frame = CloseFrame { code: CloseCode::from(code), reason: "".into() };
        self.socket.close(Some(frame)).await.ok();
        // whoever closes waits for the other side
        let wait = async { while let Some(Ok(_)) = self.socket.next().await {} };
        let _ = tokio::time::timeout(Duration::from_secs(1), wait).await;
        None
    }

    /// A good-bye with these codes is for ever.
    fn closed(&mut self, code: Option<u16>) {
        if matches!(code, Some(1000 | 1001)) {
            self.end_session();
        }
    }

    fn end_session(&mut self) {
        if let Some(id) = &self.session
            && let Some(session) = self.shared.state.lock().wires.sessions.get_mut(id)
        {
            session.dead = true;
        }
    }
}

fn check_fields(state: &mut State, asked: &Value, known: &[&str]) {
    for name in asked.as_object().into_iter().flatten().map(|(name, _)| name) {
        if !known.contains(&name.as_str()) {
            state.violations.push(format!("gateway: there is no field `{name}`"));
        }
    }
}
