//! HTTP/1.1 by hand, so that an answer can be cut, torn, delayed or nonsense.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};

use futures::future::BoxFuture;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};

#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Reply {
        status: u16,
        headers: Vec<(String, String)>,
        body: String,
    },
    /// The connection ends without a byte.
    Cut,
    /// Of the body only half comes.
    Torn(String),
    /// Nothing comes, for so long; then the connection ends.
    Silence(Duration),
    /// Byte for byte, with this pause.
    Trickle(String, Duration),
}

impl Answer {
    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Answer {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Answer::Reply { status, headers, body: body.to_string() }
    }

    pub(crate) fn page(status: u16, body: &str) -> Answer {
        let headers = vec![("content-type".to_owned(), "text/html".to_owned())];
        Answer::Reply { status, headers, body: body.to_owned() }
    }
}

pub(crate) type Handler = Arc<dyn Fn(Request) -> BoxFuture<'static, Answer> + Send + Sync>;

/// Ends with this value.
pub(crate) struct Serving {
    pub(crate) address: SocketAddr,
    task: AbortHandle,
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(crate) async fn serve(handler: Handler) -> Serving {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        // dropped with the task, and all connections with it
        let mut connections = JoinSet::new();
        while let Ok((socket, _)) = listener.accept().await {
            connections.spawn(connection(socket, handler.clone()));
        }
    });
    Serving { address, task: task.abort_handle() }
}

async fn connection(socket: TcpStream, handler: Handler) {
    let mut socket = BufReader::new(socket);
    while let Some(request) = read(&mut socket).await {
        let answer = handler(request).await;
        if write(socket.get_mut(), answer).await.is_none() {
            return;
        }
    }
}

async fn read(socket: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    socket.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (path, query) = (path.to_owned(), query.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        socket.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap_or(0));
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await.ok()?;
    Some(Request { method, path, query, headers, body })
}

/// None: the connection is over.
async fn write(socket: &mut TcpStream, answer: Answer) -> Option<()> {
    match answer {
        Answer::Reply { status, headers, body } => {
            socket.write_all(head(status, &headers, body.len()).as_bytes()).await.ok()?;
            socket.write_all(body.as_bytes()).await.ok()
        }
        Answer::Cut => None,
        Answer::Torn(body) => {
            socket.write_all(head(200, &[], body.len()).as_bytes()).await.ok()?;
            socket.write_all(&body.as_bytes()[..body.len() / 2]).await.ok()?;
            None
        }
        Answer::Silence(time) => {
            tokio::time::sleep(time).await;
            None
        }
        Answer::Trickle(body, pause) => {
            socket.write_all(head(200, &[], body.len()).as_bytes()).await.ok()?;
            for byte in body.as_bytes() {
                socket.write_all(&[*byte]).await.ok()?;
                tokio::time::sleep(pause).await;
            }
            Some(())
        }
    }
}

fn head(status: u16, headers: &[(String, String)], length: usize) -> String {
    let mut head = format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head + "\r\n"
}
