//! `waymark healthcheck`: asks a running server whether it can do its work, for containers that have no other program.
//!
//! One request over plain HTTP, spoken here: whoever looks after a container asks from inside it.

use std::{
    io::{Read, Write},
    net::{TcpStream, ToSocketAddrs},
    time::Duration,
};

use super::{Common, Exit, print};

const PATIENCE: Duration = Duration::from_secs(5);
/// `/metrics` can be asked for too, to look at.
const LONGEST: u64 = 4 * 1024 * 1024;

/// Ask a running server whether it can do its work.
///
/// Examples:
///   waymark healthcheck
///   waymark healthcheck http://127.0.0.1:8080/livez
///
/// Exit codes: 0 it can, 1 it says that it cannot and why, 64 wrong usage, 69 nobody answers.
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// What to ask: an address of plain HTTP.
    #[arg(default_value = "http://127.0.0.1:8080/readyz", value_name = "URL")]
    url: String,
}

pub fn run(_common: &Common, args: &Args) -> anyhow::Result<Exit> {
    let Some((host, path)) = parts(&args.url) else {
        eprintln!("error: `{}` is no address like http://127.0.0.1:8080/readyz", args.url);
        return Ok(Exit::Usage);
    };
    let answer = match ask(&host, path) {
        Ok(answer) => answer,
        Err(error) => {
            eprintln!("error: nobody answers at {}: {error}", args.url);
            return Ok(Exit::Unavailable);
        }
    };
    let (status, body) = read(&answer);
    print(body)?;
    match status {
        Some(200) => Ok(Exit::Done),
        Some(_) => Ok(Exit::Findings),
        None => {
            eprintln!("error: what answers at {} does not speak HTTP", args.url);
            Ok(Exit::Unavailable)
        }
    }
}

/// The host with its port, and the path.
fn parts(url: &str) -> Option<(String, &str)> {
    let rest = url.strip_prefix("http://")?;
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let speakable = url.bytes().all(|b| b.is_ascii_graphic());
    if host.is_empty() || !speakable {
        return None;
    }
    let has_port = host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let host = if has_port { host.to_owned() } else { format!("{host}:80") };
    Some((host, if path.is_empty() { "/readyz" } else { path }))
}

fn ask(host: &str, path: &str) -> std::io::Result<Vec<u8>> {
    let nowhere = || std::io::Error::other("there is no such host");
    let address = host.to_socket_addrs()?.next().ok_or_else(nowhere)?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    Ok(answer)
}

/// The status, where it is HTTP, and the body.
fn read(answer: &[u8]) -> (Option<u16>, &str) {
    let answer = std::str::from_utf8(answer).unwrap_or_default();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let mut words = head.split_whitespace();
    let status = words.next().filter(|word| word.starts_with("HTTP/1.")).and_then(|_| words.next()?.parse().ok());
    (status, body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart() {
        let check = |url, expect: Option<(&str, &str)>| {
            assert_eq!(parts(url).as_ref().map(|(host, path)| (host.as_str(), *path)), expect, "{url}");
        };
        check("http://127.0.0.1:8080/readyz", Some(("127.0.0.1:8080", "/readyz")));
        check("http://[::1]:8080", Some(("[::1]:8080", "/readyz")));
        check("http://waymark/livez", Some(("waymark:80", "/livez")));
        check("https://waymark/livez", None);
        check("http:///livez", None);
        check("http://a/b c", None);
        check("http://a/b\r\nX: y", None);
    }

    #[test]
    fn an_answer_is_read() {
        let check = |answer: &str, expect| assert_eq!(read(answer.as_bytes()), expect, "{answer}");
        check("HTTP/1.1 200 OK\r\nA: b\r\n\r\nready\n", (Some(200), "ready\n"));
        check("HTTP/1.1 503 Service Unavailable\r\n\r\nnot ready\n", (Some(503), "not ready\n"));
        check("SSH-2.0-OpenSSH", (None, ""));
        check("", (None, ""));
    }
}
