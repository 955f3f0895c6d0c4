//! Files that people sent: their list for coordinators, and the one door through which one is opened.
//!
//! Whoever sees the fact that names a file may have it (notes name none), and coordinators may have all of their
//! programme. A file is only ever handed over to be saved: as what its bytes were found to be when it was kept, never as what it says of
//! itself, in a sandbox and without a guess of the browser's. Who has opened one is in the audit.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use engine::{guard::Value, message::Args};
use uuid::Uuid;

use super::{
    super::{
        Web,
        caller::{Caller, Who},
        frame::{Frame, page},
        problem::{Kind, Problem, Result},
        status::{ItemStatus, Status},
        words::for_address,
    },
    ItemLink, Tab, When,
    seated::Seated,
};
use crate::{
    evidence::reference,
    store::{
        audit::{self, Deed},
        clock, evidence,
    },
};

const SHOWN: i64 = 500;
/// What is handed over as itself; anything else is bytes. No markup and nothing that runs is among them.
const TYPES: [&str; 12] = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/heif",
    "text/plain",
    "audio/mpeg",
    "audio/ogg",
    "video/mp4",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

#[derive(Template)]
#[template(path = "desk_files.html")]
struct Files {
    frame: Frame,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
}

struct Row {
    url: Option<String>,
    name: String,
    item: Option<ItemLink>,
    who: String,
    kind: String,
    size: String,
    at: When,
    state: String,
}

pub(super) async fn files(seated: Seated) -> Result<Response> {
    let all = evidence::all(&mut *seated.web().connection().await?, seated.programme(), SHOWN).await?;
    let named = named(&seated.status);
    let row = |one: evidence::Shown| Row {
        url: one.sha256.is_some().then(|| format!("/evidence/{}", one.id)),
        item: named.get(&reference(one.id)).and_then(|id| seated.item_link(id)),
        who: one.person.as_deref().map(|person| seated.who(person)).unwrap_or_default(),
        name: one.name.unwrap_or_else(|| one.id.to_string()),
        kind: one.mime.unwrap_or_default(),
        size: one.size.map(|bytes| seated.size(bytes)).unwrap_or_default(),
        at: seated.when(one.at),
        state: seated.say().t(&format!("desk-file-{}", one.why.as_deref().unwrap_or(&one.state).replace('_', "-"))),
    };
    let rows = all.into_iter().map(row).collect();
    let shown = Files { frame: seated.visit.frame("desk"), tabs: seated.tabs("desk-files"), rows };
    Ok(page(&shown)?.into_response())
}

impl Seated {
    fn size(&self, bytes: i64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "for people to read")]
        let kilobytes = (bytes as f64 / 1024.0).ceil();
        self.say().with("desk-kilobytes", &Args::new().number("n", kilobytes))
    }
}

/// Which item names which file, in facts of any visibility.
fn named(status: &Status) -> BTreeMap<String, &str> {
    let of = |it: &'_ ItemStatus| -> Vec<String> { it.instance.facts.values().flat_map(names).cloned().collect() };
    status.items.iter().flat_map(|it| of(it).into_iter().map(|name| (name, it.item.id.as_str()))).collect()
}

fn names(value: &Value) -> &[String] {
    match value {
        Value::Files(files) => files,
        Value::Number(_) | Value::YesNo(_) | Value::Date(_) | Value::Text(_) => &[],
    }
}

/// Whether a fact that they see names it.
fn is_shown(status: &Status, reference: &str) -> bool {
    status.items.iter().any(|it| {
        it.instance.facts.iter().any(|(fact, value)| {
            let declared = it.chart.facts.get(fact);
            declared.is_some_and(|d| status.level.sees(d.visibility)) && names(value).iter().any(|n| n == reference)
        })
    })
}

pub(super) async fn file(State(web): State<Web>, caller: Caller, Path(id): Path<Uuid>) -> Result<Response> {
    let unknown = || Problem::not_found("file", &id.to_string());
    let found = evidence::find(&mut *web.connection().await?, id).await?.ok_or_else(unknown)?;
    let session = caller.session().filter(|session| session.programme == found.programme);
    if session.is_none() {
        let level = caller.level(&found.programme).map_err(|_| unknown())?;
        let status = web.status(&found.programme, level).await?;
        if !is_shown(&status, &reference(id)) {
            return Err(unknown());
        }
    }
    let keeper = web.evidence.as_ref().ok_or_else(|| Problem::new(Kind::Unavailable, "this server keeps no files"))?;
    let sha256 = found.sha256.as_deref().ok_or_else(unknown)?;
    let bytes = keeper.read(sha256).await.map_err(anyhow::Error::from)?.ok_or_else(unknown)?;
    let by = session.map(|session| session.person.to_string()).or_else(|| token(&caller));
    if let Some(by) = by {
        let mut conn = web.connection().await?;
        let at = clock::now(&mut conn).await?;
        let deed = Deed { person: found.person.as_deref(), ..Deed::of("opened") };
        audit::keep(&mut conn, &found.programme, &by, &deed, at).await?;
    }
    Ok(handed_over(found.mime.as_deref(), found.name.as_deref(), id, bytes))
}

/// What a program is called in the audit.
fn token(caller: &Caller) -> Option<String> {
    match &caller.who {
        Who::Token(token) => Some(format!("token {}", token.id)),
        Who::Coordinator(_) | Who::Anybody => None,
    }
}

fn handed_over(mime: Option<&str>, name: Option<&str>, id: Uuid, bytes: Vec<u8>) -> Response {
    let mime = mime.and_then(|mime| TYPES.into_iter().find(|known| *known == mime));
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime.unwrap_or("application/octet-stream")));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    if let Ok(disposition) = HeaderValue::from_str(&disposition(name, id)) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}

/// RFC 6266: the name in plain letters for whoever knows no others, and whole for the rest.
fn disposition(name: Option<&str>, id: Uuid) -> String {
    let own: String =
        name.unwrap_or_default().chars().filter(|c| !c.is_control() && !"/\\\u{202e}".contains(*c)).collect();
    let name = if own.trim().is_empty() { id.to_string() } else { own };
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", for_address(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_only_a_name() {
        let check = |name: Option<&str>, expect: &str| {
            assert_eq!(disposition(name, Uuid::nil()), format!("attachment; {expect}"));
        };
        check(Some("minutes.pdf"), "filename=\"minutes.pdf\"; filename*=UTF-8''minutes.pdf");
        check(Some("ก\"\r\n.pdf"), "filename=\"__.pdf\"; filename*=UTF-8''%E0%B8%81%22.pdf");
        check(Some("../../x"), "filename=\"....x\"; filename*=UTF-8''....x");
        let id = "00000000-0000-0000-0000-000000000000";
        check(None, &format!("filename=\"{id}\"; filename*=UTF-8''{id}"));
    }

    #[test]
    fn nothing_is_handed_over_as_what_a_browser_runs() {
        for (mime, expect) in [
            (Some("application/pdf"), "application/pdf"),
            (Some("text/html"), "application/octet-stream"),
            (Some("image/svg+xml"), "application/octet-stream"),
            (None, "application/octet-stream"),
        ] {
            let response = handed_over(mime, Some("x"), Uuid::nil(), Vec::new());
            assert_eq!(response.headers()[header::CONTENT_TYPE], expect);
            assert_eq!(response.headers()[header::CONTENT_SECURITY_POLICY], "default-src 'none'; sandbox");
        }
    }
}
