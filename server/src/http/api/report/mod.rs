//! Reports from other systems: what a ministry's own database says of an activity, as if it had been said in a chat.
//!
//! A report is tried first (`choose`), so that what is wrong with it is said before anything is stored; then it goes
//! through the `Inbox` like everything that people do, and `intake` makes of it the same step with the same journal,
//! receipts and notices. Its `Idempotency-Key` makes it count once: sent again it gets the same answer, and another
//! report under a used key is refused. Leaves out who is asked what (the workflow) and how an answer is a step (engine).

mod body;
mod choose;

use std::time::Duration;

use anyhow::Context;
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use bots::{BotId, Chat, Content, Inbound, Report};
use chrono::Utc;
use engine::{Instance, roadmap::ItemKind, step::Answer};
use tokio::time::Instant;

pub(super) use self::body::Sent;
use self::{body::Said, choose::Stage};
use super::{
    super::{
        Web,
        caller::{Caller, Who},
        problem::{Kind, Problem, Result},
        status::{ItemStatus, Status},
    },
    lists::find,
    rows::Rows,
    shapes::Recorded,
};
use crate::{
    access::Scope,
    programmes::item_of,
    store::{self, changes, clock, instance, report as stored},
};

const KEY: &str = "idempotency-key";
const LONGEST_KEY: usize = 128;
/// How long an answer waits for what came of it; who asks again with the same key is told then.
const ANSWER_WAIT: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(50);

pub(super) async fn report(
    State(web): State<Web>,
    caller: Caller,
    Path((p, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response> {
    caller.require_in(Scope::WriteUpdates, &p)?;
    let sender = sender(&caller);
    let key = key(&headers)?;
    let said = body::read(&body)?;
    let status = web.status(&p, caller.level(&p)?).await?;
    let it = find(&status, ItemKind::Activity, &id)?;
    let fingerprint = body::fingerprint(&format!("{p}/{id}"), &said);
    let found = stored::find(&mut *web.connection().await?, &sender, key).await?;
    let report = match found {
        Some(found) => found,
        None => claim(&web, &status, it, &said, &sender, key, &fingerprint).await?,
    };
    if report.fingerprint != fingerprint {
        return Err(Problem::new(Kind::KeyReused, "this key was used for another report: take a new one for each"));
    }
    if let Some(content) = &report.content {
        hand_in(&web, report.id, content.clone()).await?;
    }
    heard(&web, &status, it, &sender, key).await
}

/// Senders do not know each other's keys.
fn sender(caller: &Caller) -> String {
    match &caller.who {
        Who::Token(token) => token.id.to_string(),
        Who::Coordinator(_) | Who::Anybody => String::new(),
    }
}

fn key(headers: &HeaderMap) -> Result<&str> {
    let given = headers.get(KEY).and_then(|key| key.to_str().ok()).map(str::trim);
    given.filter(|key| (1..=LONGEST_KEY).contains(&key.len())).ok_or_else(|| {
        let message =
            format!("give an `Idempotency-Key` of 1 to {LONGEST_KEY} characters, another one for each report");
        let errors = vec![body::slip("Idempotency-Key", &message, "missing-key")];
        Problem { errors, ..Problem::new(Kind::BadParameter, message) }
    })
}

/// The report as it will be heard, under its key, if the item takes it as it stands.
async fn claim(
    web: &Web,
    status: &Status,
    it: &ItemStatus,
    said: &Said,
    sender: &str,
    key: &str,
    fingerprint: &str,
) -> Result<stored::Report> {
    let mut conn = web.connection().await?;
    let (programme, item) = (&status.programme.id, it.item.id.as_str());
    let answer = tried(web, &mut conn, programme, item, said).await?;
    let content = Report {
        // told when it has one
        no: 0,
        programme: programme.clone(),
        item: item.to_owned(),
        person: answer.by.to_string(),
        prompt: answer.prompt,
        amends: answer.amends,
        given: serde_json::to_value(&answer.given).map_err(anyhow::Error::from)?,
    };
    let content = serde_json::to_value(&content).map_err(anyhow::Error::from)?;
    stored::forget_old(&mut conn).await?;
    let new = stored::New { programme, sender, key, fingerprint, instance: it.instance_id, content: &content };
    if let Some(claimed) = stored::claim(&mut conn, &new).await? {
        return Ok(claimed);
    }
    // somebody sent the same at the same time
    let found = stored::find(&mut conn, sender, key).await?;
    found.ok_or_else(|| Problem::new(Kind::Busy, "this key is about to be forgotten: send the report again"))
}

/// As the item stands at this moment, whatever was seen of it before.
async fn tried(web: &Web, conn: &mut sqlx::PgConnection, programme: &str, item: &str, said: &Said) -> Result<Answer> {
    let id = store::instance_id(programme, item);
    let now = instance::load(conn, &[id]).await?.pop().context("an item that is not there")?;
    let revision = web.programmes.revision(conn, programme, now.revision).await?;
    let (noun, chart) = item_of(&revision, item)?;
    let instance: Instance = serde_json::from_str(&now.body).map_err(anyhow::Error::from)?;
    let at = clock::now(conn).await?;
    Stage { programme: &revision, item: noun, chart, instance: &instance, at }.choose(said)
}

async fn hand_in(web: &Web, no: i64, content: serde_json::Value) -> Result<()> {
    let report: Report = serde_json::from_value(content).map_err(anyhow::Error::from)?;
    let inbound = Inbound {
        bot: BotId::api(),
        external_id: no.to_string(),
        // what is said of one item is heard in its order
        chat: Chat(format!("{}/{}", report.programme, report.item)),
        user: format!("{}:{}", report.programme, report.person),
        happened_at: Utc::now(),
        content: Content::Report(Report { no, ..report }),
        message: None,
    };
    web.inbox.accept(inbound).await.map_err(anyhow::Error::from)?;
    Ok(())
}

/// Waits a little for what came of it.
async fn heard(web: &Web, status: &Status, it: &ItemStatus, sender: &str, key: &str) -> Result<Response> {
    let until = Instant::now() + ANSWER_WAIT;
    loop {
        let mut conn = web.connection().await?;
        let report = stored::find(&mut conn, sender, key).await?;
        match report.map(|report| (report.turn, report.refused)) {
            Some((Some(turn), _)) => {
                let past = changes::step(&mut conn, it.instance_id, turn).await?.context("a turn that is not there")?;
                let languages = &status.programme.languages;
                let step = Rows { status, languages }.past(it, &past);
                let recorded = Recorded { status: "recorded", item_id: it.item.id.to_string(), step: Some(step) };
                return Ok(Json(recorded).into_response());
            }
            Some((None, Some(why))) => return Err(Problem::new(Kind::GoneOn, why)),
            Some((None, None)) | None => {}
        }
        drop(conn);
        if Instant::now() >= until || web.stop.is_cancelled() {
            let accepted = Recorded { status: "accepted", item_id: it.item.id.to_string(), step: None };
            return Ok((StatusCode::ACCEPTED, [(header::RETRY_AFTER, "2")], Json(accepted)).into_response());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
