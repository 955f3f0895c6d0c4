//! The body of a call: JSON, or parts of which one is JSON and the others are files.

use serde_json::{Value, json};

use super::{
    routes::refusal,
    state::{Sent, State},
};
use crate::fakes::wire::{Answer, Request};

/// The field in which files stand once a body is read: no field of Discord's begins like this.
pub(super) const FILES: &str = "#files";
/// Of one file, and of all together with what is around them.
const LARGEST: usize = 10 << 20;
const LARGEST_CALL: usize = 25 << 20;
const MOST_FILES: usize = 10;

pub(super) fn body(state: &mut State, request: &Request) -> Result<Value, Answer> {
    let kind = request.headers.get("content-type").map_or("", String::as_str);
    if let Some((_, boundary)) = kind.strip_prefix("multipart/form-data").and_then(|rest| rest.split_once("boundary="))
    {
        return parts(state, &request.body, boundary.trim_matches('"'));
    }
    match serde_json::from_slice::<Value>(&request.body) {
        Ok(body) => Ok(body),
        Err(_) if request.body.is_empty() => Ok(Value::Null),
        Err(error) => {
            state.violations.push(format!("a body that is no JSON: {error}"));
            Err(refusal(400, 50109))
        }
    }
}

/// Its head and its content.
type Part<'a> = (String, &'a [u8]);

fn parts(state: &mut State, body: &[u8], boundary: &str) -> Result<Value, Answer> {
    if body.len() > LARGEST_CALL {
        return Err(refusal(413, 40005));
    }
    let (mut said, mut files) = (json!({}), Vec::new());
    for (head, content) in split(body, boundary) {
        let of = |name: &str| {
            let (_, rest) = head.split_once(&format!("{name}=\""))?;
            Some(rest.split('"').next()?.to_owned())
        };
        // `name=` stands in `filename=` too, behind it
        let name = of("; name").unwrap_or_default();
        if name == "payload_json" {
            said = serde_json::from_slice(content).map_err(|_| refusal(400, 50109))?;
        } else if name.starts_with("files[") {
            if content.len() > LARGEST {
                return Err(refusal(413, 40005));
            }
            let mime = head.split_once("Content-Type: ").map_or("", |(_, rest)| rest.lines().next().unwrap_or(""));
            let bytes = String::from_utf8_lossy(content).into_owned();
            files.push(json!({"name": of("filename").unwrap_or_default(), "mime": mime, "bytes": bytes}));
        } else {
            state.violations.push(format!("a part called `{name}`"));
        }
    }
    if files.len() > MOST_FILES {
        return Err(refusal(400, 30015));
    }
    said[FILES] = json!(files);
    Ok(said)
}

fn split<'a>(body: &'a [u8], boundary: &str) -> Vec<Part<'a>> {
    let mark = format!("--{boundary}").into_bytes();
    let starts: Vec<usize> =
        (0..body.len().saturating_sub(mark.len())).filter(|at| body[*at..].starts_with(&mark)).collect();
    let between = starts.windows(2).map(|pair| &body[pair[0] + mark.len()..pair[1]]);
    let part = |part: &'a [u8]| -> Option<Part<'a>> {
        let end = part.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&part[..end]).into_owned();
        Some((head, part[end + 4..].strip_suffix(b"\r\n")?))
    };
    between.filter_map(part).collect()
}

/// The files of a call, which lie with Discord from now on.
pub(super) fn sent(state: &mut State, body: &Value) -> Vec<Sent> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let files = body[FILES].as_array().cloned().unwrap_or_default();
    let one = |file: &Value| Sent {
        id: state.next_id(),
        name: text(&file["name"]),
        mime: text(&file["mime"]),
        bytes: text(&file["bytes"]),
        host: None,
    };
    files.iter().map(one).collect()
}
