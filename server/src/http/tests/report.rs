//! A report of another system is the same as an answer in a chat, counts once, and is refused whole.

use tokio::task::JoinHandle;

use super::*;
use crate::{access::Scope, shell::Shell};

/// A server whose intake runs.
struct Running {
    world: World,
    shell: Arc<Shell>,
    token: String,
    loops: JoinHandle<()>,
}

impl Running {
    /// On a morning on which A01 has been asked how it goes.
    async fn new() -> Running {
        let mut world = World::new().await;
        let shell = Arc::new(Shell::new(world.web.pool.clone(), bots::Bots::default()).await.unwrap());
        world.web.inbox = shell.intake.clone();
        shell.advance_to("2024-06-04T03:00:00Z".parse().unwrap()).await.unwrap();
        let token = world.token(&[Scope::ReadMembers, Scope::WriteUpdates], None).await;
        let (intake, stop) = (shell.intake.clone(), world.web.stop.clone());
        let loops = tokio::spawn(async move { intake.run(stop).await });
        Running { world, shell, token, loops }
    }

    async fn send(&self, item: &str, key: &str, body: &str) -> Answer {
        self.send_as(&self.token, item, key, body).await
    }

    async fn send_as(&self, token: &str, item: &str, key: &str, body: &str) -> Answer {
        let mut request = Request::post(format!("{API}/activities/{item}/updates"))
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {token}"));
        if !key.is_empty() {
            request = request.header("idempotency-key", key);
        }
        self.world.ask(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    async fn activity(&self, item: &str) -> Value {
        self.world.json(&format!("{API}/activities/{item}")).await
    }

    async fn count(&self, what: &str) -> i64 {
        let sql = sqlx::AssertSqlSafe(format!("select count(*) from {what}"));
        sqlx::query_scalar(sql).fetch_one(&self.world.web.pool).await.unwrap()
    }

    async fn end(self) {
        self.world.web.stop.cancel();
        self.loops.await.unwrap();
        drop(self.shell);
    }
}

fn slips(answer: &Answer) -> Vec<(String, String)> {
    let problem: Value = serde_json::from_str(&answer.body).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|slip| (text(&slip["pointer"]), text(&slip["message"]))).collect()
}

#[tokio::test]
async fn a_report_is_recorded_once_like_an_answer_in_a_chat() {
    let running = Running::new().await;
    let before = running.activity("A01").await;
    let body = r#"{"answer": "delayed", "expected_completion": "2024-06-20"}"#;
    let first = running.send("A01", "k1", body).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.body);
    let recorded: Value = serde_json::from_str(&first.body).unwrap();
    assert_eq!((&recorded["status"], &recorded["item_id"]), (&"recorded".into(), &"A01".into()), "{recorded}");
    assert_eq!((&recorded["cause"], &recorded["to_state"]), (&"answer".into(), &"under_way.at_risk".into()));
    let after = running.activity("A01").await;
    assert_eq!((&after["signal"], &after["reported_this_period"]), (&"at_risk".into(), &true.into()), "{after}");
    assert_ne!(before["signal"], after["signal"]);
    let history = running.world.json(&format!("{API}/activities/A01/history?limit=1")).await;
    assert_eq!(history["items"][0]["turn"], recorded["turn"]);
    assert!(history["items"][0]["by_entity"].is_string(), "{history}");
    // the message that asked is rewritten for whoever was asked, as after a press
    assert!(running.count("ledger where kind = 'edit' or status in ('answered', 'suppressed')").await > 0);

    let exported = running.world.json(&format!("{API}/export/updates.json")).await;
    assert_eq!((&exported[0]["item_id"], &exported[0]["turn"]), (&"A01".into(), &recorded["turn"]), "{exported}");
    assert!(running.world.ask_bytes(&format!("{API}/export/updates.xlsx")).await.starts_with(b"PK"));
    for same in [body, r#"{"expected_completion":"2024-06-20","answer":"delayed"}"#] {
        let again = running.send("A01", "k1", same).await;
        assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
    }
    let other = running.send("A01", "k1", r#"{"answer": "on_track"}"#).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.body.contains("/problems/key-reused"), "{}", other.body);
    let elsewhere = running.send("A02", "k1", body).await;
    assert!(elsewhere.body.contains("/problems/key-reused"), "{}", elsewhere.body);
    assert_eq!(running.count("journal where cause = 'answer'").await, 1);
    assert_eq!(running.count("report where content is not null").await, 0, "what was said lies in no second place");
    // another sender has keys of its own; within a day the same office may correct itself
    let token = running.world.token(&[Scope::ReadMembers, Scope::WriteUpdates], None).await;
    let amended = running.send_as(&token, "A01", "k1", r#"{"answer": "on_track", "progress": 0.4}"#).await;
    assert_eq!(amended.status, StatusCode::OK, "{}", amended.body);
    let now = running.activity("A01").await;
    assert_eq!((&now["signal"], &now["progress_claimed"]), (&"on_track".into(), &0.4.into()), "{now}");
    running.end().await;
}

#[tokio::test]
async fn many_senders_of_one_report_make_one_step() {
    let running = Running::new().await;
    let body = r#"{"answer": "on_track", "progress": 0.5}"#;
    let sent = futures::future::join_all((0..5).map(|_| running.send("A01", "same", body))).await;
    assert!(
        sent.iter().all(|answer| answer.status == StatusCode::OK && answer.body == sent[0].body),
        "{}",
        sent[0].body
    );
    assert_eq!(running.count("journal where cause = 'answer'").await, 1);
    running.end().await;
}

#[tokio::test]
async fn what_cannot_be_recorded_is_refused_whole_and_says_where() {
    let running = Running::new().await;
    let check = async |item: &str, body: &str, status: u16, expect: &[(&str, &str)]| {
        let answer = running.send(item, "k", body).await;
        assert_eq!(answer.status.as_u16(), status, "{body}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let slips = slips(&answer);
        let slips: Vec<(&str, &str)> = slips.iter().map(|(p, m)| (p.as_str(), m.as_str())).collect();
        assert_eq!(slips, expect, "{body}");
    };
    check(
        "A01",
        r#"{"answer": "fine"}"#,
        422,
        &[("/answer", "`fine` is not one of its answers: use one of `on_track`, `delayed`, `blocked`, `done`")],
    )
    .await;
    check(
        "A01",
        r#"{"answer": "on_track", "progress": 0.5, "text": "all is well"}"#,
        422,
        &[("/text", "this question takes no text here")],
    )
    .await;
    check("A01", r#"{"answer": "on_track", "person": "asec/nobody"}"#, 422, &[("/person", "this person is not asked")])
        .await;
    check(
        "A01",
        r#"{"answer": "on_track", "prompt": 99}"#,
        409,
        &[("/prompt", "there is no question `99` that takes a report")],
    )
    .await;
    check(
        "A01",
        r#"{"answr": "on_track"}"#,
        422,
        &[
            ("/answr", "a report has no `answr`: use `answer`"),
            ("", "a report says at least one of `answer`, `progress`, `number`, `date`, `expected_completion`, `text`"),
        ],
    )
    .await;
    check("A01", "{", 400, &[]).await;
    check("A06", r#"{"answer": "on_track"}"#, 404, &[]).await;
    let keyless = running.send("A01", "", r#"{"answer": "on_track"}"#).await;
    assert_eq!((keyless.status, slips(&keyless)[0].0.as_str()), (StatusCode::BAD_REQUEST, "Idempotency-Key"));
    let reader = running.world.token(&[Scope::ReadAll], None).await;
    assert_eq!(running.send_as(&reader, "A01", "k", r#"{"answer": "done"}"#).await.status, StatusCode::FORBIDDEN);
    assert_eq!(running.send_as("waymark_x", "A01", "k", "{}").await.status, StatusCode::UNAUTHORIZED);
    for table in ["report", "inbox", "journal where cause = 'answer'"] {
        assert_eq!(running.count(table).await, 0, "{table}");
    }
    running.end().await;
}

#[tokio::test]
async fn no_program_confirms_what_was_claimed() {
    let running = Running::new().await;
    let done = running.send("A01", "k1", r#"{"answer": "done"}"#).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    running.shell.settle().await.unwrap();
    let confirm = running.send("A01", "k2", r#"{"answer": "confirm"}"#).await;
    assert!(confirm.status.is_client_error(), "{}", confirm.body);
    let activity = running.activity("A01").await;
    assert!(activity["progress_confirmed"].is_null() && activity["state"] == "reported", "{activity}");
    running.end().await;
}
