//! One HTTP call, tried once, that says how far it came: never sent, cut off, or answered.
//!
//! The libraries of the platforms hide the status, the wait that a platform asks for, or whether a request was
//! written at all; whether a message may be sent again hangs on exactly that. Leaves out what an answer means
//! (each platform's `refusal`), retrying and pacing (`server`). Addresses hold tokens: they are in no error.

use std::{fmt, time::Duration};

use reqwest::{Client, RequestBuilder, header::HeaderMap};

/// For a connection to be made.
const CONNECT: Duration = Duration::from_secs(5);
/// An answer of a platform is never longer; a page that some proxy sends in its place may be.
const LONGEST_ANSWER: usize = 8 << 20;

/// A secret that is shown nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// White space around it is what files end with.
    pub fn new(text: &str) -> Self {
        Token(text.trim().to_owned())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What the platform said.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// There is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoReply {
    /// Nothing of it was sent: no name, no connection, no agreement on secrecy.
    NotSent(String),
    /// It was sent, or part of it, and may have been done.
    Cut(String),
}

/// A client that follows no redirects: no platform sends any, and a token goes to no other host.
pub(crate) fn client(proxy: Option<&str>) -> reqwest::Result<Client> {
    let builder = Client::builder().connect_timeout(CONNECT).redirect(reqwest::redirect::Policy::none());
    match proxy {
        Some(proxy) => builder.proxy(reqwest::Proxy::all(proxy)?).build(),
        None => builder.no_proxy().build(),
    }
}

pub(crate) async fn call(request: RequestBuilder, patience: Duration) -> Result<Reply, NoReply> {
    let mut response = request.timeout(patience).send().await.map_err(no_reply)?;
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(no_reply)? {
        if body.len() + chunk.len() > LONGEST_ANSWER {
            return Err(NoReply::Cut("the answer is too long".into()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Reply { status, headers, body: String::from_utf8_lossy(&body).into_owned() })
}

fn no_reply(error: reqwest::Error) -> NoReply {
    let never_sent = error.is_connect() || error.is_builder();
    let why = why(error);
    if never_sent { NoReply::NotSent(why) } else { NoReply::Cut(why) }
}

/// The innermost cause, without the address.
pub(crate) fn why(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut why = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        why = inner.to_string();
        cause = inner.source();
    }
    why
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    async fn one_call(answer: Option<&'static str>) -> Result<Reply, NoReply> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = async {
            let (mut socket, _) = listener.accept().await.unwrap();
            let _ = socket.read(&mut [0; 1024]).await;
            if let Some(answer) = answer {
                socket.write_all(answer.as_bytes()).await.unwrap();
            }
        };
        let request = client(None).unwrap().get(format!("http://{address}/bot1:SECRET/x"));
        let (reply, ()) = tokio::join!(call(request, Duration::from_secs(5)), server);
        reply
    }

    #[tokio::test]
    async fn it_says_how_far_a_call_came() {
        let reply = one_call(Some("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 3\r\n\r\nno!")).await.unwrap();
        assert_eq!((reply.status, reply.body.as_str()), (502, "no!"));
        let cut = one_call(None).await.unwrap_err();
        assert!(matches!(cut, NoReply::Cut(_)), "{cut:?}");
        let torn = one_call(Some("HTTP/1.1 200 OK\r\ncontent-length: 30\r\n\r\n{\"ok\"")).await.unwrap_err();
        assert!(matches!(torn, NoReply::Cut(_)), "{torn:?}");

        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let request = client(None).unwrap().get(format!("http://{closed}/bot1:SECRET/x"));
        let refused = call(request, Duration::from_secs(5)).await.unwrap_err();
        assert!(matches!(&refused, NoReply::NotSent(_)), "{refused:?}");
        for error in [cut, torn, refused] {
            assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
        }
    }

    #[test]
    fn a_token_is_shown_nowhere() {
        assert_eq!(format!("{:?}", Token::new(" 1:SECRET\n")), "Token(…)");
        assert_eq!(Token::new(" 1:SECRET\n").reveal(), "1:SECRET");
    }
}
